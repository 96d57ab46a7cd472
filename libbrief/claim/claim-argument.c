/* SPDX-License-Identifier: MIT */
/* The arguments of a claim: which phrases of its clause, and of those around it, play a part in it. */
#include "claim/argument.h"
#include "claim/frame.h"
#include "lexicon/predicate.h"
#include "lexicon/preposition.h"

#include <string.h>

static void
add_oblique (BriefArguments *b, uint32_t word)
{
  const char *preposition = _brief_argument_preposition (b, word);
  const BriefClaimReader *r = b->reader;
  if (!preposition) {
    if (r->nodes->time[word] != BRIEF_NONE)
      _brief_arguments_add (b, _brief_argument_is_duration (b, word) ? BRIEF_ROLE_DURATION : BRIEF_ROLE_TIME, word);
    else if (r->nodes->quantity[word] != BRIEF_NONE)
      _brief_arguments_add (b, BRIEF_ROLE_EXTENT, word);
    else if (r->document->words[word].dep == BRIEF_DEP_OBL_UNMARKED)
      _brief_arguments_add (b, BRIEF_ROLE_TIME, word);
    return;
  }
  if (strcmp (preposition, "according") == 0 || strcmp (preposition, "despite") == 0
      || strcmp (preposition, "than") == 0 || strcmp (preposition, "instead") == 0)
    return;
  _brief_arguments_add (b, _brief_prepositional_role (b, word, preposition), word);
}

static void
add_adverb (BriefArguments *b, uint32_t word)
{
  const BriefClaimReader *r = b->reader;
  const BriefWord *w = &r->document->words[word];
  const char *label = _brief_claim_label (r, b->predicate->head, word);
  if (r->nodes->time[word] != BRIEF_NONE || _brief_adverb_is_time (w->norm))
    _brief_arguments_add (b, BRIEF_ROLE_TIME, word);
  else if (_brief_adverb_is_place (w->norm))
    _brief_arguments_add (b, BRIEF_ROLE_LOCATION, word);
  else if (_brief_adverb_is_manner (w->norm) && (!label || strcmp (label, "ARGM-MNR") == 0))
    _brief_arguments_add (b, BRIEF_ROLE_MANNER, word);
}

/* The word by which a relative clause is tied to its noun: "which", "where", and "that" when it is the object. */
static bool
is_relative (const BriefWord *w)
{
  return (w->morph & BRIEF_MORPH_REL) || strcmp (w->norm, "which") == 0 || strcmp (w->norm, "where") == 0
         || strcmp (w->norm, "whom") == 0 || (strcmp (w->norm, "that") == 0 && w->dep == BRIEF_DEP_OBJ);
}

/* Times and places may stand beside any of the words of the clause ("has continued since May to fall"). */
static void
add_circumstances (BriefArguments *b, uint32_t verb)
{
  const BriefTree *t = b->reader->tree;
  for (uint32_t c = t->first_child[verb]; c != BRIEF_NONE; c = t->next_sibling[c]) {
    const BriefWord *w = &b->reader->document->words[c];
    switch (w->dep) {
    case BRIEF_DEP_OBL:
    case BRIEF_DEP_OBL_UNMARKED:
    case BRIEF_DEP_NMOD_UNMARKED:
      if (c != b->predicate->light_noun && !is_relative (w))
        add_oblique (b, c);
      break;
    case BRIEF_DEP_OBL_AGENT:
      _brief_arguments_add (b, BRIEF_ROLE_AGENT, c);
      break;
    case BRIEF_DEP_ADVMOD:
      if (c != _brief_predicate_particle (t, b->predicate->head))
        add_adverb (b, c);
      break;
    case BRIEF_DEP_ADVCL: {
      uint32_t mark = _brief_clause_mark (t, c);
      const char *norm = mark == BRIEF_NONE ? "" : b->reader->document->words[mark].norm;
      if (strcmp (norm, "by") == 0)
        _brief_arguments_add (b, BRIEF_ROLE_MANNER, c);
      else if (strcmp (norm, "from") == 0 || strcmp (norm, "of") == 0 || (strcmp (norm, "in") == 0 && c > verb)
               || (strcmp (norm, "for") == 0 && c > verb))
        _brief_arguments_add (b, BRIEF_ROLE_TOPIC, c);
      break;
    }
    default:
      break;
    }
  }
}

