/* SPDX-License-Identifier: MIT */
/* The words that report a statement, with a negation or a modal before them. All strings are new (g_free). */
#ifndef TOOL_VIEW_CUE_H
#define TOOL_VIEW_CUE_H

#include "view.h"

/* With a colon behind them, or "". */
char *statement_cue (const View *view, const BriefAttribution *attribution);

/* As they lead over to the content: "told WP that ", "told WP: ". */
char *statement_leading_cue (const View *view, const BriefAttribution *attribution, const GArray *content);

/* Whether the gap between cue and content can be shown as it is: a few words of the same clause. */
gboolean is_gap_plain (const View *view, guint32 start, guint32 end);

#endif
