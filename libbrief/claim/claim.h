/* SPDX-License-Identifier: MIT */
/* Who says what, and what is claimed: the steps that turn a parsed document with its entities into attributions, claims and relations. */
#ifndef BRIEF_CLAIM_CLAIM_H
#define BRIEF_CLAIM_CLAIM_H

#include "entity/entity.h"
#include "graph/graph-private.h"
#include "text/document.h"

/* Completes document->cues by what the tree and the quotation marks show: missed cues, exact spans, sources found
 * elsewhere, quotations continued without a cue, one frame per coordinated source. A cue is the whole verb group as PolNeAR draws it:
 * auxiliaries, negation, adverbs, "to", verbs of aspect, the particle or preposition before the content ("would not have called for",
 * "went on to say"). Runs before the entities are read. */
bool _brief_attribution_find (BriefDocument *document);

/* Adds one attribution per frame, in the same order (attribution i is document->cues[i]). */
bool _brief_attribution_read (const BriefDocument *document, BriefGraph *graph, BriefWordNodes *nodes);

/* Adds the claims with arguments, polarity, certainty, tense, kind, event class, and ties them to their attributions. */
bool _brief_claim_read (const BriefDocument *document, BriefGraph *graph, const BriefWordNodes *nodes);

/* Adds the relations between claims and between entities. */
bool _brief_relation_read (const BriefDocument *document, BriefGraph *graph, const BriefWordNodes *nodes);

#endif
