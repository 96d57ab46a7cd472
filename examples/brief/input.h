/* SPDX-License-Identifier: MIT */
/* The documents of the command line, one after another. */
#ifndef TOOL_INPUT_H
#define TOOL_INPUT_H

#include <brief/brief.h>
#include <glib.h>

#include "options.h"

typedef struct Input Input;

/* One document: an article to read, or the JSON of a brief to show, or the reason why there is neither. */
typedef struct
{
  char *name;            /* for messages: "news.jsonl, line 7" */
  BriefArticle *article; /* NULL with --input brief */
  char *json;            /* NULL otherwise */
  gsize length;
  char *error;           /* one line, or NULL */
  guint64 start, end;    /* bytes of all input before it and up to its end */
  guint64 number;        /* of the documents before it */
} Document;

Input *input_new (const Options *options);
void input_free (Input *input);

/* The next document, or NULL after the last one. Never more than one document (and one line) is held here. */
Document *input_next (Input *input);
void document_free (Document *document);

/* Bytes of all files together, or 0 when that is not known (a pipe). */
guint64 input_total (const Input *input);

/* The whole of file NAME ("-": standard input), at most MAX bytes when MAX is not 0. NULL with a message. */
char *input_file (const char *name, gsize max, gsize *length, char **error);

/* The message of ERROR, with its place. Frees it. */
char *describe_error (BriefError *error);

#endif
