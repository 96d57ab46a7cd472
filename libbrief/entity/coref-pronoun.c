/* SPDX-License-Identifier: MIT */
/* What pronouns of the third person refer to. */
#include "entity/coref-group.h"
#include "entity/coref-rank.h"

#include <string.h>

/* Can the cluster be what the pronoun says it is? */
static bool
agrees (const BriefEntityCluster *cluster, const BriefEntityMention *pronoun)
{
  if (pronoun->gender == BRIEF_GENDER_MALE || pronoun->gender == BRIEF_GENDER_FEMALE)
    return cluster->human && cluster->number != BRIEF_NUMBER_PLURAL
           && _brief_genders_agree (cluster->gender, pronoun->gender);
  if (pronoun->number == BRIEF_NUMBER_SINGULAR)
    return !cluster->human && cluster->number != BRIEF_NUMBER_PLURAL && cluster->type != BRIEF_ENTITY_NORP
           && cluster->type != BRIEF_ENTITY_PERSON;
  /* A body may be "they" as well. */
  return cluster->number == BRIEF_NUMBER_PLURAL
         || (cluster->type == BRIEF_ENTITY_ORG && (cluster->named || cluster->number != BRIEF_NUMBER_UNKNOWN))
         || (cluster->type == BRIEF_ENTITY_GPE && cluster->named);
}

/* Does the candidate say the quotation that the pronoun stands in? Then it would be "I". */
static bool
is_its_speaker (const BriefEntityState *state, const BriefEntityMention *pronoun, const BriefEntityMention *candidate)
{
  if (!state->quotes || pronoun->sentence != candidate->sentence || state->quotes->of_word[pronoun->head] == BRIEF_NONE
      || state->quotes->of_word[candidate->head] != BRIEF_NONE
      || !_brief_phrase_is_subject (state->document, candidate->head))
    return false;
  uint32_t verb = _brief_coref_governor (state->document, candidate->head);
  return verb != BRIEF_NONE && _brief_coref_is_speech (state->document->words[verb].lemma);
}

/* Who says the quotation that the pronoun stands in, as the sentence tells; BRIEF_NONE when it does not. */
static uint32_t
speaker_of (const BriefPronounView *view)
{
  const BriefEntityState *state = view->state;
  uint32_t m = (uint32_t) (view->pronoun - state->mentions), from = m > 24 ? m - 24 : 0;
  for (uint32_t at = from; view->quote != BRIEF_NONE && at < state->n_mentions && at < m + 24; at++)
    if (state->mentions[at].cluster != BRIEF_NONE && is_its_speaker (state, view->pronoun, &state->mentions[at]))
      return state->mentions[at].cluster;
  return BRIEF_NONE;
}

/* "Its spokesman", "its fighters": has the thing that is meant people of its own? A book may have an author and a bill sponsors. */
static bool
has_people (const BriefPronounView *view)
{
  static const char *const of_things[] = { "author", "writer", "director", "editor", "producer", "actor", "sponsor", "supporter", "opponent", "critic", "victim",
                                           "owner", "winner", "reader", "viewer", "user", "player", "champion", "founder", "architect", "designer",
                                           "participant", "survivor", "organizer", "organiser", "child", "parent", NULL };
  const BriefWord *word = &view->state->document->words[view->pronoun->head];
  if (!view->pronoun->possessive || view->group != BRIEF_PRONOUNS_THING || word->head < 0)
    return false;
  const char *owned = view->state->document->words[word->head].lemma;
  const BriefLexeme *noun = _brief_lexicon_noun (owned);
  return noun && noun->kind == BRIEF_NOUN_PERSON && !g_strv_contains (of_things, owned);
}

static bool
may_have_people (const BriefEntityCluster *cluster)
{
  switch (cluster->type) {
  case BRIEF_ENTITY_LAW:
  case BRIEF_ENTITY_EVENT:
  case BRIEF_ENTITY_WORK:
  case BRIEF_ENTITY_WEAPON:
  case BRIEF_ENTITY_PRODUCT:
  case BRIEF_ENTITY_OTHER:
    return false;
  default:
    return true;
  }
}

