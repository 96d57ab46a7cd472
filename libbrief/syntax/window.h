/* SPDX-License-Identifier: MIT */
/*
 * Windows: what the network reads at a time. A document is cut where a sentence probably starts; where none does for a whole
 * window, windows overlap, and words in the overlap are taken from the window that shows more of their surroundings.
 */
#ifndef BRIEF_SYNTAX_WINDOW_H
#define BRIEF_SYNTAX_WINDOW_H

#include "model/model.h"
#include "text/document.h"

typedef struct {
  uint32_t first, end;           /* words in the window */
  uint32_t core_first,
      core_end; /* words whose results are taken from this window: consecutive windows continue each other */
  uint32_t n_pieces;             /* with [CLS] and [SEP] */
  uint32_t piece[BRIEF_PIECES_MOST];
  uint8_t shape[BRIEF_PIECES_MOST], gap[BRIEF_PIECES_MOST];
  uint16_t row[BRIEF_PIECES_MOST]; /* word - first -> its first piece */
  bool cut_inside;               /* the window ends within a sentence, as far as one can tell */
} BriefWindow;

/* Before the first window of a document. */
void _brief_window_start (BriefWindow *window);

/* The next window of the document; false at its end. Always advances by at least one word. */
bool _brief_window_next (BriefWindow *window, const BriefModel *model, const BriefDocument *document);

#endif
