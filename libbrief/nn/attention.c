/* SPDX-License-Identifier: MIT */
/*
 * Attention, head by head, as two linear layers whose weights come from the window: scores = Q K', context = softmax (scores) V.
 * Queries, keys, values and probabilities are rounded like the inputs and weights of any other layer. What all pieces have in
 * common is taken off before, so that the few steps go into the differences: with means m, up to a term that is the same for all
 * keys of a query, q k = (q - mq) (k - mk) + mq (k - mk), and the probabilities P add up to one, so that P V = P (V - mv) + mv.
 */
#include <math.h>
#include <string.h>

#include "nn/nn.h"

enum { WIDTH = BRIEF_PANEL_WIDTH, DEPTH = BRIEF_PANEL_DEPTH, OFFSETS = BRIEF_WEIGHT_OFFSET * 0x01010101u };

/* Four quantised weights of output O for inputs I to I + 3, into the panels of a layer with IN inputs. */
static inline void
put_four (uint8_t *panels, size_t in, size_t o, size_t i, const int8_t *q)
{
  uint32_t four;

  memcpy (&four, q, sizeof four);
  four = (four ^ 0x80808080u) - (0x80808080u - OFFSETS); /* q + 64 in every byte: none of them carries */
  memcpy (panels + o / WIDTH * WIDTH * in + (i / DEPTH * WIDTH + o % WIDTH) * DEPTH, &four, sizeof four);
}

/* Takes the mean of N rows off each of them. */
static void
centre (float *rows, size_t n, size_t width, float *mean)
{
  memset (mean, 0, width * sizeof *mean);
  for (size_t r = 0; r < n; r++)
    for (size_t c = 0; c < width; c++)
      mean[c] += rows[r * width + c];
  for (size_t c = 0; c < width; c++)
    mean[c] /= (float) n;
  for (size_t r = 0; r < n; r++)
    for (size_t c = 0; c < width; c++)
      rows[r * width + c] -= mean[c];
}

/* The keys as weights: an output for each piece, with its own scale, and what QUERY, the mean of all, asks for as its bias. */
static void
pack_keys (const BriefKernels *kernels, const BriefAttentionScratch *scratch, const float *query,
           float factor, const float *k, size_t stride, size_t n, size_t d)
{
  int32_t sum;

  for (size_t j = 0; j < n; j++) {
    scratch->key_bias[j] = kernels->dot (query, k + j * stride, d) * factor;
    scratch->key_scale[j] = kernels->quantise (k + j * stride, d, scratch->line, &sum);
    for (size_t i = 0; i < d; i += DEPTH)
      put_four (scratch->keys, d, j, i, scratch->line + i);
  }
}

/* The values as weights: an output for each column, an input for each piece and zeros up to PADDED. */
static void
pack_values (const BriefKernels *kernels, const BriefAttentionScratch *scratch, const float *v,
             size_t stride, size_t n, size_t padded, size_t d)
{
  float *column = scratch->scores; /* not in use yet */
  int32_t sum;

  for (size_t c = 0; c < d;
       c += BRIEF_NN_STEP) { /* some columns at a time, so that each line of the cache is read once */
    for (size_t j = 0; j < n; j++)
      for (size_t t = 0; t < BRIEF_NN_STEP; t++)
        column[t * padded + j] = v[j * stride + c + t];
    for (size_t t = 0; t < BRIEF_NN_STEP; t++) {
      for (size_t j = n; j < padded; j++)
        column[t * padded + j] = 0;
      scratch->value_scale[c + t] = kernels->quantise (column + t * padded, padded, scratch->line, &sum);
      for (size_t j = 0; j < padded; j += DEPTH)
        put_four (scratch->values, padded, c + t, j, scratch->line + j);
    }
  }
}

/* What a piece attends to most; that one is not rounded, and so does not take the steps from all the others. */
typedef struct {
  size_t piece;
  float weight;
} Top;

/* Scores to weights that add up to one, what is lost in rounding made good: the top one apart, the others as inputs of a layer. */
static Top
weigh (const BriefKernels *kernels, const BriefLinearScratch *linear, float *scores, size_t n, size_t padded,
       size_t row)
{
  Top top;
  float step, sum;

  for (size_t j = n; j < padded; j++)
    scores[j] = -1e30f;
  top.piece = kernels->exponentials (scores, padded);
  if (top.piece >= n) /* no score is a number */
    top.piece = 0;
  scores[top.piece] = 0;
  step = kernels->quantise (scores, padded, linear->quantised + row * padded, linear->row_sum + row);
  sum = 1 + step * (float) linear->row_sum[row];
  linear->row_scale[row] = step / sum;
  top.weight = 1 / sum;
  return top;
}

static void
add (float *context, const float *value, float weight, size_t d)
{
  for (size_t c = 0; c < d; c++)
    context[c] += weight * value[c];
}

void _brief_attend (const BriefKernels *kernels, const BriefAttentionScratch *scratch, const BriefLinearScratch *linear,
                    float *qkv, size_t n, size_t width, size_t heads, float *context)
{
  size_t d = width / heads, stride = 3 * width, padded = (n + BRIEF_NN_STEP - 1) / BRIEF_NN_STEP * BRIEF_NN_STEP;
  float factor = 1.0f / sqrtf ((float) d);

  centre (qkv, n, stride, scratch->mean);
  for (size_t h = 0; h < heads; h++) {
    const float *q = qkv + h * d, *mean = scratch->mean + h * d;
    const BriefLinear keys = {scratch->keys, scratch->key_scale, scratch->key_bias, (uint32_t) d, (uint32_t) n};
    const BriefLinear values = { scratch->values, scratch->value_scale, mean + 2 * width, (uint32_t) padded,
                                 (uint32_t) d };

    pack_keys (kernels, scratch, mean, factor, q + width, stride, n, d);
    pack_values (kernels, scratch, q + 2 * width, stride, n, padded, d);
    for (size_t r = 0; r < n; r += BRIEF_ATTENTION_ROWS) {
      size_t rows = n - r < BRIEF_ATTENTION_ROWS ? n - r : BRIEF_ATTENTION_ROWS;
      Top top[BRIEF_ATTENTION_ROWS];

      for (size_t t = 0; t < rows; t++)
        linear->row_scale[t] =
            factor * kernels->quantise (q + (r + t) * stride, d, linear->quantised + t * d, linear->row_sum + t);
      kernels->matmul (&keys, linear, rows, scratch->scores, padded);
      for (size_t t = 0; t < rows; t++)
        top[t] = weigh (kernels, linear, scratch->scores + t * padded, n, padded, t);
      kernels->matmul (&values, linear, rows, context + r * width + h * d, width);
      for (size_t t = 0; t < rows; t++)
        add (context + (r + t) * width + h * d, q + 2 * width + top[t].piece * stride, top[t].weight, d);
    }
  }
}
