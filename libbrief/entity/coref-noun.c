/* SPDX-License-Identifier: MIT */
/* What noun phrases refer to: each rule finds the cluster of what was named or spoken of before, or BRIEF_NONE. */
#include "entity/coref-group.h"
#include "entity/coref.h"

#include <string.h>

/* The same cluster, or a country and its people. */
static bool
same_body (const BriefEntityState *state, uint32_t a, uint32_t b)
{
  if (a == BRIEF_NONE || b == BRIEF_NONE)
    return false;
  return a == b || (state->clusters[a].country >= 0 && state->clusters[a].country == state->clusters[b].country);
}

/* "the cruise ship, Freewinds": a noun with a name in apposition. The name is the mention, the noun only belongs to it. */
static uint32_t
by_apposition (const BriefEntityState *state, uint32_t m)
{
  const BriefEntityMention *mention = &state->mentions[m];
  const BriefDocument *document = state->document;
  uint32_t child = _brief_phrase_child (state, mention->head, BRIEF_DEP_APPOS);
  uint32_t other = child == BRIEF_NONE ? BRIEF_NONE : state->mention_at[child];
  /* "the cruise ship, Freewinds." whatever the tree says, when the kind of thing is the same */
  if (other == BRIEF_NONE && m + 1 < state->n_mentions && state->mentions[m + 1].first == mention->end + 1
      && mention->typed && strcmp (word_at (state, mention->end)->norm, ",") == 0
      && state->mentions[m + 1].type == mention->type && state->mentions[m + 1].sentence == mention->sentence
      && word_at (state, state->mentions[m + 1].head)->dep != BRIEF_DEP_CONJ) {
    uint32_t after = state->mentions[m + 1].end;
    bool closed = after >= document->n_words || word_at (state, after)->upos == BRIEF_UPOS_PUNCT;
    other = closed ? m + 1 : BRIEF_NONE;
  }
  if (other == BRIEF_NONE || state->mentions[other].kind != BRIEF_MENTION_NAME
      || state->mentions[other].cluster == BRIEF_NONE)
    return BRIEF_NONE;
  bool person = state->mentions[other].type == BRIEF_ENTITY_PERSON;
  if (mention->typed && person != mention->human)
    return BRIEF_NONE;
  return mention->number == BRIEF_NUMBER_PLURAL && person ? BRIEF_NONE : state->mentions[other].cluster;
}

/* Is the title a past one while the phrase speaks of who holds it: "the president" is not "former President Silva". */
static bool
is_past_only (const BriefEntityState *state, const BriefEntityMention *mention, const BriefTitle *title)
{
  if (!_brief_role_is_past (state, title))
    return false;
  for (uint32_t i = mention->first; i < mention->head; i++)
    if (strcmp (word_at (state, i)->norm, word_at (state, title->tenure_first)->norm) == 0)
      return false;
  return true;
}

/* "The town of Osterhelm": the place itself; "the capital of", "the coast of" are parts of it. */
static uint32_t
by_place_name (const BriefEntityState *state, uint32_t m)
{
  static const char *const words[] = { "city", "town", "village", "hamlet", "township", "province", "county", "state", "island", "oblast", "republic",
                                       "kingdom", NULL };
  const BriefEntityMention *mention = &state->mentions[m];
  if (strcmp (word_at (state, mention->first)->norm, "the") != 0 || !g_strv_contains (words, mention->key))
    return BRIEF_NONE;
  uint32_t child = _brief_phrase_child (state, mention->head, BRIEF_DEP_NMOD);
  uint32_t place = child == BRIEF_NONE ? BRIEF_NONE : state->mention_at[child];
  if (place == BRIEF_NONE || state->mentions[place].kind != BRIEF_MENTION_NAME
      || strcmp (_brief_phrase_case (state, child), "of") != 0)
    return BRIEF_NONE;
  BriefEntityType type = state->mentions[place].type;
  return type == BRIEF_ENTITY_GPE || type == BRIEF_ENTITY_LOC ? state->mentions[place].cluster : BRIEF_NONE;
}

