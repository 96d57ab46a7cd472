/* SPDX-License-Identifier: MIT */
/* Claims: which predicates make one, and who plays which part. */
#include <string.h>

#include "support/check-main.h"
#include "support/tree-graph.h"

static void
expect (const char *word, BriefRole role, const char *words)
{
  const struct BriefClaim *one = claim (word);
  ck_assert_msg (one != NULL, "no claim: %s", word);
  for (uint32_t i = 0; i < one->n_arguments; i++)
    if (one->arguments[i].role == role && one->arguments[i].spans.n == 1
        && reads (one->arguments[i].spans.at[0], words))
      return;
  ck_abort_msg ("%s has no argument %s in its role", word, words);
}

START_TEST (coordination)
{
  read_tree ("The/the/DET/DT/2/det police/police/NOUN/NN/3/nsubj stopped/stop/VERB/VBD/0/root the/the/DET/DT/5/det "
    "car/car/NOUN/NN/3/obj and/and/CCONJ/CC/7/cc arrested/arrest/VERB/VBD/3/conj the/the/DET/DT/9/det "
    "driver/driver/NOUN/NN/7/obj ././PUNCT/./3/punct\n");
  expect ("stopped", BRIEF_ROLE_AGENT, "The police");
  expect ("stopped", BRIEF_ROLE_PATIENT, "the car");
  expect ("arrested", BRIEF_ROLE_AGENT, "The police");
  expect ("arrested", BRIEF_ROLE_PATIENT, "the driver");
  ck_assert_int_eq (claim ("arrested")->event, BRIEF_EVENT_ARREST);
}
END_TEST

START_TEST (passive)
{
  read_tree ("The/the/DET/DT/2/det mayor/mayor/NOUN/NN/4/nsubj:pass was/be/AUX/VBD/4/aux:pass "
    "attacked/attack/VERB/VBN/0/root by/by/ADP/IN/7/case a/a/DET/DT/7/det gunman/gunman/NOUN/NN/4/obl:agent "
    "././PUNCT/./4/punct\n");
  expect ("attacked", BRIEF_ROLE_PATIENT, "The mayor");
  expect ("attacked", BRIEF_ROLE_AGENT, "a gunman");
  ck_assert_int_eq (claim ("attacked")->event, BRIEF_EVENT_ASSAULT);
}
END_TEST

/* The claim's own words begin with the preposition of what opens it. */
START_TEST (opening_preposition)
{
  read_tree ("Because/because/ADP/IN/4/case of/of/ADP/IN/1/fixed the/the/DET/DT/4/det strike/strike/NOUN/NN/7/obl "
             ",/,/PUNCT/,/4/punct "
             "trains/train/NOUN/NNS/7/nsubj stopped/stop/VERB/VBD/0/root ././PUNCT/./7/punct\n");
  const struct BriefClaim *one = claim ("stopped");
  ck_assert_ptr_nonnull (one);
  expect ("stopped", BRIEF_ROLE_CAUSE, "the strike");
  ck_assert (reads (one->spans.at[0], "Because of the strike, trains stopped"));
}
END_TEST

START_TEST (own_conjunction)
{
  read_tree ("She/she/PRON/PRP/2/nsubj left/leave/VERB/VBD/0/root because/because/SCONJ/IN/5/mark "
             "trains/train/NOUN/NNS/5/nsubj "
             "stopped/stop/VERB/VBD/2/advcl ././PUNCT/./2/punct\n");
  const struct BriefClaim *one = claim ("stopped");
  ck_assert_ptr_nonnull (one);
  ck_assert (reads (one->spans.at[0], "trains stopped"));
}
END_TEST

START_TEST (relative_object)
{
  read_tree ("The/the/DET/DT/2/det bridge/bridge/NOUN/NN/8/nsubj that/that/PRON/WDT/6/obj the/the/DET/DT/5/det "
    "army/army/NOUN/NN/6/nsubj destroyed/destroy/VERB/VBD/2/acl:relcl was/be/AUX/VBD/8/cop old/old/ADJ/JJ/0/root "
    "././PUNCT/./8/punct\n");
  expect ("destroyed", BRIEF_ROLE_AGENT, "the army");
  expect ("destroyed", BRIEF_ROLE_PATIENT, "The bridge");
  expect ("was", BRIEF_ROLE_ATTRIBUTE, "old");
}
END_TEST

