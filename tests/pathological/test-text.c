/* SPDX-License-Identifier: MIT */
/* Texts that nobody writes: the text stage keeps its promises on them and takes time linear in their length. */
#include <glib.h>
#include <string.h>

#include "support/check-main.h"
#include "support/linear.h"
#include "support/text-invariants.h"
#include "text/text.h"

/* Each is repeated until the text is long enough: whatever a rule looks ahead or back over. */
static const char *const units[] = {
  "a", "(", ")", "\"", "'", "“", "”", "’", "‘", ".", "…", "-", "—", "!", "?", "@", "#", "$", "*", "&", "/", "_", "1", "é", "中", "ש",
  "\xCC\x81", "\xE2\x80\x8D", "\xE2\x80\x8B", "\xEF\xBB\xBF", "\xC2\xAD", "🚀", "👩‍", "🇺", "\x01", " ", "\t", "\n", "\r", "\r\n", "\xE2\x80\xA9",
  "a ", "A ", "a.", "A.", "A. ", "a. ", "a\n", "A\n", "a\n\n", "A\n\n", "( ", ") ", "\" ", "a\"", ". ", "..", ". . ", "!? ", "- ", "-- ", ": ", ":(", ":)", "=)",
  "a-", "co-", "e-", "A&", "a&", "a*", "a/", "a_", "a@", "a@b.", "@a", "#a", "www.", "http://", "x.com/", "x.com", "x.", "x.y-", "1.", "1,", "1,000,", "1:",
  "1/", "1-", "111-1111-", "1s", "1km", "1st ", "+1", "$1", "US$", "a'", "a's", "s'", "s' ", "n't", "don't", "'t", "'s ", "d've", "'90", "'90s ", "``", "''",
  "Mr. ", "Mr.", "U.S. ", "U.S.", "U.S.\n", "a.m. ", "No. ", "No. 1 ", "etc. ", "Inc. ", "Inc..", "Ph.D.", "Mass. ", "cannot", "cannot ", "[1]", "a.[1] ", "[a] ",
  "• ", "• a\n", "* a\n", "1. a\n", "1) a\n", "(1) a\n", "- a\n", "By ", "By A\n", "By A and ", "FILE PHOTO: ", "REUTERS/A\n", "KYIV ", "KYIV, ", "KYIV (", "KYIV (AP) — ",
  "KYIV (AP) — A\n\n", "May 1, ", "May 1, 2020\n\n", "A headline\n\nA text.\n\n", "Talks failed.\n", "He said \"no.\" ", "(a.) ",
};

/* Seconds of this thread to read TEXT, whose words are checked. */
static double
seconds_to_read (const char *text)
{
  BriefDocument document = { .text = text, .length = strlen (text), .title = text, .arena = _brief_arena_new () };
  double start = thread_seconds ();
  bool read = _brief_text_read (&document);
  double seconds = thread_seconds () - start;
  ck_assert (read);
  const char *broken = text_invariant_broken (&document);
  ck_assert_msg (broken == NULL, "%s", broken);
  _brief_arena_free (document.arena);
  return seconds;
}

/* Four times the length must not take more than about four times as long. A quadratic step takes sixteen times as
 * long. The clock of a busy machine is noisy: the best of some tries counts, and very short times are no evidence. */
START_TEST (test_linear)
{
  double seconds = check_linear (units[_i], 64 * 1024, seconds_to_read);
  ck_assert_msg (seconds < 2, "\"%s\": %.3f s", units[_i],
                 seconds); /* linear is not enough: a megabyte takes 8 s at most */
}
END_TEST

START_TEST (test_one_word_of_a_megabyte)
{
  char *text = text_repeated ("a", 1024 * 1024);
  BriefDocument document = { .text = text, .length = strlen (text), .arena = _brief_arena_new () };
  ck_assert (_brief_text_read (&document));
  ck_assert_uint_eq (document.n_words, 1);
  ck_assert_uint_eq (document.words[0].span.end, 1024 * 1024);
  ck_assert_uint_eq (strlen (document.words[0].norm), 1024 * 1024);
  _brief_arena_free (document.arena);
  g_free (text);
}
END_TEST

START_TEST (test_a_megabyte_of_brackets)
{
  char *text = text_repeated ("(", 1024 * 1024);
  BriefDocument document = { .text = text, .length = strlen (text), .arena = _brief_arena_new () };
  ck_assert (_brief_text_read (&document));
  ck_assert_uint_eq (document.n_words, 1024 * 1024);
  _brief_arena_free (document.arena);
  g_free (text);
}
END_TEST

START_TEST (test_no_stop_at_all)
{
  char *text = text_repeated ("talks between the sides go on ", 1024 * 1024);
  BriefDocument document = { .text = text, .length = strlen (text), .arena = _brief_arena_new () };
  ck_assert (_brief_text_read (&document));
  for (uint32_t i = 1; i < document.n_words; i++)
    if (document.words[i].start_guess >= 0.5f)
      ck_abort_msg ("a sentence starts at word %u", i);
  _brief_arena_free (document.arena);
  g_free (text);
}
END_TEST

START_TEST (test_too_long_for_offsets)
{
  BriefDocument document = { .text = "", .length = (size_t) UINT32_MAX + 1, .arena = _brief_arena_new () };
  ck_assert (!_brief_text_read (&document));
  _brief_arena_free (document.arena);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("pathological texts");
  TCase *tcase = tcase_create ("time");
  tcase_set_timeout (tcase, 300);
  tcase_add_loop_test (tcase, test_linear, 0, G_N_ELEMENTS (units));
  suite_add_tcase (suite, tcase);
  tcase = tcase_create ("texts");
  tcase_set_timeout (tcase, 300);
  tcase_add_test (tcase, test_one_word_of_a_megabyte);
  tcase_add_test (tcase, test_a_megabyte_of_brackets);
  tcase_add_test (tcase, test_no_stop_at_all);
  tcase_add_test (tcase, test_too_long_for_offsets);
  suite_add_tcase (suite, tcase);
  return run_suite (suite);
}
