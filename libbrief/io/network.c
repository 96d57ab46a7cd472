/* SPDX-License-Identifier: MIT */
#include "io/network.h"

#include <string.h>

#include "graph/ids.h"

typedef struct {
  const struct BriefGraph *graph;
  const BriefNetworkSink *sink;
  void *data;
  const char *article; /* id of its node */
} Walk;

/* Nodes. */

static void
set_label (BriefNetworkNode *node, const char *label)
{
  node->label = label;
  node->label_length = label ? strlen (label) : 0;
}

/* As much of LENGTH bytes of words as is written, cut between characters. */
static size_t
fitting_length (const char *words, size_t length)
{
  if (length <= BRIEF_EXPORT_LONGEST_WORDS)
    return length;
  for (length = BRIEF_EXPORT_LONGEST_WORDS; length > 0 && ((unsigned char) words[length] & 0xc0) == 0x80;)
    length--;
  return length;
}

/* The place of the node, and its words as label when the graph has its text. */
static void
set_words (const Walk *w, BriefNetworkNode *node, BriefSpan span)
{
  node->has_place = true;
  node->start = _brief_export_offset (w->graph, span.start);
  node->end = _brief_export_offset (w->graph, span.end);
  if (w->graph->text) {
    node->label = w->graph->text + span.start;
    node->label_length = fitting_length (node->label, span.end - span.start);
  }
}

static BriefSpan
hull (const BriefSpanList *spans)
{
  return (BriefSpan) { spans->at[0].start, spans->at[spans->n - 1].end };
}

static void
give_article (const Walk *w)
{
  BriefNetworkNode node = { .id = w->article, .kind = "article", .type = "article", .confidence = 1 };
  set_label (&node, w->graph->title ? w->graph->title : w->graph->id ? w->graph->id : "the article");
  w->sink->node (w->data, &node);
}

static void
give_entity (const Walk *w, uint32_t index)
{
  const struct BriefEntity *e = &g_array_index (&w->graph->entities, struct BriefEntity, index);
  BriefNetworkNode node = { .id = e->id, .kind = "entity", .has_location = e->has_location, .latitude = e->latitude,
                            .longitude = e->longitude, .confidence = e->confidence };
  node.type = _brief_export_word (w->graph, BRIEF_WORDS_ENTITY_TYPE, (int) e->type);
  if (e->n_mentions > 0)
    set_words (w, &node, e->mentions[0].span);
  if (e->name)
    set_label (&node, e->name);
  w->sink->node (w->data, &node);
}

static void
give_time (const Walk *w, uint32_t index)
{
  const struct BriefTime *t = &g_array_index (&w->graph->times, struct BriefTime, index);
  BriefNetworkNode node = { .id = t->id, .kind = "time", .confidence = t->confidence };
  node.type = _brief_export_word (w->graph, BRIEF_WORDS_TIME_TYPE, (int) t->type);
  set_words (w, &node, t->span);
  set_label (&node, t->value);
  w->sink->node (w->data, &node);
}

static void
give_quantity (const Walk *w, uint32_t index)
{
  const struct BriefQuantity *q = &g_array_index (&w->graph->quantities, struct BriefQuantity, index);
  BriefNetworkNode node = { .id = q->id, .kind = "quantity", .confidence = q->confidence };
  node.type = _brief_export_word (w->graph, BRIEF_WORDS_QUANTITY_TYPE, (int) q->type);
  set_words (w, &node, q->span);
  w->sink->node (w->data, &node);
}

static void
give_attribution (const Walk *w, uint32_t index)
{
  const struct BriefAttribution *a = &g_array_index (&w->graph->attributions, struct BriefAttribution, index);
  BriefNetworkNode node = { .id = a->id, .kind = "attribution", .confidence = a->confidence };
  node.type = _brief_export_word (w->graph, BRIEF_WORDS_STANCE, (int) a->stance);
  node.polarity = _brief_export_word (w->graph, BRIEF_WORDS_POLARITY, (int) a->polarity);
  if (a->cue.n > 0)
    set_words (w, &node, hull (&a->cue));
  if (!node.label)
    set_label (&node, a->cue_lemma);
  w->sink->node (w->data, &node);
}

static void
give_claim (const Walk *w, uint32_t index)
{
  const struct BriefClaim *c = &g_array_index (&w->graph->claims, struct BriefClaim, index);
  BriefNetworkNode node = { .id = c->id, .kind = "claim", .confidence = c->confidence };
  node.type = _brief_export_word (w->graph, BRIEF_WORDS_CLAIM_KIND, (int) c->kind);
  if (c->event != BRIEF_EVENT_NONE)
    node.event = _brief_export_word (w->graph, BRIEF_WORDS_EVENT, (int) c->event);
  node.polarity = _brief_export_word (w->graph, BRIEF_WORDS_POLARITY, (int) c->polarity);
  node.certainty = _brief_export_word (w->graph, BRIEF_WORDS_CERTAINTY, (int) c->certainty);
  node.tense = _brief_export_word (w->graph, BRIEF_WORDS_TENSE, (int) c->tense);
  if (c->spans.n > 0)
    set_words (w, &node, hull (&c->spans));
  if (!node.label)
    set_label (&node, c->lemma);
  w->sink->node (w->data, &node);
}

