/* SPDX-License-Identifier: MIT */
/* The text between tags: escaped, and shortened where it is quoted beside the article. */
#include "io/html.h"

/* So much white space, or what else is not shown, may be looked at for each byte that is. */
#define MOST_LOOKED_AT 4

/* No word is begun in so few bytes before the end of a line. */
#define LONGEST_WORD 16

/* Mentions that are looked at in one quotation: hostile graphs have thousands at one place. */
#define MOST_PLACES 256
#define MOST_KNOWN 32

/* Pieces of a quotation that are looked at. */
#define MOST_PIECES 64

void
_brief_html_escape (const BriefHtml *html, const char *text, size_t length)
{
  size_t start = 0;
  for (size_t i = 0; i < length; i++) {
    const char *escaped;
    switch (text[i]) {
    case '&': escaped = "&amp;"; break;
    case '<': escaped = "&lt;"; break;
    case '>': escaped = "&gt;"; break;
    case '"': escaped = "&quot;"; break;
    case '\'': escaped = "&#39;"; break;
    case '\r': escaped = "&#13;"; break; /* or a parser makes a line feed of it */
    default: continue;
    }
    _brief_buffer_append (html->out, text + start, i - start);
    _brief_buffer_append_string (html->out, escaped);
    start = i + 1;
  }
  _brief_buffer_append (html->out, text + start, length - start);
}

void
_brief_html_append_id (const BriefHtml *html, const char *kind, uint32_t index)
{
  _brief_html_raw (html, html->prefix);
  _brief_html_raw (html, kind);
  _brief_buffer_append_unsigned (html->out, (uint64_t) index + 1);
}

/* Lines. */

static bool
is_hidden (uint32_t c)
{
  return g_unichar_iscntrl (c) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e
         || c == 0x200f || c == 0xfeff;
}

static void
cut (BriefHtmlLine *line)
{
  if (!line->cut)
    _brief_html_raw (line->html, "…");
  line->cut = true;
}

void
_brief_html_line_append (BriefHtmlLine *line, const char *text, size_t length)
{
  size_t most = line->left * MOST_LOOKED_AT + 64, at = 0;
  while (at < length && !line->cut) {
    unsigned width;
    uint32_t c = _brief_utf8_get (text, at, &width);
    if (at >= most) {
      cut (line);
      break;
    }
    at += width;
    if (g_unichar_isspace (c) || c == 0x2028 || c == 0x2029) {
      line->blank = true;
      continue;
    }
    if (line->left < width + 1 || (line->blank && line->left < LONGEST_WORD)) {
      cut (line);
      break;
    }
    if (line->blank && line->begun) {
      _brief_html_raw (line->html, " ");
      line->left--;
    }
    if (is_hidden (c))
      _brief_html_raw (line->html, "\xef\xbf\xbd"); /* U+FFFD */
    else
      _brief_html_escape (line->html, text + at - width, width);
    line->left -= width;
    line->blank = false;
    line->begun = true;
  }
}

void
_brief_html_line_string (BriefHtmlLine *line, const char *text)
{
  _brief_html_line_append (line, text, strlen (text));
}

void
_brief_html_line_span (BriefHtmlLine *line, BriefSpan span)
{
  _brief_html_line_append (line, line->html->graph->text + span.start, span.end - span.start);
}

/* Whether but a little white space is between the two. */
static bool
is_gap_blank (const BriefHtml *html, uint32_t start, uint32_t end)
{
  if (end > start && end - start > 64)
    return false;
  for (; start < end; start++)
    if (!g_ascii_isspace (html->graph->text[start]))
      return false;
  return true;
}

/* What stands between piece I and the one before it. */
static void
join_pieces (BriefHtmlLine *line, BriefSpanList spans, uint32_t i)
{
  line->blank = true;
  if (i > 0 && !is_gap_blank (line->html, spans.at[i - 1].end, spans.at[i].start)) {
    _brief_html_line_string (line, "…");
    line->blank = true;
  }
}

void
_brief_html_line_words (BriefHtmlLine *line, BriefSpanList spans)
{
  const char *text = line->html->graph->text;
  for (uint32_t i = 0; i < spans.n && i < MOST_PIECES && !line->cut; i++) {
    BriefSpan span = spans.at[i];
    while (i + 1 == spans.n && span.end > span.start && strchr (" ,;:", text[span.end - 1]))
      span.end--;
    join_pieces (line, spans, i);
    _brief_html_line_span (line, span);
  }
}

/* Quotations. */

static bool
is_opening (uint32_t c)
{
  return c == 0x201c || c == 0x201e || c == 0x00ab || c == '"';
}

static uint32_t
closing_of (uint32_t open)
{
  return open == 0x00ab ? 0x00bb : open == '"' ? '"' : 0x201d;
}

