/* SPDX-License-Identifier: MIT */
/* The arguments of a claim: which phrase plays which part, with its words, its head and what it stands for. */
#include "claim/claim-reader.h"
#include "claim/frame.h"
#include "lexicon/event.h"
#include "lexicon/predicate.h"
#include "lexicon/preposition.h"

#include <string.h>

#define MAX_ARGUMENTS 24 /* of one claim */

typedef struct {
  BriefClaimReader *reader;
  const BriefPredicate *predicate;
  uint32_t index;                   /* of the claim */
  uint32_t taken[MAX_ARGUMENTS];    /* heads of the arguments so far */
  uint32_t n;
  bool has_object, passive;
} Builder;

const char *
_brief_claim_label (const BriefClaimReader *reader, uint32_t predicate, uint32_t argument)
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
  if (low < d->n_roles && d->roles[low].predicate == predicate && d->roles[low].argument == argument)
    return d->roles[low].label;
  return NULL;
}

static bool
is_clause (const BriefDocument *d, uint32_t word)
{
  uint8_t dep = d->words[word].dep;
  return dep == BRIEF_DEP_CCOMP || dep == BRIEF_DEP_XCOMP || dep == BRIEF_DEP_CSUBJ || dep == BRIEF_DEP_CSUBJ_PASS || dep == BRIEF_DEP_ADVCL
         || dep == BRIEF_DEP_ACL;
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
  if (w->dep == BRIEF_DEP_MARK) /* "that", "to" and "whether" belong to a clause, "by" and "from" before a gerund do not */
    return strcmp (w->norm, "that") != 0 && strcmp (w->norm, "to") != 0 && strcmp (w->norm, "whether") != 0 && strcmp (w->norm, "if") != 0;
  if (w->dep == BRIEF_DEP_CASE || w->dep == BRIEF_DEP_PARATAXIS || w->dep == BRIEF_DEP_COP
      || (w->dep == BRIEF_DEP_CC && word < skip->head))
    return w->dep != BRIEF_DEP_COP || !is_clause (d, skip->head);
  if (skip->alone && (w->dep == BRIEF_DEP_CONJ || w->dep == BRIEF_DEP_CC))
    return true;
  if (w->dep == BRIEF_DEP_ACL_RELCL && t->left[word] > 0 && d->words[t->left[word] - 1].upos == BRIEF_UPOS_PUNCT)
    return true;
  return w->dep == BRIEF_DEP_ACL_RELCL && d->words[t->left[word]].upos == BRIEF_UPOS_PUNCT;
}

/* The node that the argument is, not one that it contains. */
static BriefNodeRef
node_of (const Builder *b, uint32_t head, BriefRole role)
{
  const BriefClaimReader *r = b->reader;
  uint32_t claim = r->predicates->of_word[head];
  if (claim != BRIEF_NONE && claim != b->index && (is_clause (r->document, head) || r->predicates->at[claim].form == BRIEF_PREDICATE_NOUN
                                                   || r->document->words[head].dep == BRIEF_DEP_CONJ))
    return (BriefNodeRef) { BRIEF_NODE_CLAIM, claim };
  if (r->nodes->time[head] != BRIEF_NONE && (role == BRIEF_ROLE_TIME || role == BRIEF_ROLE_DURATION || r->nodes->entity[head] == BRIEF_NONE))
    return (BriefNodeRef) { BRIEF_NODE_TIME, r->nodes->time[head] };
  if (r->nodes->entity[head] != BRIEF_NONE)
    return (BriefNodeRef) { BRIEF_NODE_ENTITY, r->nodes->entity[head] };
  if (r->nodes->quantity[head] != BRIEF_NONE)
    return (BriefNodeRef) { BRIEF_NODE_QUANTITY, r->nodes->quantity[head] };
  return (BriefNodeRef) { BRIEF_NODE_NONE, 0 };
}

static void
set_anchors (Builder *b, BriefRole role, BriefNodeRef node)
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

