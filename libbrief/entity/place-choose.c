/* SPDX-License-Identifier: MIT */
/* Which of the places of one name is meant. A small town is given only when the document speaks of its country, and of places that
 * are about as likely none is. */
#include <math.h>
#include <string.h>

#include "entity/place.h"

/* Scores are powers of ten: of people times names, since a place that the world talks of has a name in many languages. Besides: */
#define CAPITAL_BONUS 1.0
#define REGION_BONUS                                                                                                   \
  0.5 /* instead of names: a town is meant rather than the region around it, unless that is much larger */
#define OTHER_BONUS -0.5       /* a spelling of another language or time */
#define NAMED_BONUS 0.5        /* its country is in the document */
#define SHARE_BONUS 1.5        /* times the share of its country in all that are */
#define REGION_NAMED_BONUS 0.7 /* its region is in the document */

/* By how much the best must be ahead of places elsewhere. */
#define MARGIN 0.8
#define MARGIN_OF_CITY 0.6
#define MARGIN_OF_EVIDENCE 1.5 /* for it to speak of the other names' places */

#define CITY 500 /* thousands of people */
#define TOWN 100
#define WELL_KNOWN 40 /* names */
#define MUCH_SAID 3 /* mentions of countries from which on a document says where it plays */

int
_brief_place_country_index (const char *code)
{
  if (!code || !g_ascii_isupper (code[0]) || !g_ascii_isupper (code[1]) || code[2] != '\0')
    return -1;
  return (code[0] - 'A') * 26 + code[1] - 'A';
}

/* Takes WORDS off the end of KEY, or off its start when they end in a blank. */
static bool
strip (char *key, const char *words)
{
  size_t length = strlen (key), n = strlen (words);
  if (length <= n)
    return false;
  if (words[n - 1] == ' ') {
    if (strncmp (key, words, n) != 0)
      return false;
    memmove (key, key + n, length - n + 1);
    return true;
  }
  if (key[length - n - 1] != ' ' || strcmp (key + length - n, words) != 0)
    return false;
  key[length - n - 1] = '\0';
  return true;
}

static bool
strip_any (char *key, const char *const *words)
{
  for (; *words; words++)
    if (strip (key, *words))
      return true;
  return false;
}

static uint32_t
keep_regions (BriefGazetteerPlace *places, uint32_t n, bool regions)
{
  uint32_t kept = 0;
  for (uint32_t i = 0; i < n; i++)
    if ((places[i].kind == BRIEF_GAZETTEER_REGION) == regions)
      places[kept++] = places[i];
  return kept;
}

uint32_t
_brief_place_candidates (const char *name, BriefGazetteerPlace out[BRIEF_PLACE_MOST], bool *regions_only)
{
  static const char *const regions[] = { "region", "oblast", "province", "governorate", "prefecture", "state",
                                         "territory", "republic", "krai",
                                         "canton", "state of ", "province of ", "region of ", "republic of ", NULL };
  static const char *const towns[] = { "city", "city of ", "town of ", NULL };
  char key[BRIEF_GAZETTEER_KEY], whole[BRIEF_GAZETTEER_KEY + 4];
  *regions_only = false;
  if (!_brief_gazetteer_fold (name, strcspn (name, ","), key))
    return 0;
  uint32_t n = _brief_gazetteer_find (key, out, BRIEF_PLACE_MOST);
  if (n == 0 && g_snprintf (whole, sizeof whole, "the %s", key) < (int) sizeof whole)
    n = _brief_gazetteer_find (whole, out, BRIEF_PLACE_MOST);
  if (n == 0 && strip_any (key, towns))
    return keep_regions (out, _brief_gazetteer_find (key, out, BRIEF_PLACE_MOST), false);
  if (n == 0 && strip_any (key, regions)) {
    *regions_only = true;
    n = _brief_gazetteer_find (key, out, BRIEF_PLACE_MOST);
    uint32_t kept = keep_regions (out, n, true);
    return kept ? kept
                : _brief_gazetteer_find (key, out, BRIEF_PLACE_MOST); /* the town that it is called after is in it */
  }
  return n;
}

static bool
is_named_region (const BriefPlaceContext *context, const BriefGazetteerPlace *place)
{
  for (uint32_t i = 0; i < context->n_regions; i++)
    if (strcmp (context->region_country[i], place->country) == 0
        && strcmp (context->region_code[i], place->region) == 0)
      return true;
  return false;
}

static float
said_of_country (const BriefPlaceContext *context, const char *country)
{
  int index = _brief_place_country_index (country);
  return index < 0 ? 0 : context->countries[index];
}

