/* SPDX-License-Identifier: MIT */
#include "entity/timex-before.h"

#include <string.h>

#include "entity/numeral.h"

static bool
is_article (const BriefTimexReader *reader, uint32_t at, uint32_t limit)
{
  return _brief_timex_is (reader, at, limit, "a") || _brief_timex_is (reader, at, limit, "an");
}

/* "the", "a", "per", "every other", "this", "those". */
static uint32_t
read_determiner (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimexBefore *before)
{
  const char *norm = _brief_timex_norm (reader, at, limit);
  if (strcmp (norm, "the") == 0)
    before->the = true;
  else if (strcmp (norm, "a") == 0 || strcmp (norm, "an") == 0)
    before->article = true;
  else if (strcmp (norm, "per") == 0)
    before->per = true;
  else if (strcmp (norm, "each") == 0 || strcmp (norm, "every") == 0) {
    before->each = true;
    if (_brief_timex_is (reader, at + 1, limit, "other")) {
      before->other = true;
      return at + 2;
    }
  } else if (strcmp (norm, "this") == 0 || strcmp (norm, "these") == 0)
    before->relation = 0;
  else if ((strcmp (norm, "that") == 0
            && (_brief_timex_calendar (reader, at + 1, limit, BRIEF_CAL_UNIT)
                || (_brief_timex_is (reader, at + 1, limit, "same")
                    && _brief_timex_calendar (reader, at + 2, limit, BRIEF_CAL_UNIT))))
           || strcmp (norm, "those") == 0) {
    before->relation = 0;
    before->reference = true;
  } else
    return at;
  return at + 1;
}

/* "last", "next", "same", "recent". */
static uint32_t
read_relation (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimexBefore *before)
{
  static const struct { const char *word; int relation; bool reference, past, coming; } relations[] = {
    { .word = "last", .relation = -1 },
    { .word = "latest", .relation = -1 },
    { .word = "past", .relation = -1, .past = true },
    { .word = "previous", .relation = -1, .reference = true },
    { .word = "preceding", .relation = -1, .reference = true },
    { .word = "prior", .relation = -1, .reference = true },
    { .word = "current", .relation = 0 },
    { .word = "present", .relation = 0 },
    { .word = "same", .relation = 0, .reference = true },
    { .word = "next", .relation = 1 },
    { .word = "upcoming", .relation = 1 },
    { .word = "coming", .relation = 1, .coming = true },
    { .word = "following", .relation = 1, .reference = true },
  };
  static const char *const ordinals[] = { "first", "final", "opening", "closing", "initial", NULL };
  const char *norm = _brief_timex_norm (reader, at, limit);
  for (size_t i = 0; i < G_N_ELEMENTS (relations); i++)
    if (strcmp (norm, relations[i].word) == 0) {
      before->relation = relations[i].relation;
      before->reference |= relations[i].reference;
      before->past |= relations[i].past;
      before->coming |= relations[i].coming;
      return at + 1;
    }
  if (strcmp (norm, "recent") == 0)
    before->recent = true;
  else if (g_strv_contains (ordinals, norm))
    before->ordinal = true;
  else
    return at;
  return at + 1;
}

/* A number, "a couple of", "several", "a few", "half a". */
static uint32_t
read_count (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimexBefore *before)
{
  const char *norm = _brief_timex_norm (reader, at, limit);
  uint32_t next = at;
  if (strcmp (norm, "couple") == 0) {
    before->number = before->couple = true;
    before->count = 2;
    return _brief_timex_is (reader, at + 1, limit, "of") ? at + 2 : at + 1;
  }
  if (strcmp (norm, "half") == 0
      && is_article (reader, at + 1, limit)
      && _brief_timex_calendar (reader, at + 2, limit, BRIEF_CAL_UNIT)) {
    before->number = true;
    before->count = 0.5;
    return at + 2;
  }
  const BriefLexeme *word = norm[0] ? _brief_lexicon_number (norm) : NULL;
  bool compared = strcmp (norm, "many") == 0 && at > 0
                  && strcmp (reader->document->words[at - 1].norm, "as") == 0; /* "in as many years" */
  if (word && word->kind == BRIEF_NUM_VAGUE && !compared) {
    before->vague = true;
    return _brief_timex_is (reader, at + 1, limit, "of") ? at + 2 : at + 1;
  }
  /* "the next three quarters" are no fraction. */
  if (word && word->kind == BRIEF_NUM_UNIT && word->value > 1 && _brief_timex_is (reader, at + 1, limit, "quarters")
      && before->relation != BRIEF_TIMEX_NO_RELATION) {
    before->number = true;
    before->count = word->value;
    return at + 1;
  }
  BriefNumeral numeral;
  if (!norm[0] || !_brief_numeral_read_range (reader->document, next, limit, &numeral) || numeral.ordinal)
    return at;
  before->number = true;
  before->count = numeral.value;
  before->range = numeral.range;
  return numeral.end;
}

/* A hyphen behind a number ("10-day"), or an adjective that changes nothing. */
static uint32_t
read_filler (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimexBefore *before)
{
  static const char *const fillers[] = {
    "more", "full", "straight", "consecutive", "additional", "trading", "long", "calendar", "fiscal", "whole",
    "entire", "business", "working", "short", "extra", "successive", "financial", "school", "academic", NULL
  };
  if (_brief_timex_is (reader, at, limit, "-") && (before->number || before->vague)) {
    before->hyphen = true;
    return at + 1;
  }
  const char *norm = _brief_timex_norm (reader, at, limit);
  before->fiscal = strcmp (norm, "fiscal") == 0 || strcmp (norm, "financial") == 0;
  return g_strv_contains (fillers, norm) ? at + 1 : at;
}

uint32_t
_brief_timex_read_before (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimexBefore *before)
{
  *before = (BriefTimexBefore) { .relation = BRIEF_TIMEX_NO_RELATION };
  BriefNumeral numeral;
  bool counted_article =
      is_article (reader, at, limit) && _brief_numeral_read (reader->document, at, limit, &numeral); /* "a dozen" */
  uint32_t next = counted_article ? at : read_determiner (reader, at, limit, before);
  next = read_relation (reader, next, limit, before);
  if (!before->article || _brief_timex_is (reader, next, limit, "couple")
      || _brief_timex_is (reader, next, limit, "few"))
    next = read_count (reader, next, limit, before);
  if (before->number && before->count == 0.5 && is_article (reader, next, limit))
    next++;
  uint32_t end = read_filler (reader, next, limit, before);
  before->filled = end > next;
  return end;
}
