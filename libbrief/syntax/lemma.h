/* SPDX-License-Identifier: MIT */
/* The network's lemma rules. */
#ifndef BRIEF_SYNTAX_LEMMA_H
#define BRIEF_SYNTAX_LEMMA_H

#include "base/arena.h"
#include "syntax/inventory.h"

/* The lemma that RULE makes of FORM[0, LENGTH), in the arena; NULL when out of memory. Curly apostrophes become straight. */
const char *_brief_lemma_apply (const BriefLemmaRule *rule, const char *form, size_t length, BriefArena *arena);

#endif
