/* SPDX-License-Identifier: MIT */
/* What noun phrases and pronouns of the third person refer to, in the order of the text. */
#include "entity/coref.h"

/* Notes who speaks by name. */
static void
find_speakers (BriefEntityState *state)
{
  for (uint32_t m = 0; m < state->n_mentions; m++) {
    const BriefEntityMention *mention = &state->mentions[m];
    if (mention->kind != BRIEF_MENTION_NAME || mention->cluster == BRIEF_NONE
        || !_brief_phrase_is_subject (state->document, mention->head))
      continue;
    uint32_t verb = _brief_coref_governor (state->document, mention->head);
    if (verb != BRIEF_NONE && _brief_coref_is_speech (state->document->words[verb].lemma))
      state->clusters[mention->cluster].speaks = true;
  }
}

void
_brief_coref_link (BriefEntityState *state)
{
  find_speakers (state);
  for (uint32_t m = 0; m < state->n_mentions; m++) {
    const BriefEntityMention *mention = &state->mentions[m];
    if (mention->kind == BRIEF_MENTION_NOMINAL)
      _brief_coref_link_noun (state, m);
    else if (mention->kind == BRIEF_MENTION_PRONOUN && mention->person == 3)
      _brief_coref_link_pronoun (state, m);
  }
}
