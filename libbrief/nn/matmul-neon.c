/* SPDX-License-Identifier: MIT */
/* Linear layers for 64-bit ARM: 16 outputs by four rows at a time. */
#if defined __aarch64__
#include <arm_neon.h>

#include "nn/kernels.h"

#if defined __clang__
#pragma STDC FP_CONTRACT OFF
#endif

enum { WIDTH = 16, ROWS = 4 };

/* panel[i][c] = weight[o + c][start + i], zero beyond the last output */
static void
unpack (const BriefLinear *layer, size_t o, size_t start, size_t depth, int16_t *panel)
{
  for (size_t c = 0; c < WIDTH; c++)
    for (size_t i = 0; i < depth; i++)
      panel[i * WIDTH + c] = o + c < layer->out ? layer->weight[(o + c) * layer->in + start + i] : 0;
}

/* sums[r][c] += sum_i q_r[i] * panel[i][c] for four rows */
static void
sweep (const int16_t *const q[ROWS], const int16_t *panel, size_t depth, int32_t *sums)
{
  int32x4_t s[ROWS][4];

  for (size_t r = 0; r < ROWS; r++)
    for (size_t c = 0; c < 4; c++)
      s[r][c] = vld1q_s32 (sums + r * WIDTH + 4 * c);
  for (size_t i = 0; i < depth; i++) {
    int16x8_t low = vld1q_s16 (panel + i * WIDTH), high = vld1q_s16 (panel + i * WIDTH + 8);

    for (size_t r = 0; r < ROWS; r++) {
      int16_t x = q[r][i];

      s[r][0] = vmlal_n_s16 (s[r][0], vget_low_s16 (low), x);
      s[r][1] = vmlal_n_s16 (s[r][1], vget_high_s16 (low), x);
      s[r][2] = vmlal_n_s16 (s[r][2], vget_low_s16 (high), x);
      s[r][3] = vmlal_n_s16 (s[r][3], vget_high_s16 (high), x);
    }
  }
  for (size_t r = 0; r < ROWS; r++)
    for (size_t c = 0; c < 4; c++)
      vst1q_s32 (sums + r * WIDTH + 4 * c, s[r][c]);
}

void
_brief_matmul_neon (const BriefLinear *layer, const BriefLinearScratch *scratch, size_t rows, float *y, size_t stride)
{
  size_t swept = (rows + ROWS - 1) / ROWS * ROWS;

  for (size_t o = 0; o < layer->out; o += WIDTH) {
    size_t width = layer->out - o < WIDTH ? layer->out - o : WIDTH;

    for (size_t i = 0; i < swept * WIDTH; i++)
      scratch->sums[i] = 0;
    for (size_t start = 0; start < layer->in; start += BRIEF_PANEL_DEPTH) {
      size_t depth = layer->in - start < BRIEF_PANEL_DEPTH ? layer->in - start : BRIEF_PANEL_DEPTH;

      unpack (layer, o, start, depth, scratch->panel);
      for (size_t r = 0; r < rows; r += ROWS) {
        const int16_t *q[ROWS];

        for (size_t t = 0; t < ROWS; t++) /* the last row again when there are not four: its sums go nowhere */
          q[t] = scratch->quantised + (r + t < rows ? r + t : rows - 1) * layer->in + start;
        sweep (q, scratch->panel, depth, scratch->sums + r * WIDTH);
      }
    }
    for (size_t r = 0; r < rows; r++)
      for (size_t c = 0; c < width; c++)
        y[r * stride + o + c] = (float) scratch->sums[r * WIDTH + c] * (scratch->row_scale[r] * layer->scale[o + c]) + layer->bias[o + c];
  }
}
#else
typedef int BriefNoNeon; /* a translation unit must not be empty */
#endif
