/* SPDX-License-Identifier: MIT */
/* What the word above makes of an infinitive, gerund or participle: "failed to V", "not allowed to V", "the risk of V-ing". */
#include "claim/clause-form.h"
#include "claim/frame.h"
#include "lexicon/event.h"
#include "lexicon/hedge.h"
#include "lexicon/predicate.h"

#include <string.h>

typedef enum { OPEN, REALISES, NEGATES } Effect;

static bool
is_complement (const BriefClauseForm *c)
{
  return c->dep == BRIEF_DEP_XCOMP || c->dep == BRIEF_DEP_CCOMP;
}

static bool
is_marked (const BriefClauseForm *c, const char *word)
{
  return strcmp (c->mark, word) == 0;
}

/* "Too weak to resist". */
static bool
has_too (const BriefTree *t, uint32_t word)
{
  for (uint32_t c = t->first_child[word]; c != BRIEF_NONE && c < word; c = t->next_sibling[c])
    if (t->document->words[c].dep == BRIEF_DEP_ADVMOD && strcmp (t->document->words[c].norm, "too") == 0)
      return true;
  return false;
}

static Effect
effect_of_verb (const BriefClaimReader *r, const BriefClauseForm *c, const BriefFactuality *above)
{
  unsigned flags = _brief_verb_flags (r->document->words[c->governor].lemma);
  bool complement = is_complement (c);
  if ((complement || is_marked (c, "from")) && (flags & BRIEF_VERB_NEGATES))
    return NEGATES;
  if (is_marked (c, "against") && (flags & BRIEF_VERB_TRIES)) /* "decided against V-ing" */
    return NEGATES;
  if (complement && (flags & BRIEF_VERB_REALISES))
    return REALISES;
  /* What was not permitted did not take place; what was may have. */
  bool denied = above ? above->polarity == BRIEF_POLARITY_NEGATIVE && above->tense != BRIEF_TENSE_FUTURE
                      : _brief_clause_is_negated (r->tree, c->governor);
  return complement && (flags & BRIEF_VERB_PERMITS) && denied ? REALISES : OPEN;
}

static Effect
effect_of (const BriefClaimReader *r, const BriefClauseForm *c, const BriefFactuality *above)
{
  const BriefDocument *d = r->document;
  if (_brief_word_is_verb (d, c->governor))
    return effect_of_verb (r, c, above);
  if (c->infinitive && _brief_word_is (d, c->governor, "yet")) /* "has yet to V" */
    return NEGATES;
  if (c->dep == BRIEF_DEP_ACL && (c->infinitive || is_marked (c, "of")))
    return _brief_noun_negates (d->words[c->governor].lemma) ? NEGATES : OPEN;
  if (d->words[c->governor].upos == BRIEF_UPOS_ADJ && (c->infinitive || is_marked (c, "of")))
    return _brief_adjective_negates (d->words[c->governor].lemma) || (c->infinitive && has_too (r->tree, c->governor))
               ? NEGATES
               : OPEN;
  return OPEN;
}

/* A noun as governor is no predicate: what is known of the clause around it says nothing of what hangs on the noun. */
static void
share_above (const BriefFactuality *above, Effect effect, BriefFactuality *f)
{
  if (above && effect == NEGATES
      && above->certainty == BRIEF_CERTAINTY_UNKNOWN) { /* "aims to prevent X from V-ing": X may V or not */
    _brief_factuality_open (f, BRIEF_CLAIM_HYPOTHETICAL, above->tense);
    return;
  }
  if (effect == NEGATES)
    _brief_factuality_flip (f);
  if (!above)
    return;
  f->certainty = above->certainty;
  f->tense = above->tense;
  if (above->polarity == BRIEF_POLARITY_NEGATIVE) {
    if (effect == NEGATES)
      _brief_factuality_flip (f);
    else
      f->polarity = BRIEF_POLARITY_NEGATIVE;
  }
  if (above->kind == BRIEF_CLAIM_PREDICTION || above->kind == BRIEF_CLAIM_PLAN
      || above->kind == BRIEF_CLAIM_HYPOTHETICAL)
    f->kind = effect == REALISES ? above->kind : f->kind;
}

