/* SPDX-License-Identifier: MIT */
#include "syntax/tree.h"

#include <string.h>

enum { NOWHERE = UINT16_MAX };
enum { FRESH, ON_PATH, DONE };

bool
_brief_tree_init (BriefTreeScratch *tree, uint32_t most)
{
  size_t cells = 4 * (size_t) BRIEF_PROJECTIVE_MOST * BRIEF_PROJECTIVE_MOST;
  size_t nodes = (size_t) most + 1, all = 2 * nodes; /* a contraction makes one node of at least two */

  memset (tree, 0, sizeof *tree);
  tree->most = most;
  tree->scores = g_try_new (float, most * nodes);
  tree->weight = g_try_new (double, nodes * nodes);
  tree->entry = g_try_new (uint16_t, nodes * nodes);
  tree->group = g_try_new (uint16_t, nodes);
  tree->parent = g_try_new (uint16_t, all);
  tree->from = g_try_new (uint16_t, all);
  tree->to = g_try_new (uint16_t, all);
  tree->slot = g_try_new (uint16_t, all);
  tree->path = g_try_new (uint16_t, all);
  tree->heads = g_try_new (uint16_t, nodes);
  tree->state = g_try_new (uint8_t, all);
  tree->span_score = g_try_new (float, cells);
  tree->span_split = g_try_new (uint8_t, cells);
  tree->span_stack = g_try_new (uint16_t, 3 * (2 * BRIEF_PROJECTIVE_MOST + 2));
  return tree->scores != NULL && tree->weight != NULL && tree->entry != NULL && tree->group != NULL
         && tree->parent != NULL && tree->from != NULL && tree->to != NULL && tree->slot != NULL && tree->path != NULL
         && tree->heads != NULL && tree->state != NULL && tree->span_score != NULL && tree->span_split != NULL
         && tree->span_stack != NULL;
}

void
_brief_tree_clear (BriefTreeScratch *tree)
{
  g_free (tree->scores);
  g_free (tree->weight);
  g_free (tree->entry);
  g_free (tree->group);
  g_free (tree->parent);
  g_free (tree->from);
  g_free (tree->to);
  g_free (tree->slot);
  g_free (tree->path);
  g_free (tree->heads);
  g_free (tree->state);
  g_free (tree->span_score);
  g_free (tree->span_split);
  g_free (tree->span_stack);
  memset (tree, 0, sizeof *tree);
}

/* Each word's best head; true when that is a tree with one root already, as it mostly is. */
static bool
take_best (BriefTreeScratch *tree, uint32_t n)
{
  uint32_t roots = 0;

  for (uint32_t i = 0; i < n; i++) {
    const float *row = tree->scores + (size_t) i * (n + 1);
    uint32_t best = 0;

    for (uint32_t j = 0; j <= n; j++)
      if (j != i + 1 && row[j] > row[best])
        best = j;
    tree->heads[i] = (uint16_t) best;
    roots += best == 0;
  }
  if (roots != 1)
    return false;
  memset (tree->state, FRESH, n + 1);
  tree->state[0] = DONE;
  for (uint32_t i = 1; i <= n; i++) {
    uint32_t node = i;

    while (tree->state[node] == FRESH) {
      tree->state[node] = ON_PATH;
      node = tree->heads[node - 1];
    }
    if (tree->state[node] == ON_PATH)
      return false;
    for (node = i; tree->state[node] == ON_PATH; node = tree->heads[node - 1])
      tree->state[node] = DONE;
  }
  return true;
}

/* Fills weight and entry. All arcs from the root are made so bad that the best tree has only one of them. */
static void
fill_weights (BriefTreeScratch *tree, uint32_t n)
{
  uint32_t nodes = n + 1;
  double least = 0, most = 0, penalty;

  for (size_t i = 0; i < (size_t) n * nodes; i++) {
    if (!(tree->scores[i] > -1e6f && tree->scores[i] < 1e6f))
      tree->scores[i] = 0;
    least = MIN (least, (double) tree->scores[i]);
    most = MAX (most, (double) tree->scores[i]);
  }
  penalty = (most - least + 1) * nodes;
  for (uint32_t v = 0; v < nodes; v++)
    for (uint32_t u = 0; u < nodes; u++) {
      tree->entry[v * nodes + u] = (uint16_t) v;
      tree->weight[v * nodes + u] =
          v == 0 ? 0 : (double) tree->scores[(size_t) (v - 1) * nodes + u] - (u == 0 ? penalty : 0);
    }
}

