/* SPDX-License-Identifier: MIT */
/* Expressions built on a unit of time: durations, sets, "last week", "three days ago", "the coming days". */
#include <string.h>

#include "entity/numeral.h"
#include "entity/timex-before.h"

/* How many of which basic unit a unit is. */
static double
unit_factor (BriefTimeUnit unit, BriefTimeUnit *basic)
{
  switch (unit) {
  case BRIEF_UNIT_WEEKEND: *basic = BRIEF_UNIT_DAY; return 2;
  case BRIEF_UNIT_FORTNIGHT: *basic = BRIEF_UNIT_WEEK; return 2;
  case BRIEF_UNIT_QUARTER: *basic = BRIEF_UNIT_MONTH; return 3;
  case BRIEF_UNIT_DECADE: *basic = BRIEF_UNIT_YEAR; return 10;
  case BRIEF_UNIT_CENTURY: *basic = BRIEF_UNIT_YEAR; return 100;
  case BRIEF_UNIT_MILLENNIUM: *basic = BRIEF_UNIT_YEAR; return 1000;
  default: *basic = unit; return 1;
  }
}

static void
set_length (BriefTimex *out, BriefTimexKind kind, BriefTimeUnit unit, double count, bool vague)
{
  out->kind = kind;
  out->count = count * unit_factor (unit, &out->unit);
  out->vague = vague;
  if (vague)
    out->unit = unit;
}

/* "ago", "earlier", "later", "from now" after a length: makes a date of it. Returns the word after, or AT. */
static uint32_t
read_shift (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  const char *norm = _brief_timex_norm (reader, at, limit);
  double sign = 0;
  uint32_t end = at + 1;
  if (strcmp (norm, "or") == 0 && _brief_timex_is (reader, at + 1, limit, "so")) /* "a week or so ago" */ {
    uint32_t after = read_shift (reader, at + 2, limit, out);
    out->mod = BRIEF_TIME_MOD_APPROX;
    return after > at + 2 ? after : at + 2;
  }
  if (strcmp (norm, "ago") == 0)
    sign = -1;
  else if ((strcmp (norm, "'") == 0 || strcmp (norm, "'s") == 0) && _brief_timex_is (reader, at + 1, limit, "time")) {
    sign = 1; /* "in two weeks' time" */
    end = at + 2;
  } else if (strcmp (norm, "from") == 0 && _brief_timex_is (reader, at + 1, limit, "now")) {
    sign = 1;
    end = at + 2;
  } else if (strcmp (norm, "earlier") == 0 || strcmp (norm, "previously") == 0) {
    sign = -1;
    out->anchor = BRIEF_ANCHOR_REFERENCE;
  } else if (strcmp (norm, "later") == 0 || strcmp (norm, "afterwards") == 0 || strcmp (norm, "afterward") == 0) {
    sign = 1;
    out->anchor = BRIEF_ANCHOR_REFERENCE;
  } else if (strcmp (norm, "before") == 0 || strcmp (norm, "after") == 0) {
    /* Without a noun phrase or clause behind it: "two days before." */
    uint32_t next = at + 1;
    if (next < limit && reader->document->words[next].upos != BRIEF_UPOS_PUNCT)
      return at;
    sign = strcmp (norm, "before") == 0 ? -1 : 1;
    out->anchor = BRIEF_ANCHOR_REFERENCE;
  }
  if (sign == 0 || _brief_timex_is (reader, at + 1, limit, "than"))
    return at;
  /* "an hour later" is a length: no day comes of it. */
  if (out->anchor == BRIEF_ANCHOR_REFERENCE && out->unit < BRIEF_UNIT_DAY) {
    out->anchor = BRIEF_ANCHOR_PUBLISHED;
    return at;
  }
  out->kind = BRIEF_TIMEX_SHIFT;
  out->count = out->vague ? sign : sign * out->count;
  return end;
}

