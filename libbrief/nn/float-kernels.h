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
#if defined BRIEF_KERNEL_AVX2
  __m128 four = _mm_max_ps (_mm256_castps256_ps128 ((__m256) v), _mm256_extractf128_ps ((__m256) v, 1));
  __m128 two = _mm_max_ps (four, _mm_movehl_ps (four, four));

  return _mm_cvtss_f32 (_mm_max_ss (two, _mm_shuffle_ps (two, two, 1)));
#else
  float top = v[0];

  for (int i = 1; i < 8; i++)
    if (v[i] > top)
      top = v[i];
  return top;
#endif
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

/* Whole numbers that fit a byte. */
HELPER void
store_bytes (int8_t *q, V8 a, V8 b)
{
#if defined BRIEF_KERNEL_AVX2
  __m256i words =
      _mm256_packs_epi32 (_mm256_cvtps_epi32 ((__m256) a), _mm256_cvtps_epi32 ((__m256) b)); /* halves of a, b, a, b */

  words = _mm256_permute4x64_epi64 (words, _MM_SHUFFLE (3, 1, 2, 0));
  _mm_storeu_si128 ((__m128i *) q,
                    _mm_packs_epi16 (_mm256_castsi256_si128 (words), _mm256_extracti128_si256 (words, 1)));
#else
  typedef int8_t B8 __attribute__ ((vector_size (8)));
  B8 low = __builtin_convertvector (__builtin_convertvector (a, I8), B8),
     high = __builtin_convertvector (__builtin_convertvector (b, I8), B8);

  memcpy (q, &low, sizeof low);
  memcpy (q + 8, &high, sizeof high);
#endif
}

KERNEL float
quantise (const float *x, size_t n, int8_t *q, int32_t *sum)
{
  V8 top = all8 (0), inverse, total = all8 (0);
  float most;

  for (size_t i = 0; i < n; i += 8)
    top = max8 (abs8 (load8 (x + i)), top);
  most = top8 (top);
  if (!(most > 1e-30f && most < 1e30f)) { /* nothing to see, or no numbers any more */
    memset (q, 0, n * sizeof *q);
    *sum = 0;
    return 0;
  }
  inverse = all8 (BRIEF_QUANTUM / most);
  for (size_t i = 0; i < n; i += BRIEF_NN_STEP) {
    V8 a = round8 (load8 (x + i) * inverse), b = round8 (load8 (x + i + 8) * inverse);

    total = total + (a + b); /* whole numbers: exact in any order */
    store_bytes (q + i, a, b);
  }
  *sum = (int32_t) sum8 (total);
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

KERNEL size_t
exponentials (float *x, size_t n)
{
  V8 top = all8 (-1e30f);
  I8 place = {0, 1, 2, 3, 4, 5, 6, 7}, found = {0};
  int32_t last = 0;

  for (size_t i = 0; i < n; i += 8)
    top = max8 (load8 (x + i), top);
  top = all8 (top8 (top));
  for (size_t i = 0; i < n; i += 8) {
    V8 v = load8 (x + i);
    I8 here = v == top;

    found = (place & here) | (found & ~here);
    place = place + 8;
    store8 (x + i, exp8 (v - top));
  }
  for (int l = 0; l < 8; l++)
    if (found[l] > last)
      last = found[l];
  return (size_t) last;
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
