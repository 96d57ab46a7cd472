/* SPDX-License-Identifier: MIT */
/*
 * The float functions, written once and compiled for each processor: the including file defines BRIEF_KERNEL_TARGET
 * (a target attribute, may be empty), BRIEF_KERNEL_AVX2 when that has AVX2, and gets static functions. Eight lanes
 * everywhere, whatever the registers hold, and no fused multiply-add, so that all of them compute the same bits.
 */
#include <math.h>
#include <string.h>

#include "nn/nn.h"

#if defined BRIEF_KERNEL_AVX2
#include <immintrin.h>
#endif

#if defined __clang__
#pragma STDC FP_CONTRACT OFF
#elif defined __GNUC__ /* GCC is told by -ffp-contract=off */
#pragma GCC diagnostic ignored "-Wpsabi" /* vectors never cross a call: all helpers are inlined */
#endif

#define KERNEL BRIEF_KERNEL_TARGET static
#define HELPER BRIEF_KERNEL_TARGET static inline __attribute__ ((always_inline))

typedef float V8 __attribute__ ((vector_size (32)));
typedef int32_t I8 __attribute__ ((vector_size (32)));

HELPER V8
load8 (const float *p)
{
  V8 v;

  memcpy (&v, p, sizeof v);
  return v;
}

HELPER void
store8 (float *p, V8 v)
{
  memcpy (p, &v, sizeof v);
}

HELPER V8
all8 (float x)
{
  return (V8) {x, x, x, x, x, x, x, x};
}

/* mask ? a : b, lane by lane. */
HELPER V8
choose8 (I8 mask, V8 a, V8 b)
{
  return (V8) (((I8) a & mask) | ((I8) b & ~mask));
}

/* The larger one; B where A is no number. */
HELPER V8
max8 (V8 a, V8 b)
{
#if defined BRIEF_KERNEL_AVX2
  return (V8) _mm256_max_ps ((__m256) a, (__m256) b);
#else
  return choose8 (a > b, a, b);
#endif
}

HELPER V8
abs8 (V8 x)
{
  return (V8) ((I8) x & 0x7fffffff);
}

HELPER float
sum8 (V8 v)
{
  return ((v[0] + v[4]) + (v[2] + v[6])) + ((v[1] + v[5]) + (v[3] + v[7]));
}

HELPER float
top8 (V8 v)
{
  float top = v[0];

  for (int i = 1; i < 8; i++)
    if (v[i] > top)
      top = v[i];
  return top;
}

/* The nearest whole number, half to even, for |x| < 2^22. */
HELPER V8
round8 (V8 x)
{
  const V8 magic = all8 (12582912.0f); /* 1.5 * 2^23: the sum has no room for a fraction */

  return (x + magic) - magic;
}

/* e^x for x <= 0, within two units in the last place; e^-87, which is next to nothing, for all below. */
HELPER V8
exp8 (V8 x)
{
  V8 n, r, p;
  I8 power;

  x = max8 (x, all8 (-87.0f)); /* also when x is no number */
  n = round8 (x * all8 (1.44269504f));
  r = x - n * all8 (0.693359375f);      /* ln 2 in two parts, the first one short */
  r = r - n * all8 (-2.12194440e-4f);
  p = all8 (1.0f / 720);
  p = p * r + all8 (1.0f / 120);
  p = p * r + all8 (1.0f / 24);
  p = p * r + all8 (1.0f / 6);
  p = p * r + all8 (0.5f);
  p = p * r + all8 (1.0f);
  p = p * r + all8 (1.0f);
  power = __builtin_convertvector (n, I8) << 23;
  return (V8) ((I8) p + power);
}

/* gelu (x) = max (x, 0) - |x|/2 erfc (|x| / sqrt 2); erfc by the approximation 7.1.26 of Abramowitz and Stegun (error below 1.5e-7). */
HELPER V8
gelu8 (V8 x)
{
  V8 z = abs8 (x) * all8 (0.70710678f);
  V8 t = all8 (1.0f) / (all8 (1.0f) + all8 (0.3275911f) * z);
  V8 p;

  p = all8 (0.5f * 1.061405429f);
  p = p * t + all8 (0.5f * -1.453152027f);
  p = p * t + all8 (0.5f * 1.421413741f);
  p = p * t + all8 (0.5f * -0.284496736f);
  p = p * t + all8 (0.5f * 0.254829592f);
  return max8 (x, all8 (0)) - abs8 (x) * (p * t * exp8 (-z * z));
}

KERNEL void
gelu (float *x, size_t n)
{
  size_t i = 0;

  for (; i + 8 <= n; i += 8)
    store8 (x + i, gelu8 (load8 (x + i)));
  if (i < n) {
    float last[8] = {0};

    memcpy (last, x + i, (n - i) * sizeof *x);
    store8 (last, gelu8 (load8 (last)));
    memcpy (x + i, last, (n - i) * sizeof *x);
  }
}

