/* SPDX-License-Identifier: MIT */
/* Days that are named: weekdays, holidays, "last October", "the third Thursday of November", "the week of March 6". */
#include <string.h>

#include "entity/timex-date.h"

/* "last", "next", "this", "this past", "this coming", "the following" before a weekday, month, season or holiday. */
static uint32_t
read_relation (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  const char *norm = _brief_timex_norm (reader, at, limit);
  if (strcmp (norm, "this") == 0) {
    out->relation = 0;
    if (_brief_timex_is (reader, at + 1, limit, "past")) {
      out->relation = -1;
      return at + 2;
    }
    if (_brief_timex_is (reader, at + 1, limit, "coming")) {
      out->relation = 1;
      return at + 2;
    }
    return at + 1;
  }
  if (strcmp (norm, "last") == 0 || strcmp (norm, "past") == 0)
    out->relation = -1;
  else if (strcmp (norm, "next") == 0 || strcmp (norm, "coming") == 0)
    out->relation = 1;
  else if (strcmp (norm, "the") == 0
           && (_brief_timex_is (reader, at + 1, limit, "following")
               || _brief_timex_is (reader, at + 1, limit, "previous"))) {
    out->relation = _brief_timex_is (reader, at + 1, limit, "following") ? 1 : -1;
    out->anchor = BRIEF_ANCHOR_REFERENCE;
    return at + 2;
  } else
    return at;
  return at + 1;
}

static uint32_t
weekday (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  uint32_t next = read_relation (reader, at, limit, out);
  const BriefLexeme *word = _brief_timex_calendar (reader, next, limit, BRIEF_CAL_WEEKDAY);
  if (!word || !_brief_timex_is_capital (reader, next))
    return 0;
  /* "Wed" and "Mon" are words of other meaning: a point, or nothing but the whole name. */
  if (strlen (word->key) < 6 && !strchr (reader->document->words[next].norm, '.') && next == at && word->value > 0
      && !_brief_timex_calendar (reader, next + 2, limit, BRIEF_CAL_MONTH)
      && !_brief_timex_calendar (reader, next + 1, limit, BRIEF_CAL_MONTH))
    return 0;
  next++;
  if (word->value < 0) {
    out->kind = BRIEF_TIMEX_SET;
    out->weekday = -word->value;
    return next;
  }
  out->kind = BRIEF_TIMEX_WEEKDAY;
  out->weekday = word->value;
  const BriefLexeme *part = _brief_timex_calendar (reader, next, limit, BRIEF_CAL_PART);
  if (part && part->value != 2) {
    out->part = part->text;
    next++;
  }
  /* "Monday, Oct. 26" */
  BriefTimex date;
  _brief_timex_reset (&date);
  uint32_t from = _brief_timex_is (reader, next, limit, ",") ? next + 1 : next;
  if (_brief_timex_is (reader, from, limit, "the"))
    return next;
  uint32_t end = _brief_timex_month_first (reader, from, limit, &date);
  if (!end || !date.day) {
    _brief_timex_reset (&date);
    end = _brief_timex_day_first (reader, from, limit, &date);
  }
  if (!end || !date.day)
    return next;
  date.part = out->part;
  date.weekday = out->weekday;
  *out = date;
  return end;
}

/* "Ukraine's Independence Day", "Indian Independence Day" are other days than the one without a nation. */
static bool
is_of_another_nation (const BriefTimexReader *reader, uint32_t at)
{
  const BriefWord *before = at > 0 ? &reader->document->words[at - 1] : NULL;
  if (!before || before->sentence != reader->document->words[at].sentence)
    return false;
  static const char *const own[] = { "u.s.", "us", "american", "america", NULL };
  const BriefWord *nation = strcmp (before->norm, "'s") == 0 && at > 1 ? before - 1 : before;
  bool named = nation != before || before->upos == BRIEF_UPOS_ADJ || before->upos == BRIEF_UPOS_PROPN;
  return named && !g_strv_contains (own, nation->norm);
}

