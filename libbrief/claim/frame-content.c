/* SPDX-License-Identifier: MIT */
/* Where a content ends: at its sentence, its paragraph or its quotation, before what tells when and where it was said. */
#include "claim/frame.h"

#include <string.h>

/* What somebody thinks, wants or knows stands in the same sentence. */
static void
stay_in_sentence (const BriefDocument *d, BriefFrame *frame)
{
  const BriefCue *cue = frame->head == BRIEF_NONE ? NULL : _brief_cue_of (d, frame->head);
  uint32_t n = 0;
  if (!cue || cue->type == BRIEF_ATTRIBUTION_COMMUNICATION)
    return;
  for (uint32_t i = 0; i < frame->content.n; i++)
    if (d->words[frame->content.at[i].first].sentence == d->words[frame->head].sentence)
      frame->content.at[n++] = frame->content.at[i];
  frame->content.n = n;
}

/* Words that are not quoted end with their paragraph. */
static void
stay_in_paragraph (const BriefFinder *finder, BriefFrame *frame)
{
  const BriefDocument *d = finder->document;
  if (frame->head != BRIEF_NONE && d->words[frame->head].upos == BRIEF_UPOS_PUNCT)
    return; /* the turns of a transcript */
  for (uint32_t i = 0; i < frame->content.n; i++) {
    BriefWordRange *range = &frame->content.at[i];
    for (uint32_t s = d->words[range->first].sentence + 1; s < d->n_sentences && d->sentences[s].first < range->end;
         s++)
      if (d->sentences[s].paragraph_start && finder->quotes->of_word[d->sentences[s].first] == BRIEF_NONE
          && finder->quotes->of_word[range->first] == BRIEF_NONE) {
        *range = _brief_range_trim (d, (BriefWordRange) { range->first, d->sentences[s].first });
        break;
      }
  }
}

/* A cue does not reach back over the start of its paragraph. */
static void
stay_behind_start (const BriefDocument *d, BriefFrame *frame)
{
  uint32_t n = 0, cue = frame->cue.first, start = d->words[cue].sentence;
  if (!_brief_word_is_verb (d, frame->head) || frame->content.n == 0)
    return;
  while (start > 0 && !d->sentences[start].paragraph_start && d->sentences[start].first > frame->content.at[0].first)
    start--;
  if (!d->sentences[start].paragraph_start)
    return;
  for (uint32_t i = 0; i < frame->content.n; i++)
    if (frame->content.at[i].end > d->sentences[start].first)
      frame->content.at[n++] = frame->content.at[i];
  frame->content.n = n;
}

void
_brief_frame_bound (const BriefFinder *finder, BriefFrame *frame)
{
  stay_in_sentence (finder->document, frame);
  stay_behind_start (finder->document, frame);
  stay_in_paragraph (finder, frame);
}

/* "P." The engineer said this: the pronoun stands for the other words. */
static void
drop_pronoun (const BriefDocument *d, BriefRanges *content)
{
  uint32_t n = 0;
  for (uint32_t i = 0; i < content->n; i++) {
    const BriefWord *w = &d->words[content->at[i].first];
    bool pronoun =
        content->at[i].end == content->at[i].first + 1 && (w->morph & BRIEF_MORPH_DEM) && w->upos == BRIEF_UPOS_PRON;
    if (!pronoun || content->n == 1)
      content->at[n++] = content->at[i];
  }
  content->n = n;
}

/* A content does not begin inside its cue: "asked about", "about the plan". */
static void
leave_cue (BriefFrame *frame)
{
  for (uint32_t i = 0; i < frame->content.n; i++) {
    BriefWordRange *range = &frame->content.at[i];
    if (range->first >= frame->cue.first && range->first < frame->cue.end && range->end > frame->cue.end)
      range->first = frame->cue.end;
  }
}

/* "As she noted last week, the plan …": when somebody said it is no part of what is said. */
static void
leave_time (const BriefTree *t, BriefFrame *frame)
{
  const BriefDocument *d = t->document;
  BriefWordRange *first = frame->content.n > 0 ? &frame->content.at[0] : NULL;
  if (!first || frame->head == BRIEF_NONE || first->first != frame->cue.end
      || d->words[frame->head].upos != BRIEF_UPOS_VERB)
    return;
  for (uint32_t c = t->first_child[frame->head]; c != BRIEF_NONE; c = t->next_sibling[c]) {
    bool when = t->left[c] == first->first
                && (d->words[c].dep == BRIEF_DEP_OBL_UNMARKED || d->words[c].dep == BRIEF_DEP_ADVMOD);
    if (when && t->right[c] + 1 < first->end && strcmp (d->words[t->right[c]].norm, ",") == 0) {
      first->first = t->right[c] + 1;
      return;
    }
  }
}

