/* SPDX-License-Identifier: MIT */
/* What kind of word a word is, from its characters and the gaps around it. */
#include <string.h>

#include "base/utf8.h"
#include "text/blocks.h"
#include "text/chars.h"

static BriefChar
first_class (const BriefDocument *document, uint32_t word, uint32_t *c)
{
  unsigned width;
  *c = _brief_utf8_get (document->text, document->words[word].span.start, &width);
  return _brief_char_class (*c);
}

bool
_brief_norm_is (const BriefDocument *document, uint32_t word, const char *norm)
{
  return word < document->n_words && strcmp (document->words[word].norm, norm) == 0;
}

bool
_brief_word_is_stop (const BriefDocument *document, uint32_t word)
{
  uint32_t c;
  BriefChar class = first_class (document, word, &c);
  if (class == BRIEF_CHAR_STOP)
    return document->words[word].span.end == document->words[word].span.start + 1
           || document->words[word].norm[1] == '.';
  return class == BRIEF_CHAR_MARKER || c == 0x2026;
}

/* White space, or nothing, before and after the word. */
static bool
glued_before (const BriefDocument *document, uint32_t word)
{
  return document->words[word].gap == BRIEF_GAP_NONE && word > 0;
}

static bool
glued_after (const BriefDocument *document, uint32_t word)
{
  return word + 1 < document->n_words && document->words[word + 1].gap == BRIEF_GAP_NONE;
}

static bool
is_straight_quote (const BriefDocument *document, uint32_t word)
{
  const char *norm = document->words[word].norm;
  return strcmp (norm, "\"") == 0 || strcmp (norm, "'") == 0 || strcmp (norm, "''") == 0;
}

bool
_brief_word_is_closer (const BriefDocument *document, uint32_t word)
{
  uint32_t c;
  BriefChar class = first_class (document, word, &c);
  if (class == BRIEF_CHAR_CLOSE)
    return true;
  if (c == 0x2018 || c == '`' || class == BRIEF_CHAR_OPEN || !is_straight_quote (document, word))
    return false;
  return document->words[word].mwt == 0 && glued_before (document, word);
}

bool
_brief_word_is_opener (const BriefDocument *document, uint32_t word)
{
  uint32_t c;
  BriefChar class = first_class (document, word, &c);
  if (class == BRIEF_CHAR_OPEN || c == 0x2018 || (c == '`' && document->words[word].norm[1] != 's'))
    return true;
  if (class == BRIEF_CHAR_CLOSE || c == 0x2019 || !is_straight_quote (document, word))
    return false;
  return !glued_before (document, word) && (glued_after (document, word) || document->words[word].span.start == 0);
}

bool
_brief_word_is_dash (const BriefDocument *document, uint32_t word)
{
  uint32_t c;
  BriefChar class = first_class (document, word, &c);
  return class == BRIEF_CHAR_DASH
         || (class == BRIEF_CHAR_HYPHEN && document->words[word].span.end - document->words[word].span.start < 4);
}

bool
_brief_word_is_upper (const BriefDocument *document, uint32_t word)
{
  uint32_t c;
  return first_class (document, word, &c) == BRIEF_CHAR_UPPER;
}

bool
_brief_word_is_lower (const BriefDocument *document, uint32_t word)
{
  uint32_t c;
  return first_class (document, word, &c) == BRIEF_CHAR_LOWER;
}

bool
_brief_word_is_capitals (const BriefDocument *document, uint32_t word)
{
  BriefSpan span = document->words[word].span;
  unsigned width, letters = 0;
  for (size_t at = span.start; at < span.end; at += width) {
    BriefChar class = _brief_char_class (_brief_utf8_get (document->text, at, &width));
    if (class == BRIEF_CHAR_LOWER)
      return false;
    letters += class == BRIEF_CHAR_UPPER;
  }
  return letters > 1;
}
