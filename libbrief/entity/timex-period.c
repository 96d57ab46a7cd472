/* SPDX-License-Identifier: MIT */
/* Quarters, halves, seasons, and words that only point at the past, present or future. */
#include <string.h>

#include "entity/timex.h"

/* "of 1984", "1984", "of last year", "of the year", "of fiscal 1990" after a quarter, half or season. */
static uint32_t
read_of_year (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  uint32_t next = at;
  bool of = _brief_timex_is (reader, next, limit, "of") || _brief_timex_is (reader, next, limit, "in")
            || _brief_timex_is (reader, next, limit, ",");
  if (of)
    next++;
  if (_brief_timex_is (reader, next, limit, "fiscal"))
    next++;
  uint32_t end = _brief_timex_read_year (reader, next, limit, &out->year);
  if (end && (of || _brief_timex_year (reader, next, limit)))
    return end;
  if (of && _brief_timex_is (reader, next + 1, limit, "year")) {
    const char *which = _brief_timex_norm (reader, next, limit);
    if (strcmp (which, "last") == 0)
      out->relation = -1;
    else if (strcmp (which, "next") == 0)
      out->relation = 1;
    else if (strcmp (which, "this") == 0 || strcmp (which, "the") == 0)
      out->relation = 0;
    else
      return at;
    return next + 2;
  }
  return at;
}

/* "the", "this year's", "last", "the 1988", "the fiscal", "the year-ago" before a quarter. */
static uint32_t
read_quarter_determiner (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  uint32_t next = at;
  const char *norm = _brief_timex_norm (reader, next, limit);
  if (strcmp (norm, "this") == 0 || strcmp (norm, "last") == 0) {
    if (!_brief_timex_is (reader, next + 1, limit, "year") || !_brief_timex_is (reader, next + 2, limit, "'s"))
      return at;
    out->relation = strcmp (norm, "this") == 0 ? 0 : -1;
    return next + 3;
  }
  if (strcmp (norm, "the") == 0)
    next++;
  int found = _brief_timex_year (reader, next, limit);
  if (found) {
    out->year = found;
    next++;
  }
  if (_brief_timex_is (reader, next, limit, "fiscal"))
    next += _brief_timex_is (reader, next + 1, limit, "-") ? 2 : 1; /* "the fiscal-first quarter" */
  /* year-earlier, year-ago */
  if (_brief_timex_is (reader, next, limit, "year") && _brief_timex_is (reader, next + 1, limit, "-")
      && (_brief_timex_is (reader, next + 2, limit, "earlier") || _brief_timex_is (reader, next + 2, limit, "ago"))) {
    out->count = -1;
    next += 3;
  }
  return next;
}

static uint32_t
quarter (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  const char *norm = _brief_timex_norm (reader, at, limit);
  if ((norm[0] == 'q' || norm[0] == 'h') && norm[1] >= '1' && norm[1] <= (norm[0] == 'q' ? '4' : '2') && norm[2] == '\0'
      && _brief_timex_is_capital (reader, at)) {
    out->kind = norm[0] == 'q' ? BRIEF_TIMEX_QUARTER : BRIEF_TIMEX_HALF;
    out->number = norm[1] - '0';
    return read_of_year (reader, at + 1, limit, out);
  }
  uint32_t next = read_quarter_determiner (reader, at, limit, out);
  bool year_ago = out->count < 0;
  if (out->year && _brief_timex_is (reader, next, limit, "quarter")) /* "the 1988 quarter" */ {
    out->kind = BRIEF_TIMEX_QUARTER;
    return next + 1;
  }
  if (_brief_timex_is (reader, next, limit, "latest")
      && (_brief_timex_is (reader, next + 1, limit, "quarter")
          || _brief_timex_is (reader, next + 1, limit, "period"))) {
    out->kind = BRIEF_TIMEX_QUARTER;
    return next + 2;
  }
  if (year_ago
      && (_brief_timex_is (reader, next, limit, "quarter") || _brief_timex_is (reader, next, limit, "period"))) {
    out->kind = BRIEF_TIMEX_QUARTER;
    return next + 1;
  }
  int number = _brief_timex_ordinal (reader, next, limit, 4);
  if (!number)
    return 0;
  next++;
  bool hyphen = _brief_timex_is (reader, next, limit, "-");
  if (hyphen)
    next++;
  if (_brief_timex_is (reader, next, limit, "fiscal"))
    next++;
  if (_brief_timex_is (reader, next, limit, "quarter"))
    out->kind = BRIEF_TIMEX_QUARTER;
  else if (_brief_timex_is (reader, next, limit, "half") && number <= 2)
    out->kind = BRIEF_TIMEX_HALF;
  else
    return 0;
  out->number = number;
  if (hyphen && next > at + 2 && _brief_timex_is (reader, at, limit, "the"))
    return 0; /* the determiner of "the third-quarter results" is the results' */
  uint32_t end = read_of_year (reader, next + 1, limit, out);
  /* Halves are of matches as often as of years; "first-half profit" is of a year. */
  static const char *const reported[] = {
    "profit", "profits", "earnings", "result", "results", "sales", "revenue", "revenues", "loss", "losses", "income",
    "net", "pretax", "operating", NULL
  };
  bool financial = hyphen && g_strv_contains (reported, _brief_timex_norm (reader, end, limit));
  if (out->kind == BRIEF_TIMEX_HALF && end == next + 1 && !out->year && !financial)
    return 0;
  if (_brief_timex_is (reader, end, limit, "of") && out->kind == BRIEF_TIMEX_HALF)
    return 0;
  return end;
}

