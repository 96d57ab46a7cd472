/* SPDX-License-Identifier: MIT */
#include "support/text-invariants.h"

#include "base/utf8.h"
#include "text/chars.h"

/* The line breaks (two for a paragraph separator) in the gap [FROM, TO); false when it holds what a word should. */
static bool
read_gap (const char *text, size_t from, size_t to, unsigned *lines)
{
  *lines = 0;
  unsigned width;
  for (size_t at = from; at < to; at += width) {
    uint32_t c = _brief_utf8_get (text, at, &width);
    BriefChar class = _brief_char_class (c);
    if (!_brief_char_is_blank (class) && class != BRIEF_CHAR_FORMAT)
      return false;
    if (class == BRIEF_CHAR_PARAGRAPH)
      *lines += 2;
    else if (class == BRIEF_CHAR_LINE && !(c == '\n' && at > from && text[at - 1] == '\r'))
      *lines += 1;
  }
  return true;
}

static const char *
check_fields (const BriefDocument *document, uint32_t i)
{
  const BriefWord *word = &document->words[i];
  if (word->mwt > 2 || (word->mwt == 2 && (i == 0 || word[-1].mwt == 0)))
    return "a later word of a multiword token has no word before it";
  if (word->mwt == 1 && (i + 1 == document->n_words || word[1].mwt != 2))
    return "a multiword token has one word only";
  if (word->mwt == 2 && (word->gap != BRIEF_GAP_NONE || word->start != BRIEF_START_NO))
    return "a sentence or a gap inside a multiword token";
  if (word->norm == NULL || !g_utf8_validate (word->norm, -1, NULL))
    return "a normal form is no valid text";
  if (!(word->start_guess >= 0.0f && word->start_guess <= 1.0f))
    return "a guess is no probability";
  if ((word->start == BRIEF_START_YES && word->start_guess < 1.0f)
      || (word->start == BRIEF_START_NO && word->start_guess > 0.0f))
    return "a guess disagrees with what is sure";
  return word->zone % 10 != 0 || word->zone > BRIEF_ZONE_LIST ? "an unknown zone" : NULL;
}

const char *
text_invariant_broken (const BriefDocument *document)
{
  size_t at = 0;
  for (uint32_t i = 0; i < document->n_words; i++) {
    const BriefWord *word = &document->words[i];
    unsigned lines;
    if (word->span.start < at || word->span.end <= word->span.start || word->span.end > document->length)
      return "words overlap, are empty, or leave the text";
    if (!read_gap (document->text, at, word->span.start, &lines))
      return "a character is in no word";
    unsigned gap = i == 0 || lines > 1 ? BRIEF_GAP_BLANK : lines == 1 ? BRIEF_GAP_LINE
                   : word->span.start > at ? BRIEF_GAP_SPACE : BRIEF_GAP_NONE;
    if (word->gap != gap)
      return "a gap disagrees with the text";
    const char *broken = check_fields (document, i);
    if (broken != NULL)
      return broken;
    at = word->span.end;
  }
  unsigned lines;
  if (!read_gap (document->text, at, document->length, &lines))
    return "a character at the end is in no word";
  return document->n_words > 0 && document->words[0].start != BRIEF_START_YES ? "the first word starts no sentence"
                                                                              : NULL;
}