/* A pronoun before its name: "At the end of his term, Joe Biden …" */
static uint32_t
look_ahead (const BriefEntityState *state, uint32_t m)
{
  const BriefEntityMention *pronoun = &state->mentions[m];
  const BriefDocument *document = state->document;
  for (uint32_t at = m + 1; at < state->n_mentions && at < m + 12; at++) {
    const BriefEntityMention *other = &state->mentions[at];
    if (other->sentence != pronoun->sentence)
      break;
    if (other->kind != BRIEF_MENTION_NAME || other->cluster == BRIEF_NONE
        || !_brief_phrase_is_subject (document, other->head) || !agrees (&state->clusters[other->cluster], pronoun)
        || is_its_speaker (state, pronoun, other))
      continue;
    /* The subject must govern the phrase that the pronoun stands in. */
    uint32_t verb = _brief_coref_governor (document, other->head);
    if (verb != BRIEF_NONE && _brief_phrase_below (document, pronoun->head, verb)
        && !_brief_phrase_is_subject (document, pronoun->head))
      return other->cluster;
    uint32_t clause = _brief_phrase_clause (document, pronoun->head);
    if (verb != BRIEF_NONE && clause != verb && _brief_phrase_below (document, clause, verb))
      return other->cluster;
  }
  return BRIEF_NONE;
}

/* Only who has a voice speaks. */
static bool
may_speak (const BriefEntityCluster *cluster)
{
  return cluster->human || cluster->type == BRIEF_ENTITY_ORG || cluster->type == BRIEF_ENTITY_GPE
         || cluster->type == BRIEF_ENTITY_WORK;
}

/* "As a producer": what somebody is, not somebody else. */
static bool
is_predicative (const BriefEntityState *state, const BriefEntityMention *candidate)
{
  return candidate->kind == BRIEF_MENTION_NOMINAL && strcmp (_brief_phrase_case (state, candidate->head), "as") == 0;
}

/* Is the candidate an argument of the pronoun's own verb, or the understood subject of it, which the pronoun cannot be?
 * UNDERSTOOD: the verb that has that subject, or BRIEF_NONE. */
static bool
is_coargument (const BriefPronounView *view, const BriefEntityMention *candidate, uint32_t understood)
{
  uint32_t governor = _brief_coref_governor (view->state->document, candidate->head);
  if (view->pronoun->reflexive || governor == BRIEF_NONE || candidate->cluster == BRIEF_NONE)
    return false;
  return governor == view->own
         || (governor == understood && _brief_phrase_is_subject (view->state->document, candidate->head));
}

/* May the candidate be meant: does it agree, and does the grammar allow it? */
static bool
is_candidate (const BriefPronounView *view, const BriefEntityMention *candidate)
{
  const BriefEntityState *state = view->state;
  const BriefEntityMention *pronoun = view->pronoun;
  if (candidate->cluster == BRIEF_NONE || (candidate->kind == BRIEF_MENTION_PRONOUN && candidate->person != 3)
      || !agrees (&state->clusters[candidate->cluster], pronoun))
    return false;
  if ((view->speaks && !may_speak (&state->clusters[candidate->cluster])) || is_predicative (state, candidate))
    return false;
  if ((pronoun->reflexive && pronoun->sentence != candidate->sentence) || is_its_speaker (state, pronoun, candidate))
    return false;
  return !_brief_coref_is_inside (state->document, pronoun->head, candidate->head);
}

/* How many sentences a pronoun looks back: a thing is sooner forgotten than a person. */
static uint32_t
window_of (BriefPronounGroup group)
{
  return group == BRIEF_PRONOUNS_ANIMATE ? 5 : 3;
}

typedef struct {
  uint32_t mention;
  bool coordination; /* the whole that begins with the mention */
  uint64_t features;
} Candidate;

