/* SPDX-License-Identifier: MIT */
#include <brief/brief-graph.h>

#include "graph/graph-private.h"
#include "graph/ids.h"

BriefGraph *
brief_graph_ref (BriefGraph *graph)
{
  return graph ? _brief_graph_ref (graph) : NULL;
}

void
brief_graph_unref (BriefGraph *graph)
{
  _brief_graph_unref (graph);
}

const char *
brief_graph_text (const BriefGraph *graph, size_t *length)
{
  if (length)
    *length = graph && graph->text ? graph->text_length : 0;
  return graph ? graph->text : NULL;
}

uint32_t
brief_graph_length (const BriefGraph *graph)
{
  return graph ? graph->length : 0;
}

bool
brief_graph_in_code_points (const BriefGraph *graph)
{
  return graph ? graph->code_points : false;
}

bool
brief_graph_has_tokens (const BriefGraph *graph)
{
  return graph ? graph->with_tokens : false;
}

const char *
brief_graph_id (const BriefGraph *graph)
{
  return graph ? graph->id : NULL;
}

const char *
brief_graph_title (const BriefGraph *graph)
{
  return graph ? graph->title : NULL;
}

const char *
brief_graph_published (const BriefGraph *graph)
{
  return graph ? graph->published : NULL;
}

const char *
brief_graph_publisher (const BriefGraph *graph)
{
  return graph ? graph->publisher : NULL;
}

const char *
brief_graph_uri (const BriefGraph *graph)
{
  return graph ? graph->uri : NULL;
}

const char *
brief_graph_library (const BriefGraph *graph)
{
  return graph ? graph->library : NULL;
}

const char *
brief_graph_model (const BriefGraph *graph)
{
  return graph ? graph->model : NULL;
}

uint32_t
brief_graph_n_notices (const BriefGraph *graph)
{
  return graph ? graph->notices.len : 0;
}

const char *
brief_graph_notice (const BriefGraph *graph, uint32_t index)
{
  return graph && index < graph->notices.len ? g_array_index (&graph->notices, const char *, index) : NULL;
}

BriefNodeType
brief_graph_find (const BriefGraph *graph, const char *id, uint32_t *node)
{
  BriefNodeRef found = { BRIEF_NODE_NONE, BRIEF_NONE };
  if (graph && id)
    found = _brief_id_table_get (graph->ids, id);
  if (node)
    *node = found.index;
  return found.type;
}

const char *
brief_graph_unknown_word (const BriefGraph *graph, int value)
{
  if (!graph || value < BRIEF_UNKNOWN_WORD || (uint32_t) (value - BRIEF_UNKNOWN_WORD) >= graph->words.len)
    return NULL;
  return g_array_index (&graph->words, const char *, value - BRIEF_UNKNOWN_WORD);
}
