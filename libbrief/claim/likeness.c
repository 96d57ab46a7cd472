/* SPDX-License-Identifier: MIT */
#include "claim/likeness.h"

#include "lexicon/antonym.h"

#include <math.h>
#include <string.h>

#define INNER_ARGUMENTS 6 /* arguments of a claim inside a claim that are compared */
#define LOOK_BACK 6 /* earlier claims with the same key that a claim is compared with */

/* Too common to mean that two claims are alike. */
static bool
is_empty_predicate (const char *lemma)
{
  static const char *const words[] = { "be", "become", "do", "get", "give", "go", "have", "make", "remain", "say", "take", "use", NULL };
  return g_strv_contains (words, lemma);
}

static const struct BriefArgument *
argument (const struct BriefClaim *claim, BriefRole role)
{
  for (uint32_t i = 0; i < claim->n_arguments; i++)
    if (claim->arguments[i].role == role)
      return &claim->arguments[i];
  return NULL;
}

static bool
same_text (const BriefGraph *graph, BriefSpan a, BriefSpan b)
{
  return a.end - a.start == b.end - b.start
         && g_ascii_strncasecmp (graph->text + a.start, graph->text + b.start, a.end - a.start) == 0;
}

/* Do two claims that are arguments say much the same: of the same predicate, or about the same thing? */
static bool
inner_alike (const BriefGraph *graph, uint32_t one, uint32_t two)
{
  const struct BriefClaim *a = _brief_graph_claim_at ((BriefGraph *) graph, one),
                          *b = _brief_graph_claim_at ((BriefGraph *) graph, two);
  if (g_strcmp0 (a->lemma, b->lemma) == 0)
    return true;
  for (uint32_t i = 0; i < MIN (a->n_arguments, INNER_ARGUMENTS); i++)
    for (uint32_t k = 0; k < MIN (b->n_arguments, INNER_ARGUMENTS); k++)
      if (a->arguments[i].role != BRIEF_ROLE_AGENT && b->arguments[k].role != BRIEF_ROLE_AGENT
          && a->arguments[i].head.end > a->arguments[i].head.start
          && same_text (graph, a->arguments[i].head, b->arguments[k].head))
        return true;
  return false;
}

/* 1 the same, -1 different, 0 one of them says nothing. */
static int
compare_arguments (const BriefGraph *graph, const struct BriefArgument *a, const struct BriefArgument *b)
{
  if (!a || !b)
    return 0;
  if (a->node.type == BRIEF_NODE_QUANTITY
      && b->node.type == BRIEF_NODE_QUANTITY) /* of the same things; the figures are compared apart */
    return same_text (graph, a->head, b->head) ? 1 : -1;
  if (a->node.type == BRIEF_NODE_CLAIM && b->node.type == BRIEF_NODE_CLAIM)
    return inner_alike (graph, a->node.index, b->node.index) ? 1 : -1;
  if (a->node.type != BRIEF_NODE_NONE && b->node.type == a->node.type)
    return a->node.index == b->node.index ? 1 : -1;
  return same_text (graph, a->head, b->head) ? 1 : -1;
}

/* "He left" twice may be two occasions. */
static bool
happens_often (BriefEvent event)
{
  return event == BRIEF_EVENT_NONE || event == BRIEF_EVENT_SPEAK || event == BRIEF_EVENT_MEET
         || event == BRIEF_EVENT_MOVE;
}

/* The same predicate of the same things: nothing that both tell is different, and what they share is enough to know the event by. */
static bool
alike (const BriefGraph *graph, const struct BriefClaim *a, const struct BriefClaim *b)
{
  static const BriefRole roles[] = { BRIEF_ROLE_AGENT,     BRIEF_ROLE_PATIENT, BRIEF_ROLE_ATTRIBUTE,
                                     BRIEF_ROLE_RECIPIENT, BRIEF_ROLE_ORIGIN,  BRIEF_ROLE_DESTINATION,
                                     BRIEF_ROLE_LOCATION,  BRIEF_ROLE_TIME,    BRIEF_ROLE_TOPIC,
                                     BRIEF_ROLE_COMPANION, BRIEF_ROLE_PURPOSE, BRIEF_ROLE_OTHER };
  int same = 0, agent = 0, patient = 0;
  for (size_t i = 0; i < G_N_ELEMENTS (roles); i++) {
    int one = compare_arguments (graph, argument (a, roles[i]), argument (b, roles[i]));
    if (one < 0)
      return false;
    same += one;
    if (roles[i] == BRIEF_ROLE_AGENT)
      agent = one;
    else if (roles[i] == BRIEF_ROLE_PATIENT)
      patient = one;
  }
  return patient == 1 || (agent == 1 && same > 1)
         || (agent == 1 && !happens_often (a->event) && !argument (a, BRIEF_ROLE_PATIENT)
             && !argument (b, BRIEF_ROLE_PATIENT));
}

