/* SPDX-License-Identifier: MIT */
/* Dates, weekdays, days counted from today and times of day: what they come to. */
#include "entity/timex-value.h"

#include <string.h>

/* Is the story told of another year, as in the life of a man long dead? Then its dates without a year are of that one. */
static bool
is_told_of_another_year (const BriefTimeline *line)
{
  return line->has_reference && line->reference.year > 0 && line->reference.year < line->published.year - 5
         && line->reference.month > 0
         && line->sentence - line->reference_sentence <= 2;
}

/* The year of a month without one: the nearest, but for the tense. */
static int
guess_year_of_month (BriefDate base, int month, int direction)
{
  /* A past tense is sure of its year; "opens in October", said in November, may be a wrong guess at the tense.
   * Without a tense most dates of the news lie behind. */
  int future = direction < 0 ? 12 : direction == 0 ? 2 : 0, past = direction > 0 ? 8 : 0;
  int best = base.year, least = 100;
  for (int year = base.year - 1; year <= base.year + 1; year++) {
    int ahead = (year - base.year) * 12 + month - base.month;
    int distance = ahead > 0 ? ahead + future : ahead < 0 ? past - ahead : 0;
    if (distance < least) {
      least = distance;
      best = year;
    }
  }
  return best;
}

/* The year of a month or day given without one. */
static int
guess_year (const BriefTimeline *line, int month, int day, int direction)
{
  BriefDate base = line->published;
  if (direction <= 0 && is_told_of_another_year (line))
    return line->reference.year;
  if (day == 0)
    return guess_year_of_month (base, month, direction);
  int best = base.year;
  long least = 100000;
  for (int year = base.year - 1; year <= base.year + 1; year++) {
    BriefDate date = { year, month, MIN (day, _brief_date_month_length (year, month)) };
    long ahead = (long) _brief_date_to_days (date) - _brief_date_to_days (base);
    long distance = ABS (ahead);
    /* The tense counts for a third of a year: "in court on 14 January" may be told in the past and lie ahead. */
    if (ahead * direction < 0)
      distance += 120;
    else if (direction == 0 && ahead > 0)
      distance += 40;
    if (distance < least) {
      least = distance;
      best = year;
    }
  }
  return best;
}

void
_brief_timex_resolve_date (BriefTimeline *line, const BriefTimex *timex, int direction, BriefTimeValue *out)
{
  int year = timex->year;
  char text[BRIEF_TIMEX_SIZE];
  if (!year && timex->month && timex->relation != BRIEF_TIMEX_NO_RELATION && line->has_published) {
    BriefDate base = timex->anchor == BRIEF_ANCHOR_REFERENCE && line->has_reference && line->reference.month
                     ? line->reference : line->published;
    /* "October this year" names the year, "last October" the one before now. */
    if (timex->names_year)
      year = base.year + timex->relation;
    else if (timex->relation < 0)
      year = timex->month < base.month ? base.year : base.year - 1;
    else if (timex->relation > 0)
      year = timex->month > base.month ? base.year : base.year + 1;
    else
      year = base.year;
  }
  if (!year && line->has_published) {
    year = guess_year (line, timex->month, timex->day, direction);
    out->confidence = 0.85;
  }
  if (!year && line->has_reference && line->reference.year) {
    year = line->reference.year;
    out->confidence = 0.6;
  }
  if (!year) {
    if (timex->day && timex->hour >= 0)
      g_snprintf (text, sizeof text, "XXXX-%02d-%02dT%02d:%02d", timex->month, timex->day, timex->hour, timex->minute);
    else if (timex->day)
      g_snprintf (text, sizeof text, "XXXX-%02d-%02d", timex->month, timex->day);
    else
      g_snprintf (text, sizeof text, "XXXX-%02d", timex->month);
    out->value = _brief_timex_keep (line, text);
    if (timex->hour >= 0)
      out->type = BRIEF_TIME_TIME;
    return;
  }
  if (timex->number)
    _brief_timex_give_day (line, out, _brief_date_nth_weekday (year, timex->month, timex->weekday, timex->number),
                           timex);
  else if (!timex->month) {
    _brief_timex_give_year (line, out, year);
    if (timex->fiscal)
      out->earliest = out->latest = NULL;
  } else if (timex->day && timex->of_week)
    _brief_timex_give_week (line, out, (BriefDate) { year, timex->month, timex->day },
                            timex->unit == BRIEF_UNIT_WEEKEND);
  else if (!timex->day)
    _brief_timex_give_month (line, out, year, timex->month);
  else
    _brief_timex_give_day (line, out, (BriefDate) { year, timex->month, timex->day }, timex);
}

void
_brief_timex_resolve_weekday (BriefTimeline *line, const BriefTimex *timex, int direction, BriefTimeValue *out)
{
  if (!line->has_published) {
    char text[BRIEF_TIMEX_SIZE];
    g_snprintf (text, sizeof text, "XXXX-WXX-%d%s%s", timex->weekday, timex->part ? "T" : "", timex->part
                ? timex->part : "");
    out->value = _brief_timex_keep (line, text);
    if (timex->part || timex->hour >= 0)
      out->type = BRIEF_TIME_TIME;
    return;
  }
  BriefDate base = line->published;
  if (timex->anchor == BRIEF_ANCHOR_REFERENCE && line->has_reference && line->reference.day)
    base = line->reference;
  int ahead = (timex->weekday - _brief_date_weekday (base) + 7) % 7; /* days to the next one, 0: the same day */
  int days = _brief_date_to_days (base);
  if (timex->relation == -1)
    days += ahead - 7;
  else if (timex->relation == 1)
    days += ahead == 0 ? 7 : ahead;
  else if (direction > 0)
    days += ahead;
  else
    days += ahead == 0 ? 0 : ahead - 7;
  if (timex->relation == BRIEF_TIMEX_NO_RELATION)
    out->confidence = 0.9;
  _brief_timex_give_day (line, out, _brief_date_from_days (days), timex);
}

void
_brief_timex_resolve_day (BriefTimeline *line, const BriefTimex *timex, BriefTimeValue *out)
{
  BriefDate base = line->published;
  bool known = line->has_published;
  if (timex->anchor == BRIEF_ANCHOR_REFERENCE && line->has_reference && line->reference.day) {
    base = line->reference;
    known = true;
  }
  if (timex->part || timex->is_time)
    out->type = BRIEF_TIME_TIME;
  if (!known) {
    _brief_timex_give_fixed (out, _brief_timex_fixed_for (timex->number), 0.8);
    return;
  }
  _brief_timex_give_day (line, out, _brief_date_add_days (base, timex->number), timex);
}

void
_brief_timex_resolve_clock (BriefTimeline *line, const BriefTimex *timex, BriefTimeValue *out)
{
  BriefDate base = line->published;
  bool known = line->has_published;
  /* The day spoken of, as long as it is near. */
  if (line->has_reference && line->reference.day && line->sentence - line->reference_sentence <= 3) {
    base = line->reference;
    known = true;
  } else if (line->has_reference && line->has_published && line->reference.year != line->published.year)
    known = false; /* told of another year: no day is fixed */
  out->type = BRIEF_TIME_TIME;
  if (known) {
    _brief_timex_give_day (line, out, base, timex);
    out->confidence = 0.7;
    return;
  }
  char text[BRIEF_TIMEX_SIZE];
  g_snprintf (text, sizeof text, "T%02d:%02d", timex->hour, timex->minute);
  out->value = _brief_timex_keep (line, text);
}
