/* SPDX-License-Identifier: MIT */
/*
 * The nth allocation fails, for every n: the library must come out with BRIEF_ERROR_NO_MEMORY, nothing lost, nothing
 * broken. The functions of GLib that may fail are replaced by ones that count; so are jansson's.
 */
#include <brief/brief.h>
#include <jansson.h>

#include "support/check-main.h"
#include "support/sample-graph.h"

static long countdown = -1; /* allocations until one fails; -1: none does */

static bool
fails (void)
{
  if (countdown < 0)
    return false;
  if (countdown > 0)
    countdown--;
  return countdown == 0;
}

gpointer
g_try_malloc (gsize size)
{
  return fails () ? NULL : malloc (size ? size : 1);
}

gpointer
g_try_malloc0 (gsize size)
{
  return fails () ? NULL : calloc (1, size ? size : 1);
}

gpointer
g_try_malloc_n (gsize n, gsize size)
{
  return size && n > G_MAXSIZE / size ? NULL : g_try_malloc (n * size);
}

gpointer
g_try_malloc0_n (gsize n, gsize size)
{
  return fails () ? NULL : calloc (n, size);
}

gpointer
g_try_realloc (gpointer memory, gsize size)
{
  return fails () ? NULL : realloc (memory, size);
}

gpointer
g_try_realloc_n (gpointer memory, gsize n, gsize size)
{
  return size && n > G_MAXSIZE / size ? NULL : g_try_realloc (memory, n * size);
}

static void *
json_malloc (size_t size)
{
  return fails () ? NULL : malloc (size);
}

typedef bool (*Attempt) (BriefError **error);

/* Runs ATTEMPT with its first allocation failing, then its second, … until none is left to fail. */
static void
try_every_failure (Attempt attempt)
{
  long n = 1;
  for (;; n++) {
    BriefError *error = NULL;
    countdown = n;
    bool done = attempt (&error);
    bool failed = countdown == 0;
    countdown = -1;
    if (!failed) {
      ck_assert (done);
      ck_assert_ptr_null (error);
      break;
    }
    if (!done)
      ck_assert_msg (brief_error_code (error) == BRIEF_ERROR_NO_MEMORY, "allocation %ld: %s", n,
                     brief_error_message (error));
    brief_error_free (error);
    ck_assert_int_lt (n, 100000);
  }
  ck_assert_int_gt (n, 1);
}

static char *sample_json;

static void
setup (void)
{
  json_set_alloc_funcs (json_malloc, free);
  BriefGraph *graph = sample_graph_new ();
  sample_json = brief_graph_to_json (graph, 0, NULL, NULL);
  brief_graph_unref (graph);
}

static void
teardown (void)
{
  brief_free (sample_json);
}

/* A graph that claims to be complete is. */
static bool
graph_holds (BriefGraph *graph)
{
  if (!graph)
    return false;
  long left = countdown;
  countdown = -1;
  char *json = brief_graph_to_json (graph, 0, NULL, NULL);
  ck_assert_str_eq (json, sample_json);
  brief_free (json);
  brief_graph_unref (graph);
  countdown = left;
  return true;
}

START_TEST (building)
{
  for (long n = 1;; n++) {
    countdown = n;
    BriefGraph *graph = sample_graph_new ();
    bool failed = countdown == 0;
    countdown = -1;
    ck_assert (failed || graph);
    graph_holds (graph);
    if (!failed)
      break;
  }
}
END_TEST

static bool
read_json (BriefError **error)
{
  return graph_holds (brief_graph_from_json (sample_json, SIZE_MAX, NULL, 0, error));
}

START_TEST (reading_json)
{
  try_every_failure (read_json);
}
END_TEST

/* The sample graph, made with memory enough, as EXPORT writes it. */
static bool
write_sample (char *(*export) (const BriefGraph *, size_t *, BriefError **), BriefError **error)
{
  long n = countdown;
  countdown = -1;
  BriefGraph *graph = sample_graph_new ();
  countdown = n;
  size_t length;
  char *written = export (graph, &length, error);
  n = countdown;
  countdown = -1;
  brief_graph_unref (graph);
  countdown = n;
  brief_free (written);
  return written != NULL;
}

static char *
graph_to_json (const BriefGraph *graph, size_t *length, BriefError **error)
{
  return brief_graph_to_json (graph, 0, length, error);
}

static bool
write_json (BriefError **error)
{
  return write_sample (graph_to_json, error);
}

static bool
write_jsonld (BriefError **error)
{
  return write_sample (brief_graph_to_jsonld, error);
}

static bool
write_dot (BriefError **error)
{
  return write_sample (brief_graph_to_dot, error);
}

static bool
write_graphml (BriefError **error)
{
  return write_sample (brief_graph_to_graphml, error);
}