/* "the Cumhuriyet newspaper", "the newspaper Clarín", "state news agency Télam": the body, and what it is. */
static uint32_t
by_body_name (const BriefEntityState *state, uint32_t m)
{
  static const char *const kinds[] = { "newspaper", "magazine", "daily", "weekly", "tabloid", "newswire", "broadcaster", "agency", "party", "movement", "militia",
                                       "union", "cartel", "gang", NULL };
  const BriefEntityMention *mention = &state->mentions[m];
  const char *first = word_at (state, mention->first)->norm;
  uint32_t head = mention->head;
  if (!g_strv_contains (kinds, mention->key) || mention->number == BRIEF_NUMBER_PLURAL || strcmp (first, "a") == 0
      || strcmp (first, "an") == 0)
    return BRIEF_NONE;
  bool agency = strcmp (mention->key, "agency") == 0;
  if (agency && (head == 0 || strcmp (word_at (state, head - 1)->norm, "news") != 0))
    return BRIEF_NONE;
  uint32_t end = agency ? head - 1 : head;
  int looked = 0;
  for (uint32_t child = state->first_child[head]; child != BRIEF_NONE && looked < 32;
       child = state->next_child[child], looked++) {
    uint32_t name = state->mention_at[child];
    if (name == BRIEF_NONE || state->mentions[name].kind != BRIEF_MENTION_NAME
        || state->mentions[name].type != BRIEF_ENTITY_ORG)
      continue;
    uint8_t dep = word_at (state, child)->dep;
    bool before = dep == BRIEF_DEP_COMPOUND && state->mentions[name].end == end && strcmp (first, "the") == 0;
    bool after = (dep == BRIEF_DEP_APPOS || dep == BRIEF_DEP_FLAT || dep == BRIEF_DEP_NMOD_DESC)
                 && state->mentions[name].first == head + 1;
    if (before || after)
      return state->mentions[name].cluster;
  }
  return BRIEF_NONE;
}

/* "the secretary", "the Russian president": somebody who bears that title. */
static uint32_t
by_title (const BriefEntityState *state, uint32_t m)
{
  const BriefEntityMention *mention = &state->mentions[m];
  if (!mention->human || mention->number == BRIEF_NUMBER_PLURAL)
    return BRIEF_NONE;
  uint32_t of = _brief_coref_modifier (state, mention->head);
  if (!mention->definite && of == BRIEF_NONE)
    return BRIEF_NONE;
  if (of == BRIEF_NONE && _brief_coref_has_restriction (state, mention->head))
    return BRIEF_NONE;
  /* Titles may also stand further on: "the president … President Putin" */
  for (uint32_t step = 1; step <= BRIEF_NOUN_LOOK; step++) {
    bool forward = step > BRIEF_NOUN_LOOK - 40;
    uint32_t at = forward ? m + (step - (BRIEF_NOUN_LOOK - 40)) : m - step;
    if (!forward && step > m) {
      step = BRIEF_NOUN_LOOK - 40;
      continue;
    }
    if (at >= state->n_mentions || (forward && of == BRIEF_NONE))
      return BRIEF_NONE;
    const BriefEntityMention *other = &state->mentions[at];
    if (other->kind != BRIEF_MENTION_NAME || other->cluster == BRIEF_NONE || other->type != BRIEF_ENTITY_PERSON)
      continue;
    const BriefEntityCluster *cluster = &state->clusters[other->cluster];
    for (uint8_t t = 0; t < cluster->n_titles; t++) {
      const BriefTitle *title = &cluster->titles[t];
      if (g_ascii_strcasecmp (word_at (state, title->head)->lemma, mention->key) != 0
          || !_brief_genders_agree (cluster->gender, mention->gender))
        continue;
      if (of != BRIEF_NONE && (title->of == BRIEF_NONE || !same_body (state, state->mentions[title->of].cluster, of)))
        continue;
      if (!_brief_coref_modifiers_in (state, mention, title->first, title->end) || is_past_only (state, mention, title))
        continue;
      return other->cluster;
    }
  }
  return BRIEF_NONE;
}

/* "the Agency" after "Health Protection Agency", "the church" after "Church of Scientology". */
static uint32_t
by_name_part (const BriefEntityState *state, uint32_t m)
{
  const BriefEntityMention *mention = &state->mentions[m];
  if (!mention->definite || mention->human || _brief_coref_has_restriction (state, mention->head)
      || _brief_coref_modifier (state, mention->head) != BRIEF_NONE)
    return BRIEF_NONE;
  const char *norm = word_at (state, mention->head)->norm;
  for (uint32_t at = m, step = 0; at-- > 0 && step < BRIEF_NOUN_LOOK; step++) {
    const BriefEntityMention *other = &state->mentions[at];
    if (other->kind != BRIEF_MENTION_NAME || other->cluster == BRIEF_NONE || other->end - other->first < 2
        || other->type == BRIEF_ENTITY_PERSON)
      continue;
    /* the last word, or the first of "Church of …" */
    bool of = strcmp (word_at (state, other->first + 1)->norm, "of") == 0;
    bool names = other->country < 0 && (strcmp (word_at (state, other->end - 1)->norm, norm) == 0
                                        || (of && strcmp (word_at (state, other->first)->norm, norm) == 0));
    if (names && _brief_coref_modifiers_in (state, mention, other->first, other->end))
      return other->cluster;
  }
  return BRIEF_NONE;
}

