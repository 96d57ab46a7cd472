/* SPDX-License-Identifier: MIT */
/* Full stops after abbreviations and initials belong to the word; all others are tokens. */
#include <glib.h>
#include <string.h>

#include "lexicon/abbreviations.h"
#include "lexicon/starters.h"
#include "text/tokens.h"

/* Abbreviations that are words or names, too: their stop is theirs only where the context says so. */
static const char ambiguous[][6] = {
  "ark", "art", "co", "col", "del", "fr", "ga", "hon", "ill", "ind", "ky", "la", "mar", "mass", "md", "miss", "mo", "mon",
  "ont", "ore", "pa", "penn", "sat", "sun", "tex", "va", "vt", "wash", "wed",
};

static bool
is_ambiguous (const BriefScan *scan, size_t start, size_t stop)
{
  for (size_t i = 0; i < G_N_ELEMENTS (ambiguous); i++)
    if (strlen (ambiguous[i]) == stop - start && _brief_scan_is (scan, start, ambiguous[i]))
      return true;
  return false;
}

/* The word at AT, which may lie in a later chunk, is a sentence starter. */
static bool
is_starter (const BriefScan *scan, size_t at)
{
  size_t end = at;
  while (end < scan->length && end - at < 16 && g_ascii_isalpha (scan->text[end]))
    end++;
  return _brief_starter_is (scan->text + at, end - at);
}

/* The first character of the token before this one, or 0 at the start of a paragraph. */
static BriefChar
class_before (const BriefScan *scan)
{
  if (scan->out->n == 0)
    return BRIEF_CHAR_SPACE;
  unsigned width;
  return _brief_char_class (_brief_utf8_get (scan->text, scan->out->at[scan->out->n - 1].start, &width));
}

static bool
comma_before (const BriefScan *scan)
{
  if (scan->out->n == 0)
    return false;
  const BriefRawToken *before = &scan->out->at[scan->out->n - 1];
  return before->end == before->start + 1 && strchr (",(-", scan->text[before->start]) != NULL;
}

static bool
is_upper (BriefAhead ahead)
{
  return ahead.class == BRIEF_CHAR_UPPER;
}

/* Something follows that cannot begin a sentence. */
static bool
goes_on (BriefAhead ahead)
{
  return !ahead.paragraph
         && (ahead.class == BRIEF_CHAR_LOWER || ahead.class == BRIEF_CHAR_DIGIT || ahead.class == BRIEF_CHAR_HYPHEN
             || ahead.class == BRIEF_CHAR_DASH || ahead.c == ',' || ahead.c == ';' || ahead.c == ':'
             || (ahead.glued && ahead.class == BRIEF_CHAR_CLOSE));
}

static bool
initial_stop (const BriefScan *scan, size_t start, BriefAhead ahead)
{
  char letter = scan->text[start];
  if (g_ascii_islower (letter))
    return strchr ("bcdp", letter) != NULL && ahead.class == BRIEF_CHAR_DIGIT && !ahead.paragraph; /* c. 1800, p. 5 */
  if (ahead.paragraph)
    return false;
  BriefChar before = class_before (scan);
  if (letter == 'X' && before == BRIEF_CHAR_LOWER && is_upper (ahead))
    return false; /* "wrote on X." */
  if (is_upper (ahead))
    return !is_starter (scan, ahead.at) && !(letter == 'I' && before != BRIEF_CHAR_UPPER);
  return before == BRIEF_CHAR_UPPER && letter != 'I' && goes_on (ahead);
}

bool
_brief_stop_belongs (const BriefScan *scan, size_t start, size_t stop)
{
  BriefScanChar first = _brief_scan_char (scan, start);
  BriefAhead ahead = _brief_scan_ahead (scan, stop + 1);
  if (ahead.glued && ahead.class == BRIEF_CHAR_STOP)
    /* an ellipsis, unless the sentence ends: "Acme Inc.." */
    return _brief_scan_char (scan, ahead.at + 1).class != BRIEF_CHAR_STOP && first.class == BRIEF_CHAR_UPPER
           && _brief_abbreviation_find (scan->text + start, stop - start) == BRIEF_ABBREVIATION_SUFFIX;
  if (first.next == stop)
    return _brief_char_is_letter (first.class) && initial_stop (scan, start, ahead);

  bool upper = first.class == BRIEF_CHAR_UPPER;
  switch (_brief_abbreviation_find (scan->text + start, stop - start)) {
  case BRIEF_ABBREVIATION_NONE:
    return false;
  case BRIEF_ABBREVIATION_TITLE:
    if (!upper)
      return stop - start == 2 && _brief_scan_is (scan, start, "ft") && class_before (scan) == BRIEF_CHAR_DIGIT
             && goes_on (ahead);
    return ahead.paragraph ? _brief_scan_is (scan, start, "st")
                           : is_upper (ahead) || goes_on (ahead) || ahead.class >= BRIEF_CHAR_APOSTROPHE;
  case BRIEF_ABBREVIATION_MONTH:
    return upper && (is_ambiguous (scan, start, stop) ? goes_on (ahead) : true);
  case BRIEF_ABBREVIATION_SUFFIX:
    return upper || (goes_on (ahead) && !is_ambiguous (scan, start, stop));
  case BRIEF_ABBREVIATION_STATE:
    return upper && (!is_ambiguous (scan, start, stop) || comma_before (scan) || (!ahead.paragraph && ahead.c == ','));
  case BRIEF_ABBREVIATION_NUMBER:
    return !ahead.paragraph && ahead.class == BRIEF_CHAR_DIGIT && (upper || !_brief_scan_is (scan, start, "no"));
  case BRIEF_ABBREVIATION_LATIN:
    return !ahead.paragraph;
  case BRIEF_ABBREVIATION_ETC:
    return goes_on (ahead) || (stop - start == 2 && !ahead.paragraph);
  case BRIEF_ABBREVIATION_UNIT:
    return class_before (scan) == BRIEF_CHAR_DIGIT && goes_on (ahead);
  case BRIEF_ABBREVIATION_GENERAL:
    return goes_on (ahead) || (upper && is_upper (ahead) && !is_starter (scan, ahead.at) && stop - start > 2);
  }
  return false;
}
