/* SPDX-License-Identifier: MIT */
/* "San Rafael California": a town and its state or country in one name, where the comma is missing. */
#include <string.h>

#include "entity/name.h"
#include "lexicon/gazetteer.h"

#define MOST_PLACES 16  /* of one name that are looked at */
#define LONGEST_STATE 2 /* words: "New Mexico" */

/* The places that the words [FIRST, END) may name. */
static uint32_t
find_places (const BriefEntityState *state, uint32_t first, uint32_t end, BriefGazetteerPlace places[MOST_PLACES])
{
  char key[BRIEF_GAZETTEER_KEY];
  uint32_t start = _brief_name_word (state, first)->span.start, stop = _brief_name_word (state, end - 1)->span.end;
  return _brief_gazetteer_fold (state->document->text + start, stop - start, key)
             ? _brief_gazetteer_find (key, places, MOST_PLACES)
             : 0;
}

/* Is OUTER a country or a state of the U.S. that TOWN lies in? */
static bool
lies_in (const BriefGazetteerPlace *town, const BriefGazetteerPlace *outer)
{
  if (town->kind == BRIEF_GAZETTEER_COUNTRY || strcmp (town->country, outer->country) != 0)
    return false;
  return outer->kind == BRIEF_GAZETTEER_COUNTRY
         || (outer->kind == BRIEF_GAZETTEER_REGION && town->kind != BRIEF_GAZETTEER_REGION
             && strcmp (town->country, "US") == 0 && strcmp (town->region, outer->region) == 0);
}

/* "Austin TX", "San Rafael Ca": the postal code of the town's state. "Washington DC" is one name. */
static bool
is_state_code (const BriefEntityState *state, uint32_t at, const BriefGazetteerPlace *town)
{
  const char *word = _brief_name_word (state, at)->norm;
  return strlen (word) == 2 && strcmp (word, "dc") != 0 && _brief_name_is_upper (state, at)
         && town->kind != BRIEF_GAZETTEER_REGION && strcmp (town->country, "US") == 0
         && g_ascii_strcasecmp (town->region, word) == 0;
}

uint32_t
_brief_name_second_place (const BriefEntityState *state, uint32_t first, uint32_t end, BriefEntityType type)
{
  BriefGazetteerPlace towns[MOST_PLACES], outer[MOST_PLACES];
  if ((type != BRIEF_ENTITY_GPE && type != BRIEF_ENTITY_LOC) || end < first + 2
      || find_places (state, first, end, towns) > 0)
    return 0;
  for (uint32_t cut = end - 1; cut > first && end - cut <= LONGEST_STATE; cut--) {
    uint32_t n_outer = find_places (state, cut, end, outer), n_towns = find_places (state, first, cut, towns);
    for (uint32_t t = 0; t < n_towns; t++) {
      if (cut + 1 == end && is_state_code (state, cut, &towns[t]))
        return cut;
      for (uint32_t o = 0; o < n_outer; o++)
        if (lies_in (&towns[t], &outer[o]))
          return cut;
    }
  }
  return 0;
}
