/* SPDX-License-Identifier: MIT */
/* Names: where they begin and end. */
#include <string.h>

#include "entity/name.h"

/* A word that may stand before a person's name without being part of it. */
bool
_brief_name_is_title (const BriefEntityState *state, uint32_t at)
{
  static const char *const honorifics[] = {
    "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "prof", "prof.", "gen.", "col.", "lt.", "sgt.", "maj.", "capt.", "adm.",
    "rev.", "sen.", "rep.", "gov.", "hon.", "st.", "sir", "dame", "madam", "pres.", "cmdr.", "brig.", "messrs.", NULL
  };
  static const char *const prefixes[] = { "prime", "vice", "former", "foreign", "acting", "deputy", "first", "late", "ex", "us", "u.s.", "special",
                                          "permanent", "senior", "assistant", "chief", NULL };
  const char *norm = _brief_name_word (state, at)->norm;
  if (g_strv_contains (honorifics, norm) || g_strv_contains (prefixes, norm))
    return true;
  const BriefLexeme *noun = _brief_lexicon_noun (norm);
  return noun && noun->kind == BRIEF_NOUN_PERSON && noun->value == 1;
}

static bool
is_possessive (const char *norm)
{
  return strcmp (norm, "'s") == 0 || strcmp (norm, "'") == 0;
}

void
_brief_name_trim (const BriefEntityState *state, uint32_t *first, uint32_t *end)
{
  for (; *first < *end; ++*first) {
    const BriefWord *word = _brief_name_word (state, *first);
    if (strcmp (word->norm, "'") == 0 || (word->upos != BRIEF_UPOS_PUNCT && !is_possessive (word->norm)))
      break;
  }
  for (; *end > *first; --*end) {
    const BriefWord *word = _brief_name_word (state, *end - 1);
    bool part = strcmp (word->norm, ".") == 0 || strcmp (word->norm, ")") == 0;
    if (*end - *first > 1 && strcmp (word->norm, "of") == 0)
      continue; /* the rest is another name */
    if (part || (word->upos != BRIEF_UPOS_PUNCT && !is_possessive (word->norm)))
      break;
  }
}

/* The first word of [FIRST, END), a person's name, that is no title. */
static uint32_t
after_titles (const BriefEntityState *state, uint32_t first, uint32_t end)
{
  for (; end - first > 1 && _brief_name_is_title (state, first); first++) {
    const char *norm = _brief_name_word (state, first)->norm;
    if (end - first == 2 && _brief_lexicon_given_name (norm))
      break;
    /* "First" and "Foreign" are titles only before one. */
    bool prefix = !_brief_lexicon_noun (norm) && !strchr (norm, '.') && strlen (norm) > 4;
    if (prefix && end - first < 3)
      break;
  }
  return first;
}

void
_brief_name_clean (const BriefEntityState *state, BriefEntityType type, uint32_t *first, uint32_t *end)
{
  static const char *const articles[] = { "the", "a", "an", NULL };
  _brief_name_trim (state, first, end);
  if (*end - *first > 1 && g_strv_contains (articles, _brief_name_word (state, *first)->norm)
      && !(_brief_name_is_upper (state, *first) && _brief_name_thing (state, *first, *end)))
    ++*first;
  if (type == BRIEF_ENTITY_PERSON) {
    *first = after_titles (state, *first, *end);
    /* "Briton Peter Hallam" */
    const BriefLexeme *people = *end - *first > 2 ? _brief_name_country (state, *first, *first + 1) : NULL;
    if (people && (people->kind == BRIEF_COUNTRY_PEOPLE || people->kind == BRIEF_COUNTRY_ADJECTIVE)
        && !_brief_lexicon_given_name (_brief_name_word (state, *first)->norm))
      ++*first;
  }
}

/* Is the word after the name [FIRST, END) the noun that it belongs to? */
static bool
modifies_next (const BriefEntityState *state, uint32_t first, uint32_t end)
{
  if (!_brief_name_same_sentence (state, end, first) || _brief_name_word (state, end)->upos == BRIEF_UPOS_PUNCT)
    return false;
  for (uint32_t i = first; i < end; i++)
    if (_brief_name_word (state, i)->head == (int32_t) end)
      return true;
  return false;
}