/* The best arc into component C, which has the matrix row SLOT. */
static void
choose_arc (BriefTreeScratch *tree, uint32_t nodes, uint32_t c)
{
  const double *weight = tree->weight + (size_t) tree->slot[c] * nodes;
  uint32_t best = NOWHERE;

  for (uint32_t u = 0; u < nodes; u++)
    if (tree->group[u] != c && (best == NOWHERE || weight[u] > weight[best]))
      best = u;
  tree->from[c] = (uint16_t) best;
  tree->to[c] = tree->entry[(size_t) tree->slot[c] * nodes + best];
}

/* Makes one component, NEW, of those on the path from place BEGIN on, which form a cycle. */
static void
contract (BriefTreeScratch *tree, uint32_t nodes, uint32_t begin, uint32_t end, uint32_t new)
{
  uint16_t slot = tree->slot[tree->path[begin]];
  double *into = tree->weight + (size_t) slot * nodes;
  uint16_t *entry = tree->entry + (size_t) slot * nodes;

  for (uint32_t i = begin; i < end; i++) {
    uint32_t c = tree->path[i];
    const double *weight = tree->weight + (size_t) tree->slot[c] * nodes;
    const uint16_t *other = tree->entry + (size_t) tree->slot[c] * nodes;
    double lost = weight[tree->from[c]]; /* what entering the cycle here saves */

    for (uint32_t u = 0; u < nodes; u++)
      if (i == begin) {
        into[u] = weight[u] - lost;
      } else if (weight[u] - lost > into[u]) {
        into[u] = weight[u] - lost;
        entry[u] = other[u];
      }
    tree->parent[c] = (uint16_t) new;
  }
  for (uint32_t u = 0; u < nodes; u++)
    if (tree->parent[tree->group[u]] == new)
      tree->group[u] = (uint16_t) new;
  tree->slot[new] = slot;
  tree->parent[new] = NOWHERE;
}

/* Chooses an arc into every component, contracting cycles, until all hang from the root. Returns the number of nodes. */
static uint32_t
grow (BriefTreeScratch *tree, uint32_t nodes)
{
  uint32_t all = nodes;

  for (uint32_t start = 1; start < nodes; start++) {
    uint32_t length = 0;

    if (tree->state[tree->group[start]] == DONE)
      continue;
    tree->path[length++] = tree->group[start];
    tree->state[tree->group[start]] = ON_PATH;
    for (;;) {
      uint32_t c = tree->path[length - 1], next, begin;

      choose_arc (tree, nodes, c);
      next = tree->group[tree->from[c]];
      if (tree->state[next] == DONE)
        break;
      if (tree->state[next] == FRESH) {
        tree->state[next] = ON_PATH;
        tree->path[length++] = (uint16_t) next;
        continue;
      }
      for (begin = length - 1; tree->path[begin] != next;)
        begin--;
      contract (tree, nodes, begin, length, all);
      tree->state[all] = ON_PATH;
      tree->path[begin] = (uint16_t) all++;
      length = begin + 1;
    }
    while (length > 0)
      tree->state[tree->path[--length]] = DONE;
  }
  return all;
}

/* Takes the contractions back, the last one first: the arc into a component replaces that of the part where it ends. */
static void
expand (BriefTreeScratch *tree, uint32_t nodes, uint32_t all)
{
  for (uint32_t c = all; c-- > nodes;) {
    uint32_t part = tree->to[c];

    while (tree->parent[part] != c)
      part = tree->parent[part];
    tree->from[part] = tree->from[c];
    tree->to[part] = tree->to[c];
  }
  for (uint32_t v = 1; v < nodes; v++)
    tree->heads[v - 1] = tree->from[v];
}

void
_brief_tree_decode (BriefTreeScratch *tree, uint32_t n)
{
  uint32_t nodes = n + 1;

  if (take_best (tree, n))
    return;
  fill_weights (tree, n);
  for (uint32_t v = 0; v < nodes; v++) {
    tree->group[v] = tree->slot[v] = (uint16_t) v;
    tree->parent[v] = NOWHERE;
    tree->state[v] = FRESH;
  }
  tree->state[0] = DONE;
  expand (tree, nodes, grow (tree, nodes));
}