/* The quotation mark that is open behind the span, when OPEN was before it; 0 for none. */
static uint32_t
open_after (const BriefHtmlLine *line, BriefSpan span, uint32_t open)
{
  const char *text = line->html->graph->text;
  unsigned width;
  for (size_t at = span.start; at < span.end; at += width) {
    uint32_t c = _brief_utf8_get (text, at, &width);
    if (open && c == closing_of (open))
      open = 0;
    else if (is_opening (c))
      open = c;
  }
  return open;
}

static uint32_t
mark_before (const BriefHtml *html, uint32_t offset)
{
  unsigned width;
  if (offset == 0)
    return 0;
  uint32_t c = _brief_utf8_get (html->graph->text, _brief_utf8_before (html->graph->text, offset), &width);
  return is_opening (c) ? c : 0;
}

static void
append_character (const BriefHtml *html, uint32_t c)
{
  char bytes[4];
  _brief_html_escape (html, bytes, _brief_utf8_put (c, bytes));
}

/* Whom the line has named: the last ones, in a ring. */
typedef struct {
  uint32_t entities[MOST_KNOWN], n;
} Known;

static bool
is_known (const Known *known, uint32_t entity)
{
  for (uint32_t i = 0; i < MIN (known->n, MOST_KNOWN); i++)
    if (known->entities[i] == entity)
      return true;
  return false;
}

static void
know (Known *known, uint32_t entity)
{
  known->entities[known->n++ % MOST_KNOWN] = entity;
}

/* "his" needs no explanation where the name follows. */
static void
find_named (const BriefHtml *html, BriefSpan span, Known *known)
{
  uint32_t first = _brief_html_first_place (html, span.start);
  for (uint32_t i = first; i < html->n_places && i - first < MOST_PLACES && html->places[i].span.start < span.end; i++)
    if (html->places[i].kind == BRIEF_MENTION_NAME && !is_known (known, html->places[i].entity))
      know (known, html->places[i].entity);
}

/* A span, and after each pronoun whom it means, unless that is known. */
static void
append_explained (BriefHtmlLine *line, BriefSpan span, Known *known)
{
  const BriefHtml *html = line->html;
  uint32_t at = span.start, first = _brief_html_first_place (html, span.start);
  for (uint32_t i = first; i < html->n_places && i - first < MOST_PLACES && !line->cut; i++) {
    const BriefHtmlPlace *place = &html->places[i];
    if (place->span.start >= span.end)
      break;
    if (place->span.end > span.end || place->span.start < at || is_known (known, place->entity))
      continue;
    know (known, place->entity);
    if (place->kind != BRIEF_MENTION_PRONOUN || !html->has_name[place->entity])
      continue;
    _brief_html_line_span (line, (BriefSpan) { at, place->span.end });
    if (!line->cut) {
      _brief_html_line_string (line, " [");
      _brief_html_short_name (line, place->entity);
      _brief_html_line_string (line, "]");
    }
    at = place->span.end;
  }
  _brief_html_line_span (line, (BriefSpan) { at, span.end });
}

/* The start of the span that can be shown, at a character's end. */
static BriefSpan
visible (const BriefHtmlLine *line, BriefSpan span)
{
  size_t most = line->left * MOST_LOOKED_AT + 128;
  if (span.end - span.start > most)
    span.end = (uint32_t) _brief_utf8_before (line->html->graph->text, span.start + most);
  return span;
}

void
_brief_html_line_quote (BriefHtmlLine *line, BriefSpanList spans, uint32_t speaker)
{
  const BriefHtml *html = line->html;
  Known known = { .n = 0 };
  know (&known, speaker);
  for (uint32_t i = 0; i < spans.n && i < MOST_PIECES; i++)
    find_named (html, visible (line, spans.at[i]), &known);
  for (uint32_t i = 0; i < spans.n && i < MOST_PIECES && !line->cut; i++) {
    uint32_t mark = mark_before (html, spans.at[i].start);
    if (i > 0)
      join_pieces (line, spans, i);
    if (mark && !line->cut) {
      if (line->blank && line->begun)
        _brief_html_raw (html, " ");
      line->blank = false;
      append_character (html, mark);
    }
    BriefSpan shown = visible (line, spans.at[i]);
    append_explained (line, shown, &known);
    mark = open_after (line, shown, mark);
    if (mark)
      append_character (html, closing_of (mark));
  }
}

bool
_brief_html_is_negative (const char *text, size_t length)
{
  static const char *const words[]
    = { "no", "not", "t", "cannot", "never", "neither", "nor", "none", "nobody", "nothing", "without" };
  size_t end = 0;
  length = MIN (length, BRIEF_HTML_LONGEST_LINE * 2);
  for (size_t start = 0; start < length; start = end + 1) {
    for (end = start; end < length && g_ascii_isalpha (text[end]); end++)
      ;
    for (size_t i = 0; i < G_N_ELEMENTS (words); i++)
      if (strlen (words[i]) == end - start && g_ascii_strncasecmp (text + start, words[i], end - start) == 0)
        return true;
  }
  return false;
}
