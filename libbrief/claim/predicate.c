/* SPDX-License-Identifier: MIT */
#include "claim/predicate.h"

#include "claim/attribution.h"
#include "claim/frame.h"
#include "lexicon/event.h"
#include "lexicon/predicate.h"
#include "lexicon/source-noun.h"

#include <string.h>

#define MAX_CHAIN 12 /* transparent words above a predicate; conjuncts above a conjunct */

/* "Able to", "likely to", "set to": the claim is the verb below. */
static const char *const transparent_adjectives[] = {
  "able", "about", "bound", "certain", "due", "expected", "going", "likely", "obliged", "poised", "ready", "required", "scheduled",
  "set", "slated", "supposed", "sure", "unable", "unlikely", NULL
};

/* Participles that only tie a noun to another one: "aimed at", "based in", "called X". */
static const char *const attribute_participles[] = {
  "aim", "allege", "associate", "base", "call", "close", "compare", "concern", "connect", "date", "dub", "entitle", "follow", "give", "include",
  "involve", "know", "link", "locate", "name", "need", "own", "range", "regard", "relate", "surround", "title", "total", NULL
};

/* "Described P as Q", "called P Q". */
static const char *const describing_verbs[] = {
  "brand", "call", "characterise", "characterize", "denounce", "depict", "describe", "dismiss", "label", "portray", "slam", NULL
};

/* Participles that are prepositions by now. */
static const char *const prepositional_participles[] = {
  "accord", "base", "barring", "compare", "concern", "consider", "depend", "exclude", "follow", "give", "include", "owe", "pend", "regard", NULL
};

uint32_t
_brief_clause_governor (const BriefTree *t, uint32_t word, uint8_t *dep)
{
  const BriefWord *w = &t->document->words[word];
  for (int step = 0; step < MAX_CHAIN && w->dep == BRIEF_DEP_CONJ && w->head >= 0; step++) {
    word = (uint32_t) w->head;
    w = &t->document->words[word];
  }
  *dep = w->dep;
  return w->head < 0 ? BRIEF_NONE : (uint32_t) w->head;
}

static bool
has_to (const BriefTree *t, uint32_t verb)
{
  uint32_t mark = _brief_clause_mark (t, verb);
  return mark != BRIEF_NONE && strcmp (t->document->words[mark].norm, "to") == 0;
}

/* A copula; the auxiliary of what looks like a passive but is tagged as an adjective ("was armed") counts. */
static uint32_t
copula_of (const BriefTree *t, uint32_t word)
{
  uint32_t cop = _brief_tree_child (t, word, BRIEF_DEP_COP);
  return cop == BRIEF_NONE && t->document->words[word].upos == BRIEF_UPOS_ADJ ? _brief_tree_child (t, word, BRIEF_DEP_AUX_PASS) : cop;
}

static bool
has_cop (const BriefTree *t, uint32_t word)
{
  return copula_of (t, word) != BRIEF_NONE;
}

/* The clause below a transparent word: an infinitive or gerund, or for "it is likely that" a clause; BRIEF_NONE when there is none. */
static uint32_t
clause_below (const BriefTree *t, uint32_t word)
{
  const BriefDocument *d = t->document;
  for (uint32_t c = t->first_child[word]; c != BRIEF_NONE; c = t->next_sibling[c]) {
    const BriefWord *w = &d->words[c];
    if (c < word)
      continue;
    if (w->dep == BRIEF_DEP_XCOMP && (_brief_word_is_verb (d, c) || has_cop (t, c)))
      return c;
    if ((w->dep == BRIEF_DEP_ADVCL || w->dep == BRIEF_DEP_CCOMP || w->dep == BRIEF_DEP_CSUBJ) && d->words[word].upos == BRIEF_UPOS_ADJ && has_to (t, c))
      return c;
  }
  return BRIEF_NONE;
}

