/* SPDX-License-Identifier: MIT */
/* Linear layers for 64-bit ARM: the 16 outputs of a panel by four rows at a time. */
#if defined __aarch64__
#include <arm_neon.h>
#include <string.h>

#include "nn/kernels.h"

#if defined __clang__
#pragma STDC FP_CONTRACT OFF
#endif

enum { WIDTH = BRIEF_PANEL_WIDTH, DEPTH = BRIEF_PANEL_DEPTH, ROWS = 4 };

/* The same four bytes again and again. */
static inline int8x16_t
four (const int8_t *q)
{
  int32_t all;

  memcpy (&all, q, sizeof all);
  return vreinterpretq_s8_s32 (vdupq_n_s32 (all));
}

/* sums[r][c] = sum_i q_r[i] * (panel[i][c] - offset) for four rows. Four outputs of four inputs fill a register; the sums of two
 * products fit 16 bits. */
static void
sweep (const int8_t *const q[ROWS], const uint8_t *panel, size_t in, int32_t *sums)
{
  int32x4_t s[ROWS][4];

  for (size_t r = 0; r < ROWS; r++)
    for (size_t c = 0; c < 4; c++)
      s[r][c] = vdupq_n_s32 (0);
  for (size_t i = 0; i < in; i += DEPTH, panel += WIDTH * DEPTH) {
    int8x16_t w[4], x[ROWS];

    for (size_t c = 0; c < 4; c++)
      w[c] = vreinterpretq_s8_u8 (vsubq_u8 (vld1q_u8 (panel + 16 * c), vdupq_n_u8 (BRIEF_WEIGHT_OFFSET)));
    for (size_t r = 0; r < ROWS; r++)
      x[r] = four (q[r] + i);
    for (size_t c = 0; c < 4; c++)
      for (size_t r = 0; r < ROWS; r++) {
        int16x8_t low = vmull_s8 (vget_low_s8 (w[c]), vget_low_s8 (x[r])), high = vmull_high_s8 (w[c], x[r]);

        s[r][c] = vpadalq_s16 (s[r][c], vpaddq_s16 (low, high));
      }
  }
  for (size_t r = 0; r < ROWS; r++)
    for (size_t c = 0; c < 4; c++)
      vst1q_s32 (sums + r * WIDTH + 4 * c, s[r][c]);
}

void
_brief_matmul_neon (const BriefLinear *layer, const BriefLinearScratch *scratch, size_t rows, float *y, size_t stride)
{
  for (size_t o = 0; o < layer->out; o += WIDTH) {
    size_t width = layer->out - o < WIDTH ? layer->out - o : WIDTH;

    for (size_t r = 0; r < rows; r += ROWS) {
      const int8_t *q[ROWS];
      int32_t sums[ROWS * WIDTH];

      for (size_t t = 0; t < ROWS; t++) /* the last row again when there are not four: its sums go nowhere */
        q[t] = scratch->quantised + (r + t < rows ? r + t : rows - 1) * layer->in;
      sweep (q, layer->weight + o * layer->in, layer->in, sums);
      for (size_t t = 0; t < ROWS && r + t < rows; t++)
        for (size_t c = 0; c < width; c++)
          y[(r + t) * stride + o + c] =
              (float) sums[t * WIDTH + c] * (scratch->row_scale[r + t] * layer->scale[o + c]) + layer->bias[o + c];
    }
  }
}
#else
typedef int BriefNoNeon; /* a translation unit must not be empty */
#endif
