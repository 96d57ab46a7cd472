/* SPDX-License-Identifier: MIT */
/*
 * What nobody should give to a reader, through the public API: every text has a defined result, which is a graph, a
 * graph with a notice, or an error with its byte offset; and the time is linear in the length. The model is a small one
 * with random weights: what it says of a text is nonsense, which is the hardest test for the stages after it.
 */
#include <brief/brief.h>
#include <glib.h>
#include <string.h>

#include "support/check-main.h"
#include "support/linear.h"
#include "support/tiny-model.h"

/* Sanitized code is slow: shorter texts show the same faults. */
#ifdef __SANITIZE_ADDRESS__
#define SCALE 8
#else
#define SCALE 1
#endif

static BriefModel *model;
static BriefReader *reader;

static void
free_model_file (void *data)
{
  g_aligned_free (data);
}

static void
setup (void)
{
  size_t size;
  uint8_t *file = tiny_model_file (3, NULL, &size);
  model = brief_model_load_memory (file, size, free_model_file, file, NULL);
  ck_assert_ptr_nonnull (model);
  reader = brief_reader_new (model, NULL, NULL);
  ck_assert_ptr_nonnull (reader);
}

static void
teardown (void)
{
  brief_reader_free (reader);
  brief_model_unref (model);
}

/* Is SPAN a stretch of TEXT between characters? */
static bool
is_span (const char *text, size_t length, BriefSpan span)
{
  bool inside = span.start < span.end && span.end <= length;
  return inside && ((unsigned char) text[span.start] & 0xC0) != 0x80
         && (span.end == length || ((unsigned char) text[span.end] & 0xC0) != 0x80);
}

static void
check_sentences (const BriefGraph *graph, const char *text, size_t length)
{
  uint32_t at = 0;
  for (uint32_t i = 0; i < brief_graph_n_sentences (graph); i++) {
    BriefSpan span = brief_sentence_span (brief_graph_sentence (graph, i));
    if (!is_span (text, length, span) || span.start < at)
      ck_abort_msg ("sentence %u is [%u, %u)", i, span.start, span.end);
    at = span.end;
  }
}

static void
check_claims (const BriefGraph *graph, const char *text, size_t length)
{
  for (uint32_t i = 0; i < brief_graph_n_claims (graph); i++) {
    const BriefClaim *claim = brief_graph_claim (graph, i);
    for (uint32_t k = 0; k < brief_claim_n_spans (claim); k++)
      if (!is_span (text, length, brief_claim_span (claim, k)))
        ck_abort_msg ("claim %u is no stretch of the text", i);
    for (uint32_t k = 0; k < brief_claim_n_predicate_spans (claim); k++)
      if (!is_span (text, length, brief_claim_predicate_span (claim, k)))
        ck_abort_msg ("the predicate of claim %u is no stretch of the text", i);
  }
}

/* The graph survives being written and read back. */
static void
check_json (const BriefGraph *graph, const char *text, size_t length)
{
  size_t size, size_again;
  BriefError *error = NULL;
  char *json = brief_graph_to_json (graph, 0, &size, &error);
  ck_assert_msg (json != NULL, "%s", brief_error_message (error));
  BriefGraph *again = brief_graph_from_json (json, size, text, length, &error);
  ck_assert_msg (again != NULL, "%s", brief_error_message (error));
  char *json_again = brief_graph_to_json (again, 0, &size_again, &error);
  ck_assert_ptr_nonnull (json_again);
  ck_assert_uint_eq (size, size_again);
  ck_assert_int_eq (memcmp (json, json_again, size), 0);
  brief_free (json);
  brief_free (json_again);
  brief_graph_unref (again);
}

static void
check_graph (const BriefGraph *graph, const char *text, size_t length)
{
  size_t kept;
  ck_assert_int_eq (memcmp (brief_graph_text (graph, &kept), text, length), 0);
  ck_assert_uint_eq (kept, length);
  check_sentences (graph, text, length);
  check_claims (graph, text, length);
  check_json (graph, text, length);
}

