/* SPDX-License-Identifier: MIT */
/* A few words in a row: what heads them, and where they stand. */
#include <string.h>

#include "support/check-main.h"
#include "support/conllu-document.h"
#include "text/range.h"

static BriefDocument *document;

static void
set_up (void)
{
  document = conllu_document_new (
    "1\t“\t“\tPUNCT\t``\t_\t3\tpunct\t_\tSpaceAfter=No\n"
    "2\tSafe\tsafe\tADJ\tJJ\tDegree=Pos\t3\tamod\t_\t_\n"
    "3\tpassage\tpassage\tNOUN\tNN\tNumber=Sing\t5\tobj\t_\tSpaceAfter=No\n"
    "4\t”\t”\tPUNCT\t''\t_\t3\tpunct\t_\t_\n"
    "5\tremains\tremain\tVERB\tVBZ\tTense=Pres\t0\troot\t_\t_\n");
}

static void
tear_down (void)
{
  conllu_document_free (document);
}

START_TEST (head)
{
  ck_assert_uint_eq (_brief_range_head (document, (BriefWordRange) { 0, 4 }), 2);
  ck_assert_uint_eq (_brief_range_head (document, (BriefWordRange) { 0, 2 }),
                     1); /* not the mark, whose head is outside, too */
  ck_assert_uint_eq (_brief_range_head (document, (BriefWordRange) { 0, 5 }), 4);
  ck_assert_uint_eq (_brief_range_head (document, (BriefWordRange) { 3, 4 }), 3); /* nothing but a mark */
  ck_assert_uint_eq (_brief_range_head (document, (BriefWordRange) { 2, 2 }), BRIEF_NONE);
}
END_TEST

START_TEST (span)
{
  BriefSpan words = _brief_range_span (document, (BriefWordRange) { 1, 3 }),
            one = _brief_range_span (document, (BriefWordRange) { 4, 5 });
  ck_assert_uint_eq (words.start, strlen ("“"));
  ck_assert_uint_eq (words.end, strlen ("“Safe passage"));
  ck_assert_uint_eq (one.end - one.start, strlen ("remains"));
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("range");
  TCase *tcase = tcase_create ("range");
  tcase_add_checked_fixture (tcase, set_up, tear_down);
  tcase_add_test (tcase, head);
  tcase_add_test (tcase, span);
  suite_add_tcase (suite, tcase);
  return run_suite (suite);
}
