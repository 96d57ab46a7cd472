/* SPDX-License-Identifier: MIT */
/* From a document to what is written about it. */
#ifndef TOOL_WORK_H
#define TOOL_WORK_H

#include "input.h"
#include "options.h"
#include "progress.h"

/* What one thread needs to read documents. */
typedef struct
{
  const Options *options;
  BriefReader *reader;   /* NULL with --input brief */
  const char *text;      /* --text, or NULL */
  gsize text_length;
  Progress *progress;    /* told of the progress inside a document; NULL when several threads work */
  guint64 start, size;   /* of the document at hand, in bytes of input */
} Worker;

/* FALSE with a message when there is no memory. MODEL is NULL with --input brief. */
gboolean worker_init (Worker *worker, const Options *options, BriefModel *model, Progress *progress, char **error);
void worker_clear (Worker *worker);

/* Appends the output for DOCUMENT to OUT. FALSE with document->error set when it cannot be read; OUT is then as it was. */
gboolean worker_read (Worker *worker, Document *document, GString *out);

#endif