static void
add_one (Builder *b, BriefRole role, uint32_t head, bool alone)
{
  BriefClaimReader *r = b->reader;
  const BriefDocument *d = r->document;
  for (uint32_t i = 0; i < b->n; i++)
    if (b->taken[i] == head)
      return;
  if (b->n == MAX_ARGUMENTS)
    return;
  b->taken[b->n++] = head;
  PhraseSkip skip = { head, b->predicate->head, alone };
  BriefRanges words = { 0 };
  if (!_brief_tree_ranges (r->tree, head, skip_in_argument, &skip, &words))
    r->failed = true;
  if (words.n == 0)
    return;
  struct BriefArgument argument = { .role = role, .node = node_of (b, head, role), .head = d->words[head].span };
  const char *label = _brief_claim_label (r, b->predicate->head, head);
  argument.label = _brief_graph_string (r->graph, label ? label : _brief_role_label (role));
  for (uint32_t i = 0; i < words.n; i++)
    _brief_graph_add_span (r->graph, &argument.spans, _brief_range_span (d, words.at[i]));
  set_anchors (b, role, argument.node);
  _brief_graph_claim_add_argument (r->graph, b->index, &argument);
}

/* A time, or a name or other entity that counts for itself beside its conjuncts. */
static bool
counts_alone (const Builder *b, uint32_t word)
{
  return b->reader->nodes->entity[word] != BRIEF_NONE || b->reader->nodes->time[word] != BRIEF_NONE;
}

static void
add (Builder *b, BriefRole role, uint32_t head)
{
  const BriefTree *t = b->reader->tree;
  bool split = counts_alone (b, head) && !is_clause (b->reader->document, head);
  uint32_t conjuncts = 0;
  for (uint32_t c = t->first_child[head]; c != BRIEF_NONE && split; c = t->next_sibling[c])
    if (b->reader->document->words[c].dep == BRIEF_DEP_CONJ) {
      split = counts_alone (b, c);
      conjuncts++;
    }
  split = split && conjuncts > 0;
  add_one (b, role, head, split);
  for (uint32_t c = t->first_child[head]; c != BRIEF_NONE && split; c = t->next_sibling[c])
    if (b->reader->document->words[c].dep == BRIEF_DEP_CONJ)
      add_one (b, role, c, true);
}

static bool
is_actor (const Builder *b, uint32_t word)
{
  uint32_t entity = b->reader->nodes->entity[word];
  if (entity == BRIEF_NONE)
    return b->reader->document->words[word].upos == BRIEF_UPOS_PRON || _brief_noun_is (BRIEF_NOUN_PERSON, b->reader->document->words[word].lemma);
  BriefEntityType type = _brief_graph_entity_at (b->reader->graph, entity)->type;
  return type == BRIEF_ENTITY_PERSON || type == BRIEF_ENTITY_ORG || type == BRIEF_ENTITY_GPE || type == BRIEF_ENTITY_NORP;
}

static BriefRole
subject_role (const Builder *b)
{
  const BriefClaimReader *r = b->reader;
  const BriefPredicate *p = b->predicate;
  const BriefWord *w = &r->document->words[p->head];
  static const char *const telling[] = { "award", "give", "grant", "inform", "offer", "promise", "tell", NULL };
  if (b->passive && _brief_word_in (r->document, p->head, telling)
      && (b->has_object || _brief_tree_child (r->tree, p->head, BRIEF_DEP_CCOMP) != BRIEF_NONE))
    return BRIEF_ROLE_RECIPIENT;
  if (p->form != BRIEF_PREDICATE_VERB || b->passive || strcmp (w->lemma, "be") == 0)
    return BRIEF_ROLE_PATIENT;
  static const char *const receiving[] = { "get", "inherit", "obtain", "receive", NULL };
  static const char *const suffering[] = { "suffer", "undergo", "sustain", NULL };
  if (_brief_word_in (r->document, p->head, suffering))
    return BRIEF_ROLE_PATIENT;
  if (b->has_object)
    return _brief_word_in (r->document, p->head, receiving) ? BRIEF_ROLE_RECIPIENT : BRIEF_ROLE_AGENT;
  if (p->complement != BRIEF_NONE || (_brief_verb_flags (w->lemma) & BRIEF_VERB_PATIENT))
    return BRIEF_ROLE_PATIENT;
  return BRIEF_ROLE_AGENT;
}

