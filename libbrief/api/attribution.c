/* SPDX-License-Identifier: MIT */
#include <brief/brief-attribution.h>

#include "graph/graph-private.h"

uint32_t
brief_graph_n_attributions (const BriefGraph *graph)
{
  return graph ? graph->attributions.len : 0;
}

const BriefAttribution *
brief_graph_attribution (const BriefGraph *graph, uint32_t index)
{
  return graph && index < graph->attributions.len ? _brief_graph_attribution_at ((BriefGraph *) graph, index) : NULL;
}

const char *
brief_attribution_id (const BriefAttribution *attribution)
{
  return attribution ? attribution->id : NULL;
}

uint32_t
brief_attribution_entity (const BriefAttribution *attribution)
{
  return attribution ? attribution->entity : BRIEF_NONE;
}

uint32_t
brief_attribution_n_source_spans (const BriefAttribution *attribution)
{
  return attribution ? attribution->source.n : 0;
}

BriefSpan
brief_attribution_source_span (const BriefAttribution *attribution, uint32_t index)
{
  return attribution && index < attribution->source.n ? attribution->source.at[index] : (BriefSpan) { 0, 0 };
}

BriefSourceType
brief_attribution_source_type (const BriefAttribution *attribution)
{
  return attribution ? attribution->source_type : BRIEF_SOURCE_UNKNOWN;
}

BriefAnonymity
brief_attribution_anonymity (const BriefAttribution *attribution)
{
  return attribution ? attribution->anonymity : BRIEF_ANONYMITY_NAMED;
}

bool
brief_attribution_reason (const BriefAttribution *attribution, BriefSpan *span)
{
  if (!attribution || !attribution->has_reason)
    return false;
  if (span)
    *span = attribution->reason;
  return true;
}

uint32_t
brief_attribution_n_cue_spans (const BriefAttribution *attribution)
{
  return attribution ? attribution->cue.n : 0;
}

BriefSpan
brief_attribution_cue_span (const BriefAttribution *attribution, uint32_t index)
{
  return attribution && index < attribution->cue.n ? attribution->cue.at[index] : (BriefSpan) { 0, 0 };
}

const char *
brief_attribution_cue_lemma (const BriefAttribution *attribution)
{
  return attribution ? attribution->cue_lemma : NULL;
}

uint32_t
brief_attribution_n_content_spans (const BriefAttribution *attribution)
{
  return attribution ? attribution->content.n : 0;
}

BriefSpan
brief_attribution_content_span (const BriefAttribution *attribution, uint32_t index)
{
  return attribution && index < attribution->content.n ? attribution->content.at[index] : (BriefSpan) { 0, 0 };
}

BriefForm
brief_attribution_form (const BriefAttribution *attribution)
{
  return attribution ? attribution->form : BRIEF_FORM_INDIRECT;
}

BriefAttributionType
brief_attribution_type (const BriefAttribution *attribution)
{
  return attribution ? attribution->type : BRIEF_ATTRIBUTION_COMMUNICATION;
}

BriefStance
brief_attribution_stance (const BriefAttribution *attribution)
{
  return attribution ? attribution->stance : BRIEF_STANCE_NEUTRAL;
}

BriefPolarity
brief_attribution_polarity (const BriefAttribution *attribution)
{
  return attribution ? attribution->polarity : BRIEF_POLARITY_POSITIVE;
}

uint32_t
brief_attribution_addressee (const BriefAttribution *attribution)
{
  return attribution ? attribution->addressee : BRIEF_NONE;
}

uint32_t
brief_attribution_time (const BriefAttribution *attribution)
{
  return attribution ? attribution->time : BRIEF_NONE;
}

uint32_t
brief_attribution_parent (const BriefAttribution *attribution)
{
  return attribution ? attribution->parent : BRIEF_NONE;
}

uint32_t
brief_attribution_n_claims (const BriefAttribution *attribution)
{
  return attribution ? attribution->n_claims : 0;
}

uint32_t
brief_attribution_claim (const BriefAttribution *attribution, uint32_t index)
{
  return attribution && index < attribution->n_claims ? attribution->claims[index] : BRIEF_NONE;
}

double
brief_attribution_confidence (const BriefAttribution *attribution)
{
  return attribution ? attribution->confidence : 0.0;
}
