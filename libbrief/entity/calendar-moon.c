/* SPDX-License-Identifier: MIT */
/* Feasts of calendars that follow the moon: Islamic, Chinese, Hindu. */
#include "entity/calendar.h"

#include <glib.h>
#include <math.h>

/* The arithmetic of new moons is good for some centuries around now; Chinese and Indian time as of today. */
#define FIRST_YEAR 1901
#define LAST_YEAR 2100
#define BEIJING (8.0 / 24)

/*
 * The tabular Islamic calendar (E. M. Reingold, N. Dershowitz: Calendrical Calculations, chapter 7): months of 30 and 29 days in turn, 11 leap
 * years in 30, the first day being 16 July 622 of the Julian calendar. A month that begins when its moon is sighted may differ by a day.
 */
static int
islamic_to_days (int year, int month, int day)
{
  return -492149 + 354 * (year - 1) + (3 + 11 * year) / 30 + 29 * (month - 1) + month / 2 + day;
}

BriefDate
_brief_date_islamic (int year, int month, int day)
{
  BriefDate date = { 0, 0, 0 };
  int islamic = year < 624 ? 0 : (int) ((year - 622) * (365.2425 / 354.36667)) - 1; /* too early by a year or two */
  if (islamic < 1)
    return date;
  do
    date = _brief_date_from_days (islamic_to_days (islamic++, month, day));
  while (date.year < year);
  return date;
}

/* The K-th new moon after that of 6 January 2000, to some minutes, in days from 1970 (J. Meeus: Astronomical Algorithms, chapter 49; without
 * the terms of the planets). */
static double
new_moon (int k)
{
  static const struct { double days; int sun, moon, latitude;
  } terms[] = { { -0.40720, 0, 1, 0 }, { 0.17241, 1, 0, 0 },  { 0.01608, 0, 2, 0 },  { 0.01039, 0, 0, 2 },
                { 0.00739, -1, 1, 0 }, { -0.00514, 1, 1, 0 }, { 0.00208, 2, 0, 0 },  { -0.00111, 0, 1, -2 },
                { -0.00057, 0, 1, 2 }, { 0.00056, 1, 2, 0 },  { -0.00042, 0, 3, 0 }, { 0.00042, 1, 0, 2 },
                { 0.00038, 1, 0, -2 }, { -0.00024, -1, 2, 0 } };
  double centuries = k / 1236.85;
  double days = 10962.59766 + 29.530588861 * k + 0.00015437 * centuries * centuries;
  double sun = 2.5534 + 29.10535670 * k, moon = 201.5643 + 385.81693528 * k, latitude = 160.7108 + 390.67050284 * k;
  for (size_t i = 0; i < G_N_ELEMENTS (terms); i++)
    days +=
        terms[i].days * sin ((terms[i].sun * sun + terms[i].moon * moon + terms[i].latitude * latitude) * (G_PI / 180));
  return days;
}

/* The first new moon after DAYS. */
static double
next_new_moon (double days)
{
  int k = (int) floor ((days - 10957) / 29.530588861) - 2;
  while (new_moon (k) < days)
    k++;
  return new_moon (k);
}

/* The new moon after the sun has entered Aquarius, on 20 or 21 January. So it is in all years from 1901 to 2100 but two, in which that moon
 * comes too early by hours; compared with the tables of the Hong Kong Observatory. */
BriefDate
_brief_date_lunar_new_year (int year)
{
  BriefDate start = { year, 1, year == 1920 || year == 1985 ? 22 : 21 };
  if (year < FIRST_YEAR || year > LAST_YEAR)
    return (BriefDate) { 0, 0, 0 };
  return _brief_date_from_days ((int) floor (next_new_moon (_brief_date_to_days (start) - BEIJING) + BEIJING));
}

/* The evening of the last moonless night before the new moon after the sun has entered Libra of the Hindu zodiac, about 17 October. Places
 * and authorities may differ by a day. */
BriefDate
_brief_date_diwali (int year)
{
  BriefDate start = { year, 10, 17 };
  if (year < FIRST_YEAR || year > LAST_YEAR)
    return (BriefDate) { 0, 0, 0 };
  /* A new moon before 13 hours of Greenwich, an hour after sunset in India, is that of the evening before. */
  return _brief_date_from_days ((int) floor (next_new_moon (_brief_date_to_days (start) + 0.5) - 13.0 / 24));
}
