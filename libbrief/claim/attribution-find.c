/* SPDX-License-Identifier: MIT */
/* Puts together what the network marked and what the tree and the quotation marks show. */
#include "claim/claim.h"
#include "claim/frame.h"

#include <string.h>

/* The network's frames, before the rules complete them. */
static void
add_network_frames (BriefFinder *finder)
{
  BriefDocument *d = (BriefDocument *) finder->document;
  for (uint32_t i = 0; i < d->n_cues; i++) {
    const BriefCueFrame *seen = &d->cues[i];
    if (seen->cue.first >= seen->cue.end || seen->cue.end > d->n_words)
      continue;
    BriefFrame frame = { .head = _brief_cue_head (d, seen->cue), .cue = seen->cue, .probability = seen->probability };
    for (uint32_t r = 0; r < seen->n_sources; r++)
      if (!_brief_ranges_add (d->arena, &frame.source, _brief_range_trim (d, seen->sources[r])))
        finder->failed = true;
    for (uint32_t r = 0; r < seen->n_contents; r++)
      if (!_brief_ranges_add (d->arena, &frame.content, _brief_range_trim (d, seen->contents[r])))
        finder->failed = true;
    _brief_finder_add (finder, &frame);
  }
}

/* A frame without content says nothing, unless it is a refusal to speak. */
static bool
is_empty (const BriefDocument *d, const BriefFrame *frame)
{
  return frame->content.n == 0 && !(frame->head != BRIEF_NONE && frame->by_rule && frame->strength == BRIEF_FRAME_STRONG
                                    && (_brief_word_is (d, frame->head, "decline") || _brief_word_is (d, frame->head, "refuse")));
}

static bool
add_source (GArray *out, const BriefFrame *frame, const BriefDocument *d, const BriefWordRange *sources, uint32_t n)
{
  BriefCueFrame cue = { .cue = frame->cue, .contents = frame->content.at, .n_contents = frame->content.n,
                        .probability = frame->probability > 0 ? frame->probability : (frame->strength == BRIEF_FRAME_STRONG ? 0.8f : 0.6f) };
  cue.sources = _brief_arena_alloc_n (d->arena, n + (size_t) 1, sizeof *cue.sources);
  if (!cue.sources)
    return false;
  if (n > 0)
    memcpy (cue.sources, sources, n * sizeof *sources);
  cue.n_sources = n;
  g_array_append_val (out, cue);
  return true;
}

static bool
skip_conjunct (const BriefTree *t, uint32_t word, void *data)
{
  const BriefWord *w = &t->document->words[word];
  uint32_t head = *(uint32_t *) data;
  if ((uint32_t) w->head != head)
    return false;
  return w->dep == BRIEF_DEP_CONJ || w->dep == BRIEF_DEP_CC || w->dep == BRIEF_DEP_CASE || w->dep == BRIEF_DEP_CC_PRECONJ;
}

/* Words of a coordinated source that speak for themselves: nouns joined to its head. */
static uint32_t
conjuncts (const BriefTree *t, const BriefRanges *source, uint32_t *heads, uint32_t max)
{
  const BriefDocument *d = t->document;
  if (source->n == 0)
    return 0;
  uint32_t head = _brief_range_head (d, source->at[0]), n = 0;
  if (head == BRIEF_NONE || !_brief_word_is_nominal (d, head))
    return 0;
  heads[n++] = head;
  for (uint32_t c = t->first_child[head]; c != BRIEF_NONE && n < max; c = t->next_sibling[c])
    if (d->words[c].dep == BRIEF_DEP_CONJ && _brief_word_is_nominal (d, c) && _brief_ranges_hold (source->at, source->n, c))
      heads[n++] = c;
  return n;
}

/* One attribution for each coordinated source. */
static bool
add_frame (GArray *out, const BriefFrame *frame, const BriefTree *t)
{
  enum { MAX_SOURCES = 8 };
  uint32_t heads[MAX_SOURCES];
  uint32_t n = conjuncts (t, &frame->source, heads, MAX_SOURCES);
  if (n < 2)
    return add_source (out, frame, t->document, frame->source.at, frame->source.n);
  for (uint32_t i = 0; i < n; i++) {
    BriefRanges part = { 0 };
    if (!_brief_tree_ranges (t, heads[i], skip_conjunct, &heads[i], &part) || !add_source (out, frame, t->document, part.at, part.n))
      return false;
  }
  return true;
}

static bool
write_frames (BriefFinder *finder)
{
  BriefDocument *d = (BriefDocument *) finder->document;
  GArray *out = g_array_new (FALSE, FALSE, sizeof (BriefCueFrame));
  bool ok = true;
  for (uint32_t i = 0; i < finder->frames->len && ok; i++) {
    const BriefFrame *frame = &g_array_index (finder->frames, BriefFrame, i);
    if (!is_empty (d, frame))
      ok = add_frame (out, frame, finder->tree);
  }
  BriefCueFrame *cues = ok ? _brief_arena_alloc_n (d->arena, out->len + (size_t) 1, sizeof *cues) : NULL;
  if (cues) {
    if (out->len > 0)
      memcpy (cues, out->data, out->len * sizeof *cues);
    d->cues = cues;
    d->n_cues = out->len;
  }
  g_array_free (out, TRUE);
  return cues != NULL;
}

bool
_brief_attribution_find (BriefDocument *document)
{
  BriefFinder finder = { .document = document, .tree = _brief_tree_new (document), .quotes = _brief_quotes_read (document) };
  finder.frame_of = _brief_arena_alloc_n (document->arena, document->n_words + (size_t) 1, sizeof (uint32_t));
  if (!finder.tree || !finder.quotes || !finder.frame_of)
    return false;
  memset (finder.frame_of, 0xFF, document->n_words * sizeof (uint32_t));
  finder.frames = g_array_new (FALSE, FALSE, sizeof (BriefFrame));
  for (uint32_t s = 0; s < document->n_sentences; s++) {
    const BriefSentence *sentence = &document->sentences[s];
    _brief_find_verbs (&finder, sentence->first, sentence->end);
    _brief_find_nouns (&finder, sentence->first, sentence->end);
    _brief_find_adjuncts (&finder, sentence->first, sentence->end);
    _brief_find_headline (&finder, sentence);
  }
  add_network_frames (&finder);
  _brief_find_quotes (&finder);
  bool ok = !finder.failed && write_frames (&finder);
  g_array_free (finder.frames, TRUE);
  return ok;
}
