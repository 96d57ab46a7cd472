/* SPDX-License-Identifier: MIT */
/* Finding attributions: source, cue and content from trees and quotation marks, without a network. */
#include <string.h>

#include "claim/claim.h"
#include "support/check-main.h"
#include "support/small-tree.h"

static BriefDocument *document;

static void
teardown (void)
{
  conllu_document_free (document);
  document = NULL;
}

static void
find (const char *tree)
{
  document = small_tree_new (tree);
  ck_assert (_brief_attribution_find (document));
}

/* The words of ranges, joined by " + ". */
static char *
join (const BriefWordRange *ranges, uint32_t n)
{
  GString *out = g_string_new (NULL);
  for (uint32_t i = 0; i < n; i++) {
    char *words = conllu_document_words (document, ranges[i].first, ranges[i].end);
    g_string_append_printf (out, "%s%s", i > 0 ? " + " : "", words);
    g_free (words);
  }
  return g_string_free (out, FALSE);
}

static void
expect (uint32_t index, const char *source, const char *cue, const char *content)
{
  ck_assert_uint_lt (index, document->n_cues);
  const BriefCueFrame *frame = &document->cues[index];
  char *found[3] = { join (frame->sources, frame->n_sources), join (&frame->cue, 1),
                     join (frame->contents, frame->n_contents) };
  ck_assert_str_eq (found[0], source);
  ck_assert_str_eq (found[1], cue);
  ck_assert_str_eq (found[2], content);
  for (int i = 0; i < 3; i++)
    g_free (found[i]);
}

START_TEST (plain)
{
  find ("The/the/DET/DT/2/det minister/minister/NOUN/NN/3/nsubj said/say/VERB/VBD/0/root the/the/DET/DT/5/det "
    "talks/talk/NOUN/NNS/7/nsubj had/have/AUX/VBD/7/aux failed/fail/VERB/VBN/3/ccomp ././PUNCT/./3/punct\n");
  ck_assert_uint_eq (document->n_cues, 1);
  expect (0, "The minister", "said", "the talks had failed");
}
END_TEST

START_TEST (quotation_goes_on)
{
  find ("\"/\"/PUNCT/``/5/punct The/the/DET/DT/3/det bridge/bridge/NOUN/NN/5/nsubj is/be/AUX/VBZ/5/cop "
    "old/old/ADJ/JJ/8/ccomp ,/,/PUNCT/,/5/punct \"/\"/PUNCT/''/5/punct said/say/VERB/VBD/0/root "
    "the/the/DET/DT/10/det engineer/engineer/NOUN/NN/8/nsubj ././PUNCT/./8/punct\n"
    "\"/\"/PUNCT/``/4/punct It/it/PRON/PRP/4/nsubj will/will/AUX/MD/4/aux fall/fall/VERB/VB/0/root "
    "soon/soon/ADV/RB/4/advmod ././PUNCT/./4/punct \"/\"/PUNCT/''/4/punct\n");
  ck_assert_uint_eq (document->n_cues, 1);
  expect (0, "the engineer", "said", "The bridge is old + It will fall soon");
}
END_TEST

START_TEST (denial)
{
  find ("The/the/DET/DT/2/det company/company/NOUN/NN/3/nsubj denied/deny/VERB/VBD/0/root that/that/SCONJ/IN/7/mark "
    "it/it/PRON/PRP/7/nsubj had/have/AUX/VBD/7/aux polluted/pollute/VERB/VBN/3/ccomp the/the/DET/DT/9/det "
    "river/river/NOUN/NN/7/obj ././PUNCT/./3/punct\n");
  ck_assert_uint_eq (document->n_cues, 1);
  expect (0, "The company", "denied", "that it had polluted the river");
}
END_TEST

START_TEST (according_to)
{
  find ("According/accord/VERB/VBG/4/case to/to/ADP/IN/1/fixed the/the/DET/DT/4/det police/police/NOUN/NN/9/obl "
    ",/,/PUNCT/,/4/punct three/three/NUM/CD/7/nummod men/man/NOUN/NNS/9/nsubj:pass were/be/AUX/VBD/9/aux:pass "
    "arrested/arrest/VERB/VBN/0/root ././PUNCT/./9/punct\n");
  ck_assert_uint_eq (document->n_cues, 1);
  expect (0, "the police", "According to", "three men were arrested");
}
END_TEST

START_TEST (passive_without_source)
{
  find ("It/it/PRON/PRP/3/expl was/be/AUX/VBD/3/aux:pass reported/report/VERB/VBN/0/root that/that/SCONJ/IN/8/mark "
    "the/the/DET/DT/6/det president/president/NOUN/NN/8/nsubj had/have/AUX/VBD/8/aux died/die/VERB/VBN/3/ccomp "
    "././PUNCT/./3/punct\n");
  ck_assert_uint_eq (document->n_cues, 1);
  expect (0, "", "was reported", "that the president had died");
}
END_TEST

