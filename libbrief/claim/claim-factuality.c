/* SPDX-License-Identifier: MIT */
/*
 * How certain each claim is for its innermost source, with which polarity, of what kind and when.
 *
 * Read in this order: what the claim's own words say (negation, modals, adverbs, tense), what the clause above makes of it
 * ("failed to V", "decided to V", "if V"), what the attribution whose content it is makes of it ("believes that V"). A governor
 * always has its own facts read first, so that what is open for it stays open for what hangs on it.
 */
#include "claim/attribution.h"
#include "claim/clause-form.h"
#include "claim/frame.h"
#include "lexicon/hedge.h"

#include <string.h>

#define MAX_CHAIN 12 /* transparent words between a clause's top and its predicate */

typedef struct {
  BriefClaimReader *reader;
  BriefFactuality *done;
  uint8_t *state;       /* 0 unread, 1 being read, 2 read */
  BriefManner *manner;  /* of each cue frame */
} Facts;

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
  if ((d->words[subject].morph & BRIEF_MORPH_P1) && d->words[subject].upos == BRIEF_UPOS_PRON
      && r->quotes->of_word[subject] != BRIEF_NONE)
    return true;
  uint32_t entity = r->nodes->entity[subject];
  return entity != BRIEF_NONE && frame < r->graph->attributions.len
         && _brief_graph_attribution_at (r->graph, frame)->entity == entity;
}

/* "Would" is a future in the past when somebody is said to have spoken, else it depends on a condition. */
static void
read_would (const BriefClauseForm *c, uint32_t frame, BriefFactuality *f)
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

/* Does an infinitive after this cue tell what is, not what is to be done? */
static bool
reports_fact (const BriefTree *t, uint32_t cue, const BriefManner *manner)
{
  static const char *const reporting[] = { "claim", "profess", "pretend", "purport", "repute", "rumor", "allege", NULL };
  if (manner->type == BRIEF_ATTRIBUTION_INTENTION || manner->stance == BRIEF_STANCE_DIRECTING
      || manner->stance == BRIEF_STANCE_PROMISING)
    return false;
  return _brief_word_in (t->document, cue, reporting)
         || (_brief_clause_is_passive (t, cue) && !_brief_word_is (t->document, cue, "expect")
             && !_brief_word_is (t->document, cue, "suppose"));
}

/* "Did not say when the road would open". */
static bool
opens_with_question (const BriefClaimReader *r, const BriefClauseForm *c, uint32_t frame)
{
  static const char *const asking[] = { "how", "when", "where", "whether", "why", NULL };
  const BriefCueFrame *seen = &r->document->cues[frame];
  if (seen->n_contents == 0 || seen->contents[0].first >= r->document->n_words)
    return false;
  uint32_t first = seen->contents[0].first;
  return _brief_word_in (r->document, first, asking) && r->document->words[first].head == (int32_t) c->predicate->top;
}

/* "Demanded that the army leave": a verb without an ending where its subject or the time would give it one. */
static bool
is_subjunctive (const BriefClaimReader *r, const BriefClauseForm *c, uint32_t cue, const BriefManner *manner)
{
  const BriefDocument *d = r->document;
  const BriefWord *verb = &d->words[c->predicate->head];
  if (cue == BRIEF_NONE || c->dep != BRIEF_DEP_CCOMP
      || (strcmp (verb->xpos, "VBP") != 0 && strcmp (verb->xpos, "VB") != 0) || c->would || c->future || c->can
      || c->could || c->must || c->open_modal || verb->upos == BRIEF_UPOS_AUX)
    return false;
  uint32_t subject = _brief_tree_subject (r->tree, c->predicate->head);
  bool singular = subject != BRIEF_NONE && (d->words[subject].morph & BRIEF_MORPH_SING)
                  && !(d->words[subject].morph & (BRIEF_MORPH_P1 | BRIEF_MORPH_P2));
  bool past = (d->words[cue].morph & BRIEF_MORPH_PAST) != 0;
  return manner->stance == BRIEF_STANCE_DIRECTING ? singular || past : singular && _brief_word_is (d, cue, "insist");
}

/* May the clause tell what is to be done? Not one with a tense of its own, nor a participle that describes a noun or the rest of the
 * clause: "wants to lift the ban imposed in May". */
static bool
is_to_be_done (const BriefClauseForm *c)
{
  bool describes = !c->infinitive && (c->participle || c->gerund) && *c->mark == '\0'
                   && (c->dep == BRIEF_DEP_ACL || c->dep == BRIEF_DEP_ADVCL);
  return !c->finite && !describes;
}

