/* SPDX-License-Identifier: MIT */
/* Which cluster a name belongs to; each of these finds one among those that the index knows, or BRIEF_NONE. */
#ifndef BRIEF_ENTITY_CLUSTER_H
#define BRIEF_ENTITY_CLUSTER_H

#include "entity/key-piece.h"
#include "entity/name-index.h"

bool _brief_genders_agree (BriefGender a, BriefGender b);
/* Types that the network confuses may name one thing. */
bool _brief_types_agree (BriefEntityType a, BriefEntityType b);

/* cluster-person.c */
uint32_t _brief_cluster_find_person (const BriefEntityState *state, const BriefEntityMention *mention,
                                     const char **reason, float *confidence);
/* Is a one-word place or body really a person spoken of before ("Paris claims …" after "Valeska Paris")? */
uint32_t _brief_cluster_person_behind (const BriefEntityState *state, const BriefEntityMention *mention);

/* cluster-body.c */
/* No small letter in the words of the mention. */
bool _brief_cluster_all_upper (const BriefEntityState *state, const BriefEntityMention *mention);
/* "Department of Defense" and "Defense Department" become one key. */
const char *_brief_body_key (BriefEntityState *state, const char *key);
/* An acronym's long form, a name's acronym, or the fuller name that it is a part of (or the reverse). */
uint32_t _brief_cluster_find_body (const BriefEntityState *state, const BriefEntityMention *mention,
                                   const char **reason);
/* Is a person of one word really a company spoken of before ("Harlan" after "Harlan Properties LLC")? */
uint32_t _brief_cluster_company_behind (const BriefEntityState *state, const BriefEntityMention *mention);
/* The name just before "(ABC)". */
uint32_t _brief_cluster_find_long_form_before (const BriefEntityState *state, uint32_t m);

/* cluster-alias.c: the name just before that the text says M to be another name of: "X, known as Y", "X, or ABC". */
uint32_t _brief_cluster_find_alias_before (const BriefEntityState *state, uint32_t m);

/* cluster-country.c */
/* Does a capital stand for the government here? */
bool _brief_capital_speaks (const BriefEntityState *state, const BriefEntityMention *mention);
/* "the North" and "the South" where the text speaks of the two Koreas. BY_COUNTRY: the clusters of the countries. */
uint32_t _brief_cluster_find_korea (const BriefEntityMention *mention, const uint32_t *by_country);

#endif
