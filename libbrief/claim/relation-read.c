/* SPDX-License-Identifier: MIT */
/* Relations that the words show: subordinating words, conjunctions, adverbs that point back, offices of persons. */
#include "claim/claim.h"
#include "claim/claim-reader.h"
#include "claim/frame.h"
#include "claim/likeness.h"
#include "lexicon/connective.h"
#include "lexicon/event.h"
#include "lexicon/hedge.h"
#include "lexicon/predicate.h"

#include <string.h>

typedef struct {
  BriefClaimReader reader;
  uint32_t *of_top; /* for the top word of each predicate its index, else BRIEF_NONE */
} Relations;

static void
add_relation (Relations *x, BriefRelationType type, uint32_t from, uint32_t to, uint32_t connective, double confidence)
{
  if (from == to || from == BRIEF_NONE || to == BRIEF_NONE)
    return;
  uint32_t index = _brief_graph_add_relation (x->reader.graph);
  struct BriefRelation *relation = _brief_graph_relation_at (x->reader.graph, index);
  relation->type = type;
  relation->from = (BriefNodeRef) { BRIEF_NODE_CLAIM, from };
  relation->to = (BriefNodeRef) { BRIEF_NODE_CLAIM, to };
  if (connective != BRIEF_NONE) {
    relation->has_span = true;
    relation->span = x->reader.document->words[connective].span;
  }
  relation->confidence = confidence;
}

/* The claim that the clause of WORD makes: its own, or for a reporting clause the main claim of what is reported. */
static uint32_t
claim_of (const Relations *x, uint32_t word)
{
  const BriefPredicates *p = x->reader.predicates;
  if (word == BRIEF_NONE)
    return BRIEF_NONE;
  if (p->of_word[word] != BRIEF_NONE)
    return p->of_word[word];
  if (x->of_top[word] != BRIEF_NONE)
    return x->of_top[word];
  if (p->cue_of[word] == BRIEF_NONE)
    return BRIEF_NONE;
  for (uint32_t c = x->reader.tree->first_child[word]; c != BRIEF_NONE; c = x->reader.tree->next_sibling[c]) {
    uint8_t dep = x->reader.document->words[c].dep;
    uint32_t claim = p->of_word[c] != BRIEF_NONE ? p->of_word[c] : x->of_top[c];
    if ((dep == BRIEF_DEP_CCOMP || dep == BRIEF_DEP_PARATAXIS || dep == BRIEF_DEP_XCOMP) && claim != BRIEF_NONE)
      return claim;
  }
  const BriefCueFrame *frame = &x->reader.document->cues[p->cue_of[word]];
  for (uint32_t i = 0; i < frame->n_contents; i++) {
    uint32_t head = _brief_range_head (x->reader.document, frame->contents[i]);
    if (head != BRIEF_NONE && head != word && (p->of_word[head] != BRIEF_NONE || x->of_top[head] != BRIEF_NONE))
      return p->of_word[head] != BRIEF_NONE ? p->of_word[head] : x->of_top[head];
  }
  return BRIEF_NONE;
}

static const struct BriefClaim *
claim_at (const Relations *x, uint32_t index)
{
  return _brief_graph_claim_at (x->reader.graph, index);
}

/* "As" and "since" tell a cause unless they tell a time; "when" a condition only of what is not placed in the past. */
static bool
is_causal (const Relations *x, const char *mark, uint32_t from, uint32_t to)
{
  if (strcmp (mark, "as") == 0
      && _brief_cue_of (x->reader.document, x->reader.predicates->at[to].head)) /* "as you know" */
    return false;
  if (strcmp (mark, "as") == 0)
    return claim_at (x, to)->kind == BRIEF_CLAIM_STATE || claim_at (x, to)->kind == BRIEF_CLAIM_OPINION;
  if (strcmp (mark, "since") == 0)
    return claim_at (x, from)->tense != BRIEF_TENSE_PAST || claim_at (x, to)->kind == BRIEF_CLAIM_STATE;
  return true;
}

/* An infinitive tells the purpose of an act, not of a thing that is or there is ("is work to rid …"). */
static bool
is_purpose (const Relations *x, uint32_t index, uint32_t from)
{
  const BriefDocument *d = x->reader.document;
  const BriefPredicate *p = &x->reader.predicates->at[index], *above = &x->reader.predicates->at[from];
  if (strcmp (d->words[p->top].xpos, "VB") != 0 && p->form == BRIEF_PREDICATE_VERB)
    return false;
  if (above->form == BRIEF_PREDICATE_COPULA)
    return d->words[above->head].upos == BRIEF_UPOS_ADJ;
  return above->form == BRIEF_PREDICATE_VERB && !_brief_word_is (d, above->head, "be");
}

