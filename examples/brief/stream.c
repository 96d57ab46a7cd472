/* SPDX-License-Identifier: MIT */
#include "stream.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#define CHUNK 65536

gboolean
stream_open (Stream *stream, const char *name)
{
  struct stat status;

  stream->done = 0;
  stream->file = strcmp (name, "-") == 0 ? stdin : fopen (name, "rb");
  if (!stream->file)
    return FALSE;
  if (fstat (fileno (stream->file), &status) == 0 && S_ISDIR (status.st_mode)) {
    stream_close (stream);
    errno = EISDIR;
    return FALSE;
  }
  return TRUE;
}

void
stream_close (Stream *stream)
{
  if (stream->file && stream->file != stdin)
    fclose (stream->file);
  stream->file = NULL;
}

StreamStatus
stream_line (Stream *stream, GString *line, gsize max)
{
  gboolean any = FALSE, too_long = FALSE;
  int c;

  g_string_truncate (line, 0);
  flockfile (stream->file);
  while ((c = getc_unlocked (stream->file)) != EOF) {
    any = TRUE;
    stream->done++;
    if (c == '\n')
      break;
    if (max && line->len >= max)
      too_long = TRUE;
    else
      g_string_append_c (line, (char) c);
  }
  funlockfile (stream->file);
  if (ferror (stream->file))
    return STREAM_FAILED;
  if (!any)
    return STREAM_END;
  if (line->len && line->str[line->len - 1] == '\r')
    g_string_truncate (line, line->len - 1);
  return too_long ? STREAM_TOO_LONG : STREAM_OK;
}

StreamStatus
stream_rest (Stream *stream, GString *text, gsize max)
{
  char chunk[CHUNK];
  gsize n;

  while ((n = fread (chunk, 1, sizeof chunk, stream->file)) > 0) {
    stream->done += n;
    if (max && n > max - MIN (max, text->len))
      return STREAM_TOO_LONG;
    g_string_append_len (text, chunk, (gssize) n);
  }
  return ferror (stream->file) ? STREAM_FAILED : STREAM_OK;
}
