/* SPDX-License-Identifier: MIT */
/* Time expressions and the calendar, without a model. */
#include <glib.h>

#include "entity/calendar.h"
#include "support/check-main.h"
#include "support/entity-document.h"

typedef struct { const char *published, *text, *words, *expected; } TimeCase;

static const TimeCase cases[] = {
  { NULL, "It was signed on October 7, 2006 in Rome.", "October 7, 2006", "DATE 2006-10-07" },
  { NULL, "It was signed on 7 October 2006 in Rome.", "7 October 2006", "DATE 2006-10-07" },
  { NULL, "The file of 11/18/2024 is lost.", "11/18/2024", "DATE 2024-11-18" },
  { NULL, "The file of 18.11.2024 is lost.", "18.11.2024", "DATE 2024-11-18" },
  { NULL, "There is no February 30, 2024 anywhere.", "February 30, 2024", "-" },
  { "2024-11-20", "It came in September.", "September", "DATE 2024-09" },
  { "2024-11-20", "It came on Monday.", "Monday", "DATE 2024-11-18" },
  { "2024-11-20", "It came on Wednesday.", "Wednesday", "DATE 2024-11-20" },
  { NULL, "It came on Monday.", "Monday", "DATE XXXX-WXX-1" },
  { "2024-01-01", "It came yesterday.", "yesterday", "DATE 2023-12-31" },
  { "2024-03-01", "It came the day before yesterday.", "the day before yesterday", "DATE 2024-02-28" },
  { NULL, "It came yesterday.", "yesterday", "DATE PAST_REF" },
  { "2024-01-03", "It came last week.", "last week", "DATE 2023-W52" },
  { "2024-03-31", "It came last month.", "last month", "DATE 2024-02" },
  { "2024-11-20", "It came two weeks ago.", "two weeks ago", "DATE 2024-W45" },
  { "2024-11-20", "It came more than two years ago.", "more than two years ago", "DATE 2022 BEFORE" },
  { "2024-11-20", "It came a year ago.", "a year ago", "DATE 2023" },
  { "2024-12-20", "He came on November 11. A week later he left.", "A week later", "DATE 2024-11-18" },
  { NULL, "It took 5 1/2 hours.", "5 1/2 hours", "DURATION PT5H30M" },
  { NULL, "It took half an hour.", "half an hour", "DURATION PT30M" },
  { NULL, "It took a couple of years.", "a couple of years", "DURATION P2Y APPROX" },
  { NULL, "It took a few days.", "a few days", "DURATION PXD" },
  { NULL, "It took two decades.", "two decades", "DURATION P20Y" },
  { NULL, "A 10-day trip.", "10-day", "DURATION P10D" },
  { NULL, "A 10-year-old boy.", "10-year", "-" },
  { NULL, "It rains every day.", "every day", "SET P1D" },
  { NULL, "It pays $5 a week.", "a week", "SET P1W" },
  { "2024-11-20", "It fell in the second quarter of last year.", "the second quarter of last year", "DATE 2023-Q2" },
  { NULL, "It fell in the 1990s.", "the 1990s", "DATE 199" },
  { NULL, "It fell in the 19th century.", "the 19th century", "DATE 18" },
  { "2024-11-20", "It fell at the end of the year.", "the end of the year", "DATE 2024 END" },
  { "2024-11-20", "It fell late last week.", "late last week", "DATE 2024-W46 END" },
  { "2024-11-20", "It fell at 6:15 p.m. today.", "6:15 p.m. today", "TIME 2024-11-20T18:15" },
  { "2024-11-20", "It fell at half past nine.", "half past nine", "TIME 2024-11-20T09:30" },
  { "2024-11-20", "It fell on Easter Sunday 2024.", "Easter Sunday 2024", "DATE 2024-03-31" },
  { "2024-11-20", "It fell on Memorial Day.", "Memorial Day", "DATE 2024-05-27" },
  { NULL, "The year 1998 was hot.", "The year 1998", "DATE 1998" },
  { NULL, "We paid $1998 for it.", "1998", "-" },
  { NULL, "It fell in post-1959 Cuba.", "post-1959", "DATE 1959 AFTER" },
  { NULL, "It fell in mid-2011 there.", "mid-2011", "DATE 2011 MID" },
  { NULL, "It fell in FY24 there.", "FY24", "DATE 2024" },
  { "2024-11-20", "For the year, it fell.", "the year", "DATE 2024" },
  { "2024-11-20", "It fell in the quarter ended Aug. 31.", "the quarter", "DATE 2024-Q2" },
  { "2024-11-20", "It fell in the quarter ended Jan. 31.", "the quarter", "DATE 2023-Q4" },
  { NULL, "It fell in the quarter ended Sept. 30.", "the quarter", "DATE XXXX-Q3" },
  { NULL, "They may march in august company.", "may", "-" },
  { NULL, "They may march in august company.", "august", "-" }
};

