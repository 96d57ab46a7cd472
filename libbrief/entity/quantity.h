/* SPDX-License-Identifier: MIT */
#ifndef BRIEF_ENTITY_QUANTITY_H
#define BRIEF_ENTITY_QUANTITY_H

#include "entity/entity.h"

/* Adds the document's quantities to the graph and notes their head words in NODES->quantity.
 * Words with COVERED set belong to time expressions and are left alone. */
void _brief_quantity_read (const BriefDocument *document, BriefGraph *graph, BriefWordNodes *nodes,
                           const uint8_t *covered);

#endif
