/* SPDX-License-Identifier: MIT */
#include <brief/brief-entity.h>

#include "graph/graph-private.h"

uint32_t
brief_graph_n_entities (const BriefGraph *graph)
{
  return graph ? graph->entities.len : 0;
}

const BriefEntity *
brief_graph_entity (const BriefGraph *graph, uint32_t index)
{
  return graph && index < graph->entities.len ? _brief_graph_entity_at ((BriefGraph *) graph, index) : NULL;
}

const char *
brief_entity_id (const BriefEntity *entity)
{
  return entity ? entity->id : NULL;
}

BriefEntityType
brief_entity_type (const BriefEntity *entity)
{
  return entity ? entity->type : BRIEF_ENTITY_OTHER;
}

const char *
brief_entity_name (const BriefEntity *entity)
{
  return entity ? entity->name : NULL;
}

BriefNumber
brief_entity_number (const BriefEntity *entity)
{
  return entity ? entity->number : BRIEF_NUMBER_UNKNOWN;
}

bool
brief_entity_definite (const BriefEntity *entity)
{
  return entity ? entity->definite : false;
}

const char *
brief_entity_wikidata (const BriefEntity *entity)
{
  return entity ? entity->wikidata : NULL;
}

const char *
brief_entity_iso3166 (const BriefEntity *entity)
{
  return entity ? entity->iso3166 : NULL;
}

bool
brief_entity_location (const BriefEntity *entity, double *latitude, double *longitude)
{
  if (!entity || !entity->has_location)
    return false;
  if (latitude)
    *latitude = entity->latitude;
  if (longitude)
    *longitude = entity->longitude;
  return true;
}

uint32_t
brief_entity_n_aliases (const BriefEntity *entity)
{
  return entity ? entity->n_aliases : 0;
}

const char *
brief_entity_alias (const BriefEntity *entity, uint32_t index)
{
  return entity && index < entity->n_aliases ? entity->aliases[index] : NULL;
}

uint32_t
brief_entity_n_roles (const BriefEntity *entity)
{
  return entity ? entity->n_roles : 0;
}

const char *
brief_entity_role_title (const BriefEntity *entity, uint32_t index)
{
  return entity && index < entity->n_roles ? entity->roles[index].title : NULL;
}

uint32_t
brief_entity_role_of (const BriefEntity *entity, uint32_t index)
{
  return entity && index < entity->n_roles ? entity->roles[index].of : BRIEF_NONE;
}

BriefSpan
brief_entity_role_span (const BriefEntity *entity, uint32_t index)
{
  return entity && index < entity->n_roles ? entity->roles[index].span : (BriefSpan) { 0, 0 };
}

uint32_t
brief_entity_n_mentions (const BriefEntity *entity)
{
  return entity ? entity->n_mentions : 0;
}

BriefSpan
brief_entity_mention_span (const BriefEntity *entity, uint32_t index)
{
  return entity && index < entity->n_mentions ? entity->mentions[index].span : (BriefSpan) { 0, 0 };
}

BriefMentionKind
brief_entity_mention_kind (const BriefEntity *entity, uint32_t index)
{
  return entity && index < entity->n_mentions ? entity->mentions[index].kind : BRIEF_MENTION_NAME;
}

const char *
brief_entity_mention_reason (const BriefEntity *entity, uint32_t index)
{
  return entity && index < entity->n_mentions ? entity->mentions[index].reason : NULL;
}

double
brief_entity_mention_confidence (const BriefEntity *entity, uint32_t index)
{
  return entity && index < entity->n_mentions ? (double) entity->mentions[index].confidence : 0.0;
}

double
brief_entity_confidence (const BriefEntity *entity)
{
  return entity ? entity->confidence : 0.0;
}

uint32_t
brief_graph_entity_n_claims (const BriefGraph *graph, uint32_t entity)
{
  return graph && entity < graph->entities.len
             ? graph->entity_claim_starts[entity + 1] - graph->entity_claim_starts[entity]
             : 0;
}

uint32_t
brief_graph_entity_claim (const BriefGraph *graph, uint32_t entity, uint32_t index)
{
  if (index >= brief_graph_entity_n_claims (graph, entity))
    return BRIEF_NONE;
  return graph->entity_claims[graph->entity_claim_starts[entity] + index];
}
