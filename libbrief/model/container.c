/* SPDX-License-Identifier: MIT */
/* Opens a container. Nothing of it is trusted: every number is checked before it is used. */
#include "model/container.h"

#include <string.h>

static const char magic[8] = {'B', 'R', 'I', 'E', 'F', 'M', 'D', 'L'};

enum { FORMAT_VERSION = 1, BYTE_ORDER_MARK = 0x01020304, FEATURE_SCHEMA = 1, NAME_SIZE = 80 };

static uint32_t
read_u32 (const uint8_t *p)
{
  uint32_t x;

  memcpy (&x, p, sizeof x);
  return GUINT32_FROM_LE (x);
}

static uint64_t
read_u64 (const uint8_t *p)
{
  uint64_t x;

  memcpy (&x, p, sizeof x);
  return GUINT64_FROM_LE (x);
}

static bool
fail (char **message, const char *format, ...) G_GNUC_PRINTF (2, 3);

static bool
fail (char **message, const char *format, ...)
{
  va_list args;

  va_start (args, format);
  if (message != NULL)
    *message = g_strdup_vprintf (format, args);
  va_end (args);
  return false;
}

/* Does [OFFSET, OFFSET + LENGTH) lie in the file, after the header? */
static bool
inside (const BriefContainer *container, uint64_t offset, uint64_t length)
{
  return offset >= BRIEF_HEADER_SIZE && offset <= container->size && length <= container->size - offset;
}

static bool
read_header (BriefContainer *container, uint64_t *directory, char **message)
{
  const uint8_t *p = container->data;
  uint64_t metadata, metadata_size;

  if (container->size < BRIEF_HEADER_SIZE || memcmp (p, magic, sizeof magic) != 0)
    return fail (message, "not a model file");
  if (read_u32 (p + 8) != FORMAT_VERSION)
    return fail (message, "format version %u, expected %d", read_u32 (p + 8), FORMAT_VERSION);
  if (read_u32 (p + 12) != BYTE_ORDER_MARK)
    return fail (message, "wrong byte order");
  if (read_u32 (p + 16) != FEATURE_SCHEMA)
    return fail (message, "feature schema %u, expected %d", read_u32 (p + 16), FEATURE_SCHEMA);
  if (G_BYTE_ORDER != G_LITTLE_ENDIAN)
    return fail (message, "model files need a little-endian machine");
  container->n_tensors = read_u32 (p + 20);
  *directory = read_u64 (p + 24);
  metadata = read_u64 (p + 32);
  metadata_size = read_u64 (p + 40);
  if (read_u64 (p + 48) != container->size)
    return fail (message, "%" G_GSIZE_FORMAT " bytes, but the header says %" G_GUINT64_FORMAT, container->size,
                 read_u64 (p + 48));
  if (container->n_tensors == 0 || container->n_tensors > BRIEF_TENSORS_MOST)
    return fail (message, "%u tensors", container->n_tensors);
  if (!inside (container, *directory, (uint64_t) container->n_tensors * BRIEF_ENTRY_SIZE) || *directory % 8 != 0)
    return fail (message, "the directory lies outside of the file");
  if (!inside (container, metadata, metadata_size))
    return fail (message, "the metadata lies outside of the file");
  container->metadata = (const char *) p + metadata;
  container->metadata_size = metadata_size;
  memcpy (container->content_id, p + 56, sizeof container->content_id);
  return true;
}

/* Element size times all dimensions, or false when that is more than 64 bits hold. */
static bool
tensor_size (const BriefTensor *tensor, uint64_t *size)
{
  *size = tensor->dtype == BRIEF_DTYPE_I8 || tensor->dtype == BRIEF_DTYPE_U8 ? 1 : 4;
  for (int i = 0; i < 4; i++)
    if (!g_uint64_checked_mul (size, *size, tensor->dims[i]))
      return false;
  return true;
}

static bool
read_entry (const BriefContainer *container, const uint8_t *p, BriefTensor *tensor, char **message)
{
  uint64_t offset, size, expected;

  tensor->name = (const char *) p;
  if (p[0] == 0 || memchr (p, 0, NAME_SIZE) == NULL || !g_str_is_ascii (tensor->name))
    return fail (message, "a tensor without a proper name");
  if (read_u32 (p + 80) > BRIEF_DTYPE_I32)
    return fail (message, "%s: type %u", tensor->name, read_u32 (p + 80));
  tensor->dtype = (BriefDtype) read_u32 (p + 80);
  tensor->n_dims = read_u32 (p + 84);
  if (tensor->n_dims > 4)
    return fail (message, "%s: %u dimensions", tensor->name, tensor->n_dims);
  for (uint32_t i = 0; i < 4; i++) {
    tensor->dims[i] = read_u32 (p + 88 + 4 * i);
    if (i >= tensor->n_dims && tensor->dims[i] != 1)
      return fail (message, "%s: an unused dimension is not 1", tensor->name);
  }
  offset = read_u64 (p + 104);
  size = read_u64 (p + 112);
  if (offset % BRIEF_TENSOR_ALIGNMENT != 0)
    return fail (message, "%s: not aligned", tensor->name);
  if (!inside (container, offset, size))
    return fail (message, "%s: outside of the file", tensor->name);
  if (!tensor_size (tensor, &expected) || expected != size)
    return fail (message, "%s: the size does not fit the dimensions", tensor->name);
  tensor->data = container->data + offset;
  tensor->size = size;
  return true;
}

static int
compare_tensors (const void *a, const void *b)
{
  return strcmp (((const BriefTensor *) a)->name, ((const BriefTensor *) b)->name);
}

bool
_brief_container_open (BriefContainer *container, const void *data, size_t size, char **message)
{
  uint64_t directory = 0;
  bool ok = true;

  memset (container, 0, sizeof *container);
  container->data = data;
  container->size = size;
  if (!read_header (container, &directory, message))
    return false;
  container->tensors = g_try_new0 (BriefTensor, container->n_tensors);
  if (container->tensors == NULL)
    return fail (message, "out of memory");
  for (uint32_t i = 0; ok && i < container->n_tensors; i++)
    ok = read_entry (container, container->data + directory + (size_t) i * BRIEF_ENTRY_SIZE, &container->tensors[i],
                     message);
  if (ok) {
    qsort (container->tensors, container->n_tensors, sizeof (BriefTensor), compare_tensors);
    for (uint32_t i = 1; ok && i < container->n_tensors; i++)
      if (strcmp (container->tensors[i - 1].name, container->tensors[i].name) == 0)
        ok = fail (message, "two tensors %s", container->tensors[i].name);
  }
  if (!ok)
    _brief_container_close (container);
  return ok;
}

void
_brief_container_close (BriefContainer *container)
{
  g_free (container->tensors);
  container->tensors = NULL;
  container->n_tensors = 0;
}

const BriefTensor *
_brief_container_find (const BriefContainer *container, const char *name)
{
  BriefTensor key = {.name = name};

  return bsearch (&key, container->tensors, container->n_tensors, sizeof key, compare_tensors);
}

bool
_brief_container_verify (const BriefContainer *container)
{
  GChecksum *checksum = g_checksum_new (G_CHECKSUM_SHA256);
  const size_t step = 1 << 20;
  uint8_t digest[32];
  gsize length = sizeof digest;

  for (size_t at = BRIEF_HEADER_SIZE; at < container->size; at += step)
    g_checksum_update (checksum, container->data + at, (gssize) MIN (step, container->size - at));
  g_checksum_get_digest (checksum, digest, &length);
  g_checksum_free (checksum);
  return memcmp (digest, container->content_id, sizeof container->content_id) == 0;
}
