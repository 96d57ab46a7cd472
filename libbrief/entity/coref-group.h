/* SPDX-License-Identifier: MIT */
/* Groups of entities that a plural pronoun stands for: "Silva and Weber … they", "Silva met Weber. They …". */
#ifndef BRIEF_ENTITY_COREF_GROUP_H
#define BRIEF_ENTITY_COREF_GROUP_H

#include "entity/mention.h"

#define BRIEF_GROUP_MOST 6

/* What stands together, in the order of the text: mentions with clusters. */
typedef struct { uint32_t mentions[BRIEF_GROUP_MOST], n; } BriefGroupMembers;

/* The members of the coordination that begins with mention C ("Silva, Weber and Kovács"); n is 0 when it begins none whose parts
 * are of one kind. */
BriefGroupMembers _brief_group_of_coordination (const BriefEntityState *state, uint32_t c);

/* Subject and object of the last clause before plural pronoun M, when they are two of one kind ("Silva met Weber. They …"). */
BriefGroupMembers _brief_group_of_clause (const BriefEntityState *state, uint32_t m);

/* The two that were last spoken of together before mention M, in a coordination or as subject and object. */
BriefGroupMembers _brief_group_of_pair (const BriefEntityState *state, uint32_t m, bool *coordination);

/* Puts mention M into the cluster of these members, a new one when they have none yet. A coordination becomes a mention of it. */
void _brief_group_join (BriefEntityState *state, uint32_t m, const BriefGroupMembers *members, bool coordination);

/* Names the groups and ties their members to them; after the entities are in the graph. */
void _brief_group_write (const BriefEntityState *state, BriefGraph *graph);

#endif