/* The verb whose object the pronoun stands in: "has a stake in it". Its subject would be "itself" there. */
static uint32_t
verb_around (const BriefPronounView *view)
{
  const BriefWord *words = view->state->document->words;
  const BriefWord *word = &words[view->pronoun->head];
  if (view->pronoun->possessive || view->pronoun->reflexive || word->dep != BRIEF_DEP_NMOD || word->head < 0)
    return BRIEF_NONE;
  const BriefWord *object = &words[word->head];
  return object->dep == BRIEF_DEP_OBJ && object->head >= 0 ? (uint32_t) object->head : BRIEF_NONE;
}

/* A verb has few arguments. */
#define MOST_BARRED 8

static bool
is_barred (const uint32_t *barred, uint32_t n, uint32_t cluster)
{
  for (uint32_t i = 0; i < n; i++)
    if (barred[i] == cluster)
      return true;
  return false;
}

/* Does mention C begin a coordination that the pronoun may stand for? */
static bool
may_be_coordination (const BriefPronounView *view, uint32_t c)
{
  const BriefEntityMention *candidate = &view->state->mentions[c];
  return !_brief_coref_is_inside (view->state->document, view->pronoun->head, candidate->head)
         && (view->own == BRIEF_NONE || _brief_coref_governor (view->state->document, candidate->head) != view->own)
         && _brief_group_of_coordination (view->state, c).n > 1;
}

/* "He said Silva would go": who is named later inside the pronoun's own clause, or in the one that its clause is put into, is
 * somebody else (principle C of the binding theory). */
static uint32_t
bar_later_names (const BriefPronounView *view, uint32_t barred[MOST_BARRED])
{
  const BriefEntityState *state = view->state;
  const BriefDocument *document = state->document;
  uint32_t m = (uint32_t) (view->pronoun - state->mentions), n = 0, verb = view->own;
  if (!view->subject || verb == BRIEF_NONE)
    return 0;
  if (document->words[verb].dep == BRIEF_DEP_PARATAXIS && document->words[verb].head >= 0)
    verb = (uint32_t) document->words[verb].head; /* "Thus, he said, Silva would go" */
  for (uint32_t at = m + 1; at < state->n_mentions && at < m + 24 && n < MOST_BARRED; at++) {
    const BriefEntityMention *other = &state->mentions[at];
    if (other->sentence != view->pronoun->sentence)
      break;
    if (other->kind == BRIEF_MENTION_NAME && other->cluster != BRIEF_NONE
        && _brief_phrase_below (document, other->head, verb))
      barred[n++] = other->cluster;
  }
  return n;
}

static uint32_t
find_candidates (const BriefPronounView *view, Candidate candidates[BRIEF_PRONOUN_LOOK])
{
  const BriefEntityState *state = view->state;
  uint32_t m = (uint32_t) (view->pronoun - state->mentions), n = 0;
  uint32_t understood =
      view->own == BRIEF_NONE || view->subject ? BRIEF_NONE : _brief_coref_understood (state, view->own);
  if (view->own == BRIEF_NONE)
    understood = verb_around (view);
  uint32_t barred[MOST_BARRED], n_barred = bar_later_names (view, barred); /* clusters that the pronoun can't be */
  uint32_t speaker = speaker_of (view);
  bool people = has_people (view);
  for (uint32_t at = m, step = 0; at-- > 0 && step < BRIEF_PRONOUN_LOOK; step++) {
    const BriefEntityMention *candidate = &state->mentions[at];
    if (view->pronoun->sentence - candidate->sentence > window_of (view->group))
      break;
    if (view->group == BRIEF_PRONOUNS_PLURAL && may_be_coordination (view, at))
      candidates[n] = (Candidate) { at, true, _brief_rank_coordination_features (view, at, n) }, n++;
    if (n == BRIEF_PRONOUN_LOOK)
      break;
    if (is_coargument (view, candidate, understood) && n_barred < MOST_BARRED)
      barred[n_barred++] = candidate->cluster;
    if (candidate->cluster != BRIEF_NONE
        && (candidate->cluster == speaker || (people && !may_have_people (&state->clusters[candidate->cluster]))))
      continue;
    if (!is_candidate (view, candidate) || is_coargument (view, candidate, understood)
        || (view->group == BRIEF_PRONOUNS_ANIMATE && is_barred (barred, n_barred, candidate->cluster)))
      continue;
    candidates[n] = (Candidate) { at, false, _brief_rank_features (view, at, n) };
    n++;
  }
  return n;
}

