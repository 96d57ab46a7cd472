/* SPDX-License-Identifier: MIT */
/* Holidays: the day of the year, and which year. */
#include "entity/timex-value.h"

#include <string.h>

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
    case BRIEF_HOLIDAY_MARDI_GRAS: return _brief_date_from_days (easter - 47);
    case BRIEF_HOLIDAY_HOLY_THURSDAY: return _brief_date_from_days (easter - 3);
    case BRIEF_HOLIDAY_ASCENSION: return _brief_date_from_days (easter + 39);
    case BRIEF_HOLIDAY_WHIT_MONDAY: return _brief_date_from_days (easter + 50);
    case BRIEF_HOLIDAY_ORTHODOX_EASTER: return _brief_date_orthodox_easter (year);
    case BRIEF_HOLIDAY_ROSH_HASHANAH: return _brief_date_rosh_hashanah (year);
    case BRIEF_HOLIDAY_HANUKKAH: return _brief_date_hanukkah (year);
    case BRIEF_HOLIDAY_YOM_KIPPUR: return _brief_date_from_days (_brief_date_to_days (_brief_date_rosh_hashanah (year)) + 9);
    case BRIEF_HOLIDAY_PASSOVER: /* always as long before the new year */
      return _brief_date_from_days (_brief_date_to_days (_brief_date_rosh_hashanah (year)) - 163);
    case BRIEF_HOLIDAY_CYBER_MONDAY:
      return _brief_date_from_days (_brief_date_to_days (_brief_date_nth_weekday (year, 11, 4, 4)) + 4);
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

void
_brief_timex_resolve_holiday (BriefTimeline *line, const BriefTimex *timex, int direction, BriefTimeValue *out)
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
  if (year && timex->of_week)
    {
      /* The weekend of a feast on a Monday is the one before it. */
      BriefDate day = holiday_date (timex->number, year);
      bool weekend = timex->unit == BRIEF_UNIT_WEEKEND;
      _brief_timex_give_week (line, out, weekend && _brief_date_weekday (day) == 1
                              ? _brief_date_from_days (_brief_date_to_days (day) - 2) : day, weekend);
      return;
    }
  if (year)
    {
      _brief_timex_give_day (line, out, holiday_date (timex->number, year), timex);
      return;
    }
  if (timex->number > 10000)
    {
      _brief_timex_give_fixed (out, _brief_timex_fixed_for (direction), 0.4);
      return;
    }
  char text[BRIEF_TIMEX_SIZE];
  g_snprintf (text, sizeof text, "XXXX-%02d-%02d", timex->number / 100, timex->number % 100);
  out->value = _brief_timex_keep (line, text);
}