START_TEST (participle)
{
  read_tree ("A/a/DET/DT/2/det bomb/bomb/NOUN/NN/3/nsubj exploded/explode/VERB/VBD/0/root in/in/ADP/IN/6/case "
    "the/the/DET/DT/6/det market/market/NOUN/NN/3/obl ,/,/PUNCT/,/8/punct killing/kill/VERB/VBG/3/advcl "
    "eight/eight/NUM/CD/10/nummod people/people/NOUN/NNS/8/obj ././PUNCT/./3/punct\n");
  expect ("exploded", BRIEF_ROLE_LOCATION, "the market");
  expect ("killing", BRIEF_ROLE_PATIENT, "eight people");
  expect ("killing", BRIEF_ROLE_AGENT, "A bomb");
}
END_TEST

START_TEST (recipient)
{
  read_tree ("The/the/DET/DT/2/det bank/bank/NOUN/NN/3/nsubj gave/give/VERB/VBD/0/root the/the/DET/DT/5/det "
    "farmers/farmer/NOUN/NNS/3/iobj a/a/DET/DT/7/det loan/loan/NOUN/NN/3/obj ././PUNCT/./3/punct\n");
  expect ("gave", BRIEF_ROLE_RECIPIENT, "the farmers");
  expect ("gave", BRIEF_ROLE_PATIENT, "a loan");
}
END_TEST

START_TEST (object_control)
{
  read_tree ("The/the/DET/DT/2/det court/court/NOUN/NN/3/nsubj ordered/order/VERB/VBD/0/root the/the/DET/DT/5/det "
    "company/company/NOUN/NN/3/obj to/to/PART/TO/7/mark pay/pay/VERB/VB/3/xcomp a/a/DET/DT/9/det "
    "fine/fine/NOUN/NN/7/obj ././PUNCT/./3/punct\n");
  expect ("pay", BRIEF_ROLE_AGENT, "the company");
  expect ("pay", BRIEF_ROLE_PATIENT, "a fine");
  ck_assert_ptr_nonnull (claim ("ordered"));
}
END_TEST

START_TEST (object_of_preposition_control)
{
  read_tree (
      "The/the/DET/DT/2/det guards/guard/NOUN/NNS/3/nsubj prevented/prevent/VERB/VBD/0/root the/the/DET/DT/5/det "
      "crowd/crowd/NOUN/NN/3/obj from/from/SCONJ/IN/7/mark entering/enter/VERB/VBG/3/advcl the/the/DET/DT/9/det "
      "palace/palace/NOUN/NN/7/obj ././PUNCT/./3/punct\n");
  expect ("entering", BRIEF_ROLE_AGENT, "the crowd");
}
END_TEST

START_TEST (aspect_is_transparent)
{
  read_tree ("Prices/price/NOUN/NNS/2/nsubj continued/continue/VERB/VBD/0/root to/to/PART/TO/4/mark "
    "rise/rise/VERB/VB/2/xcomp ././PUNCT/./2/punct\n");
  ck_assert_ptr_null (claim ("continued"));
  expect ("rise", BRIEF_ROLE_PATIENT, "Prices");
}
END_TEST

START_TEST (plan_noun)
{
  read_tree ("The/the/DET/DT/2/det decision/decision/NOUN/NN/7/nsubj to/to/PART/TO/4/mark send/send/VERB/VB/2/acl "
    "troops/troop/NOUN/NNS/4/obj was/be/AUX/VBD/7/cop wrong/wrong/ADJ/JJ/0/root ././PUNCT/./7/punct\n");
  expect ("send", BRIEF_ROLE_PATIENT, "troops");
}
END_TEST

START_TEST (ability_is_no_plan)
{
  read_tree ("Peru/Peru/PROPN/NNP/2/nsubj has/have/VERB/VBZ/0/root the/the/DET/DT/4/det ability/ability/NOUN/NN/2/obj "
    "to/to/PART/TO/6/mark build/build/VERB/VB/4/acl the/the/DET/DT/8/det dam/dam/NOUN/NN/6/obj ././PUNCT/./2/punct\n");
  ck_assert_ptr_null (claim ("build"));
  ck_assert_uint_eq (graph->claims.len, 1);
}
END_TEST

START_TEST (light_verb)
{
  read_tree ("The/the/DET/DT/2/det president/president/NOUN/NN/3/nsubj made/make/VERB/VBD/0/root a/a/DET/DT/5/det "
    "speech/speech/NOUN/NN/3/obj ././PUNCT/./3/punct\n");
  ck_assert_str_eq (claim ("made")->lemma, "make speech");
  ck_assert_uint_eq (claim ("made")->predicate.n, 2);
  ck_assert_uint_eq (graph->claims.len, 1);
}
END_TEST

