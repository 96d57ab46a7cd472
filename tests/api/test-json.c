/* SPDX-License-Identifier: MIT */
/* Writing and reading JSON: without loss, in the agreed order, whatever the text holds. */
#include <brief/brief.h>

#include "support/check-main.h"
#include "support/sample-graph.h"

#define HEAD "{\"format\": \"brief/1\", \"document\": {\"length\": 100}"

static char *
to_json (const BriefGraph *graph, unsigned flags)
{
  BriefError *error = NULL;
  size_t length = 0;
  char *json = brief_graph_to_json (graph, flags, &length, &error);
  ck_assert_ptr_null (error);
  ck_assert_ptr_nonnull (json);
  ck_assert_uint_eq (length, strlen (json));
  return json;
}

static BriefGraph *
from_json (const char *json, const char *text)
{
  BriefError *error = NULL;
  BriefGraph *graph = brief_graph_from_json (json, SIZE_MAX, text, SIZE_MAX, &error);
  ck_assert_msg (graph != NULL, "%s", brief_error_message (error));
  ck_assert_ptr_null (error);
  return graph;
}

static void
assert_same_after_reading (unsigned flags)
{
  BriefGraph *graph = sample_graph_new ();
  char *written = to_json (graph, flags);
  BriefGraph *read = from_json (written, NULL);
  char *again = to_json (read, flags);
  ck_assert_str_eq (written, again);
  brief_free (written);
  brief_free (again);
  brief_graph_unref (graph);
  brief_graph_unref (read);
}

START_TEST (lossless)
{
  assert_same_after_reading (BRIEF_JSON_COMPACT);
  assert_same_after_reading (BRIEF_JSON_PRETTY);
}
END_TEST

START_TEST (whole_document)
{
  /* The agreed form to the letter: keys in order, [] for empty lists, null for what is not there. */
  static const char text[] = "Ärger";
  struct BriefGraph *graph = _brief_graph_new (text, strlen (text));
  _brief_graph_sentence_at (graph, _brief_graph_add_sentence (graph))->span = (BriefSpan) { 0, 6 };
  uint32_t entity = _brief_graph_add_entity (graph);
  struct BriefMention mention = { { 0, 6 }, BRIEF_MENTION_NAME, NULL, 1.0f };
  _brief_graph_entity_add_mention (graph, entity, &mention);
  _brief_graph_entity_at (graph, entity)->name = "Ärger";
  ck_assert_uint_eq (_brief_graph_freeze (graph), 0);
  char *json = to_json (graph, BRIEF_JSON_NEWLINE);
  ck_assert_str_eq (json,
                    "{\"format\": \"brief/1\", \"document\": {\"id\": null, \"title\": null, \"published\": null, "
                    "\"publisher\": null, \"uri\": null, \"length\": 5}, \"producer\": {\"library\": null, \"model\": "
                    "null}, \"sentences\": [{\"span\": [0, 5], \"zone\": \"body\"}], \"entities\": [{\"id\": \"e1\", "
                    "\"type\": \"other\", \"name\": \"Ärger\", \"number\": \"unknown\", \"definite\": false, \"ids\": "
                    "{\"wikidata\": null, \"iso3166\": null}, \"aliases\": [], \"roles\": [], \"mentions\": [{\"span\": "
                    "[0, 5], \"kind\": \"name\"}], \"confidence\": 1}], \"times\": [], \"quantities\": [], "
                    "\"attributions\": [], \"claims\": [], \"relations\": [], \"notices\": []}\n");
  brief_free (json);
  brief_graph_unref (graph);
}
END_TEST

