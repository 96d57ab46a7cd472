/* SPDX-License-Identifier: MIT */
/* The form of a claim's clause: what its subordinating word, auxiliaries, hedges and transparent words say. */
#ifndef BRIEF_CLAIM_CLAUSE_FORM_H
#define BRIEF_CLAIM_CLAUSE_FORM_H

#include "claim/claim-reader.h"

typedef struct {
  const BriefPredicate *predicate;
  uint32_t first;       /* the clause's top, or the first of the conjuncts that share its mark */
  uint32_t governor;    /* word that the clause hangs on, or BRIEF_NONE */
  uint8_t dep;          /* and how */
  const char *mark;     /* its subordinating word, "" for none */
  bool infinitive, finite, would, can, could, must, open_modal, future, probable;
  bool past, present, perfect, participle, gerund;
} BriefClauseForm;

BriefClauseForm _brief_clause_form (const BriefClaimReader *reader, const BriefPredicate *predicate);

/* The subordinating word of the clause, or the preposition before its verb; "" for none. */
const char *_brief_clause_mark_word (const BriefTree *tree, uint32_t word);

/* Do the words of the clause deny it ("not", "without", "no one", "is unlikely to")? */
bool _brief_claim_is_negated (const BriefClaimReader *reader, const BriefPredicate *predicate);

/* "Has yet to agree": not what must be done, but what has not been done. WORD: the verb "have". */
bool _brief_clause_is_yet_to (const BriefTree *tree, uint32_t word);

/* "Nobody", "no soldiers", "neither side", "few people": a phrase that denies the clause it stands in. */
bool _brief_phrase_is_negative (const BriefTree *tree, uint32_t word);

/* What the words of the clause themselves say; ABOVE: what is known of the claim that it hangs on, or NULL. */
BriefFactuality _brief_claim_own_facts (const BriefClaimReader *reader, const BriefClauseForm *clause,
                                        const BriefFactuality *above);

/* Makes the facts those of a claim that is not asserted: the certainty is unknown. */
void _brief_factuality_open (BriefFactuality *facts, BriefClaimKind kind, BriefTense tense);

void _brief_factuality_flip (BriefFactuality *facts);

/* What the word above makes of an infinitive, gerund or participle. True when that word tells whether it takes place ("failed to V"). */
bool _brief_claim_governed (const BriefClaimReader *reader, const BriefClauseForm *clause, const BriefFactuality *above,
                            BriefFactuality *facts);

/* Does the phrase name something that is taken for granted: "the attack", "his return", "Monday's vote"? */
bool _brief_phrase_is_known (const BriefTree *tree, uint32_t noun);

/* What becomes of a noun that no reader would list ("talks", "the attack"): a phrase that names something new shares what is open or denied
 * in the clause around it, one that names something known is taken for granted. UP: the predicate of ABOVE, or BRIEF_NONE. True when the
 * clause around it has settled it, so that the attribution does not touch it once more. */
bool _brief_claim_noun_facts (const BriefClaimReader *reader, const BriefPredicate *predicate,
                              const BriefFactuality *above, uint32_t up, BriefFactuality *facts);

/* A condition, a question, a wish: nothing is asserted. */
void _brief_claim_mood (const BriefClaimReader *reader, const BriefClauseForm *clause, BriefFactuality *facts);

#endif
