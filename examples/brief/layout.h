/* SPDX-License-Identifier: MIT */
/* Sets text in lines of a given width: hanging indents, a tag at the right edge, colour as an addition. */
#ifndef TOOL_LAYOUT_H
#define TOOL_LAYOUT_H

#include <glib.h>

typedef enum
{
  STYLE_PLAIN,
  STYLE_HEAD,  /* section headings, the headline */
  STYLE_NAME,  /* speakers, entities */
  STYLE_GOOD,  /* confirms */
  STYLE_BAD,   /* denies, in dispute */
  STYLE_OPEN,  /* unsure, asked, refused */
  STYLE_QUIET  /* tags, legends, offsets */
} Style;

typedef struct
{
  GString *out;
  int width;
  gboolean colour;
} Layout;

/* One paragraph. */
typedef struct
{
  int indent;        /* columns before the first line */
  int hang;          /* columns before the others */
  const char *mark;  /* before the text, in MARK_STYLE; may be NULL. The text follows after a space. */
  Style mark_style;
  const char *lead;  /* start of the text in LEAD_STYLE; may be NULL. TEXT goes on after it without a space. */
  Style lead_style;
  const char *text;  /* may be NULL */
  const char *tag;   /* at the right edge of the last line, or below it; may be NULL or empty */
  int max_lines;     /* 0: no limit; what is cut off ends in an ellipsis */
} Paragraph;

void layout_paragraph (const Layout *layout, const Paragraph *paragraph);

/* A heading after an empty line. NOTE is set behind it, quietly; may be NULL. */
void layout_heading (const Layout *layout, const char *heading, const char *note);

/* TEXT in colour when there is colour. */
void layout_styled (const Layout *layout, Style style, const char *text, gssize length);

void layout_spaces (const Layout *layout, int n);

#endif
