/* SPDX-License-Identifier: MIT */
/* Turns the weights of eight outputs for 16 inputs, one output a row, into eight registers of one pair of inputs each. */
enum { LANES_UNPACKED = 8, DEPTH_UNPACKED = 16 };

TARGET static inline __m256i
widened (const int8_t *row)
{
  return _mm256_cvtepi8_epi16 (_mm_loadu_si128 ((const __m128i *) row));
}

/* PANEL[p][l] = row[l][2p, 2p + 1], consecutive p being 3 * LANES pairs apart */
TARGET static inline void
unpack_block (const int8_t *const row[LANES_UNPACKED], int16_t *panel)
{
  __m256i r0 = widened (row[0]), r1 = widened (row[1]), r2 = widened (row[2]), r3 = widened (row[3]);
  __m256i r4 = widened (row[4]), r5 = widened (row[5]), r6 = widened (row[6]), r7 = widened (row[7]);
  __m256i a0 = _mm256_unpacklo_epi32 (r0, r1), a1 = _mm256_unpackhi_epi32 (r0, r1);
  __m256i a2 = _mm256_unpacklo_epi32 (r2, r3), a3 = _mm256_unpackhi_epi32 (r2, r3);
  __m256i a4 = _mm256_unpacklo_epi32 (r4, r5), a5 = _mm256_unpackhi_epi32 (r4, r5);
  __m256i a6 = _mm256_unpacklo_epi32 (r6, r7), a7 = _mm256_unpackhi_epi32 (r6, r7);
  __m256i b0 = _mm256_unpacklo_epi64 (a0, a2), b1 = _mm256_unpackhi_epi64 (a0, a2);
  __m256i b2 = _mm256_unpacklo_epi64 (a1, a3), b3 = _mm256_unpackhi_epi64 (a1, a3);
  __m256i b4 = _mm256_unpacklo_epi64 (a4, a6), b5 = _mm256_unpackhi_epi64 (a4, a6);
  __m256i b6 = _mm256_unpacklo_epi64 (a5, a7), b7 = _mm256_unpackhi_epi64 (a5, a7);

#define OUT(p, low, high, half) \
  _mm256_storeu_si256 ((__m256i *) (panel + (p) * 6 * LANES), _mm256_permute2x128_si256 (low, high, half))
  OUT (0, b0, b4, 0x20);
  OUT (1, b1, b5, 0x20);
  OUT (2, b2, b6, 0x20);
  OUT (3, b3, b7, 0x20);
  OUT (4, b0, b4, 0x31);
  OUT (5, b1, b5, 0x31);
  OUT (6, b2, b6, 0x31);
  OUT (7, b3, b7, 0x31);
#undef OUT
}
