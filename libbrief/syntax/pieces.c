/* SPDX-License-Identifier: MIT */
#include "syntax/pieces.h"

#include <string.h>

enum { RUN_MOST = 100 }; /* a run of more characters than this is one unknown piece */

/* A word is read character by character into runs (a punctuation character, or what stands between two of them);
 * each run is cut into pieces as soon as it ends. */
typedef struct {
  const BriefVocabulary *vocabulary;
  uint32_t *ids;
  unsigned n, most;
  char run[RUN_MOST * 6];
  size_t run_length;    /* bytes */
  unsigned run_size;    /* characters, also of those that had no room */
} Pieces;

static void
add_piece (Pieces *pieces, uint32_t id)
{
  if (pieces->n < pieces->most)
    pieces->ids[pieces->n++] = id;
}

/* The longest piece that RUN begins with, or -1. */
static int32_t
longest_piece (const BriefVocabulary *vocabulary, const char *run, size_t length, bool inside, size_t *used)
{
  size_t end = MIN (length, vocabulary->longest);

  for (; end > 0; end--) {
    int32_t id;

    if (end < length && ((uint8_t) run[end] & 0xC0) == 0x80)
      continue; /* in the middle of a character */
    id = _brief_vocabulary_find (vocabulary, run, end, inside);
    if (id >= 0) {
      *used = end;
      return id;
    }
  }
  return -1;
}

static void
end_run (Pieces *pieces)
{
  uint32_t found[RUN_MOST];
  unsigned n = 0;
  bool known = pieces->run_size <= RUN_MOST;

  for (size_t at = 0; known && at < pieces->run_length;) {
    size_t used = 0;
    int32_t id = longest_piece (pieces->vocabulary, pieces->run + at, pieces->run_length - at, at > 0, &used);

    known = id >= 0 && n < RUN_MOST;
    if (known)
      found[n++] = (uint32_t) id;
    at += used;
  }
  if (!known)
    add_piece (pieces, pieces->vocabulary->unknown);
  else
    for (unsigned i = 0; i < n; i++)
      add_piece (pieces, found[i]);
  pieces->run_length = 0;
  pieces->run_size = 0;
}

static bool
is_punctuation (gunichar c)
{
  if (c < 128)
    return (c >= 33 && c <= 47) || (c >= 58 && c <= 64) || (c >= 91 && c <= 96) || (c >= 123 && c <= 126);
  switch (g_unichar_type (c)) {
    case G_UNICODE_CONNECT_PUNCTUATION:
    case G_UNICODE_DASH_PUNCTUATION:
    case G_UNICODE_CLOSE_PUNCTUATION:
    case G_UNICODE_FINAL_PUNCTUATION:
    case G_UNICODE_INITIAL_PUNCTUATION:
    case G_UNICODE_OTHER_PUNCTUATION:
    case G_UNICODE_OPEN_PUNCTUATION:
      return true;
    default:
      return false;
  }
}

/* A character that has been mapped, decomposed and lower-cased. */
static void
add_character (Pieces *pieces, gunichar c)
{
  if (is_punctuation (c)) {
    if (pieces->run_size > 0)
      end_run (pieces);
    pieces->run_length = (size_t) g_unichar_to_utf8 (c, pieces->run);
    pieces->run_size = 1;
    end_run (pieces);
    return;
  }
  if (pieces->run_size++ < RUN_MOST)
    pieces->run_length += (size_t) g_unichar_to_utf8 (c, pieces->run + pieces->run_length);
}

/* Quotation marks and dashes as ASCII writes them; 0 for characters that are left out. */
static gunichar
mapped (gunichar c)
{
  switch (c) {
    case 0x2018: case 0x2019: case 0x201A: case 0x201B: case 0x2039: case 0x203A: case 0x2032: case 0x2035:
    case 0x02B9: case 0x02BB: case 0x02BC: case 0x0060: case 0x00B4: case 0xFF07:
      return '\'';
    case 0x201C: case 0x201D: case 0x201E: case 0x201F: case 0x00AB: case 0x00BB: case 0x2033: case 0x2036: case 0xFF02:
      return '"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
    case 0xFE58:
    case 0xFE63:
    case 0xFF0D:
      return '-';
    case 0x00A0: case 0x202F: case 0x00AD: case 0x200B: case 0x200C: case 0x200D: case 0x2060: case 0xFEFF: case 0xFFFD:
      return 0;
    default:
      break;
  }
  switch (g_unichar_type (c)) {
    case G_UNICODE_CONTROL:
    case G_UNICODE_FORMAT:
    case G_UNICODE_SPACE_SEPARATOR:
    case G_UNICODE_LINE_SEPARATOR:
    case G_UNICODE_PARAGRAPH_SEPARATOR:
      return 0;
    default:
      return c;
  }
}

