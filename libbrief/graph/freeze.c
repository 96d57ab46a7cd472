/* SPDX-License-Identifier: MIT */
/*
 * The last step of reading: what the stages appended is checked, and what does not hold is taken out with everything
 * that pointed at it, so that who uses the graph never has to check a span or an index.
 */
#include "graph/clean.h"

#include <math.h>
#include <string.h>

typedef struct {
  struct BriefGraph *graph;
  /* for every list the new index of each node, BRIEF_NONE for one that is dropped */
  uint32_t *entities, *times, *quantities, *attributions, *claims;
  uint32_t dropped;
} Freeze;

/* References. */

static uint32_t
moved (Freeze *freeze, const uint32_t *map, uint32_t n, uint32_t index)
{
  if (index == BRIEF_NONE)
    return BRIEF_NONE;
  if (index < n && map[index] != BRIEF_NONE)
    return map[index];
  freeze->dropped++;
  return BRIEF_NONE;
}

static BriefNodeRef
moved_node (Freeze *freeze, BriefNodeRef node, const uint32_t n[5])
{
  switch (node.type) {
  case BRIEF_NODE_ENTITY:
    node.index = moved (freeze, freeze->entities, n[0], node.index);
    break;
  case BRIEF_NODE_TIME:
    node.index = moved (freeze, freeze->times, n[1], node.index);
    break;
  case BRIEF_NODE_QUANTITY:
    node.index = moved (freeze, freeze->quantities, n[2], node.index);
    break;
  case BRIEF_NODE_ATTRIBUTION:
    node.index = moved (freeze, freeze->attributions, n[3], node.index);
    break;
  case BRIEF_NODE_CLAIM:
    node.index = moved (freeze, freeze->claims, n[4], node.index);
    break;
  default:
    node.index = BRIEF_NONE;
  }
  return node.index == BRIEF_NONE ? (BriefNodeRef) { BRIEF_NODE_NONE, BRIEF_NONE } : node;
}

/* Into [0, 1], what is no number to 0, and to four decimals: more would be noise. */
static double
clean_confidence (double confidence)
{
  confidence = confidence >= 0.0 ? MIN (confidence, 1.0) : 0.0;
  return floor (confidence * 10000.0 + 0.5) / 10000.0;
}

/* Which nodes stay. Each says so of node I after cleaning the node's own spans. */

static bool
entity_stays (Freeze *freeze, uint32_t i)
{
  struct BriefEntity *entity = _brief_graph_entity_at (freeze->graph, i);
  entity->confidence = clean_confidence (entity->confidence);
  uint32_t n = 0;
  for (uint32_t r = 0; r < entity->n_roles; r++)
    if (entity->roles[r].title && _brief_span_holds (freeze->graph, entity->roles[r].span))
      entity->roles[n++] = entity->roles[r];
  freeze->dropped += entity->n_roles - n;
  entity->n_roles = n;
  return entity->n_mentions > 0;
}

static bool
time_stays (Freeze *freeze, uint32_t i)
{
  struct BriefTime *time = _brief_graph_time_at (freeze->graph, i);
  time->confidence = clean_confidence (time->confidence);
  return _brief_span_holds (freeze->graph, time->span);
}

static bool
quantity_stays (Freeze *freeze, uint32_t i)
{
  struct BriefQuantity *quantity = _brief_graph_quantity_at (freeze->graph, i);
  quantity->confidence = clean_confidence (quantity->confidence);
  return _brief_span_holds (freeze->graph, quantity->span);
}

static bool
attribution_stays (Freeze *freeze, uint32_t i)
{
  struct BriefAttribution *attribution = _brief_graph_attribution_at (freeze->graph, i);
  attribution->confidence = clean_confidence (attribution->confidence);
  freeze->dropped += _brief_clean_spans (freeze->graph, &attribution->source);
  freeze->dropped += _brief_clean_spans (freeze->graph, &attribution->cue);
  freeze->dropped += _brief_clean_spans (freeze->graph, &attribution->content);
  attribution->has_reason = attribution->has_reason && _brief_span_holds (freeze->graph, attribution->reason);
  return attribution->content.n > 0 || attribution->stance == BRIEF_STANCE_DECLINING;
}

