/* SPDX-License-Identifier: MIT */
/*
 * Linear layers for x86-64, written once for three widths of register. The including file defines
 *   TARGET      the target attribute of all functions
 *   VECTOR, LANES            a register of LANES 32-bit numbers, each of which may hold four bytes
 *   VLOAD VSTORE VALL        load, store, the same number in all lanes
 *   VDOT(sum, w, x, v, y)    sum + the products of the four bytes of w and x, and of v and y, lane by lane
 *   FVECTOR FLOAD FSTORE FALL FMUL FADD FROM   load, store ... for floats, and conversion
 *
 * The dot products of bytes want one side without a sign: that is why weights have an offset; the sums of a row start at
 * what it adds to each of them. Two registers of outputs by three rows are summed at a time, in six registers; with four
 * for weights and five for inputs and products that leaves room in 16. (With four rows one is spilled, which gains nothing.)
 */
#include <string.h>

#include "nn/kernels.h"

#if defined __clang__
#pragma STDC FP_CONTRACT OFF
#endif

enum { WIDTH = 2 * LANES, ROWS = 3, STEP_BYTES = BRIEF_PANEL_WIDTH * BRIEF_PANEL_DEPTH };

TARGET static inline VECTOR
four (const int8_t *q)
{
  int32_t all;

  memcpy (&all, q, sizeof all);
  return VALL (all);
}

#define START(r) VECTOR s##r##0 = VALL (start[r]), s##r##1 = s##r##0;
#define STEP(r)                                                                         \
  x = four (q##r + i);                                                                  \
  y = four (q##r + i + 4);                                                              \
  s##r##0 = VDOT (s##r##0, w0, x, v0, y);                                               \
  s##r##1 = VDOT (s##r##1, w1, x, v1, y);
#define KEEP(r) VSTORE (sums + r * WIDTH, s##r##0); VSTORE (sums + r * WIDTH + LANES, s##r##1);

/* sums[r][c] = start[r] + sum_i q_r[i] * weight[i][c] for three rows; the outputs' weights begin at LEFT and RIGHT */
TARGET static void sweep (const int8_t *const q[ROWS], const int32_t start[ROWS], const uint8_t *left,
                          const uint8_t *right, size_t in, int32_t *sums)
{
  const int8_t *q0 = q[0], *q1 = q[1], *q2 = q[2];
  START (0) START (1) START (2)

  for (size_t i = 0; i < in; i += 2 * BRIEF_PANEL_DEPTH) {
    const VECTOR w0 = VLOAD (left), w1 = VLOAD (right), v0 = VLOAD (left + STEP_BYTES), v1 = VLOAD (right + STEP_BYTES);
    VECTOR x, y;

    left += 2 * STEP_BYTES;
    right += 2 * STEP_BYTES;
    STEP (0) STEP (1) STEP (2)
  }
  KEEP (0) KEEP (1) KEEP (2)
}

/* Outputs O to O + WIDTH - 1 of a row. */
TARGET static void
finish (const BriefLinear *layer, size_t o, const int32_t *sums, float row_scale, float *y)
{
  const float *scale = layer->scale + o, *bias = layer->bias + o;

  if (o + WIDTH <= layer->out) {
    FVECTOR s = FALL (row_scale);

    for (size_t c = 0; c < WIDTH; c += LANES)
      FSTORE (y + c, FADD (FMUL (FROM (VLOAD (sums + c)), FMUL (s, FLOAD (scale + c))), FLOAD (bias + c)));
  } else {
    for (size_t c = 0; o + c < layer->out; c++)
      y[c] = (float) sums[c] * (row_scale * scale[c]) + bias[c];
  }
}

/* Where the weights of the outputs from O on begin; in the last panel when there are no such outputs: their sums go nowhere. */
TARGET static inline const uint8_t *
column (const BriefLinear *layer, size_t o)
{
  size_t last = (layer->out - 1) / BRIEF_PANEL_WIDTH, panel = o / BRIEF_PANEL_WIDTH;

  return layer->weight + (panel < last ? panel : last) * BRIEF_PANEL_WIDTH * layer->in
         + o % BRIEF_PANEL_WIDTH * BRIEF_PANEL_DEPTH;
}

TARGET static void
matmul (const BriefLinear *layer, const BriefLinearScratch *scratch, size_t rows, float *y, size_t stride)
{
  for (size_t o = 0; o < layer->out; o += WIDTH) {
    const uint8_t *left = column (layer, o), *right = column (layer, o + LANES);

    for (size_t r = 0; r < rows; r += ROWS) {
      const int8_t *q[ROWS];
      int32_t start[ROWS], sums[ROWS * WIDTH];

      for (size_t t = 0; t < ROWS; t++) { /* the last row again when there are not three: its sums go nowhere */
        size_t row = r + t < rows ? r + t : rows - 1;

        q[t] = scratch->quantised + row * layer->in;
        start[t] = -BRIEF_WEIGHT_OFFSET * scratch->row_sum[row];
      }
      sweep (q, start, left, right, layer->in, sums);
      for (size_t t = 0; t < ROWS && r + t < rows; t++)
        finish (layer, o, sums + t * WIDTH, scratch->row_scale[r + t], y + (r + t) * stride + o);
    }
  }
}
