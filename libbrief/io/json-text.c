/* SPDX-License-Identifier: MIT */
#include "io/json-text.h"

#include <glib.h>
#include <math.h>

/* What stands for C inside a JSON string when it cannot stand for itself, in SHORT_FORM (8 bytes); its length. */
static size_t
escape (unsigned char c, char short_form[8])
{
  static const char letters[] = "btn\0fr"; /* for \b \t \n \v \f \r: \v has none */
  static const char hex[] = "0123456789abcdef";
  short_form[0] = '\\';
  short_form[1] = (char) c;
  if (c == '"' || c == '\\')
    return 2;
  if (c >= '\b' && c <= '\r' && letters[c - '\b']) {
    short_form[1] = letters[c - '\b'];
    return 2;
  }
  memcpy (short_form + 1, "u00", 3);
  short_form[4] = hex[c >> 4];
  short_form[5] = hex[c & 15];
  return 6;
}

void
_brief_json_append_string (BriefBuffer *buffer, const char *string, size_t length)
{
  if (!string) {
    _brief_buffer_append (buffer, "null", 4);
    return;
  }
  _brief_buffer_append (buffer, "\"", 1);
  size_t start = 0;
  for (size_t i = 0; i < length; i++) {
    unsigned char c = (unsigned char) string[i];
    if (c >= 0x20 && c != '"' && c != '\\' && c != 0x7F)
      continue;
    char short_form[8];
    size_t width = escape (c, short_form);
    _brief_buffer_append (buffer, string + start, i - start);
    _brief_buffer_append (buffer, short_form, width);
    start = i + 1;
  }
  _brief_buffer_append (buffer, string + start, length - start);
  _brief_buffer_append (buffer, "\"", 1);
}

void
_brief_json_append_double (BriefBuffer *buffer, double number)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];
  if (!isfinite (number)) {
    _brief_buffer_append (buffer, "null", 4);
    return;
  }
  if (fabs (number) < 1e15 && number == floor (number)) {
    if (number < 0)
      _brief_buffer_append_char (buffer, '-');
    _brief_buffer_append_unsigned (buffer, (uint64_t) fabs (number));
    return;
  }
  /* 15 digits are enough for numbers that people wrote; 17 always are. */
  static const char *const formats[] = { "%.6g", "%.15g", "%.16g", "%.17g" };
  for (size_t i = 0; i < G_N_ELEMENTS (formats); i++) {
    g_ascii_formatd (text, sizeof text, formats[i], number);
    if (g_ascii_strtod (text, NULL) == number)
      break;
  }
  _brief_buffer_append_string (buffer, text);
}
