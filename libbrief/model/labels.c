/* SPDX-License-Identifier: MIT */
#include "model/labels.h"

#include <string.h>

static bool
fail (char **message, const BriefTensor *tensor, const char *reason)
{
  if (message != NULL)
    *message = g_strdup_printf ("%s: %s", tensor->name, reason);
  return false;
}

bool
_brief_labels_read (BriefLabels *labels, const BriefTensor *tensor, uint32_t most, char **message)
{
  const char *text = tensor->data;
  uint32_t n = 1;
  char *line;

  memset (labels, 0, sizeof *labels);
  if (tensor->dtype != BRIEF_DTYPE_U8 || tensor->n_dims != 1 || tensor->size == 0)
    return fail (message, tensor, "no list of strings");
  if (memchr (text, 0, tensor->size) != NULL || !g_utf8_validate (text, (gssize) tensor->size, NULL))
    return fail (message, tensor, "not UTF-8");
  for (size_t i = 0; i < tensor->size; i++)
    if (text[i] == '\n' && n++ == most)
      return fail (message, tensor, "too many lines");
  labels->block = g_try_malloc (tensor->size + 1);
  labels->at = g_try_new (const char *, n);
  if (labels->block == NULL || labels->at == NULL) {
    _brief_labels_clear (labels);
    return fail (message, tensor, "out of memory");
  }
  memcpy (labels->block, text, tensor->size);
  labels->block[tensor->size] = 0;
  for (line = labels->block; line != NULL; labels->n++) {
    char *end = strchr (line, '\n');

    labels->at[labels->n] = line;
    if (end != NULL)
      *end++ = 0;
    if (*line == 0) {
      _brief_labels_clear (labels);
      return fail (message, tensor, "an empty line");
    }
    line = end;
  }
  return true;
}

void
_brief_labels_clear (BriefLabels *labels)
{
  g_free (labels->at);
  g_free (labels->block);
  memset (labels, 0, sizeof *labels);
}

int
_brief_labels_find (const BriefLabels *labels, const char *label)
{
  for (uint32_t i = 0; i < labels->n; i++)
    if (strcmp (labels->at[i], label) == 0)
      return (int) i;
  return -1;
}
