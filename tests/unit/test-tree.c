/* SPDX-License-Identifier: MIT */
/* Maximum spanning trees, with and without crossing arcs: against all trees of a few words, and for their form with many. */
#include <math.h>
#include <string.h>

#include "support/check-main.h"
#include "syntax/tree.h"

enum { MOST = 256, FEW = 5 };

static GRand *source;
static BriefTreeScratch tree;

static void
set_up (void)
{
  source = g_rand_new_with_seed (3);
  ck_assert (_brief_tree_init (&tree, MOST));
}

static void
tear_down (void)
{
  g_rand_free (source);
  _brief_tree_clear (&tree);
}

/* Is it a tree with one word below the root? */
static bool
well_formed (const uint16_t *heads, uint32_t n)
{
  uint32_t roots = 0;

  for (uint32_t i = 0; i < n; i++) {
    uint32_t node = i + 1, steps = 0;

    if (heads[i] > n || heads[i] == i + 1)
      return false;
    roots += heads[i] == 0;
    while (node != 0 && steps++ <= n)
      node = heads[node - 1];
    if (node != 0)
      return false;
  }
  return roots == 1;
}

static double
total (const float *scores, const uint16_t *heads, uint32_t n)
{
  double sum = 0;

  for (uint32_t i = 0; i < n; i++)
    sum += (double) scores[i * (n + 1) + heads[i]];
  return sum;
}

/* Is every word between a word and its head below one of the two? */
static bool
projective (const uint16_t *heads, uint32_t n)
{
  for (uint32_t i = 1; i <= n; i++)
    for (uint32_t k = MIN (i, heads[i - 1]) + 1; k < MAX (i, heads[i - 1]); k++) {
      uint32_t node = k, steps = 0;

      while (node != 0 && node != heads[i - 1] && steps++ <= n)
        node = heads[node - 1];
      if (node != heads[i - 1])
        return false;
    }
  return true;
}

/* Do arcs between words cross? */
static bool
crossing (const uint16_t *heads, uint32_t n)
{
  for (uint32_t i = 1; i <= n; i++)
    for (uint32_t k = 1; k <= n; k++)
      if (heads[i - 1] != 0 && heads[k - 1] != 0 && MIN (i, heads[i - 1]) < MIN (k, heads[k - 1])
          && MIN (k, heads[k - 1]) < MAX (i, heads[i - 1]) && MAX (i, heads[i - 1]) < MAX (k, heads[k - 1]))
        return true;
  return false;
}

/* The best sum of all well-formed trees, by trying all of them; PLAIN: only those without crossing arcs. */
static double
best_by_force (const float *scores, uint32_t n, bool plain)
{
  uint16_t heads[FEW] = {0};
  double best = -1e9;

  for (;;) {
    uint32_t i = 0;

    if (well_formed (heads, n) && (!plain || projective (heads, n)))
      best = MAX (best, total (scores, heads, n));
    while (i < n && heads[i] == n)
      heads[i++] = 0;
    if (i == n)
      return best;
    heads[i]++;
  }
}

static void
fill (uint32_t n, double root_bonus)
{
  for (uint32_t i = 0; i < n; i++)
    for (uint32_t j = 0; j <= n; j++)
      tree.scores[i * (n + 1) + j] = (float) (g_rand_double_range (source, -5, 5) + (j == 0 ? root_bonus : 0));
}

START_TEST (test_best)
{
  for (unsigned round = 0; round < 300; round++) {
    uint32_t n = 1 + round % FEW;
    float before[FEW * (FEW + 1)];

    fill (n, round % 3 == 0 ? 10 : round % 3 == 1 ? -10 : 0); /* also when every word wants to be the root */
    memcpy (before, tree.scores, n * (n + 1) * sizeof (float));
    _brief_tree_decode (&tree, n);
    ck_assert (well_formed (tree.heads, n));
    ck_assert_double_eq_tol (total (before, tree.heads, n), best_by_force (before, n, false), 1e-4);
  }
}
END_TEST

START_TEST (test_best_projective)
{
  unsigned crossed = 0;

  for (unsigned round = 0; round < 300; round++) {
    uint32_t n = 1 + round % FEW;

    fill (n, round % 3 == 0 ? 10 : round % 3 == 1 ? -10 : 0);
    _brief_tree_decode (&tree, n);
    ck_assert_int_eq (_brief_tree_has_crossing (&tree, n), crossing (tree.heads, n));
    crossed += _brief_tree_has_crossing (&tree, n);
    _brief_tree_decode_projective (&tree, n);
    ck_assert (well_formed (tree.heads, n) && projective (tree.heads, n));
    ck_assert (!_brief_tree_has_crossing (&tree, n));
    ck_assert_double_eq_tol (total (tree.scores, tree.heads, n), best_by_force (tree.scores, n, true), 1e-4);
  }
  ck_assert_uint_gt (crossed, 20);
}
END_TEST

START_TEST (test_many)
{
  for (unsigned round = 0; round < 40; round++) {
    uint32_t n = 1 + (uint32_t) g_rand_int_range (source, 0, MOST);

    fill (n, (round % 5) * 3.0 - 6);
    _brief_tree_decode (&tree, n);
    ck_assert (well_formed (tree.heads, n));
    if (n <= BRIEF_PROJECTIVE_MOST) {
      _brief_tree_decode_projective (&tree, n);
      ck_assert (well_formed (tree.heads, n) && !_brief_tree_has_crossing (&tree, n));
    }
  }
}
END_TEST

/* Cycles within cycles: each word prefers the one before it, by less and less. */
START_TEST (test_nested)
{
  const uint32_t n = MOST;

  for (uint32_t i = 0; i < n; i++)
    for (uint32_t j = 0; j <= n; j++)
      tree.scores[i * (n + 1) + j] = -(float) (j == 0                   ? 50
                                               : (j - 1) / 2 == i / 2   ? 1
                                               : (j - 1) / 8 == i / 8   ? 2
                                               : (j - 1) / 64 == i / 64 ? 3
                                                                        : 4);
  _brief_tree_decode (&tree, n);
  ck_assert (well_formed (tree.heads, n));
}
END_TEST

START_TEST (test_no_numbers)
{
  const float odd[] = {NAN, INFINITY, -INFINITY, 3e38f, 0};

  for (unsigned round = 0; round < 50; round++) {
    uint32_t n = 1 + round;

    for (uint32_t i = 0; i < n * (n + 1); i++)
      tree.scores[i] = odd[g_rand_int_range (source, 0, G_N_ELEMENTS (odd))];
    _brief_tree_decode (&tree, n);
    ck_assert (well_formed (tree.heads, n));
    for (uint32_t i = 0; i < n * (n + 1); i++)
      tree.scores[i] = odd[g_rand_int_range (source, 0, G_N_ELEMENTS (odd))];
    _brief_tree_decode_projective (&tree, n);
    ck_assert (well_formed (tree.heads, n));
  }
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("tree");
  TCase *tests = tcase_create ("tree");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_add_test (tests, test_best);
  tcase_add_test (tests, test_best_projective);
  tcase_add_test (tests, test_many);
  tcase_add_test (tests, test_nested);
  tcase_add_test (tests, test_no_numbers);
  suite_add_tcase (suite, tests);
  return run_suite (suite);
}
