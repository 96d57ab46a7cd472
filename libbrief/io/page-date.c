/* SPDX-License-Identifier: MIT */
/* Dates as pages and feeds write them: ISO 8601 with RFC 3339, RFC 822 with four or two digits of the year, and English
 * dates with the month as a word. */
#include <string.h>

#include "io/page.h"

typedef struct {
  int year, month, day;
  int hour, minute, second; /* hour -1: no time */
  char zone[8];             /* "Z", "+01:00", or "" */
} Date;

/* Reads from MIN to MAX digits at *AT; -1 when there are fewer. */
static int
read_number (const char **at, int min, int max)
{
  int value = 0, n = 0;
  for (; n < max && g_ascii_isdigit (**at); n++, (*at)++)
    value = value * 10 + g_ascii_digit_value (**at);
  return n < min ? -1 : value;
}

static void
skip_space (const char **at)
{
  while (g_ascii_isspace (**at))
    (*at)++;
}

static bool
skip_char (const char **at, char c)
{
  if (**at != c)
    return false;
  (*at)++;
  return true;
}

/* "Z", "+0100", "+01:00", "GMT", "EST". */
static void
read_zone (const char **at, Date *date)
{
  static const struct {
    const char *name, *zone;
  } names[] = {
    { "UTC", "Z" },      { "GMT", "Z" },      { "UT", "Z" },       { "Z", "Z" },        { "EST", "-05:00" }, { "EDT", "-04:00" },
    { "CST", "-06:00" }, { "CDT", "-05:00" }, { "MST", "-07:00" }, { "MDT", "-06:00" }, { "PST", "-08:00" }, { "PDT", "-07:00" },
  };
  skip_space (at);
  for (size_t i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_ascii_strncasecmp (*at, names[i].name, strlen (names[i].name)) == 0) {
      g_strlcpy (date->zone, names[i].zone, sizeof date->zone);
      return;
    }
  char sign = **at;
  if (sign != '+' && sign != '-')
    return;
  (*at)++;
  int hour = read_number (at, 2, 2);
  skip_char (at, ':');
  int minute = read_number (at, 2, 2);
  if (hour >= 0 && hour < 24 && minute < 60)
    g_snprintf (date->zone, sizeof date->zone, "%c%02d:%02d", sign, hour, MAX (minute, 0));
}

/* "09:30", "09:30:00.123" and a zone; DATE is left without time when there is none. */
static void
read_time (const char **at, Date *date)
{
  int hour = read_number (at, 1, 2);
  bool colon = skip_char (at, ':');
  int minute = hour >= 0 && hour < 24 ? read_number (at, 2, 2) : -1, second = 0;
  if (minute < 0 || minute > 59)
    return;
  if (**at == ':' || (!colon && g_ascii_isdigit (**at))) {
    skip_char (at, ':');
    second = read_number (at, 2, 2);
  }
  if (skip_char (at, '.') || skip_char (at, ','))
    read_number (at, 1, 12);
  date->hour = hour;
  date->minute = minute;
  date->second = second >= 0 && second < 60 ? second : 0;
  read_zone (at, date);
}

/* "2024-11-18", "2024-11-18T09:30Z", "20241118T093000Z". */
static bool
read_iso (const char *at, Date *date)
{
  date->year = read_number (&at, 4, 4);
  bool dash = skip_char (&at, '-');
  date->month = date->year >= 0 ? read_number (&at, 2, 2) : -1;
  if (date->month < 0 || dash != skip_char (&at, '-'))
    return false;
  date->day = read_number (&at, 2, 2);
  if (date->day < 0 || g_ascii_isdigit (*at))
    return false;
  if (*at == 'T' || *at == 't' || *at == ' ') {
    at++;
    read_time (&at, date);
  }
  return true;
}

/* The name of a month, whole or cut, and the marks behind it; 0 when there is none. */
static int
read_month (const char **at)
{
  static const char months[] = "janfebmaraprmayjunjulaugsepoctnovdec";
  int month = 0;
  for (int i = 0; i < 12; i++)
    if (g_ascii_strncasecmp (*at, months + 3 * i, 3) == 0)
      month = i + 1;
  while (month > 0 && g_ascii_isalpha (**at))
    (*at)++;
  if (month > 0)
    *at += strspn (*at, " .-\t");
  return month;
}

/* "Mon, 18 Nov 2024 09:30:00 GMT", "November 18, 2024"; the day of the week is not needed. */
static bool
read_words (const char *at, Date *date)
{
  size_t name = strcspn (at, ", ");
  if (name < 12 && at[name] == ',')
    at += name + 1;
  skip_space (&at);
  date->month = read_month (&at);
  date->day = read_number (&at, 1, 2);
  at += strspn (at, " -\t,");
  if (date->month == 0)
    date->month = read_month (&at);
  date->year = read_number (&at, 2, 4);
  if (date->year >= 0 && date->year < 100)
    date->year += date->year < 70 ? 2000 : 1900;
  skip_space (&at);
  read_time (&at, date);
  return date->month > 0;
}

bool
_brief_page_date (const char *text, char out[PAGE_DATE_SIZE])
{
  Date date = { .hour = -1 };
  skip_space (&text);
  if (!read_iso (text, &date)) {
    date = (Date) { .hour = -1 };
    if (!read_words (text, &date))
      return false;
  }
  if (date.year < 1 || date.month > 12
      || !g_date_valid_dmy ((GDateDay) date.day, (GDateMonth) date.month, (GDateYear) date.year))
    return false;
  if (date.hour < 0)
    g_snprintf (out, PAGE_DATE_SIZE, "%04d-%02d-%02d", date.year, date.month, date.day);
  else
    g_snprintf (out, PAGE_DATE_SIZE, "%04d-%02d-%02dT%02d:%02d:%02d%s", date.year, date.month, date.day, date.hour,
                date.minute, date.second, date.zone);
  return true;
}
