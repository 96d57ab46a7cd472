/* SPDX-License-Identifier: MIT */
/* Which names are names of the same thing. A merge that would be a guess is not made. */
#include "entity/cluster.h"

#include <string.h>

uint32_t
_brief_cluster_new (BriefEntityState *state, uint32_t mention)
{
  BriefEntityMention *m = &state->mentions[mention];
  uint32_t index = state->n_clusters++;
  BriefEntityCluster *cluster = &state->clusters[index];
  memset (cluster, 0, sizeof *cluster);
  cluster->type = m->type;
  cluster->human = m->human;
  cluster->named = m->kind == BRIEF_MENTION_NAME;
  cluster->definite = m->definite;
  cluster->number = m->number;
  cluster->gender = m->gender;
  cluster->country = m->country_key && m->country_key != BRIEF_COUNTRY_CAPITAL ? m->country : -1;
  cluster->key = m->key;
  cluster->best = cluster->last = mention;
  cluster->n_mentions = 1;
  cluster->n_names = m->kind == BRIEF_MENTION_NAME;
  cluster->entity = BRIEF_NONE;
  m->cluster = index;
  if (!m->reason)
    m->reason = "first-mention";
  return index;
}

void
_brief_cluster_join (BriefEntityState *state, uint32_t index, uint32_t mention, const char *reason, float confidence)
{
  BriefEntityCluster *cluster = &state->clusters[index];
  BriefEntityMention *m = &state->mentions[mention];
  m->cluster = index;
  m->reason = reason;
  m->confidence = MIN (m->confidence, confidence);
  cluster->n_mentions += !m->silent;
  if (state->mentions[cluster->last].head < m->head)
    cluster->last = mention;
  if (cluster->gender == BRIEF_GENDER_UNKNOWN && m->gender != BRIEF_GENDER_UNKNOWN && cluster->human)
    cluster->gender = m->gender;
  if (m->kind != BRIEF_MENTION_NAME)
    return;
  bool longer = strlen (m->key) > strlen (cluster->key);
  /* A headline or dateline in capitals says the name, but not how it is written; "Nato" is NATO. */
  bool plainer = (m->type != BRIEF_ENTITY_ORG || strlen (m->key) > 5) && strcmp (m->key, cluster->key) == 0
                 && _brief_cluster_all_upper (state, &state->mentions[cluster->best])
                 && !_brief_cluster_all_upper (state, m);
  if (!cluster->named || (cluster->country < 0 && (longer || plainer))) {
    cluster->best = mention;
    cluster->key = m->key;
  }
  if (!cluster->named) {
    cluster->type = m->type;
    cluster->human = m->human;
  }
  cluster->named = true;
  cluster->n_names++;
}

/* Makes a cluster findable by the name of one of its mentions. */
static bool
index_name (BriefEntityState *state, const BriefEntityMention *mention)
{
  BriefNameIndex *index = state->index;
  const char *key = mention->key;
  size_t length = strlen (key);
  if (length == 0)
    return true;
  bool ok = _brief_name_index_add (index, BRIEF_INDEX_WHOLE, key, length, mention->cluster);
  if (_brief_key_n_words (key) > 1) {
    BriefPiece first = _brief_key_first (key), last = _brief_key_last (key), bare = _brief_piece_bare (last);
    ok = ok && _brief_name_index_add (index, BRIEF_INDEX_FIRST, first.at, first.length, mention->cluster)
         && _brief_name_index_add (index, BRIEF_INDEX_LAST, last.at, last.length, mention->cluster);
    if (ok && bare.length != last.length)
      ok = _brief_name_index_add (index, BRIEF_INDEX_LAST, bare.at, bare.length, mention->cluster);
    char initials[16];
    for (int small = 0; small < 2 && ok && mention->type != BRIEF_ENTITY_PERSON; small++) {
      size_t n = _brief_key_initials (key, initials, sizeof initials, small);
      char *kept = n ? _brief_arena_strndup (state->arena, initials, n) : NULL;
      if (kept)
        ok = _brief_name_index_add (index, BRIEF_INDEX_INITIALS, kept, n, mention->cluster);
    }
  } else {
    BriefPiece bare = _brief_piece_bare ((BriefPiece) { key, length });
    ok = ok && _brief_name_index_add (index, BRIEF_INDEX_LAST, bare.at, bare.length, mention->cluster);
  }
  return ok;
}

bool
_brief_genders_agree (BriefGender a, BriefGender b)
{
  return a == BRIEF_GENDER_UNKNOWN || b == BRIEF_GENDER_UNKNOWN || a == b;
}

/* Types that the network confuses may name one thing. */
bool
_brief_types_agree (BriefEntityType a, BriefEntityType b)
{
  if (a == b)
    return true;
  bool person = a == BRIEF_ENTITY_PERSON || b == BRIEF_ENTITY_PERSON;
  bool people = a == BRIEF_ENTITY_NORP || b == BRIEF_ENTITY_NORP;
  return !person && !people;
}

static uint32_t
find_whole (const BriefEntityState *state, const BriefEntityMention *mention)
{
  uint32_t found[BRIEF_INDEX_MOST];
  uint32_t n = _brief_name_index_find (state->index, BRIEF_INDEX_WHOLE, mention->key, strlen (mention->key), found);
  for (uint32_t i = 0; i < n; i++)
    if (_brief_types_agree (state->clusters[found[i]].type, mention->type)
        && _brief_genders_agree (state->clusters[found[i]].gender, mention->gender))
      return found[i];
  return BRIEF_NONE;
}

/* The cluster that a name was found to belong to, why, and how sure that is. */
typedef struct { uint32_t cluster; const char *reason; float confidence; } Match;

