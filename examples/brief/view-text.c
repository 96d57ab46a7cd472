/* SPDX-License-Identifier: MIT */
#include "view-text.h"

#include <stdarg.h>
#include <string.h>

#include "width.h"

#define REPLACEMENT "\357\277\275" /* U+FFFD */

static gboolean
is_hidden (gunichar c)
{
  return g_unichar_iscntrl (c) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e
         || c == 0x200f || c == 0xfeff;
}

/* Appends TEXT as text_printable() says; LAST_BLANK remembers a blank from call to call. */
static void
append_printable (GString *out, const char *text, gsize length, gboolean *last_blank)
{
  for (const char *p = text, *end = text + length; p < end; p = g_utf8_next_char (p)) {
    gunichar c = g_utf8_get_char (p);
    if (g_unichar_isspace (c) || c == 0x2028 || c == 0x2029) {
      if (!*last_blank)
        g_string_append_c (out, ' ');
      *last_blank = TRUE;
      continue;
    }
    if (is_hidden (c))
      g_string_append (out, REPLACEMENT);
    else
      g_string_append_unichar (out, c);
    *last_blank = FALSE;
  }
}

static char *
finish_printable (GString *out)
{
  if (out->len && out->str[out->len - 1] == ' ')
    g_string_truncate (out, out->len - 1);
  return g_string_free (out, FALSE);
}

char *
text_printable (const char *text, gssize length)
{
  g_autofree char *valid = g_utf8_make_valid (text, length);
  GString *out = g_string_new (NULL);
  gboolean blank = TRUE;

  append_printable (out, valid, strlen (valid), &blank);
  return finish_printable (out);
}

char *
text_of_span (const View *view, BriefSpan span)
{
  return text_printable (view->text + span.start, (gssize) (span.end - span.start));
}

/* Quotation marks. */

static gboolean
is_opening (gunichar c)
{
  return c == 0x201c || c == 0x201e || c == 0x00ab || c == '"';
}

static gunichar
closing_of (gunichar open)
{
  return open == 0x00ab ? 0x00bb : open == '"' ? '"' : 0x201d;
}

/* The last quotation mark in TEXT that is not closed, or 0. */
static gunichar
open_quote (const char *text, gsize length)
{
  gunichar open = 0;

  for (const char *p = text, *end = text + length; p < end; p = g_utf8_next_char (p)) {
    gunichar c = g_utf8_get_char (p);
    if (open && c == closing_of (open))
      open = 0;
    else if (is_opening (c))
      open = c;
  }
  return open;
}

/* The quotation mark directly before the span, or 0. */
static gunichar
mark_before (const View *view, BriefSpan span)
{
  const char *p;
  gunichar c;

  if (span.start == 0)
    return 0;
  p = g_utf8_prev_char (view->text + span.start);
  c = g_utf8_get_char (p);
  return is_opening (c) ? c : 0;
}

