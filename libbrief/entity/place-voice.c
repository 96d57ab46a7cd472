/* SPDX-License-Identifier: MIT */
/* Capitals and seats of government that speak, decide and act: whom they speak for. */
#include <string.h>

#include "entity/cluster.h"
#include "entity/place.h"
#include "lexicon/seat.h"

/* What is known of each country's capital. */
typedef struct {
  uint32_t place[BRIEF_MAX_COUNTRIES]; /* the cluster of the town itself, or BRIEF_NONE */
  uint32_t voice[BRIEF_MAX_COUNTRIES]; /* the first mention that stands for the government, or BRIEF_NONE */
} Capitals;

static void
add_voice (const BriefEntityState *state, BriefGraph *graph, uint32_t from, uint32_t to, uint32_t mention)
{
  if (from == BRIEF_NONE || to == BRIEF_NONE || from == to)
    return;
  const BriefDocument *document = state->document;
  const BriefEntityMention *m = &state->mentions[mention];
  struct BriefRelation *relation = _brief_graph_relation_at (graph, _brief_graph_add_relation (graph));
  relation->type = BRIEF_RELATION_SPEAKS_FOR;
  relation->from = (BriefNodeRef) { BRIEF_NODE_ENTITY, from };
  relation->to = (BriefNodeRef) { BRIEF_NODE_ENTITY, to };
  relation->has_span = true;
  relation->span = (BriefSpan) { document->words[m->first].span.start, document->words[m->end - 1].span.end };
  relation->confidence = 0.8;
}

static uint32_t
entity_of_country (const BriefEntityState *state, int country)
{
  uint32_t cluster = country >= 0 && country < BRIEF_MAX_COUNTRIES ? state->country_cluster[country] : BRIEF_NONE;
  return cluster == BRIEF_NONE ? BRIEF_NONE : state->clusters[cluster].entity;
}

static int
country_with_code (const char *code)
{
  for (int country = 0; country < BRIEF_MAX_COUNTRIES && _brief_country_name (country); country++)
    if (g_strcmp0 (_brief_country_code (country), code) == 0)
      return country;
  return -1;
}

/* Is the mention a capital by name, as a town or merged into its country? */
static bool
is_capital (const BriefEntityMention *mention)
{
  return mention->kind == BRIEF_MENTION_NAME && mention->country_key == BRIEF_COUNTRY_CAPITAL && mention->country >= 0
         && mention->country < BRIEF_MAX_COUNTRIES && mention->cluster != BRIEF_NONE;
}

static void
note_capital (const BriefEntityState *state, Capitals *capitals, uint32_t m)
{
  const BriefEntityMention *mention = &state->mentions[m];
  bool merged = mention->cluster == state->country_cluster[mention->country];
  if (!merged && capitals->place[mention->country] == BRIEF_NONE
      && state->clusters[mention->cluster].type == BRIEF_ENTITY_GPE)
    capitals->place[mention->country] = mention->cluster;
  if (capitals->voice[mention->country] == BRIEF_NONE && (merged || _brief_capital_speaks (state, mention)))
    capitals->voice[mention->country] = m;
}

/* "The Kremlin said": once for each such entity. */
static void
tie_seat (const BriefEntityState *state, BriefGraph *graph, uint32_t m, uint8_t *tied)
{
  const BriefEntityMention *mention = &state->mentions[m];
  const BriefEntityCluster *cluster = &state->clusters[mention->cluster];
  if (tied[mention->cluster] || cluster->entity == BRIEF_NONE || cluster->type == BRIEF_ENTITY_PERSON || !mention->key)
    return;
  const char *code = _brief_seat_country (mention->key);
  if (!code || !_brief_capital_speaks (state, mention))
    return;
  tied[mention->cluster] = 1;
  add_voice (state, graph, cluster->entity, entity_of_country (state, country_with_code (code)), m);
}

bool
_brief_place_tie_voices (const BriefEntityState *state, BriefGraph *graph)
{
  uint8_t *tied = _brief_arena_alloc (state->arena, state->n_clusters + (size_t) 1);
  if (!tied)
    return false;
  Capitals capitals;
  for (int i = 0; i < BRIEF_MAX_COUNTRIES; i++)
    capitals.place[i] = capitals.voice[i] = BRIEF_NONE;
  for (uint32_t m = 0; m < state->n_mentions; m++) {
    const BriefEntityMention *mention = &state->mentions[m];
    if (is_capital (mention))
      note_capital (state, &capitals, m);
    else if (mention->kind == BRIEF_MENTION_NAME && mention->cluster != BRIEF_NONE)
      tie_seat (state, graph, m, tied);
  }
  for (int i = 0; i < BRIEF_MAX_COUNTRIES; i++)
    if (capitals.place[i] != BRIEF_NONE && capitals.voice[i] != BRIEF_NONE)
      add_voice (state, graph, state->clusters[capitals.place[i]].entity, entity_of_country (state, i),
                 capitals.voice[i]);
  return true;
}