START_TEST (flags)
{
  BriefGraph *graph = sample_graph_new ();
  char *compact = to_json (graph, BRIEF_JSON_COMPACT), *line = to_json (graph, BRIEF_JSON_NEWLINE),
       *pretty = to_json (graph, BRIEF_JSON_PRETTY);
  ck_assert_ptr_null (strchr (compact, '\n'));
  ck_assert_uint_eq (strlen (line), strlen (compact) + 1);
  ck_assert_ptr_eq (strchr (line, '\n'), line + strlen (compact));
  ck_assert_ptr_nonnull (strstr (pretty, "\n    {\"id\": \"c1\""));
  ck_assert_ptr_null (strstr (compact, "factuality"));
  char *numbers = to_json (graph, BRIEF_JSON_FACTUALITY);
  ck_assert_ptr_nonnull (strstr (numbers, "\"certainty\": \"certain\", \"factuality\": -2, \"tense\": \"present\""));
  BriefGraph *read = brief_graph_from_json (numbers, SIZE_MAX, NULL, 0, NULL); /* the numbers follow from the rest */
  char *again = to_json (read, BRIEF_JSON_FACTUALITY);
  ck_assert_str_eq (again, numbers);
  brief_graph_unref (read);
  brief_free (again);
  brief_free (numbers);
  brief_free (compact);
  brief_free (line);
  brief_free (pretty);
  brief_graph_unref (graph);
}
END_TEST

START_TEST (escapes)
{
  static const char text[] = "a\"b\\c\b\f\n\r\t\x01\x0b\x1f\x7f/é€😀";
  struct BriefGraph *graph = _brief_graph_new (text, strlen (text));
  graph->with_text = true;
  _brief_graph_freeze (graph);
  char *json = to_json (graph, 0);
  ck_assert_ptr_nonnull (
    strstr (json, "\"text\": \"a\\\"b\\\\c\\b\\f\\n\\r\\t\\u0001\\u000b\\u001f\\u007f/é€😀\"}"));
  BriefGraph *read = from_json (json, NULL);
  ck_assert_str_eq (brief_graph_text (read, NULL), text);
  brief_free (json);
  brief_graph_unref (read);
  brief_graph_unref (graph);
}
END_TEST

/* What a quantity of the given value is written as. */
static void
assert_number (double value, const char *expected)
{
  struct BriefGraph *graph = _brief_graph_new ("1", 1);
  struct BriefQuantity *quantity = _brief_graph_quantity_at (graph, _brief_graph_add_quantity (graph));
  quantity->span = (BriefSpan) { 0, 1 };
  quantity->has_value = true;
  quantity->value = value;
  graph->with_text = true;
  _brief_graph_freeze (graph);
  char *json = to_json (graph, 0);
  char *wanted = g_strdup_printf ("\"value\": %s, ", expected);
  ck_assert_msg (strstr (json, wanted) != NULL, "no %s in %s", wanted, json);
  BriefGraph *read = from_json (json, NULL);
  double again = -1;
  ck_assert (brief_quantity_value (brief_graph_quantity (read, 0), &again));
  ck_assert_msg (again == value, "%.17g became %.17g", value, again);
  g_free (wanted);
  brief_free (json);
  brief_graph_unref (read);
  brief_graph_unref (graph);
}

START_TEST (numbers)
{
  assert_number (0, "0");
  assert_number (305, "305");
  assert_number (-2, "-2");
  assert_number (0.87, "0.87");
  assert_number (0.1 + 0.2, "0.30000000000000004");
  assert_number (1.0 / 3.0, "0.3333333333333333");
  assert_number (1234567.25, "1234567.25");
  assert_number (1e14, "100000000000000");
  assert_number (7.8e12, "7800000000000");
  assert_number (1e21, "1e+21");
  assert_number (5e-324, "4.94066e-324");
  assert_number (1.7976931348623157e308, "1.7976931348623157e+308");
}
END_TEST

START_TEST (without_text)
{
  BriefGraph *graph = sample_graph_new ();
  graph->with_text = false;
  char *json = to_json (graph, 0);
  ck_assert_ptr_null (strstr (json, "\"text\""));
  BriefGraph *read = from_json (json, NULL);
  ck_assert (brief_graph_in_code_points (read));
  ck_assert_ptr_null (brief_graph_text (read, NULL));
  ck_assert_uint_eq (brief_graph_length (read), brief_graph_length (graph));
  BriefSpan bytes = brief_entity_mention_span (brief_graph_entity (graph, 2), 0);
  BriefSpan points = brief_entity_mention_span (brief_graph_entity (read, 2), 0);
  ck_assert_uint_lt (points.start, bytes.start);
  ck_assert_uint_eq (points.start, brief_graph_byte_to_code_point (graph, bytes.start));
  /* No conversion without the text, and no piece of it. */
  ck_assert_uint_eq (brief_graph_code_point_to_byte (read, points.start), points.start);
  ck_assert_ptr_null (brief_graph_dup_span (read, points));
  char *again = to_json (read, 0);
  ck_assert_str_eq (json, again);
  brief_free (again);
  brief_graph_unref (read);
  /* With the text given, bytes again. */
  read = from_json (json, sample_text);
  ck_assert (!brief_graph_in_code_points (read));
  ck_assert_uint_eq (brief_entity_mention_span (brief_graph_entity (read, 2), 0).start, bytes.start);
  again = to_json (read, 0);
  ck_assert_str_eq (json, again);
  brief_free (again);
  brief_free (json);
  brief_graph_unref (read);
  brief_graph_unref (graph);
}
END_TEST

