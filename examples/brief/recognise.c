/* SPDX-License-Identifier: MIT */
#include "recognise.h"

#include <string.h>

/* Does WORD, in any case, begin at TEXT and end there? */
static gboolean
begins (const char *text, gsize left, const char *word)
{
  gsize length = strlen (word);

  return left > length && g_ascii_strncasecmp (text, word, length) == 0 && !g_ascii_isalnum (text[length]);
}

static void
skip (const char **text, gsize *left, gsize n)
{
  *text += n;
  *left -= n;
}

/* Skips everything up to the end of END. FALSE when it does not come. */
static gboolean
skip_past (const char **text, gsize *left, const char *end)
{
  const char *found = g_strstr_len (*text, (gssize) *left, end);

  if (!found)
    return FALSE;
  skip (text, left, (gsize) (found - *text) + strlen (end));
  return TRUE;
}

/* A document type, perhaps with declarations between brackets. */
static gboolean
skip_doctype (const char **text, gsize *left)
{
  const char *end = memchr (*text, '>', *left);

  if (end && memchr (*text, '[', (gsize) (end - *text)))
    return skip_past (text, left, "]") && skip_past (text, left, ">");
  return skip_past (text, left, ">");
}

InputKind
recognise (const char *text, gsize length)
{
  static const char *const pages[] = { "<!doctype html", "<html", "<head", "<body" };
  static const char *const feeds[] = { "<rss", "<feed", "<rdf:rdf" };

  if (length >= 3 && memcmp (text, "\xEF\xBB\xBF", 3) == 0)
    skip (&text, &length, 3);
  for (;;) {
    while (length > 0 && g_ascii_isspace (*text))
      skip (&text, &length, 1);
    for (gsize i = 0; i < G_N_ELEMENTS (pages); i++)
      if (begins (text, length, pages[i]))
        return INPUT_HTML;
    for (gsize i = 0; i < G_N_ELEMENTS (feeds); i++)
      if (begins (text, length, feeds[i]))
        return INPUT_FEED;
    if (begins (text, length, "<?xml") || begins (text, length, "<?xml-stylesheet")) {
      if (!skip_past (&text, &length, "?>"))
        return INPUT_TEXT;
    } else if (length >= 4 && memcmp (text, "<!--", 4) == 0) {
      if (!skip_past (&text, &length, "-->"))
        return INPUT_TEXT;
    } else if (begins (text, length, "<!doctype")) {
      if (!skip_doctype (&text, &length))
        return INPUT_TEXT;
    } else
      return INPUT_TEXT;
  }
}
