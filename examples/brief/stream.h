/* SPDX-License-Identifier: MIT */
/* Reads a file as a whole or line by line, never more of it than asked for. */
#ifndef TOOL_STREAM_H
#define TOOL_STREAM_H

#include <glib.h>
#include <stdio.h>

typedef struct
{
  FILE *file;
  guint64 done; /* bytes read so far */
} Stream;

typedef enum
{
  STREAM_OK,
  STREAM_END,      /* nothing left */
  STREAM_TOO_LONG, /* over MAX; a line is skipped to its end all the same */
  STREAM_FAILED    /* errno says why */
} StreamStatus;

gboolean stream_open (Stream *stream, const char *name); /* "-": standard input; FALSE with errno */
void stream_close (Stream *stream);

/* The next line without its end, into LINE. MAX 0: no limit. */
StreamStatus stream_line (Stream *stream, GString *line, gsize max);

/* All that is left, appended to TEXT. MAX is the longest TEXT, 0: no limit. */
StreamStatus stream_rest (Stream *stream, GString *text, gsize max);

#endif
