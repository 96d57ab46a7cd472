/* SPDX-License-Identifier: MIT */
#include "claim/clause-form.h"

#include "claim/frame.h"
#include "lexicon/hedge.h"

#include <string.h>

#define MAX_CHAIN 12 /* transparent words between a clause's top and its predicate */

const char *
_brief_clause_mark_word (const BriefTree *t, uint32_t word)
{
  uint32_t mark = _brief_clause_mark (t, word);
  if (mark != BRIEF_NONE)
    return t->document->words[mark].norm;
  const BriefWord *preposition = _brief_tree_case (t, word);
  return preposition && _brief_word_is_verb (t->document, word) ? preposition->norm : "";
}

static void
read_auxiliary (BriefClauseForm *c, const BriefWord *w)
{
  const char *l = w->lemma, *n = w->norm;
  if (strcmp (l, "will") == 0 || strcmp (l, "shall") == 0 || strcmp (n, "'ll") == 0 || strcmp (n, "wo") == 0) {
    if (strcmp (n, "would") == 0 || strcmp (n, "'d") == 0)
      c->would = true;
    else
      c->future = true;
    c->finite = true;
  } else if (strcmp (l, "would") == 0)
    c->would = c->finite = true;
  else if (strcmp (l, "could") == 0 || strcmp (n, "could") == 0)
    c->could = c->finite = true;
  else if (strcmp (l, "may") == 0 || strcmp (l, "might") == 0)
    c->open_modal = c->finite = true;
  else if (strcmp (l, "can") == 0 || strcmp (n, "ca") == 0)
    c->can = c->finite = true;
  else if (strcmp (l, "must") == 0 || strcmp (l, "should") == 0 || strcmp (l, "ought") == 0)
    c->must = c->finite = true;
  else {
    c->perfect = c->perfect || strcmp (l, "have") == 0;
    if (w->morph & BRIEF_MORPH_FIN || strcmp (w->xpos, "VBD") == 0 || strcmp (w->xpos, "VBZ") == 0
        || strcmp (w->xpos, "VBP") == 0) {
      c->finite = true;
      if ((w->morph & BRIEF_MORPH_PAST) || strcmp (w->xpos, "VBD") == 0)
        c->past = true;
      else
        c->present = true;
    }
  }
}

/* Adverbs and adjectives of the clause that lower its certainty. */
static void
read_hedge (BriefClauseForm *c, const BriefWord *w)
{
  switch (_brief_hedge_of (w->norm)) {
  case BRIEF_CERTAINTY_POSSIBLE:
    c->open_modal = true;
    break;
  case BRIEF_CERTAINTY_PROBABLE:
    c->probable = true;
    break;
  default:
    break;
  }
}

/* One word of the chain from the clause's top to its predicate. */
static void
read_word (const BriefTree *t, BriefClauseForm *c, uint32_t word, bool is_top)
{
  const BriefDocument *d = t->document;
  const BriefWord *w = &d->words[word];
  for (uint32_t k = t->first_child[word]; k != BRIEF_NONE; k = t->next_sibling[k]) {
    const BriefWord *child = &d->words[k];
    if (child->dep == BRIEF_DEP_AUX || child->dep == BRIEF_DEP_AUX_PASS || child->dep == BRIEF_DEP_COP)
      read_auxiliary (c, child);
    else if (child->dep == BRIEF_DEP_ADVMOD)
      read_hedge (c, child);
  }
  if (!is_top)
    return;
  if (w->upos == BRIEF_UPOS_VERB || w->upos == BRIEF_UPOS_AUX) {
    if (strcmp (w->xpos, "VBD") == 0)
      c->past = c->finite = true;
    else if (strcmp (w->xpos, "VBZ") == 0 || strcmp (w->xpos, "VBP") == 0)
      c->present = c->finite = true;
    else if (strcmp (w->xpos, "VBN") == 0)
      c->participle = true;
    else if (strcmp (w->xpos, "VBG") == 0)
      c->gerund = true;
  }
}

/* What a transparent word above the predicate says: "is likely to", "seems to", "needs to". */
static void
read_transparent (const BriefTree *t, BriefClauseForm *c, uint32_t word)
{
  const BriefDocument *d = t->document;
  static const char *const needs[] = { "need", "have", "ought", "require", "required", "obliged", "bound", "supposed", NULL };
  static const char *const likely[] = { "likely", "unlikely", "seem", "appear", "expected", "expect", "think", "believe",
                                        "suppose", "guess", "poised", NULL };
  if (_brief_word_in (d, word, needs))
    c->must = !_brief_clause_is_yet_to (t, word);
  else if (_brief_word_in (d, word, likely))
    c->probable = true;
  else if (_brief_word_is (d, word, "possible"))
    c->open_modal = true;
  if (_brief_word_is (d, word, "go") || _brief_word_is (d, word, "set") || _brief_word_is (d, word, "due")
      || _brief_word_is (d, word, "schedule")
      || _brief_word_is (d, word, "going"))
    c->future = true;
}