static void
read_infinitive (const BriefClaimReader *r, const BriefClauseForm *c, const BriefFactuality *above, BriefFactuality *f)
{
  bool open = above && above->certainty != BRIEF_CERTAINTY_CERTAIN;
  BriefClaimKind kind =
      open && above->kind == BRIEF_CLAIM_PREDICTION && is_complement (c) ? BRIEF_CLAIM_HYPOTHETICAL : BRIEF_CLAIM_PLAN;
  if (above && above->kind == BRIEF_CLAIM_HYPOTHETICAL)
    kind = BRIEF_CLAIM_HYPOTHETICAL;
  bool purpose_done = c->dep == BRIEF_DEP_ADVCL && above && above->tense == BRIEF_TENSE_PAST
                      && r->scope->holder[c->predicate->head] == BRIEF_NONE;
  if (purpose_done && _brief_word_is (r->document, c->predicate->head, "become")
      && above->certainty == BRIEF_CERTAINTY_CERTAIN) {
    f->tense = BRIEF_TENSE_PAST; /* "grew to become": what it came to */
    return;
  }
  _brief_factuality_open (f, kind, purpose_done ? BRIEF_TENSE_PAST : BRIEF_TENSE_FUTURE);
  /* "Did not try to V", "has no plan to V". */
  unsigned flags =
      _brief_word_is_verb (r->document, c->governor) ? _brief_verb_flags (r->document->words[c->governor].lemma) : 0;
  bool untried = is_complement (c) && (flags & BRIEF_VERB_TRIES) && r->predicates->cue_of[c->governor] == BRIEF_NONE
                 && above && above->polarity == BRIEF_POLARITY_NEGATIVE;
  bool no_such = c->dep == BRIEF_DEP_ACL && _brief_phrase_is_negative (r->tree, c->governor);
  if (untried || no_such)
    f->polarity = BRIEF_POLARITY_NEGATIVE;
}

/* "Convicted of V-ing": not said by the one who tells it, unless by the one who accuses; "the risk of V-ing": of nobody. */
static bool
is_left_open (const BriefClaimReader *r, const BriefClauseForm *c)
{
  const char *lemma = r->document->words[c->governor].lemma;
  unsigned flags = _brief_word_is_verb (r->document, c->governor) ? _brief_verb_flags (lemma) : 0;
  if (c->dep == BRIEF_DEP_ACL && is_marked (c, "of"))
    return _brief_noun_is_possibility (lemma);
  if (!is_marked (c, "of") && !is_marked (c, "with") && !(is_marked (c, "for") && flags == 0))
    return false;
  uint32_t frame = r->predicates->cue_of[c->governor];
  if (frame != BRIEF_NONE && frame == r->scope->holder[c->predicate->head] && strcmp (lemma, "suspect") != 0)
    return false;
  BriefEvent event = _brief_event_of_verb (lemma);
  return event == BRIEF_EVENT_ACCUSE || event == BRIEF_EVENT_JUDGE || event == BRIEF_EVENT_ARREST
         || strcmp (lemma, "charge") == 0 || strcmp (lemma, "suspect") == 0;
}

bool _brief_claim_governed (const BriefClaimReader *r, const BriefClauseForm *c, const BriefFactuality *above,
                            BriefFactuality *f)
{
  if (c->finite || c->governor == BRIEF_NONE)
    return false;
  Effect effect = effect_of (r, c, above);
  if (effect != OPEN) {
    bool verb = _brief_word_is_verb (r->document, c->governor);
    share_above (verb || r->document->words[c->governor].upos == BRIEF_UPOS_ADJ ? above : NULL, effect, f);
    if (verb && !above
        && _brief_clause_is_negated (r->tree, c->governor)) /* a cue, which is no claim: "did not dare to V" */
      _brief_factuality_flip (f);
    return true;
  }
  if (c->infinitive) {
    read_infinitive (r, c, above, f);
    return false;
  }
  if (is_left_open (r, c)) {
    f->certainty = BRIEF_CERTAINTY_UNKNOWN;
    if (c->dep == BRIEF_DEP_ACL && _brief_phrase_is_negative (r->tree, c->governor))
      f->polarity = BRIEF_POLARITY_NEGATIVE;
    return false;
  }
  /* Gerunds and participles share what is open above them. */
  if (!above || c->participle || !(is_complement (c) || c->dep == BRIEF_DEP_ADVCL))
    return false;
  if (above->certainty == BRIEF_CERTAINTY_UNKNOWN)
    _brief_factuality_open (
        f, above->kind == BRIEF_CLAIM_OPINION || above->kind == BRIEF_CLAIM_EVENT ? BRIEF_CLAIM_PLAN : above->kind,
        above->tense);
  else if (!is_marked (c, "after") && !is_marked (c, "since") && !is_marked (c, "despite"))
    f->certainty = MIN (f->certainty, above->certainty);
  return false;
}
