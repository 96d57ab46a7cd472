/* SPDX-License-Identifier: MIT */
/* From text to words, without the network. */
#include <glib.h>
#include <string.h>

#include "support/check-main.h"
#include "support/text-invariants.h"
#include "text/text.h"

static BriefDocument document;

static void
setup (void)
{
  document = (BriefDocument) { .arena = _brief_arena_new () };
}

static void
teardown (void)
{
  _brief_arena_free (document.arena);
}

static void
read_text (const char *text)
{
  document.text = text;
  document.length = strlen (text);
  ck_assert (_brief_text_read (&document));
}

static void
check_document (void)
{
  const char *broken = text_invariant_broken (&document);
  ck_assert_msg (broken == NULL, "%s: \"%s\"", broken, document.text);
}

START_TEST (test_spans_and_gaps)
{
  read_text ("Talks failed.\n\"No\" — he said.\r\n\r\nIt\tended.");
  static const struct { const char *form; uint8_t gap; } expected[] = {
    { "Talks", BRIEF_GAP_BLANK }, { "failed", BRIEF_GAP_SPACE }, { ".", BRIEF_GAP_NONE }, { "\"", BRIEF_GAP_LINE },
    { "No", BRIEF_GAP_NONE }, { "\"", BRIEF_GAP_NONE }, { "—", BRIEF_GAP_SPACE }, { "he", BRIEF_GAP_SPACE },
    { "said", BRIEF_GAP_SPACE }, { ".", BRIEF_GAP_NONE }, { "It", BRIEF_GAP_BLANK }, { "ended", BRIEF_GAP_SPACE },
    { ".", BRIEF_GAP_NONE },
  };
  ck_assert_uint_eq (document.n_words, G_N_ELEMENTS (expected));
  for (size_t i = 0; i < G_N_ELEMENTS (expected); i++) {
    BriefSpan span = document.words[i].span;
    ck_assert_uint_eq (span.end - span.start, strlen (expected[i].form));
    ck_assert_int_eq (strncmp (document.text + span.start, expected[i].form, span.end - span.start), 0);
    ck_assert_uint_eq (document.words[i].gap, expected[i].gap);
  }
  check_document ();
}
END_TEST

START_TEST (test_multiword_tokens)
{
  read_text ("don't cannot dunno Kyiv's word");
  static const uint8_t expected[] = { 1, 2, 1, 2, 1, 2, 2, 1, 2, 0 };
  ck_assert_uint_eq (document.n_words, G_N_ELEMENTS (expected));
  for (size_t i = 0; i < G_N_ELEMENTS (expected); i++)
    ck_assert_uint_eq (document.words[i].mwt, expected[i]);
  check_document ();
}
END_TEST

START_TEST (test_norms)
{
  read_text ("KYIV’S “Café” ÉCOLE don’t ``x'' İstanbul soft\xC2\xADhyphen Ⱥ Russo‑Ukrainian");
  static const char *const expected[] = {
    "kyiv", "'s", "\"", "café", "\"", "école", "do", "n't", "''", "x", "''", NULL, "softhyphen", "ⱥ", "russo", "-", "ukrainian",
  };
  ck_assert_uint_eq (document.n_words, G_N_ELEMENTS (expected));
  for (size_t i = 0; i < G_N_ELEMENTS (expected); i++)
    if (expected[i] != NULL)
      ck_assert_str_eq (document.words[i].norm, expected[i]);
  check_document ();
}
END_TEST

START_TEST (test_starts)
{
  read_text ("Gen. Roe met Mr. Smith, 61, in the U.S. on Monday. \"It is over,\" he said.\n\nIt was late");
  const struct { const char *norm; uint8_t start; } expected[] = {
    { "gen.", BRIEF_START_YES }, { "roe", BRIEF_START_NO }, { "smith", BRIEF_START_NO }, { "61", BRIEF_START_NO },
    { "on", BRIEF_START_NO }, { "monday", BRIEF_START_UNSURE }, { ".", BRIEF_START_NO }, { "\"", BRIEF_START_UNSURE },
    { "it", BRIEF_START_NO }, { "\"", BRIEF_START_NO }, { "he", BRIEF_START_NO }, { "it", BRIEF_START_YES },
  };
  uint32_t word = 0;
  for (size_t i = 0; i < G_N_ELEMENTS (expected); i++, word++) {
    while (word < document.n_words && strcmp (document.words[word].norm, expected[i].norm) != 0)
      word++;
    ck_assert_msg (word < document.n_words, "no word %s", expected[i].norm);
    ck_assert_msg (document.words[word].start == expected[i].start, "start of %s", expected[i].norm);
  }
  check_document ();
}
END_TEST

