/* SPDX-License-Identifier: MIT */
/* From what the words say to TIMEX3 values. */
#include <string.h>

#include "entity/timex.h"

#define SIZE 40

static const char *
keep (BriefTimeline *line, const char *text)
{
  return _brief_arena_strndup (line->arena, text, strlen (text));
}

static const char *
iso (BriefTimeline *line, BriefDate date)
{
  char text[SIZE];
  g_snprintf (text, sizeof text, "%04d-%02d-%02d", date.year, date.month, date.day);
  return keep (line, text);
}

static void
set_interval (BriefTimeline *line, BriefTimeValue *out, BriefDate first, BriefDate last)
{
  if (!_brief_date_is_valid (first) || !_brief_date_is_valid (last))
    return;
  out->earliest = iso (line, first);
  out->latest = iso (line, last);
}

static void
set_reference (BriefTimeline *line, int year, int month, int day)
{
  line->has_reference = true;
  line->reference.year = year;
  line->reference.month = month;
  line->reference.day = day;
  line->reference_quarter = 0;
  line->reference_sentence = line->sentence;
}

static void
give_year (BriefTimeline *line, BriefTimeValue *out, int year)
{
  char text[SIZE];
  g_snprintf (text, sizeof text, "%04d", year);
  out->value = keep (line, text);
  set_interval (line, out, (BriefDate) { year, 1, 1 }, (BriefDate) { year, 12, 31 });
  set_reference (line, year, 0, 0);
}

static void
give_month (BriefTimeline *line, BriefTimeValue *out, int year, int month)
{
  char text[SIZE];
  g_snprintf (text, sizeof text, "%04d-%02d", year, month);
  out->value = keep (line, text);
  set_interval (line, out, (BriefDate) { year, month, 1 }, (BriefDate) { year, month, _brief_date_month_length (year, month) });
  set_reference (line, year, month, 0);
}

/* A day, with its part or time of day if the expression has one. */
static void
give_day (BriefTimeline *line, BriefTimeValue *out, BriefDate date, const BriefTimex *timex)
{
  char text[SIZE];
  if (timex->hour >= 0)
    g_snprintf (text, sizeof text, "%04d-%02d-%02dT%02d:%02d", date.year, date.month, date.day, timex->hour, timex->minute);
  else if (timex->part)
    g_snprintf (text, sizeof text, "%04d-%02d-%02dT%s", date.year, date.month, date.day, timex->part);
  else
    g_snprintf (text, sizeof text, "%04d-%02d-%02d", date.year, date.month, date.day);
  out->value = keep (line, text);
  if (timex->hour >= 0 || timex->part || timex->is_time)
    out->type = BRIEF_TIME_TIME;
  set_interval (line, out, date, date);
  set_reference (line, date.year, date.month, date.day);
}

static void
give_week (BriefTimeline *line, BriefTimeValue *out, BriefDate date, bool weekend)
{
  char text[SIZE];
  int year, week;
  _brief_date_iso_week (date, &year, &week);
  g_snprintf (text, sizeof text, "%04d-W%02d%s", year, week, weekend ? "-WE" : "");
  out->value = keep (line, text);
  int monday = _brief_date_to_days (_brief_date_of_iso_week (year, week));
  set_interval (line, out, _brief_date_from_days (weekend ? monday + 5 : monday), _brief_date_from_days (monday + 6));
  BriefDate first = _brief_date_from_days (weekend ? monday + 5 : monday);
  set_reference (line, first.year, first.month, first.day);
}

static void
give_quarter (BriefTimeline *line, BriefTimeValue *out, int year, int quarter)
{
  char text[SIZE];
  g_snprintf (text, sizeof text, "%04d-Q%d", year, quarter);
  out->value = keep (line, text);
  set_interval (line, out, (BriefDate) { year, quarter * 3 - 2, 1 },
                (BriefDate) { year, quarter * 3, _brief_date_month_length (year, quarter * 3) });
  set_reference (line, year, 0, 0);
  line->reference_quarter = quarter;
  if (year >= line->quarter_year) /* comparisons look back */
    {
      line->quarter = quarter;
      line->quarter_year = year;
    }
  line->quarter_sentence = line->sentence;
}

