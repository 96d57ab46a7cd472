/* SPDX-License-Identifier: MIT */
/* Relations that contradict each other. */
#include <string.h>

#include "syntax/scratch.h"

/* "Critics including X", "activists such as X": X is one of them and no other name for them, which an apposition would say. */
static bool
gives_example (const BriefWord *word)
{
  static const char *const words[] = { "including", "like", "such", NULL };

  if (word->dep != BRIEF_DEP_CASE)
    return false;
  return g_strv_contains (words, word->norm);
}

void
_brief_parser_check_labels (BriefDocument *document, uint32_t first, uint32_t end)
{
  for (uint32_t i = first; i < end; i++) {
    BriefWord *word = &document->words[i], *head = word->head < 0 ? NULL : &document->words[word->head];
    if (head && head->dep == BRIEF_DEP_APPOS && gives_example (word))
      head->dep = BRIEF_DEP_NMOD;
  }
}
