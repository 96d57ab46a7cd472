/* SPDX-License-Identifier: MIT */
/* Looking up words in the lexicon's tables and lists. */
#include "lexicon/table.h"
#include "support/check-main.h"

START_TEST (words)
{
  const char *list = " able about-face go ";
  ck_assert (_brief_words_have (list, "able"));
  ck_assert (_brief_words_have (list, "about-face"));
  ck_assert (_brief_words_have (list, "go"));
  ck_assert (!_brief_words_have (list, "about")); /* the beginning, the end, the inside of a word */
  ck_assert (!_brief_words_have (list, "face"));
  ck_assert (!_brief_words_have (list, "ab"));
  ck_assert (!_brief_words_have (list, "going"));
  ck_assert (!_brief_words_have (list, "Go"));
  ck_assert (!_brief_words_have (list, ""));
  ck_assert (!_brief_words_have ("", "go"));
}
END_TEST

START_TEST (rows)
{
  static const struct { const char *key; int value; } table[] = { { "a", 1 }, { "a.m.", 2 }, { "b", 3 }, { "\303\251t\303\251", 4 } };
  for (size_t i = 0; i < G_N_ELEMENTS (table); i++)
    ck_assert_ptr_eq (BRIEF_TABLE_FIND (table, table[i].key), &table[i]);
  ck_assert_ptr_null (BRIEF_TABLE_FIND (table, ""));
  ck_assert_ptr_null (BRIEF_TABLE_FIND (table, "a."));
  ck_assert_ptr_null (BRIEF_TABLE_FIND (table, "c"));
  ck_assert_ptr_null (_brief_table_find (table, 0, sizeof table[0], "a"));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("table");
  TCase *tcase = tcase_create ("table");
  tcase_add_test (tcase, words);
  tcase_add_test (tcase, rows);
  suite_add_tcase (suite, tcase);
  return run_suite (suite);
}
