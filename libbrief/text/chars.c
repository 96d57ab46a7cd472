/* SPDX-License-Identifier: MIT */
#include "text/chars.h"

#include <glib.h>

static BriefChar
ascii_class (uint32_t c)
{
  if (c >= 'a' && c <= 'z')
    return BRIEF_CHAR_LOWER;
  if (c >= 'A' && c <= 'Z')
    return BRIEF_CHAR_UPPER;
  if (c >= '0' && c <= '9')
    return BRIEF_CHAR_DIGIT;
  switch (c) {
  case '\n': case '\r': case '\v': case '\f':
    return BRIEF_CHAR_LINE;
  case '_':
    return BRIEF_CHAR_LOWER;
  case '\'': case '`':
    return BRIEF_CHAR_APOSTROPHE;
  case '-':
    return BRIEF_CHAR_HYPHEN;
  case '.':
    return BRIEF_CHAR_STOP;
  case '!': case '?':
    return BRIEF_CHAR_MARKER;
  case '(': case '[': case '{':
    return BRIEF_CHAR_OPEN;
  case ')': case ']': case '}':
    return BRIEF_CHAR_CLOSE;
  case '"':
    return BRIEF_CHAR_QUOTE;
  case '$':
    return BRIEF_CHAR_CURRENCY;
  default:
    return c <= ' ' || c == 0x7F ? BRIEF_CHAR_SPACE : BRIEF_CHAR_OTHER;
  }
}

static BriefChar
general_class (uint32_t c)
{
  switch (g_unichar_type (c)) {
  case G_UNICODE_UPPERCASE_LETTER: case G_UNICODE_TITLECASE_LETTER:
    return BRIEF_CHAR_UPPER;
  case G_UNICODE_LOWERCASE_LETTER: case G_UNICODE_MODIFIER_LETTER: case G_UNICODE_OTHER_LETTER:
  case G_UNICODE_CONNECT_PUNCTUATION:
    return BRIEF_CHAR_LOWER;
  case G_UNICODE_DECIMAL_NUMBER: case G_UNICODE_LETTER_NUMBER: case G_UNICODE_OTHER_NUMBER:
    return BRIEF_CHAR_DIGIT;
  case G_UNICODE_NON_SPACING_MARK: case G_UNICODE_SPACING_MARK: case G_UNICODE_ENCLOSING_MARK:
    return BRIEF_CHAR_MARK;
  case G_UNICODE_FORMAT:
    return BRIEF_CHAR_FORMAT;
  case G_UNICODE_CONTROL: case G_UNICODE_SPACE_SEPARATOR: case G_UNICODE_SURROGATE:
    return BRIEF_CHAR_SPACE;
  case G_UNICODE_OPEN_PUNCTUATION: case G_UNICODE_INITIAL_PUNCTUATION:
    return BRIEF_CHAR_OPEN;
  case G_UNICODE_CLOSE_PUNCTUATION: case G_UNICODE_FINAL_PUNCTUATION:
    return BRIEF_CHAR_CLOSE;
  case G_UNICODE_DASH_PUNCTUATION:
    return BRIEF_CHAR_DASH;
  case G_UNICODE_CURRENCY_SYMBOL:
    return BRIEF_CHAR_CURRENCY;
  default:
    return BRIEF_CHAR_OTHER;
  }
}

BriefChar
_brief_char_class (uint32_t c)
{
  if (c < 0x80)
    return ascii_class (c);
  switch (c) {
  case 0x0085: case 0x2028:
    return BRIEF_CHAR_LINE;
  case 0x2029:
    return BRIEF_CHAR_PARAGRAPH;
  case 0x200B: case 0xFEFF:
    return BRIEF_CHAR_SPACE;
  case 0x00B4: case 0x02BC: case 0x2018: case 0x2019: case 0x201B: case 0xFF07:
    return BRIEF_CHAR_APOSTROPHE;
  case 0x2010: case 0x2011:
    return BRIEF_CHAR_HYPHEN;
  case 0x061F: case 0x3002: case 0xFF01: case 0xFF0E: case 0xFF1F:
    return BRIEF_CHAR_MARKER; /* the ideographic full stop and its kin end sentences, too */
  case 0x201A: case 0x201E:
    return BRIEF_CHAR_OPEN;
  case 0xFF02:
    return BRIEF_CHAR_QUOTE;
  default:
    return general_class (c);
  }
}
