/* SPDX-License-Identifier: MIT */
#include "claim/scope.h"

#include "claim/frame.h"

#include <stdlib.h>
#include <string.h>

#define NEAR 3 /* cues between a cue and the one that quotes it */

typedef struct {
  uint32_t frame, size, rank; /* rank: within frames of one size, the lower is the more inner */
} Layer;

/* Large contents first, so that smaller ones are laid over them. */
static int
by_size (const void *a, const void *b)
{
  const Layer *x = a, *y = b;
  if (x->size != y->size)
    return x->size < y->size ? 1 : -1;
  return (x->rank < y->rank) - (x->rank > y->rank);
}

static uint32_t
content_size (const BriefCueFrame *frame)
{
  uint32_t size = 0;
  for (uint32_t i = 0; i < frame->n_contents; i++)
    size += frame->contents[i].end - frame->contents[i].first;
  return size;
}

static bool
is_quoting (const BriefDocument *d, const BriefCueFrame *frame)
{
  uint32_t head = _brief_cue_head (d, frame->cue);
  return head != BRIEF_NONE && d->words[head].upos == BRIEF_UPOS_VERB
         && (_brief_word_is (d, head, "quote") || _brief_word_is (d, head, "cite"))
         && strcmp (d->words[head].xpos, "VBG") == 0;
}

/* "Saying" in "quoted officials as saying P": below the verb of the frame OUTER. */
static bool
is_quoted_by (const BriefDocument *d, const BriefCueFrame *outer, const BriefCueFrame *frame)
{
  uint32_t head = _brief_cue_head (d, frame->cue), quoting = _brief_cue_head (d, outer->cue);
  return head != BRIEF_NONE && quoting != BRIEF_NONE && d->words[head].head == (int32_t) quoting
         && (_brief_word_is (d, quoting, "quote") || _brief_word_is (d, quoting, "cite"));
}

/* "Criticized the company's refusal": what an act in words is about is presupposed by the one who tells of it. Quoted words are not. */
static bool
is_presupposed (const BriefDocument *d, const BriefQuotes *quotes, const BriefCueFrame *frame)
{
  uint32_t head = _brief_cue_head (d, frame->cue);
  const BriefCue *cue =
      head == BRIEF_NONE || d->words[head].upos != BRIEF_UPOS_VERB ? NULL : _brief_cue_verb (d->words[head].lemma);
  if (!cue || cue->flags != BRIEF_CUE_ACT || cue->prepositions)
    return false;
  for (uint32_t i = 0; i < frame->n_contents; i++)
    for (uint32_t w = frame->contents[i].first; w < frame->contents[i].end; w++)
      if (quotes->of_word[w] != BRIEF_NONE)
        return false;
  return true;
}

static bool
same_content (const BriefCueFrame *a, const BriefCueFrame *b)
{
  return a->n_contents == b->n_contents && a->n_contents > 0
         && memcmp (a->contents, b->contents, a->n_contents * sizeof *a->contents) == 0;
}

static void
find_parents (const BriefDocument *d, BriefScope *scope, const uint32_t *size)
{
  for (uint32_t i = 0; i < d->n_cues; i++) {
    const BriefCueFrame *frame = &d->cues[i];
    uint32_t head = _brief_cue_head (d, frame->cue);
    uint32_t outer = head == BRIEF_NONE ? BRIEF_NONE : scope->holder[head];
    scope->parent[i] = BRIEF_NONE;
    /* Only a larger content can be the outer one, which rules cycles out. */
    if (outer != BRIEF_NONE && outer != i && (size[outer] > size[i] || (size[outer] == size[i] && outer < i)))
      scope->parent[i] = outer;
    else
      for (uint32_t k = i < NEAR ? 0 : i - NEAR; k <= i + NEAR && k < d->n_cues; k++)
        if (k != i && same_content (&d->cues[k], frame)
            && (k < i ? is_quoting (d, frame) || is_quoted_by (d, &d->cues[k], frame)
                      : is_quoting (d, frame) && !is_quoting (d, &d->cues[k])))
          scope->parent[i] = k;
  }
}

BriefScope *
_brief_scope_read (const BriefDocument *d)
{
  BriefScope *scope = _brief_arena_alloc (d->arena, sizeof *scope);
  Layer *layers = _brief_arena_alloc_n (d->arena, d->n_cues + (size_t) 1, sizeof *layers);
  uint32_t *size = _brief_arena_alloc_n (d->arena, d->n_cues + (size_t) 1, sizeof *size);
  BriefQuotes *quotes = _brief_quotes_read (d);
  if (!scope || !layers || !size || !quotes)
    return NULL;
  scope->holder = _brief_arena_alloc_n (d->arena, d->n_words + (size_t) 1, sizeof (uint32_t));
  scope->parent = _brief_arena_alloc_n (d->arena, d->n_cues + (size_t) 1, sizeof (uint32_t));
  if (!scope->holder || !scope->parent)
    return NULL;
  for (uint32_t i = 0; i < d->n_cues; i++) {
    size[i] = content_size (&d->cues[i]);
    layers[i] = (Layer) { i, size[i], is_quoting (d, &d->cues[i]) ? 0 : i + 1 };
  }
  qsort (layers, d->n_cues, sizeof *layers, by_size);
  memset (scope->holder, 0xFF, d->n_words * sizeof (uint32_t));
  for (uint32_t i = 0; i < d->n_cues; i++) {
    const BriefCueFrame *frame = &d->cues[layers[i].frame];
    for (uint32_t r = 0; r < frame->n_contents && !is_presupposed (d, quotes, frame); r++)
      for (uint32_t w = frame->contents[r].first; w < frame->contents[r].end && w < d->n_words; w++)
        scope->holder[w] = layers[i].frame;
  }
  find_parents (d, scope, size);
  return scope;
}