static void
assert_fails (const char *json, size_t length, const char *text, BriefErrorCode code, size_t offset)
{
  BriefError *error = NULL;
  BriefGraph *graph = brief_graph_from_json (json, length, text, SIZE_MAX, &error);
  ck_assert_ptr_null (graph);
  ck_assert_msg (brief_error_code (error) == code, "%s instead of %s: %s",
                 brief_error_code_to_string (brief_error_code (error)), brief_error_code_to_string (code),
                 brief_error_message (error));
  if (code == BRIEF_ERROR_JSON_SYNTAX && offset != BRIEF_NO_OFFSET)
    ck_assert_uint_eq (brief_error_offset (error), offset);
  brief_error_free (error);
  ck_assert_ptr_null (brief_graph_from_json (json, length, text, SIZE_MAX, NULL));
}

START_TEST (wrong_text)
{
  assert_fails (HEAD "}", SIZE_MAX, "short", BRIEF_ERROR_JSON_FORMAT, 0);
  assert_fails ("{\"format\": \"brief/1\"}", SIZE_MAX, "a\xff", BRIEF_ERROR_INVALID_UTF8, 0);
  assert_fails ("{\"format\": \"brief/1\", \"text\": \"a\"}", SIZE_MAX, "b", BRIEF_ERROR_JSON_FORMAT, 0);
  assert_fails ("{\"format\": \"brief/1\", \"text\": 5}", SIZE_MAX, NULL, BRIEF_ERROR_JSON_FORMAT, 0);
  assert_fails ("{\"format\": \"brief/1\"}", SIZE_MAX, NULL, BRIEF_ERROR_JSON_FORMAT, 0);
}
END_TEST

START_TEST (no_json)
{
  assert_fails ("", 0, NULL, BRIEF_ERROR_JSON_SYNTAX, 0);
  assert_fails ("{\"format\": \"brief/1\",}", SIZE_MAX, NULL, BRIEF_ERROR_JSON_SYNTAX, 22);
  assert_fails ("{\"a\": 1, \"a\": 2}", SIZE_MAX, NULL, BRIEF_ERROR_JSON_SYNTAX, 12);
  assert_fails ("{\"a\": \"\xff\"}", SIZE_MAX, NULL, BRIEF_ERROR_JSON_SYNTAX, 7);
  assert_fails ("{} {}", SIZE_MAX, NULL, BRIEF_ERROR_JSON_SYNTAX, 4);
  assert_fails ("[1]", SIZE_MAX, NULL, BRIEF_ERROR_JSON_FORMAT, 0);
  assert_fails ("null", SIZE_MAX, NULL, BRIEF_ERROR_JSON_SYNTAX, 4);
  assert_fails (NULL, 0, NULL, BRIEF_ERROR_INVALID_ARGUMENT, 0);
}
END_TEST

/* The library that takes JSON apart is nobody's business: what is wrong with a NUL is said in our own words. */
START_TEST (json_with_nul)
{
  BriefError *error = NULL;
  ck_assert_ptr_null (brief_graph_from_json ("{\"a\": \"\\u0000\"}", SIZE_MAX, NULL, 0, &error));
  ck_assert_str_eq (brief_error_message (error), "no JSON at byte 14: a string with a NUL character");
  brief_error_free (error);
}
END_TEST

START_TEST (deep)
{
  GString *json = g_string_new (HEAD ", \"claims\": ");
  for (int i = 0; i < 1000000; i++)
    g_string_append_c (json, '[');
  BriefError *error = NULL;
  ck_assert_ptr_null (brief_graph_from_json (json->str, json->len, NULL, 0, &error));
  ck_assert_int_eq (brief_error_code (error), BRIEF_ERROR_JSON_SYNTAX);
  brief_error_free (error);
  g_string_free (json, TRUE);
}
END_TEST

