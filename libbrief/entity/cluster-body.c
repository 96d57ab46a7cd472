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
  for (int i = 0; generic[i]; i++)
    if (strcmp (key, generic[i]) == 0)
      return true;
  return _brief_lexicon_country (key) != NULL;
}

/* "Department of Defense" and "Defense Department", "defence" and "defense" become one key. */
const char *
_brief_body_key (BriefEntityState *state, const char *key)
{
  static const char *const bodies[] = { "department of ", "ministry of ", "university of ", NULL };
  for (int i = 0; bodies[i]; i++)
    {
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

static bool
all_upper (const BriefEntityState *state, const BriefEntityMention *mention)
{
  const BriefDocument *document = state->document;
  BriefSpan span = { document->words[mention->first].span.start, document->words[mention->end - 1].span.end };
  bool letters = false;
  for (uint32_t i = span.start; i < span.end; i++)
    {
      if (g_ascii_islower (document->text[i]))
        return false;
      letters = letters || g_ascii_isupper (document->text[i]);
    }
  return letters;
}

static uint32_t
find_by_initials (const BriefEntityState *state, const BriefEntityMention *mention)
{
  uint32_t found[BRIEF_INDEX_MOST];
  size_t length = strlen (mention->key);
  if (length < 2 || length > 10 || strchr (mention->key, ' ') || !all_upper (state, mention))
    return BRIEF_NONE;
  uint32_t n = _brief_name_index_find (state->index, BRIEF_INDEX_INITIALS, mention->key, length, found);
  for (uint32_t i = 0; i < n; i++)
    if (state->clusters[found[i]].type != BRIEF_ENTITY_PERSON)
      return found[i];
  return BRIEF_NONE;
}

/* A long name whose initials were used before it. */
static uint32_t
find_by_long_form (const BriefEntityState *state, const BriefEntityMention *mention)
{
  char initials[16];
  uint32_t found[BRIEF_INDEX_MOST];
  if (_brief_key_n_words (mention->key) < 2)
    return BRIEF_NONE;
  for (int small = 0; small < 2; small++)
    {
      size_t n = _brief_key_initials (mention->key, initials, sizeof initials, small);
      if (n < 3)
        continue;
      uint32_t count = _brief_name_index_find (state->index, BRIEF_INDEX_WHOLE, initials, n, found);
      for (uint32_t i = 0; i < count; i++)
        {
          const BriefEntityCluster *cluster = &state->clusters[found[i]];
          if (_brief_types_agree (cluster->type, mention->type) && cluster->type != BRIEF_ENTITY_PERSON && all_upper (state, &state->mentions[cluster->best]))
            return found[i];
        }
    }
  return BRIEF_NONE;
}

static const char *const legal_forms[] = { " region", " province", " oblast", " governorate", " prefecture", " county", " city", " district",
                                           " inc", " corp", " ltd", " co", " plc", " group", " corporation", " company", " computer", " news agency",
                                           " agency", " llc", " ag", " sa", " series", NULL };

/* What follows a name and may be left out ("region", "Inc"). */
static bool
is_legal_form (const char *rest)
{
  for (int e = 0; legal_forms[e]; e++)
    if (strcmp (rest, legal_forms[e]) == 0)
      return true;
  return false;
}

static bool
is_body_cluster (const BriefEntityState *state, uint32_t cluster, const BriefEntityMention *mention)
{
  return _brief_types_agree (state->clusters[cluster].type, mention->type) && state->clusters[cluster].type != BRIEF_ENTITY_PERSON;
}

/* "Apple" for "Apple Computer", "Kursk" for "Kursk region". */
static uint32_t
find_by_first_word (const BriefEntityState *state, const BriefEntityMention *mention)
{
  uint32_t found[BRIEF_INDEX_MOST];
  size_t length = strlen (mention->key);
  uint32_t n = _brief_name_index_find (state->index, BRIEF_INDEX_FIRST, mention->key, length, found);
  for (uint32_t i = 0; i < n; i++)
    {
      const BriefEntityCluster *cluster = &state->clusters[found[i]];
      bool org = mention->type == BRIEF_ENTITY_ORG && cluster->type == BRIEF_ENTITY_ORG && mention->country < 0;
      if (org || (is_legal_form (cluster->key + MIN (length, strlen (cluster->key))) && is_body_cluster (state, found[i], mention)))
        return found[i];
    }
  return BRIEF_NONE;
}

/* "Scientology" for "Church of Scientology". */
static uint32_t
find_by_of (const BriefEntityState *state, const BriefEntityMention *mention)
{
  uint32_t found[BRIEF_INDEX_MOST];
  size_t length = strlen (mention->key);
  uint32_t n = _brief_name_index_find (state->index, BRIEF_INDEX_LAST, mention->key, length, found);
  for (uint32_t i = 0; i < n; i++)
    {
      const BriefEntityCluster *cluster = &state->clusters[found[i]];
      size_t whole = strlen (cluster->key);
      if (cluster->type == BRIEF_ENTITY_ORG && whole > length + 4 && strncmp (cluster->key + whole - length - 4, " of ", 4) == 0)
        return found[i];
    }
  return BRIEF_NONE;
}

/* "OS X" for "Mac OS X". */
static uint32_t
find_by_last_words (const BriefEntityState *state, const BriefEntityMention *mention)
{
  uint32_t found[BRIEF_INDEX_MOST];
  size_t length = strlen (mention->key);
  BriefPiece last = _brief_key_last (mention->key);
  uint32_t n = _brief_name_index_find (state->index, BRIEF_INDEX_LAST, last.at, last.length, found);
  for (uint32_t i = 0; i < n; i++)
    {
      const BriefEntityCluster *cluster = &state->clusters[found[i]];
      size_t whole = strlen (cluster->key);
      if (cluster->type == mention->type && mention->type != BRIEF_ENTITY_PERSON && whole > length + 1
          && strcmp (cluster->key + whole - length, mention->key) == 0 && cluster->key[whole - length - 1] == ' ')
        return found[i];
    }
  return BRIEF_NONE;
}

/* "Apple Computer" after "Apple". */
static uint32_t
find_without_form (const BriefEntityState *state, const BriefEntityMention *mention)
{
  uint32_t found[BRIEF_INDEX_MOST];
  size_t length = strlen (mention->key);
  for (int e = 0; legal_forms[e]; e++)
    {
      size_t n = strlen (legal_forms[e]);
      if (length <= n + 2 || strcmp (mention->key + length - n, legal_forms[e]) != 0)
        continue;
      uint32_t count = _brief_name_index_find (state->index, BRIEF_INDEX_WHOLE, mention->key, length - n, found);
      for (uint32_t i = 0; i < count; i++)
        if (is_body_cluster (state, found[i], mention))
          return found[i];
    }
  return BRIEF_NONE;
}

/* "Norden Maskiner AB" after "Norden". */
static uint32_t
find_with_form (const BriefEntityState *state, const BriefEntityMention *mention)
{
  uint32_t found[BRIEF_INDEX_MOST];
  static const char *const forms[] = { "inc", "corp", "ltd", "co", "plc", "ag", "sa", "llc", "ab", "asa", "oyj", "nv", "gmbh", "spa", "holdings",
                                       "corporation", "incorporated", "limited", NULL };
  BriefPiece first = _brief_key_first (mention->key), last = _brief_key_last (mention->key);
  bool formal = false;
  for (int i = 0; forms[i] && !formal; i++)
    formal = strlen (forms[i]) == last.length && memcmp (forms[i], last.at, last.length) == 0;
  if (!formal || mention->type != BRIEF_ENTITY_ORG || is_generic_word (first))
    return BRIEF_NONE;
  uint32_t n = _brief_name_index_find (state->index, BRIEF_INDEX_WHOLE, first.at, first.length, found);
  for (uint32_t i = 0; i < n; i++)
    if (state->clusters[found[i]].type == BRIEF_ENTITY_ORG)
      return found[i];
  return BRIEF_NONE;
}

static uint32_t
find_by_part (const BriefEntityState *state, const BriefEntityMention *mention)
{
  bool place = mention->type == BRIEF_ENTITY_GPE || mention->type == BRIEF_ENTITY_LOC;
  uint32_t found = BRIEF_NONE;
  if (_brief_key_n_words (mention->key) == 1)
    {
      bool generic = is_generic_word ((BriefPiece) { mention->key, strlen (mention->key) });
      if (!generic && (found = find_by_first_word (state, mention)) == BRIEF_NONE && mention->type == BRIEF_ENTITY_ORG)
        found = find_by_of (state, mention);
    }
  else if (!place)
    found = find_by_last_words (state, mention);
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

/* The name just before "(ABC)": one word in capitals that is no person. */
uint32_t
_brief_cluster_find_long_form_before (const BriefEntityState *state, uint32_t m)
{
  const BriefDocument *document = state->document;
  const BriefEntityMention *mention = &state->mentions[m];
  if (mention->first < 2 || strcmp (document->words[mention->first - 1].norm, "(") != 0 || mention->end >= document->n_words
      || strcmp (document->words[mention->end].norm, ")") != 0 || mention->country >= 0 || mention->type == BRIEF_ENTITY_PERSON
      || strchr (mention->key, ' ') || !all_upper (state, mention))
    return BRIEF_NONE;
  for (uint32_t back = m; back-- > 0 && m - back < 4;)
    {
      const BriefEntityMention *before = &state->mentions[back];
      if (before->kind == BRIEF_MENTION_NAME && before->end == mention->first - 1 && before->cluster != BRIEF_NONE
          && _brief_types_agree (before->type, mention->type) && (before->country < 0 || before->type == mention->type))
        return before->cluster;
    }
  return BRIEF_NONE;
}
