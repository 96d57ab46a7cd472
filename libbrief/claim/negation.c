/* SPDX-License-Identifier: MIT */
/* Polarity: which words of a clause deny it. */
#include "claim/clause-form.h"
#include "claim/frame.h"

#include <string.h>

#define MAX_CHAIN 12 /* transparent words between a clause's top and its predicate */

bool
_brief_phrase_is_negative (const BriefTree *t, uint32_t word)
{
  static const char *const nothing[] = { "nobody", "nothing", "none", "neither", "no-one", NULL };
  static const char *const no[] = { "no", "neither", NULL };
  const BriefDocument *d = t->document;
  if (word == BRIEF_NONE)
    return false;
  if (g_strv_contains (nothing, d->words[word].norm))
    return true;
  bool few = false, some = false; /* "few voters", not "a few voters" */
  for (uint32_t c = t->first_child[word]; c != BRIEF_NONE && c < word; c = t->next_sibling[c]) {
    uint8_t dep = d->words[c].dep;
    if (dep == BRIEF_DEP_AMOD && _brief_word_is (d, c, "few") && strcmp (d->words[c].norm, "few") == 0)
      few = true;
    if (dep != BRIEF_DEP_DET && dep != BRIEF_DEP_CC_PRECONJ)
      continue;
    some = true;
    if (g_strv_contains (no, d->words[c].norm))
      return true;
  }
  return few && !some;
}

/* "Cannot lend or give": a later verb of the same form shares the negation of the first, as it shares its auxiliaries. */
static bool
shares_negation (const BriefTree *t, uint32_t top)
{
  const BriefDocument *d = t->document;
  const BriefWord *w = &d->words[top];
  if (w->dep != BRIEF_DEP_CONJ || w->head < 0 || strcmp (w->xpos, "VB") != 0
      || strcmp (d->words[w->head].xpos, "VB") != 0)
    return false;
  return _brief_tree_child (t, top, BRIEF_DEP_AUX) == BRIEF_NONE && _brief_tree_subject (t, top) == BRIEF_NONE
         && _brief_tree_child (t, top, BRIEF_DEP_MARK) == BRIEF_NONE
         && _brief_clause_is_negated (t, (uint32_t) w->head);
}

bool
_brief_clause_is_yet_to (const BriefTree *t, uint32_t word)
{
  for (uint32_t c = t->first_child[word]; c != BRIEF_NONE; c = t->next_sibling[c])
    if (strcmp (t->document->words[c].norm, "yet") == 0)
      return true;
  return false;
}

bool
_brief_claim_is_negated (const BriefClaimReader *r, const BriefPredicate *p)
{
  static const char *const denying[] = { "unlikely", "unable", "impossible", NULL };
  const BriefTree *t = r->tree;
  const BriefDocument *d = r->document;
  bool negative = shares_negation (t, p->top);
  uint32_t word = p->head;
  for (int step = 0; step < MAX_CHAIN; step++) {
    if (_brief_clause_is_negated (t, word))
      negative = !negative;
    if (_brief_word_in (d, word, denying))
      negative = !negative;
    else if (word != p->head && (_brief_word_is (d, word, "cease")
                                 || (_brief_word_is (d, word, "have") && _brief_clause_is_yet_to (t, word))))
      negative = !negative;
    if (word == p->top || d->words[word].head < 0)
      break;
    word = (uint32_t) d->words[word].head;
  }
  if (p->outer != BRIEF_NONE && (_brief_clause_is_negated (t, p->outer) || _brief_word_in (d, p->outer, denying)))
    negative = !negative;
  if (_brief_phrase_is_negative (t, _brief_tree_subject (t, p->top))
      || _brief_phrase_is_negative (t, _brief_tree_child (t, p->head, BRIEF_DEP_OBJ)))
    negative = !negative;
  if (p->form != BRIEF_PREDICATE_VERB && _brief_phrase_is_negative (t, p->head))
    negative = !negative;
  const char *mark = _brief_clause_mark_word (t, p->top);
  if (strcmp (mark, "without") == 0 || strcmp (mark, "instead") == 0 || strcmp (mark, "rather") == 0)
    negative = !negative;
  return negative;
}
