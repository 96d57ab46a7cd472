/* SPDX-License-Identifier: MIT */
/* The table of places, and which of several places of one name is meant. */
#include <glib.h>
#include <string.h>

#include "entity/place.h"
#include "lexicon/gazetteer.h"
#include "lexicon/seat.h"
#include "support/check-main.h"

static void
assert_folds (const char *name, const char *expected)
{
  char key[BRIEF_GAZETTEER_KEY];
  ck_assert_msg (_brief_gazetteer_fold (name, strlen (name), key), "%s does not fold", name);
  ck_assert_str_eq (key, expected);
}

START_TEST (folding)
{
  assert_folds ("Paris", "paris");
  assert_folds ("São Paulo", "sao paulo");
  assert_folds ("SA\xCC\x83O  PAULO ", "sao paulo"); /* the accent by itself */
  assert_folds ("Łódź", "lodz");
  assert_folds ("Diyarbakır", "diyarbakir");
  assert_folds ("İzmir", "izmir");
  assert_folds ("Port-au-Prince", "port au prince");
  assert_folds ("N’Djamena", "ndjamena");
  assert_folds ("Washington, D.C.", "washington dc");
  assert_folds ("St. Petersburg", "saint petersburg");
  assert_folds ("Stockholm", "stockholm");
  char key[BRIEF_GAZETTEER_KEY], *longest = g_strnfill (BRIEF_GAZETTEER_KEY - 1, 'a'),
                                 *longer = g_strnfill (BRIEF_GAZETTEER_KEY, 'a');
  ck_assert (!_brief_gazetteer_fold ("", 0, key));
  ck_assert (!_brief_gazetteer_fold ("Киев", strlen ("Киев"), key));
  ck_assert (_brief_gazetteer_fold (longest, strlen (longest), key));
  ck_assert (!_brief_gazetteer_fold (longer, strlen (longer), key));
  g_free (longest);
  g_free (longer);
}
END_TEST

START_TEST (finding)
{
  BriefGazetteerPlace found[8];
  ck_assert_uint_eq (_brief_gazetteer_find ("no such town", found, 8), 0);
  ck_assert_uint_eq (_brief_gazetteer_find ("", found, 8), 0);
  ck_assert_uint_eq (_brief_gazetteer_find ("~", found, 8), 0); /* behind the last */
  uint32_t n = _brief_gazetteer_find ("paris", found, 8);
  ck_assert_uint_ge (n, 2);
  ck_assert_int_eq ((int) found[0].kind, BRIEF_GAZETTEER_CAPITAL);
  ck_assert_str_eq (found[0].country, "FR");
  ck_assert (found[0].latitude > 48.8 && found[0].latitude < 48.9 && found[0].longitude > 2.3
             && found[0].longitude < 2.4);
  ck_assert_uint_gt (found[0].people, 2000);
  for (uint32_t i = 1; i < n; i++)
    ck_assert_uint_le (found[i].people, found[i - 1].people);
  ck_assert_uint_eq (_brief_gazetteer_find ("paris", found, 1), 1);
  ck_assert_uint_ge (_brief_gazetteer_find ("kiev", found, 8), 1);
  ck_assert_int_eq ((int) found[0].kind, BRIEF_GAZETTEER_OTHER);
  ck_assert_str_eq (found[0].country, "UA");
  ck_assert_uint_ge (_brief_gazetteer_find ("tex", found, 8), 1);
  ck_assert_int_eq ((int) found[0].kind, BRIEF_GAZETTEER_REGION);
  ck_assert_str_eq (found[0].region, "TX");
}
END_TEST

START_TEST (countries)
{
  BriefGazetteerPlace place;
  ck_assert (_brief_gazetteer_country ("PE", &place));
  ck_assert_int_eq ((int) place.kind, BRIEF_GAZETTEER_COUNTRY);
  ck_assert_str_eq (place.country, "PE");
  ck_assert_str_eq (place.region, "");
  ck_assert (place.latitude < 0 && place.longitude < -70);
  ck_assert (!_brief_gazetteer_country ("ZZ", &place));
  ck_assert (!_brief_gazetteer_country ("", &place));
  ck_assert (!_brief_gazetteer_country ("GB-SCT", &place));
  /* Every country of the lexicon that still is one. */
  for (int i = 0; _brief_country_name (i); i++) {
    const char *code = _brief_country_code (i);
    bool gone = g_strcmp0 (code, "SU") == 0 || g_strcmp0 (code, "YU") == 0 || g_strcmp0 (code, "CS") == 0
                || g_strcmp0 (code, "DD") == 0;
    if (code && strlen (code) == 2 && !gone)
      ck_assert_msg (_brief_gazetteer_country (code, &place), "%s (%s) is not in the gazetteer",
                     _brief_country_name (i), code);
  }
}
END_TEST

START_TEST (seats)
{
  ck_assert_str_eq (_brief_seat_country ("the Kremlin"), "RU");
  ck_assert_str_eq (_brief_seat_country ("Élysée"), "FR");
  ck_assert_str_eq (_brief_seat_country ("WHITE HOUSE"), "US");
  ck_assert_ptr_null (_brief_seat_country ("White House Down"));
  ck_assert_ptr_null (_brief_seat_country (""));
}
END_TEST

