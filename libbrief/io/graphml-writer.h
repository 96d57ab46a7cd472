/* SPDX-License-Identifier: MIT */
/* A graph's nodes and edges in GraphML. */
#ifndef BRIEF_IO_GRAPHML_WRITER_H
#define BRIEF_IO_GRAPHML_WRITER_H

#include "base/buffer.h"
#include "graph/graph-private.h"

void _brief_graphml_write (const struct BriefGraph *graph, BriefBuffer *buffer);

#endif
