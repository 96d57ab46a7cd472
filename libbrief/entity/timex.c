/* SPDX-License-Identifier: MIT */
/* The longest time expression at a word: the parts of the grammar, and the modifiers around them. */
#include "entity/timex.h"

#include <string.h>

#include "entity/numeral.h"
#include "lexicon/table.h"

void
_brief_timex_reset (BriefTimex *timex)
{
  memset (timex, 0, sizeof *timex);
  timex->relation = BRIEF_TIMEX_NO_RELATION;
  timex->hour = -1;
}

uint32_t _brief_timex_first_of (BriefTimexRule *const *rules, size_t n, const BriefTimexReader *reader, uint32_t at,
                                uint32_t limit, BriefTimex *out)
{
  for (size_t i = 0; i < n; i++) {
    _brief_timex_reset (out);
    uint32_t end = rules[i] (reader, at, limit, out);
    if (end)
      return end;
  }
  return 0;
}

const char *
_brief_timex_norm (const BriefTimexReader *reader, uint32_t at, uint32_t limit)
{
  return at < limit ? reader->document->words[at].norm : "";
}

bool
_brief_timex_is (const BriefTimexReader *reader, uint32_t at, uint32_t limit, const char *norm)
{
  return at < limit && strcmp (reader->document->words[at].norm, norm) == 0;
}

int
_brief_timex_ordinal (const BriefTimexReader *reader, uint32_t at, uint32_t limit, int most)
{
  BriefNumeral numeral;
  if (!_brief_numeral_read (reader->document, at, limit, &numeral) || !numeral.ordinal || numeral.value < 1
      || numeral.value > most)
    return 0;
  return (int) numeral.value;
}

const BriefLexeme *
_brief_timex_calendar (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefCalendarKind kind)
{
  const BriefLexeme *word = at < limit ? reader->calendar[at] : NULL;
  return word && word->kind == kind ? word : NULL;
}

bool
_brief_timex_is_capital (const BriefTimexReader *reader, uint32_t at)
{
  const BriefWord *word = &reader->document->words[at];
  uint32_t start = word->span.start;
  if (strncmp (word->norm, "mid-", 4) == 0 && word->span.end > start + 4)
    start += 4; /* "mid-January" in one word */
  return g_ascii_isupper (reader->document->text[start]) || (reader->small_letters && word->upos == BRIEF_UPOS_PROPN);
}

typedef struct { const char *words[4]; BriefTimeMod mod; } Modifier;

/* Before lengths, times of day and shifts ("about three days ago"). */
static const Modifier lengths[] = {
  { { "no", "more", "than", NULL }, BRIEF_TIME_MOD_EQUAL_OR_LESS }, { { "no", "less", "than", NULL }, BRIEF_TIME_MOD_EQUAL_OR_MORE },
  { { "more", "than", NULL }, BRIEF_TIME_MOD_MORE_THAN },           { { "less", "than", NULL }, BRIEF_TIME_MOD_LESS_THAN },
  { { "fewer", "than", NULL }, BRIEF_TIME_MOD_LESS_THAN },          { { "at", "least", NULL }, BRIEF_TIME_MOD_EQUAL_OR_MORE },
  { { "at", "most", NULL }, BRIEF_TIME_MOD_EQUAL_OR_LESS },         { { "up", "to", NULL }, BRIEF_TIME_MOD_EQUAL_OR_LESS },
  { { "just", "over", NULL }, BRIEF_TIME_MOD_MORE_THAN },           { { "just", "under", NULL }, BRIEF_TIME_MOD_LESS_THAN },
  { { "just", "about", NULL }, BRIEF_TIME_MOD_APPROX },             { { "over", NULL }, BRIEF_TIME_MOD_MORE_THAN },
  { { "under", NULL }, BRIEF_TIME_MOD_LESS_THAN },                  { { "nearly", NULL }, BRIEF_TIME_MOD_LESS_THAN },
  { { "almost", NULL }, BRIEF_TIME_MOD_LESS_THAN },                 { { "about", NULL }, BRIEF_TIME_MOD_APPROX },
  { { "around", NULL }, BRIEF_TIME_MOD_APPROX },                    { { "roughly", NULL }, BRIEF_TIME_MOD_APPROX },
  { { "approximately", NULL }, BRIEF_TIME_MOD_APPROX },             { { "some", NULL }, BRIEF_TIME_MOD_APPROX }
};

