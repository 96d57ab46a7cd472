/* SPDX-License-Identifier: MIT */
#include "text/blocks.h"

#include <string.h>

/* No text is wrapped by hand at more columns than that, or at fewer. */
#define WIDEST 120
#define NARROWEST 40

/* Lines as they stand in the text, and the width they are wrapped at (0: not at all). */
typedef struct {
  const BriefDocument *document;
  unsigned width;
} Wrap;

static uint32_t
line_end (const BriefDocument *document, uint32_t first)
{
  uint32_t end = first + 1;
  while (end < document->n_words && document->words[end].gap < BRIEF_GAP_LINE)
    end++;
  return end;
}

static bool
is_stopped (const BriefDocument *document, uint32_t first, uint32_t end)
{
  uint32_t last = end - 1;
  while (last > first && end - last < 5 && _brief_word_is_closer (document, last))
    last--;
  if (_brief_word_is_stop (document, last))
    return true;
  /* "in the U.S.", "Acme Inc." */
  BriefSpan span = document->words[last].span;
  return span.end - span.start > 2 && document->text[span.end - 1] == '.';
}

static uint32_t
length_of (const BriefDocument *document, uint32_t first, uint32_t end)
{
  return document->words[end - 1].span.end - document->words[first].span.start;
}

/* The width that nine in ten of the lines with a line right below stay within; 0 when they are no wrapped text. */
static unsigned
wrap_width (const BriefDocument *document)
{
  uint32_t counts[WIDEST + 2] = { 0 }, lines = 0, stopped = 0;
  for (uint32_t first = 0; first < document->n_words;) {
    uint32_t end = line_end (document, first);
    if (end < document->n_words && document->words[end].gap == BRIEF_GAP_LINE) {
      counts[MIN (length_of (document, first, end), WIDEST + 1)]++;
      lines++;
      stopped += is_stopped (document, first, end);
    }
    first = end;
  }
  if (lines < 2 || stopped > lines / 10 * 7)
    return 0;
  uint32_t within = 0, wanted = lines - lines / 10;
  for (unsigned width = 0; width <= WIDEST; width++) {
    within += counts[width];
    if (within >= wanted)
      return width < NARROWEST ? 0 : width;
  }
  return 0;
}

static bool
is_number (const char *norm)
{
  size_t digits = strspn (norm, "0123456789");
  return digits > 0 && digits <= 3 && (norm[digits] == '\0' || (norm[digits] == '.' && norm[digits + 1] == '\0'));
}

/* A bullet, or an item number with its stop or bracket, before more words of its line. */
static bool
is_bullet (const BriefDocument *document, uint32_t first, uint32_t end)
{
  static const char *const bullets[] = { "•", "*", "·", "‣", "◦", "▪", "●", "■", "–", "-", "—", "--", "+", "►", "➤" };
  const BriefWord *words = document->words;
  if (end - first < 2)
    return false;
  if (words[first + 1].gap == BRIEF_GAP_SPACE || (unsigned char) words[first].norm[0] >= 0x80)
    for (size_t i = 0; i < G_N_ELEMENTS (bullets); i++)
      if (strcmp (words[first].norm, bullets[i]) == 0)
        return true;

  uint32_t number = first + _brief_norm_is (document, first, "(");
  bool letter = number == first && words[number].span.end - words[number].span.start == 1
                && g_ascii_isalpha (words[number].norm[0]);
  if (!is_number (words[number].norm) && !letter && number == first)
    return false;
  if (words[number].norm[strlen (words[number].norm) - 1] == '.')
    return number + 1 < end && words[number + 1].gap == BRIEF_GAP_SPACE;
  if (end - number < 3)
    return false;
  bool mark = _brief_norm_is (document, number + 1, ")")
              || (number == first && !letter && _brief_norm_is (document, number + 1, "."));
  return mark && words[number + 1].gap == BRIEF_GAP_NONE && words[number + 2].gap == BRIEF_GAP_SPACE;
}

/* Does the line [FIRST, END) go on in the line that begins at END? */
static bool
goes_on (const Wrap *wrap, uint32_t first, uint32_t end)
{
  const BriefDocument *document = wrap->document;
  uint32_t next_end = line_end (document, end);
  if (is_bullet (document, end, next_end))
    return false;
  if (!is_stopped (document, first, end) && _brief_word_is_lower (document, end))
    return true;
  /* A full line: the first word of the next one would not have fitted in. */
  return wrap->width > 0
         && length_of (document, first, end) + 1 + length_of (document, end, end + 1) >= wrap->width * 9 / 10;
}

static size_t
count_lines (const BriefDocument *document)
{
  size_t n = 0;
  for (uint32_t i = 0; i < document->n_words; i++)
    n += document->words[i].gap >= BRIEF_GAP_LINE;
  return n;
}

bool
_brief_blocks_read (const BriefDocument *document, BriefBlockList *blocks)
{
  Wrap wrap = { document, wrap_width (document) };
  blocks->n = 0;
  blocks->at = g_try_new (BriefBlock, MAX (count_lines (document), 1));
  if (blocks->at == NULL)
    return false;

  for (uint32_t first = 0; first < document->n_words;) {
    uint32_t line = first, end = line_end (document, first);
    bool bullet = is_bullet (document, first, end);
    while (end < document->n_words && document->words[end].gap == BRIEF_GAP_LINE && goes_on (&wrap, line, end)) {
      line = end;
      end = line_end (document, end);
    }
    blocks->at[blocks->n++] = (BriefBlock) {
      .first = first, .end = end, .gap = document->words[first].gap, .zone = BRIEF_ZONE_BODY,
      .stopped = is_stopped (document, first, end), .bullet = bullet,
    };
    first = end;
  }
  return true;
}
