/* SPDX-License-Identifier: MIT */
/* The tables of abbreviations and of words that begin sentences: their order, and what is found in them. */
#include "support/check-main.h"

/* The tables themselves are under test. */
#include "lexicon/abbreviations.c"
#undef LONGEST
#define compare compare_starters
#include "lexicon/starters.c"

START_TEST (test_tables_are_in_order)
{
  for (size_t i = 1; i < G_N_ELEMENTS (entries); i++)
    ck_assert_str_lt (entries[i - 1].word, entries[i].word);
  for (size_t i = 1; i < G_N_ELEMENTS (starters); i++)
    ck_assert_str_lt (starters[i - 1], starters[i]);
}
END_TEST

START_TEST (test_every_entry_is_found)
{
  for (size_t i = 0; i < G_N_ELEMENTS (entries); i++)
    ck_assert_int_eq (_brief_abbreviation_find (entries[i].word, strlen (entries[i].word)), entries[i].kind);
  for (size_t i = 0; i < G_N_ELEMENTS (starters); i++)
    ck_assert (_brief_starter_is (starters[i], strlen (starters[i])));
}
END_TEST

START_TEST (test_case_does_not_matter_and_length_does)
{
  ck_assert_int_eq (_brief_abbreviation_find ("GEN", 3), BRIEF_ABBREVIATION_TITLE);
  ck_assert_int_eq (_brief_abbreviation_find ("Gen.", 3), BRIEF_ABBREVIATION_TITLE);
  ck_assert_int_eq (_brief_abbreviation_find ("Gen.", 4), BRIEF_ABBREVIATION_NONE);
  ck_assert_int_eq (_brief_abbreviation_find ("", 0), BRIEF_ABBREVIATION_NONE);
  ck_assert_int_eq (_brief_abbreviation_find ("government", 10), BRIEF_ABBREVIATION_NONE);
  ck_assert_int_eq (_brief_abbreviation_find ("governmental", 12), BRIEF_ABBREVIATION_NONE);
  ck_assert (_brief_starter_is ("THE", 3));
  ck_assert (!_brief_starter_is ("Theatre", 7));
  ck_assert (!_brief_starter_is ("notwithstanding", 15));
  ck_assert (!_brief_starter_is ("", 0));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("abbreviations");
  TCase *tcase = tcase_create ("abbreviations");
  tcase_add_test (tcase, test_tables_are_in_order);
  tcase_add_test (tcase, test_every_entry_is_found);
  tcase_add_test (tcase, test_case_does_not_matter_and_length_does);
  suite_add_tcase (suite, tcase);
  return run_suite (suite);
}