/* Texts with a graph: the number of its sentences, where there is one sensible answer, else -1; and whether a notice says
 * that it is no English. */
static const struct { const char *name, *text; int sentences; bool foreign; } readable[] = {
  { "empty", "", 0, false },
  { "blank", " ", 0, false },
  { "white space of all kinds", " \t\r\n\v\f\xC2\x85\xC2\xA0\xE2\x80\xA8\xE2\x80\xA9\xE3\x80\x80", 0, false },
  { "byte order mark alone", "\xEF\xBB\xBF", 0, false },
  { "control characters", "\x01\x02\x7F", 0, false },
  { "direction marks alone", "\xE2\x80\x8F\xE2\x80\x8E", 0, false },
  { "one word", "Kyiv", 1, false },
  { "one stop", ".", 1, false },
  { "one combining mark", "\xCC\x81", 1, false },
  { "byte order mark and text", "\xEF\xBB\xBFTalks failed", 1, false },
  { "byte order mark inside", "Talks \xEF\xBB\xBF""failed\xEF\xBB\xBF", -1, false },
  { "CRLF", "Talks failed.\r\n\r\nIt was late\r\n", -1, false },
  { "lone CR", "Talks failed.\r\rIt was late\r", -1, false },
  { "no stop", "talks between the two sides broke down late on monday", -1, false },
  { "combining characters", "Cafe\xCC\x81 a\xCC\x81\xCC\x82\xCC\x83\xCC\x84\xCC\x85 said so.", -1, false },
  { "right to left", "قال الرئيس إن المحادثات فشلت. لم يعلق أحد.", -1, true },
  { "mixed directions", "He said \xE2\x80\xABשלום\xE2\x80\xAC to Путин.", -1, false },
  { "German", "Der Minister sagte, die Gespräche seien gescheitert. Niemand weiß warum.", -1, false },
  { "Chinese", "外交部发言人说，会谈失败了。没有人知道原因。", -1, true },
  { "emoji", "👩‍🚀🇺🇦👍🏽 said 🚀.", -1, false },
  { "plane 16", "\xF4\x8F\xBF\xBD said \xF3\xA0\x80\x81.", -1, false },
  { "quotation marks only", "\"\"\"''''““”’‘", -1, false },
  { "brackets", "((((((((((((((((((((((((((((((", -1, false },
  { "says who", "said said said \"said\" said, he said, they said she said.", -1, false },
  { "markup", "<p>Talks &amp; <b>failed</b></p><!-- x --><script>1</script>", -1, false },
  { "JSON", "{\"a\": [1, 2, {\"b\": null}]}\\u0000\\", -1, false },
  { "format strings", "%s%n%d%100000s {0} ${x} `ls`", -1, false },
};

START_TEST (test_readable)
{
  const char *text = readable[_i].text;
  size_t length = strlen (text);
  BriefError *error = NULL;
  BriefGraph *graph = brief_reader_read_text (reader, text, length, &error);
  ck_assert_msg (graph != NULL, "%s: %s", readable[_i].name, brief_error_message (error));
  if (readable[_i].sentences >= 0)
    ck_assert_int_eq ((int) brief_graph_n_sentences (graph), readable[_i].sentences);
  else
    ck_assert_uint_ge (brief_graph_n_sentences (graph), 1);
  ck_assert_int_eq (brief_graph_n_notices (graph) > 0, readable[_i].sentences == 0 || readable[_i].foreign);
  check_graph (graph, text, length);
  brief_graph_unref (graph);
}
END_TEST

START_TEST (test_null_text)
{
  BriefError *error = NULL;
  BriefGraph *graph = brief_reader_read_text (reader, NULL, 0, &error);
  ck_assert_ptr_nonnull (graph);
  ck_assert_uint_eq (brief_graph_n_sentences (graph), 0);
  brief_graph_unref (graph);
  ck_assert_ptr_null (brief_reader_read_text (reader, NULL, 5, &error));
  ck_assert_int_eq (brief_error_code (error), BRIEF_ERROR_INVALID_ARGUMENT);
  brief_error_free (error);
}
END_TEST

