/* SPDX-License-Identifier: MIT */
/* "P, as the minister noted", "as announced by the mayor", "as Ricci put it": the clause with "as" tells who says the one around it. */
#include "claim/frame.h"

#include <string.h>

static bool
is_as (const BriefDocument *d, uint32_t word)
{
  return strcmp (d->words[word].norm, "as") == 0;
}

/* "As well as", "as soon as", "as much as": a comparison. */
static bool
compares (const BriefTree *t, uint32_t verb, uint32_t as)
{
  const BriefDocument *d = t->document;
  uint32_t above = (uint32_t) d->words[verb].head;
  if (as > 0 && (d->words[as - 1].upos == BRIEF_UPOS_ADV || d->words[as - 1].upos == BRIEF_UPOS_ADJ) && as > 1
      && is_as (d, as - 2))
    return true;
  for (uint32_t c = t->first_child[above]; c != BRIEF_NONE; c = t->next_sibling[c])
    if (is_as (d, c) && d->words[c].dep == BRIEF_DEP_ADVMOD)
      return true;
  return false;
}

/* Something of its own that is said, so that "as" means "while": "as the minister praised the army, shots were heard". */
static bool
has_object (const BriefTree *t, uint32_t verb)
{
  uint32_t object = _brief_tree_child (t, verb, BRIEF_DEP_OBJ);
  bool it = object != BRIEF_NONE && strcmp (t->document->words[object].norm, "it") == 0;
  return (object != BRIEF_NONE && !it) || _brief_tree_child (t, verb, BRIEF_DEP_CCOMP) != BRIEF_NONE
         || _brief_tree_child (t, verb, BRIEF_DEP_XCOMP) != BRIEF_NONE;
}

/* "Put it", or a verb of saying that can have a clause or a quotation. */
static bool
says (const BriefTree *t, uint32_t verb)
{
  const BriefDocument *d = t->document;
  if (_brief_word_is (d, verb, "put")) {
    uint32_t object = _brief_tree_child (t, verb, BRIEF_DEP_OBJ);
    return object == verb + 1 && strcmp (d->words[object].norm, "it") == 0;
  }
  const BriefCue *cue = _brief_cue_of (d, verb);
  return cue && cue->type == BRIEF_ATTRIBUTION_COMMUNICATION && (cue->flags & (BRIEF_CUE_CLAUSE | BRIEF_CUE_QUOTE))
         && !has_object (t, verb);
}

/* "As stated in the report": the document that says so. */
static uint32_t
document_of (const BriefTree *t, uint32_t verb)
{
  for (uint32_t c = t->first_child[verb]; c != BRIEF_NONE; c = t->next_sibling[c]) {
    const BriefWord *preposition = _brief_tree_case (t, c);
    if (c > verb && t->document->words[c].dep == BRIEF_DEP_OBL && preposition && strcmp (preposition->norm, "in") == 0)
      return c;
  }
  return BRIEF_NONE;
}

/* Who says so; BRIEF_NONE for the writer or reader ("as we reported", "as you said"). */
static uint32_t
speaker_of (const BriefFinder *finder, uint32_t verb)
{
  const BriefTree *t = finder->tree;
  const BriefDocument *d = finder->document;
  uint32_t subject = _brief_tree_subject (t, verb), agent = _brief_tree_child (t, verb, BRIEF_DEP_OBL_AGENT);
  bool passive = subject == BRIEF_NONE && (d->words[verb].morph & BRIEF_MORPH_PART);
  if (passive)
    return agent != BRIEF_NONE ? agent : document_of (t, verb);
  if (subject == BRIEF_NONE || subject > verb + 6 || (d->words[subject].morph & (BRIEF_MORPH_P1 | BRIEF_MORPH_P2)))
    return BRIEF_NONE;
  return subject;
}

/* "«P. Q.», as posted by the mayor": all of the quotation that ends before the clause, which may be several sentences. */
static bool
quotation_before (const BriefFinder *finder, uint32_t verb, BriefWordRange *words)
{
  uint32_t last = finder->tree->left[verb];
  while (last > 0 && finder->document->words[last - 1].upos == BRIEF_UPOS_PUNCT
         && finder->quotes->of_word[last - 1] == BRIEF_NONE)
    last--;
  uint32_t quote = last > 0 ? finder->quotes->of_word[last - 1] : BRIEF_NONE;
  if (quote == BRIEF_NONE || finder->quotes->of_word[verb] == quote)
    return false;
  *words = _brief_range_trim (finder->document, (BriefWordRange) { finder->quotes->at[quote].first, finder->quotes->at[quote].end });
  return words->first < words->end;
}

static void
find_as (BriefFinder *finder, uint32_t as)
{
  const BriefTree *t = finder->tree;
  const BriefDocument *d = finder->document;
  if (d->words[as].dep != BRIEF_DEP_MARK || d->words[as].head < (int32_t) as)
    return;
  uint32_t verb = (uint32_t) d->words[as].head;
  const BriefWord *w = &d->words[verb];
  if (w->upos != BRIEF_UPOS_VERB || w->dep != BRIEF_DEP_ADVCL || w->head < 0 || !says (t, verb)
      || compares (t, verb, as))
    return;
  bool apart = (t->left[verb] > 0 && d->words[t->left[verb] - 1].upos == BRIEF_UPOS_PUNCT)
               || d->words[t->left[verb]].upos == BRIEF_UPOS_PUNCT || t->left[verb] == d->sentences[w->sentence].first;
  uint32_t speaker = apart ? speaker_of (finder, verb) : BRIEF_NONE;
  if (speaker == BRIEF_NONE)
    return;
  BriefFrame frame = _brief_frame_of_rule (finder, verb, BRIEF_FRAME_STRONG);
  if (_brief_word_is (d, verb, "put"))
    frame.cue.end = MAX (frame.cue.end, verb + 2);
  _brief_finder_phrase (finder, speaker, verb, &frame.source);
  BriefWordRange quotation;
  if (!quotation_before (finder, verb, &quotation))
    _brief_finder_content (finder, (uint32_t) w->head, verb, &frame.content);
  else if (!_brief_ranges_add (d->arena, &frame.content, quotation))
    finder->failed = true;
  if (frame.source.n > 0 && frame.content.n > 0)
    _brief_finder_add (finder, &frame);
}

void
_brief_find_as (BriefFinder *finder, uint32_t first, uint32_t end)
{
  for (uint32_t i = first; i < end; i++)
    if (is_as (finder->document, i))
      find_as (finder, i);
}
