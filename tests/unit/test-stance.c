/* SPDX-License-Identifier: MIT */
/* The manner of attributions: form, type, stance, polarity, anonymity, type of the source. */
#include "support/check-main.h"
#include "support/tree-graph.h"

static const struct BriefAttribution *
attribution (uint32_t index)
{
  ck_assert_uint_lt (index, graph->attributions.len);
  return _brief_graph_attribution_at (graph, index);
}

START_TEST (neutral)
{
  read_tree ("The/the/DET/DT/2/det minister/minister/NOUN/NN/3/nsubj said/say/VERB/VBD/0/root the/the/DET/DT/5/det "
    "talks/talk/NOUN/NNS/7/nsubj had/have/AUX/VBD/7/aux failed/fail/VERB/VBN/3/ccomp ././PUNCT/./3/punct\n");
  ck_assert_int_eq (attribution (0)->stance, BRIEF_STANCE_NEUTRAL);
  ck_assert_int_eq (attribution (0)->form, BRIEF_FORM_INDIRECT);
  ck_assert_int_eq (attribution (0)->type, BRIEF_ATTRIBUTION_COMMUNICATION);
  ck_assert_int_eq (attribution (0)->anonymity, BRIEF_ANONYMITY_ROLE_ONLY);
  ck_assert_int_eq (attribution (0)->source_type, BRIEF_SOURCE_OFFICIAL);
}
END_TEST

START_TEST (direct)
{
  read_tree ("\"/\"/PUNCT/``/5/punct The/the/DET/DT/3/det bridge/bridge/NOUN/NN/5/nsubj is/be/AUX/VBZ/5/cop "
    "old/old/ADJ/JJ/8/ccomp ,/,/PUNCT/,/5/punct \"/\"/PUNCT/''/5/punct said/say/VERB/VBD/0/root "
    "the/the/DET/DT/10/det engineer/engineer/NOUN/NN/8/nsubj ././PUNCT/./8/punct\n");
  ck_assert_int_eq (attribution (0)->form, BRIEF_FORM_DIRECT);
  ck_assert_int_eq (attribution (0)->source_type, BRIEF_SOURCE_EXPERT);
}
END_TEST

START_TEST (denying)
{
  read_tree (
      "The/the/DET/DT/2/det company/company/NOUN/NN/3/nsubj denied/deny/VERB/VBD/0/root that/that/SCONJ/IN/7/mark "
      "it/it/PRON/PRP/7/nsubj had/have/AUX/VBD/7/aux polluted/pollute/VERB/VBN/3/ccomp the/the/DET/DT/9/det "
      "river/river/NOUN/NN/7/obj ././PUNCT/./3/punct\n");
  ck_assert_int_eq (attribution (0)->stance, BRIEF_STANCE_DENYING);
  ck_assert_int_eq (attribution (0)->source_type, BRIEF_SOURCE_ORG);
}
END_TEST

START_TEST (declining)
{
  read_tree (
      "The/the/DET/DT/3/det White/White/ADJ/NNP/3/amod House/House/PROPN/NNP/4/nsubj declined/decline/VERB/VBD/0/root "
      "to/to/PART/TO/6/mark comment/comment/VERB/VB/4/xcomp on/on/ADP/IN/9/case the/the/DET/DT/9/det "
      "report/report/NOUN/NN/6/obl ././PUNCT/./4/punct\n");
  ck_assert_int_eq (attribution (0)->stance, BRIEF_STANCE_DECLINING);
  ck_assert_int_eq (attribution (0)->polarity, BRIEF_POLARITY_POSITIVE);
  ck_assert_int_eq (attribution (0)->anonymity, BRIEF_ANONYMITY_NAMED);
  ck_assert_uint_eq (graph->claims.len, 0);
}
END_TEST

START_TEST (negative)
{
  read_tree ("The/the/DET/DT/2/det police/police/NOUN/NN/5/nsubj have/have/AUX/VBP/5/aux not/not/PART/RB/5/advmod "
    "confirmed/confirm/VERB/VBN/0/root that/that/SCONJ/IN/10/mark the/the/DET/DT/8/det man/man/NOUN/NN/10/nsubj "
    "was/be/AUX/VBD/10/cop armed/armed/ADJ/JJ/5/ccomp ././PUNCT/./5/punct\n");
  ck_assert_int_eq (attribution (0)->polarity, BRIEF_POLARITY_NEGATIVE);
  ck_assert_int_eq (attribution (0)->stance, BRIEF_STANCE_ENDORSING);
  ck_assert_int_eq (attribution (0)->source_type, BRIEF_SOURCE_GOVERNMENT);
}
END_TEST

