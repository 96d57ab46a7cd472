/* SPDX-License-Identifier: MIT */
/* Numbers: 1,234.5, 10:30, 9/11, 11-20-2000, 555-1234, 20th, 1970s; the unit of "5km" is a token of its own. */
#include <glib.h>
#include <string.h>

#include "text/tokens.h"

/* Letters that are cut off the number they are glued to. */
static const char units[][5] = {
  "am", "b", "bn", "c", "cm", "f", "ft", "g", "gb", "ghz", "gw", "ha", "hp", "hz", "in", "k", "kb", "kg", "khz", "km", "kt",
  "kw", "kwh", "lb", "lbs", "m", "mb", "mbps", "mg", "mhz", "mi", "ml", "mm", "mph", "mw", "mwh", "oz", "p", "pc", "pm", "sq",
  "tb", "tn", "tr", "x", "yd", "yr",
};
static const char ordinals[][3] = { "st", "nd", "rd", "th", "s" };

static bool
is_digit (const BriefScan *scan, size_t at)
{
  return _brief_scan_char (scan, at).class == BRIEF_CHAR_DIGIT;
}

/* The number of digits at AT; stops counting at LIMIT. */
static unsigned
count_digits (const BriefScan *scan, size_t at, unsigned limit)
{
  unsigned n = 0;
  while (n < limit && at + n < scan->end && g_ascii_isdigit (scan->text[at + n]))
    n++;
  return n;
}

/* A pattern such as "3-3-4": groups of so many digits with hyphens between them, and no more of either after it. */
static size_t
groups (const BriefScan *scan, size_t at, const char *pattern)
{
  for (;; pattern++, at++) {
    unsigned wanted = (unsigned) (*pattern - '0');
    if (count_digits (scan, at, wanted + 1) != wanted)
      return 0;
    at += wanted;
    bool hyphen = at < scan->end && scan->text[at] == '-';
    if (*++pattern == '\0')
      return hyphen && is_digit (scan, at + 1) ? 0 : at;
    if (!hyphen)
      return 0;
  }
}

/* Telephone numbers and dates keep their hyphens; scores and ranges (3-1, 10-12) do not. */
static size_t
hyphenated (const BriefScan *scan, size_t at)
{
  static const char *const patterns[] = { "3-4", "3-3-4", "1-3-3-4", "4-2-2", "2-2-4", "1-2-4", "2-1-4", "1-1-4", "2-2-2", "5-4" };
  for (size_t i = 0; i < G_N_ELEMENTS (patterns); i++) {
    size_t end = groups (scan, at, patterns[i]);
    if (end > 0)
      return end;
  }
  return 0;
}

/* Does the comma at AT stand between the thousands of a number (1,234, and 1,00,000 as in India)? */
static bool
is_thousands (const BriefScan *scan, size_t at)
{
  unsigned n = count_digits (scan, at + 1, 4);
  return n == 3 || (n == 2 && at + 3 < scan->end && scan->text[at + 3] == ',' && count_digits (scan, at + 4, 4) >= 2);
}

/* Digits with commas, stops, colons and slashes between digits. */
static size_t
digits (const BriefScan *scan, size_t at)
{
  for (;;) {
    BriefScanChar c = _brief_scan_char (scan, at);
    bool joins = c.c == '.' || (c.c == ',' && is_thousands (scan, at)) || c.c == ':' || c.c == '/' || c.c == 0x2044;
    if (c.class != BRIEF_CHAR_DIGIT && c.class != BRIEF_CHAR_MARK && !(joins && is_digit (scan, c.next)))
      return at;
    at = c.next;
  }
}

/* May the letters [START, END) stay with the number before them? */
static bool
letters_stay (const BriefScan *scan, size_t start, size_t end)
{
  size_t length = end - start;
  for (size_t i = 0; i < G_N_ELEMENTS (ordinals); i++)
    if (strlen (ordinals[i]) == length && _brief_scan_is (scan, start, ordinals[i]))
      return true;
  for (size_t i = 0; i < G_N_ELEMENTS (units); i++)
    if (strlen (units[i]) == length && _brief_scan_is (scan, start, units[i]))
      return false;
  return length <= 2; /* 3D, 18T, 4x4; a longer word only lacks its space */
}

static size_t
letters_end (const BriefScan *scan, size_t at)
{
  for (;;) {
    BriefScanChar c = _brief_scan_char (scan, at);
    if (!_brief_char_is_letter (c.class) && c.class != BRIEF_CHAR_MARK)
      return at;
    at = c.next;
  }
}

/* '60s': a decade written with an apostrophe: "1960's". */
static bool
decade (const BriefScan *scan, size_t start, size_t end)
{
  BriefScanChar mark = _brief_scan_char (scan, end);
  return end - start >= 2 && scan->text[end - 1] == '0' && mark.class == BRIEF_CHAR_APOSTROPHE
         && _brief_scan_is (scan, mark.next, "s")
         && !_brief_char_is_word (_brief_scan_char (scan, mark.next + 1).class);
}

size_t
_brief_token_number (const BriefScan *scan, size_t at)
{
  BriefScanChar first = _brief_scan_char (scan, at);
  size_t start = first.class == BRIEF_CHAR_DIGIT ? at : first.next; /* ".5", "+44" */
  if (!is_digit (scan, start) || (start > at && first.c != '.' && first.c != '+'))
    return at;

  size_t end = hyphenated (scan, start);
  if (end > 0)
    return end;
  end = digits (scan, start);
  if (decade (scan, start, end))
    return _brief_scan_char (scan, end).next + 1;

  size_t letters = letters_end (scan, end);
  if (letters > end) {
    size_t run = _brief_scan_run (scan, letters);
    if (run > letters)
      return run; /* digits again: a code such as 153B09 */
    if (letters_stay (scan, end, letters))
      return letters;
  }
  return end;
}
