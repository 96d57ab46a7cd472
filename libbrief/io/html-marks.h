/* SPDX-License-Identifier: MIT */
/* The marks around the words of the article: from which spans they come, and their elements. */
#ifndef BRIEF_IO_HTML_MARKS_H
#define BRIEF_IO_HTML_MARKS_H

#include "io/html.h"

/* From the outermost to the innermost. */
typedef enum {
  LAYER_CONTENT,
  LAYER_SOURCE,
  LAYER_CUE,
  LAYER_REFERENCE,
  LAYER_NAME,
  LAYER_TIME,
  LAYER_QUANTITY,
  N_LAYERS
} BriefHtmlLayer;

typedef struct {
  BriefSpan span;
  BriefHtmlLayer layer;
  uint32_t node;
  bool anchor;             /* links lead to its start */
  bool begun;              /* a piece of it, or its anchor, is written */
  uint32_t previous, next; /* for the sweep */
} BriefHtmlMarked;

typedef struct {
  BriefHtmlMarked *at; /* by start, longer ones first; all in the text, none empty */
  uint32_t n;
} BriefHtmlMarks;

/* False without memory. */
bool _brief_html_collect_marks (const BriefHtml *html, BriefHtmlMarks *marks);

/* Writes the start of an element for a piece of the mark; IN_LINK: it may be no link itself. Returns the element's name. */
const char *_brief_html_open_mark (const BriefHtml *html, BriefHtmlMarked *mark, bool in_link);

/* Writes an empty element to which links lead, where the mark itself is not shown. */
void _brief_html_write_anchor (const BriefHtml *html, BriefHtmlMarked *mark);

#endif
