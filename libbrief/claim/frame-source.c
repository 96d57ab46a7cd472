/* SPDX-License-Identifier: MIT */
/* The source of a frame, as it is written: where its phrase begins and ends, and who in it speaks. */
#include "claim/frame.h"

#include <string.h>

/* A source does not end inside a name. */
static void
complete_names (const BriefDocument *d, BriefRanges *source, BriefWordRange cue)
{
  for (uint32_t r = 0; r < source->n; r++) {
    uint32_t low = 0, high = d->n_names;
    while (low < high) { /* the first name that ends behind the range's start */
      uint32_t middle = low + (high - low) / 2;
      if (d->names[middle].end <= source->at[r].first)
        low = middle + 1;
      else
        high = middle;
    }
    for (; low < d->n_names && d->names[low].first < source->at[r].end; low++)
      if (!(d->names[low].first < cue.end && cue.first < d->names[low].end)) {
        source->at[r].first = MIN (source->at[r].first, d->names[low].first);
        source->at[r].end = MAX (source->at[r].end, d->names[low].end);
      }
  }
}

/* "That officials said so": the conjunction is no part of who said it. */
static void
drop_conjunction (const BriefDocument *d, BriefRanges *source)
{
  if (source->n > 0 && source->at[0].end > source->at[0].first + 1
      && (d->words[source->at[0].first].dep == BRIEF_DEP_MARK
          || d->words[source->at[0].first].upos == BRIEF_UPOS_SCONJ))
    source->at[0].first++;
}

/* Tommy "The Nose" Valenti: the nickname belongs to the name. */
static void
close_nicknames (const BriefDocument *d, BriefRanges *source)
{
  enum { MAX_NICKNAME = 6 };
  uint32_t n = 0;
  for (uint32_t i = 1; i < source->n; i++) {
    uint32_t from = source->at[n].end, to = source->at[i].first;
    if (to - from >= 3 && to - from <= MAX_NICKNAME && d->words[from].upos == BRIEF_UPOS_PUNCT
        && d->words[to - 1].upos == BRIEF_UPOS_PUNCT && strcmp (d->words[from].norm, ",") != 0
        && strcmp (d->words[from].norm, d->words[to - 1].norm) == 0)
      source->at[n].end = source->at[i].end;
    else
      source->at[++n] = source->at[i];
  }
  source->n = source->n > 0 ? n + 1 : 0;
}

/* "A promise that P": the article is nobody. */
static void
drop_article (const BriefDocument *d, BriefFrame *frame)
{
  uint32_t head = frame->source.n == 0 ? BRIEF_NONE : _brief_range_head (d, frame->source.at[0]);
  if (head != BRIEF_NONE && d->words[head].dep == BRIEF_DEP_DET && d->words[head].head == (int32_t) frame->head)
    frame->source.n = 0;
}

/* "Back in Virginia, the governor said": what stands before the phrase's comma does not belong to it. */
static void
drop_opening (const BriefDocument *d, BriefRanges *source)
{
  if (source->n == 0)
    return;
  BriefWordRange *first = &source->at[0];
  uint32_t head = _brief_range_head (d, *first);
  const BriefWord *w = &d->words[first->first];
  if (head == BRIEF_NONE || (w->upos != BRIEF_UPOS_ADP && w->upos != BRIEF_UPOS_ADV) || w->dep == BRIEF_DEP_CC_PRECONJ)
    return;
  for (uint32_t i = head; i > first->first + 1; i--)
    if (strcmp (d->words[i - 1].norm, ",") == 0) {
      first->first = i;
      return;
    }
}

/* "Ohio" in "Sherrod Brown (D-Ohio)". */
static bool
is_bracketed (const BriefDocument *d, uint32_t word)
{
  return word > 0 && (strcmp (d->words[word - 1].norm, "-") == 0 || strcmp (d->words[word - 1].norm, "(") == 0);
}

/* "Brandt & Co.": one name. */
static bool
is_joined (const BriefTree *t, uint32_t conjunct)
{
  uint32_t and = _brief_tree_child (t, conjunct, BRIEF_DEP_CC);
  return and != BRIEF_NONE && strcmp (t->document->words[and].norm, "&") == 0;
}