/* Who refuses to comment claims nothing: a claim in what is not commented on is nobody's. (Who refuses to act does not.) */
static bool
is_silent (const struct BriefAttribution *attribution)
{
  return attribution->stance == BRIEF_STANCE_DECLINING && attribution->type == BRIEF_ATTRIBUTION_COMMUNICATION;
}

static bool
is_refused (const Freeze *freeze, const struct BriefClaim *claim)
{
  return claim->attribution < freeze->graph->attributions.len
         && is_silent (_brief_graph_attribution_at (freeze->graph, claim->attribution));
}

static bool
claim_stays (Freeze *freeze, uint32_t i)
{
  struct BriefClaim *claim = _brief_graph_claim_at (freeze->graph, i);
  claim->confidence = clean_confidence (claim->confidence);
  freeze->dropped += _brief_clean_spans (freeze->graph, &claim->spans);
  freeze->dropped += _brief_clean_spans (freeze->graph, &claim->predicate);
  uint32_t n = 0;
  for (uint32_t a = 0; a < claim->n_arguments; a++) {
    struct BriefArgument *argument = &claim->arguments[a];
    freeze->dropped += _brief_clean_spans (freeze->graph, &argument->spans);
    if (argument->spans.n == 0)
      continue;
    if (!_brief_span_holds (freeze->graph, argument->head))
      argument->head = argument->spans.at[0];
    claim->arguments[n++] = *argument;
  }
  freeze->dropped += claim->n_arguments - n;
  claim->n_arguments = n;
  return claim->spans.n > 0 && claim->predicate.n > 0 && !is_refused (freeze, claim);
}

/* Takes out of LIST the nodes that do not stay; the map of the others' new indices, or NULL without memory. */
static uint32_t *
compact (Freeze *freeze, BriefList *list, bool (*stays) (Freeze *, uint32_t))
{
  uint32_t *map = g_try_new (uint32_t, (size_t) list->len + 1);
  if (!map) {
    freeze->graph->failed = true;
    return NULL;
  }
  uint32_t n = 0;
  for (uint32_t i = 0; i < list->len; i++) {
    map[i] = stays (freeze, i) ? n : BRIEF_NONE;
    if (map[i] == BRIEF_NONE)
      freeze->dropped++;
    else if (n++ != i)
      memcpy (list->data + map[i] * list->size, list->data + i * list->size, list->size);
  }
  list->len = n;
  return map;
}

static void
clean_sentences (Freeze *freeze)
{
  BriefList *list = &freeze->graph->sentences;
  uint32_t n = 0;
  for (uint32_t i = 0; i < list->len; i++)
    if (_brief_span_holds (freeze->graph, _brief_graph_sentence_at (freeze->graph, i)->span)) {
      if (n != i)
        *_brief_graph_sentence_at (freeze->graph, n) = *_brief_graph_sentence_at (freeze->graph, i);
      n++;
    }
  freeze->dropped += list->len - n;
  list->len = n;
}

/* Follows every reference to where its node is now. N: how many nodes of each list there were. */
static void
move_references (Freeze *freeze, const uint32_t n[5])
{
  struct BriefGraph *graph = freeze->graph;
  for (uint32_t i = 0; i < graph->entities.len; i++) {
    struct BriefEntity *entity = _brief_graph_entity_at (graph, i);
    for (uint32_t r = 0; r < entity->n_roles; r++)
      entity->roles[r].of = moved (freeze, freeze->entities, n[0], entity->roles[r].of);
  }
  for (uint32_t i = 0; i < graph->attributions.len; i++) {
    struct BriefAttribution *attribution = _brief_graph_attribution_at (graph, i);
    attribution->entity = moved (freeze, freeze->entities, n[0], attribution->entity);
    attribution->addressee = moved (freeze, freeze->entities, n[0], attribution->addressee);
    attribution->time = moved (freeze, freeze->times, n[1], attribution->time);
    attribution->parent = moved (freeze, freeze->attributions, n[3], attribution->parent);
    for (uint32_t c = 0; c < attribution->n_claims; c++)
      attribution->claims[c] = moved (freeze, freeze->claims, n[4], attribution->claims[c]);
  }
  for (uint32_t i = 0; i < graph->claims.len; i++) {
    struct BriefClaim *claim = _brief_graph_claim_at (graph, i);
    claim->time = moved (freeze, freeze->times, n[1], claim->time);
    claim->place = moved (freeze, freeze->entities, n[0], claim->place);
    claim->attribution = moved (freeze, freeze->attributions, n[3], claim->attribution);
    for (uint32_t a = 0; a < claim->n_arguments; a++)
      claim->arguments[a].node = moved_node (freeze, claim->arguments[a].node, n);
  }
}