/* Objects that something is given, said or allowed to. */
static bool
object_is_recipient (const Builder *b)
{
  static const char *const verbs[] = {
    "advise", "aid", "allow", "ask", "assist", "assure", "authorize", "enable", "help", "inform", "notify", "order", "permit", "remind", "teach",
    "tell", "urge", NULL
  };
  static const char *const needs_clause[] = { "aid", "assist", "help", "order", "urge", "authorize", "advise", NULL };
  const BriefDocument *d = b->reader->document;
  if (!_brief_word_in (d, b->predicate->head, verbs))
    return false;
  if (!_brief_word_in (d, b->predicate->head, needs_clause))
    return true;
  return _brief_tree_child (b->reader->tree, b->predicate->head, BRIEF_DEP_XCOMP) != BRIEF_NONE
         || _brief_tree_child (b->reader->tree, b->predicate->head, BRIEF_DEP_CCOMP) != BRIEF_NONE;
}

static BriefRole
clause_role (const Builder *b)
{
  static const char *const patients[] = { "allow", "permit", "enable", "let", "authorize", NULL };
  static const char *const topics[] = { "agree", "accuse", "charge", "complain", "insist", "say", "speak", "warn", "argue", NULL };
  const BriefDocument *d = b->reader->document;
  if (_brief_word_in (d, b->predicate->head, patients))
    return BRIEF_ROLE_PATIENT;
  if (b->has_object || b->passive || _brief_word_in (d, b->predicate->head, topics))
    return BRIEF_ROLE_TOPIC;
  return BRIEF_ROLE_PATIENT;
}

static bool
is_place (const Builder *b, uint32_t word)
{
  uint32_t entity = b->reader->nodes->entity[word];
  if (entity == BRIEF_NONE)
    return false;
  BriefEntityType type = _brief_graph_entity_at (b->reader->graph, entity)->type;
  return type == BRIEF_ENTITY_GPE || type == BRIEF_ENTITY_LOC || type == BRIEF_ENTITY_FAC;
}

static bool
is_duration (const Builder *b, uint32_t word)
{
  uint32_t time = b->reader->nodes->time[word];
  return time != BRIEF_NONE && _brief_graph_time_at (b->reader->graph, time)->type == BRIEF_TIME_DURATION;
}

static BriefRole
role_of_to (const Builder *b, uint32_t word)
{
  static const char *const leading[] = { "lead", "amount", "contribute", "refer", "object", "respond", "react", "belong", "add", NULL };
  const BriefDocument *d = b->reader->document;
  const char *lemma = d->words[b->predicate->head].lemma;
  BriefEvent event = _brief_event_of_verb (lemma);
  if (_brief_word_in (d, b->predicate->head, leading))
    return strcmp (lemma, "lead") == 0 ? BRIEF_ROLE_PATIENT : BRIEF_ROLE_TOPIC;
  if (event == BRIEF_EVENT_MOVE || event == BRIEF_EVENT_MOBILIZE || strcmp (lemma, "send") == 0 || strcmp (lemma, "transfer") == 0
      || strcmp (lemma, "take") == 0 || strcmp (lemma, "bring") == 0 || strcmp (lemma, "admit") == 0)
    return BRIEF_ROLE_DESTINATION;
  if (is_actor (b, word))
    return BRIEF_ROLE_RECIPIENT;
  if (is_place (b, word))
    return BRIEF_ROLE_DESTINATION;
  return event == BRIEF_EVENT_NONE ? BRIEF_ROLE_RECIPIENT : BRIEF_ROLE_TOPIC;
}