START_TEST (empty_frame)
{
  read_tree ("It/it/PRON/PRP/3/expl is/be/AUX/VBZ/3/cop clear/clear/ADJ/JJ/0/root that/that/SCONJ/IN/7/mark "
    "the/the/DET/DT/6/det bank/bank/NOUN/NN/7/nsubj lost/lose/VERB/VBD/3/csubj the/the/DET/DT/9/det "
    "money/money/NOUN/NN/7/obj ././PUNCT/./3/punct\n");
  ck_assert_uint_eq (graph->claims.len, 1);
  expect ("lost", BRIEF_ROLE_AGENT, "the bank");
}
END_TEST

START_TEST (reporting_clause_is_none)
{
  read_tree ("The/the/DET/DT/2/det minister/minister/NOUN/NN/3/nsubj said/say/VERB/VBD/0/root the/the/DET/DT/5/det "
    "talks/talk/NOUN/NNS/7/nsubj had/have/AUX/VBD/7/aux failed/fail/VERB/VBN/3/ccomp ././PUNCT/./3/punct\n");
  ck_assert_uint_eq (graph->claims.len, 1);
  ck_assert_uint_eq (claim ("failed")->attribution, 0);
}
END_TEST

START_TEST (innermost_attribution)
{
  read_tree (
      "The/the/DET/DT/2/det Times/Times/PROPN/NNP/3/nsubj reports/report/VERB/VBZ/0/root that/that/SCONJ/IN/6/mark "
      "officials/official/NOUN/NNS/6/nsubj deny/deny/VERB/VBP/3/ccomp that/that/SCONJ/IN/9/mark "
      "talks/talk/NOUN/NNS/9/nsubj failed/fail/VERB/VBD/6/ccomp ././PUNCT/./3/punct\n");
  ck_assert_uint_eq (graph->claims.len, 2);
  ck_assert_uint_eq (claim ("deny")->attribution, 0);
  ck_assert_uint_eq (claim ("failed")->attribution, 1);
  ck_assert_uint_eq (_brief_graph_attribution_at (graph, 1)->parent, 0);
}
END_TEST

START_TEST (purpose_subject)
{
  read_tree ("The/the/DET/DT/2/det minister/minister/NOUN/NN/3/nsubj flew/fly/VERB/VBD/0/root to/to/ADP/IN/5/case "
    "Cairo/Cairo/PROPN/NNP/3/obl to/to/PART/TO/7/mark meet/meet/VERB/VB/3/advcl the/the/DET/DT/9/det "
    "president/president/NOUN/NN/7/obj ././PUNCT/./3/punct\n");
  expect ("flew", BRIEF_ROLE_DESTINATION, "Cairo");
  expect ("meet", BRIEF_ROLE_AGENT, "The minister");
}
END_TEST

START_TEST (described)
{
  read_tree ("Critics/critic/NOUN/NNS/2/nsubj described/describe/VERB/VBD/0/root the/the/DET/DT/4/det "
    "plan/plan/NOUN/NN/2/obj as/as/ADP/IN/7/case a/a/DET/DT/7/det disaster/disaster/NOUN/NN/2/obl "
    "././PUNCT/./2/punct\n");
  expect ("disaster", BRIEF_ROLE_PATIENT, "the plan");
  ck_assert_int_eq (claim ("disaster")->kind, BRIEF_CLAIM_OPINION);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("claims");
  TCase *tcase = tcase_create ("read");
  tcase_add_checked_fixture (tcase, NULL, teardown);
  tcase_add_test (tcase, coordination);
  tcase_add_test (tcase, passive);
  tcase_add_test (tcase, opening_preposition);
  tcase_add_test (tcase, own_conjunction);
  tcase_add_test (tcase, relative_object);
  tcase_add_test (tcase, participle);
  tcase_add_test (tcase, recipient);
  tcase_add_test (tcase, object_control);
  tcase_add_test (tcase, object_of_preposition_control);
  tcase_add_test (tcase, aspect_is_transparent);
  tcase_add_test (tcase, plan_noun);
  tcase_add_test (tcase, ability_is_no_plan);
  tcase_add_test (tcase, light_verb);
  tcase_add_test (tcase, empty_frame);
  tcase_add_test (tcase, reporting_clause_is_none);
  tcase_add_test (tcase, innermost_attribution);
  tcase_add_test (tcase, purpose_subject);
  tcase_add_test (tcase, described);
  suite_add_tcase (suite, tcase);
  return run_suite (suite);
}
