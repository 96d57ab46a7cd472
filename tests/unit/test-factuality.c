/* SPDX-License-Identifier: MIT */
/* Factuality: polarity, certainty, tense and kind of claims. */
#include <string.h>

#include "support/check-main.h"
#include "support/tree-graph.h"

static void
expect (const char *word, BriefClaimKind kind, BriefPolarity polarity, BriefCertainty certainty, BriefTense tense)
{
  const struct BriefClaim *one = claim (word);
  ck_assert_msg (one != NULL, "no claim: %s", word);
  ck_assert_int_eq (one->kind, kind);
  ck_assert_int_eq (one->polarity, polarity);
  ck_assert_int_eq (one->certainty, certainty);
  ck_assert_int_eq (one->tense, tense);
}

START_TEST (past)
{
  read_tree ("The/the/DET/DT/2/det minister/minister/NOUN/NN/3/nsubj said/say/VERB/VBD/0/root the/the/DET/DT/5/det "
    "talks/talk/NOUN/NNS/7/nsubj had/have/AUX/VBD/7/aux failed/fail/VERB/VBN/3/ccomp ././PUNCT/./3/punct\n");
  expect ("failed", BRIEF_CLAIM_EVENT, BRIEF_POLARITY_POSITIVE, BRIEF_CERTAINTY_CERTAIN, BRIEF_TENSE_PAST);
}
END_TEST

START_TEST (denied)
{
  read_tree (
      "The/the/DET/DT/2/det company/company/NOUN/NN/3/nsubj denied/deny/VERB/VBD/0/root that/that/SCONJ/IN/7/mark "
      "it/it/PRON/PRP/7/nsubj had/have/AUX/VBD/7/aux polluted/pollute/VERB/VBN/3/ccomp the/the/DET/DT/9/det "
      "river/river/NOUN/NN/7/obj ././PUNCT/./3/punct\n");
  expect ("polluted", BRIEF_CLAIM_EVENT, BRIEF_POLARITY_NEGATIVE, BRIEF_CERTAINTY_CERTAIN, BRIEF_TENSE_PAST);
  expect ("denied", BRIEF_CLAIM_EVENT, BRIEF_POLARITY_POSITIVE, BRIEF_CERTAINTY_CERTAIN, BRIEF_TENSE_PAST);
}
END_TEST

START_TEST (not_confirmed)
{
  read_tree ("The/the/DET/DT/2/det police/police/NOUN/NN/5/nsubj have/have/AUX/VBP/5/aux not/not/PART/RB/5/advmod "
    "confirmed/confirm/VERB/VBN/0/root that/that/SCONJ/IN/10/mark the/the/DET/DT/8/det man/man/NOUN/NN/10/nsubj "
    "was/be/AUX/VBD/10/cop armed/armed/ADJ/JJ/5/ccomp ././PUNCT/./5/punct\n");
  expect ("was", BRIEF_CLAIM_STATE, BRIEF_POLARITY_POSITIVE, BRIEF_CERTAINTY_UNKNOWN, BRIEF_TENSE_PAST);
}
END_TEST

START_TEST (negation_raised)
{
  read_tree ("The/the/DET/DT/2/det minister/minister/NOUN/NN/5/nsubj does/do/AUX/VBZ/5/aux not/not/PART/RB/5/advmod "
    "think/think/VERB/VB/0/root that/that/SCONJ/IN/10/mark the/the/DET/DT/8/det law/law/NOUN/NN/10/nsubj "
    "is/be/AUX/VBZ/10/cop fair/fair/ADJ/JJ/5/ccomp ././PUNCT/./5/punct\n");
  expect ("is", BRIEF_CLAIM_OPINION, BRIEF_POLARITY_NEGATIVE, BRIEF_CERTAINTY_PROBABLE, BRIEF_TENSE_PRESENT);
}
END_TEST

START_TEST (directive)
{
  read_tree ("The/the/DET/DT/2/det judge/judge/NOUN/NN/3/nsubj told/tell/VERB/VBD/0/root the/the/DET/DT/5/det "
    "lawyers/lawyer/NOUN/NNS/3/iobj to/to/PART/TO/7/mark leave/leave/VERB/VB/3/xcomp ././PUNCT/./3/punct\n");
  expect ("leave", BRIEF_CLAIM_DIRECTIVE, BRIEF_POLARITY_POSITIVE, BRIEF_CERTAINTY_UNKNOWN, BRIEF_TENSE_FUTURE);
}
END_TEST

START_TEST (plan)
{
  read_tree (
      "Germany/Germany/PROPN/NNP/2/nsubj wants/want/VERB/VBZ/0/root to/to/PART/TO/4/mark close/close/VERB/VB/2/xcomp "
      "the/the/DET/DT/6/det border/border/NOUN/NN/4/obj ././PUNCT/./2/punct\n");
  expect ("close", BRIEF_CLAIM_PLAN, BRIEF_POLARITY_POSITIVE, BRIEF_CERTAINTY_UNKNOWN, BRIEF_TENSE_FUTURE);
}
END_TEST