/* The place of the first mention at or after OFFSET. */
static guint
first_place (const View *view, guint32 offset)
{
  guint low = 0, high = view->places->len;

  while (low < high) {
    guint middle = low + (high - low) / 2;
    if (g_array_index (view->places, Place, middle).span.start < offset)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

static gboolean
is_in (const GArray *numbers, guint32 number)
{
  for (guint i = 0; i < numbers->len; i++)
    if (g_array_index (numbers, guint32, i) == number)
      return TRUE;
  return FALSE;
}

/* What a shortened line can show at most, in bytes: the rest of a long quotation need not be looked at. */
static gsize
budget (const View *view)
{
  return view->full ? G_MAXSIZE : (gsize) view->layout.width * 4 * (MAX_LINES + 1);
}

/* Appends a span, and after each pronoun whom it means, unless that is KNOWN: named before on the same line. */
static void
append_explained (const View *view, GString *out, BriefSpan span, GArray *known, gboolean *blank)
{
  guint32 at = span.start;

  if (span.end - span.start > budget (view)) {
    const char *cut = view->text + span.start + budget (view);
    span.end = (guint32) (g_utf8_find_prev_char (view->text, cut + 1) - view->text);
  }
  for (guint i = first_place (view, span.start); i < view->places->len; i++) {
    const Place *place = &g_array_index (view->places, Place, i);
    if (place->span.start >= span.end)
      break;
    if (place->span.end > span.end || place->span.start < at || is_in (known, place->entity))
      continue;
    g_array_append_val (known, place->entity);
    if (place->kind != BRIEF_MENTION_PRONOUN || !view->has_name[place->entity])
      continue;
    g_autofree char *name = text_short_name (view, place->entity);
    append_printable (out, view->text + at, place->span.end - at, blank);
    g_string_append_printf (out, " [%s]", name);
    at = place->span.end;
  }
  append_printable (out, view->text + at, span.end - at, blank);
}

/* Adds to KNOWN who is named in the pieces: "his" needs no explanation where the name follows. */
static void
find_named (const View *view, const GArray *spans, GArray *known)
{
  for (guint i = 0; i < spans->len; i++) {
    BriefSpan span = g_array_index (spans, BriefSpan, i);
    guint32 end = span.start + (guint32) MIN (span.end - span.start, budget (view));
    for (guint k = first_place (view, span.start); k < view->places->len; k++) {
      const Place *place = &g_array_index (view->places, Place, k);
      if (place->span.start >= end)
        break;
      if (place->kind == BRIEF_MENTION_NAME && !is_in (known, place->entity))
        g_array_append_val (known, place->entity);
    }
  }
}

/* Whether only white space is between the spans. */
static gboolean
is_gap_blank (const View *view, guint32 start, guint32 end)
{
  for (; start < end; start++)
    if (!g_ascii_isspace (view->text[start]))
      return FALSE;
  return TRUE;
}

char *
text_quote (const View *view, const GArray *spans, guint32 speaker)
{
  GString *out = g_string_new (NULL);
  g_autoptr (GArray) known = g_array_new (FALSE, FALSE, sizeof (guint32));
  gboolean blank = TRUE;

  g_array_append_val (known, speaker);
  find_named (view, spans, known);
  for (guint i = 0; i < spans->len && out->len <= budget (view); i++) {
    BriefSpan span = g_array_index (spans, BriefSpan, i);
    gunichar mark = mark_before (view, span);
    gsize start;

    if (i > 0) {
      gboolean joined = is_gap_blank (view, g_array_index (spans, BriefSpan, i - 1).end, span.start);
      g_string_append (out, blank ? "" : " ");
      g_string_append (out, joined ? "" : "… ");
      blank = TRUE;
    }
    start = out->len;
    if (mark)
      g_string_append_unichar (out, mark);
    append_explained (view, out, span, known, &blank);
    mark = open_quote (out->str + start, out->len - start);
    if (mark)
      g_string_append_unichar (out, closing_of (mark));
    blank = FALSE;
  }
  return finish_printable (out);
}

char *
text_words (const View *view, const GArray *spans)
{
  GString *out = g_string_new (NULL);
  gboolean blank = TRUE;

  for (guint i = 0; i < spans->len && out->len <= budget (view); i++) {
    BriefSpan span = g_array_index (spans, BriefSpan, i);
    if (i > 0)
      g_string_append (out, is_gap_blank (view, g_array_index (spans, BriefSpan, i - 1).end, span.start) ? " " : " … ");
    append_printable (out, view->text + span.start, span.end - span.start, &blank);
  }
  while (out->len && strchr (" ,;:", out->str[out->len - 1]))
    g_string_truncate (out, out->len - 1);
  return finish_printable (out);
}

/* Names. */

char *
text_name (const View *view, guint32 entity)
{
  return text_printable (brief_entity_name (brief_graph_entity (view->graph, entity)), -1);
}

/* Whether ALIAS is the end of NAME, from a word on: a family name. */
static gboolean
is_last_words (const char *alias, const char *name)
{
  gsize a = strlen (alias), n = strlen (name);

  return a < n && strcmp (name + n - a, alias) == 0 && name[n - a - 1] == ' ';
}

char *
text_short_name (const View *view, guint32 entity)
{
  const BriefEntity *node = brief_graph_entity (view->graph, entity);
  const char *name = brief_entity_name (node), *best = name;

  if (brief_entity_type (node) == BRIEF_ENTITY_PERSON)
    for (guint32 i = 0; i < brief_entity_n_aliases (node); i++) {
      const char *alias = brief_entity_alias (node, i);
      if (is_last_words (alias, name) && strlen (alias) < strlen (best))
        best = alias;
    }
  return text_printable (best, -1);
}

/* Small things. */

char *
text_role (const View *view, const BriefEntity *entity, guint32 i)
{
  guint32 of = brief_entity_role_of (entity, i);
  g_autofree char *title = text_printable (brief_entity_role_title (entity, i), -1);
  g_autofree char *body = of == BRIEF_NONE ? g_strdup ("") : text_name (view, of);

  if (!*title || !*body)
    return g_strconcat (title, body, NULL);
  if (brief_entity_type (brief_graph_entity (view->graph, of)) == BRIEF_ENTITY_NORP)
    return g_strdup_printf ("%s %s", body, title);
  return g_strdup_printf ("%s, %s", title, body);
}

char *
text_offsets (const View *view, const GArray *spans)
{
  if (!view->offsets || spans->len == 0)
    return g_strdup ("");

  BriefSpan span = { g_array_index (spans, BriefSpan, 0).start, g_array_index (spans, BriefSpan, spans->len - 1).end };
  span = brief_graph_span_to_code_points (view->graph, span);
  return g_strdup_printf ("[%u-%u]", span.start, span.end);
}

char *
text_join (char *part, ...)
{
  GString *out = g_string_new (NULL);
  va_list parts;

  va_start (parts, part);
  for (; part; part = va_arg (parts, char *)) {
    if (*part)
      g_string_append_printf (out, "%s%s", out->len ? " · " : "", part);
    g_free (part);
  }
  va_end (parts);
  return g_string_free (out, FALSE);
}

char *
text_cut (char *text, int columns)
{
  gsize fit, word;
  char *cut;

  if (width_of_text (text, -1) <= columns)
    return text;
  fit = word = width_fit (text, strlen (text), columns - 1);
  while (word > fit / 2 && text[word] != ' ')
    word--;
  if (word <= fit / 2) /* one long word, or a script without blanks */
    word = fit;
  cut = g_strdup_printf ("%.*s…", (int) word, text);
  g_free (text);
  return cut;
}

gboolean
text_is_negative (const char *text)
{
  /* "don't" is folded to the tokens "don" and "t". */
  static const char *const words[]
    = { "no", "not", "t", "cannot", "never", "neither", "nor", "none", "nobody", "nothing", "without" };
  g_auto (GStrv) parts = g_str_tokenize_and_fold (text, "en", NULL);

  for (char **part = parts; *part; part++)
    for (guint i = 0; i < G_N_ELEMENTS (words); i++)
      if (strcmp (*part, words[i]) == 0)
        return TRUE;
  return FALSE;
}
