/* SPDX-License-Identifier: MIT */
/*
 * The article's text, every character once, with marks around its words. Spans may nest and cross in any way: of each
 * layer only so many are shown at once, so that at each boundary a fixed number of elements is closed and opened, and
 * the page grows with the text and the spans, not with their product.
 */
#include <stdlib.h>

#include "io/html-marks.h"

/* How many of a layer are shown at a place: the outermost ones. */
static const unsigned shown_at_once[N_LAYERS] = { 4, 1, 1, 1, 2, 1, 1 };
#define MOST_OPEN 11

typedef struct {
  uint32_t end, mark;
} End;

typedef struct {
  const BriefHtml *html;
  BriefHtmlMarks marks;
  End *ends;      /* of the marks, in text order */
  uint32_t next_mark, next_end;
  uint32_t first[N_LAYERS], last[N_LAYERS]; /* those that are open at this place, from the outermost on */
  uint32_t open[MOST_OPEN];                 /* those whose elements are open */
  const char *tags[MOST_OPEN];
  unsigned n_open;
  uint32_t sentence;
} Sweep;

static int
compare_ends (const void *a, const void *b)
{
  const End *x = a, *y = b;
  if (x->end != y->end)
    return x->end < y->end ? -1 : 1;
  return (x->mark > y->mark) - (x->mark < y->mark);
}

static bool
begin_sweep (Sweep *sweep)
{
  for (int layer = 0; layer < N_LAYERS; layer++)
    sweep->first[layer] = sweep->last[layer] = BRIEF_NONE;
  if (!_brief_html_collect_marks (sweep->html, &sweep->marks))
    return false;
  sweep->ends = _brief_arena_alloc_n (sweep->html->arena, (size_t) sweep->marks.n + 1, sizeof *sweep->ends);
  if (!sweep->ends)
    return false;
  for (uint32_t i = 0; i < sweep->marks.n; i++)
    sweep->ends[i] = (End) { sweep->marks.at[i].span.end, i };
  qsort (sweep->ends, sweep->marks.n, sizeof *sweep->ends, compare_ends);
  return true;
}

/* A link has no other links in it. */
static bool
is_in_link (const Sweep *sweep)
{
  for (unsigned i = 0; i < sweep->n_open; i++)
    if (sweep->tags[i][0] == 'a')
      return true;
  return false;
}

static void
open_element (Sweep *sweep, uint32_t index)
{
  const char *tag = _brief_html_open_mark (sweep->html, &sweep->marks.at[index], is_in_link (sweep));
  sweep->open[sweep->n_open] = index;
  sweep->tags[sweep->n_open++] = tag;
}

static void
close_elements (Sweep *sweep, unsigned left)
{
  while (sweep->n_open > left) {
    _brief_html_raw (sweep->html, "</");
    _brief_html_raw (sweep->html, sweep->tags[--sweep->n_open]);
    _brief_html_raw (sweep->html, ">");
  }
}

static void
begin_mark (Sweep *sweep, uint32_t index)
{
  BriefHtmlMarked *mark = &sweep->marks.at[index];
  mark->next = BRIEF_NONE;
  mark->previous = sweep->last[mark->layer];
  if (mark->previous == BRIEF_NONE)
    sweep->first[mark->layer] = index;
  else
    sweep->marks.at[mark->previous].next = index;
  sweep->last[mark->layer] = index;
}

static void
end_mark (Sweep *sweep, uint32_t index)
{
  const BriefHtmlMarked *mark = &sweep->marks.at[index];
  if (mark->previous == BRIEF_NONE)
    sweep->first[mark->layer] = mark->next;
  else
    sweep->marks.at[mark->previous].next = mark->next;
  if (mark->next == BRIEF_NONE)
    sweep->last[mark->layer] = mark->previous;
  else
    sweep->marks.at[mark->next].previous = mark->previous;
}

/* Closes and opens elements until they are those of the marks at this place. */
static void
change_elements (Sweep *sweep)
{
  uint32_t wanted[MOST_OPEN];
  unsigned n = 0, same = 0;
  for (int layer = 0; layer < N_LAYERS; layer++) {
    uint32_t mark = sweep->first[layer];
    for (unsigned k = 0; k < shown_at_once[layer] && mark != BRIEF_NONE; k++, mark = sweep->marks.at[mark].next)
      wanted[n++] = mark;
  }
  while (same < n && same < sweep->n_open && wanted[same] == sweep->open[same])
    same++;
  close_elements (sweep, same);
  for (; same < n; same++)
    open_element (sweep, wanted[same]);
}

/* The marks that end and begin at AT. */
static void
change_marks (Sweep *sweep, uint32_t at)
{
  uint32_t begun = sweep->next_mark;
  while (sweep->next_end < sweep->marks.n && sweep->ends[sweep->next_end].end <= at)
    end_mark (sweep, sweep->ends[sweep->next_end++].mark);
  while (sweep->next_mark < sweep->marks.n && sweep->marks.at[sweep->next_mark].span.start <= at)
    begin_mark (sweep, sweep->next_mark++);
  change_elements (sweep);
  for (; begun < sweep->next_mark; begun++) {
    BriefHtmlMarked *mark = &sweep->marks.at[begun];
    if (mark->anchor && !mark->begun)
      _brief_html_write_anchor (sweep->html, mark);
  }
}