/* Do both arguments have a figure, and another one? EXACT: not when one is "about" or "at least". */
static bool
figures_differ (const BriefClaimReader *reader, const struct BriefArgument *a,
                const struct BriefArgument *b, bool exact)
{
  uint32_t one = a ? _brief_word_at (reader->document, a->head.start) : BRIEF_NONE,
           two = b ? _brief_word_at (reader->document, b->head.start) : BRIEF_NONE;
  one = one == BRIEF_NONE ? one : reader->nodes->quantity[one];
  two = two == BRIEF_NONE ? two : reader->nodes->quantity[two];
  if (one == BRIEF_NONE || two == BRIEF_NONE)
    return false;
  const struct BriefQuantity *x = _brief_graph_quantity_at (reader->graph, one),
                             *y = _brief_graph_quantity_at (reader->graph, two);
  if (exact && (x->bound != BRIEF_BOUND_EXACT || y->bound != BRIEF_BOUND_EXACT))
    return false;
  return x->has_value && y->has_value && fabs (x->value - y->value) > 1e-9;
}

static bool
claims_differ_in_figures (const BriefClaimReader *reader, const struct BriefClaim *a,
                          const struct BriefClaim *b, bool exact)
{
  static const BriefRole roles[] = { BRIEF_ROLE_AGENT, BRIEF_ROLE_PATIENT, BRIEF_ROLE_ATTRIBUTE, BRIEF_ROLE_EXTENT };
  for (size_t i = 0; i < G_N_ELEMENTS (roles); i++)
    if (figures_differ (reader, argument (a, roles[i]), argument (b, roles[i]), exact))
      return true;
  return false;
}

static BriefStance
stance_of (BriefGraph *graph, const struct BriefClaim *claim)
{
  return claim->attribution == BRIEF_NONE ? BRIEF_STANCE_NEUTRAL
                                          : _brief_graph_attribution_at (graph, claim->attribution)->stance;
}

static uint32_t
source_of (BriefGraph *graph, const struct BriefClaim *claim)
{
  return claim->attribution == BRIEF_NONE ? BRIEF_NONE
                                          : _brief_graph_attribution_at (graph, claim->attribution)->entity;
}

/* Do the article itself, one attribution, or two of the same source say both? */
static bool
same_source (BriefGraph *graph, const struct BriefClaim *a, const struct BriefClaim *b)
{
  if (a->attribution == b->attribution)
    return true;
  return source_of (graph, a) != BRIEF_NONE && source_of (graph, a) == source_of (graph, b);
}

/* Does a document, a poll or a witness say so? They bear somebody out; an authority confirms. */
static bool
is_evidence (BriefGraph *graph, const struct BriefClaim *claim)
{
  if (claim->attribution == BRIEF_NONE)
    return false;
  BriefSourceType type = _brief_graph_attribution_at (graph, claim->attribution)->source_type;
  return type == BRIEF_SOURCE_DOCUMENT || type == BRIEF_SOURCE_POLL || type == BRIEF_SOURCE_WITNESS;
}

static void
add (BriefGraph *graph, BriefRelationType type, uint32_t later, uint32_t earlier)
{
  struct BriefRelation *relation = _brief_graph_relation_at (graph, _brief_graph_add_relation (graph));
  relation->type = type;
  relation->from = (BriefNodeRef) { BRIEF_NODE_CLAIM, later };
  relation->to = (BriefNodeRef) { BRIEF_NODE_CLAIM, earlier };
  relation->confidence = 0.5;
}

/* "200 people came", "3,000 people came": contradictory when two sources say so of what both are sure of. Who tells a time speaks of
 * one occasion, who tells none may speak of another. */