static void
give_fixed (BriefTimeValue *out, const char *value, double confidence)
{
  out->value = value;
  out->confidence = confidence;
}

static const char *
fixed_for (int direction)
{
  return direction < 0 ? "PAST_REF" : direction > 0 ? "FUTURE_REF" : "PRESENT_REF";
}

static char
unit_letter (BriefTimeUnit unit, bool *clock)
{
  *clock = unit < BRIEF_UNIT_DAY;
  switch (unit)
    {
    case BRIEF_UNIT_SECOND: return 'S';
    case BRIEF_UNIT_MINUTE: case BRIEF_UNIT_MONTH: return 'M';
    case BRIEF_UNIT_HOUR: return 'H';
    case BRIEF_UNIT_DAY: case BRIEF_UNIT_WEEKEND: return 'D';
    case BRIEF_UNIT_WEEK: case BRIEF_UNIT_FORTNIGHT: return 'W';
    case BRIEF_UNIT_QUARTER: return 'Q';
    default: return 'Y';
    }
}

static const char *
length_value (BriefTimeline *line, const BriefTimex *timex)
{
  char text[SIZE], number[G_ASCII_DTOSTR_BUF_SIZE];
  bool clock;
  char letter = unit_letter (timex->unit, &clock);
  double count = ABS (timex->count);
  if (timex->vague)
    {
      /* "decades": an unknown number of tens of years is an unknown number of years. */
      g_snprintf (text, sizeof text, "P%sX%c", clock ? "T" : "", letter);
      return keep (line, text);
    }
  if (timex->unit == BRIEF_UNIT_MINUTE && count > 1 && count != (int) count && count < 1000)
    {
      g_snprintf (text, sizeof text, "PT%dM%dS", (int) count, (int) ((count - (int) count) * 60 + 0.5));
      return keep (line, text);
    }
  if (timex->unit == BRIEF_UNIT_HOUR && count != (int) count && count < 1000)
    {
      int minutes = (int) ((count - (int) count) * 60 + 0.5);
      if (count >= 1)
        g_snprintf (text, sizeof text, "PT%dH%dM", (int) count, minutes);
      else
        g_snprintf (text, sizeof text, "PT%dM", minutes);
      return keep (line, text);
    }
  if (count > 1e9)
    return NULL;
  g_ascii_formatd (number, sizeof number, "%.10g", count);
  g_snprintf (text, sizeof text, "P%s%s%c", clock ? "T" : "", number, letter);
  return keep (line, text);
}

/* --- dates ---------------------------------------------------------------------------------------------------------- */

/* The year of a month or day given without one. */
static int
guess_year (const BriefTimeline *line, int month, int day, int direction)
{
  BriefDate base = line->published;
  if (day == 0)
    {
      int ahead = month - base.month;
      if (direction > 0)
        return ahead >= 0 ? base.year : base.year + 1;
      if (direction < 0)
        return ahead <= 0 ? base.year : base.year - 1;
      return ahead > 6 ? base.year - 1 : ahead < -6 ? base.year + 1 : base.year;
    }
  int best = base.year;
  long least = 100000;
  for (int year = base.year - 1; year <= base.year + 1; year++)
    {
      BriefDate date = { year, month, MIN (day, _brief_date_month_length (year, month)) };
      long ahead = (long) _brief_date_to_days (date) - _brief_date_to_days (base);
      long distance = ABS (ahead);
      /* The tense counts for a third of a year: "in court on 14 January" may be told in the past and lie ahead. */
      if ((direction < 0 && ahead > 0) || (direction > 0 && ahead < 0))
        distance += 120;
      if (distance < least)
        {
          least = distance;
          best = year;
        }
    }
  return best;
}

