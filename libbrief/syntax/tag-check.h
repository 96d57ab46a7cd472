/* SPDX-License-Identifier: MIT */
/* The network's tags of verbs, checked against their form. */
#ifndef BRIEF_SYNTAX_TAG_CHECK_H
#define BRIEF_SYNTAX_TAG_CHECK_H

#include "model/model.h"
#include "text/document.h"

/* Whether WORD is tagged as a verb in the present though its form can only be a past: "protested", where the frames know
 * "protest" and no "protested". The present plural is spelled like the lemma. */
bool _brief_tag_is_mistaken_present (const BriefFrames *frames, const BriefWord *word);

#endif
