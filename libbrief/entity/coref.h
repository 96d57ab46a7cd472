/* SPDX-License-Identifier: MIT */
/* The parts of coreference; all look back over a bounded number of mentions. */
#ifndef BRIEF_ENTITY_COREF_H
#define BRIEF_ENTITY_COREF_H

#include "entity/cluster.h"

/* How many mentions a pronoun, and a noun, looks back over. */
#define BRIEF_PRONOUN_LOOK 80
#define BRIEF_NOUN_LOOK 250

static inline const BriefWord *
word_at (const BriefEntityState *state, uint32_t at)
{
  return &state->document->words[at];
}

/* What says, adds or claims is no event and no thing. */
bool _brief_coref_is_speech (const char *lemma);
/* What only persons and bodies do: the former, and deciding, wanting, meeting. */
bool _brief_coref_needs_mind (const char *lemma);
/* The word that a mention is an argument of, BRIEF_NONE when it stands inside another phrase. */
uint32_t _brief_coref_governor (const BriefDocument *document, uint32_t head);
/* Is the pronoun inside the phrase of the candidate, with no clause between ("the man and his …" inside itself)? */
bool _brief_coref_is_inside (const BriefDocument *document, uint32_t pronoun, uint32_t head);
/* The verb whose subject is understood as the subject of VERB as well ("is eager to assist … to provide it"). */
uint32_t _brief_coref_understood (const BriefEntityState *state, uint32_t verb);
/* A modifier that tells which one is meant: a relative clause, "of …", a participle. */
bool _brief_coref_has_restriction (const BriefEntityState *state, uint32_t head);
/* The cluster of a name inside the phrase ("Russian president", "Ukraine's president", "president of Ukraine"). */
uint32_t _brief_coref_modifier (const BriefEntityState *state, uint32_t head);
/* Do all modifying words of phrase M also stand in the phrase or title [FIRST, END)? */
bool _brief_coref_modifiers_in (const BriefEntityState *state, const BriefEntityMention *m, uint32_t first,
                                uint32_t end);

/* coref-expletive.c */
bool _brief_coref_is_expletive (const BriefEntityState *state, const BriefEntityMention *mention);

/* coref-class.c */
/* General nouns that often stand for a name; others are more often things of their own. */
bool _brief_coref_is_general (const char *lemma);
/* Does the name OTHER fit the general noun ("the country", "the company", "the ship")? */
bool _brief_coref_fits_class (const BriefEntityState *state, const BriefLexeme *noun, const BriefEntityMention *other);

/* coref-same.c: "the release" after "a news release" */
uint32_t _brief_coref_find_same_noun (const BriefEntityState *state, uint32_t m);

/* coref-noun.c, coref-pronoun.c: put mention M into its cluster or, for a noun, make it a new one */
void _brief_coref_link_noun (BriefEntityState *state, uint32_t m);
void _brief_coref_link_pronoun (BriefEntityState *state, uint32_t m);

#endif
