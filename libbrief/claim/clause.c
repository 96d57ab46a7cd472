/* SPDX-License-Identifier: MIT */
/* What the children of a clause's head say about it. */
#include "claim/frame.h"
#include "lexicon/event.h"

#include <string.h>

/* "Was convicted and sentenced": verbs that need an object, so that without one they are passive. */
static bool
is_done_to_people (const char *lemma)
{
  switch (_brief_event_of_verb (lemma)) {
  case BRIEF_EVENT_JUDGE:
  case BRIEF_EVENT_ARREST:
  case BRIEF_EVENT_COERCE:
  case BRIEF_EVENT_SANCTION:
  case BRIEF_EVENT_APPOINT:
    return true;
  default:
    return false;
  }
}

bool
_brief_clause_is_passive (const BriefTree *t, uint32_t verb)
{
  const BriefWord *w = &t->document->words[verb];
  if (_brief_tree_child (t, verb, BRIEF_DEP_AUX_PASS) != BRIEF_NONE
      || _brief_tree_child (t, verb, BRIEF_DEP_NSUBJ_PASS) != BRIEF_NONE
      || _brief_tree_child (t, verb, BRIEF_DEP_CSUBJ_PASS) != BRIEF_NONE)
    return true;
  if (_brief_tree_child (t, verb, BRIEF_DEP_OBL_AGENT) != BRIEF_NONE)
    return true;
  if (strcmp (w->xpos, "VBN") == 0) /* "is reported" with the auxiliary of a tense */
    for (uint32_t c = t->first_child[verb]; c != BRIEF_NONE && c < verb; c = t->next_sibling[c])
      if (t->document->words[c].dep == BRIEF_DEP_AUX && strcmp (t->document->words[c].lemma, "be") == 0)
        return true;
  const BriefCue *cue = w->dep == BRIEF_DEP_CONJ ? _brief_cue_verb (w->lemma) : NULL;
  bool spoken_to =
      cue && (cue->flags & BRIEF_CUE_ADDRESSEE) && !_brief_word_is (t->document, verb, "ask")
      && _brief_tree_child (t, verb, BRIEF_DEP_OBJ) == BRIEF_NONE
      && _brief_tree_child (t, verb, BRIEF_DEP_IOBJ) == BRIEF_NONE; /* "was arrested and told that": nobody is told */
  if ((strcmp (w->xpos, "VBN") == 0 || (spoken_to && strcmp (w->xpos, "VBD") == 0)) && w->dep == BRIEF_DEP_CONJ
      && w->head >= 0 && _brief_tree_child (t, verb, BRIEF_DEP_AUX) == BRIEF_NONE
      && _brief_tree_child (t, verb, BRIEF_DEP_NSUBJ) == BRIEF_NONE)
    return _brief_tree_child (t, (uint32_t) w->head, BRIEF_DEP_AUX_PASS) != BRIEF_NONE;
  if (strcmp (w->xpos, "VBD") == 0 && w->dep == BRIEF_DEP_CONJ && w->head >= 0 && is_done_to_people (w->lemma)
      && _brief_tree_subject (t, verb) == BRIEF_NONE && _brief_tree_child (t, verb, BRIEF_DEP_OBJ) == BRIEF_NONE)
    return _brief_tree_child (t, (uint32_t) w->head, BRIEF_DEP_AUX_PASS)
           != BRIEF_NONE; /* "was arrested and told that" */
  const BriefCue *speaking =
      w->dep == BRIEF_DEP_ADVCL && strcmp (w->xpos, "VBD") == 0 ? _brief_cue_verb (w->lemma) : NULL;
  if (speaking && (speaking->flags & BRIEF_CUE_ADDRESSEE) && _brief_tree_subject (t, verb) == BRIEF_NONE
      && _brief_tree_child (t, verb, BRIEF_DEP_OBJ) == BRIEF_NONE
      && _brief_tree_child (t, verb, BRIEF_DEP_IOBJ) == BRIEF_NONE)
    return true; /* "Asked whether P, she said": a past would need a subject */
  /* A past participle that stands alone after a noun: "shells fired at …". */
  return strcmp (w->xpos, "VBN") == 0 && _brief_tree_child (t, verb, BRIEF_DEP_AUX) == BRIEF_NONE
         && _brief_tree_child (t, verb, BRIEF_DEP_OBJ) == BRIEF_NONE
         && (w->dep == BRIEF_DEP_ACL || w->dep == BRIEF_DEP_ADVCL);
}