START_TEST (test_byte_order_mark_counts)
{
  BriefGraph *graph = brief_reader_read_text (reader, "\xEF\xBB\xBFTalks", 8, NULL);
  BriefSpan span = brief_sentence_span (brief_graph_sentence (graph, 0));
  ck_assert_uint_eq (span.start, 3);
  ck_assert_uint_eq (span.end, 8);
  span = brief_graph_span_to_code_points (graph, span);
  ck_assert_uint_eq (span.start, 1); /* offsets are into the text as given */
  ck_assert_uint_eq (span.end, 6);
  brief_graph_unref (graph);
}
END_TEST

/* Texts without a graph. */
static const struct { const char *bytes; size_t length; BriefErrorCode code; size_t offset; } faulty[] = {
  { "\0Talks failed.", 14, BRIEF_ERROR_NUL_BYTE, 0 },
  { "Talks\0 failed.", 14, BRIEF_ERROR_NUL_BYTE, 5 },
  { "Talks failed.\0", 14, BRIEF_ERROR_NUL_BYTE, 13 },
  { "\xFFTalks failed.", 14, BRIEF_ERROR_INVALID_UTF8, 0 },
  { "Talks \xC0\xAF failed.", 16, BRIEF_ERROR_INVALID_UTF8, 6 },
  { "Talks failed \xE2\x80", 15, BRIEF_ERROR_INVALID_UTF8, 13 },
  { "caf\xE9 failed", 11, BRIEF_ERROR_INVALID_UTF8, 3 },
  { "Talks \xED\xA0\x80 failed", 16, BRIEF_ERROR_INVALID_UTF8, 6 },
  { "Talks \xF4\x90\x80\x80", 10, BRIEF_ERROR_INVALID_UTF8, 6 },
  { "T\0a\0l\0k\0s\0", 10, BRIEF_ERROR_NUL_BYTE, 1 }, /* UTF-16 */
  { "\xFF\xFET\0", 4, BRIEF_ERROR_INVALID_UTF8, 0 },
};

START_TEST (test_faulty)
{
  BriefError *error = NULL;
  ck_assert_ptr_null (brief_reader_read_text (reader, faulty[_i].bytes, faulty[_i].length, &error));
  ck_assert_int_eq (brief_error_code (error), faulty[_i].code);
  ck_assert_uint_eq (brief_error_offset (error), faulty[_i].offset);
  brief_error_free (error);
  ck_assert_ptr_null (brief_reader_read_text (reader, faulty[_i].bytes, faulty[_i].length, NULL));

  BriefGraph *graph = brief_reader_read_text (reader, "Talks failed.", 13, NULL); /* the reader lives on */
  ck_assert_ptr_nonnull (graph);
  brief_graph_unref (graph);
}
END_TEST

/* Long texts of one kind; each is read in time linear in its length. */
static const char *const units[] = {
  "Talks between Kyiv and Moscow failed on Monday, Gen. Roe said. \"We don't know why,\" he told Reuters. ",
  "talks between the sides go on and on ",
  "He said that she said that they said that ",
  "Mr. Smith, Jones, Brown and ",
  "\"No,\" he said. ",
  "On Nov. 17, 2024, 5 people died. ",
  "a ", "(", "\"", ".", "Kyiv ", "said ", "\n\n", "中",
};

static double
seconds_to_read (const char *text)
{
  size_t length = strlen (text);
  double start = thread_seconds ();
  BriefError *error = NULL;
  BriefGraph *graph = brief_reader_read_text (reader, text, length, &error);
  double seconds = thread_seconds () - start;
  ck_assert_msg (graph != NULL, "%s", brief_error_message (error));
  check_sentences (graph, text, length);
  check_claims (graph, text, length);
  brief_graph_unref (graph);
  return seconds;
}