/* "Called for an inquiry in a statement": where somebody said it is no part of what is said. */
static void
leave_medium (const BriefDocument *d, BriefFrame *frame)
{
  static const char *const media[] = { "article", "briefing", "column", "email", "interview", "letter", "message", "note", "post", "report", "speech",
                                       "statement", "tweet", NULL };
  BriefWordRange *last = frame->content.n > 0 ? &frame->content.at[frame->content.n - 1] : NULL;
  if (!last || frame->head == BRIEF_NONE || last->first < frame->cue.end || last->end < last->first + 4
      || !_brief_word_in (d, last->end - 1, media))
    return;
  uint32_t in = last->end - 3; /* "in a statement", "in a joint statement" */
  if (strcmp (d->words[in].norm, "in") != 0 && in > last->first + 1)
    in--;
  bool indefinite = strcmp (d->words[in + 1].norm, "a") == 0 || strcmp (d->words[in + 1].norm, "an") == 0;
  if (strcmp (d->words[in].norm, "in") == 0 && indefinite && in > last->first)
    last->end = in;
}

/* "My friend said P. I knew Q", all in one quotation: Q is not the friend's, unless his words have marks of their own. */
static void
stay_in_clause (const BriefFinder *finder, BriefFrame *frame)
{
  const BriefDocument *d = finder->document;
  uint32_t quote = finder->quotes->of_word[frame->cue.first];
  BriefWordRange *range = frame->content.n == 1 ? &frame->content.at[0] : NULL;
  if (quote == BRIEF_NONE || !range || range->first < frame->cue.end || !_brief_word_is_verb (d, frame->head)
      || finder->quotes->of_word[range->first] != quote || d->words[range->first - 1].upos == BRIEF_UPOS_PUNCT)
    return;
  for (uint32_t i = range->first + 1; i + 1 < range->end; i++)
    if (strcmp (d->words[i].norm, ".") == 0 || strcmp (d->words[i].norm, "?") == 0
        || strcmp (d->words[i].norm, "!") == 0) {
      range->end = i;
      return;
    }
}

/* "Agreed not to leave". */
static void
take_negation (const BriefDocument *d, BriefFrame *frame)
{
  BriefWordRange *first = frame->content.n > 0 ? &frame->content.at[0] : NULL;
  if (first && first->first > frame->cue.end && strcmp (d->words[first->first].norm, "to") == 0
      && strcmp (d->words[first->first - 1].norm, "not") == 0)
    first->first--;
  else if (first && first->first == frame->cue.end && frame->cue.end > frame->head + 1 && frame->head != BRIEF_NONE
           && strcmp (d->words[first->first].norm, "to") == 0 && strcmp (d->words[first->first - 1].norm, "not") == 0)
    first->first = --frame->cue.end;
}

/* "When he said, 'P,' and that …": words that a comma or colon and quotation marks lead to end with their marks, when nothing else of
 * theirs is quoted behind them. */
static void
end_with_quotation (const BriefFinder *finder, BriefFrame *frame)
{
  const BriefDocument *d = finder->document;
  BriefWordRange *range = frame->content.n == 1 ? &frame->content.at[0] : NULL;
  uint32_t q = range ? finder->quotes->of_word[range->first] : BRIEF_NONE;
  if (q == BRIEF_NONE || !finder->quotes->at[q].closed || finder->quotes->at[q].first != range->first
      || range->first < frame->cue.end + 2 || range->first > frame->cue.end + 3
      || !strchr (",:", d->words[frame->cue.end].norm[0]))
    return;
  for (uint32_t i = finder->quotes->at[q].end; i < range->end && finder->frame_of[i] == BRIEF_NONE;
       i++) /* up to another cue */
    if (finder->quotes->of_word[i] != BRIEF_NONE && finder->quotes->of_word[i] != q)
      return;
  range->end = MIN (range->end, finder->quotes->at[q].end);
  *range = _brief_range_trim (d, *range);
}

void
_brief_frame_settle_content (const BriefFinder *finder, BriefFrame *frame)
{
  take_negation (finder->document, frame);
  leave_cue (frame);
  leave_time (finder->tree, frame);
  end_with_quotation (finder, frame);
  leave_medium (finder->document, frame);
  if (frame->head != BRIEF_NONE)
    stay_in_clause (finder, frame);
  drop_pronoun (finder->document, &frame->content);
}
