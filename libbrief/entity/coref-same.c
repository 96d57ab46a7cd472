/* SPDX-License-Identifier: MIT */
/* The same noun again: "the release" after "a news release". */
#include "entity/coref.h"

#include <string.h>

/* Further back than this many sentences a noun seldom means the same. */
#define SAME_NOUN_SENTENCES 20

/* A restriction is compared over this many words at most. */
#define RESTRICTION_WORDS 8

/* Do the words up to CHILD follow both heads ("the square root of two")? */
static bool
follows_both (const BriefDocument *document, uint32_t head, uint32_t other, uint32_t child)
{
  uint32_t length = child - head;
  if (length > RESTRICTION_WORDS || other + length >= document->n_words)
    return false;
  for (uint32_t i = 1; i <= length; i++)
    if (strcmp (document->words[head + i].norm, document->words[other + i].norm) != 0)
      return false;
  return true;
}

/* Does the other phrase say the same of its noun as this one, where this one says which is meant? */
static bool
repeats_restriction (const BriefEntityState *state, const BriefEntityMention *mention, const BriefEntityMention *other)
{
  const BriefDocument *document = state->document;
  int looked = 0;
  for (uint32_t child = state->first_child[mention->head]; child != BRIEF_NONE && looked < 32;
       child = state->next_child[child], looked++) {
    uint8_t dep = document->words[child].dep;
    bool restricts =
        dep == BRIEF_DEP_ACL || dep == BRIEF_DEP_ACL_RELCL || (dep == BRIEF_DEP_NMOD && child > mention->head);
    if (restricts && (child < mention->head || !follows_both (document, mention->head, other->head, child)))
      return false;
  }
  return true;
}

/* The cluster of who has it ("his", "Moreau's"), BRIEF_NONE when nobody is said to; *KNOWN is false when it is nobody we know. */
static uint32_t
owner_of (const BriefEntityState *state, uint32_t head, bool *known)
{
  uint32_t owner = _brief_phrase_child (state, head, BRIEF_DEP_NMOD_POSS);
  *known = true;
  if (owner == BRIEF_NONE)
    return BRIEF_NONE;
  uint32_t mention = state->mention_at[owner];
  *known = mention != BRIEF_NONE && state->mentions[mention].cluster != BRIEF_NONE;
  return *known ? state->mentions[mention].cluster : BRIEF_NONE;
}

uint32_t
_brief_coref_find_same_noun (const BriefEntityState *state, uint32_t m)
{
  const BriefEntityMention *mention = &state->mentions[m];
  bool known, other_known;
  uint32_t owner = owner_of (state, mention->head, &known), name = _brief_coref_modifier (state, mention->head);
  if (!mention->definite || !known)
    return BRIEF_NONE;
  for (uint32_t at = m, step = 0; at-- > 0 && step < BRIEF_NOUN_LOOK; step++) {
    const BriefEntityMention *other = &state->mentions[at];
    if (mention->sentence - other->sentence > SAME_NOUN_SENTENCES)
      break;
    bool capital = other->kind == BRIEF_MENTION_NAME && other->end == other->first + 1
                   && state->capital_noun[other->head]; /* "the Assembly" */
    if ((other->kind != BRIEF_MENTION_NOMINAL && !capital) || other->cluster == BRIEF_NONE
        || other->number != mention->number || strcmp (other->key, mention->key) != 0)
      continue;
    if (owner != BRIEF_NONE && owner != owner_of (state, other->head, &other_known))
      continue;
    /* "the Polish plant" is not "the German plant" */
    if (owner == BRIEF_NONE && name != BRIEF_NONE && name != _brief_coref_modifier (state, other->head))
      continue;
    if (_brief_coref_modifiers_in (state, mention, other->first, other->end)
        && repeats_restriction (state, mention, other))
      return other->cluster;
  }
  return BRIEF_NONE;
}
