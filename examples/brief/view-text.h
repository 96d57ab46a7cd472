/* SPDX-License-Identifier: MIT */
/* Pieces of the article as they are shown. All strings are new (g_free). */
#ifndef TOOL_VIEW_TEXT_H
#define TOOL_VIEW_TEXT_H

#include "view.h"

/* TEXT[0, LENGTH) on one line: white space is one blank, control characters and those that turn the writing direction
 * are replaced, so that no text can play tricks with the terminal. LENGTH -1: NUL-terminated. */
char *text_printable (const char *text, gssize length);

/* The same for a span of the article. */
char *text_of_span (const View *view, BriefSpan span);

/* The pieces SPANS as they stand in the text, with the quotation marks around them and, in brackets, whom the
 * pronouns mean. SPEAKER is the entity whose own pronouns need no explanation, or BRIEF_NONE. */
char *text_quote (const View *view, const GArray *spans, guint32 speaker);

/* The pieces SPANS as they stand in the text, with nothing added; a comma at the end is left out. */
char *text_words (const View *view, const GArray *spans);

/* The shortest name by which the entity is known in the text. */
char *text_short_name (const View *view, guint32 entity);

/* Its full name. */
char *text_name (const View *view, guint32 entity);

/* Role I of the entity: "President, United States"; a group stands before the title, "Republican nominee". */
char *text_role (const View *view, const BriefEntity *entity, guint32 i);

/* "[654-800]" in code points, when offsets are asked for, else "". Spans from the first to the last one. */
char *text_offsets (const View *view, const GArray *spans);

/* Joins the parts that are not empty with " · ". Frees them. NULL ends the list. */
char *text_join (char *part, ...) G_GNUC_NULL_TERMINATED;

/* The start of TEXT that fits COLUMNS, cut between words with an ellipsis. Frees TEXT. */
char *text_cut (char *text, int columns);

/* Whether the words of TEXT contain a negation. */
gboolean text_is_negative (const char *text);

#endif
