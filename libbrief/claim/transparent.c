/* SPDX-License-Identifier: MIT */
/* Words that are no claim but only colour the one below them: "continue to V", "is likely to V", "it is clear that P". */
#include "claim/predicate-choice.h"
#include "claim/frame.h"
#include "lexicon/predicate.h"

#include <string.h>

#define MAX_CHAIN 12 /* transparent words above a predicate; conjuncts above a conjunct */

/* "Able to", "likely to", "set to": the claim is the verb below. */
static const char *const transparent_adjectives[] = {
  "able", "about", "bound", "certain", "due", "expected", "going", "likely", "obliged", "poised", "ready", "required", "scheduled",
  "set", "slated", "supposed", "sure", "unable", "unlikely", NULL
};

uint32_t
_brief_clause_copula (const BriefTree *t, uint32_t word)
{
  uint32_t cop = _brief_tree_child (t, word, BRIEF_DEP_COP);
  return cop == BRIEF_NONE && t->document->words[word].upos == BRIEF_UPOS_ADJ
             ? _brief_tree_child (t, word, BRIEF_DEP_AUX_PASS)
             : cop;
}

bool
_brief_clause_has_copula (const BriefTree *t, uint32_t word)
{
  return _brief_clause_copula (t, word) != BRIEF_NONE;
}

/* The clause below a transparent word: an infinitive or gerund, or for "it is likely that" a clause; BRIEF_NONE when there is none. */
static uint32_t
clause_below (const BriefTree *t, uint32_t word)
{
  const BriefDocument *d = t->document;
  for (uint32_t c = t->first_child[word]; c != BRIEF_NONE; c = t->next_sibling[c]) {
    const BriefWord *w = &d->words[c];
    if (c < word)
      continue;
    if (w->dep == BRIEF_DEP_XCOMP && (_brief_word_is_verb (d, c) || _brief_clause_has_copula (t, c)))
      return c;
    if ((w->dep == BRIEF_DEP_ADVCL || w->dep == BRIEF_DEP_CCOMP || w->dep == BRIEF_DEP_CSUBJ)
        && d->words[word].upos == BRIEF_UPOS_ADJ && _brief_clause_has_to (t, c))
      return c;
  }
  return BRIEF_NONE;
}

/* "It is clear that P", "it should be noted that P": P is the claim. */
static bool
is_empty_frame (const BriefTree *t, uint32_t word)
{
  const BriefDocument *d = t->document;
  uint32_t expletive = _brief_tree_child (t, word, BRIEF_DEP_EXPL);
  if (expletive == BRIEF_NONE)
    expletive = _brief_tree_subject (t, word);
  if (expletive == BRIEF_NONE || strcmp (d->words[expletive].norm, "it") != 0)
    return false;
  if (d->words[word].upos == BRIEF_UPOS_VERB && !(_brief_clause_is_passive (t, word) && _brief_cue_of (d, word)))
    return _brief_word_is (d, word, "seem") || _brief_word_is (d, word, "appear") || _brief_word_is (d, word, "turn");
  if (d->words[word].upos != BRIEF_UPOS_VERB && !_brief_clause_has_copula (t, word))
    return false;
  for (uint32_t c = t->first_child[word]; c != BRIEF_NONE; c = t->next_sibling[c])
    if (c > word
        && (d->words[c].dep == BRIEF_DEP_CSUBJ || d->words[c].dep == BRIEF_DEP_CCOMP
            || d->words[c].dep == BRIEF_DEP_CSUBJ_PASS)
        && !_brief_clause_has_to (t, c))
      return true;
  return false;
}

bool
_brief_predicate_is_own_frame (const BriefTree *t, const BriefQuotes *quotes, uint32_t word)
{
  const BriefDocument *d = t->document;
  uint32_t subject = _brief_tree_subject (t, word);
  if (subject == BRIEF_NONE || quotes->of_word[word] == BRIEF_NONE || !_brief_cue_of (d, word))
    return false;
  if (d->words[subject].upos != BRIEF_UPOS_PRON || !(d->words[subject].morph & BRIEF_MORPH_P1))
    return false;
  return _brief_tree_child (t, word, BRIEF_DEP_CCOMP) != BRIEF_NONE || clause_below (t, word) != BRIEF_NONE;
}

bool
_brief_predicate_is_transparent (const BriefTree *t, uint32_t word)
{
  const BriefDocument *d = t->document;
  const BriefWord *w = &d->words[word];
  if (is_empty_frame (t, word))
    return true;
  uint32_t below = clause_below (t, word);
  if (below == BRIEF_NONE)
    return false;
  if (w->upos == BRIEF_UPOS_ADJ
      || (_brief_clause_has_copula (t, word) && _brief_word_in (d, word, transparent_adjectives)))
    return _brief_word_in (d, word, transparent_adjectives);
  if (w->upos == BRIEF_UPOS_VERB && _brief_clause_is_passive (t, word))
    return _brief_word_in (d, word, transparent_adjectives) || _brief_word_is (d, word, "expect")
           || _brief_word_is (d, word, "schedule") || _brief_word_is (d, word, "require");
  if (!(_brief_verb_flags (w->lemma) & BRIEF_VERB_TRANSPARENT))
    return false;
  /* "Keep X waiting", "get them to leave", "went to see": not aspect; but "has yet to go". */
  uint32_t object = _brief_tree_child (t, word, BRIEF_DEP_OBJ);
  if (object != BRIEF_NONE && strcmp (d->words[object].norm, "yet") != 0)
    return false;
  return !_brief_word_is (d, word, "come") && (!_brief_word_is (d, word, "go")
                                               || _brief_tree_child (t, word, BRIEF_DEP_COMPOUND_PRT) != BRIEF_NONE
                                               || strcmp (w->norm, "going") == 0
                                               || _brief_tree_child (t, word, BRIEF_DEP_ADVMOD) != BRIEF_NONE);
}

uint32_t
_brief_predicate_top (const BriefTree *t, const BriefQuotes *quotes, uint32_t head, uint32_t *outer)
{
  const BriefDocument *d = t->document;
  uint32_t top = head;
  for (int step = 0; step < MAX_CHAIN; step++) {
    uint8_t dep;
    uint32_t governor = _brief_clause_governor (t, top, &dep);
    bool clausal = dep == BRIEF_DEP_XCOMP || dep == BRIEF_DEP_CCOMP || dep == BRIEF_DEP_CSUBJ
                   || dep == BRIEF_DEP_CSUBJ_PASS
                   || (dep == BRIEF_DEP_ADVCL && governor != BRIEF_NONE && d->words[governor].upos == BRIEF_UPOS_ADJ);
    if (governor == BRIEF_NONE || !clausal || !(_brief_predicate_is_transparent (t, governor)
                                                || _brief_predicate_is_own_frame (t, quotes, governor)))
      break;
    if (top != head && d->words[top].dep == BRIEF_DEP_CONJ)
      break;
    if (_brief_tree_subject (t, top) != BRIEF_NONE && dep != BRIEF_DEP_XCOMP) {
      *outer = governor;
      break;
    }
    top = governor;
  }
  return top;
}