/* "It is clear that P", "it should be noted that P": P is the claim. */
static bool
is_empty_frame (const BriefTree *t, uint32_t word)
{
  const BriefDocument *d = t->document;
  uint32_t expletive = _brief_tree_child (t, word, BRIEF_DEP_EXPL);
  if (expletive == BRIEF_NONE)
    expletive = _brief_tree_subject (t, word);
  if (expletive == BRIEF_NONE || strcmp (d->words[expletive].norm, "it") != 0)
    return false;
  if (d->words[word].upos == BRIEF_UPOS_VERB && !(_brief_clause_is_passive (t, word) && _brief_cue_of (d, word)))
    return _brief_word_is (d, word, "seem") || _brief_word_is (d, word, "appear") || _brief_word_is (d, word, "turn");
  if (d->words[word].upos != BRIEF_UPOS_VERB && !has_cop (t, word))
    return false;
  for (uint32_t c = t->first_child[word]; c != BRIEF_NONE; c = t->next_sibling[c])
    if (c > word && (d->words[c].dep == BRIEF_DEP_CSUBJ || d->words[c].dep == BRIEF_DEP_CCOMP || d->words[c].dep == BRIEF_DEP_CSUBJ_PASS)
        && !has_to (t, c))
      return true;
  return false;
}

/* A speaker's own "I think P" or "we want to V" inside a quotation: P is the claim. */
static bool
is_own_frame (const BriefTree *t, const BriefQuotes *quotes, uint32_t word)
{
  const BriefDocument *d = t->document;
  uint32_t subject = _brief_tree_subject (t, word);
  if (subject == BRIEF_NONE || quotes->of_word[word] == BRIEF_NONE || !_brief_cue_of (d, word))
    return false;
  if (d->words[subject].upos != BRIEF_UPOS_PRON || !(d->words[subject].morph & BRIEF_MORPH_P1))
    return false;
  return _brief_tree_child (t, word, BRIEF_DEP_CCOMP) != BRIEF_NONE || clause_below (t, word) != BRIEF_NONE;
}

/* A word whose clause below is the claim instead. */
static bool
is_transparent (const BriefTree *t, uint32_t word)
{
  const BriefDocument *d = t->document;
  const BriefWord *w = &d->words[word];
  if (is_empty_frame (t, word))
    return true;
  uint32_t below = clause_below (t, word);
  if (below == BRIEF_NONE)
    return false;
  if (w->upos == BRIEF_UPOS_ADJ || (has_cop (t, word) && _brief_word_in (d, word, transparent_adjectives)))
    return _brief_word_in (d, word, transparent_adjectives);
  if (w->upos == BRIEF_UPOS_VERB && _brief_clause_is_passive (t, word))
    return _brief_word_in (d, word, transparent_adjectives) || _brief_word_is (d, word, "expect") || _brief_word_is (d, word, "schedule")
           || _brief_word_is (d, word, "require");
  if (!(_brief_verb_flags (w->lemma) & BRIEF_VERB_TRANSPARENT))
    return false;
  /* "Keep X waiting", "get them to leave", "went to see": not aspect. */
  if (_brief_tree_child (t, word, BRIEF_DEP_OBJ) != BRIEF_NONE)
    return false;
  return !_brief_word_is (d, word, "come") && (!_brief_word_is (d, word, "go") || _brief_tree_child (t, word, BRIEF_DEP_COMPOUND_PRT) != BRIEF_NONE
                                              || strcmp (w->norm, "going") == 0 || _brief_tree_child (t, word, BRIEF_DEP_ADVMOD) != BRIEF_NONE);
}

