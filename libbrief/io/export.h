/* SPDX-License-Identifier: MIT */
/* How the written forms of a graph name its nodes, words and places. */
#ifndef BRIEF_IO_EXPORT_H
#define BRIEF_IO_EXPORT_H

#include "graph/graph-private.h"
#include "graph/vocabulary.h"

/* The id of a node ("e1"); NULL for BRIEF_NONE and BRIEF_NODE_NONE. */
const char *_brief_export_id (const struct BriefGraph *graph, BriefNodeType type, uint32_t index);

/* The word for VALUE; a word that JSON brought and this version does not know is given as it was. */
const char *_brief_export_word (const struct BriefGraph *graph, BriefWords words, int value);

/* What is quoted of the text at a node, in bytes: a hostile graph may have many nodes that all span the whole text, and
 * what is written of it must not grow with the square of it. */
#define BRIEF_EXPORT_LONGEST_WORDS 4096

/* The code point at byte OFFSET of the text; OFFSET itself in a graph that counts code points. */
uint64_t _brief_export_offset (const struct BriefGraph *graph, uint32_t offset);

#endif
