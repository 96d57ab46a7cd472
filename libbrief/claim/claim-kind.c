/* SPDX-License-Identifier: MIT */
/* Kind, tense, and the certainty that the clause itself gives: states, opinions, questions, orders, conditions. */
#include "claim/clause-form.h"
#include "claim/frame.h"
#include "lexicon/hedge.h"
#include "lexicon/predicate.h"

#include <string.h>

static bool
is_question (const BriefClaimReader *r, const BriefClauseForm *c)
{
  const BriefTree *t = r->tree;
  const BriefDocument *d = r->document;
  const BriefSentence *s = &d->sentences[d->words[c->predicate->head].sentence];
  static const char *const asking[] = { "how", "what", "when", "where", "who", "whom", "why", NULL };
  if (strcmp (c->mark, "whether") == 0)
    return true;
  if (c->dep == BRIEF_DEP_CCOMP || c->dep == BRIEF_DEP_CSUBJ) {
    if (strcmp (c->mark, "if") == 0)
      return true;
    for (uint32_t k = t->first_child[c->first]; k != BRIEF_NONE && k < c->first; k = t->next_sibling[k])
      if (((d->words[k].morph & BRIEF_MORPH_INT) && strcmp (d->words[k].norm, "that") != 0)
          || _brief_word_in (d, k, asking))
        return true;
  }
  if (c->dep != BRIEF_DEP_ROOT && c->dep != BRIEF_DEP_CCOMP && c->dep != BRIEF_DEP_PARATAXIS)
    return false;
  for (uint32_t i = s->end; i > s->first && s->end - i < 3; i--)
    if (strcmp (d->words[i - 1].norm, "?") == 0)
      return true;
  return false;
}

static bool
is_imperative (const BriefClaimReader *r, const BriefClauseForm *c)
{
  const BriefWord *w = &r->document->words[c->predicate->head];
  if (w->morph & BRIEF_MORPH_IMP)
    return true;
  return c->dep == BRIEF_DEP_ROOT && !c->finite && strcmp (w->xpos, "VB") == 0 && *c->mark == '\0'
         && _brief_tree_subject (r->tree, c->predicate->top) == BRIEF_NONE;
}

static bool
is_opinion (const BriefClaimReader *r, const BriefPredicate *p)
{
  const BriefDocument *d = r->document;
  uint32_t word = p->form == BRIEF_PREDICATE_COPULA ? p->head : p->complement;
  if (word == BRIEF_NONE)
    return false;
  if (d->words[word].upos == BRIEF_UPOS_ADJ)
    return _brief_adjective_is_opinion (d->words[word].lemma) || (d->words[word].morph & BRIEF_MORPH_SUP) != 0;
  for (uint32_t c = r->tree->first_child[word]; c != BRIEF_NONE; c = r->tree->next_sibling[c])
    if (d->words[c].dep == BRIEF_DEP_AMOD
        && (_brief_adjective_is_opinion (d->words[c].lemma)
            || _brief_tree_child (r->tree, c, BRIEF_DEP_ADVMOD) != BRIEF_NONE))
      return (d->words[c].morph & BRIEF_MORPH_SUP) || _brief_adjective_is_opinion (d->words[c].lemma)
             || _brief_word_is (d, _brief_tree_child (r->tree, c, BRIEF_DEP_ADVMOD), "most");
  return false;
}

static bool
is_state (const BriefClaimReader *r, const BriefClauseForm *c)
{
  const BriefPredicate *p = c->predicate;
  const BriefDocument *d = r->document;
  if (p->form == BRIEF_PREDICATE_COPULA)
    return true;
  if (p->form == BRIEF_PREDICATE_NOUN)
    return false;
  unsigned flags = _brief_verb_flags (d->words[p->head].lemma);
  if (_brief_word_is (d, p->head, "be") || (flags & BRIEF_VERB_STATIVE))
    return p->light_noun == BRIEF_NONE;
  if (p->complement != BRIEF_NONE && (flags & BRIEF_VERB_LINKING))
    return !_brief_word_is (d, p->head, "become");
  if (c->can)
    return true;
  return _brief_clause_is_passive (r->tree, p->head) && c->present && !c->perfect && !c->must && !c->open_modal
         && !c->future && _brief_tree_child (r->tree, p->head, BRIEF_DEP_OBL_AGENT) == BRIEF_NONE;
}