static bool
is_verb_position (uint8_t dep)
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
  if (has_to (t, first)) {
    if (!_brief_word_is_nominal (d, noun) || _brief_noun_is_plan (d->words[noun].lemma) || _brief_cue_noun (d->words[noun].lemma))
      return true;
    uint32_t much = _brief_tree_child (t, noun, BRIEF_DEP_AMOD);
    return much != BRIEF_NONE && (_brief_word_is (d, much, "enough") || _brief_word_is (d, much, "sufficient"));
  }
  return !_brief_word_in (d, verb, attribute_participles);
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
  if ((dep != BRIEF_DEP_OBJ && dep != BRIEF_DEP_OBL && dep != BRIEF_DEP_NSUBJ_PASS) || _brief_noun_is_event (d->words[head].lemma)
      || d->words[head].upos == BRIEF_UPOS_PRON)
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
  if (p->cue_of[word] == BRIEF_NONE)
    return false;
  const BriefCue *cue = _brief_cue_of (d, word);
  if (cue && (cue->flags & BRIEF_CUE_ACT) && _brief_attribution_declined (t, word) == BRIEF_NONE)
    return false;
  return !has_thing_as_content (t, &d->cues[p->cue_of[word]], word) || _brief_attribution_declined (t, word) != BRIEF_NONE;
}

