/* SPDX-License-Identifier: MIT */
/* What stands before a unit of time: "the last few", "every other", "those same two". */
#ifndef BRIEF_ENTITY_TIMEX_BEFORE_H
#define BRIEF_ENTITY_TIMEX_BEFORE_H

#include "entity/timex.h"

typedef struct {
  bool the, article, per, each, other;
  int relation;        /* NO_RELATION, -1, 0, 1 */
  bool reference;      /* that, same, previous, following */
  bool past;           /* "past" and not "last" */
  bool coming;
  bool recent, ordinal, fiscal;
  bool filled;         /* a word that changes nothing ("full", "consecutive"), or the hyphen */
  bool number, vague, couple, hyphen, range;
  double count;
} BriefTimexBefore;

/* Reads the words at AT that may stand before a unit, and returns the word after them (AT when there are none). */
uint32_t _brief_timex_read_before (const BriefTimexReader *reader, uint32_t at, uint32_t limit,
                                   BriefTimexBefore *before);

#endif
