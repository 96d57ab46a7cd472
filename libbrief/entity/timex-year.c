/* SPDX-License-Identifier: MIT */
/* Years, decades and centuries. */
#include <string.h>

#include "entity/numeral.h"
#include "entity/timex.h"

static const char *
previous_norm (const BriefDocument *document, uint32_t at, uint32_t back)
{
  return at >= back && document->words[at - back].sentence == document->words[at].sentence
         ? document->words[at - back].norm : "";
}

/* "1710 - 1774", "in 1687 and 1689", "(1704": a year beside another, or in brackets. */
static bool
is_listed (const BriefTimexReader *reader, uint32_t at, uint32_t limit)
{
  static const char *const joints[] = { "and", "or", "-", "\342\200\223", "\342\200\224", NULL };
  const char *previous = previous_norm (reader->document, at, 1);
  if (strcmp (previous, "(") == 0)
    return true;
  const BriefWord *words = reader->document->words;
  bool range = at + 2 < limit && g_strv_contains (joints, words[at + 1].norm) && words[at + 1].gap == BRIEF_GAP_NONE
               && strspn (words[at + 2].norm, "0123456789") == strlen (words[at + 2].norm)
               && strlen (words[at + 2].norm) % 2 == 0;
  if (range)
    return true;
  return g_strv_contains (joints, previous) && at >= 2 && previous_norm (reader->document, at, 2)[0]
         && _brief_timex_year (reader, at - 2, at) > 0;
}

/* Is the number at AT a year, and not a count or a name? */
static bool
is_year (const BriefTimexReader *reader, uint32_t at, uint32_t limit, int year)
{
  static const char *const before[] = {
    "in", "since", "from", "until", "till", "by", "of", "around", "about", "circa", "c.", "ca.", "before", "after",
    "during", "through",
    "throughout", "early", "late", "mid", "year", "fiscal", "between", "for", "to", "pre", "post", "mid-", NULL
  };
  static const char *const marks[] = { "$", "\342\202\254", "\302\243", "#", "no.", "us$", "flight", "room", "article", "section", "page", "resolution", NULL };
  static const char *const counted[] = { "%", "percent", "people", "hours", "gmt", "miles", "meters", "metres", "feet", "points", "dollars", "euros", "tons", "troops", NULL };
  const BriefDocument *document = reader->document;
  const char *previous = previous_norm (document, at, 1);
  const char *next = _brief_timex_norm (reader, at + 1, limit);
  if (g_strv_contains (marks, previous) || g_strv_contains (counted, next) || reader->in_name[at])
    return false;
  bool counts = at + 1 < limit && strcmp (document->words[at + 1].xpos, "NNS") == 0
                && document->words[at].head == (int32_t) at + 1;
  bool introduced = g_strv_contains (before, previous) || is_listed (reader, at, limit);
  if (strcmp (next, "to") == 0 && at + 2 < limit && document->words[at + 2].upos == BRIEF_UPOS_NUM
      && !_brief_timex_year (reader, at + 2, limit))
    return false;
  if (year < 1900 || year > 2059)
    return introduced && !counts && strcmp (previous, "of") != 0 && strcmp (previous, "for") != 0;
  return introduced || !counts || strcmp (previous, "the") == 0; /* "the 1992 protests" */
}

/* "nineteen ninety-one", "twenty sixteen": the word after it, or 0. */
static uint32_t
read_spelled (const BriefTimexReader *reader, uint32_t at, uint32_t limit, int *year)
{
  const BriefLexeme *word = _brief_lexicon_number (_brief_timex_norm (reader, at, limit));
  BriefNumeral rest;
  if (!word || (word->value < 15 && word->kind == BRIEF_NUM_UNIT) || word->value > 20
      || (word->kind != BRIEF_NUM_UNIT && word->kind != BRIEF_NUM_TENS)
      || !_brief_numeral_read (reader->document, at + 1, limit, &rest) || rest.digits || rest.ordinal
      || rest.value < 10 || rest.value > 99
      || rest.value != (int) rest.value)
    return 0;
  *year = word->value * 100 + (int) rest.value;
  return rest.end;
}

