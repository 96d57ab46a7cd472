/* SPDX-License-Identifier: MIT */
/* From a word to the numbers that the network reads: its word pieces, its case shape and the gap before it. */
#ifndef BRIEF_SYNTAX_PIECES_H
#define BRIEF_SYNTAX_PIECES_H

#include "model/model.h"
#include "text/document.h"

enum { BRIEF_CONTINUED_SHAPE = 8 }; /* added to the shape of all pieces of a word but the first */

/* Writes the pieces of WORD[0, LENGTH) (valid UTF-8) to IDS, at most MOST of them and at least one; returns how many.
 * Time is linear in LENGTH. */
unsigned _brief_pieces_of_word (const BriefVocabulary *vocabulary, const char *word, size_t length, unsigned most,
                                uint32_t *ids);

/* Case shapes; the numbers are the network's. */
typedef enum {
  BRIEF_SHAPE_SIGN = 0,     /* neither letters nor digits */
  BRIEF_SHAPE_NUMBER = 1,
  BRIEF_SHAPE_SMALL = 2,
  BRIEF_SHAPE_TITLE = 3,    /* the first letter only is a capital */
  BRIEF_SHAPE_CAPITALS = 4,
  BRIEF_SHAPE_CAPITAL = 5,  /* one letter */
  BRIEF_SHAPE_MIXED = 6,
  BRIEF_SHAPE_DIGITS = 7    /* letters and digits */
} BriefShape;

/* The case shape (BriefShape). */
uint8_t _brief_shape_of_word (const char *word, size_t length);

/* The gap between two words, from what stands between them. */
BriefGap _brief_gap_of_space (const char *space, size_t length, bool first);

#endif
