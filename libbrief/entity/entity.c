/* SPDX-License-Identifier: MIT */
/* Who and what a text is about: runs the steps and writes what they found into the graph. */
#include "entity/entity.h"

#include <stdlib.h>
#include <string.h>

#include "entity/coref-group.h"
#include "entity/mention.h"
#include "entity/place.h"
#include "entity/quantity.h"
#include "entity/time.h"

static int
by_head (const void *a, const void *b)
{
  const BriefEntityMention *x = a, *y = b;
  if (x->head != y->head)
    return x->head < y->head ? -1 : 1;
  if (x->first != y->first)
    return x->first < y->first ? -1 : 1;
  return (x->end > y->end) - (x->end < y->end);
}

static uint32_t
count_candidates (const BriefDocument *document)
{
  uint64_t n = 2 * (uint64_t) document->n_names + 16;
  for (uint32_t i = 0; i < document->n_words; i++)
    switch (document->words[i].upos) {
    case BRIEF_UPOS_NOUN: case BRIEF_UPOS_PRON: case BRIEF_UPOS_DET: n++; break;
    case BRIEF_UPOS_PROPN: case BRIEF_UPOS_ADJ: n += 2; break;
    default: break;
    }
  return (uint32_t) MIN (n, UINT32_MAX / 2);
}

static bool
allocate (BriefEntityState *state)
{
  const BriefDocument *document = state->document;
  state->max_mentions = count_candidates (document);
  state->mentions = _brief_arena_alloc_n (state->arena, state->max_mentions, sizeof *state->mentions);
  state->mention_at = _brief_arena_alloc_n (state->arena, document->n_words + 1, sizeof (uint32_t));
  state->in_name = _brief_arena_alloc (state->arena, document->n_words + 1);
  state->in_title = _brief_arena_alloc (state->arena, document->n_words + 1);
  state->capital_noun = _brief_arena_alloc (state->arena, document->n_words + 1);
  if (!state->mentions || !state->mention_at || !state->in_name || !state->in_title || !state->capital_noun)
    return false;
  for (uint32_t i = 0; i < document->n_words; i++)
    state->mention_at[i] = BRIEF_NONE;
  return true;
}

/* Sorts the mentions and notes them at their heads; of two with one head (a body and the country in it) the longer. */
static bool
settle (BriefEntityState *state)
{
  qsort (state->mentions, state->n_mentions, sizeof *state->mentions, by_head);
  for (uint32_t m = 0; m < state->n_mentions; m++) {
    uint32_t *at = &state->mention_at[state->mentions[m].head];
    if (*at == BRIEF_NONE
        || state->mentions[*at].end - state->mentions[*at].first < state->mentions[m].end - state->mentions[m].first)
      *at = m;
  }
  /* Each mention makes one at most, be it of its own or for the group that it stands for. */
  state->clusters = _brief_arena_alloc_n (state->arena, state->n_mentions + 1, sizeof *state->clusters);
  return state->clusters != NULL;
}

/* --- into the graph ---------------------------------------------------------------------------------------------------------- */

/* Entities are what has a name, and what is spoken of more than once, alone or in a group. */
static bool
is_entity (const BriefEntityCluster *cluster)
{
  return cluster->named || cluster->grouped || cluster->n_mentions > 1;
}

static const char *
canonical_name (const BriefEntityState *state, BriefGraph *graph, const BriefEntityCluster *cluster)
{
  const BriefEntityMention *best = &state->mentions[cluster->best];
  if (cluster->country >= 0 && cluster->type == BRIEF_ENTITY_GPE)
    return _brief_graph_string (graph, _brief_country_name (cluster->country));
  return _brief_graph_substring (graph,
                                 _brief_range_span (state->document, (BriefWordRange) { best->first, best->end }));
}

static void
add_entity (BriefEntityState *state, BriefGraph *graph, BriefEntityCluster *cluster)
{
  const BriefEntityMention *best = &state->mentions[cluster->best];
  uint32_t index = _brief_graph_add_entity (graph);
  const char *name = canonical_name (state, graph, cluster);
  struct BriefEntity *entity = _brief_graph_entity_at (graph, index);
  entity->name = name;
  entity->type = cluster->type;
  entity->number = cluster->number;
  entity->definite = cluster->named || best->definite;
  if (cluster->country >= 0 && cluster->type == BRIEF_ENTITY_GPE && _brief_country_code (cluster->country))
    entity->iso3166 = _brief_graph_string (graph, _brief_country_code (cluster->country));
  entity->confidence = best->confidence;
  cluster->entity = index;
}