START_TEST (said_to)
{
  find ("The/the/DET/DT/2/det general/general/NOUN/NN/4/nsubj was/be/AUX/VBD/4/aux:pass said/say/VERB/VBN/0/root "
    "to/to/PART/TO/7/mark have/have/AUX/VB/7/aux fled/flee/VERB/VBN/4/xcomp the/the/DET/DT/9/det "
    "city/city/NOUN/NN/7/obj ././PUNCT/./4/punct\n");
  ck_assert_uint_eq (document->n_cues, 1);
  expect (0, "", "was said", "to have fled the city");
}
END_TEST

START_TEST (relative_clause)
{
  find ("The/the/DET/DT/2/det senator/senator/NOUN/NN/9/nsubj ,/,/PUNCT/,/2/punct who/who/PRON/WP/5/nsubj "
    "promised/promise/VERB/VBD/2/acl:relcl to/to/PART/TO/7/mark resign/resign/VERB/VB/5/xcomp ,/,/PUNCT/,/2/punct "
    "left/leave/VERB/VBD/0/root the/the/DET/DT/11/det city/city/NOUN/NN/9/obj ././PUNCT/./9/punct\n");
  ck_assert_uint_eq (document->n_cues, 1);
  expect (0, "The senator", "promised", "to resign");
}
END_TEST

START_TEST (coordinated_sources)
{
  find ("France/France/PROPN/NNP/4/nsubj and/and/CCONJ/CC/3/cc Germany/Germany/PROPN/NNP/1/conj "
    "said/say/VERB/VBD/0/root the/the/DET/DT/6/det treaty/treaty/NOUN/NN/8/nsubj was/be/AUX/VBD/8/cop "
    "dead/dead/ADJ/JJ/4/ccomp ././PUNCT/./4/punct\n");
  ck_assert_uint_eq (document->n_cues, 2);
  expect (0, "France", "said", "the treaty was dead");
  expect (1, "Germany", "said", "the treaty was dead");
}
END_TEST

START_TEST (declining)
{
  find (
      "The/the/DET/DT/3/det White/White/ADJ/NNP/3/amod House/House/PROPN/NNP/4/nsubj declined/decline/VERB/VBD/0/root "
      "to/to/PART/TO/6/mark comment/comment/VERB/VB/4/xcomp on/on/ADP/IN/9/case the/the/DET/DT/9/det "
      "report/report/NOUN/NN/6/obl ././PUNCT/./4/punct\n");
  ck_assert_uint_eq (document->n_cues, 1);
  expect (0, "The White House", "declined to comment", "the report");
}
END_TEST

START_TEST (chain)
{
  find ("The/the/DET/DT/2/det Times/Times/PROPN/NNP/3/nsubj reports/report/VERB/VBZ/0/root that/that/SCONJ/IN/6/mark "
    "officials/official/NOUN/NNS/6/nsubj deny/deny/VERB/VBP/3/ccomp that/that/SCONJ/IN/9/mark "
    "talks/talk/NOUN/NNS/9/nsubj failed/fail/VERB/VBD/6/ccomp ././PUNCT/./3/punct\n");
  ck_assert_uint_eq (document->n_cues, 2);
  expect (0, "The Times", "reports", "that officials deny that talks failed");
  expect (1, "officials", "deny", "that talks failed");
}
END_TEST

START_TEST (accusation)
{
  find ("Iraq/Iraq/PROPN/NNP/2/nsubj accused/accuse/VERB/VBD/0/root Iran/Iran/PROPN/NNP/2/obj of/of/ADP/IN/5/mark "
    "lying/lie/VERB/VBG/2/advcl ././PUNCT/./2/punct\n");
  ck_assert_uint_eq (document->n_cues, 1);
  expect (0, "Iraq", "accused", "lying");
}
END_TEST

START_TEST (description)
{
  find ("Critics/critic/NOUN/NNS/2/nsubj described/describe/VERB/VBD/0/root the/the/DET/DT/4/det "
    "plan/plan/NOUN/NN/2/obj as/as/ADP/IN/7/case a/a/DET/DT/7/det disaster/disaster/NOUN/NN/2/obl "
    "././PUNCT/./2/punct\n");
  ck_assert_uint_eq (document->n_cues, 1);
  expect (0, "Critics", "described", "a disaster");
}
END_TEST

