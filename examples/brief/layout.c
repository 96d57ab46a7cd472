/* SPDX-License-Identifier: MIT */
#include "layout.h"

#include <string.h>

#include "width.h"

#define ELLIPSIS "…"
#define TAG_GAP 2

static const char *const colours[] = {
  [STYLE_PLAIN] = "", [STYLE_HEAD] = "1", [STYLE_NAME] = "1",  [STYLE_GOOD] = "32",
  [STYLE_BAD] = "31", [STYLE_OPEN] = "33", [STYLE_QUIET] = "2",
};

void
layout_spaces (const Layout *layout, int n)
{
  for (; n > 0; n--)
    g_string_append_c (layout->out, ' ');
}

void
layout_styled (const Layout *layout, Style style, const char *text, gssize length)
{
  gboolean colour = layout->colour && *colours[style];

  if (colour)
    g_string_append_printf (layout->out, "\033[%sm", colours[style]);
  g_string_append_len (layout->out, text, length);
  if (colour)
    g_string_append (layout->out, "\033[0m");
}

/* A line of the text being set: bytes [start, end) of it. */
typedef struct
{
  gsize start, end;
} Line;

/* Where a line that starts at START and may be COLUMNS wide ends; *NEXT is the start of the one after it. */
static gsize
line_end (const char *text, gsize length, gsize start, int columns, gsize *next)
{
  gsize fit = start + width_fit (text + start, length - start, MAX (columns, 2));

  if (fit < length) {
    gsize space = fit;
    while (space > start && text[space] != ' ')
      space--;
    if (space > start) /* else one word fills the line and is broken */
      fit = space;
  }
  *next = fit;
  while (*next < length && text[*next] == ' ')
    (*next)++;
  return fit;
}

static GArray *
break_lines (const char *text, gsize length, int first, int others, int max_lines)
{
  GArray *lines = g_array_new (FALSE, FALSE, sizeof (Line));

  for (gsize at = 0, next; at < length; at = next) {
    gboolean last = max_lines > 0 && (int) lines->len + 1 == max_lines;
    Line line = { at, line_end (text, length, at, lines->len ? others : first, &next) };
    g_array_append_val (lines, line);
    if (last)
      break;
  }
  return lines;
}

/* The end of a line that is cut off: room for the ellipsis, and no punctuation before it. */
static gsize
cut_end (const char *text, Line line, int columns)
{
  gsize end = line.end;

  while (width_of_text (text + line.start, (gssize) (end - line.start)) > columns - 1) {
    gsize space = end;
    while (space > line.start && text[space - 1] != ' ')
      space--;
    end = space > line.start ? space - 1 : line.start + width_fit (text + line.start, end - line.start, columns - 1);
  }
  while (end > line.start && strchr (" ,;:-(", text[end - 1]))
    end--;
  return end;
}

/* Writes bytes [start, end) of the text; those before LEAD are in the lead's style. */
static void
put_text (const Layout *layout, const Paragraph *paragraph, const char *text, Line line, gsize lead)
{
  gsize split = CLAMP (lead, line.start, line.end);

  if (split > line.start)
    layout_styled (layout, paragraph->lead_style, text + line.start, (gssize) (split - line.start));
  if (line.end > split)
    g_string_append_len (layout->out, text + split, (gssize) (line.end - split));
}

/* Sets a tag that is wider than a line, from the next line on. */
static void
put_long_tag (const Layout *layout, const char *tag)
{
  g_autoptr (GArray) lines = break_lines (tag, strlen (tag), layout->width, layout->width, 0);

  for (guint i = 0; i < lines->len; i++) {
    Line line = g_array_index (lines, Line, i);
    g_string_append_c (layout->out, '\n');
    layout_styled (layout, STYLE_QUIET, tag + line.start, (gssize) (line.end - line.start));
  }
}

/* Sets the tag behind a line that is USED columns wide, or alone on the next one. */
static void
put_tag (const Layout *layout, const char *tag, int used)
{
  int width = width_of_text (tag, -1);

  if (width > layout->width) {
    put_long_tag (layout, tag);
    return;
  }
  if (used + TAG_GAP + width > layout->width) {
    g_string_append_c (layout->out, '\n');
    used = 0;
    layout_spaces (layout, layout->width - width);
  } else
    layout_spaces (layout, layout->width - width - used);
  layout_styled (layout, STYLE_QUIET, tag, -1);
}

void
layout_paragraph (const Layout *layout, const Paragraph *paragraph)
{
  g_autofree char *text
    = g_strconcat (paragraph->lead ? paragraph->lead : "", paragraph->text ? paragraph->text : "", NULL);
  gsize length = strlen (text), lead = paragraph->lead ? strlen (paragraph->lead) : 0;
  int mark = paragraph->mark ? width_of_text (paragraph->mark, -1) + 1 : 0;
  int first = layout->width - paragraph->indent - mark, others = layout->width - paragraph->hang;
  g_autoptr (GArray) lines = break_lines (text, length, first, others, paragraph->max_lines);
  int used = paragraph->indent + mark;

  layout_spaces (layout, paragraph->indent);
  if (paragraph->mark) {
    layout_styled (layout, paragraph->mark_style, paragraph->mark, -1);
    g_string_append_c (layout->out, ' ');
  }
  for (guint i = 0; i < lines->len; i++) {
    Line line = g_array_index (lines, Line, i);
    gboolean cut = i + 1 == lines->len && line.end < length;
    if (i > 0) {
      g_string_append_c (layout->out, '\n');
      layout_spaces (layout, paragraph->hang);
      used = paragraph->hang;
    }
    if (cut)
      line.end = cut_end (text, line, i ? others : first);
    put_text (layout, paragraph, text, line, lead);
    used += width_of_text (text + line.start, (gssize) (line.end - line.start));
    if (cut) {
      g_string_append (layout->out, ELLIPSIS);
      used++;
    }
  }
  if (paragraph->tag && *paragraph->tag)
    put_tag (layout, paragraph->tag, used);
  g_string_append_c (layout->out, '\n');
}

void
layout_heading (const Layout *layout, const char *heading, const char *note)
{
  g_string_append_c (layout->out, '\n');
  layout_styled (layout, STYLE_HEAD, heading, -1);
  if (note && *note) {
    int used = width_of_text (heading, -1), width = width_of_text (note, -1);
    if (used + TAG_GAP + width <= layout->width)
      layout_spaces (layout, layout->width - width - used);
    else {
      g_string_append_c (layout->out, '\n');
      layout_paragraph (layout, &(Paragraph){ .indent = 2, .hang = 2, .lead = note, .lead_style = STYLE_QUIET });
      return;
    }
    layout_styled (layout, STYLE_QUIET, note, -1);
  }
  g_string_append_c (layout->out, '\n');
}