/* An age is a quantity, not a time: "25-year-old", "25 years old", "25 years of age". */
static bool
is_age (const BriefTimexReader *reader, uint32_t at, uint32_t limit)
{
  uint32_t next = _brief_timex_is (reader, at, limit, "-") ? at + 1 : at;
  return _brief_timex_is (reader, next, limit, "old") || _brief_timex_is (reader, next, limit, "olds")
         || (_brief_timex_is (reader, at, limit, "of") && _brief_timex_is (reader, at + 1, limit, "age"));
}

/* Does "a year" at AT say how often ("$5 a year", "twice a week")? */
static bool
is_rate (const BriefTimexReader *reader, uint32_t at)
{
  if (at == 0)
    return false;
  const BriefWord *word = &reader->document->words[at - 1];
  static const char *const often[] = { "once", "twice", "times", "percent", "%", "million", "billion", "thousand", NULL };
  if (word->sentence != reader->document->words[at].sentence)
    return false;
  /* "dozens of interviews a day", "24 hours a day" */
  if (strcmp (word->xpos, "NNS") == 0)
    return true;
  if (g_strv_contains (often, word->norm) || _brief_lexicon_currency (word->norm) || _brief_lexicon_unit (word->norm))
    return true;
  double value;
  return _brief_numeral_parse_digits (word->norm, &value) && _brief_timex_year (reader, at - 1, at) == 0;
}

/* "will one day be", "hopes he one day follows": some day to come. */
static bool
is_some_day (const BriefTimexReader *reader, uint32_t at, uint32_t end, uint32_t limit)
{
  if (!_brief_timex_is (reader, at, limit, "one") || end != at + 2 || !_brief_timex_is (reader, at + 1, limit, "day"))
    return false;
  const BriefWord *words = reader->document->words;
  bool verb_behind = end < limit && (words[end].upos == BRIEF_UPOS_VERB || words[end].upos == BRIEF_UPOS_AUX);
  bool aux_before = at > 0 && words[at - 1].upos == BRIEF_UPOS_AUX;
  return verb_behind
         && (aux_before || strcmp (words[end].xpos, "VB") == 0 || strcmp (words[end].xpos, "VBP") == 0
             || strcmp (words[end].xpos, "MD") == 0);
}

/* A bare plural needs a word that makes it a length of time: "for weeks", "years later", "weeks before". */
static bool
plural_is_time (const BriefTimexReader *reader, uint32_t at, uint32_t end, uint32_t limit)
{
  static const char *const prepositions[] = { "for", "in", "over", "within", "after", "since", "during", "by", "last", "take", "took", "takes", NULL };
  static const char *const after[] = { "ago", "earlier", "later", "before", "after", "ahead", NULL };
  if (g_strv_contains (after, _brief_timex_norm (reader, end, limit)))
    return true;
  return at > 0 && g_strv_contains (prepositions, reader->document->words[at - 1].norm)
         && !_brief_timex_is (reader, end, limit, "of") && !_brief_timex_is (reader, end, limit, "'");
}

/* A unit of time with the words before it; FIRST is where they begin, END the word after the unit. */
typedef struct {
  BriefTimexBefore before;
  BriefTimeUnit unit;
  bool plural;
  uint32_t first, end;
} Phrase;

static bool
read_phrase (const BriefTimexReader *reader, uint32_t at, uint32_t limit, Phrase *out)
{
  uint32_t next = _brief_timex_read_before (reader, at, limit, &out->before);
  const BriefLexeme *unit = _brief_timex_calendar (reader, next, limit, BRIEF_CAL_UNIT);
  if (!unit)
    return false;
  out->unit = (BriefTimeUnit) ABS (unit->value);
  out->plural = unit->value < 0;
  out->first = at;
  out->end = next + 1;
  return true;
}

