/* SPDX-License-Identifier: MIT */
/* Linear layers for x86-64 with AVX2: 16 outputs at a time. */
#if defined __x86_64__
#include <immintrin.h>
#include <stdint.h>

#define TARGET __attribute__ ((target ("avx2")))
#define LANES 8
#define VECTOR __m256i
#define VLOAD(p) _mm256_loadu_si256 ((const __m256i *) (p))
#define VSTORE(p, v) _mm256_storeu_si256 ((__m256i *) (p), v)
#define VALL(x) _mm256_set1_epi32 (x)
#define VDOT(sum, w, x, v, y)                                                                                          \
  _mm256_add_epi32 (sum,                                                                                               \
                    _mm256_madd_epi16 (_mm256_add_epi16 (_mm256_maddubs_epi16 (w, x), _mm256_maddubs_epi16 (v, y)),    \
                                       _mm256_set1_epi16 (1)))
#define FVECTOR __m256
#define FLOAD(p) _mm256_loadu_ps (p)
#define FSTORE(p, v) _mm256_storeu_ps (p, v)
#define FALL(x) _mm256_set1_ps (x)
#define FMUL(a, b) _mm256_mul_ps (a, b)
#define FADD(a, b) _mm256_add_ps (a, b)
#define FROM(v) _mm256_cvtepi32_ps (v)

#include "nn/matmul-x86.h"

TARGET void
_brief_matmul_avx2 (const BriefLinear *layer, const BriefLinearScratch *scratch, size_t rows, float *y, size_t stride)
{
  matmul (layer, scratch, rows, y, stride);
}
#else
typedef int BriefNoAvx2; /* a translation unit must not be empty */
#endif
