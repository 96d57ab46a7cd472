/* SPDX-License-Identifier: MIT */
/* The optional header for programs that use GLib. */
#include <brief/brief-glib.h>
#include <string.h>

#include "base/error-private.h"
#include "support/check-main.h"
#include "support/sample-graph.h"

START_TEST (errors)
{
  GError *error = NULL;
  BriefError *problem = NULL;
  ck_assert (brief_error_to_gerror (NULL, &error));
  ck_assert_ptr_null (error);
  _brief_error_set (&problem, BRIEF_ERROR_FILE, BRIEF_NO_OFFSET, "no file");
  ck_assert (!brief_error_to_gerror (problem, &error));
  ck_assert (g_error_matches (error, BRIEF_ERROR, BRIEF_ERROR_FILE));
  ck_assert_str_eq (error->message, "no file");
  g_clear_error (&error);
  _brief_error_set (&problem, BRIEF_ERROR_FILE, BRIEF_NO_OFFSET, "no file");
  ck_assert (!brief_error_to_gerror (problem, NULL)); /* freed all the same */
  ck_assert_str_eq (g_quark_to_string (BRIEF_ERROR), "brief-error-quark");
}
END_TEST

static void
count (gpointer data)
{
  ++*(int *) data;
}

START_TEST (bytes)
{
  int freed = 0;
  GError *error = NULL;
  size_t length;
  GBytes *given = g_bytes_new_with_free_func ("Talks", 5, count, &freed);
  BriefArticle *article = brief_article_new_bytes (given, &error);
  g_bytes_unref (given);
  ck_assert_ptr_nonnull (article);
  ck_assert_ptr_null (error);
  ck_assert_int_eq (memcmp (brief_article_text (article, &length), "Talks", 5), 0);
  ck_assert_uint_eq (length, 5);
  ck_assert_int_eq (freed, 0);
  brief_article_unref (article);
  ck_assert_int_eq (freed, 1);
}
END_TEST

START_TEST (no_model)
{
  GError *error = NULL;
  GBytes *given = g_bytes_new_static ("Talks failed.", 13);
  ck_assert_ptr_null (brief_model_load_bytes (given, &error));
  ck_assert (g_error_matches (error, BRIEF_ERROR, BRIEF_ERROR_MODEL_INVALID));
  g_clear_error (&error);
  ck_assert_ptr_null (brief_reader_read_glib (NULL, NULL, &error));
  ck_assert (g_error_matches (error, BRIEF_ERROR, BRIEF_ERROR_INVALID_ARGUMENT));
  g_clear_error (&error);
  g_bytes_unref (given);
}
END_TEST

START_TEST (autoptr)
{
  /* A leak shows under the sanitizers. */
  g_autoptr (BriefGraph) graph = sample_graph_new ();
  g_autoptr (BriefOptions) options = brief_options_new ();
  g_autoptr (BriefArticle) article = brief_article_new ("a", 1, NULL);
  g_autoptr (BriefError) error = NULL;
  g_autoptr (BriefModel) model = NULL;
  g_autoptr (BriefReader) reader = NULL;
  _brief_error_set (&error, BRIEF_ERROR_FILE, 0, "x");
  ck_assert (graph && options && article && error && !model && !reader);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("glib");
  TCase *tcase = tcase_create ("glib");
  tcase_add_test (tcase, errors);
  tcase_add_test (tcase, bytes);
  tcase_add_test (tcase, no_model);
  tcase_add_test (tcase, autoptr);
  suite_add_tcase (suite, tcase);
  return run_suite (suite);
}
