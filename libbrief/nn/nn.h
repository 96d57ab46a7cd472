/* SPDX-License-Identifier: MIT */
/*
 * The arithmetic of the network: linear layers on quantised weights and the float functions between them.
 *
 * All paths (portable C, SSE2, AVX2, AVX-512, NEON) give the same bits: the products of linear layers are
 * summed exactly in integers, and every float sum runs over eight lanes that are added in a fixed order.
 * No function here allocates, reads a file or keeps a state; matrices are row-major.
 */
#ifndef BRIEF_NN_NN_H
#define BRIEF_NN_NN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Inputs of linear layers are rounded to this many steps on either side of zero. */
#define BRIEF_QUANTUM 2047

/* Sizes of inputs and hidden vectors are multiples of this; the widest input keeps a sum of
 * products (BRIEF_QUANTUM * 128 each) inside 32 bits. */
#define BRIEF_NN_STEP 16
#define BRIEF_NN_WIDEST 4096

/* y = W x + b with W[o][i] = weight[o * in + i] * scale[o]. */
typedef struct {
  const int8_t *weight; /* [out][in] */
  const float *scale;   /* [out] */
  const float *bias;    /* [out] */
  uint32_t in, out;     /* in is a multiple of BRIEF_NN_STEP */
} BriefLinear;

/* Layer normalisation. */
typedef struct {
  const float *weight, *bias; /* [size] */
  uint32_t size;              /* a multiple of BRIEF_NN_STEP */
} BriefNorm;

/* Memory for one call of a linear layer of up to ROWS rows and up to IN inputs. */
typedef struct {
  int16_t *quantised; /* [rows][in] */
  float *row_scale;   /* [rows] */
  int16_t *panel;     /* BRIEF_PANEL_SIZE, aligned to 64 bytes */
  int32_t *sums;      /* [rows][BRIEF_PANEL_ROWS], aligned to 64 bytes */
} BriefLinearScratch;

/* A panel is the weights of some outputs for up to BRIEF_PANEL_DEPTH inputs, widened to 16 bits: it stays in the first cache. */
#define BRIEF_PANEL_ROWS 48
#define BRIEF_PANEL_DEPTH 384
#define BRIEF_PANEL_SIZE (BRIEF_PANEL_ROWS * BRIEF_PANEL_DEPTH)

/* One set of functions for one kind of processor. */
typedef struct {
  const char *name;

  /* y[r * stride + o] = (sum_i q[r * in + i] * weight[o * in + i]) * (row_scale[r] * scale[o]) + bias[o], r < ROWS, o < layer->out.
   * Q and ROW_SCALE are those of the scratch. */
  void (*matmul) (const BriefLinear *layer, const BriefLinearScratch *scratch, size_t rows, float *y, size_t stride);

  /* q[i] = x[i] / s rounded to the nearest, half to even, where s = max|x| / BRIEF_QUANTUM; returns s (0 when X is all but zero). */
  float (*quantise) (const float *x, size_t n, int16_t *q);

  /* x[i] = gelu(x[i]), the exact form x/2 (1 + erf(x / sqrt 2)). */
  void (*gelu) (float *x, size_t n);

  /* x = norm (x + y); Y may be NULL. */
  void (*normalise) (const BriefNorm *norm, float *x, const float *y);

  /* sum_i x[i] * y[i] */
  float (*dot) (const float *x, const float *y, size_t n);

  /* x[i] = exp (x[i]) / sum_j exp (x[j]), any n */
  void (*softmax) (float *x, size_t n);

  /* Multi-head attention over one window. QKV is [n][3 * width]: queries, keys, values, head h in columns h*d .. h*d+d-1 of each,
   * d = width / heads. CONTEXT is [n][width]. KEYS is 2 * d * padded floats and SCORES BRIEF_ATTENTION_ROWS * padded floats of scratch,
   * padded = n rounded up to BRIEF_NN_STEP. */
  void (*attend) (const float *qkv, size_t n, size_t width, size_t heads, float *context, float *keys, float *scores);
} BriefKernels;

#define BRIEF_ATTENTION_ROWS 4

/* The fastest set that this processor can run. */
const BriefKernels *_brief_kernels_best (void);

/* All sets that this processor can run, the slowest first: the INDEXth of them, or NULL. */
const BriefKernels *_brief_kernels_nth (unsigned index);

/* y[r * stride + o], r < ROWS: the layer applied to the rows of X, X_STRIDE floats apart. */
void _brief_linear_apply (const BriefKernels *kernels, const BriefLinear *layer, const BriefLinearScratch *scratch,
                          const float *x, size_t x_stride, size_t rows, float *y, size_t stride);

/* A layer followed by gelu; Y has no gaps between its rows. */
void _brief_linear_apply_gelu (const BriefKernels *kernels, const BriefLinear *layer, const BriefLinearScratch *scratch,
                               const float *x, size_t x_stride, size_t rows, float *y);

#endif
