/* SPDX-License-Identifier: MIT */
/* What prepositions and adverbs say about the part that a phrase plays. */
#ifndef BRIEF_LEXICON_PREPOSITION_H
#define BRIEF_LEXICON_PREPOSITION_H

#include <brief/brief-types.h>

/* The role of a phrase after PREPOSITION when nothing more is known of it; BRIEF_ROLE_OTHER when it says nothing. */
BriefRole _brief_preposition_role (const char *preposition);

/* "Today", "previously": an adverb of time. "Here", "abroad": one of place. */
bool _brief_adverb_is_time (const char *lemma);
bool _brief_adverb_is_place (const char *lemma);

/* "Hastily": an adverb that tells how, as opposed to one that comments on the sentence ("undoubtedly", "simply"). */
bool _brief_adverb_is_manner (const char *lemma);

/* The role that a PropBank modifier ("ARGM-LOC") or a numbered argument stands for by itself; OTHER when it hangs on the verb. */
BriefRole _brief_label_role (const char *label);

/* The label that a role has by default. */
const char *_brief_role_label (BriefRole role);

#endif
