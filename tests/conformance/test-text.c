/* SPDX-License-Identifier: MIT */
/*
 * The cases of tests/conformance/text/. A file holds one view of the text stage, named by its first word (words,
 * sentences, zones); cases are separated by a line "=====", and each is: a line with its name, perhaps a line
 * "title: …", the text, a line "---", the expected lines. In the text \t \r \n \\ and \uXXXX are characters.
 *
 *   words      one line for each line of the text: words separated by |, those of a multiword token by +
 *   sentences  one sentence a line, as the rules alone would cut them
 *   zones      one line for each stretch of one zone and sentence: zone, blank, its text
 *
 * With the name of a file as argument the program prints the file with what the library makes of it.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "support/check-main.h"
#include "text/text.h"

typedef enum { VIEW_WORDS, VIEW_SENTENCES, VIEW_ZONES } View;

typedef struct {
  char *name, *title, *text, *expected;
} Case;

static const char *
zone_name (uint8_t zone)
{
  switch ((BriefZone) zone) {
  case BRIEF_ZONE_BODY: return "body";
  case BRIEF_ZONE_HEADLINE: return "headline";
  case BRIEF_ZONE_DATELINE: return "dateline";
  case BRIEF_ZONE_BYLINE: return "byline";
  case BRIEF_ZONE_CAPTION: return "caption";
  case BRIEF_ZONE_LIST: return "list";
  }
  return "?";
}

/* TEXT with its escapes resolved. */
static char *
unescape (const char *text)
{
  GString *out = g_string_new (NULL);
  for (; *text != '\0'; text++) {
    if (*text != '\\') {
      g_string_append_c (out, *text);
      continue;
    }
    text++;
    if (*text == 'u') {
      char digits[5] = { 0 };
      memcpy (digits, text + 1, 4);
      g_string_append_unichar (out, (gunichar) g_ascii_strtoull (digits, NULL, 16));
      text += 4;
    } else
      g_string_append_c (out, *text == 't' ? '\t' : *text == 'r' ? '\r' : *text == 'n' ? '\n' : *text);
  }
  return g_string_free (out, FALSE);
}

/* A stretch of the text on one line. */
static void
append_stretch (GString *out, const BriefDocument *document, uint32_t first, uint32_t end)
{
  gsize from = out->len;
  g_string_append_len (out, document->text + document->words[first].span.start,
                       document->words[end - 1].span.end - document->words[first].span.start);
  for (gsize i = from; i < out->len; i++)
    if (strchr ("\n\r\t", out->str[i]) != NULL)
      out->str[i] = ' ';
  g_string_append_c (out, '\n');
}

static void
append_words (GString *out, const BriefDocument *document)
{
  for (uint32_t i = 0; i < document->n_words; i++) {
    const BriefWord *word = &document->words[i];
    if (i > 0)
      g_string_append_c (out, word->gap >= BRIEF_GAP_LINE ? '\n' : word->mwt == 2 ? '+' : '|');
    g_string_append_len (out, document->text + word->span.start, word->span.end - word->span.start);
  }
  g_string_append_c (out, '\n');
}

static bool
begins (View view, const BriefWord *word)
{
  return word->start_guess >= 0.5f || (view == VIEW_ZONES && word->zone != word[-1].zone);
}

static char *
actual (View view, const Case *example)
{
  char *text = unescape (example->text);
  BriefDocument document = {
    .text = text, .length = strlen (text), .title = example->title, .arena = _brief_arena_new ()
  };
  GString *out = g_string_new (NULL);
  bool read = _brief_text_read (&document);
  if (!read)
    g_string_append (out, "out of memory\n");
  else if (view == VIEW_WORDS)
    append_words (out, &document);
  for (uint32_t i = 0, end; read && view != VIEW_WORDS && i < document.n_words; i = end) {
    for (end = i + 1; end < document.n_words && !begins (view, &document.words[end]); end++)
      ;
    if (view == VIEW_ZONES)
      g_string_append_printf (out, "%s ", zone_name (document.words[i].zone));
    append_stretch (out, &document, i, end);
  }
  _brief_arena_free (document.arena);
  g_free (text);
  return g_string_free (out, FALSE);
}

