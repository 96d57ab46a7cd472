/* SPDX-License-Identifier: MIT */
/* A graph's nodes and edges in the DOT language of Graphviz. */
#ifndef BRIEF_IO_DOT_WRITER_H
#define BRIEF_IO_DOT_WRITER_H

#include "base/buffer.h"
#include "graph/graph-private.h"

void _brief_dot_write (const struct BriefGraph *graph, BriefBuffer *buffer);

#endif
