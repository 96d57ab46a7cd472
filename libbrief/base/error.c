/* SPDX-License-Identifier: MIT */
#include "base/error-private.h"

#include <stdarg.h>
#include <string.h>

#include "base/utf8.h"

#define MESSAGE_MAX 512

/* The error that must not need memory: laid out as a BriefError with its message in place. */
static const struct {
  BriefErrorCode code;
  size_t offset;
  char message[sizeof "not enough memory"];
} no_memory = { BRIEF_ERROR_NO_MEMORY, BRIEF_NO_OFFSET, "not enough memory" };

bool
_brief_error_set_no_memory (BriefError **error)
{
  if (error)
    *error = (BriefError *) (void *) &no_memory;
  return false;
}

/* Cuts LINE at the last whole character, so that it stays valid UTF-8 whatever the input put into it. */
static void
cut_at_character (char *line)
{
  const char *end;
  if (!g_utf8_validate (line, -1, &end))
    line[end - line] = '\0';
}

bool
_brief_error_set (BriefError **error, BriefErrorCode code, size_t offset, const char *format, ...)
{
  if (!error)
    return false;
  char line[MESSAGE_MAX];
  va_list arguments;
  va_start (arguments, format);
  g_vsnprintf (line, sizeof line, format, arguments);
  va_end (arguments);
  cut_at_character (line);
  size_t length = strlen (line);
  BriefError *made = code == BRIEF_ERROR_NO_MEMORY ? NULL : g_try_malloc (sizeof *made + length + 1);
  if (!made)
    return _brief_error_set_no_memory (error);
  made->code = code;
  made->offset = offset;
  memcpy (made->message, line, length + 1);
  *error = made;
  return false;
}

bool
_brief_error_check_text (const char *text, size_t length, BriefError **error)
{
  size_t fault = 0;
  if (_brief_utf8_validate (text, length, &fault))
    return true;
  if (text[fault] == '\0')
    return _brief_error_set (error, BRIEF_ERROR_NUL_BYTE, fault, "a NUL byte at byte %" G_GSIZE_FORMAT, fault);
  return _brief_error_set (error, BRIEF_ERROR_INVALID_UTF8, fault, "no valid UTF-8 at byte %" G_GSIZE_FORMAT, fault);
}

void
_brief_error_free (BriefError *error)
{
  if ((const void *) error != (const void *) &no_memory)
    g_free (error);
}
