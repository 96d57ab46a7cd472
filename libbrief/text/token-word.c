/* SPDX-License-Identifier: MIT */
/* Words: what joins inside them (O'Connor, AT&T, e-mail, U.S.) and what is cut off them (n't, 's, not in cannot). */
#include <glib.h>
#include <string.h>

#include "text/tokens.h"

/* Written with a hyphen these stay with their word; all other hyphens are tokens. */
static const char prefixes[][8] = {
  "anti", "arch", "bi", "co", "counter", "cross", "de", "e", "ex", "extra", "hyper", "infra", "inter", "intra", "mega", "micro",
  "mid", "mini", "multi", "neo", "non", "over", "post", "pre", "pro", "pseudo", "psycho", "re", "semi", "socio", "sub",
  "super", "trans", "ultra", "un", "under",
};

/* One orthographic word, several syntactic ones: the lengths of the parts. */
static const struct { char word[8]; uint8_t parts[3]; } fused[] = {
  { "cannot", { 3, 3 } }, { "gonna", { 3, 2 } }, { "wanna", { 3, 2 } }, { "gotta", { 3, 2 } }, { "dunno", { 2, 1, 2 } },
  { "gimme", { 3, 2 } }, { "lemme", { 3, 2 } }, { "outta", { 3, 2 } }, { "dont", { 2, 2 } }, { "alot", { 1, 3 } },
  { "im", { 1, 1 } }, { "ive", { 1, 2 } }, { "thats", { 4, 1 } }, { "theres", { 5, 1 } }, { "youre", { 3, 2 } }, { "didnt", { 3, 2 } },
  { "doesnt", { 4, 2 } }, { "isnt", { 2, 2 } }, { "wasnt", { 3, 2 } }, { "arent", { 3, 2 } }, { "couldnt", { 5, 2 } },
  { "wouldnt", { 5, 2 } }, { "hasnt", { 3, 2 } }, { "havent", { 4, 2 } },
};

static const char clitics[][3] = { "s", "re", "ve", "ll", "d", "m" };

static bool
is_end (const BriefScan *scan, size_t at)
{
  BriefScanChar c = _brief_scan_char (scan, at);
  return !_brief_char_is_word (c.class);
}

/* The end of the clitic that the apostrophe at AT begins ('s, 're, …; after n: 't), or 0. */
static size_t
clitic (const BriefScan *scan, size_t at)
{
  BriefScanChar mark = _brief_scan_char (scan, at);
  if (mark.class != BRIEF_CHAR_APOSTROPHE)
    return 0;
  for (size_t i = 0; i < G_N_ELEMENTS (clitics); i++)
    if (_brief_scan_is (scan, mark.next, clitics[i]) && is_end (scan, mark.next + strlen (clitics[i])))
      return mark.next + strlen (clitics[i]);
  return 0;
}

/* The end of the 't at AT when the word before it ends in n, or 0. */
static size_t
negation (const BriefScan *scan, size_t start, size_t at)
{
  BriefScanChar mark = _brief_scan_char (scan, at);
  if (mark.class != BRIEF_CHAR_APOSTROPHE || at - start < 2 || g_ascii_tolower (scan->text[at - 1]) != 'n')
    return 0;
  return _brief_scan_is (scan, mark.next, "t") && is_end (scan, mark.next + 1) ? mark.next + 1 : 0;
}

static bool
is_prefix (const BriefScan *scan, size_t start, size_t end)
{
  for (size_t i = 0; i < G_N_ELEMENTS (prefixes); i++)
    if (strlen (prefixes[i]) == end - start && _brief_scan_is (scan, start, prefixes[i]))
      return true;
  return false;
}

/* Upper-case letters only, at most four of them: one half of AT&T. */
static bool
is_initials (const BriefScan *scan, size_t start, size_t end)
{
  if (start == end || end - start > 4)
    return false;
  for (size_t i = start; i < end; i++)
    if (!g_ascii_isupper (scan->text[i]))
      return false;
  return true;
}

/* U.S., a.m, Ph.D., J.K.: single letters with stops between; the end behind the last stop that belongs, or 0. */
static size_t
acronym (const BriefScan *scan, size_t start)
{
  size_t at = start, letters = 0, end = 0;
  for (;;) {
    BriefScanChar letter = _brief_scan_char (scan, at);
    size_t run = letters == 0 && _brief_scan_is (scan, at, "ph.d") ? at + 2 : letter.next;
    BriefScanChar stop = _brief_scan_char (scan, run);
    if (!_brief_char_is_letter (letter.class))
      return end;
    if (stop.class != BRIEF_CHAR_STOP)
      /* "U.S" without its last stop, but not the S of "J.Smith" */
      return letters > 0 && is_end (scan, run) ? run : end;
    letters++;
    BriefScanChar next = _brief_scan_char (scan, stop.next);
    if (next.class == BRIEF_CHAR_STOP) {
      bool final = _brief_scan_char (scan, next.next).class != BRIEF_CHAR_STOP; /* "L.P..", and "Plan B..." */
      return letters == 1 ? 0 : final ? stop.next : run;
    }
    if (letters > 1 || _brief_char_is_letter (next.class))
      end = stop.next;
    at = stop.next;
  }
}

/* Does the character at AT, inside the word from START, join what stands on its both sides? PART is where the last
 * joined part began. */