bool
_brief_name_is_ship (const BriefEntityState *state, uint32_t at)
{
  static const char *const prefixes[] = { "uss", "usns", "hms", "hmcs", "hmas", "ins", "mv", "ss", NULL };
  return _brief_name_all_capitals (state, at) && g_strv_contains (prefixes, _brief_name_word (state, at)->norm);
}

/* "3rd", "Third" */
static bool
is_ordinal (const BriefEntityState *state, uint32_t at)
{
  const char *norm = _brief_name_word (state, at)->norm;
  size_t digits = strspn (norm, "0123456789");
  if (digits > 0)
    return strlen (norm) == digits + 2 && strstr ("st nd rd th", norm + digits) != NULL;
  const BriefLexeme *number = _brief_lexicon_number (norm);
  return number && number->kind == BRIEF_NUM_ORDINAL && _brief_name_is_upper (state, at);
}

static bool
has_any (const BriefEntityState *state, uint32_t first, uint32_t end, const char *const *words)
{
  for (uint32_t i = first; i < end; i++)
    if (g_strv_contains (words, _brief_name_word (state, i)->norm))
      return true;
  return false;
}

void
_brief_name_extend (const BriefEntityState *state, uint32_t *first, uint32_t *end, BriefEntityType *type)
{
  static const char *const regions[] = { "region", "province", "oblast", NULL };
  static const char *const formations[] = { "brigade", "division", "regiment", "battalion", "fleet", "squadron", "corps", "army", NULL };
  static const char *const courts[] = { "circuit", "appeals", "district", NULL };
  const BriefLexeme *country = _brief_name_country (state, *first, *end);
  if ((*type == BRIEF_ENTITY_GPE || *type == BRIEF_ENTITY_LOC) && (!country || country->kind == BRIEF_COUNTRY_CAPITAL)
      && modifies_next (state, *first, *end) && g_strv_contains (regions, _brief_name_word (state, *end)->norm))
    ++*end;
  if (*first == 0 || !_brief_name_same_sentence (state, *first - 1, *first))
    return;
  if (_brief_name_is_ship (state, *first - 1)) {
    --*first;
    *type = BRIEF_ENTITY_VEHICLE;
  } else if (*type == BRIEF_ENTITY_ORG && is_ordinal (state, *first - 1)
             && (g_strv_contains (formations, _brief_name_word (state, *end - 1)->norm)
                 || has_any (state, *first, *end, courts)))
    --*first;
}

/* The end of one of the bodies that a nationality names, from word AT on; 0 for none. */
static uint32_t
national_body (const BriefEntityState *state, uint32_t at)
{
  static const char *const bodies[][2] = {
    { "government", NULL }, { "parliament", NULL }, { "army", NULL }, { "navy", NULL }, { "embassy", NULL }, { "armed", "forces" },
    { "security", "forces" }, { "air", "force" }, { "foreign", "ministry" }, { "defense", "ministry" }, { "defence", "ministry" },
    { "interior", "ministry" }, { "finance", "ministry" }, { "health", "ministry" }, { "central", "bank" },
    { "regional", "government" }, { "federal", "government" }, { "supreme", "court" }
  };
  for (size_t b = 0; b < G_N_ELEMENTS (bodies); b++) {
    uint32_t n = 0;
    while (n < 2 && bodies[b][n] && _brief_name_same_sentence (state, at + n, at - 1) && !state->in_name[at + n]
           && strcmp (_brief_name_word (state, at + n)->norm, bodies[b][n]) == 0)
      n++;
    if (n < 2 && bodies[b][n])
      continue;
    /* The body must be the head of the phrase, not "government forces". */
    const BriefWord *head = _brief_name_word (state, at + n - 1);
    if (head->dep != BRIEF_DEP_COMPOUND || head->head < (int32_t) (at + n))
      return at + n;
  }
  return 0;
}

uint32_t
_brief_name_body (const BriefEntityState *state, uint32_t first, uint32_t end, BriefEntityType type)
{
  static const char *const personal[] = { "administration", "government", "regime", "campaign", NULL };
  if (type == BRIEF_ENTITY_PERSON)
    return modifies_next (state, first, end) && g_strv_contains (personal, _brief_name_word (state, end)->norm)
               ? end + 1
               : 0;
  const BriefLexeme *country =
      type == BRIEF_ENTITY_GPE || type == BRIEF_ENTITY_NORP ? _brief_name_country (state, first, end) : NULL;
  return country && country->kind != BRIEF_COUNTRY_CAPITAL ? national_body (state, end) : 0;
}
