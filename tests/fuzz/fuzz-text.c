/* SPDX-License-Identifier: MIT */
/* The text stage on any bytes: a fault where GLib sees one, else words that keep their promises. */
#include <glib.h>
#include <stdlib.h>

#include "base/utf8.h"
#include "support/text-invariants.h"
#include "text/text.h"

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

static void
require (bool condition)
{
  if (!condition)
    abort ();
}

static void
check_index (const BriefDocument *document, const BriefUtf8Index *index)
{
  for (uint32_t i = 0; i < document->n_words; i++) {
    uint32_t start = document->words[i].span.start;
    require (_brief_utf8_char_to_byte (index, _brief_utf8_byte_to_char (index, start)) == start);
  }
}

/* Without a title, and with the first half of the text as one. */
static void
read_text (const char *text, size_t size, const char *title)
{
  BriefDocument document = { .text = text, .length = size, .title = title, .arena = _brief_arena_new () };
  BriefUtf8Index index;
  if (_brief_text_read (&document) && _brief_utf8_index_init (&index, text, size, document.arena)) {
    require (text_invariant_broken (&document) == NULL);
    check_index (&document, &index);
  }
  _brief_arena_free (document.arena);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  const char *text = (const char *) data, *end;
  size_t fault = size;
  bool valid = g_utf8_validate_len (text, size, &end);
  require (_brief_utf8_validate (text, size, &fault) == valid);
  require (fault == (size_t) (end - text));

  size_t good = (size_t) (end - text); /* what comes before the fault is a text, too */
  size_t half = good / 2;
  while (half > 0 && (data[half] & 0xC0) == 0x80)
    half--;
  char *title = g_strndup (text, half);
  read_text (text, good, NULL);
  read_text (text, good, title);
  g_free (title);
  return 0;
}
