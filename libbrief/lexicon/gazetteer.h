/* SPDX-License-Identifier: MIT */
/* Where towns, regions and countries are. The table, gazetteer.inc, is made from data of GeoNames (see gazetteer.py). */
#ifndef BRIEF_LEXICON_GAZETTEER_H
#define BRIEF_LEXICON_GAZETTEER_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define BRIEF_GAZETTEER_KEY 96 /* bytes of the longest name that is looked up, with its NUL */

typedef enum {
  BRIEF_GAZETTEER_TOWN,
  BRIEF_GAZETTEER_CAPITAL, /* of a country */
  BRIEF_GAZETTEER_OTHER,   /* a large town by another spelling of its name ("Kiev", "Roma") */
  BRIEF_GAZETTEER_REGION,  /* the first level below a country: a state of the U.S., a German land */
  BRIEF_GAZETTEER_COUNTRY
} BriefGazetteerKind;

typedef struct {
  BriefGazetteerKind kind;
  char country[4];            /* ISO 3166-1 alpha-2 */
  char region[10];            /* GeoNames's code of the region within the country, "" for a country */
  double latitude, longitude; /* degrees, WGS 84 */
  uint32_t people;            /* thousands */
  uint32_t names; /* of a town: how many it has in all languages, which shows how well known it is; else 0 */
} BriefGazetteerPlace;

/* What English papers write for a small letter that is not a plain one with marks ("o" for "ø", "ss" for "ß"); "" for all others. No
 * longer than the letter itself in UTF-8. */
const char *_brief_plain_letter (gunichar letter);

/* NAME[0, LENGTH), valid UTF-8, as the keys of the table are: small letters without accents, blanks for hyphens, no
 * apostrophes and full stops, "saint" for "St.". False when nothing is left or KEY would be too long. */
bool _brief_gazetteer_fold (const char *name, size_t length, char key[BRIEF_GAZETTEER_KEY]);

/* The places of that name, those with most people first; at most MOST are written to OUT. Returns their number. */
uint32_t _brief_gazetteer_find (const char *key, BriefGazetteerPlace *out, uint32_t most);

/* The country with that ISO 3166-1 alpha-2 code. */
bool _brief_gazetteer_country (const char *code, BriefGazetteerPlace *out);

#endif
