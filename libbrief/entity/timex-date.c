/* SPDX-License-Identifier: MIT */
/* Calendar dates: months, days, years. */
#include <string.h>

#include "entity/numeral.h"
#include "entity/timex-date.h"

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
int
_brief_timex_month_day (const BriefTimexReader *reader, uint32_t at, uint32_t limit)
{
  const char *norm = _brief_timex_norm (reader, at, limit);
  if (all_digits (norm, 1, 2)) {
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
int
_brief_timex_month (const BriefTimexReader *reader, uint32_t at, uint32_t limit)
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
uint32_t
_brief_timex_date_year (const BriefTimexReader *reader, uint32_t at, uint32_t limit, int *year)
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

static bool
is_joint (const char *norm)
{
  static const char *const joints[] = { "and", "or", "to", "through", "until", "-", "\342\200\223", "\342\200\224", NULL };
  return g_strv_contains (joints, norm);
}

/* "from March to August 2011", "Dec. 28 - Jan. 3, 2012", "April 24 and 25, 2019": the year that stands only behind the second date. */
static void
borrow_year (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  if (!is_joint (_brief_timex_norm (reader, at, limit)))
    return;
  uint32_t next = at + 1;
  bool day = _brief_timex_month_day (reader, next, limit) > 0;
  next += day;
  int month = _brief_timex_month (reader, next, limit);
  next += month > 0;
  if (month && !day && _brief_timex_month_day (reader, next, limit))
    next++;
  int year = 0;
  if ((day || month) && _brief_timex_date_year (reader, next, limit, &year) > next)
    out->year = month && month < out->month ? year - 1 : year;
}

uint32_t
_brief_timex_finish_month (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  uint32_t end = _brief_timex_date_year (reader, at, limit, &out->year);
  if (end == at) {
    end = read_relative_year (reader, at, limit, &out->relation);
    out->names_year = end > at;
    if (end == at)
      borrow_year (reader, at, limit, out);
  }
  return end;
}

/* "October 7, 2006", "October 2006", "October", "last October". */
uint32_t
_brief_timex_month_first (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  int month = _brief_timex_month (reader, at, limit);
  if (!month)
    return 0;
  out->kind = BRIEF_TIMEX_DATE;
  out->month = month;
  uint32_t next = at + 1;
  if (_brief_timex_is (reader, next, limit, "the") && _brief_timex_month_day (reader, next + 1, limit))
    next++;
  int day = _brief_timex_month_day (reader, next, limit);
  /* "June 10:30" is a month and a time. */
  bool clock = _brief_timex_is (reader, next + 1, limit, ":") && reader->document->words[next + 1].gap == BRIEF_GAP_NONE
               && g_ascii_isdigit (_brief_timex_norm (reader, next + 2, limit)[0])
               && reader->document->words[next + 2].gap == BRIEF_GAP_NONE;
  if (day && day <= _brief_date_month_length (2000, month) && !clock) {
    out->day = day;
    return _brief_timex_finish_month (reader, next + 1, limit, out);
  }
  return _brief_timex_finish_month (reader, at + 1, limit, out);
}

/* "7 October 2006", "the 7th of October". */
uint32_t
_brief_timex_day_first (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  uint32_t next = at;
  if (_brief_timex_is (reader, next, limit, "the"))
    next++;
  int day = _brief_timex_month_day (reader, next, limit);
  if (!day)
    return 0;
  next++;
  if (_brief_timex_is (reader, next, limit, "of"))
    next++;
  int month = _brief_timex_month (reader, next, limit);
  if (!month || day > _brief_date_month_length (2000, month))
    return 0;
  out->kind = BRIEF_TIMEX_DATE;
  out->month = month;
  out->day = day;
  return _brief_timex_finish_month (reader, next + 1, limit, out);
}

/* The second day of "April 24 and 25": its month stands before the first. */
static uint32_t
second_day (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  const BriefDocument *document = reader->document;
  if (at < 3 || document->words[at - 3].sentence != document->words[at].sentence
      || !is_joint (document->words[at - 1].norm))
    return 0;
  int first = _brief_timex_month_day (reader, at - 2, at), month = _brief_timex_month (reader, at - 3, at), day =
              _brief_timex_month_day (reader, at, limit);
  if (!first || !month || day <= first || day > _brief_date_month_length (2000, month))
    return 0;
  /* "between May 3 and 12 people" */
  if (at + 1 < limit) {
    uint8_t upos = document->words[at + 1].upos;
    if (upos == BRIEF_UPOS_NOUN || upos == BRIEF_UPOS_NUM || upos == BRIEF_UPOS_SYM || upos == BRIEF_UPOS_ADJ
        || upos == BRIEF_UPOS_PROPN
        || _brief_timex_month (reader, at + 1, limit))
      return 0;
  }
  out->kind = BRIEF_TIMEX_DATE;
  out->month = month;
  out->day = day;
  return _brief_timex_date_year (reader, at + 1, limit, &out->year);
}

/* The first day of "5-6 September 2019": its month stands behind the second. */
static uint32_t
first_day (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  int first = _brief_timex_month_day (reader, at, limit);
  if (!first || !is_joint (_brief_timex_norm (reader, at + 1, limit))
      || _brief_timex_month_day (reader, at + 2, limit) <= first)
    return 0;
  uint32_t next = _brief_timex_is (reader, at + 3, limit, "of") ? at + 4 : at + 3;
  int month = _brief_timex_month (reader, next, limit);
  if (!month || first > _brief_date_month_length (2000, month))
    return 0;
  out->kind = BRIEF_TIMEX_DATE;
  out->month = month;
  out->day = first;
  _brief_timex_date_year (reader, next + 1, limit, &out->year);
  return at + 1;
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
  else if (all_digits (norm, 4, 4) && _brief_timex_is (reader, at + 1, limit, "-")
           && _brief_timex_is (reader, at + 3, limit, "-")
           && all_digits (_brief_timex_norm (reader, at + 2, limit), 2, 2)
           && all_digits (_brief_timex_norm (reader, at + 4, limit), 2, 2)) {
    date.year = to_int (norm);
    date.month = to_int (_brief_timex_norm (reader, at + 2, limit));
    date.day = to_int (_brief_timex_norm (reader, at + 4, limit));
    end = at + 5;
  } else if (g_ascii_isdigit (norm[0])) {
    size_t a = strspn (norm, "0123456789");
    char mark = norm[a];
    size_t b = mark == '/' || mark == '.' ? strspn (norm + a + 1, "0123456789") : 0;
    if (a > 2 || b < 1 || b > 2 || norm[a + 1 + b] != mark)
      return 0;
    bool two_digits = mark == '/' && all_digits (norm + a + b + 2, 2, 2); /* "7/8/07" */
    if (!two_digits && !all_digits (norm + a + b + 2, 4, 4))
      return 0;
    int first = to_int (norm), second = to_int (norm + a + 1);
    date.year = to_int (norm + a + b + 2);
    if (two_digits)
      date.year += date.year < 50 ? 2000 : 1900;
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

uint32_t
_brief_timex_date (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  static BriefTimexRule *const rules[] = {
    numeric, _brief_timex_month_first, _brief_timex_day_first, first_day, second_day
  };
  uint32_t end = _brief_timex_first_of (rules, G_N_ELEMENTS (rules), reader, at, limit, out);
  /* "May Day" is more than "May". */
  BriefTimex named;
  uint32_t named_end = _brief_timex_named_day (reader, at, limit, &named);
  if (named_end <= end)
    return end;
  *out = named;
  return named_end;
}