/* "two weeks", "several months", "two days ago", "every six hours". */
static uint32_t
finish_number (const BriefTimexReader *reader, const Phrase *phrase, uint32_t limit, BriefTimex *out)
{
  const BriefTimexBefore *before = &phrase->before;
  if (is_some_day (reader, phrase->first, phrase->end, limit)) {
    out->kind = BRIEF_TIMEX_FIXED;
    out->text = "FUTURE_REF";
    return phrase->end;
  }
  /* "the 2018 season's day five": a year, and a day that has a number */
  if (!phrase->plural && !before->hyphen && before->count >= 1900 && before->count < 2100)
    return 0;
  /* "one second" is a length, "one quarter" a fraction. */
  if (phrase->unit == BRIEF_UNIT_QUARTER && !phrase->plural)
    return 0;
  if ((before->hyphen || (!phrase->plural && before->count > 1)) && before->the)
    return 0; /* the determiner of "the two-day meeting" is the meeting's */
  if (before->each) {
    set_length (out, BRIEF_TIMEX_SET, phrase->unit, before->count, before->vague);
    return phrase->end;
  }
  set_length (out, BRIEF_TIMEX_DURATION, phrase->unit, before->number ? before->count : 1, before->vague);
  if (before->couple || before->range)
    out->mod = BRIEF_TIME_MOD_APPROX;
  if (before->relation != BRIEF_TIMEX_NO_RELATION || before->ordinal || before->hyphen)
    return phrase->end;
  return read_shift (reader, phrase->end, limit, out);
}

/* "per month", "every other day". */
static uint32_t
finish_rate (const Phrase *phrase, BriefTimex *out)
{
  if (phrase->unit == BRIEF_UNIT_SECOND || (phrase->unit == BRIEF_UNIT_HOUR && phrase->before.per)
      || phrase->unit == BRIEF_UNIT_MINUTE)
    return 0; /* miles per hour */
  set_length (out, BRIEF_TIMEX_SET, phrase->unit, phrase->before.other ? 2 : 1, false);
  return phrase->end;
}

/* "recent years", "the coming days", "those weeks": no stretch that a calendar knows. NULL: one that it knows. */
static const char *
fixed_of (const Phrase *phrase)
{
  const BriefTimexBefore *before = &phrase->before;
  if (before->recent)
    return "PAST_REF";
  if (!phrase->plural)
    return NULL;
  if (before->relation == 0)
    return before->reference ? "PAST_REF" : "PRESENT_REF";
  return before->relation < 0 ? "PAST_REF" : "FUTURE_REF";
}

/* "last week", "this year", "the following month", "the past decade", "the coming days", "recent years". */
static uint32_t
finish_relation (const Phrase *phrase, BriefTimex *out)
{
  const BriefTimexBefore *before = &phrase->before;
  out->text = fixed_of (phrase);
  out->kind = BRIEF_TIMEX_FIXED;
  if (out->text)
    return phrase->unit >= BRIEF_UNIT_DAY ? phrase->end : 0;
  /* The stretch up to now, not the calendar unit before this one. */
  if (before->past || (before->the && !before->fiscal && before->relation == -1 && !before->reference)) {
    set_length (out, BRIEF_TIMEX_DURATION, phrase->unit, 1, false);
    return phrase->end;
  }
  out->kind = BRIEF_TIMEX_RELATIVE;
  out->relation = before->relation;
  out->unit = phrase->unit;
  bool next_of_past = before->the && before->relation == 1 && !before->coming;
  out->anchor = before->reference || next_of_past ? BRIEF_ANCHOR_REFERENCE : BRIEF_ANCHOR_PUBLISHED;
  /* "our last day", "the last hour" are not yesterday. */
  bool no_yesterday = phrase->unit == BRIEF_UNIT_DAY && before->relation == -1 && !before->reference;
  return no_yesterday || phrase->unit < BRIEF_UNIT_DAY ? 0 : phrase->end;
}

