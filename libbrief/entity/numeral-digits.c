/* SPDX-License-Identifier: MIT */
/* Numbers that one word holds in digits. */
#include "entity/numeral.h"

#include <string.h>

/* Digits with separators: a comma must stand before three digits, only one point or slash may occur. Returns what follows. */
static const char *
scan_digits (const char *text, double *value)
{
  const char *p = text;
  double whole = 0, fraction = 0, place = 0.1;
  int n = 0;
  while (g_ascii_isdigit (*p)
         || (*p == ',' && n > 0 && g_ascii_isdigit (p[1]) && g_ascii_isdigit (p[2]) && g_ascii_isdigit (p[3]))) {
    if (*p != ',') {
      whole = whole * 10 + (*p - '0');
      if (++n > 18)
        return NULL;
    }
    p++;
  }
  if (*p == '.' && g_ascii_isdigit (p[1]))
    for (p++, n++; g_ascii_isdigit (*p); p++, place /= 10)
      fraction += (*p - '0') * place;
  if (n == 0)
    return NULL;
  *value = whole + fraction;
  /* 7.5 must not become 7.500000000000001 by the sum of its decimals. */
  if (fraction > 0) {
    char *end;
    char buffer[64];
    size_t length = 0;
    for (const char *q = text; q < p && length < sizeof buffer - 1; q++)
      if (*q != ',')
        buffer[length++] = *q;
    buffer[length] = '\0';
    *value = g_ascii_strtod (buffer, &end);
  }
  return p;
}

bool
_brief_numeral_parse_digits (const char *text, double *value)
{
  double below;
  const char *rest = scan_digits (text, value);
  if (rest && *rest == '/' && (rest = scan_digits (rest + 1, &below)) && below > 0)
    *value /= below;
  return rest && *rest == '\0';
}

bool
_brief_numeral_parse_suffixed (const char *text, double *value)
{
  const char *rest = scan_digits (text, value);
  if (!rest)
    return false;
  if (strcmp (rest, "k") == 0)
    *value *= 1e3;
  else if (strcmp (rest, "m") == 0 || strcmp (rest, "mn") == 0)
    *value *= 1e6;
  else if (strcmp (rest, "bn") == 0 || strcmp (rest, "b") == 0)
    *value *= 1e9;
  else if (strcmp (rest, "tn") == 0 || strcmp (rest, "trn") == 0)
    *value *= 1e12;
  else
    return false;
  return true;
}

bool
_brief_numeral_parse_ordinal (const char *text, double *value)
{
  const char *rest = scan_digits (text, value);
  return rest && (strcmp (rest, "st") == 0 || strcmp (rest, "nd") == 0 || strcmp (rest, "rd") == 0
                  || strcmp (rest, "th") == 0);
}