static void
relate_figures (BriefGraph *graph, uint32_t later, uint32_t earlier)
{
  const struct BriefClaim *a = _brief_graph_claim_at (graph, later), *b = _brief_graph_claim_at (graph, earlier);
  if (!argument (a, BRIEF_ROLE_TIME) != !argument (b, BRIEF_ROLE_TIME))
    return;
  if (!same_source (graph, a, b) && a->certainty == BRIEF_CERTAINTY_CERTAIN && b->certainty == BRIEF_CERTAINTY_CERTAIN
      && a->polarity == BRIEF_POLARITY_POSITIVE && b->polarity == BRIEF_POLARITY_POSITIVE)
    add (graph, BRIEF_RELATION_CONTRADICTS, later, earlier);
}

static void
relate (BriefGraph *graph, uint32_t later, uint32_t earlier, bool opposite)
{
  const struct BriefClaim *a = _brief_graph_claim_at (graph, later), *b = _brief_graph_claim_at (graph, earlier);
  bool negative = (a->polarity != b->polarity) != opposite;
  bool asserted = a->certainty >= BRIEF_CERTAINTY_PROBABLE && b->certainty >= BRIEF_CERTAINTY_PROBABLE;
  BriefRelationType type;
  if (negative && (!asserted || same_source (graph, a, b)))
    return; /* what is only possible contradicts nothing, and who says both speaks of two occasions */
  if (!negative && opposite) /* "does not stop" and "continues" are not the same words */
    return;
  bool other_time = (a->tense == BRIEF_TENSE_FUTURE) != (b->tense == BRIEF_TENSE_FUTURE); /* "rose", "will fall" */
  if (negative && other_time && stance_of (graph, a) != BRIEF_STANCE_DENYING)
    return;
  if (negative)
    type = stance_of (graph, a) == BRIEF_STANCE_DENYING ? BRIEF_RELATION_DENIES : BRIEF_RELATION_CONTRADICTS;
  else if (same_source (graph, a, b))
    type = BRIEF_RELATION_REPEATS;
  else if (is_evidence (graph, a))
    type = BRIEF_RELATION_SUPPORTS;
  else
    type = stance_of (graph, a) == BRIEF_STANCE_ENDORSING ? BRIEF_RELATION_CONFIRMS : BRIEF_RELATION_REPEATS;
  add (graph, type, later, earlier);
}

static void
relate_alike (BriefClaimReader *reader, uint32_t later, uint32_t earlier, bool opposite)
{
  const struct BriefClaim *a = _brief_graph_claim_at (reader->graph, later),
                          *b = _brief_graph_claim_at (reader->graph, earlier);
  if (!claims_differ_in_figures (reader, a, b, false))
    relate (reader->graph, later, earlier, opposite);
  else if (!opposite && claims_differ_in_figures (reader, a, b, true))
    relate_figures (reader->graph, later, earlier);
}

void
_brief_likeness_read (BriefClaimReader *reader)
{
  BriefGraph *graph = reader->graph;
  uint32_t n = graph->claims.len;
  uint32_t *before = _brief_arena_alloc_n (reader->document->arena, n + (size_t) 1,
                                           sizeof *before); /* the claim before with the same key */
  if (!before)
    return;
  GHashTable *last = g_hash_table_new (g_str_hash, g_str_equal);
  for (uint32_t i = 0; i < n; i++) {
    const char *lemma = _brief_graph_claim_at (graph, i)->lemma;
    if (!reader->predicates->at[i].listed || !lemma || is_empty_predicate (lemma))
      continue;
    bool turned;
    const char *key = _brief_antonym_key (lemma, &turned);
    uint32_t other = GPOINTER_TO_UINT (g_hash_table_lookup (last, key));
    before[i] = other;
    for (int step = 0; step < LOOK_BACK && other != 0; step++, other = before[other - 1]) {
      bool other_turned;
      _brief_antonym_key (_brief_graph_claim_at (graph, other - 1)->lemma, &other_turned);
      if (alike (graph, _brief_graph_claim_at (graph, i), _brief_graph_claim_at (graph, other - 1))) {
        relate_alike (reader, i, other - 1, turned != other_turned);
        break;
      }
    }
    g_hash_table_insert (last, (gpointer) key, GUINT_TO_POINTER (i + 1));
  }
  g_hash_table_destroy (last);
}
