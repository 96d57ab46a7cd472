/* SPDX-License-Identifier: MIT */
/* Whether a general noun ("the country", "the company") may stand for a name. */
#include "entity/coref.h"

#include <string.h>

/* Is the place a town or a region, as the noun says? A capital is no "town", and a dateline says where the reporter is. */
static bool
fits_place (const BriefEntityState *state, const char *noun, const BriefEntityMention *other)
{
  static const char *const towns[] = { "city", "town", "village", "capital", NULL };
  const BriefEntityCluster *cluster = &state->clusters[other->cluster];
  if (word_at (state, other->head)->zone == BRIEF_ZONE_DATELINE)
    return false;
  if (!g_strv_contains (towns, noun))
    return cluster->type == BRIEF_ENTITY_LOC;
  return cluster->type == BRIEF_ENTITY_GPE && cluster->country < 0
         && (other->country_key != BRIEF_COUNTRY_CAPITAL || strcmp (noun, "city") == 0
             || strcmp (noun, "capital") == 0);
}

static const BriefLexeme *
body_noun (const char *lemma)
{
  const BriefLexeme *kind = _brief_lexicon_noun (lemma);
  bool body = kind
              && (kind->kind == BRIEF_NOUN_COMPANY || kind->kind == BRIEF_NOUN_ORGANIZATION
                  || kind->kind == BRIEF_NOUN_INSTITUTION);
  return body ? kind : NULL;
}

/* The word that says what kind of body a name is of: in the name ("Committee" in "Olympic Committee of Asia") or before it
 * ("broadcaster NOS"); or NULL. */
static const BriefLexeme *
kind_of_name (const BriefEntityState *state, const BriefEntityMention *name)
{
  uint32_t last = name->first;
  while (last + 1 < name->end && strcmp (word_at (state, last + 1)->norm, "of") != 0
         && strcmp (word_at (state, last + 1)->norm, "for") != 0)
    last++;
  const BriefLexeme *kind = body_noun (word_at (state, last)->norm);
  const BriefWord *before = !kind && name->first > 0 ? word_at (state, name->first - 1) : NULL;
  return before && before->sentence == name->sentence && before->upos == BRIEF_UPOS_NOUN ? _brief_lexicon_noun (before->lemma) : kind;
}

/* Who is told something or has seen a document is the medium that writes it. */
static bool
is_medium (const BriefEntityState *state, const BriefEntityMention *name)
{
  static const char *const verbs[] = { "tell", "see", "report", "review", "view", "obtain", NULL };
  uint32_t verb = _brief_coref_governor (state->document, name->head);
  return verb != BRIEF_NONE && !_brief_phrase_is_subject (state->document, name->head)
         && g_strv_contains (verbs, word_at (state, verb)->lemma);
}

/* A body called after its kind is no other one: "the bank" is not the Olympic Committee, "the company" not the Labour Party. */
static bool
fits_body (const BriefEntityState *state, const BriefLexeme *noun, const BriefEntityMention *name)
{
  static const char *const any[] = { "group", "organization", "organisation", "body", NULL };
  static const char *const companies[] = { "company", "firm", "corporation", "giant", "business", "conglomerate", "chain", "group", "trust", "fund", NULL };
  static const char *const media[] = { "newspaper", "magazine", "agency", "network", "broadcaster", "channel", "station", "outlet", NULL };
  if (is_medium (state, name) && !g_strv_contains (media, noun->key))
    return false;
  /* A bloc is one of countries. */
  static const char *const blocs[] = { "eu", "european union", "brics", "asean", "mercosur", "ecowas", "g7", "g20", "african union", "opec", "arab league",
                                       "eurasian economic union", "gulf cooperation council", "west african bloc", NULL };
  if (strcmp (noun->key, "bloc") == 0)
    return g_strv_contains (blocs, name->key);
  const BriefLexeme *kind = kind_of_name (state, name);
  if (!kind || strcmp (kind->key, noun->key) == 0 || g_strv_contains (any, noun->key))
    return true;
  bool business =
      kind->kind == BRIEF_NOUN_COMPANY || g_strv_contains (companies, kind->key) || g_strv_contains (media, kind->key);
  if (noun->kind != BRIEF_NOUN_COMPANY || !business)
    return false;
  return g_strv_contains (companies, noun->key) || g_strv_contains (companies, kind->key);
}

/* Does a thing of this type fit a general noun ("the country", "the company", "the ship")? */
bool
_brief_coref_fits_class (const BriefEntityState *state, const BriefLexeme *noun, const BriefEntityMention *other)
{
  const BriefEntityCluster *cluster = &state->clusters[other->cluster];
  switch (noun->kind) {
  case BRIEF_NOUN_COUNTRY: return cluster->type == BRIEF_ENTITY_GPE && cluster->country >= 0;
  case BRIEF_NOUN_PLACE: return fits_place (state, noun->key, other);
  case BRIEF_NOUN_COMPANY: case BRIEF_NOUN_ORGANIZATION:
    return cluster->type == BRIEF_ENTITY_ORG && fits_body (state, noun, other)
           && !(noun->kind == BRIEF_NOUN_COMPANY && _brief_lexicon_country (cluster->key));
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
bool
_brief_coref_is_general (const char *lemma)
{
  static const char *const words[] = {
    "country", "nation", "state", "city", "town", "village", "region", "province", "island", "company", "firm", "group", "organization",
    "organisation", "party", "alliance", "bloc", "team", "club", "agency", "newspaper", "magazine", "ship", "vessel", "boat", "plane", "aircraft",
    "jet", "helicopter", "submarine", "missile", "weapon", "rocket", "drone", "tank", "event", "conference", "summit", "festival", "tournament",
    "airline", "carmaker", "automaker", "bank", "retailer", "manufacturer", "university", "movement", "militia", "broadcaster", "network",
    "treaty", "law", "bill", "act", "device", "app", "airport", "hospital", "museum", "capital", "district", "county", "company", "giant", NULL
  };
  return g_strv_contains (words, lemma);
}
