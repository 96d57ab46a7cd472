/* SPDX-License-Identifier: MIT */
/* Names of bodies and things: acronyms and their long forms, a part for the whole. */
#include "entity/cluster.h"

#include <string.h>

static bool
is_generic_word (BriefPiece word)
{
  static const char *const generic[] = {
    "american", "national", "international", "united", "new", "north", "south", "east", "west", "northern", "southern", "eastern", "western",
    "central", "first", "royal", "general", "federal", "european", "world", "global", "public", "supreme", "high", "house", "university",
    "department", "ministry", "bank", "church", "great", "saint", "st", "los", "san", "el", "la", "port", "fort", "mount", "air", "democratic",
    "republican", "islamic", "free", "people's", "state", "city", "council", "court", "office", "party", "group", "company", "center", NULL
  };
  char key[32];
  if (word.length >= sizeof key || word.length < 3)
    return true;
  memcpy (key, word.at, word.length);
  key[word.length] = '\0';
  if (g_strv_contains (generic, key))
    return true;
  return _brief_lexicon_country (key) != NULL;
}

/* "Department of Defense" and "Defense Department", "defence" and "defense" become one key. */
const char *
_brief_body_key (BriefEntityState *state, const char *key)
{
  static const char *const bodies[] = { "department of ", "ministry of ", "university of ", NULL };
  for (int i = 0; bodies[i]; i++) {
    size_t n = strlen (bodies[i]);
    if (strncmp (key, bodies[i], n) != 0)
      continue;
    const char *rest = key + n;
    if (strncmp (rest, "the ", 4) == 0)
      rest += 4;
    size_t m = strlen (rest), head = n - 4;
    char *out = _brief_arena_alloc (state->arena, m + head + 2);
    if (!out)
      return key;
    memcpy (out, rest, m);
    out[m] = ' ';
    memcpy (out + m + 1, key, head);
    out[m + 1 + head] = '\0';
    return out;
  }
  return key;
}

bool
_brief_cluster_all_upper (const BriefEntityState *state, const BriefEntityMention *mention)
{
  const BriefDocument *document = state->document;
  BriefSpan span = { document->words[mention->first].span.start, document->words[mention->end - 1].span.end };
  bool letters = false;
  for (uint32_t i = span.start; i < span.end; i++) {
    if (g_ascii_islower (document->text[i]))
      return false;
    letters = letters || g_ascii_isupper (document->text[i]);
  }
  return letters;
}

/* May the name of a cluster and a mention be names of one thing, besides what the index says? */
typedef bool Fits (const BriefEntityState *state, const BriefEntityCluster *cluster, const BriefEntityMention *mention);

/* The latest cluster that the index has under KEY and that fits. */
static uint32_t
find_under (const BriefEntityState *state, BriefIndexKind kind, BriefPiece key,
            const BriefEntityMention *mention, Fits *fits)
{
  uint32_t found[BRIEF_INDEX_MOST];
  uint32_t n = _brief_name_index_find (state->index, kind, key.at, key.length, found);
  for (uint32_t i = 0; i < n; i++)
    if (fits (state, &state->clusters[found[i]], mention))
      return found[i];
  return BRIEF_NONE;
}

static BriefPiece
whole_key (const BriefEntityMention *mention)
{
  return (BriefPiece) { mention->key, strlen (mention->key) };
}

static bool
is_no_person (const BriefEntityState *state, const BriefEntityCluster *cluster, const BriefEntityMention *mention)
{
  (void) state;
  (void) mention;
  return cluster->type != BRIEF_ENTITY_PERSON;
}

static uint32_t
find_by_initials (const BriefEntityState *state, const BriefEntityMention *mention)
{
  size_t length = strlen (mention->key);
  if (length < 2 || length > 10 || strchr (mention->key, ' ') || !_brief_cluster_all_upper (state, mention))
    return BRIEF_NONE;
  return find_under (state, BRIEF_INDEX_INITIALS, whole_key (mention), mention, is_no_person);
}

static bool
is_body (const BriefEntityState *state, const BriefEntityCluster *cluster, const BriefEntityMention *mention)
{
  (void) state;
  return _brief_types_agree (cluster->type, mention->type) && cluster->type != BRIEF_ENTITY_PERSON;
}

static bool
is_acronym (const BriefEntityState *state, const BriefEntityCluster *cluster, const BriefEntityMention *mention)
{
  return is_body (state, cluster, mention) && _brief_cluster_all_upper (state, &state->mentions[cluster->best]);
}

