/* SPDX-License-Identifier: MIT */
/* What freezing does to the spans and mentions of single nodes, and to circles among them. */
#ifndef BRIEF_GRAPH_CLEAN_H
#define BRIEF_GRAPH_CLEAN_H

#include "graph/graph-private.h"

/* Each returns how much it took out. */

/* Keeps the spans that lie inside the text, in text order; those that overlap become one. */
uint32_t _brief_clean_spans (const struct BriefGraph *graph, BriefSpanList *list);

/* A span is a mention of one entity, once: the first entity has it. Puts every entity's mentions in text order. */
uint32_t _brief_clean_mentions (struct BriefGraph *graph);

/* Cuts one link of every circle of parents, and of every circle of claims through their arguments. */
uint32_t _brief_clean_parent_circles (struct BriefGraph *graph);
uint32_t _brief_clean_claim_circles (struct BriefGraph *graph);

/* Is SPAN a piece of the text, and not empty? */
static inline bool
_brief_span_holds (const struct BriefGraph *graph, BriefSpan span)
{
  return span.start < span.end && span.end <= (graph->code_points ? graph->length : graph->text_length);
}

#endif
