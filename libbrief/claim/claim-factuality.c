/* SPDX-License-Identifier: MIT */
/*
 * How certain each claim is for its innermost source, with which polarity, of what kind and when.
 *
 * Read in this order: what the claim's own words say (negation, modals, adverbs, tense), what the clause above makes of it
 * ("failed to V", "decided to V", "if V"), what the attribution whose content it is makes of it ("believes that V"). A governor
 * always has its own facts read first, so that what is open for it stays open for what hangs on it.
 */
#include "claim/attribution.h"
#include "claim/claim-reader.h"
#include "claim/frame.h"
#include "lexicon/event.h"
#include "lexicon/hedge.h"
#include "lexicon/predicate.h"

#include <string.h>

#define MAX_CHAIN 12 /* transparent words between a clause's top and its predicate */

typedef struct {
  BriefClaimReader *reader;
  BriefFactuality *done;
  uint8_t *state;       /* 0 unread, 1 being read, 2 read */
  BriefManner *manner;  /* of each cue frame */
} Facts;

typedef struct {
  const BriefPredicate *predicate;
  uint32_t first;       /* the clause's top, or the first of the conjuncts that share its mark */
  uint32_t governor;    /* word that the clause hangs on, or BRIEF_NONE */
  uint8_t dep;          /* and how */
  const char *mark;     /* its subordinating word, "" for none */
  bool infinitive, finite, would, can, must, open_modal, future, probable;
  bool past, present, perfect, participle, gerund;
} Clause;

static const char *
mark_of (const BriefTree *t, uint32_t word)
{
  uint32_t mark = _brief_clause_mark (t, word);
  if (mark != BRIEF_NONE)
    return t->document->words[mark].norm;
  const BriefWord *preposition = _brief_tree_case (t, word);
  return preposition && _brief_word_is_verb (t->document, word) ? preposition->norm : "";
}