/* What was taken for a place or a body is a person after all. */
static void
become_person (BriefEntityMention *mention)
{
  mention->type = BRIEF_ENTITY_PERSON;
  mention->human = true;
  mention->gender = BRIEF_GENDER_UNKNOWN;
  mention->country = -1;
  mention->country_key = 0;
}

static void
become_company (BriefEntityMention *mention)
{
  mention->type = BRIEF_ENTITY_ORG;
  mention->human = false;
  mention->gender = BRIEF_GENDER_NEUTER;
}

/* A country or its people by any of their names, and the government that a capital stands for. */
static Match
match_country (const BriefEntityState *state, const BriefEntityMention *mention, const uint32_t *by_country)
{
  bool people = mention->type == BRIEF_ENTITY_NORP;
  if (mention->country < 0)
    return (Match) { _brief_cluster_find_korea (mention, by_country), "part-of-name", 0.98f };
  if (mention->country_key != BRIEF_COUNTRY_CAPITAL)
    return (Match) { by_country[mention->country + (people ? BRIEF_MAX_COUNTRIES : 0)],
                     people ? "nationality" : "country-name", 0.98f };
  uint32_t country = by_country[mention->country];
  bool speaks = country != BRIEF_NONE && _brief_capital_speaks (state, mention);
  return (Match) { speaks ? country : BRIEF_NONE, "capital-for-government", 0.8f };
}

static Match
match_name (BriefEntityState *state, uint32_t m, const uint32_t *by_country)
{
  BriefEntityMention *mention = &state->mentions[m];
  Match match = { _brief_cluster_find_long_form_before (state, m), "abbreviation", 0.98f };
  if (match.cluster != BRIEF_NONE)
    return match;
  match = (Match) { _brief_cluster_find_alias_before (state, m), "also-known-as", 0.9f };
  if (match.cluster != BRIEF_NONE)
    return match;
  match = (Match) { _brief_cluster_person_behind (state, mention), "family-name", 0.8f };
  if (match.cluster != BRIEF_NONE) {
    become_person (mention);
    return match;
  }
  match = match_country (state, mention, by_country);
  if (match.cluster != BRIEF_NONE || (mention->country >= 0 && mention->country_key != BRIEF_COUNTRY_CAPITAL))
    return match;
  match = (Match) { find_whole (state, mention), "exact-name", 0.98f };
  if (match.cluster != BRIEF_NONE)
    return match;
  if (mention->type == BRIEF_ENTITY_PERSON) {
    match.cluster = _brief_cluster_find_person (state, mention, &match.reason, &match.confidence);
    if (match.cluster != BRIEF_NONE)
      return match;
    match = (Match) { _brief_cluster_company_behind (state, mention), "part-of-name", 0.8f };
    if (match.cluster != BRIEF_NONE)
      become_company (mention);
  } else if (mention->type != BRIEF_ENTITY_NORP && mention->country < 0) {
    match.cluster = _brief_cluster_find_body (state, mention, &match.reason);
    match.confidence = 0.85f;
  }
  return match;
}

static bool
place_name (BriefEntityState *state, uint32_t m, uint32_t *by_country)
{
  BriefEntityMention *mention = &state->mentions[m];
  if (mention->type != BRIEF_ENTITY_PERSON && mention->type != BRIEF_ENTITY_NORP)
    mention->key = _brief_body_key (state, mention->key);
  Match match = match_name (state, m, by_country);
  if (match.cluster != BRIEF_NONE)
    _brief_cluster_join (state, match.cluster, m, match.reason, match.confidence);
  else {
    match.cluster = _brief_cluster_new (state, m);
    match.reason = "first-mention";
  }
  if (mention->country >= 0 && mention->country_key != BRIEF_COUNTRY_CAPITAL) {
    uint32_t *slot = &by_country[mention->country + (mention->type == BRIEF_ENTITY_NORP ? BRIEF_MAX_COUNTRIES : 0)];
    if (*slot == BRIEF_NONE)
      *slot = match.cluster;
  }
  /* A capital that stands for a country is not its name. */
  return strcmp (match.reason, "capital-for-government") == 0 || index_name (state, mention);
}

bool
_brief_cluster_names (BriefEntityState *state)
{
  uint32_t by_country[2 * BRIEF_MAX_COUNTRIES]; /* the countries, then their peoples */
  for (int i = 0; i < 2 * BRIEF_MAX_COUNTRIES; i++)
    by_country[i] = BRIEF_NONE;
  uint32_t n_names = 0;
  for (uint32_t m = 0; m < state->n_mentions; m++)
    n_names += state->mentions[m].kind == BRIEF_MENTION_NAME;
  state->index = _brief_name_index_new (state->arena, 4 * n_names);
  if (!state->index)
    return false;
  for (int i = 0; i < BRIEF_MAX_COUNTRIES; i++)
    state->country_cluster[i] = BRIEF_NONE;
  /* Countries first, so that a capital in the headline finds its country. */
  for (int capitals = 0; capitals < 2; capitals++)
    for (uint32_t m = 0; m < state->n_mentions; m++) {
      BriefEntityMention *mention = &state->mentions[m];
      bool country = mention->country >= 0 && mention->country < BRIEF_MAX_COUNTRIES
                     && mention->country_key != BRIEF_COUNTRY_CAPITAL;
      if (mention->kind != BRIEF_MENTION_NAME || country != (capitals == 0))
        continue;
      if (!place_name (state, m, by_country))
        return false;
    }
  for (uint32_t c = 0; c < state->n_clusters; c++) {
    int country = state->clusters[c].country;
    if (country >= 0 && country < BRIEF_MAX_COUNTRIES && state->clusters[c].type == BRIEF_ENTITY_GPE)
      state->country_cluster[country] = c;
  }
  return true;
}
