/* SPDX-License-Identifier: MIT */
/* The first stage: from text to zones and words. */
#ifndef BRIEF_TEXT_TEXT_H
#define BRIEF_TEXT_TEXT_H

#include "text/document.h"

/* Finds zones and words: fills words (span, gap, mwt, start, zone, norm). False when out of memory. */
bool _brief_text_read (BriefDocument *document);

/* Is the text, after _brief_text_read(), hardly English: in other letters, or without the commonest words? */
bool _brief_text_is_foreign (const BriefDocument *document);

/* Does no word have a capital, as in some feeds and messages? */
bool _brief_text_is_in_small_letters (const BriefDocument *document);

#endif
