/* SPDX-License-Identifier: MIT */
#include "model/views.h"

#include <string.h>

enum { LABELS_MOST = 16384 };

static bool
fail (char **message, const char *name, const char *reason)
{
  if (message != NULL)
    *message = g_strdup_printf ("%s: %s", name, reason);
  return false;
}

const BriefTensor *
_brief_view_tensor (const BriefContainer *container, const char *name, char **message)
{
  const BriefTensor *tensor = _brief_container_find (container, name);

  if (tensor == NULL)
    fail (message, name, "missing");
  return tensor;
}

static bool
has_dims (const BriefTensor *tensor, BriefDtype dtype, uint32_t rows, uint32_t columns)
{
  if (tensor->dtype != dtype)
    return false;
  if (rows == 0)
    return tensor->n_dims == 1 && tensor->dims[0] == columns;
  return tensor->n_dims == 2 && tensor->dims[0] == rows && tensor->dims[1] == columns;
}

bool
_brief_view_floats (const BriefContainer *container, const char *name, uint32_t rows, uint32_t columns,
                    const float **floats, char **message)
{
  const BriefTensor *tensor = _brief_view_tensor (container, name, message);
  const float *x;

  if (tensor == NULL)
    return false;
  if (!has_dims (tensor, BRIEF_DTYPE_F32, rows, columns))
    return fail (message, name, "wrong type or dimensions");
  x = tensor->data;
  for (size_t i = 0; i < tensor->size / sizeof *x; i++)
    if (!(x[i] > -1e6f && x[i] < 1e6f))
      return fail (message, name, "a number that is not finite or too large");
  *floats = x;
  return true;
}

/* Whether all of N bytes, a multiple of 8, are weights with their offset: 1 to 127, which the kernels' 16-bit sums rely on. */
static bool
are_weights (const uint8_t *bytes, size_t n)
{
  const uint64_t ones = UINT64_C (0x0101010101010101);
  uint64_t outside = 0;

  for (size_t i = 0; i < n; i += sizeof outside) {
    uint64_t eight;

    memcpy (&eight, bytes + i, sizeof eight);
    outside |= eight | (eight - ones); /* a highest bit: above 127, or below 1 */
  }
  return (outside & (ones << 7)) == 0;
}

bool _brief_view_linear (const BriefContainer *container, const char *name, uint32_t in, uint32_t out,
                         BriefLinear *linear, char **message)
{
  char full[96];
  const BriefTensor *weight;

  linear->in = in;
  linear->out = out;
  g_snprintf (full, sizeof full, "%s.weight", name);
  weight = _brief_view_tensor (container, full, message);
  if (weight == NULL)
    return false;
  if (!has_dims (weight, BRIEF_DTYPE_U8, (out - 1) / BRIEF_PANEL_WIDTH + 1, in * BRIEF_PANEL_WIDTH))
    return fail (message, full, "wrong type or dimensions");
  if (!are_weights (weight->data, weight->size))
    return fail (message, full, "a weight that is out of range");
  linear->weight = weight->data;
  g_snprintf (full, sizeof full, "%s.scale", name);
  if (!_brief_view_floats (container, full, 0, out, &linear->scale, message))
    return false;
  g_snprintf (full, sizeof full, "%s.bias", name);
  return _brief_view_floats (container, full, 0, out, &linear->bias, message);
}

bool
_brief_view_norm (const BriefContainer *container, const char *name, uint32_t size, BriefNorm *norm, char **message)
{
  char full[96];

  norm->size = size;
  g_snprintf (full, sizeof full, "%s.weight", name);
  if (!_brief_view_floats (container, full, 0, size, &norm->weight, message))
    return false;
  g_snprintf (full, sizeof full, "%s.bias", name);
  return _brief_view_floats (container, full, 0, size, &norm->bias, message);
}

bool
_brief_view_labels (const BriefContainer *container, const char *name, BriefLabels *labels, char **message)
{
  const BriefTensor *tensor = _brief_view_tensor (container, name, message);

  return tensor != NULL && _brief_labels_read (labels, tensor, LABELS_MOST, message);
}

/* The number after KEY in the lines of TEXT, which must lie between LEAST and MOST. */
static bool
read_number (const char *text, const char *key, uint32_t least, uint32_t most, uint32_t *number, char **message)
{
  size_t length = strlen (key);

  for (const char *line = text; line != NULL; line = strchr (line, '\n'), line = line != NULL ? line + 1 : NULL) {
    guint64 value;
    char *end;

    if (strncmp (line, key, length) != 0 || line[length] != ' ' || !g_ascii_isdigit (line[length + 1]))
      continue;
    value = g_ascii_strtoull (line + length + 1, &end, 10);
    if ((*end != '\n' && *end != 0) || value < least || value > most)
      return fail (message, key, "config: out of range");
    *number = (uint32_t) value;
    return true;
  }
  return fail (message, key, "missing in config");
}

bool
_brief_view_config (const BriefContainer *container, BriefConfig *config, char **message)
{
  const BriefTensor *tensor = _brief_view_tensor (container, "config", message);
  const struct {
    const char *key;
    uint32_t least, most, *number;
  } numbers[] = {
    {"layers", 1, BRIEF_LAYERS_MOST, &config->layers},
    {"width", BRIEF_NN_STEP, 1024, &config->width},
    {"heads", 1, 64, &config->heads},
    {"ffn", BRIEF_NN_STEP, BRIEF_NN_WIDEST, &config->ffn},
    {"positions", 16, 4096, &config->positions},
    {"max_pieces", 16, BRIEF_PIECES_MOST, &config->max_pieces},
    {"max_word_pieces", 1, 14, &config->max_word_pieces},
    {"arc", BRIEF_NN_STEP, 1024, &config->arc},
    {"label", BRIEF_NN_STEP, 1024, &config->label},
    {"role", BRIEF_NN_STEP, 1024, &config->role},
    {"attr", BRIEF_NN_STEP, 1024, &config->attr},
  };
  const uint32_t *steps[] = {&config->width, &config->ffn, &config->arc, &config->label, &config->role, &config->attr};
  char *text;
  bool ok = true;

  if (tensor == NULL)
    return false;
  if (tensor->dtype != BRIEF_DTYPE_U8 || tensor->size > 4096)
    return fail (message, "config", "no text");
  text = g_strndup (tensor->data, tensor->size);
  for (unsigned i = 0; ok && i < G_N_ELEMENTS (numbers); i++)
    ok = read_number (text, numbers[i].key, numbers[i].least, numbers[i].most, numbers[i].number, message);
  g_free (text);
  if (!ok)
    return false;
  for (unsigned i = 0; i < G_N_ELEMENTS (steps); i++)
    if (*steps[i] % BRIEF_NN_STEP != 0)
      return fail (message, "config", "a width that is no multiple of 16");
  if (config->width % config->heads != 0 || config->width / config->heads % BRIEF_NN_STEP != 0)
    return fail (message, "config", "the heads do not divide the width into multiples of 16");
  if (config->max_pieces > config->positions)
    return fail (message, "config", "more pieces than positions");
  return true;
}
