/* SPDX-License-Identifier: MIT */
/* JSON-LD, DOT and GraphML of graphs that no reader would make. Real parsers read them in tests/tool/test-export.py. */
#include <brief/brief.h>

#include "support/check-main.h"
#include "support/sample-graph.h"

typedef char *(*Export) (const BriefGraph *graph, size_t *length, BriefError **error);

/* What EXPORT makes of the graph in JSON. */
static char *
exported (Export export, const char *json, const char *text)
{
  BriefError *error = NULL;
  size_t length = 0;
  BriefGraph *graph = brief_graph_from_json (json, SIZE_MAX, text, SIZE_MAX, &error);
  ck_assert_msg (graph != NULL, "%s", error ? brief_error_message (error) : "?");
  char *written = export (graph, &length, &error);
  ck_assert_ptr_null (error);
  ck_assert_uint_eq (length, strlen (written));
  brief_graph_unref (graph);
  return written;
}

static void
assert_has (const char *written, const char *piece)
{
  ck_assert_msg (strstr (written, piece) != NULL, "no “%s” in “%.4000s”", piece, written);
}

static void
assert_lacks (const char *written, const char *piece)
{
  ck_assert_msg (strstr (written, piece) == NULL, "“%s” in “%.4000s”", piece, written);
}

/* Two quantities whose ids differ in characters that XML cannot hold and that DOT draws as spaces. */
static const char strange_ids[]
  = "{\"format\": \"brief/1\", \"document\": {\"length\": 9}, \"quantities\": ["
    "{\"id\": \"q\\u0001\", \"span\": [0, 9], \"type\": \"count\", \"value\": 0.75, \"bound\": \"exact\", \"confidence\": 0.5},"
    "{\"id\": \"q\\u0002\\\"\\\\\", \"span\": [0, 9], \"type\": \"count\", \"bound\": \"exact\", \"confidence\": 0.25}]}";
static const char strange_text[] = "a&lt;\"\\\n\x01";

START_TEST (dot)
{
  char *written = exported (brief_graph_to_dot, strange_ids, strange_text);
  ck_assert_str_eq (written,
                    "digraph \"brief\" {\n  charset=\"UTF-8\";\n  rankdir=LR;\n"
                    "  \"article\" [label=\"the article\", shape=\"note\", kind=\"article\", type=\"article\"];\n"
                    "  \"q\x01\" [label=\"a&amp;lt;\\\"\\\\  \", shape=\"diamond\", kind=\"quantity\", type=\"count\"];\n"
                    "  \"q\x02\\\"\\\\\" [label=\"a&amp;lt;\\\"\\\\  \", shape=\"diamond\", kind=\"quantity\", type=\"count\"];\n"
                    "}\n");
  brief_free (written);
}
END_TEST

START_TEST (graphml)
{
  char *written = exported (brief_graph_to_graphml, strange_ids, strange_text);
  assert_has (written, "<node id=\"q%01\"><data key=\"kind\">quantity</data><data key=\"type\">count</data>"
                       "<data key=\"label\">a&amp;lt;&quot;\\&#10;\xef\xbf\xbd</data><data key=\"start\">0</data>"
                       "<data key=\"end\">9</data><data key=\"confidence\">0.5</data></node>\n");
  assert_has (written, "<node id=\"q%02%22%5C\">");
  brief_free (written);
}
END_TEST

START_TEST (linked_data)
{
  char *written = exported (brief_graph_to_jsonld, strange_ids, strange_text);
  assert_has (written, "\"@id\":\"doc:q%01\"");
  assert_has (written, "\"@id\":\"doc:q%02%22%5C\"");
  assert_has (written, "\"oa:exact\":\"a&lt;\\\"\\\\\\n\\u0001\"");
  assert_has (written, "\"schema:value\":0.75");
  brief_free (written);
}
END_TEST

/* A place on the map is in the formats that have a way to say it. */
START_TEST (locations)
{
  static const char place[] =
    "{\"format\": \"brief/1\", \"document\": {\"length\": 4}, \"entities\": [{\"id\": \"e1\", \"type\": \"gpe\", \"name\": \"Lima\", "
    "\"ids\": {\"iso3166\": \"PE\", \"geo\": {\"latitude\": -12.05, \"longitude\": -77}}, \"mentions\": [{\"span\": [0, 4], \"kind\": \"name\"}]}]}";
  char *written = exported (brief_graph_to_graphml, place, "Lima");
  assert_has (written, "<data key=\"latitude\">-12.05</data><data key=\"longitude\">-77</data>");
  brief_free (written);
  written = exported (brief_graph_to_jsonld, place, "Lima");
  assert_has (
      written,
      "\"schema:geo\":{\"@type\":\"schema:GeoCoordinates\",\"schema:latitude\":-12.05,\"schema:longitude\":-77.0}");
  brief_free (written);
}
END_TEST