static BriefRole
role_of_in (const Builder *b, uint32_t word, const char *label)
{
  static const char *const topical[] = { "believe", "engage", "interest", "invest", "involve", "participate", "result", "succeed", "help", "assist", "aid", NULL };
  if (is_place (b, word))
    return BRIEF_ROLE_LOCATION;
  if (label && strcmp (label, "ARGM-TMP") == 0)
    return BRIEF_ROLE_TIME;
  if (label && strcmp (label, "ARGM-MNR") == 0)
    return BRIEF_ROLE_MANNER;
  return _brief_word_in (b->reader->document, b->predicate->head, topical) ? BRIEF_ROLE_TOPIC : BRIEF_ROLE_LOCATION;
}

static BriefRole
role_of_with (const Builder *b, uint32_t word)
{
  static const char *const giving[] = { "supply", "provide", "equip", "arm", "present", "furnish", NULL };
  if (_brief_word_in (b->reader->document, b->predicate->head, giving))
    return BRIEF_ROLE_PATIENT;
  const char *lemma = b->reader->document->words[b->predicate->head].lemma;
  if (strcmp (lemma, "meet") == 0)
    return BRIEF_ROLE_PATIENT;
  if (strcmp (lemma, "charge") == 0 || strcmp (lemma, "task") == 0)
    return BRIEF_ROLE_TOPIC;
  return is_actor (b, word) ? BRIEF_ROLE_COMPANION : BRIEF_ROLE_INSTRUMENT;
}

/* The part that a phrase after a preposition plays. */
static BriefRole
prepositional_role (const Builder *b, uint32_t word, const char *preposition)
{
  const BriefClaimReader *r = b->reader;
  const char *label = _brief_claim_label (r, b->predicate->head, word);
  BriefEvent event = _brief_event_of_verb (r->document->words[b->predicate->head].lemma);
  if (r->nodes->time[word] != BRIEF_NONE) {
    bool lasts = strcmp (preposition, "for") == 0 || strcmp (preposition, "over") == 0 || strcmp (preposition, "from") == 0;
    return lasts && is_duration (b, word) ? BRIEF_ROLE_DURATION : BRIEF_ROLE_TIME;
  }
  if (label && strcmp (label, "ARGM-TMP") == 0)
    return BRIEF_ROLE_TIME;
  if (label && strcmp (label, "ARGM-CAU") == 0)
    return BRIEF_ROLE_CAUSE;
  if (strcmp (preposition, "to") == 0)
    return role_of_to (b, word);
  if (strcmp (preposition, "in") == 0)
    return role_of_in (b, word, label);
  if (strcmp (preposition, "with") == 0)
    return role_of_with (b, word);
  if (strcmp (preposition, "by") == 0)
    return b->passive && r->document->words[word].dep != BRIEF_DEP_ADVCL && !b->has_object ? BRIEF_ROLE_AGENT : BRIEF_ROLE_MANNER;
  if (strcmp (preposition, "on") == 0) {
    if (is_place (b, word) || (label && strcmp (label, "ARGM-LOC") == 0))
      return event == BRIEF_EVENT_ASSAULT && !b->has_object ? BRIEF_ROLE_PATIENT : BRIEF_ROLE_LOCATION;
    return event == BRIEF_EVENT_ASSAULT && !b->has_object ? BRIEF_ROLE_PATIENT : BRIEF_ROLE_TOPIC;
  }
  if (strcmp (preposition, "at") == 0 && event == BRIEF_EVENT_ASSAULT)
    return BRIEF_ROLE_DESTINATION;
  if (strcmp (preposition, "within") == 0 && is_place (b, word))
    return BRIEF_ROLE_LOCATION;
  if (strcmp (preposition, "for") == 0 && _brief_word_is (r->document, b->predicate->head, "ask"))
    return BRIEF_ROLE_PATIENT;
  if (strcmp (preposition, "for") == 0) {
    if (event == BRIEF_EVENT_ACCUSE || event == BRIEF_EVENT_SUPPORT || event == BRIEF_EVENT_JUDGE || event == BRIEF_EVENT_REQUEST
        || event == BRIEF_EVENT_CONCEDE)
      return BRIEF_ROLE_TOPIC;
    return is_actor (b, word) && event == BRIEF_EVENT_AID ? BRIEF_ROLE_RECIPIENT : BRIEF_ROLE_PURPOSE;
  }
  return _brief_preposition_role (preposition);
}