static void
resolve_date (BriefTimeline *line, const BriefTimex *timex, int direction, BriefTimeValue *out)
{
  int year = timex->year;
  char text[SIZE];
  if (!year && timex->month && timex->relation != BRIEF_TIMEX_NO_RELATION && line->has_published)
    {
      BriefDate base = timex->anchor == BRIEF_ANCHOR_REFERENCE && line->has_reference && line->reference.month ? line->reference : line->published;
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
  if (!year && line->has_published)
    {
      year = guess_year (line, timex->month, timex->day, direction);
      out->confidence = 0.85;
    }
  if (!year && line->has_reference && line->reference.year)
    {
      year = line->reference.year;
      out->confidence = 0.6;
    }
  if (!year)
    {
      if (timex->day && timex->hour >= 0)
        g_snprintf (text, sizeof text, "XXXX-%02d-%02dT%02d:%02d", timex->month, timex->day, timex->hour, timex->minute);
      else if (timex->day)
        g_snprintf (text, sizeof text, "XXXX-%02d-%02d", timex->month, timex->day);
      else
        g_snprintf (text, sizeof text, "XXXX-%02d", timex->month);
      out->value = keep (line, text);
      if (timex->hour >= 0)
        out->type = BRIEF_TIME_TIME;
      return;
    }
  if (!timex->month)
    give_year (line, out, year);
  else if (!timex->day)
    give_month (line, out, year, timex->month);
  else
    give_day (line, out, (BriefDate) { year, timex->month, timex->day }, timex);
}

static void
resolve_weekday (BriefTimeline *line, const BriefTimex *timex, int direction, BriefTimeValue *out)
{
  if (!line->has_published)
    {
      char text[SIZE];
      g_snprintf (text, sizeof text, "XXXX-WXX-%d%s%s", timex->weekday, timex->part ? "T" : "", timex->part ? timex->part : "");
      out->value = keep (line, text);
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
  give_day (line, out, _brief_date_from_days (days), timex);
}

static void
resolve_day (BriefTimeline *line, const BriefTimex *timex, BriefTimeValue *out)
{
  BriefDate base = line->published;
  bool known = line->has_published;
  if (timex->anchor == BRIEF_ANCHOR_REFERENCE && line->has_reference && line->reference.day)
    {
      base = line->reference;
      known = true;
    }
  if (timex->part || timex->is_time)
    out->type = BRIEF_TIME_TIME;
  if (!known)
    {
      give_fixed (out, fixed_for (timex->number), 0.8);
      return;
    }
  give_day (line, out, _brief_date_from_days (_brief_date_to_days (base) + timex->number), timex);
}

static void
resolve_clock (BriefTimeline *line, const BriefTimex *timex, BriefTimeValue *out)
{
  BriefDate base = line->published;
  bool known = line->has_published;
  /* The day spoken of, as long as it is near. */
  if (line->has_reference && line->reference.day && line->sentence - line->reference_sentence <= 3)
    {
      base = line->reference;
      known = true;
    }
  else if (line->has_reference && line->has_published && line->reference.year != line->published.year)
    known = false; /* told of another year: no day is fixed */
  out->type = BRIEF_TIME_TIME;
  if (known)
    {
      give_day (line, out, base, timex);
      out->confidence = 0.7;
      return;
    }
  char text[SIZE];
  g_snprintf (text, sizeof text, "T%02d:%02d", timex->hour, timex->minute);
  out->value = keep (line, text);
}

/* --- periods ----------------------------------------------------------------------------------------------------------- */

static void
relative_quarter (BriefTimeline *line, BriefDate base, int relation, BriefTimeValue *out)
{
  int all = base.year * 4 + (base.month - 1) / 3 + relation;
  give_quarter (line, out, all / 4, all % 4 + 1);
}

static void
resolve_relative (BriefTimeline *line, const BriefTimex *timex, int direction, BriefTimeValue *out)
{
  int relation = timex->relation == BRIEF_TIMEX_NO_RELATION ? 0 : timex->relation;
  bool reference = timex->anchor == BRIEF_ANCHOR_REFERENCE && line->has_reference;
  /* "the following week" needs a day to count from, "that year" a year. */
  if (reference && timex->unit < BRIEF_UNIT_MONTH && !line->reference.day)
    reference = false;
  if (reference && timex->unit == BRIEF_UNIT_MONTH && !line->reference.month)
    reference = false;
  if (!reference && !line->has_published)
    {
      give_fixed (out, fixed_for (relation), 0.7);
      return;
    }
  BriefDate base = reference ? line->reference : line->published;
  switch (timex->unit)
    {
    case BRIEF_UNIT_DAY:
      give_day (line, out, _brief_date_from_days (_brief_date_to_days (base) + relation), timex);
      break;
    case BRIEF_UNIT_WEEK:
      give_week (line, out, _brief_date_from_days (_brief_date_to_days (base) + 7 * relation), false);
      break;
    case BRIEF_UNIT_FORTNIGHT:
      give_week (line, out, _brief_date_from_days (_brief_date_to_days (base) + 14 * relation), false);
      break;
    case BRIEF_UNIT_WEEKEND:
      {
        /* On Saturday "the weekend" is this one; before, the last one if told in the past. */
        int day = _brief_date_weekday (base);
        int week = relation;
        if (timex->relation == BRIEF_TIMEX_NO_RELATION)
          week = direction > 0 || day >= 6 ? 0 : -1;
        give_week (line, out, _brief_date_from_days (_brief_date_to_days (base) + 7 * week), true);
        break;
      }
    case BRIEF_UNIT_MONTH:
      base = _brief_date_add_months ((BriefDate) { base.year, base.month, 1 }, relation);
      give_month (line, out, base.year, base.month);
      break;
    case BRIEF_UNIT_QUARTER:
      if (timex->relation == BRIEF_TIMEX_NO_RELATION && line->has_reference && line->reference_quarter)
        give_quarter (line, out, line->reference.year, line->reference_quarter);
      else
        relative_quarter (line, base.month ? base : line->published, timex->relation == BRIEF_TIMEX_NO_RELATION ? -1 : relation, out);
      break;
    case BRIEF_UNIT_DECADE:
      {
        char text[SIZE];
        int first = base.year / 10 * 10 + 10 * relation;
        g_snprintf (text, sizeof text, "%03d", first / 10);
        out->value = keep (line, text);
        set_interval (line, out, (BriefDate) { first, 1, 1 }, (BriefDate) { first + 9, 12, 31 });
        break;
      }
    case BRIEF_UNIT_CENTURY:
    case BRIEF_UNIT_MILLENNIUM:
      {
        char text[SIZE];
        int first = base.year / 100 + relation;
        g_snprintf (text, sizeof text, "%02d", first);
        out->value = keep (line, text);
        break;
      }
    default:
      give_year (line, out, base.year + relation);
    }
}

/* How fine a date is: 3 day, 2 month, 1 year. */
static int
fineness (BriefDate date)
{
  return date.day ? 3 : date.month ? 2 : 1;
}

static void
resolve_shift (BriefTimeline *line, const BriefTimex *timex, BriefTimeValue *out)
{
  bool reference = timex->anchor == BRIEF_ANCHOR_REFERENCE && line->has_reference;
  int direction = timex->count < 0 ? -1 : 1;
  /* Behind an amount "a year ago" is the same quarter of the year before. */
  if (timex->compares && timex->unit == BRIEF_UNIT_YEAR && timex->count == -1 && line->quarter && line->sentence - line->quarter_sentence <= 8)
    {
      BriefDate kept = line->reference;
      int kept_quarter = line->reference_quarter;
      give_quarter (line, out, line->quarter_year - 1, line->quarter);
      line->reference = kept;
      line->reference_quarter = kept_quarter;
      out->confidence = 0.75;
      return;
    }
  if (reference && line->reference_quarter && timex->unit == BRIEF_UNIT_YEAR && !timex->vague)
    {
      int quarter = line->reference_quarter;
      BriefDate kept = line->reference;
      give_quarter (line, out, line->reference.year + (int) timex->count, quarter);
      line->reference = kept; /* the comparison does not move the story on */
      line->reference_quarter = quarter;
      return;
    }
  if (timex->vague || timex->count != (int) timex->count || ABS (timex->count) > 20000 || (!reference && !line->has_published))
    {
      give_fixed (out, fixed_for (direction), 0.7);
      return;
    }
  BriefDate base = reference ? line->reference : line->published;
  int count = (int) timex->count;
  int fine = reference ? fineness (base) : 3;
  int needed = timex->unit >= BRIEF_UNIT_YEAR ? 1 : timex->unit >= BRIEF_UNIT_MONTH ? 2 : 3;
  if (fine < needed)
    {
      give_fixed (out, fixed_for (direction), 0.5);
      return;
    }
  BriefDate full = { base.year, base.month ? base.month : 1, base.day ? base.day : 1 };
  if (timex->unit < BRIEF_UNIT_DAY)
    {
      BriefTimex day = *timex;
      day.is_time = true;
      give_day (line, out, full, &day);
      out->confidence = 0.6;
    }
  else if (timex->unit == BRIEF_UNIT_DAY)
    give_day (line, out, _brief_date_from_days (_brief_date_to_days (full) + count), timex);
  else if (timex->unit == BRIEF_UNIT_WEEK)
    {
      BriefDate date = _brief_date_from_days (_brief_date_to_days (full) + 7 * count);
      if (reference)
        give_day (line, out, date, timex);
      else
        give_week (line, out, date, false);
    }
  else if (timex->unit == BRIEF_UNIT_MONTH)
    {
      BriefDate date = _brief_date_add_months (full, count);
      give_month (line, out, date.year, date.month);
    }
  else
    give_year (line, out, full.year + count);
}

static void
resolve_quarter (BriefTimeline *line, const BriefTimex *timex, int direction, BriefTimeValue *out)
{
  int quarter = timex->number, year = timex->year;
  if (!quarter && line->reference_quarter)
    {
      quarter = line->reference_quarter;
      if (!year)
        year = line->reference.year;
    }
  if (!quarter && line->has_published)
    {
      /* The latest one that is over. */
      int all = line->published.year * 4 + (line->published.month - 1) / 3 - 1;
      quarter = all % 4 + 1;
      if (!year)
        year = all / 4;
    }
  if (!year && line->has_published)
    {
      if (timex->relation != BRIEF_TIMEX_NO_RELATION)
        year = line->published.year + timex->relation;
      else
        {
          /* The latest one that is over, or the one to come. */
          int now = (line->published.month - 1) / 3 + 1;
          year = line->published.year;
          /* The quarter just over is reported on now, even in the present tense. */
          if (direction > 0 ? quarter < now - 1 : quarter > now)
            year += direction > 0 ? 1 : -1;
          /* In the fourth quarter everyone speaks of this year's, although it is not over. */
          if (direction <= 0 && quarter == now + 1)
            year = line->published.year;
          out->confidence = 0.8;
        }
    }
  if (!year && line->has_reference)
    year = line->reference.year;
  if (year && quarter)
    {
      BriefDate kept = line->reference;
      int kept_quarter = line->reference_quarter;
      give_quarter (line, out, year + (int) timex->count, quarter);
      if (kept_quarter && year + (int) timex->count < kept.year)
        {
          line->reference = kept; /* a comparison with the year before does not move the story on */
          line->reference_quarter = kept_quarter;
        }
      return;
    }
  char text[SIZE];
  g_snprintf (text, sizeof text, "XXXX-Q%c", quarter ? '0' + quarter : 'X');
  out->value = keep (line, text);
}

static void
resolve_half (BriefTimeline *line, const BriefTimex *timex, BriefTimeValue *out)
{
  int year = timex->year;
  char text[SIZE];
  if (!year && line->has_published)
    year = line->published.year + (timex->relation == BRIEF_TIMEX_NO_RELATION ? 0 : timex->relation);
  if (year)
    {
      g_snprintf (text, sizeof text, "%04d-H%d", year, timex->number);
      bool first = timex->number == 1;
      set_interval (line, out, (BriefDate) { year, first ? 1 : 7, 1 }, (BriefDate) { year, first ? 6 : 12, first ? 30 : 31 });
      set_reference (line, year, 0, 0);
    }
  else
    g_snprintf (text, sizeof text, "XXXX-H%d", timex->number);
  out->value = keep (line, text);
}

static void
resolve_season (BriefTimeline *line, const BriefTimex *timex, int direction, BriefTimeValue *out)
{
  static const struct { const char *name; int first; } seasons[] = { { "SP", 3 }, { "SU", 6 }, { "FA", 9 }, { "WI", 12 } };
  int first = 3, year = timex->year;
  for (size_t i = 0; i < G_N_ELEMENTS (seasons); i++)
    if (strcmp (seasons[i].name, timex->text) == 0)
      first = seasons[i].first;
  if (!year && line->has_published)
    {
      BriefDate base = line->published;
      year = base.year;
      if (timex->relation == -1)
        year -= base.month <= first + 2; /* not over yet: the one before */
      else if (timex->relation == 1)
        year += base.month >= first;
      else if (timex->relation == BRIEF_TIMEX_NO_RELATION && direction < 0 && base.month < first)
        year--;
      else if (timex->relation == BRIEF_TIMEX_NO_RELATION && direction > 0 && base.month > first + 2)
        year++;
    }
  char text[SIZE];
  if (!year)
    g_snprintf (text, sizeof text, "XXXX-%s", timex->text);
  else
    {
      g_snprintf (text, sizeof text, "%04d-%s", year, timex->text);
      bool winter = first == 12;
      int last_year = winter ? year + 1 : year, last_month = winter ? 2 : first + 2;
      set_interval (line, out, (BriefDate) { year, first, 1 }, (BriefDate) { last_year, last_month, _brief_date_month_length (last_year, last_month) });
      set_reference (line, year, 0, 0);
    }
  out->value = keep (line, text);
}

/* The day of a holiday in a year. */
static BriefDate
holiday_date (int holiday, int year)
{
  int easter = _brief_date_to_days (_brief_date_easter (year));
  switch (holiday)
    {
    case BRIEF_HOLIDAY_EASTER: return _brief_date_from_days (easter);
    case BRIEF_HOLIDAY_GOOD_FRIDAY: return _brief_date_from_days (easter - 2);
    case BRIEF_HOLIDAY_EASTER_MONDAY: return _brief_date_from_days (easter + 1);
    case BRIEF_HOLIDAY_PENTECOST: return _brief_date_from_days (easter + 49);
    case BRIEF_HOLIDAY_ASH_WEDNESDAY: return _brief_date_from_days (easter - 46);
    case BRIEF_HOLIDAY_PALM_SUNDAY: return _brief_date_from_days (easter - 7);
    case BRIEF_HOLIDAY_THANKSGIVING: return _brief_date_nth_weekday (year, 11, 4, 4);
    case BRIEF_HOLIDAY_BLACK_FRIDAY:
      return _brief_date_from_days (_brief_date_to_days (_brief_date_nth_weekday (year, 11, 4, 4)) + 1);
    case BRIEF_HOLIDAY_MEMORIAL_DAY: return _brief_date_nth_weekday (year, 5, 1, -1);
    case BRIEF_HOLIDAY_LABOR_DAY: return _brief_date_nth_weekday (year, 9, 1, 1);
    case BRIEF_HOLIDAY_KING_DAY: return _brief_date_nth_weekday (year, 1, 1, 3);
    case BRIEF_HOLIDAY_PRESIDENTS_DAY: return _brief_date_nth_weekday (year, 2, 1, 3);
    case BRIEF_HOLIDAY_COLUMBUS_DAY: return _brief_date_nth_weekday (year, 10, 1, 2);
    case BRIEF_HOLIDAY_MOTHERS_DAY: return _brief_date_nth_weekday (year, 5, 7, 2);
    case BRIEF_HOLIDAY_FATHERS_DAY: return _brief_date_nth_weekday (year, 6, 7, 3);
    case BRIEF_HOLIDAY_ELECTION_DAY: /* the Tuesday after the first Monday of November */
      return _brief_date_from_days (_brief_date_to_days (_brief_date_nth_weekday (year, 11, 1, 1)) + 1);
    default: return (BriefDate) { year, holiday / 100, holiday % 100 };
    }
}

static void
resolve_holiday (BriefTimeline *line, const BriefTimex *timex, int direction, BriefTimeValue *out)
{
  int year = timex->year;
  if (!year && line->has_published)
    {
      BriefDate base = line->published;
      int ahead = _brief_date_to_days (holiday_date (timex->number, base.year)) - _brief_date_to_days (base);
      year = base.year;
      /* The nearest one; the tense moves the middle by some weeks. */
      int past = 183 - 60 * direction, future = 183 + 60 * direction;
      if (timex->relation == -1 || (timex->relation == BRIEF_TIMEX_NO_RELATION && ahead > future))
        year -= ahead >= 0;
      else if (timex->relation == 1 || (timex->relation == BRIEF_TIMEX_NO_RELATION && ahead < -past))
        year += ahead <= 0;
    }
  if (!year && line->has_reference)
    year = line->reference.year;
  if (year)
    {
      give_day (line, out, holiday_date (timex->number, year), timex);
      return;
    }
  if (timex->number > 10000)
    {
      give_fixed (out, fixed_for (direction), 0.4);
      return;
    }
  char text[SIZE];
  g_snprintf (text, sizeof text, "XXXX-%02d-%02d", timex->number / 100, timex->number % 100);
  out->value = keep (line, text);
}

static void
resolve_decade (BriefTimeline *line, const BriefTimex *timex, BriefTimeValue *out)
{
  char text[SIZE];
  g_snprintf (text, sizeof text, "%03d", timex->year / 10);
  out->value = keep (line, text);
  set_interval (line, out, (BriefDate) { timex->year, 1, 1 }, (BriefDate) { timex->year + 9, 12, 31 });
}

static void
resolve_century (BriefTimeline *line, const BriefTimex *timex, BriefTimeValue *out)
{
  char text[SIZE];
  g_snprintf (text, sizeof text, "%02d", timex->number - 1);
  out->value = keep (line, text);
  if (timex->number > 1)
    set_interval (line, out, (BriefDate) { timex->number * 100 - 99, 1, 1 }, (BriefDate) { timex->number * 100, 12, 31 });
}

static void
resolve_set (BriefTimeline *line, const BriefTimex *timex, BriefTimeValue *out)
{
  out->type = BRIEF_TIME_SET;
  if (timex->weekday)
    {
      char text[SIZE];
      g_snprintf (text, sizeof text, "XXXX-WXX-%d", timex->weekday);
      out->value = keep (line, text);
    }
  else
    out->value = timex->text ? timex->text : length_value (line, timex);
}

/* The calendar of TIMEX3 values has years 1 to 9999; what lies outside ("5,000 years ago") is only before or after. */
static void
keep_in_calendar (BriefTimeValue *out)
{
  if (!out->value || out->type == BRIEF_TIME_DURATION || out->type == BRIEF_TIME_SET)
    return;
  bool before = out->value[0] == '-' || g_str_has_prefix (out->value, "0000");
  bool after = strspn (out->value, "0123456789") > 4;
  if (!before && !after)
    return;
  out->value = before ? "PAST_REF" : "FUTURE_REF";
  out->earliest = out->latest = NULL;
}

BriefTimeValue
_brief_timex_resolve (BriefTimeline *line, const BriefTimex *timex, int direction)
{
  BriefTimeValue out = { BRIEF_TIME_DATE, NULL, timex->mod, NULL, NULL, 0.95 };
  switch (timex->kind)
    {
    case BRIEF_TIMEX_DATE: resolve_date (line, timex, direction, &out); break;
    case BRIEF_TIMEX_WEEKDAY: resolve_weekday (line, timex, direction, &out); break;
    case BRIEF_TIMEX_DAY: resolve_day (line, timex, &out); break;
    case BRIEF_TIMEX_RELATIVE: resolve_relative (line, timex, direction, &out); break;
    case BRIEF_TIMEX_SHIFT: resolve_shift (line, timex, &out); break;
    case BRIEF_TIMEX_QUARTER: resolve_quarter (line, timex, direction, &out); break;
    case BRIEF_TIMEX_HALF: resolve_half (line, timex, &out); break;
    case BRIEF_TIMEX_SEASON: resolve_season (line, timex, direction, &out); break;
    case BRIEF_TIMEX_DECADE: resolve_decade (line, timex, &out); break;
    case BRIEF_TIMEX_CENTURY: resolve_century (line, timex, &out); break;
    case BRIEF_TIMEX_HOLIDAY: resolve_holiday (line, timex, direction, &out); break;
    case BRIEF_TIMEX_CLOCK: resolve_clock (line, timex, &out); break;
    case BRIEF_TIMEX_DURATION:
      out.type = BRIEF_TIME_DURATION;
      out.value = length_value (line, timex);
      break;
    case BRIEF_TIMEX_SET: resolve_set (line, timex, &out); break;
    case BRIEF_TIMEX_FIXED: give_fixed (&out, timex->text, 0.7); break;
    }
  keep_in_calendar (&out);
  return out;
}
