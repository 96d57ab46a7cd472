/* SPDX-License-Identifier: MIT */
/* Times of day, and the days that are named from where we stand (today, last night, this morning). */
#include <string.h>

#include "entity/numeral.h"
#include "entity/timex.h"

static int
small_number (const BriefTimexReader *reader, uint32_t at, uint32_t limit, int most)
{
  BriefNumeral numeral;
  if (!_brief_numeral_read (reader->document, at, limit, &numeral) || numeral.end != at + 1 || numeral.ordinal
      || numeral.value < 0 || numeral.value > most || numeral.value != (int) numeral.value)
    return -1;
  return (int) numeral.value;
}

/* 0 none, 1 a.m., 2 p.m. */
static int
half_day (const char *norm)
{
  if (strcmp (norm, "a.m.") == 0 || strcmp (norm, "am") == 0 || strcmp (norm, "a.m") == 0)
    return 1;
  if (strcmp (norm, "p.m.") == 0 || strcmp (norm, "pm") == 0 || strcmp (norm, "p.m") == 0)
    return 2;
  return 0;
}

static void
apply_half (BriefTimex *out, int half)
{
  if (half == 1 && out->hour == 12)
    out->hour = 0;
  if (half == 2 && out->hour < 12)
    out->hour += 12;
}

/* "6:00am", "10:35", "0900", "10.30": digits of one word, with what may hang on them. Returns true when read. */
static bool
parse_clock_word (const char *norm, int *hour, int *minute, int *half, bool *has_minute)
{
  size_t a = strspn (norm, "0123456789");
  if (a < 1 || a > 2)
    return false;
  *hour = 0;
  for (size_t i = 0; i < a; i++)
    *hour = *hour * 10 + (norm[i] - '0');
  *minute = 0;
  *has_minute = false;
  const char *rest = norm + a;
  if ((*rest == ':' || *rest == '.') && g_ascii_isdigit (rest[1]) && g_ascii_isdigit (rest[2])
      && !g_ascii_isdigit (rest[3])) {
    *minute = (rest[1] - '0') * 10 + (rest[2] - '0');
    *has_minute = *rest == ':';
    rest += 3;
    if (*rest == ':' && g_ascii_isdigit (rest[1]) && g_ascii_isdigit (rest[2]))
      rest += 3;
  }
  *half = half_day (rest);
  return (*rest == '\0' || *half) && *hour <= 24 && *minute < 60;
}

/* Digits: "6:00am", "10 p.m.", "10:35 GMT". */
static uint32_t
digital (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  const char *norm = _brief_timex_norm (reader, at, limit);
  int half;
  bool has_minute;
  if (strlen (norm) == 4 && strspn (norm, "0123456789") == 4
      && _brief_timex_calendar (reader, at + 1, limit, BRIEF_CAL_ZONE)) {
    out->hour = (norm[0] - '0') * 10 + (norm[1] - '0');
    out->minute = (norm[2] - '0') * 10 + (norm[3] - '0');
    return out->hour <= 24 && out->minute < 60 ? at + 1 : 0;
  }
  if (!parse_clock_word (norm, &out->hour, &out->minute, &half, &has_minute))
    return 0;
  uint32_t next = at + 1;
  /* "10" ":" "35" as three words */
  if (!has_minute && !half && _brief_timex_is (reader, next, limit, ":")
      && reader->document->words[next].gap == BRIEF_GAP_NONE) {
    int minute = small_number (reader, next + 1, limit, 59);
    if (minute >= 0 && strlen (_brief_timex_norm (reader, next + 1, limit)) == 2) {
      out->minute = minute;
      has_minute = true;
      next += 2;
    }
  }
  if (!half && (half = half_day (_brief_timex_norm (reader, next, limit))))
    next++;
  if (!half && !has_minute)
    return 0;
  if (half && (out->hour > 12 || out->hour == 0))
    half = 0;
  apply_half (out, half);
  return next;
}