/* Before dates. */
static const Modifier dates[] = {
  { { "early", "in", NULL }, BRIEF_TIME_MOD_START }, { { "late", "in", NULL }, BRIEF_TIME_MOD_END },
  { { "earlier", "in", NULL }, BRIEF_TIME_MOD_START }, { { "later", "in", NULL }, BRIEF_TIME_MOD_END },
  { { "earlier", NULL }, BRIEF_TIME_MOD_START },     { { "later", NULL }, BRIEF_TIME_MOD_END },
  { { "early", NULL }, BRIEF_TIME_MOD_START },       { { "late", NULL }, BRIEF_TIME_MOD_END },
  { { "mid", "-", NULL }, BRIEF_TIME_MOD_MID },      { { "mid", NULL }, BRIEF_TIME_MOD_MID },
  { { "mid-", NULL }, BRIEF_TIME_MOD_MID }
};

/* The words of a modifier at AT: how many, 0 for none. */
static uint32_t
modifier_at (const BriefTimexReader *reader, uint32_t at, uint32_t limit, const Modifier *list,
             size_t n, BriefTimeMod *mod)
{
  for (size_t m = 0; m < n; m++) {
    uint32_t i = 0;
    while (list[m].words[i] && _brief_timex_is (reader, at + i, limit, list[m].words[i]))
      i++;
    if (list[m].words[i])
      continue;
    *mod = list[m].mod;
    return i;
  }
  return 0;
}

/* The longest of the parts. */
static uint32_t
match_core (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  static BriefTimexRule *const parts[] = {
    _brief_timex_clock, _brief_timex_date, _brief_timex_years, _brief_timex_period, _brief_timex_unit
  };
  uint32_t best = 0;
  for (size_t i = 0; i < G_N_ELEMENTS (parts); i++) {
    BriefTimex candidate;
    uint32_t end = parts[i] (reader, at, limit, &candidate);
    if (end > best) {
      best = end;
      *out = candidate;
    }
  }
  return best;
}

static bool
is_length (const BriefTimex *timex)
{
  return timex->kind == BRIEF_TIMEX_DURATION || timex->kind == BRIEF_TIMEX_SHIFT || timex->kind == BRIEF_TIMEX_CLOCK
         || timex->hour >= 0;
}

/* "the end of", "the beginning of", "end of", "the middle of" … */
static uint32_t
boundary_at (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimeMod *mod)
{
  uint32_t next = at;
  if (_brief_timex_is (reader, next, limit, "the"))
    next++;
  if (_brief_timex_is (reader, next, limit, "very"))
    next++;
  const char *norm = _brief_timex_norm (reader, next, limit);
  if (strcmp (norm, "end") == 0 || strcmp (norm, "close") == 0)
    *mod = BRIEF_TIME_MOD_END;
  else if (strcmp (norm, "beginning") == 0 || strcmp (norm, "start") == 0)
    *mod = BRIEF_TIME_MOD_START;
  else if (strcmp (norm, "middle") == 0)
    *mod = BRIEF_TIME_MOD_MID;
  else
    return 0;
  return _brief_timex_is (reader, next + 1, limit, "of") ? next + 2 - at : 0;
}

/* "the day", "the week", "the year" behind a boundary or "later in". */
static uint32_t
the_unit (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  _brief_timex_reset (out);
  if (!_brief_timex_is (reader, at, limit, "the"))
    return 0;
  const BriefLexeme *unit = _brief_timex_calendar (reader, at + 1, limit, BRIEF_CAL_UNIT);
  if (!unit || unit->value < BRIEF_UNIT_DAY)
    return 0;
  out->kind = BRIEF_TIMEX_RELATIVE;
  out->unit = (BriefTimeUnit) unit->value;
  out->relation = 0;
  return at + 2;
}