/* "a year", "a month and a half", "a week ago", "$5 a day". */
static uint32_t
finish_article (const BriefTimexReader *reader, const Phrase *phrase, uint32_t limit, BriefTimex *out)
{
  if (phrase->unit == BRIEF_UNIT_SECOND || phrase->unit == BRIEF_UNIT_QUARTER)
    return 0;
  uint32_t end = phrase->end;
  bool and_half = _brief_timex_is (reader, end, limit, "and") && _brief_timex_is (reader, end + 1, limit, "a")
                  && _brief_timex_is (reader, end + 2, limit, "half");
  if (and_half)
    end += 3;
  set_length (out, BRIEF_TIMEX_DURATION, phrase->unit, and_half ? 1.5 : 1, false);
  uint32_t shifted = read_shift (reader, end, limit, out);
  if (shifted > end || !is_rate (reader, phrase->first))
    return shifted;
  set_length (out, BRIEF_TIMEX_SET, phrase->unit, 1, false);
  return phrase->unit < BRIEF_UNIT_DAY ? 0 : end;
}

/* "day-long", "decades-long", "years-old": the word after, or 0. */
static uint32_t
lasting (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  const BriefLexeme *unit = _brief_timex_calendar (reader, at, limit, BRIEF_CAL_UNIT);
  if (!unit || !_brief_timex_is (reader, at + 1, limit, "-")
      || !(_brief_timex_is (reader, at + 2, limit, "long")
           || (_brief_timex_is (reader, at + 2, limit, "old") && unit->value < 0)))
    return 0;
  set_length (out, BRIEF_TIMEX_DURATION, (BriefTimeUnit) ABS (unit->value), 1, unit->value < 0);
  return at + 3;
}

/* "the weeks ahead", "over the years": the word after, or 0. */
static uint32_t
finish_the_plural (const BriefTimexReader *reader, const Phrase *phrase, uint32_t limit, BriefTimex *out)
{
  uint32_t at = phrase->first, end = phrase->end;
  bool to_come = _brief_timex_is (reader, end, limit, "to") && _brief_timex_is (reader, end + 1, limit, "come");
  if (to_come || _brief_timex_is (reader, end, limit, "ahead")) {
    out->kind = BRIEF_TIMEX_FIXED;
    out->text = "FUTURE_REF";
    return to_come ? end + 2 : end + 1;
  }
  if (at == 0 || strcmp (reader->document->words[at - 1].norm, "over") != 0
      || _brief_timex_is (reader, end, limit, "of"))
    return 0;
  set_length (out, BRIEF_TIMEX_DURATION, phrase->unit, 1, true);
  return end;
}

/* "the week before.", "the day after," behind which nothing says of what: the one beside the day last spoken of. */
static bool
read_neighbour (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimeUnit unit, BriefTimex *out)
{
  bool before = _brief_timex_is (reader, at, limit, "before");
  if ((!before && !_brief_timex_is (reader, at, limit, "after")) || unit < BRIEF_UNIT_DAY || unit == BRIEF_UNIT_QUARTER
      || unit > BRIEF_UNIT_YEAR
      || (at + 1 < limit && reader->document->words[at + 1].upos != BRIEF_UPOS_PUNCT))
    return false;
  out->kind = BRIEF_TIMEX_RELATIVE;
  out->anchor = BRIEF_ANCHOR_REFERENCE;
  out->relation = before ? -1 : 1;
  out->unit = unit;
  return true;
}

/* "ended Sept. 30", "ending March 31, 1990" behind "the quarter": notes the date, which is an expression of its own. */
static bool
read_quarter_end (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  if (!_brief_timex_is (reader, at, limit, "ended") && !_brief_timex_is (reader, at, limit, "ending"))
    return false;
  uint32_t from = _brief_timex_is (reader, at + 1, limit, "on") ? at + 2 : at + 1;
  BriefTimex date;
  if (!_brief_timex_date (reader, from, limit, &date) || date.kind != BRIEF_TIMEX_DATE || !date.month)
    return false;
  out->kind = BRIEF_TIMEX_QUARTER;
  out->month = date.month;
  out->year = date.year;
  return true;
}

