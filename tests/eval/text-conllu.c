/* SPDX-License-Identifier: MIT */
/*
 * Prints what the text stage alone makes of documents, as CoNLL-U with a chain of heads, for score_syntax.py.
 * Usage: text-conllu < DOCUMENTS.jsonl, where each line holds "id" and "text" (and perhaps "title").
 */
#include <glib.h>
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "text/text.h"

/* The value of the string member KEY of the JSON object in LINE, unescaped, or NULL. */
static char *
member (const char *line, const char *key)
{
  char *name = g_strdup_printf ("\"%s\":", key);
  const char *at = strstr (line, name);
  g_free (name);
  if (at == NULL)
    return NULL;
  at = strchr (at, ':') + 1;
  while (*at == ' ')
    at++;
  if (*at++ != '"')
    return NULL;
  GString *value = g_string_new (NULL);
  for (; *at != '\0' && *at != '"'; at++) {
    if (*at != '\\') {
      g_string_append_c (value, *at);
      continue;
    }
    at++;
    if (*at == 'u') {
      gunichar c = (gunichar) g_ascii_strtoull ((char[]) { at[1], at[2], at[3], at[4], 0 }, NULL, 16);
      at += 4;
      if (c >= 0xD800 && c < 0xDC00) {
        gunichar low = (gunichar) g_ascii_strtoull ((char[]) { at[3], at[4], at[5], at[6], 0 }, NULL, 16);
        c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
        at += 6;
      }
      g_string_append_unichar (value, c);
    } else
      g_string_append_c (value, *at == 'n' ? '\n' : *at == 't' ? '\t' : *at == 'r' ? '\r' : *at);
  }
  return g_string_free (value, FALSE);
}

static bool
starts (const BriefDocument *document, uint32_t i)
{
  return i == 0 || document->words[i].start_guess >= 0.5f;
}

static void
print_form (const BriefDocument *document, uint32_t start, uint32_t end)
{
  printf ("%.*s", (int) (end - start), document->text + start);
}

static void
print_sentence (const BriefDocument *document, const BriefUtf8Index *index, uint32_t first, uint32_t end)
{
  const BriefWord *words = document->words;
  char *sentence =
      g_strndup (document->text + words[first].span.start, words[end - 1].span.end - words[first].span.start);
  g_strdelimit (sentence, "\r\n\t", ' ');
  printf ("# text = %s\n", sentence);
  g_free (sentence);
  for (uint32_t i = first; i < end; i++) {
    unsigned id = i - first + 1;
    if (words[i].mwt == 1) {
      uint32_t last = i;
      while (last + 1 < end && words[last + 1].mwt == 2)
        last++;
      printf ("%u-%u\t", id, last - first + 1);
      print_form (document, words[i].span.start, words[last].span.end);
      puts ("\t_\t_\t_\t_\t_\t_\t_\t_");
    }
    printf ("%u\t", id);
    print_form (document, words[i].span.start, words[i].span.end);
    printf ("\t_\t_\t_\t_\t%u\t%s\t_\tGuess=%.3f|%sStart=%s|TokenRange=%zu:%zu\n", id - 1, id == 1 ? "root" : "dep",
            (double) words[i].start_guess,
            i + 1 < document->n_words && words[i + 1].gap == BRIEF_GAP_NONE && words[i].mwt == 0 ? "SpaceAfter=No|"
                                                                                                 : "",
            words[i].start == BRIEF_START_YES  ? "Yes"
            : words[i].start == BRIEF_START_NO ? "No"
                                               : "Unsure",
            _brief_utf8_byte_to_char (index, words[i].span.start), _brief_utf8_byte_to_char (index, words[i].span.end));
  }
  putchar ('\n');
}

static bool
print_document (const char *line)
{
  char *id = member (line, "id"), *text = member (line, "text"), *title = member (line, "title");
  BriefDocument document = {
    .text = text, .length = strlen (text), .id = id, .title = title, .arena = _brief_arena_new ()
  };
  BriefUtf8Index index;
  bool read = _brief_text_read (&document) && _brief_utf8_index_init (&index, text, document.length, document.arena);
  printf ("# newdoc id = %s\n", id);
  for (uint32_t i = 0; read && i < document.n_words;) {
    uint32_t end = i + 1;
    while (end < document.n_words && !starts (&document, end))
      end++;
    print_sentence (&document, &index, i, end);
    i = end;
  }
  _brief_arena_free (document.arena);
  g_free (id);
  g_free (text);
  g_free (title);
  return read;
}

int
main (void)
{
  GIOChannel *in = g_io_channel_unix_new (0);
  char *line;
  bool good = true;
  while (good && g_io_channel_read_line (in, &line, NULL, NULL, NULL) == G_IO_STATUS_NORMAL) {
    good = print_document (line);
    g_free (line);
  }
  g_io_channel_unref (in);
  return good ? 0 : 1;
}
