/* SPDX-License-Identifier: MIT */
/* A cue that both the tree and the network see: which words of the one and of the other make its source and its content. The tree
 * knows where phrases end, the network what belongs together when the tree is wrong. */
#include "claim/frame.h"

#include <string.h>

#define MAX_COMPLETE 4 /* words that the network may have stopped too early */

static bool
is_text (const BriefDocument *d, uint32_t word)
{
  return d->words[word].upos != BRIEF_UPOS_PUNCT;
}

/* Is there no word but punctuation in [FIRST, END)? */
static bool
is_gap (const BriefDocument *d, uint32_t first, uint32_t end)
{
  for (uint32_t i = first; i < end; i++)
    if (is_text (d, i))
      return false;
  return true;
}

static bool
is_all_text (const BriefDocument *d, uint32_t first, uint32_t end)
{
  for (uint32_t i = first; i < end; i++)
    if (!is_text (d, i))
      return false;
  return true;
}

static bool
is_free (const BriefFrame *frame, uint32_t first, uint32_t end)
{
  if (first < frame->cue.end && frame->cue.first < end)
    return false;
  for (uint32_t i = 0; i < frame->source.n; i++)
    if (first < frame->source.at[i].end && frame->source.at[i].first < end)
      return false;
  return true;
}

/* "That P", "whether P": such a content begins there, what stands before it is spoken to. */
static bool
has_mark (const BriefDocument *d, uint32_t first)
{
  static const char *const marks[] = { "if", "that", "whether", NULL };
  return g_strv_contains (marks, d->words[first].norm);
}

/* Of the children of a cue, those that may be a part of what is said. */
static bool
is_complement (uint8_t dep)
{
  return dep == BRIEF_DEP_OBJ || dep == BRIEF_DEP_IOBJ || dep == BRIEF_DEP_NSUBJ || dep == BRIEF_DEP_CCOMP
         || dep == BRIEF_DEP_XCOMP || dep == BRIEF_DEP_DEP;
}

/* The start of a content when the network saw it begin earlier: the object that the tree gives to the cue is often the one who
 * shall act ("urged voters to wait", "called the plan absurd") or the subject of a clause ("says she won"). */
static uint32_t
earlier_start (const BriefFinder *finder, const BriefFrame *frame, const BriefRanges *seen)
{
  const BriefDocument *d = finder->document;
  const BriefTree *t = finder->tree;
  uint32_t first = frame->content.at[0].first, start = first;
  if (has_mark (d, first))
    return first;
  for (uint32_t i = 0; i < seen->n; i++)
    if (seen->at[i].first < start && d->words[seen->at[i].first].sentence == d->words[first].sentence
        && (seen->at[i].end >= first || is_gap (d, seen->at[i].end, first)))
      start = seen->at[i].first;
  for (uint32_t c = frame->head == BRIEF_NONE || start < first ? BRIEF_NONE : t->first_child[frame->head];
       c != BRIEF_NONE; c = t->next_sibling[c])
    if (is_complement (d->words[c].dep) && t->left[c] >= frame->cue.end && t->right[c] <= first
        && is_gap (d, t->right[c], first) && t->left[c] <= seen->at[0].first && seen->at[0].first < t->right[c])
      start = t->left[c];
  return start < first && is_free (frame, start, first) ? start : first;
}

uint32_t
_brief_frame_end (const BriefDocument *d, BriefWordRange range)
{
  uint32_t end = range.end, most = range.end + MAX_COMPLETE;
  while (end < most && end < d->n_words && d->words[end].sentence == d->words[range.first].sentence
         && is_text (d, end)) {
    int32_t below = d->words[end].head, above = d->words[end - 1].head;
    if (below >= (int32_t) range.first && below < (int32_t) end)
      end++;
    else if (above >= (int32_t) end && above < (int32_t) most && is_all_text (d, end, (uint32_t) above))
      end = (uint32_t) above + 1; /* "at least [44 billion kronor]" */
    else
      break;
  }
  return end;
}

