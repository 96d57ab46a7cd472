/* SPDX-License-Identifier: MIT */
#include "text/quote.h"

#include <string.h>

typedef enum {
  NO_MARK,
  STRAIGHT,
  CURLY_OPEN,
  CURLY_CLOSE,
  SINGLE_OPEN,
  SINGLE_CLOSE,
  SINGLE_STRAIGHT,
  TICKS_OPEN,
  TICKS_CLOSE
} Mark;

/* Which mark stands at TEXT, and how many bytes it has. */
static Mark
mark_at (const char *text, size_t left, size_t *length)
{
  *length = 1;
  if (text[0] == '"')
    return STRAIGHT;
  if (left >= 2 && (text[0] == '`' || text[0] == '\'') && text[1] == text[0]) {
    *length = 2;
    return text[0] == '`' ? TICKS_OPEN : TICKS_CLOSE;
  }
  if (text[0] == '\'')
    return SINGLE_STRAIGHT;
  if (left >= 2 && (unsigned char) text[0] == 0xC2
      && ((unsigned char) text[1] == 0xAB || (unsigned char) text[1] == 0xBB)) {
    *length = 2; /* « » */
    return (unsigned char) text[1] == 0xAB ? CURLY_OPEN : CURLY_CLOSE;
  }
  if (left >= 3 && memcmp (text, "\xE2\x80", 2) == 0) {
    *length = 3;
    switch ((unsigned char) text[2]) {
    case 0x9C: case 0x9E: return CURLY_OPEN; /* “ „ */
    case 0x9D: return CURLY_CLOSE;
    case 0x98: return SINGLE_OPEN;
    case 0x99: return SINGLE_CLOSE;
    default: break;
    }
  }
  *length = 1;
  return NO_MARK;
}

static bool
is_space_before (const BriefDocument *d, size_t start, size_t at)
{
  if (at == start)
    return true;
  const char *before = g_utf8_prev_char (d->text + at);
  gunichar c = g_utf8_get_char (before);
  return g_unichar_isspace (c) || strchr ("([{-/:", (int) c) != NULL || c == 0x2013 || c == 0x2014;
}

/* Does an apostrophe close what another one opened: "'We will win,' he said", "'We won': a captain's story", "called it 'a farce' in May"?
 * Behind a letter it is mostly a part of the word ("the dogs' owner", "goin'"). */
static bool
is_single_end (const BriefDocument *d, size_t start, size_t at, size_t end)
{
  if (d->text[at] != '\'' || at == start)
    return false;
  if (at + 1 >= end)
    return !g_ascii_isspace (d->text[at - 1]);
  if (strchr (",.?!", d->text[at - 1]) || d->text[at + 1] == ':')
    return !g_unichar_isalnum (g_utf8_get_char (d->text + at + 1));
  return g_ascii_isalpha (d->text[at - 1]) && !strchr ("snoSNO", d->text[at - 1])
         && (d->text[at + 1] == ' ' || d->text[at + 1] == ',');
}

/* The last such place in a paragraph, or its start. */
static size_t
last_single_end (const BriefDocument *d, size_t start, size_t end)
{
  for (size_t at = end; at-- > start;)
    if (is_single_end (d, start, at, end))
      return at;
  return start;
}

static bool
opens (const BriefDocument *d, Mark mark, size_t start, size_t at, size_t after, size_t end)
{
  if (mark == CURLY_OPEN || mark == TICKS_OPEN)
    return true;
  if (mark == SINGLE_CLOSE || !is_space_before (d, start, at) || after >= end)
    return false;
  gunichar next = g_utf8_get_char (d->text + after);
  if (mark == SINGLE_STRAIGHT)
    return g_unichar_isalpha (next);
  if (mark == SINGLE_OPEN && g_unichar_isdigit (next)) /* ‘08 */
    return false;
  return !g_unichar_isspace (next);
}

static bool
closes (const BriefDocument *d, Mark mark, Mark opened, size_t start, size_t at, size_t after, size_t end)
{
  if (opened == SINGLE_STRAIGHT)
    return is_single_end (d, start, at, end);
  if (opened == SINGLE_OPEN)
    return mark == SINGLE_CLOSE && (after >= end || !g_unichar_isalnum (g_utf8_get_char (d->text + after)));
  if (mark == CURLY_OPEN) /* „…“, or “…“ by mistake */
    return !is_space_before (d, start, at) && (after >= end || !g_unichar_isalnum (g_utf8_get_char (d->text + after)));
  return mark == STRAIGHT || mark == CURLY_CLOSE || mark == TICKS_CLOSE;
}

/* The first word at or after FROM that starts a new paragraph. A line break inside a sentence of hard-wrapped text does not. */
static uint32_t
paragraph_end (const BriefDocument *d, uint32_t from)
{
  uint32_t i = from + 1;
  while (i < d->n_words && d->words[i].gap != BRIEF_GAP_BLANK
         && !(d->words[i].gap == BRIEF_GAP_LINE && d->words[i].start == BRIEF_START_YES))
    i++;
  return i;
}

