/* SPDX-License-Identifier: MIT */
/* Which words of a document are the predicates of its claims. */
#ifndef BRIEF_CLAIM_PREDICATE_H
#define BRIEF_CLAIM_PREDICATE_H

#include "text/quote.h"
#include "claim/scope.h"
#include "claim/tree.h"

typedef enum { BRIEF_PREDICATE_VERB, BRIEF_PREDICATE_COPULA, BRIEF_PREDICATE_NOUN } BriefPredicateForm;

#define BRIEF_PREDICATE_WORDS 4

typedef struct {
  uint32_t head;       /* the verb, the complement of a copula, or the noun */
  uint32_t
      top; /* the uppermost transparent word above it ("continue to V", "is likely to V"), or HEAD itself: it carries the clause's
                        * subject, auxiliaries and conjunctions */
  uint32_t outer;      /* an empty clause around the whole ("I think", "it is likely that"), or BRIEF_NONE */
  uint32_t roleset;    /* the word whose PropBank roleset and arguments it has: HEAD, or the copula */
  bool listed;         /* a reader would list it as a claim; the others are read only when every predicate is wanted */
  uint8_t form;        /* BriefPredicateForm */
  uint8_t n_words;
  uint32_t words[BRIEF_PREDICATE_WORDS]; /* the predicate as it is shown, in text order */
  uint32_t complement; /* adjective or noun that a linking verb ties to its subject, or BRIEF_NONE */
  uint32_t
      described_by; /* of a noun that tells what something is called: the verb of "described P as Q", or BRIEF_NONE */
  uint32_t light_noun; /* the noun of a light verb, or BRIEF_NONE */
} BriefPredicate;

typedef struct {
  BriefPredicate *at;
  uint32_t n;
  uint32_t *of_word; /* index of the listed predicate whose head a word is, else BRIEF_NONE */
  uint32_t *other_of_word; /* the same of the predicates that are not listed; NULL when there are none */
  uint8_t *in_source; /* 1 for the words of sources */
  uint32_t *cue_of;  /* index of the cue frame whose cue head a word is, else BRIEF_NONE */
} BriefPredicates;

/* In text order of their heads. The index of a predicate is that of its claim in the graph. NULL when out of memory. */
BriefPredicates *_brief_predicates_read (const BriefTree *tree, const BriefQuotes *quotes);

/* The particle of a verb ("broke down"), also when the tree calls it an adverb; BRIEF_NONE when there is none. */
uint32_t _brief_predicate_particle (const BriefTree *tree, uint32_t verb);

/* The governor through which WORD has its place in the sentence: its head, past conjuncts; BRIEF_NONE at the root.
 * DEP: the relation by which the first conjunct hangs on it. */
uint32_t _brief_clause_governor (const BriefTree *tree, uint32_t word, uint8_t *dep);

#endif
