/* SPDX-License-Identifier: MIT */
/* Punctuation, symbols, runs of them, emoticons and emoji. */
#include <string.h>

#include "text/tokens.h"

#define ZERO_WIDTH_JOINER 0x200D

static bool
is_in (uint32_t c, const char *set)
{
  return c != 0 && c < 0x80 && strchr (set, (int) c) != NULL;
}

/* Characters that make one token with their repetition: ---, ***, !!!, ... */
static size_t
repetition (const BriefScan *scan, size_t at)
{
  BriefScanChar first = _brief_scan_char (scan, at);
  bool stops = first.class == BRIEF_CHAR_STOP || first.c == 0x2026;
  bool marks = first.c == '!' || first.c == '?';
  if (!stops && !marks && first.class != BRIEF_CHAR_DASH && !is_in (first.c, "-=*~#+<>|"))
    return at;
  size_t end = first.next;
  for (;;) {
    BriefScanChar c = _brief_scan_char (scan, end);
    bool same = stops ? c.class == BRIEF_CHAR_STOP || c.c == 0x2026 : marks ? c.c == '!' || c.c == '?' : c.c == first.c;
    if (!same)
      return end;
    end = c.next;
  }
}

/* :-) and its kind, standing free or after a word but not closing a bracket. */
static size_t
emoticon (const BriefScan *scan, size_t at)
{
  BriefScanChar eyes = _brief_scan_char (scan, at);
  if (!is_in (eyes.c, ":;=") || scan->brackets > 0)
    return at;
  BriefScanChar nose = _brief_scan_char (scan, eyes.next);
  BriefScanChar mouth = nose.c == '-' || nose.c == '\'' ? _brief_scan_char (scan, nose.next) : nose;
  bool face = is_in (mouth.c, ")(") || (at == scan->chunk && is_in (mouth.c, "DPpO|/\\"));
  if (!face || _brief_char_is_word (_brief_scan_char (scan, mouth.next).class))
    return at;
  size_t end = mouth.next;
  while (_brief_scan_char (scan, end).c == mouth.c)
    end++;
  return end;
}

/* Two of the same quotation marks used as a double one: `` '' ’’ ‘‘. */
static size_t
doubled (const BriefScan *scan, size_t at)
{
  BriefScanChar first = _brief_scan_char (scan, at), second = _brief_scan_char (scan, first.next);
  return first.class == BRIEF_CHAR_APOSTROPHE && second.c == first.c ? second.next : at;
}

/* A symbol with what modifies it: variation selectors, skin tones, joined emoji, the second half of a flag. */
static size_t
single (const BriefScan *scan, size_t at)
{
  BriefScanChar c = _brief_scan_char (scan, at);
  bool flag = c.c >= 0x1F1E6 && c.c <= 0x1F1FF;
  size_t end = c.next;
  for (;;) {
    c = _brief_scan_char (scan, end);
    if (flag && c.c >= 0x1F1E6 && c.c <= 0x1F1FF)
      flag = false;
    else if (c.c == ZERO_WIDTH_JOINER && _brief_scan_char (scan, c.next).class == BRIEF_CHAR_OTHER)
      c = _brief_scan_char (scan, c.next);
    else if (c.class != BRIEF_CHAR_MARK && c.class != BRIEF_CHAR_FORMAT && !(c.c >= 0x1F3FB && c.c <= 0x1F3FF))
      return end;
    end = c.next;
  }
}

/* Does the apostrophe at AT open a quotation? It does after white space or an opening mark, before a word. */
static bool
opens_quote (const BriefScan *scan, size_t at, BriefScanChar c)
{
  if (c.c == 0x2018 || c.c == 0x201B)
    return true;
  BriefScanChar next = _brief_scan_char (scan, c.next);
  if (next.class == BRIEF_CHAR_SPACE || next.class == BRIEF_CHAR_CLOSE)
    return false;
  if (at == scan->chunk)
    return true;
  BriefChar before = _brief_scan_char (scan, _brief_utf8_before (scan->text, at)).class;
  return before == BRIEF_CHAR_OPEN || before == BRIEF_CHAR_QUOTE || before == BRIEF_CHAR_DASH
         || before == BRIEF_CHAR_HYPHEN;
}

size_t
_brief_token_symbol (BriefScan *scan, size_t at)
{
  size_t end = emoticon (scan, at);
  if (end > at)
    return end;
  end = repetition (scan, at);
  if (end > at)
    return single (scan, _brief_utf8_before (scan->text, end));
  end = doubled (scan, at);
  if (end > at)
    return end;

  BriefScanChar c = _brief_scan_char (scan, at);
  if (c.class == BRIEF_CHAR_APOSTROPHE)
    scan->quoted = opens_quote (scan, at, c);
  else if (is_in (c.c, "([{"))
    scan->brackets++;
  else if (is_in (c.c, ")]}") && scan->brackets > 0)
    scan->brackets--;
  return single (scan, at);
}