static void
add (GArray *list, size_t start, size_t end, bool closed, bool continues)
{
  BriefQuote quote = { { (uint32_t) start, (uint32_t) end }, 0, 0, closed, continues };
  g_array_append_val (list, quote);
}

/* Appends the quotations between the bytes START and END; says whether the last was left open. */
static bool
read_paragraph (const BriefDocument *d, size_t start, size_t end, bool left_open, GArray *list)
{
  size_t opened_at = 0, length;
  Mark opened = NO_MARK;
  bool first_mark = true;
  size_t last_single = last_single_end (d, start, end);
  for (size_t at = start; at < end; at += length) {
    Mark mark = mark_at (d->text + at, end - at, &length);
    if (mark == NO_MARK)
      continue;
    if (opened == NO_MARK) {
      if (mark == SINGLE_STRAIGHT && at >= last_single)
        continue;
      if (opens (d, mark, start, at, at + length, end)) {
        opened = mark;
        opened_at = at;
        left_open = left_open && first_mark && at == start;
      }
      first_mark = false;
    } else if (closes (d, mark, opened, start, at, at + length, end)) {
      add (list, opened_at, at + length, true, left_open);
      opened = NO_MARK;
      left_open = false;
    }
  }
  if (opened == NO_MARK || opened == SINGLE_OPEN || opened == SINGLE_STRAIGHT)
    return false;
  add (list, opened_at, end, false, left_open);
  return true;
}

/* Ties words and quotations together; both lists are in text order. */
static void
place_words (const BriefDocument *d, BriefQuotes *quotes)
{
  uint32_t w = 0;
  for (uint32_t i = 0; i < d->n_words; i++)
    quotes->of_word[i] = BRIEF_NONE;
  for (uint32_t q = 0; q < quotes->n; q++) {
    BriefQuote *quote = &quotes->at[q];
    while (w < d->n_words && d->words[w].span.end <= quote->span.start)
      w++;
    quote->first = w;
    for (; w < d->n_words && d->words[w].span.start < quote->span.end; w++)
      quotes->of_word[w] = q;
    quote->end = w;
    if (quote->first < quote->end && d->words[quote->first].upos == BRIEF_UPOS_PUNCT)
      quote->first++;
    if (quote->first < quote->end && quote->closed && d->words[quote->end - 1].upos == BRIEF_UPOS_PUNCT)
      quote->end--;
  }
}

BriefQuotes *
_brief_quotes_read (const BriefDocument *d)
{
  GArray *list = g_array_new (FALSE, FALSE, sizeof (BriefQuote));
  bool left_open = false;
  for (uint32_t i = 0; i < d->n_words;) {
    uint32_t next = paragraph_end (d, i);
    left_open = read_paragraph (d, d->words[i].span.start, d->words[next - 1].span.end, left_open, list);
    i = next;
  }
  BriefQuotes *quotes = _brief_arena_alloc (d->arena, sizeof *quotes);
  if (quotes) {
    quotes->n = list->len;
    quotes->at = _brief_arena_alloc_n (d->arena, list->len + (size_t) 1, sizeof (BriefQuote));
    quotes->of_word = _brief_arena_alloc_n (d->arena, d->n_words + (size_t) 1, sizeof (uint32_t));
    if (quotes->at && quotes->of_word) {
      if (list->len > 0)
        memcpy (quotes->at, list->data, list->len * sizeof (BriefQuote));
      place_words (d, quotes);
    } else
      quotes = NULL;
  }
  g_array_free (list, TRUE);
  return quotes;
}

bool
_brief_quotes_hold (const BriefQuotes *quotes, const BriefDocument *d, BriefWordRange range)
{
  uint32_t quote = BRIEF_NONE;
  for (uint32_t i = range.first; i < range.end; i++) {
    if (d->words[i].upos == BRIEF_UPOS_PUNCT)
      continue;
    if (quotes->of_word[i] == BRIEF_NONE || (quote != BRIEF_NONE && quotes->of_word[i] != quote))
      return false;
    quote = quotes->of_word[i];
  }
  return quote != BRIEF_NONE;
}

BriefForm
_brief_quotes_form (const BriefQuotes *quotes, const BriefDocument *d, const BriefWordRange *ranges, uint32_t n)
{
  bool inside = false, outside = false;
  for (uint32_t r = 0; r < n; r++)
    for (uint32_t i = ranges[r].first; i < ranges[r].end; i++) {
      if (d->words[i].upos == BRIEF_UPOS_PUNCT)
        continue;
      if (quotes->of_word[i] != BRIEF_NONE)
        inside = true;
      else
        outside = true;
    }
  return inside ? (outside ? BRIEF_FORM_MIXED : BRIEF_FORM_DIRECT) : BRIEF_FORM_INDIRECT;
}
