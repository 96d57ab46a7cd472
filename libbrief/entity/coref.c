/* SPDX-License-Identifier: MIT */
/* What noun phrases and pronouns of the third person refer to. Both look back over a bounded number of mentions. */
#include <string.h>

#include "entity/mention.h"

/* How many mentions a pronoun, and a noun, looks back over. */
#define PRONOUN_LOOK 80
#define NOUN_LOOK 250

static const BriefWord *
word_at (const BriefEntityState *state, uint32_t at)
{
  return &state->document->words[at];
}

static bool
any_of (const char *norm, const char *const *words)
{
  for (; *words; words++)
    if (strcmp (norm, *words) == 0)
      return true;
  return false;
}

static bool is_speech (const char *lemma);
static uint32_t governor (const BriefDocument *document, uint32_t head);

/* --- what stands around a noun --------------------------------------------------------------------------------------------- */

/* A modifier that tells which one is meant: a relative clause, "of …", a participle. */
static bool
has_restriction (const BriefEntityState *state, uint32_t head)
{
  int looked = 0;
  for (uint32_t child = state->first_child[head]; child != BRIEF_NONE && looked < 32; child = state->next_child[child], looked++)
    {
      uint8_t dep = word_at (state, child)->dep;
      if (dep == BRIEF_DEP_ACL || dep == BRIEF_DEP_ACL_RELCL || dep == BRIEF_DEP_NUMMOD)
        return true;
      if (dep == BRIEF_DEP_NMOD && child > head)
        return true;
    }
  return false;
}

/* The cluster of a name inside the phrase ("Russian president", "Ukraine's president", "president of Ukraine"). */
static uint32_t
modifier_cluster (const BriefEntityState *state, uint32_t head)
{
  int looked = 0;
  for (uint32_t child = state->first_child[head]; child != BRIEF_NONE && looked < 32; child = state->next_child[child], looked++)
    {
      uint8_t dep = word_at (state, child)->dep;
      bool modifies = dep == BRIEF_DEP_AMOD || dep == BRIEF_DEP_COMPOUND || dep == BRIEF_DEP_NMOD_POSS || dep == BRIEF_DEP_NMOD;
      uint32_t m = state->mention_at[child];
      if (modifies && m != BRIEF_NONE && state->mentions[m].cluster != BRIEF_NONE
          && (state->mentions[m].kind == BRIEF_MENTION_NAME || dep == BRIEF_DEP_NMOD_POSS))
        return state->mentions[m].cluster;
    }
  return BRIEF_NONE;
}

/* Do all modifying words of phrase M also stand in the phrase or title [FIRST, END)? */
static bool
modifiers_in (const BriefEntityState *state, const BriefEntityMention *m, uint32_t first, uint32_t end)
{
  for (uint32_t i = m->first; i < m->head; i++)
    {
      const BriefWord *word = word_at (state, i);
      if ((word->upos != BRIEF_UPOS_ADJ && word->upos != BRIEF_UPOS_NOUN && word->upos != BRIEF_UPOS_PROPN && word->upos != BRIEF_UPOS_NUM)
          || state->in_name[i])
        continue;
      bool found = false;
      for (uint32_t k = first; k < end && !found; k++)
        found = strcmp (word_at (state, k)->norm, word->norm) == 0;
      if (!found)
        return false;
    }
  return true;
}

static bool
genders_agree (BriefGender a, BriefGender b)
{
  return a == BRIEF_GENDER_UNKNOWN || b == BRIEF_GENDER_UNKNOWN || a == b;
}

/* The same cluster, or a country and its people. */
static bool
same_body (const BriefEntityState *state, uint32_t a, uint32_t b)
{
  if (a == BRIEF_NONE || b == BRIEF_NONE)
    return false;
  return a == b || (state->clusters[a].country >= 0 && state->clusters[a].country == state->clusters[b].country);
}

/* --- nouns ---------------------------------------------------------------------------------------------------------------- */

