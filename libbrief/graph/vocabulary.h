/* SPDX-License-Identifier: MIT */
/* The closed vocabularies, both ways: the one place where the words of the JSON form stand. */
#ifndef BRIEF_GRAPH_VOCABULARY_H
#define BRIEF_GRAPH_VOCABULARY_H

#include <brief/brief-types.h>

typedef enum {
  BRIEF_WORDS_ENTITY_TYPE,
  BRIEF_WORDS_MENTION_KIND,
  BRIEF_WORDS_NUMBER,
  BRIEF_WORDS_ZONE,
  BRIEF_WORDS_TIME_TYPE,
  BRIEF_WORDS_TIME_MOD,
  BRIEF_WORDS_QUANTITY_TYPE,
  BRIEF_WORDS_BOUND,
  BRIEF_WORDS_SOURCE_TYPE,
  BRIEF_WORDS_ANONYMITY,
  BRIEF_WORDS_FORM,
  BRIEF_WORDS_ATTRIBUTION_TYPE,
  BRIEF_WORDS_STANCE,
  BRIEF_WORDS_CLAIM_KIND,
  BRIEF_WORDS_EVENT,
  BRIEF_WORDS_ROLE,
  BRIEF_WORDS_POLARITY,
  BRIEF_WORDS_CERTAINTY,
  BRIEF_WORDS_TENSE,
  BRIEF_WORDS_RELATION_TYPE,
  BRIEF_WORDS_NODE_TYPE,
  BRIEF_WORDS_ERROR_CODE
} BriefWords;

/* The word for VALUE, static; NULL when the vocabulary has no such value. The words for BRIEF_TIME_MOD_NONE,
 * BRIEF_EVENT_NONE and BRIEF_NODE_NONE are "none" (JSON writes null). */
const char *_brief_words_to_string (BriefWords words, int value);

/* The value of WORD; -1 when the vocabulary has no such word. */
int _brief_words_from_string (BriefWords words, const char *word);

#endif
