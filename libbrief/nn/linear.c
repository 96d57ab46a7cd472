/* SPDX-License-Identifier: MIT */
/* A linear layer: round the inputs, multiply. */
#include "nn/nn.h"

void
_brief_linear_apply (const BriefKernels *kernels, const BriefLinear *layer, const BriefLinearScratch *scratch,
                     const float *x, size_t x_stride, size_t rows, float *y, size_t stride)
{
  if (rows == 0)
    return;
  for (size_t r = 0; r < rows; r++)
    scratch->row_scale[r] =
        kernels->quantise (x + r * x_stride, layer->in, scratch->quantised + r * layer->in, scratch->row_sum + r);
  kernels->matmul (layer, scratch, rows, y, stride);
}

void
_brief_linear_apply_gelu (const BriefKernels *kernels, const BriefLinear *layer, const BriefLinearScratch *scratch,
                          const float *x, size_t x_stride, size_t rows, float *y)
{
  _brief_linear_apply (kernels, layer, scratch, x, x_stride, rows, y, layer->out);
  kernels->gelu (y, rows * layer->out);
}
