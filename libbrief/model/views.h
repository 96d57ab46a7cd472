/* SPDX-License-Identifier: MIT */
/* Typed views of the tensors of a container. Each function returns false with a message when a tensor is missing or is
 * not as it must be. */
#ifndef BRIEF_MODEL_VIEWS_H
#define BRIEF_MODEL_VIEWS_H

#include "model/model.h"

/* The tensor, or NULL with a message. */
const BriefTensor *_brief_view_tensor (const BriefContainer *container, const char *name, char **message);

/* f32 [ROWS][COLUMNS], or [COLUMNS] when ROWS is 0; all numbers finite and below 1e6. */
bool _brief_view_floats (const BriefContainer *container, const char *name, uint32_t rows, uint32_t columns,
                         const float **floats, char **message);

/* NAME.weight u8 [out / 16 rounded up, in * 16], NAME.scale, NAME.bias f32 [out]. */
bool _brief_view_linear (const BriefContainer *container, const char *name, uint32_t in, uint32_t out,
                         BriefLinear *linear, char **message);

bool _brief_view_norm (const BriefContainer *container, const char *name, uint32_t size, BriefNorm *norm,
                       char **message);
bool _brief_view_labels (const BriefContainer *container, const char *name, BriefLabels *labels, char **message);
bool _brief_view_config (const BriefContainer *container, BriefConfig *config, char **message);

#endif
