/* SPDX-License-Identifier: MIT */
#include "entity/calendar.h"

#include <glib.h>

static bool
is_leap (int year)
{
  return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int
_brief_date_month_length (int year, int month)
{
  static const int lengths[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
  return month == 2 && is_leap (year) ? 29 : lengths[(month + 11) % 12];
}

/* Howard Hinnant's civil calendar arithmetic: years begin in March, eras are 400 years long. */
int
_brief_date_to_days (BriefDate date)
{
  int year = date.month <= 2 ? date.year - 1 : date.year;
  int era = (year >= 0 ? year : year - 399) / 400;
  int of_era = year - era * 400;
  int of_year = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1;
  return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

BriefDate
_brief_date_from_days (int days)
{
  BriefDate date;
  days += 719468;
  int era = (days >= 0 ? days : days - 146096) / 146097;
  int of_era = days - era * 146097;
  int year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
  int of_year = of_era - (365 * year + year / 4 - year / 100);
  int shifted = (5 * of_year + 2) / 153;
  date.day = of_year - (153 * shifted + 2) / 5 + 1;
  date.month = shifted < 10 ? shifted + 3 : shifted - 9;
  date.year = year + era * 400 + (date.month <= 2);
  return date;
}

int
_brief_date_weekday (BriefDate date)
{
  int rest = (_brief_date_to_days (date) + 3) % 7; /* 1970-01-01 was a Thursday */
  return (rest < 0 ? rest + 7 : rest) + 1;
}

void
_brief_date_iso_week (BriefDate date, int *year, int *week)
{
  /* A week belongs to the year of its Thursday. */
  int days = _brief_date_to_days (date);
  BriefDate thursday = _brief_date_from_days (days + 4 - _brief_date_weekday (date));
  BriefDate first = { thursday.year, 1, 1 };
  *year = thursday.year;
  *week = (_brief_date_to_days (thursday) - _brief_date_to_days (first)) / 7 + 1;
}

BriefDate
_brief_date_of_iso_week (int year, int week)
{
  BriefDate fourth = { year, 1, 4 }; /* always in week 1 */
  int monday = _brief_date_to_days (fourth) - (_brief_date_weekday (fourth) - 1);
  return _brief_date_from_days (monday + 7 * (week - 1));
}

BriefDate
_brief_date_add_days (BriefDate date, int days)
{
  return _brief_date_from_days (_brief_date_to_days (date) + days);
}

BriefDate
_brief_date_add_months (BriefDate date, int months)
{
  int all = date.year * 12 + date.month - 1 + months;
  BriefDate out = { all / 12, all % 12 + 1, date.day };
  if (out.day > _brief_date_month_length (out.year, out.month))
    out.day = _brief_date_month_length (out.year, out.month);
  return out;
}

/* The anonymous Gregorian algorithm (Meeus). */
BriefDate
_brief_date_easter (int year)
{
  int a = year % 19, b = year / 100, c = year % 100;
  int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
  int h = (19 * a + b - d - g + 15) % 30;
  int i = c / 4, k = c % 4;
  int l = (32 + 2 * e + 2 * i - h - k) % 7;
  int m = (a + 11 * h + 22 * l) / 451;
  int n = h + l - 7 * m + 114;
  BriefDate date = { year, n / 31, n % 31 + 1 };
  return date;
}

/* Meeus's Julian algorithm, and the days by which that calendar lags. */
BriefDate
_brief_date_orthodox_easter (int year)
{
  int d = (19 * (year % 19) + 15) % 30;
  int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  BriefDate julian = { year, (d + e + 114) / 31, (d + e + 114) % 31 + 1 };
  return _brief_date_from_days (_brief_date_to_days (julian) + year / 100 - year / 400 - 2);
}

/* Days from the epoch of the Jewish calendar to the mean new moon of a year, put off as the week demands. */
static int
jewish_elapsed_days (int year)
{
  int months = (235 * year - 234) / 19;
  int parts = 12084 + 13753 * (months % 25920); /* 25920 parts to the day, 13753 beyond 29 days to the month */
  int day = 29 * months + 13753 * (months / 25920) + parts / 25920;
  return 3 * (day + 1) % 7 < 3 ? day + 1 : day;
}

/* The first day of a Jewish year, after Dershowitz and Reingold; no year may have 356 or 382 days. */
static int
jewish_new_year (int year)
{
  int before = jewish_elapsed_days (year - 1), this = jewish_elapsed_days (year),
      after = jewish_elapsed_days (year + 1);
  int delay = after - this == 356 ? 2 : this - before == 382 ? 1 : 0;
  return this + delay - 2092590;
}

BriefDate
_brief_date_rosh_hashanah (int year)
{
  return _brief_date_from_days (jewish_new_year (year + 3761));
}

BriefDate
_brief_date_hanukkah (int year)
{
  int first = jewish_new_year (year + 3761), length = jewish_new_year (year + 3762) - first;
  int cheshvan = length % 10 == 5 ? 30 : 29; /* the month that complete years make longer */
  return _brief_date_from_days (first + 30 + cheshvan + 24);
}

BriefDate
_brief_date_nth_weekday (int year, int month, int weekday, int nth)
{
  BriefDate date = { year, month, 1 };
  if (nth > 0) {
    int first = (weekday - _brief_date_weekday (date) + 7) % 7;
    date.day = 1 + first + 7 * (nth - 1);
  } else {
    date.day = _brief_date_month_length (year, month);
    date.day -= (_brief_date_weekday (date) - weekday + 7) % 7;
  }
  return date;
}

bool
_brief_date_is_valid (BriefDate date)
{
  return date.year >= 1 && date.year <= 9999 && date.month >= 1 && date.month <= 12
         && date.day >= 1 && date.day <= _brief_date_month_length (date.year, date.month);
}

bool
_brief_date_parse (const char *text, BriefDate *date)
{
  if (!text)
    return false;
  for (int i = 0; i < 10; i++)
    if (i == 4 || i == 7 ? text[i] != '-' : !g_ascii_isdigit (text[i]))
      return false;
  date->year = (text[0] - '0') * 1000 + (text[1] - '0') * 100 + (text[2] - '0') * 10 + (text[3] - '0');
  date->month = (text[5] - '0') * 10 + (text[6] - '0');
  date->day = (text[8] - '0') * 10 + (text[9] - '0');
  return _brief_date_is_valid (*date);
}
