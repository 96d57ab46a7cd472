/* SPDX-License-Identifier: MIT */
/* The float functions for any processor. */
#define BRIEF_KERNEL_TARGET
#include "nn/float-kernels.h"

#include "nn/kernels.h"

const BriefKernels _brief_kernels_portable = {
  "portable", _brief_matmul_portable, quantise, gelu, normalise, dot, softmax, exponentials,
};

#if defined __x86_64__
const BriefKernels _brief_kernels_ssse3 = {
  "ssse3", _brief_matmul_ssse3, quantise, gelu, normalise, dot, softmax, exponentials,
};
#elif defined __aarch64__
const BriefKernels _brief_kernels_neon = {
  "neon", _brief_matmul_neon, quantise, gelu, normalise, dot, softmax, exponentials,
};
#endif