/* "The raucous group", "the government team": a word of its own says that another one is meant, unless it tells the trade or the
 * rank ("the oil company", "the tech giant", "the Catalan-based firm"). */
static bool
is_told_apart (const BriefEntityState *state, const BriefEntityMention *mention)
{
  static const char *const trades[] = { "aerospace", "chemical", "chip", "energy", "fashion", "food", "gas", "global", "insurance", "internet", "luxury", "media",
                                        "mining", "oil", "online", "pharmaceutical", "publishing", "retail", "shipping", "social", "software",
                                        "streaming", "tech", "technology", "telecom", "telecommunications", "tobacco", NULL };
  uint32_t before = mention->head - 1;
  if (mention->first + 1 >= mention->head || mention->human)
    return false;
  const BriefWord *word = word_at (state, before);
  return !state->in_name[before]
         && (word->upos == BRIEF_UPOS_ADJ || word->upos == BRIEF_UPOS_NOUN || word->upos == BRIEF_UPOS_VERB)
         && !g_strv_contains (trades, word->lemma);
}

static uint32_t
by_class (const BriefEntityState *state, uint32_t m)
{
  const BriefEntityMention *mention = &state->mentions[m];
  const BriefWord *head = word_at (state, mention->head);
  const char *first = word_at (state, mention->first)->norm;
  bool determined = strcmp (first, "the") == 0 || strcmp (first, "this") == 0 || strcmp (first, "that") == 0;
  if (!determined || !_brief_coref_is_general (head->lemma) || _brief_coref_has_restriction (state, mention->head)
      || _brief_coref_modifier (state, mention->head) != BRIEF_NONE)
    return BRIEF_NONE;
  const BriefLexeme *noun = _brief_lexicon_noun (head->lemma);
  bool plural = mention->number == BRIEF_NUMBER_PLURAL;
  bool arms =
      noun && (noun->kind == BRIEF_NOUN_WEAPON || noun->kind == BRIEF_NOUN_VEHICLE || noun->kind == BRIEF_NOUN_PRODUCT);
  if (!noun || (plural && !arms) || mention->first + 2 < mention->head || is_told_apart (state, mention)
      || _brief_phrase_child (state, mention->head, BRIEF_DEP_APPOS) != BRIEF_NONE) /* it has a name of its own */
    return BRIEF_NONE;
  uint32_t best = BRIEF_NONE;
  int best_score = 0;
  for (uint32_t at = m, step = 0; at-- > 0 && step < BRIEF_PRONOUN_LOOK; step++) {
    const BriefEntityMention *other = &state->mentions[at];
    uint32_t distance = mention->sentence - other->sentence;
    if (distance > 4)
      break;
    if (other->kind != BRIEF_MENTION_NAME || other->cluster == BRIEF_NONE
        || !_brief_coref_fits_class (state, noun, other))
      continue;
    bool subject = _brief_phrase_is_subject (state->document, other->head);
    uint8_t dep = word_at (state, other->head)->dep;
    bool inner = dep == BRIEF_DEP_COMPOUND || dep == BRIEF_DEP_AMOD;
    int score = 20 - 4 * (int) distance + (subject ? 5 : 0) - (inner ? 4 : 0) - (int) step / 6
                + (int) MIN (state->clusters[other->cluster].n_mentions, 4);
    if (score > best_score) {
      best_score = score;
      best = other->cluster;
    }
  }
  return best;
}

/* Offices and parts that are as likely held by somebody else. */
static bool
is_other_person (const char *key)
{
  static const char *const words[] = { "president", "minister", "king", "queen", "pope", "judge", "jury", "victim", "child", "suspect", "source",
                                       "reader", "user", NULL };
  return g_strv_contains (words, key);
}

/* "The expert said": the one person who had a voice in the last sentences. */
static uint32_t
by_person (const BriefEntityState *state, uint32_t m)
{
  const BriefEntityMention *mention = &state->mentions[m];
  uint32_t verb = _brief_coref_governor (state->document, mention->head);
  bool speaks = verb != BRIEF_NONE && _brief_phrase_is_subject (state->document, mention->head)
                && _brief_coref_is_speech (word_at (state, verb)->lemma);
  if (!speaks || !mention->human || mention->number == BRIEF_NUMBER_PLURAL
      || strcmp (word_at (state, mention->first)->norm, "the") != 0 || mention->first + 2 < mention->head
      || is_other_person (mention->key) || _brief_coref_has_restriction (state, mention->head)
      || _brief_coref_modifier (state, mention->head) != BRIEF_NONE)
    return BRIEF_NONE;
  uint32_t clause = _brief_phrase_clause (state->document, mention->head), found = BRIEF_NONE;
  for (uint32_t at = m, step = 0;
       at-- > 0 && step < BRIEF_PRONOUN_LOOK && mention->sentence - state->mentions[at].sentence <= 3; step++) {
    const BriefEntityMention *other = &state->mentions[at];
    if (other->cluster == BRIEF_NONE || other->cluster == found)
      continue;
    const BriefEntityCluster *cluster = &state->clusters[other->cluster];
    if (!cluster->named || !cluster->speaks || cluster->type != BRIEF_ENTITY_PERSON
        || !_brief_genders_agree (cluster->gender, mention->gender)
        || (other->sentence == mention->sentence && _brief_phrase_clause (state->document, other->head) == clause))
      continue;
    if (found != BRIEF_NONE)
      return BRIEF_NONE; /* which of them? */
    found = other->cluster;
  }
  return found;
}

