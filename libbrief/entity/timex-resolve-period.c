/* SPDX-License-Identifier: MIT */
/* Quarters, halves, seasons, decades and centuries: what they come to. */
#include "entity/timex-value.h"

#include <string.h>

/* "the quarter ended Aug. 31": the calendar quarter that is over with that month, and its year. */
static int
quarter_of_end (const BriefTimeline *line, const BriefTimex *timex, int *year)
{
  if (!*year && line->has_published)
    *year = timex->month > line->published.month ? line->published.year - 1 : line->published.year;
  if (*year && timex->month < 3)
    *year -= 1;
  return timex->month < 3 ? 4 : timex->month / 3;
}

void
_brief_timex_resolve_quarter (BriefTimeline *line, const BriefTimex *timex, int direction, BriefTimeValue *out)
{
  int quarter = timex->number, year = timex->year;
  if (timex->month)
    quarter = quarter_of_end (line, timex, &year);
  /* "the year-ago quarter": that of the quarter reported on */
  if (!quarter && line->quarter) {
    quarter = line->quarter;
    if (!year)
      year = line->quarter_year;
  }
  if (!quarter && line->has_published) {
    /* The latest one that is over. */
    int all = line->published.year * 4 + (line->published.month - 1) / 3 - 1;
    quarter = all % 4 + 1;
    if (!year)
      year = all / 4;
  }
  if (!year && line->has_published) {
    if (timex->relation != BRIEF_TIMEX_NO_RELATION)
      year = line->published.year + timex->relation;
    else {
      /* The latest one that is over, or the one to come. */
      int now = (line->published.month - 1) / 3 + 1;
      year = line->published.year;
      /* The quarter just over is reported on now, even in the present tense. */
      if (direction > 0 ? quarter < now - 1 : quarter > now)
        year += direction > 0 ? 1 : -1;
      /* In the fourth quarter everyone speaks of this year's, although it is not over. */
      if (direction <= 0 && quarter == now + 1)
        year = line->published.year;
      out->confidence = 0.8;
    }
  }
  if (!year && line->has_reference)
    year = line->reference.year;
  if (year && quarter) {
    BriefDate kept = line->reference;
    int kept_quarter = line->reference_quarter;
    _brief_timex_give_quarter (line, out, year + (int) timex->count, quarter);
    if (kept_quarter && year + (int) timex->count < kept.year) {
      line->reference = kept; /* a comparison with the year before does not move the story on */
      line->reference_quarter = kept_quarter;
    }
    return;
  }
  char text[BRIEF_TIMEX_SIZE];
  g_snprintf (text, sizeof text, "XXXX-Q%c", quarter ? '0' + quarter : 'X');
  out->value = _brief_timex_keep (line, text);
}

void
_brief_timex_resolve_half (BriefTimeline *line, const BriefTimex *timex, BriefTimeValue *out)
{
  int year = timex->year;
  char text[BRIEF_TIMEX_SIZE];
  if (!year && line->has_published)
    year = line->published.year + (timex->relation == BRIEF_TIMEX_NO_RELATION ? 0 : timex->relation);
  if (year) {
    g_snprintf (text, sizeof text, "%04d-H%d", year, timex->number);
    bool first = timex->number == 1;
    _brief_timex_set_interval (line, out, (BriefDate) { year, first ? 1 : 7, 1 },
                               (BriefDate) { year, first ? 6 : 12, first ? 30 : 31 });
    _brief_timex_set_reference (line, year, 0, 0);
  } else
    g_snprintf (text, sizeof text, "XXXX-H%d", timex->number);
  out->value = _brief_timex_keep (line, text);
}

void
_brief_timex_resolve_season (BriefTimeline *line, const BriefTimex *timex, int direction, BriefTimeValue *out)
{
  static const struct { const char *name; int first; } seasons[] = { { "SP", 3 }, { "SU", 6 }, { "FA", 9 }, { "WI", 12 } };
  int first = 3, year = timex->year;
  for (size_t i = 0; i < G_N_ELEMENTS (seasons); i++)
    if (strcmp (seasons[i].name, timex->text) == 0)
      first = seasons[i].first;
  if (!year && line->has_published) {
    BriefDate base = line->published;
    year = base.year;
    if (timex->relation == -1)
      year -= base.month <= first + 2; /* not over yet: the one before */
    else if (timex->relation == 1)
      year += base.month >= first;
    else if (timex->relation == BRIEF_TIMEX_NO_RELATION && direction < 0 && base.month < first)
      year--;
    else if (timex->relation == BRIEF_TIMEX_NO_RELATION && direction > 0 && base.month > first + 2)
      year++;
  }
  char text[BRIEF_TIMEX_SIZE];
  if (!year)
    g_snprintf (text, sizeof text, "XXXX-%s", timex->text);
  else {
    g_snprintf (text, sizeof text, "%04d-%s", year, timex->text);
    bool winter = first == 12;
    int last_year = winter ? year + 1 : year, last_month = winter ? 2 : first + 2;
    _brief_timex_set_interval (line, out, (BriefDate) { year, first, 1 },
                               (BriefDate) { last_year, last_month, _brief_date_month_length (last_year,
                                                                                              last_month) });
    _brief_timex_set_reference (line, year, 0, 0);
  }
  out->value = _brief_timex_keep (line, text);
}

void
_brief_timex_resolve_decade (BriefTimeline *line, const BriefTimex *timex, BriefTimeValue *out)
{
  char text[BRIEF_TIMEX_SIZE];
  g_snprintf (text, sizeof text, "%03d", timex->year / 10);
  out->value = _brief_timex_keep (line, text);
  _brief_timex_set_interval (line, out, (BriefDate) { timex->year, 1, 1 }, (BriefDate) { timex->year + 9, 12, 31 });
}

void
_brief_timex_resolve_century (BriefTimeline *line, const BriefTimex *timex, BriefTimeValue *out)
{
  char text[BRIEF_TIMEX_SIZE];
  g_snprintf (text, sizeof text, "%02d", timex->number - 1);
  out->value = _brief_timex_keep (line, text);
  if (timex->number > 1)
    _brief_timex_set_interval (line, out, (BriefDate) { timex->number * 100 - 99, 1, 1 },
                               (BriefDate) { timex->number * 100, 12, 31 });
}
