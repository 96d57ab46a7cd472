/* SPDX-License-Identifier: MIT */
/* Which verbs and complements of a copula a reader would list as claims. */
#include "claim/predicate-choice.h"

#include "claim/attribution.h"
#include "claim/frame.h"
#include "lexicon/event.h"
#include "lexicon/predicate.h"

#include <string.h>

#define MAX_CHAIN 12 /* transparent words above a predicate; conjuncts above a conjunct */

/* Participles that only tie a noun to another one: "aimed at", "based in", "called X". */
static const char *const attribute_participles[] = {
  "aim", "allege", "associate", "base", "call", "close", "compare", "concern", "connect", "date", "dub", "entitle", "follow", "give", "include",
  "involve", "know", "link", "locate", "name", "need", "own", "range", "regard", "relate", "surround", "title", "total", NULL
};

/* Participles that are prepositions by now. */
static const char *const prepositional_participles[] = {
  "accord", "base", "barring", "compare", "concern", "consider", "depend", "exclude", "follow", "give", "include", "owe", "pend", "regard", NULL
};

bool
_brief_predicate_position (uint8_t dep)
{
  switch (dep) {
  case BRIEF_DEP_AMOD:
  case BRIEF_DEP_COMPOUND:
  case BRIEF_DEP_CASE:
  case BRIEF_DEP_MARK:
  case BRIEF_DEP_FIXED:
  case BRIEF_DEP_AUX:
  case BRIEF_DEP_AUX_PASS:
  case BRIEF_DEP_COP:
  case BRIEF_DEP_FLAT:
  case BRIEF_DEP_DISCOURSE:
  case BRIEF_DEP_CC:
  case BRIEF_DEP_GOESWITH:
  case BRIEF_DEP_DET:
  case BRIEF_DEP_ADVMOD:
  case BRIEF_DEP_REPARANDUM:
  case BRIEF_DEP_PUNCT:
  case BRIEF_DEP_NMOD_POSS:
  case BRIEF_DEP_NUMMOD:
    return false;
  default:
    return true;
  }
}

/* "An e-mail seeking comment": the reporter's own question, which is told by the refusal to answer. */
static bool
asks_for_comment (const BriefTree *t, uint32_t verb)
{
  static const char *const asking[] = { "ask", "request", "seek", NULL };
  static const char *const answers[] = { "answer", "clarification", "comment", "interview", "reaction", "response", "statement", NULL };
  if (!_brief_word_in (t->document, verb, asking))
    return false;
  for (uint32_t c = t->first_child[verb]; c != BRIEF_NONE; c = t->next_sibling[c])
    if ((t->document->words[c].dep == BRIEF_DEP_OBJ || t->document->words[c].dep == BRIEF_DEP_OBL)
        && _brief_word_in (t->document, c, answers))
      return true;
  return false;
}

/* Clauses that hang on a noun: an infinitive only after the nouns of plans, a participle unless it is a mere attribute. */
static bool
is_claim_below_noun (const BriefTree *t, uint32_t verb)
{
  const BriefDocument *d = t->document;
  uint8_t dep;
  uint32_t noun = _brief_clause_governor (t, verb, &dep);
  if (dep != BRIEF_DEP_ACL || noun == BRIEF_NONE)
    return true;
  uint32_t first = verb; /* of conjuncts, the first one carries the mark */
  for (int step = 0; step < MAX_CHAIN && d->words[first].dep == BRIEF_DEP_CONJ && d->words[first].head >= 0; step++)
    first = (uint32_t) d->words[first].head;
  if (_brief_clause_has_to (t, first)) {
    if (!_brief_word_is_nominal (d, noun) || _brief_noun_is_plan (d->words[noun].lemma)
        || _brief_cue_noun (d->words[noun].lemma))
      return true;
    const BriefWord *w = &d->words[noun]; /* "take action to V" */
    if (w->dep == BRIEF_DEP_OBJ && w->head >= 0 && _brief_verb_is_light (d->words[w->head].lemma, w->lemma))
      return true;
    uint32_t much = _brief_tree_child (t, noun, BRIEF_DEP_AMOD);
    return much != BRIEF_NONE && (_brief_word_is (d, much, "enough") || _brief_word_is (d, much, "sufficient"));
  }
  return !_brief_word_in (d, verb, attribute_participles) && !asks_for_comment (t, verb);
}

static bool
is_preposition_like (const BriefTree *t, uint32_t verb)
{
  const BriefDocument *d = t->document;
  const BriefWord *w = &d->words[verb];
  return (w->dep == BRIEF_DEP_ADVCL || w->dep == BRIEF_DEP_ACL || w->dep == BRIEF_DEP_OBL || w->dep == BRIEF_DEP_NMOD)
         && _brief_word_in (d, verb, prepositional_participles) && _brief_tree_subject (t, verb) == BRIEF_NONE;
}

