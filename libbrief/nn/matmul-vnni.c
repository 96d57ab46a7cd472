/* SPDX-License-Identifier: MIT */
/* Linear layers for x86-64 with AVX-512 and its dot products of bytes (VNNI): 32 outputs at a time. */
#if defined __x86_64__
#include <immintrin.h>
#include <stdint.h>

#define TARGET __attribute__ ((target ("avx2,avx512f,avx512bw,avx512vnni")))
#define LANES 16
#define VECTOR __m512i
#define VLOAD(p) _mm512_loadu_si512 ((const __m512i *) (p))
#define VSTORE(p, v) _mm512_storeu_si512 ((__m512i *) (p), v)
#define VALL(x) _mm512_set1_epi32 (x)
#define VDOT(sum, w, x, v, y) _mm512_dpbusd_epi32 (_mm512_dpbusd_epi32 (sum, w, x), v, y)
#define FVECTOR __m512
#define FLOAD(p) _mm512_loadu_ps (p)
#define FSTORE(p, v) _mm512_storeu_ps (p, v)
#define FALL(x) _mm512_set1_ps (x)
#define FMUL(a, b) _mm512_mul_ps (a, b)
#define FADD(a, b) _mm512_add_ps (a, b)
#define FROM(v) _mm512_cvtepi32_ps (v)

#include "nn/matmul-x86.h"

TARGET void
_brief_matmul_vnni (const BriefLinear *layer, const BriefLinearScratch *scratch, size_t rows, float *y, size_t stride)
{
  matmul (layer, scratch, rows, y, stride);
}
#else
typedef int BriefNoVnni; /* a translation unit must not be empty */
#endif
