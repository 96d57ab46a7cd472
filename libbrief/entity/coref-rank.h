/* SPDX-License-Identifier: MIT */
/* How well an earlier mention fits a pronoun of the third person: a linear model over what can be seen of the two. */
#ifndef BRIEF_ENTITY_COREF_RANK_H
#define BRIEF_ENTITY_COREF_RANK_H

#include "entity/coref.h"

/* Each group of pronouns has weights of its own. */
typedef enum { BRIEF_PRONOUNS_ANIMATE, BRIEF_PRONOUNS_THING, BRIEF_PRONOUNS_PLURAL } BriefPronounGroup;
#define BRIEF_PRONOUN_GROUPS 3

/* What may be true of a pronoun and a candidate; bit F of a set of features stands for the F-th of these. */
typedef enum {
  /* how far apart */
  BRIEF_RANK_SAME_SENTENCE,
  BRIEF_RANK_SENTENCE_BEFORE,
  BRIEF_RANK_TWO_SENTENCES_BEFORE,
  BRIEF_RANK_SAME_CLAUSE,
  BRIEF_RANK_OTHER_PARAGRAPH,
  BRIEF_RANK_NEAREST,
  BRIEF_RANK_SECOND,
  BRIEF_RANK_THIRD_OR_FOURTH,
  BRIEF_RANK_UP_TO_SEVENTH, /* of those that agree */
  /* what the candidate does in its sentence */
  BRIEF_RANK_SUBJECT,
  BRIEF_RANK_PASSIVE_SUBJECT,
  BRIEF_RANK_OBJECT,
  BRIEF_RANK_OBLIQUE,
  BRIEF_RANK_NMOD,
  BRIEF_RANK_OWNER,
  BRIEF_RANK_CONJUNCT,
  BRIEF_RANK_MODIFIER,
  BRIEF_RANK_MAIN_SUBJECT,
  BRIEF_RANK_FIRST_OF_SENTENCE,
  BRIEF_RANK_SUBORDINATE,
  BRIEF_RANK_IN_HEADLINE,
  /* what it is */
  BRIEF_RANK_NAME,
  BRIEF_RANK_DEFINITE,
  BRIEF_RANK_INDEFINITE,
  BRIEF_RANK_BARE,
  BRIEF_RANK_SAME_PRONOUN,
  BRIEF_RANK_OTHER_PRONOUN,
  BRIEF_RANK_NATIONALITY,
  BRIEF_RANK_COORDINATION,
  /* what is known of its cluster */
  BRIEF_RANK_NAMED,
  BRIEF_RANK_ONLY_PRONOUNS,
  BRIEF_RANK_ONCE,
  BRIEF_RANK_UP_TO_THREE,
  BRIEF_RANK_UP_TO_SEVEN,
  BRIEF_RANK_SAME_GENDER,
  BRIEF_RANK_SAME_NUMBER,
  BRIEF_RANK_HUMAN,
  BRIEF_RANK_BODY,
  BRIEF_RANK_PLACE,
  BRIEF_RANK_THING,
  BRIEF_RANK_UNTYPED,
  BRIEF_RANK_SPEAKER,
  /* the two together */
  BRIEF_RANK_BOTH_SUBJECTS,
  BRIEF_RANK_BOTH_OBJECTS,
  BRIEF_RANK_BOTH_OWNERS,
  BRIEF_RANK_SUBJECT_OF_OWNER,
  BRIEF_RANK_SUBJECT_ABOVE,
  BRIEF_RANK_SAME_VERB,
  BRIEF_RANK_ONLY_PRONOUN_QUOTED,
  BRIEF_RANK_ONLY_CANDIDATE_QUOTED,
  BRIEF_RANK_SAME_QUOTE,
  BRIEF_RANK_UNLIKELY_BINDING,
  BRIEF_RANK_HUMAN_SUBJECT,
  BRIEF_RANK_LAST_SUBJECT,
  BRIEF_RANK_SUBJECT_OF_SAME_SENTENCE,
  BRIEF_RANK_OWNER_IN_SENTENCE,
  BRIEF_RANK_LAST_NAME,
  BRIEF_RANK_FEATURES
} BriefRankFeature;
G_STATIC_ASSERT (BRIEF_RANK_FEATURES <= 64);

/* What may be true of a pronoun alone; they speak for its having none of the candidates. */
typedef enum {
  BRIEF_ALONE_ALWAYS,
  BRIEF_ALONE_SUBJECT,
  BRIEF_ALONE_OBJECT,
  BRIEF_ALONE_OWNER,
  BRIEF_ALONE_QUOTED,
  BRIEF_ALONE_FIRST_OF_SENTENCE,
  BRIEF_ALONE_OF_ADJECTIVE,
  BRIEF_ALONE_OF_COPULA,
  BRIEF_ALONE_BEFORE_CLAUSE,
  BRIEF_ALONE_SPEAKS,
  BRIEF_ALONE_FEATURES
} BriefAloneFeature;

/* A pronoun, and what all of its candidates are compared with. */
typedef struct {
  const BriefEntityState *state;
  const BriefEntityMention *pronoun;
  BriefPronounGroup group;
  bool subject, object;
  bool speaks;        /* is the subject of what only persons and bodies do */
  uint32_t own;       /* the verb that it is an argument of, or BRIEF_NONE */
  uint32_t governor;  /* that verb, or the one of the phrase that it owns */
  uint32_t clause, quote;
} BriefPronounView;

BriefPronounView _brief_rank_view (const BriefEntityState *state, uint32_t m);
/* The features of candidate mention C; N_BEFORE: how many that agree lie between. */
uint64_t _brief_rank_features (const BriefPronounView *view, uint32_t c, uint32_t n_before);
/* The same for the coordination that begins with C. */
uint64_t _brief_rank_coordination_features (const BriefPronounView *view, uint32_t c, uint32_t n_before);
uint64_t _brief_rank_alone_features (const BriefPronounView *view);

/* Log odds in hundredths. */
int _brief_rank_score (BriefPronounGroup group, uint64_t features);
int _brief_rank_alone_score (BriefPronounGroup group, uint64_t features);

#endif
