/* SPDX-License-Identifier: MIT */
#ifndef BRIEF_ENTITY_ENTITY_H
#define BRIEF_ENTITY_ENTITY_H

#include "graph/graph-private.h"
#include "text/document.h"

/* Which node a word stands for: for the head word of every mention, time expression and quantity, its index
 * in the graph; BRIEF_NONE for all other words. Arrays of n_words, in the document's arena. */
typedef struct {
  uint32_t *entity, *time, *quantity;
} BriefWordNodes;

/* Adds entities (with all their mentions, aliases and roles), times and quantities to the graph, and fills NODES.
 * Reads document->names and document->cues (a source named by a pronoun, I and we in a quotation). */
bool _brief_entity_read (const BriefDocument *document, BriefGraph *graph, BriefWordNodes *nodes);

/* The entity that the noun phrase WORDS (a source, with title and modifiers) stands for: the one that its head
 * already names, else a new one with a nominal mention ("a senior official"). */
uint32_t _brief_entity_of_phrase (const BriefDocument *document, BriefGraph *graph, BriefWordNodes *nodes,
                                  BriefWordRange words);

#endif
