/* SPDX-License-Identifier: MIT */
#include "model/vocabulary.h"

#include <string.h>

enum { PIECES_MOST = 1 << 20 };

static bool
fail (char **message, const char *reason)
{
  if (message != NULL)
    *message = g_strdup_printf ("vocab.pieces: %s", reason);
  return false;
}

/* FNV-1a, begun differently for pieces inside of a run; the vocabulary is fixed, so nobody can choose keys that collide. */
static uint32_t
hash (const char *piece, size_t length, bool inside)
{
  uint32_t h = inside ? 2166136261u * 31 + 1 : 2166136261u;

  for (size_t i = 0; i < length; i++)
    h = (h ^ (uint8_t) piece[i]) * 16777619u;
  return h ^ (h >> 15);
}

/* Piece I without "##". */
static const char *
stem (const BriefVocabulary *vocabulary, uint32_t i, size_t *length, bool *inside)
{
  const char *piece = vocabulary->text + vocabulary->offset[i];

  *length = vocabulary->offset[i + 1] - vocabulary->offset[i] - 1;
  *inside = *length > 2 && piece[0] == '#' && piece[1] == '#';
  if (!*inside)
    return piece;
  *length -= 2;
  return piece + 2;
}

int32_t
_brief_vocabulary_find (const BriefVocabulary *vocabulary, const char *piece, size_t length, bool inside)
{
  if (length > vocabulary->longest)
    return -1;
  for (uint32_t slot = hash (piece, length, inside);; slot++) {
    uint32_t found = vocabulary->slots[slot & vocabulary->mask];
    size_t other_length;
    bool other_inside;
    const char *other;

    if (found == 0)
      return -1;
    other = stem (vocabulary, found - 1, &other_length, &other_inside);
    if (other_length == length && other_inside == inside && memcmp (other, piece, length) == 0)
      return (int32_t) found - 1;
  }
}

static bool
find_special (const BriefVocabulary *vocabulary, const char *piece, uint32_t *id)
{
  int32_t found = _brief_vocabulary_find (vocabulary, piece, strlen (piece), false);

  *id = found < 0 ? 0 : (uint32_t) found;
  return found >= 0;
}

static bool
insert_all (BriefVocabulary *vocabulary)
{
  for (uint32_t i = 0; i < vocabulary->n; i++) {
    size_t length;
    bool inside;
    const char *piece = stem (vocabulary, i, &length, &inside);
    uint32_t slot = hash (piece, length, inside);

    if (length == 0)
      return false;
    vocabulary->longest = MAX (vocabulary->longest, (uint32_t) length);
    if (_brief_vocabulary_find (vocabulary, piece, length, inside) >= 0)
      return false;
    while (vocabulary->slots[slot & vocabulary->mask] != 0)
      slot++;
    vocabulary->slots[slot & vocabulary->mask] = i + 1;
  }
  return true;
}

static bool
read_pieces (BriefVocabulary *vocabulary, const BriefTensor *tensor, char **message)
{
  uint32_t slots = 1;

  vocabulary->text = tensor->data;
  vocabulary->n = 1;
  for (size_t i = 0; i < tensor->size; i++)
    vocabulary->n += vocabulary->text[i] == '\n';
  if (vocabulary->n > PIECES_MOST)
    return fail (message, "too many pieces");
  while (slots < 2 * vocabulary->n)
    slots *= 2;
  vocabulary->mask = slots - 1;
  vocabulary->offset = g_try_new (uint32_t, (gsize) vocabulary->n + 1);
  vocabulary->slots = g_try_new0 (uint32_t, slots);
  if (vocabulary->offset == NULL || vocabulary->slots == NULL)
    return fail (message, "out of memory");
  vocabulary->offset[0] = 0;
  vocabulary->n = 0;
  for (size_t i = 0; i < tensor->size; i++)
    if (vocabulary->text[i] == '\n')
      vocabulary->offset[++vocabulary->n] = (uint32_t) i + 1;
  vocabulary->offset[++vocabulary->n] = (uint32_t) tensor->size + 1;
  if (!insert_all (vocabulary))
    return fail (message, "an empty piece, or the same one twice");
  return true;
}

bool
_brief_vocabulary_read (BriefVocabulary *vocabulary, const BriefTensor *tensor, char **message)
{
  memset (vocabulary, 0, sizeof *vocabulary);
  if (tensor->dtype != BRIEF_DTYPE_U8 || tensor->n_dims != 1 || tensor->size == 0 || tensor->size > G_MAXINT32)
    return fail (message, "no list of strings");
  if (!read_pieces (vocabulary, tensor, message)) {
    _brief_vocabulary_clear (vocabulary);
    return false;
  }
  if (!find_special (vocabulary, "[UNK]", &vocabulary->unknown)
      || !find_special (vocabulary, "[CLS]", &vocabulary->start)
      || !find_special (vocabulary, "[SEP]", &vocabulary->end)) {
    _brief_vocabulary_clear (vocabulary);
    return fail (message, "without [UNK], [CLS] or [SEP]");
  }
  return true;
}

void
_brief_vocabulary_clear (BriefVocabulary *vocabulary)
{
  g_free (vocabulary->offset);
  g_free (vocabulary->slots);
  memset (vocabulary, 0, sizeof *vocabulary);
}
