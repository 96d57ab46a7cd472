/* SPDX-License-Identifier: MIT */
#include <brief/brief-claim.h>

#include "graph/commitment.h"
#include "graph/factuality.h"
#include "graph/graph-private.h"

uint32_t
brief_graph_n_claims (const BriefGraph *graph)
{
  return graph ? graph->claims.len : 0;
}

const BriefClaim *
brief_graph_claim (const BriefGraph *graph, uint32_t index)
{
  return graph && index < graph->claims.len ? _brief_graph_claim_at ((BriefGraph *) graph, index) : NULL;
}

const char *
brief_claim_id (const BriefClaim *claim)
{
  return claim ? claim->id : NULL;
}

uint32_t
brief_claim_n_spans (const BriefClaim *claim)
{
  return claim ? claim->spans.n : 0;
}

BriefSpan
brief_claim_span (const BriefClaim *claim, uint32_t index)
{
  return claim && index < claim->spans.n ? claim->spans.at[index] : (BriefSpan) { 0, 0 };
}

BriefClaimKind
brief_claim_kind (const BriefClaim *claim)
{
  return claim ? claim->kind : BRIEF_CLAIM_EVENT;
}

BriefEvent
brief_claim_event (const BriefClaim *claim)
{
  return claim ? claim->event : BRIEF_EVENT_NONE;
}

uint32_t
brief_claim_n_predicate_spans (const BriefClaim *claim)
{
  return claim ? claim->predicate.n : 0;
}

BriefSpan
brief_claim_predicate_span (const BriefClaim *claim, uint32_t index)
{
  return claim && index < claim->predicate.n ? claim->predicate.at[index] : (BriefSpan) { 0, 0 };
}

const char *
brief_claim_lemma (const BriefClaim *claim)
{
  return claim ? claim->lemma : NULL;
}

const char *
brief_claim_sense (const BriefClaim *claim)
{
  return claim ? claim->sense : NULL;
}

uint32_t
brief_claim_n_arguments (const BriefClaim *claim)
{
  return claim ? claim->n_arguments : 0;
}

BriefRole
brief_claim_argument_role (const BriefClaim *claim, uint32_t index)
{
  return claim && index < claim->n_arguments ? claim->arguments[index].role : BRIEF_ROLE_OTHER;
}

const char *
brief_claim_argument_label (const BriefClaim *claim, uint32_t index)
{
  return claim && index < claim->n_arguments ? claim->arguments[index].label : NULL;
}

BriefNodeType
brief_claim_argument_node (const BriefClaim *claim, uint32_t index, uint32_t *node)
{
  BriefNodeRef found = { BRIEF_NODE_NONE, BRIEF_NONE };
  if (claim && index < claim->n_arguments && claim->arguments[index].node.type != BRIEF_NODE_NONE)
    found = claim->arguments[index].node;
  if (node)
    *node = found.index;
  return found.type;
}

uint32_t
brief_claim_argument_n_spans (const BriefClaim *claim, uint32_t index)
{
  return claim && index < claim->n_arguments ? claim->arguments[index].spans.n : 0;
}

BriefSpan
brief_claim_argument_span (const BriefClaim *claim, uint32_t index, uint32_t span)
{
  if (span >= brief_claim_argument_n_spans (claim, index))
    return (BriefSpan) { 0, 0 };
  return claim->arguments[index].spans.at[span];
}

BriefSpan
brief_claim_argument_head (const BriefClaim *claim, uint32_t index)
{
  return claim && index < claim->n_arguments ? claim->arguments[index].head : (BriefSpan) { 0, 0 };
}

uint32_t
brief_claim_time (const BriefClaim *claim)
{
  return claim ? claim->time : BRIEF_NONE;
}

uint32_t
brief_claim_place (const BriefClaim *claim)
{
  return claim ? claim->place : BRIEF_NONE;
}

BriefPolarity
brief_claim_polarity (const BriefClaim *claim)
{
  return claim ? claim->polarity : BRIEF_POLARITY_POSITIVE;
}

BriefCertainty
brief_claim_certainty (const BriefClaim *claim)
{
  return claim ? claim->certainty : BRIEF_CERTAINTY_UNKNOWN;
}

double
brief_claim_factuality (const BriefClaim *claim)
{
  return claim ? _brief_factuality_of (claim) : 0.0;
}

BriefTense
brief_claim_tense (const BriefClaim *claim)
{
  return claim ? claim->tense : BRIEF_TENSE_PAST;
}

uint32_t
brief_claim_attribution (const BriefClaim *claim)
{
  return claim ? claim->attribution : BRIEF_NONE;
}

double
brief_claim_confidence (const BriefClaim *claim)
{
  return claim ? claim->confidence : 0.0;
}

bool
brief_graph_claim_commitment (const BriefGraph *graph, uint32_t claim, uint32_t source, BriefPolarity *polarity,
                              BriefCertainty *certainty)
{
  BriefCommitment commitment;
  if (!graph || claim >= graph->claims.len || !_brief_commitment_of (graph, claim, source, &commitment))
    return false;
  if (polarity)
    *polarity = commitment.polarity;
  if (certainty)
    *certainty = commitment.certainty;
  return true;
}
