/* SPDX-License-Identifier: MIT */
#include "base/buffer.h"

#include <glib.h>

#include "base/error-private.h"

#define BUFFER_START 1024

/* Makes room for MORE bytes and a NUL. */
static bool
buffer_grow (BriefBuffer *buffer, size_t more)
{
  if (more > SIZE_MAX / 4 - buffer->length)
    return false;
  size_t capacity = MAX (buffer->capacity * 2, MAX (buffer->length + more + 1, BUFFER_START));
  char *data = g_try_realloc (buffer->data, capacity);
  if (!data)
    return false;
  buffer->data = data;
  buffer->capacity = capacity;
  return true;
}

void
_brief_buffer_append (BriefBuffer *buffer, const char *text, size_t length)
{
  if (buffer->failed)
    return;
  if (buffer->capacity - buffer->length <= length && !buffer_grow (buffer, length)) {
    buffer->failed = true;
    return;
  }
  memcpy (buffer->data + buffer->length, text, length);
  buffer->length += length;
}

void
_brief_buffer_append_unsigned (BriefBuffer *buffer, uint64_t number)
{
  char digits[20];
  size_t at = sizeof digits;
  do {
    digits[--at] = (char) ('0' + number % 10);
    number /= 10;
  } while (number > 0);
  _brief_buffer_append (buffer, digits + at, sizeof digits - at);
}

char *
_brief_buffer_take (BriefBuffer *buffer, size_t *length)
{
  _brief_buffer_append (buffer, "", 0); /* an empty text needs its NUL, too */
  char *data = buffer->data;
  if (buffer->failed) {
    g_free (data);
    data = NULL;
  } else {
    data[buffer->length] = '\0';
    if (length)
      *length = buffer->length;
  }
  *buffer = (BriefBuffer) { 0 };
  return data;
}

char *
_brief_buffer_take_or_fail (BriefBuffer *buffer, size_t *length, BriefError **error)
{
  char *text = _brief_buffer_take (buffer, length);
  if (!text)
    _brief_error_set_no_memory (error);
  return text;
}