static bool
is_date (const BriefTimex *timex)
{
  return timex->kind != BRIEF_TIMEX_DURATION && timex->kind != BRIEF_TIMEX_SET && timex->kind != BRIEF_TIMEX_FIXED
         && timex->kind != BRIEF_TIMEX_CLOCK && timex->kind != BRIEF_TIMEX_SHIFT && timex->hour < 0;
}

/* "late November", "earlier this year", "later in the day", "the end of 1994". */
static uint32_t
match_bounded (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  BriefTimeMod mod = BRIEF_TIME_MOD_NONE;
  uint32_t n = boundary_at (reader, at, limit, &mod);
  bool boundary = n > 0;
  /* "the early summer", "the late 1980s" */
  uint32_t article = !n && _brief_timex_is (reader, at, limit, "the") ? 1 : 0;
  if (!n)
    n = modifier_at (reader, at + article, limit, dates, G_N_ELEMENTS (dates), &mod);
  if (article && n != 1)
    return 0;
  bool joined = !n && strncmp (_brief_timex_norm (reader, at, limit), "mid-", 4) == 0 && reader->calendar[at];
  if (joined)
    mod = BRIEF_TIME_MOD_MID;
  if (!n && !joined)
    return 0;
  uint32_t from = at + article + n;
  if (!boundary && _brief_timex_is (reader, from, limit, "-")) /* "late-November" */
    from++;
  uint32_t end = match_core (reader, from, limit, out);
  if (!end || !is_date (out))
    end = boundary || n == 2 ? the_unit (reader, from, limit, out) : 0;
  if (!end || (article && out->kind != BRIEF_TIMEX_SEASON && out->kind != BRIEF_TIMEX_DECADE
               && out->kind != BRIEF_TIMEX_CENTURY))
    return 0;
  const char *first = _brief_timex_norm (reader, at + article, limit);
  bool comparative = strcmp (first, "earlier") == 0 || strcmp (first, "later") == 0;
  /* Of "earlier Monday" only the day is annotated, "later in the day" is a time. */
  bool day = out->kind == BRIEF_TIMEX_DAY || out->kind == BRIEF_TIMEX_WEEKDAY
             || (out->kind == BRIEF_TIMEX_RELATIVE && out->unit == BRIEF_UNIT_DAY);
  if (comparative && out->kind == BRIEF_TIMEX_WEEKDAY)
    return 0;
  out->comparative = comparative;
  if (comparative && day) {
    out->is_time = true;
    return end;
  }
  if (comparative && out->kind == BRIEF_TIMEX_DATE && n == 1)
    return 0;
  if (out->mod == BRIEF_TIME_MOD_NONE)
    out->mod = mod;
  return end;
}

static uint32_t
match_approximate (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  BriefTimeMod mod = BRIEF_TIME_MOD_NONE;
  uint32_t n = modifier_at (reader, at, limit, lengths, G_N_ELEMENTS (lengths), &mod);
  if (!n)
    return 0;
  uint32_t end = match_core (reader, at + n, limit, out);
  if (!end)
    return 0;
  if (!is_length (out) && !(mod == BRIEF_TIME_MOD_APPROX && out->kind == BRIEF_TIMEX_DATE && out->day))
    return 0;
  /* "over the past year" is no comparison. */
  bool bare = n == 1 && (_brief_timex_is (reader, at, limit, "over") || _brief_timex_is (reader, at, limit, "under"));
  if (bare
      && (_brief_timex_is (reader, at + 1, limit, "the") || out->vague || _brief_timex_is (reader, at + 1, limit, "a")))
    return 0;
  if (out->vague && out->kind == BRIEF_TIMEX_DURATION)
    return 0; /* "at least several years", "some months" */
  if (out->kind == BRIEF_TIMEX_SHIFT) {
    /* More than a year ago is before that time, less than a year ago after it. */
    bool more = mod == BRIEF_TIME_MOD_MORE_THAN || mod == BRIEF_TIME_MOD_EQUAL_OR_MORE;
    if (mod != BRIEF_TIME_MOD_APPROX)
      mod = more == (out->count < 0) ? BRIEF_TIME_MOD_BEFORE : BRIEF_TIME_MOD_AFTER;
  }
  if (out->mod == BRIEF_TIME_MOD_NONE)
    out->mod = mod;
  return end;
}

