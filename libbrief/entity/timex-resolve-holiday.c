/* SPDX-License-Identifier: MIT */
/* Holidays: the day of the year, and which year. */
#include "entity/timex-value.h"

#include <string.h>

/* A holiday of one year: its first day (year 0: not known), how many days it lasts, how many it begins before the first, as Jewish feasts do
 * on the evening before, and how many days the arithmetic may be wrong by. */
typedef struct { BriefDate first; int days, eve, doubt; } Feast;

/* Easter and the days that are counted from it; false for all others. */
static bool
easter_feast (int holiday, int year, Feast *feast)
{
  static const struct { BriefHoliday holiday; int after, days;
  } days[] = { { BRIEF_HOLIDAY_EASTER, 0, 1 },          { BRIEF_HOLIDAY_GOOD_FRIDAY, -2, 1 },
               { BRIEF_HOLIDAY_EASTER_MONDAY, 1, 1 },   { BRIEF_HOLIDAY_PENTECOST, 49, 1 },
               { BRIEF_HOLIDAY_ASH_WEDNESDAY, -46, 1 }, { BRIEF_HOLIDAY_PALM_SUNDAY, -7, 1 },
               { BRIEF_HOLIDAY_MARDI_GRAS, -47, 1 },    { BRIEF_HOLIDAY_HOLY_THURSDAY, -3, 1 },
               { BRIEF_HOLIDAY_ASCENSION, 39, 1 },      { BRIEF_HOLIDAY_WHIT_MONDAY, 50, 1 },
               { BRIEF_HOLIDAY_HOLY_SATURDAY, -1, 1 },  { BRIEF_HOLIDAY_HOLY_WEEK, -7, 7 },
               { BRIEF_HOLIDAY_LENT, -46, 46 } };
  for (size_t i = 0; i < G_N_ELEMENTS (days); i++)
    if ((int) days[i].holiday == holiday) {
      *feast = (Feast) { _brief_date_add_days (_brief_date_easter (year), days[i].after), days[i].days, 0, 0 };
      return true;
    }
  return false;
}

/* Jewish feasts; those of spring are always as long before the new year. */
static bool
jewish_feast (int holiday, int year, Feast *feast)
{
  static const struct { BriefHoliday holiday; int after, days;
  } days[] = { { BRIEF_HOLIDAY_ROSH_HASHANAH, 0, 2 }, { BRIEF_HOLIDAY_YOM_KIPPUR, 9, 1 },
               { BRIEF_HOLIDAY_PASSOVER, -163, 8 },   { BRIEF_HOLIDAY_PURIM, -193, 1 },
               { BRIEF_HOLIDAY_SHAVUOT, -113, 2 },    { BRIEF_HOLIDAY_SUKKOT, 14, 7 },
               { BRIEF_HOLIDAY_SIMCHAT_TORAH, 21, 2 } };
  if (holiday == BRIEF_HOLIDAY_HANUKKAH) {
    *feast = (Feast) { _brief_date_hanukkah (year), 8, 1, 0 };
    return true;
  }
  for (size_t i = 0; i < G_N_ELEMENTS (days); i++)
    if ((int) days[i].holiday == holiday) {
      *feast = (Feast) { _brief_date_add_days (_brief_date_rosh_hashanah (year), days[i].after), days[i].days, 1, 0 };
      return true;
    }
  return false;
}

/* Feasts whose month or day the moon decides. */
static bool
moon_feast (int holiday, int year, Feast *feast)
{
  static const struct { BriefHoliday holiday; int month, day, days;
  } islamic[] = { { BRIEF_HOLIDAY_RAMADAN, 9, 1, 30 },      { BRIEF_HOLIDAY_EID_AL_FITR, 10, 1, 1 },
                  { BRIEF_HOLIDAY_EID_AL_ADHA, 12, 10, 1 }, { BRIEF_HOLIDAY_ISLAMIC_NEW_YEAR, 1, 1, 1 },
                  { BRIEF_HOLIDAY_ASHURA, 1, 10, 1 },       { BRIEF_HOLIDAY_MAWLID, 3, 12, 1 } };
  for (size_t i = 0; i < G_N_ELEMENTS (islamic); i++)
    if ((int) islamic[i].holiday == holiday) {
      *feast = (Feast) { _brief_date_islamic (year, islamic[i].month, islamic[i].day), islamic[i].days, 0, 1 };
      return true;
    }
  if (holiday == BRIEF_HOLIDAY_LUNAR_NEW_YEAR)
    *feast = (Feast) { _brief_date_lunar_new_year (year), 1, 0, 0 };
  else if (holiday == BRIEF_HOLIDAY_DIWALI)
    *feast = (Feast) { _brief_date_diwali (year), 1, 0, 1 };
  else
    return false;
  return true;
}

