/* SPDX-License-Identifier: MIT */
/* How far a claim may be taken to be so, as one number. */
#ifndef BRIEF_GRAPH_FACTUALITY_H
#define BRIEF_GRAPH_FACTUALITY_H

#include "graph/graph-private.h"

/* See brief_claim_factuality(). */
double _brief_factuality_of (const struct BriefClaim *claim);

#endif