/* The best candidate, NULL when the pronoun had better stand alone. *LEAD: by how much it is ahead of what else there is. */
static const Candidate *
choose (const BriefPronounView *view, const Candidate *candidates, uint32_t n, int alone, int *lead)
{
  const BriefEntityMention *mentions = view->state->mentions;
  const Candidate *best = NULL;
  int best_score = alone, second = alone;
  for (uint32_t c = 0; c < n; c++) {
    int score = _brief_rank_score (view->group, candidates[c].features);
    bool same = best && !best->coordination && !candidates[c].coordination
                && mentions[best->mention].cluster == mentions[candidates[c].mention].cluster;
    if (score > best_score) {
      if (!same)
        second = best_score;
      best_score = score;
      best = &candidates[c];
    } else if (score > second && !same)
      second = score;
  }
  *lead = best_score - second;
  return best;
}

/* The two that "they" may be where nothing else is plural: those of the last clause, or also of a coordination when they do what
 * only persons and bodies do. */
static BriefGroupMembers
two_with_minds (const BriefPronounView *view, uint32_t m, bool *coordination)
{
  BriefGroupMembers pair = _brief_group_of_clause (view->state, m);
  *coordination = false;
  if (pair.n == 2 || !view->speaks)
    return pair;
  pair = _brief_group_of_pair (view->state, m, coordination);
  if (pair.n == 2 && !may_speak (&view->state->clusters[view->state->mentions[pair.mentions[0]].cluster]))
    pair.n = 0;
  return pair;
}

void
_brief_coref_link_pronoun (BriefEntityState *state, uint32_t m)
{
  if (_brief_coref_is_expletive (state, &state->mentions[m]))
    return;
  Candidate candidates[BRIEF_PRONOUN_LOOK];
  BriefPronounView view = _brief_rank_view (state, m);
  uint32_t n = find_candidates (&view, candidates);
  uint64_t alone = _brief_rank_alone_features (&view);
#ifdef BRIEF_PRONOUN_OBSERVE /* tests/eval fits the weights with what it sees here */
  BRIEF_PRONOUN_OBSERVE (&view, alone, candidates, n);
#endif
  int lead;
  const Candidate *best = choose (&view, candidates, n, _brief_rank_alone_score (view.group, alone), &lead);
  uint32_t ahead = best ? BRIEF_NONE : look_ahead (state, m);
  BriefGroupMembers members = { { 0 }, 0 };
  bool coordination = true;
  if (best && best->coordination)
    members = _brief_group_of_coordination (state, best->mention);
  else if (!best && ahead == BRIEF_NONE && view.group == BRIEF_PRONOUNS_PLURAL)
    members = two_with_minds (&view, m, &coordination);
  if (members.n > 1)
    _brief_group_join (state, m, &members, coordination);
  else if (best)
    _brief_cluster_join (state, state->mentions[best->mention].cluster, m, "pronoun", lead > 100 ? 0.8f : 0.6f);
  else if (ahead != BRIEF_NONE)
    _brief_cluster_join (state, ahead, m, "pronoun-before-name", 0.6f);
  else if (view.group == BRIEF_PRONOUNS_ANIMATE)
    state->clusters[_brief_cluster_new (state, m)].type = BRIEF_ENTITY_PERSON;
}
