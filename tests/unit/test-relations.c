/* SPDX-License-Identifier: MIT */
/* Relations between claims, from connectives and from likeness. */
#include <string.h>

#include "support/check-main.h"
#include "support/tree-graph.h"

static void
expect (BriefRelationType type, const char *from, const char *to)
{
  for (uint32_t i = 0; i < graph->relations.len; i++) {
    const struct BriefRelation *one = _brief_graph_relation_at (graph, i);
    if (one->type == type && one->from.type == BRIEF_NODE_CLAIM
        && _brief_graph_claim_at (graph, one->from.index) == claim (from)
        && _brief_graph_claim_at (graph, one->to.index) == claim (to))
      return;
  }
  ck_abort_msg ("no such relation from %s to %s", from, to);
}

START_TEST (condition)
{
  read_tree ("If/if/SCONJ/IN/4/mark the/the/DET/DT/3/det rain/rain/NOUN/NN/4/nsubj stops/stop/VERB/VBZ/9/advcl "
    ",/,/PUNCT/,/4/punct the/the/DET/DT/7/det match/match/NOUN/NN/9/nsubj will/will/AUX/MD/9/aux "
    "begin/begin/VERB/VB/0/root ././PUNCT/./9/punct\n");
  expect (BRIEF_RELATION_CONDITION, "begin", "stops");
}
END_TEST

START_TEST (concession)
{
  read_tree (
      "Although/although/SCONJ/IN/4/mark the/the/DET/DT/3/det rain/rain/NOUN/NN/4/nsubj fell/fall/VERB/VBD/8/advcl "
      ",/,/PUNCT/,/4/punct the/the/DET/DT/7/det crowd/crowd/NOUN/NN/8/nsubj stayed/stay/VERB/VBD/0/root "
      "././PUNCT/./8/punct\n");
  expect (BRIEF_RELATION_CONCESSION, "stayed", "fell");
}
END_TEST

START_TEST (contrast)
{
  read_tree ("The/the/DET/DT/2/det army/army/NOUN/NN/3/nsubj attacked/attack/VERB/VBD/0/root the/the/DET/DT/5/det "
    "town/town/NOUN/NN/3/obj but/but/CCONJ/CC/9/cc the/the/DET/DT/8/det rebels/rebel/NOUN/NNS/9/nsubj "
    "held/hold/VERB/VBD/3/conj the/the/DET/DT/11/det bridge/bridge/NOUN/NN/9/obj ././PUNCT/./3/punct\n");
  expect (BRIEF_RELATION_CONTRAST, "attacked", "held");
}
END_TEST

START_TEST (purpose)
{
  read_tree ("The/the/DET/DT/2/det minister/minister/NOUN/NN/3/nsubj flew/fly/VERB/VBD/0/root to/to/ADP/IN/5/case "
    "Cairo/Cairo/PROPN/NNP/3/obl to/to/PART/TO/7/mark meet/meet/VERB/VB/3/advcl the/the/DET/DT/9/det "
    "president/president/NOUN/NN/7/obj ././PUNCT/./3/punct\n");
  expect (BRIEF_RELATION_PURPOSE, "flew", "meet");
}
END_TEST

START_TEST (cause)
{
  read_tree ("The/the/DET/DT/2/det match/match/NOUN/NN/4/nsubj:pass was/be/AUX/VBD/4/aux:pass "
    "cancelled/cancel/VERB/VBN/0/root because/because/SCONJ/IN/9/mark the/the/DET/DT/7/det "
    "pitch/pitch/NOUN/NN/9/nsubj was/be/AUX/VBD/9/cop wet/wet/ADJ/JJ/4/advcl ././PUNCT/./4/punct\n");
  expect (BRIEF_RELATION_CAUSE, "cancelled", "was wet");
}
END_TEST

START_TEST (denial)
{
  read_tree ("Rebels/rebel/NOUN/NNS/2/nsubj said/say/VERB/VBD/0/root the/the/DET/DT/4/det army/army/NOUN/NN/5/nsubj "
    "burned/burn/VERB/VBD/2/ccomp the/the/DET/DT/7/det bridge/bridge/NOUN/NN/5/obj ././PUNCT/./2/punct\n"
    "The/the/DET/DT/2/det army/army/NOUN/NN/3/nsubj denied/deny/VERB/VBD/0/root that/that/SCONJ/IN/6/mark "
    "it/it/PRON/PRP/6/nsubj destroyed/burn/VERB/VBD/3/ccomp the/the/DET/DT/8/det bridge/bridge/NOUN/NN/6/obj "
    "././PUNCT/./3/punct\n");
  expect (BRIEF_RELATION_DENIES, "destroyed", "burned");
}
END_TEST

START_TEST (none)
{
  read_tree ("The/the/DET/DT/2/det police/police/NOUN/NN/3/nsubj stopped/stop/VERB/VBD/0/root the/the/DET/DT/5/det "
    "car/car/NOUN/NN/3/obj and/and/CCONJ/CC/7/cc arrested/arrest/VERB/VBD/3/conj the/the/DET/DT/9/det "
    "driver/driver/NOUN/NN/7/obj ././PUNCT/./3/punct\n");
  ck_assert_uint_eq (graph->relations.len, 0);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("relations");
  TCase *tcase = tcase_create ("read");
  tcase_add_checked_fixture (tcase, NULL, teardown);
  tcase_add_test (tcase, condition);
  tcase_add_test (tcase, concession);
  tcase_add_test (tcase, contrast);
  tcase_add_test (tcase, purpose);
  tcase_add_test (tcase, cause);
  tcase_add_test (tcase, denial);
  tcase_add_test (tcase, none);
  suite_add_tcase (suite, tcase);
  return run_suite (suite);
}
