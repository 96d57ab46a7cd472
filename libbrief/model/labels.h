/* SPDX-License-Identifier: MIT */
/* Lists of strings in a model, one a line. */
#ifndef BRIEF_MODEL_LABELS_H
#define BRIEF_MODEL_LABELS_H

#include "model/container.h"

typedef struct {
  const char **at; /* NUL-terminated; they live as long as the model */
  uint32_t n;
  char *block;
} BriefLabels;

/* Takes the lines of the tensor apart. False with a message when it is no u8 tensor of valid UTF-8 with 1 to MOST lines,
 * none of them empty. */
bool _brief_labels_read (BriefLabels *labels, const BriefTensor *tensor, uint32_t most, char **message);
void _brief_labels_clear (BriefLabels *labels);

/* The index of LABEL, or -1. */
int _brief_labels_find (const BriefLabels *labels, const char *label);

#endif
