/* SPDX-License-Identifier: MIT */
/* How many columns a piece of text takes on a terminal. */
#ifndef TOOL_WIDTH_H
#define TOOL_WIDTH_H

#include <glib.h>

/* Columns of one character: 0 for combining marks and formats, 2 for wide ones, else 1. */
int width_of_char (gunichar c);

/* Columns of TEXT[0, LENGTH); LENGTH -1 for a NUL-terminated one. Colour sequences (ESC [ … m) take none. */
int width_of_text (const char *text, gssize length);

/* The longest start of TEXT that fits COLUMNS, in bytes: whole characters with their combining marks. */
gsize width_fit (const char *text, gsize length, int columns);

#endif