/* Does a remark of the author begin with this comma or dash? "…, who is 70", "…, adding that" — not "…, including Q", "… and that Q". */
static bool
begins_remark (const BriefDocument *d, uint32_t mark)
{
  static const char *const inner[] = { "including", "such", "that", "then", "when", "where", "while", NULL };
  uint32_t next = mark + 1;
  if (d->words[mark].gap == BRIEF_GAP_NONE && strcmp (d->words[mark].norm, ",") != 0)
    return false;
  if (next + 1 < d->n_words && d->words[next].upos == BRIEF_UPOS_CCONJ)
    next++;
  for (const char *const *w = inner; *w && next < d->n_words; w++)
    if (strcmp (d->words[next].norm, *w) == 0)
      return false;
  return true;
}

/* The network stops at a comma or dash before the end that the tree gives: what follows is a remark of the author. */
static uint32_t
earlier_end (const BriefFinder *finder, const BriefFrame *frame, const BriefRanges *seen)
{
  const BriefDocument *d = finder->document;
  const BriefWordRange *range = &frame->content.at[frame->content.n - 1];
  uint32_t end = seen->at[seen->n - 1].end;
  if (frame->head == BRIEF_NONE || !is_text (d, frame->head) || end <= range->first + 1 || end >= range->end
      || seen->at[seen->n - 1].first >= range->end || is_text (d, end) || !begins_remark (d, end))
    return range->end;
  if (finder->quotes->of_word[end] != BRIEF_NONE)
    return range->end; /* a quotation goes on to its closing mark */
  for (uint32_t c = finder->tree->first_child[frame->head]; c != BRIEF_NONE; c = finder->tree->next_sibling[c])
    if (c >= end && c < range->end && d->words[c].dep == BRIEF_DEP_CCOMP && strcmp (d->words[end].norm, ",") == 0)
      return range->end; /* "if it rains, the match will end", "P, Q": a clause of the cue is no remark */
  return end;
}

/* Closes the gaps between ranges that the network does not see. */
static void
close_gaps (const BriefDocument *d, BriefFrame *frame, const BriefRanges *seen)
{
  uint32_t n = 0;
  for (uint32_t i = 1; i < frame->content.n; i++) {
    BriefWordRange *before = &frame->content.at[n], next = frame->content.at[i];
    bool same =
        d->words[before->first].sentence == d->words[next.first].sentence && is_free (frame, before->end, next.first);
    if (same && _brief_ranges_hold (seen->at, seen->n, before->end)
        && _brief_ranges_hold (seen->at, seen->n, next.first - 1))
      before->end = next.end;
    else
      frame->content.at[++n] = next;
  }
  frame->content.n = n + 1;
}

/* "To Western media": an addressee behind a content. */
static bool
is_addressee (const BriefDocument *d, uint32_t word)
{
  const BriefWord *w = &d->words[word];
  return strcmp (w->norm, "to") == 0 && w->dep == BRIEF_DEP_CASE && w->head > (int32_t) word
         && d->words[w->head].dep == BRIEF_DEP_OBL;
}

/* May a content go on at WORD? Not behind a comma, unless with another clause: ", and that Q". */
static bool
goes_on (const BriefDocument *d, uint32_t word)
{
  if (!is_text (d, word))
    return word + 1 < d->n_words && d->words[word + 1].upos == BRIEF_UPOS_CCONJ;
  return !is_addressee (d, word);
}

/* "Said that P and thanked Q": what the speaker does besides in words, at the same time. */
static bool
is_of_speaker (const BriefTree *t, const BriefFrame *frame, uint32_t word)
{
  const BriefWord *w = &t->document->words[word];
  if (w->upos != BRIEF_UPOS_VERB || w->dep != BRIEF_DEP_CONJ
      || _brief_tree_child (t, word, BRIEF_DEP_AUX) != BRIEF_NONE)
    return false;
  const BriefCue *cue = _brief_cue_verb (w->lemma);
  bool same = w->head == (int32_t) frame->head && cue && cue->type == BRIEF_ATTRIBUTION_COMMUNICATION
              && strcmp (w->xpos, t->document->words[frame->head].xpos) == 0;
  return same || _brief_verb_is_second_report (t, word);
}