/* Infinitives that the tree hangs up as complements: "flew to visit", "took action to deny", "is critical to finish". */
static void
read_purpose (Relations *x, uint32_t index, uint32_t governor, uint8_t dep)
{
  const BriefDocument *d = x->reader.document;
  const BriefPredicate *p = &x->reader.predicates->at[index];
  uint32_t mark = _brief_clause_mark (x->reader.tree, p->top), from = BRIEF_NONE;
  if (mark == BRIEF_NONE || strcmp (d->words[mark].norm, "to") != 0)
    return;
  if (dep == BRIEF_DEP_ACL && d->words[governor].dep == BRIEF_DEP_OBJ && d->words[governor].head >= 0) {
    uint32_t claim = x->reader.predicates->of_word[d->words[governor].head];
    if (claim != BRIEF_NONE && x->reader.predicates->at[claim].light_noun == governor
        && !_brief_noun_is_plan (d->words[governor].lemma))
      from = claim;
  } else if (dep == BRIEF_DEP_XCOMP) {
    from = x->reader.predicates->of_word[governor];
    BriefEvent event = _brief_event_of_verb (d->words[governor].lemma);
    bool moves = event == BRIEF_EVENT_MOVE || event == BRIEF_EVENT_MOBILIZE;
    bool needed = from != BRIEF_NONE && x->reader.predicates->at[from].form == BRIEF_PREDICATE_COPULA
                  && _brief_adjective_is_opinion (d->words[governor].lemma);
    if (!moves && !needed)
      from = BRIEF_NONE;
  }
  if (from != BRIEF_NONE && is_purpose (x, index, from))
    add_relation (x, BRIEF_RELATION_PURPOSE, from, index, mark, 0.6);
}

/* An adverbial clause and the clause it belongs to. */
static void
read_adverbial (Relations *x, uint32_t index)
{
  const BriefTree *t = x->reader.tree;
  const BriefDocument *d = x->reader.document;
  const BriefPredicate *p = &x->reader.predicates->at[index];
  uint8_t dep;
  uint32_t governor = _brief_clause_governor (t, p->top, &dep);
  if (governor == BRIEF_NONE)
    return;
  if (dep != BRIEF_DEP_ADVCL && dep != BRIEF_DEP_ADVCL_RELCL) {
    read_purpose (x, index, governor, dep);
    return;
  }
  uint32_t from = claim_of (x, governor), mark = _brief_clause_mark (t, p->top);
  if (mark == BRIEF_NONE && d->words[p->top].dep == BRIEF_DEP_CONJ && d->words[p->top].head >= 0)
    mark = _brief_clause_mark (t, (uint32_t) d->words[p->top].head);
  if (mark == BRIEF_NONE) { /* "when" is an adverb inside its clause */
    for (uint32_t c = t->first_child[p->top]; c != BRIEF_NONE && c < p->top; c = t->next_sibling[c])
      if (strcmp (d->words[c].norm, "when") == 0 && from != BRIEF_NONE && claim_at (x, from)->tense != BRIEF_TENSE_PAST
          && claim_at (x, index)->tense != BRIEF_TENSE_PAST)
        add_relation (x, BRIEF_RELATION_CONDITION, from, index, c, 0.6);
    return;
  }
  BriefRelationType type;
  if (from == BRIEF_NONE || !_brief_connective (BRIEF_CONNECTIVE_MARK, d->words[mark].norm, &type))
    return;
  if (type == BRIEF_RELATION_PURPOSE && strcmp (d->words[mark].norm, "to") == 0 && !is_purpose (x, index, from))
    return;
  if (strcmp (d->words[mark].norm, "in") == 0
      && !(mark + 1 < d->n_words && strcmp (d->words[mark + 1].norm, "order") == 0))
    return;
  if (type == BRIEF_RELATION_CAUSE && !is_causal (x, d->words[mark].norm, from, index))
    return;
  add_relation (x, type, from, index, mark, 0.8);
}

