/* SPDX-License-Identifier: MIT */
/* The parts of a news page that are no part of its story: byline, dateline, caption. */
#include <string.h>

#include "lexicon/lexicon.h"
#include "text/blocks.h"

#define LONGEST_BYLINE 40
#define LONGEST_CAPTION 90
#define LONGEST_DATELINE 24

/* Does the block hold the words of PATTERN (normal forms, separated by one blank) at word FIRST? */
static bool
matches (const BriefDocument *document, uint32_t first, uint32_t end, const char *pattern)
{
  for (;; first++) {
    size_t length = strcspn (pattern, " ");
    if (first >= end || strlen (document->words[first].norm) != length
        || memcmp (document->words[first].norm, pattern, length) != 0)
      return false;
    pattern += length;
    if (*pattern == '\0')
      return true;
    pattern++;
  }
}

static bool
matches_any (const BriefDocument *document, uint32_t first, uint32_t end, const char *const *patterns, size_t n)
{
  for (size_t i = 0; i < n; i++)
    if (matches (document, first, end, patterns[i]))
      return true;
  return false;
}

static bool
holds_any (const BriefDocument *document, uint32_t first, uint32_t end, const char *const *patterns, size_t n)
{
  for (; first < end; first++)
    if (matches_any (document, first, end, patterns, n))
      return true;
  return false;
}

/* Names, and the small words and marks between them. */
static bool
are_names (const BriefDocument *document, uint32_t first, uint32_t end)
{
  static const char *const joints[] = {
    "and", "of", "in", "the", "for", "with", "at", "de", "van", "der", "den", "von", "al", "bin", "el", "la", "le", "da", "di",
    "dos", "du", "ibn", "to", ",", "|", "-", "–", "—", "&", "/", ".", "(", ")", "'s", "\"", "'", ";", ":", "•",
  };
  uint32_t names = 0;
  for (; first < end; first++) {
    if (_brief_word_is_upper (document, first))
      names++;
    else if (!matches_any (document, first, end, joints, G_N_ELEMENTS (joints))
             && document->words[first].norm[0] != '@')
      return false;
  }
  return names > 0;
}

bool
_brief_block_is_byline (const BriefDocument *document, const BriefBlock *block)
{
  static const char *const credits[] = {
    "reporting by", "additional reporting by", "writing by", "written by", "editing by", "edited by", "compiled by", "story by",
    "words by", "report by", "our standards", "reporting and writing by",
  };
  static const char *const contributed[] = {
    "contributed to this report", "contributed to this story", "contributed to this article", "contributed reporting",
    "contributed to the report",
  };
  uint32_t first = block->first + _brief_word_is_opener (document, block->first);
  uint32_t length = block->end - block->first;
  if (length < 2 || length > LONGEST_BYLINE * 2)
    return false;
  if (matches_any (document, first, block->end, credits, G_N_ELEMENTS (credits)))
    return true;
  if (length > LONGEST_BYLINE)
    return false;
  if (holds_any (document, block->first, block->end, contributed, G_N_ELEMENTS (contributed)))
    return true;
  if (!_brief_norm_is (document, first, "by") || !_brief_word_is_upper (document, first))
    return false;
  /* "By John Smith", but not "By Monday, The Hague had answered." */
  return !block->stopped && are_names (document, first + 1, block->end) && _brief_word_is_upper (document, first + 1);
}

bool
_brief_block_is_caption (const BriefDocument *document, const BriefBlock *block)
{
  static const char *const openings[] = {
    "file photo", "file -", "file –", "file —", "file --", "file :", "photo :", "photo by", "photos :", "photograph :", "image :",
    "image source", "image caption", "image credit", "picture :", "pictured :", "caption :", "credit :", "photo credit", "video :",
    "photo courtesy", "image courtesy", "photo illustration",
  };
  static const char *const endings[] = {
    "reuters /", "ap photo", "getty images", "via ap", "afp /", "via getty", "via reuters", "( reuters photo", "epa /", "photo /",
    "pool photo", "file photo",
  };
  uint32_t first = block->first + _brief_word_is_opener (document, block->first);
  uint32_t length = block->end - block->first;
  if (length < 2 || length > LONGEST_CAPTION)
    return false;
  if (matches_any (document, first, block->end, openings, G_N_ELEMENTS (openings)))
    return true;
  uint32_t tail = length > 8 ? block->end - 8 : block->first;
  return holds_any (document, tail, block->end, endings, G_N_ELEMENTS (endings));
}

static bool
is_digits (const char *norm)
{
  size_t digits = strspn (norm, "0123456789");
  return digits > 0 && (norm[digits] == '\0' || strcmp (norm + digits, "th") == 0 || strcmp (norm + digits, "st") == 0
                        || strcmp (norm + digits, "nd") == 0 || strcmp (norm + digits, "rd") == 0);
}

