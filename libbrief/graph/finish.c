/* SPDX-License-Identifier: MIT */
/* What a complete graph needs for look-ups: ids, the index of the text, the claims of every entity. */
#include "graph/graph-private.h"
#include "graph/ids.h"

/* How to reach the id of node I of a list, whatever the node is. */
typedef struct {
  BriefNodeType type;
  char letter;
  BriefList *list;
  size_t id_offset;
} IdField;

#define N_ID_FIELDS 5

static void
id_fields (struct BriefGraph *graph, IdField fields[N_ID_FIELDS])
{
  fields[0] = (IdField) { BRIEF_NODE_ENTITY, 'e', &graph->entities, offsetof (struct BriefEntity, id) };
  fields[1] = (IdField) { BRIEF_NODE_TIME, 't', &graph->times, offsetof (struct BriefTime, id) };
  fields[2] = (IdField) { BRIEF_NODE_QUANTITY, 'q', &graph->quantities, offsetof (struct BriefQuantity, id) };
  fields[3] = (IdField) { BRIEF_NODE_ATTRIBUTION, 'a', &graph->attributions, offsetof (struct BriefAttribution, id) };
  fields[4] = (IdField) { BRIEF_NODE_CLAIM, 'c', &graph->claims, offsetof (struct BriefClaim, id) };
}

static const char **
id_at (const IdField *field, uint32_t i)
{
  return (const char **) (void *) (field->list->data + i * field->list->size + field->id_offset);
}

/* Gives the node an id that no other has: its letter and its place in the list, or the next free number after it. */
static void
give_id (struct BriefGraph *graph, const IdField *field, uint32_t i)
{
  const char **id = id_at (field, i);
  for (uint64_t number = (uint64_t) i + 1; !*id; number += field->list->len) {
    char name[24];
    int length = g_snprintf (name, sizeof name, "%c%" G_GUINT64_FORMAT, field->letter, number);
    char *copy = _brief_arena_strndup (graph->arena, name, (size_t) length);
    if (!copy) {
      graph->failed = true;
      return;
    }
    if (_brief_id_table_add (graph->ids, copy, (BriefNodeRef) { field->type, i }))
      *id = copy;
  }
}

/* Nodes that have an id (read from JSON) come first, so that a new id never takes one of theirs. */
static void
make_ids (struct BriefGraph *graph)
{
  IdField fields[N_ID_FIELDS];
  id_fields (graph, fields);
  size_t n = 0;
  for (size_t f = 0; f < N_ID_FIELDS; f++)
    n += fields[f].list->len;
  graph->ids = _brief_id_table_new (graph->arena, n);
  if (!graph->ids) {
    graph->failed = true;
    return;
  }
  for (size_t f = 0; f < N_ID_FIELDS; f++)
    for (uint32_t i = 0; i < fields[f].list->len; i++)
      if (*id_at (&fields[f], i))
        _brief_id_table_add (graph->ids, *id_at (&fields[f], i), (BriefNodeRef) { fields[f].type, i });
  for (size_t f = 0; f < N_ID_FIELDS; f++)
    for (uint32_t i = 0; i < fields[f].list->len && !graph->failed; i++)
      if (!*id_at (&fields[f], i))
        give_id (graph, &fields[f], i);
}

/* Calls for every (entity, claim) pair once: an entity counts once a claim, however many arguments it is. With
 * PLACES NULL it counts into STARTS[entity + 1], else it puts the claim at its place. */
static void
visit_entity_claims (const struct BriefGraph *graph, uint32_t *starts, uint32_t *places, uint32_t *last)
{
  for (uint32_t e = 0; e < graph->entities.len; e++)
    last[e] = BRIEF_NONE;
  for (uint32_t c = 0; c < graph->claims.len; c++) {
    const struct BriefClaim *claim = &g_array_index (&graph->claims, struct BriefClaim, c);
    for (uint32_t k = 0; k <= claim->n_arguments; k++) {
      uint32_t entity = claim->place;
      if (k < claim->n_arguments)
        entity = claim->arguments[k].node.type == BRIEF_NODE_ENTITY ? claim->arguments[k].node.index : BRIEF_NONE;
      if (entity >= graph->entities.len || last[entity] == c)
        continue;
      last[entity] = c;
      if (places)
        places[starts[entity]++] = c;
      else
        starts[entity + 1]++;
    }
  }
}

static void
index_entity_claims (struct BriefGraph *graph)
{
  uint32_t n = graph->entities.len;
  uint32_t *starts = _brief_arena_alloc_n (graph->arena, (size_t) n + 1, sizeof *starts);
  uint32_t *last = _brief_arena_alloc_n (graph->arena, (size_t) n + 1, sizeof *last);
  if (!starts || !last) {
    graph->failed = true;
    return;
  }
  visit_entity_claims (graph, starts, NULL, last);
  for (uint32_t e = 0; e < n; e++)
    starts[e + 1] += starts[e];
  uint32_t *claims = _brief_arena_alloc_n (graph->arena, (size_t) starts[n] + 1, sizeof *claims);
  if (!claims) {
    graph->failed = true;
    return;
  }
  visit_entity_claims (graph, starts, claims, last);
  for (uint32_t e = n; e > 0; e--) /* filling moved every start to the next one's */
    starts[e] = starts[e - 1];
  starts[0] = 0;
  graph->entity_claim_starts = starts;
  graph->entity_claims = claims;
}

bool
_brief_graph_index_text (struct BriefGraph *graph)
{
  if (!graph->text || graph->utf8.text)
    return true;
  if (!_brief_utf8_index_init (&graph->utf8, graph->text, graph->text_length, graph->arena)) {
    graph->failed = true;
    return false;
  }
  graph->length = (uint32_t) graph->utf8.n_chars;
  return true;
}

bool
_brief_graph_finish (struct BriefGraph *graph)
{
  if (graph->failed)
    return false;
  _brief_graph_index_text (graph);
  make_ids (graph);
  index_entity_claims (graph);
  return !graph->failed;
}
