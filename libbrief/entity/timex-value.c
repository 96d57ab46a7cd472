/* SPDX-License-Identifier: MIT */
/* How TIMEX3 values are written, the interval that each covers, and where it leaves the story. */
#include "entity/timex-value.h"

#include <string.h>

const char *
_brief_timex_keep (BriefTimeline *line, const char *text)
{
  return _brief_arena_strndup (line->arena, text, strlen (text));
}

static const char *
iso (BriefTimeline *line, BriefDate date)
{
  char text[BRIEF_TIMEX_SIZE];
  g_snprintf (text, sizeof text, "%04d-%02d-%02d", date.year, date.month, date.day);
  return _brief_timex_keep (line, text);
}

void
_brief_timex_set_interval (BriefTimeline *line, BriefTimeValue *out, BriefDate first, BriefDate last)
{
  if (!_brief_date_is_valid (first) || !_brief_date_is_valid (last))
    return;
  out->earliest = iso (line, first);
  out->latest = iso (line, last);
}

void
_brief_timex_set_reference (BriefTimeline *line, int year, int month, int day)
{
  line->has_reference = true;
  line->reference.year = year;
  line->reference.month = month;
  line->reference.day = day;
  line->reference_quarter = 0;
  line->reference_sentence = line->sentence;
}

void
_brief_timex_give_year (BriefTimeline *line, BriefTimeValue *out, int year)
{
  char text[BRIEF_TIMEX_SIZE];
  g_snprintf (text, sizeof text, "%04d", year);
  out->value = _brief_timex_keep (line, text);
  _brief_timex_set_interval (line, out, (BriefDate) { year, 1, 1 }, (BriefDate) { year, 12, 31 });
  _brief_timex_set_reference (line, year, 0, 0);
}

void
_brief_timex_give_month (BriefTimeline *line, BriefTimeValue *out, int year, int month)
{
  char text[BRIEF_TIMEX_SIZE];
  g_snprintf (text, sizeof text, "%04d-%02d", year, month);
  out->value = _brief_timex_keep (line, text);
  _brief_timex_set_interval (line, out, (BriefDate) { year, month, 1 },
                             (BriefDate) { year, month, _brief_date_month_length (year, month) });
  _brief_timex_set_reference (line, year, month, 0);
}

/* A day, with its part or time of day if the expression has one. */
void
_brief_timex_give_day (BriefTimeline *line, BriefTimeValue *out, BriefDate date, const BriefTimex *timex)
{
  char text[BRIEF_TIMEX_SIZE];
  if (timex->hour >= 0)
    g_snprintf (text, sizeof text, "%04d-%02d-%02dT%02d:%02d", date.year, date.month, date.day, timex->hour,
                timex->minute);
  else if (timex->part)
    g_snprintf (text, sizeof text, "%04d-%02d-%02dT%s", date.year, date.month, date.day, timex->part);
  else
    g_snprintf (text, sizeof text, "%04d-%02d-%02d", date.year, date.month, date.day);
  out->value = _brief_timex_keep (line, text);
  if (timex->hour >= 0 || timex->part || timex->is_time)
    out->type = BRIEF_TIME_TIME;
  _brief_timex_set_interval (line, out, date, date);
  _brief_timex_set_reference (line, date.year, date.month, date.day);
}

void
_brief_timex_give_week (BriefTimeline *line, BriefTimeValue *out, BriefDate date, bool weekend)
{
  char text[BRIEF_TIMEX_SIZE];
  int year, week;
  _brief_date_iso_week (date, &year, &week);
  g_snprintf (text, sizeof text, "%04d-W%02d%s", year, week, weekend ? "-WE" : "");
  out->value = _brief_timex_keep (line, text);
  int monday = _brief_date_to_days (_brief_date_of_iso_week (year, week));
  _brief_timex_set_interval (line, out, _brief_date_from_days (weekend ? monday + 5
                                                               : monday), _brief_date_from_days (monday + 6));
  BriefDate first = _brief_date_from_days (weekend ? monday + 5 : monday);
  _brief_timex_set_reference (line, first.year, first.month, first.day);
}