/* "the cruise ship, Freewinds": a noun with a name in apposition. The name is the mention, the noun only belongs to it. */
static uint32_t
by_apposition (const BriefEntityState *state, uint32_t m)
{
  const BriefEntityMention *mention = &state->mentions[m];
  const BriefDocument *document = state->document;
  uint32_t child = _brief_phrase_child (state, mention->head, BRIEF_DEP_APPOS);
  uint32_t other = child == BRIEF_NONE ? BRIEF_NONE : state->mention_at[child];
  /* "the cruise ship, Freewinds." whatever the tree says, when the kind of thing is the same */
  if (other == BRIEF_NONE && m + 1 < state->n_mentions && state->mentions[m + 1].first == mention->end + 1 && mention->typed
      && strcmp (word_at (state, mention->end)->norm, ",") == 0 && state->mentions[m + 1].type == mention->type
      && state->mentions[m + 1].sentence == mention->sentence && word_at (state, state->mentions[m + 1].head)->dep != BRIEF_DEP_CONJ)
    {
      uint32_t after = state->mentions[m + 1].end;
      bool closed = after >= document->n_words || word_at (state, after)->upos == BRIEF_UPOS_PUNCT;
      other = closed ? m + 1 : BRIEF_NONE;
    }
  if (other == BRIEF_NONE || state->mentions[other].kind != BRIEF_MENTION_NAME || state->mentions[other].cluster == BRIEF_NONE)
    return BRIEF_NONE;
  bool person = state->mentions[other].type == BRIEF_ENTITY_PERSON;
  if (mention->typed && person != mention->human)
    return BRIEF_NONE;
  return mention->number == BRIEF_NUMBER_PLURAL && person ? BRIEF_NONE : state->mentions[other].cluster;
}

