/* SPDX-License-Identifier: MIT */
/* Calendar units around a day ("last week") and shifts by a length ("three days ago"): what they come to. */
#include "entity/timex-value.h"

#include <string.h>

/* On Saturday "the weekend" is this one; before, the last one if told in the past. */
static void
give_weekend (BriefTimeline *line, BriefDate base, const BriefTimex *timex, int direction, BriefTimeValue *out)
{
  int week = timex->relation;
  if (timex->relation == BRIEF_TIMEX_NO_RELATION)
    week = direction > 0 || _brief_date_weekday (base) >= 6 ? 0 : -1;
  _brief_timex_give_week (line, out, _brief_date_add_days (base, 7 * week), true);
}

/* "The quarter" is the one spoken of, or the last. */
static void
give_quarter (BriefTimeline *line, BriefDate base, const BriefTimex *timex, BriefTimeValue *out)
{
  bool open = timex->relation == BRIEF_TIMEX_NO_RELATION;
  if (open && line->has_reference && line->reference_quarter) {
    _brief_timex_give_quarter (line, out, line->reference.year, line->reference_quarter);
    return;
  }
  if (!base.month)
    base = line->published;
  int all = base.year * 4 + (base.month - 1) / 3 + (open ? -1 : timex->relation);
  _brief_timex_give_quarter (line, out, all / 4, all % 4 + 1);
}

/* Decades and centuries are years with their last digits left out. */
static void
give_decade (BriefTimeline *line, int year, BriefTimeValue *out)
{
  char text[BRIEF_TIMEX_SIZE];
  int first = year / 10 * 10;
  g_snprintf (text, sizeof text, "%03d", first / 10);
  out->value = _brief_timex_keep (line, text);
  _brief_timex_set_interval (line, out, (BriefDate) { first, 1, 1 }, (BriefDate) { first + 9, 12, 31 });
}

static void
give_century (BriefTimeline *line, int year, BriefTimeValue *out)
{
  char text[BRIEF_TIMEX_SIZE];
  g_snprintf (text, sizeof text, "%02d", year / 100);
  out->value = _brief_timex_keep (line, text);
}

/* Does the date last spoken of say enough to count from: "the following week" needs a day, "that year" a year. */
static bool
counts_from_reference (const BriefTimeline *line, const BriefTimex *timex)
{
  if (timex->anchor != BRIEF_ANCHOR_REFERENCE || !line->has_reference)
    return false;
  return timex->unit < BRIEF_UNIT_MONTH ? line->reference.day != 0
                                        : timex->unit > BRIEF_UNIT_MONTH || line->reference.month != 0;
}

void
_brief_timex_resolve_relative (BriefTimeline *line, const BriefTimex *timex, int direction, BriefTimeValue *out)
{
  int relation = timex->relation == BRIEF_TIMEX_NO_RELATION ? 0 : timex->relation;
  bool reference = counts_from_reference (line, timex);
  if (!reference && !line->has_published) {
    _brief_timex_give_fixed (out, _brief_timex_fixed_for (relation), 0.7);
    return;
  }
  BriefDate base = reference ? line->reference : line->published;
  switch (timex->unit) {
  case BRIEF_UNIT_DAY:
    _brief_timex_give_day (line, out, _brief_date_add_days (base, relation), timex);
    break;
  case BRIEF_UNIT_WEEK:
    _brief_timex_give_week (line, out, _brief_date_add_days (base, 7 * relation), false);
    break;
  case BRIEF_UNIT_FORTNIGHT:
    _brief_timex_give_week (line, out, _brief_date_add_days (base, 14 * relation), false);
    break;
  case BRIEF_UNIT_WEEKEND:
    give_weekend (line, base, timex, direction, out);
    break;
  case BRIEF_UNIT_MONTH:
    base = _brief_date_add_months ((BriefDate) { base.year, base.month, 1 }, relation);
    _brief_timex_give_month (line, out, base.year, base.month);
    break;
  case BRIEF_UNIT_QUARTER:
    give_quarter (line, base, timex, out);
    break;
  case BRIEF_UNIT_DECADE:
    give_decade (line, base.year + 10 * relation, out);
    break;
  case BRIEF_UNIT_CENTURY:
  case BRIEF_UNIT_MILLENNIUM:
    give_century (line, base.year + 100 * relation, out);
    break;
  default:
    _brief_timex_give_year (line, out, base.year + relation);
  }
}

