/* SPDX-License-Identifier: MIT */
#include "syntax/window.h"

#include <string.h>

#include "syntax/pieces.h"

enum { OVERLAP = 32 }; /* words that two windows share at most when a sentence is longer than a window */

void
_brief_window_start (BriefWindow *window)
{
  memset (window, 0, sizeof *window);
}

static void
put (BriefWindow *window, uint32_t piece, uint8_t shape, uint8_t gap)
{
  window->piece[window->n_pieces] = piece;
  window->shape[window->n_pieces] = shape;
  window->gap[window->n_pieces++] = gap;
}

/* Appends a word if it fits. */
static bool
add_word (BriefWindow *window, const BriefModel *model, const BriefDocument *document, uint32_t word)
{
  BriefSpan span = document->words[word].span;
  uint32_t before = word > 0 ? document->words[word - 1].span.end : 0, ids[16];
  const char *text = document->text + span.start;
  unsigned n =
      _brief_pieces_of_word (&model->vocabulary, text, span.end - span.start, model->config.max_word_pieces, ids);
  uint8_t shape = _brief_shape_of_word (text, span.end - span.start);
  uint32_t space = span.start > before ? span.start - before : 0;

  if (window->n_pieces + n + 1 > model->config.max_pieces)
    return false;
  window->row[word - window->first] = (uint16_t) window->n_pieces;
  put (window, ids[0], shape, (uint8_t) _brief_gap_of_space (text - space, space, word == 0));
  for (unsigned i = 1; i < n; i++)
    put (window, ids[i], (uint8_t) (shape + BRIEF_CONTINUED_SHAPE), 0);
  return true;
}

/* At most one word in so many has a capital in a text that does without: an "I", an address. */
enum { WORDS_TO_A_CAPITAL = 64 };

/*
 * Small letters say of every word that it is no name. Where nothing is written with capitals they say nothing, and a text
 * wholly in capitals is what the network knows as one that says nothing.
 */
static void
neglect_case (BriefWindow *window)
{
  uint32_t small = 0, capital = 0;

  for (uint32_t word = 0; word < window->end - window->first; word++) {
    uint8_t shape = window->shape[window->row[word]];

    small += shape == BRIEF_SHAPE_SMALL;
    capital += shape > BRIEF_SHAPE_SMALL && shape <= BRIEF_SHAPE_MIXED;
  }
  if (capital * WORDS_TO_A_CAPITAL > small)
    return;
  for (uint32_t i = 0; i < window->n_pieces; i++)
    if (window->shape[i] % BRIEF_CONTINUED_SHAPE == BRIEF_SHAPE_SMALL)
      window->shape[i] = (uint8_t) (window->shape[i] + BRIEF_SHAPE_CAPITALS - BRIEF_SHAPE_SMALL);
}

/* Takes words from FIRST on until the window is full. */
static void
fill (BriefWindow *window, const BriefModel *model, const BriefDocument *document, uint32_t first)
{
  window->first = window->end = first;
  window->n_pieces = 0;
  put (window, model->vocabulary.start, 0, 0);
  while (window->end < document->n_words && add_word (window, model, document, window->end))
    window->end++;
  put (window, model->vocabulary.end, 0, 0);
  neglect_case (window);
}

/* The best place for the next window to start, not before LEAST: the last sure start of a sentence, else the
 * last probable one; 0 when there is none. */
static uint32_t
find_cut (const BriefWindow *window, const BriefDocument *document, uint32_t least)
{
  uint32_t probable = 0;

  for (uint32_t word = window->end; word >= least && word > window->core_first; word--) {
    if (document->words[word].start == BRIEF_START_YES)
      return word;
    if (probable == 0 && document->words[word].start == BRIEF_START_UNSURE && document->words[word].start_guess >= 0.5f)
      probable = word;
  }
  return probable;
}

/* Forgets the words from END on. */
static void
shorten (BriefWindow *window, const BriefModel *model, uint32_t end)
{
  if (end == window->end)
    return;
  window->n_pieces = window->row[end - window->first];
  window->end = end;
  put (window, model->vocabulary.end, 0, 0);
}

/* How many of the last words before core_end, not more than OVERLAP, take up at most a quarter of a window. */
static uint32_t
overlap (const BriefWindow *window, const BriefModel *model)
{
  uint32_t n = 0,
           end = window->core_end < window->end ? window->row[window->core_end - window->first] : window->n_pieces;

  while (n < OVERLAP && window->core_end - n - 1 > window->first
         && end - window->row[window->core_end - n - 1 - window->first] <= model->config.max_pieces / 4)
    n++;
  return n;
}

bool
_brief_window_next (BriefWindow *window, const BriefModel *model, const BriefDocument *document)
{
  uint32_t first = window->core_end, words, cut;

  if (window->core_end >= document->n_words)
    return false;
  if (window->cut_inside)
    first -= overlap (window, model);
  window->core_first = window->core_end;
  fill (window, model, document, first);
  if (window->end <= window->core_first) /* too little room behind the overlap */
    fill (window, model, document, window->core_first);
  window->cut_inside = false;
  window->core_end = window->end;
  if (window->end == document->n_words)
    return true;
  words = window->end - window->core_first;
  cut = find_cut (window, document, window->core_first + words / 2);
  if (cut != 0) {
    shorten (window, model, cut);
    window->core_end = cut;
  } else {
    window->cut_inside = true;
    window->core_end -= MIN (OVERLAP, words / 4);
  }
  return true;
}