/* "the secretary", "the Russian president": somebody who bears that title. */
static uint32_t
by_title (const BriefEntityState *state, uint32_t m)
{
  const BriefEntityMention *mention = &state->mentions[m];
  if (!mention->human || mention->number == BRIEF_NUMBER_PLURAL)
    return BRIEF_NONE;
  uint32_t of = modifier_cluster (state, mention->head);
  if (!mention->definite && of == BRIEF_NONE)
    return BRIEF_NONE;
  if (of == BRIEF_NONE && has_restriction (state, mention->head))
    return BRIEF_NONE;
  /* Titles may also stand further on: "the president … President Putin" */
  for (uint32_t step = 1; step <= NOUN_LOOK; step++)
    {
      bool forward = step > NOUN_LOOK - 40;
      uint32_t at = forward ? m + (step - (NOUN_LOOK - 40)) : m - step;
      if (!forward && step > m)
        {
          step = NOUN_LOOK - 40;
          continue;
        }
      if (at >= state->n_mentions || (forward && of == BRIEF_NONE))
        return BRIEF_NONE;
      const BriefEntityMention *other = &state->mentions[at];
      if (other->kind != BRIEF_MENTION_NAME || other->cluster == BRIEF_NONE || other->type != BRIEF_ENTITY_PERSON)
        continue;
      const BriefEntityCluster *cluster = &state->clusters[other->cluster];
      for (uint8_t t = 0; t < cluster->n_titles; t++)
        {
          const BriefTitle *title = &cluster->titles[t];
          if (g_ascii_strcasecmp (word_at (state, title->head)->lemma, mention->key) != 0 || !genders_agree (cluster->gender, mention->gender))
            continue;
          if (of != BRIEF_NONE && (title->of == BRIEF_NONE || !same_body (state, state->mentions[title->of].cluster, of)))
            continue;
          if (!modifiers_in (state, mention, title->first, title->end))
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
  if (!mention->definite || mention->human || has_restriction (state, mention->head) || modifier_cluster (state, mention->head) != BRIEF_NONE)
    return BRIEF_NONE;
  const char *norm = word_at (state, mention->head)->norm;
  for (uint32_t at = m, step = 0; at-- > 0 && step < NOUN_LOOK; step++)
    {
      const BriefEntityMention *other = &state->mentions[at];
      if (other->kind != BRIEF_MENTION_NAME || other->cluster == BRIEF_NONE || other->end - other->first < 2 || other->type == BRIEF_ENTITY_PERSON)
        continue;
      bool names = other->country < 0 && (strcmp (word_at (state, other->end - 1)->norm, norm) == 0 || strcmp (word_at (state, other->first)->norm, norm) == 0
                                          || strcmp (word_at (state, other->head)->norm, norm) == 0);
      if (names && modifiers_in (state, mention, other->first, other->end))
        return other->cluster;
    }
  return BRIEF_NONE;
}

/* Does a thing of this type fit a general noun ("the country", "the company", "the ship")? */
static bool
fits_class (const BriefEntityState *state, const BriefLexeme *noun, const BriefEntityMention *other)
{
  const BriefEntityCluster *cluster = &state->clusters[other->cluster];
  switch (noun->kind)
    {
    case BRIEF_NOUN_COUNTRY: return cluster->type == BRIEF_ENTITY_GPE && cluster->country >= 0;
    case BRIEF_NOUN_PLACE: return (cluster->type == BRIEF_ENTITY_GPE && cluster->country < 0) || cluster->type == BRIEF_ENTITY_LOC;
    case BRIEF_NOUN_COMPANY: return cluster->type == BRIEF_ENTITY_ORG && !_brief_lexicon_country (cluster->key);
    case BRIEF_NOUN_ORGANIZATION: return cluster->type == BRIEF_ENTITY_ORG;
    case BRIEF_NOUN_VEHICLE: return cluster->type == BRIEF_ENTITY_VEHICLE;
    case BRIEF_NOUN_WEAPON: return cluster->type == BRIEF_ENTITY_WEAPON;
    case BRIEF_NOUN_PRODUCT: return cluster->type == BRIEF_ENTITY_PRODUCT;
    case BRIEF_NOUN_EVENT: return cluster->type == BRIEF_ENTITY_EVENT;
    case BRIEF_NOUN_LAW: return cluster->type == BRIEF_ENTITY_LAW;
    case BRIEF_NOUN_FACILITY: return cluster->type == BRIEF_ENTITY_FAC;
    default: return false;
    }
}

/* General nouns that often stand for a name; others are more often things of their own. */
static bool
is_general (const char *lemma)
{
  static const char *const words[] = {
    "country", "nation", "state", "city", "town", "village", "region", "province", "island", "company", "firm", "group", "organization",
    "organisation", "party", "alliance", "bloc", "team", "club", "agency", "newspaper", "magazine", "ship", "vessel", "boat", "plane", "aircraft",
    "jet", "helicopter", "submarine", "missile", "weapon", "rocket", "drone", "tank", "event", "conference", "summit", "festival", "tournament",
    "airline", "carmaker", "automaker", "bank", "retailer", "manufacturer", "university", "movement", "militia", "broadcaster", "network",
    "treaty", "law", "bill", "act", "device", "app", "airport", "hospital", "museum", "capital", "district", "county", "company", "giant", NULL
  };
  return any_of (lemma, words);
}

static uint32_t
by_class (const BriefEntityState *state, uint32_t m)
{
  const BriefEntityMention *mention = &state->mentions[m];
  const BriefWord *head = word_at (state, mention->head);
  const char *first = word_at (state, mention->first)->norm;
  bool determined = strcmp (first, "the") == 0 || strcmp (first, "this") == 0 || strcmp (first, "that") == 0;
  if (!determined || !is_general (head->lemma) || has_restriction (state, mention->head) || modifier_cluster (state, mention->head) != BRIEF_NONE)
    return BRIEF_NONE;
  const BriefLexeme *noun = _brief_lexicon_noun (head->lemma);
  bool plural = mention->number == BRIEF_NUMBER_PLURAL;
  bool arms = noun && (noun->kind == BRIEF_NOUN_WEAPON || noun->kind == BRIEF_NOUN_VEHICLE || noun->kind == BRIEF_NOUN_PRODUCT);
  if (!noun || (plural && !arms) || mention->first + 2 < mention->head)
    return BRIEF_NONE;
  /* A body called after its kind is another one: "the party" is not NATO. */
  uint32_t best = BRIEF_NONE;
  int best_score = 0;
  for (uint32_t at = m, step = 0; at-- > 0 && step < PRONOUN_LOOK; step++)
    {
      const BriefEntityMention *other = &state->mentions[at];
      uint32_t distance = mention->sentence - other->sentence;
      if (distance > 4)
        break;
      if (other->kind != BRIEF_MENTION_NAME || other->cluster == BRIEF_NONE || !fits_class (state, noun, other))
        continue;
      bool subject = _brief_phrase_is_subject (state->document, other->head);
      uint8_t dep = word_at (state, other->head)->dep;
      bool inner = dep == BRIEF_DEP_COMPOUND || dep == BRIEF_DEP_AMOD;
      int score = 20 - 4 * (int) distance + (subject ? 5 : 0) - (inner ? 4 : 0) - (int) step / 6
                  + (int) MIN (state->clusters[other->cluster].n_mentions, 4);
      if (score > best_score)
        {
          best_score = score;
          best = other->cluster;
        }
    }
  return best;
}

/* "the expert", "the man": the one person that the last sentences speak of. */
static uint32_t
by_person (const BriefEntityState *state, uint32_t m)
{
  const BriefEntityMention *mention = &state->mentions[m];
  const char *first = word_at (state, mention->first)->norm;
  if (!mention->human || mention->number == BRIEF_NUMBER_PLURAL || strcmp (first, "the") != 0 || mention->first + 2 < mention->head
      || has_restriction (state, mention->head) || modifier_cluster (state, mention->head) != BRIEF_NONE)
    return BRIEF_NONE;
  static const char *const other_people[] = { "president", "minister", "king", "queen", "pope", "judge", "jury", "victim", "child", "suspect", "source", "reader", "user", NULL };
  if (any_of (mention->key, other_people))
    return BRIEF_NONE;
  static const char *const anybody[] = { "man", "woman", "politician", "official", "leader", "boy", "girl", "person", "republican", "democrat", NULL };
  bool occupation = !any_of (mention->key, anybody);
  uint32_t verb = governor (state->document, mention->head);
  bool speaks = verb != BRIEF_NONE && _brief_phrase_is_subject (state->document, mention->head) && is_speech (word_at (state, verb)->lemma);
  uint32_t clause = _brief_phrase_clause (state->document, mention->head);
  uint32_t best = BRIEF_NONE;
  int best_score = 0;
  for (uint32_t at = m, step = 0; at-- > 0 && step < PRONOUN_LOOK; step++)
    {
      const BriefEntityMention *other = &state->mentions[at];
      uint32_t distance = mention->sentence - other->sentence;
      if (distance > 3)
        break;
      if (other->cluster == BRIEF_NONE)
        continue;
      const BriefEntityCluster *cluster = &state->clusters[other->cluster];
      if (!cluster->named || cluster->type != BRIEF_ENTITY_PERSON || !genders_agree (cluster->gender, mention->gender)
          || (distance == 0 && _brief_phrase_clause (state->document, other->head) == clause))
        continue;
      int score = 20 - 5 * (int) distance + (_brief_phrase_is_subject (state->document, other->head) ? 4 : 0) - (int) step / 8
                  + (cluster->n_titles > 0 && !occupation ? 2 : 0) - (cluster->n_titles > 0 && occupation ? 4 : 0);
      /* Who speaks has a voice in the text, and is not the one who is spoken of in the quotation. */
      if (speaks && !cluster->speaks)
        continue;
      if (score > best_score)
        {
          best_score = score;
          best = other->cluster;
        }
    }
  return best;
}

/* "the release" after "a news release": the same noun, nothing new said of it. */
static uint32_t
by_same_head (const BriefEntityState *state, uint32_t m)
{
  const BriefEntityMention *mention = &state->mentions[m];
  if (!mention->definite)
    return BRIEF_NONE;
  uint32_t possessor = BRIEF_NONE;
  uint32_t owner = _brief_phrase_child (state, mention->head, BRIEF_DEP_NMOD_POSS);
  if (owner != BRIEF_NONE)
    {
      uint32_t om = state->mention_at[owner];
      if (om == BRIEF_NONE || state->mentions[om].cluster == BRIEF_NONE)
        return BRIEF_NONE;
      possessor = state->mentions[om].cluster;
    }
  else if (has_restriction (state, mention->head))
    return BRIEF_NONE;
  for (uint32_t at = m, step = 0; at-- > 0 && step < NOUN_LOOK; step++)
    {
      const BriefEntityMention *other = &state->mentions[at];
      if (mention->sentence - other->sentence > 12)
        break;
      if (other->kind != BRIEF_MENTION_NOMINAL || other->cluster == BRIEF_NONE || strcmp (other->key, mention->key) != 0
          || other->number != mention->number)
        continue;
      uint32_t other_owner = _brief_phrase_child (state, other->head, BRIEF_DEP_NMOD_POSS);
      uint32_t other_possessor = BRIEF_NONE;
      if (other_owner != BRIEF_NONE && state->mention_at[other_owner] != BRIEF_NONE)
        other_possessor = state->mentions[state->mention_at[other_owner]].cluster;
      if (possessor != BRIEF_NONE && possessor != other_possessor)
        continue;
      if (modifiers_in (state, mention, other->first, other->end))
        return other->cluster;
    }
  return BRIEF_NONE;
}

static void
link_noun (BriefEntityState *state, uint32_t m)
{
  static const struct { uint32_t (*find) (const BriefEntityState *, uint32_t); const char *reason; float confidence; } rules[] = {
    { by_apposition, "apposition", 0.9f }, { by_title, "title", 0.85f },       { by_name_part, "head-of-name", 0.85f },
    { by_same_head, "same-noun", 0.7f },   { by_class, "kind-of-thing", 0.7f }, { by_person, "only-person", 0.55f }
  };
  BriefEntityMention *mention = &state->mentions[m];
  if (mention->cluster != BRIEF_NONE)
    return; /* a title */
  for (size_t r = 0; r < G_N_ELEMENTS (rules); r++)
    {
      uint32_t cluster = rules[r].find (state, m);
      if (cluster == BRIEF_NONE)
        continue;
      if (r == 0)
        mention->silent = true;
      _brief_cluster_join (state, cluster, m, rules[r].reason, rules[r].confidence);
      return;
    }
  /* A common noun with a capital that nothing explains is a name after all ("the Court"). */
  if (state->capital_noun[mention->head])
    {
      mention->kind = BRIEF_MENTION_NAME;
      mention->type = (BriefEntityType) (state->capital_noun[mention->head] - 1);
      mention->first = mention->head;
    }
  _brief_cluster_new (state, m);
}

/* --- pronouns --------------------------------------------------------------------------------------------------------------- */

/* "It is clear that", "it seems", "it rained". */
static bool
is_pleonastic (const BriefEntityState *state, const BriefEntityMention *mention)
{
  const BriefWord *word = word_at (state, mention->head);
  if (strcmp (word->norm, "it") != 0 || word->head < 0)
    return false;
  if (word->dep == BRIEF_DEP_EXPL)
    return true;
  if (word->dep != BRIEF_DEP_NSUBJ && word->dep != BRIEF_DEP_NSUBJ_PASS)
    return false;
  const BriefWord *head = word_at (state, (uint32_t) word->head);
  static const char *const verbs[] = { "seem", "appear", "rain", "snow", "turn", "happen", "take", NULL };
  uint32_t at = (uint32_t) word->head;
  bool clause = _brief_phrase_child (state, at, BRIEF_DEP_CSUBJ) != BRIEF_NONE || _brief_phrase_child (state, at, BRIEF_DEP_CSUBJ_PASS) != BRIEF_NONE;
  bool content = _brief_phrase_child (state, at, BRIEF_DEP_CCOMP) != BRIEF_NONE;
  bool predicate = head->upos == BRIEF_UPOS_ADJ || _brief_phrase_child (state, at, BRIEF_DEP_COP) != BRIEF_NONE;
  if ((strcmp (head->norm, "comes") == 0 || strcmp (head->norm, "came") == 0) && at + 1 < state->document->n_words && strcmp (word_at (state, at + 1)->norm, "to") == 0)
    return true; /* "when it comes to" */
  if (clause || (content && (predicate || word->dep == BRIEF_DEP_NSUBJ_PASS)))
    return true;
  bool to_clause = _brief_phrase_child (state, at, BRIEF_DEP_ADVCL) != BRIEF_NONE || _brief_phrase_child (state, at, BRIEF_DEP_XCOMP) != BRIEF_NONE;
  if (head->upos == BRIEF_UPOS_ADJ && to_clause)
    return true;
  return any_of (head->lemma, verbs) && (content || strcmp (head->lemma, "rain") == 0 || strcmp (head->lemma, "snow") == 0);
}

/* The word that a mention is an argument of, BRIEF_NONE when it stands inside another phrase. */
static uint32_t
governor (const BriefDocument *document, uint32_t head)
{
  uint32_t role = _brief_phrase_role_word (document, head);
  const BriefWord *word = &document->words[role];
  switch (word->dep)
    {
    case BRIEF_DEP_NSUBJ: case BRIEF_DEP_NSUBJ_PASS: case BRIEF_DEP_OBJ: case BRIEF_DEP_IOBJ: case BRIEF_DEP_OBL: case BRIEF_DEP_OBL_AGENT:
      return word->head < 0 ? BRIEF_NONE : (uint32_t) word->head;
    default:
      return BRIEF_NONE;
    }
}

/* Is the pronoun inside the phrase of the candidate, with no clause between ("the man and his …" inside itself)? */
static bool
is_inside (const BriefDocument *document, uint32_t pronoun, uint32_t head)
{
  uint32_t word = pronoun;
  for (int step = 0; step < 16; step++)
    {
      const BriefWord *w = &document->words[word];
      if (word == head)
        return true;
      if (w->head < 0 || w->dep == BRIEF_DEP_ACL || w->dep == BRIEF_DEP_ACL_RELCL || w->dep == BRIEF_DEP_APPOS || w->dep == BRIEF_DEP_CONJ
          || w->dep == BRIEF_DEP_NSUBJ || w->dep == BRIEF_DEP_CCOMP || w->dep == BRIEF_DEP_ADVCL)
        return false;
      word = (uint32_t) w->head;
    }
  return false;
}

/* Can the cluster be what the pronoun says it is? *COST is what is doubtful about it. */
static bool
agrees (const BriefEntityCluster *cluster, const BriefEntityMention *pronoun, int *cost)
{
  *cost = 0;
  if (pronoun->gender == BRIEF_GENDER_MALE || pronoun->gender == BRIEF_GENDER_FEMALE)
    {
      if (!cluster->human || cluster->number == BRIEF_NUMBER_PLURAL || !genders_agree (cluster->gender, pronoun->gender))
        return false;
      *cost = cluster->gender == pronoun->gender ? -4 : 0;
      return true;
    }
  if (pronoun->number == BRIEF_NUMBER_SINGULAR)
    {
      if (cluster->human || cluster->number == BRIEF_NUMBER_PLURAL || cluster->type == BRIEF_ENTITY_NORP || cluster->type == BRIEF_ENTITY_PERSON)
        return false;
      *cost = cluster->named ? 0 : 2;
      return true;
    }
  if (cluster->number == BRIEF_NUMBER_PLURAL)
    {
      *cost = cluster->human ? -2 : 1;
      return true;
    }
  /* A body may be "they", and so may a person of unknown gender; both seldom. */
  if (cluster->type == BRIEF_ENTITY_ORG)
    {
      *cost = 4;
      return cluster->named || cluster->number != BRIEF_NUMBER_UNKNOWN;
    }
  if (cluster->type == BRIEF_ENTITY_GPE && cluster->named)
    {
      *cost = 9;
      return true;
    }
  return false;
}

static int
salience (const BriefEntityState *state, const BriefEntityMention *pronoun, uint32_t pronoun_governor, const BriefEntityMention *candidate, uint32_t step)
{
  const BriefDocument *document = state->document;
  const BriefEntityCluster *cluster = &state->clusters[candidate->cluster];
  uint32_t distance = pronoun->sentence - candidate->sentence;
  int score = 40 - 9 * (int) distance;
  uint8_t dep = word_at (state, _brief_phrase_role_word (document, candidate->head))->dep;
  uint8_t own = word_at (state, candidate->head)->dep;
  bool subject = _brief_phrase_is_subject (document, candidate->head);
  if (subject)
    score += 7;
  else if (dep == BRIEF_DEP_OBJ || dep == BRIEF_DEP_IOBJ)
    score += 3;
  else if (dep == BRIEF_DEP_NMOD_POSS)
    score += 1;
  else if (own == BRIEF_DEP_AMOD || own == BRIEF_DEP_COMPOUND || own == BRIEF_DEP_NMOD)
    score -= 4;
  if (own == BRIEF_DEP_CONJ)
    score -= 2;
  if (candidate->kind == BRIEF_MENTION_NAME && candidate->country_key == BRIEF_COUNTRY_ADJECTIVE)
    score -= 6;
  if (cluster->named)
    score += 2;
  if (candidate->kind == BRIEF_MENTION_PRONOUN && candidate->person == 3 && candidate->gender == pronoun->gender && candidate->number == pronoun->number)
    score += 5;
  score += (int) MIN (cluster->n_mentions, 5) - 1;
  score -= (int) step / 3;
  if (cluster->speaks && pronoun_governor != BRIEF_NONE && is_speech (word_at (state, pronoun_governor)->lemma))
    score += 3;
  if (subject && _brief_phrase_is_subject (document, pronoun->head))
    score += 2;
  /* "Putin said that he": the subject of what governs the pronoun's clause */
  uint32_t above = governor (document, candidate->head);
  if (distance == 0 && subject && above != BRIEF_NONE && pronoun_governor != BRIEF_NONE && above != pronoun_governor
      && _brief_phrase_below (document, pronoun_governor, above))
    score += 5;
  if (candidate->indefinite && !cluster->named && !candidate->human)
    score -= 2;
  if (word_at (state, candidate->head)->zone == BRIEF_ZONE_HEADLINE)
    score -= 3;
  return score;
}

/* The verb whose subject is understood as the subject of VERB as well ("is eager to assist … to provide it"). */
static uint32_t
controller_verb (const BriefEntityState *state, uint32_t verb)
{
  for (int step = 0; step < 6; step++)
    {
      const BriefWord *word = word_at (state, verb);
      if (_brief_phrase_child (state, verb, BRIEF_DEP_NSUBJ) != BRIEF_NONE || _brief_phrase_child (state, verb, BRIEF_DEP_NSUBJ_PASS) != BRIEF_NONE)
        return verb;
      bool open = word->dep == BRIEF_DEP_XCOMP || word->dep == BRIEF_DEP_ADVCL || word->dep == BRIEF_DEP_CONJ || word->dep == BRIEF_DEP_ACL;
      if (!open || word->head < 0)
        return BRIEF_NONE;
      verb = (uint32_t) word->head;
    }
  return BRIEF_NONE;
}

/* What says, adds or claims is no event and no thing. */
static bool
is_speech (const char *lemma)
{
  static const char *const words[] = { "say", "add", "tell", "announce", "state", "claim", "warn", "deny", "confirm", "declare", "insist", "argue",
                                       "note", "report", "promise", "vow", "assert", "summarize", "reflect", "explain", "comment", "conclude", "emphasize", "stress", "write", "ask",
                                       "reply", "respond", "acknowledge", "admit", "allege", "testify", "reveal", "maintain", "describe", "predict", "accuse", "urge", "demand", "pledge", "think", "believe", "hope", NULL };
  return any_of (lemma, words);
}

/* A pronoun before its name: "At the end of his term, Joe Biden …" */
static uint32_t
look_ahead (const BriefEntityState *state, uint32_t m)
{
  const BriefEntityMention *pronoun = &state->mentions[m];
  const BriefDocument *document = state->document;
  for (uint32_t at = m + 1; at < state->n_mentions && at < m + 12; at++)
    {
      const BriefEntityMention *other = &state->mentions[at];
      int cost;
      if (other->sentence != pronoun->sentence)
        break;
      if (other->kind != BRIEF_MENTION_NAME || other->cluster == BRIEF_NONE || !_brief_phrase_is_subject (document, other->head)
          || !agrees (&state->clusters[other->cluster], pronoun, &cost))
        continue;
      /* The subject must govern the phrase that the pronoun stands in. */
      uint32_t verb = governor (document, other->head);
      if (verb != BRIEF_NONE && _brief_phrase_below (document, pronoun->head, verb) && !_brief_phrase_is_subject (document, pronoun->head))
        return other->cluster;
      uint32_t clause = _brief_phrase_clause (document, pronoun->head);
      if (verb != BRIEF_NONE && clause != verb && _brief_phrase_below (document, clause, verb))
        return other->cluster;
    }
  return BRIEF_NONE;
}

static void
link_pronoun (BriefEntityState *state, uint32_t m)
{
  BriefEntityMention *pronoun = &state->mentions[m];
  const BriefDocument *document = state->document;
  if (is_pleonastic (state, pronoun))
    return;
  bool animate = pronoun->gender == BRIEF_GENDER_MALE || pronoun->gender == BRIEF_GENDER_FEMALE;
  uint32_t window = animate ? 5 : 2;
  uint32_t own = pronoun->possessive ? BRIEF_NONE : governor (document, pronoun->head);
  uint32_t governs = governor (document, pronoun->possessive && word_at (state, pronoun->head)->head >= 0
                                           ? (uint32_t) word_at (state, pronoun->head)->head : pronoun->head);
  uint32_t understood = own == BRIEF_NONE || _brief_phrase_is_subject (document, pronoun->head) ? BRIEF_NONE : controller_verb (state, own);
  bool speaks = own != BRIEF_NONE && _brief_phrase_is_subject (document, pronoun->head) && is_speech (word_at (state, own)->lemma);
  uint32_t best = BRIEF_NONE;
  int best_score = 0, second = 0;
  for (uint32_t at = m, step = 0; at-- > 0 && step < PRONOUN_LOOK; step++)
    {
      const BriefEntityMention *candidate = &state->mentions[at];
      if (pronoun->sentence - candidate->sentence > window)
        break;
      int cost;
      if (candidate->cluster == BRIEF_NONE || (candidate->kind == BRIEF_MENTION_PRONOUN && candidate->person != 3)
          || !agrees (&state->clusters[candidate->cluster], pronoun, &cost))
        continue;
      uint32_t other = governor (document, candidate->head);
      if (understood != BRIEF_NONE && !pronoun->reflexive && other == understood && _brief_phrase_is_subject (document, candidate->head))
        continue;
      const BriefEntityCluster *known = &state->clusters[candidate->cluster];
      if (speaks && !known->human && known->type != BRIEF_ENTITY_ORG && known->type != BRIEF_ENTITY_GPE && known->type != BRIEF_ENTITY_WORK)
        continue;
      bool together = own != BRIEF_NONE && other == own;
      if (together != pronoun->reflexive && (together || pronoun->reflexive))
        {
          if (!pronoun->reflexive || pronoun->sentence != candidate->sentence)
            continue;
          cost += 10;
        }
      if (is_inside (document, pronoun->head, candidate->head))
        continue;
      int score = salience (state, pronoun, governs, candidate, step) - cost;
      if (score > best_score)
        {
          if (best != candidate->cluster)
            second = best_score;
          best_score = score;
          best = candidate->cluster;
        }
      else if (score > second && candidate->cluster != best)
        second = score;
    }
  const char *reason = "pronoun";
  if (best == BRIEF_NONE || best_score < 28)
    {
      uint32_t ahead = look_ahead (state, m);
      if (ahead != BRIEF_NONE)
        {
          best = ahead;
          best_score = 34;
          second = 0;
          reason = "pronoun-before-name";
        }
    }
  int least = animate ? 10 : 24;
  if (best == BRIEF_NONE || best_score < least)
    {
      if (animate)
        state->clusters[_brief_cluster_new (state, m)].type = BRIEF_ENTITY_PERSON;
      return;
    }
  float confidence = best_score - second > 6 ? 0.8f : 0.6f;
  _brief_cluster_join (state, best, m, reason, confidence);
}

/* Notes who speaks by name. */
static void
find_speakers (BriefEntityState *state)
{
  for (uint32_t m = 0; m < state->n_mentions; m++)
    {
      const BriefEntityMention *mention = &state->mentions[m];
      if (mention->kind != BRIEF_MENTION_NAME || mention->cluster == BRIEF_NONE || !_brief_phrase_is_subject (state->document, mention->head))
        continue;
      uint32_t verb = governor (state->document, mention->head);
      if (verb != BRIEF_NONE && is_speech (word_at (state, verb)->lemma))
        state->clusters[mention->cluster].speaks = true;
    }
}

void
_brief_coref_link (BriefEntityState *state)
{
  find_speakers (state);
  for (uint32_t m = 0; m < state->n_mentions; m++)
    {
      const BriefEntityMention *mention = &state->mentions[m];
      if (mention->kind == BRIEF_MENTION_NOMINAL)
        link_noun (state, m);
      else if (mention->kind == BRIEF_MENTION_PRONOUN && mention->person == 3)
        link_pronoun (state, m);
    }
}
