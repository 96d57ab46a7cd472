/* SPDX-License-Identifier: MIT */
/* Words that tie one claim to another. */
#ifndef BRIEF_LEXICON_CONNECTIVE_H
#define BRIEF_LEXICON_CONNECTIVE_H

#include <brief/brief-types.h>

/* Where the word stands decides what it may mean. */
typedef enum {
  BRIEF_CONNECTIVE_MARK,   /* opens an adverbial clause: "because", "after" */
  BRIEF_CONNECTIVE_JOIN,   /* joins two main clauses: "but" */
  BRIEF_CONNECTIVE_ADVERB, /* in a clause of its own, points back: "therefore", "however" */
  BRIEF_CONNECTIVE_PHRASE  /* the same of a preposition and its noun: "as result" for "as a result" */
} BriefConnectivePlace;

/* The relation that the word tells of, from the clause that has the condition, cause and so on. False when it tells nothing. */
bool _brief_connective (BriefConnectivePlace place, const char *word, BriefRelationType *type);

#endif
