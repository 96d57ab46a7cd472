/* SPDX-License-Identifier: MIT */
/* The pieces of calendar dates, which dates and named days share. */
#ifndef BRIEF_ENTITY_TIMEX_DATE_H
#define BRIEF_ENTITY_TIMEX_DATE_H

#include "entity/timex.h"

/* The month at AT, and a day of the month ("7", "7th", "first"); 0 for none. */
int _brief_timex_month (const BriefTimexReader *reader, uint32_t at, uint32_t limit);
int _brief_timex_month_day (const BriefTimexReader *reader, uint32_t at, uint32_t limit);
/* ", 2006", "2006" or "of 2006" behind a date: the word after it, else AT. */
uint32_t _brief_timex_date_year (const BriefTimexReader *reader, uint32_t at, uint32_t limit, int *year);
/* The year behind a month and its day, also "last year" or one borrowed from the end of a range: the word after it, else AT. */
uint32_t _brief_timex_finish_month (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out);
/* "October 7, 2006" and "7 October 2006": the word after it, or 0. */
uint32_t _brief_timex_month_first (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out);
uint32_t _brief_timex_day_first (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out);
/* Weekdays, holidays and other days that have names. */
uint32_t _brief_timex_named_day (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out);

#endif
