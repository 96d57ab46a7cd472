/* SPDX-License-Identifier: MIT */
/* The syntax layer as CoNLL-U. */
#include <brief/brief.h>

#include "support/check-main.h"
#include "support/sample-graph.h"

START_TEST (whole)
{
  BriefGraph *graph = sample_graph_new ();
  BriefError *error = NULL;
  size_t length = 0;
  char *conllu = brief_graph_to_conllu (graph, &length, &error);
  ck_assert_ptr_null (error);
  ck_assert_str_eq (
    conllu,
    "# newdoc id = sample\n"
    "# newpar\n"
    "# sent_id = sample-1\n"
    "# text = José Núñez, Peru’s minister, doesn't rule out a strike.\n"
    "1\tJosé\tJosé\tPROPN\tNNP\tNumber=Sing\t11\tnsubj\t_\tTokenRange=0:4\n"
    "2\tNúñez\tNúñez\tPROPN\tNNP\tNumber=Sing\t1\tflat\t_\tSpaceAfter=No|TokenRange=5:10\n"
    "3\t,\t,\tPUNCT\t,\t_\t6\tpunct\t_\tTokenRange=10:11\n"
    "4-5\tPeru’s\t_\t_\t_\t_\t_\t_\t_\tTokenRange=12:18\n"
    "4\tPeru\tPeru\tPROPN\tNNP\tNumber=Sing\t6\tnmod:poss\t_\tTokenRange=12:16\n"
    "5\t’s\t’s\tPART\tPOS\t_\t4\tcase\t_\tTokenRange=16:18\n"
    "6\tminister\tminister\tNOUN\tNN\tNumber=Sing\t1\tappos\t_\tSpaceAfter=No|TokenRange=19:27\n"
    "7\t,\t,\tPUNCT\t,\t_\t6\tpunct\t_\tTokenRange=27:28\n"
    "8-9\tdoesn't\t_\t_\t_\t_\t_\t_\t_\tTokenRange=29:36\n"
    "8\tdoes\tdo\tAUX\tVBZ\tMood=Ind|Tense=Pres\t11\taux\t_\tTokenRange=29:33\n"
    "9\tn't\tnot\tPART\tRB\tPolarity=Neg\t11\tadvmod\t_\tTokenRange=33:36\n"
    "10\trule\trule\tVERB\tVB\tVerbForm=Inf\t0\troot\t_\tTokenRange=37:41\n"
    "11\tout\tout\tADP\tRP\t_\t10\tcompound:prt\t_\tTokenRange=42:45\n"
    "\n");
  ck_assert_uint_eq (length, strlen (conllu));
  brief_free (conllu);
  brief_graph_unref (graph);
}
END_TEST

/* A graph of one sentence over all of TEXT with one token over all of it. */
static char *
one_token (const char *text, const char *id, const char *form)
{
  struct BriefGraph *graph = _brief_graph_new (text, strlen (text));
  graph->id = id;
  graph->with_tokens = true;
  struct BriefToken *token = _brief_graph_token_at (graph, _brief_graph_add_token (graph));
  struct BriefSentenceNode *sentence = _brief_graph_sentence_at (graph, _brief_graph_add_sentence (graph));
  sentence->span = token->span = (BriefSpan) { 0, (uint32_t) strlen (text) };
  sentence->end_token = 1;
  token->form = form;
  token->lemma = "";
  _brief_graph_freeze (graph);
  char *conllu = brief_graph_to_conllu (graph, NULL, NULL);
  brief_graph_unref (graph);
  return conllu;
}

START_TEST (line_breaks)
{
  /* Nothing in a text or an id may end a line or a column. */
  char *conllu = one_token ("a\t\tb\r\nc\xc2\x85" "d\xe2\x80\xa8" "e", "x\ny", "a\tb\nc");
  ck_assert_str_eq (conllu, "# newdoc id = x y\n# newpar\n# sent_id = x y-1\n# text = a b c d e\n"
                            "1\ta b c\t_\t_\t_\t_\t0\t_\t_\tTokenRange=0:11\n\n");
  brief_free (conllu);
}
END_TEST

START_TEST (without_id)
{
  char *conllu = one_token ("a", NULL, "a");
  ck_assert_str_eq (conllu,
                    "# newdoc\n# newpar\n# sent_id = 1\n# text = a\n1\ta\t_\t_\t_\t_\t0\t_\t_\tTokenRange=0:1\n\n");
  brief_free (conllu);
}
END_TEST

START_TEST (not_kept)
{
  BriefError *error = NULL;
  struct BriefGraph *graph = _brief_graph_new ("a", 1);
  _brief_graph_freeze (graph);
  ck_assert_ptr_null (brief_graph_to_conllu (graph, NULL, &error));
  ck_assert_int_eq (brief_error_code (error), BRIEF_ERROR_NOT_KEPT);
  brief_error_free (error);
  brief_graph_unref (graph);
  static const char json[] = "{\"format\": \"brief/1\", \"document\": {\"length\": 1}, \"tokens\": []}";
  graph = brief_graph_from_json (json, SIZE_MAX, NULL, 0, NULL);
  ck_assert (brief_graph_has_tokens (graph));
  ck_assert_ptr_null (brief_graph_to_conllu (graph, NULL, &error));
  ck_assert_int_eq (brief_error_code (error), BRIEF_ERROR_NOT_KEPT);
  brief_error_free (error);
  brief_graph_unref (graph);
}
END_TEST

START_TEST (empty)
{
  struct BriefGraph *graph = _brief_graph_new ("", 0);
  size_t length = 7;
  graph->with_tokens = true;
  _brief_graph_freeze (graph);
  char *conllu = brief_graph_to_conllu (graph, &length, NULL);
  ck_assert_str_eq (conllu, "");
  ck_assert_uint_eq (length, 0);
  brief_free (conllu);
  brief_graph_unref (graph);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("conllu");
  TCase *tcase = tcase_create ("conllu");
  tcase_add_test (tcase, whole);
  tcase_add_test (tcase, line_breaks);
  tcase_add_test (tcase, without_id);
  tcase_add_test (tcase, not_kept);
  tcase_add_test (tcase, empty);
  suite_add_tcase (suite, tcase);
  return run_suite (suite);
}
