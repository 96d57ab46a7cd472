/* SPDX-License-Identifier: MIT */
/* The network's lemmas of verbs and plurals, checked against the verbs that are known. */
#ifndef BRIEF_SYNTAX_LEMMA_CHECK_H
#define BRIEF_SYNTAX_LEMMA_CHECK_H

#include "model/model.h"
#include "text/document.h"

/* The lemma of a plural noun or of a verb: the network's LEMMA where it is a verb that the frames know or the only one that
 * fits the form, else the known verb that the form belongs to ("insisted" is insist, not insiste). NULL when out of memory. */
const char *_brief_lemma_check (const BriefFrames *frames, const BriefWord *word, const char *lemma, BriefArena *arena);

#endif