/* Decomposed one by one: the order of several marks on a letter does not matter, since marks are dropped. */
static void
add_unicode (Pieces *pieces, gunichar c)
{
  gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
  gsize n;

  if (c == 0x2026) { /* … */
    for (int i = 0; i < 3; i++)
      add_character (pieces, '.');
    return;
  }
  c = mapped (c);
  if (c == 0)
    return;
  n = g_unichar_fully_decompose (c, FALSE, parts, G_N_ELEMENTS (parts));
  for (gsize i = 0; i < n; i++)
    if (g_unichar_type (parts[i]) != G_UNICODE_NON_SPACING_MARK)
      add_character (pieces, g_unichar_tolower (parts[i]));
}

unsigned
_brief_pieces_of_word (const BriefVocabulary *vocabulary, const char *word, size_t length, unsigned most, uint32_t *ids)
{
  Pieces pieces;
  const char *end = word + length;

  pieces.vocabulary = vocabulary;
  pieces.ids = ids;
  pieces.n = 0;
  pieces.most = most;
  pieces.run_length = 0;
  pieces.run_size = 0;
  while (word < end && pieces.n < most) {
    uint8_t c = (uint8_t) *word;

    if (c >= 128) {
      add_unicode (&pieces, g_utf8_get_char (word));
      word = g_utf8_next_char (word);
      continue;
    }
    if (c > ' ' && c < 127)
      add_character (&pieces, c == '`' ? '\'' : (gunichar) g_ascii_tolower ((char) c));
    word++;
  }
  if (pieces.run_size > 0)
    end_run (&pieces);
  if (pieces.n == 0)
    add_piece (&pieces, vocabulary->unknown);
  return pieces.n;
}

uint8_t
_brief_shape_of_word (const char *word, size_t length)
{
  size_t letters = 0, upper = 0, digits = 0;
  bool first_upper = false;

  for (const char *p = word; p < word + length; p = g_utf8_next_char (p)) {
    bool letter = false, capital = false;

    if ((uint8_t) *p < 128) {
      letter = g_ascii_isalpha (*p);
      capital = g_ascii_isupper (*p);
      digits += g_ascii_isdigit (*p);
    } else {
      switch (g_unichar_type (g_utf8_get_char (p))) {
        case G_UNICODE_UPPERCASE_LETTER:
        case G_UNICODE_TITLECASE_LETTER:
          letter = capital = true;
          break;
        case G_UNICODE_LOWERCASE_LETTER:
        case G_UNICODE_MODIFIER_LETTER:
        case G_UNICODE_OTHER_LETTER:
          letter = true;
          break;
        case G_UNICODE_DECIMAL_NUMBER:
          digits++;
          break;
        default:
          break;
      }
    }
    if (letter && letters == 0)
      first_upper = capital;
    letters += letter;
    upper += capital;
  }
  if (letters == 0)
    return digits > 0 ? BRIEF_SHAPE_NUMBER : BRIEF_SHAPE_SIGN;
  if (digits > 0)
    return BRIEF_SHAPE_DIGITS;
  if (upper == 0)
    return BRIEF_SHAPE_SMALL;
  if (letters == 1)
    return BRIEF_SHAPE_CAPITAL;
  if (upper == letters)
    return BRIEF_SHAPE_CAPITALS;
  return upper == 1 && first_upper ? BRIEF_SHAPE_TITLE : BRIEF_SHAPE_MIXED;
}

BriefGap
_brief_gap_of_space (const char *space, size_t length, bool first)
{
  unsigned breaks = 0;

  if (first)
    return BRIEF_GAP_BLANK;
  for (size_t i = 0; i < length && breaks < 2; i++)
    breaks += space[i] == '\r' || (space[i] == '\n' && (i == 0 || space[i - 1] != '\r'));
  if (breaks > 0)
    return breaks == 1 ? BRIEF_GAP_LINE : BRIEF_GAP_BLANK;
  return length > 0 ? BRIEF_GAP_SPACE : BRIEF_GAP_NONE;
}