static const char *
preposition_of (const Builder *b, uint32_t word)
{
  const BriefWord *w = _brief_tree_case (b->reader->tree, word);
  if (w)
    return w->norm;
  uint32_t mark = _brief_clause_mark (b->reader->tree, word);
  return mark == BRIEF_NONE ? NULL : b->reader->document->words[mark].norm;
}

static void
add_oblique (Builder *b, uint32_t word)
{
  const char *preposition = preposition_of (b, word);
  const BriefClaimReader *r = b->reader;
  if (!preposition) {
    if (r->nodes->time[word] != BRIEF_NONE)
      add (b, is_duration (b, word) ? BRIEF_ROLE_DURATION : BRIEF_ROLE_TIME, word);
    else if (r->nodes->quantity[word] != BRIEF_NONE)
      add (b, BRIEF_ROLE_EXTENT, word);
    else if (r->document->words[word].dep == BRIEF_DEP_OBL_UNMARKED)
      add (b, BRIEF_ROLE_TIME, word);
    return;
  }
  if (strcmp (preposition, "according") == 0 || strcmp (preposition, "despite") == 0 || strcmp (preposition, "than") == 0
      || strcmp (preposition, "instead") == 0)
    return;
  add (b, prepositional_role (b, word, preposition), word);
}

static void
add_adverb (Builder *b, uint32_t word)
{
  const BriefClaimReader *r = b->reader;
  const BriefWord *w = &r->document->words[word];
  const char *label = _brief_claim_label (r, b->predicate->head, word);
  if (r->nodes->time[word] != BRIEF_NONE || _brief_adverb_is_time (w->norm))
    add (b, BRIEF_ROLE_TIME, word);
  else if (_brief_adverb_is_place (w->norm))
    add (b, BRIEF_ROLE_LOCATION, word);
  else if (_brief_adverb_is_manner (w->norm) && (!label || strcmp (label, "ARGM-MNR") == 0))
    add (b, BRIEF_ROLE_MANNER, word);
}

/* Times and places may stand beside any of the words of the clause ("has continued since May to fall"). */
static void
add_circumstances (Builder *b, uint32_t verb)
{
  const BriefTree *t = b->reader->tree;
  for (uint32_t c = t->first_child[verb]; c != BRIEF_NONE; c = t->next_sibling[c]) {
    const BriefWord *w = &b->reader->document->words[c];
    switch (w->dep) {
    case BRIEF_DEP_OBL:
    case BRIEF_DEP_OBL_UNMARKED:
    case BRIEF_DEP_NMOD_UNMARKED:
      if (c != b->predicate->light_noun)
        add_oblique (b, c);
      break;
    case BRIEF_DEP_OBL_AGENT:
      add (b, BRIEF_ROLE_AGENT, c);
      break;
    case BRIEF_DEP_ADVMOD:
      if (c != _brief_predicate_particle (t, b->predicate->head))
        add_adverb (b, c);
      break;
    case BRIEF_DEP_ADVCL: {
      uint32_t mark = _brief_clause_mark (t, c);
      const char *norm = mark == BRIEF_NONE ? "" : b->reader->document->words[mark].norm;
      if (strcmp (norm, "by") == 0)
        add (b, BRIEF_ROLE_MANNER, c);
      else if (strcmp (norm, "from") == 0 || strcmp (norm, "of") == 0 || (strcmp (norm, "in") == 0 && c > verb) || (strcmp (norm, "for") == 0 && c > verb))
        add (b, BRIEF_ROLE_TOPIC, c);
      break;
    }
    default:
      break;
    }
  }
}