/* A long name whose initials were used before it. */
static uint32_t
find_by_long_form (const BriefEntityState *state, const BriefEntityMention *mention)
{
  char initials[16];
  uint32_t found = BRIEF_NONE;
  if (_brief_key_n_words (mention->key) < 2)
    return BRIEF_NONE;
  for (int small = 0; small < 2 && found == BRIEF_NONE; small++) {
    size_t n = _brief_key_initials (mention->key, initials, sizeof initials, small);
    /* two letters are initials of much, but everybody knows the EU and the UN */
    if (n >= 3 || (n == 2 && _brief_lexicon_thing (initials) && _brief_lexicon_thing (mention->key)))
      found = find_under (state, BRIEF_INDEX_WHOLE, (BriefPiece) { initials, n }, mention, is_acronym);
  }
  return found;
}

static const char *const legal_forms[] = { " region", " province", " oblast", " governorate", " prefecture", " county", " city", " district",
                                           " inc", " corp", " ltd", " co", " plc", " group", " corporation", " company", " computer", " news agency",
                                           " agency", " llc", " ag", " sa", " series", NULL };

/* "Apple" for "Apple Computer", "Kursk" for "Kursk region": what follows may be left out. */
static bool
begins_with (const BriefEntityState *state, const BriefEntityCluster *cluster, const BriefEntityMention *mention)
{
  if (mention->type == BRIEF_ENTITY_ORG && cluster->type == BRIEF_ENTITY_ORG && mention->country < 0)
    return true;
  const char *rest = cluster->key + MIN (strlen (mention->key), strlen (cluster->key));
  return g_strv_contains (legal_forms, rest) && is_body (state, cluster, mention);
}

/* "Scientology" for "Church of Scientology". */
static bool
is_body_of (const BriefEntityState *state, const BriefEntityCluster *cluster, const BriefEntityMention *mention)
{
  (void) state;
  size_t whole = strlen (cluster->key), length = strlen (mention->key);
  return cluster->type == BRIEF_ENTITY_ORG && whole > length + 4
         && strncmp (cluster->key + whole - length - 4, " of ", 4) == 0;
}

/* "OS X" for "Mac OS X". */
static bool
ends_with (const BriefEntityState *state, const BriefEntityCluster *cluster, const BriefEntityMention *mention)
{
  (void) state;
  size_t whole = strlen (cluster->key), length = strlen (mention->key);
  return cluster->type == mention->type && mention->type != BRIEF_ENTITY_PERSON && whole > length + 1
         && strcmp (cluster->key + whole - length, mention->key) == 0 && cluster->key[whole - length - 1] == ' ';
}

/* "Apple Computer" after "Apple". */
static uint32_t
find_without_form (const BriefEntityState *state, const BriefEntityMention *mention)
{
  size_t length = strlen (mention->key);
  uint32_t found = BRIEF_NONE;
  for (int e = 0; legal_forms[e] && found == BRIEF_NONE; e++) {
    size_t n = strlen (legal_forms[e]);
    if (length > n + 2 && strcmp (mention->key + length - n, legal_forms[e]) == 0)
      found = find_under (state, BRIEF_INDEX_WHOLE, (BriefPiece) { mention->key, length - n }, mention, is_body);
  }
  return found;
}

static bool
is_organization (const BriefEntityState *state, const BriefEntityCluster *cluster, const BriefEntityMention *mention)
{
  (void) state;
  (void) mention;
  return cluster->type == BRIEF_ENTITY_ORG;
}

/* Does the name of a company say that it is one? */
static bool
is_formal (const char *key)
{
  static const char *const forms[] = { "inc", "corp", "ltd", "co", "plc", "ag", "sa", "llc", "ab", "asa", "oyj", "nv", "gmbh", "spa", "holdings",
                                       "corporation", "incorporated", "limited", NULL };
  BriefPiece last = _brief_key_last (key);
  for (int i = 0; forms[i]; i++)
    if (strlen (forms[i]) == last.length && memcmp (forms[i], last.at, last.length) == 0)
      return true;
  return false;
}

static bool
is_company (const BriefEntityState *state, const BriefEntityCluster *cluster, const BriefEntityMention *mention)
{
  (void) state;
  (void) mention;
  return cluster->type == BRIEF_ENTITY_ORG && is_formal (cluster->key);
}

uint32_t
_brief_cluster_company_behind (const BriefEntityState *state, const BriefEntityMention *mention)
{
  if (mention->type != BRIEF_ENTITY_PERSON || _brief_key_n_words (mention->key) > 1)
    return BRIEF_NONE;
  return find_under (state, BRIEF_INDEX_FIRST, whole_key (mention), mention, is_company);
}

