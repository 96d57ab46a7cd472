/* SPDX-License-Identifier: MIT */
/*
 * Which encoding: a byte order mark says it; else bytes that are valid UTF-8 are UTF-8, since no other text of more than
 * a few letters looks like it; else what <meta charset> or the XML declaration says; else windows-1252, as the HTML
 * standard has it for the West.
 */
#include "io/charset.h"

#include <glib.h>

#include "base/utf8.h"

#define REPLACEMENT "\xEF\xBF\xBD"
#define DECLARED_WITHIN 4096 /* bytes: the HTML standard looks at 1,024 */
#define LONGEST_LABEL 40

/* 0x80 to 0x9F of windows-1252; 0 where nothing is. */
static const uint16_t windows_1252[32] = {
  0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
  0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
};

unsigned
_brief_charset_western (unsigned char byte, char out[4])
{
  uint32_t c = windows_1252[byte & 0x1F];
  return _brief_utf8_put (c ? c : 0xFFFD, out);
}

static void
append_windows_1252 (const char *bytes, size_t length, BriefBuffer *text)
{
  for (size_t i = 0; i < length; i++) {
    unsigned char byte = (unsigned char) bytes[i];
    char utf8[4];
    bool special = byte >= 0x80 && byte < 0xA0;
    unsigned width = special ? _brief_charset_western (byte, utf8) : _brief_utf8_put (byte ? byte : ' ', utf8);
    _brief_buffer_append (text, utf8, width);
  }
}

/* UTF-8 that need not be valid. */
static void
append_utf8 (const char *bytes, size_t length, BriefBuffer *text)
{
  size_t fault;
  while (!_brief_utf8_validate (bytes, length, &fault)) {
    _brief_buffer_append (text, bytes, fault);
    if (bytes[fault] == '\0')
      _brief_buffer_append_char (text, ' ');
    else
      _brief_buffer_append_string (text, REPLACEMENT);
    bytes += fault + 1;
    length -= fault + 1;
  }
  _brief_buffer_append (text, bytes, length);
}

/* Converts with iconv. False when there is no such encoding. */
static bool
append_converted (const char *label, const char *bytes, size_t length, BriefBuffer *text)
{
  GIConv converter = g_iconv_open ("UTF-8", label);
  if (converter == (GIConv) -1)
    return false;
  BriefBuffer converted = { 0 };
  char out[4096], *in = (char *) bytes;
  gsize left = length;
  while (left > 0 && !converted.failed) {
    char *end = out;
    gsize room = sizeof out, before = left;
    gsize done = g_iconv (converter, &in, &left, &end, &room);
    _brief_buffer_append (&converted, out, sizeof out - room);
    if (done == (gsize) -1 && left > 0 && (left == before || room > 8)) { /* a fault, not just a full OUT */
      _brief_buffer_append_string (&converted, REPLACEMENT);
      in++;
      left--;
    }
  }
  g_iconv_close (converter);
  text->failed |= converted.failed;
  append_utf8 (converted.data ? converted.data : "", converted.length, text);
  g_free (converted.data);
  return true;
}

/* UTF-8 but for NULs and a last character that is cut off? *REST is what is left without that. */
static bool
is_utf8 (const char *bytes, size_t length, size_t *rest)
{
  size_t fault, all = length;
  *rest = length;
  while (!_brief_utf8_validate (bytes, length, &fault)) {
    bool cut = fault + 3 >= length && (unsigned char) bytes[fault] >= 0xC2;
    for (size_t i = fault + 1; i < length && cut; i++)
      cut = ((unsigned char) bytes[i] & 0xC0) == 0x80;
    if (cut)
      *rest = all - (length - fault);
    if (cut)
      return true;
    if (bytes[fault] != '\0')
      return false;
    bytes += fault + 1;
    length -= fault + 1;
  }
  return true;
}

static bool
is_word (const char *at, const char *end, const char *word)
{
  size_t length = strlen (word);
  return (size_t) (end - at) > length && g_ascii_strncasecmp (at, word, length) == 0;
}

/* The encoding that is declared at the start of a page or feed, in small letters; false when there is none. */
static bool
find_label (const char *bytes, size_t length, char label[LONGEST_LABEL + 1])
{
  const char *at = bytes, *end = bytes + MIN (length, DECLARED_WITHIN);
  bool declares = false; /* in a <meta> or <?xml */
  for (; at < end; at++) {
    if (*at == '<')
      declares = is_word (at, end, "<meta") || is_word (at, end, "<?xml");
    bool charset = declares && is_word (at, end, "charset");
    if (!charset && !(declares && is_word (at, end, "encoding")))
      continue;
    const char *value = at + strlen (charset ? "charset" : "encoding");
    while (value < end && g_ascii_isspace (*value))
      value++;
    if (value == end || *value != '=')
      continue;
    for (value++; value < end && (g_ascii_isspace (*value) || *value == '"' || *value == '\'');)
      value++;
    size_t n = 0;
    while (value + n < end && n < LONGEST_LABEL && value[n]
           && (g_ascii_isalnum (value[n]) || strchr ("-_.:", value[n])))
      n++;
    for (size_t i = 0; i < n; i++)
      label[i] = g_ascii_tolower (value[i]);
    label[n] = '\0';
    if (n > 0)
      return true;
  }
  return false;
}

static bool
is_one_of (const char *label, const char *const *labels)
{
  for (; *labels; labels++)
    if (strcmp (label, *labels) == 0)
      return true;
  return false;
}

void
_brief_charset_decode (const char *bytes, size_t length, BriefBuffer *text)
{
  /* What is declared in ASCII cannot be UTF-16. */
  static const char *const utf8[] = { "utf-8", "utf8", "utf-16", "utf-16le", "utf-16be", "utf-7", "unicode", NULL };
  static const char *const western[]
    = { "windows-1252", "cp1252", "iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii", NULL };
  const unsigned char *first = (const unsigned char *) bytes;
  char label[LONGEST_LABEL + 1];
  size_t rest;

  if (length >= 3 && first[0] == 0xEF && first[1] == 0xBB && first[2] == 0xBF)
    append_utf8 (bytes + 3, length - 3, text);
  else if (length >= 2 && ((first[0] == 0xFF && first[1] == 0xFE) || (first[0] == '<' && first[1] == 0)))
    append_converted ("UTF-16LE", bytes + 2 * (first[0] == 0xFF), length - 2 * (first[0] == 0xFF), text);
  else if (length >= 2 && ((first[0] == 0xFE && first[1] == 0xFF) || (first[0] == 0 && first[1] == '<')))
    append_converted ("UTF-16BE", bytes + 2 * (first[0] == 0xFE), length - 2 * (first[0] == 0xFE), text);
  else if (is_utf8 (bytes, length, &rest))
    append_utf8 (bytes, rest, text);
  else if (!find_label (bytes, length, label) || is_one_of (label, western))
    append_windows_1252 (bytes, length, text);
  else if (is_one_of (label, utf8) || !append_converted (label, bytes, length, text))
    append_utf8 (bytes, length, text);
}