static uint32_t
season (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  uint32_t next = at;
  const char *norm = _brief_timex_norm (reader, at, limit);
  bool the = false;
  if (strcmp (norm, "this") == 0) {
    out->relation = 0;
    next++;
    if (_brief_timex_is (reader, next, limit, "past") || _brief_timex_is (reader, next, limit, "coming")) {
      out->relation = _brief_timex_is (reader, next, limit, "past") ? -1 : 1;
      next++;
    }
  } else if (strcmp (norm, "last") == 0 || strcmp (norm, "next") == 0) {
    out->relation = strcmp (norm, "last") == 0 ? -1 : 1;
    next++;
  } else if (strcmp (norm, "the") == 0) {
    the = true;
    next++;
  }
  const BriefLexeme *word = _brief_timex_calendar (reader, next, limit, BRIEF_CAL_SEASON);
  if (!word || reader->document->words[next].upos == BRIEF_UPOS_VERB)
    return 0;
  out->kind = BRIEF_TIMEX_SEASON;
  out->text = word->text;
  uint32_t end = read_of_year (reader, next + 1, limit, out);
  if (end > next + 1 || out->relation != BRIEF_TIMEX_NO_RELATION)
    return end;
  const char *previous = at > 0 ? reader->document->words[at - 1].norm : "";
  static const char *const before[] = { "in", "by", "during", "since", "until", "before", "over", "into", "through", "this", "early", "late", "mid", NULL };
  if (!g_strv_contains (before, previous) || _brief_timex_is (reader, next + 1, limit, "of"))
    return 0;
  return word->value == 1
         && !(the || strcmp (previous, "in") == 0 || strcmp (previous, "early") == 0 || strcmp (previous, "late") == 0)
             ? 0 : end;
}

/* "will soon begin", but not "as soon as", "soon after" or "soon became". */
static bool
is_soon (const BriefTimexReader *reader, uint32_t at, uint32_t limit)
{
  static const char *const before[] = { "as", "how", "so", "too", NULL }, *const after[] = { "after", "as", NULL };
  if ((at > 0 && g_strv_contains (before, reader->document->words[at - 1].norm))
      || g_strv_contains (after, _brief_timex_norm (reader, at + 1, limit)))
    return false;
  return _brief_timex_direction (reader->document, at, at + 1) > 0;
}