START_TEST (test_linear)
{
  check_linear (units[_i], 16 * 1024 / SCALE, seconds_to_read);
}
END_TEST

START_TEST (test_a_megabyte_without_a_stop)
{
  char *text = text_repeated ("talks between the sides go on and on ", 1024 * 1024 / SCALE);
  ck_assert (seconds_to_read (text) > 0);
  g_free (text);
}
END_TEST

START_TEST (test_a_word_of_a_megabyte)
{
  char *text = text_repeated ("a", 1024 * 1024);
  BriefGraph *graph = brief_reader_read_text (reader, text, SIZE_MAX, NULL);
  ck_assert_uint_eq (brief_graph_n_sentences (graph), 1);
  brief_graph_unref (graph);
  g_free (text);
}
END_TEST

static bool
cancel_after (void *data)
{
  return --*(int *) data < 0;
}

/* Reads TEXT with OPTIONS, which must fail. */
static void
expect_error (const BriefOptions *options, const char *text, BriefErrorCode code)
{
  BriefError *error = NULL;
  BriefReader *other = brief_reader_new (model, options, NULL);
  ck_assert_ptr_null (brief_reader_read_text (other, text, SIZE_MAX, &error));
  ck_assert_int_eq (brief_error_code (error), code);
  brief_error_free (error);
  brief_reader_free (other);
}

START_TEST (test_cancel)
{
  char *text = text_repeated (units[0], 2 << 20);
  int calls = 3;
  BriefOptions *options = brief_options_new ();
  brief_options_set_cancel (options, cancel_after, &calls);
  expect_error (options, text, BRIEF_ERROR_CANCELLED);
  brief_options_unref (options);
  g_free (text);
}
END_TEST

/* 50 MB are over the limit that a reader has unless told otherwise; under a limit of words they cost no more than that
 * many words; and 50 MB that are few words are read to the end. */
START_TEST (test_fifty_megabytes)
{
  const size_t size = (size_t) 50 << 20;
  char *text = text_repeated (units[0], size);
  expect_error (NULL, text, BRIEF_ERROR_TOO_LONG);

  BriefOptions *options = brief_options_new ();
  brief_options_set_max_bytes (options, 0);
  brief_options_set_max_words (options, 100000);
  expect_error (options, text, BRIEF_ERROR_TOO_LONG);

  memset (text, 'a', strlen (text));
  memset (text + 1000, ' ', size / 2);
  BriefReader *patient = brief_reader_new (model, options, NULL);
  BriefGraph *graph = brief_reader_read_text (patient, text, SIZE_MAX, NULL);
  ck_assert_ptr_nonnull (graph);
  ck_assert_uint_eq (brief_graph_length (graph), strlen (text));
  ck_assert_uint_ge (brief_graph_n_sentences (graph), 1);
  brief_graph_unref (graph);
  brief_reader_free (patient);
  brief_options_unref (options);
  g_free (text);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("pathological input to a reader");
  TCase *tcase = tcase_create ("texts");
  tcase_add_checked_fixture (tcase, setup, teardown);
  tcase_add_loop_test (tcase, test_readable, 0, G_N_ELEMENTS (readable));
  tcase_add_loop_test (tcase, test_faulty, 0, G_N_ELEMENTS (faulty));
  tcase_add_test (tcase, test_null_text);
  tcase_add_test (tcase, test_byte_order_mark_counts);
  suite_add_tcase (suite, tcase);
  tcase = tcase_create ("long texts");
  tcase_set_timeout (tcase, 300);
  tcase_add_checked_fixture (tcase, setup, teardown);
  tcase_add_loop_test (tcase, test_linear, 0, G_N_ELEMENTS (units));
  tcase_add_test (tcase, test_a_megabyte_without_a_stop);
  tcase_add_test (tcase, test_a_word_of_a_megabyte);
  tcase_add_test (tcase, test_cancel);
  tcase_add_test (tcase, test_fifty_megabytes);
  suite_add_tcase (suite, tcase);
  return run_suite (suite);
}
