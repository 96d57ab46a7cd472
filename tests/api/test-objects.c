/* SPDX-License-Identifier: MIT */
/* Errors, options, articles, text conversion, vocabularies. */
#include <brief/brief.h>

#include "base/error-private.h"
#include "pipeline/article-private.h"
#include "support/check-main.h"
#include "support/sample-graph.h"

START_TEST (errors)
{
  BriefError *error = NULL;
  ck_assert (!_brief_error_set (&error, BRIEF_ERROR_FILE, 12, "no file %s", "x"));
  ck_assert_int_eq (brief_error_code (error), BRIEF_ERROR_FILE);
  ck_assert_str_eq (brief_error_message (error), "no file x");
  ck_assert_uint_eq (brief_error_offset (error), 12);
  brief_error_free (error);
  ck_assert (!_brief_error_set (NULL, BRIEF_ERROR_FILE, 12, "x"));
  ck_assert_int_eq (brief_error_code (NULL), BRIEF_ERROR_NONE);
  ck_assert_str_eq (brief_error_message (NULL), "no error");
  ck_assert (brief_error_offset (NULL) == BRIEF_NO_OFFSET);
}
END_TEST

START_TEST (no_memory_error)
{
  BriefError *error = NULL;
  ck_assert (!_brief_error_set_no_memory (&error));
  ck_assert_int_eq (brief_error_code (error), BRIEF_ERROR_NO_MEMORY);
  ck_assert_str_eq (brief_error_message (error), "not enough memory");
  ck_assert (brief_error_offset (error) == BRIEF_NO_OFFSET);
  brief_error_free (error);
  brief_error_free (error); /* it is no memory at all */
}
END_TEST

START_TEST (long_error)
{
  /* Cut, but never in the middle of a character. */
  GString *long_text = g_string_new ("a");
  for (int i = 0; i < 1000; i++)
    g_string_append (long_text, "é");
  BriefError *error = NULL;
  _brief_error_set (&error, BRIEF_ERROR_FILE, 0, "%s", long_text->str);
  ck_assert_uint_gt (strlen (brief_error_message (error)), 400);
  ck_assert (g_utf8_validate (brief_error_message (error), -1, NULL));
  brief_error_free (error);
  g_string_free (long_text, TRUE);
}
END_TEST

START_TEST (error_names)
{
  ck_assert_str_eq (brief_error_code_to_string (BRIEF_ERROR_NONE), "none");
  ck_assert_str_eq (brief_error_code_to_string (BRIEF_ERROR_INVALID_UTF8), "invalid-utf8");
  ck_assert_str_eq (brief_error_code_to_string ((BriefErrorCode) 12345), "unknown");
}
END_TEST

static bool
never (void *data)
{
  (void) data;
  return false;
}

static void
nothing (uint64_t done, uint64_t total, void *data)
{
  (void) done;
  (void) total;
  (void) data;
}

START_TEST (option_values)
{
  BriefOptions *options = brief_options_new ();
  ck_assert (!brief_options_keep_tokens (options) && !brief_options_keep_text (options));
  ck_assert_uint_eq (brief_options_max_bytes (options), BRIEF_DEFAULT_MAX_BYTES);
  ck_assert_uint_eq (brief_options_max_words (options), 0);
  brief_options_set_keep_tokens (options, true);
  ck_assert (brief_options_keep_tokens (options) && !brief_options_keep_text (options));
  brief_options_set_keep_text (options, true);
  ck_assert (brief_options_keep_text (options));
  ck_assert (!brief_options_every_predicate (options));
  brief_options_set_every_predicate (options, true);
  ck_assert (brief_options_every_predicate (options) && brief_options_keep_text (options));
  brief_options_set_max_bytes (options, 5);
  brief_options_set_max_words (options, 6);
  ck_assert_uint_eq (brief_options_max_bytes (options), 5);
  ck_assert_uint_eq (brief_options_max_words (options), 6);
  brief_options_set_cancel (options, never, NULL);
  brief_options_set_progress (options, nothing, NULL);
  ck_assert_ptr_eq (brief_options_ref (options), options);
  brief_options_unref (options);
  ck_assert_uint_eq (brief_options_max_words (options), 6);
  brief_options_unref (options);
}
END_TEST

START_TEST (null_options)
{
  brief_options_set_keep_tokens (NULL, true);
  brief_options_set_keep_text (NULL, true);
  brief_options_set_every_predicate (NULL, true);
  brief_options_set_max_bytes (NULL, 5);
  brief_options_set_max_words (NULL, 5);
  brief_options_set_cancel (NULL, never, NULL);
  brief_options_set_progress (NULL, nothing, NULL);
  ck_assert (!brief_options_keep_tokens (NULL) && !brief_options_keep_text (NULL));
  ck_assert (!brief_options_every_predicate (NULL));
  ck_assert_uint_eq (brief_options_max_bytes (NULL), BRIEF_DEFAULT_MAX_BYTES);
  ck_assert_uint_eq (brief_options_max_words (NULL), 0);
}
END_TEST

