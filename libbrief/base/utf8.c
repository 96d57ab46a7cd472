/* SPDX-License-Identifier: MIT */
#include "base/utf8.h"

#include <string.h>

#define STEP 256

/* The length of the valid sequence at S (at least one byte before END), or 0. */
static size_t
sequence_length (const unsigned char *s, const unsigned char *end)
{
  size_t room = (size_t) (end - s);
  if (s[0] < 0x80)
    return s[0] != 0;
  if (s[0] < 0xC2) /* a continuation byte, or the overlong C0 and C1 */
    return 0;
  if (s[0] < 0xE0)
    return room >= 2 && (s[1] & 0xC0) == 0x80 ? 2 : 0;
  if (s[0] < 0xF0) {
    unsigned low = s[0] == 0xE0 ? 0xA0 : 0x80;  /* E0 80..9F would be overlong */
    unsigned high = s[0] == 0xED ? 0x9F : 0xBF; /* ED A0..BF would be a surrogate */
    return room >= 3 && s[1] >= low && s[1] <= high && (s[2] & 0xC0) == 0x80 ? 3 : 0;
  }
  if (s[0] < 0xF5) {
    unsigned low = s[0] == 0xF0 ? 0x90 : 0x80;  /* F0 80..8F would be overlong */
    unsigned high = s[0] == 0xF4 ? 0x8F : 0xBF; /* F4 90.. is above U+10FFFF */
    return room >= 4 && s[1] >= low && s[1] <= high && (s[2] & 0xC0) == 0x80 && (s[3] & 0xC0) == 0x80 ? 4 : 0;
  }
  return 0;
}

bool
_brief_utf8_validate (const char *text, size_t length, size_t *fault)
{
  const unsigned char *start = (const unsigned char *) text, *s = start, *end = start + length;
  while (s < end) {
    size_t width = sequence_length (s, end);
    if (width == 0) {
      if (fault != NULL)
        *fault = (size_t) (s - start);
      return false;
    }
    s += width;
  }
  return true;
}

unsigned
_brief_utf8_put (uint32_t c, char *out)
{
  if (c < 0x80) {
    out[0] = (char) c;
    return 1;
  }
  if (c < 0x800) {
    out[0] = (char) (0xC0 | c >> 6);
    out[1] = (char) (0x80 | (c & 0x3F));
    return 2;
  }
  if (c < 0x10000) {
    out[0] = (char) (0xE0 | c >> 12);
    out[1] = (char) (0x80 | (c >> 6 & 0x3F));
    out[2] = (char) (0x80 | (c & 0x3F));
    return 3;
  }
  out[0] = (char) (0xF0 | c >> 18);
  out[1] = (char) (0x80 | (c >> 12 & 0x3F));
  out[2] = (char) (0x80 | (c >> 6 & 0x3F));
  out[3] = (char) (0x80 | (c & 0x3F));
  return 4;
}

/* Counting the bytes that begin a character counts characters. */
size_t
_brief_utf8_count (const char *text, size_t length)
{
  size_t n = 0;
  for (size_t i = 0; i < length; i++)
    n += ((unsigned char) text[i] & 0xC0) != 0x80;
  return n;
}

bool
_brief_utf8_index_init (BriefUtf8Index *index, const char *text, size_t length, BriefArena *arena)
{
  memset (index, 0, sizeof *index);
  index->text = text;
  index->length = length;
  index->n_chars = _brief_utf8_count (text, length);
  if (index->n_chars == length)
    return true;

  index->n = length / STEP + 1;
  index->chars = _brief_arena_alloc_n (arena, index->n, sizeof *index->chars);
  if (index->chars == NULL)
    return false;
  uint32_t n = 0;
  for (size_t i = 0; i < index->n; i++) {
    size_t from = i * STEP, rest = length - from;
    index->chars[i] = n;
    n += (uint32_t) _brief_utf8_count (text + from, rest < STEP ? rest : STEP);
  }
  return true;
}

size_t
_brief_utf8_byte_to_char (const BriefUtf8Index *index, size_t byte)
{
  if (byte >= index->length)
    return index->n_chars;
  if (index->chars == NULL)
    return byte;
  while (((unsigned char) index->text[byte] & 0xC0) == 0x80)
    byte--;
  size_t i = byte / STEP;
  return index->chars[i] + _brief_utf8_count (index->text + i * STEP, byte - i * STEP);
}

size_t
_brief_utf8_char_to_byte (const BriefUtf8Index *index, size_t character)
{
  if (character >= index->n_chars)
    return index->length;
  if (index->chars == NULL)
    return character;

  size_t low = 0, high = index->n; /* chars[low] <= character, chars[high] > character */
  while (high - low > 1) {
    size_t middle = low + (high - low) / 2;
    if (index->chars[middle] <= character)
      low = middle;
    else
      high = middle;
  }
  size_t left = character - index->chars[low], byte = low * STEP;
  for (;; byte++)
    if (((unsigned char) index->text[byte] & 0xC0) != 0x80) {
      if (left == 0)
        return byte;
      left--;
    }
}