/* "I think", "it is likely that": only how sure the speaker is, not the time or form of the clause. */
static void
read_outer (const BriefTree *t, BriefClauseForm *c, uint32_t outer)
{
  BriefClauseForm around = { .predicate = c->predicate };
  read_word (t, &around, outer, false);
  read_transparent (t, &around, outer);
  c->probable = c->probable || around.probable;
  c->open_modal = c->open_modal || ((around.open_modal || around.could) && around.probable == false);
}

static bool
is_condition (const BriefTree *t, uint32_t word)
{
  uint32_t mark = t->document->words[word].dep == BRIEF_DEP_ADVCL ? _brief_clause_mark (t, word) : BRIEF_NONE;
  return mark != BRIEF_NONE
         && (_brief_word_is (t->document, mark, "if") || _brief_word_is (t->document, mark, "unless"));
}

/* Has the clause a condition, or is it inside one? */
static bool
depends_on_condition (const BriefTree *t, uint32_t word)
{
  for (uint32_t c = t->first_child[word]; c != BRIEF_NONE; c = t->next_sibling[c])
    if (is_condition (t, c))
      return true;
  for (int step = 0; step < MAX_CHAIN && t->document->words[word].head >= 0; step++) {
    if (is_condition (t, word))
      return true;
    word = (uint32_t) t->document->words[word].head;
  }
  return false;
}

/* What "could" and "would" say hangs on the negation: "could not be reached" was not, "would not comment" refused to. */
static void
read_negated_modal (const BriefClaimReader *r, BriefClauseForm *c)
{
  static const char *const speaking[] = { "comment", "confirm", "describe", "disclose", "discuss", "elaborate",
                                          "estimate", "explain", "identify",
                                          "name", "reveal", "say", "specify", "speculate", NULL };
  const BriefPredicate *p = c->predicate;
  bool refuses = c->would && c->dep != BRIEF_DEP_CCOMP && _brief_word_in (r->document, p->head, speaking);
  if (!c->could && !refuses)
    return;
  bool denied = _brief_claim_is_negated (r, p) && !depends_on_condition (r->tree, p->top);
  if (c->could && !denied)
    c->open_modal = true;
  else if (denied) {
    c->past = true;
    c->would = false;
  }
}

BriefClauseForm
_brief_clause_form (const BriefClaimReader *r, const BriefPredicate *p)
{
  const BriefTree *t = r->tree;
  const BriefDocument *d = r->document;
  BriefClauseForm c = { .predicate = p };
  c.first = p->top;
  for (int step = 0; step < MAX_CHAIN && d->words[c.first].dep == BRIEF_DEP_CONJ && d->words[c.first].head >= 0; step++)
    c.first = (uint32_t) d->words[c.first].head;
  c.governor = _brief_clause_governor (t, p->top, &c.dep);
  uint32_t word = p->head;
  for (int step = 0; step < MAX_CHAIN; step++) {
    read_word (t, &c, word, word == p->top);
    if (word == p->top || d->words[word].head < 0)
      break;
    if (word != p->head)
      read_transparent (t, &c, word);
    word = (uint32_t) d->words[word].head;
  }
  if (p->top != p->head)
    read_transparent (t, &c, p->top);
  if (p->outer != BRIEF_NONE)
    read_outer (t, &c, p->outer);
  c.mark = _brief_clause_mark_word (t, p->top);
  /* A conjunct without a finite verb of its own shares the auxiliaries and the mark of the first: "will come and see". */
  bool own_subject = _brief_tree_subject (t, p->top) != BRIEF_NONE;
  if (c.first != p->top && !own_subject) {
    if (*c.mark == '\0' && !c.finite)
      c.mark = _brief_clause_mark_word (t, c.first);
    if (!c.finite)
      read_word (t, &c, c.first, strcmp (d->words[c.first].xpos, d->words[p->top].xpos) == 0);
  } else if (c.first != p->top && *c.mark == '\0')
    c.mark = strcmp (_brief_clause_mark_word (t, c.first), "to") == 0 ? "" : _brief_clause_mark_word (t, c.first);
  c.infinitive = strcmp (c.mark, "to") == 0 && !c.finite;
  read_negated_modal (r, &c);
  return c;
}
