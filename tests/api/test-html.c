/* SPDX-License-Identifier: MIT */
/* Pages of graphs that no reader would make. A parser reads those of articles in tests/tool/test-html.py. */
#include <brief/brief.h>
#include <glib.h>

#include "support/check-main.h"

#define TEXT_START "<div class=\"text\">"

static BriefGraph *
graph_of (const char *json, const char *text)
{
  BriefError *error = NULL;
  BriefGraph *graph = brief_graph_from_json (json, SIZE_MAX, text, SIZE_MAX, &error);
  ck_assert_msg (graph != NULL, "%s", error ? brief_error_message (error) : "?");
  return graph;
}

static char *
page_of (const char *json, const char *text, const char *prefix)
{
  BriefError *error = NULL;
  size_t length = 0;
  BriefGraph *graph = graph_of (json, text);
  char *page = brief_graph_to_html (graph, prefix, &length, &error);
  ck_assert_msg (page != NULL, "%s", error ? brief_error_message (error) : "?");
  ck_assert_uint_eq (length, strlen (page));
  brief_graph_unref (graph);
  return page;
}

static void
assert_has (const char *page, const char *piece)
{
  ck_assert_msg (strstr (page, piece) != NULL, "no “%s” in “%.9000s”", piece, strstr (page, "<body>"));
}

static void
assert_lacks (const char *page, const char *piece)
{
  ck_assert_msg (strstr (page, piece) == NULL, "“%s” in “%.9000s”", piece, strstr (page, "<body>"));
}

/* The character that the reference at *AT stands for; *AT goes behind it. */
static char
referred (const char **at)
{
  static const struct { const char *reference; char c; } references[]
    = { { "&amp;", '&' }, { "&lt;", '<' }, { "&gt;", '>' }, { "&quot;", '"' }, { "&#39;", '\'' }, { "&#13;", '\r' } };
  for (size_t i = 0; i < G_N_ELEMENTS (references); i++)
    if (g_str_has_prefix (*at, references[i].reference)) {
      *at += strlen (references[i].reference);
      return references[i].c;
    }
  ck_abort_msg ("a reference of no kind: %.20s", *at);
  return 0;
}

/* All elements of the body are closed in the right order; what stands between the tags of the text's element is TEXT. */
static void
assert_sound (const char *page, const char *text)
{
  GPtrArray *open = g_ptr_array_new_with_free_func (g_free);
  GString *found = g_string_new (NULL);
  guint text_depth = 0;
  const char *at = strstr (page, "<body>"), *last = strstr (page, "</html>");
  while (at < last) {
    if (*at != '<') {
      char c = *at == '&' ? referred (&at) : *at++;
      if (text_depth > 0)
        g_string_append_c (found, c);
      continue;
    }
    const char *end = strchr (at, '>');
    char *name = g_strndup (at + 1, strcspn (at + 1, " >"));
    if (name[0] != '/') {
      g_ptr_array_add (open, name);
      if (g_str_has_prefix (at, TEXT_START))
        text_depth = open->len;
    } else {
      if (open->len == 0 || strcmp (name + 1, g_ptr_array_index (open, open->len - 1)) != 0)
        ck_abort_msg ("closes what is not open: %.40s", at);
      if (open->len == text_depth)
        text_depth = 0;
      g_ptr_array_set_size (open, (gint) open->len - 1);
      g_free (name);
    }
    at = end + 1;
  }
  ck_assert_uint_eq (open->len, 0);
  ck_assert_str_eq (found->str, text);
  g_ptr_array_unref (open);
  g_string_free (found, TRUE);
}

/* An attribution without a name: its content is given as JSON. */
static void
append_attribution (GString *json, int id, const char *source, const char *cue, const char *content)
{
  g_string_append_printf (
      json,
      "%s{\"id\": \"a%d\", \"source\": {\"entity\": null, \"spans\": %s, \"type\": \"unknown\", \"anonymity\": "
      "\"anonymous\", \"reason\": null}, \"cue\": {\"spans\": %s, \"lemma\": \"say\"}, \"content\": {\"spans\": %s}, "
      "\"form\": \"indirect\", \"type\": \"communication\", \"stance\": \"neutral\", \"polarity\": \"positive\", "
      "\"addressee\": null, \"time\": null, \"parent\": null, \"claims\": [], \"confidence\": 1}",
      id > 1 ? ", " : "", id, source, cue, content);
}

static GString *
begin_attributions (size_t length)
{
  GString *json = g_string_new (NULL);
  g_string_printf (
      json, "{\"format\": \"brief/1\", \"document\": {\"length\": %" G_GSIZE_FORMAT "}, \"attributions\": [", length);
  return json;
}

