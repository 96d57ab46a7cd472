/* SPDX-License-Identifier: MIT */
#include "entity/coref-rank.h"

#include <string.h>

#define BIT(name) ((uint64_t) 1 << (name))

static uint32_t
quote_of (const BriefEntityState *state, uint32_t word)
{
  return state->quotes ? state->quotes->of_word[word] : BRIEF_NONE;
}

static bool
is_object (const BriefWord *word)
{
  return word->dep == BRIEF_DEP_OBJ || word->dep == BRIEF_DEP_IOBJ;
}

BriefPronounView
_brief_rank_view (const BriefEntityState *state, uint32_t m)
{
  const BriefEntityMention *pronoun = &state->mentions[m];
  const BriefDocument *document = state->document;
  const BriefWord *word = word_at (state, pronoun->head);
  BriefPronounView view = { .state = state, .pronoun = pronoun };
  bool animate = pronoun->gender == BRIEF_GENDER_MALE || pronoun->gender == BRIEF_GENDER_FEMALE;
  view.group = animate                                  ? BRIEF_PRONOUNS_ANIMATE
               : pronoun->number == BRIEF_NUMBER_PLURAL ? BRIEF_PRONOUNS_PLURAL
                                                        : BRIEF_PRONOUNS_THING;
  view.subject = _brief_phrase_is_subject (document, pronoun->head);
  view.object = is_object (word);
  view.own = pronoun->possessive ? BRIEF_NONE : _brief_coref_governor (document, pronoun->head);
  view.governor =
      _brief_coref_governor (document, pronoun->possessive && word->head >= 0 ? (uint32_t) word->head : pronoun->head);
  view.clause = _brief_phrase_clause (document, pronoun->head);
  view.quote = quote_of (state, pronoun->head);
  view.speaks = view.own != BRIEF_NONE && view.subject && _brief_coref_needs_mind (word_at (state, view.own)->lemma);
  return view;
}

static uint64_t
distance_features (const BriefPronounView *view, const BriefEntityMention *candidate, uint32_t n_before)
{
  const BriefDocument *document = view->state->document;
  uint32_t distance = view->pronoun->sentence - candidate->sentence;
  uint64_t set = 0;
  if (distance < 3)
    set |= BIT (BRIEF_RANK_SAME_SENTENCE) << distance;
  if (distance == 0 && _brief_phrase_clause (document, candidate->head) == view->clause)
    set |= BIT (BRIEF_RANK_SAME_CLAUSE);
  for (uint32_t s = candidate->sentence + 1; s <= view->pronoun->sentence && s < candidate->sentence + 8; s++)
    if (document->sentences[s].paragraph_start)
      set |= BIT (BRIEF_RANK_OTHER_PARAGRAPH);
  if (n_before < 2)
    set |= BIT (BRIEF_RANK_NEAREST) << n_before;
  else if (n_before < 7)
    set |= n_before < 4 ? BIT (BRIEF_RANK_THIRD_OR_FOURTH) : BIT (BRIEF_RANK_UP_TO_SEVENTH);
  return set;
}

static uint64_t
place_features (const BriefPronounView *view, const BriefEntityMention *candidate)
{
  const BriefEntityState *state = view->state;
  const BriefWord *own = word_at (state, candidate->head);
  uint32_t role_word = _brief_phrase_role_word (state->document, candidate->head);
  const BriefWord *role = word_at (state, role_word);
  uint64_t set = 0;
  switch (role->dep) {
  case BRIEF_DEP_NSUBJ: case BRIEF_DEP_NSUBJ_OUTER: set |= BIT (BRIEF_RANK_SUBJECT); break;
  case BRIEF_DEP_NSUBJ_PASS: set |= BIT (BRIEF_RANK_PASSIVE_SUBJECT); break;
  case BRIEF_DEP_OBJ: case BRIEF_DEP_IOBJ: set |= BIT (BRIEF_RANK_OBJECT); break;
  case BRIEF_DEP_OBL: case BRIEF_DEP_OBL_AGENT: set |= BIT (BRIEF_RANK_OBLIQUE); break;
  case BRIEF_DEP_NMOD: set |= BIT (BRIEF_RANK_NMOD); break;
  case BRIEF_DEP_NMOD_POSS: set |= BIT (BRIEF_RANK_OWNER); break;
  case BRIEF_DEP_AMOD: case BRIEF_DEP_COMPOUND: set |= BIT (BRIEF_RANK_MODIFIER); break;
  default: break;
  }
  if (own->dep == BRIEF_DEP_CONJ)
    set |= BIT (BRIEF_RANK_CONJUNCT);
  const BriefSentence *sentence = &state->document->sentences[candidate->sentence];
  if (_brief_phrase_is_subject (state->document, candidate->head) && role->head == sentence->root)
    set |= BIT (BRIEF_RANK_MAIN_SUBJECT);
  uint32_t index = (uint32_t) (candidate - state->mentions);
  if (index == 0 || state->mentions[index - 1].sentence != candidate->sentence)
    set |= BIT (BRIEF_RANK_FIRST_OF_SENTENCE);
  uint8_t clause = word_at (state, _brief_phrase_clause (state->document, candidate->head))->dep;
  if (clause == BRIEF_DEP_ACL || clause == BRIEF_DEP_ACL_RELCL || clause == BRIEF_DEP_ADVCL)
    set |= BIT (BRIEF_RANK_SUBORDINATE);
  if (own->zone == BRIEF_ZONE_HEADLINE)
    set |= BIT (BRIEF_RANK_IN_HEADLINE);
  return set;
}