KERNEL float
quantise (const float *x, size_t n, int16_t *q)
{
  typedef int16_t S8 __attribute__ ((vector_size (16)));
  V8 top = all8 (0);
  float most;
  V8 inverse;

  for (size_t i = 0; i < n; i += 8)
    top = max8 (abs8 (load8 (x + i)), top);
  most = top8 (top);
  if (!(most > 1e-30f && most < 1e30f)) { /* nothing to see, or no numbers any more */
    memset (q, 0, n * sizeof *q);
    return 0;
  }
  inverse = all8 (BRIEF_QUANTUM / most);
  for (size_t i = 0; i < n; i += 8) {
    S8 s = __builtin_convertvector (__builtin_convertvector (round8 (load8 (x + i) * inverse), I8), S8);

    memcpy (q + i, &s, sizeof s);
  }
  return most / BRIEF_QUANTUM;
}

KERNEL void
normalise (const BriefNorm *norm, float *x, const float *y)
{
  size_t n = norm->size;
  V8 sum = all8 (0), squares = all8 (0), mean, inverse;

  for (size_t i = 0; i < n; i += 8) {
    V8 v = load8 (x + i);

    if (y != NULL) {
      v = v + load8 (y + i);
      store8 (x + i, v);
    }
    sum = sum + v;
  }
  mean = all8 (sum8 (sum) / (float) n);
  for (size_t i = 0; i < n; i += 8) {
    V8 v = load8 (x + i) - mean;

    squares = squares + v * v;
  }
  inverse = all8 (1.0f / sqrtf (sum8 (squares) / (float) n + 1e-12f));
  for (size_t i = 0; i < n; i += 8)
    store8 (x + i, (load8 (x + i) - mean) * inverse * load8 (norm->weight + i) + load8 (norm->bias + i));
}

KERNEL float
dot (const float *x, const float *y, size_t n)
{
  V8 a = all8 (0), b = all8 (0);
  size_t i = 0;

  for (; i + 16 <= n; i += 16) {
    a = a + load8 (x + i) * load8 (y + i);
    b = b + load8 (x + i + 8) * load8 (y + i + 8);
  }
  a = a + b;
  for (; i < n; i++)
    a[i % 8] += x[i] * y[i];
  return sum8 (a);
}

/* N is a multiple of 8. Returns the factor that makes the sum one. */
HELPER float
exponentials (float *x, size_t n)
{
  V8 top = all8 (-1e30f), sum = all8 (0);

  for (size_t i = 0; i < n; i += 8)
    top = max8 (load8 (x + i), top);
  top = all8 (top8 (top));
  for (size_t i = 0; i < n; i += 8) {
    V8 e = exp8 (load8 (x + i) - top);

    store8 (x + i, e);
    sum = sum + e;
  }
  return 1.0f / sum8 (sum);
}

KERNEL void
softmax (float *x, size_t n)
{
  float top = -1e30f, sum = 0;

  for (size_t i = 0; i < n; i++)
    if (x[i] > top)
      top = x[i];
  for (size_t i = 0; i < n; i += 8) {
    float lane[8];
    size_t m = n - i < 8 ? n - i : 8;

    store8 (lane, all8 (top)); /* for the lanes beyond the end */
    memcpy (lane, x + i, m * sizeof *x);
    store8 (lane, exp8 (load8 (lane) - all8 (top)));
    for (size_t j = 0; j < m; j++)
      sum += lane[j];
    memcpy (x + i, lane, m * sizeof *x);
  }
  for (size_t i = 0; i < n; i++)
    x[i] = sum > 0 ? x[i] / sum : 1.0f / (float) n;
}

/* scores[r][j] = q[r] . k[j] * factor for four rows; keys are [d][padded]. */
HELPER void
attention_scores (const float *const q[BRIEF_ATTENTION_ROWS], const float *keys, size_t d, size_t padded, float factor, float *scores)
{
  for (size_t j = 0; j < padded; j += 16) {
    V8 a0 = all8 (0), a1 = a0, b0 = a0, b1 = a0, c0 = a0, c1 = a0, d0 = a0, d1 = a0;

    for (size_t i = 0; i < d; i++) {
      V8 k0 = load8 (keys + i * padded + j), k1 = load8 (keys + i * padded + j + 8);
      V8 x;

      x = all8 (q[0][i]); a0 = a0 + x * k0; a1 = a1 + x * k1;
      x = all8 (q[1][i]); b0 = b0 + x * k0; b1 = b1 + x * k1;
      x = all8 (q[2][i]); c0 = c0 + x * k0; c1 = c1 + x * k1;
      x = all8 (q[3][i]); d0 = d0 + x * k0; d1 = d1 + x * k1;
    }
    store8 (scores + j, a0 * all8 (factor));
    store8 (scores + j + 8, a1 * all8 (factor));
    store8 (scores + padded + j, b0 * all8 (factor));
    store8 (scores + padded + j + 8, b1 * all8 (factor));
    store8 (scores + 2 * padded + j, c0 * all8 (factor));
    store8 (scores + 2 * padded + j + 8, c1 * all8 (factor));
    store8 (scores + 3 * padded + j, d0 * all8 (factor));
    store8 (scores + 3 * padded + j + 8, d1 * all8 (factor));
  }
}

