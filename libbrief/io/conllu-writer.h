/* SPDX-License-Identifier: MIT */
#ifndef BRIEF_IO_CONLLU_WRITER_H
#define BRIEF_IO_CONLLU_WRITER_H

#include "base/buffer.h"
#include "graph/graph-private.h"

/* Appends the sentences of GRAPH (finished, with text and tokens) in CoNLL-U. */
void _brief_conllu_write (const struct BriefGraph *graph, BriefBuffer *buffer);

#endif
