/* SPDX-License-Identifier: MIT */
/* The encoder: from the pieces of a window to one vector for each word. */
#ifndef BRIEF_SYNTAX_ENCODER_H
#define BRIEF_SYNTAX_ENCODER_H

#include "model/model.h"
#include "syntax/window.h"

typedef struct {
  const BriefKernels *kernels;
  BriefLinearScratch linear;
  float *rows;    /* [max_pieces][width]: the activations */
  float *wide;    /* [max_pieces][max (3 width, ffn)] */
  float *mixed;   /* [max_pieces][width] */
  BriefAttentionScratch attention;
} BriefEncoder;

/* MOST_IN is the widest input of any linear layer that will use encoder->linear, for up to max_pieces rows and at least for 32.
 * False when out of memory; clear it then all the same. */
bool _brief_encoder_init (BriefEncoder *encoder, const BriefModel *model, const BriefKernels *kernels,
                          uint32_t most_in);
void _brief_encoder_clear (BriefEncoder *encoder);

/* rows[i] = the input vector of piece i. */
void _brief_encoder_embed (BriefEncoder *encoder, const BriefModel *model, const BriefWindow *window);

/* One layer over all N pieces. */
void _brief_encoder_layer (BriefEncoder *encoder, const BriefModel *model, const BriefLayer *layer, uint32_t n);

/* All of it: WORDS[i] becomes the vector of word first + i of the window, [end - first][width]. */
void _brief_encoder_run (BriefEncoder *encoder, const BriefModel *model, const BriefWindow *window, float *words);

#endif
