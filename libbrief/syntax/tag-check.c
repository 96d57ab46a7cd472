/* SPDX-License-Identifier: MIT */
#include "syntax/tag-check.h"

#include <string.h>

#include "lexicon/verb-form.h"

static bool
is_verb (const BriefFrames *frames, const char *lemma)
{
  uint32_t n;
  return _brief_frames_find (frames, lemma, "VERB", &n) != NULL;
}

bool
_brief_tag_is_mistaken_present (const BriefFrames *frames, const BriefWord *word)
{
  if (word->upos != BRIEF_UPOS_VERB || strcmp (word->xpos, "VBP") != 0 || is_verb (frames, word->norm))
    return false;
  if (_brief_verb_irregular (word->norm) != NULL)
    return true;
  BriefVerbLemmas possible;
  _brief_verb_lemmas (word->norm, "VBD", &possible);
  for (uint32_t i = 0; i < possible.n; i++)
    if (is_verb (frames, possible.at[i]))
      return true;
  return false;
}
