/* SPDX-License-Identifier: MIT */
/* What holds of the words of any text. */
#ifndef BRIEF_TESTS_TEXT_INVARIANTS_H
#define BRIEF_TESTS_TEXT_INVARIANTS_H

#include "text/document.h"

/* What is wrong with the words that the text stage made of DOCUMENT's text, or NULL: whatever the text, its words lie
 * in order and hold all of it but white space and invisible characters, and their fields agree with it. */
const char *text_invariant_broken (const BriefDocument *document);

#endif
