/* SPDX-License-Identifier: MIT */
/* UTF-8: validation, reading one character, and the way between byte and code-point offsets. */
#ifndef BRIEF_BASE_UTF8_H
#define BRIEF_BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

/* Is TEXT[0, LENGTH) valid UTF-8 (Unicode, table 3-7: no overlong forms, no surrogates, nothing above U+10FFFF)
 * without NUL? If not, *FAULT (unless NULL) is the offset of the first byte of the first faulty sequence. */
bool _brief_utf8_validate (const char *text, size_t length, size_t *fault);

/* The character at TEXT[AT], which must lie in valid UTF-8; *WIDTH is its length in bytes. */
static inline uint32_t
_brief_utf8_get (const char *text, size_t at, unsigned *width)
{
  const unsigned char *s = (const unsigned char *) text + at;
  if (s[0] < 0x80) {
    *width = 1;
    return s[0];
  }
  if (s[0] < 0xE0) {
    *width = 2;
    return (uint32_t) (s[0] & 0x1F) << 6 | (s[1] & 0x3F);
  }
  if (s[0] < 0xF0) {
    *width = 3;
    return (uint32_t) (s[0] & 0x0F) << 12 | (uint32_t) (s[1] & 0x3F) << 6 | (s[2] & 0x3F);
  }
  *width = 4;
  return (uint32_t) (s[0] & 0x07) << 18 | (uint32_t) (s[1] & 0x3F) << 12 | (uint32_t) (s[2] & 0x3F) << 6
         | (s[3] & 0x3F);
}

/* The start of the character that ends at AT (AT > 0). */
static inline size_t
_brief_utf8_before (const char *text, size_t at)
{
  do
    at--;
  while (at > 0 && ((unsigned char) text[at] & 0xC0) == 0x80);
  return at;
}

/* Writes C as UTF-8 to OUT (room for 4 bytes); returns the number of bytes. */
unsigned _brief_utf8_put (uint32_t c, char *out);

/* The number of code points in TEXT[0, LENGTH). */
size_t _brief_utf8_count (const char *text, size_t length);

/* Makes conversions cheap: one entry for every 256 bytes of text; a conversion reads one entry (or searches
 * for it by halves) and at most 256 bytes. A text of ASCII alone needs no entries. */
typedef struct {
  const char *text;  /* borrowed, valid UTF-8 */
  size_t length;     /* bytes */
  size_t n_chars;    /* code points */
  uint32_t *chars;   /* code points before byte 256 * i; NULL when all is ASCII */
  size_t n;
} BriefUtf8Index;

/* False when there is no memory for it. The text must be shorter than 4 GB. */
bool _brief_utf8_index_init (BriefUtf8Index *index, const char *text, size_t length, BriefArena *arena);

/* Offsets beyond the end count as the end; an offset inside a character as that character's. */
size_t _brief_utf8_byte_to_char (const BriefUtf8Index *index, size_t byte);
size_t _brief_utf8_char_to_byte (const BriefUtf8Index *index, size_t character);

#endif
