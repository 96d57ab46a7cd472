/* SPDX-License-Identifier: MIT */
/* Linear layers for every x86-64: 12 outputs at a time. */
#if defined __x86_64__
#include <emmintrin.h>
#include <stdint.h>

#define TARGET
#define LANES 4
#define VECTOR __m128i
#define VLOAD(p) _mm_loadu_si128 ((const __m128i *) (p))
#define VSTORE(p, v) _mm_storeu_si128 ((__m128i *) (p), v)
#define VPAIR(x) _mm_set1_epi32 (x)
#define VMAC(sum, a, b) _mm_add_epi32 (sum, _mm_madd_epi16 (a, b))
#define VZERO() _mm_setzero_si128 ()
#define VADD(a, b) _mm_add_epi32 (a, b)
#define FVECTOR __m128
#define FLOAD(p) _mm_loadu_ps (p)
#define FSTORE(p, v) _mm_storeu_ps (p, v)
#define FALL(x) _mm_set1_ps (x)
#define FMUL(a, b) _mm_mul_ps (a, b)
#define FADD(a, b) _mm_add_ps (a, b)
#define FROM(v) _mm_cvtepi32_ps (v)

enum { LANES_UNPACKED = 4, DEPTH_UNPACKED = 8 };

static inline __m128i
widened (const int8_t *row)
{
  __m128i bytes = _mm_loadl_epi64 ((const __m128i *) row);

  return _mm_srai_epi16 (_mm_unpacklo_epi8 (bytes, bytes), 8);
}

/* PANEL[p][l] = row[l][2p, 2p + 1], consecutive p being 3 * LANES pairs apart */
static inline void
unpack_block (const int8_t *const row[LANES_UNPACKED], int16_t *panel)
{
  __m128i r0 = widened (row[0]), r1 = widened (row[1]), r2 = widened (row[2]), r3 = widened (row[3]);
  __m128i a0 = _mm_unpacklo_epi32 (r0, r1), a1 = _mm_unpackhi_epi32 (r0, r1);
  __m128i a2 = _mm_unpacklo_epi32 (r2, r3), a3 = _mm_unpackhi_epi32 (r2, r3);

  VSTORE (panel, _mm_unpacklo_epi64 (a0, a2));
  VSTORE (panel + 6 * LANES, _mm_unpackhi_epi64 (a0, a2));
  VSTORE (panel + 12 * LANES, _mm_unpacklo_epi64 (a1, a3));
  VSTORE (panel + 18 * LANES, _mm_unpackhi_epi64 (a1, a3));
}

#include "nn/matmul-x86.h"

void
_brief_matmul_sse2 (const BriefLinear *layer, const BriefLinearScratch *scratch, size_t rows, float *y, size_t stride)
{
  matmul (layer, scratch, rows, y, stride);
}
#else
typedef int BriefNoSse2; /* a translation unit must not be empty */
#endif
