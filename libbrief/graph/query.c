/* SPDX-License-Identifier: MIT */
#include "graph/query.h"

#include <string.h>

bool
_brief_query_is_day (const char *day)
{
  static const char pattern[] = "dddd-dd-dd";
  for (int i = 0; i < BRIEF_DAY_LENGTH; i++)
    if (pattern[i] == 'd' ? !g_ascii_isdigit (day[i]) : day[i] != pattern[i])
      return false;
  if (day[BRIEF_DAY_LENGTH] != '\0')
    return false;
  guint year = (guint) g_ascii_strtoull (day, NULL, 10), month = (guint) g_ascii_strtoull (day + 5, NULL, 10);
  guint number = (guint) g_ascii_strtoull (day + 8, NULL, 10);
  return g_date_valid_dmy ((GDateDay) number, (GDateMonth) month, (GDateYear) year);
}

static const struct BriefClaim *
claim_at (const struct BriefGraph *graph, uint32_t index)
{
  return _brief_graph_claim_at ((struct BriefGraph *) graph, index);
}

/* Does the entity stand in the chain of sources? Freezing has made sure that chains end. */
static bool
is_said_by (const struct BriefGraph *graph, const struct BriefClaim *claim, uint32_t entity)
{
  if (entity == BRIEF_NONE)
    return claim->attribution == BRIEF_NONE;
  for (uint32_t i = claim->attribution; i != BRIEF_NONE;) {
    const struct BriefAttribution *attribution = _brief_graph_attribution_at ((struct BriefGraph *) graph, i);
    if (attribution->entity == entity)
      return true;
    i = attribution->parent;
  }
  return false;
}

static bool
is_argument (const struct BriefArgument *argument, uint32_t entity)
{
  return argument->node.type == BRIEF_NODE_ENTITY && argument->node.index == entity;
}

static bool
is_mentioned_in (const struct BriefGraph *graph, const BriefSpanList *spans, uint32_t entity)
{
  if (entity >= graph->entities.len)
    return false;
  const struct BriefEntity *node = _brief_graph_entity_at ((struct BriefGraph *) graph, entity);
  for (uint32_t i = 0; i < node->n_mentions; i++)
    for (uint32_t k = 0; k < spans->n; k++)
      if (spans->at[k].start <= node->mentions[i].span.start && node->mentions[i].span.end <= spans->at[k].end)
        return true;
  return false;
}

static bool
is_about (const struct BriefGraph *graph, const struct BriefClaim *claim, uint32_t entity)
{
  if (entity == BRIEF_NONE)
    return false;
  for (uint32_t i = 0; i < claim->n_arguments; i++)
    if (is_argument (&claim->arguments[i], entity))
      return true;
  return claim->place == entity || is_mentioned_in (graph, &claim->spans, entity);
}

/* An argument that is the entity asked for, in the role asked for. */
static bool
has_argument (const struct BriefQuery *query, const struct BriefClaim *claim)
{
  for (uint32_t i = 0; i < claim->n_arguments; i++)
    if ((!query->has_argument || is_argument (&claim->arguments[i], query->argument))
        && (!query->has_role || claim->arguments[i].role == query->role))
      return true;
  return false;
}

/* Do the days of the claim's time and those asked for meet? A missing end of either is open. */
static bool
is_then (const struct BriefQuery *query, const struct BriefGraph *graph, const struct BriefClaim *claim)
{
  if (claim->time == BRIEF_NONE)
    return false;
  const struct BriefTime *time = _brief_graph_time_at ((struct BriefGraph *) graph, claim->time);
  if (!time->earliest && !time->latest)
    return false;
  bool begins = !time->earliest || !*query->latest || strncmp (time->earliest, query->latest, BRIEF_DAY_LENGTH) <= 0;
  bool ends = !time->latest || !*query->earliest || strncmp (time->latest, query->earliest, BRIEF_DAY_LENGTH) >= 0;
  return begins && ends;
}

bool
_brief_query_meets (const struct BriefQuery *query, const struct BriefGraph *graph, uint32_t index)
{
  const struct BriefClaim *claim = claim_at (graph, index);
  return (!query->has_source || is_said_by (graph, claim, query->source))
         && (!query->has_about || is_about (graph, claim, query->about))
         && ((!query->has_argument && !query->has_role) || has_argument (query, claim))
         && (!query->has_event || claim->event == query->event)
         && (!query->has_time || is_then (query, graph, claim))
         && claim->confidence >= query->confidence;
}
