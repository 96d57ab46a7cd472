/* SPDX-License-Identifier: MIT */
/*
 * Damaged model files. Most random bytes fail in the header, so the input says where a valid small model is changed;
 * input that begins like a model file is read as one, too. A model that is accepted must be able to read a text.
 */
#include <string.h>

#include "support/tiny-model.h"
#include "syntax/syntax.h"
#include "text/text.h"

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

static const char text[] = "Strikes hit the port.\n\nThe minister, Lena Ort, said \"talks failed\" and left.";

static void
read_text (const BriefModel *model)
{
  BriefDocument document = {.text = text, .length = sizeof text - 1, .arena = _brief_arena_new ()};
  BriefScratch *scratch = _brief_scratch_new (model);
  bool stopped;

  if (scratch != NULL && document.arena != NULL && _brief_text_read (&document))
    _brief_syntax_read (model, scratch, &document, NULL, NULL, &stopped);
  _brief_scratch_free (scratch);
  _brief_arena_free (document.arena);
}

static void
try_model (const void *file, size_t size)
{
  char *message = NULL;
  BriefModel *model = _brief_model_parse (file, size, BRIEF_MODEL_TRUSTED, NULL, NULL, &message);

  if (model == NULL) {
    if (message == NULL)
      g_error ("refused without a reason");
    g_free (message);
    return;
  }
  read_text (model);
  _brief_model_unref (model);
}

/* Each five bytes: where (three of them; a third of the time in the header and the directory), how, and with what. */
static void
change (uint8_t *file, size_t file_size, const uint8_t *data, size_t size)
{
  for (; size >= 5; data += 5, size -= 5) {
    size_t at = (size_t) data[0] | (size_t) data[1] << 8 | (size_t) data[2] << 16;

    at %= data[3] % 3 == 0 ? 16384 : file_size;
    if (data[3] & 4)
      file[at] ^= data[4];
    else
      file[at] = data[4];
  }
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  size_t file_size;
  uint8_t *file = tiny_model_file (size > 0 ? data[0] % 4 : 0, NULL, &file_size);

  change (file, file_size, data, size);
  try_model (file, file_size);
  g_aligned_free (file);
  if (size > 8 && memcmp (data, "BRIEFMDL", 8) == 0)
    try_model (data, size);
  return 0;
}
