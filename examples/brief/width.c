/* SPDX-License-Identifier: MIT */
#include "width.h"

#include <string.h>

int
width_of_char (gunichar c)
{
  if (c >= 0x20 && c < 0x7f)
    return 1;
  if (g_unichar_iszerowidth (c))
    return 0;
  return g_unichar_iswide (c) ? 2 : 1;
}

/* The bytes of a colour sequence at TEXT, or 0 when there is none. */
static gsize
colour_length (const char *text, const char *end)
{
  if (end - text < 3 || text[0] != '\033' || text[1] != '[')
    return 0;
  for (const char *p = text + 2; p < end; p++)
    if (*p == 'm')
      return (gsize) (p - text) + 1;
    else if (!g_ascii_isdigit (*p) && *p != ';')
      return 0;
  return 0;
}

int
width_of_text (const char *text, gssize length)
{
  const char *end = text + (length < 0 ? strlen (text) : (gsize) length);
  int columns = 0;

  while (text < end) {
    gsize colour = colour_length (text, end);
    if (colour) {
      text += colour;
      continue;
    }
    columns += width_of_char (g_utf8_get_char (text));
    text = g_utf8_next_char (text);
  }
  return columns;
}

gsize
width_fit (const char *text, gsize length, int columns)
{
  const char *p = text, *end = text + length;

  while (p < end) {
    int w = width_of_char (g_utf8_get_char (p));
    if (w > columns)
      break;
    columns -= w;
    p = g_utf8_next_char (p);
  }
  return (gsize) (p - text);
}