/* "four o'clock", "quarter to six", "half past nine", "noon", "midnight". */
static uint32_t
spoken (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  static const char *const middles[] = { "noon", "midday", "midnight", NULL };
  if (g_strv_contains (middles, _brief_timex_norm (reader, at, limit))) {
    out->hour = _brief_timex_is (reader, at, limit, "midnight") ? 24 : 12;
    return at + 1;
  }
  uint32_t next = at;
  int minutes = -1;
  if (_brief_timex_is (reader, next, limit, "a") && _brief_timex_is (reader, next + 1, limit, "quarter"))
    next++;
  if (_brief_timex_is (reader, next, limit, "quarter"))
    minutes = 15;
  else if (_brief_timex_is (reader, next, limit, "half"))
    minutes = 30;
  else
    minutes = small_number (reader, next, limit, 29);
  bool to = _brief_timex_is (reader, next + 1, limit, "to"), past = _brief_timex_is (reader, next + 1, limit, "past");
  bool words = minutes == 15 || minutes == 30;
  if (minutes > 0 && (to || past) && (words || past) && !(minutes == 30 && to)) {
    int hour = small_number (reader, next + 2, limit, 12);
    /* "from a quarter to six percent" is no time of day. */
    if (hour >= 1 && !_brief_timex_is (reader, next + 3, limit, "%")
        && !_brief_timex_is (reader, next + 3, limit, "percent")
        && !(next + 3 < limit && reader->document->words[next + 3].upos == BRIEF_UPOS_NOUN)) {
      out->hour = to ? hour - 1 : hour;
      out->minute = to ? 60 - minutes : minutes;
      return next + 3;
    }
  }
  int hour = small_number (reader, at, limit, 12);
  const char *after = _brief_timex_norm (reader, at + 1, limit);
  if (hour >= 1 && (strcmp (after, "o'clock") == 0 || strcmp (after, "oclock") == 0)) {
    out->hour = hour;
    return at + 2;
  }
  /* "four in the morning" */
  if (hour >= 1 && strcmp (after, "in") == 0 && _brief_timex_is (reader, at + 2, limit, "the")) {
    const BriefLexeme *part = _brief_timex_calendar (reader, at + 3, limit, BRIEF_CAL_PART);
    if (part && part->value == 0) {
      out->hour = hour;
      return at + 1;
    }
  }
  return 0;
}

/* "in the morning", "at night" after a time of day. */
static uint32_t
read_part (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  uint32_t next = at;
  if (_brief_timex_is (reader, at, limit, "in") && _brief_timex_is (reader, at + 1, limit, "the"))
    next = at + 2;
  else if (_brief_timex_is (reader, at, limit, "at"))
    next = at + 1;
  else
    return at;
  const BriefLexeme *part = _brief_timex_calendar (reader, next, limit, BRIEF_CAL_PART);
  if (!part || part->value != 0)
    return at;
  bool morning = strcmp (part->text, "MO") == 0;
  if (!morning && out->hour < 12 && !(strcmp (part->text, "NI") == 0 && out->hour < 6))
    out->hour += 12;
  return next + 1;
}

/* "GMT", "local time", "Moscow time", "Eastern Standard Time" behind a time of day: the word after it, else AT. */
static uint32_t
read_zone (const BriefTimexReader *reader, uint32_t at, uint32_t limit)
{
  if (_brief_timex_calendar (reader, at, limit, BRIEF_CAL_ZONE))
    return at + 1;
  if (_brief_timex_is (reader, at, limit, "local") && _brief_timex_is (reader, at + 1, limit, "time"))
    return at + 2;
  for (uint32_t next = at; next < limit && next < at + 3 && _brief_timex_is_capital (reader, next); next++)
    if (_brief_timex_is (reader, next + 1, limit, "time"))
      return next + 2;
  return at;
}

static uint32_t day_word (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out);

uint32_t
_brief_timex_clock (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  static BriefTimexRule *const clocks[] = { digital, spoken };
  uint32_t next = _brief_timex_first_of (clocks, G_N_ELEMENTS (clocks), reader, at, limit, out);
  if (!next)
    return day_word (reader, at, limit, out);
  out->kind = BRIEF_TIMEX_CLOCK;
  out->is_time = true;
  next = read_part (reader, next, limit, out);
  next = read_zone (reader, next, limit);
  /* "10 p.m. Wednesday", "noon on Thursday", "9 a.m., Jan. 3" */
  uint32_t from = next;
  if (_brief_timex_is (reader, from, limit, "on") || _brief_timex_is (reader, from, limit, ","))
    from++;
  BriefTimex date;
  uint32_t end = _brief_timex_date (reader, from, limit, &date);
  if (!end || (!date.day && date.kind == BRIEF_TIMEX_DATE) || date.kind == BRIEF_TIMEX_SET) {
    end = day_word (reader, from, limit, &date);
    if (end && date.kind != BRIEF_TIMEX_DAY)
      end = 0;
  }
  if (!end)
    return next;
  date.hour = out->hour;
  date.minute = out->minute;
  date.is_time = true;
  date.part = NULL;
  *out = date;
  return end;
}