static void
merge_content (BriefFinder *finder, BriefFrame *frame, const BriefFrame *seen)
{
  const BriefDocument *d = finder->document;
  if (seen->content.n == 0 || frame->content.n == 0)
    return;
  close_gaps (d, frame, &seen->content);
  BriefWordRange *first = &frame->content.at[0], *last = &frame->content.at[frame->content.n - 1];
  first->first = earlier_start (finder, frame, &seen->content);
  BriefWordRange tail = seen->content.at[seen->content.n - 1];
  for (uint32_t i = first->end; i < tail.end; i++)
    if (finder->frame_of[i] != BRIEF_NONE || is_of_speaker (finder->tree, frame, i))
      tail.end = first->end; /* what follows is another cue's */
  bool phrase = frame->content.n == 1;
  if (phrase && seen->content.n == 1 && tail.first <= first->first && tail.end > first->end && goes_on (d, first->end)
      && d->words[tail.end - 1].sentence == d->words[first->first].sentence) {
    tail.end = _brief_frame_end (d, tail);
    if (is_free (frame, first->first, tail.end))
      first->end = tail.end;
  } else
    last->end = earlier_end (finder, frame, &seen->content);
}

/* Do the words belong to one noun phrase without further phrases: "the New York state", a name after a comma? */
static bool
is_plain (const BriefDocument *d, uint32_t first, uint32_t end)
{
  bool names = true, comma = false;
  for (uint32_t i = first; i < end; i++) {
    uint8_t upos = d->words[i].upos;
    comma = comma || upos == BRIEF_UPOS_PUNCT;
    names = names && (upos == BRIEF_UPOS_PROPN || upos == BRIEF_UPOS_PUNCT);
    if (upos != BRIEF_UPOS_PUNCT && upos != BRIEF_UPOS_DET && upos != BRIEF_UPOS_ADJ && upos != BRIEF_UPOS_NUM
        && upos != BRIEF_UPOS_PART && !_brief_word_is_nominal (d, i))
      return false;
  }
  return names || !comma;
}

/* Does the network's range hold the tree's, and one of its ends? */
static bool
is_wider (const BriefDocument *d, BriefWordRange other, BriefWordRange own)
{
  if (other.first > own.first || own.end > other.end || (other.first != own.first && other.end != own.end))
    return false;
  return is_plain (d, other.first, own.first) && is_plain (d, own.end, other.end);
}

/* The network's range counts when it completes the tree's, or when they have nothing in common. */
static void
merge_source (BriefFinder *finder, BriefFrame *frame, const BriefFrame *seen)
{
  const BriefDocument *d = finder->document;
  if (seen->source.n != 1 || frame->source.n > 1 || !_brief_word_is_verb (d, frame->head))
    return;
  BriefWordRange other = seen->source.at[0];
  if ((other.end == other.first + 1 && _brief_word_is_relative (d, other.first))
      || !_brief_word_is_nominal (d, other.end - 1))
    return;
  if (frame->source.n == 1) {
    BriefWordRange own = frame->source.at[0];
    bool pronoun = own.end == own.first + 1 && d->words[own.first].upos == BRIEF_UPOS_PRON;
    bool apart = !pronoun && (other.end <= own.first || own.end <= other.first);
    if (!apart && !is_wider (d, other, own))
      return;
  }
  for (uint32_t i = 0; i < frame->content.n; i++)
    if (other.first < frame->content.at[i].end && frame->content.at[i].first < other.end)
      return;
  frame->source.n = 0;
  if (!_brief_ranges_add (d->arena, &frame->source, other))
    finder->failed = true;
}

void
_brief_frame_merge (BriefFinder *finder, BriefFrame *frame, const BriefFrame *seen)
{
  if (frame->is_exact)
    return;
  merge_content (finder, frame, seen);
  if (!_brief_verb_is_quoted (finder->tree, frame->head)
      && _brief_verb_overheard (finder->tree, frame->head) == BRIEF_NONE)
    merge_source (finder, frame, seen);
}
