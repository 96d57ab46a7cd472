/* SPDX-License-Identifier: MIT */
/* Calendar dates: months, days, years, weekdays, holidays. */
#include <stdlib.h>
#include <string.h>

#include "entity/numeral.h"
#include "entity/timex.h"

static bool
all_digits (const char *norm, size_t least, size_t most)
{
  size_t n = strspn (norm, "0123456789");
  return norm[n] == '\0' && n >= least && n <= most;
}

static int
to_int (const char *digits)
{
  int value = 0;
  for (; g_ascii_isdigit (*digits) && value < 100000; digits++)
    value = value * 10 + (*digits - '0');
  return value;
}

int
_brief_timex_year (const BriefTimexReader *reader, uint32_t at, uint32_t limit)
{
  const char *norm = _brief_timex_norm (reader, at, limit);
  if (!all_digits (norm, 4, 4))
    return 0;
  int year = to_int (norm);
  return year >= 1000 && year <= 2199 ? year : 0;
}

/* A day of the month: "7", "7th", "first". */
static int
day_at (const BriefTimexReader *reader, uint32_t at, uint32_t limit)
{
  const char *norm = _brief_timex_norm (reader, at, limit);
  if (all_digits (norm, 1, 2))
    {
      int day = to_int (norm);
      return day >= 1 && day <= 31 ? day : 0;
    }
  BriefNumeral numeral;
  if (norm[0] && _brief_numeral_read (reader->document, at, limit, &numeral) && numeral.ordinal && numeral.end == at + 1
      && numeral.value >= 1 && numeral.value <= 31)
    return (int) numeral.value;
  return 0;
}

/* The month at AT. Words that are often no month must look like one. */
static int
month_at (const BriefTimexReader *reader, uint32_t at, uint32_t limit)
{
  const BriefLexeme *word = _brief_timex_calendar (reader, at, limit, BRIEF_CAL_MONTH);
  if (!word || !_brief_timex_is_capital (reader, at))
    return 0;
  const BriefWord *w = &reader->document->words[at];
  bool doubtful = strcmp (word->key, "may") == 0 || strcmp (word->key, "march") == 0 || strcmp (word->key, "mar") == 0;
  if (doubtful && (w->upos == BRIEF_UPOS_AUX || w->upos == BRIEF_UPOS_VERB))
    return 0;
  /* "Jan" may be a man: an abbreviation has its point, or a number beside it. */
  if (strlen (word->key) < 5 && word->value != 5 && word->value != 6 && word->value != 7 && !strchr (w->norm, '.')
      && !g_ascii_isdigit (_brief_timex_norm (reader, at + 1, limit)[0])
      && !(at > 0 && g_ascii_isdigit (reader->document->words[at - 1].norm[0])))
    return 0;
  return word->value;
}

/* ", 2006" or "2006" or "of 2006": the word after it, else AT. */
static uint32_t
read_year (const BriefTimexReader *reader, uint32_t at, uint32_t limit, int *year)
{
  uint32_t next = at;
  if (_brief_timex_is (reader, next, limit, ",") || _brief_timex_is (reader, next, limit, "of"))
    next++;
  int found = _brief_timex_year (reader, next, limit);
  if (!found)
    return at;
  *year = found;
  return next + 1;
}

/* "this year", "last year", "next year", "of this year" after a month. */
static uint32_t
read_relative_year (const BriefTimexReader *reader, uint32_t at, uint32_t limit, int *relation)
{
  uint32_t next = at;
  if (_brief_timex_is (reader, next, limit, "of"))
    next++;
  if (!_brief_timex_is (reader, next + 1, limit, "year"))
    return at;
  if (_brief_timex_is (reader, next, limit, "this"))
    *relation = 0;
  else if (_brief_timex_is (reader, next, limit, "last"))
    *relation = -1;
  else if (_brief_timex_is (reader, next, limit, "next"))
    *relation = 1;
  else
    return at;
  return next + 2;
}

static uint32_t
finish_month (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  uint32_t end = read_year (reader, at, limit, &out->year);
  if (end == at)
    {
      end = read_relative_year (reader, at, limit, &out->relation);
      out->names_year = end > at;
    }
  return end;
}

/* "October 7, 2006", "October 2006", "October", "last October". */
static uint32_t
month_first (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  int month = month_at (reader, at, limit);
  if (!month)
    return 0;
  out->kind = BRIEF_TIMEX_DATE;
  out->month = month;
  uint32_t next = at + 1;
  if (_brief_timex_is (reader, next, limit, "the") && day_at (reader, next + 1, limit))
    next++;
  int day = day_at (reader, next, limit);
  /* "June 10:30" is a month and a time. */
  bool clock = _brief_timex_is (reader, next + 1, limit, ":") && reader->document->words[next + 1].gap == BRIEF_GAP_NONE
               && g_ascii_isdigit (_brief_timex_norm (reader, next + 2, limit)[0]) && reader->document->words[next + 2].gap == BRIEF_GAP_NONE;
  if (day && day <= _brief_date_month_length (2000, month) && !clock)
    {
      out->day = day;
      return finish_month (reader, next + 1, limit, out);
    }
  return finish_month (reader, at + 1, limit, out);
}

/* "7 October 2006", "the 7th of October". */
static uint32_t
day_first (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  uint32_t next = at;
  if (_brief_timex_is (reader, next, limit, "the"))
    next++;
  int day = day_at (reader, next, limit);
  if (!day)
    return 0;
  next++;
  if (_brief_timex_is (reader, next, limit, "of"))
    next++;
  int month = month_at (reader, next, limit);
  if (!month || day > _brief_date_month_length (2000, month))
    return 0;
  out->kind = BRIEF_TIMEX_DATE;
  out->month = month;
  out->day = day;
  return finish_month (reader, next + 1, limit, out);
}

