/* SPDX-License-Identifier: MIT */
/* Linear layers in plain C: the 16 outputs of a panel at a time. */
#include <string.h>

#include "nn/kernels.h"

#if defined __clang__
#pragma STDC FP_CONTRACT OFF
#endif

enum { WIDTH = BRIEF_PANEL_WIDTH, DEPTH = BRIEF_PANEL_DEPTH };

/* sums[c] = sum_i q[i] * (panel[i][c] - offset) */
static void
sum_products (const int8_t *q, const uint8_t *panel, size_t in, int32_t *sums)
{
  memset (sums, 0, WIDTH * sizeof *sums);
  for (size_t i = 0; i < in; i += DEPTH)
    for (size_t c = 0; c < WIDTH; c++)
      for (size_t k = 0; k < DEPTH; k++)
        sums[c] += q[i + k] * (panel[i * WIDTH + c * DEPTH + k] - BRIEF_WEIGHT_OFFSET);
}

void _brief_matmul_portable (const BriefLinear *layer, const BriefLinearScratch *scratch, size_t rows, float *y,
                             size_t stride)
{
  for (size_t o = 0; o < layer->out; o += WIDTH) {
    size_t width = layer->out - o < WIDTH ? layer->out - o : WIDTH;

    for (size_t r = 0; r < rows; r++) {
      int32_t sums[WIDTH];

      sum_products (scratch->quantised + r * layer->in, layer->weight + o * layer->in, layer->in, sums);
      for (size_t c = 0; c < width; c++)
        y[r * stride + o + c] = (float) sums[c] * (scratch->row_scale[r] * layer->scale[o + c]) + layer->bias[o + c];
    }
  }
}
