/* SPDX-License-Identifier: MIT */
/* A progress bar on standard error, when that is a terminal and the work takes more than a moment. */
#ifndef TOOL_PROGRESS_H
#define TOOL_PROGRESS_H

#include <glib.h>

typedef struct
{
  gboolean on, shown;
  gint64 started, drawn; /* monotonic time, microseconds */
  guint64 total;         /* bytes, or 0 when not known */
  guint64 documents;     /* finished */
} Progress;

void progress_start (Progress *progress, gboolean quiet, guint64 total);

/* DONE bytes of the input are finished. */
void progress_show (Progress *progress, guint64 done);

/* Takes the bar away, so that something else can be written. */
void progress_hide (Progress *progress);

#endif
