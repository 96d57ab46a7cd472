/* SPDX-License-Identifier: MIT */
#include "support/tree-graph.h"

#include <string.h>

#include "claim/claim.h"
#include "support/check-main.h"
#include "support/small-tree.h"

BriefDocument *document;
BriefGraph *graph;

void
teardown (void)
{
  _brief_graph_free (graph);
  conllu_document_free (document);
}

void
read_tree (const char *tree)
{
  BriefWordNodes nodes = { 0 };
  document = small_tree_new (tree);
  graph = _brief_graph_new (document->text, document->length);
  ck_assert_ptr_nonnull (graph);
  ck_assert (_brief_attribution_find (document) && _brief_entity_read (document, graph, &nodes)
             && _brief_attribution_read (document, graph, &nodes) && _brief_claim_read (document, graph, &nodes)
             && _brief_relation_read (document, graph, &nodes));
}

bool
reads (BriefSpan span, const char *words)
{
  return span.end - span.start == strlen (words) && strncmp (document->text + span.start, words, strlen (words)) == 0;
}

const struct BriefClaim *
claim (const char *word)
{
  for (uint32_t i = 0; i < graph->claims.len; i++) {
    const struct BriefClaim *one = _brief_graph_claim_at (graph, i);
    BriefSpan span = { one->predicate.at[0].start, one->predicate.at[0].start + (uint32_t) strlen (word) };
    if (span.end <= document->length && reads (span, word))
      return one;
  }
  return NULL;
}
