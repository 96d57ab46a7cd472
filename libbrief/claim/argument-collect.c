/* SPDX-License-Identifier: MIT */
/* One argument of a claim: its words, its head, what it stands for. */
#include "claim/argument.h"
#include "lexicon/preposition.h"

#include <string.h>

uint32_t
_brief_claim_links (const BriefClaimReader *reader, uint32_t predicate, uint32_t argument)
{
  const BriefDocument *d = reader->document;
  uint32_t low = 0, high = d->n_roles;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    const BriefRoleLink *link = &d->roles[middle];
    if (link->predicate < predicate || (link->predicate == predicate && link->argument < argument))
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

const char *
_brief_claim_label (const BriefClaimReader *reader, uint32_t predicate, uint32_t argument)
{
  const BriefDocument *d = reader->document;
  uint32_t at = _brief_claim_links (reader, predicate, argument);
  return at < d->n_roles && d->roles[at].predicate == predicate && d->roles[at].argument == argument
             ? d->roles[at].label
             : NULL;
}

static bool
is_clause (const BriefDocument *d, uint32_t word)
{
  uint8_t dep = d->words[word].dep;
  return dep == BRIEF_DEP_CCOMP || dep == BRIEF_DEP_XCOMP || dep == BRIEF_DEP_CSUBJ || dep == BRIEF_DEP_CSUBJ_PASS
         || dep == BRIEF_DEP_ADVCL || dep == BRIEF_DEP_ACL;
}

typedef struct {
  uint32_t head, predicate;
  bool alone; /* without its conjuncts */
} PhraseSkip;

/* What does not belong to an argument's phrase: its preposition, the clause of the claim itself, an added relative clause, and
 * for a conjunct that counts alone the others. */
static bool
skip_in_argument (const BriefTree *t, uint32_t word, void *data)
{
  const PhraseSkip *skip = data;
  const BriefDocument *d = t->document;
  const BriefWord *w = &d->words[word];
  if (_brief_tree_holds (t, word, skip->predicate) && !_brief_tree_holds (t, skip->predicate, skip->head))
    return true;
  if ((uint32_t) w->head != skip->head)
    return false;
  if (w->dep
      == BRIEF_DEP_MARK) /* "that", "to" and "whether" belong to a clause, "by" and "from" before a gerund do not */
    return strcmp (w->norm, "that") != 0 && strcmp (w->norm, "to") != 0 && strcmp (w->norm, "whether") != 0
           && strcmp (w->norm, "if") != 0;
  if (w->dep == BRIEF_DEP_CASE || w->dep == BRIEF_DEP_PARATAXIS || w->dep == BRIEF_DEP_COP
      || (w->dep == BRIEF_DEP_CC && word < skip->head))
    return w->dep != BRIEF_DEP_COP || !is_clause (d, skip->head);
  if (skip->alone && (w->dep == BRIEF_DEP_CONJ || w->dep == BRIEF_DEP_CC))
    return true;
  if (w->dep == BRIEF_DEP_ACL_RELCL && t->left[word] > 0 && d->words[t->left[word] - 1].upos == BRIEF_UPOS_PUNCT)
    return true;
  return w->dep == BRIEF_DEP_ACL_RELCL && d->words[t->left[word]].upos == BRIEF_UPOS_PUNCT;
}

/* The same for PropBank's phrases, which have their preposition and all that is added to them. */
static bool
skip_in_whole (const BriefTree *t, uint32_t word, void *data)
{
  const PhraseSkip *skip = data;
  const BriefWord *w = &t->document->words[word];
  if (_brief_tree_holds (t, word, skip->predicate) && !_brief_tree_holds (t, skip->predicate, skip->head))
    return true;
  return (uint32_t) w->head == skip->head
         && (w->dep == BRIEF_DEP_PARATAXIS || (w->dep == BRIEF_DEP_CC && word < skip->head));
}

/* The node that the argument is, not one that it contains. */
static BriefNodeRef
node_of (const BriefArguments *b, uint32_t head, BriefRole role)
{
  const BriefClaimReader *r = b->reader;
  uint32_t claim = r->predicates->of_word[head];
  if (claim == BRIEF_NONE && r->predicates->other_of_word)
    claim = r->predicates->other_of_word[head];
  if (claim != BRIEF_NONE && claim != b->index
      && (is_clause (r->document, head) || r->predicates->at[claim].form == BRIEF_PREDICATE_NOUN
          || r->document->words[head].dep == BRIEF_DEP_CONJ))
    return (BriefNodeRef) { BRIEF_NODE_CLAIM, claim };
  if (r->nodes->time[head] != BRIEF_NONE && (role == BRIEF_ROLE_TIME || role == BRIEF_ROLE_DURATION
                                             || r->nodes->entity[head] == BRIEF_NONE))
    return (BriefNodeRef) { BRIEF_NODE_TIME, r->nodes->time[head] };
  if (r->nodes->entity[head] != BRIEF_NONE)
    return (BriefNodeRef) { BRIEF_NODE_ENTITY, r->nodes->entity[head] };
  if (r->nodes->quantity[head] != BRIEF_NONE)
    return (BriefNodeRef) { BRIEF_NODE_QUANTITY, r->nodes->quantity[head] };
  return (BriefNodeRef) { BRIEF_NODE_NONE, 0 };
}

void
_brief_arguments_anchor (BriefArguments *b, BriefRole role, BriefNodeRef node)
{
  struct BriefClaim *claim = _brief_graph_claim_at (b->reader->graph, b->index);
  if (role == BRIEF_ROLE_TIME && node.type == BRIEF_NODE_TIME && claim->time == BRIEF_NONE)
    claim->time = node.index;
  if ((role == BRIEF_ROLE_LOCATION || role == BRIEF_ROLE_DESTINATION) && node.type == BRIEF_NODE_ENTITY
      && (claim->place == BRIEF_NONE || role == BRIEF_ROLE_LOCATION)) {
    BriefEntityType type = _brief_graph_entity_at (b->reader->graph, node.index)->type;
    if (type == BRIEF_ENTITY_GPE || type == BRIEF_ENTITY_LOC || type == BRIEF_ENTITY_FAC)
      claim->place = claim->place == BRIEF_NONE ? node.index : claim->place;
  }
}

/* The complement of a copula or of "described as" without what belongs to the whole claim: subject, adverbs, clauses. */
static BriefWordRange
complement_of (const BriefClaimReader *r, uint32_t head)
{
  const BriefTree *t = r->tree;
  bool adjective = r->document->words[head].upos == BRIEF_UPOS_ADJ, whole = r->document->every_predicate;
  BriefWordRange range = { head, head + 1 };
  for (uint32_t c = t->first_child[head]; c != BRIEF_NONE; c = t->next_sibling[c]) {
    uint8_t dep = r->document->words[c].dep;
    bool inside = dep == BRIEF_DEP_DET || dep == BRIEF_DEP_AMOD || dep == BRIEF_DEP_COMPOUND || dep == BRIEF_DEP_NMOD
                  || dep == BRIEF_DEP_NMOD_POSS || dep == BRIEF_DEP_NUMMOD || dep == BRIEF_DEP_FLAT
                  || dep == BRIEF_DEP_CONJ || dep == BRIEF_DEP_APPOS || dep == BRIEF_DEP_ACL
                  || (dep == BRIEF_DEP_ADVMOD && c + 1 == head && adjective)
                  || (dep == BRIEF_DEP_OBL && adjective && c > head)
                  || (whole
                      && (dep == BRIEF_DEP_CASE || dep == BRIEF_DEP_ACL_RELCL
                          || (dep == BRIEF_DEP_XCOMP && adjective && c > head)));
    if (!inside || (dep == BRIEF_DEP_CONJ && r->predicates->of_word[c] != BRIEF_NONE))
      continue;
    range.first = MIN (range.first, t->left[c]);
    range.end = MAX (range.end, t->right[c]);
  }
  return _brief_range_trim (r->document, range);
}

/* The words of an argument. False when out of memory. */
static bool
read_phrase (const BriefArguments *b, uint32_t head, bool alone, BriefRanges *words)
{
  const BriefClaimReader *r = b->reader;
  const BriefWord *roleset = &r->document->words[b->predicate->roleset];
  PhraseSkip skip = { head, b->predicate->head, alone };
  if (head == b->predicate->head || (roleset->dep == BRIEF_DEP_COP && roleset->head == (int32_t) head))
    return _brief_ranges_add (r->document->arena, words, complement_of (r, head));
  return _brief_tree_ranges (r->tree, head, r->document->every_predicate ? skip_in_whole : skip_in_argument, &skip,
                             words);
}

/* Is it the subject or object of the clause itself, or a subject that a conjunct or a relative clause shares? */
static bool
is_near (const BriefArguments *b, uint32_t head)
{
  const BriefDocument *d = b->reader->document;
  uint32_t top = b->predicate->top, own = b->predicate->head;
  uint8_t dep = d->words[top].dep;
  return head == top || head == own || d->words[head].head == (int32_t) top || d->words[head].head == (int32_t) own
         || dep == BRIEF_DEP_CONJ || dep == BRIEF_DEP_XCOMP || dep == BRIEF_DEP_ACL_RELCL;
}

/* Where every predicate is wanted, the network decides what is an argument; only a subject or object that it does not see is added. */
static bool
is_missing_core (const BriefArguments *b, BriefRole role, uint32_t head)
{
  const BriefDocument *d = b->reader->document;
  const BriefWord *roleset = &d->words[b->predicate->roleset];
  if (!roleset->sense)
    return true;
  if (role != BRIEF_ROLE_AGENT && role != BRIEF_ROLE_PATIENT
      && !(role == BRIEF_ROLE_ATTRIBUTE && strcmp (roleset->lemma, "be") == 0))
    return false;
  if (g_str_has_suffix (roleset->sense, ".LV") || is_clause (d, head)
      || !is_near (b, head)) /* a light verb's noun has the arguments */
    return false;
  const char *label = _brief_role_label (role);
  for (uint32_t i = _brief_claim_links (b->reader, b->predicate->roleset, 0);
       i < d->n_roles && d->roles[i].predicate == b->predicate->roleset; i++)
    if (strcmp (d->roles[i].label, label) == 0)
      return false;
  return true;
}

static void
add_phrase (BriefArguments *b, BriefRole role, uint32_t head, bool alone)
{
  BriefClaimReader *r = b->reader;
  const BriefDocument *d = r->document;
  for (uint32_t i = 0; i < b->n; i++)
    if (b->taken[i] == head)
      return;
  const char *label = _brief_claim_label (r, b->predicate->roleset, head);
  if (b->n == BRIEF_ARGUMENTS_MOST || (d->every_predicate && !label && !is_missing_core (b, role, head)))
    return;
  b->taken[b->n++] = head;
  BriefRanges words = { 0 };
  if (!read_phrase (b, head, alone, &words))
    r->failed = true;
  if (words.n == 0)
    return;
  struct BriefArgument argument = { .role = role, .node = node_of (b, head, role), .head = d->words[head].span };
  argument.label = _brief_graph_string (r->graph, label ? label : _brief_role_label (role));
  for (uint32_t i = 0; i < words.n; i++)
    _brief_graph_add_span (r->graph, &argument.spans, _brief_range_span (d, words.at[i]));
  _brief_arguments_anchor (b, role, argument.node);
  _brief_graph_claim_add_argument (r->graph, b->index, &argument);
}

/* A time, or a name or other entity that counts for itself beside its conjuncts. */
static bool
counts_alone (const BriefArguments *b, uint32_t word)
{
  return b->reader->nodes->entity[word] != BRIEF_NONE || b->reader->nodes->time[word] != BRIEF_NONE;
}

void
_brief_arguments_add (BriefArguments *b, BriefRole role, uint32_t head)
{
  const BriefTree *t = b->reader->tree;
  bool split =
      counts_alone (b, head) && !is_clause (b->reader->document, head) && !b->reader->document->every_predicate;
  uint32_t conjuncts = 0;
  for (uint32_t c = t->first_child[head]; c != BRIEF_NONE && split; c = t->next_sibling[c])
    if (b->reader->document->words[c].dep == BRIEF_DEP_CONJ) {
      split = counts_alone (b, c);
      conjuncts++;
    }
  split = split && conjuncts > 0;
  add_phrase (b, role, head, split);
  for (uint32_t c = t->first_child[head]; c != BRIEF_NONE && split; c = t->next_sibling[c])
    if (b->reader->document->words[c].dep == BRIEF_DEP_CONJ)
      add_phrase (b, role, c, true);
}

void
_brief_arguments_add_whole (BriefArguments *b, BriefRole role, uint32_t head)
{
  add_phrase (b, role, head, false);
}