static void
add_objects (Builder *b)
{
  const BriefTree *t = b->reader->tree;
  const BriefPredicate *p = b->predicate;
  for (uint32_t c = t->first_child[p->head]; c != BRIEF_NONE; c = t->next_sibling[c]) {
    const BriefWord *w = &b->reader->document->words[c];
    if (c == p->light_noun)
      continue;
    switch (w->dep) {
    case BRIEF_DEP_OBJ:
      if (!(w->morph & BRIEF_MORPH_REL) && strcmp (w->norm, "which") != 0 && !(strcmp (w->norm, "that") == 0 && c < p->head))
        add (b, object_is_recipient (b) ? BRIEF_ROLE_RECIPIENT : BRIEF_ROLE_PATIENT, c);
      break;
    case BRIEF_DEP_IOBJ:
      add (b, BRIEF_ROLE_RECIPIENT, c);
      break;
    case BRIEF_DEP_XCOMP:
    case BRIEF_DEP_CCOMP:
      if (c == p->complement || (w->dep == BRIEF_DEP_XCOMP && b->reader->predicates->of_word[c] == BRIEF_NONE && w->upos != BRIEF_UPOS_VERB))
        add (b, BRIEF_ROLE_ATTRIBUTE, c);
      else if (c > p->head || w->dep == BRIEF_DEP_CCOMP)
        add (b, clause_role (b), c);
      break;
    case BRIEF_DEP_CSUBJ:
      add (b, subject_role (b), c);
      break;
    default:
      break;
    }
  }
}

/* The noun that a relative clause says something of, when it is not its subject: "requests that the House ignored". */
static void
add_antecedent (Builder *b)
{
  const BriefTree *t = b->reader->tree;
  const BriefDocument *d = b->reader->document;
  const BriefPredicate *p = b->predicate;
  uint32_t clause = p->top;
  for (int step = 0; step < 4 && d->words[clause].dep == BRIEF_DEP_XCOMP && d->words[clause].head >= 0; step++)
    clause = (uint32_t) d->words[clause].head; /* "missiles that he permitted them to use" */
  uint32_t object = _brief_tree_child (t, p->head, BRIEF_DEP_OBJ);
  bool own_object = object != BRIEF_NONE && !(d->words[object].morph & BRIEF_MORPH_REL) && strcmp (d->words[object].norm, "which") != 0
                    && strcmp (d->words[object].norm, "that") != 0;
  if (d->words[clause].dep != BRIEF_DEP_ACL_RELCL || d->words[clause].head < 0 || own_object)
    return;
  uint32_t noun = (uint32_t) d->words[clause].head;
  for (uint32_t c = t->first_child[p->head]; c != BRIEF_NONE; c = t->next_sibling[c]) {
    const BriefWord *w = &d->words[c];
    bool relative = (w->morph & BRIEF_MORPH_REL) || strcmp (w->norm, "which") == 0 || strcmp (w->norm, "where") == 0 || strcmp (w->norm, "whom") == 0
                    || (strcmp (w->norm, "that") == 0 && w->dep == BRIEF_DEP_OBJ);
    if (!relative)
      continue;
    if (w->dep == BRIEF_DEP_OBJ)
      add (b, BRIEF_ROLE_PATIENT, noun);
    else if (w->dep == BRIEF_DEP_ADVMOD && strcmp (w->norm, "where") == 0)
      add (b, BRIEF_ROLE_LOCATION, noun);
    else if (w->dep == BRIEF_DEP_OBL && preposition_of (b, c))
      add (b, prepositional_role (b, noun, preposition_of (b, c)), noun);
    return;
  }
  bool bare = _brief_tree_subject (t, clause) != BRIEF_NONE && p->form == BRIEF_PREDICATE_VERB && !b->passive
              && (clause != p->top ? _brief_tree_child (t, p->head, BRIEF_DEP_OBJ) == BRIEF_NONE : true);
  uint32_t subject = _brief_tree_subject (t, clause);
  if (bare && subject != BRIEF_NONE && !(d->words[subject].morph & BRIEF_MORPH_REL) && strcmp (d->words[subject].norm, "which") != 0
      && strcmp (d->words[subject].norm, "who") != 0 && strcmp (d->words[subject].norm, "that") != 0
      && _brief_tree_child (t, p->head, BRIEF_DEP_CCOMP) == BRIEF_NONE && _brief_tree_child (t, p->head, BRIEF_DEP_XCOMP) == BRIEF_NONE)
    add (b, BRIEF_ROLE_PATIENT, noun);
}

