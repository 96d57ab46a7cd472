/* SPDX-License-Identifier: MIT */
/* Many threads read what one thread reads: the same bytes, whatever the others do. */
#include <glib.h>
#include <stdlib.h>
#include <string.h>

#include <brief/brief.h>

#include "support/check-main.h"

#define THREADS 24
#define ROUNDS 8

typedef struct {
  char *text;
  char *expected; /* what one thread alone makes of it */
} Case;

static GPtrArray *cases;

static char *
read_to_json (BriefReader *reader, const char *text)
{
  BriefError *error = NULL;
  BriefArticle *article = brief_article_new (text, strlen (text), &error);
  ck_assert_ptr_nonnull (article);
  ck_assert (brief_article_set_published (article, "2024-11-18", &error));
  BriefGraph *graph = brief_reader_read (reader, article, &error);
  ck_assert_msg (graph != NULL, "%s", brief_error_message (error));
  char *json = brief_graph_to_json (graph, BRIEF_JSON_COMPACT, NULL, &error);
  ck_assert_ptr_nonnull (json);
  brief_graph_unref (graph);
  brief_article_unref (article);
  return json;
}

static BriefReader *
new_reader (BriefModel *model, bool tokens)
{
  BriefError *error = NULL;
  BriefOptions *options = brief_options_new ();
  brief_options_set_keep_tokens (options, tokens);
  BriefReader *reader = brief_reader_new (model, options, &error);
  ck_assert_msg (reader != NULL, "%s", brief_error_message (error));
  brief_options_unref (options);
  return reader;
}

/* The bundled articles, and short texts made of each of their paragraphs: windows of many lengths. */
static void
setup (void)
{
  cases = g_ptr_array_new ();
  GDir *folder = g_dir_open (BRIEF_SOURCE_DIR "/examples/articles", 0, NULL);
  ck_assert_ptr_nonnull (folder);
  for (const char *name; (name = g_dir_read_name (folder));) {
    char *path = g_build_filename (BRIEF_SOURCE_DIR "/examples/articles", name, NULL), *text;
    ck_assert (g_file_get_contents (path, &text, NULL, NULL));
    char **paragraphs = g_strsplit (text, "\n\n", -1);
    for (int i = 0; paragraphs[i] && i < 6; i++) {
      Case *piece = g_new0 (Case, 1);
      piece->text = g_strdup (paragraphs[i]);
      g_ptr_array_add (cases, piece);
    }
    g_strfreev (paragraphs);
    Case *whole = g_new0 (Case, 1);
    whole->text = text;
    g_ptr_array_add (cases, whole);
    g_free (path);
  }
  g_dir_close (folder);
  ck_assert_uint_ge (cases->len, 9);

  BriefReader *reader = new_reader (NULL, true);
  for (guint i = 0; i < cases->len; i++) {
    Case *one = g_ptr_array_index (cases, i);
    one->expected = read_to_json (reader, one->text);
  }
  brief_reader_free (reader);
}

static void
teardown (void)
{
  for (guint i = 0; i < cases->len; i++) {
    Case *one = g_ptr_array_index (cases, i);
    g_free (one->text);
    brief_free (one->expected);
    g_free (one);
  }
  g_ptr_array_unref (cases);
}

typedef struct {
  BriefModel *model; /* NULL: the library's own */
  guint number;
  guint wrong;
} Worker;

/* Each thread starts elsewhere, so that at any moment different texts are read. */
static gpointer
work (gpointer data)
{
  Worker *worker = data;
  BriefReader *reader = new_reader (worker->model, true);
  for (guint i = 0; i < ROUNDS; i++) {
    const Case *one = g_ptr_array_index (cases, (worker->number * 5 + i * 7) % cases->len);
    char *json = read_to_json (reader, one->text);
    worker->wrong += strcmp (json, one->expected) != 0;
    brief_free (json);
  }
  brief_reader_free (reader);
  return NULL;
}

static void
run_threads (BriefModel *model, guint n)
{
  GThread *threads[THREADS];
  Worker workers[THREADS];
  ck_assert_uint_le (n, THREADS);
  for (guint i = 0; i < n; i++) {
    workers[i] = (Worker){ .model = model, .number = i };
    threads[i] = g_thread_new ("reader", work, &workers[i]);
  }
  for (guint i = 0; i < n; i++) {
    g_thread_join (threads[i]);
    ck_assert_uint_eq (workers[i].wrong, 0);
  }
}

START_TEST (threads_with_the_default_model)
{
  run_threads (NULL, THREADS);
}
END_TEST

START_TEST (threads_with_one_model)
{
  BriefModel *model = brief_model_default (NULL);
  ck_assert_ptr_nonnull (model);
  run_threads (model, 8);
  brief_model_unref (model);
}
END_TEST

static gpointer
look (gpointer data)
{
  const BriefGraph *graph = data;
  char *json = brief_graph_to_json (graph, BRIEF_JSON_COMPACT, NULL, NULL);
  for (uint32_t i = 0; i < brief_graph_n_entities (graph); i++)
    brief_graph_entity_n_claims (graph, i);
  for (uint32_t i = 0; i < brief_graph_n_claims (graph); i++) {
    brief_graph_claim_commitment (graph, i, BRIEF_NONE, NULL, NULL);
    brief_graph_find (graph, brief_claim_id (brief_graph_claim (graph, i)), NULL);
    brief_graph_span_to_code_points (graph, brief_claim_span (brief_graph_claim (graph, i), 0));
  }
  brief_graph_unref (brief_graph_ref ((BriefGraph *) graph));
  return json;
}

/* A graph is immutable: nothing in it is made on first use without care for other threads. */
START_TEST (one_graph_in_many_threads)
{
  const Case *whole = g_ptr_array_index (cases, cases->len - 1);
  BriefReader *reader = new_reader (NULL, true);
  BriefGraph *graph = brief_reader_read_text (reader, whole->text, strlen (whole->text), NULL);
  brief_reader_free (reader);
  ck_assert_ptr_nonnull (graph);
  GThread *threads[THREADS];
  for (int i = 0; i < THREADS; i++)
    threads[i] = g_thread_new ("looker", look, graph);
  char *first = NULL;
  for (int i = 0; i < THREADS; i++) {
    char *json = g_thread_join (threads[i]);
    ck_assert_ptr_nonnull (json);
    if (first)
      ck_assert_str_eq (json, first);
    brief_free (first);
    first = json;
  }
  brief_free (first);
  brief_graph_unref (graph);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("threads");
  TCase *tcase = tcase_create ("threads");
  tcase_add_unchecked_fixture (tcase, setup, teardown);
  tcase_set_timeout (tcase, 300);
  tcase_add_test (tcase, threads_with_the_default_model);
  tcase_add_test (tcase, threads_with_one_model);
  tcase_add_test (tcase, one_graph_in_many_threads);
  suite_add_tcase (suite, tcase);
  return run_suite (suite);
}
