/* SPDX-License-Identifier: MIT */
/* What a cue in the middle of a sentence cuts off from the rest of what is said. */
#include "claim/frame.h"

#include <string.h>

/* "If", "even though", "to" at the head of a clause that depends on what follows. Not "speaking in Rome": the circumstances of the cue. */
static bool
is_dependent (const BriefDocument *d, BriefWordRange opening)
{
  uint32_t first = opening.first;
  if (first + 1 < opening.end && d->words[first].upos == BRIEF_UPOS_ADV
      && d->words[first + 1].head == d->words[first].head)
    first++;
  const BriefWord *w = &d->words[first];
  bool marks =
      w->upos == BRIEF_UPOS_SCONJ || w->dep == BRIEF_DEP_MARK || (w->xpos[0] == 'W' && w->dep == BRIEF_DEP_ADVMOD);
  return marks && w->head > (int32_t) first;
}

/* "In Kenya, the minister said, the rains have failed": what stands before a cue between commas belongs to the content. */
static void
add_opening (BriefFinder *finder, uint32_t verb, BriefRanges *content)
{
  const BriefDocument *d = finder->document;
  uint32_t subject = _brief_tree_subject (finder->tree, verb);
  if (content->n != 1 || subject == BRIEF_NONE || subject > verb || verb + 1 >= d->n_words
      || strcmp (d->words[verb + 1].norm, ",") != 0 || content->at[0].first != verb + 2)
    return;
  uint32_t left = finder->tree->left[subject], first = d->sentences[d->words[verb].sentence].first;
  if (left < first + 2 || strcmp (d->words[left - 1].norm, ",") != 0)
    return;
  BriefWordRange opening = _brief_range_trim (d, (BriefWordRange) { first, left - 1 });
  if (opening.first >= opening.end)
    return;
  if (d->words[opening.first].dep == BRIEF_DEP_CC && opening.end > opening.first + 1)
    opening.first++;
  for (uint32_t i = opening.first; i < opening.end && !is_dependent (d, opening); i++)
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