bool
_brief_clause_is_negated (const BriefTree *t, uint32_t verb)
{
  static const char *const negations[] = { "not", "n't", "never", "neither", "nor", "hardly", "scarcely", NULL };
  const BriefDocument *d = t->document;
  for (uint32_t c = t->first_child[verb]; c != BRIEF_NONE; c = t->next_sibling[c]) {
    const BriefWord *w = &d->words[c];
    if (w->dep != BRIEF_DEP_ADVMOD && w->dep != BRIEF_DEP_CC && w->dep != BRIEF_DEP_CC_PRECONJ
        && w->dep != BRIEF_DEP_DET && w->dep != BRIEF_DEP_AUX)
      continue;
    bool of_infinitive =
        c > verb && c + 1 < d->n_words && strcmp (d->words[c + 1].norm, "to") == 0; /* "agreed not to leave" */
    for (const char *const *n = negations; *n && !of_infinitive; n++)
      if (strcmp (w->norm, *n) == 0 || strcmp (w->lemma, *n) == 0)
        return true;
    if (w->dep == BRIEF_DEP_ADVMOD && strcmp (w->norm, "longer") == 0 && c > 0
        && strcmp (d->words[c - 1].norm, "no") == 0)
      return true;
  }
  uint32_t mark = _brief_clause_has_to (t, verb) ? _brief_clause_mark (t, verb) : BRIEF_NONE;
  return mark != BRIEF_NONE && mark > 0 && strcmp (d->words[mark - 1].norm, "not") == 0
         && d->words[mark - 1].head != (int32_t) verb && d->words[mark - 1].sentence == d->words[verb].sentence;
}

/* "Silva, a teacher": Silva. */
static uint32_t
named_by (const BriefTree *t, uint32_t noun)
{
  const BriefDocument *d = t->document;
  const BriefWord *w = &d->words[noun];
  if (w->dep != BRIEF_DEP_APPOS || w->upos != BRIEF_UPOS_NOUN || w->head < 0
      || d->words[w->head].upos != BRIEF_UPOS_PROPN)
    return noun;
  return _brief_tree_child (t, (uint32_t) w->head, BRIEF_DEP_COP) == BRIEF_NONE ? (uint32_t) w->head : noun;
}

uint32_t
_brief_clause_antecedent (const BriefTree *t, uint32_t verb)
{
  const BriefDocument *d = t->document;
  uint32_t head = named_by (t, (uint32_t) d->words[verb].head), left = t->left[verb], before = left;
  while (left < verb && d->words[left].upos == BRIEF_UPOS_PUNCT)
    left++;
  if (strcmp (d->words[left].norm, "who") != 0)
    return head;
  while (before > 0 && d->words[before - 1].upos == BRIEF_UPOS_PUNCT)
    before--;
  if (before == 0 || d->words[before - 1].upos != BRIEF_UPOS_PROPN
      || d->words[before - 1].sentence != d->words[verb].sentence)
    return head;
  uint32_t name = before - 1;
  for (int step = 0; step < 6; step++) {
    const BriefWord *w = &d->words[name];
    bool inside = w->dep == BRIEF_DEP_FLAT || w->dep == BRIEF_DEP_COMPOUND || w->dep == BRIEF_DEP_APPOS
                  || w->dep == BRIEF_DEP_NMOD_DESC;
    if (!inside || w->head < 0)
      break;
    name = (uint32_t) w->head;
  }
  const BriefWord *preposition = _brief_tree_case (t, name);
  if (preposition
      && (strcmp (preposition->norm, "in") == 0 || strcmp (preposition->norm, "at") == 0
          || strcmp (preposition->norm, "near") == 0))
    return head; /* "a doctor at the hospital in Lima, who": a place is nobody */
  return d->words[head].upos == BRIEF_UPOS_PROPN || name > verb ? head : name;
}

uint32_t
_brief_clause_mark (const BriefTree *t, uint32_t verb)
{
  return _brief_tree_child (t, verb, BRIEF_DEP_MARK);
}

bool
_brief_clause_has_to (const BriefTree *t, uint32_t verb)
{
  uint32_t mark = _brief_clause_mark (t, verb);
  return mark != BRIEF_NONE && strcmp (t->document->words[mark].norm, "to") == 0;
}

/* "Denied" in "denied these allegations", as opposed to "issued" in "issued an order". */
static bool
speaks_itself (const BriefDocument *d, uint32_t verb)
{
  const BriefCue *cue = _brief_cue_verb (d->words[verb].lemma);
  return cue && (cue->flags & BRIEF_CUE_CLAUSE);
}

bool
_brief_clause_is_background (const BriefTree *t, uint32_t clause, uint32_t cue)
{
  static const char *const marks[] = { "after", "although", "as", "because", "before", "since", "though", "when", "while", NULL };
  const BriefDocument *d = t->document;
  if (clause > cue || d->words[clause].head != (int32_t) cue || cue + 1 >= d->n_words
      || strcmp (d->words[cue + 1].norm, ",") == 0)
    return false;
  const BriefWord *first = &d->words[t->left[clause]];
  return g_strv_contains (marks, first->norm);
}