static bool
skip_conjunct (const BriefTree *t, uint32_t word, void *data)
{
  const BriefWord *w = &t->document->words[word];
  uint32_t head = *(uint32_t *) data;
  if ((uint32_t) w->head != head)
    return false;
  return (w->dep == BRIEF_DEP_CONJ && !is_joined (t, word)) || w->dep == BRIEF_DEP_CC || w->dep == BRIEF_DEP_CASE
         || w->dep == BRIEF_DEP_CC_PRECONJ;
}

/* "An adviser and a professor" after a name and a comma, "the former senator and governor": one person with two roles. */
static bool
is_second_role (const BriefTree *t, uint32_t first, uint32_t conjunct)
{
  const BriefDocument *d = t->document;
  if (d->words[conjunct].upos != BRIEF_UPOS_NOUN || (d->words[conjunct].morph & BRIEF_MORPH_PLUR))
    return false;
  uint32_t determiner = _brief_tree_child (t, conjunct, BRIEF_DEP_DET);
  if (d->words[first].upos == BRIEF_UPOS_PROPN)
    return _brief_tree_child (t, first, BRIEF_DEP_APPOS) != BRIEF_NONE
           && (determiner == BRIEF_NONE || _brief_word_is (d, determiner, "a"));
  return determiner == BRIEF_NONE && !(d->words[first].morph & BRIEF_MORPH_PLUR)
         && _brief_tree_child (t, first, BRIEF_DEP_DET) != BRIEF_NONE
         && _brief_tree_child (t, conjunct, BRIEF_DEP_NMOD_POSS) == BRIEF_NONE;
}

/* "Actor and director Paul Fine", "icon and champion Yuzuru Hanyu": a single noun without an article is a role of the name behind it. */
static bool
is_first_role (const BriefTree *t, uint32_t first, uint32_t conjunct)
{
  const BriefDocument *d = t->document;
  if (d->words[first].upos != BRIEF_UPOS_NOUN || (d->words[first].morph & BRIEF_MORPH_PLUR)
      || d->words[conjunct].dep != BRIEF_DEP_CONJ || _brief_tree_child (t, first, BRIEF_DEP_DET) != BRIEF_NONE
      || _brief_tree_child (t, first, BRIEF_DEP_NMOD_POSS) != BRIEF_NONE
      || _brief_tree_child (t, first, BRIEF_DEP_NUMMOD) != BRIEF_NONE)
    return false;
  if (d->words[conjunct].upos == BRIEF_UPOS_PROPN)
    return _brief_tree_child (t, conjunct, BRIEF_DEP_NMOD_DESC) != BRIEF_NONE;
  uint32_t name = _brief_tree_child (t, first, BRIEF_DEP_APPOS);
  return name != BRIEF_NONE && name > conjunct && d->words[name].upos == BRIEF_UPOS_PROPN;
}

uint32_t
_brief_frame_speakers (const BriefTree *t, const BriefFrame *frame, uint32_t *heads, uint32_t max)
{
  const BriefDocument *d = t->document;
  const BriefRanges *source = &frame->source;
  if (source->n == 0)
    return 0;
  uint32_t head = _brief_range_head (d, source->at[0]), n = 0;
  if (head == BRIEF_NONE || !_brief_word_is_nominal (d, head))
    return 0;
  heads[n++] = head;
  for (uint32_t i = 0; i < n; i++) /* a conjunct may hang on another one */
    for (uint32_t c = t->first_child[heads[i]]; c != BRIEF_NONE && n < max; c = t->next_sibling[c])
      if (d->words[c].dep == BRIEF_DEP_CONJ && _brief_word_is_nominal (d, c)
          && _brief_ranges_hold (source->at, source->n, c) && !is_bracketed (d, c) && !is_joined (t, c)
          && !is_second_role (t, heads[i], c) && !is_first_role (t, heads[i], c))
        heads[n++] = c;
  return n;
}

bool
_brief_frame_speaker (const BriefTree *t, uint32_t head, BriefRanges *part)
{
  if (!_brief_tree_ranges (t, head, skip_conjunct, &head, part))
    return false;
  if (part->n > 1 && _brief_tree_child (t, head, BRIEF_DEP_CONJ) != BRIEF_NONE)
    part->n =
        1; /* "developers and supporters in Congress": what stands behind the last belongs to all or to the last */
  return true;
}

void
_brief_frame_settle_source (const BriefDocument *d, BriefFrame *frame)
{
  drop_conjunction (d, &frame->source);
  drop_opening (d, &frame->source);
  drop_article (d, frame);
  close_nicknames (d, &frame->source);
  complete_names (d, &frame->source, frame->cue);
}