START_TEST (cut_anywhere)
{
  BriefGraph *graph = sample_graph_new ();
  char *json = to_json (graph, 0);
  for (size_t length = 0; length < strlen (json); length += 7)
    assert_fails (json, length, NULL, BRIEF_ERROR_JSON_SYNTAX, BRIEF_NO_OFFSET);
  brief_free (json);
  brief_graph_unref (graph);
}
END_TEST

/* One byte wrong anywhere: an error or a graph, and what reads is written and read again alike. */
START_TEST (damaged_anywhere)
{
  static const char wrong[] = "0\"]{x9-";
  BriefGraph *graph = sample_graph_new ();
  char *json = to_json (graph, 0);
  size_t length = strlen (json), read = 0;
  for (size_t i = 0; i < length; i += 7) {
    char right = json[i];
    json[i] = wrong[i % (sizeof wrong - 1)];
    BriefGraph *damaged = brief_graph_from_json (json, length, NULL, 0, NULL);
    if (damaged) {
      read++;
      char *first = to_json (damaged, 0);
      BriefGraph *twice = from_json (first, NULL);
      char *second = to_json (twice, 0);
      ck_assert_str_eq (first, second);
      brief_free (first);
      brief_free (second);
      brief_graph_unref (twice);
    }
    brief_graph_unref (damaged);
    json[i] = right;
  }
  ck_assert_uint_gt (read, 0);
  ck_assert_uint_lt (read, length / 14);
  brief_free (json);
  brief_graph_unref (graph);
}
END_TEST

START_TEST (unknown_words)
{
  static const char json[] = HEAD ", \"sentences\": [], \"claims\": [{\"id\": \"c1\", \"kind\": \"rumour\", "
                                  "\"event\": \"none\", \"tense\": \"rumour\"}]}";
  BriefGraph *graph = from_json (json, NULL);
  const BriefClaim *claim = brief_graph_claim (graph, 0);
  ck_assert_str_eq (brief_claim_kind_to_string (brief_claim_kind (claim)), "unknown-word");
  ck_assert_str_eq (brief_graph_unknown_word (graph, (int) brief_claim_kind (claim)), "rumour");
  ck_assert_str_eq (brief_graph_unknown_word (graph, (int) brief_claim_event (claim)), "none");
  ck_assert_int_eq ((int) brief_claim_tense (claim), (int) brief_claim_kind (claim));
  ck_assert_ptr_null (brief_graph_unknown_word (graph, BRIEF_CLAIM_OPINION));
  ck_assert_ptr_null (brief_graph_unknown_word (graph, (int) brief_claim_event (claim) + 1));
  ck_assert_ptr_null (brief_graph_unknown_word (graph, -1));
  char *written = to_json (graph, 0);
  ck_assert_ptr_nonnull (strstr (written, "\"kind\": \"rumour\", \"event\": \"none\""));
  brief_free (written);
  brief_graph_unref (graph);
}
END_TEST

START_TEST (many_unknown_words)
{
  GString *json = g_string_new (HEAD ", \"claims\": [");
  for (int i = 0; i < 100000; i++)
    g_string_append_printf (json, "%s{\"id\": \"c%d\", \"kind\": \"w%d\"}", i ? ", " : "", i, i);
  g_string_append (json, "]}");
  assert_fails (json->str, json->len, NULL, BRIEF_ERROR_JSON_FORMAT, 0);
  g_string_free (json, TRUE);
}
END_TEST

START_TEST (articles)
{
  static const char json[] = "{\"id\": \"x\", \"text\": \"Ä.\", \"title\": \"T\", \"published\": \"2024-11-18\", "
                             "\"publisher\": \"P\", \"uri\": null, \"other\": [1]}";
  BriefError *error = NULL;
  size_t length;
  BriefArticle *article = brief_article_from_json (json, SIZE_MAX, &error);
  ck_assert_ptr_nonnull (article);
  ck_assert_str_eq (brief_article_id (article), "x");
  ck_assert_str_eq (brief_article_title (article), "T");
  ck_assert_str_eq (brief_article_published (article), "2024-11-18");
  ck_assert_str_eq (brief_article_publisher (article), "P");
  ck_assert_ptr_null (brief_article_uri (article));
  ck_assert_int_eq (memcmp (brief_article_text (article, &length), "Ä.", 3), 0);
  ck_assert_uint_eq (length, 3);
  brief_article_unref (article);
}
END_TEST