START_TEST (articles)
{
  char text[] = "Text";
  size_t length = 0;
  BriefArticle *article = brief_article_new (text, SIZE_MAX, NULL);
  text[0] = 'x'; /* it has a copy */
  ck_assert_int_eq (memcmp (brief_article_text (article, &length), "Text", 4), 0);
  ck_assert_uint_eq (length, 4);
  ck_assert_ptr_null (brief_article_id (article));
  ck_assert (brief_article_set_id (article, "1", NULL) && brief_article_set_title (article, "T", NULL));
  ck_assert (brief_article_set_publisher (article, "P", NULL) && brief_article_set_uri (article, "U", NULL));
  ck_assert (brief_article_set_published (article, "2024-02-29", NULL));
  ck_assert_str_eq (brief_article_id (article), "1");
  ck_assert_str_eq (brief_article_title (article), "T");
  ck_assert_str_eq (brief_article_publisher (article), "P");
  ck_assert_str_eq (brief_article_uri (article), "U");
  ck_assert_str_eq (brief_article_published (article), "2024-02-29");
  ck_assert (brief_article_set_title (article, NULL, NULL));
  ck_assert_ptr_null (brief_article_title (article));
  ck_assert_ptr_eq (brief_article_ref (article), article);
  brief_article_unref (article);
  ck_assert_str_eq (brief_article_id (article), "1");
  brief_article_unref (article);
}
END_TEST

START_TEST (bad_articles)
{
  BriefError *error = NULL;
  ck_assert_ptr_null (brief_article_new (NULL, 3, &error));
  ck_assert_int_eq (brief_error_code (error), BRIEF_ERROR_INVALID_ARGUMENT);
  brief_error_free (error);
  BriefArticle *article = brief_article_new (NULL, 0, NULL);
  ck_assert (brief_article_set_id (article, "a", NULL));
  ck_assert (!brief_article_set_id (article, "b\xff", &error));
  ck_assert_int_eq (brief_error_code (error), BRIEF_ERROR_INVALID_UTF8);
  ck_assert_uint_eq (brief_error_offset (error), 1);
  ck_assert_str_eq (brief_article_id (article), "a");
  brief_error_free (error);
  brief_article_unref (article);
  ck_assert (!brief_article_set_id (NULL, "a", &error));
  ck_assert_int_eq (brief_error_code (error), BRIEF_ERROR_INVALID_ARGUMENT);
  brief_error_free (error);
  ck_assert (!brief_article_set_title (NULL, "a", NULL) && !brief_article_set_published (NULL, "2024-01-01", NULL));
  ck_assert (!brief_article_set_publisher (NULL, "a", NULL) && !brief_article_set_uri (NULL, "a", NULL));
  size_t length = 7;
  ck_assert_ptr_null (brief_article_text (NULL, &length));
  ck_assert_uint_eq (length, 0);
  ck_assert_ptr_null (brief_article_id (NULL));
  ck_assert_ptr_null (brief_article_title (NULL));
  ck_assert_ptr_null (brief_article_published (NULL));
  ck_assert_ptr_null (brief_article_publisher (NULL));
  ck_assert_ptr_null (brief_article_uri (NULL));
}
END_TEST

START_TEST (dates)
{
  static const char *const good[] = { "2024-11-18", "0001-01-01", "2024-11-18T09:30:00Z", "2024-11-18T09:30:00+01:00",
                                      "2024-11-18 09:30", "2024-11-18T09:30:00.123Z" };
  static const char *const bad[] = { "", "2024", "2024-11", "2024-13-01", "2024-00-10", "2023-02-29", "2024-11-31",
                                     "2024-11-18x", "2024-11-18T", "2024-11-18Tnoon", "18-11-2024", "2024/11/18",
                                     "2024-1-18", "0000-01-01", " 2024-11-18", "2024-11-18T09:30\n" };
  BriefArticle *article = brief_article_new ("", 0, NULL);
  for (size_t i = 0; i < G_N_ELEMENTS (good); i++)
    ck_assert_msg (brief_article_set_published (article, good[i], NULL), "%s", good[i]);
  for (size_t i = 0; i < G_N_ELEMENTS (bad); i++) {
    BriefError *error = NULL;
    ck_assert_msg (!brief_article_set_published (article, bad[i], &error), "%s", bad[i]);
    ck_assert_int_eq (brief_error_code (error), BRIEF_ERROR_INVALID_ARGUMENT);
    brief_error_free (error);
  }
  brief_article_unref (article);
}
END_TEST

static void
count (void *data)
{
  ++*(int *) data;
}

START_TEST (lent_text)
{
  static const char text[] = "abc";
  int calls = 0;
  BriefArticle *article = brief_article_new_take (text, 3, count, &calls, NULL);
  ck_assert_ptr_eq (brief_article_text (article, NULL), text);
  brief_article_ref (article);
  brief_article_unref (article);
  ck_assert_int_eq (calls, 0);
  brief_article_unref (article);
  ck_assert_int_eq (calls, 1);
  ck_assert_ptr_null (brief_article_new_take (NULL, 3, count, &calls, NULL));
  ck_assert_int_eq (calls, 2);
}
END_TEST

