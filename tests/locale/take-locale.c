/* SPDX-License-Identifier: MIT */
/* Every Check program takes the locale of its environment before main(), as a desktop program would. */
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

__attribute__ ((constructor)) static void
take_locale (void)
{
  setlocale (LC_ALL, "");
  const char *wanted = getenv ("BRIEF_TEST_DECIMAL_POINT");
  if (wanted && strcmp (localeconv ()->decimal_point, wanted) != 0) {
    fprintf (stderr, "the locale %s is not there\n", getenv ("LC_ALL"));
    exit (1);
  }
}
