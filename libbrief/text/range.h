/* SPDX-License-Identifier: MIT */
/* A few words in a row. */
#ifndef BRIEF_TEXT_RANGE_H
#define BRIEF_TEXT_RANGE_H

#include "text/document.h"

/* The word that the others hang on: the first whose head is outside, punctuation apart; BRIEF_NONE when there are no words. */
uint32_t _brief_range_head (const BriefDocument *document, BriefWordRange range);

/* The characters of the range, which must not be empty. */
BriefSpan _brief_range_span (const BriefDocument *document, BriefWordRange range);

#endif