/* The pronoun of a relative clause that is the verb's subject, also when the verbs before it share it: "who left and said". */
uint32_t
_brief_clause_relative (const BriefTree *t, uint32_t verb)
{
  enum { MAX_SHARED = 4 };
  const BriefDocument *d = t->document;
  for (int step = 0; step < MAX_SHARED; step++) {
    uint32_t subject = _brief_tree_subject (t, verb);
    if (subject != BRIEF_NONE) {
      const BriefWord *w = &d->words[subject];
      bool relative = (w->morph & BRIEF_MORPH_REL) || strcmp (w->norm, "who") == 0 || strcmp (w->norm, "which") == 0;
      return relative ? subject : BRIEF_NONE;
    }
    if (d->words[verb].head < 0 || (d->words[verb].dep != BRIEF_DEP_CONJ && d->words[verb].dep != BRIEF_DEP_XCOMP))
      return BRIEF_NONE;
    verb = (uint32_t) d->words[verb].head;
  }
  return BRIEF_NONE;
}

bool
_brief_verb_is_quoted (const BriefTree *t, uint32_t verb)
{
  static const char *const quoting[] = { "cite", "quote", NULL };
  const BriefDocument *d = t->document;
  const BriefWord *w = &d->words[verb];
  if ((w->dep != BRIEF_DEP_ADVCL && w->dep != BRIEF_DEP_XCOMP) || w->head < 0
      || !_brief_word_in (d, (uint32_t) w->head, quoting))
    return false;
  uint32_t mark = _brief_clause_mark (t, verb);
  return mark != BRIEF_NONE && strcmp (d->words[mark].norm, "as") == 0;
}

bool
_brief_verb_is_aspect (const BriefDocument *d, uint32_t verb)
{
  static const char *const verbs[] = { "begin", "come", "continue", "go", "keep", "proceed", "seem", "start", "try", NULL };
  return _brief_word_in (d, verb, verbs);
}

/* "Went" in "went on to say": the verb of speaking is the last of the group, below this one. */
static bool
reports_below (const BriefDocument *d, uint32_t verb, uint32_t end)
{
  const BriefWord *last = &d->words[end - 1];
  if (end - 1 <= verb || last->head != (int32_t) verb || !_brief_cue_verb (last->lemma))
    return false;
  if (_brief_word_is (d, verb, "quote")) /* "was quoted as saying" */
    return strcmp (last->xpos, "VBG") == 0;
  return _brief_verb_is_aspect (d, verb) && last->dep == BRIEF_DEP_XCOMP;
}

uint32_t
_brief_cue_head (const BriefDocument *d, BriefWordRange cue)
{
  for (uint32_t i = cue.first + 1; i < cue.end; i++) /* "issued an order", "made a promise": the noun is the cue */
    if (d->words[i].upos == BRIEF_UPOS_NOUN && d->words[i].dep == BRIEF_DEP_OBJ
        && d->words[i].head >= (int32_t) cue.first && d->words[i].head < (int32_t) i
        && _brief_cue_noun (d->words[i].lemma) && !speaks_itself (d, (uint32_t) d->words[i].head))
      return i;
  for (uint32_t i = cue.first; i < cue.end; i++) {
    const BriefWord *w = &d->words[i];
    if (w->upos == BRIEF_UPOS_AUX || w->upos == BRIEF_UPOS_PUNCT || w->upos == BRIEF_UPOS_PART)
      continue;
    if (w->upos == BRIEF_UPOS_ADV && i + 1 < cue.end)
      continue;
    if (reports_below (d, i, cue.end))
      return cue.end - 1;
    if (w->head < (int32_t) cue.first || w->head >= (int32_t) cue.end)
      return i;
  }
  return _brief_range_head (d, cue);
}

const BriefCue *
_brief_cue_of (const BriefDocument *d, uint32_t word)
{
  const BriefWord *w = &d->words[word];
  switch (w->upos) {
  case BRIEF_UPOS_VERB:
  case BRIEF_UPOS_AUX:
    return _brief_cue_verb (w->lemma);
  case BRIEF_UPOS_NOUN:
  case BRIEF_UPOS_PROPN:
    return _brief_cue_noun (w->lemma);
  case BRIEF_UPOS_ADJ:
    return _brief_cue_adjective (w->lemma);
  case BRIEF_UPOS_ADV:
    return _brief_cue_adverb (w->lemma);
  default:
    return NULL;
  }
}
