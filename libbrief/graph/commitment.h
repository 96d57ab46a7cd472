/* SPDX-License-Identifier: MIT */
/* What an outer source commits itself to about a claim: rule 3 of the output format. */
#ifndef BRIEF_GRAPH_COMMITMENT_H
#define BRIEF_GRAPH_COMMITMENT_H

#include "graph/graph-private.h"

typedef struct {
  BriefPolarity polarity;
  BriefCertainty certainty;
} BriefCommitment;

/* What SOURCE (an attribution around CLAIM, or BRIEF_NONE for the article) commits itself to. False when SOURCE
 * does not stand around the claim. The rules are in the table at brief_graph_claim_commitment(). */
bool _brief_commitment_of (const struct BriefGraph *graph, uint32_t claim, uint32_t source,
                           BriefCommitment *commitment);

#endif
