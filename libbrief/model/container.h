/* SPDX-License-Identifier: MIT */
/* The file that holds named tensors: models and golden activations (docs/model-format.md). */
#ifndef BRIEF_MODEL_CONTAINER_H
#define BRIEF_MODEL_CONTAINER_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum { BRIEF_DTYPE_F32 = 0, BRIEF_DTYPE_I8 = 1, BRIEF_DTYPE_U8 = 2, BRIEF_DTYPE_I32 = 3 } BriefDtype;

enum { BRIEF_TENSOR_ALIGNMENT = 64, BRIEF_TENSORS_MOST = 4096, BRIEF_HEADER_SIZE = 64, BRIEF_ENTRY_SIZE = 128 };

/* A view of a tensor in the file. */
typedef struct {
  const char *name; /* in the file, ends with NUL */
  BriefDtype dtype;
  uint32_t n_dims;  /* 0 to 4 */
  uint32_t dims[4]; /* unused ones are 1 */
  const void *data; /* aligned to 64 bytes when the file is */
  size_t size;      /* bytes */
} BriefTensor;

typedef struct {
  const uint8_t *data;
  size_t size;
  BriefTensor *tensors; /* sorted by name */
  uint32_t n_tensors;
  const char *metadata; /* JSON, not NUL-terminated */
  size_t metadata_size;
  uint8_t content_id[8];
} BriefContainer;

/* Checks the whole frame of the file: header, directory, that each tensor lies inside with the size its dimensions ask for, and
 * that no name comes twice. DATA must stay where it is. On failure MESSAGE tells why (free with g_free). */
bool _brief_container_open (BriefContainer *container, const void *data, size_t size, char **message);
void _brief_container_close (BriefContainer *container);

const BriefTensor *_brief_container_find (const BriefContainer *container, const char *name);

/* Whether the content id is that of the content. Reads all of the file. */
bool _brief_container_verify (const BriefContainer *container);

#endif
