/* SPDX-License-Identifier: MIT */
/* Reading: what is given back, what is refused, what outlives what. */
#include <brief/brief.h>
#include <glib.h>
#include <string.h>

#include "support/check-main.h"

static const char text[] = "Peru’s defence minister said on Monday that three ships had left Lima.\n\n"
                           "“We will not wait,” the minister told reporters. Talks failed because Chile refused to sign.";

static BriefModel *model; /* made once, before the tests fork */
static BriefReader *reader;

static void
setup (void)
{
  BriefOptions *options = brief_options_new ();
  brief_options_set_keep_tokens (options, true);
  reader = brief_reader_new (model, options, NULL);
  ck_assert_ptr_nonnull (reader);
  brief_options_unref (options);
}

static void
teardown (void)
{
  brief_reader_free (reader);
}

static char *
to_json (const BriefGraph *graph)
{
  char *json = brief_graph_to_json (graph, 0, NULL, NULL);
  ck_assert_ptr_nonnull (json);
  return json;
}

static BriefGraph *
read_text (const char *what)
{
  BriefError *error = NULL;
  BriefGraph *graph = brief_reader_read_text (reader, what, SIZE_MAX, &error);
  ck_assert_msg (graph != NULL, "%s", brief_error_message (error));
  ck_assert_ptr_null (error);
  return graph;
}

START_TEST (article)
{
  BriefArticle *read = brief_article_new (text, SIZE_MAX, NULL);
  brief_article_set_id (read, "x1", NULL);
  brief_article_set_title (read, "Title", NULL);
  brief_article_set_published (read, "2024-11-18", NULL);
  brief_article_set_publisher (read, "Agency", NULL);
  brief_article_set_uri (read, "https://example.org", NULL);
  BriefGraph *graph = brief_reader_read (reader, read, NULL);
  brief_article_unref (read);
  ck_assert_str_eq (brief_graph_id (graph), "x1");
  ck_assert_str_eq (brief_graph_title (graph), "Title");
  ck_assert_str_eq (brief_graph_published (graph), "2024-11-18");
  ck_assert_str_eq (brief_graph_publisher (graph), "Agency");
  ck_assert_str_eq (brief_graph_uri (graph), "https://example.org");
  ck_assert_str_eq (brief_graph_text (graph, NULL), text);
  ck_assert_str_eq (brief_graph_library (graph), brief_version_string ());
  ck_assert_str_eq (brief_graph_model (graph), brief_model_id (brief_reader_model (reader)));
  ck_assert_uint_gt (brief_graph_n_sentences (graph), 0);
  brief_graph_unref (graph);
}
END_TEST

START_TEST (graph_outlives_reader)
{
  BriefReader *other = brief_reader_new (model, NULL, NULL);
  BriefGraph *graph = brief_reader_read_text (other, text, SIZE_MAX, NULL);
  char *before = to_json (graph);
  brief_reader_free (other);
  char *after = to_json (graph);
  ck_assert_str_eq (before, after);
  brief_free (before);
  brief_free (after);
  brief_graph_unref (graph);
}
END_TEST

START_TEST (same_every_time)
{
  BriefGraph *first = read_text (text), *between = read_text ("Other words."), *second = read_text (text);
  char *one = to_json (first), *two = to_json (second);
  ck_assert_str_eq (one, two);
  brief_free (one);
  brief_free (two);
  brief_graph_unref (first);
  brief_graph_unref (between);
  brief_graph_unref (second);
}
END_TEST

START_TEST (lossless)
{
  BriefOptions *options = brief_options_new ();
  brief_options_set_keep_tokens (options, true);
  brief_options_set_keep_text (options, true);
  BriefReader *keeper = brief_reader_new (model, options, NULL);
  BriefGraph *graph = brief_reader_read_text (keeper, text, SIZE_MAX, NULL);
  char *written = to_json (graph);
  BriefGraph *again = brief_graph_from_json (written, SIZE_MAX, NULL, 0, NULL);
  ck_assert_ptr_nonnull (again);
  char *twice = to_json (again), *conllu = brief_graph_to_conllu (graph, NULL, NULL),
       *conllu_again = brief_graph_to_conllu (again, NULL, NULL);
  ck_assert_str_eq (written, twice);
  ck_assert_str_eq (conllu, conllu_again);
  brief_free (written);
  brief_free (twice);
  brief_free (conllu);
  brief_free (conllu_again);
  brief_graph_unref (graph);
  brief_graph_unref (again);
  brief_reader_free (keeper);
  brief_options_unref (options);
}
END_TEST