START_TEST (belief)
{
  read_tree ("The/the/DET/DT/2/det minister/minister/NOUN/NN/5/nsubj does/do/AUX/VBZ/5/aux not/not/PART/RB/5/advmod "
    "think/think/VERB/VB/0/root that/that/SCONJ/IN/10/mark the/the/DET/DT/8/det law/law/NOUN/NN/10/nsubj "
    "is/be/AUX/VBZ/10/cop fair/fair/ADJ/JJ/5/ccomp ././PUNCT/./5/punct\n");
  ck_assert_int_eq (attribution (0)->type, BRIEF_ATTRIBUTION_BELIEF);
  ck_assert_int_eq (attribution (0)->polarity, BRIEF_POLARITY_POSITIVE);
}
END_TEST

START_TEST (directing)
{
  read_tree ("The/the/DET/DT/2/det judge/judge/NOUN/NN/3/nsubj told/tell/VERB/VBD/0/root the/the/DET/DT/5/det "
    "lawyers/lawyer/NOUN/NNS/3/iobj to/to/PART/TO/7/mark leave/leave/VERB/VB/3/xcomp ././PUNCT/./3/punct\n");
  ck_assert_int_eq (attribution (0)->stance, BRIEF_STANCE_DIRECTING);
}
END_TEST

START_TEST (distancing)
{
  read_tree ("Iraq/Iraq/PROPN/NNP/2/nsubj accused/accuse/VERB/VBD/0/root Iran/Iran/PROPN/NNP/2/obj of/of/ADP/IN/5/mark "
    "lying/lie/VERB/VBG/2/advcl ././PUNCT/./2/punct\n");
  ck_assert_int_eq (attribution (0)->stance, BRIEF_STANCE_DISTANCING);
}
END_TEST

START_TEST (intention)
{
  read_tree (
      "Germany/Germany/PROPN/NNP/2/nsubj wants/want/VERB/VBZ/0/root to/to/PART/TO/4/mark close/close/VERB/VB/2/xcomp "
      "the/the/DET/DT/6/det border/border/NOUN/NN/4/obj ././PUNCT/./2/punct\n");
  ck_assert_int_eq (attribution (0)->type, BRIEF_ATTRIBUTION_INTENTION);
}
END_TEST

START_TEST (nobody)
{
  read_tree (
      "It/it/PRON/PRP/3/expl was/be/AUX/VBD/3/aux:pass reported/report/VERB/VBN/0/root that/that/SCONJ/IN/8/mark "
      "the/the/DET/DT/6/det president/president/NOUN/NN/8/nsubj had/have/AUX/VBD/8/aux died/die/VERB/VBN/3/ccomp "
      "././PUNCT/./3/punct\n");
  ck_assert_int_eq (attribution (0)->anonymity, BRIEF_ANONYMITY_ANONYMOUS);
  ck_assert_int_eq (attribution (0)->source_type, BRIEF_SOURCE_UNKNOWN);
  ck_assert_uint_eq (attribution (0)->entity, BRIEF_NONE);
}
END_TEST

START_TEST (cue_lemma)
{
  read_tree ("According/accord/VERB/VBG/4/case to/to/ADP/IN/1/fixed the/the/DET/DT/4/det police/police/NOUN/NN/9/obl "
    ",/,/PUNCT/,/4/punct three/three/NUM/CD/7/nummod men/man/NOUN/NNS/9/nsubj:pass were/be/AUX/VBD/9/aux:pass "
    "arrested/arrest/VERB/VBN/0/root ././PUNCT/./9/punct\n");
  ck_assert_str_eq (attribution (0)->cue_lemma, "accord");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("stance");
  TCase *tcase = tcase_create ("read");
  tcase_add_checked_fixture (tcase, NULL, teardown);
  tcase_add_test (tcase, neutral);
  tcase_add_test (tcase, direct);
  tcase_add_test (tcase, denying);
  tcase_add_test (tcase, declining);
  tcase_add_test (tcase, negative);
  tcase_add_test (tcase, belief);
  tcase_add_test (tcase, directing);
  tcase_add_test (tcase, distancing);
  tcase_add_test (tcase, intention);
  tcase_add_test (tcase, nobody);
  tcase_add_test (tcase, cue_lemma);
  suite_add_tcase (suite, tcase);
  return run_suite (suite);
}