/* Words that no time expression begins with are most words: a cheap look before the grammar. */
static bool
may_begin (const BriefTimexReader *reader, uint32_t at)
{
  const BriefWord *word = &reader->document->words[at];
  if (reader->calendar[at])
    return true;
  unsigned char first = (unsigned char) word->norm[0];
  if (g_ascii_isdigit (first) || first == '\''
      || (word->norm[0] && g_ascii_isdigit (word->norm[strlen (word->norm) - 1]))
      || strncmp (word->norm, "mid-", 4) == 0)
    return true;
  if ((word->upos == BRIEF_UPOS_VERB && strcmp (word->norm, "coming") != 0) || word->upos == BRIEF_UPOS_PUNCT)
    return false;
  if (_brief_lexicon_number (word->norm))
    return true;
  static const char *const openers =
      " a about almost an approximately around at beginning couple coming current each earlier early end "
      "every few final fiscal following just last late later less long mid mid- middle more nearly new next no noon "
      "midnight not over past per recent right roughly start that the these this those under up close start "
      "previous prior preceding upcoming latest same fewer h1 h2 q1 q2 q3 q4 ";
  return _brief_words_have (openers, word->norm) || _brief_timex_is_capital (reader, at);
}

/* The titles of programmes: ABC's "This Week", CBS's "60 Minutes", VOA Today. */
static bool
is_title (const BriefTimexReader *reader, uint32_t at, uint32_t end)
{
  const BriefDocument *document = reader->document;
  if (at == 0 || document->words[at - 1].sentence != document->words[at].sentence || !reader->calendar[end - 1])
    return false;
  bool unit = reader->calendar[end - 1]->kind == BRIEF_CAL_UNIT, day = reader->calendar[end - 1]->kind == BRIEF_CAL_DAY;
  if ((!unit && !day) || !_brief_timex_is_capital (reader, end - 1) || document->words[at].zone == BRIEF_ZONE_HEADLINE)
    return false;
  return document->words[at - 1].upos == BRIEF_UPOS_PROPN || (unit && document->words[at - 1].upos == BRIEF_UPOS_PUNCT);
}

bool
_brief_timex_match (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out)
{
  if (!may_begin (reader, at))
    return false;
  BriefTimex core, wrapped;
  uint32_t end = match_core (reader, at, limit, &core);
  uint32_t longer = match_bounded (reader, at, limit, &wrapped);
  if (!longer)
    longer = match_approximate (reader, at, limit, &wrapped);
  if (longer > end) {
    core = wrapped;
    end = longer;
  }
  if (!end)
    return false;
  /* "over the next year or so" */
  if (core.mod == BRIEF_TIME_MOD_NONE && (core.kind == BRIEF_TIMEX_DURATION || core.kind == BRIEF_TIMEX_RELATIVE)
      && _brief_timex_is (reader, end, limit, "or") && _brief_timex_is (reader, end + 1, limit, "so")) {
    core.mod = BRIEF_TIME_MOD_APPROX;
    end += 2;
  }
  if (is_title (reader, at, end))
    return false;
  if (core.mod == BRIEF_TIME_MOD_NONE && strncmp (reader->document->words[at].norm, "mid-", 4) == 0 && is_date (&core))
    core.mod = BRIEF_TIME_MOD_MID;
  core.first = at;
  core.end = end;
  *out = core;
  return true;
}
