/* SPDX-License-Identifier: MIT */
/* Gives the countries, regions and towns of a document their place on the map. */
#include "entity/place.h"

#include <string.h>

#define SURE_TOWN_WEIGHT 0.5f /* of a mention of a town against one of its country */
#define MOST_TOWN_MENTIONS 3
#define MOST_OF_THE_REST 0.75f

typedef struct {
  const BriefEntityState *state;
  BriefGraph *graph;
  const BriefPlaceHint *hints;
  BriefPlaceContext context;
  float by_name[26 * 26];      /* how much of what is said of each country is its bare name */
  uint32_t countries[26 * 26]; /* entities */
} Places;

static bool
is_country (const BriefEntityCluster *cluster)
{
  return cluster->country >= 0 && cluster->type == BRIEF_ENTITY_GPE;
}

static bool
is_place (const BriefEntityCluster *cluster)
{
  return cluster->entity != BRIEF_NONE && cluster->named
         && (cluster->type == BRIEF_ENTITY_GPE || cluster->type == BRIEF_ENTITY_LOC);
}

static void
add_country (Places *places, const char *code, float weight)
{
  int index = _brief_place_country_index (code);
  if (index < 0)
    return;
  places->context.countries[index] += weight;
  places->context.total += weight;
}

/* Countries and peoples that are named. */
static void
count_countries (Places *places)
{
  const BriefEntityState *state = places->state;
  for (uint32_t m = 0; m < state->n_mentions; m++) {
    const BriefEntityMention *mention = &state->mentions[m];
    const char *code =
        mention->country < 0 || mention->cluster == BRIEF_NONE ? NULL : _brief_country_code (mention->country);
    if (!code || mention->kind != BRIEF_MENTION_NAME || mention->country_key == BRIEF_COUNTRY_CAPITAL)
      continue;
    char country[3] = { code[0], code[1], '\0' }; /* "GB-SCT" is in GB */
    int index = _brief_place_country_index (country);
    add_country (places, country, 1);
    if (index >= 0 && mention->country_key == BRIEF_COUNTRY_NAME)
      places->by_name[index] += 1;
  }
}

static void
add_region (Places *places, uint32_t entity, const BriefGazetteerPlace *place)
{
  BriefPlaceContext *context = &places->context;
  if (context->n_regions == G_N_ELEMENTS (context->regions))
    return;
  memcpy (context->region_country[context->n_regions], place->country, sizeof place->country);
  memcpy (context->region_code[context->n_regions], place->region, sizeof place->region);
  context->regions[context->n_regions++] = entity;
}

/* The region of that name: Scotland with its code, Georgia when it is the one of the U.S. */
static bool
find_region (const char *name, const char *country, const char *region, BriefGazetteerPlace *place)
{
  BriefGazetteerPlace all[BRIEF_PLACE_MOST];
  bool unused;
  uint32_t n = _brief_place_candidates (name, all, &unused);
  for (uint32_t i = 0; i < n; i++)
    if (all[i].kind == BRIEF_GAZETTEER_REGION && (!country || strcmp (all[i].country, country) == 0)
        && (!region || strcmp (all[i].region, region) == 0)) {
      *place = all[i];
      return true;
    }
  return false;
}

/* Is a country's name that of a region here, as Georgia is among other states of the U.S.? The region must have more people, nothing else
 * may speak of the country, and what else is named must be in the region's country: other regions of it, and hardly any other country. */
static bool
is_region_instead (const Places *places, const char *code, const char *name, const BriefPlaceHint *hint,
                   BriefGazetteerPlace *place)
{
  const BriefPlaceContext *context = &places->context;
  BriefGazetteerPlace country;
  int of_country = _brief_place_country_index (code);
  if (of_country < 0
      || !find_region (name, hint->country[0] ? hint->country : NULL, hint->region[0] ? hint->region : NULL, place)
      || strcmp (place->country, code) == 0 || !_brief_gazetteer_country (code, &country))
    return false;
  float others = context->total - context->countries[of_country];
  bool spoken_of = context->countries[of_country] > places->by_name[of_country];
  if (hint->region[0])
    return !spoken_of;
  int of_region = _brief_place_country_index (place->country);
  bool region_named = false;
  for (uint32_t i = 0; i < context->n_regions; i++)
    region_named = region_named || strcmp (context->region_country[i], place->country) == 0;
  return region_named && !spoken_of && place->people > country.people && of_region >= 0
         && context->countries[of_region] >= MOST_OF_THE_REST * others;
}

static bool
locate_country (const Places *places, const BriefEntityCluster *cluster, BriefGazetteerPlace *place)
{
  const BriefPlaceHint *hint = &places->hints[cluster - places->state->clusters];
  const char *code = _brief_country_code (cluster->country), *name = _brief_country_name (cluster->country);
  if (!code)
    return false;
  if (code[0] && code[1] && code[2] == '-') {
    char country[3] = { code[0], code[1], '\0' };
    return find_region (name, country, code + 3, place);
  }
  return is_region_instead (places, code, name, hint, place) || _brief_gazetteer_country (code, place);
}

static BriefPlaceSureness
locate (const Places *places, const BriefEntityCluster *cluster, BriefGazetteerPlace *place)
{
  if (is_country (cluster))
    return locate_country (places, cluster, place) ? BRIEF_PLACE_KNOWN : BRIEF_PLACE_UNKNOWN;
  return _brief_place_choose (cluster->key, cluster->type, &places->hints[cluster - places->state->clusters],
                              &places->context, place);
}