/* Gives a quarter without moving on the story, which goes on from the date before the comparison. */
static void
give_compared_quarter (BriefTimeline *line, int year, int quarter, BriefTimeValue *out)
{
  BriefDate kept = line->reference;
  int kept_quarter = line->reference_quarter;
  _brief_timex_give_quarter (line, out, year, quarter);
  line->reference = kept;
  line->reference_quarter = kept_quarter;
}

/* Where figures are reported, "a year ago" is what they are compared with: false when TIMEX is no such comparison. */
static bool
resolve_comparison (BriefTimeline *line, const BriefTimex *timex, bool reference, BriefTimeValue *out)
{
  bool year_ago = timex->unit == BRIEF_UNIT_YEAR && timex->count == -1;
  /* Behind an amount "a year ago" is the same quarter of the year before. */
  if (timex->compares && year_ago && line->quarter && line->sentence - line->quarter_sentence <= 8) {
    give_compared_quarter (line, line->quarter_year - 1, line->quarter, out);
    out->confidence = 0.75;
  } else if (reference && line->reference_quarter && timex->unit == BRIEF_UNIT_YEAR && !timex->vague)
    give_compared_quarter (line, line->reference.year + (int) timex->count, line->reference_quarter, out);
  /* The year of the comparison is not compared again: "$5 million in the 1988 quarter. The year-earlier figure …" */
  else if (reference && year_ago && !line->reference.month && line->reference.year == line->quarter_year - 1)
    _brief_timex_give_year (line, out, line->reference.year);
  else
    return false;
  return true;
}

/* How fine a date is, or must be to count such units from it: 3 day, 2 month, 1 year. */
static int
fineness (BriefDate date)
{
  return date.day ? 3 : date.month ? 2 : 1;
}

static int
fineness_for (BriefTimeUnit unit)
{
  return unit >= BRIEF_UNIT_YEAR ? 1 : unit >= BRIEF_UNIT_MONTH ? 2 : 3;
}

/* The day, week, month or year that lies COUNT units from BASE. */
static void
give_shifted (BriefTimeline *line, const BriefTimex *timex, BriefDate base, int count, bool reference,
              BriefTimeValue *out)
{
  if (timex->unit < BRIEF_UNIT_DAY) {
    BriefTimex day = *timex;
    day.is_time = true;
    _brief_timex_give_day (line, out, base, &day);
    out->confidence = 0.6;
  } else if (timex->unit == BRIEF_UNIT_DAY)
    _brief_timex_give_day (line, out, _brief_date_add_days (base, count), timex);
  else if (timex->unit == BRIEF_UNIT_WEEK && reference)
    _brief_timex_give_day (line, out, _brief_date_add_days (base, 7 * count), timex);
  else if (timex->unit == BRIEF_UNIT_WEEK)
    _brief_timex_give_week (line, out, _brief_date_add_days (base, 7 * count), false);
  else if (timex->unit == BRIEF_UNIT_MONTH) {
    BriefDate date = _brief_date_add_months (base, count);
    _brief_timex_give_month (line, out, date.year, date.month);
  } else
    _brief_timex_give_year (line, out, base.year + count);
}

void
_brief_timex_resolve_shift (BriefTimeline *line, const BriefTimex *timex, BriefTimeValue *out)
{
  bool reference = timex->anchor == BRIEF_ANCHOR_REFERENCE && line->has_reference;
  if (resolve_comparison (line, timex, reference, out))
    return;
  const char *fixed = _brief_timex_fixed_for (timex->count < 0 ? -1 : 1);
  bool countable = !timex->vague && timex->count == (int) timex->count && ABS (timex->count) <= 20000;
  if (!countable || (!reference && !line->has_published)) {
    _brief_timex_give_fixed (out, fixed, 0.7);
    return;
  }
  BriefDate base = reference ? line->reference : line->published;
  if (reference && fineness (base) < fineness_for (timex->unit)) {
    _brief_timex_give_fixed (out, fixed, 0.5);
    return;
  }
  BriefDate full = { base.year, base.month ? base.month : 1, base.day ? base.day : 1 };
  give_shifted (line, timex, full, (int) timex->count, reference, out);
}