/* "two thousand", "two thousand and six": a year only behind a word that says so. */
static uint32_t
read_millennial (const BriefTimexReader *reader, uint32_t at, uint32_t limit, int *year)
{
  BriefNumeral numeral;
  if (!_brief_timex_is (reader, at + 1, limit, "thousand")
      || !_brief_numeral_read (reader->document, at, limit, &numeral) || numeral.digits || numeral.value < 2000
      || numeral.value > 2099 || numeral.value != (int) numeral.value)
    return 0;
  *year = (int) numeral.value;
  return numeral.end;
}

uint32_t
_brief_timex_read_year (const BriefTimexReader *reader, uint32_t at, uint32_t limit, int *year)
{
  int found = _brief_timex_year (reader, at, limit);
  if (found) {
    *year = found;
    return at + 1;
  }
  uint32_t end = read_spelled (reader, at, limit, year);
  return end ? end : read_millennial (reader, at, limit, year);
}

static uint32_t
spelled_year (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  out->kind = BRIEF_TIMEX_DATE;
  return read_spelled (reader, at, limit, &out->year);
}

/* "FY2024", "FY 2024", "FY24": the word after it, or 0. */
static uint32_t
read_fy (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  const char *norm = _brief_timex_norm (reader, at, limit);
  if (strncmp (norm, "fy", 2) != 0 || !_brief_timex_is_capital (reader, at))
    return 0;
  const char *digits = norm + 2;
  uint32_t end = at + 1;
  if (!*digits) {
    digits = _brief_timex_norm (reader, at + 1, limit);
    end++;
  }
  size_t n = strspn (digits, "0123456789");
  if (digits[n] || (n != 2 && n != 4))
    return 0;
  int year = (int) g_ascii_strtoull (digits, NULL, 10);
  if (n == 2)
    year += 2000;
  if (year < 1950 || year > 2099)
    return 0;
  out->year = year;
  out->fiscal = true;
  return end;
}

/* "mid-2011", "post-1959", "pre-2014" in one word. */
static uint32_t
joined_year (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  const char *norm = _brief_timex_norm (reader, at, limit);
  static const struct { const char *prefix; BriefTimeMod mod; } prefixes[] = {
    { "mid-", BRIEF_TIME_MOD_MID }, { "pre-", BRIEF_TIME_MOD_BEFORE }, { "post-", BRIEF_TIME_MOD_AFTER }
  };
  size_t length = 0;
  for (size_t i = 0; i < G_N_ELEMENTS (prefixes) && !length; i++)
    if (g_str_has_prefix (norm, prefixes[i].prefix)) {
      length = strlen (prefixes[i].prefix);
      out->mod = prefixes[i].mod;
    }
  if (!length || strlen (norm) != length + 4 || strspn (norm + length, "0123456789") != 4)
    return 0;
  out->kind = BRIEF_TIMEX_DATE;
  out->year = (int) g_ascii_strtoull (norm + length, NULL, 10);
  return out->year >= 1900 && out->year < 2100 ? at + 1 : 0;
}

/* The second year of "1939-45". */
static uint32_t
second_year (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  static const char *const dashes[] = { "-", "\342\200\223", "\342\200\224", NULL };
  const BriefDocument *document = reader->document;
  const char *norm = _brief_timex_norm (reader, at, limit);
  if (strlen (norm) != 2 || strspn (norm, "0123456789") != 2
      || !g_strv_contains (dashes, previous_norm (document, at, 1)) || !previous_norm (document, at, 2)[0])
    return 0;
  int first = _brief_timex_year (reader, at - 2, at), last = (int) g_ascii_strtoull (norm, NULL, 10);
  /* Behind a month or a day it is no year: "2024-11-18", "1990 - 12 men". */
  bool counts = at + 1 < limit && strcmp (document->words[at + 1].xpos, "NNS") == 0;
  if (first < 1000 || last <= first % 100 || counts || reader->in_name[at]
      || g_strv_contains (dashes, _brief_timex_norm (reader, at + 1, limit)))
    return 0;
  out->kind = BRIEF_TIMEX_DATE;
  out->year = first / 100 * 100 + last;
  return at + 1;
}