/* today, yesterday morning, tonight, the day before yesterday */
static uint32_t
named_day (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  uint32_t next = at;
  int more = 0;
  if (_brief_timex_is (reader, at, limit, "the") && _brief_timex_is (reader, at + 1, limit, "day")
      && (_brief_timex_is (reader, at + 2, limit, "before") || _brief_timex_is (reader, at + 2, limit, "after"))) {
    more = _brief_timex_is (reader, at + 2, limit, "before") ? -1 : 1;
    next = at + 3;
  }
  const BriefLexeme *day = _brief_timex_calendar (reader, next, limit, BRIEF_CAL_DAY);
  if (!day || (more && day->value != more))
    return 0;
  out->kind = BRIEF_TIMEX_DAY;
  out->number = day->value + more;
  out->part = day->text;
  next++;
  const BriefLexeme *part = _brief_timex_calendar (reader, next, limit, BRIEF_CAL_PART);
  if (part && part->value == 0) {
    out->part = part->text;
    next++;
  }
  return next;
}

/* this morning, last night, the next afternoon, that evening, overnight */
static uint32_t
part_of_day (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  uint32_t next = at + 1;
  const char *norm = _brief_timex_norm (reader, at, limit);
  out->kind = BRIEF_TIMEX_DAY;
  if (strcmp (norm, "overnight") == 0 && reader->document->words[at].upos == BRIEF_UPOS_ADV) {
    out->part = "NI";
    return at + 1;
  }
  /* "by mid afternoon", "mid-morning" */
  if (strncmp (norm, "mid", 3) == 0 && (norm[3] == '\0' || norm[3] == '-')) {
    out->anchor = BRIEF_ANCHOR_REFERENCE;
    out->mod = BRIEF_TIME_MOD_MID;
    if (norm[3] == '-' && norm[4])
      next = at;
    else if (_brief_timex_is (reader, next, limit, "-"))
      next++;
  } else if (strcmp (norm, "this") == 0)
    out->number = 0;
  else if (strcmp (norm, "last") == 0)
    out->number = -1;
  else if (strcmp (norm, "that") == 0)
    out->anchor = BRIEF_ANCHOR_REFERENCE;
  else if (strcmp (norm, "the") == 0 && _brief_timex_norm (reader, at + 1, limit)[0]) {
    const char *which = _brief_timex_norm (reader, at + 1, limit);
    out->anchor = BRIEF_ANCHOR_REFERENCE;
    next = at + 2;
    if (strcmp (which, "next") == 0 || strcmp (which, "following") == 0)
      out->number = 1;
    else if (strcmp (which, "previous") == 0)
      out->number = -1;
    else if (strcmp (which, "same") != 0)
      return 0;
  } else
    return 0;
  const BriefLexeme *part = _brief_timex_calendar (reader, next, limit, BRIEF_CAL_PART);
  if (!part || part->value != 0)
    return 0;
  /* "last morning" is no English, "last evening" and "last night" are. */
  if (out->number == -1 && out->anchor == BRIEF_ANCHOR_PUBLISHED
      && (strcmp (part->text, "MO") == 0 || strcmp (part->text, "AF") == 0))
    return 0;
  out->part = part->text;
  const BriefLexeme *day = out->mod == BRIEF_TIME_MOD_MID
                           ? _brief_timex_calendar (reader, next + 1, limit, BRIEF_CAL_DAY) : NULL;
  if (day) /* "mid-afternoon yesterday" */ {
    out->anchor = BRIEF_ANCHOR_PUBLISHED;
    out->number = day->value;
    return next + 2;
  }
  return next + 1;
}

/* A day or a part of one by its word. */
static uint32_t
day_word (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  if (at >= limit)
    return 0;
  static BriefTimexRule *const rules[] = { named_day, part_of_day };
  return _brief_timex_first_of (rules, G_N_ELEMENTS (rules), reader, at, limit, out);
}