/* "Norden Maskiner AB" after "Norden". */
static uint32_t
find_with_form (const BriefEntityState *state, const BriefEntityMention *mention)
{
  BriefPiece first = _brief_key_first (mention->key);
  if (!is_formal (mention->key) || mention->type != BRIEF_ENTITY_ORG || is_generic_word (first))
    return BRIEF_NONE;
  return find_under (state, BRIEF_INDEX_WHOLE, first, mention, is_organization);
}

/* "Norwood Steel" for "Norwood Steel Corp." */
static bool
lacks_form (const BriefEntityState *state, const BriefEntityCluster *cluster, const BriefEntityMention *mention)
{
  (void) state;
  size_t length = strlen (mention->key);
  return cluster->type == BRIEF_ENTITY_ORG && strncmp (cluster->key, mention->key, length) == 0
         && cluster->key[length] == ' ' && !strchr (cluster->key + length + 1, ' ')
         && is_formal (cluster->key + length + 1);
}

/* The cluster whose name this one is a part of, or the reverse. */
static uint32_t
find_by_part (const BriefEntityState *state, const BriefEntityMention *mention)
{
  bool place = mention->type == BRIEF_ENTITY_GPE || mention->type == BRIEF_ENTITY_LOC;
  uint32_t found = BRIEF_NONE;
  if (_brief_key_n_words (mention->key) == 1) {
    bool generic = is_generic_word (whole_key (mention));
    if (!generic)
      found = find_under (state, BRIEF_INDEX_FIRST, whole_key (mention), mention, begins_with);
    if (!generic && found == BRIEF_NONE && mention->type == BRIEF_ENTITY_ORG)
      found = find_under (state, BRIEF_INDEX_LAST, whole_key (mention), mention, is_body_of);
  } else if (mention->type == BRIEF_ENTITY_ORG)
    found = find_under (state, BRIEF_INDEX_FIRST, _brief_key_first (mention->key), mention, lacks_form);
  if (found == BRIEF_NONE && !place && (mention->type == BRIEF_ENTITY_EVENT || _brief_key_n_words (mention->key) > 1))
    found = find_under (state, BRIEF_INDEX_LAST, _brief_key_last (mention->key), mention, ends_with);
  if (found == BRIEF_NONE)
    found = find_without_form (state, mention);
  return found != BRIEF_NONE ? found : find_with_form (state, mention);
}

uint32_t
_brief_cluster_find_body (const BriefEntityState *state, const BriefEntityMention *mention, const char **reason)
{
  uint32_t found = find_by_initials (state, mention);
  *reason = "acronym";
  if (found == BRIEF_NONE)
    found = find_by_long_form (state, mention);
  if (found != BRIEF_NONE)
    return found;
  *reason = "part-of-name";
  return find_by_part (state, mention);
}

/* Are the letters of a place's acronym its initials? "(AP)" after the place of a dateline is the agency. */
static bool
abbreviates (const BriefEntityMention *acronym, const BriefEntityMention *whole)
{
  char initials[16];
  if (whole->type != BRIEF_ENTITY_GPE && whole->type != BRIEF_ENTITY_LOC)
    return true;
  for (int small = 0; small < 2; small++)
    if (_brief_key_initials (whole->key, initials, sizeof initials, small) > 0 && strcmp (initials, acronym->key) == 0)
      return true;
  return false;
}

/* The name just before "(ABC)": one word in capitals that is no person. */
uint32_t
_brief_cluster_find_long_form_before (const BriefEntityState *state, uint32_t m)
{
  const BriefDocument *document = state->document;
  const BriefEntityMention *mention = &state->mentions[m];
  if (mention->first < 2 || strcmp (document->words[mention->first - 1].norm, "(") != 0
      || mention->end >= document->n_words || strcmp (document->words[mention->end].norm, ")") != 0
      || mention->country >= 0 || mention->type == BRIEF_ENTITY_PERSON || strchr (mention->key, ' ')
      || !_brief_cluster_all_upper (state, mention))
    return BRIEF_NONE;
  for (uint32_t back = m; back-- > 0 && m - back < 4;) {
    const BriefEntityMention *before = &state->mentions[back];
    if (before->kind == BRIEF_MENTION_NAME && before->end == mention->first - 1 && before->cluster != BRIEF_NONE
        && _brief_types_agree (before->type, mention->type) && (before->country < 0 || before->type == mention->type)
        && abbreviates (mention, before))
      return before->cluster;
  }
  return BRIEF_NONE;
}
