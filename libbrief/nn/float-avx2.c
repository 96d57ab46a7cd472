/* SPDX-License-Identifier: MIT */
/* The float functions for x86-64 with AVX2 (without fused multiply-add: the bits must not differ). */
#if defined __x86_64__
#define BRIEF_KERNEL_TARGET __attribute__ ((target ("avx2")))
#define BRIEF_KERNEL_AVX2
#include "nn/float-kernels.h"

#include "nn/kernels.h"

const BriefKernels _brief_kernels_avx2 = {
  "avx2", _brief_matmul_avx2, quantise, gelu, normalise, dot, softmax, exponentials,
};

const BriefKernels _brief_kernels_vnni = {
  "avx512-vnni", _brief_matmul_vnni, quantise, gelu, normalise, dot, softmax, exponentials,
};
#else
typedef int BriefNoAvx2; /* a translation unit must not be empty */
#endif
