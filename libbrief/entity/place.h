/* SPDX-License-Identifier: MIT */
/* Places: where countries, regions and towns are, and which of them speak for a government. */
#ifndef BRIEF_ENTITY_PLACE_H
#define BRIEF_ENTITY_PLACE_H

#include "entity/mention.h"
#include "lexicon/gazetteer.h"

/* What the words beside a name say of the country and region that it is in: "Paris, Texas", "the Ukrainian city of Lviv". */
typedef struct {
  char country[4]; /* ISO 3166-1 alpha-2, "" when nothing is said */
  char region[10]; /* as in the gazetteer, "" when only the country is said */
  bool firm;       /* holds of a place that the gazetteer does not know, too */
} BriefPlaceHint;

/* What the whole document says: how often each country comes up, and the regions that are named. */
typedef struct {
  float countries[26 * 26]; /* by code; see _brief_place_country_index() */
  float total;
  uint32_t regions[64];     /* entities */
  char region_country[64][4], region_code[64][10];
  uint32_t n_regions;
} BriefPlaceContext;

/* Where a two-letter code stands in a table of 26 * 26, -1 for anything else. */
int _brief_place_country_index (const char *code);

/* place-hint.c: a hint for each cluster, in the arena; NULL without memory. */
BriefPlaceHint *_brief_place_hints (const BriefEntityState *state);

/* place-choose.c: the places that the cluster's name may mean, with most people first. REGIONS_ONLY becomes true for a name like
 * "Kharkiv region". */
#define BRIEF_PLACE_MOST 32
uint32_t _brief_place_candidates (const char *name, BriefGazetteerPlace out[BRIEF_PLACE_MOST], bool *regions_only);

/* How sure the choice is. */
typedef enum {
  BRIEF_PLACE_UNKNOWN,
  BRIEF_PLACE_COUNTRY_ONLY, /* the country is known, the point is not */
  BRIEF_PLACE_KNOWN,
  BRIEF_PLACE_EVIDENT       /* it tells what others of the same document may be */
} BriefPlaceSureness;

/* The place that a name of TYPE means in a document with this CONTEXT. */
BriefPlaceSureness _brief_place_choose (const char *name, BriefEntityType type, const BriefPlaceHint *hint,
                                        const BriefPlaceContext *context, BriefGazetteerPlace *place);

/* place.c: gives the entities of places their country and point, and ties them to the regions and countries that they are in. */
bool _brief_place_read (const BriefEntityState *state, BriefGraph *graph);

/* place-voice.c: ties the capitals and buildings that stand for a government to its country. False without memory. */
bool _brief_place_tie_voices (const BriefEntityState *state, BriefGraph *graph);

#endif
