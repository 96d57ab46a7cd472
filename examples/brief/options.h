/* SPDX-License-Identifier: MIT */
/* The command line of `brief`. */
#ifndef TOOL_OPTIONS_H
#define TOOL_OPTIONS_H

#include <glib.h>

/* Exit codes, as in the manual page. */
enum
{
  EXIT_OK = 0,
  EXIT_SOME_FAILED = 1, /* one or more documents could not be read */
  EXIT_USAGE = 2,
  EXIT_NO_MODEL = 3,
  EXIT_NO_OUTPUT = 4    /* the output could not be written */
};

/* INPUT_ANY: a page or a feed when it begins like one, else a text. */
typedef enum { INPUT_ANY, INPUT_TEXT, INPUT_JSONL, INPUT_BRIEF, INPUT_HTML, INPUT_FEED } InputKind;
typedef enum {
  FORMAT_VIEW,
  FORMAT_HTML,
  FORMAT_JSON,
  FORMAT_JSONL,
  FORMAT_CONLLU,
  FORMAT_JSONLD,
  FORMAT_DOT,
  FORMAT_GRAPHML
} Format;

typedef struct
{
  InputKind input;
  Format format;
  char *published, *title, *publisher, *uri, *id; /* valid UTF-8 or NULL */
  gboolean with_tokens, with_text, with_factuality, every_predicate;
  int jobs;           /* at least 1 */
  gint64 max_bytes;   /* of one document; 0: no limit */
  char *model;        /* a file name, or NULL for the model in the library */
  char *text;         /* a file name: the text of the brief that is read */
  gboolean offsets, full;
  int width;          /* columns of the view */
  gboolean colour;
  gboolean quiet;
  gboolean version;
  char **files;       /* NULL-terminated, never empty; "-" is standard input */
} Options;

/* Reads the command line. FALSE with a one-line message in *ERROR (g_free) when it is wrong.
 * Prints the help and exits when asked for it, as GOption does. */
gboolean options_parse (Options *options, int argc, char **argv, char **error);
void options_clear (Options *options);

#endif
