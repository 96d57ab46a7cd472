/* SPDX-License-Identifier: MIT */
#include "progress.h"

#include <stdio.h>
#include <unistd.h>

#define PATIENCE (G_USEC_PER_SEC)      /* nothing is shown for work shorter than that */
#define INTERVAL (G_USEC_PER_SEC / 10) /* between two drawings */
#define BAR 24

void
progress_start (Progress *progress, gboolean quiet, guint64 total)
{
  progress->on = !quiet && isatty (STDERR_FILENO);
  progress->shown = FALSE;
  progress->started = progress->drawn = g_get_monotonic_time ();
  progress->total = total;
  progress->documents = 0;
}

void
progress_hide (Progress *progress)
{
  if (!progress->shown)
    return;
  fputs ("\r\033[K", stderr);
  fflush (stderr);
  progress->shown = FALSE;
}

static void
draw_bar (double share)
{
  int full = (int) (share * BAR + 0.5);

  for (int i = 0; i < BAR; i++)
    fputs (i < full ? "█" : "░", stderr);
}

void
progress_show (Progress *progress, guint64 done)
{
  gint64 now = g_get_monotonic_time ();
  double seconds = (double) (now - progress->started) / G_USEC_PER_SEC;

  if (!progress->on || now - progress->started < PATIENCE || now - progress->drawn < INTERVAL)
    return;
  progress->drawn = now;
  progress->shown = TRUE;
  fputs ("\r", stderr);
  if (progress->total && done) {
    double share = MIN ((double) done / (double) progress->total, 1.0);
    int left = (int) (seconds / share - seconds + 0.5);
    draw_bar (share);
    fprintf (stderr, " %3d%%  %d:%02d left  ", (int) (share * 100), left / 60, left % 60);
  }
  fprintf (stderr, "%" G_GUINT64_FORMAT " %s", progress->documents,
           progress->documents == 1 ? "document" : "documents");
  if (progress->documents)
    fprintf (stderr, ", %.1f a second", (double) progress->documents / seconds);
  fputs ("\033[K", stderr);
  fflush (stderr);
}