/* "COUNTRY LATITUDE LONGITUDE" in whole degrees, "COUNTRY ?" when only the country is known, "?" when nothing is; free with g_free(). */
static char *
choose (const char *name, BriefEntityType type, const BriefPlaceHint *hint, const BriefPlaceContext *context)
{
  static const BriefPlaceHint nothing;
  BriefGazetteerPlace place;
  BriefPlaceSureness sureness = _brief_place_choose (name, type, hint ? hint : &nothing, context, &place);
  if (sureness == BRIEF_PLACE_UNKNOWN)
    return g_strdup ("?");
  if (sureness == BRIEF_PLACE_COUNTRY_ONLY)
    return g_strdup_printf ("%s ?", place.country);
  return g_strdup_printf ("%s %.0f %.0f", place.country, place.latitude, place.longitude);
}

static void
assert_choice (const char *name, const BriefPlaceHint *hint, const BriefPlaceContext *context, const char *expected)
{
  char *found = choose (name, BRIEF_ENTITY_GPE, hint, context);
  ck_assert_msg (strcmp (found, expected) == 0, "%s: %s instead of %s", name, found, expected);
  g_free (found);
}

/* A document that names the country N times. */
static void
say (BriefPlaceContext *context, const char *country, float n)
{
  context->countries[_brief_place_country_index (country)] += n;
  context->total += n;
}

START_TEST (by_size)
{
  static const BriefPlaceContext context;
  assert_choice ("Paris", NULL, &context, "FR 49 2");
  assert_choice ("london", NULL, &context, "GB 52 -0");
  assert_choice ("Washington", NULL, &context, "US 39 -77");
  assert_choice ("the Hague", NULL, &context, "NL 52 4");
  assert_choice ("hague", NULL, &context, "NL 52 4");
  assert_choice ("New York City", NULL, &context, "US 41 -74");
  assert_choice ("Kursk region", NULL, &context, "RU 52 36");
  assert_choice ("Bavaria", NULL, &context, "DE 49 11");
  assert_choice ("Springfield", NULL, &context, "US ?");
  assert_choice ("Santa Cruz de Nowhere", NULL, &context, "?");
}
END_TEST

START_TEST (small_towns_need_their_country)
{
  BriefPlaceContext context = { 0 };
  assert_choice ("Bakhmut", NULL, &context, "?");
  say (&context, "US", 5);
  assert_choice ("Bakhmut", NULL, &context, "?");
  say (&context, "UA", 1);
  assert_choice ("Bakhmut", NULL, &context, "UA 49 38");
}
END_TEST

START_TEST (other_spellings_need_their_country)
{
  BriefPlaceContext context = { 0 };
  assert_choice ("Kiev", NULL, &context, "?");
  say (&context, "UA", 1);
  assert_choice ("Kiev", NULL, &context, "UA 50 31");
}
END_TEST

START_TEST (by_the_other_places)
{
  BriefPlaceContext british = { 0 }, american = { 0 };
  say (&british, "GB", 2);
  say (&american, "US", 2);
  assert_choice ("Cambridge", NULL, &british, "GB 52 0");
  assert_choice ("Cambridge", NULL, &american, "US 42 -71");
  assert_choice ("Birmingham", NULL, &british, "GB 52 -2");
  assert_choice ("Birmingham", NULL, &american, "US 34 -87");
  assert_choice ("Paris", NULL, &american, "FR 49 2");
  assert_choice ("Geneva", NULL, &british, "CH 46 6"); /* well known without its country */
}
END_TEST

START_TEST (by_what_stands_beside)
{
  static const BriefPlaceContext context;
  BriefPlaceHint texas = { "US", "TX", false }, germany = { "DE", "", false }, lebanon = { "LB", "", true };
  assert_choice ("Paris", &texas, &context, "US 34 -96");
  assert_choice ("Paris", &germany, &context, "FR 49 2"); /* there is none in Germany */
  assert_choice ("Kfar Nowhere", &germany, &context, "?");
  assert_choice ("Kfar Nowhere", &lebanon, &context, "LB ?");
}
END_TEST

START_TEST (a_landscape_is_no_town)
{
  static const BriefPlaceContext context;
  char *found = choose ("Mobile", BRIEF_ENTITY_LOC, NULL, &context);
  ck_assert_str_eq (found, "?");
  g_free (found);
  found = choose ("Bavaria", BRIEF_ENTITY_LOC, NULL, &context);
  ck_assert_str_eq (found, "DE 49 11");
  g_free (found);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("gazetteer");
  TCase *tcase = tcase_create ("table");
  tcase_add_test (tcase, folding);
  tcase_add_test (tcase, finding);
  tcase_add_test (tcase, countries);
  tcase_add_test (tcase, seats);
  suite_add_tcase (suite, tcase);
  tcase = tcase_create ("choice");
  tcase_add_test (tcase, by_size);
  tcase_add_test (tcase, small_towns_need_their_country);
  tcase_add_test (tcase, other_spellings_need_their_country);
  tcase_add_test (tcase, by_the_other_places);
  tcase_add_test (tcase, by_what_stands_beside);
  tcase_add_test (tcase, a_landscape_is_no_town);
  suite_add_tcase (suite, tcase);
  return run_suite (suite);
}
