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
  bool number, vague, couple, hyphen, range;
  double count;
} BriefTimexBefore;

/* Each reads one layer of words at AT, notes it in BEFORE, and returns the word after it (AT when there is none). */
uint32_t _brief_timex_before_determiner (const BriefTimexReader *reader, uint32_t at, uint32_t limit,
                                         BriefTimexBefore *before);
uint32_t _brief_timex_before_relation (const BriefTimexReader *reader, uint32_t at, uint32_t limit,
                                       BriefTimexBefore *before);
uint32_t _brief_timex_before_count (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimexBefore *before);
uint32_t _brief_timex_before_filler (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimexBefore *before);

#endif