/* Takes the next line off *AT. */
static char *
next_line (char **at)
{
  char *line = *at, *end = strchr (line, '\n');
  if (end != NULL)
    *end = '\0';
  *at = end == NULL ? line + strlen (line) : end + 1;
  return line;
}

static Case
parse_case (char *block)
{
  Case example = { 0 };
  example.name = next_line (&block);
  if (g_str_has_prefix (block, "title: "))
    example.title = next_line (&block) + strlen ("title: ");
  char *rule = g_str_has_prefix (block, "---\n") ? block : strstr (block, "\n---\n");
  example.text = rule == block ? (char *) "" : block;
  example.expected = rule == NULL ? (char *) "(no line --- in this case)" : rule + (rule == block ? 4 : 5);
  if (rule != NULL)
    *rule = '\0';
  return example;
}

static View
view_of (const char *path)
{
  char *name = g_path_get_basename (path);
  View view = g_str_has_prefix (name, "words")       ? VIEW_WORDS
              : g_str_has_prefix (name, "sentences") ? VIEW_SENTENCES
                                                     : VIEW_ZONES;
  g_free (name);
  return view;
}

/* Runs the cases of a file; PRINT writes them instead of comparing. Returns the number of cases; failures go to REPORT. */
static unsigned
run_file (const char *path, bool print, GString *report)
{
  char *content;
  unsigned n = 0;
  if (!g_file_get_contents (path, &content, NULL, NULL))
    return 0;
  char **blocks = g_strsplit (content, "=====\n", -1);
  for (; blocks[n] != NULL; n++) {
    Case example = parse_case (blocks[n]);
    char *got = actual (view_of (path), &example);
    if (print && example.title != NULL)
      printf ("%s%s\ntitle: %s\n%s\n---\n%s", n > 0 ? "=====\n" : "", example.name, example.title, example.text, got);
    else if (print)
      printf ("%s%s\n%s\n---\n%s", n > 0 ? "=====\n" : "", example.name, example.text, got);
    else if (strcmp (got, example.expected) != 0)
      g_string_append_printf (report, "%s\n  expected:\n%s  got:\n%s", example.name, example.expected, got);
    g_free (got);
  }
  g_strfreev (blocks);
  g_free (content);
  return n;
}

static char **paths;
static int n_paths;

static void
find_files (void)
{
  const char *folder = BRIEF_SOURCE_DIR "/tests/conformance/text";
  GDir *dir = g_dir_open (folder, 0, NULL);
  GPtrArray *found = g_ptr_array_new ();
  const char *name;
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ".txt"))
      g_ptr_array_add (found, g_build_filename (folder, name, NULL));
  if (dir != NULL)
    g_dir_close (dir);
  n_paths = (int) found->len;
  paths = (char **) g_ptr_array_free (found, FALSE);
}

START_TEST (test_file)
{
  GString *report = g_string_new (NULL);
  unsigned n = run_file (paths[_i], false, report);
  ck_assert_uint_gt (n, 0);
  ck_assert_msg (report->len == 0, "%s\n%s", paths[_i], report->str);
  g_string_free (report, TRUE);
}
END_TEST

START_TEST (test_there_are_files)
{
  ck_assert_int_ge (n_paths, 3);
}
END_TEST

int
main (int argc, char **argv)
{
  if (argc > 1) {
    run_file (argv[1], true, NULL);
    return EXIT_SUCCESS;
  }
  find_files ();
  Suite *suite = suite_create ("text conformance");
  TCase *tcase = tcase_create ("files");
  tcase_add_test (tcase, test_there_are_files);
  tcase_add_loop_test (tcase, test_file, 0, n_paths);
  suite_add_tcase (suite, tcase);
  int status = run_suite (suite);
  for (int i = 0; i < n_paths; i++)
    g_free (paths[i]);
  g_free (paths);
  return status;
}
