/* SPDX-License-Identifier: MIT */
/* Linear layers in plain C: eight outputs at a time, their weights widened and turned once for all rows. */
#include "nn/kernels.h"

#if defined __clang__
#pragma STDC FP_CONTRACT OFF
#endif

enum { WIDTH = 8 };

/* panel[i][c] = weight[o + c][start + i], zero beyond the last output */
static void
unpack (const BriefLinear *layer, size_t o, size_t start, size_t depth, int16_t *panel)
{
  for (size_t c = 0; c < WIDTH; c++)
    for (size_t i = 0; i < depth; i++)
      panel[i * WIDTH + c] = o + c < layer->out ? layer->weight[(o + c) * layer->in + start + i] : 0;
}

static void
add_products (const int16_t *q, const int16_t *panel, size_t depth, int32_t *sums)
{
  for (size_t i = 0; i < depth; i++)
    for (size_t c = 0; c < WIDTH; c++)
      sums[c] += q[i] * panel[i * WIDTH + c];
}

void
_brief_matmul_portable (const BriefLinear *layer, const BriefLinearScratch *scratch, size_t rows, float *y, size_t stride)
{
  for (size_t o = 0; o < layer->out; o += WIDTH) {
    size_t width = layer->out - o < WIDTH ? layer->out - o : WIDTH;

    for (size_t r = 0; r < rows * WIDTH; r++)
      scratch->sums[r] = 0;
    for (size_t start = 0; start < layer->in; start += BRIEF_PANEL_DEPTH) {
      size_t depth = layer->in - start < BRIEF_PANEL_DEPTH ? layer->in - start : BRIEF_PANEL_DEPTH;

      unpack (layer, o, start, depth, scratch->panel);
      for (size_t r = 0; r < rows; r++)
        add_products (scratch->quantised + r * layer->in + start, scratch->panel, depth, scratch->sums + r * WIDTH);
    }
    for (size_t r = 0; r < rows; r++)
      for (size_t c = 0; c < width; c++)
        y[r * stride + o + c] = (float) scratch->sums[r * WIDTH + c] * (scratch->row_scale[r] * layer->scale[o + c]) + layer->bias[o + c];
  }
}
