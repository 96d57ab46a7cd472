/* SPDX-License-Identifier: MIT */
/* The sets of kernels that are compiled in; which of them a processor can run is known to kernels.c alone. */
#ifndef BRIEF_NN_KERNELS_H
#define BRIEF_NN_KERNELS_H

#include "nn/nn.h"

typedef void (*BriefMatmul) (const BriefLinear *layer, const BriefLinearScratch *scratch, size_t rows, float *y,
                             size_t stride);

void _brief_matmul_portable (const BriefLinear *layer, const BriefLinearScratch *scratch, size_t rows, float *y,
                             size_t stride);
extern const BriefKernels _brief_kernels_portable;

#if defined __x86_64__
void _brief_matmul_ssse3 (const BriefLinear *layer, const BriefLinearScratch *scratch, size_t rows, float *y,
                          size_t stride);
void _brief_matmul_avx2 (const BriefLinear *layer, const BriefLinearScratch *scratch, size_t rows, float *y,
                         size_t stride);
void _brief_matmul_vnni (const BriefLinear *layer, const BriefLinearScratch *scratch, size_t rows, float *y,
                         size_t stride);
extern const BriefKernels _brief_kernels_ssse3;
extern const BriefKernels _brief_kernels_avx2;
extern const BriefKernels _brief_kernels_vnni;
#elif defined __aarch64__
void _brief_matmul_neon (const BriefLinear *layer, const BriefLinearScratch *scratch, size_t rows, float *y,
                         size_t stride);
extern const BriefKernels _brief_kernels_neon;
#endif

#endif