static void
assert_no_article (const char *json, BriefErrorCode code, const char *message)
{
  BriefError *error = NULL;
  ck_assert_ptr_null (brief_article_from_json (json, SIZE_MAX, &error));
  ck_assert_int_eq (brief_error_code (error), code);
  ck_assert_msg (strstr (brief_error_message (error), message) != NULL, "%s", brief_error_message (error));
  brief_error_free (error);
  ck_assert_ptr_null (brief_article_from_json (json, SIZE_MAX, NULL));
}

/* A NUL in the text is a fault of the text: it is told with its place there when the article is read. */
START_TEST (article_with_nul)
{
  static const char json[] = "{\"id\": \"x7\", \"text\": \"a\\u0000b\"}";
  size_t length;
  BriefArticle *article = brief_article_from_json (json, SIZE_MAX, NULL);
  ck_assert_str_eq (brief_article_id (article), "x7");
  ck_assert_int_eq (memcmp (brief_article_text (article, &length), "a\0b", 4), 0);
  ck_assert_uint_eq (length, 3);
  brief_article_unref (article);
}
END_TEST

START_TEST (bad_articles)
{
  assert_no_article ("{\"id\": \"x7\"}", BRIEF_ERROR_JSON_FORMAT, "x7: no text");
  assert_no_article ("{\"id\": \"x7\", \"text\": null}", BRIEF_ERROR_JSON_FORMAT, "x7: no text");
  assert_no_article ("{\"id\": 7, \"text\": \"a\"}", BRIEF_ERROR_JSON_FORMAT, "id: not a string");
  assert_no_article ("{\"id\": \"x7\", \"text\": [1]}", BRIEF_ERROR_JSON_FORMAT, "x7: text: not a string");
  assert_no_article ("{\"id\": \"x7\", \"text\": \"a\", \"published\": \"yesterday\"}", BRIEF_ERROR_JSON_FORMAT,
                     "x7: the date of publication");
  assert_no_article ("{\"text\": \"a\"", BRIEF_ERROR_JSON_SYNTAX, "no JSON at byte");
  assert_no_article ("{\"text\": \"a\", \"id\": \"x\\u00007\"}", BRIEF_ERROR_JSON_FORMAT, "x: id: a NUL character");
  assert_no_article ("{\"id\": \"x7\", \"text\": \"a\", \"title\": \"a\\u0000b\"}", BRIEF_ERROR_JSON_FORMAT,
                     "x7: title: a NUL character");
  assert_no_article ("{\"te\\u0000xt\": \"a\"}", BRIEF_ERROR_JSON_SYNTAX, ": a string with a NUL character");
  assert_no_article ("[\"text\"]", BRIEF_ERROR_JSON_FORMAT, "no JSON object");
  assert_no_article (NULL, BRIEF_ERROR_INVALID_ARGUMENT, "NULL");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("json");
  TCase *tcase = tcase_create ("json");
  tcase_add_test (tcase, lossless);
  tcase_add_test (tcase, whole_document);
  tcase_add_test (tcase, flags);
  tcase_add_test (tcase, escapes);
  tcase_add_test (tcase, numbers);
  tcase_add_test (tcase, without_text);
  tcase_add_test (tcase, wrong_text);
  tcase_add_test (tcase, no_json);
  tcase_add_test (tcase, json_with_nul);
  tcase_add_test (tcase, deep);
  tcase_add_test (tcase, cut_anywhere);
  tcase_add_test (tcase, damaged_anywhere);
  tcase_add_test (tcase, unknown_words);
  tcase_add_test (tcase, many_unknown_words);
  tcase_add_test (tcase, articles);
  tcase_add_test (tcase, article_with_nul);
  tcase_add_test (tcase, bad_articles);
  suite_add_tcase (suite, tcase);
  return run_suite (suite);
}