/* A text that is not English is told by its letters, or by its want of common words when it is long enough. */
static const struct { const char *text; bool foreign; } languages[] = {
  { "", false },
  { "Kyiv", false },
  { "Путин", false },
  { "Министр сказал, что переговоры провалились.", true },
  { "外交部发言人说，会谈失败了。没有人知道原因。部长说。", true },
  { "Putin (Владимир Путин) told reporters in Moscow that the talks had failed.", false },
  { "Der Minister sagte, die Gespräche seien gescheitert.", false }, /* too short to tell */
  { "Der Minister sagte am Montag in Berlin, die Gespräche mit den Gewerkschaften seien gescheitert. Niemand weiß, warum. Die "
    "Regierung will morgen weiter verhandeln, sagte ein Sprecher der Partei, die an der Koalition beteiligt ist. Mehrere Länder "
    "hatten zuvor erklärt, dass sie den Vorschlag nicht mittragen würden. Beobachter rechnen nun mit neuen Streiks, vor allem bei "
    "der Bahn und an den Flughäfen.", true },
  { "Les négociations ont échoué lundi, a déclaré le ministre. Le gouvernement promet de reprendre les discussions à Paris demain, "
    "selon un porte-parole du parti. Plusieurs pays avaient auparavant fait savoir que la proposition ne leur convenait pas. Les "
    "syndicats préparent déjà de nouvelles grèves dans les transports, notamment dans le métro et dans les gares.", true },
  { "Talks with the unions failed on Monday, the minister said in Berlin. Nobody knows why. The government wants to go on "
    "tomorrow, said a spokesman of the party that is part of the coalition. Several states had declared before that they would "
    "not support the proposal. Observers now expect new strikes, above all at the railways and at the airports.", false },
};

START_TEST (test_language)
{
  read_text (languages[_i].text);
  ck_assert_int_eq (_brief_text_is_foreign (&document), languages[_i].foreign);
}
END_TEST

START_TEST (test_nothing)
{
  static const char *const texts[] = { "", " ", "\n\n\t", "\xEF\xBB\xBF", "\x01\x02", "\xE2\x80\x8B\xE2\x80\x8F \xC2\xA0" };
  read_text (texts[_i]);
  ck_assert_uint_eq (document.n_words, 0);
  check_document ();
}
END_TEST

/* Texts put together at random from pieces that rules look at. */
START_TEST (test_random_texts_are_lossless)
{
  static const char *const pieces[] = {
    " ", " ", " ", "\n", "\n\n", "\r\n", "\t", "\xC2\xA0", "\xE2\x80\xA8", "\xE2\x80\x8B", "\xE2\x80\x8D", "\xCC\x81", "\xF0\x9F\x9A\x80",
    "'", "’", "‘", "\"", "“", "”", "``", ".", ".", "..", "…", ",", ":", ";", "-", "--", "—", "(", ")", "[", "]", "/", "&", "*", "@", "#",
    "$", "%", "!", "?", "s", "n't", "'s", "'ll", "U.S", "U.S.", "a.m.", "Mr", "Inc", "No", "etc", "J", "e", "co", "cannot", "gonna", "don",
    "Kyiv", "KYIV", "said", "By", "FILE PHOTO", "Reuters", "(AP)", "1", "12", "1,234", "3.5", "10:30", "2024", "km", "th", "www.", "http://",
    "x.com", "a@b.c", "•", "1.", "é", "中", "ש", "\x01", "Ⱥ", "İ",
  };
  GRand *rand = g_rand_new_with_seed ((guint32) _i);
  for (unsigned round = 0; round < 300; round++) {
    GString *text = g_string_new (NULL);
    for (int n = g_rand_int_range (rand, 1, 60); n > 0; n--)
      g_string_append (text, pieces[g_rand_int_range (rand, 0, G_N_ELEMENTS (pieces))]);
    read_text (text->str);
    check_document ();
    g_string_free (text, TRUE);
    _brief_arena_reset (document.arena);
  }
  g_rand_free (rand);
}
END_TEST

/* The same words whatever stands after the part that is read, and the same again when read again. */
START_TEST (test_deterministic)
{
  const char *text = "The U.S. and its allies don't agree, Gen. Roe said. \"It's over.\"";
  read_text (text);
  uint32_t n = document.n_words;
  BriefWord *words = document.words;
  read_text (text);
  ck_assert_uint_eq (document.n_words, n);
  for (uint32_t i = 0; i < n; i++) {
    ck_assert_uint_eq (document.words[i].span.start, words[i].span.start);
    ck_assert_uint_eq (document.words[i].start, words[i].start);
    ck_assert_str_eq (document.words[i].norm, words[i].norm);
  }
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("words");
  TCase *tcase = tcase_create ("words");
  tcase_add_checked_fixture (tcase, setup, teardown);
  tcase_add_test (tcase, test_spans_and_gaps);
  tcase_add_test (tcase, test_multiword_tokens);
  tcase_add_test (tcase, test_norms);
  tcase_add_test (tcase, test_starts);
  tcase_add_loop_test (tcase, test_language, 0, G_N_ELEMENTS (languages));
  tcase_add_loop_test (tcase, test_nothing, 0, 6);
  tcase_add_loop_test (tcase, test_random_texts_are_lossless, 0, 8);
  tcase_add_test (tcase, test_deterministic);
  suite_add_tcase (suite, tcase);
  return run_suite (suite);
}