/* What the source's manner makes of its main claims. IMPLIED: the cue's verb has told whether it takes place ("refused to V"). */
static void
read_attribution (const Facts *facts, const BriefClauseForm *c, uint32_t frame, bool implied, BriefFactuality *f)
{
  const BriefClaimReader *r = facts->reader;
  const BriefManner *manner = &facts->manner[frame];
  if (!is_main_content (r, c->predicate, frame))
    return;
  bool quoted = r->quotes->of_word[c->predicate->head] != BRIEF_NONE;
  if (manner->content_negated && !(c->dep == BRIEF_DEP_ADVCL))
    _brief_factuality_flip (f);
  uint32_t cue = _brief_cue_head (r->document, r->document->cues[frame].cue);
  const char *lemma = cue == BRIEF_NONE ? "" : r->document->words[cue].lemma;
  if (c->governor == cue && cue != BRIEF_NONE && opens_with_question (r, c, frame)) {
    f->kind = BRIEF_CLAIM_QUESTION;
    f->certainty = BRIEF_CERTAINTY_UNKNOWN;
  }
  bool settled = f->kind == BRIEF_CLAIM_HYPOTHETICAL || f->kind == BRIEF_CLAIM_QUESTION, to_do = is_to_be_done (c);
  if (!quoted && is_subjunctive (r, c, cue, manner))
    _brief_factuality_open (f, BRIEF_CLAIM_DIRECTIVE, BRIEF_TENSE_FUTURE);
  switch (manner->stance) {
  case BRIEF_STANCE_DENYING:
    if (!quoted)
      _brief_factuality_flip (f);
    break;
  case BRIEF_STANCE_QUESTIONING:
    _brief_factuality_open (f, BRIEF_CLAIM_QUESTION, f->tense);
    break;
  case BRIEF_STANCE_DIRECTING:
    if (to_do && !settled && c->dep != BRIEF_DEP_ADVCL)
      _brief_factuality_open (f, BRIEF_CLAIM_DIRECTIVE, BRIEF_TENSE_FUTURE);
    break;
  case BRIEF_STANCE_PROMISING:
    if (to_do && !settled)
      _brief_factuality_open (f, BRIEF_CLAIM_PLAN, BRIEF_TENSE_FUTURE);
    else if (f->kind == BRIEF_CLAIM_PREDICTION)
      f->kind = BRIEF_CLAIM_PLAN;
    break;
  default:
    break;
  }
  if (c->infinitive && cue != BRIEF_NONE
      && reports_fact (r->tree, cue, manner)) { /* "is said to have V-ed", "claims to be" */
    *f = _brief_claim_own_facts (r, c, NULL);
    bool past_cue = (r->document->words[cue].morph & BRIEF_MORPH_PAST)
                    || strcmp (r->document->words[cue].xpos, "VBD") == 0
                    || strcmp (r->document->words[cue].xpos, "VBN") == 0;
    f->tense = c->perfect || past_cue ? BRIEF_TENSE_PAST : BRIEF_TENSE_PRESENT;
  }
  if (manner->type == BRIEF_ATTRIBUTION_INTENTION) {
    if (!implied && !settled && (to_do || c->would))
      _brief_factuality_open (f, BRIEF_CLAIM_PLAN, BRIEF_TENSE_FUTURE);
    else if (!implied && !settled && c->finite)
      f->certainty = BRIEF_CERTAINTY_UNKNOWN;
  } else if (_brief_cue_is_wish (lemma) && manner->stance != BRIEF_STANCE_DIRECTING) {
    f->certainty = BRIEF_CERTAINTY_UNKNOWN;
    if (to_do && !settled)
      _brief_factuality_open (f, BRIEF_CLAIM_HYPOTHETICAL, BRIEF_TENSE_FUTURE);
  } else if (_brief_cue_is_guess (lemma) && f->certainty == BRIEF_CERTAINTY_CERTAIN)
    f->certainty = BRIEF_CERTAINTY_PROBABLE;
  if (manner->polarity == BRIEF_POLARITY_NEGATIVE && manner->type != BRIEF_ATTRIBUTION_PERCEPTION && !implied)
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
finish_one (Facts *facts, uint32_t index, BriefFactuality f)
{
  facts->done[index] = f;
  facts->state[index] = 2;
}

static void
read_one (Facts *facts, uint32_t index)
{
  BriefClaimReader *r = facts->reader;
  const BriefPredicate *p = &r->predicates->at[index];
  uint32_t same = r->predicates->of_word[p->head];
  if (same != index && same != BRIEF_NONE && facts->state[same] == 2) { /* the adjective of a copula that is listed */
    finish_one (facts, index, facts->done[same]);
    return;
  }
  uint32_t up = predicate_above (r, p);
  const BriefFactuality *above = up != BRIEF_NONE && facts->state[up] == 2 ? &facts->done[up] : NULL;
  BriefClauseForm c = _brief_clause_form (r, p);
  BriefFactuality f = _brief_claim_own_facts (r, &c, above);
  uint32_t frame = r->scope->holder[p->head];
  /* Only a finite clause or a real complement of the claim above is touched by it when the claim above has another source. */
  if (above && r->scope->holder[r->predicates->at[up].head] != frame
      && r->predicates->cue_of[r->predicates->at[up].head] != BRIEF_NONE)
    above = NULL;
  if (p->form == BRIEF_PREDICATE_NOUN && !p->listed) {
    if (!_brief_claim_noun_facts (r, p, above, up, &f) && frame != BRIEF_NONE)
      read_attribution (facts, &c, frame, false, &f);
    finish_one (facts, index, f);
    return;
  }
  read_would (&c, frame, &f);
  bool implied = _brief_claim_governed (r, &c, above, &f);
  _brief_claim_mood (r, &c, &f);
  if (frame != BRIEF_NONE)
    read_attribution (facts, &c, frame, implied, &f);
  if ((f.kind == BRIEF_CLAIM_PREDICTION || f.kind == BRIEF_CLAIM_EVENT) && (c.future || c.would)
      && is_own_plan (r, p, frame))
    f.kind = BRIEF_CLAIM_PLAN;
  finish_one (facts, index, f);
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