void
_brief_timex_give_quarter (BriefTimeline *line, BriefTimeValue *out, int year, int quarter)
{
  char text[BRIEF_TIMEX_SIZE];
  g_snprintf (text, sizeof text, "%04d-Q%d", year, quarter);
  out->value = _brief_timex_keep (line, text);
  _brief_timex_set_interval (line, out, (BriefDate) { year, quarter * 3 - 2, 1 },
                (BriefDate) { year, quarter * 3, _brief_date_month_length (year, quarter * 3) });
  _brief_timex_set_reference (line, year, 0, 0);
  line->reference_quarter = quarter;
  /* The quarter reported on is the last one spoken of, but comparisons look back and forecasts ahead. */
  BriefDate now = line->published;
  int ahead = line->has_published ? (year - now.year) * 4 + quarter - ((now.month - 1) / 3 + 1) : -1;
  bool over = ahead < 0, begun = ahead <= 0;
  if (year >= line->quarter_year && (over || (begun && !line->quarter))) {
    line->quarter = quarter;
    line->quarter_year = year;
  }
  line->quarter_sentence = line->sentence;
}

void
_brief_timex_give_fixed (BriefTimeValue *out, const char *value, double confidence)
{
  out->value = value;
  out->confidence = confidence;
}

const char *
_brief_timex_fixed_for (int direction)
{
  return direction < 0 ? "PAST_REF" : direction > 0 ? "FUTURE_REF" : "PRESENT_REF";
}

static char
unit_letter (BriefTimeUnit unit, bool *clock)
{
  *clock = unit < BRIEF_UNIT_DAY;
  switch (unit) {
  case BRIEF_UNIT_SECOND: return 'S';
  case BRIEF_UNIT_MINUTE: case BRIEF_UNIT_MONTH: return 'M';
  case BRIEF_UNIT_HOUR: return 'H';
  case BRIEF_UNIT_DAY: case BRIEF_UNIT_WEEKEND: return 'D';
  case BRIEF_UNIT_WEEK: case BRIEF_UNIT_FORTNIGHT: return 'W';
  case BRIEF_UNIT_QUARTER: return 'Q';
  default: return 'Y';
  }
}

const char *
_brief_timex_length_value (BriefTimeline *line, const BriefTimex *timex)
{
  char text[BRIEF_TIMEX_SIZE], number[G_ASCII_DTOSTR_BUF_SIZE];
  bool clock;
  char letter = unit_letter (timex->unit, &clock);
  double count = ABS (timex->count);
  if (timex->vague) {
    /* "decades": an unknown number of tens of years is an unknown number of years. */
    g_snprintf (text, sizeof text, "P%sX%c", clock ? "T" : "", letter);
    return _brief_timex_keep (line, text);
  }
  if (timex->unit == BRIEF_UNIT_MINUTE && count > 1 && count != (int) count && count < 1000) {
    g_snprintf (text, sizeof text, "PT%dM%dS", (int) count, (int) ((count - (int) count) * 60 + 0.5));
    return _brief_timex_keep (line, text);
  }
  if (timex->unit == BRIEF_UNIT_HOUR && count != (int) count && count < 1000) {
    int minutes = (int) ((count - (int) count) * 60 + 0.5);
    if (count >= 1)
      g_snprintf (text, sizeof text, "PT%dH%dM", (int) count, minutes);
    else
      g_snprintf (text, sizeof text, "PT%dM", minutes);
    return _brief_timex_keep (line, text);
  }
  if (count > 1e9)
    return NULL;
  g_ascii_formatd (number, sizeof number, "%.10g", count);
  g_snprintf (text, sizeof text, "P%s%s%c", clock ? "T" : "", number, letter);
  return _brief_timex_keep (line, text);
}