static uint64_t
kind_features (const BriefPronounView *view, const BriefEntityMention *candidate)
{
  if (candidate->kind == BRIEF_MENTION_PRONOUN)
    return candidate->gender == view->pronoun->gender && candidate->number == view->pronoun->number
                   && candidate->possessive == view->pronoun->possessive
               ? BIT (BRIEF_RANK_SAME_PRONOUN)
               : BIT (BRIEF_RANK_OTHER_PRONOUN);
  if (candidate->kind == BRIEF_MENTION_NAME)
    return BIT (BRIEF_RANK_NAME)
           | (candidate->country_key == BRIEF_COUNTRY_ADJECTIVE ? BIT (BRIEF_RANK_NATIONALITY) : 0);
  return candidate->definite     ? BIT (BRIEF_RANK_DEFINITE)
         : candidate->indefinite ? BIT (BRIEF_RANK_INDEFINITE)
                                 : BIT (BRIEF_RANK_BARE);
}

static uint64_t
type_feature (const BriefEntityCluster *cluster, bool typed)
{
  if (cluster->human || cluster->type == BRIEF_ENTITY_PERSON)
    return BIT (BRIEF_RANK_HUMAN);
  if (!typed && !cluster->named)
    return BIT (BRIEF_RANK_UNTYPED);
  switch (cluster->type) {
  case BRIEF_ENTITY_ORG: case BRIEF_ENTITY_NORP: return BIT (BRIEF_RANK_BODY);
  case BRIEF_ENTITY_GPE: case BRIEF_ENTITY_LOC: case BRIEF_ENTITY_FAC: return BIT (BRIEF_RANK_PLACE);
  default: return BIT (BRIEF_RANK_THING);
  }
}

static uint64_t
cluster_features (const BriefPronounView *view, const BriefEntityMention *candidate)
{
  const BriefEntityCluster *cluster = &view->state->clusters[candidate->cluster];
  uint64_t set = type_feature (cluster, view->state->mentions[cluster->best].typed);
  if (cluster->named)
    set |= BIT (BRIEF_RANK_NAMED);
  else if (view->state->mentions[cluster->best].kind == BRIEF_MENTION_PRONOUN)
    set |= BIT (BRIEF_RANK_ONLY_PRONOUNS);
  if (cluster->n_mentions <= 1)
    set |= BIT (BRIEF_RANK_ONCE);
  else if (cluster->n_mentions <= 7)
    set |= cluster->n_mentions <= 3 ? BIT (BRIEF_RANK_UP_TO_THREE) : BIT (BRIEF_RANK_UP_TO_SEVEN);
  if (cluster->gender == view->pronoun->gender && cluster->gender != BRIEF_GENDER_UNKNOWN)
    set |= BIT (BRIEF_RANK_SAME_GENDER);
  if (cluster->number == view->pronoun->number)
    set |= BIT (BRIEF_RANK_SAME_NUMBER);
  if (cluster->speaks && view->speaks)
    set |= BIT (BRIEF_RANK_SPEAKER);
  return set;
}

