/* SPDX-License-Identifier: MIT */
/* Verbs and their opposites. */
#ifndef BRIEF_LEXICON_ANTONYM_H
#define BRIEF_LEXICON_ANTONYM_H

#include <stdbool.h>

/* A key that a verb shares with its opposite ("rise", "fall"); TURNED tells which side it is on. A lemma without a known opposite is
 * its own key. */
const char *_brief_antonym_key (const char *lemma, bool *turned);

#endif