START_TEST (validation)
{
  BriefError *error = NULL;
  ck_assert (brief_text_validate ("aé€😀", SIZE_MAX, NULL));
  ck_assert (!brief_text_validate ("ab\xc3", SIZE_MAX, &error));
  ck_assert_int_eq (brief_error_code (error), BRIEF_ERROR_INVALID_UTF8);
  ck_assert_uint_eq (brief_error_offset (error), 2);
  brief_error_free (error);
  ck_assert (!brief_text_validate ("ab\0c", 4, &error));
  ck_assert_int_eq (brief_error_code (error), BRIEF_ERROR_NUL_BYTE);
  ck_assert_uint_eq (brief_error_offset (error), 2);
  brief_error_free (error);
}
END_TEST

START_TEST (conversion)
{
  BriefGraph *graph = sample_graph_new ();
  uint32_t bytes = (uint32_t) strlen (sample_text), byte = 0, points = brief_graph_length (graph);
  for (uint32_t i = 0; i < points; i++) {
    ck_assert_uint_eq (brief_graph_code_point_to_byte (graph, i), byte);
    ck_assert_uint_eq (brief_graph_byte_to_code_point (graph, byte), i);
    byte = (uint32_t) (g_utf8_next_char (sample_text + byte) - sample_text);
  }
  ck_assert_uint_eq (byte, bytes);
  ck_assert_uint_eq (brief_graph_byte_to_code_point (graph, bytes + 1), points);
  ck_assert_uint_eq (brief_graph_code_point_to_byte (graph, BRIEF_NONE), bytes);
  BriefSpan span = sample_span (sample_text, "Núñez", 0);
  BriefSpan in_points = brief_graph_span_to_code_points (graph, span);
  ck_assert_uint_eq (in_points.start, 5);
  ck_assert_uint_eq (in_points.end, 10);
  ck_assert_uint_eq (brief_graph_span_to_bytes (graph, in_points).start, span.start);
  ck_assert_uint_eq (brief_graph_span_to_bytes (graph, in_points).end, span.end);
  char *piece = brief_graph_dup_span (graph, span);
  ck_assert_str_eq (piece, "Núñez");
  brief_free (piece);
  ck_assert_ptr_null (brief_graph_dup_span (graph, (BriefSpan) { span.start + 2, span.end }));
  piece = brief_graph_dup_span (graph, (BriefSpan) { bytes - 1, BRIEF_NONE });
  ck_assert_str_eq (piece, ".");
  brief_free (piece);
  piece = brief_graph_dup_span (graph, (BriefSpan) { 5, 3 });
  ck_assert_str_eq (piece, "");
  brief_free (piece);
  brief_graph_unref (graph);
}
END_TEST

START_TEST (words)
{
  BriefStance stance = BRIEF_STANCE_NEUTRAL;
  BriefTimeMod mod = BRIEF_TIME_MOD_NONE;
  BriefBound bound = BRIEF_BOUND_EXACT;
  ck_assert_str_eq (brief_source_type_to_string (BRIEF_SOURCE_SOCIAL_MEDIA), "social-media");
  ck_assert_str_eq (brief_bound_to_string (BRIEF_BOUND_AT_MOST), "at_most");
  ck_assert_str_eq (brief_event_to_string (BRIEF_EVENT_NONE), "none");
  ck_assert_str_eq (brief_event_to_string ((BriefEvent) 7), "unknown-word");
  ck_assert (brief_stance_from_string ("denying", &stance));
  ck_assert_int_eq (stance, BRIEF_STANCE_DENYING);
  ck_assert (!brief_stance_from_string ("DENYING", &stance) && !brief_stance_from_string (NULL, &stance));
  ck_assert_int_eq (stance, BRIEF_STANCE_DENYING);
  ck_assert (brief_stance_from_string ("declining", NULL));
  ck_assert (brief_time_mod_from_string ("EQUAL_OR_LESS", &mod));
  ck_assert_int_eq (mod, BRIEF_TIME_MOD_EQUAL_OR_LESS);
  ck_assert (brief_bound_from_string ("range", &bound));
  ck_assert_int_eq (bound, BRIEF_BOUND_RANGE);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("objects");
  TCase *tcase = tcase_create ("objects");
  tcase_add_test (tcase, errors);
  tcase_add_test (tcase, no_memory_error);
  tcase_add_test (tcase, long_error);
  tcase_add_test (tcase, error_names);
  tcase_add_test (tcase, option_values);
  tcase_add_test (tcase, null_options);
  tcase_add_test (tcase, articles);
  tcase_add_test (tcase, bad_articles);
  tcase_add_test (tcase, dates);
  tcase_add_test (tcase, lent_text);
  tcase_add_test (tcase, validation);
  tcase_add_test (tcase, conversion);
  tcase_add_test (tcase, words);
  suite_add_tcase (suite, tcase);
  return run_suite (suite);
}