/* Of two objects the first is the one that gets something: "lent Kenya two million dollars". */
static bool
object_after (const BriefTree *t, uint32_t object)
{
  for (uint32_t c = t->next_sibling[object]; c != BRIEF_NONE; c = t->next_sibling[c])
    if (t->document->words[c].dep == BRIEF_DEP_OBJ)
      return true;
  return false;
}

static void
add_objects (BriefArguments *b)
{
  const BriefTree *t = b->reader->tree;
  const BriefPredicate *p = b->predicate;
  for (uint32_t c = t->first_child[p->head]; c != BRIEF_NONE; c = t->next_sibling[c]) {
    const BriefWord *w = &b->reader->document->words[c];
    if (c == p->light_noun)
      continue;
    switch (w->dep) {
    case BRIEF_DEP_OBJ:
      if (!(w->morph & BRIEF_MORPH_REL) && strcmp (w->norm, "which") != 0
          && !(strcmp (w->norm, "that") == 0 && c < p->head))
        _brief_arguments_add (
            b, _brief_object_is_recipient (b) || object_after (t, c) ? BRIEF_ROLE_RECIPIENT : BRIEF_ROLE_PATIENT, c);
      break;
    case BRIEF_DEP_IOBJ:
      _brief_arguments_add (b, BRIEF_ROLE_RECIPIENT, c);
      break;
    case BRIEF_DEP_XCOMP:
    case BRIEF_DEP_CCOMP:
      if (c == p->complement || (w->dep == BRIEF_DEP_XCOMP && b->reader->predicates->of_word[c] == BRIEF_NONE
                                 && w->upos != BRIEF_UPOS_VERB))
        _brief_arguments_add (b, BRIEF_ROLE_ATTRIBUTE, c);
      else if (c > p->head || w->dep == BRIEF_DEP_CCOMP)
        _brief_arguments_add (b, _brief_clause_role (b), c);
      break;
    case BRIEF_DEP_CSUBJ:
      _brief_arguments_add (b, _brief_subject_role (b), c);
      break;
    default:
      break;
    }
  }
}

/* The verb of the relative clause that the predicate is in, through "that he permitted them to use"; BRIEF_NONE when it is in none. */
static uint32_t
relative_clause (const BriefArguments *b)
{
  const BriefDocument *d = b->reader->document;
  uint32_t clause = b->predicate->top;
  for (int step = 0; step < 4 && d->words[clause].dep == BRIEF_DEP_XCOMP && d->words[clause].head >= 0; step++)
    clause = (uint32_t) d->words[clause].head;
  return d->words[clause].dep == BRIEF_DEP_ACL_RELCL && d->words[clause].head >= 0 ? clause : BRIEF_NONE;
}

/* "The car the police stopped": a relative clause with neither pronoun nor object of its own. */
static bool
has_gap (const BriefArguments *b, uint32_t clause)
{
  const BriefTree *t = b->reader->tree;
  const BriefDocument *d = b->reader->document;
  uint32_t verb = b->predicate->head, subject = _brief_tree_subject (t, clause);
  if (b->predicate->form != BRIEF_PREDICATE_VERB || b->passive || subject == BRIEF_NONE)
    return false;
  for (uint32_t c = t->first_child[verb]; c != BRIEF_NONE; c = t->next_sibling[c])
    if (d->words[c].dep == BRIEF_DEP_OBJ || d->words[c].dep == BRIEF_DEP_CCOMP || d->words[c].dep == BRIEF_DEP_XCOMP
        || is_relative (&d->words[c]))
      return false;
  const BriefWord *w = &d->words[subject];
  if (strcmp (d->words[t->left[subject]].norm, "whose") == 0)
    return false;
  return !(w->morph & BRIEF_MORPH_REL) && strcmp (w->norm, "which") != 0 && strcmp (w->norm, "who") != 0
         && strcmp (w->norm, "that") != 0;
}