/* The conjunction or adverb in front of a conjunct, with its relation. */
static uint32_t
connective_before (const Relations *x, uint32_t word, BriefConnectivePlace place, BriefRelationType *type)
{
  const BriefTree *t = x->reader.tree;
  const BriefDocument *d = x->reader.document;
  for (uint32_t c = t->first_child[word]; c != BRIEF_NONE; c = t->next_sibling[c]) {
    bool fits = place == BRIEF_CONNECTIVE_JOIN
                    ? d->words[c].dep == BRIEF_DEP_CC && c < word
                    : d->words[c].dep == BRIEF_DEP_ADVMOD || (d->words[c].dep == BRIEF_DEP_CC && c < word);
    if (fits && _brief_connective (place, d->words[c].norm, type))
      return c;
  }
  return BRIEF_NONE;
}

/* "As a result", "by contrast" in front of the clause of WORD. */
static uint32_t
phrase_before (const Relations *x, uint32_t word, BriefRelationType *type)
{
  const BriefTree *t = x->reader.tree;
  const BriefDocument *d = x->reader.document;
  for (uint32_t c = t->first_child[word]; c != BRIEF_NONE && c < word; c = t->next_sibling[c]) {
    const BriefWord *preposition = d->words[c].dep == BRIEF_DEP_OBL ? _brief_tree_case (t, c) : NULL;
    char phrase[32];
    if (preposition
        && (size_t) g_snprintf (phrase, sizeof phrase, "%s %s", preposition->norm, d->words[c].lemma) < sizeof phrase
        && _brief_connective (BRIEF_CONNECTIVE_PHRASE, phrase, type))
      return c;
  }
  return BRIEF_NONE;
}

/* Most connectives stand in the clause that has the relation ("therefore": it has a cause); an elaboration is told of what comes before. */
static void
add_from_adverb (Relations *x, BriefRelationType type, uint32_t later, uint32_t earlier,
                 uint32_t connective, double confidence)
{
  bool turned = type == BRIEF_RELATION_ELABORATION;
  add_relation (x, type, turned ? earlier : later, turned ? later : earlier, connective, confidence);
}

/* "Refuses to send troops, fearing a wider war": what is feared is why. */
static void
read_fear (Relations *x, uint32_t word)
{
  const BriefDocument *d = x->reader.document;
  const BriefWord *w = &d->words[word];
  static const char *const reasons[] = { "assume", "believe", "cite", "fear", NULL };
  if (w->dep != BRIEF_DEP_ADVCL || w->head < 0 || strcmp (w->xpos, "VBG") != 0
      || x->reader.predicates->cue_of[word] == BRIEF_NONE || !_brief_word_in (d, word, reasons)
      || _brief_clause_mark (x->reader.tree, word) != BRIEF_NONE)
    return;
  add_relation (x, BRIEF_RELATION_CAUSE, claim_of (x, (uint32_t) w->head), claim_of (x, word), BRIEF_NONE, 0.6);
}

/* "He took a sharp turn: he let them fire." */
static void
read_colon (Relations *x, uint32_t word)
{
  const BriefDocument *d = x->reader.document;
  const BriefWord *w = &d->words[word];
  uint32_t left = x->reader.tree->left[word];
  if (w->dep != BRIEF_DEP_PARATAXIS || w->head < 0 || (uint32_t) w->head > word
      || x->reader.predicates->cue_of[w->head] != BRIEF_NONE)
    return;
  uint32_t colon = left > 0 && strcmp (d->words[left].norm, ":") != 0 ? left - 1 : left;
  uint32_t general = x->reader.predicates->of_word[w->head], particular = x->reader.predicates->of_word[word];
  if (strcmp (d->words[colon].norm, ":") == 0 && particular != BRIEF_NONE && general != BRIEF_NONE
      && claim_at (x, general)->attribution == claim_at (x, particular)->attribution)
    add_relation (x, BRIEF_RELATION_ELABORATION, general, particular, colon, 0.6);
}

static void
read_conjunct (Relations *x, uint32_t word)
{
  const BriefDocument *d = x->reader.document;
  const BriefWord *w = &d->words[word];
  if (w->dep != BRIEF_DEP_CONJ || w->head < 0)
    return;
  uint32_t later = claim_of (x, word), earlier = claim_of (x, (uint32_t) w->head);
  if (later == BRIEF_NONE || earlier == BRIEF_NONE)
    return;
  BriefRelationType type;
  uint32_t connective = connective_before (x, word, BRIEF_CONNECTIVE_JOIN, &type);
  if (connective != BRIEF_NONE) {
    add_relation (x, type, earlier, later, connective, 0.8);
    return;
  }
  connective = connective_before (x, word, BRIEF_CONNECTIVE_ADVERB, &type);
  if (connective != BRIEF_NONE)
    add_from_adverb (x, type, later, earlier, connective, 0.7);
}