START_TEST (cue_inside_content)
{
  find ("In/in/ADP/IN/2/case Kenya/Kenya/PROPN/NNP/11/obl ,/,/PUNCT/,/2/punct the/the/DET/DT/5/det "
    "minister/minister/NOUN/NN/6/nsubj said/say/VERB/VBD/11/parataxis ,/,/PUNCT/,/6/punct the/the/DET/DT/9/det "
    "rains/rain/NOUN/NNS/11/nsubj have/have/AUX/VBP/11/aux failed/fail/VERB/VBN/0/root ././PUNCT/./11/punct\n");
  ck_assert_uint_eq (document->n_cues, 1);
  expect (0, "the minister", "said", "In Kenya + the rains have failed");
}
END_TEST

START_TEST (negated)
{
  find ("The/the/DET/DT/2/det police/police/NOUN/NN/5/nsubj have/have/AUX/VBP/5/aux not/not/PART/RB/5/advmod "
    "confirmed/confirm/VERB/VBN/0/root that/that/SCONJ/IN/10/mark the/the/DET/DT/8/det man/man/NOUN/NN/10/nsubj "
    "was/be/AUX/VBD/10/cop armed/armed/ADJ/JJ/5/ccomp ././PUNCT/./5/punct\n");
  ck_assert_uint_eq (document->n_cues, 1);
  expect (0, "The police", "have not confirmed", "that the man was armed");
}
END_TEST

START_TEST (directive)
{
  find ("The/the/DET/DT/2/det judge/judge/NOUN/NN/3/nsubj told/tell/VERB/VBD/0/root the/the/DET/DT/5/det "
    "lawyers/lawyer/NOUN/NNS/3/iobj to/to/PART/TO/7/mark leave/leave/VERB/VB/3/xcomp ././PUNCT/./3/punct\n");
  ck_assert_uint_eq (document->n_cues, 1);
  expect (0, "The judge", "told", "to leave");
}
END_TEST

START_TEST (intention)
{
  find ("Germany/Germany/PROPN/NNP/2/nsubj wants/want/VERB/VBZ/0/root to/to/PART/TO/4/mark close/close/VERB/VB/2/xcomp "
    "the/the/DET/DT/6/det border/border/NOUN/NN/4/obj ././PUNCT/./2/punct\n");
  ck_assert_uint_eq (document->n_cues, 1);
  expect (0, "Germany", "wants", "to close the border");
}
END_TEST

START_TEST (obligation_is_no_attribution)
{
  find ("The/the/DET/DT/2/det minister/minister/NOUN/NN/4/nsubj must/must/AUX/MD/4/aux admit/admit/VERB/VB/0/root "
    "that/that/SCONJ/IN/8/mark the/the/DET/DT/7/det plan/plan/NOUN/NN/8/nsubj failed/fail/VERB/VBD/4/ccomp "
    "././PUNCT/./4/punct\n");
  ck_assert_uint_eq (document->n_cues, 0);
}
END_TEST

START_TEST (no_cue)
{
  find ("The/the/DET/DT/2/det police/police/NOUN/NN/3/nsubj stopped/stop/VERB/VBD/0/root the/the/DET/DT/5/det "
    "car/car/NOUN/NN/3/obj and/and/CCONJ/CC/7/cc arrested/arrest/VERB/VBD/3/conj the/the/DET/DT/9/det "
    "driver/driver/NOUN/NN/7/obj ././PUNCT/./3/punct\n");
  ck_assert_uint_eq (document->n_cues, 0);
}
END_TEST

START_TEST (ability_is_no_attribution)
{
  find ("Peru/Peru/PROPN/NNP/2/nsubj has/have/VERB/VBZ/0/root the/the/DET/DT/4/det ability/ability/NOUN/NN/2/obj "
    "to/to/PART/TO/6/mark build/build/VERB/VB/4/acl the/the/DET/DT/8/det dam/dam/NOUN/NN/6/obj ././PUNCT/./2/punct\n");
  ck_assert_uint_eq (document->n_cues, 0);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("attribution");
  TCase *tcase = tcase_create ("find");
  tcase_add_checked_fixture (tcase, NULL, teardown);
  tcase_add_test (tcase, plain);
  tcase_add_test (tcase, quotation_goes_on);
  tcase_add_test (tcase, denial);
  tcase_add_test (tcase, according_to);
  tcase_add_test (tcase, passive_without_source);
  tcase_add_test (tcase, said_to);
  tcase_add_test (tcase, relative_clause);
  tcase_add_test (tcase, coordinated_sources);
  tcase_add_test (tcase, declining);
  tcase_add_test (tcase, chain);
  tcase_add_test (tcase, accusation);
  tcase_add_test (tcase, description);
  tcase_add_test (tcase, cue_inside_content);
  tcase_add_test (tcase, negated);
  tcase_add_test (tcase, directive);
  tcase_add_test (tcase, intention);
  tcase_add_test (tcase, obligation_is_no_attribution);
  tcase_add_test (tcase, no_cue);
  tcase_add_test (tcase, ability_is_no_attribution);
  suite_add_tcase (suite, tcase);
  return run_suite (suite);
}
