/* SPDX-License-Identifier: MIT */
/* Event classes of words: PLOVER's sixteen and sixteen of general news. */
#ifndef BRIEF_LEXICON_EVENT_H
#define BRIEF_LEXICON_EVENT_H

#include <brief/brief-types.h>

/* The class that a lemma usually has, BRIEF_EVENT_NONE for most words. */
BriefEvent _brief_event_of_verb (const char *lemma);
BriefEvent _brief_event_of_noun (const char *lemma);

/* Fields of meaning that decide the class of a verb by its arguments ("passed a bill", "fired a rocket"). */
typedef enum {
  BRIEF_NOUN_MILITARY,
  BRIEF_NOUN_LAW,
  BRIEF_NOUN_ACCORD,
  BRIEF_NOUN_DISASTER,
  BRIEF_NOUN_CRIME,
  BRIEF_NOUN_MONEY,
  BRIEF_NOUN_SANCTION,
  BRIEF_NOUN_ATTACK,
  BRIEF_NOUN_VEHICLE,
  BRIEF_NOUN_ELECTION,
  BRIEF_NOUN_PERSON,
  BRIEF_NOUN_OFFICE
} BriefNounField;

bool _brief_noun_is (BriefNounField field, const char *lemma);

#endif