static bool
joins (const BriefScan *scan, size_t start, size_t part, size_t at)
{
  BriefScanChar c = _brief_scan_char (scan, at), next = _brief_scan_char (scan, c.next);
  if (!_brief_char_is_word (next.class))
    return false;
  switch (c.class) {
  case BRIEF_CHAR_APOSTROPHE:
    return c.c != 0x2018 && _brief_char_is_letter (next.class) && clitic (scan, at) == 0
           && negation (scan, start, at) == 0;
  case BRIEF_CHAR_HYPHEN:
    return is_prefix (scan, part, at);
  default:
    if (c.c == '&')
      return is_initials (scan, part, at) && is_initials (scan, c.next, _brief_scan_run (scan, c.next));
    if (c.c == '*')
      return true;
    if (c.c == '/') /* l/c, s/he, w/o */
      return part == start && c.next - start == 2 && (is_end (scan, next.next) || _brief_scan_is (scan, start, "s/he"));
    return false;
  }
}

/* The end of the word at START before clitics and full stops. */
static size_t
core_end (const BriefScan *scan, size_t start)
{
  size_t part = start, at = _brief_scan_run (scan, start);
  while (joins (scan, start, part, at)) {
    part = _brief_scan_char (scan, at).next;
    at = _brief_scan_run (scan, part);
  }
  return at;
}

/* Adds the fused word [START, END) in its parts; false when it is none. */
static bool
add_fused (BriefScan *scan, size_t start, size_t end)
{
  for (size_t i = 0; i < G_N_ELEMENTS (fused); i++) {
    if (strlen (fused[i].word) != end - start || !_brief_scan_is (scan, start, fused[i].word))
      continue;
    for (size_t part = 0; part < 3 && fused[i].parts[part] > 0; part++) {
      _brief_token_list_add (scan->out, start, start + fused[i].parts[part], part == 0 ? 1 : 2);
      start += fused[i].parts[part];
    }
    return true;
  }
  return false;
}

/* Is the apostrophe at END the genitive of a word in s, and not the end of a quotation? */
static bool
plural_genitive (const BriefScan *scan, size_t start, size_t end)
{
  BriefScanChar mark = _brief_scan_char (scan, end);
  if (mark.class != BRIEF_CHAR_APOSTROPHE || mark.c == 0x2018 || mark.c == '`' || scan->quoted || end - start < 2)
    return false;
  BriefScanChar next = _brief_scan_char (scan, mark.next);
  return g_ascii_tolower (scan->text[end - 1]) == 's' && !_brief_char_is_word (next.class)
         && next.class != BRIEF_CHAR_APOSTROPHE;
}

/* Adds the word [START, END) and the clitics behind it. */
static size_t
add_with_clitics (BriefScan *scan, size_t start, size_t end)
{
  size_t word = start;
  uint8_t mwt = 0;
  for (;;) {
    size_t next = negation (scan, word, end), cut = end;
    if (next > 0)
      cut = end - 1;
    else if ((next = clitic (scan, end)) == 0 && mwt == 0 && plural_genitive (scan, word, end))
      next = _brief_scan_char (scan, end).next;
    if (next == 0)
      break;
    _brief_token_list_add (scan->out, word, cut, mwt == 0 ? 1 : 2);
    mwt = 2;
    word = cut;
    end = next;
  }
  if (mwt != 0 || !add_fused (scan, word, end))
    _brief_token_list_add (scan->out, word, end, mwt);
  return end;
}

/* US$, HK$: letters that say whose dollars. */
static size_t
currency (const BriefScan *scan, size_t start, size_t end)
{
  BriefScanChar c = _brief_scan_char (scan, end);
  bool money = c.class == BRIEF_CHAR_CURRENCY && end - start <= 3 && is_initials (scan, start, end);
  return money && _brief_scan_char (scan, c.next).class == BRIEF_CHAR_DIGIT ? c.next : end;
}

size_t
_brief_token_elision (const BriefScan *scan, size_t at)
{
  static const char *const words[] = { "em", "til", "tis", "twas", "cause", "n" };
  BriefScanChar mark = _brief_scan_char (scan, at);
  if (mark.class != BRIEF_CHAR_APOSTROPHE)
    return at;
  if (at > scan->chunk && clitic (scan, at) > 0)
    return clitic (scan, at);
  if (mark.c == 0x2018 && scan->quoted)
    return at;
  for (size_t i = 0; i < G_N_ELEMENTS (words); i++)
    if (_brief_scan_is (scan, mark.next, words[i]) && is_end (scan, mark.next + strlen (words[i]))) {
      size_t end = mark.next + strlen (words[i]);
      BriefScanChar second = _brief_scan_char (scan, end); /* rock 'n' roll */
      return words[i][1] == '\0' && second.class == BRIEF_CHAR_APOSTROPHE ? second.next : end;
    }

  /* '72, '90s */
  size_t end = mark.next;
  while (_brief_scan_char (scan, end).class == BRIEF_CHAR_DIGIT)
    end++;
  if (end != mark.next + 2)
    return at;
  if (_brief_scan_is (scan, end, "s"))
    end++;
  return is_end (scan, end) ? end : at;
}

size_t
_brief_token_word (BriefScan *scan, size_t at)
{
  size_t end = _brief_token_number (scan, at);
  if (end > at) {
    BriefScanChar stop = _brief_scan_char (scan, end);
    bool item = at == scan->chunk && scan->line_start && stop.class == BRIEF_CHAR_STOP && stop.next == scan->end
                && end - at <= 2;
    return add_with_clitics (scan, at, item ? stop.next : end);
  }
  end = _brief_token_domain (scan, at);
  if (end == at)
    end = acronym (scan, at);
  if (end == 0) {
    end = currency (scan, at, core_end (scan, at));
    BriefScanChar stop = _brief_scan_char (scan, end);
    if (stop.class == BRIEF_CHAR_STOP && _brief_stop_belongs (scan, at, end))
      end = stop.next;
  }
  return add_with_clitics (scan, at, end);
}