/* The complement of a copula is an argument too, under its own head. */
static void
add_complement (Builder *b)
{
  const BriefClaimReader *r = b->reader;
  const char *preposition = preposition_of (b, b->predicate->head);
  BriefRole role = BRIEF_ROLE_ATTRIBUTE;
  if (preposition && (is_place (b, b->predicate->head) || r->nodes->time[b->predicate->head] != BRIEF_NONE))
    role = prepositional_role (b, b->predicate->head, preposition);
  BriefRanges words = { 0 };
  const BriefTree *t = r->tree;
  /* Only what modifies the complement itself; subject, adverbs and clauses belong to the claim. */
  uint32_t first = b->predicate->head, end = b->predicate->head + 1;
  for (uint32_t c = t->first_child[b->predicate->head]; c != BRIEF_NONE; c = t->next_sibling[c]) {
    uint8_t dep = r->document->words[c].dep;
    if (dep == BRIEF_DEP_DET || dep == BRIEF_DEP_AMOD || dep == BRIEF_DEP_COMPOUND || dep == BRIEF_DEP_NMOD || dep == BRIEF_DEP_NMOD_POSS
        || dep == BRIEF_DEP_NUMMOD || dep == BRIEF_DEP_FLAT || dep == BRIEF_DEP_CONJ || dep == BRIEF_DEP_APPOS || dep == BRIEF_DEP_ACL
        || (dep == BRIEF_DEP_ADVMOD && c + 1 == b->predicate->head && r->document->words[b->predicate->head].upos == BRIEF_UPOS_ADJ)
        || (dep == BRIEF_DEP_OBL && r->document->words[b->predicate->head].upos == BRIEF_UPOS_ADJ && c > b->predicate->head)) {
      if (dep == BRIEF_DEP_CONJ && r->predicates->of_word[c] != BRIEF_NONE)
        continue;
      first = MIN (first, t->left[c]);
      end = MAX (end, t->right[c]);
    }
  }
  if (!_brief_ranges_add (r->document->arena, &words, _brief_range_trim (r->document, (BriefWordRange) { first, end })))
    b->reader->failed = true;
  if (words.n == 0 || b->n == MAX_ARGUMENTS)
    return;
  b->taken[b->n++] = b->predicate->head;
  BriefNodeRef node = { BRIEF_NODE_NONE, 0 };
  if (r->nodes->entity[b->predicate->head] != BRIEF_NONE)
    node = (BriefNodeRef) { BRIEF_NODE_ENTITY, r->nodes->entity[b->predicate->head] };
  else if (r->nodes->quantity[b->predicate->head] != BRIEF_NONE)
    node = (BriefNodeRef) { BRIEF_NODE_QUANTITY, r->nodes->quantity[b->predicate->head] };
  struct BriefArgument argument = { .role = role, .label = _brief_role_label (role), .node = node, .head = r->document->words[b->predicate->head].span };
  argument.label = _brief_graph_string (r->graph, argument.label);
  _brief_graph_add_span (r->graph, &argument.spans, _brief_range_span (r->document, words.at[0]));
  set_anchors (b, role, node);
  _brief_graph_claim_add_argument (r->graph, b->index, &argument);
}

/* "Took action", "made progress": verb and noun are one word; "made a contribution", "held a meeting": the noun is also the object. */
static bool
is_empty_light (const BriefDocument *d, const BriefPredicate *p)
{
  static const char *const fused[] = { "commit", "do", "make", "take", NULL };
  static const char *const things[] = { "contribution", "offer", "payment", "investment", "proposal", NULL };
  return _brief_word_in (d, p->head, fused) && !_brief_word_in (d, p->light_noun, things);
}

