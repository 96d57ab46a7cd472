/* SPDX-License-Identifier: MIT */
#ifndef BRIEF_ENTITY_TIME_H
#define BRIEF_ENTITY_TIME_H

#include "entity/entity.h"

/* Adds the document's time expressions to the graph, resolved, and notes their head words in NODES->time.
 * COVERED (n_words, zeroed) becomes 1 for the words of an expression. False when out of memory. */
bool _brief_time_read (const BriefDocument *document, BriefGraph *graph, BriefWordNodes *nodes, uint8_t *covered);

#endif
