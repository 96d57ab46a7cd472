/* SPDX-License-Identifier: MIT */
/* What the readers of quantities share: the words of a sentence, and what has been read of them. */
#ifndef BRIEF_ENTITY_QUANTITY_READER_H
#define BRIEF_ENTITY_QUANTITY_READER_H

#include "entity/numeral.h"
#include "graph/graph-private.h"
#include "lexicon/lexicon.h"
#include "text/range.h"

typedef struct {
  const BriefDocument *document;
  const uint8_t *covered; /* per word: 1 inside a time expression */
  uint8_t *in_name;       /* per word: 1 inside a name of several words */
  uint32_t limit;         /* end of the sentence */
  uint32_t begin;         /* its first word */
} BriefQuantityReader;

typedef struct {
  uint32_t first, end, head; /* words */
  BriefNumeral numeral;
  BriefQuantityType type;
  const char *unit;          /* or NULL */
} BriefQuantityRead;

const char *_brief_quantity_norm (const BriefQuantityReader *reader, uint32_t at);
bool _brief_quantity_is (const BriefQuantityReader *reader, uint32_t at, const char *norm);
/* The longest entry of a table that begins at word AT (up to three words joined by blanks): its words, 0 for none. */
uint32_t _brief_quantity_longest (const BriefQuantityReader *reader, uint32_t at,
                                  const BriefLexeme *(*find) (const char *), const BriefLexeme **found);

/* What the words around a quantity say of its bound. */
BriefBound _brief_quantity_bound (const BriefQuantityReader *reader, const BriefQuantityRead *quantity);

/* One reader for each kind: OUT->numeral has been read at AT; false when it is none of that kind. */
bool _brief_quantity_money (const BriefQuantityReader *reader, uint32_t at, BriefQuantityRead *out);
bool _brief_quantity_measure (const BriefQuantityReader *reader, uint32_t at, BriefQuantityRead *out);
bool _brief_quantity_magnitude (const BriefQuantityReader *reader, uint32_t at, BriefQuantityRead *out);
bool _brief_quantity_age (const BriefQuantityReader *reader, uint32_t at, BriefQuantityRead *out);
bool _brief_quantity_count (const BriefQuantityReader *reader, uint32_t at, BriefQuantityRead *out);
bool _brief_quantity_bare (const BriefQuantityReader *reader, uint32_t at, BriefQuantityRead *out);

#endif
