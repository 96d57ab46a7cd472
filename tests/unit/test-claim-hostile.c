/* SPDX-License-Identifier: MIT */
/* Trees that no parser should give: random heads, cycles, names, frames and quotation marks anywhere. All stages must come through. */
#include "claim/claim.h"
#include "support/check-main.h"
#include "support/conllu-document.h"

static const char *const words[] = {
  "said\tsay\tVERB\tVBD", "says\tsay\tVERB\tVBZ", "that\tthat\tSCONJ\tIN", "to\tto\tPART\tTO", "minister\tminister\tNOUN\tNN", "Paris\tParis\tPROPN\tNNP",
  "\"\t\"\tPUNCT\t``", ",\t,\tPUNCT\t,", ".\t.\tPUNCT\t.", ":\t:\tPUNCT\t:", "not\tnot\tPART\tRB", "declined\tdecline\tVERB\tVBD",
  "comment\tcomment\tVERB\tVB", "according\taccord\tVERB\tVBG", "to\tto\tADP\tIN", "he\the\tPRON\tPRP", "who\twho\tPRON\tWP", "which\twhich\tPRON\tWDT",
  "accused\taccuse\tVERB\tVBN", "was\tbe\tAUX\tVBD", "claim\tclaim\tNOUN\tNN", "eager\teager\tADJ\tJJ", "made\tmake\tVERB\tVBD", "speech\tspeech\tNOUN\tNN",
  "likely\tlikely\tADJ\tJJ", "if\tif\tSCONJ\tIN", "but\tbut\tCCONJ\tCC", "call\tcall\tVERB\tVB", "anonymity\tanonymity\tNOUN\tNN", "it\tit\tPRON\tPRP"
};

static const char *const relations[] = {
  "root", "nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "xcomp", "ccomp", "advcl", "acl", "acl:relcl", "advcl:relcl", "conj", "cc", "case", "mark",
  "aux", "aux:pass", "cop", "punct", "parataxis", "compound", "compound:prt", "appos", "flat", "nmod", "nmod:poss", "det", "amod", "advmod", "csubj", "expl", "fixed"
};

static const char *const misc[] = { "_", "_", "_", "Name=B-person", "Sense=say.01", "Frame=1-cue", "Frame=1-content", "Frame=2-source,3-cue", "Frame=2-cue" };

/* A document of 1 to 6 sentences of 1 to 24 words. */
static BriefDocument *
random_document (GRand *random)
{
  GString *conllu = g_string_new (NULL);
  int sentences = g_rand_int_range (random, 1, 7);
  for (int s = 0; s < sentences; s++) {
    int n = g_rand_int_range (random, 1, 25);
    if (g_rand_boolean (random))
      g_string_append (conllu, s == 0 ? "# newpar\n# zone = headline\n" : "# newpar\n");
    for (int i = 1; i <= n; i++)
      g_string_append_printf (
          conllu, "%d\t%s\t_\t%d\t%s\t_\t%s\n", i, words[g_rand_int_range (random, 0, G_N_ELEMENTS (words))],
          g_rand_int_range (random, 0, n + 1), relations[g_rand_int_range (random, 0, G_N_ELEMENTS (relations))],
          misc[g_rand_int_range (random, 0, G_N_ELEMENTS (misc))]);
    g_string_append_c (conllu, '\n');
  }
  BriefDocument *document = conllu_document_new (conllu->str);
  g_string_free (conllu, TRUE);
  return document;
}

