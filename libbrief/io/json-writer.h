/* SPDX-License-Identifier: MIT */
#ifndef BRIEF_IO_JSON_WRITER_H
#define BRIEF_IO_JSON_WRITER_H

#include "base/buffer.h"
#include "graph/graph-private.h"

/* Appends GRAPH (finished) in its JSON form. PRETTY: a line for each node. FACTUALITY: the number of each claim, too. */
void _brief_json_write (const struct BriefGraph *graph, bool pretty, bool factuality, BriefBuffer *buffer);

#endif
