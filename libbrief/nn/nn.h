/* SPDX-License-Identifier: MIT */
/*
 * The arithmetic of the network: linear layers on quantised weights and the float functions between them.
 *
 * All paths (portable C, SSSE3, AVX2, AVX-512, NEON) give the same bits: the products of linear layers are
 * summed exactly in integers, and every float sum runs over eight lanes that are added in a fixed order.
 * No function here allocates, reads a file or keeps a state; matrices are row-major.
 */
#ifndef BRIEF_NN_NN_H
#define BRIEF_NN_NN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Inputs of linear layers are rounded to this many steps on either side of zero, weights too: so few that two pairs of products
 * of a byte without a sign (a weight and its offset) and one with a sign still fit 16 bits. */
#define BRIEF_QUANTUM 63
#define BRIEF_WEIGHT_MOST 63
#define BRIEF_WEIGHT_OFFSET 64

/* Sizes of inputs and hidden vectors are multiples of this; the widest input keeps all sums inside 24 bits. */
#define BRIEF_NN_STEP 16
#define BRIEF_NN_WIDEST 4096

/* A panel is the weights of this many outputs, four inputs of each side by side. */
#define BRIEF_PANEL_WIDTH 16
#define BRIEF_PANEL_DEPTH 4

/* y = W x + b with W[o][i] = (weight[o / 16][i / 4][o % 16][i % 4] - BRIEF_WEIGHT_OFFSET) * scale[o]. */
typedef struct {
  const uint8_t *weight; /* [out / 16 rounded up][in / 4][16][4] */
  const float *scale;    /* [out] */
  const float *bias;     /* [out] */
  uint32_t in, out;      /* in is a multiple of BRIEF_NN_STEP */
} BriefLinear;

/* Layer normalisation. */
typedef struct {
  const float *weight, *bias; /* [size] */
  uint32_t size;              /* a multiple of BRIEF_NN_STEP */
} BriefNorm;

/* Memory for one call of a linear layer of up to ROWS rows and up to IN inputs. */
typedef struct {
  int8_t *quantised; /* [rows][in] */
  float *row_scale;  /* [rows] */
  int32_t *row_sum;  /* [rows]: the sum of the row's quantised inputs */
} BriefLinearScratch;

/* One set of functions for one kind of processor. */
typedef struct {
  const char *name;

  /* y[r * stride + o] = (sum_i q[r * in + i] * w[o][i]) * (row_scale[r] * scale[o]) + bias[o], r < ROWS, o < layer->out; w is the
   * weights without their offset; q, row_scale and row_sum are those of the scratch. */
  void (*matmul) (const BriefLinear *layer, const BriefLinearScratch *scratch, size_t rows, float *y, size_t stride);

  /* q[i] = x[i] / s rounded to the nearest, half to even, N a multiple of BRIEF_NN_STEP, where s = max|x| / BRIEF_QUANTUM; returns s (0 when X is all but zero).
   * SUM is that of all q[i]. */
  float (*quantise) (const float *x, size_t n, int8_t *q, int32_t *sum);

  /* x[i] = gelu(x[i]), the exact form x/2 (1 + erf(x / sqrt 2)). */
  void (*gelu) (float *x, size_t n);

  /* x = norm (x + y); Y may be NULL. */
  void (*normalise) (const BriefNorm *norm, float *x, const float *y);

  /* sum_i x[i] * y[i] */
  float (*dot) (const float *x, const float *y, size_t n);

  /* x[i] = exp (x[i]) / sum_j exp (x[j]), any n */
  void (*softmax) (float *x, size_t n);

  /* x[i] = exp (x[i] - max x), N a multiple of 8. Returns where the largest is, the last one if there are several. */
  size_t (*exponentials) (float *x, size_t n);
} BriefKernels;

/* So many pieces ask at a time. */
#define BRIEF_ATTENTION_ROWS 48

/* Memory for the attention of a window of N pieces, PADDED = n rounded up to BRIEF_NN_STEP, with heads of D columns. */
typedef struct {
  uint8_t *keys, *values;        /* [padded * d] */
  float *key_scale, *key_bias;   /* [padded] */
  float *value_scale;            /* [d] */
  float *mean;                   /* [3 * width] */
  float *scores;                 /* [BRIEF_ATTENTION_ROWS][padded] */
  int8_t *line;                  /* [max (padded, d)] */
} BriefAttentionScratch;

/* The fastest set that this processor can run. */
const BriefKernels *_brief_kernels_best (void);

/* All sets that this processor can run, the slowest first: the INDEXth of them, or NULL. */
const BriefKernels *_brief_kernels_nth (unsigned index);

/* y[r * stride + o], r < ROWS: the layer applied to the rows of X, X_STRIDE floats apart. */
void _brief_linear_apply (const BriefKernels *kernels, const BriefLinear *layer, const BriefLinearScratch *scratch,
                          const float *x, size_t x_stride, size_t rows, float *y, size_t stride);

/* Multi-head attention over one window. QKV is [n][3 * width]: queries, keys, values, head h in columns h*d .. h*d+d-1 of each,
 * d = width / heads, a multiple of BRIEF_NN_STEP; it is changed. CONTEXT is [n][width]. LINEAR has room for BRIEF_ATTENTION_ROWS rows of max (padded, d). */
void _brief_attend (const BriefKernels *kernels, const BriefAttentionScratch *scratch, const BriefLinearScratch *linear,
                    float *qkv, size_t n, size_t width, size_t heads, float *context);

/* A layer followed by gelu; Y has no gaps between its rows. */
void _brief_linear_apply_gelu (const BriefKernels *kernels, const BriefLinear *layer, const BriefLinearScratch *scratch,
                               const float *x, size_t x_stride, size_t rows, float *y);

#endif
