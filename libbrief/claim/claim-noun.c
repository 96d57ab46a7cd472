/* SPDX-License-Identifier: MIT */
/* How certain the nouns of a clause are: "hopes to hold talks", "did not begin an inquiry", "the possible sale", "without violence". */
#include "claim/clause-form.h"
#include "lexicon/hedge.h"
#include "lexicon/predicate.h"

#include <string.h>

bool
_brief_phrase_is_known (const BriefTree *t, uint32_t noun)
{
  static const char *const pointing[] = { "the", "this", "that", "these", "those", "both", "such", NULL };
  const BriefDocument *d = t->document;
  if (d->words[noun].upos != BRIEF_UPOS_NOUN)
    return true;
  for (uint32_t c = t->first_child[noun]; c != BRIEF_NONE; c = t->next_sibling[c]) {
    if (d->words[c].dep == BRIEF_DEP_NMOD_POSS)
      return true;
    if (d->words[c].dep != BRIEF_DEP_DET)
      continue;
    if (g_strv_contains (pointing, d->words[c].norm))
      return true;
  }
  return false;
}

/* "Possible sale", "planned visit". */
static BriefCertainty
hedge_of (const BriefTree *t, uint32_t noun)
{
  BriefCertainty lowest = BRIEF_CERTAINTY_CERTAIN;
  for (uint32_t c = t->first_child[noun]; c != BRIEF_NONE; c = t->next_sibling[c])
    if (t->document->words[c].dep == BRIEF_DEP_AMOD)
      lowest = MIN (lowest, _brief_adjective_hedge (t->document->words[c].norm));
  return lowest;
}

/* "Without violence", "lack of progress", "no comment". */
static bool
is_absent (const BriefTree *t, uint32_t noun)
{
  const BriefDocument *d = t->document;
  const BriefWord *preposition = _brief_tree_case (t, noun);
  if (preposition && strcmp (preposition->norm, "without") == 0)
    return true;
  if (d->words[noun].dep == BRIEF_DEP_NMOD && d->words[noun].head >= 0
      && (_brief_word_is (d, (uint32_t) d->words[noun].head, "lack")
          || _brief_word_is (d, (uint32_t) d->words[noun].head, "absence")))
    return true;
  return _brief_phrase_is_negative (t, noun);
}

/* Is the noun what the predicate UP does or undergoes, or otherwise directly in its clause? */
static bool
is_in_clause_of (const BriefClaimReader *r, uint32_t noun, uint32_t up)
{
  uint8_t dep;
  const BriefPredicate *p = &r->predicates->at[up];
  uint32_t governor = _brief_clause_governor (r->tree, noun, &dep);
  return governor != BRIEF_NONE && (governor == p->head || governor == p->top)
         && (dep == BRIEF_DEP_OBJ || dep == BRIEF_DEP_OBL || dep == BRIEF_DEP_NSUBJ || dep == BRIEF_DEP_NSUBJ_PASS
             || dep == BRIEF_DEP_XCOMP);
}

/* "Saw no growth", "did not reach an agreement": what a denied verb acts on is denied too. */
static bool
is_denied_with (const BriefClaimReader *r, uint32_t noun, uint32_t up)
{
  uint8_t dep;
  _brief_clause_governor (r->tree, noun, &dep);
  return dep == BRIEF_DEP_OBJ || dep == BRIEF_DEP_NSUBJ_PASS
         || (dep == BRIEF_DEP_NSUBJ && _brief_word_is (r->document, r->predicates->at[up].head, "be"));
}

bool _brief_claim_noun_facts (const BriefClaimReader *r, const BriefPredicate *p, const BriefFactuality *above,
                              uint32_t up, BriefFactuality *f)
{
  const BriefTree *t = r->tree;
  uint32_t noun = p->head;
  f->certainty = hedge_of (t, noun);
  f->polarity = is_absent (t, noun) ? BRIEF_POLARITY_NEGATIVE : BRIEF_POLARITY_POSITIVE;
  if (_brief_phrase_is_known (t, noun))
    return true;
  if (!above || !is_in_clause_of (r, noun, up))
    return false;
  if (above->polarity == BRIEF_POLARITY_NEGATIVE) {
    if (is_denied_with (r, noun, up)) {
      f->polarity = BRIEF_POLARITY_NEGATIVE;
      f->certainty = MIN (f->certainty, above->certainty);
    }
    return true;
  }
  f->certainty = MIN (f->certainty, above->certainty);
  f->tense = above->tense;
  f->kind = above->kind == BRIEF_CLAIM_STATE || above->kind == BRIEF_CLAIM_OPINION ? f->kind : above->kind;
  return true;
}
