/* SPDX-License-Identifier: MIT */
/* The table is text, one line a place, and is searched as it stands: it needs no memory and no relocation. */
#include "lexicon/gazetteer.h"

#include <glib.h>
#include <string.h>

static const char table[] =
#include "lexicon/gazetteer.inc"
  ;

/* Letters that do not come apart into a plain one and an accent. */
const char *
_brief_plain_letter (gunichar c)
{
  switch (c) {
  case 0x00DF: return "ss";
  case 0x00E6: return "ae";
  case 0x0153: return "oe";
  case 0x00F8: return "o";
  case 0x0142: return "l";
  case 0x0111: case 0x00F0: return "d";
  case 0x00FE: return "th";
  case 0x0131: return "i";
  case 0x0127: return "h";
  case 0x0259: return "a";
  default: return "";
  }
}

static bool
is_blank (gunichar c)
{
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == 0xA0 || c == '-' || c == '/'
         || (c >= 0x2010 && c <= 0x2014);
}

static bool
append (char *key, size_t *n, const char *text)
{
  size_t length = strlen (text);
  if (*n + length >= BRIEF_GAZETTEER_KEY)
    return false;
  memcpy (key + *n, text, length + 1);
  *n += length;
  return true;
}

bool
_brief_gazetteer_fold (const char *name, size_t length, char key[BRIEF_GAZETTEER_KEY])
{
  size_t n = 0;
  bool blank = false, fits = length < 4 * BRIEF_GAZETTEER_KEY;
  key[0] = '\0';
  char *apart = fits ? g_utf8_normalize (name, (gssize) length, G_NORMALIZE_NFKD) : NULL;
  for (const char *at = apart; at && *at && fits; at = g_utf8_next_char (at)) {
    gunichar c = g_unichar_tolower (g_utf8_get_char (at));
    char one[2] = { (char) c, '\0' };
    const char *letter = c < 0x80 && g_ascii_isalnum ((char) c) ? one : _brief_plain_letter (c);
    if (is_blank (c)) {
      if (n == 2 && memcmp (key, "st", 2) == 0) {
        n = 0;
        fits = append (key, &n, "saint");
      }
      blank = n > 0;
    } else if (letter[0]) {
      fits = (!blank || append (key, &n, " ")) && append (key, &n, letter);
      blank = false;
    }
  }
  g_free (apart);
  return fits && n > 0;
}

static const char *
line_start (const char *at)
{
  while (at > table && at[-1] != '\n')
    at--;
  return at;
}

static const char *
line_end (const char *at)
{
  return at + strcspn (at, "\n") + 1;
}

/* How KEY stands to that of the line: below 0 before it. */
static int
compare (const char *key, const char *line)
{
  size_t length = strcspn (line, "\t");
  int order = strncmp (key, line, length);
  return order ? order : key[length] != '\0';
}

/* The first line whose key is not before KEY. */
static const char *
lower_bound (const char *key)
{
  const char *low = table, *high = table + sizeof table - 1;
  while (low < high) {
    const char *line = line_start (low + (high - low) / 2);
    if (compare (key, line) > 0)
      low = line_end (line);
    else
      high = line;
  }
  return low;
}

static const char *
next_field (const char *at, char *out, size_t size, char until)
{
  size_t n = 0;
  for (; *at && *at != until && *at != '\t' && *at != '\n'; at++)
    if (out && n + 1 < size)
      out[n++] = *at;
  if (out)
    out[n] = '\0';
  return at;
}

static void
read_line (const char *line, BriefGazetteerPlace *out)
{
  char *end;
  const char *at = next_field (line, NULL, 0, '\t') + 1;
  at = next_field (at, out->country, sizeof out->country, '.');
  at = next_field (*at == '.' ? at + 1 : at, out->region, sizeof out->region, '\t') + 1;
  out->latitude = g_ascii_strtod (at, &end);
  out->longitude = g_ascii_strtod (end + 1, &end);
  out->people = (uint32_t) g_ascii_strtoull (end + 1, &end, 10);
  out->names = (uint32_t) g_ascii_strtoull (end + 1, &end, 10);
  switch (end[1]) {
  case 'N': out->kind = BRIEF_GAZETTEER_COUNTRY; break;
  case 'R': out->kind = BRIEF_GAZETTEER_REGION; break;
  case 'C': out->kind = BRIEF_GAZETTEER_CAPITAL; break;
  case 'A': out->kind = BRIEF_GAZETTEER_OTHER; break;
  default: out->kind = BRIEF_GAZETTEER_TOWN; break;
  }
}

uint32_t
_brief_gazetteer_find (const char *key, BriefGazetteerPlace *out, uint32_t most)
{
  uint32_t n = 0;
  const char *end = table + sizeof table - 1;
  for (const char *line = lower_bound (key); n < most && line < end && compare (key, line) == 0; line = line_end (line))
    read_line (line, &out[n++]);
  return n;
}

bool
_brief_gazetteer_country (const char *code, BriefGazetteerPlace *out)
{
  char key[4] = { '=', code[0], code[0] ? code[1] : '\0', '\0' };
  return strlen (code) == 2 && _brief_gazetteer_find (key, out, 1) == 1;
}
