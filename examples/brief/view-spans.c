/* SPDX-License-Identifier: MIT */
#include "view-spans.h"

GArray *
spans_of_source (const BriefAttribution *attribution)
{
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (BriefSpan));

  for (guint32 i = 0; i < brief_attribution_n_source_spans (attribution); i++) {
    BriefSpan span = brief_attribution_source_span (attribution, i);
    g_array_append_val (spans, span);
  }
  return spans;
}

GArray *
spans_of_cue (const BriefAttribution *attribution)
{
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (BriefSpan));

  for (guint32 i = 0; i < brief_attribution_n_cue_spans (attribution); i++) {
    BriefSpan span = brief_attribution_cue_span (attribution, i);
    g_array_append_val (spans, span);
  }
  return spans;
}

GArray *
spans_of_content (const BriefAttribution *attribution)
{
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (BriefSpan));

  for (guint32 i = 0; i < brief_attribution_n_content_spans (attribution); i++) {
    BriefSpan span = brief_attribution_content_span (attribution, i);
    g_array_append_val (spans, span);
  }
  return spans;
}

GArray *
spans_of_claim (const BriefClaim *claim)
{
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (BriefSpan));

  for (guint32 i = 0; i < brief_claim_n_spans (claim); i++) {
    BriefSpan span = brief_claim_span (claim, i);
    g_array_append_val (spans, span);
  }
  return spans;
}

GArray *
spans_of_one (BriefSpan span)
{
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (BriefSpan));

  g_array_append_val (spans, span);
  return spans;
}

BriefSpan
spans_hull (const GArray *spans)
{
  BriefSpan hull = { 0, 0 };

  if (spans->len) {
    hull.start = g_array_index (spans, BriefSpan, 0).start;
    hull.end = g_array_index (spans, BriefSpan, spans->len - 1).end;
  }
  return hull;
}

gboolean
span_contains (BriefSpan outer, BriefSpan inner)
{
  return outer.start <= inner.start && inner.end <= outer.end;
}
