/* SPDX-License-Identifier: MIT */
/* The spans of nodes as arrays of BriefSpan (g_array_unref). */
#ifndef TOOL_VIEW_SPANS_H
#define TOOL_VIEW_SPANS_H

#include <brief/brief.h>
#include <glib.h>

GArray *spans_of_source (const BriefAttribution *attribution);
GArray *spans_of_cue (const BriefAttribution *attribution);
GArray *spans_of_content (const BriefAttribution *attribution);
GArray *spans_of_claim (const BriefClaim *claim);
GArray *spans_of_one (BriefSpan span);

/* From the start of the first span to the end of the last one; [0, 0) for none. */
BriefSpan spans_hull (const GArray *spans);

gboolean span_contains (BriefSpan outer, BriefSpan inner);

#endif
