/* SPDX-License-Identifier: MIT */
/* The search for names in the scores of their words, and the vote of the mentions of one name. */
#include <math.h>
#include <string.h>

#include "entity/name.h"
#include "support/check-main.h"
#include "syntax/scratch.h"

enum { O, B_PERSON, I_PERSON, B_ORG, I_ORG, B_EVENT, I_EVENT, B_LAW, I_LAW, LABELS, WORDS = 3 };

static BriefNameTag tags[LABELS] = {
  { 'O', BRIEF_ENTITY_OTHER }, { 'B', BRIEF_ENTITY_PERSON }, { 'I', BRIEF_ENTITY_PERSON },
  { 'B', BRIEF_ENTITY_ORG },   { 'I', BRIEF_ENTITY_ORG },    { 'B', BRIEF_ENTITY_EVENT },
  { 'I', BRIEF_ENTITY_EVENT }, { 'B', BRIEF_ENTITY_LAW },    { 'I', BRIEF_ENTITY_LAW },
};

static BriefModel *model;
static BriefScratch *scratch;
static BriefDocument document;
static float logits[WORDS][LABELS];

static void
set_up (void)
{
  model = g_new0 (BriefModel, 1);
  model->tag_labels[BRIEF_TAG_NAMES].n = LABELS;
  scratch = g_new0 (BriefScratch, 1);
  scratch->model = model;
  scratch->inventory.names = tags;
  scratch->encoder.kernels = _brief_kernels_best ();
  scratch->pending.names = logits[0];
  document = (BriefDocument) {.arena = _brief_arena_new ()};
  for (int i = 0; i < WORDS; i++)
    for (int tag = 0; tag < LABELS; tag++)
      logits[i][tag] = -20;
}

static void
tear_down (void)
{
  _brief_arena_free (document.arena);
  g_free (scratch);
  g_free (model);
}

/* The score of a tag from its probability. */
static void
say (int word, int tag, double probability)
{
  logits[word][tag] = (float) log (probability);
}

static const BriefNameSpan *
read_names (uint32_t n)
{
  ck_assert (_brief_names_read (scratch, &document, 0, n));
  return scratch->names.at;
}

START_TEST (related_types_help_each_other)
{
  say (0, O, .4), say (0, B_EVENT, .35), say (0, B_LAW, .25);
  const BriefNameSpan *name = read_names (1);
  ck_assert_uint_eq (scratch->names.n, 1);
  ck_assert_int_eq (name->type, BRIEF_ENTITY_EVENT);
  ck_assert_float_eq_tol (name->probability, .6f, 1e-4f);
  ck_assert_float_eq_tol (expf (name->types[BRIEF_ENTITY_LAW / 10]), .25f / .6f, 1e-3f);
}
END_TEST

START_TEST (other_types_compete)
{
  say (0, O, .4), say (0, B_EVENT, .35), say (0, B_ORG, .25);
  read_names (1);
  ck_assert_uint_eq (scratch->names.n, 0);
}
END_TEST

START_TEST (a_name_goes_on_in_its_track)
{
  say (0, B_EVENT, .9), say (0, O, .1);
  say (1, I_LAW, .6), say (1, I_ORG, .4);
  say (2, O, .9), say (2, I_PERSON, .1);
  const BriefNameSpan *name = read_names (3);
  ck_assert_uint_eq (scratch->names.n, 1);
  ck_assert_uint_eq (name->first, 0);
  ck_assert_uint_eq (name->end, 2);
  double sum = 0;
  for (int t = 0; t < BRIEF_NAME_TYPES; t++)
    sum += exp (name->types[t]);
  ck_assert_double_eq_tol (sum, 1, 1e-4);
}
END_TEST

START_TEST (nothing_begins_inside)
{
  say (0, I_PERSON, .6), say (0, B_PERSON, .3), say (0, O, .1);
  say (1, I_PERSON, .9), say (1, O, .1);
  const BriefNameSpan *name = read_names (2);
  ck_assert_uint_eq (scratch->names.n, 1);
  ck_assert_uint_eq (name->first, 0);
  ck_assert_uint_eq (name->end, 2);
  ck_assert_int_eq (name->type, BRIEF_ENTITY_PERSON);
}
END_TEST

/* --- vote ------------------------------------------------------------------------------------------------------------- */

static BriefWord words[] = {{.norm = "odra"}, {.norm = "the"}, {.norm = "odra"}, {.norm = "odra"}, {.norm = "lena"}};

static BriefNameSpan
named (uint32_t first, uint32_t end, BriefEntityType type, double person, double org)
{
  BriefNameSpan name = {.first = first, .end = end, .type = type};
  for (int t = 0; t < BRIEF_NAME_TYPES; t++)
    name.types[t] = -30;
  name.types[BRIEF_ENTITY_PERSON / 10] = (float) log (person);
  name.types[BRIEF_ENTITY_ORG / 10] = (float) log (org);
  return name;
}

static void
vote (BriefNameSpan *names, uint32_t n)
{
  document.words = words;
  document.n_words = G_N_ELEMENTS (words);
  BriefEntityState state = {.document = &document, .arena = document.arena};
  ck_assert (_brief_name_vote (&state, names, n));
}

START_TEST (mentions_outvote_one)
{
  BriefNameSpan names[] = {
    named (0, 1, BRIEF_ENTITY_ORG, .2, .8),
    named (1, 3, BRIEF_ENTITY_PERSON, .6, .4),
    named (3, 4, BRIEF_ENTITY_ORG, .3, .7),
    named (4, 5, BRIEF_ENTITY_PERSON, .6, .4),
  };
  vote (names, 4);
  for (int i = 0; i < 3; i++)
    ck_assert_int_eq (names[i].type, BRIEF_ENTITY_ORG);
  ck_assert_int_eq (names[3].type, BRIEF_ENTITY_PERSON);
}
END_TEST

START_TEST (none_has_a_veto)
{
  BriefNameSpan names[] = { named (0, 1, BRIEF_ENTITY_ORG, 1e-12, 1), named (2, 3, BRIEF_ENTITY_PERSON, 1, 1e-12),
                            named (3, 4, BRIEF_ENTITY_PERSON, 1, 1e-3) };
  vote (names, 3);
  for (int i = 0; i < 3; i++)
    ck_assert_int_eq (names[i].type, BRIEF_ENTITY_PERSON);
}
END_TEST

START_TEST (without_scores_the_type_stays)
{
  BriefNameSpan names[] = { { .first = 0, .end = 1, .type = BRIEF_ENTITY_LOC },
                            { .first = 2, .end = 3, .type = BRIEF_ENTITY_GPE } };
  vote (names, 2);
  ck_assert_int_eq (names[0].type, BRIEF_ENTITY_LOC);
  ck_assert_int_eq (names[1].type, BRIEF_ENTITY_GPE);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("names");
  TCase *search = tcase_create ("search"), *poll = tcase_create ("vote");
  tcase_add_checked_fixture (search, set_up, tear_down);
  tcase_add_test (search, related_types_help_each_other);
  tcase_add_test (search, other_types_compete);
  tcase_add_test (search, a_name_goes_on_in_its_track);
  tcase_add_test (search, nothing_begins_inside);
  tcase_add_checked_fixture (poll, set_up, tear_down);
  tcase_add_test (poll, mentions_outvote_one);
  tcase_add_test (poll, none_has_a_veto);
  tcase_add_test (poll, without_scores_the_type_stays);
  suite_add_tcase (suite, search);
  suite_add_tcase (suite, poll);
  return run_suite (suite);
}
