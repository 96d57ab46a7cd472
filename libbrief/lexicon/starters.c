/* SPDX-License-Identifier: MIT */
#include "lexicon/starters.h"

#include <glib.h>
#include <stdlib.h>
#include <string.h>

#define LONGEST 12

/* In the order of strcmp(); a unit test checks it. */
static const char starters[][LONGEST + 1] = {
  "a", "about", "according", "after", "all", "along", "also", "although", "among", "an", "and", "another", "any", "are", "as",
  "asked", "at", "because", "before", "both", "but", "by", "can", "could", "did", "do", "does", "during", "each", "earlier",
  "even", "every", "few", "for", "from", "has", "have", "he", "her", "here", "his", "how", "however", "i", "if", "in",
  "instead", "is", "it", "its", "last", "later", "many", "meanwhile", "more", "most", "much", "my", "neither", "no", "nobody",
  "none", "nor", "not", "nothing", "now", "of", "on", "once", "one", "only", "or", "other", "our", "over", "perhaps", "she",
  "since", "so", "some", "such", "that", "the", "their", "then", "there", "these", "they", "this", "those", "though", "to",
  "today", "under", "until", "was", "we", "were", "what", "when", "where", "whether", "which", "while", "who", "why", "will",
  "with", "without", "would", "yes", "yesterday", "yet", "you", "your",
};

static int
compare (const void *key, const void *entry)
{
  return strcmp (key, entry);
}

bool
_brief_starter_is (const char *word, size_t length)
{
  char key[LONGEST + 1];
  if (length == 0 || length > LONGEST)
    return false;
  for (size_t i = 0; i < length; i++)
    key[i] = g_ascii_tolower (word[i]);
  key[length] = '\0';
  return bsearch (key, starters, G_N_ELEMENTS (starters), sizeof *starters, compare) != NULL;
}