static uint64_t
pair_features (const BriefPronounView *view, const BriefEntityMention *candidate)
{
  const BriefEntityState *state = view->state;
  const BriefDocument *document = state->document;
  bool subject = _brief_phrase_is_subject (document, candidate->head);
  const BriefWord *role = word_at (state, _brief_phrase_role_word (document, candidate->head));
  uint32_t above = _brief_coref_governor (document, candidate->head);
  uint32_t quote = quote_of (state, candidate->head);
  bool same_sentence = view->pronoun->sentence == candidate->sentence;
  uint64_t set = 0;
  if (subject && view->subject)
    set |= BIT (BRIEF_RANK_BOTH_SUBJECTS);
  if (is_object (role) && view->object)
    set |= BIT (BRIEF_RANK_BOTH_OBJECTS);
  if (role->dep == BRIEF_DEP_NMOD_POSS && view->pronoun->possessive)
    set |= BIT (BRIEF_RANK_BOTH_OWNERS);
  if (subject && view->pronoun->possessive && same_sentence && above != BRIEF_NONE && above == view->governor)
    set |= BIT (BRIEF_RANK_SUBJECT_OF_OWNER);
  /* "Putin said that he": the subject of what governs the pronoun's clause */
  if (subject && same_sentence && above != BRIEF_NONE && view->governor != BRIEF_NONE && above != view->governor
      && _brief_phrase_below (document, view->governor, above))
    set |= BIT (BRIEF_RANK_SUBJECT_ABOVE);
  if (above != BRIEF_NONE && view->governor != BRIEF_NONE && above != view->governor
      && strcmp (word_at (state, above)->lemma, word_at (state, view->governor)->lemma) == 0)
    set |= BIT (BRIEF_RANK_SAME_VERB);
  if (quote != view->quote)
    set |= quote == BRIEF_NONE         ? BIT (BRIEF_RANK_ONLY_PRONOUN_QUOTED)
           : view->quote == BRIEF_NONE ? BIT (BRIEF_RANK_ONLY_CANDIDATE_QUOTED)
                                       : 0;
  else if (quote != BRIEF_NONE)
    set |= BIT (BRIEF_RANK_SAME_QUOTE);
  if (view->subject && state->clusters[candidate->cluster].human)
    set |= BIT (BRIEF_RANK_HUMAN_SUBJECT);
  if (subject && view->pronoun->sentence == candidate->sentence + 1)
    set |= BIT (BRIEF_RANK_LAST_SUBJECT);
  if (subject && same_sentence)
    set |= BIT (BRIEF_RANK_SUBJECT_OF_SAME_SENTENCE);
  if (view->pronoun->possessive && same_sentence)
    set |= BIT (BRIEF_RANK_OWNER_IN_SENTENCE);
  if (candidate->kind == BRIEF_MENTION_NAME && view->pronoun->sentence <= candidate->sentence + 1)
    set |= BIT (BRIEF_RANK_LAST_NAME);
  if (view->pronoun->reflexive && !(view->own != BRIEF_NONE && above == view->own))
    set |= BIT (BRIEF_RANK_UNLIKELY_BINDING);
  return set;
}

uint64_t
_brief_rank_features (const BriefPronounView *view, uint32_t c, uint32_t n_before)
{
  const BriefEntityMention *candidate = &view->state->mentions[c];
  return distance_features (view, candidate, n_before) | place_features (view, candidate)
         | kind_features (view, candidate) | cluster_features (view, candidate) | pair_features (view, candidate);
}

uint64_t
_brief_rank_coordination_features (const BriefPronounView *view, uint32_t c, uint32_t n_before)
{
  const BriefEntityMention *candidate = &view->state->mentions[c];
  const BriefEntityCluster *cluster = &view->state->clusters[candidate->cluster];
  return distance_features (view, candidate, n_before) | place_features (view, candidate)
         | pair_features (view, candidate) | type_feature (cluster, view->state->mentions[cluster->best].typed)
         | BIT (BRIEF_RANK_COORDINATION) | BIT (BRIEF_RANK_SAME_NUMBER);
}

uint64_t
_brief_rank_alone_features (const BriefPronounView *view)
{
  const BriefEntityState *state = view->state;
  const BriefEntityMention *pronoun = view->pronoun;
  const BriefWord *word = word_at (state, pronoun->head);
  uint64_t set = BIT (BRIEF_ALONE_ALWAYS);
  if (view->subject)
    set |= BIT (BRIEF_ALONE_SUBJECT);
  if (view->object)
    set |= BIT (BRIEF_ALONE_OBJECT);
  if (pronoun->possessive)
    set |= BIT (BRIEF_ALONE_OWNER);
  if (view->quote != BRIEF_NONE)
    set |= BIT (BRIEF_ALONE_QUOTED);
  if (pronoun == state->mentions || pronoun[-1].sentence != pronoun->sentence)
    set |= BIT (BRIEF_ALONE_FIRST_OF_SENTENCE);
  if (view->speaks)
    set |= BIT (BRIEF_ALONE_SPEAKS);
  if (!view->subject || word->head < 0)
    return set;
  uint32_t head = (uint32_t) word->head;
  if (word_at (state, head)->upos == BRIEF_UPOS_ADJ)
    set |= BIT (BRIEF_ALONE_OF_ADJECTIVE);
  else if (_brief_phrase_child (state, head, BRIEF_DEP_COP) != BRIEF_NONE)
    set |= BIT (BRIEF_ALONE_OF_COPULA);
  if (_brief_phrase_child (state, head, BRIEF_DEP_CCOMP) != BRIEF_NONE
      || _brief_phrase_child (state, head, BRIEF_DEP_XCOMP) != BRIEF_NONE
      || _brief_phrase_child (state, head, BRIEF_DEP_ADVCL) != BRIEF_NONE
      || _brief_phrase_child (state, head, BRIEF_DEP_CSUBJ) != BRIEF_NONE)
    set |= BIT (BRIEF_ALONE_BEFORE_CLAUSE);
  return set;
}

#include "entity/coref-weights.inc"

static int
sum (const short *weights, uint64_t set)
{
  int score = 0;
  for (; set; set >>= 1, weights++)
    score += set & 1 ? *weights : 0;
  return score;
}

int
_brief_rank_score (BriefPronounGroup group, uint64_t features)
{
  return sum (rank_weights[group], features);
}

int
_brief_rank_alone_score (BriefPronounGroup group, uint64_t features)
{
  return sum (alone_weights[group], features);
}
