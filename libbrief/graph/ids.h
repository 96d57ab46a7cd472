/* SPDX-License-Identifier: MIT */
/* The table of a graph's ids ("e1", "c7"): open addressing, in the graph's arena, made once. */
#ifndef BRIEF_GRAPH_IDS_H
#define BRIEF_GRAPH_IDS_H

#include "graph/graph-private.h"

struct BriefIdTable;

/* An empty table with room for N ids; NULL without memory. */
struct BriefIdTable *_brief_id_table_new (BriefArena *arena, size_t n);

/* Adds ID, which must live as long as the table. False when it is there already (and stays as it was). */
bool _brief_id_table_add (struct BriefIdTable *table, const char *id, BriefNodeRef node);

/* The node of ID; type NONE when there is none. */
BriefNodeRef _brief_id_table_get (const struct BriefIdTable *table, const char *id);

#endif