static uint32_t
holiday (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  uint32_t next = read_relation (reader, at, limit, out);
  if (next >= limit || !_brief_timex_is_capital (reader, next))
    return 0;
  char key[64];
  size_t length = 0;
  uint32_t end = 0;
  for (uint32_t i = next; i < limit && i < next + 4; i++) {
    const char *norm = reader->document->words[i].norm;
    size_t n = strlen (norm);
    if (length + n + 2 > sizeof key)
      break;
    if (length > 0)
      key[length++] = ' ';
    memcpy (key + length, norm, n + 1);
    length += n;
    const BriefLexeme *word = _brief_lexicon_calendar (key);
    if (word && word->kind == BRIEF_CAL_HOLIDAY) {
      out->number = word->value;
      end = i + 1;
    }
  }
  if (!end || (out->number == 704 && is_of_another_nation (reader, at)))
    return 0;
  out->kind = BRIEF_TIMEX_HOLIDAY;
  /* "Christmas morning", "Easter week", "Labor Day weekend" */
  const BriefLexeme *part = _brief_timex_calendar (reader, end, limit, BRIEF_CAL_PART);
  const BriefLexeme *unit = _brief_timex_calendar (reader, end, limit, BRIEF_CAL_UNIT);
  if (part && part->value == 0) {
    out->part = part->text;
    end++;
  } else if (unit && (unit->value == BRIEF_UNIT_WEEK || unit->value == BRIEF_UNIT_WEEKEND)) {
    out->of_week = true;
    out->unit = (BriefTimeUnit) unit->value;
    end++;
  }
  return _brief_timex_date_year (reader, end, limit, &out->year);
}

static uint32_t
related_month (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  uint32_t next = read_relation (reader, at, limit, out);
  if (next == at)
    return 0;
  int month = _brief_timex_month (reader, next, limit);
  if (!month)
    return 0;
  out->kind = BRIEF_TIMEX_DATE;
  out->month = month;
  out->day = _brief_timex_month_day (reader, next + 1, limit); /* "last Oct. 23" */
  return out->day ? next + 2 : next + 1;
}

/* The first word after "of January [2026]", "in November", "of the month": gives the month and its year. */
static uint32_t
read_of_month (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  if (!_brief_timex_is (reader, at, limit, "of") && !_brief_timex_is (reader, at, limit, "in"))
    return 0;
  static const char *const every[] = { "each", "every", NULL };
  const char *norm = _brief_timex_norm (reader, at + 1, limit);
  bool month = _brief_timex_is (reader, at + 2, limit, "month");
  if (month && g_strv_contains (every, norm)) {
    out->kind = BRIEF_TIMEX_SET;
    return at + 3;
  }
  out->month = _brief_timex_month (reader, at + 1, limit);
  return out->month ? _brief_timex_finish_month (reader, at + 2, limit, out) : 0;
}

/* "the third Thursday of November", "the last Friday in May 2025", "the first Monday of each month". */
static uint32_t
nth_weekday (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  uint32_t next = _brief_timex_is (reader, at, limit, "the") ? at + 1 : at;
  int nth = _brief_timex_is (reader, next, limit, "last") ? -1 : _brief_timex_ordinal (reader, next, limit, 4);
  const BriefLexeme *day = _brief_timex_calendar (reader, next + 1, limit, BRIEF_CAL_WEEKDAY);
  if (!nth || !day || day->value < 0)
    return 0;
  out->kind = BRIEF_TIMEX_DATE;
  uint32_t end = read_of_month (reader, next + 2, limit, out);
  out->weekday = day->value;
  out->number = nth;
  return end;
}

/* "the week of March 6", "the weekend of June 3". */
static uint32_t
week_of (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  uint32_t next = _brief_timex_is (reader, at, limit, "the") ? at + 1 : at;
  const BriefLexeme *unit = _brief_timex_calendar (reader, next, limit, BRIEF_CAL_UNIT);
  if (!unit || (unit->value != BRIEF_UNIT_WEEK && unit->value != BRIEF_UNIT_WEEKEND)
      || !_brief_timex_is (reader, next + 1, limit, "of"))
    return 0;
  uint32_t end = _brief_timex_month_first (reader, next + 2, limit, out);
  if (!end)
    end = _brief_timex_day_first (reader, next + 2, limit, out);
  out->unit = (BriefTimeUnit) unit->value;
  out->of_week = true;
  return end && out->day ? end : 0;
}

uint32_t
_brief_timex_named_day (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  static BriefTimexRule *const rules[] = {
    nth_weekday, weekday, related_month, week_of, holiday
  };
  return _brief_timex_first_of (rules, G_N_ELEMENTS (rules), reader, at, limit, out);
}
