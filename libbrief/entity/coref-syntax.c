/* SPDX-License-Identifier: MIT */
/* What the trees say that references depend on. All walks are bounded. */
#include "entity/coref.h"

#include <string.h>

/* What says, adds or claims is no event and no thing. */
bool
_brief_coref_is_speech (const char *lemma)
{
  static const char *const words[] = { "say", "add", "tell", "announce", "state", "claim", "warn", "deny", "confirm", "declare", "insist", "argue",
                                       "note", "report", "promise", "vow", "assert", "summarize", "reflect", "explain", "comment", "conclude", "emphasize", "stress", "write", "ask",
                                       "reply", "respond", "acknowledge", "admit", "allege", "testify", "reveal", "maintain", "describe", "predict", "accuse", "urge", "demand", "pledge", "think", "believe", "hope", NULL };
  return g_strv_contains (words, lemma);
}

bool
_brief_coref_needs_mind (const char *lemma)
{
  static const char *const words[] = { "agree", "blame", "decide", "want", "refuse", "intend", "expect", "fear", "hope", "know", "try", "vow", "criticize",
                                       "criticise", "condemn", "meet", "plan", "feel", "love", "hate", "fight", "marry", "apologize", "apologise", "complain",
                                       "negotiate", "discuss", "talk", "speak", "disagree", "threaten", "thank", "remember", "forget", "learn", NULL };
  return _brief_coref_is_speech (lemma) || g_strv_contains (words, lemma);
}

/* The word that a mention is an argument of, BRIEF_NONE when it stands inside another phrase. */
uint32_t
_brief_coref_governor (const BriefDocument *document, uint32_t head)
{
  uint32_t role = _brief_phrase_role_word (document, head);
  const BriefWord *word = &document->words[role];
  switch (word->dep) {
  case BRIEF_DEP_NSUBJ:
  case BRIEF_DEP_NSUBJ_PASS:
  case BRIEF_DEP_OBJ:
  case BRIEF_DEP_IOBJ:
  case BRIEF_DEP_OBL:
  case BRIEF_DEP_OBL_AGENT:
    return word->head < 0 ? BRIEF_NONE : (uint32_t) word->head;
  default:
    return BRIEF_NONE;
  }
}

/* Is the pronoun inside the phrase of the candidate, with no clause between ("the man and his …" inside itself)? */
bool
_brief_coref_is_inside (const BriefDocument *document, uint32_t pronoun, uint32_t head)
{
  uint32_t word = pronoun;
  for (int step = 0; step < 16; step++) {
    const BriefWord *w = &document->words[word];
    if (word == head)
      return true;
    if (w->head < 0 || w->dep == BRIEF_DEP_ACL || w->dep == BRIEF_DEP_ACL_RELCL || w->dep == BRIEF_DEP_APPOS
        || w->dep == BRIEF_DEP_CONJ || w->dep == BRIEF_DEP_NSUBJ || w->dep == BRIEF_DEP_CCOMP
        || w->dep == BRIEF_DEP_ADVCL)
      return false;
    word = (uint32_t) w->head;
  }
  return false;
}

/* The verb whose subject is understood as the subject of VERB as well ("is eager to assist … to provide it"). */
uint32_t
_brief_coref_understood (const BriefEntityState *state, uint32_t verb)
{
  for (int step = 0; step < 6; step++) {
    const BriefWord *word = word_at (state, verb);
    if (_brief_phrase_child (state, verb, BRIEF_DEP_NSUBJ) != BRIEF_NONE
        || _brief_phrase_child (state, verb, BRIEF_DEP_NSUBJ_PASS) != BRIEF_NONE)
      return verb;
    bool open = word->dep == BRIEF_DEP_XCOMP || word->dep == BRIEF_DEP_ADVCL || word->dep == BRIEF_DEP_CONJ
                || word->dep == BRIEF_DEP_ACL;
    if (!open || word->head < 0)
      return BRIEF_NONE;
    verb = (uint32_t) word->head;
  }
  return BRIEF_NONE;
}

/* "The minister of", "for", "from"; but in "complimented the minister on …" the phrase belongs to the verb, whatever the tree says. */
static bool
tells_which_person (const char *preposition)
{
  static const char *const words[] = { "of", "for", "from", "in", "at", "with", "to", NULL };
  return g_strv_contains (words, preposition);
}

/* A modifier that tells which one is meant: a relative clause, "of …", a participle. */
bool
_brief_coref_has_restriction (const BriefEntityState *state, uint32_t head)
{
  const BriefLexeme *noun = _brief_lexicon_noun (word_at (state, head)->lemma);
  bool person = noun && noun->kind == BRIEF_NOUN_PERSON;
  int looked = 0;
  for (uint32_t child = state->first_child[head]; child != BRIEF_NONE && looked < 32;
       child = state->next_child[child], looked++) {
    uint8_t dep = word_at (state, child)->dep;
    if (dep == BRIEF_DEP_ACL || dep == BRIEF_DEP_ACL_RELCL || dep == BRIEF_DEP_NUMMOD)
      return true;
    if (dep == BRIEF_DEP_NMOD && child > head && (!person || tells_which_person (_brief_phrase_case (state, child))))
      return true;
  }
  return false;
}

/* The cluster of a name inside the phrase ("Russian president", "Ukraine's president", "president of Ukraine"). */
uint32_t
_brief_coref_modifier (const BriefEntityState *state, uint32_t head)
{
  int looked = 0;
  for (uint32_t child = state->first_child[head]; child != BRIEF_NONE && looked < 32;
       child = state->next_child[child], looked++) {
    uint8_t dep = word_at (state, child)->dep;
    bool modifies =
        dep == BRIEF_DEP_AMOD || dep == BRIEF_DEP_COMPOUND || dep == BRIEF_DEP_NMOD_POSS || dep == BRIEF_DEP_NMOD;
    uint32_t m = state->mention_at[child];
    if (modifies && m != BRIEF_NONE && state->mentions[m].cluster != BRIEF_NONE
        && (state->mentions[m].kind == BRIEF_MENTION_NAME || dep == BRIEF_DEP_NMOD_POSS))
      return state->mentions[m].cluster;
  }
  return BRIEF_NONE;
}

/* Do all modifying words of phrase M also stand in the phrase or title [FIRST, END)? */
bool
_brief_coref_modifiers_in (const BriefEntityState *state, const BriefEntityMention *m, uint32_t first, uint32_t end)
{
  for (uint32_t i = m->first; i < m->head; i++) {
    const BriefWord *word = word_at (state, i);
    if ((word->upos != BRIEF_UPOS_ADJ && word->upos != BRIEF_UPOS_NOUN && word->upos != BRIEF_UPOS_PROPN
         && word->upos != BRIEF_UPOS_NUM)
        || state->in_name[i])
      continue;
    bool found = false;
    for (uint32_t k = first; k < end && !found; k++)
      found = strcmp (word_at (state, k)->norm, word->norm) == 0;
    if (!found)
      return false;
  }
  return true;
}
