/* SPDX-License-Identifier: MIT */
/* The table at brief_claim_factuality(), line by line. */
#include <brief/brief.h>

#include "support/check-main.h"
#include "graph/graph-private.h"

static double
number_of (BriefClaimKind kind, BriefCertainty certainty, BriefPolarity polarity, BriefTense tense)
{
  struct BriefClaim claim = { .kind = kind, .certainty = certainty, .polarity = polarity, .tense = tense };
  return brief_claim_factuality (&claim);
}

static void
assert_both (BriefClaimKind kind, BriefCertainty certainty, BriefTense tense, double positive, double negative)
{
  ck_assert_double_eq (number_of (kind, certainty, BRIEF_POLARITY_POSITIVE, tense), positive);
  ck_assert_double_eq (number_of (kind, certainty, BRIEF_POLARITY_NEGATIVE, tense), negative);
}

START_TEST (certain)
{
  assert_both (BRIEF_CLAIM_EVENT, BRIEF_CERTAINTY_CERTAIN, BRIEF_TENSE_PAST, 3, -3);
  assert_both (BRIEF_CLAIM_STATE, BRIEF_CERTAINTY_CERTAIN, BRIEF_TENSE_PRESENT, 3, -2);
  assert_both (BRIEF_CLAIM_PREDICTION, BRIEF_CERTAINTY_CERTAIN, BRIEF_TENSE_FUTURE, 2.5, -2);
  assert_both (BRIEF_CLAIM_PLAN, BRIEF_CERTAINTY_CERTAIN, BRIEF_TENSE_FUTURE, 2, -2);
}
END_TEST

START_TEST (less_than_certain)
{
  assert_both (BRIEF_CLAIM_EVENT, BRIEF_CERTAINTY_PROBABLE, BRIEF_TENSE_PAST, 2, -2);
  assert_both (BRIEF_CLAIM_PREDICTION, BRIEF_CERTAINTY_POSSIBLE, BRIEF_TENSE_FUTURE, 1, -1);
}
END_TEST

START_TEST (left_open)
{
  assert_both (BRIEF_CLAIM_PLAN, BRIEF_CERTAINTY_UNKNOWN, BRIEF_TENSE_FUTURE, 1.5, -1.5);
  assert_both (BRIEF_CLAIM_DIRECTIVE, BRIEF_CERTAINTY_UNKNOWN, BRIEF_TENSE_FUTURE, 1.5, -1.5);
  assert_both (BRIEF_CLAIM_HYPOTHETICAL, BRIEF_CERTAINTY_UNKNOWN, BRIEF_TENSE_FUTURE, 1, -1);
  assert_both (BRIEF_CLAIM_OPINION, BRIEF_CERTAINTY_UNKNOWN, BRIEF_TENSE_PRESENT, 1, -1);
  assert_both (BRIEF_CLAIM_QUESTION, BRIEF_CERTAINTY_UNKNOWN, BRIEF_TENSE_PAST, 0, 0);
  assert_both (BRIEF_CLAIM_EVENT, BRIEF_CERTAINTY_UNKNOWN, BRIEF_TENSE_PAST, 0, 0);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("factuality");
  TCase *tcase = tcase_create ("number");
  tcase_add_test (tcase, certain);
  tcase_add_test (tcase, less_than_certain);
  tcase_add_test (tcase, left_open);
  suite_add_tcase (suite, tcase);
  return run_suite (suite);
}
