/* SPDX-License-Identifier: MIT */
/* A growing text that survives the lack of memory: what is appended after a failure is forgotten, and who takes
 * the text learns of it. */
#ifndef BRIEF_BASE_BUFFER_H
#define BRIEF_BASE_BUFFER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <brief/brief-error.h>

typedef struct {
  char *data;
  size_t length, capacity;
  bool failed;
} BriefBuffer;

void _brief_buffer_append (BriefBuffer *buffer, const char *text, size_t length);
void _brief_buffer_append_unsigned (BriefBuffer *buffer, uint64_t number);

static inline void
_brief_buffer_append_string (BriefBuffer *buffer, const char *string)
{
  _brief_buffer_append (buffer, string, strlen (string));
}

static inline void
_brief_buffer_append_char (BriefBuffer *buffer, char c)
{
  _brief_buffer_append (buffer, &c, 1);
}

/* The text, NUL-terminated, to be freed with g_free(); NULL when memory ran out. The buffer is empty afterwards. */
char *_brief_buffer_take (BriefBuffer *buffer, size_t *length);
/* The same; without memory it says so in *ERROR. */
char *_brief_buffer_take_or_fail (BriefBuffer *buffer, size_t *length, BriefError **error);

#endif
