/* SPDX-License-Identifier: MIT */
#ifndef BRIEF_TEXT_TEXT_H
#define BRIEF_TEXT_TEXT_H

#include "text/document.h"

/* Finds zones and words: fills words (span, gap, mwt, start, zone, norm). False when out of memory. */
bool _brief_text_read (BriefDocument *document);

/* Is the text, after _brief_text_read(), hardly English: in other letters, or without the commonest words? */
bool _brief_text_is_foreign (const BriefDocument *document);

#endif
