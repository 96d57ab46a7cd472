/* SPDX-License-Identifier: MIT */
/* Words that are written with a full stop of their own. */
#ifndef BRIEF_LEXICON_ABBREVIATIONS_H
#define BRIEF_LEXICON_ABBREVIATIONS_H

#include <stddef.h>

/* When the stop after the word belongs to it, and whether a sentence may end there. */
typedef enum {
  BRIEF_ABBREVIATION_NONE = 0,
  BRIEF_ABBREVIATION_TITLE,    /* Mr., Gen.: a capitalised name follows; no sentence ends here */
  BRIEF_ABBREVIATION_MONTH,    /* Jan., Mon.: capitalised, before a number, a comma or small letters */
  BRIEF_ABBREVIATION_SUFFIX,   /* Inc., Jr., Ave.: after a name; a sentence may end here */
  BRIEF_ABBREVIATION_STATE,    /* Calif., Va.: after a comma; a sentence may end here */
  BRIEF_ABBREVIATION_NUMBER,   /* No., p., Fig.: before a number */
  BRIEF_ABBREVIATION_LATIN,    /* e.g., vs.: something follows; no sentence ends here */
  BRIEF_ABBREVIATION_ETC,      /* etc., al.: the stop belongs to the word unless a sentence ends here */
  BRIEF_ABBREVIATION_UNIT,     /* ft., lb.: after a number, unless a sentence ends here */
  BRIEF_ABBREVIATION_GENERAL   /* approx., dept., Univ.: before more words */
} BriefAbbreviation;

/* WORD[0, LENGTH) is without its stop, in any case. */
BriefAbbreviation _brief_abbreviation_find (const char *word, size_t length);

#endif
