/* SPDX-License-Identifier: MIT */
/* From what the words say to TIMEX3 values. */
#include "entity/timex-value.h"

#include <string.h>

static void
resolve_set (BriefTimeline *line, const BriefTimex *timex, BriefTimeValue *out)
{
  out->type = BRIEF_TIME_SET;
  if (timex->weekday) {
    char text[BRIEF_TIMEX_SIZE];
    g_snprintf (text, sizeof text, "XXXX-WXX-%d", timex->weekday);
    out->value = _brief_timex_keep (line, text);
  } else
    out->value = timex->text ? timex->text : _brief_timex_length_value (line, timex);
}

/* The calendar of TIMEX3 values has years 1 to 9999; what lies outside ("5,000 years ago") is only before or after. */
static void
keep_in_calendar (BriefTimeValue *out)
{
  if (!out->value || out->type == BRIEF_TIME_DURATION || out->type == BRIEF_TIME_SET)
    return;
  bool before = out->value[0] == '-' || g_str_has_prefix (out->value, "0000");
  bool after = strspn (out->value, "0123456789") > 4;
  if (!before && !after)
    return;
  out->value = before ? "PAST_REF" : "FUTURE_REF";
  out->earliest = out->latest = NULL;
}

/* "late March" is its last third, "earlier this year" what lies before the day of publication, "more than a year ago" all before. */
static void
narrow_interval (BriefTimeline *line, const BriefTimex *timex, BriefTimeValue *out)
{
  BriefDate first, last;
  if (!_brief_date_parse (out->earliest, &first) || !_brief_date_parse (out->latest, &last))
    return;
  int begin = _brief_date_to_days (first), end = _brief_date_to_days (last), third = (end - begin + 1) / 3;
  int now = line->has_published ? _brief_date_to_days (line->published) : begin - 1;
  if (timex->comparative && now >= begin && now <= end)
    *(out->mod == BRIEF_TIME_MOD_START ? &end : &begin) = now;
  else if (out->mod == BRIEF_TIME_MOD_START && third > 0)
    end = begin + third - 1;
  else if (out->mod == BRIEF_TIME_MOD_END && third > 0)
    begin = end - third + 1;
  else if (out->mod == BRIEF_TIME_MOD_MID) {
    begin += third;
    end -= third;
  } else if (out->mod == BRIEF_TIME_MOD_AFTER && now > begin)
    end = now;
  else if (out->mod != BRIEF_TIME_MOD_BEFORE)
    return;
  _brief_timex_set_interval (line, out, _brief_date_from_days (begin), _brief_date_from_days (end));
  if (out->mod == BRIEF_TIME_MOD_BEFORE)
    out->earliest = NULL;
}

BriefTimeValue
_brief_timex_resolve (BriefTimeline *line, const BriefTimex *timex, int direction)
{
  BriefTimeValue out = { BRIEF_TIME_DATE, NULL, timex->mod, NULL, NULL, 0.95 };
  switch (timex->kind) {
  case BRIEF_TIMEX_DATE: _brief_timex_resolve_date (line, timex, direction, &out); break;
  case BRIEF_TIMEX_WEEKDAY: _brief_timex_resolve_weekday (line, timex, direction, &out); break;
  case BRIEF_TIMEX_DAY: _brief_timex_resolve_day (line, timex, &out); break;
  case BRIEF_TIMEX_RELATIVE: _brief_timex_resolve_relative (line, timex, direction, &out); break;
  case BRIEF_TIMEX_SHIFT: _brief_timex_resolve_shift (line, timex, &out); break;
  case BRIEF_TIMEX_QUARTER: _brief_timex_resolve_quarter (line, timex, direction, &out); break;
  case BRIEF_TIMEX_HALF: _brief_timex_resolve_half (line, timex, &out); break;
  case BRIEF_TIMEX_SEASON: _brief_timex_resolve_season (line, timex, direction, &out); break;
  case BRIEF_TIMEX_DECADE: _brief_timex_resolve_decade (line, timex, &out); break;
  case BRIEF_TIMEX_CENTURY: _brief_timex_resolve_century (line, timex, &out); break;
  case BRIEF_TIMEX_HOLIDAY: _brief_timex_resolve_holiday (line, timex, direction, &out); break;
  case BRIEF_TIMEX_CLOCK: _brief_timex_resolve_clock (line, timex, &out); break;
  case BRIEF_TIMEX_DURATION:
    out.type = BRIEF_TIME_DURATION;
    out.value = _brief_timex_length_value (line, timex);
    break;
  case BRIEF_TIMEX_SET: resolve_set (line, timex, &out); break;
  case BRIEF_TIMEX_FIXED: _brief_timex_give_fixed (&out, timex->text, 0.7); break;
  }
  keep_in_calendar (&out);
  narrow_interval (line, timex, &out);
  return out;
}