static bool
has_alias (const struct BriefEntity *entity, const char *text, size_t length)
{
  if (entity->name && strlen (entity->name) == length && memcmp (entity->name, text, length) == 0)
    return true;
  for (uint32_t i = 0; i < entity->n_aliases; i++)
    if (strlen (entity->aliases[i]) == length && memcmp (entity->aliases[i], text, length) == 0)
      return true;
  return false;
}

/* An entity has at most this many other names; more would be an error, and slow. */
#define MAX_ALIASES 32

static void
add_mention (BriefEntityState *state, BriefGraph *graph, const BriefEntityMention *mention, BriefWordNodes *nodes)
{
  BriefEntityCluster *cluster = &state->clusters[mention->cluster];
  if (mention->silent) {
    if (nodes->entity[mention->head] == BRIEF_NONE)
      nodes->entity[mention->head] = cluster->entity;
    return;
  }
  struct BriefMention node = { _brief_range_span (state->document, (BriefWordRange) { mention->first, mention->end }),
                               mention->common ? BRIEF_MENTION_NOMINAL : mention->kind, mention->reason,
                               mention->confidence };
  _brief_graph_entity_add_mention (graph, cluster->entity, &node);
  const struct BriefEntity *entity = _brief_graph_entity_at (graph, cluster->entity);
  const char *text = state->document->text + node.span.start;
  size_t length = node.span.end - node.span.start;
  if (mention->kind == BRIEF_MENTION_NAME && entity->n_aliases < MAX_ALIASES && !has_alias (entity, text, length))
    _brief_graph_entity_add_alias (graph, cluster->entity, text, length);
  if (state->mention_at[mention->head] == BRIEF_NONE || &state->mentions[state->mention_at[mention->head]] == mention)
    nodes->entity[mention->head] = cluster->entity;
}

/* The entity of the country that a nationality belongs to, else of the mention's own cluster: who is president of "Iraqi"? */
static uint32_t
body_of_title (const BriefEntityState *state, uint32_t mention)
{
  uint32_t c = state->mentions[mention].cluster;
  if (c == BRIEF_NONE)
    return BRIEF_NONE;
  const BriefEntityCluster *cluster = &state->clusters[c];
  if (cluster->type == BRIEF_ENTITY_NORP && cluster->country >= 0 && cluster->country < BRIEF_MAX_COUNTRIES
      && state->country_cluster[cluster->country] != BRIEF_NONE)
    cluster = &state->clusters[state->country_cluster[cluster->country]];
  return cluster->entity;
}

/* Is the role one that the entity has? One that says of whom stands for the same title without. */
static bool
merge_role (struct BriefEntity *entity, const struct BriefEntityRole *role)
{
  for (uint32_t r = 0; r < entity->n_roles; r++) {
    struct BriefEntityRole *other = &entity->roles[r];
    if (g_ascii_strcasecmp (other->title, role->title) != 0
        || (other->of != role->of && other->of != BRIEF_NONE && role->of != BRIEF_NONE))
      continue;
    if (other->of == BRIEF_NONE)
      *other = *role;
    return true;
  }
  return false;
}

static void
add_titles (BriefEntityState *state, BriefGraph *graph, const BriefEntityCluster *cluster)
{
  const BriefDocument *document = state->document;
  for (uint8_t t = 0; t < cluster->n_titles; t++) {
    const BriefTitle *title = &cluster->titles[t];
    struct BriefEntityRole role;
    if (title->title_first >= title->title_end)
      continue;
    role.span = _brief_range_span (document, (BriefWordRange) { title->first, title->end });
    role.title = _brief_role_title (state, graph, title);
    role.of = BRIEF_NONE;
    if (title->of != BRIEF_NONE)
      role.of = body_of_title (state, title->of);
    if (role.title && !merge_role (_brief_graph_entity_at (graph, cluster->entity), &role))
      _brief_graph_entity_add_role (graph, cluster->entity, &role);
  }
}

