/* SPDX-License-Identifier: MIT */
/* From the forms of a verb to what its lemma may be. */
#ifndef BRIEF_LEXICON_VERB_FORM_H
#define BRIEF_LEXICON_VERB_FORM_H

#include <stdbool.h>
#include <stdint.h>

#define BRIEF_VERB_LONGEST 40 /* bytes of a lemma, with its NUL */

typedef struct {
  char at[5][BRIEF_VERB_LONGEST];
  uint32_t n;
} BriefVerbLemmas;

/* The lemma of an irregular past form or participle ("sought"), in small letters; NULL for all others. */
const char *_brief_verb_irregular (const char *form);

/* The lemmas that the regular FORM with this Penn tag may have: "urged" VBD: "urg", "urge". None for a form that fits no rule. */
void _brief_verb_lemmas (const char *form, const char *xpos, BriefVerbLemmas *out);

#endif