/* A day of the civil calendar, most of them of the United States. */
static BriefDate
civil_holiday (int holiday, int year)
{
  switch (holiday) {
  case BRIEF_HOLIDAY_ORTHODOX_EASTER: return _brief_date_orthodox_easter (year);
  case BRIEF_HOLIDAY_CYBER_MONDAY: return _brief_date_add_days (_brief_date_nth_weekday (year, 11, 4, 4), 4);
  case BRIEF_HOLIDAY_THANKSGIVING: return _brief_date_nth_weekday (year, 11, 4, 4);
  case BRIEF_HOLIDAY_BLACK_FRIDAY: return _brief_date_add_days (_brief_date_nth_weekday (year, 11, 4, 4), 1);
  case BRIEF_HOLIDAY_MEMORIAL_DAY: return _brief_date_nth_weekday (year, 5, 1, -1);
  case BRIEF_HOLIDAY_LABOR_DAY: return _brief_date_nth_weekday (year, 9, 1, 1);
  case BRIEF_HOLIDAY_KING_DAY: return _brief_date_nth_weekday (year, 1, 1, 3);
  case BRIEF_HOLIDAY_PRESIDENTS_DAY: return _brief_date_nth_weekday (year, 2, 1, 3);
  case BRIEF_HOLIDAY_COLUMBUS_DAY: return _brief_date_nth_weekday (year, 10, 1, 2);
  case BRIEF_HOLIDAY_MOTHERS_DAY: return _brief_date_nth_weekday (year, 5, 7, 2);
  case BRIEF_HOLIDAY_FATHERS_DAY: return _brief_date_nth_weekday (year, 6, 7, 3);
  case BRIEF_HOLIDAY_ELECTION_DAY: /* the Tuesday after the first Monday of November */
    return _brief_date_add_days (_brief_date_nth_weekday (year, 11, 1, 1), 1);
  default: return (BriefDate) { year, holiday / 100, holiday % 100 };
  }
}

static Feast
feast_of (int holiday, int year)
{
  Feast feast;
  if (!easter_feast (holiday, year, &feast) && !jewish_feast (holiday, year, &feast)
      && !moon_feast (holiday, year, &feast))
    feast = (Feast) { civil_holiday (holiday, year), 1, 0, 0 };
  return feast;
}

/* Longer than this, it is no day but a part of the year, and is written as the month that holds its middle. */
#define MOST_DAYS 14

static void
give_feast (BriefTimeline *line, BriefTimeValue *out, Feast feast, const BriefTimex *timex)
{
  bool is_long = feast.days > MOST_DAYS;
  BriefDate middle = _brief_date_add_days (feast.first, feast.days / 2);
  if (is_long)
    _brief_timex_give_month (line, out, middle.year, middle.month);
  else
    _brief_timex_give_day (line, out, feast.first, timex);
  bool whole = timex->hour < 0 && !timex->part; /* not its morning only */
  if (whole)
    _brief_timex_set_interval (line, out, _brief_date_add_days (feast.first, -feast.eve - feast.doubt),
                               _brief_date_add_days (feast.first, feast.days - 1 + feast.doubt));
  if ((is_long || feast.doubt) && out->mod == BRIEF_TIME_MOD_NONE)
    out->mod = BRIEF_TIME_MOD_APPROX;
}

void
_brief_timex_resolve_holiday (BriefTimeline *line, const BriefTimex *timex, int direction, BriefTimeValue *out)
{
  int year = timex->year;
  if (!year && line->has_published) {
    BriefDate base = line->published;
    int ahead = _brief_date_to_days (feast_of (timex->number, base.year).first) - _brief_date_to_days (base);
    year = base.year;
    /* The nearest one; the tense moves the middle by four months. */
    int past = 183 - 120 * direction, future = 183 + 120 * direction;
    if (timex->relation == -1 || (timex->relation == BRIEF_TIMEX_NO_RELATION && ahead > future))
      year -= ahead >= 0;
    else if (timex->relation == 1 || (timex->relation == BRIEF_TIMEX_NO_RELATION && ahead < -past))
      year += ahead <= 0;
  }
  if (!year && line->has_reference)
    year = line->reference.year;
  Feast feast = year ? feast_of (timex->number, year) : (Feast) { { 0, 0, 0 }, 0, 0, 0 };
  if (!feast.first.year)
    year = 0;
  if (year && timex->of_week) {
    /* The weekend of a feast on a Monday is the one before it. */
    BriefDate day = feast.first;
    bool weekend = timex->unit == BRIEF_UNIT_WEEKEND;
    _brief_timex_give_week (line, out, weekend && _brief_date_weekday (day) == 1
                            ? _brief_date_add_days (day, -2) : day, weekend);
    return;
  }
  if (year) {
    give_feast (line, out, feast, timex);
    return;
  }
  if (timex->number > 10000) {
    _brief_timex_give_fixed (out, _brief_timex_fixed_for (direction), 0.4);
    return;
  }
  char text[BRIEF_TIMEX_SIZE];
  g_snprintf (text, sizeof text, "XXXX-%02d-%02d", timex->number / 100, timex->number % 100);
  out->value = _brief_timex_keep (line, text);
}