static void
write_entities (BriefEntityState *state, BriefGraph *graph, BriefWordNodes *nodes)
{
  /* In the order of their first mention. */
  for (uint32_t m = 0; m < state->n_mentions; m++) {
    const BriefEntityMention *mention = &state->mentions[m];
    if (mention->cluster == BRIEF_NONE)
      continue;
    BriefEntityCluster *cluster = &state->clusters[mention->cluster];
    if (cluster->entity == BRIEF_NONE && is_entity (cluster))
      add_entity (state, graph, cluster);
  }
  for (uint32_t m = 0; m < state->n_mentions; m++)
    if (state->mentions[m].cluster != BRIEF_NONE && state->clusters[state->mentions[m].cluster].entity != BRIEF_NONE)
      add_mention (state, graph, &state->mentions[m], nodes);
  for (uint32_t c = 0; c < state->n_clusters; c++)
    if (state->clusters[c].entity != BRIEF_NONE && state->clusters[c].n_titles > 0)
      add_titles (state, graph, &state->clusters[c]);
}

/* A people is part of its country. */
static void
tie_nationalities (const BriefEntityState *state, BriefGraph *graph)
{
  for (uint32_t c = 0; c < state->n_clusters; c++) {
    const BriefEntityCluster *cluster = &state->clusters[c];
    if (cluster->entity == BRIEF_NONE || cluster->type != BRIEF_ENTITY_NORP || cluster->country < 0
        || cluster->country >= BRIEF_MAX_COUNTRIES || state->country_cluster[cluster->country] == BRIEF_NONE)
      continue;
    struct BriefRelation *relation = _brief_graph_relation_at (graph, _brief_graph_add_relation (graph));
    relation->type = BRIEF_RELATION_MEMBER_OF;
    relation->from = (BriefNodeRef) { BRIEF_NODE_ENTITY, cluster->entity };
    relation->to =
        (BriefNodeRef) { BRIEF_NODE_ENTITY, state->clusters[state->country_cluster[cluster->country]].entity };
    relation->confidence = 0.95;
  }
}

static bool
read_names (const BriefDocument *document, BriefGraph *graph, BriefWordNodes *nodes, const uint8_t *covered)
{
  BriefEntityState state = { .document = document, .arena = document->arena, .covered = covered };
  if (!allocate (&state) || !_brief_phrase_prepare (&state) || !_brief_name_collect (&state)
      || !_brief_nominal_collect (&state) || !settle (&state) || !_brief_cluster_names (&state))
    return false;
  _brief_role_find (&state);
  if (!_brief_speaker_link (&state, BRIEF_SPEAKER_FIRST))
    return false;
  _brief_coref_link (&state);
  if (!_brief_speaker_link (&state, BRIEF_SPEAKER_LAST))
    return false;
  write_entities (&state, graph, nodes);
  tie_nationalities (&state, graph);
  _brief_group_write (&state, graph);
  return _brief_place_read (&state, graph) && _brief_place_tie_voices (&state, graph);
}

bool
_brief_entity_read (const BriefDocument *document, BriefGraph *graph, BriefWordNodes *nodes)
{
  uint8_t *covered = _brief_arena_alloc (document->arena, document->n_words + 1);
  nodes->entity = _brief_arena_alloc_n (document->arena, document->n_words + 1, sizeof (uint32_t));
  nodes->time = _brief_arena_alloc_n (document->arena, document->n_words + 1, sizeof (uint32_t));
  nodes->quantity = _brief_arena_alloc_n (document->arena, document->n_words + 1, sizeof (uint32_t));
  if (!covered || !nodes->entity || !nodes->time || !nodes->quantity)
    return false;
  for (uint32_t i = 0; i < document->n_words; i++)
    nodes->entity[i] = nodes->time[i] = nodes->quantity[i] = BRIEF_NONE;
  if (!_brief_time_read (document, graph, nodes, covered))
    return false;
  _brief_quantity_read (document, graph, nodes, covered);
  return read_names (document, graph, nodes, covered);
}