/* "The former", "the latter" of the two that were last spoken of together. */
static uint32_t
by_order (const BriefEntityState *state, uint32_t m)
{
  bool former = strcmp (state->mentions[m].key, "former") == 0, coordination;
  if (!former && strcmp (state->mentions[m].key, "latter") != 0)
    return BRIEF_NONE;
  BriefGroupMembers pair = _brief_group_of_pair (state, m, &coordination);
  return pair.n == 2 ? state->mentions[pair.mentions[former ? 0 : 1]].cluster : BRIEF_NONE;
}

/* Is one of two of what the noun says: men, countries, companies? */
static bool
fits_pair (const BriefEntityState *state, const BriefEntityMention *mention, const BriefEntityMention *member)
{
  const BriefLexeme *noun = _brief_lexicon_noun (mention->key);
  const BriefEntityCluster *cluster = &state->clusters[member->cluster];
  if (strcmp (mention->key, "both") == 0)
    return true;
  if (mention->human || strcmp (mention->key, "pair") == 0 || strcmp (mention->key, "duo") == 0
      || strcmp (mention->key, "couple") == 0)
    return cluster->human;
  return noun && !cluster->human && _brief_coref_fits_class (state, noun, member);
}

/* "The two countries", "both men", "the pair": the two that were last spoken of together. */
static bool
link_pair (BriefEntityState *state, uint32_t m)
{
  const BriefEntityMention *mention = &state->mentions[m];
  static const char *const pairs[] = { "pair", "duo", "couple", NULL };
  uint32_t number = _brief_phrase_child (state, mention->head, BRIEF_DEP_NUMMOD);
  bool two = mention->number == BRIEF_NUMBER_PLURAL && mention->definite
             && ((number != BRIEF_NONE && strcmp (word_at (state, number)->norm, "two") == 0)
                 || strcmp (word_at (state, mention->first)->norm, "both") == 0);
  bool pair = g_strv_contains (pairs, mention->key) && strcmp (word_at (state, mention->first)->norm, "the") == 0;
  if (!two && !pair)
    return false;
  bool coordination;
  BriefGroupMembers members = _brief_group_of_pair (state, m, &coordination);
  if (members.n != 2 || !fits_pair (state, mention, &state->mentions[members.mentions[0]])
      || !fits_pair (state, mention, &state->mentions[members.mentions[1]]))
    return false;
  _brief_group_join (state, m, &members, coordination);
  return true;
}

/* Of the rules, those for words that stand beside a name and are no mention of their own. */
#define N_SILENT 3

void
_brief_coref_link_noun (BriefEntityState *state, uint32_t m)
{
  static const struct {
    uint32_t (*find) (const BriefEntityState *, uint32_t);
    const char *reason;
    float confidence;
  } rules[] = { { by_apposition, "apposition", 0.9f },
                { by_place_name, "apposition", 0.9f },
                { by_body_name, "apposition", 0.9f },
                { by_order, "former-latter", 0.8f },
                { by_title, "title", 0.85f },
                { by_name_part, "head-of-name", 0.85f },
                { _brief_coref_find_same_noun, "same-noun", 0.7f },
                { by_class, "kind-of-thing", 0.7f },
                { by_person, "only-person", 0.55f } };
  BriefEntityMention *mention = &state->mentions[m];
  if (mention->cluster != BRIEF_NONE)
    return; /* a title */
  for (size_t r = 0; r < G_N_ELEMENTS (rules); r++) {
    uint32_t cluster = rules[r].find (state, m);
    if (cluster == BRIEF_NONE)
      continue;
    mention->silent = r < N_SILENT;
    _brief_cluster_join (state, cluster, m, rules[r].reason, rules[r].confidence);
    return;
  }
  if (link_pair (state, m))
    return;
  /* A common noun with a capital that nothing explains is a name after all ("the Court"). */
  if (state->capital_noun[mention->head]) {
    mention->kind = BRIEF_MENTION_NAME;
    mention->type = (BriefEntityType) (state->capital_noun[mention->head] - 1);
    mention->first = mention->head;
  }
  _brief_cluster_new (state, m);
}
