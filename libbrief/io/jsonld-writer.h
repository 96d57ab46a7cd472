/* SPDX-License-Identifier: MIT */
/* A graph as linked data: JSON-LD 1.1. */
#ifndef BRIEF_IO_JSONLD_WRITER_H
#define BRIEF_IO_JSONLD_WRITER_H

#include "base/buffer.h"
#include "graph/graph-private.h"

/* Appends GRAPH on one line. When memory runs out BUFFER is marked as failed. */
void _brief_jsonld_write (const struct BriefGraph *graph, BriefBuffer *buffer);

#endif
