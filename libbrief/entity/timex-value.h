/* SPDX-License-Identifier: MIT */
/* TIMEX3 values as they are written: what the resolvers of time expressions share. */
#ifndef BRIEF_ENTITY_TIMEX_VALUE_H
#define BRIEF_ENTITY_TIMEX_VALUE_H

#include "entity/timex.h"

/* Room for any value. */
#define BRIEF_TIMEX_SIZE 40

/* A copy that lives as long as the document; NULL when out of memory. */
const char *_brief_timex_keep (BriefTimeline *line, const char *text);
/* The days that the value covers; dates that are none leave them unset. */
void _brief_timex_set_interval (BriefTimeline *line, BriefTimeValue *out, BriefDate first, BriefDate last);
/* The date last spoken of; month and day 0 when not known. */
void _brief_timex_set_reference (BriefTimeline *line, int year, int month, int day);

/* Each sets the value, its interval and the date last spoken of. */
void _brief_timex_give_year (BriefTimeline *line, BriefTimeValue *out, int year);
void _brief_timex_give_month (BriefTimeline *line, BriefTimeValue *out, int year, int month);
void _brief_timex_give_day (BriefTimeline *line, BriefTimeValue *out, BriefDate date, const BriefTimex *timex);
void _brief_timex_give_week (BriefTimeline *line, BriefTimeValue *out, BriefDate date, bool weekend);
void _brief_timex_give_quarter (BriefTimeline *line, BriefTimeValue *out, int year, int quarter);
void _brief_timex_give_fixed (BriefTimeValue *out, const char *value, double confidence);

/* PAST_REF, PRESENT_REF or FUTURE_REF for -1, 0, 1. */
const char *_brief_timex_fixed_for (int direction);
/* "P3D"; NULL when there is no such length. */
const char *_brief_timex_length_value (BriefTimeline *line, const BriefTimex *timex);

/* One resolver for each kind of expression; DIRECTION is that of _brief_timex_direction. */
void _brief_timex_resolve_date (BriefTimeline *line, const BriefTimex *timex, int direction, BriefTimeValue *out);
void _brief_timex_resolve_weekday (BriefTimeline *line, const BriefTimex *timex, int direction, BriefTimeValue *out);
void _brief_timex_resolve_day (BriefTimeline *line, const BriefTimex *timex, BriefTimeValue *out);
void _brief_timex_resolve_clock (BriefTimeline *line, const BriefTimex *timex, BriefTimeValue *out);
void _brief_timex_resolve_relative (BriefTimeline *line, const BriefTimex *timex, int direction, BriefTimeValue *out);
void _brief_timex_resolve_shift (BriefTimeline *line, const BriefTimex *timex, BriefTimeValue *out);
void _brief_timex_resolve_quarter (BriefTimeline *line, const BriefTimex *timex, int direction, BriefTimeValue *out);
void _brief_timex_resolve_half (BriefTimeline *line, const BriefTimex *timex, BriefTimeValue *out);
void _brief_timex_resolve_season (BriefTimeline *line, const BriefTimex *timex, int direction, BriefTimeValue *out);
void _brief_timex_resolve_holiday (BriefTimeline *line, const BriefTimex *timex, int direction, BriefTimeValue *out);
void _brief_timex_resolve_decade (BriefTimeline *line, const BriefTimex *timex, BriefTimeValue *out);
void _brief_timex_resolve_century (BriefTimeline *line, const BriefTimex *timex, BriefTimeValue *out);

#endif