/* The noun that a relative clause says something of, when it is not its subject: "requests that the House ignored". */
static void
add_antecedent (BriefArguments *b)
{
  const BriefTree *t = b->reader->tree;
  const BriefDocument *d = b->reader->document;
  const BriefPredicate *p = b->predicate;
  uint32_t clause = relative_clause (b), object = _brief_tree_child (t, p->head, BRIEF_DEP_OBJ);
  if (clause == BRIEF_NONE || (object != BRIEF_NONE && !is_relative (&d->words[object])))
    return;
  uint32_t noun = (uint32_t) d->words[clause].head;
  if (has_gap (b, clause)) {
    _brief_arguments_add (b, BRIEF_ROLE_PATIENT, noun);
    return;
  }
  for (uint32_t c = t->first_child[p->head]; c != BRIEF_NONE; c = t->next_sibling[c]) {
    const BriefWord *w = &d->words[c];
    if (!is_relative (w))
      continue;
    if (w->dep == BRIEF_DEP_OBJ)
      _brief_arguments_add (b, BRIEF_ROLE_PATIENT, noun);
    else if (w->dep == BRIEF_DEP_ADVMOD && strcmp (w->norm, "where") == 0)
      _brief_arguments_add (b, BRIEF_ROLE_LOCATION, noun);
    else if (w->dep == BRIEF_DEP_OBL && _brief_argument_preposition (b, c))
      _brief_arguments_add (b, _brief_prepositional_role (b, noun, _brief_argument_preposition (b, c)), noun);
    return;
  }
}

