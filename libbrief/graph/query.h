/* SPDX-License-Identifier: MIT */
/* Conditions on the claims of a graph. */
#ifndef BRIEF_GRAPH_QUERY_H
#define BRIEF_GRAPH_QUERY_H

#include "graph/graph-private.h"

#define BRIEF_DAY_LENGTH 10 /* of YYYY-MM-DD */

struct BriefQuery {
  bool has_source, has_about, has_argument, has_role, has_event, has_time;
  uint32_t source, about, argument;
  BriefRole role;
  BriefEvent event;
  char earliest[BRIEF_DAY_LENGTH + 1], latest[BRIEF_DAY_LENGTH + 1]; /* "" for no bound */
  double confidence;
};

/* Is DAY a day of the calendar as YYYY-MM-DD? */
bool _brief_query_is_day (const char *day);

bool _brief_query_meets (const struct BriefQuery *query, const struct BriefGraph *graph, uint32_t claim);

#endif