/* Edges. An end that is missing makes no edge. */

static void
give_edge (const Walk *w, const char *from, const char *to, const char *kind, const char *label,
           const double *confidence)
{
  BriefNetworkEdge edge = { from, to, kind, label ? label : kind, confidence != NULL, confidence ? *confidence : 0 };
  if (from && to)
    w->sink->edge (w->data, &edge);
}

static void
give_entity_edges (const Walk *w, uint32_t index)
{
  const struct BriefEntity *e = &g_array_index (&w->graph->entities, struct BriefEntity, index);
  for (uint32_t i = 0; i < e->n_roles; i++)
    give_edge (w, e->id, _brief_export_id (w->graph, BRIEF_NODE_ENTITY, e->roles[i].of), "role", e->roles[i].title,
               NULL);
}

static void
give_attribution_edges (const Walk *w, uint32_t index)
{
  const struct BriefGraph *g = w->graph;
  const struct BriefAttribution *a = &g_array_index (&g->attributions, struct BriefAttribution, index);
  give_edge (w, _brief_export_id (g, BRIEF_NODE_ENTITY, a->entity), a->id, "source", NULL, NULL);
  if (a->parent == BRIEF_NONE)
    give_edge (w, w->article, a->id, "content", NULL, NULL);
  else
    give_edge (w, _brief_export_id (g, BRIEF_NODE_ATTRIBUTION, a->parent), a->id, "content", NULL, NULL);
  give_edge (w, a->id, _brief_export_id (g, BRIEF_NODE_ENTITY, a->addressee), "addressee", NULL, NULL);
  give_edge (w, a->id, _brief_export_id (g, BRIEF_NODE_TIME, a->time), "time", NULL, NULL);
}

static void
give_claim_edges (const Walk *w, uint32_t index)
{
  const struct BriefGraph *g = w->graph;
  const struct BriefClaim *c = &g_array_index (&g->claims, struct BriefClaim, index);
  if (c->attribution == BRIEF_NONE)
    give_edge (w, w->article, c->id, "content", NULL, NULL);
  else
    give_edge (w, _brief_export_id (g, BRIEF_NODE_ATTRIBUTION, c->attribution), c->id, "content", NULL, NULL);
  for (uint32_t i = 0; i < c->n_arguments; i++)
    give_edge (w, c->id, _brief_export_id (g, c->arguments[i].node.type, c->arguments[i].node.index), "argument",
               _brief_export_word (g, BRIEF_WORDS_ROLE, (int) c->arguments[i].role), NULL);
  give_edge (w, c->id, _brief_export_id (g, BRIEF_NODE_TIME, c->time), "time", NULL, NULL);
  give_edge (w, c->id, _brief_export_id (g, BRIEF_NODE_ENTITY, c->place), "place", NULL, NULL);
}

static void
give_relation (const Walk *w, uint32_t index)
{
  const struct BriefGraph *g = w->graph;
  const struct BriefRelation *r = &g_array_index (&g->relations, struct BriefRelation, index);
  give_edge (w, _brief_export_id (g, r->from.type, r->from.index), _brief_export_id (g, r->to.type, r->to.index),
             "relation", _brief_export_word (g, BRIEF_WORDS_RELATION_TYPE, (int) r->type), &r->confidence);
}

static void
give_all (const Walk *w, const BriefList *list, void (*give) (const Walk *, uint32_t))
{
  for (uint32_t i = 0; i < list->len; i++)
    give (w, i);
}

/* Ids that JSON brought may be anything. */
static char *
free_id (const struct BriefGraph *graph)
{
  GString *id = g_string_new ("article");
  while (_brief_id_table_get (graph->ids, id->str).type != BRIEF_NODE_NONE)
    g_string_append_c (id, '_');
  return g_string_free (id, FALSE);
}

void
_brief_network_walk (const struct BriefGraph *graph, const BriefNetworkSink *sink, void *data)
{
  char *article = free_id (graph);
  Walk w = { graph, sink, data, article };
  give_article (&w);
  give_all (&w, &graph->entities, give_entity);
  give_all (&w, &graph->times, give_time);
  give_all (&w, &graph->quantities, give_quantity);
  give_all (&w, &graph->attributions, give_attribution);
  give_all (&w, &graph->claims, give_claim);
  give_all (&w, &graph->entities, give_entity_edges);
  give_all (&w, &graph->attributions, give_attribution_edges);
  give_all (&w, &graph->claims, give_claim_edges);
  give_all (&w, &graph->relations, give_relation);
  g_free (article);
}