/* Every span lies inside the text, every index inside its list; the parents of attributions form no cycle. */
static void
check_graph (BriefGraph *graph)
{
  for (uint32_t i = 0; i < graph->attributions.len; i++) {
    const struct BriefAttribution *a = _brief_graph_attribution_at (graph, i);
    for (uint32_t k = 0; k < a->content.n; k++)
      ck_assert (a->content.at[k].start < a->content.at[k].end && a->content.at[k].end <= graph->text_length);
    uint32_t parent = a->parent, steps = 0;
    for (; parent != BRIEF_NONE; parent = _brief_graph_attribution_at (graph, parent)->parent) {
      ck_assert_uint_lt (parent, graph->attributions.len);
      ck_assert_uint_lt (steps++, graph->attributions.len);
    }
  }
  for (uint32_t i = 0; i < graph->claims.len; i++) {
    const struct BriefClaim *c = _brief_graph_claim_at (graph, i);
    ck_assert_uint_gt (c->predicate.n, 0);
    ck_assert (c->attribution == BRIEF_NONE || c->attribution < graph->attributions.len);
    for (uint32_t k = 0; k < c->n_arguments; k++)
      ck_assert (c->arguments[k].head.end <= graph->text_length && c->arguments[k].spans.n > 0);
  }
  for (uint32_t i = 0; i < graph->relations.len; i++)
    ck_assert (_brief_graph_relation_at (graph, i)->from.type != BRIEF_NODE_NONE);
}

START_TEST (random_trees)
{
  GRand *random = g_rand_new_with_seed ((guint32) _i);
  for (int turn = 0; turn < 100; turn++) {
    BriefDocument *document = random_document (random);
    BriefGraph *graph = _brief_graph_new (document->text, document->length);
    BriefWordNodes nodes = { 0 };
    ck_assert (_brief_attribution_find (document) && _brief_entity_read (document, graph, &nodes)
               && _brief_attribution_read (document, graph, &nodes) && _brief_claim_read (document, graph, &nodes)
               && _brief_relation_read (document, graph, &nodes));
    check_graph (graph);
    _brief_graph_free (graph);
    conllu_document_free (document);
  }
  g_rand_free (random);
}
END_TEST

/* A quotation that goes on for thousands of paragraphs, each with its own mark, is one attribution and takes linear time. */
START_TEST (endless_quotation)
{
  GString *conllu = g_string_new ("1\tHe\the\tPRON\tPRP\t_\t2\tnsubj\t_\t_\n2\tsaid\tsay\tVERB\tVBD\t_\t0\troot\t_\t_"
                                  "\n3\t:\t:\tPUNCT\t:\t_\t2\tpunct\t_\t_\n\n");
  for (int i = 0; i < 5000; i++)
    g_string_append (
        conllu,
        "# newpar\n1\t\"\t\"\tPUNCT\t``\t_\t4\tpunct\t_\tSpaceAfter=No\n2\tIt\tit\tPRON\tPRP\t_\t4\tnsubj\t_\t_\n"
        "3\twill\twill\tAUX\tMD\t_\t4\taux\t_\t_\n4\tfall\tfall\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No\n"
        "5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_\n\n");
  BriefDocument *document = conllu_document_new (conllu->str);
  g_string_free (conllu, TRUE);
  ck_assert (_brief_attribution_find (document));
  ck_assert_uint_eq (document->n_cues, 1);
  ck_assert_uint_eq (document->cues[0].n_contents, 5000);
  conllu_document_free (document);
}
END_TEST

START_TEST (no_words)
{
  BriefDocument *document = conllu_document_new ("");
  BriefGraph *graph = _brief_graph_new ("", 0);
  BriefWordNodes nodes = { 0 };
  ck_assert (_brief_attribution_find (document) && _brief_entity_read (document, graph, &nodes)
             && _brief_attribution_read (document, graph, &nodes) && _brief_claim_read (document, graph, &nodes)
             && _brief_relation_read (document, graph, &nodes));
  ck_assert_uint_eq (graph->claims.len + graph->attributions.len, 0);
  _brief_graph_free (graph);
  conllu_document_free (document);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("claim-hostile");
  TCase *tcase = tcase_create ("trees");
  tcase_add_loop_test (tcase, random_trees, 0, 10);
  tcase_add_test (tcase, endless_quotation);
  tcase_add_test (tcase, no_words);
  suite_add_tcase (suite, tcase);
  return run_suite (suite);
}