START_TEST (times)
{
  const TimeCase *one = &cases[_i];
  EntityDocument *document = entity_document_new_plain (one->text, one->published);
  char *found = entity_document_time (document, one->words);
  ck_assert_msg (g_strcmp0 (found, one->expected) == 0, "%s: \"%s\" is %s, not %s", one->text, one->words, found,
                 one->expected);
  g_free (found);
  entity_document_free (document);
}
END_TEST

START_TEST (calendar)
{
  ck_assert_int_eq (_brief_date_to_days ((BriefDate) { 1970, 1, 1 }), 0);
  for (int days = -200000; days < 200000; days += 17) {
    BriefDate date = _brief_date_from_days (days);
    ck_assert (_brief_date_is_valid (date));
    ck_assert_int_eq (_brief_date_to_days (date), days);
  }
  int year, week;
  _brief_date_iso_week ((BriefDate) { 2021, 1, 3 }, &year, &week);
  ck_assert (year == 2020 && week == 53);
  _brief_date_iso_week ((BriefDate) { 2024, 12, 30 }, &year, &week);
  ck_assert (year == 2025 && week == 1);
  BriefDate monday = _brief_date_of_iso_week (2020, 53);
  ck_assert (monday.year == 2020 && monday.month == 12 && monday.day == 28);
  ck_assert_int_eq (_brief_date_weekday ((BriefDate) { 2024, 11, 18 }), 1);
  BriefDate easter = _brief_date_easter (2025);
  ck_assert (easter.month == 4 && easter.day == 20);
  BriefDate date;
  ck_assert (_brief_date_parse ("2024-02-29T10:00", &date));
  ck_assert (!_brief_date_parse ("2023-02-29", &date));
  ck_assert (!_brief_date_parse ("2023", &date));
  ck_assert (!_brief_date_parse (NULL, &date));
}
END_TEST

