/* SPDX-License-Identifier: MIT */
/* Linear layers for x86-64 with SSSE3: 8 outputs at a time. */
#if defined __x86_64__
#include <stdint.h>
#include <tmmintrin.h>

#define TARGET __attribute__ ((target ("ssse3")))
#define LANES 4
#define VECTOR __m128i
#define VLOAD(p) _mm_loadu_si128 ((const __m128i *) (p))
#define VSTORE(p, v) _mm_storeu_si128 ((__m128i *) (p), v)
#define VALL(x) _mm_set1_epi32 (x)
#define VDOT(sum, w, x, v, y)                                                                                          \
  _mm_add_epi32 (                                                                                                      \
      sum, _mm_madd_epi16 (_mm_add_epi16 (_mm_maddubs_epi16 (w, x), _mm_maddubs_epi16 (v, y)), _mm_set1_epi16 (1)))
#define FVECTOR __m128
#define FLOAD(p) _mm_loadu_ps (p)
#define FSTORE(p, v) _mm_storeu_ps (p, v)
#define FALL(x) _mm_set1_ps (x)
#define FMUL(a, b) _mm_mul_ps (a, b)
#define FADD(a, b) _mm_add_ps (a, b)
#define FROM(v) _mm_cvtepi32_ps (v)

#include "nn/matmul-x86.h"

TARGET void
_brief_matmul_ssse3 (const BriefLinear *layer, const BriefLinearScratch *scratch, size_t rows, float *y, size_t stride)
{
  matmul (layer, scratch, rows, y, stride);
}
#else
typedef int BriefNoSsse3; /* a translation unit must not be empty */
#endif
