/* SPDX-License-Identifier: MIT */
#include "lexicon/nominal.h"

#include <brief/brief-types.h>
#include <glib.h>
#include <string.h>

static const BriefLexeme countries[] = {
#include "lexicon/countries.inc"
};
static const struct { const char *name, *code; } country_table[] = {
#include "lexicon/country-table.inc"
};
static const BriefLexeme nouns[] = {
#include "lexicon/nouns.inc"
};
static const BriefLexeme given_names[] = {
#include "lexicon/given-names.inc"
};
static const BriefLexeme things[] = {
#include "lexicon/things.inc"
};

const BriefLexeme *
_brief_lexicon_country (const char *key)
{
  return _brief_lexicon_find (countries, G_N_ELEMENTS (countries), key);
}

const char *
_brief_country_name (int country)
{
  return country >= 0 && (size_t) country < G_N_ELEMENTS (country_table) ? country_table[country].name : NULL;
}

const char *
_brief_country_code (int country)
{
  return country >= 0 && (size_t) country < G_N_ELEMENTS (country_table) ? country_table[country].code : NULL;
}

const BriefLexeme *
_brief_lexicon_noun (const char *lemma)
{
  return _brief_lexicon_find (nouns, G_N_ELEMENTS (nouns), lemma);
}

const BriefLexeme *
_brief_lexicon_given_name (const char *name)
{
  return _brief_lexicon_find (given_names, G_N_ELEMENTS (given_names), name);
}

const BriefLexeme *
_brief_lexicon_thing (const char *name)
{
  return _brief_lexicon_find (things, G_N_ELEMENTS (things), name);
}

BriefGender
_brief_noun_gender (const char *lemma)
{
  static const char *const female[] = {
    "woman", "girl", "mother", "mom", "mum", "wife", "daughter", "sister", "aunt", "niece", "grandmother", "widow", "queen", "princess",
    "duchess", "empress", "lady", "actress", "nun", "girlfriend", "mrs.", "mrs", "ms.", "ms", "miss", "madam", "dame", "waitress", NULL
  };
  static const char *const male[] = {
    "man", "boy", "father", "dad", "husband", "son", "brother", "uncle", "nephew", "grandfather", "widower", "king", "prince", "duke",
    "emperor", "pope", "priest", "monk", "boyfriend", "mr.", "mr", "sir", "lord", "businessman", "gentleman", "guy", NULL
  };
  if (g_strv_contains (female, lemma))
    return BRIEF_GENDER_FEMALE;
  if (g_strv_contains (male, lemma))
    return BRIEF_GENDER_MALE;
  size_t n = strlen (lemma);
  if (n > 7 && strcmp (lemma + n - 5, "woman") == 0)
    return BRIEF_GENDER_FEMALE;
  if (n > 5 && strcmp (lemma + n - 3, "man") == 0 && strcmp (lemma, "human") != 0 && strcmp (lemma, "german") != 0)
    return BRIEF_GENDER_MALE;
  return BRIEF_GENDER_UNKNOWN;
}
