/* SPDX-License-Identifier: MIT */
/* Days, weeks and feasts of the Gregorian calendar. Days are counted from 1970-01-01. */
#ifndef BRIEF_ENTITY_CALENDAR_H
#define BRIEF_ENTITY_CALENDAR_H

#include <stdbool.h>

typedef struct { int year, month, day; } BriefDate; /* month and day 0: not given */

int _brief_date_to_days (BriefDate date);
BriefDate _brief_date_from_days (int days);
int _brief_date_weekday (BriefDate date);             /* 1 Monday … 7 Sunday */
int _brief_date_month_length (int year, int month);
void _brief_date_iso_week (BriefDate date, int *year, int *week);
BriefDate _brief_date_of_iso_week (int year, int week); /* its Monday */
BriefDate _brief_date_add_days (BriefDate date, int days);
BriefDate _brief_date_add_months (BriefDate date, int months); /* the day is cut to the month's length */
BriefDate _brief_date_easter (int year);
BriefDate _brief_date_orthodox_easter (int year);
/* The first days of the Jewish year that begins in a year's autumn (Rosh Hashanah), and of that year's Hanukkah. */
BriefDate _brief_date_rosh_hashanah (int year);
BriefDate _brief_date_hanukkah (int year);
/* When a day of an Islamic month (1 Muharram … 12) first comes in a year; as sighting of the moon decides, it may be a day earlier or later.
 * The Chinese New Year, and the day of Diwali (give or take one). Year 0: not known. */
BriefDate _brief_date_islamic (int year, int month, int day);
BriefDate _brief_date_lunar_new_year (int year);
BriefDate _brief_date_diwali (int year);
/* The NTH (1…, -1 the last) WEEKDAY of a month. */
BriefDate _brief_date_nth_weekday (int year, int month, int weekday, int nth);
bool _brief_date_is_valid (BriefDate date);
/* Reads "2024-11-18" at the start of TEXT (a time may follow). False when it is none. */
bool _brief_date_parse (const char *text, BriefDate *date);

#endif