/* "Described P as Q": of P it is said that it is Q. */
static void
add_described (Builder *b, uint32_t cue)
{
  const BriefTree *t = b->reader->tree;
  uint32_t object = _brief_tree_child (t, cue, BRIEF_DEP_OBJ);
  if (object == BRIEF_NONE && _brief_clause_is_passive (t, cue))
    object = _brief_tree_child (t, cue, BRIEF_DEP_NSUBJ_PASS);
  const BriefWord *clause = &b->reader->document->words[cue];
  if (object != BRIEF_NONE && (b->reader->document->words[object].morph & BRIEF_MORPH_REL) && clause->dep == BRIEF_DEP_ACL_RELCL && clause->head >= 0)
    object = (uint32_t) clause->head;
  if (object != BRIEF_NONE)
    add (b, BRIEF_ROLE_PATIENT, object);
  add_complement (b);
}

static void
add_noun_arguments (Builder *b)
{
  static const char *const possessed[] = { "innocence", "guilt", "death", "release", "arrest", "conviction", "injury", "removal", NULL };
  const BriefTree *t = b->reader->tree;
  const BriefDocument *d = b->reader->document;
  uint32_t head = b->predicate->light_noun != BRIEF_NONE ? b->predicate->light_noun : b->predicate->head;
  bool light = b->predicate->light_noun != BRIEF_NONE;
  if (light && !is_empty_light (d, b->predicate))
    add (b, BRIEF_ROLE_PATIENT, head);
  for (uint32_t c = t->first_child[head]; c != BRIEF_NONE; c = t->next_sibling[c]) {
    const BriefWord *w = &d->words[c];
    const char *preposition = preposition_of (b, c);
    if (w->dep == BRIEF_DEP_NMOD_POSS && !light)
      add (b, _brief_word_in (d, head, possessed) ? BRIEF_ROLE_PATIENT : BRIEF_ROLE_AGENT, c);
    else if (w->dep == BRIEF_DEP_NMOD && preposition) {
      if (strcmp (preposition, "of") == 0)
        add (b, BRIEF_ROLE_PATIENT, c);
      else if (strcmp (preposition, "between") == 0 || (strcmp (preposition, "for") == 0 && !light))
        add (b, BRIEF_ROLE_PATIENT, c);
      else if (strcmp (preposition, "by") == 0)
        add (b, BRIEF_ROLE_AGENT, c);
      else
        add (b, prepositional_role (b, c, preposition), c);
    } else if ((w->dep == BRIEF_DEP_ACL || w->dep == BRIEF_DEP_CCOMP) && b->reader->predicates->of_word[c] != BRIEF_NONE
               && _brief_clause_mark (t, c) != BRIEF_NONE)
      add (b, BRIEF_ROLE_TOPIC, c);
  }
}

void
_brief_claim_arguments (BriefClaimReader *reader, uint32_t index)
{
  const BriefPredicate *p = &reader->predicates->at[index];
  Builder b = { .reader = reader, .predicate = p, .index = index };
  uint32_t object = _brief_tree_child (reader->tree, p->head, BRIEF_DEP_OBJ);
  b.has_object = object != BRIEF_NONE;
  b.passive = p->form == BRIEF_PREDICATE_VERB && (_brief_clause_is_passive (reader->tree, p->head)
                                                  || (p->top != p->head && _brief_clause_is_passive (reader->tree, p->head)));
  if (p->form == BRIEF_PREDICATE_NOUN) {
    if (p->described_by != BRIEF_NONE)
      add_described (&b, p->described_by);
    else
      add_noun_arguments (&b);
    return;
  }
  uint32_t subject = _brief_claim_subject (reader, p);
  if (p->form == BRIEF_PREDICATE_VERB && strcmp (reader->document->words[p->head].lemma, "be") == 0 && subject == BRIEF_NONE)
    subject = _brief_tree_child (reader->tree, p->head, BRIEF_DEP_NSUBJ);
  if (subject != BRIEF_NONE && subject != p->head && subject != p->light_noun)
    add (&b, subject_role (&b), subject);
  if (p->form == BRIEF_PREDICATE_COPULA)
    add_complement (&b);
  add_objects (&b);
  add_antecedent (&b);
  add_circumstances (&b, p->head);
  if (p->top != p->head)
    add_circumstances (&b, p->top);
  if (p->light_noun != BRIEF_NONE)
    add_noun_arguments (&b);
}