/* context[r][c .. c + 15] = factor[r] * sum_j weight[r][j] * values[j][c .. c + 15], for four rows of weights. */
HELPER void
attention_mix (const float *weight, size_t padded, size_t n, const float *values, size_t d, const float *factor,
               float *const row[BRIEF_ATTENTION_ROWS])
{
  V8 a0 = all8 (0), a1 = a0, b0 = a0, b1 = a0, c0 = a0, c1 = a0, d0 = a0, d1 = a0;

  for (size_t j = 0; j < n; j++) {
    V8 v0 = load8 (values + j * d), v1 = load8 (values + j * d + 8);
    V8 x;

    x = all8 (weight[j]); a0 = a0 + x * v0; a1 = a1 + x * v1;
    x = all8 (weight[padded + j]); b0 = b0 + x * v0; b1 = b1 + x * v1;
    x = all8 (weight[2 * padded + j]); c0 = c0 + x * v0; c1 = c1 + x * v1;
    x = all8 (weight[3 * padded + j]); d0 = d0 + x * v0; d1 = d1 + x * v1;
  }
  store8 (row[0], a0 * all8 (factor[0]));
  store8 (row[0] + 8, a1 * all8 (factor[0]));
  store8 (row[1], b0 * all8 (factor[1]));
  store8 (row[1] + 8, b1 * all8 (factor[1]));
  store8 (row[2], c0 * all8 (factor[2]));
  store8 (row[2] + 8, c1 * all8 (factor[2]));
  store8 (row[3], d0 * all8 (factor[3]));
  store8 (row[3] + 8, d1 * all8 (factor[3]));
}

/* keys[i][j] = k[j][i], values[j][i] = v[j][i], both without gaps: in QKV, rows are so far apart that they fall into the same
 * few lines of the cache. The keys are turned in squares, so that each line is written at once. */
HELPER void
attention_pack (const float *k, const float *v, size_t stride, size_t n, size_t padded, size_t d, float *keys, float *values)
{
  for (size_t start = 0; start < padded; start += BRIEF_NN_STEP)
    for (size_t i = 0; i < d; i++) {
      float *line = keys + i * padded + start;

      for (size_t j = 0; j < BRIEF_NN_STEP; j++)
        line[j] = start + j < n ? k[(start + j) * stride + i] : 0;
    }
  for (size_t j = 0; j < n; j++)
    memcpy (values + j * d, v + j * stride, d * sizeof *v);
}

KERNEL void
attend (const float *qkv, size_t n, size_t width, size_t heads, float *context, float *keys, float *scores)
{
  size_t d = width / heads, stride = 3 * width, padded = (n + BRIEF_NN_STEP - 1) / BRIEF_NN_STEP * BRIEF_NN_STEP;
  float scale = 1.0f / sqrtf ((float) d), *values = keys + d * padded, spare[BRIEF_NN_STEP];

  for (size_t h = 0; h < heads; h++) {
    const float *q = qkv + h * d;

    attention_pack (q + width, q + 2 * width, stride, n, padded, d, keys, values);
    for (size_t r = 0; r < n; r += BRIEF_ATTENTION_ROWS) {
      const float *query[BRIEF_ATTENTION_ROWS];
      float factor[BRIEF_ATTENTION_ROWS];

      for (size_t t = 0; t < BRIEF_ATTENTION_ROWS; t++) /* the last row again when there are not four */
        query[t] = q + (r + t < n ? r + t : n - 1) * stride;
      attention_scores (query, keys, d, padded, scale, scores);
      for (size_t t = 0; t < BRIEF_ATTENTION_ROWS; t++) {
        for (size_t j = n; j < padded; j++)
          scores[t * padded + j] = -1e30f;
        factor[t] = exponentials (scores + t * padded, padded);
      }
      for (size_t c = 0; c < d; c += BRIEF_NN_STEP) {
        float *row[BRIEF_ATTENTION_ROWS];

        for (size_t t = 0; t < BRIEF_ATTENTION_ROWS; t++)
          row[t] = r + t < n ? context + (r + t) * width + h * d + c : spare;
        attention_mix (scores, padded, n, values + c, d, factor, row);
      }
    }
  }
}
