/* SPDX-License-Identifier: MIT */
/* The part that a phrase plays, from its place in the clause, its preposition and what it names. */
#include "claim/argument.h"
#include "claim/frame.h"
#include "lexicon/event.h"
#include "lexicon/predicate.h"
#include "lexicon/preposition.h"

#include <string.h>

static bool
is_actor (const BriefArguments *b, uint32_t word)
{
  uint32_t entity = b->reader->nodes->entity[word];
  if (entity == BRIEF_NONE)
    return b->reader->document->words[word].upos == BRIEF_UPOS_PRON
           || _brief_noun_is (BRIEF_NOUN_PERSON, b->reader->document->words[word].lemma);
  BriefEntityType type = _brief_graph_entity_at (b->reader->graph, entity)->type;
  return type == BRIEF_ENTITY_PERSON || type == BRIEF_ENTITY_ORG || type == BRIEF_ENTITY_GPE
         || type == BRIEF_ENTITY_NORP;
}

BriefRole
_brief_subject_role (const BriefArguments *b)
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
bool
_brief_object_is_recipient (const BriefArguments *b)
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

BriefRole
_brief_clause_role (const BriefArguments *b)
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

bool
_brief_argument_is_place (const BriefArguments *b, uint32_t word)
{
  uint32_t entity = b->reader->nodes->entity[word];
  if (entity == BRIEF_NONE)
    return false;
  BriefEntityType type = _brief_graph_entity_at (b->reader->graph, entity)->type;
  return type == BRIEF_ENTITY_GPE || type == BRIEF_ENTITY_LOC || type == BRIEF_ENTITY_FAC;
}

bool
_brief_argument_is_duration (const BriefArguments *b, uint32_t word)
{
  uint32_t time = b->reader->nodes->time[word];
  return time != BRIEF_NONE && _brief_graph_time_at (b->reader->graph, time)->type == BRIEF_TIME_DURATION;
}

static BriefRole
role_of_to (const BriefArguments *b, uint32_t word)
{
  static const char *const leading[] = { "lead", "amount", "contribute", "refer", "object", "respond", "react", "belong", "add", NULL };
  const BriefDocument *d = b->reader->document;
  const char *lemma = d->words[b->predicate->head].lemma;
  BriefEvent event = _brief_event_of_verb (lemma);
  if (_brief_word_in (d, b->predicate->head, leading))
    return strcmp (lemma, "lead") == 0 ? BRIEF_ROLE_PATIENT : BRIEF_ROLE_TOPIC;
  if (event == BRIEF_EVENT_MOVE || event == BRIEF_EVENT_MOBILIZE || strcmp (lemma, "send") == 0
      || strcmp (lemma, "transfer") == 0 || strcmp (lemma, "take") == 0 || strcmp (lemma, "bring") == 0
      || strcmp (lemma, "admit") == 0)
    return BRIEF_ROLE_DESTINATION;
  if (is_actor (b, word))
    return BRIEF_ROLE_RECIPIENT;
  if (_brief_argument_is_place (b, word))
    return BRIEF_ROLE_DESTINATION;
  return event == BRIEF_EVENT_NONE ? BRIEF_ROLE_RECIPIENT : BRIEF_ROLE_TOPIC;
}

static BriefRole
role_of_in (const BriefArguments *b, uint32_t word, const char *label)
{
  static const char *const topical[] = { "believe", "engage", "interest", "invest", "involve", "participate", "result",
                                         "succeed", "help", "assist", "aid", NULL };
  if (_brief_argument_is_place (b, word))
    return BRIEF_ROLE_LOCATION;
  if (label && strcmp (label, "ARGM-TMP") == 0)
    return BRIEF_ROLE_TIME;
  if (label && strcmp (label, "ARGM-MNR") == 0)
    return BRIEF_ROLE_MANNER;
  return _brief_word_in (b->reader->document, b->predicate->head, topical) ? BRIEF_ROLE_TOPIC : BRIEF_ROLE_LOCATION;
}

static BriefRole
role_of_with (const BriefArguments *b, uint32_t word)
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
BriefRole
_brief_prepositional_role (const BriefArguments *b, uint32_t word, const char *preposition)
{
  const BriefClaimReader *r = b->reader;
  const char *label = _brief_claim_label (r, b->predicate->head, word);
  BriefEvent event = _brief_event_of_verb (r->document->words[b->predicate->head].lemma);
  if (r->nodes->time[word] != BRIEF_NONE) {
    bool lasts =
        strcmp (preposition, "for") == 0 || strcmp (preposition, "over") == 0 || strcmp (preposition, "from") == 0;
    return lasts && _brief_argument_is_duration (b, word) ? BRIEF_ROLE_DURATION : BRIEF_ROLE_TIME;
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
  if (strcmp (preposition, "by") == 0 && r->nodes->quantity[word] != BRIEF_NONE && r->nodes->entity[word] == BRIEF_NONE
      && !is_actor (b, word))
    return BRIEF_ROLE_EXTENT; /* "rose by five percent" */
  if (strcmp (preposition, "by") == 0)
    return b->passive && r->document->words[word].dep != BRIEF_DEP_ADVCL && !b->has_object ? BRIEF_ROLE_AGENT
                                                                                           : BRIEF_ROLE_MANNER;
  if (strcmp (preposition, "on") == 0) {
    if (_brief_argument_is_place (b, word) || (label && strcmp (label, "ARGM-LOC") == 0))
      return event == BRIEF_EVENT_ASSAULT && !b->has_object ? BRIEF_ROLE_PATIENT : BRIEF_ROLE_LOCATION;
    return event == BRIEF_EVENT_ASSAULT && !b->has_object ? BRIEF_ROLE_PATIENT : BRIEF_ROLE_TOPIC;
  }
  if (strcmp (preposition, "at") == 0 && event == BRIEF_EVENT_ASSAULT)
    return BRIEF_ROLE_DESTINATION;
  if (strcmp (preposition, "within") == 0 && _brief_argument_is_place (b, word))
    return BRIEF_ROLE_LOCATION;
  if (strcmp (preposition, "for") == 0 && _brief_word_is (r->document, b->predicate->head, "ask"))
    return BRIEF_ROLE_PATIENT;
  if (strcmp (preposition, "for") == 0) {
    if (event == BRIEF_EVENT_ACCUSE || event == BRIEF_EVENT_SUPPORT || event == BRIEF_EVENT_JUDGE
        || event == BRIEF_EVENT_REQUEST || event == BRIEF_EVENT_CONCEDE)
      return BRIEF_ROLE_TOPIC;
    return is_actor (b, word) && event == BRIEF_EVENT_AID ? BRIEF_ROLE_RECIPIENT : BRIEF_ROLE_PURPOSE;
  }
  return _brief_preposition_role (preposition);
}

const char *
_brief_argument_preposition (const BriefArguments *b, uint32_t word)
{
  const BriefWord *w = _brief_tree_case (b->reader->tree, word);
  if (w)
    return w->norm;
  uint32_t mark = _brief_clause_mark (b->reader->tree, word);
  return mark == BRIEF_NONE ? NULL : b->reader->document->words[mark].norm;
}