/* "However", "Therefore": from the sentence's main claim to that of the sentence before. */
static void
read_sentence (Relations *x, uint32_t s)
{
  const BriefDocument *d = x->reader.document;
  if (s == 0 || d->sentences[s].root < 0 || d->sentences[s - 1].root < 0)
    return;
  uint32_t root = (uint32_t) d->sentences[s].root;
  BriefRelationType type;
  uint32_t connective = connective_before (x, root, BRIEF_CONNECTIVE_ADVERB, &type);
  uint32_t later = claim_of (x, root);
  if (connective == BRIEF_NONE && later != BRIEF_NONE) { /* the adverb may stand in the reported clause */
    root = x->reader.predicates->at[later].top;
    connective = connective_before (x, root, BRIEF_CONNECTIVE_ADVERB, &type);
  }
  if (connective == BRIEF_NONE && later != BRIEF_NONE)
    connective = phrase_before (x, root, &type);
  if (connective == BRIEF_NONE || type == BRIEF_RELATION_AFTER)
    return;
  add_from_adverb (x, type, later, claim_of (x, (uint32_t) d->sentences[s - 1].root), connective, 0.6);
}

/* A participle clause that tells why or what follows is left alone: the text shows no connective. */
static void
read_offices (Relations *x)
{
  BriefGraph *graph = x->reader.graph;
  for (uint32_t i = 0; i < graph->entities.len; i++)
    for (uint32_t k = 0; k < _brief_graph_entity_at (graph, i)->n_roles; k++) {
      struct BriefEntityRole role = _brief_graph_entity_at (graph, i)->roles[k];
      bool again = false;
      for (uint32_t j = 0; j < k && !again; j++)
        again = _brief_graph_entity_at (graph, i)->roles[j].of == role.of;
      if (role.of == BRIEF_NONE || role.of == i || role.of >= graph->entities.len || again)
        continue;
      struct BriefRelation *relation = _brief_graph_relation_at (graph, _brief_graph_add_relation (graph));
      bool speaks = role.title && (strstr (role.title, "spokes") || strstr (role.title, "Spokes")
                                   || strstr (role.title, "press secretary"));
      relation->type = speaks ? BRIEF_RELATION_SPEAKS_FOR : BRIEF_RELATION_ROLE_IN;
      relation->from = (BriefNodeRef) { BRIEF_NODE_ENTITY, i };
      relation->to = (BriefNodeRef) { BRIEF_NODE_ENTITY, role.of };
      relation->has_span = role.span.end > role.span.start;
      relation->span = role.span;
      relation->confidence = 0.8;
    }
}

bool
_brief_relation_read (const BriefDocument *document, BriefGraph *graph, const BriefWordNodes *nodes)
{
  Relations x = { 0 };
  if (!_brief_claim_reader_init (&x.reader, document, graph, nodes))
    return false;
  if (x.reader.predicates->n != graph->claims.len) /* claims were added by nobody else */
    return true;
  x.of_top = _brief_arena_alloc_n (document->arena, document->n_words + (size_t) 1, sizeof (uint32_t));
  if (!x.of_top)
    return false;
  memset (x.of_top, 0xFF, document->n_words * sizeof (uint32_t));
  for (uint32_t i = 0; i < x.reader.predicates->n; i++) {
    const BriefPredicate *p = &x.reader.predicates->at[i];
    if (!p->listed)
      continue;
    if (x.of_top[p->top] == BRIEF_NONE)
      x.of_top[p->top] = i;
    if (p->outer != BRIEF_NONE && x.of_top[p->outer] == BRIEF_NONE)
      x.of_top[p->outer] = i;
  }
  for (uint32_t i = 0; i < x.reader.predicates->n; i++)
    if (x.reader.predicates->at[i].listed)
      read_adverbial (&x, i);
  for (uint32_t i = 0; i < document->n_words; i++) {
    read_conjunct (&x, i);
    read_fear (&x, i);
    read_colon (&x, i);
  }
  for (uint32_t s = 0; s < document->n_sentences; s++)
    read_sentence (&x, s);
  _brief_likeness_read (&x.reader);
  read_offices (&x);
  return true;
}