START_TEST (movable_feasts)
{
  static const struct { BriefDate (*feast) (int year); BriefDate date;
  } feasts[] = { { _brief_date_easter, { 2024, 3, 31 } },          { _brief_date_easter, { 1943, 4, 25 } },
                 { _brief_date_easter, { 2285, 3, 22 } },          { _brief_date_orthodox_easter, { 2024, 5, 5 } },
                 { _brief_date_orthodox_easter, { 2025, 4, 20 } }, { _brief_date_orthodox_easter, { 2000, 4, 30 } },
                 { _brief_date_rosh_hashanah, { 2023, 9, 16 } },   { _brief_date_rosh_hashanah, { 2024, 10, 3 } },
                 { _brief_date_rosh_hashanah, { 2013, 9, 5 } },    { _brief_date_rosh_hashanah, { 1967, 10, 5 } },
                 { _brief_date_hanukkah, { 2022, 12, 19 } },       { _brief_date_hanukkah, { 2023, 12, 8 } },
                 { _brief_date_hanukkah, { 2024, 12, 26 } },       { _brief_date_hanukkah, { 2013, 11, 28 } },
                 { _brief_date_lunar_new_year, { 2024, 2, 10 } },  { _brief_date_lunar_new_year, { 2025, 1, 29 } },
                 { _brief_date_lunar_new_year, { 1990, 1, 27 } },  { _brief_date_lunar_new_year, { 1985, 2, 20 } },
                 { _brief_date_lunar_new_year, { 2015, 2, 19 } },  { _brief_date_lunar_new_year, { 1966, 1, 21 } },
                 { _brief_date_lunar_new_year, { 2050, 1, 23 } },  { _brief_date_diwali, { 2024, 10, 31 } },
                 { _brief_date_diwali, { 2025, 10, 20 } },         { _brief_date_diwali, { 2006, 10, 21 } },
                 { _brief_date_diwali, { 2023, 11, 12 } } };
  for (size_t i = 0; i < G_N_ELEMENTS (feasts); i++)
    ck_assert_int_eq (_brief_date_to_days (feasts[i].feast (feasts[i].date.year)),
                      _brief_date_to_days (feasts[i].date));
  /* The Jewish year never begins on a Sunday, a Wednesday or a Friday. */
  for (int year = 1; year < 10000; year++) {
    int weekday = _brief_date_weekday (_brief_date_rosh_hashanah (year));
    ck_assert (weekday != 7 && weekday != 3 && weekday != 5);
  }
}
END_TEST

/* Month and day of their year, and when it came; tables and sightings agree on these. */
START_TEST (islamic_days)
{
  static const struct { int month, day; BriefDate date;
  } days[] = { { 9, 1, { 2024, 3, 11 } },  { 10, 1, { 2024, 4, 10 } }, { 1, 1, { 2023, 7, 19 } },
               { 1, 10, { 2023, 7, 28 } }, { 9, 1, { 2000, 11, 28 } }, { 10, 1, { 1999, 1, 19 } } };
  for (size_t i = 0; i < G_N_ELEMENTS (days); i++)
    ck_assert_int_eq (_brief_date_to_days (_brief_date_islamic (days[i].date.year, days[i].month, days[i].day)),
                      _brief_date_to_days (days[i].date));
  for (int year = 624; year < 10000; year++)
    ck_assert_int_eq (_brief_date_islamic (year, 9, 1).year, year);
  ck_assert_int_eq (_brief_date_islamic (600, 9, 1).year, 0);
  ck_assert_int_eq (_brief_date_lunar_new_year (1600).year, 0);
  ck_assert_int_eq (_brief_date_diwali (2500).year, 0);
}
END_TEST

START_TEST (future_by_the_tree)
{
  EntityDocument *document = entity_document_new (
      "1 He he PRON PRP Person=3 3 nsubj _\n2 will will AUX MD _ 3 aux _\n3 speak speak VERB VB VerbForm=Inf 0 root _\n"
      "4 on on ADP IN _ 5 case _\n5 Monday Monday PROPN NNP Number=Sing 3 obl SpaceAfter=No\n6 . . PUNCT . _ 3 punct "
      "_\n",
      "2024-11-20");
  char *found = entity_document_time (document, "Monday");
  ck_assert_str_eq (found, "DATE 2024-11-25");
  g_free (found);
  ck_assert_uint_ne (document->nodes.time[4], BRIEF_NONE);
  ck_assert_uint_eq (document->nodes.time[0], BRIEF_NONE);
  entity_document_free (document);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("times");
  TCase *tcase = tcase_create ("times");
  tcase_add_loop_test (tcase, times, 0, (int) G_N_ELEMENTS (cases));
  tcase_add_test (tcase, calendar);
  tcase_add_test (tcase, movable_feasts);
  tcase_add_test (tcase, islamic_days);
  tcase_add_test (tcase, future_by_the_tree);
  suite_add_tcase (suite, tcase);
  return run_suite (suite);
}
