/* SPDX-License-Identifier: MIT */
/*
 * What the rules know of sentence starts: sure ones from the lines of the text, and for every other word a prior
 * from the punctuation before it, which the network weighs against what it sees.
 */
#include <string.h>

#include "lexicon/abbreviations.h"
#include "lexicon/lexicon.h"
#include "lexicon/starters.h"
#include "text/blocks.h"
#include "text/chars.h"

/* What may have ended a sentence just before the word at hand. */
typedef enum {
  ENDED_NOT,
  ENDED_COLON,
  ENDED_STOP,         /* a full stop of its own */
  ENDED_MARK,         /* ! ? */
  ENDED_ELLIPSIS,
  ENDED_ABBREVIATION  /* a word with a stop of its own: BEFORE is that word */
} Ended;

typedef struct {
  const BriefDocument *document;
  Ended ended;
  uint32_t before;  /* the word that ended it */
  bool closed;      /* closing marks came after that */
} State;

/* The first word at or after WORD that is no opening mark; looks a few words far. */
static uint32_t
content_word (const BriefDocument *document, uint32_t word)
{
  uint32_t limit = MIN (document->n_words - 1, word + 4);
  while (word < limit && document->words[word + 1].gap < BRIEF_GAP_LINE
         && (_brief_word_is_opener (document, word) || _brief_word_is_dash (document, word)))
    word++;
  return word;
}

static bool
is_starter (const BriefDocument *document, uint32_t word)
{
  return _brief_starter_is (document->words[word].norm, strlen (document->words[word].norm));
}

/* After "a.m." a weekday, a month or a time zone goes on with the time. */
static bool
is_time_word (const BriefDocument *document, uint32_t word)
{
  const BriefLexeme *lexeme = _brief_lexicon_calendar (document->words[word].norm);
  return (lexeme != NULL && lexeme->kind != BRIEF_CAL_REF)
         || (_brief_word_is_capitals (document, word) && strlen (document->words[word].norm) <= 4);
}

static bool
is_clock (const BriefDocument *document, uint32_t word)
{
  return _brief_norm_is (document, word, "a.m.") || _brief_norm_is (document, word, "p.m.");
}

/* The prior after an abbreviation; NEXT is the first word of the possible sentence. */
static float
after_abbreviation (const State *state, uint32_t next)
{
  const BriefDocument *document = state->document;
  const char *norm = document->words[state->before].norm;
  size_t length = strlen (norm) - 1; /* without its stop */
  bool starter = is_starter (document, next) && _brief_word_is_upper (document, next);
  if (_brief_word_is_lower (document, next))
    return 0.01f;
  if (is_clock (document, state->before))
    return is_time_word (document, next) ? 0.02f : _brief_word_is_upper (document, next) ? 0.7f : 0.2f;
  if (g_utf8_strlen (norm, -1) == 2) /* an initial */
    return starter ? 0.3f : 0.02f;
  switch (_brief_abbreviation_find (norm, length)) {
  case BRIEF_ABBREVIATION_TITLE:
  case BRIEF_ABBREVIATION_LATIN:
    return strcmp (norm, "st.") == 0 && starter ? 0.6f : 0.005f;
  case BRIEF_ABBREVIATION_NUMBER:
  case BRIEF_ABBREVIATION_GENERAL:
    return 0.02f;
  case BRIEF_ABBREVIATION_MONTH:
    return starter ? 0.6f : 0.02f;
  case BRIEF_ABBREVIATION_ETC:
    return 0.2f;
  default: /* U.S., Inc., Calif. and whatever else has a stop */
    return starter ? 0.92f : _brief_word_is_upper (document, next) ? 0.12f : 0.3f;
  }
}

static float
after_stop (const State *state, uint32_t word, uint32_t next)
{
  const BriefDocument *document = state->document;
  bool lower = _brief_word_is_lower (document, next);
  if (document->words[word].gap == BRIEF_GAP_NONE && !state->closed)
    return _brief_word_is_upper (document, next) ? 0.55f : 0.05f;
  if (state->closed && _brief_word_is_dash (document, word))
    return 0.3f; /* "It is over." -- Joe Biden */
  if (lower)
    return state->closed ? 0.3f : 0.75f; /* many a writer starts so */
  return 0.96f;
}

static float
after_mark (const State *state, uint32_t word, uint32_t next)
{
  const BriefDocument *document = state->document;
  if (_brief_word_is_lower (document, next))
    return state->closed ? 0.03f : 0.7f;
  if (document->words[word].gap == BRIEF_GAP_NONE)
    return 0.3f;
  return state->closed ? 0.7f : 0.93f; /* "Why?" Smith asked. */
}