START_TEST (layers)
{
  BriefGraph *graph = read_text (text);
  ck_assert (brief_graph_has_tokens (graph));
  ck_assert_uint_gt (brief_graph_n_tokens (graph), 20);
  BriefReader *plain = brief_reader_new (model, NULL, NULL);
  BriefGraph *without = brief_reader_read_text (plain, text, SIZE_MAX, NULL);
  ck_assert (!brief_graph_has_tokens (without));
  ck_assert_uint_eq (brief_graph_n_tokens (without), 0);
  ck_assert_uint_eq (brief_graph_n_sentences (without), brief_graph_n_sentences (graph));
  char *json = to_json (without);
  ck_assert_ptr_null (strstr (json, "\"text\": \""));
  brief_free (json);
  brief_graph_unref (graph);
  brief_graph_unref (without);
  brief_reader_free (plain);
}
END_TEST

/* Every token's span is its form, in order, and together they are all the text that is not white space. */
START_TEST (tokens_cover_the_text)
{
  BriefGraph *graph = read_text (text);
  uint32_t at = 0;
  for (uint32_t t = 0; t < brief_graph_n_tokens (graph); t++) {
    const BriefToken *token = brief_graph_token (graph, t);
    BriefSpan span = brief_token_span (token);
    char *form = brief_graph_dup_span (graph, span);
    ck_assert_str_eq (form, brief_token_form (token));
    for (; at < span.start; at++)
      ck_assert_msg (g_ascii_isspace (text[at]), "byte %u belongs to no token", at);
    at = span.end;
    brief_free (form);
  }
  ck_assert_uint_eq (at, strlen (text));
  brief_graph_unref (graph);
}
END_TEST

START_TEST (no_words)
{
  static const char *const texts[] = { "", " ", "\n\n \t\r\n", "\xEF\xBB\xBF" };
  for (size_t i = 0; i < G_N_ELEMENTS (texts); i++) {
    BriefGraph *graph = read_text (texts[i]);
    ck_assert_uint_eq (brief_graph_n_entities (graph) + brief_graph_n_claims (graph), 0);
    char *json = to_json (graph);
    BriefGraph *again = brief_graph_from_json (json, SIZE_MAX, texts[i], SIZE_MAX, NULL);
    ck_assert_ptr_nonnull (again);
    brief_free (json);
    brief_graph_unref (graph);
    brief_graph_unref (again);
  }
  BriefGraph *graph = read_text ("");
  ck_assert_uint_eq (brief_graph_n_notices (graph), 1);
  brief_graph_unref (graph);
}
END_TEST

static void
assert_refused (BriefReader *by, const char *what, size_t length, BriefErrorCode code, size_t offset)
{
  BriefError *error = NULL;
  ck_assert_ptr_null (brief_reader_read_text (by, what, length, &error));
  ck_assert_msg (brief_error_code (error) == code, "%s", brief_error_message (error));
  ck_assert_uint_eq (brief_error_offset (error), offset);
  brief_error_free (error);
  ck_assert_ptr_null (brief_reader_read_text (by, what, length, NULL));
}

START_TEST (refused_texts)
{
  assert_refused (reader, "\xFFTalks failed.", SIZE_MAX, BRIEF_ERROR_INVALID_UTF8, 0);
  assert_refused (reader, "Talks \xC3( failed.", SIZE_MAX, BRIEF_ERROR_INVALID_UTF8, 6);
  assert_refused (reader, "Talks failed\xE2\x80", SIZE_MAX, BRIEF_ERROR_INVALID_UTF8, 12);
  assert_refused (reader, "Talks\0failed.", 13, BRIEF_ERROR_NUL_BYTE, 5);
  /* It reads on as if nothing had been. */
  BriefGraph *graph = read_text (text);
  brief_graph_unref (graph);
}
END_TEST

START_TEST (null_arguments)
{
  BriefArticle *read = brief_article_new (text, SIZE_MAX, NULL);
  BriefError *error = NULL;
  ck_assert_ptr_null (brief_reader_read (NULL, read, &error));
  ck_assert_int_eq (brief_error_code (error), BRIEF_ERROR_INVALID_ARGUMENT);
  brief_error_free (error);
  ck_assert_ptr_null (brief_reader_read (reader, NULL, &error));
  ck_assert_int_eq (brief_error_code (error), BRIEF_ERROR_INVALID_ARGUMENT);
  brief_error_free (error);
  ck_assert_ptr_null (brief_reader_read (NULL, NULL, NULL));
  ck_assert_ptr_null (brief_reader_read_text (NULL, "a", 1, NULL));
  ck_assert_ptr_null (brief_reader_read_text (reader, NULL, 1, NULL));
  ck_assert_ptr_null (brief_reader_model (NULL));
  brief_article_unref (read);
}
END_TEST