static char *
linked_article (const char *key, const char *value)
{
  char *json = g_strdup_printf (
      "{\"format\": \"brief/1\", \"document\": {\"id\": \"x\", \"%s\": \"%s\", \"length\": 1}}", key, value);
  char *written = exported (brief_graph_to_jsonld, json, "a");
  g_free (json);
  return written;
}

/* Only what is a date in the eyes of XML Schema is called one. */
START_TEST (dates)
{
  static const struct { const char *value, *written; } cases[] = {
    { "2024-11-18", "{\"@type\":\"xsd:date\",\"@value\":\"2024-11-18\"}" },
    { "2024-11-18T10:00:00+01:00", "{\"@type\":\"xsd:dateTime\",\"@value\":\"2024-11-18T10:00:00+01:00\"}" },
    { "2024-11-18T10:00:00Z", "{\"@type\":\"xsd:dateTime\",\"@value\":\"2024-11-18T10:00:00Z\"}" },
    { "2024-11-18T10:00:00+1", "\"2024-11-18T10:00:00+1\"" },
    { "2024-11-18T10:00", "\"2024-11-18T10:00\"" },
    { "2024-11-18 10:00:00", "\"2024-11-18 10:00:00\"" },
    { "2024-11", "\"2024-11\"" },
    { "Tuesday", "\"Tuesday\"" },
  };
  for (size_t i = 0; i < G_N_ELEMENTS (cases); i++) {
    char *written = linked_article ("published", cases[i].value),
         *member = g_strconcat ("\"schema:datePublished\":", cases[i].written, NULL);
    assert_has (written, member);
    g_free (member);
    brief_free (written);
  }
}
END_TEST

/* The nodes are named after the article's URI, unless it would be read as something else. */
START_TEST (names_of_nodes)
{
  static const struct { const char *uri, *base; } cases[] = {
    { "https://news.example/a?b=1#top", "https://news.example/a?b=1#" },
    { "https://news.example/a b\\\"<", "https://news.example/a%20b%22%3C#" },
    { "urn:isbn:1", "urn:isbn:1#" },
    { "doc:1", "urn:x-libbrief:article:x#" },
    { "schema:Person", "urn:x-libbrief:article:x#" },
    { "not a uri", "urn:x-libbrief:article:x#" },
    { "", "urn:x-libbrief:article:x#" },
  };
  for (size_t i = 0; i < G_N_ELEMENTS (cases); i++) {
    char *written = linked_article ("uri", cases[i].uri), *member = g_strdup_printf ("\"doc\":\"%s\"", cases[i].base);
    assert_has (written, member);
    g_free (member);
    brief_free (written);
  }
}
END_TEST

/* A thousand nodes that all span the whole text do not repeat it a thousand times. */
START_TEST (long_words)
{
  static const Export exports[] = { brief_graph_to_jsonld, brief_graph_to_dot, brief_graph_to_graphml };
  enum { N_NODES = 1000, N_CHARACTERS = 30001 };
  GString *json = g_string_new (NULL), *text = g_string_new ("a");
  g_string_printf (json, "{\"format\": \"brief/1\", \"document\": {\"length\": %d}, \"quantities\": [", N_CHARACTERS);
  for (int i = 0; i < N_NODES; i++)
    g_string_append_printf (json, "%s{\"id\": \"q%d\", \"span\": [0, %d]}", i > 0 ? ", " : "", i, N_CHARACTERS);
  g_string_append (json, "]}");
  for (int i = 1; i < N_CHARACTERS; i++)
    g_string_append (text, "é");
  for (size_t i = 0; i < G_N_ELEMENTS (exports); i++) {
    char *written = exported (exports[i], json->str, text->str);
    ck_assert_uint_lt (strlen (written), N_NODES * 6000);
    ck_assert (brief_text_validate (written, strlen (written), NULL));
    brief_free (written);
  }
  g_string_free (json, TRUE);
  g_string_free (text, TRUE);
}
END_TEST

/* Without its text a graph has positions and no words. */
START_TEST (without_text)
{
  char *written = exported (brief_graph_to_jsonld, strange_ids, NULL);
  assert_has (written, "\"oa:start\":0,\"oa:end\":9");
  assert_lacks (written, "oa:exact");
  brief_free (written);
  written = exported (brief_graph_to_graphml, strange_ids, NULL);
  assert_has (
      written,
      "<node id=\"q%01\"><data key=\"kind\">quantity</data><data key=\"type\">count</data><data key=\"start\">");
  brief_free (written);
  written = exported (brief_graph_to_dot, strange_ids, NULL);
  assert_has (written, "\"q\x01\" [label=\"\", ");
  brief_free (written);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("export");
  TCase *tcase = tcase_create ("export");
  tcase_add_test (tcase, dot);
  tcase_add_test (tcase, graphml);
  tcase_add_test (tcase, locations);
  tcase_add_test (tcase, linked_data);
  tcase_add_test (tcase, dates);
  tcase_add_test (tcase, names_of_nodes);
  tcase_add_test (tcase, long_words);
  tcase_add_test (tcase, without_text);
  suite_add_tcase (suite, tcase);
  return run_suite (suite);
}
