/* SPDX-License-Identifier: MIT */
/* Words that often begin a sentence and are no names: after "U.S." or "Plan B." they say that a new one begins. */
#ifndef BRIEF_LEXICON_STARTERS_H
#define BRIEF_LEXICON_STARTERS_H

#include <stdbool.h>
#include <stddef.h>

/* WORD[0, LENGTH) in any case. */
bool _brief_starter_is (const char *word, size_t length);

#endif
