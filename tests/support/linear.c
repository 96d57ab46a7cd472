/* SPDX-License-Identifier: MIT */
#include "support/linear.h"

#include <check.h>
#include <glib.h>
#include <stdbool.h>
#include <string.h>
#include <time.h>

char *
text_repeated (const char *unit, size_t size)
{
  size_t length = strlen (unit), n = size / length;
  char *text = g_malloc (n * length + 1);
  for (size_t i = 0; i < n; i++)
    memcpy (text + i * length, unit, length);
  text[n * length] = '\0';
  return text;
}

double
thread_seconds (void)
{
  struct timespec now;
  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);
  return (double) now.tv_sec + 1e-9 * (double) now.tv_nsec;
}

/* A quadratic step takes sixteen times as long. The clock of a busy machine is noisy: the best of some tries counts, and very short
 * times are no evidence. */
double
check_linear (const char *unit, size_t size, double (*read) (const char *text))
{
  char *text = text_repeated (unit, size), *longer = text_repeated (unit, 4 * size);
  double best = 1e9, shortest = 1e9;
  bool linear = false;
  for (int tries = 0; tries < 4 && !linear; tries++) {
    shortest = MIN (shortest, read (text));
    best = MIN (best, read (longer));
    linear = best < 0.03 || best < shortest * 8;
  }
  ck_assert_msg (linear, "\"%s\": %.3f s, then %.3f s", unit, shortest, best);
  g_free (text);
  g_free (longer);
  return best;
}
