/* SPDX-License-Identifier: MIT */
#include "model/frames.h"

#include <string.h>

enum { LINES_MOST = 1 << 20 };

static bool
fail (char **message, const char *reason)
{
  if (message != NULL)
    *message = g_strdup_printf ("frames: %s", reason);
  return false;
}

static int
compare_keys (const BriefFrameLine *a, const BriefFrameLine *b)
{
  int order = strcmp (a->lemma, b->lemma);

  return order != 0 ? order : strcmp (a->upos, b->upos);
}

/* Lines with the same key keep the order of the file, in which the frequent ones come first. */
static int
compare_lines (const void *a, const void *b)
{
  const BriefFrameLine *x = a, *y = b;
  int order = compare_keys (x, y);

  return order != 0 ? order : x->lemma < y->lemma ? -1 : x->lemma > y->lemma;
}

/* Cuts LINE at its tabs. */
static bool
read_line (BriefFrameLine *line, char *text)
{
  const char **fields[] = {&line->lemma, &line->upos, &line->frame, &line->senses};

  for (unsigned i = 0; i < G_N_ELEMENTS (fields); i++) {
    if (text == NULL || *text == 0 || *text == '\t')
      return false;
    *fields[i] = text;
    text = strchr (text, '\t');
    if (text != NULL)
      *text++ = 0;
  }
  return text == NULL;
}

static bool
read_lines (BriefFrames *frames, const BriefTensor *tensor, char **message)
{
  uint32_t n = 1;
  char *line;

  for (size_t i = 0; i < tensor->size; i++)
    if (((const char *) tensor->data)[i] == '\n' && n++ == LINES_MOST)
      return fail (message, "too many lines");
  frames->at = g_try_new0 (BriefFrameLine, n);
  frames->block = g_try_malloc (tensor->size + 1);
  if (frames->at == NULL || frames->block == NULL)
    return fail (message, "out of memory");
  memcpy (frames->block, tensor->data, tensor->size);
  frames->block[tensor->size] = 0;
  for (line = frames->block; line != NULL && *line != 0;) {
    char *end = strchr (line, '\n');

    if (end != NULL)
      *end++ = 0;
    if (!read_line (&frames->at[frames->n++], line))
      return fail (message, "a line without four fields");
    line = end;
  }
  qsort (frames->at, frames->n, sizeof (BriefFrameLine), compare_lines);
  return true;
}

bool
_brief_frames_read (BriefFrames *frames, const BriefTensor *tensor, char **message)
{
  memset (frames, 0, sizeof *frames);
  if (tensor->dtype != BRIEF_DTYPE_U8 || tensor->n_dims != 1)
    return fail (message, "no list of strings");
  if (tensor->size > 0
      && (memchr (tensor->data, 0, tensor->size) != NULL
          || !g_utf8_validate (tensor->data, (gssize) tensor->size, NULL)))
    return fail (message, "not UTF-8");
  if (!read_lines (frames, tensor, message)) {
    _brief_frames_clear (frames);
    return false;
  }
  return true;
}

void
_brief_frames_clear (BriefFrames *frames)
{
  g_free (frames->at);
  g_free (frames->block);
  memset (frames, 0, sizeof *frames);
}

static const BriefFrameLine *
find_exactly (const BriefFrames *frames, const BriefFrameLine *key, uint32_t *n)
{
  uint32_t low = 0, high = frames->n;

  while (low < high) { /* the first line that is not before the key */
    uint32_t middle = low + (high - low) / 2;

    if (compare_keys (&frames->at[middle], key) < 0)
      low = middle + 1;
    else
      high = middle;
  }
  for (*n = 0; low + *n < frames->n && compare_keys (&frames->at[low + *n], key) == 0;)
    ++*n;
  return *n > 0 ? &frames->at[low] : NULL;
}

const BriefFrameLine *
_brief_frames_find (const BriefFrames *frames, const char *lemma, const char *upos, uint32_t *n)
{
  const BriefFrameLine key = {lemma, upos, NULL, NULL}, any = {lemma, "*", NULL, NULL};
  const BriefFrameLine *lines = find_exactly (frames, &key, n);

  return lines != NULL ? lines : find_exactly (frames, &any, n);
}

bool
_brief_frame_has_sense (const BriefFrameLine *line, const char *sense)
{
  size_t length = strlen (sense);

  for (const char *p = line->senses; p != NULL; p = strchr (p, ','), p = p != NULL ? p + 1 : NULL)
    if (strncmp (p, sense, length) == 0 && (p[length] == 0 || p[length] == ','))
      return true;
  return false;
}
