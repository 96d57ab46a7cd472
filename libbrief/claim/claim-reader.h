/* SPDX-License-Identifier: MIT */
/* What the functions that read one claim need to know. */
#ifndef BRIEF_CLAIM_CLAIM_READER_H
#define BRIEF_CLAIM_CLAIM_READER_H

#include "claim/predicate.h"
#include "entity/entity.h"
#include "graph/graph-private.h"

typedef struct {
  const BriefDocument *document;
  BriefGraph *graph;
  const BriefWordNodes *nodes;
  const BriefTree *tree;
  const BriefQuotes *quotes;
  const BriefScope *scope;
  const BriefPredicates *predicates;
  bool failed; /* out of memory */
} BriefClaimReader;

/* Fills tree, quotes, scope and predicates. False when out of memory. */
bool _brief_claim_reader_init (BriefClaimReader *reader, const BriefDocument *document, BriefGraph *graph,
                               const BriefWordNodes *nodes);

/* The PropBank label of ARGUMENT with this predicate, or NULL. */
const char *_brief_claim_label (const BriefClaimReader *reader, uint32_t predicate, uint32_t argument);

/* The first link of the network from PREDICATE to ARGUMENT or a word after it; those of a predicate stand together. */
uint32_t _brief_claim_links (const BriefClaimReader *reader, uint32_t predicate, uint32_t argument);

/* Who does or undergoes it: own subject, that of a relative pronoun's antecedent, of the clause that controls it; or BRIEF_NONE. */
uint32_t _brief_claim_subject (const BriefClaimReader *reader, const BriefPredicate *predicate);

/* Adds the arguments of predicate INDEX to its claim, with its time and place. */
void _brief_claim_arguments (BriefClaimReader *reader, uint32_t index);

typedef struct {
  BriefPolarity polarity;
  BriefCertainty certainty;
  BriefTense tense;
  BriefClaimKind kind;
} BriefFactuality;

/* DONE: what was found for the predicates with lower indices or governors read before; see _brief_claim_read_factuality. */
BriefFactuality *_brief_claim_factuality (BriefClaimReader *reader);

/* The event class of a claim whose arguments are in the graph. */
BriefEvent _brief_claim_event (const BriefClaimReader *reader, uint32_t index);

#endif
