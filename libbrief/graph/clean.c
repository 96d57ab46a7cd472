/* SPDX-License-Identifier: MIT */
#include "graph/clean.h"

#include <stdlib.h>

static int
compare_spans (const void *a, const void *b)
{
  const BriefSpan *x = a, *y = b;
  if (x->start != y->start)
    return x->start < y->start ? -1 : 1;
  return x->end == y->end ? 0 : x->end < y->end ? -1 : 1;
}

uint32_t
_brief_clean_spans (const struct BriefGraph *graph, BriefSpanList *list)
{
  uint32_t n = 0, had = list->n;
  for (uint32_t i = 0; i < had; i++)
    if (_brief_span_holds (graph, list->at[i]))
      list->at[n++] = list->at[i];
  list->n = n;
  if (n < 2)
    return had - n;
  qsort (list->at, n, sizeof *list->at, compare_spans);
  n = 1;
  for (uint32_t i = 1; i < list->n; i++) {
    BriefSpan *before = &list->at[n - 1];
    if (list->at[i].start >= before->end)
      list->at[n++] = list->at[i];
    else if (list->at[i].end > before->end)
      before->end = list->at[i].end;
  }
  list->n = n;
  return had - n;
}

/* Mentions. */

typedef struct {
  struct BriefMention mention;
  uint32_t entity;
  uint32_t place; /* among all mentions: keeps the order of equals */
} PlacedMention;

static int
compare_placed (const void *a, const void *b)
{
  const PlacedMention *x = a, *y = b;
  int order = compare_spans (&x->mention.span, &y->mention.span);
  return order ? order : x->place < y->place ? -1 : x->place > y->place;
}

/* Moves all mentions that hold to PLACED and leaves the entities without any. */
static uint32_t
take_mentions (struct BriefGraph *graph, PlacedMention *placed)
{
  uint32_t n = 0;
  for (uint32_t e = 0; e < graph->entities.len; e++) {
    struct BriefEntity *entity = _brief_graph_entity_at (graph, e);
    for (uint32_t m = 0; m < entity->n_mentions; m++)
      if (_brief_span_holds (graph, entity->mentions[m].span)) {
        placed[n] = (PlacedMention) { entity->mentions[m], e, n };
        n++;
      }
    entity->n_mentions = 0;
  }
  return n;
}

uint32_t
_brief_clean_mentions (struct BriefGraph *graph)
{
  uint32_t had = 0, kept = 0;
  for (uint32_t e = 0; e < graph->entities.len; e++)
    had += _brief_graph_entity_at (graph, e)->n_mentions;
  PlacedMention *placed = g_try_new (PlacedMention, (size_t) had + 1);
  if (!placed) {
    graph->failed = true;
    return 0;
  }
  uint32_t n = take_mentions (graph, placed);
  qsort (placed, n, sizeof *placed, compare_placed);
  for (uint32_t i = 0; i < n; i++) {
    if (i > 0 && compare_spans (&placed[i].mention.span, &placed[i - 1].mention.span) == 0)
      continue;
    /* Written into the entity's own list, which has room for as many as it had. */
    struct BriefEntity *entity = _brief_graph_entity_at (graph, placed[i].entity);
    entity->mentions[entity->n_mentions++] = placed[i].mention;
    kept++;
  }
  g_free (placed);
  return had - kept;
}

/* Circles. Both walks keep a mark per node: 0 not seen, 1 on the path that is walked, 2 done. */

uint32_t
_brief_clean_parent_circles (struct BriefGraph *graph)
{
  uint32_t cut = 0, n = graph->attributions.len;
  uint8_t *mark = g_try_malloc0 ((size_t) n + 1);
  if (!mark) {
    graph->failed = true;
    return 0;
  }
  for (uint32_t start = 0; start < n; start++) {
    uint32_t at = start;
    while (mark[at] == 0) {
      mark[at] = 1;
      struct BriefAttribution *attribution = _brief_graph_attribution_at (graph, at);
      if (attribution->parent == BRIEF_NONE)
        break;
      if (mark[attribution->parent] == 1) {
        attribution->parent = BRIEF_NONE;
        cut++;
        break;
      }
      at = attribution->parent;
    }
    for (at = start; at != BRIEF_NONE && mark[at] == 1; at = _brief_graph_attribution_at (graph, at)->parent)
      mark[at] = 2;
  }
  g_free (mark);
  return cut;
}

/* A claim on the path and the argument that is looked at next. */
typedef struct {
  uint32_t claim, argument;
} Step;

static uint32_t
walk_claims (struct BriefGraph *graph, uint32_t start, uint8_t *mark, Step *path)
{
  uint32_t depth = 0, cut = 0;
  mark[start] = 1;
  path[depth++] = (Step) { start, 0 };
  while (depth > 0) {
    Step *step = &path[depth - 1];
    struct BriefClaim *claim = _brief_graph_claim_at (graph, step->claim);
    if (step->argument == claim->n_arguments) {
      mark[step->claim] = 2;
      depth--;
      continue;
    }
    BriefNodeRef *node = &claim->arguments[step->argument++].node;
    if (node->type != BRIEF_NODE_CLAIM || mark[node->index] == 2)
      continue;
    if (mark[node->index] == 1) {
      *node = (BriefNodeRef) { BRIEF_NODE_NONE, BRIEF_NONE };
      cut++;
      continue;
    }
    mark[node->index] = 1;
    path[depth++] = (Step) { node->index, 0 };
  }
  return cut;
}

uint32_t
_brief_clean_claim_circles (struct BriefGraph *graph)
{
  uint32_t cut = 0, n = graph->claims.len;
  uint8_t *mark = g_try_malloc0 ((size_t) n + 1);
  Step *path = g_try_new (Step, (size_t) n + 1); /* a claim is on the path once */
  if (mark && path) {
    for (uint32_t start = 0; start < n; start++)
      if (mark[start] == 0)
        cut += walk_claims (graph, start, mark, path);
  } else
    graph->failed = true;
  g_free (mark);
  g_free (path);
  return cut;
}