/* "2024-11-18" in five words, "11/18/2024" and "18.11.2024" in one. */
static uint32_t
numeric (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  const char *norm = _brief_timex_norm (reader, at, limit);
  BriefDate date;
  uint32_t end = 0;
  if (_brief_date_parse (norm, &date) && norm[10] == '\0')
    end = at + 1;
  else if (all_digits (norm, 4, 4) && _brief_timex_is (reader, at + 1, limit, "-") && _brief_timex_is (reader, at + 3, limit, "-")
           && all_digits (_brief_timex_norm (reader, at + 2, limit), 2, 2) && all_digits (_brief_timex_norm (reader, at + 4, limit), 2, 2))
    {
      date.year = to_int (norm);
      date.month = to_int (_brief_timex_norm (reader, at + 2, limit));
      date.day = to_int (_brief_timex_norm (reader, at + 4, limit));
      end = at + 5;
    }
  else if (g_ascii_isdigit (norm[0]))
    {
      size_t a = strspn (norm, "0123456789");
      char mark = norm[a];
      size_t b = mark == '/' || mark == '.' ? strspn (norm + a + 1, "0123456789") : 0;
      if (a > 2 || b < 1 || b > 2 || norm[a + 1 + b] != mark || !all_digits (norm + a + b + 2, 4, 4))
        return 0;
      int first = to_int (norm), second = to_int (norm + a + 1);
      date.year = to_int (norm + a + b + 2);
      /* Slashes are American unless that cannot be; points are European. */
      bool month_leads = mark == '/' && first <= 12;
      date.month = month_leads ? first : second;
      date.day = month_leads ? second : first;
      end = at + 1;
    }
  if (!end || !_brief_date_is_valid (date))
    return 0;
  out->kind = BRIEF_TIMEX_DATE;
  out->year = date.year;
  out->month = date.month;
  out->day = date.day;
  return end;
}

/* "last", "next", "this", "this past", "this coming", "the following" before a weekday, month, season or holiday. */
static uint32_t
read_relation (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  const char *norm = _brief_timex_norm (reader, at, limit);
  if (strcmp (norm, "this") == 0)
    {
      out->relation = 0;
      if (_brief_timex_is (reader, at + 1, limit, "past"))
        {
          out->relation = -1;
          return at + 2;
        }
      if (_brief_timex_is (reader, at + 1, limit, "coming"))
        {
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
           && (_brief_timex_is (reader, at + 1, limit, "following") || _brief_timex_is (reader, at + 1, limit, "previous")))
    {
      out->relation = _brief_timex_is (reader, at + 1, limit, "following") ? 1 : -1;
      out->anchor = BRIEF_ANCHOR_REFERENCE;
      return at + 2;
    }
  else
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
      && !_brief_timex_calendar (reader, next + 2, limit, BRIEF_CAL_MONTH) && !_brief_timex_calendar (reader, next + 1, limit, BRIEF_CAL_MONTH))
    return 0;
  next++;
  if (word->value < 0)
    {
      out->kind = BRIEF_TIMEX_SET;
      out->weekday = -word->value;
      return next;
    }
  out->kind = BRIEF_TIMEX_WEEKDAY;
  out->weekday = word->value;
  const BriefLexeme *part = _brief_timex_calendar (reader, next, limit, BRIEF_CAL_PART);
  if (part && part->value != 2)
    {
      out->part = part->text;
      next++;
    }
  /* "Monday, Oct. 26" */
  BriefTimex date;
  _brief_timex_reset (&date);
  uint32_t from = _brief_timex_is (reader, next, limit, ",") ? next + 1 : next;
  if (_brief_timex_is (reader, from, limit, "the"))
    return next;
  uint32_t end = month_first (reader, from, limit, &date);
  if (!end || !date.day)
    {
      _brief_timex_reset (&date);
      end = day_first (reader, from, limit, &date);
    }
  if (!end || !date.day || out->relation != BRIEF_TIMEX_NO_RELATION)
    return next;
  date.part = out->part;
  date.weekday = out->weekday;
  *out = date;
  return end;
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
  for (uint32_t i = next; i < limit && i < next + 4; i++)
    {
      const char *norm = reader->document->words[i].norm;
      size_t n = strlen (norm);
      if (length + n + 2 > sizeof key)
        break;
      if (length > 0)
        key[length++] = ' ';
      memcpy (key + length, norm, n + 1);
      length += n;
      const BriefLexeme *word = _brief_lexicon_calendar (key);
      if (word && word->kind == BRIEF_CAL_HOLIDAY)
        {
          out->number = word->value;
          end = i + 1;
        }
    }
  /* "the New Year", but "New Year" alone in "New Year resolutions" is as good. */
  if (!end)
    return 0;
  out->kind = BRIEF_TIMEX_HOLIDAY;
  return read_year (reader, end, limit, &out->year);
}

static uint32_t
related_month (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  uint32_t next = read_relation (reader, at, limit, out);
  if (next == at)
    return 0;
  int month = month_at (reader, next, limit);
  if (!month)
    return 0;
  out->kind = BRIEF_TIMEX_DATE;
  out->month = month;
  out->day = day_at (reader, next + 1, limit); /* "last Oct. 23" */
  return out->day ? next + 2 : next + 1;
}

uint32_t
_brief_timex_date (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  static uint32_t (*const rules[]) (const BriefTimexReader *, uint32_t, uint32_t, BriefTimex *) = {
    numeric, weekday, month_first, day_first, related_month, holiday
  };
  for (size_t i = 0; i < G_N_ELEMENTS (rules); i++)
    {
      _brief_timex_reset (out);
      uint32_t end = rules[i] (reader, at, limit, out);
      if (end)
        return end;
    }
  return 0;
}
