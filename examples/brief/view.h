/* SPDX-License-Identifier: MIT */
/*
 * The readable view of a brief. Every line quotes the text: nothing is rewritten. What is added stands in brackets
 * (whom a pronoun means) or at the right edge in words of the output format.
 */
#ifndef TOOL_VIEW_H
#define TOOL_VIEW_H

#include <brief/brief.h>
#include <glib.h>

#include "layout.h"

/* Lines that a statement may take, unless everything is asked for. */
#define MAX_LINES 4

/* A mention, as the view looks them up by place. */
typedef struct
{
  BriefSpan span;
  guint32 entity;
  BriefMentionKind kind;
} Place;

typedef struct
{
  const BriefGraph *graph;
  const char *text;
  gsize length;
  Layout layout;
  gboolean offsets, full;
  GArray *places;      /* Place, in text order */
  gboolean *has_name;  /* per entity: whether the text names it, or each member of a group */
  gboolean *is_group;  /* per entity: whether others are members of it ("they" of several) */
} View;

/* Appends the view of GRAPH to OUT. */
void view_write (const BriefGraph *graph, GString *out, int width, gboolean colour, gboolean offsets, gboolean full);

/* The sections, in this order; each writes nothing when it has nothing to say. */
void view_head (View *view);
void view_article_says (View *view);
void view_who_says_what (View *view);
void view_dispute (View *view);
void view_who_is_who (View *view);
void view_when (View *view);
void view_numbers (View *view);
void view_notices (View *view);

#endif