START_TEST (failed_to)
{
  read_tree ("The/the/DET/DT/2/det company/company/NOUN/NN/3/nsubj failed/fail/VERB/VBD/0/root to/to/PART/TO/5/mark "
    "repay/repay/VERB/VB/3/xcomp the/the/DET/DT/7/det loan/loan/NOUN/NN/5/obj ././PUNCT/./3/punct\n");
  expect ("repay", BRIEF_CLAIM_EVENT, BRIEF_POLARITY_NEGATIVE, BRIEF_CERTAINTY_CERTAIN, BRIEF_TENSE_PAST);
}
END_TEST

START_TEST (prevented_from)
{
  read_tree (
      "The/the/DET/DT/2/det guards/guard/NOUN/NNS/3/nsubj prevented/prevent/VERB/VBD/0/root the/the/DET/DT/5/det "
      "crowd/crowd/NOUN/NN/3/obj from/from/SCONJ/IN/7/mark entering/enter/VERB/VBG/3/advcl the/the/DET/DT/9/det "
      "palace/palace/NOUN/NN/7/obj ././PUNCT/./3/punct\n");
  expect ("entering", BRIEF_CLAIM_EVENT, BRIEF_POLARITY_NEGATIVE, BRIEF_CERTAINTY_CERTAIN, BRIEF_TENSE_PAST);
}
END_TEST

START_TEST (condition)
{
  read_tree ("If/if/SCONJ/IN/4/mark the/the/DET/DT/3/det rain/rain/NOUN/NN/4/nsubj stops/stop/VERB/VBZ/9/advcl "
    ",/,/PUNCT/,/4/punct the/the/DET/DT/7/det match/match/NOUN/NN/9/nsubj will/will/AUX/MD/9/aux "
    "begin/begin/VERB/VB/0/root ././PUNCT/./9/punct\n");
  expect ("stops", BRIEF_CLAIM_HYPOTHETICAL, BRIEF_POLARITY_POSITIVE, BRIEF_CERTAINTY_UNKNOWN, BRIEF_TENSE_FUTURE);
  expect ("begin", BRIEF_CLAIM_PREDICTION, BRIEF_POLARITY_POSITIVE, BRIEF_CERTAINTY_CERTAIN, BRIEF_TENSE_FUTURE);
}
END_TEST

START_TEST (may)
{
  read_tree ("The/the/DET/DT/2/det bank/bank/NOUN/NN/4/nsubj may/may/AUX/MD/4/aux close/close/VERB/VB/0/root "
    "the/the/DET/DT/6/det branch/branch/NOUN/NN/4/obj ././PUNCT/./4/punct\n");
  expect ("close", BRIEF_CLAIM_PREDICTION, BRIEF_POLARITY_POSITIVE, BRIEF_CERTAINTY_POSSIBLE, BRIEF_TENSE_FUTURE);
}
END_TEST

START_TEST (must)
{
  read_tree ("The/the/DET/DT/2/det minister/minister/NOUN/NN/4/nsubj must/must/AUX/MD/4/aux admit/admit/VERB/VB/0/root "
    "that/that/SCONJ/IN/8/mark the/the/DET/DT/7/det plan/plan/NOUN/NN/8/nsubj failed/fail/VERB/VBD/4/ccomp "
    "././PUNCT/./4/punct\n");
  expect ("admit", BRIEF_CLAIM_OPINION, BRIEF_POLARITY_POSITIVE, BRIEF_CERTAINTY_UNKNOWN, BRIEF_TENSE_FUTURE);
}
END_TEST

START_TEST (no_subject)
{
  read_tree ("No/no/DET/DT/2/det soldiers/soldier/NOUN/NNS/4/nsubj:pass were/be/AUX/VBD/4/aux:pass "
    "killed/kill/VERB/VBN/0/root ././PUNCT/./4/punct\n");
  expect ("killed", BRIEF_CLAIM_EVENT, BRIEF_POLARITY_NEGATIVE, BRIEF_CERTAINTY_CERTAIN, BRIEF_TENSE_PAST);
}
END_TEST

START_TEST (said_to_have)
{
  read_tree ("The/the/DET/DT/2/det general/general/NOUN/NN/4/nsubj was/be/AUX/VBD/4/aux:pass said/say/VERB/VBN/0/root "
    "to/to/PART/TO/7/mark have/have/AUX/VB/7/aux fled/flee/VERB/VBN/4/xcomp the/the/DET/DT/9/det "
    "city/city/NOUN/NN/7/obj ././PUNCT/./4/punct\n");
  expect ("fled", BRIEF_CLAIM_EVENT, BRIEF_POLARITY_POSITIVE, BRIEF_CERTAINTY_CERTAIN, BRIEF_TENSE_PAST);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("factuality");
  TCase *tcase = tcase_create ("read");
  tcase_add_checked_fixture (tcase, NULL, teardown);
  tcase_add_test (tcase, past);
  tcase_add_test (tcase, denied);
  tcase_add_test (tcase, not_confirmed);
  tcase_add_test (tcase, negation_raised);
  tcase_add_test (tcase, directive);
  tcase_add_test (tcase, plan);
  tcase_add_test (tcase, failed_to);
  tcase_add_test (tcase, prevented_from);
  tcase_add_test (tcase, condition);
  tcase_add_test (tcase, may);
  tcase_add_test (tcase, must);
  tcase_add_test (tcase, no_subject);
  tcase_add_test (tcase, said_to_have);
  suite_add_tcase (suite, tcase);
  return run_suite (suite);
}