/* The prior that a sentence starts at WORD on the line of the word before it. */
static float
guess (const State *state, uint32_t word)
{
  const BriefDocument *document = state->document;
  uint32_t next = content_word (document, word);
  bool upper = _brief_word_is_upper (document, next);
  switch (state->ended) {
  case ENDED_NOT:
    return upper ? 0.02f : 0.005f;
  case ENDED_COLON:
    return upper ? 0.06f : 0.02f;
  case ENDED_ELLIPSIS:
    return document->words[word].gap == BRIEF_GAP_NONE ? 0.05f : upper ? 0.7f : 0.12f;
  case ENDED_STOP:
    return after_stop (state, word, next);
  case ENDED_MARK:
    return after_mark (state, word, next);
  case ENDED_ABBREVIATION:
    return after_abbreviation (state, next);
  }
  return 0.02f;
}

/* Does WORD belong to a note mark, "[3]", behind a stop? Such marks go with the sentence that they follow. */
static bool
is_note (const BriefDocument *document, uint32_t word)
{
  uint32_t open = _brief_norm_is (document, word, "[") ? word : word - 1;
  return _brief_norm_is (document, open, "[") && _brief_norm_is (document, open + 2, "]")
         && g_ascii_isdigit (document->words[open + 1].norm[0]);
}

static bool
is_closing (const BriefDocument *document, uint32_t word)
{
  static const char *const marks[] = { ",", ";", ":", "%" };
  for (size_t i = 0; i < G_N_ELEMENTS (marks); i++)
    if (_brief_norm_is (document, word, marks[i]))
      return true;
  return _brief_word_is_closer (document, word) || _brief_word_is_stop (document, word) || is_note (document, word);
}

/* Does a comma stand before WORD, perhaps with closing marks behind it? (“We will win,” Smith said.) */
static bool
follows_comma (const BriefDocument *document, uint32_t word)
{
  uint32_t before = word - 1;
  for (int marks = 0; marks < 3 && before > 0 && _brief_word_is_closer (document, before); marks++)
    before--;
  return _brief_norm_is (document, before, ",");
}

/* Is it out of the question that a sentence starts at WORD, inside a line? */
static bool
is_never (const State *state, uint32_t word, float prior)
{
  const BriefDocument *document = state->document;
  if (document->words[word].mwt == 2 || is_closing (document, word))
    return true;
  if (state->ended == ENDED_NOT && follows_comma (document, word))
    return true;
  if (document->words[word].gap == BRIEF_GAP_NONE && state->ended == ENDED_NOT)
    return true;
  return state->ended == ENDED_ABBREVIATION && prior < 0.02f;
}

/* Notes what WORD ends. */
static void
update (State *state, uint32_t word)
{
  const BriefDocument *document = state->document;
  const BriefWord *at = &document->words[word];
  if (_brief_word_is_stop (document, word)) {
    bool dots = at->norm[0] == '.' && at->norm[1] == '.';
    bool ellipsis = dots || strncmp (at->norm, "…", strlen ("…")) == 0;
    state->ended = ellipsis ? ENDED_ELLIPSIS : at->norm[0] == '.' ? ENDED_STOP : ENDED_MARK;
  } else if (_brief_norm_is (document, word, ":"))
    state->ended = ENDED_COLON;
  else if (state->ended > ENDED_COLON
           && (_brief_word_is_closer (document, word) || (word > 0 && is_note (document, word)))) {
    state->closed = true;
    return;
  } else if (at->span.end - at->span.start > 1 && document->text[at->span.end - 1] == '.')
    state->ended = ENDED_ABBREVIATION;
  else
    state->ended = ENDED_NOT;
  state->before = word;
  state->closed = false;
}

static void
set (BriefWord *word, BriefStart start, float prior)
{
  word->start = (uint8_t) start;
  word->start_guess = prior;
}

static void
mark_word (BriefDocument *document, const State *state, uint32_t word)
{
  float prior = guess (state, word);
  bool never = is_never (state, word, prior);
  set (&document->words[word], never ? BRIEF_START_NO : BRIEF_START_UNSURE, never ? 0.0f : prior);
}

/* A block below another one, without a blank line and after no stop, might go on with its sentence. */
static bool
might_go_on (const BriefBlock *before, const BriefBlock *block)
{
  return before != NULL && block->gap == BRIEF_GAP_LINE && !before->stopped && !block->bullet
         && before->zone == BRIEF_ZONE_BODY && block->zone == BRIEF_ZONE_BODY;
}

void
_brief_starts_find (BriefDocument *document, const BriefBlockList *blocks)
{
  State state = { .document = document };
  for (size_t i = 0; i < blocks->n; i++) {
    const BriefBlock *block = &blocks->at[i];
    bool dateline = block->zone == BRIEF_ZONE_DATELINE;
    bool unsure = might_go_on (i == 0 ? NULL : block - 1, block);
    set (&document->words[block->first], unsure ? BRIEF_START_UNSURE : BRIEF_START_YES, unsure ? 0.8f : 1.0f);
    update (&state, block->first);
    for (uint32_t word = block->first + 1; word < block->end; word++) {
      if (word == block->first + block->dateline)
        set (&document->words[word], BRIEF_START_YES, 1.0f);
      else if (dateline || word < block->first + block->dateline)
        set (&document->words[word], BRIEF_START_NO, 0.0f);
      else
        mark_word (document, &state, word);
      update (&state, word);
    }
  }
}
