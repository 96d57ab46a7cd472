/* SPDX-License-Identifier: MIT */
/* The bytes of a page or a feed as UTF-8, whatever they were written in. */
#ifndef BRIEF_IO_CHARSET_H
#define BRIEF_IO_CHARSET_H

#include "base/buffer.h"

/* Appends BYTES[0, LENGTH) to TEXT as valid UTF-8 without NUL and without byte order mark: what cannot be read becomes
 * U+FFFD, a NUL a blank. A failure is the buffer's. */
void _brief_charset_decode (const char *bytes, size_t length, BriefBuffer *text);

/* Writes what a byte of windows-1252 from 0x80 to 0x9F stands for as UTF-8 to OUT; returns the number of bytes. Pages
 * mean it even by the control characters of these numbers ("&#150;"). */
unsigned _brief_charset_western (unsigned char byte, char out[4]);

#endif
