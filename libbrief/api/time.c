/* SPDX-License-Identifier: MIT */
#include <brief/brief-time.h>

#include "graph/graph-private.h"

uint32_t
brief_graph_n_times (const BriefGraph *graph)
{
  return graph ? graph->times.len : 0;
}

const BriefTime *
brief_graph_time (const BriefGraph *graph, uint32_t index)
{
  return graph && index < graph->times.len ? _brief_graph_time_at ((BriefGraph *) graph, index) : NULL;
}

const char *
brief_time_id (const BriefTime *time)
{
  return time ? time->id : NULL;
}

BriefSpan
brief_time_span (const BriefTime *time)
{
  return time ? time->span : (BriefSpan) { 0, 0 };
}

BriefTimeType
brief_time_type (const BriefTime *time)
{
  return time ? time->type : BRIEF_TIME_DATE;
}

const char *
brief_time_value (const BriefTime *time)
{
  return time ? time->value : NULL;
}

BriefTimeMod
brief_time_mod (const BriefTime *time)
{
  return time ? time->mod : BRIEF_TIME_MOD_NONE;
}

const char *
brief_time_earliest (const BriefTime *time)
{
  return time ? time->earliest : NULL;
}

const char *
brief_time_latest (const BriefTime *time)
{
  return time ? time->latest : NULL;
}

double
brief_time_confidence (const BriefTime *time)
{
  return time ? time->confidence : 0.0;
}
