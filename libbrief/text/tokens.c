/* SPDX-License-Identifier: MIT */
#include "text/tokens.h"

#include <glib.h>
#include <string.h>

#include "text/document.h"

void
_brief_token_list_add (BriefTokenList *list, size_t start, size_t end, uint8_t mwt)
{
  if (list->n == list->allocated) {
    size_t wanted = list->allocated == 0 ? 1024 : list->allocated + list->allocated / 2;
    BriefRawToken *grown = g_try_realloc_n (list->at, wanted, sizeof *grown);
    if (grown == NULL) {
      list->failed = true;
      return;
    }
    list->at = grown;
    list->allocated = wanted;
  }
  list->at[list->n++] = (BriefRawToken) { (uint32_t) start, (uint32_t) end, BRIEF_GAP_NONE, mwt };
}

size_t
_brief_scan_run (const BriefScan *scan, size_t at)
{
  for (;;) {
    BriefScanChar c = _brief_scan_char (scan, at);
    if (!_brief_char_is_word (c.class))
      return at;
    at = c.next;
  }
}

bool
_brief_scan_is (const BriefScan *scan, size_t at, const char *what)
{
  for (; *what != '\0'; what++, at++)
    if (at >= scan->end || g_ascii_tolower (scan->text[at]) != *what)
      return false;
  return true;
}

/* So much white space is looked across; a wider gap counts as a paragraph's end. */
#define WIDEST_GAP 256

BriefAhead
_brief_scan_ahead (const BriefScan *scan, size_t at)
{
  BriefAhead ahead = { 0, BRIEF_CHAR_SPACE, at, true, false };
  unsigned lines = 0;
  size_t limit = scan->length - at > WIDEST_GAP ? at + WIDEST_GAP : scan->length;
  while (ahead.at < limit) {
    unsigned width;
    uint32_t c = _brief_utf8_get (scan->text, ahead.at, &width);
    BriefChar class = _brief_char_class (c);
    if (!_brief_char_is_blank (class)) {
      ahead.c = c;
      ahead.class = class;
      ahead.paragraph = lines > 1;
      return ahead;
    }
    if (class == BRIEF_CHAR_LINE && !(c == '\n' && ahead.at > 0 && scan->text[ahead.at - 1] == '\r'))
      lines++;
    else if (class == BRIEF_CHAR_PARAGRAPH)
      lines += 2;
    ahead.glued = false;
    ahead.at += width;
  }
  ahead.paragraph = true;
  return ahead;
}

/* Skips white space from AT; counts its line breaks (at most two are of interest). */
static size_t
skip_blank (const char *text, size_t length, size_t at, unsigned *lines)
{
  *lines = 0;
  while (at < length) {
    unsigned width;
    uint32_t c = _brief_utf8_get (text, at, &width);
    BriefChar class = _brief_char_class (c);
    /* A joiner or direction mark that follows white space belongs to no word. */
    if (!_brief_char_is_blank (class) && class != BRIEF_CHAR_FORMAT)
      break;
    if (class == BRIEF_CHAR_LINE && !(c == '\n' && at > 0 && text[at - 1] == '\r'))
      *lines += *lines < 2;
    else if (class == BRIEF_CHAR_PARAGRAPH)
      *lines = 2;
    at += width;
  }
  return at;
}

static size_t
chunk_end (const char *text, size_t length, size_t at)
{
  while (at < length) {
    unsigned width;
    if (_brief_char_is_blank (_brief_char_class (_brief_utf8_get (text, at, &width))))
      break;
    at += width;
  }
  return at;
}

static bool
may_go_on (const BriefScan *scan)
{
  return !scan->out->failed && (scan->limit == 0 || scan->out->n <= scan->limit);
}

/* Cuts the chunk into tokens. */
static void
cut_chunk (BriefScan *scan)
{
  size_t at = scan->chunk;
  while (at < scan->end && may_go_on (scan)) {
    size_t end = _brief_token_address (scan, at);
    if (end == at)
      end = _brief_token_elision (scan, at);
    if (end > at) {
      _brief_token_list_add (scan->out, at, end, 0);
      at = end;
      continue;
    }
    BriefScanChar c = _brief_scan_char (scan, at);
    BriefScanChar second = _brief_scan_char (scan, c.next);
    bool number = second.class == BRIEF_CHAR_DIGIT && at == scan->chunk && (c.c == '.' || c.c == '+');
    if (_brief_char_is_word (c.class) || number) {
      at = _brief_token_word (scan, at);
      continue;
    }
    end = _brief_token_symbol (scan, at);
    _brief_token_list_add (scan->out, at, end, 0);
    at = end;
  }
}

static uint8_t
gap_of (bool first, bool blank, unsigned lines)
{
  if (first || lines > 1)
    return BRIEF_GAP_BLANK;
  if (lines == 1)
    return BRIEF_GAP_LINE;
  return blank ? BRIEF_GAP_SPACE : BRIEF_GAP_NONE;
}

bool
_brief_tokens_read (const char *text, size_t length, size_t limit, BriefTokenList *list)
{
  BriefScan scan = { .text = text, .length = length, .limit = limit, .out = list };
  size_t at = 0;
  while (may_go_on (&scan)) {
    unsigned lines;
    scan.chunk = skip_blank (text, length, at, &lines);
    if (scan.chunk >= length)
      break;
    scan.end = chunk_end (text, length, scan.chunk);
    scan.has_at = memchr (text + scan.chunk, '@', scan.end - scan.chunk) != NULL;
    scan.has_stop = memchr (text + scan.chunk, '.', scan.end - scan.chunk - 1) != NULL;
    scan.has_colon = memchr (text + scan.chunk, ':', scan.end - scan.chunk) != NULL;
    scan.line_start = lines > 0 || list->n == 0;
    if (lines > 1) {
      scan.quoted = false;
      scan.brackets = 0;
    }
    size_t first = list->n;
    cut_chunk (&scan);
    if (list->n > first)
      list->at[first].gap = gap_of (first == 0, scan.chunk > at, lines);
    at = scan.end;
  }
  return !list->failed;
}