/* "For the year, sales were flat": the period that figures sum up. */
static bool
is_summed (const BriefTimexReader *reader, const Phrase *phrase, uint32_t limit)
{
  static const char *const stops[] = { ",", ".", ";", NULL };
  return phrase->unit >= BRIEF_UNIT_WEEK && phrase->unit <= BRIEF_UNIT_YEAR && phrase->unit != BRIEF_UNIT_WEEKEND
         && phrase->unit != BRIEF_UNIT_QUARTER && !phrase->before.ordinal && phrase->first > 0
         && strcmp (reader->document->words[phrase->first - 1].norm, "for") == 0
         && g_strv_contains (stops, _brief_timex_norm (reader, phrase->end, limit));
}

/* "the weekend", "the quarter", but not "the quarter to six", "the quarter of a mile". */
static bool
is_open_period (const BriefTimexReader *reader, const Phrase *phrase, uint32_t limit)
{
  uint32_t end = phrase->end;
  if (phrase->unit != BRIEF_UNIT_WEEKEND && phrase->unit != BRIEF_UNIT_QUARTER)
    return false;
  /* "rose in the quarter to $2 billion" is no clock. */
  bool clock = _brief_timex_is (reader, end, limit, "to") && end + 1 < limit
               && reader->document->words[end + 1].upos == BRIEF_UPOS_NUM;
  return !clock && !phrase->before.ordinal && !_brief_timex_is (reader, end, limit, "of");
}

/* "the week before", "the fiscal year", "the quarter ended Aug. 31", "the weekend". */
static uint32_t
finish_the (const BriefTimexReader *reader, const Phrase *phrase, uint32_t limit, BriefTimex *out)
{
  const BriefTimexBefore *before = &phrase->before;
  BriefTimeUnit unit = phrase->unit;
  uint32_t end = phrase->end;
  bool plain = !before->ordinal && !before->filled;
  if (phrase->plural)
    return plain && unit >= BRIEF_UNIT_DAY ? finish_the_plural (reader, phrase, limit, out) : 0;
  if (plain && read_neighbour (reader, end, limit, unit, out))
    return end + 1;
  if ((before->filled && unit == BRIEF_UNIT_YEAR) || is_summed (reader, phrase, limit)) {
    out->kind = BRIEF_TIMEX_RELATIVE;
    out->relation = 0;
    out->unit = unit;
    return end;
  }
  if (unit == BRIEF_UNIT_QUARTER && read_quarter_end (reader, end, limit, out))
    return end;
  if (_brief_timex_is (reader, end, limit, "ended") || _brief_timex_is (reader, end, limit, "ending")) {
    set_length (out, BRIEF_TIMEX_DURATION, unit, 1, false);
    return unit == BRIEF_UNIT_YEAR || unit == BRIEF_UNIT_MONTH || unit == BRIEF_UNIT_WEEK ? end : 0;
  }
  if (!is_open_period (reader, phrase, limit))
    return 0;
  out->kind = BRIEF_TIMEX_RELATIVE;
  out->unit = unit;
  return end;
}

uint32_t
_brief_timex_unit (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  _brief_timex_reset (out);
  uint32_t end = lasting (reader, at, limit, out);
  if (end)
    return end;
  Phrase phrase;
  if (!read_phrase (reader, at, limit, &phrase) || is_age (reader, phrase.end, limit))
    return 0;
  const BriefTimexBefore *before = &phrase.before;
  /* "a year-earlier loss": the article is the loss's */
  if (before->article && _brief_timex_is (reader, phrase.end, limit, "-"))
    return 0;
  if (before->number || (before->vague && (phrase.plural || before->hyphen)))
    return finish_number (reader, &phrase, limit, out);
  if (before->per || before->each)
    return finish_rate (&phrase, out);
  if (before->relation != BRIEF_TIMEX_NO_RELATION || before->recent)
    return finish_relation (&phrase, out);
  if (before->article)
    return finish_article (reader, &phrase, limit, out);
  if (before->the)
    return finish_the (reader, &phrase, limit, out);
  if (!phrase.plural || before->ordinal || !plural_is_time (reader, at, phrase.end, limit))
    return 0;
  set_length (out, BRIEF_TIMEX_DURATION, phrase.unit, 1, true);
  return read_shift (reader, phrase.end, limit, out);
}
