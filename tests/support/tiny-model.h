/* SPDX-License-Identifier: MIT */
/* A valid model of small size with random weights: for tests of what reads and runs models. */
#ifndef TESTS_TINY_MODEL_H
#define TESTS_TINY_MODEL_H

#include "model/model.h"

enum { TINY_WIDTH = 32, TINY_LAYERS = 2, TINY_MAX_PIECES = 40 };

/* A container that is being put together. */
typedef struct TinyBuilder TinyBuilder;

TinyBuilder *tiny_builder_new (void);
void tiny_builder_add (TinyBuilder *builder, const char *name, BriefDtype dtype, uint32_t rows, uint32_t columns,
                       const void *data);
void tiny_builder_add_text (TinyBuilder *builder, const char *name, const char *text);

/* The file, with a right content id; aligned to 64 bytes; free with g_aligned_free. Frees the builder. */
uint8_t *tiny_builder_finish (TinyBuilder *builder, size_t *size);

/* A whole model file; the same bytes for the same seed. SKIP (may be NULL) names a tensor to leave out. */
uint8_t *tiny_model_file (uint32_t seed, const char *skip, size_t *size);

/* The model of that file. */
BriefModel *tiny_model_new (uint32_t seed);

/* Puts the right content id into a file that has been changed. */
void tiny_model_sign (uint8_t *file, size_t size);

#endif
