/* SPDX-License-Identifier: MIT */
/* Words that introduce what somebody says, thinks, wants or knows. */
#ifndef BRIEF_LEXICON_CUE_H
#define BRIEF_LEXICON_CUE_H

#include <brief/brief-types.h>

/* What the content of a cue may be. */
enum {
  BRIEF_CUE_CLAUSE = 1 << 0,    /* "that P", "P", "whether P" */
  BRIEF_CUE_TO = 1 << 1,        /* "to P" */
  BRIEF_CUE_NOUN = 1 << 2,      /* its direct object: "confirmed the authorization" */
  BRIEF_CUE_GERUND = 1 << 3,    /* "denied doing P" */
  BRIEF_CUE_QUOTE = 1 << 4,     /* words in quotation marks: "he added" */
  BRIEF_CUE_ACT = 1 << 5,       /* the reporting clause is a claim too: a political or legal act in words */
  BRIEF_CUE_ADDRESSEE = 1 << 6  /* its direct object is spoken to: "told reporters" */
};

typedef struct {
  const char *lemma;
  uint8_t type;   /* BriefAttributionType */
  uint8_t stance; /* BriefStance */
  uint8_t flags;
  const char *prepositions; /* of a content: "on", "of,about"; or NULL */
} BriefCue;

/* Each finds the entry of a lemma, or NULL. */
const BriefCue *_brief_cue_verb (const char *lemma);
const BriefCue *_brief_cue_noun (const char *lemma);
const BriefCue *_brief_cue_adjective (const char *lemma);
const BriefCue *_brief_cue_adverb (const char *lemma);

/* May the content follow this preposition? */
bool _brief_cue_takes (const BriefCue *cue, const char *preposition);

#endif
