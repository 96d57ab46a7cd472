/* SPDX-License-Identifier: MIT */
#include <brief/brief-query.h>

#include "graph/query.h"

BriefQuery *
brief_query_new (void)
{
  return g_try_new0 (BriefQuery, 1);
}

void
brief_query_free (BriefQuery *query)
{
  g_free (query);
}

void
brief_query_set_source (BriefQuery *query, uint32_t entity)
{
  if (query) {
    query->has_source = true;
    query->source = entity;
  }
}

void
brief_query_set_about (BriefQuery *query, uint32_t entity)
{
  if (query) {
    query->has_about = true;
    query->about = entity;
  }
}

void
brief_query_set_argument (BriefQuery *query, uint32_t entity)
{
  if (query) {
    query->has_argument = true;
    query->argument = entity;
  }
}

void
brief_query_set_role (BriefQuery *query, BriefRole role)
{
  if (query) {
    query->has_role = true;
    query->role = role;
  }
}

void
brief_query_set_event (BriefQuery *query, BriefEvent event)
{
  if (query) {
    query->has_event = true;
    query->event = event;
  }
}

bool
brief_query_set_time (BriefQuery *query, const char *earliest, const char *latest)
{
  if (!query || (earliest && !_brief_query_is_day (earliest)) || (latest && !_brief_query_is_day (latest)))
    return false;
  query->has_time = true;
  g_strlcpy (query->earliest, earliest ? earliest : "", sizeof query->earliest);
  g_strlcpy (query->latest, latest ? latest : "", sizeof query->latest);
  return true;
}

void
brief_query_set_confidence (BriefQuery *query, double confidence)
{
  if (query)
    query->confidence = confidence;
}

uint32_t
brief_query_next (const BriefQuery *query, const BriefGraph *graph, uint32_t after)
{
  if (!graph)
    return BRIEF_NONE;
  for (uint32_t i = after == BRIEF_NONE ? 0 : after + 1; i < graph->claims.len; i++)
    if (!query || _brief_query_meets (query, graph, i))
      return i;
  return BRIEF_NONE;
}

/* Are all WORDS words of NAME? */
static bool
has_words (const char *name, char **words)
{
  char **others = name ? g_str_tokenize_and_fold (name, NULL, NULL) : NULL;
  bool all = others != NULL;
  for (char **word = words; *word && all; word++)
    all = g_strv_contains ((const char *const *) others, *word);
  g_strfreev (others);
  return all;
}

static bool
is_named (const struct BriefEntity *entity, char **words)
{
  if (has_words (entity->name, words))
    return true;
  for (uint32_t i = 0; i < entity->n_aliases; i++)
    if (has_words (entity->aliases[i], words))
      return true;
  return false;
}

uint32_t
brief_graph_find_entity (const BriefGraph *graph, const char *name, uint32_t after)
{
  if (!graph || !name || !g_utf8_validate (name, -1, NULL))
    return BRIEF_NONE;
  char **words = g_str_tokenize_and_fold (name, NULL, NULL);
  uint32_t found = BRIEF_NONE;
  for (uint32_t i = after == BRIEF_NONE ? 0 : after + 1; *words && i < graph->entities.len && found == BRIEF_NONE; i++)
    if (is_named (_brief_graph_entity_at ((BriefGraph *) graph, i), words))
      found = i;
  g_strfreev (words);
  return found;
}
