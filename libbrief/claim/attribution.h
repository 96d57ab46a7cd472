/* SPDX-License-Identifier: MIT */
/* What the words of a cue and of a source say about an attribution. */
#ifndef BRIEF_CLAIM_ATTRIBUTION_H
#define BRIEF_CLAIM_ATTRIBUTION_H

#include "claim/tree.h"
#include "graph/graph-private.h"

typedef struct {
  BriefAttributionType type;
  BriefStance stance;
  BriefPolarity polarity;
  bool content_negated; /* the negation belongs to the content: "does not think that P" */
} BriefManner;

/* HEAD is the head word of the frame's cue. */
BriefManner _brief_attribution_manner (const BriefTree *tree, const BriefCueFrame *frame, uint32_t head);

/* "Declined to comment": for the verb of declining, the verb of speaking below it; else BRIEF_NONE. */
uint32_t _brief_attribution_declined (const BriefTree *tree, uint32_t head);

/* "Would not say why", "will not comment", "neither confirmed nor denied P": nothing is said, neither P nor its contrary. */
bool _brief_attribution_withheld (const BriefTree *tree, uint32_t head);

/* "Did not respond to a request for comment": nothing is said. */
bool _brief_attribution_unanswered (const BriefTree *tree, uint32_t head);

typedef struct {
  BriefSourceType type;
  BriefAnonymity anonymity;
} BriefSource;

/* ENTITY: the source in the graph, or BRIEF_NONE. */
BriefSource _brief_attribution_source (const BriefTree *tree, BriefGraph *graph, const BriefCueFrame *frame,
                                       uint32_t entity);

#endif
