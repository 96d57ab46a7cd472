/* SPDX-License-Identifier: MIT */
/*
 * Linear layers for x86-64, written once for three widths of register. The including file defines
 *   TARGET      the target attribute of all functions
 *   VECTOR, LANES            a register of LANES 32-bit numbers
 *   VLOAD VSTORE VPAIR VMAC VZERO VADD   load, store, the same pair of 16-bit numbers in all lanes,
 *                            sum + the products of pairs, zero, sum
 *   FVECTOR FLOAD FSTORE FALL FMUL FADD FROM   the same for floats, and conversion
 * and unpack_block(), which turns the weights of LANES_UNPACKED outputs for DEPTH_UNPACKED inputs.
 *
 * A panel is three registers of outputs wide: [depth / 2][3 * LANES][2]. It is made once and swept by all rows, three
 * rows at a time, in nine registers of sums; with three for weights, one for a pair of inputs and one for their product
 * that leaves room in 16. (Four rows need 17: the one that is spilled costs a third of the speed.)
 */
#include <string.h>

#include "nn/kernels.h"

#if defined __clang__
#pragma STDC FP_CONTRACT OFF
#endif

enum { WIDTH = 3 * LANES, ROWS = 3 };

static const int8_t no_weights[BRIEF_PANEL_DEPTH];

TARGET static void
unpack (const BriefLinear *layer, size_t o, size_t start, size_t depth, int16_t *panel)
{
  for (size_t c = 0; c < WIDTH; c += LANES_UNPACKED) {
    const int8_t *row[LANES_UNPACKED];

    for (size_t l = 0; l < LANES_UNPACKED; l++)
      row[l] = o + c + l < layer->out ? layer->weight + (o + c + l) * layer->in + start : no_weights;
    for (size_t i = 0; i < depth; i += DEPTH_UNPACKED) {
      unpack_block (row, panel + i * WIDTH + c * 2);
      for (size_t l = 0; l < LANES_UNPACKED; l++)
        row[l] += DEPTH_UNPACKED;
    }
  }
}

/* What becomes of the sums of three rows: on with the next inputs (LAST false), or out to Y. */
typedef struct {
  int32_t *sums;          /* [rows][WIDTH] */
  const float *row_scale; /* of the first of the three rows */
  const float *scale, *bias;
  float *y;
  size_t stride, rows, width; /* ROWS and WIDTH, or less at the edges */
  bool first, last;
} Tile;

TARGET static inline VECTOR
pair (const int16_t *q)
{
  int32_t both;

  memcpy (&both, q, sizeof both);
  return VPAIR (both);
}

TARGET static void
finish (const Tile *tile)
{
  for (size_t r = 0; r < tile->rows; r++) {
    const int32_t *sums = tile->sums + r * WIDTH;
    float *y = tile->y + r * tile->stride;

    if (tile->width == WIDTH) {
      FVECTOR s = FALL (tile->row_scale[r]);

      for (size_t c = 0; c < WIDTH; c += LANES)
        FSTORE (y + c, FADD (FMUL (FROM (VLOAD (sums + c)), FMUL (s, FLOAD (tile->scale + c))), FLOAD (tile->bias + c)));
    } else {
      for (size_t c = 0; c < tile->width; c++)
        y[c] = (float) sums[c] * (tile->row_scale[r] * tile->scale[c]) + tile->bias[c];
    }
  }
}

#define START(r)                                                                        \
  VECTOR s##r##0 = VZERO (), s##r##1 = VZERO (), s##r##2 = VZERO ();
#define STEP(r)                                                                         \
  x = pair (q##r + i);                                                                  \
  s##r##0 = VMAC (s##r##0, w0, x); s##r##1 = VMAC (s##r##1, w1, x); s##r##2 = VMAC (s##r##2, w2, x);
#define RESUME(r)                                                                       \
  s##r##0 = VADD (s##r##0, VLOAD (sums + r * WIDTH));                                   \
  s##r##1 = VADD (s##r##1, VLOAD (sums + r * WIDTH + LANES));                           \
  s##r##2 = VADD (s##r##2, VLOAD (sums + r * WIDTH + 2 * LANES));
#define KEEP(r)                                                                         \
  VSTORE (sums + r * WIDTH, s##r##0); VSTORE (sums + r * WIDTH + LANES, s##r##1); VSTORE (sums + r * WIDTH + 2 * LANES, s##r##2);

/* sums[r][c] (+)= sum_i q_r[i] * panel[i][c] for three rows */
TARGET static void
sweep (const int16_t *const q[ROWS], const int16_t *panel, size_t depth, const Tile *tile)
{
  const int16_t *q0 = q[0], *q1 = q[1], *q2 = q[2];
  int32_t *sums = tile->sums;
  START (0) START (1) START (2)

  for (size_t i = 0; i < depth; i += 2) {
    const VECTOR w0 = VLOAD (panel), w1 = VLOAD (panel + 2 * LANES), w2 = VLOAD (panel + 4 * LANES);
    VECTOR x;

    panel += 2 * WIDTH;
    STEP (0) STEP (1) STEP (2)
  }
  if (!tile->first) {
    RESUME (0) RESUME (1) RESUME (2)
  }
  KEEP (0) KEEP (1) KEEP (2)
  if (tile->last)
    finish (tile);
}

/* All rows against one panel. The scratch has room for the sums of two rows more than there are. */
TARGET static void
sweep_rows (const BriefLinear *layer, const BriefLinearScratch *scratch, size_t o, size_t start, size_t depth,
            size_t rows, float *y, size_t stride)
{
  Tile tile = {
    .scale = layer->scale + o, .bias = layer->bias + o, .stride = stride,
    .width = layer->out - o < WIDTH ? layer->out - o : WIDTH, .first = start == 0, .last = start + depth == layer->in,
  };

  for (size_t r = 0; r < rows; r += ROWS) {
    const int16_t *q[ROWS];

    for (size_t t = 0; t < ROWS; t++) /* the last row again when there are not three: its sums go nowhere */
      q[t] = scratch->quantised + (r + t < rows ? r + t : rows - 1) * layer->in + start;
    tile.sums = scratch->sums + r * WIDTH;
    tile.row_scale = scratch->row_scale + r;
    tile.y = y + r * stride + o;
    tile.rows = rows - r < ROWS ? rows - r : ROWS;
    sweep (q, scratch->panel, depth, &tile);
  }
}

TARGET static void
matmul (const BriefLinear *layer, const BriefLinearScratch *scratch, size_t rows, float *y, size_t stride)
{
  for (size_t o = 0; o < layer->out; o += WIDTH)
    for (size_t start = 0; start < layer->in; start += BRIEF_PANEL_DEPTH) {
      size_t depth = layer->in - start < BRIEF_PANEL_DEPTH ? layer->in - start : BRIEF_PANEL_DEPTH;

      unpack (layer, o, start, depth, scratch->panel);
      sweep_rows (layer, scratch, o, start, depth, rows, y, stride);
    }
}