START_TEST (limits)
{
  BriefOptions *options = brief_options_new ();
  brief_options_set_max_bytes (options, 20);
  brief_options_set_max_words (options, 3);
  BriefReader *strict = brief_reader_new (model, options, NULL);
  brief_options_set_max_bytes (options, 0); /* they were copied */
  brief_options_unref (options);
  BriefGraph *graph = brief_reader_read_text (strict, "Talks failed.", SIZE_MAX, NULL);
  ck_assert_ptr_nonnull (graph);
  brief_graph_unref (graph);
  assert_refused (strict, text, SIZE_MAX, BRIEF_ERROR_TOO_LONG, 20);
  assert_refused (strict, "All talks failed.", SIZE_MAX, BRIEF_ERROR_TOO_LONG, 16);
  brief_reader_free (strict);
}
END_TEST

static bool
countdown (void *data)
{
  int *left = data;
  return --*left < 0;
}

START_TEST (cancelling)
{
  int left = 0;
  BriefOptions *options = brief_options_new ();
  brief_options_set_cancel (options, countdown, &left);
  BriefReader *nervous = brief_reader_new (model, options, NULL);
  assert_refused (nervous, text, SIZE_MAX, BRIEF_ERROR_CANCELLED, BRIEF_NO_OFFSET);
  left = 1000;
  BriefGraph *graph = brief_reader_read_text (nervous, text, SIZE_MAX, NULL);
  ck_assert_ptr_nonnull (graph);
  ck_assert_int_lt (left, 1000);
  brief_graph_unref (graph);
  brief_reader_free (nervous);
  brief_options_unref (options);
}
END_TEST

typedef struct {
  uint64_t last, total;
  int calls;
} Progress;

static void
note_progress (uint64_t done, uint64_t total, void *data)
{
  Progress *progress = data;
  ck_assert_uint_ge (done, progress->last);
  ck_assert_uint_le (done, total);
  progress->last = done;
  progress->total = total;
  progress->calls++;
}

START_TEST (progress)
{
  Progress noted = { 0, 0, 0 };
  BriefOptions *options = brief_options_new ();
  brief_options_set_progress (options, note_progress, &noted);
  BriefReader *telling = brief_reader_new (model, options, NULL);
  BriefGraph *graph = brief_reader_read_text (telling, text, SIZE_MAX, NULL);
  ck_assert_int_gt (noted.calls, 0);
  ck_assert_uint_eq (noted.total, strlen (text));
  brief_graph_unref (graph);
  brief_reader_free (telling);
  brief_options_unref (options);
}
END_TEST

START_TEST (default_model)
{
  BriefError *error = NULL;
  BriefReader *plain = brief_reader_new (NULL, NULL, &error);
  ck_assert_ptr_nonnull (plain);
  ck_assert_str_eq (brief_model_id (brief_reader_model (plain)), brief_model_id (model));
  brief_reader_free (plain);
}
END_TEST

int
main (void)
{
  BriefError *error = NULL;
  model = brief_model_default (&error);
  if (!model)
    return EXIT_FAILURE;
  Suite *suite = suite_create ("reader");
  TCase *tcase = tcase_create ("reader");
  tcase_add_checked_fixture (tcase, setup, teardown);
  tcase_add_test (tcase, article);
  tcase_add_test (tcase, graph_outlives_reader);
  tcase_add_test (tcase, same_every_time);
  tcase_add_test (tcase, lossless);
  tcase_add_test (tcase, layers);
  tcase_add_test (tcase, tokens_cover_the_text);
  tcase_add_test (tcase, no_words);
  tcase_add_test (tcase, refused_texts);
  tcase_add_test (tcase, null_arguments);
  tcase_add_test (tcase, limits);
  tcase_add_test (tcase, cancelling);
  tcase_add_test (tcase, progress);
  tcase_add_test (tcase, default_model);
  suite_add_tcase (suite, tcase);
  int status = run_suite (suite);
  brief_model_unref (model);
  return status;
}
