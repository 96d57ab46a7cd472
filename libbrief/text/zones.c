/* SPDX-License-Identifier: MIT */
/* Which part of the page a block is. Whatever is not clearly something else is body. */
#include <string.h>

#include "base/utf8.h"
#include "text/blocks.h"
#include "text/chars.h"

#define LONGEST_HEADLINE 30
#define LONGEST_CROSSHEAD 10

/* The next letter or digit of TEXT from *AT, in small form; 0 at its end. */
static uint32_t
next_letter (const char *text, size_t length, size_t *at)
{
  while (*at < length) {
    unsigned width;
    uint32_t c = _brief_utf8_get (text, *at, &width);
    *at += width;
    if (_brief_char_is_word (_brief_char_class (c)))
      return g_unichar_tolower (c);
  }
  return 0;
}

/* Do the block and the article's title have the same letters? */
static bool
is_title (const BriefDocument *document, const BriefBlock *block)
{
  if (document->title == NULL || block->end - block->first > 2 * LONGEST_HEADLINE)
    return false;
  size_t start = document->words[block->first].span.start, end = document->words[block->end - 1].span.end;
  size_t at = start, title_at = 0, title_length = strlen (document->title), letters = 0;
  for (;; letters++) {
    uint32_t c = next_letter (document->text, end, &at);
    if (c != next_letter (document->title, title_length, &title_at))
      return false;
    if (c == 0)
      return letters > 0;
  }
}

/* All its words with letters are in capitals, and there are two of them at least. */
static bool
is_capitals (const BriefDocument *document, const BriefBlock *block)
{
  uint32_t words = 0;
  for (uint32_t i = block->first; i < block->end; i++) {
    if (_brief_word_is_lower (document, i) && document->words[i].mwt != 2)
      return false;
    if (_brief_word_is_upper (document, i)) {
      bool single = document->words[i].span.end - document->words[i].span.start == 1;
      if (!single && !_brief_word_is_capitals (document, i))
        return false;
      words += !single;
    }
  }
  return words > 1;
}

/* Most of its longer words begin with a capital letter. */
static bool
is_title_case (const BriefDocument *document, const BriefBlock *block)
{
  uint32_t upper = 0, lower = 0;
  for (uint32_t i = block->first; i < block->end; i++) {
    if (document->words[i].span.end - document->words[i].span.start < 4)
      continue;
    upper += _brief_word_is_upper (document, i);
    lower += _brief_word_is_lower (document, i);
  }
  return upper > 2 && upper > 4 * lower;
}

/* Its last mark does not point at what follows. */
static bool
is_closed (const BriefDocument *document, const BriefBlock *block)
{
  static const char *const open[] = { ":", ",", ";", "-", "–", "—", "--", "(" };
  for (size_t i = 0; i < G_N_ELEMENTS (open); i++)
    if (_brief_norm_is (document, block->end - 1, open[i]))
      return false;
  return true;
}

/* A heading begins with a capital letter, a digit, or a quotation mark or bracket. */
static bool
begins_well (const BriefDocument *document, const BriefBlock *block)
{
  return _brief_word_is_upper (document, block->first) || _brief_word_is_opener (document, block->first)
         || g_ascii_isdigit (document->words[block->first].norm[0]) || _brief_norm_is (document, block->first, "$")
         || _brief_norm_is (document, block->first, "£") || _brief_norm_is (document, block->first, "€");
}

/* Whether nothing but captions stands before block I. */
static bool
is_first (const BriefBlockList *blocks, size_t i)
{
  while (i > 0 && blocks->at[i - 1].zone == BRIEF_ZONE_CAPTION)
    i--;
  return i == 0;
}

/* Is block I, which stands before all of the body, a headline? */
static bool
is_head (const BriefDocument *document, const BriefBlockList *blocks, size_t i)
{
  const BriefBlock *block = &blocks->at[i];
  uint32_t length = block->end - block->first;
  if (is_title (document, block))
    return true;
  if (i + 1 == blocks->n || length > LONGEST_HEADLINE || !is_closed (document, block) || !begins_well (document, block))
    return false;
  if (block->stopped)
    return is_first (blocks, i) && !_brief_norm_is (document, block->end - 1, ".") && is_title_case (document, block);
  return is_first (blocks, i) || length > 3 || is_capitals (document, block);
}

/* Is block I a heading inside the story? A short line without a stop between a sentence's end and a longer paragraph. */
static bool
is_crosshead (const BriefDocument *document, const BriefBlockList *blocks, size_t i)
{
  const BriefBlock *block = &blocks->at[i];
  uint32_t length = block->end - block->first;
  if (block->stopped || i + 1 >= blocks->n || length > LONGEST_CROSSHEAD || !is_closed (document, block)
      || !begins_well (document, block))
    return false;
  if (is_capitals (document, block))
    return true;
  const BriefBlock *before = &blocks->at[i - 1], *next = &blocks->at[i + 1];
  return block->gap == BRIEF_GAP_BLANK && next->gap == BRIEF_GAP_BLANK && before->stopped && next->stopped
         && _brief_word_is_upper (document, block->first) && next->end - next->first > 2 * length;
}

/* A bullet that could as well be a dash counts only among others. */
static bool
is_item (const BriefDocument *document, const BriefBlockList *blocks, size_t i)
{
  if (!blocks->at[i].bullet)
    return false;
  const char *norm = document->words[blocks->at[i].first].norm;
  if ((unsigned char) norm[0] >= 0x80 && !_brief_word_is_dash (document, blocks->at[i].first))
    return true;
  return (i > 0 && blocks->at[i - 1].bullet) || (i + 1 < blocks->n && blocks->at[i + 1].bullet);
}

static BriefZone
zone_of (const BriefDocument *document, const BriefBlockList *blocks, size_t i, size_t body)
{
  const BriefBlock *block = &blocks->at[i];
  if (is_item (document, blocks, i))
    return BRIEF_ZONE_LIST;
  if (_brief_block_is_byline (document, block))
    return BRIEF_ZONE_BYLINE;
  if (_brief_block_is_caption (document, block))
    return BRIEF_ZONE_CAPTION;
  if (body == 0 && _brief_block_is_date (document, block))
    return BRIEF_ZONE_DATELINE;
  if (block->dateline > 0)
    return block->dateline == block->end - block->first ? BRIEF_ZONE_DATELINE : BRIEF_ZONE_BODY;
  bool headline = body == 0 ? is_head (document, blocks, i) : is_crosshead (document, blocks, i);
  return headline ? BRIEF_ZONE_HEADLINE : BRIEF_ZONE_BODY;
}

void
_brief_zones_find (const BriefDocument *document, BriefBlockList *blocks)
{
  size_t body = 0; /* blocks of the body so far */
  for (size_t i = 0; i < blocks->n; i++) {
    BriefBlock *block = &blocks->at[i];
    block->dateline = body < 4 ? _brief_block_dateline (document, block, body == 0) : 0;
    block->zone = zone_of (document, blocks, i, body);
    if (block->zone != BRIEF_ZONE_BODY)
      block->dateline = 0;
    else
      body++;
  }
}
