/* SPDX-License-Identifier: MIT */
/* Words that tell how sure somebody is. */
#ifndef BRIEF_LEXICON_HEDGE_H
#define BRIEF_LEXICON_HEDGE_H

#include <brief/brief-types.h>

/* The certainty that an adverb leaves: "perhaps" possible, "probably" probable; CERTAIN for all others. */
BriefCertainty _brief_hedge_of (const char *adverb);

/* The same for an adjective before a noun of something that happens: "possible sale", "planned visit". */
BriefCertainty _brief_adjective_hedge (const char *adjective);

/* What hangs on them does not take place: "unwilling to V", "failure to V". Lemmas. */
bool _brief_adjective_negates (const char *lemma);
bool _brief_noun_negates (const char *lemma);

/* What hangs on them is open: "the risk of V-ing". */
bool _brief_noun_is_possibility (const char *lemma);

/* "Important", "unacceptable": to call something so is an opinion. */
bool _brief_adjective_is_opinion (const char *lemma);

/* Lemmas of cues: "hope", "fear" leave the content open; "think", "suggest" make it probable. */
bool _brief_cue_is_wish (const char *lemma);
bool _brief_cue_is_guess (const char *lemma);

#endif