/* Towns and regions that are evident without knowing the other ones tell of their countries. */
static void
count_sure_places (Places *places)
{
  const BriefEntityState *state = places->state;
  BriefPlaceContext sure = places->context;
  BriefGazetteerPlace place;
  for (uint32_t c = 0; c < state->n_clusters; c++) {
    const BriefEntityCluster *cluster = &state->clusters[c];
    if (!is_place (cluster) || is_country (cluster)
        || _brief_place_choose (cluster->key, cluster->type, &places->hints[c], &sure, &place) != BRIEF_PLACE_EVIDENT)
      continue;
    add_country (places, place.country, SURE_TOWN_WEIGHT * (float) MIN (cluster->n_names, MOST_TOWN_MENTIONS));
    if (place.kind == BRIEF_GAZETTEER_REGION)
      add_region (places, cluster->entity, &place);
  }
}

/* A country by name that is a region here counts for the region's country; parts of countries are regions, too. */
static void
count_parts (Places *places)
{
  const BriefEntityState *state = places->state;
  BriefGazetteerPlace place;
  for (uint32_t c = 0; c < state->n_clusters; c++) {
    const BriefEntityCluster *cluster = &state->clusters[c];
    if (!is_place (cluster) || !is_country (cluster) || !locate_country (places, cluster, &place)
        || place.kind != BRIEF_GAZETTEER_REGION)
      continue;
    add_region (places, cluster->entity, &place);
    int index = _brief_place_country_index (_brief_country_code (cluster->country));
    if (index < 0)
      continue;
    float said = places->context.countries[index];
    add_country (places, _brief_country_code (cluster->country), -said);
    add_country (places, place.country, said);
  }
}

static void
write_place (Places *places, const BriefEntityCluster *cluster, const BriefGazetteerPlace *place,
             BriefPlaceSureness sureness)
{
  struct BriefEntity *entity = _brief_graph_entity_at (places->graph, cluster->entity);
  bool said = entity->iso3166 && strncmp (entity->iso3166, place->country, 2) == 0; /* and perhaps more: "GB-SCT" */
  if (!said)
    entity->iso3166 = _brief_graph_string (places->graph, place->country);
  entity->has_location = sureness >= BRIEF_PLACE_KNOWN;
  entity->latitude = entity->has_location ? place->latitude : 0;
  entity->longitude = entity->has_location ? place->longitude : 0;
}

/* A town is in its region when the text names it, else in its country. */
static void
tie (Places *places, const BriefEntityCluster *cluster, const BriefGazetteerPlace *place)
{
  const BriefPlaceContext *context = &places->context;
  uint32_t in = BRIEF_NONE;
  int index = _brief_place_country_index (place->country);
  if (index >= 0 && place->kind != BRIEF_GAZETTEER_COUNTRY)
    in = places->countries[index];
  for (uint32_t i = 0; i < context->n_regions && place->kind != BRIEF_GAZETTEER_REGION && place->region[0]; i++)
    if (strcmp (context->region_country[i], place->country) == 0
        && strcmp (context->region_code[i], place->region) == 0)
      in = context->regions[i];
  if (in == BRIEF_NONE || in == cluster->entity)
    return;
  struct BriefRelation *relation = _brief_graph_relation_at (places->graph, _brief_graph_add_relation (places->graph));
  relation->type = BRIEF_RELATION_LOCATED_IN;
  relation->from = (BriefNodeRef) { BRIEF_NODE_ENTITY, cluster->entity };
  relation->to = (BriefNodeRef) { BRIEF_NODE_ENTITY, in };
  relation->confidence = 0.9;
}

static void
index_countries (Places *places)
{
  const BriefEntityState *state = places->state;
  for (size_t i = 0; i < G_N_ELEMENTS (places->countries); i++)
    places->countries[i] = BRIEF_NONE;
  for (uint32_t c = 0; c < state->n_clusters; c++) {
    const BriefEntityCluster *cluster = &state->clusters[c];
    int index = is_place (cluster) && is_country (cluster)
                    ? _brief_place_country_index (_brief_country_code (cluster->country))
                    : -1;
    if (index >= 0 && places->countries[index] == BRIEF_NONE)
      places->countries[index] = cluster->entity;
  }
}

bool
_brief_place_read (const BriefEntityState *state, BriefGraph *graph)
{
  Places *places = _brief_arena_alloc (state->arena, sizeof *places);
  if (!places)
    return false;
  places->state = state;
  places->graph = graph;
  places->hints = _brief_place_hints (state);
  if (!places->hints)
    return false;
  count_countries (places);
  count_sure_places (places);
  count_parts (places);
  index_countries (places);
  BriefGazetteerPlace place;
  for (uint32_t c = 0; c < state->n_clusters; c++) {
    const BriefEntityCluster *cluster = &state->clusters[c];
    BriefPlaceSureness sureness = is_place (cluster) ? locate (places, cluster, &place) : BRIEF_PLACE_UNKNOWN;
    if (sureness == BRIEF_PLACE_UNKNOWN)
      continue;
    write_place (places, cluster, &place, sureness);
    tie (places, cluster, &place);
  }
  return true;
}
