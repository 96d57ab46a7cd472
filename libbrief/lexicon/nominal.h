/* SPDX-License-Identifier: MIT */
/* What nouns and names stand for: countries, kinds of things, given names. */
#ifndef BRIEF_LEXICON_NOMINAL_H
#define BRIEF_LEXICON_NOMINAL_H

#include "lexicon/lexicon.h"

/* No list of countries is longer. */
#define BRIEF_MAX_COUNTRIES 256

typedef enum {
  BRIEF_COUNTRY_NAME = 1,
  BRIEF_COUNTRY_ADJECTIVE,
  BRIEF_COUNTRY_PEOPLE,
  BRIEF_COUNTRY_CAPITAL
} BriefCountryKey;

typedef enum {
  BRIEF_NOUN_NONE = 0,
  BRIEF_NOUN_PERSON,       /* value 1: an office or profession, may be a title */
  BRIEF_NOUN_COMPANY,
  BRIEF_NOUN_INSTITUTION,
  BRIEF_NOUN_ORGANIZATION,
  BRIEF_NOUN_COUNTRY,
  BRIEF_NOUN_PLACE,
  BRIEF_NOUN_LOCATION,
  BRIEF_NOUN_FACILITY,
  BRIEF_NOUN_WEAPON,
  BRIEF_NOUN_VEHICLE,
  BRIEF_NOUN_PRODUCT,
  BRIEF_NOUN_EVENT,
  BRIEF_NOUN_LAW,
  BRIEF_NOUN_WORK
} BriefNounClass;

typedef enum { BRIEF_GENDER_UNKNOWN = 0, BRIEF_GENDER_MALE, BRIEF_GENDER_FEMALE, BRIEF_GENDER_NEUTER } BriefGender;

/* Keys are lower case, several words joined by a blank. KIND is a BriefCountryKey, VALUE the number of the country. */
const BriefLexeme *_brief_lexicon_country (const char *key);
const char *_brief_country_name (int country);
const char *_brief_country_code (int country); /* ISO 3166, or NULL */

/* Nouns by lemma: KIND is a BriefNounClass. */
const BriefLexeme *_brief_lexicon_noun (const char *lemma);
/* Given names: KIND is a BriefGender. */
const BriefLexeme *_brief_lexicon_given_name (const char *name);
/* Well-known names whose type is plain: KIND is a BriefEntityType. */
const BriefLexeme *_brief_lexicon_thing (const char *name);

/* The gender that a noun of a person says ("spokeswoman"), by lemma. */
BriefGender _brief_noun_gender (const char *lemma);

#endif