static void
read_auxiliary (Clause *c, const BriefWord *w)
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
  else if (strcmp (l, "may") == 0 || strcmp (l, "might") == 0 || strcmp (l, "could") == 0 || strcmp (n, "could") == 0)
    c->open_modal = c->finite = true;
  else if (strcmp (l, "can") == 0 || strcmp (n, "ca") == 0)
    c->can = c->finite = true;
  else if (strcmp (l, "must") == 0 || strcmp (l, "should") == 0 || strcmp (l, "ought") == 0)
    c->must = c->finite = true;
  else {
    c->perfect = c->perfect || strcmp (l, "have") == 0;
    if (w->morph & BRIEF_MORPH_FIN || strcmp (w->xpos, "VBD") == 0 || strcmp (w->xpos, "VBZ") == 0 || strcmp (w->xpos, "VBP") == 0) {
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
read_hedge (Clause *c, const BriefWord *w)
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
read_word (const BriefTree *t, Clause *c, uint32_t word, bool is_top)
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
read_transparent (const BriefDocument *d, Clause *c, uint32_t word)
{
  static const char *const needs[] = { "need", "have", "ought", "require", "required", "obliged", "bound", "supposed", NULL };
  static const char *const likely[] = { "likely", "unlikely", "seem", "appear", "expected", "expect", "think", "believe", "suppose", "guess", "poised", NULL };
  if (_brief_word_in (d, word, needs))
    c->must = true;
  else if (_brief_word_in (d, word, likely))
    c->probable = true;
  else if (_brief_word_is (d, word, "possible"))
    c->open_modal = true;
  if (_brief_word_is (d, word, "go") || _brief_word_is (d, word, "set") || _brief_word_is (d, word, "due") || _brief_word_is (d, word, "schedule")
      || _brief_word_is (d, word, "going"))
    c->future = true;
}

/* "I think", "it is likely that": only how sure the speaker is, not the time or form of the clause. */
static void
read_outer (const BriefTree *t, Clause *c, uint32_t outer)
{
  Clause around = { .predicate = c->predicate };
  read_word (t, &around, outer, false);
  read_transparent (t->document, &around, outer);
  c->probable = c->probable || around.probable;
  c->open_modal = c->open_modal || (around.open_modal && around.probable == false);
}

static Clause
read_clause (const BriefClaimReader *r, const BriefPredicate *p)
{
  const BriefTree *t = r->tree;
  const BriefDocument *d = r->document;
  Clause c = { .predicate = p };
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
      read_transparent (d, &c, word);
    word = (uint32_t) d->words[word].head;
  }
  if (p->top != p->head)
    read_transparent (d, &c, p->top);
  if (p->outer != BRIEF_NONE)
    read_outer (t, &c, p->outer);
  c.mark = mark_of (t, p->top);
  /* A conjunct without a finite verb of its own shares the auxiliaries and the mark of the first: "will come and see". */
  bool own_subject = _brief_tree_subject (t, p->top) != BRIEF_NONE;
  if (c.first != p->top && !own_subject) {
    if (*c.mark == '\0' && !c.finite)
      c.mark = mark_of (t, c.first);
    if (!c.finite)
      read_word (t, &c, c.first, strcmp (d->words[c.first].xpos, d->words[p->top].xpos) == 0);
  } else if (c.first != p->top && *c.mark == '\0')
    c.mark = strcmp (mark_of (t, c.first), "to") == 0 ? "" : mark_of (t, c.first);
  c.infinitive = strcmp (c.mark, "to") == 0 && !c.finite;
  return c;
}

/* "No injuries were reported", "nobody came", "has no option". */
static bool
has_negative_phrase (const BriefTree *t, uint32_t word)
{
  static const char *const nothing[] = { "nobody", "nothing", "none", "neither", "no-one", NULL };
  const BriefDocument *d = t->document;
  if (word == BRIEF_NONE)
    return false;
  for (const char *const *n = nothing; *n; n++)
    if (strcmp (d->words[word].norm, *n) == 0)
      return true;
  uint32_t det = _brief_tree_child (t, word, BRIEF_DEP_DET);
  return det != BRIEF_NONE && (strcmp (d->words[det].norm, "no") == 0 || strcmp (d->words[det].norm, "neither") == 0);
}

static bool
is_negated (const BriefClaimReader *r, const BriefPredicate *p)
{
  const BriefTree *t = r->tree;
  const BriefDocument *d = r->document;
  bool negative = false;
  uint32_t word = p->head;
  for (int step = 0; step < MAX_CHAIN; step++) {
    if (_brief_clause_is_negated (t, word))
      negative = !negative;
    if (_brief_word_is (d, word, "unlikely") || _brief_word_is (d, word, "unable") || (word != p->head && _brief_word_is (d, word, "cease")))
      negative = !negative;
    if (word == p->top || d->words[word].head < 0)
      break;
    word = (uint32_t) d->words[word].head;
  }
  if (p->outer != BRIEF_NONE && (_brief_clause_is_negated (t, p->outer) || _brief_word_is (d, p->outer, "unlikely")))
    negative = !negative;
  if (has_negative_phrase (t, _brief_tree_subject (t, p->top)) || has_negative_phrase (t, _brief_tree_child (t, p->head, BRIEF_DEP_OBJ)))
    negative = !negative;
  if (p->form != BRIEF_PREDICATE_VERB && has_negative_phrase (t, p->head))
    negative = !negative;
  const char *mark = mark_of (t, p->top);
  if (strcmp (mark, "without") == 0 || strcmp (mark, "instead") == 0 || strcmp (mark, "rather") == 0)
    negative = !negative;
  return negative;
}

static bool
is_question (const BriefClaimReader *r, const Clause *c)
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
      if (((d->words[k].morph & BRIEF_MORPH_INT) && strcmp (d->words[k].norm, "that") != 0) || _brief_word_in (d, k, asking))
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
is_imperative (const BriefClaimReader *r, const Clause *c)
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
        && (_brief_adjective_is_opinion (d->words[c].lemma) || _brief_tree_child (r->tree, c, BRIEF_DEP_ADVMOD) != BRIEF_NONE))
      return (d->words[c].morph & BRIEF_MORPH_SUP) || _brief_adjective_is_opinion (d->words[c].lemma)
             || _brief_word_is (d, _brief_tree_child (r->tree, c, BRIEF_DEP_ADVMOD), "most");
  return false;
}

static bool
is_state (const BriefClaimReader *r, const Clause *c)
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
  return _brief_clause_is_passive (r->tree, p->head) && c->present && !c->perfect && !c->must && !c->open_modal && !c->future
         && _brief_tree_child (r->tree, p->head, BRIEF_DEP_OBL_AGENT) == BRIEF_NONE;
}

