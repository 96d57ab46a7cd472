/* SPDX-License-Identifier: MIT */
/* The subject of a predicate, wherever the sentence has it. */
#include "claim/claim-reader.h"
#include "claim/frame.h"
#include "lexicon/event.h"
#include "lexicon/predicate.h"

#include <string.h>

#define MAX_CLIMB 12 /* clauses that a subject may be inherited through */

/* Verbs whose own subject, not their object, is the subject of the infinitive: "promised them to go". */
static const char *const subject_control[] = { "promise", "threaten", "use", "take", "make", NULL };

static bool
is_expletive (const BriefDocument *d, uint32_t word)
{
  return d->words[word].dep == BRIEF_DEP_EXPL || strcmp (d->words[word].norm, "there") == 0;
}

/* The verb through which an infinitive below a noun gets its subject: "Biden's decision to V", "made an effort to V". */
static uint32_t
owner_of_noun (const BriefTree *t, uint32_t noun, uint32_t *verb)
{
  const BriefDocument *d = t->document;
  *verb = BRIEF_NONE;
  uint32_t owner = _brief_tree_child (t, noun, BRIEF_DEP_NMOD_POSS);
  if (owner != BRIEF_NONE)
    return owner;
  for (uint32_t c = t->first_child[noun]; c != BRIEF_NONE; c = t->next_sibling[c]) {
    const BriefWord *by = _brief_tree_case (t, c);
    if (d->words[c].dep == BRIEF_DEP_NMOD && by
        && (strcmp (by->norm, "by") == 0 || (strcmp (by->norm, "of") == 0 && d->words[c].upos == BRIEF_UPOS_PROPN)))
      return c;
  }
  const BriefWord *w = &d->words[noun];
  if (w->head >= 0 && (w->dep == BRIEF_DEP_OBJ || w->dep == BRIEF_DEP_OBL)
      && _brief_word_is_verb (d, (uint32_t) w->head))
    *verb = (uint32_t) w->head;
  return BRIEF_NONE;
}

/* The object that controls the clause below VERB: "urged officials to resign". */
static uint32_t
controlling_object (const BriefTree *t, uint32_t verb)
{
  if (_brief_word_in (t->document, verb, subject_control))
    return BRIEF_NONE;
  uint32_t object = _brief_tree_child (t, verb, BRIEF_DEP_OBJ);
  return object != BRIEF_NONE ? object : _brief_tree_child (t, verb, BRIEF_DEP_IOBJ);
}

/* "Prevented X from V-ing", "assisted X in V-ing", "accused X of V-ing": X does it. */
static bool
is_object_controlled (const BriefTree *t, uint32_t verb, uint32_t governor)
{
  static const char *const helping[] = { "aid", "assist", "help", "join", "support", NULL };
  uint32_t mark = _brief_clause_mark (t, verb), object = controlling_object (t, governor);
  const BriefWord *w = mark == BRIEF_NONE ? _brief_tree_case (t, verb) : &t->document->words[mark];
  if (!w || object == BRIEF_NONE || object > verb || object < governor)
    return false;
  if (strcmp (w->norm, "from") == 0 || strcmp (w->norm, "into") == 0 || strcmp (w->norm, "of") == 0)
    return true;
  if (strcmp (w->norm, "for") == 0)
    return _brief_event_of_verb (t->document->words[governor].lemma) == BRIEF_EVENT_ACCUSE;
  return strcmp (w->norm, "in") == 0 && _brief_word_in (t->document, governor, helping);
}

uint32_t
_brief_claim_subject (const BriefClaimReader *reader, const BriefPredicate *predicate)
{
  const BriefTree *t = reader->tree;
  const BriefDocument *d = reader->document;
  uint32_t verb = predicate->top;
  for (int step = 0; step < MAX_CLIMB; step++) {
    const BriefWord *w = &d->words[verb];
    uint32_t subject = _brief_tree_subject (t, verb);
    if (subject != BRIEF_NONE && is_expletive (d, subject))
      return BRIEF_NONE;
    if (subject != BRIEF_NONE && w->dep == BRIEF_DEP_ADVCL_RELCL && _brief_word_is_relative (d, subject)
        && w->head >= 0)
      return (uint32_t) w->head; /* ", which raised concerns": the clause before it */
    if (subject != BRIEF_NONE && _brief_word_is_relative (d, subject) && w->head >= 0 && (uint32_t) w->head < verb
        && (w->dep == BRIEF_DEP_ACL_RELCL
            || (w->dep != BRIEF_DEP_CCOMP && _brief_word_is_nominal (d, (uint32_t) w->head))))
      return _brief_clause_antecedent (t, verb);
    if (subject != BRIEF_NONE)
      return subject;
    if (w->head < 0)
      return BRIEF_NONE;
    uint32_t head = (uint32_t) w->head;
    switch (w->dep) {
    case BRIEF_DEP_CONJ:
    case BRIEF_DEP_PARATAXIS:
    case BRIEF_DEP_ADVCL:
    case BRIEF_DEP_CSUBJ:
      if (w->dep == BRIEF_DEP_CSUBJ || (w->dep == BRIEF_DEP_PARATAXIS && step == 0 && !_brief_word_is_verb (d, head)))
        return BRIEF_NONE;
      if (w->dep == BRIEF_DEP_ADVCL && is_object_controlled (t, verb, head))
        return controlling_object (t, head);
      verb = head;
      break;
    case BRIEF_DEP_XCOMP:
    case BRIEF_DEP_CCOMP: {
      uint32_t object = controlling_object (t, head);
      if (object != BRIEF_NONE && object < verb)
        return object;
      verb = head;
      break;
    }
    case BRIEF_DEP_ACL:
    case BRIEF_DEP_ACL_RELCL: {
      if (!_brief_clause_has_to (t, verb) && _brief_clause_mark (t, verb) == BRIEF_NONE && !_brief_tree_case (t, verb))
        return head; /* "a shell fired at", not "progress in clearing" */
      uint32_t above, owner = owner_of_noun (t, head, &above);
      if (owner != BRIEF_NONE || above == BRIEF_NONE)
        return owner;
      verb = above;
      break;
    }
    default:
      return BRIEF_NONE;
    }
  }
  return BRIEF_NONE;
}