static char *
page_of_attributions (GString *json, const char *text)
{
  g_string_append (json, "]}");
  char *page = page_of (json->str, text, NULL);
  g_string_free (json, TRUE);
  return page;
}

/* Names and words that look like markup, in the text and in every field. */
START_TEST (escapes)
{
  static const char text[] = "</div><b a=\"x\" c='y'>&amp;\r\n\r\n<!-- \xe2\x80\xae\x01 ]]>";
  static const char json[] =
      "{\"format\": \"brief/1\", \"document\": {\"id\": \"<i>\", \"title\": \"<u>&\\\"\", \"publisher\": \"<u>\", "
      "\"published\": \"<u>\", "
      "\"uri\": \"https://news.example/\\\"><u>\", \"length\": 41}, \"producer\": {\"library\": \"<u>\", \"model\": "
      "\"<u>\"}, "
      "\"entities\": [{\"id\": \"<u>\", \"type\": \"\\\"><u>\", \"name\": \"\\\"><u>\", \"aliases\": [\"<u>\"], "
      "\"roles\": [{\"title\": \"<u>\", "
      "\"of\": null, \"span\": [0, 1]}], \"mentions\": [{\"span\": [6, 9], \"kind\": \"name\"}, {\"span\": [0, 3], "
      "\"kind\": \"nominal\"}]}], "
      "\"times\": [{\"id\": \"t\", \"span\": [1, 2], \"type\": \"<u>\", \"value\": \"\\\"<u>\"}], "
      "\"quantities\": [{\"id\": \"q\", \"span\": [2, 3], \"type\": \"<u>\\\"\", \"value\": 0.5, \"unit\": "
      "\"<u>\\\"\"}], \"notices\": [\"<u>\"]}";
  char *page = page_of (json, text, NULL);
  assert_sound (page, text);
  assert_lacks (page, "<u>");
  assert_lacks (page, "<!-- ");
  assert_has (page, "href=\"https://news.example/&quot;&gt;&lt;u&gt;\"");
  assert_has (page, "<title>&lt;u&gt;&amp;&quot;</title>");
  assert_has (page, "title=\"U+202E\" data-sign=\"U+202E\">\xe2\x80\xae</span>");
  assert_has (page, "title=\"U+0001\" data-sign=\"U+0001\">\x01</span>");
  brief_free (page);
}
END_TEST

/* Only addresses of the web are links. */
START_TEST (addresses)
{
  static const struct { const char *uri; bool linked; } cases[] = {
    { "https://news.example/a", true }, { "HTTP://news.example/a", true }, { "javascript:alert(1)", false },
    { " https://news.example/a", false }, { "data:text/html,x", false }, { "urn:isbn:1", false }, { "https:news", false },
  };
  for (size_t i = 0; i < G_N_ELEMENTS (cases); i++) {
    char *json =
        g_strdup_printf ("{\"format\": \"brief/1\", \"document\": {\"uri\": \"%s\", \"length\": 1}}", cases[i].uri);
    char *page = page_of (json, "a", NULL), *link = g_strdup_printf ("href=\"%s\"", cases[i].uri);
    ck_assert_msg ((strstr (page, link) != NULL) == cases[i].linked, "%s", cases[i].uri);
    g_free (link);
    g_free (json);
    brief_free (page);
  }
}
END_TEST

/* Contents that cross are cut at each other's boundaries; each is what a link leads to. */
START_TEST (crossing)
{
  static const char text[] = "one two three four five";
  GString *json = begin_attributions (strlen (text));
  append_attribution (json, 1, "[]", "[[4, 7]]", "[[0, 13]]");
  append_attribution (json, 2, "[[2, 10]]", "[[14, 18]]", "[[8, 23]]");
  append_attribution (json, 3, "[]", "[[0, 3]]", "[[8, 13], [19, 23]]");
  char *page = page_of_attributions (json, text);
  assert_sound (page, text);
  for (int i = 1; i <= 3; i++) {
    char *link = g_strdup_printf ("href=\"#t-a%d\"", i), *target = g_strdup_printf ("id=\"t-a%d\"", i);
    char *back = g_strdup_printf ("href=\"#a%d\"", i), *statement = g_strdup_printf ("<li id=\"a%d\"", i);
    assert_has (page, link);
    assert_has (page, target);
    assert_has (page, back);
    assert_has (page, statement);
    g_free (link);
    g_free (target);
    g_free (back);
    g_free (statement);
  }
  brief_free (page);
}
END_TEST

