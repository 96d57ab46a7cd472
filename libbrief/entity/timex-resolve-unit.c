/* SPDX-License-Identifier: MIT */
/* Calendar units around a day ("last week") and shifts by a length ("three days ago"): what they come to. */
#include "entity/timex-value.h"

#include <string.h>

static void
relative_quarter (BriefTimeline *line, BriefDate base, int relation, BriefTimeValue *out)
{
  int all = base.year * 4 + (base.month - 1) / 3 + relation;
  _brief_timex_give_quarter (line, out, all / 4, all % 4 + 1);
}

void
_brief_timex_resolve_relative (BriefTimeline *line, const BriefTimex *timex, int direction, BriefTimeValue *out)
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
      _brief_timex_give_fixed (out, _brief_timex_fixed_for (relation), 0.7);
      return;
    }
  BriefDate base = reference ? line->reference : line->published;
  switch (timex->unit)
    {
    case BRIEF_UNIT_DAY:
      _brief_timex_give_day (line, out, _brief_date_from_days (_brief_date_to_days (base) + relation), timex);
      break;
    case BRIEF_UNIT_WEEK:
      _brief_timex_give_week (line, out, _brief_date_from_days (_brief_date_to_days (base) + 7 * relation), false);
      break;
    case BRIEF_UNIT_FORTNIGHT:
      _brief_timex_give_week (line, out, _brief_date_from_days (_brief_date_to_days (base) + 14 * relation), false);
      break;
    case BRIEF_UNIT_WEEKEND:
      {
        /* On Saturday "the weekend" is this one; before, the last one if told in the past. */
        int day = _brief_date_weekday (base);
        int week = relation;
        if (timex->relation == BRIEF_TIMEX_NO_RELATION)
          week = direction > 0 || day >= 6 ? 0 : -1;
        _brief_timex_give_week (line, out, _brief_date_from_days (_brief_date_to_days (base) + 7 * week), true);
        break;
      }
    case BRIEF_UNIT_MONTH:
      base = _brief_date_add_months ((BriefDate) { base.year, base.month, 1 }, relation);
      _brief_timex_give_month (line, out, base.year, base.month);
      break;
    case BRIEF_UNIT_QUARTER:
      if (timex->relation == BRIEF_TIMEX_NO_RELATION && line->has_reference && line->reference_quarter)
        _brief_timex_give_quarter (line, out, line->reference.year, line->reference_quarter);
      else
        relative_quarter (line, base.month ? base : line->published, timex->relation == BRIEF_TIMEX_NO_RELATION ? -1
                          : relation, out);
      break;
    case BRIEF_UNIT_DECADE:
      {
        char text[BRIEF_TIMEX_SIZE];
        int first = base.year / 10 * 10 + 10 * relation;
        g_snprintf (text, sizeof text, "%03d", first / 10);
        out->value = _brief_timex_keep (line, text);
        _brief_timex_set_interval (line, out, (BriefDate) { first, 1, 1 }, (BriefDate) { first + 9, 12, 31 });
        break;
      }
    case BRIEF_UNIT_CENTURY:
    case BRIEF_UNIT_MILLENNIUM:
      {
        char text[BRIEF_TIMEX_SIZE];
        int first = base.year / 100 + relation;
        g_snprintf (text, sizeof text, "%02d", first);
        out->value = _brief_timex_keep (line, text);
        break;
      }
    default:
      _brief_timex_give_year (line, out, base.year + relation);
    }
}

/* How fine a date is: 3 day, 2 month, 1 year. */
static int
fineness (BriefDate date)
{
  return date.day ? 3 : date.month ? 2 : 1;
}

void
_brief_timex_resolve_shift (BriefTimeline *line, const BriefTimex *timex, BriefTimeValue *out)
{
  bool reference = timex->anchor == BRIEF_ANCHOR_REFERENCE && line->has_reference;
  int direction = timex->count < 0 ? -1 : 1;
  /* Behind an amount "a year ago" is the same quarter of the year before. */
  if (timex->compares && timex->unit == BRIEF_UNIT_YEAR && timex->count == -1 && line->quarter
      && line->sentence - line->quarter_sentence <= 8)
    {
      BriefDate kept = line->reference;
      int kept_quarter = line->reference_quarter;
      _brief_timex_give_quarter (line, out, line->quarter_year - 1, line->quarter);
      line->reference = kept;
      line->reference_quarter = kept_quarter;
      out->confidence = 0.75;
      return;
    }
  if (reference && line->reference_quarter && timex->unit == BRIEF_UNIT_YEAR && !timex->vague)
    {
      int quarter = line->reference_quarter;
      BriefDate kept = line->reference;
      _brief_timex_give_quarter (line, out, line->reference.year + (int) timex->count, quarter);
      line->reference = kept; /* the comparison does not move the story on */
      line->reference_quarter = quarter;
      return;
    }
  /* The year of the comparison is not compared again: "$5 million in the 1988 quarter. The year-earlier figure …" */
  if (reference && timex->unit == BRIEF_UNIT_YEAR && timex->count == -1 && !line->reference.month
      && line->reference.year == line->quarter_year - 1)
    {
      _brief_timex_give_year (line, out, line->reference.year);
      return;
    }
  if (timex->vague || timex->count != (int) timex->count || ABS (timex->count) > 20000
      || (!reference && !line->has_published))
    {
      _brief_timex_give_fixed (out, _brief_timex_fixed_for (direction), 0.7);
      return;
    }
  BriefDate base = reference ? line->reference : line->published;
  int count = (int) timex->count;
  int fine = reference ? fineness (base) : 3;
  int needed = timex->unit >= BRIEF_UNIT_YEAR ? 1 : timex->unit >= BRIEF_UNIT_MONTH ? 2 : 3;
  if (fine < needed)
    {
      _brief_timex_give_fixed (out, _brief_timex_fixed_for (direction), 0.5);
      return;
    }
  BriefDate full = { base.year, base.month ? base.month : 1, base.day ? base.day : 1 };
  if (timex->unit < BRIEF_UNIT_DAY)
    {
      BriefTimex day = *timex;
      day.is_time = true;
      _brief_timex_give_day (line, out, full, &day);
      out->confidence = 0.6;
    }
  else if (timex->unit == BRIEF_UNIT_DAY)
    _brief_timex_give_day (line, out, _brief_date_from_days (_brief_date_to_days (full) + count), timex);
  else if (timex->unit == BRIEF_UNIT_WEEK)
    {
      BriefDate date = _brief_date_from_days (_brief_date_to_days (full) + 7 * count);
      if (reference)
        _brief_timex_give_day (line, out, date, timex);
      else
        _brief_timex_give_week (line, out, date, false);
    }
  else if (timex->unit == BRIEF_UNIT_MONTH)
    {
      BriefDate date = _brief_date_add_months (full, count);
      _brief_timex_give_month (line, out, date.year, date.month);
    }
  else
    _brief_timex_give_year (line, out, full.year + count);
}
