/* SPDX-License-Identifier: MIT */
/* Long texts of one kind, and whether the time to read them grows with their length only. */
#ifndef BRIEF_TESTS_LINEAR_H
#define BRIEF_TESTS_LINEAR_H

#include <stddef.h>

/* UNIT as often as it fits into SIZE bytes (g_free). */
char *text_repeated (const char *unit, size_t size);

/* The seconds that this thread has worked. */
double thread_seconds (void);

/* Fails the test unless reading four times the length takes about four times as long: the text of SIZE bytes of UNITs and the longer one
 * are read with READ, which gives the seconds it took. Returns the seconds for the longer one. */
double check_linear (const char *unit, size_t size, double (*read) (const char *text));

#endif