/* "1989", "fiscal 1989", "the year 2000", "the year two thousand". */
static uint32_t
year (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  uint32_t next = at;
  bool named = _brief_timex_is (reader, next, limit, "the") && _brief_timex_is (reader, next + 1, limit, "year");
  if (named)
    next += 2;
  if (_brief_timex_is (reader, next, limit, "the") && _brief_timex_is (reader, next + 1, limit, "fiscal"))
    next++;
  if (_brief_timex_is (reader, next, limit, "fiscal") || _brief_timex_is (reader, next, limit, "financial")) {
    out->fiscal = true;
    next++;
    if (_brief_timex_is (reader, next, limit, "year"))
      next++;
  }
  out->kind = BRIEF_TIMEX_DATE;
  uint32_t short_end = named || out->fiscal ? 0 : read_fy (reader, at, limit, out);
  if (short_end)
    return short_end;
  if (named)
    return _brief_timex_read_year (reader, next, limit, &out->year);
  out->year = _brief_timex_year (reader, next, limit);
  return out->year && is_year (reader, next, limit, out->year) ? next + 1 : 0;
}

static int
decade_word (const char *norm)
{
  static const char *const words[] = { "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties", "noughties", NULL };
  for (int i = 0; words[i]; i++)
    if (strcmp (norm, words[i]) == 0)
      return 1920 + 10 * i;
  return 0;
}

/* "1990s", "the '90s", "the nineties". */
static uint32_t
decade (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  uint32_t next = at;
  bool the = _brief_timex_is (reader, next, limit, "the");
  if (the)
    next++;
  if (_brief_timex_is (reader, next, limit, "early") || _brief_timex_is (reader, next, limit, "late")
      || _brief_timex_is (reader, next, limit, "mid")) {
    out->mod = _brief_timex_is (reader, next, limit, "early") ? BRIEF_TIME_MOD_START
               : _brief_timex_is (reader, next, limit, "late") ? BRIEF_TIME_MOD_END : BRIEF_TIME_MOD_MID;
    next++;
    if (_brief_timex_is (reader, next, limit, "-"))
      next++;
    the = true;
  }
  const char *norm = _brief_timex_norm (reader, next, limit);
  if (strncmp (norm, "mid-", 4) == 0) {
    norm += 4;
    out->mod = BRIEF_TIME_MOD_MID;
  }
  int first = decade_word (norm);
  uint32_t end = next + 1;
  if (first && !the)
    return 0;
  if (!first) {
    const char *digits = norm[0] == '\'' ? norm + 1 : norm;
    bool apostrophe = norm[0] == '\'';
    size_t n = strspn (digits, "0123456789");
    if (n == 0 && apostrophe && norm[1] == '\0')
      return 0;
    bool glued = digits[n] == 's' && digits[n + 1] == '\0';
    bool split =
        digits[n] == '\0' && _brief_timex_is (reader, next + 1, limit, "'s") && n == 4 && digits[3] == '0' && the;
    if (!(glued || split) || (n != 4 && n != 2) || digits[n - 1] != '0' || (n == 2 && !the && !apostrophe))
      return 0;
    for (size_t i = 0; i < n; i++)
      first = first * 10 + (digits[i] - '0');
    if (n == 2 && !apostrophe && first < 50)
      return 0; /* "in the mid-30s": as often degrees, per cent or an age */
    if (n == 2)
      first += first <= 20 ? 2000 : 1900;
    end = next + (split ? 2 : 1);
  }
  out->kind = BRIEF_TIMEX_DECADE;
  out->year = first;
  return end;
}

/* "the 20th century", "this century" is a unit. */
static uint32_t
century (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  uint32_t next = at;
  if (_brief_timex_is (reader, next, limit, "the"))
    next++;
  int number = _brief_timex_ordinal (reader, next, limit, 30);
  if (!number)
    return 0;
  next++;
  if (_brief_timex_is (reader, next, limit, "-"))
    next++;
  if (!_brief_timex_is (reader, next, limit, "century"))
    return 0;
  out->kind = BRIEF_TIMEX_CENTURY;
  out->number = number;
  return next + 1;
}

uint32_t
_brief_timex_years (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  static BriefTimexRule *const rules[] = { decade, century, year, spelled_year, joined_year, second_year };
  return _brief_timex_first_of (rules, G_N_ELEMENTS (rules), reader, at, limit, out);
}