/* Is the claim what the attribution says, not the background of a relative clause inside it? */
static bool
is_main_content (const BriefClaimReader *r, const BriefPredicate *p, uint32_t frame)
{
  const BriefDocument *d = r->document;
  uint32_t word = p->top;
  for (int step = 0; step < MAX_CHAIN; step++) {
    uint8_t dep = d->words[word].dep;
    if (dep == BRIEF_DEP_ACL_RELCL || dep == BRIEF_DEP_ADVCL_RELCL)
      return false;
    if (d->words[word].head < 0)
      return true;
    uint32_t head = (uint32_t) d->words[word].head;
    if (r->scope->holder[head] != frame)
      return true;
    word = head;
  }
  return true;
}

/* "He will V" said by himself, "we will V" in his quotation: a plan. */
static bool
is_own_plan (const BriefClaimReader *r, const BriefPredicate *p, uint32_t frame)
{
  const BriefDocument *d = r->document;
  uint32_t subject = _brief_claim_subject (r, p);
  if (subject == BRIEF_NONE || frame == BRIEF_NONE)
    return false;
  if ((d->words[subject].morph & BRIEF_MORPH_P1) && d->words[subject].upos == BRIEF_UPOS_PRON && r->quotes->of_word[subject] != BRIEF_NONE)
    return true;
  uint32_t entity = r->nodes->entity[subject];
  return entity != BRIEF_NONE && frame < r->graph->attributions.len && _brief_graph_attribution_at (r->graph, frame)->entity == entity;
}

