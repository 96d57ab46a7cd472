/* SPDX-License-Identifier: MIT */
/* One claim for each predicate. */
#include "claim/claim.h"
#include "claim/claim-reader.h"

#include <math.h>
#include <string.h>

bool _brief_claim_reader_init (BriefClaimReader *r, const BriefDocument *document, BriefGraph *graph,
                               const BriefWordNodes *nodes)
{
  *r = (BriefClaimReader) { .document = document, .graph = graph, .nodes = nodes };
  r->tree = _brief_tree_new (document);
  r->quotes = _brief_quotes_read (document);
  r->scope = _brief_scope_read (document);
  if (!r->tree || !r->quotes || !r->scope)
    return false;
  r->predicates = _brief_predicates_read (r->tree, r->quotes);
  return r->predicates != NULL;
}

/* The predicate's lemma: with its particle, or with the noun of a light verb. */
static const char *
lemma_of (const BriefClaimReader *r, const BriefPredicate *p)
{
  const BriefDocument *d = r->document;
  if (p->described_by != BRIEF_NONE)
    return _brief_graph_string (r->graph, "be");
  if (p->form == BRIEF_PREDICATE_COPULA) {
    uint32_t cop = _brief_tree_child (r->tree, p->head, BRIEF_DEP_COP);
    return _brief_graph_string (r->graph, cop == BRIEF_NONE ? "be" : d->words[cop].lemma);
  }
  const char *head = d->words[p->head].lemma, *second = NULL;
  uint32_t particle = _brief_predicate_particle (r->tree, p->head);
  if (p->light_noun != BRIEF_NONE)
    second = d->words[p->light_noun].lemma;
  else if (particle != BRIEF_NONE)
    second = d->words[particle].lemma;
  if (!second)
    return _brief_graph_string (r->graph, head);
  char *both = g_strconcat (head, " ", second, NULL);
  const char *kept = _brief_graph_string (r->graph, both);
  g_free (both);
  return kept;
}

/* Neighbouring words make one span. */
static void
add_predicate_spans (const BriefClaimReader *r, const BriefPredicate *p, BriefSpanList *list)
{
  for (uint32_t i = 0; i < p->n_words;) {
    BriefWordRange range = { p->words[i], p->words[i] + 1 };
    for (i++; i < p->n_words && p->words[i] == range.end; i++)
      range.end++;
    _brief_graph_add_span (r->graph, list, _brief_range_span (r->document, range));
  }
}

static BriefSpan
hull (BriefSpan all, const BriefSpanList *spans)
{
  for (uint32_t i = 0; i < spans->n; i++) {
    all.start = MIN (all.start, spans->at[i].start);
    all.end = MAX (all.end, spans->at[i].end);
  }
  return all;
}

/* An argument that opens a claim is read with its preposition or conjunction: "After the accident, cars began to move",
 * "Upon seeing this, she left". The conjunction of the claim's own clause (at PREDICATE) stays outside. */
static BriefSpan
with_preposition (const BriefDocument *d, BriefSpan all, uint32_t predicate)
{
  uint32_t low = 0, high = d->n_words;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (d->words[middle].span.start < all.start)
      low = middle + 1;
    else
      high = middle;
  }
  for (uint32_t first = low; first > 0 && first < d->n_words; first--) {
    const BriefWord *before = &d->words[first - 1];
    bool fixed = before->dep == BRIEF_DEP_FIXED; /* the "of" of "because of": its first word follows */
    if (before->sentence != d->words[low].sentence
        || (before->dep != BRIEF_DEP_CASE && before->dep != BRIEF_DEP_MARK && !fixed))
      break;
    if (!fixed && before->head >= (int32_t) low && before->head != (int32_t) predicate)
      all.start = before->span.start;
  }
  return all;
}

static double
log_odds (double p)
{
  p = CLAMP (p, 0.001, 0.999);
  return log (p / (1 - p));
}

/* How sure the reading is, from how sure the network is of the words that make the claim. A claim with its subject and object in
 * place is right more often than a bare one. The weights are those of a logistic regression (PropBank EWT dev, where "right" is
 * the predicate with the heads of its ARG0 and ARG1); pipeline/calibration.c makes a frequency of it. */
static double
confidence_of (const BriefClaimReader *r, const BriefPredicate *p)
{
  const BriefDocument *d = r->document;
  const BriefWord *head = &d->words[p->head];
  double core = 1;
  unsigned n_core = 0;
  for (uint32_t c = r->tree->first_child[p->head]; c != BRIEF_NONE; c = r->tree->next_sibling[c]) {
    const BriefWord *w = &d->words[c];
    if ((w->dep == BRIEF_DEP_NSUBJ || w->dep == BRIEF_DEP_NSUBJ_PASS || w->dep == BRIEF_DEP_OBJ)
        && w->arc_probability > 0) {
      core *= w->arc_probability;
      n_core++;
    }
  }
  double odds = -1.2 + 0.17 * log_odds (head->arc_probability) + 0.16 * log_odds (core) + 1.2 * n_core
                + (head->sense ? 0.1 * log_odds (head->sense_probability) : 0.4);
  return 1 / (1 + exp (-odds));
}

static void
start_claim (BriefClaimReader *r, const BriefPredicate *p)
{
  uint32_t index = _brief_graph_add_claim (r->graph);
  struct BriefClaim *claim = _brief_graph_claim_at (r->graph, index);
  add_predicate_spans (r, p, &claim->predicate);
  claim->lemma = lemma_of (r, p);
  claim->sense = _brief_graph_string (r->graph, r->document->words[p->roleset].sense);
  claim->attribution = r->scope->holder[p->head];
  claim->confidence = confidence_of (r, p);
  if (claim->attribution != BRIEF_NONE)
    _brief_graph_attribution_add_claim (r->graph, claim->attribution, index);
}

static void
finish_claim (BriefClaimReader *r, uint32_t index, BriefFactuality facts)
{
  struct BriefClaim *claim = _brief_graph_claim_at (r->graph, index);
  claim->polarity = facts.polarity;
  claim->certainty = facts.certainty;
  claim->tense = facts.tense;
  claim->kind = facts.kind;
  claim->event = _brief_claim_event (r, index);
  BriefSpan all = claim->predicate.n > 0 ? claim->predicate.at[0] : (BriefSpan) { 0, 0 };
  all = hull (all, &claim->predicate);
  for (uint32_t i = 0; i < claim->n_arguments; i++) {
    const struct BriefArgument *a = &claim->arguments[i];
    if (a->spans.n == 0)
      continue;
    /* An antecedent or controller far away does not stretch the claim over what lies between. */
    BriefSpan span = hull (a->spans.at[0], &a->spans);
    if (span.end + 400 > all.start && all.end + 400 > span.start)
      all = hull (all, &a->spans);
  }
  _brief_graph_add_span (r->graph, &claim->spans, with_preposition (r->document, all, r->predicates->at[index].head));
}

bool
_brief_claim_read (const BriefDocument *document, BriefGraph *graph, const BriefWordNodes *nodes)
{
  BriefClaimReader r;
  if (!_brief_claim_reader_init (&r, document, graph, nodes))
    return false;
  for (uint32_t i = 0; i < r.predicates->n; i++)
    start_claim (&r, &r.predicates->at[i]);
  BriefFactuality *facts = _brief_claim_factuality (&r);
  if (!facts)
    return false;
  for (uint32_t i = 0; i < r.predicates->n; i++)
    _brief_claim_arguments (&r, i);
  for (uint32_t i = 0; i < r.predicates->n; i++)
    finish_claim (&r, i, facts[i]);
  return !r.failed;
}