/* "Backed the reform": an act whose content is a thing, which neither happens nor holds, so that the verb is all there is to claim. */
static bool
has_thing_as_content (const BriefTree *t, const BriefCueFrame *frame, uint32_t cue)
{
  const BriefDocument *d = t->document;
  uint32_t head = frame->n_contents == 1 ? _brief_range_head (d, frame->contents[0]) : BRIEF_NONE;
  if (head == BRIEF_NONE || d->words[cue].upos != BRIEF_UPOS_VERB || d->words[head].head != (int32_t) cue)
    return false;
  BriefEvent event = _brief_event_of_verb (d->words[cue].lemma);
  if (event == BRIEF_EVENT_NONE || event == BRIEF_EVENT_SPEAK)
    return false;
  uint8_t dep = d->words[head].dep;
  if ((dep != BRIEF_DEP_OBJ && dep != BRIEF_DEP_OBL && dep != BRIEF_DEP_NSUBJ_PASS)
      || _brief_noun_is_event (d->words[head].lemma) || d->words[head].upos == BRIEF_UPOS_PRON)
    return false;
  for (uint32_t c = t->first_child[head]; c != BRIEF_NONE; c = t->next_sibling[c])
    if (d->words[c].dep == BRIEF_DEP_ACL || d->words[c].dep == BRIEF_DEP_CCOMP)
      return false;
  return frame->contents[0].first <= t->left[head] + 1 && t->right[head] <= frame->contents[0].end + 1;
}

/* The reporting clause is no claim, unless it is an act in words. */
static bool
is_mere_cue (const BriefTree *t, const BriefPredicates *p, uint32_t word)
{
  const BriefDocument *d = t->document;
  if (_brief_attribution_withheld (t, word) && (p->cue_of[word] != BRIEF_NONE || _brief_word_is (d, word, "deny")))
    return true; /* "neither confirmed nor denied", whichever of the two is the cue's head */
  if (p->cue_of[word] == BRIEF_NONE)
    return false;
  const BriefCue *cue = _brief_cue_of (d, word);
  if (cue && (cue->flags & BRIEF_CUE_ACT) && _brief_attribution_declined (t, word) == BRIEF_NONE)
    return false;
  return !has_thing_as_content (t, &d->cues[p->cue_of[word]], word)
         || _brief_attribution_declined (t, word) != BRIEF_NONE;
}

bool
_brief_predicate_is_verb (const BriefTree *t, const BriefQuotes *quotes, const BriefPredicates *p, uint32_t word)
{
  const BriefDocument *d = t->document;
  const BriefWord *w = &d->words[word];
  if (w->dep == BRIEF_DEP_ADVCL && _brief_word_is (d, word, "ask") && p->cue_of[word] == BRIEF_NONE
      && _brief_clause_is_passive (t, word))
    return false; /* "Asked about the vote, she said": the reporter's own question */
  if (d->sentences[w->sentence].zone == BRIEF_ZONE_BYLINE)
    return false; /* "Reporting by Ana Silva; editing by Carl Weber" */
  if (w->upos != BRIEF_UPOS_VERB
      && !(w->upos == BRIEF_UPOS_AUX
           && (w->dep == BRIEF_DEP_ROOT || w->dep == BRIEF_DEP_CCOMP || w->dep == BRIEF_DEP_CONJ)))
    return false;
  if (!_brief_predicate_position (w->dep) || _brief_clause_has_copula (t, word))
    return false;
  if (p->in_source[word] && (_brief_word_is (d, word, "speak") || _brief_word_is (d, word, "talk")))
    return false; /* "an official speaking to reporters" */
  if (_brief_word_is (d, word, "speak") && strcmp (w->xpos, "VBG") == 0 && word + 2 < d->n_words
      && strcmp (d->words[word + 2].norm, "condition") == 0)
    return false; /* "two officials, speaking on condition of anonymity" */
  if (is_preposition_like (t, word) || !is_claim_below_noun (t, word) || is_mere_cue (t, p, word)
      || _brief_predicate_is_transparent (t, word)
      || _brief_predicate_is_own_frame (t, quotes, word))
    return false;
  uint32_t as = _brief_clause_mark (t, word), you = _brief_tree_subject (t, word);
  if (as != BRIEF_NONE && strcmp (d->words[as].norm, "as") == 0 && you != BRIEF_NONE
      && (d->words[you].morph & (BRIEF_MORPH_P1 | BRIEF_MORPH_P2))
      && _brief_cue_of (d, word))
    return false; /* "as you know", "as we mentioned" */
  if (_brief_word_is (d, word, "come") && _brief_tree_subject (t, word) != BRIEF_NONE) { /* "when it comes to" */
    uint32_t subject = _brief_tree_subject (t, word), oblique = _brief_tree_child (t, word, BRIEF_DEP_OBL);
    const BriefWord *to = oblique == BRIEF_NONE ? NULL : _brief_tree_case (t, oblique);
    if (strcmp (d->words[subject].norm, "it") == 0 && to && strcmp (to->norm, "to") == 0 && w->dep != BRIEF_DEP_ROOT)
      return false;
  }
  if (w->dep == BRIEF_DEP_PARATAXIS && _brief_tree_subject (t, word) != BRIEF_NONE && _brief_cue_of (d, word)) {
    uint32_t subject = _brief_tree_subject (t, word); /* "you know", "I guess" */
    if (d->words[subject].morph & (BRIEF_MORPH_P1 | BRIEF_MORPH_P2))
      return false;
  }
  /* "Declined to comment": both verbs belong to the cue. */
  if (w->dep == BRIEF_DEP_XCOMP && w->head >= 0 && p->cue_of[w->head] != BRIEF_NONE
      && _brief_attribution_declined (t, (uint32_t) w->head) == word)
    return false;
  return true;
}

bool
_brief_predicate_is_copula (const BriefTree *t, const BriefQuotes *quotes, const BriefPredicates *p, uint32_t word)
{
  return _brief_clause_has_copula (t, word) && _brief_predicate_position (t->document->words[word].dep)
         && !is_mere_cue (t, p, word) && !_brief_predicate_is_transparent (t, word)
         && !_brief_predicate_is_own_frame (t, quotes, word);
}
