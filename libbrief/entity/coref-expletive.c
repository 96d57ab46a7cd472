/* SPDX-License-Identifier: MIT */
/* "It" that refers to nothing, or to no thing. */
#include "entity/coref.h"

#include <string.h>

/* "It is clear that", "it seems", "it rained". */
bool
_brief_coref_is_expletive (const BriefEntityState *state, const BriefEntityMention *mention)
{
  const BriefWord *word = word_at (state, mention->head);
  if (strcmp (word->norm, "it") != 0 || word->head < 0)
    return false;
  if (word->dep == BRIEF_DEP_EXPL)
    return true;
  /* "denied it": what was said */
  static const char *const said[] = { "deny", "confirm", "admit", "doubt", "regret", NULL };
  if (word->dep == BRIEF_DEP_OBJ)
    return g_strv_contains (said, word_at (state, (uint32_t) word->head)->lemma);
  if (word->dep != BRIEF_DEP_NSUBJ && word->dep != BRIEF_DEP_NSUBJ_PASS)
    return false;
  const BriefWord *head = word_at (state, (uint32_t) word->head);
  static const char *const verbs[] = { "seem", "appear", "rain", "snow", "turn", "happen", "take", NULL };
  uint32_t at = (uint32_t) word->head;
  bool clause = _brief_phrase_child (state, at, BRIEF_DEP_CSUBJ) != BRIEF_NONE
                || _brief_phrase_child (state, at, BRIEF_DEP_CSUBJ_PASS) != BRIEF_NONE;
  bool content = _brief_phrase_child (state, at, BRIEF_DEP_CCOMP) != BRIEF_NONE;
  bool predicate = head->upos == BRIEF_UPOS_ADJ || _brief_phrase_child (state, at, BRIEF_DEP_COP) != BRIEF_NONE;
  if ((strcmp (head->norm, "comes") == 0 || strcmp (head->norm, "came") == 0) && at + 1 < state->document->n_words
      && strcmp (word_at (state, at + 1)->norm, "to") == 0)
    return true; /* "when it comes to" */
  if (clause || (content && (predicate || word->dep == BRIEF_DEP_NSUBJ_PASS)))
    return true;
  bool to_clause = _brief_phrase_child (state, at, BRIEF_DEP_ADVCL) != BRIEF_NONE
                   || _brief_phrase_child (state, at, BRIEF_DEP_XCOMP) != BRIEF_NONE;
  if (head->upos == BRIEF_UPOS_ADJ && to_clause)
    return true;
  return g_strv_contains (verbs, head->lemma)
         && (content || strcmp (head->lemma, "rain") == 0 || strcmp (head->lemma, "snow") == 0);
}