/* A relation stays when both of its ends do and are not one. */
static void
clean_relations (Freeze *freeze, const uint32_t before[5])
{
  struct BriefGraph *graph = freeze->graph;
  uint32_t n = 0;
  for (uint32_t i = 0; i < graph->relations.len; i++) {
    struct BriefRelation relation = *_brief_graph_relation_at (graph, i);
    relation.from = moved_node (freeze, relation.from, before);
    relation.to = moved_node (freeze, relation.to, before);
    relation.confidence = clean_confidence (relation.confidence);
    relation.has_span = relation.has_span && _brief_span_holds (graph, relation.span);
    bool same = relation.from.type == relation.to.type && relation.from.index == relation.to.index;
    if (relation.from.type != BRIEF_NODE_NONE && relation.to.type != BRIEF_NODE_NONE && !same)
      *_brief_graph_relation_at (graph, n++) = relation;
  }
  freeze->dropped += graph->relations.len - n;
  graph->relations.len = n;
}

/* A claim and its attribution point at each other: the claim's word counts; where it has none, the list's. */
static void
tie_claims (struct BriefGraph *graph)
{
  for (uint32_t i = 0; i < graph->attributions.len; i++) {
    struct BriefAttribution *attribution = _brief_graph_attribution_at (graph, i);
    for (uint32_t c = 0; c < attribution->n_claims; c++)
      if (attribution->claims[c] != BRIEF_NONE) {
        struct BriefClaim *claim = _brief_graph_claim_at (graph, attribution->claims[c]);
        if (claim->attribution == BRIEF_NONE && !is_silent (attribution))
          claim->attribution = i;
      }
    attribution->claims = NULL;
    attribution->n_claims = 0;
  }
  for (uint32_t c = 0; c < graph->claims.len; c++) {
    uint32_t attribution = _brief_graph_claim_at (graph, c)->attribution;
    if (attribution != BRIEF_NONE)
      _brief_graph_attribution_add_claim (graph, attribution, c);
  }
}

static void
freeze_nodes (Freeze *freeze)
{
  struct BriefGraph *graph = freeze->graph;
  const uint32_t before[5] = { graph->entities.len, graph->times.len, graph->quantities.len,
                               graph->attributions.len, graph->claims.len };
  clean_sentences (freeze);
  freeze->dropped += _brief_clean_mentions (graph);
  freeze->entities = compact (freeze, &graph->entities, entity_stays);
  freeze->times = compact (freeze, &graph->times, time_stays);
  freeze->quantities = compact (freeze, &graph->quantities, quantity_stays);
  freeze->claims = compact (freeze, &graph->claims, claim_stays); /* looks at its attribution where it was */
  freeze->attributions = compact (freeze, &graph->attributions, attribution_stays);
  if (graph->failed)
    return;
  move_references (freeze, before);
  clean_relations (freeze, before);
  tie_claims (graph);
  freeze->dropped += _brief_clean_parent_circles (graph);
  freeze->dropped += _brief_clean_claim_circles (graph);
}

uint32_t
_brief_graph_freeze (struct BriefGraph *graph)
{
  Freeze freeze = { .graph = graph };
  if (!graph->failed)
    freeze_nodes (&freeze);
  g_free (freeze.entities);
  g_free (freeze.times);
  g_free (freeze.quantities);
  g_free (freeze.attributions);
  g_free (freeze.claims);
  _brief_graph_finish (graph);
  return freeze.dropped;
}
