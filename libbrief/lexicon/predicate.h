/* SPDX-License-Identifier: MIT */
/* How verbs behave as predicates. */
#ifndef BRIEF_LEXICON_PREDICATE_H
#define BRIEF_LEXICON_PREDICATE_H

#include <stdbool.h>

enum {
  BRIEF_VERB_TRANSPARENT = 1 << 0, /* aspect and the like: the claim is the verb below ("continue to V", "seem to V") */
  BRIEF_VERB_STATIVE = 1 << 1,     /* a state, not an event */
  BRIEF_VERB_PATIENT = 1 << 2,     /* without an object, its subject undergoes it ("die", "fall") */
  BRIEF_VERB_LINKING = 1 << 3,     /* takes a complement ("remain committed") */
  BRIEF_VERB_REALISES = 1 << 4,    /* what its complement says takes place ("manage to", "force X to") */
  BRIEF_VERB_PERMITS = 1 << 5,     /* what its complement says may take place ("allow X to") */
  BRIEF_VERB_NEGATES = 1 << 6,     /* what its complement says does not take place ("fail to", "prevent X from") */
  BRIEF_VERB_TRIES = 1 << 7        /* what its complement says is only aimed at */
};

/* The flags of a verb's lemma, 0 when nothing is known of it. */
unsigned _brief_verb_flags (const char *lemma);

/* Is NOUN, the object of VERB, what carries the meaning ("make a contribution", "play a role")? Lemmas. */
bool _brief_verb_is_light (const char *verb, const char *noun);

/* Nouns whose infinitive is a claim of its own: "decision to send troops". */
bool _brief_noun_is_plan (const char *lemma);

/* Does the noun tell of something that happens or holds ("withdrawal", "innocence"), so that it can be the whole of a content? */
bool _brief_noun_is_event (const char *lemma);

#endif
