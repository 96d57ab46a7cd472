/* SPDX-License-Identifier: MIT */
/* The arguments of one claim while they are collected. */
#ifndef BRIEF_CLAIM_ARGUMENT_H
#define BRIEF_CLAIM_ARGUMENT_H

#include "claim/claim-reader.h"

#define BRIEF_ARGUMENTS_MOST 24 /* of one claim */

typedef struct {
  BriefClaimReader *reader;
  const BriefPredicate *predicate;
  uint32_t index;                       /* of the claim */
  uint32_t taken[BRIEF_ARGUMENTS_MOST]; /* heads of the arguments so far */
  uint32_t n;
  bool has_object, passive;
} BriefArguments;

/* Adds the phrase of HEAD, unless it is an argument already; names and times that are coordinated count one by one. */
void _brief_arguments_add (BriefArguments *arguments, BriefRole role, uint32_t head);

/* The same for a phrase that counts as one, whatever is coordinated in it. */
void _brief_arguments_add_whole (BriefArguments *arguments, BriefRole role, uint32_t head);

/* Adds what the network links to the predicate, as far as it is not there. */
void _brief_arguments_add_linked (BriefArguments *arguments);

/* Makes NODE the time or place of the claim, if it is one and the claim has none. */
void _brief_arguments_anchor (BriefArguments *arguments, BriefRole role, BriefNodeRef node);

/* What the subject, the object's being a person, and a clause below the predicate are to it. */
BriefRole _brief_subject_role (const BriefArguments *arguments);
bool _brief_object_is_recipient (const BriefArguments *arguments);
BriefRole _brief_clause_role (const BriefArguments *arguments);

/* The part that the phrase of WORD plays after PREPOSITION. */
BriefRole _brief_prepositional_role (const BriefArguments *arguments, uint32_t word, const char *preposition);

/* The preposition, or else the subordinating word, before the phrase of WORD; NULL when there is none. */
const char *_brief_argument_preposition (const BriefArguments *arguments, uint32_t word);

bool _brief_argument_is_place (const BriefArguments *arguments, uint32_t word);
bool _brief_argument_is_duration (const BriefArguments *arguments, uint32_t word);

#endif