static uint32_t
next_boundary (const Sweep *sweep, uint32_t end)
{
  if (sweep->next_mark < sweep->marks.n)
    end = MIN (end, sweep->marks.at[sweep->next_mark].span.start);
  if (sweep->next_end < sweep->marks.n)
    end = MIN (end, sweep->ends[sweep->next_end].end);
  return end;
}

/* Text. */

/* Control characters and those that turn the direction of writing, which would not be seen. Marks of right-to-left
 * words are not among them. */
static bool
is_hidden (uint32_t c)
{
  return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7f && c < 0xa0) || (c >= 0x202a && c <= 0x202e)
         || (c >= 0x2066 && c <= 0x2069);
}

/* What is hidden is shown by the style sheet, and turns nothing but itself. */
static void
write_hidden (const BriefHtml *html, uint32_t c, const char *bytes, unsigned width)
{
  static const char digits[] = "0123456789ABCDEF";
  char name[] = "U+0000";
  for (int i = 0; i < 4; i++)
    name[5 - i] = digits[c >> (4 * i) & 15];
  _brief_html_raw (html, "<span class=\"x\" title=\"");
  _brief_html_raw (html, name);
  _brief_html_raw (html, "\" data-sign=\"");
  _brief_html_raw (html, name);
  _brief_html_raw (html, "\">");
  _brief_html_escape (html, bytes, width);
  _brief_html_raw (html, "</span>");
}

static void
write_text (const BriefHtml *html, uint32_t start, uint32_t end)
{
  const char *text = html->graph->text;
  unsigned width;
  uint32_t from = start;
  for (uint32_t at = start; at < end; at += width) {
    uint32_t c = _brief_utf8_get (text, at, &width);
    if (!is_hidden (c))
      continue;
    _brief_html_escape (html, text + from, at - from);
    write_hidden (html, c, text + at, width);
    from = at + width;
  }
  _brief_html_escape (html, text + from, end - from);
}

/* Where the paragraph after the one at START begins: behind blank lines; the end of the text where there is none. */
static uint32_t
paragraph_end (const BriefHtml *html, uint32_t start)
{
  const char *text = html->graph->text;
  uint32_t length = (uint32_t) html->graph->text_length, at = start;
  while (at < length && g_ascii_isspace (text[at]))
    at++;
  while (at < length) {
    uint32_t lines = 0, next = at;
    for (; at < length && g_ascii_isspace (text[at]); at++)
      if (text[at] == '\n' && ++lines > 1)
        next = at + 1;
    if (lines > 1 && at < length)
      return next;
    while (at < length && !g_ascii_isspace (text[at]))
      at++;
  }
  return length;
}

/* The zone of the first sentence in the paragraph, where it is not the body; else NULL. *ALONE: it is the only one. */
static const char *
zone_of (const BriefHtml *html, uint32_t start, uint32_t end, uint32_t *next, bool *alone)
{
  const BriefList *sentences = &html->graph->sentences;
  const struct BriefSentenceNode *sentence;
  *alone = false;
  while (*next < sentences->len && g_array_index (sentences, struct BriefSentenceNode, *next).span.end <= start)
    (*next)++;
  if (*next >= sentences->len)
    return NULL;
  sentence = &g_array_index (sentences, struct BriefSentenceNode, *next);
  *alone = *next + 1 >= sentences->len || (sentence + 1)->span.start >= end;
  if (sentence->span.start >= end || sentence->zone == BRIEF_ZONE_BODY)
    return NULL; /* a word of our own vocabulary, or NULL for one that JSON brought */
  return _brief_words_to_string (BRIEF_WORDS_ZONE, (int) sentence->zone);
}

static bool
is_headline (const char *zone, bool alone)
{
  return zone && alone && strcmp (zone, _brief_words_to_string (BRIEF_WORDS_ZONE, BRIEF_ZONE_HEADLINE)) == 0;
}

bool
_brief_html_begins_with_headline (const BriefHtml *html)
{
  uint32_t next = 0;
  bool alone;
  const char *zone = zone_of (html, 0, paragraph_end (html, 0), &next, &alone);
  return is_headline (zone, alone);
}

static void
write_paragraph (Sweep *sweep, uint32_t start, uint32_t end, bool heading)
{
  const BriefHtml *html = sweep->html;
  bool alone;
  const char *zone = zone_of (html, start, end, &sweep->sentence, &alone);
  _brief_html_raw (html, heading ? "<h1" : "<p");
  if (zone && alone) {
    _brief_html_raw (html, " class=\"");
    _brief_html_raw (html, zone);
    _brief_html_raw (html, "\"");
  }
  _brief_html_raw (html, " dir=\"auto\">");
  for (uint32_t at = start, next; at < end; at = next) {
    change_marks (sweep, at);
    next = next_boundary (sweep, end);
    write_text (html, at, next);
  }
  close_elements (sweep, 0);
  _brief_html_raw (html, heading ? "</h1>" : "</p>");
}

bool
_brief_html_text (const BriefHtml *html, bool heading)
{
  Sweep sweep = { .html = html };
  uint32_t length = (uint32_t) html->graph->text_length;
  if (!begin_sweep (&sweep))
    return false;
  _brief_html_raw (html, "<div class=\"text\">");
  for (uint32_t start = 0, end; start < length; start = end) {
    end = paragraph_end (html, start);
    write_paragraph (&sweep, start, end, heading && start == 0);
  }
  _brief_html_raw (html, "</div>\n");
  return true;
}
