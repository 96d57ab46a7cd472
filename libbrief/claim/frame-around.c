/* SPDX-License-Identifier: MIT */
/* What a cue in the middle of a sentence cuts off from the rest of what is said. */
#include "claim/frame.h"

#include <string.h>

/* "If", "unless", "when" at the head of a clause. */
static bool
is_condition (const BriefDocument *d, uint32_t word)
{
  static const char *const marks[] = { "if", "once", "unless", "until", "when", NULL };
  return d->words[word].head > (int32_t) word && _brief_word_in (d, word, marks);
}

/* "In Kenya, the minister said, the rains have failed": what stands before a cue between commas belongs to the content. */
static void
add_opening (BriefFinder *finder, uint32_t verb, BriefRanges *content)
{
  const BriefDocument *d = finder->document;
  uint32_t subject = _brief_tree_subject (finder->tree, verb);
  if (content->n != 1 || subject == BRIEF_NONE || subject > verb || verb + 1 >= d->n_words || strcmp (d->words[verb + 1].norm, ",") != 0
      || content->at[0].first != verb + 2)
    return;
  uint32_t left = finder->tree->left[subject], first = d->sentences[d->words[verb].sentence].first;
  if (left < first + 2 || strcmp (d->words[left - 1].norm, ",") != 0)
    return;
  BriefWordRange opening = _brief_range_trim (d, (BriefWordRange) { first, left - 1 });
  if (opening.first >= opening.end)
    return;
  for (uint32_t i = opening.first; i < opening.end && !is_condition (d, opening.first); i++)
    if (_brief_word_is_verb (d, i) || d->words[i].upos == BRIEF_UPOS_CCONJ)
      return; /* a clause of its own */
  BriefRanges both = { 0 };
  if (!_brief_ranges_add (d->arena, &both, opening) || !_brief_ranges_add (d->arena, &both, content->at[0]))
    finder->failed = true;
  else
    *content = both;
}

/* "The army has left, officials said, ending a siege": the tree ties the participle to the nearer verb, but who ends it is the army.
 * What the speaker does meanwhile is a verb of saying, too ("…, officials said, citing a report"). */
static void
add_ending (BriefFinder *finder, uint32_t verb, BriefRanges *content)
{
  const BriefDocument *d = finder->document;
  const BriefTree *t = finder->tree;
  if (content->n != 1 || content->at[0].end > verb || finder->quotes->of_word[content->at[0].end - 1] != BRIEF_NONE)
    return;
  for (uint32_t c = t->first_child[verb]; c != BRIEF_NONE; c = t->next_sibling[c]) {
    if (c < verb || d->words[c].dep != BRIEF_DEP_ADVCL || strcmp (d->words[c].xpos, "VBG") != 0
        || strcmp (d->words[c - 1].norm, ",") != 0 || _brief_cue_verb (d->words[c].lemma))
      continue;
    if (!_brief_ranges_add (d->arena, content, _brief_range_trim (d, (BriefWordRange) { c, t->right[c] })))
      finder->failed = true;
    return;
  }
}

void
_brief_frame_add_around (BriefFinder *finder, uint32_t verb, BriefRanges *content)
{
  add_opening (finder, verb, content);
  add_ending (finder, verb, content);
}
