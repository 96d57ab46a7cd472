/* SPDX-License-Identifier: MIT */
#include "lexicon/table.h"

#include <stdlib.h>
#include <string.h>

static int
compare (const void *key, const void *entry)
{
  return strcmp (key, *(const char *const *) entry);
}

const void *
_brief_table_find (const void *table, size_t n, size_t entry_size, const char *key)
{
  return bsearch (key, table, n, entry_size, compare);
}

bool
_brief_words_have (const char *words, const char *word)
{
  size_t n = strlen (word);
  for (const char *p = strchr (words, ' '); p; p = strchr (p + 1, ' '))
    if (strncmp (p + 1, word, n) == 0 && p[n + 1] == ' ')
      return true;
  return false;
}