static BriefCalendarKind
calendar_kind (const BriefDocument *document, uint32_t word)
{
  const BriefLexeme *lexeme = _brief_lexicon_calendar (document->words[word].norm);
  return lexeme == NULL ? BRIEF_CAL_NONE : (BriefCalendarKind) lexeme->kind;
}

bool
_brief_block_is_date (const BriefDocument *document, const BriefBlock *block)
{
  bool month = false, digits = false;
  if (block->end - block->first > 9)
    return false;
  for (uint32_t i = block->first; i < block->end; i++) {
    BriefCalendarKind kind = calendar_kind (document, i);
    if (is_digits (document->words[i].norm))
      digits = true;
    else if (kind == BRIEF_CAL_MONTH)
      month = true;
    else if (kind != BRIEF_CAL_WEEKDAY && !_brief_norm_is (document, i, ",") && !_brief_norm_is (document, i, "."))
      return false;
  }
  return month && digits;
}

/* What was seen of a dateline so far. */
typedef struct {
  uint32_t capitals; /* words of a place in capital letters */
  bool comma, agency, month, digits;
} Dateline;

/* A word in capitals that heads a notice, and no place. */
static bool
is_label (const BriefDocument *document, uint32_t word)
{
  static const char *const labels[] = {
    "breaking", "update", "exclusive", "analysis", "watch", "opinion", "factbox", "correction", "note", "live", "explainer",
    "photos", "video", "editorial", "interview", "timeline", "updated", "corrected", "read", "more", "related", "refile", "recasts",
  };
  return matches_any (document, word, word + 1, labels, G_N_ELEMENTS (labels));
}

/* The end of "(AP)" or "(Xinhua)" that begins at WORD, or WORD. */
static uint32_t
bracket_end (const BriefDocument *document, uint32_t word, uint32_t end)
{
  if (!_brief_norm_is (document, word, "("))
    return word;
  for (uint32_t i = word + 1; i < end && i < word + 8; i++)
    if (_brief_norm_is (document, i, ")"))
      return i + 1;
  return word;
}

/* Takes one word of a dateline into account; false when it can be none. */
static bool
take_word (const BriefDocument *document, uint32_t word, uint32_t first, Dateline *line)
{
  BriefCalendarKind kind = calendar_kind (document, word);
  if (_brief_norm_is (document, word, ","))
    line->comma = true;
  else if (is_digits (document->words[word].norm))
    line->digits = true;
  else if (kind == BRIEF_CAL_MONTH)
    line->month = true;
  else if (_brief_word_is_capitals (document, word) && !is_label (document, word))
    line->capitals++;
  else
    return _brief_word_is_upper (document, word) || kind == BRIEF_CAL_WEEKDAY || word == first
           || _brief_norm_is (document, word, ".") || _brief_norm_is (document, word, "/")
           || _brief_norm_is (document, word, "'s") || _brief_norm_is (document, word, "de");
  return true;
}

/* A dash that ends a dateline has space around it, or is no hyphen. */
static bool
is_final_dash (const BriefDocument *document, uint32_t word, uint32_t end)
{
  if (!_brief_word_is_dash (document, word))
    return false;
  if (!_brief_norm_is (document, word, "-"))
    return true;
  return document->words[word].gap != BRIEF_GAP_NONE
         && (word + 1 == end || document->words[word + 1].gap != BRIEF_GAP_NONE);
}

/* Is it one, now that its dash has come before word NEXT? */
static bool
is_dateline (const BriefDocument *document, const Dateline *line, uint32_t first, uint32_t next,
             uint32_t end, bool body_start)
{
  if (line->agency)
    return true;
  if (next < end && !_brief_word_is_upper (document, next) && !_brief_word_is_opener (document, next)
      && !is_digits (document->words[next].norm))
    return false;
  if (line->month && line->digits)
    return true;
  return line->capitals > 0 && body_start && _brief_word_is_capitals (document, first) && !is_label (document, first)
         && (line->comma || line->capitals == next - 1 - first);
}

uint32_t
_brief_block_dateline (const BriefDocument *document, const BriefBlock *block, bool first)
{
  Dateline line = { 0 };
  uint32_t start = block->first, end = MIN (block->end, start + LONGEST_DATELINE);
  for (uint32_t i = start; i < end; i++) {
    uint32_t after = i > start ? bracket_end (document, i, end) : i;
    if (after > i) {
      line.agency = true;
      i = after - 1;
    } else if (i > start && is_final_dash (document, i, block->end))
      return is_dateline (document, &line, start, i + 1, block->end, first) ? i + 1 - start : 0;
    else if (!_brief_word_is_dash (document, i) && !take_word (document, i, start, &line))
      return 0;
  }
  /* "KYIV, Ukraine (AP)" on a line of its own */
  bool whole = end == block->end && line.agency && line.capitals > 0 && _brief_norm_is (document, end - 1, ")");
  return whole ? end - start : 0;
}