/* Tense of a clause without a finite verb: that of the clause it hangs on. */
static BriefTense
tense_of (const BriefClauseForm *c, const BriefFactuality *above, bool state)
{
  if (c->future || c->would || c->open_modal)
    return state && !c->future && !c->would ? BRIEF_TENSE_PRESENT : BRIEF_TENSE_FUTURE;
  if (c->must)
    return state ? BRIEF_TENSE_PRESENT : BRIEF_TENSE_FUTURE;
  if (c->can)
    return BRIEF_TENSE_PRESENT;
  if (c->perfect || c->past)
    return BRIEF_TENSE_PAST;
  if (c->present)
    return BRIEF_TENSE_PRESENT;
  if (c->participle && !(c->dep == BRIEF_DEP_XCOMP && above))
    return BRIEF_TENSE_PAST;
  return above ? above->tense : BRIEF_TENSE_PAST;
}

/* What the words of the clause themselves say. */
BriefFactuality
_brief_claim_own_facts (const BriefClaimReader *r, const BriefClauseForm *c, const BriefFactuality *above)
{
  BriefFactuality f = { BRIEF_POLARITY_POSITIVE, BRIEF_CERTAINTY_CERTAIN, BRIEF_TENSE_PAST, BRIEF_CLAIM_EVENT };
  bool state = is_state (r, c), opinion = is_opinion (r, c->predicate);
  if (_brief_claim_is_negated (r, c->predicate))
    f.polarity = BRIEF_POLARITY_NEGATIVE;
  f.tense = tense_of (c, above, state);
  if (c->predicate->described_by != BRIEF_NONE) {
    f.kind = BRIEF_CLAIM_OPINION;
    f.tense = BRIEF_TENSE_PRESENT;
    return f;
  }
  f.kind = opinion ? BRIEF_CLAIM_OPINION : state ? BRIEF_CLAIM_STATE : BRIEF_CLAIM_EVENT;
  if (c->future && !opinion)
    f.kind = BRIEF_CLAIM_PREDICTION;
  if (c->must && c->perfect) /* "must have known": a conclusion, not a duty */
    f.certainty = BRIEF_CERTAINTY_PROBABLE;
  else if (c->must) {
    f.kind = BRIEF_CLAIM_OPINION;
    f.certainty = BRIEF_CERTAINTY_UNKNOWN;
  } else if (c->open_modal) {
    f.certainty = BRIEF_CERTAINTY_POSSIBLE;
    if (f.kind == BRIEF_CLAIM_EVENT && !c->perfect)
      f.kind = BRIEF_CLAIM_PREDICTION;
  } else if (c->probable)
    f.certainty = BRIEF_CERTAINTY_PROBABLE;
  return f;
}

void
_brief_factuality_open (BriefFactuality *f, BriefClaimKind kind, BriefTense tense)
{
  f->kind = kind;
  f->certainty = BRIEF_CERTAINTY_UNKNOWN;
  f->tense = tense;
}

void
_brief_factuality_flip (BriefFactuality *f)
{
  f->polarity = f->polarity == BRIEF_POLARITY_POSITIVE ? BRIEF_POLARITY_NEGATIVE : BRIEF_POLARITY_POSITIVE;
}

/* "So that". */
static bool
follows_that (const BriefClaimReader *r, uint32_t word)
{
  uint32_t mark = _brief_clause_mark (r->tree, word);
  return mark != BRIEF_NONE && mark + 1 < r->document->n_words
         && strcmp (r->document->words[mark + 1].norm, "that") == 0;
}

/* A condition, a question, a wish: nothing is asserted. */
void
_brief_claim_mood (const BriefClaimReader *r, const BriefClauseForm *c, BriefFactuality *f)
{
  bool adverbial = c->dep == BRIEF_DEP_ADVCL;
  bool still_to_come = c->present && !c->past && (strcmp (c->mark, "until") == 0 || strcmp (c->mark, "once") == 0);
  if (adverbial && (still_to_come || strcmp (c->mark, "if") == 0 || strcmp (c->mark, "unless") == 0
                    || strcmp (c->mark, "lest") == 0 || strcmp (c->mark, "provided") == 0))
    _brief_factuality_open (f, BRIEF_CLAIM_HYPOTHETICAL, BRIEF_TENSE_FUTURE);
  else if (adverbial && strcmp (c->mark, "so") == 0 && !c->past
           && (c->can || c->open_modal || c->would || c->future || follows_that (r, c->predicate->top)))
    _brief_factuality_open (f, BRIEF_CLAIM_PLAN, f->tense == BRIEF_TENSE_PRESENT ? BRIEF_TENSE_FUTURE : f->tense);
  else if (is_question (r, c)) {
    f->kind = BRIEF_CLAIM_QUESTION;
    f->certainty = BRIEF_CERTAINTY_UNKNOWN;
  } else if (is_imperative (r, c))
    _brief_factuality_open (f, BRIEF_CLAIM_DIRECTIVE, BRIEF_TENSE_FUTURE);
}
