/* SPDX-License-Identifier: MIT */
/* Which words make a claim; used by predicate.c, which describes them. */
#ifndef BRIEF_CLAIM_PREDICATE_CHOICE_H
#define BRIEF_CLAIM_PREDICATE_CHOICE_H

#include "claim/predicate.h"

/* The copula of a complement, or BRIEF_NONE; the auxiliary of what looks like a passive but is tagged as an adjective ("was armed") counts. */
uint32_t _brief_clause_copula (const BriefTree *tree, uint32_t word);
bool _brief_clause_has_copula (const BriefTree *tree, uint32_t word);

/* A word whose clause below is the claim instead. */
bool _brief_predicate_is_transparent (const BriefTree *tree, uint32_t word);

/* A speaker's own "I think P" or "we want to V" inside a quotation: P is the claim. */
bool _brief_predicate_is_own_frame (const BriefTree *tree, const BriefQuotes *quotes, uint32_t word);

/* The uppermost transparent word above HEAD. A clause with a subject of its own stands for itself; what is around it is put into OUTER. */
uint32_t _brief_predicate_top (const BriefTree *tree, const BriefQuotes *quotes, uint32_t head, uint32_t *outer);

/* May a verb with this relation to its head (BriefDep) be a claim? */
bool _brief_predicate_position (uint8_t dep);

/* Is the verb, or the complement of a copula, a claim? */
bool _brief_predicate_is_verb (const BriefTree *tree, const BriefQuotes *quotes, const BriefPredicates *predicates,
                               uint32_t word);
bool _brief_predicate_is_copula (const BriefTree *tree, const BriefQuotes *quotes, const BriefPredicates *predicates,
                                 uint32_t word);

#endif