/* The page grows with the text and the spans, whether they nest, cross or are all the same. */
START_TEST (many_contents)
{
  enum { N = 4000 };
  GString *text = g_string_new (NULL), *kinds[3];
  for (int i = 0; i < 2 * N; i++)
    g_string_append (text, "é");
  for (int kind = 0; kind < 3; kind++) {
    kinds[kind] = begin_attributions (2 * N);
    for (int i = 0; i < N; i++) {
      int start = kind == 2 ? 0 : i, end = kind == 0 ? 2 * N - i : kind == 1 ? N + i : 2 * N;
      char *content = g_strdup_printf ("[[%d, %d]]", start, end);
      append_attribution (kinds[kind], i + 1, content, "[]", content);
      g_free (content);
    }
    char *page = page_of_attributions (kinds[kind], text->str);
    ck_assert_uint_lt (strlen (page), (size_t) N * 6000);
    assert_sound (page, text->str);
    brief_free (page);
  }
  g_string_free (text, TRUE);
}
END_TEST

/* What is left out in JSON is no reason for a link that leads nowhere. */
START_TEST (bare)
{
  static const char json[] = "{\"format\": \"brief/1\", \"document\": {\"length\": 4}, \"entities\": [{\"id\": \"e1\", "
                             "\"mentions\": [{\"span\": [0, 4], "
                             "\"kind\": \"name\"}]}], \"times\": [{\"id\": \"t1\", \"span\": [0, 4]}], \"quantities\": "
                             "[{\"id\": \"q1\", \"span\": [0, 4]}], "
                             "\"attributions\": [{\"id\": \"a1\", \"claims\": [\"c1\"]}, {\"id\": \"a2\", \"parent\": "
                             "\"a1\", \"source\": {\"entity\": \"e1\"}}], "
                             "\"claims\": [{\"id\": \"c1\", \"attribution\": \"a1\"}, {\"id\": \"c2\"}], "
                             "\"relations\": [{\"type\": \"denies\", \"from\": \"c1\", \"to\": \"c2\"}]}";
  char *page = page_of (json, "Lima", NULL);
  assert_sound (page, "Lima");
  assert_has (page, "<li id=\"a1\"");
  assert_lacks (page, "href=\"#t-a");
  brief_free (page);
}
END_TEST

START_TEST (empty)
{
  char *page = page_of ("{\"format\": \"brief/1\", \"document\": {\"length\": 0}}", "", NULL);
  assert_sound (page, "");
  assert_has (page, "<title>[no text]</title>");
  brief_free (page);
}
END_TEST

static const char one_name[] = "{\"format\": \"brief/1\", \"document\": {\"length\": 4}, \"entities\": [{\"id\": "
                               "\"e1\", \"type\": \"gpe\", \"name\": \"Lima\", "
                               "\"mentions\": [{\"span\": [0, 4], \"kind\": \"name\"}]}]}";

START_TEST (prefixes)
{
  static const char *const wrong[] = { "1", "-", "a b", "a\"", "é", "a#" };
  BriefGraph *graph = graph_of (one_name, "Lima");
  char *page = page_of (one_name, "Lima", "d2-");
  assert_has (page, "<a href=\"#d2-e1\" id=\"d2-m-e1\" class=\"n gpe\" title=\"Lima · gpe\">Lima</a>");
  assert_has (page, "<li id=\"d2-e1\"><a dir=\"auto\" href=\"#d2-m-e1\">Lima</a>");
  brief_free (page);
  for (size_t i = 0; i < G_N_ELEMENTS (wrong); i++) {
    BriefError *error = NULL;
    ck_assert_ptr_null (brief_graph_to_html (graph, wrong[i], NULL, &error));
    ck_assert_int_eq (brief_error_code (error), BRIEF_ERROR_INVALID_ARGUMENT);
    brief_error_free (error);
  }
  brief_graph_unref (graph);
}
END_TEST

START_TEST (without_text)
{
  BriefError *error = NULL;
  BriefGraph *graph = graph_of (one_name, NULL);
  ck_assert_ptr_null (brief_graph_to_html (graph, NULL, NULL, &error));
  ck_assert_int_eq (brief_error_code (error), BRIEF_ERROR_NOT_KEPT);
  brief_error_free (error);
  brief_graph_unref (graph);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("html");
  TCase *tcase = tcase_create ("html");
  tcase_set_timeout (tcase, 60);
  tcase_add_test (tcase, escapes);
  tcase_add_test (tcase, addresses);
  tcase_add_test (tcase, crossing);
  tcase_add_test (tcase, many_contents);
  tcase_add_test (tcase, bare);
  tcase_add_test (tcase, empty);
  tcase_add_test (tcase, prefixes);
  tcase_add_test (tcase, without_text);
  suite_add_tcase (suite, tcase);
  return run_suite (suite);
}