static double
score (const BriefGazetteerPlace *place, bool regions_only, const BriefPlaceContext *context)
{
  double points = log10 (1000.0 * MAX (place->people, 1)) + log10 (1.0 + place->names);
  float said = said_of_country (context, place->country);
  if (place->kind == BRIEF_GAZETTEER_CAPITAL)
    points += CAPITAL_BONUS;
  if (place->kind == BRIEF_GAZETTEER_REGION && !regions_only)
    points += REGION_BONUS;
  if (place->kind == BRIEF_GAZETTEER_OTHER)
    points += OTHER_BONUS;
  if (said > 0)
    points += NAMED_BONUS + SHARE_BONUS * (double) (said / context->total);
  if (place->kind != BRIEF_GAZETTEER_REGION && is_named_region (context, place))
    points += REGION_NAMED_BONUS;
  return points;
}

static bool
fits_hint (const BriefGazetteerPlace *place, const BriefPlaceHint *hint)
{
  if (strcmp (place->country, hint->country) != 0)
    return false;
  return hint->region[0] == '\0' || strcmp (place->region, hint->region) == 0;
}

/* A town and the region around it, or a town that is listed twice. */
static bool
is_same_spot (const BriefGazetteerPlace *a, const BriefGazetteerPlace *b)
{
  if (strcmp (a->country, b->country) != 0)
    return false;
  bool near = fabs (a->latitude - b->latitude) < 0.5 && fabs (a->longitude - b->longitude) < 0.5;
  return near
         || (strcmp (a->region, b->region) == 0
             && (a->kind == BRIEF_GAZETTEER_REGION) != (b->kind == BRIEF_GAZETTEER_REGION));
}

/* Is there reason enough to take the best of all candidates at all? */
static bool
is_likely (const BriefGazetteerPlace *place, BriefEntityType type, const BriefPlaceContext *context)
{
  if (said_of_country (context, place->country) > 0)
    return true;
  if (place->kind == BRIEF_GAZETTEER_REGION)
    return place->people >= CITY;
  if (type == BRIEF_ENTITY_LOC || place->kind == BRIEF_GAZETTEER_OTHER)
    return false;
  if (place->kind == BRIEF_GAZETTEER_CAPITAL)
    return true;
  return place->names >= WELL_KNOWN || place->people >= (context->total >= MUCH_SAID ? CITY : TOWN);
}

BriefPlaceSureness _brief_place_choose (const char *name, BriefEntityType type, const BriefPlaceHint *hint,
                                        const BriefPlaceContext *context, BriefGazetteerPlace *place)
{
  BriefGazetteerPlace all[BRIEF_PLACE_MOST];
  bool regions_only, hinted = false, one_country = true;
  uint32_t n = _brief_place_candidates (name, all, &regions_only), best = 0;
  double points[BRIEF_PLACE_MOST], second = 0;
  for (uint32_t i = 0; i < n && hint->country[0]; i++)
    hinted = hinted || fits_hint (&all[i], hint);
  for (uint32_t i = 0; i < n; i++) {
    points[i] = hinted && !fits_hint (&all[i], hint) ? 0 : score (&all[i], regions_only, context);
    if (points[i] > points[best])
      best = i;
  }
  if (n == 0) {
    if (!hint->firm)
      return BRIEF_PLACE_UNKNOWN;
    *place = (BriefGazetteerPlace) { .kind = BRIEF_GAZETTEER_TOWN };
    memcpy (place->country, hint->country, sizeof place->country);
    return BRIEF_PLACE_COUNTRY_ONLY;
  }
  *place = all[best];
  double margin = place->people >= CITY ? MARGIN_OF_CITY : MARGIN;
  for (uint32_t i = 0; i < n; i++) {
    if (i == best || is_same_spot (&all[i], place))
      continue;
    second = MAX (second, points[i]);
    if (points[i] > points[best] - margin && strcmp (all[i].country, place->country) != 0)
      one_country = false;
  }
  if (!hinted && !is_likely (place, type, context))
    return BRIEF_PLACE_UNKNOWN;
  bool clear = points[best] - second >= margin || (hinted && hint->region[0]);
  if (clear && (!regions_only || place->kind == BRIEF_GAZETTEER_REGION))
    return hinted || points[best] - second >= MARGIN_OF_EVIDENCE ? BRIEF_PLACE_EVIDENT : BRIEF_PLACE_KNOWN;
  return clear || one_country ? BRIEF_PLACE_COUNTRY_ONLY : BRIEF_PLACE_UNKNOWN;
}
