/* SPDX-License-Identifier: MIT */
/* What a character is to the tokenizer. */
#ifndef BRIEF_TEXT_CHARS_H
#define BRIEF_TEXT_CHARS_H

#include <stdbool.h>
#include <stdint.h>

typedef enum {
  BRIEF_CHAR_SPACE,      /* white space, control characters, zero-width space, byte order mark: in no word */
  BRIEF_CHAR_LINE,       /* a line break (LF, CR, VT, FF, NEL, U+2028) */
  BRIEF_CHAR_PARAGRAPH,  /* U+2029: as good as a blank line */
  BRIEF_CHAR_UPPER,
  BRIEF_CHAR_LOWER,      /* every letter that is not upper-case, and the underscore */
  BRIEF_CHAR_DIGIT,
  BRIEF_CHAR_MARK,       /* combining, belongs to the character before */
  BRIEF_CHAR_FORMAT,     /* soft hyphen, joiners, direction marks: part of the word before, else of none */
  BRIEF_CHAR_APOSTROPHE, /* ' and its curly and accent look-alikes */
  BRIEF_CHAR_HYPHEN,     /* -, U+2010, U+2011 */
  BRIEF_CHAR_DASH,       /* U+2012 to U+2015 */
  BRIEF_CHAR_STOP,       /* . */
  BRIEF_CHAR_MARKER,     /* ! ? and their full-width and Arabic forms */
  BRIEF_CHAR_OPEN,       /* brackets and opening quotation marks */
  BRIEF_CHAR_CLOSE,      /* brackets and closing quotation marks */
  BRIEF_CHAR_QUOTE,      /* ": may open or close */
  BRIEF_CHAR_CURRENCY,
  BRIEF_CHAR_OTHER       /* other punctuation and symbols: a word by itself */
} BriefChar;

BriefChar _brief_char_class (uint32_t c);

static inline bool
_brief_char_is_letter (BriefChar class)
{
  return class == BRIEF_CHAR_UPPER || class == BRIEF_CHAR_LOWER;
}

/* Letters, digits and what hangs on them. */
static inline bool
_brief_char_is_word (BriefChar class)
{
  return class >= BRIEF_CHAR_UPPER && class <= BRIEF_CHAR_FORMAT;
}

static inline bool
_brief_char_is_blank (BriefChar class)
{
  return class <= BRIEF_CHAR_PARAGRAPH;
}

#endif