static bool
is_verb_claim (const BriefTree *t, const BriefQuotes *quotes, const BriefPredicates *p, uint32_t word)
{
  const BriefDocument *d = t->document;
  const BriefWord *w = &d->words[word];
  if (w->upos != BRIEF_UPOS_VERB && !(w->upos == BRIEF_UPOS_AUX && (w->dep == BRIEF_DEP_ROOT || w->dep == BRIEF_DEP_CCOMP || w->dep == BRIEF_DEP_CONJ)))
    return false;
  if (!is_verb_position (w->dep) || has_cop (t, word))
    return false;
  if (p->in_source[word] && (_brief_word_is (d, word, "speak") || _brief_word_is (d, word, "talk")))
    return false; /* "an official speaking to reporters" */
  if (is_preposition_like (t, word) || !is_claim_below_noun (t, word) || is_mere_cue (t, p, word) || is_transparent (t, word)
      || is_own_frame (t, quotes, word))
    return false;
  uint32_t as = _brief_clause_mark (t, word), you = _brief_tree_subject (t, word);
  if (as != BRIEF_NONE && strcmp (d->words[as].norm, "as") == 0 && you != BRIEF_NONE && (d->words[you].morph & (BRIEF_MORPH_P1 | BRIEF_MORPH_P2))
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

static bool
is_copula_claim (const BriefTree *t, const BriefQuotes *quotes, const BriefPredicates *p, uint32_t word)
{
  return has_cop (t, word) && is_verb_position (t->document->words[word].dep) && !is_mere_cue (t, p, word) && !is_transparent (t, word)
         && !is_own_frame (t, quotes, word);
}

static void
add_word (BriefPredicate *p, uint32_t word)
{
  if (word == BRIEF_NONE || p->n_words == BRIEF_PREDICATE_WORDS)
    return;
  uint32_t at = p->n_words++;
  for (; at > 0 && p->words[at - 1] > word; at--)
    p->words[at] = p->words[at - 1];
  p->words[at] = word;
}

/* A complement of a linking verb that is no clause: "remain committed", "became a citizen". */
static uint32_t
find_complement (const BriefTree *t, uint32_t verb)
{
  const BriefDocument *d = t->document;
  uint32_t c = _brief_tree_child (t, verb, BRIEF_DEP_XCOMP);
  if (c == BRIEF_NONE || has_cop (t, c) || has_to (t, c))
    return BRIEF_NONE;
  uint8_t upos = d->words[c].upos;
  if (upos == BRIEF_UPOS_ADJ || upos == BRIEF_UPOS_NOUN || upos == BRIEF_UPOS_PROPN || upos == BRIEF_UPOS_ADV || upos == BRIEF_UPOS_NUM)
    return c;
  return BRIEF_NONE;
}

uint32_t
_brief_predicate_particle (const BriefTree *t, uint32_t verb)
{
  static const char *const particles[] = { "away", "down", "off", "out", "up", NULL };
  const BriefDocument *d = t->document;
  uint32_t particle = _brief_tree_child (t, verb, BRIEF_DEP_COMPOUND_PRT);
  if (particle != BRIEF_NONE || verb + 1 >= d->n_words)
    return particle;
  const BriefWord *next = &d->words[verb + 1];
  bool adverb = next->dep == BRIEF_DEP_ADVMOD && next->head == (int32_t) verb && t->first_child[verb + 1] == BRIEF_NONE;
  return adverb && _brief_word_in (d, verb + 1, particles) ? verb + 1 : BRIEF_NONE;
}

static void
complete (const BriefTree *t, BriefPredicate *p)
{
  const BriefDocument *d = t->document;
  add_word (p, p->head);
  add_word (p, _brief_predicate_particle (t, p->head));
  if (p->form == BRIEF_PREDICATE_COPULA)
    add_word (p, copula_of (t, p->head));
  if (p->form != BRIEF_PREDICATE_VERB)
    return;
  p->complement = find_complement (t, p->head);
  if (p->complement != BRIEF_NONE && (_brief_verb_flags (d->words[p->head].lemma) & BRIEF_VERB_LINKING || _brief_word_is (d, p->head, "make")))
    add_word (p, p->complement);
  uint32_t object = _brief_tree_child (t, p->head, BRIEF_DEP_OBJ);
  if (object == BRIEF_NONE && _brief_clause_is_passive (t, p->head))
    object = _brief_tree_child (t, p->head, BRIEF_DEP_NSUBJ_PASS);
  if (object != BRIEF_NONE && _brief_verb_is_light (d->words[p->head].lemma, d->words[object].lemma)) {
    p->light_noun = object;
    add_word (p, object);
  } else if (_brief_word_is (d, p->head, "be")) /* "there is no conflict" */
    add_word (p, _brief_tree_child (t, p->head, BRIEF_DEP_NSUBJ));
}

/* The uppermost transparent word above HEAD. A clause with a subject of its own stands for itself; what is around it is put into OUTER. */
static uint32_t
find_top (const BriefTree *t, const BriefQuotes *quotes, uint32_t head, uint32_t *outer)
{
  const BriefDocument *d = t->document;
  uint32_t top = head;
  for (int step = 0; step < MAX_CHAIN; step++) {
    uint8_t dep;
    uint32_t governor = _brief_clause_governor (t, top, &dep);
    bool clausal = dep == BRIEF_DEP_XCOMP || dep == BRIEF_DEP_CCOMP || dep == BRIEF_DEP_CSUBJ || dep == BRIEF_DEP_CSUBJ_PASS
                   || (dep == BRIEF_DEP_ADVCL && governor != BRIEF_NONE && d->words[governor].upos == BRIEF_UPOS_ADJ);
    if (governor == BRIEF_NONE || !clausal || !(is_transparent (t, governor) || is_own_frame (t, quotes, governor)))
      break;
    if (top != head && d->words[top].dep == BRIEF_DEP_CONJ)
      break;
    if (_brief_tree_subject (t, top) != BRIEF_NONE && dep != BRIEF_DEP_XCOMP) {
      *outer = governor;
      break;
    }
    top = governor;
  }
  return top;
}

/* The head of a content; of "the plan a disaster", which two children of the cue share, the second. */
static uint32_t
content_head (const BriefDocument *d, const BriefTree *t, const BriefCueFrame *frame, uint32_t cue)
{
  uint32_t head = _brief_range_head (d, frame->contents[0]);
  if (head == BRIEF_NONE || d->words[head].head != (int32_t) cue || (d->words[head].dep != BRIEF_DEP_OBJ && d->words[head].dep != BRIEF_DEP_IOBJ))
    return head;
  for (uint32_t c = t->first_child[cue]; c != BRIEF_NONE; c = t->next_sibling[c])
    if (c > head && (d->words[c].dep == BRIEF_DEP_XCOMP || d->words[c].dep == BRIEF_DEP_OBL || d->words[c].dep == BRIEF_DEP_ADVCL)
        && _brief_ranges_hold (frame->contents, frame->n_contents, c))
      return c;
  return head;
}

/* The nouns that are the whole content of an attribution. */
static void
mark_content_nouns (const BriefDocument *d, const BriefTree *t, uint8_t *noun)
{
  for (uint32_t i = 0; i < d->n_cues; i++) {
    const BriefCueFrame *frame = &d->cues[i];
    if (frame->n_contents == 0)
      continue;
    uint32_t cue = _brief_cue_head (d, frame->cue);
    if (cue == BRIEF_NONE || _brief_attribution_declined (t, cue) != BRIEF_NONE)
      continue;
    uint32_t head = content_head (d, t, frame, cue);
    bool describes = head != BRIEF_NONE && _brief_word_in (d, cue, describing_verbs) && d->words[head].head == (int32_t) cue
                     && d->words[head].dep != BRIEF_DEP_OBJ && d->words[head].dep != BRIEF_DEP_NSUBJ_PASS;
    if (describes && (d->words[head].upos == BRIEF_UPOS_NOUN || d->words[head].upos == BRIEF_UPOS_ADJ) && !has_cop (t, head)) {
      noun[head] = 2;
      continue;
    }
    BriefSourceType person;
    if (head == BRIEF_NONE || d->words[head].upos != BRIEF_UPOS_NOUN || _brief_source_noun (d->words[head].lemma, &person)) {
      if (head == BRIEF_NONE || d->words[head].upos != BRIEF_UPOS_NOUN || person != BRIEF_SOURCE_DOCUMENT)
        continue;
    }
    if (!_brief_noun_is_event (d->words[head].lemma))
      continue;
    if (has_cop (t, head) || _brief_tree_subject (t, head) != BRIEF_NONE)
      continue;
    /* Nothing but this noun and its modifiers: its own head is the cue's clause. */
    if (frame->contents[0].first <= t->left[head] + 2)
      noun[head] = 1;
  }
}

static bool
map_cues (const BriefDocument *d, BriefPredicates *p)
{
  p->cue_of = _brief_arena_alloc_n (d->arena, d->n_words + (size_t) 1, sizeof (uint32_t));
  p->in_source = _brief_arena_alloc_n (d->arena, d->n_words + (size_t) 1, 1);
  if (!p->cue_of || !p->in_source)
    return false;
  memset (p->cue_of, 0xFF, d->n_words * sizeof (uint32_t));
  for (uint32_t i = d->n_cues; i-- > 0;) {
    uint32_t head = _brief_cue_head (d, d->cues[i].cue);
    if (head != BRIEF_NONE)
      p->cue_of[head] = i;
    for (uint32_t s = 0; s < d->cues[i].n_sources; s++)
      for (uint32_t w = d->cues[i].sources[s].first; w < d->cues[i].sources[s].end && w < d->n_words; w++)
        p->in_source[w] = 1;
  }
  return true;
}

/* Auxiliaries have rolesets of their own in PropBank, without arguments. */
static bool
is_auxiliary (const BriefWord *w)
{
  static const char *const senses[] = { "be.03", "do.01", "get.03", "have.01", NULL };
  if (w->dep == BRIEF_DEP_AUX || w->dep == BRIEF_DEP_AUX_PASS)
    return true;
  for (const char *const *s = senses; w->sense && *s; s++)
    if (strcmp (w->sense, *s) == 0)
      return true;
  return false;
}

/* A predicate that no reader would list: reporting verbs, aspect, nouns and adjectives with arguments of their own. */
static bool
is_other_predicate (const BriefTree *t, const BriefQuotes *quotes, const BriefPredicates *p, uint32_t word)
{
  const BriefWord *w = &t->document->words[word];
  if (!t->document->every_predicate || is_auxiliary (w))
    return false;
  if (w->dep == BRIEF_DEP_COP && w->head >= 0)
    return w->sense && !is_copula_claim (t, quotes, p, (uint32_t) w->head);
  return w->sense || (w->upos == BRIEF_UPOS_VERB && is_verb_position (w->dep) && !has_cop (t, word));
}

static BriefPredicateForm
form_of_other (const BriefTree *t, uint32_t word)
{
  return _brief_word_is_verb (t->document, word) ? BRIEF_PREDICATE_VERB : BRIEF_PREDICATE_NOUN;
}

static BriefPredicate
read_other (const BriefTree *t, uint32_t word)
{
  const BriefWord *w = &t->document->words[word];
  BriefPredicate one = { .head = word, .top = word, .outer = BRIEF_NONE, .roleset = word, .form = (uint8_t) form_of_other (t, word),
                         .complement = BRIEF_NONE, .described_by = BRIEF_NONE, .light_noun = BRIEF_NONE };
  if (w->dep == BRIEF_DEP_COP && w->head >= 0)
    one.top = (uint32_t) w->head; /* that word has the subject and the auxiliaries */
  add_word (&one, word);
  if (one.form == BRIEF_PREDICATE_VERB)
    add_word (&one, _brief_predicate_particle (t, word));
  return one;
}

static BriefPredicate
read_listed (const BriefTree *t, const BriefQuotes *quotes, uint32_t word, BriefPredicateForm form, bool described)
{
  BriefPredicate one = { .head = word, .outer = BRIEF_NONE, .roleset = word, .listed = true, .form = (uint8_t) form,
                         .complement = BRIEF_NONE, .described_by = BRIEF_NONE, .light_noun = BRIEF_NONE };
  if (described)
    one.described_by = (uint32_t) t->document->words[word].head;
  if (form == BRIEF_PREDICATE_COPULA && copula_of (t, word) != BRIEF_NONE)
    one.roleset = copula_of (t, word);
  one.top = find_top (t, quotes, word, &one.outer);
  complete (t, &one);
  return one;
}

static uint32_t *
new_index (const BriefDocument *d)
{
  uint32_t *index = _brief_arena_alloc_n (d->arena, d->n_words + (size_t) 1, sizeof (uint32_t));
  if (index)
    memset (index, 0xFF, d->n_words * sizeof (uint32_t));
  return index;
}

/* The listed predicate of WORD, if it is one, and then the one that only PropBank has of the same word ("is able": able). */
static void
read_word (const BriefTree *t, const BriefQuotes *quotes, BriefPredicates *p, uint32_t word, uint8_t noun, GArray *list)
{
  int form = -1;
  if (is_copula_claim (t, quotes, p, word))
    form = BRIEF_PREDICATE_COPULA;
  else if (is_verb_claim (t, quotes, p, word))
    form = BRIEF_PREDICATE_VERB;
  else if (noun && p->cue_of[word] == BRIEF_NONE)
    form = BRIEF_PREDICATE_NOUN;
  if (form >= 0) {
    BriefPredicate one = read_listed (t, quotes, word, (BriefPredicateForm) form, form == BRIEF_PREDICATE_NOUN && noun == 2);
    p->of_word[word] = list->len;
    g_array_append_val (list, one);
  }
  if ((form < 0 || form == BRIEF_PREDICATE_COPULA) && is_other_predicate (t, quotes, p, word)) {
    BriefPredicate one = read_other (t, word);
    p->other_of_word[word] = list->len;
    g_array_append_val (list, one);
  }
}

BriefPredicates *
_brief_predicates_read (const BriefTree *t, const BriefQuotes *quotes)
{
  const BriefDocument *d = t->document;
  BriefPredicates *p = _brief_arena_alloc (d->arena, sizeof *p);
  uint8_t *noun = _brief_arena_alloc_n (d->arena, d->n_words + (size_t) 1, 1);
  if (!p || !noun || !map_cues (d, p))
    return NULL;
  p->of_word = new_index (d);
  p->other_of_word = d->every_predicate ? new_index (d) : NULL;
  if (!p->of_word || (d->every_predicate && !p->other_of_word))
    return NULL;
  mark_content_nouns (d, t, noun);
  GArray *list = g_array_new (FALSE, FALSE, sizeof (BriefPredicate));
  for (uint32_t i = 0; i < d->n_words; i++)
    read_word (t, quotes, p, i, noun[i], list);
  p->n = list->len;
  p->at = _brief_arena_alloc_n (d->arena, list->len + (size_t) 1, sizeof (BriefPredicate));
  if (p->at && list->len > 0)
    memcpy (p->at, list->data, list->len * sizeof (BriefPredicate));
  g_array_free (list, TRUE);
  return p->at ? p : NULL;
}