/* Tense of a clause without a finite verb: that of the clause it hangs on. */
static BriefTense
tense_of (const Clause *c, const BriefFactuality *above, bool state)
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
static BriefFactuality
own_facts (const BriefClaimReader *r, const Clause *c, const BriefFactuality *above)
{
  BriefFactuality f = { BRIEF_POLARITY_POSITIVE, BRIEF_CERTAINTY_CERTAIN, BRIEF_TENSE_PAST, BRIEF_CLAIM_EVENT };
  bool state = is_state (r, c), opinion = is_opinion (r, c->predicate);
  if (is_negated (r, c->predicate))
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
  if (c->must) {
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

/* "Would" is a future in the past when somebody is said to have spoken, else it depends on a condition. */
static void
read_would (const Clause *c, uint32_t frame, BriefFactuality *f)
{
  if (!c->would)
    return;
  if (frame != BRIEF_NONE) {
    f->kind = f->kind == BRIEF_CLAIM_OPINION ? f->kind : BRIEF_CLAIM_PREDICTION;
    return;
  }
  f->kind = BRIEF_CLAIM_HYPOTHETICAL;
  f->certainty = MIN (f->certainty, BRIEF_CERTAINTY_PROBABLE);
}

static void
set_open (BriefFactuality *f, BriefClaimKind kind, BriefTense tense)
{
  f->kind = kind;
  f->certainty = BRIEF_CERTAINTY_UNKNOWN;
  f->tense = tense;
}

/* What the clause above makes of an infinitive, gerund or participle. */
static void
read_governor (const BriefClaimReader *r, const Clause *c, const BriefFactuality *above, BriefFactuality *f)
{
  const BriefDocument *d = r->document;
  if (c->finite || c->governor == BRIEF_NONE)
    return;
  const char *lemma = d->words[c->governor].lemma;
  unsigned flags = _brief_word_is_verb (d, c->governor) ? _brief_verb_flags (lemma) : 0;
  bool complement = c->dep == BRIEF_DEP_XCOMP || c->dep == BRIEF_DEP_CCOMP;
  bool from = strcmp (c->mark, "from") == 0;
  if ((complement || from) && (flags & BRIEF_VERB_NEGATES)) {
    f->polarity = f->polarity == BRIEF_POLARITY_POSITIVE ? BRIEF_POLARITY_NEGATIVE : BRIEF_POLARITY_POSITIVE;
    if (above) {
      f->certainty = above->certainty;
      f->tense = above->tense;
      if (above->polarity == BRIEF_POLARITY_NEGATIVE)
        f->polarity = f->polarity == BRIEF_POLARITY_POSITIVE ? BRIEF_POLARITY_NEGATIVE : BRIEF_POLARITY_POSITIVE;
    }
    return;
  }
  if (complement && (flags & BRIEF_VERB_REALISES)) {
    if (above) {
      f->certainty = above->certainty;
      f->tense = above->tense;
      if (above->kind == BRIEF_CLAIM_PREDICTION || above->kind == BRIEF_CLAIM_PLAN || above->kind == BRIEF_CLAIM_HYPOTHETICAL)
        f->kind = above->kind == BRIEF_CLAIM_PREDICTION ? BRIEF_CLAIM_PREDICTION : above->kind;
      if (above->polarity == BRIEF_POLARITY_NEGATIVE)
        f->polarity = BRIEF_POLARITY_NEGATIVE;
    }
    return;
  }
  if (c->infinitive) {
    bool open = above && above->certainty != BRIEF_CERTAINTY_CERTAIN;
    BriefClaimKind kind = open && above->kind == BRIEF_CLAIM_PREDICTION && complement ? BRIEF_CLAIM_HYPOTHETICAL : BRIEF_CLAIM_PLAN;
    if (above && above->kind == BRIEF_CLAIM_HYPOTHETICAL)
      kind = BRIEF_CLAIM_HYPOTHETICAL;
    bool purpose_done = c->dep == BRIEF_DEP_ADVCL && above && above->tense == BRIEF_TENSE_PAST && r->scope->holder[c->predicate->head] == BRIEF_NONE;
    set_open (f, kind, purpose_done ? BRIEF_TENSE_PAST : BRIEF_TENSE_FUTURE);
    return;
  }
  if (strcmp (c->mark, "of") == 0 || strcmp (c->mark, "with") == 0 || (strcmp (c->mark, "for") == 0 && flags == 0)) {
    BriefEvent event = _brief_event_of_verb (lemma); /* "accused of V-ing", "convicted of V-ing": not said by the one who tells it */
    if (event == BRIEF_EVENT_ACCUSE || event == BRIEF_EVENT_JUDGE || event == BRIEF_EVENT_ARREST || strcmp (lemma, "charge") == 0
        || strcmp (lemma, "suspect") == 0) {
      f->certainty = BRIEF_CERTAINTY_UNKNOWN;
      return;
    }
  }
  /* Gerunds and participles share what is open above them. */
  if (above && above->certainty == BRIEF_CERTAINTY_UNKNOWN && (complement || c->dep == BRIEF_DEP_ADVCL) && !c->participle)
    set_open (f, above->kind == BRIEF_CLAIM_OPINION || above->kind == BRIEF_CLAIM_EVENT ? BRIEF_CLAIM_PLAN : above->kind, above->tense);
}

/* "So that". */
static bool
follows_that (const BriefClaimReader *r, uint32_t word)
{
  uint32_t mark = _brief_clause_mark (r->tree, word);
  return mark != BRIEF_NONE && mark + 1 < r->document->n_words && strcmp (r->document->words[mark + 1].norm, "that") == 0;
}

/* A condition, a question, a wish: nothing is asserted. */
static void
read_mood (const BriefClaimReader *r, const Clause *c, BriefFactuality *f)
{
  bool adverbial = c->dep == BRIEF_DEP_ADVCL;
  if (adverbial && (strcmp (c->mark, "if") == 0 || strcmp (c->mark, "unless") == 0 || strcmp (c->mark, "provided") == 0))
    set_open (f, BRIEF_CLAIM_HYPOTHETICAL, BRIEF_TENSE_FUTURE);
  else if (adverbial && strcmp (c->mark, "so") == 0 && !c->past
           && (c->can || c->open_modal || c->would || c->future || follows_that (r, c->predicate->top)))
    set_open (f, BRIEF_CLAIM_PLAN, f->tense == BRIEF_TENSE_PRESENT ? BRIEF_TENSE_FUTURE : f->tense);
  else if (is_question (r, c)) {
    f->kind = BRIEF_CLAIM_QUESTION;
    f->certainty = BRIEF_CERTAINTY_UNKNOWN;
  } else if (is_imperative (r, c))
    set_open (f, BRIEF_CLAIM_DIRECTIVE, BRIEF_TENSE_FUTURE);
}

static void
flip (BriefFactuality *f)
{
  f->polarity = f->polarity == BRIEF_POLARITY_POSITIVE ? BRIEF_POLARITY_NEGATIVE : BRIEF_POLARITY_POSITIVE;
}

/* Does an infinitive after this cue tell what is, not what is to be done? */
static bool
reports_fact (const BriefTree *t, uint32_t cue, const BriefManner *manner)
{
  static const char *const reporting[] = { "claim", "profess", "pretend", "purport", "repute", "rumor", "allege", NULL };
  if (manner->type == BRIEF_ATTRIBUTION_INTENTION || manner->stance == BRIEF_STANCE_DIRECTING || manner->stance == BRIEF_STANCE_PROMISING)
    return false;
  return _brief_word_in (t->document, cue, reporting)
         || (_brief_clause_is_passive (t, cue) && !_brief_word_is (t->document, cue, "expect") && !_brief_word_is (t->document, cue, "suppose"));
}

/* "Did not say when the road would open". */
static bool
opens_with_question (const BriefClaimReader *r, const Clause *c, uint32_t frame)
{
  static const char *const asking[] = { "how", "when", "where", "whether", "why", NULL };
  const BriefCueFrame *seen = &r->document->cues[frame];
  if (seen->n_contents == 0 || seen->contents[0].first >= r->document->n_words)
    return false;
  uint32_t first = seen->contents[0].first;
  return _brief_word_in (r->document, first, asking) && r->document->words[first].head == (int32_t) c->predicate->top;
}

/* What the source's manner makes of its main claims. */
static void
read_attribution (const Facts *facts, const Clause *c, uint32_t frame, BriefFactuality *f)
{
  const BriefClaimReader *r = facts->reader;
  const BriefManner *manner = &facts->manner[frame];
  if (!is_main_content (r, c->predicate, frame))
    return;
  bool quoted = r->quotes->of_word[c->predicate->head] != BRIEF_NONE;
  if (manner->content_negated && !(c->dep == BRIEF_DEP_ADVCL))
    flip (f);
  uint32_t cue = _brief_cue_head (r->document, r->document->cues[frame].cue);
  const char *lemma = cue == BRIEF_NONE ? "" : r->document->words[cue].lemma;
  if (c->governor == cue && cue != BRIEF_NONE && opens_with_question (r, c, frame)) {
    f->kind = BRIEF_CLAIM_QUESTION;
    f->certainty = BRIEF_CERTAINTY_UNKNOWN;
  }
  bool settled = f->kind == BRIEF_CLAIM_HYPOTHETICAL || f->kind == BRIEF_CLAIM_QUESTION;
  switch (manner->stance) {
  case BRIEF_STANCE_DENYING:
    if (!quoted)
      flip (f);
    break;
  case BRIEF_STANCE_QUESTIONING:
    set_open (f, BRIEF_CLAIM_QUESTION, f->tense);
    break;
  case BRIEF_STANCE_DIRECTING:
    if (!c->finite && !settled && c->dep != BRIEF_DEP_ADVCL)
      set_open (f, BRIEF_CLAIM_DIRECTIVE, BRIEF_TENSE_FUTURE);
    break;
  case BRIEF_STANCE_PROMISING:
    if (!c->finite && !settled)
      set_open (f, BRIEF_CLAIM_PLAN, BRIEF_TENSE_FUTURE);
    else if (f->kind == BRIEF_CLAIM_PREDICTION)
      f->kind = BRIEF_CLAIM_PLAN;
    break;
  default:
    break;
  }
  if (c->infinitive && cue != BRIEF_NONE && reports_fact (r->tree, cue, manner)) { /* "is said to have V-ed", "claims to be" */
    *f = own_facts (r, c, NULL);
    bool past_cue = (r->document->words[cue].morph & BRIEF_MORPH_PAST) || strcmp (r->document->words[cue].xpos, "VBD") == 0
                    || strcmp (r->document->words[cue].xpos, "VBN") == 0;
    f->tense = c->perfect || past_cue ? BRIEF_TENSE_PAST : BRIEF_TENSE_PRESENT;
  }
  if (manner->type == BRIEF_ATTRIBUTION_INTENTION) {
    if (!settled && (!c->finite || c->would))
      set_open (f, BRIEF_CLAIM_PLAN, BRIEF_TENSE_FUTURE);
    else if (!settled)
      f->certainty = BRIEF_CERTAINTY_UNKNOWN;
  } else if (_brief_cue_is_wish (lemma)) {
    f->certainty = BRIEF_CERTAINTY_UNKNOWN;
    if (!c->finite && !settled)
      set_open (f, BRIEF_CLAIM_HYPOTHETICAL, BRIEF_TENSE_FUTURE);
  } else if (_brief_cue_is_guess (lemma) && f->certainty == BRIEF_CERTAINTY_CERTAIN)
    f->certainty = BRIEF_CERTAINTY_PROBABLE;
  if (manner->polarity == BRIEF_POLARITY_NEGATIVE && manner->type != BRIEF_ATTRIBUTION_PERCEPTION)
    f->certainty = BRIEF_CERTAINTY_UNKNOWN;
}

/* The predicate that the clause of INDEX hangs on, or BRIEF_NONE. */
static uint32_t
predicate_above (const BriefClaimReader *r, const BriefPredicate *p)
{
  uint8_t dep;
  uint32_t word = _brief_clause_governor (r->tree, p->top, &dep);
  for (int step = 0; step < 4 && word != BRIEF_NONE; step++) { /* past nouns and transparent words */
    if (r->predicates->of_word[word] != BRIEF_NONE)
      return r->predicates->of_word[word];
    if (r->predicates->cue_of[word] != BRIEF_NONE)
      return BRIEF_NONE;
    word = r->document->words[word].head < 0 ? BRIEF_NONE : (uint32_t) r->document->words[word].head;
  }
  return BRIEF_NONE;
}

static void
read_one (Facts *facts, uint32_t index)
{
  BriefClaimReader *r = facts->reader;
  const BriefPredicate *p = &r->predicates->at[index];
  uint32_t same = r->predicates->of_word[p->head];
  if (same != index && same != BRIEF_NONE && facts->state[same] == 2) { /* the adjective of a copula that is listed */
    facts->done[index] = facts->done[same];
    facts->state[index] = 2;
    return;
  }
  uint32_t up = predicate_above (r, p);
  const BriefFactuality *above = up != BRIEF_NONE && facts->state[up] == 2 ? &facts->done[up] : NULL;
  Clause c = read_clause (r, p);
  BriefFactuality f = own_facts (r, &c, above);
  uint32_t frame = r->scope->holder[p->head];
  /* Only a finite clause or a real complement of the claim above is touched by it when the claim above has another source. */
  if (above && r->scope->holder[r->predicates->at[up].head] != frame && r->predicates->cue_of[r->predicates->at[up].head] != BRIEF_NONE)
    above = NULL;
  read_would (&c, frame, &f);
  read_governor (r, &c, above, &f);
  read_mood (r, &c, &f);
  if (frame != BRIEF_NONE)
    read_attribution (facts, &c, frame, &f);
  if ((f.kind == BRIEF_CLAIM_PREDICTION || f.kind == BRIEF_CLAIM_EVENT) && (c.future || c.would) && is_own_plan (r, p, frame))
    f.kind = BRIEF_CLAIM_PLAN;
  facts->done[index] = f;
  facts->state[index] = 2;
}

/* Reads the governors of INDEX first; the chain is walked with a stack of its own, since it may be as long as the sentence. */
static void
read_chain (Facts *facts, uint32_t index, GArray *stack)
{
  g_array_set_size (stack, 0);
  while (index != BRIEF_NONE && facts->state[index] == 0) {
    facts->state[index] = 1;
    g_array_append_val (stack, index);
    index = predicate_above (facts->reader, &facts->reader->predicates->at[index]);
  }
  for (guint i = stack->len; i-- > 0;)
    read_one (facts, g_array_index (stack, uint32_t, i));
}

BriefFactuality *
_brief_claim_factuality (BriefClaimReader *reader)
{
  const BriefDocument *d = reader->document;
  Facts facts = { .reader = reader };
  facts.done = _brief_arena_alloc_n (d->arena, reader->predicates->n + (size_t) 1, sizeof *facts.done);
  facts.state = _brief_arena_alloc_n (d->arena, reader->predicates->n + (size_t) 1, 1);
  facts.manner = _brief_arena_alloc_n (d->arena, d->n_cues + (size_t) 1, sizeof *facts.manner);
  if (!facts.done || !facts.state || !facts.manner)
    return NULL;
  for (uint32_t i = 0; i < d->n_cues; i++)
    facts.manner[i] = _brief_attribution_manner (reader->tree, &d->cues[i], _brief_cue_head (d, d->cues[i].cue));
  GArray *stack = g_array_new (FALSE, FALSE, sizeof (uint32_t));
  for (uint32_t i = 0; i < reader->predicates->n; i++)
    read_chain (&facts, i, stack);
  g_array_free (stack, TRUE);
  return facts.done;
}
