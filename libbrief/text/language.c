/* SPDX-License-Identifier: MIT */
/*
 * Whether a text can be English at all. Of the words of English news, two in five are on the short list of words that
 * begin sentences ("the", "of", "that", "was"); of other languages that have some of them too, about one in ten.
 */
#include <string.h>

#include "base/utf8.h"
#include "lexicon/starters.h"
#include "text/text.h"

/* Fewer say nothing: a list of names has none of those words either. */
enum { FEWEST_LETTERS = 12, FEWEST_WORDS = 50 };

/* One word in so many must be on the list. In 9,000 English documents of 50 words or more, 13 that were hardly prose had fewer. */
enum { LEAST_SHARE = 6 };

typedef struct {
  size_t letters, latin;
} Letters;

static void
count_letters (const BriefDocument *document, BriefSpan span, Letters *letters)
{
  unsigned width;
  for (size_t at = span.start; at < span.end; at += width) {
    uint32_t c = _brief_utf8_get (document->text, at, &width);
    bool letter = c < 0x80 ? g_ascii_isalpha ((char) c) : g_unichar_isalpha (c);
    letters->letters += letter;
    letters->latin += letter && (c < 0x80 || g_unichar_get_script (c) == G_UNICODE_SCRIPT_LATIN);
  }
}

bool
_brief_text_is_foreign (const BriefDocument *document)
{
  Letters letters = { 0, 0 };
  size_t words = 0, common = 0;
  for (uint32_t i = 0; i < document->n_words; i++) {
    const BriefWord *word = &document->words[i];
    size_t before = letters.letters;
    count_letters (document, word->span, &letters);
    if (letters.letters == before || word->mwt == 2)
      continue;
    words++;
    common += _brief_starter_is (word->norm, strlen (word->norm));
  }
  if (letters.letters >= FEWEST_LETTERS && letters.latin < letters.letters / 2)
    return true;
  return words >= FEWEST_WORDS && common < words / LEAST_SHARE;
}

bool
_brief_text_is_in_small_letters (const BriefDocument *document)
{
  for (uint32_t i = 0; i < document->n_words; i++) {
    unsigned width;
    uint32_t c = _brief_utf8_get (document->text, document->words[i].span.start, &width);
    if (c < 0x80 ? g_ascii_isupper ((char) c) : g_unichar_isupper (c))
      return false;
  }
  return true;
}