/* The complement of a copula is an argument too, under its own head. */
static void
add_complement (BriefArguments *b)
{
  const BriefClaimReader *r = b->reader;
  const char *preposition = _brief_argument_preposition (b, b->predicate->head);
  BriefRole role = BRIEF_ROLE_ATTRIBUTE;
  if (preposition
      && (_brief_argument_is_place (b, b->predicate->head) || r->nodes->time[b->predicate->head] != BRIEF_NONE))
    role = _brief_prepositional_role (b, b->predicate->head, preposition);
  _brief_arguments_add_whole (b, role, b->predicate->head);
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
add_described (BriefArguments *b, uint32_t cue)
{
  const BriefTree *t = b->reader->tree;
  uint32_t object = _brief_tree_child (t, cue, BRIEF_DEP_OBJ);
  if (object == BRIEF_NONE && _brief_clause_is_passive (t, cue))
    object = _brief_tree_child (t, cue, BRIEF_DEP_NSUBJ_PASS);
  const BriefWord *clause = &b->reader->document->words[cue];
  if (object != BRIEF_NONE && (b->reader->document->words[object].morph & BRIEF_MORPH_REL)
      && clause->dep == BRIEF_DEP_ACL_RELCL && clause->head >= 0)
    object = (uint32_t) clause->head;
  if (object != BRIEF_NONE)
    _brief_arguments_add (b, BRIEF_ROLE_PATIENT, object);
  add_complement (b);
}

static void
add_noun_arguments (BriefArguments *b)
{
  static const char *const possessed[] = { "innocence", "guilt", "death", "release", "arrest", "conviction", "injury", "removal", NULL };
  const BriefTree *t = b->reader->tree;
  const BriefDocument *d = b->reader->document;
  uint32_t head = b->predicate->light_noun != BRIEF_NONE ? b->predicate->light_noun : b->predicate->head;
  bool light = b->predicate->light_noun != BRIEF_NONE;
  if (light && !is_empty_light (d, b->predicate))
    _brief_arguments_add (b, BRIEF_ROLE_PATIENT, head);
  for (uint32_t c = t->first_child[head]; c != BRIEF_NONE; c = t->next_sibling[c]) {
    const BriefWord *w = &d->words[c];
    const char *preposition = _brief_argument_preposition (b, c);
    if (w->dep == BRIEF_DEP_NMOD_POSS && !light)
      _brief_arguments_add (b, _brief_word_in (d, head, possessed) ? BRIEF_ROLE_PATIENT : BRIEF_ROLE_AGENT, c);
    else if (w->dep == BRIEF_DEP_NMOD && preposition) {
      if (strcmp (preposition, "of") == 0)
        _brief_arguments_add (b, BRIEF_ROLE_PATIENT, c);
      else if (strcmp (preposition, "between") == 0 || (strcmp (preposition, "for") == 0 && !light))
        _brief_arguments_add (b, BRIEF_ROLE_PATIENT, c);
      else if (strcmp (preposition, "by") == 0)
        _brief_arguments_add (b, BRIEF_ROLE_AGENT, c);
      else
        _brief_arguments_add (b, _brief_prepositional_role (b, c, preposition), c);
    } else if ((w->dep == BRIEF_DEP_ACL || w->dep == BRIEF_DEP_CCOMP) && b->reader->predicates->of_word[c] != BRIEF_NONE
               && _brief_clause_mark (t, c) != BRIEF_NONE)
      _brief_arguments_add (b, BRIEF_ROLE_TOPIC, c);
  }
}

/* Of a noun or adjective that is no listed claim. */
static void
add_other_arguments (BriefArguments *b)
{
  uint32_t subject = _brief_tree_subject (b->reader->tree, b->predicate->head);
  _brief_arguments_add_linked (b);
  if (subject != BRIEF_NONE && b->reader->document->words[b->predicate->head].upos == BRIEF_UPOS_ADJ)
    _brief_arguments_add_whole (b, BRIEF_ROLE_PATIENT, subject);
}

void
_brief_claim_arguments (BriefClaimReader *reader, uint32_t index)
{
  const BriefPredicate *p = &reader->predicates->at[index];
  BriefArguments b = { .reader = reader, .predicate = p, .index = index };
  uint32_t object = _brief_tree_child (reader->tree, p->head, BRIEF_DEP_OBJ);
  b.has_object = object != BRIEF_NONE;
  b.passive = p->form == BRIEF_PREDICATE_VERB
              && (_brief_clause_is_passive (reader->tree, p->head)
                  || (p->top != p->head && _brief_clause_is_passive (reader->tree, p->head)));
  uint32_t clause = relative_clause (&b);
  b.has_object = b.has_object || (clause != BRIEF_NONE && has_gap (&b, clause));
  if (p->form == BRIEF_PREDICATE_NOUN) {
    if (!p->listed)
      add_other_arguments (&b);
    else if (p->described_by != BRIEF_NONE)
      add_described (&b, p->described_by);
    else
      add_noun_arguments (&b);
    return;
  }
  uint32_t subject = _brief_claim_subject (reader, p);
  if (p->form == BRIEF_PREDICATE_VERB && strcmp (reader->document->words[p->head].lemma, "be") == 0
      && subject == BRIEF_NONE)
    subject = _brief_tree_child (reader->tree, p->head, BRIEF_DEP_NSUBJ);
  if (subject != BRIEF_NONE && subject != p->head && subject != p->light_noun)
    _brief_arguments_add (&b, _brief_subject_role (&b), subject);
  if (p->form == BRIEF_PREDICATE_COPULA)
    add_complement (&b);
  else if (reader->document->words[p->head].dep == BRIEF_DEP_COP) /* of a complement that is no claim: "is able" */
    _brief_arguments_add_whole (&b, BRIEF_ROLE_ATTRIBUTE, p->top);
  add_objects (&b);
  add_antecedent (&b);
  add_circumstances (&b, p->head);
  if (p->top != p->head)
    add_circumstances (&b, p->top);
  if (p->light_noun != BRIEF_NONE)
    add_noun_arguments (&b);
  if (reader->document->every_predicate)
    _brief_arguments_add_linked (&b);
}