/* Fixed phrases, longest first; the part of speech of "future" and "past" decides. */
static uint32_t
pointer (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  static const struct { const char *words[4]; const char *value; } phrases[] = {
    { { "at", "the", "moment", NULL }, "PRESENT_REF" },   { { "at", "present", NULL }, "PRESENT_REF" },
    { { "the", "near", "future", NULL }, "FUTURE_REF" },  { { "the", "foreseeable", "future", NULL }, "FUTURE_REF" },
    { { "the", "future", NULL }, "FUTURE_REF" },          { { "the", "past", NULL }, "PAST_REF" },
    { { "the", "present", NULL }, "PRESENT_REF" },        { { "more", "recently", NULL }, "PAST_REF" },
    { { "this", "moment", NULL }, "PRESENT_REF" },        { { "the", "near", "term", NULL }, "FUTURE_REF" }
  };
  for (size_t p = 0; p < G_N_ELEMENTS (phrases); p++) {
    uint32_t i = 0;
    while (phrases[p].words[i] && _brief_timex_is (reader, at + i, limit, phrases[p].words[i]))
      i++;
    if (phrases[p].words[i])
      continue;
    /* "the past" and "the future" are times only as nouns, not in "the past president". */
    uint8_t next = at + i < limit ? reader->document->words[at + i].upos : BRIEF_UPOS_PUNCT;
    if (strcmp (phrases[p].words[0], "the") == 0
        && (next == BRIEF_UPOS_NOUN || next == BRIEF_UPOS_ADJ || next == BRIEF_UPOS_NUM || next == BRIEF_UPOS_PROPN))
      return 0;
    out->kind = BRIEF_TIMEX_FIXED;
    out->text = phrases[p].value;
    return at + i;
  }
  const BriefLexeme *word = _brief_timex_calendar (reader, at, limit, BRIEF_CAL_REF);
  if (!word)
    return 0;
  /* "Now," at the start of a sentence goes on with the story, and so do "Now for the weather" and "Now I see". */
  bool starts = at == 0 || reader->document->words[at - 1].sentence != reader->document->words[at].sentence
                || strcmp (reader->document->words[at - 1].norm, "\"") == 0;
  bool goes_on = _brief_timex_is (reader, at + 1, limit, ",") || _brief_timex_is (reader, at + 1, limit, "for")
                 || (at + 1 < limit && reader->document->words[at + 1].upos == BRIEF_UPOS_PRON);
  if (strcmp (word->key, "now") == 0 && starts && goes_on)
    return 0;
  if (strcmp (word->key, "soon") == 0 && !is_soon (reader, at, limit))
    return 0;
  out->kind = BRIEF_TIMEX_FIXED;
  out->text = word->text;
  return at + 1;
}

static uint32_t
repeated (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  const BriefLexeme *word = _brief_timex_calendar (reader, at, limit, BRIEF_CAL_SET);
  if (!word || reader->in_name[at])
    return 0;
  /* Papers are dailies; a quarterly dividend is a kind of dividend. */
  uint8_t upos = reader->document->words[at].upos;
  uint8_t before = at > 0 ? reader->document->words[at - 1].upos : BRIEF_UPOS_PUNCT;
  uint8_t next = at + 1 < limit ? reader->document->words[at + 1].upos : BRIEF_UPOS_PUNCT;
  bool noun = (upos == BRIEF_UPOS_NOUN
               && (before == BRIEF_UPOS_DET || before == BRIEF_UPOS_ADJ || before == BRIEF_UPOS_NOUN
                   || before == BRIEF_UPOS_PROPN))
              || upos == BRIEF_UPOS_PROPN;
  if (noun || (strcmp (word->key, "daily") != 0 && upos == BRIEF_UPOS_ADJ && next == BRIEF_UPOS_NOUN))
    return 0;
  out->kind = BRIEF_TIMEX_SET;
  out->text = word->text;
  return at + 1;
}

/* "year-end", "year end". */
static uint32_t
year_end (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  if (!_brief_timex_is (reader, at, limit, "year"))
    return 0;
  uint32_t next = at + 1;
  if (_brief_timex_is (reader, next, limit, "-"))
    next++;
  if (!_brief_timex_is (reader, next, limit, "end"))
    return 0;
  out->kind = BRIEF_TIMEX_RELATIVE;
  out->unit = BRIEF_UNIT_YEAR;
  out->relation = 0;
  out->mod = BRIEF_TIME_MOD_END;
  return next + 1;
}

/* "year-earlier", "year-ago" before something else than a quarter. */
static uint32_t
year_ago (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  if (!_brief_timex_is (reader, at, limit, "year") || !_brief_timex_is (reader, at + 1, limit, "-")
      || !(_brief_timex_is (reader, at + 2, limit, "earlier") || _brief_timex_is (reader, at + 2, limit, "ago")))
    return 0;
  out->kind = BRIEF_TIMEX_SHIFT;
  out->anchor = BRIEF_ANCHOR_REFERENCE;
  out->unit = BRIEF_UNIT_YEAR;
  out->count = -1;
  return at + 3;
}

uint32_t
_brief_timex_period (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  static BriefTimexRule *const rules[] = {
    quarter, season, pointer, repeated, year_end, year_ago
  };
  return _brief_timex_first_of (rules, G_N_ELEMENTS (rules), reader, at, limit, out);
}
