/* SPDX-License-Identifier: MIT */
#include <brief/brief-relation.h>

#include "graph/graph-private.h"

uint32_t
brief_graph_n_relations (const BriefGraph *graph)
{
  return graph ? graph->relations.len : 0;
}

const BriefRelation *
brief_graph_relation (const BriefGraph *graph, uint32_t index)
{
  return graph && index < graph->relations.len ? _brief_graph_relation_at ((BriefGraph *) graph, index) : NULL;
}

BriefRelationType
brief_relation_type (const BriefRelation *relation)
{
  return relation ? relation->type : (BriefRelationType) 0;
}

BriefNodeType
brief_relation_from (const BriefRelation *relation, uint32_t *node)
{
  if (node)
    *node = relation ? relation->from.index : BRIEF_NONE;
  return relation ? relation->from.type : BRIEF_NODE_NONE;
}

BriefNodeType
brief_relation_to (const BriefRelation *relation, uint32_t *node)
{
  if (node)
    *node = relation ? relation->to.index : BRIEF_NONE;
  return relation ? relation->to.type : BRIEF_NODE_NONE;
}

bool
brief_relation_span (const BriefRelation *relation, BriefSpan *span)
{
  if (!relation || !relation->has_span)
    return false;
  if (span)
    *span = relation->span;
  return true;
}

double
brief_relation_confidence (const BriefRelation *relation)
{
  return relation ? relation->confidence : 0.0;
}