static char *
graph_to_html (const BriefGraph *graph, size_t *length, BriefError **error)
{
  return brief_graph_to_html (graph, NULL, length, error);
}

static bool
write_html (BriefError **error)
{
  return write_sample (graph_to_html, error);
}

START_TEST (writing)
{
  try_every_failure (write_json);
  try_every_failure (write_jsonld);
  try_every_failure (write_dot);
  try_every_failure (write_graphml);
  try_every_failure (write_html);
}
END_TEST

static bool
read_article (BriefError **error)
{
  BriefArticle *article = brief_article_from_json ("{\"id\": \"x\", \"text\": \"t\", \"title\": \"T\", \"published\": "
                                                   "\"2024-11-18\", \"publisher\": \"P\", \"uri\": \"U\"}",
                                                   SIZE_MAX, error);
  brief_article_unref (article);
  return article != NULL;
}

START_TEST (reading_articles)
{
  try_every_failure (read_article);
}
END_TEST

static bool
make_model (BriefError **error)
{
  BriefModel *model = brief_model_default (error);
  brief_model_unref (model);
  return model != NULL;
}

START_TEST (making_models)
{
  try_every_failure (make_model);
}
END_TEST

/* A reader, and what it reads: both from the first, so that the memory it keeps is asked for, too. */
static bool
read_text (BriefError **error)
{
  static const char text[] = "Peru’s defence minister said on Monday that three ships left Lima.\n\n"
                             "“We will not wait,” he told reporters. Chile denied that the talks had failed.";
  long left = countdown;
  countdown = -1;
  BriefModel *model = brief_model_default (NULL);
  BriefOptions *options = brief_options_new ();
  brief_options_set_keep_tokens (options, true);
  countdown = left;
  BriefReader *reader = brief_reader_new (model, options, error);
  BriefGraph *graph = reader ? brief_reader_read_text (reader, text, SIZE_MAX, error) : NULL;
  brief_reader_free (reader);
  brief_options_unref (options);
  brief_model_unref (model);
  brief_graph_unref (graph);
  return graph != NULL;
}

START_TEST (reading)
{
  try_every_failure (read_text);
}
END_TEST

START_TEST (making_options)
{
  countdown = 1;
  ck_assert_ptr_null (brief_options_new ());
  countdown = -1;
  BriefOptions *options = brief_options_new ();
  ck_assert_ptr_nonnull (options);
  brief_options_unref (options);
}
END_TEST

/* An encoding that iconv reads, linked data, and more elements and blocks than fit into the first tables. */
static bool
read_page (BriefError **error)
{
  static const char start[]
    = "<title>Caf\xE9 | Post</title><meta property=og:site_name content=Post><meta charset=iso-8859-15>"
      "<script type=application/ld+json>{\"@type\": \"NewsArticle\", \"datePublished\": \"2024-11-18\"}</script>"
      "<link rel=canonical href=https://a.example/><h1>Caf\xE9</h1><div class=related>x</div>";
  char *html = malloc (sizeof start + 300 * 64);
  strcpy (html, start);
  for (int i = 0; i < 300; i++)
    strcat (html, "<p>One more paragraph of the article, said the mayor.");
  BriefArticle *article = brief_article_from_html (html, SIZE_MAX, "x", error);
  bool read = article != NULL;
  brief_article_unref (article);
  free (html);
  return read;
}

START_TEST (reading_pages)
{
  try_every_failure (read_page);
}
END_TEST

static bool
read_feed (BriefError **error)
{
  BriefFeed *feed = brief_feed_new (
      "<rss><channel><title>F</title><item><title>T</title><link>https://a.example/</link><guid>1</guid>"
      "<source>S</source><pubDate>Mon, 18 Nov 2024 09:30:00 GMT</pubDate><description>A &amp;lt;b&amp;gt; c &amp; "
      "d.</description>"
      "</item><item><title>T</title></item></channel></rss>",
      SIZE_MAX, error);
  bool read = feed != NULL;
  brief_feed_free (feed);
  return read;
}

START_TEST (reading_feeds)
{
  try_every_failure (read_feed);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("memory");
  TCase *tcase = tcase_create ("memory");
  tcase_add_checked_fixture (tcase, setup, teardown);
  tcase_add_test (tcase, building);
  tcase_add_test (tcase, reading_json);
  tcase_add_test (tcase, writing);
  tcase_add_test (tcase, reading_articles);
  tcase_add_test (tcase, reading_pages);
  tcase_add_test (tcase, reading_feeds);
  tcase_add_test (tcase, making_models);
  tcase_add_test (tcase, reading);
  tcase_add_test (tcase, making_options);
  suite_add_tcase (suite, tcase);
  return run_suite (suite);
}
