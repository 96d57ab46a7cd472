/* SPDX-License-Identifier: MIT */
/* Checking, reading and counting UTF-8. */
#include <glib.h>
#include <string.h>

#include "base/utf8.h"
#include "support/check-main.h"

/* FAULT is the offset of the first faulty byte, -1 for valid text. */
static const struct { const char *bytes; size_t length; long fault; } texts[] = {
  { "", 0, -1 },
  { "Kyiv", 4, -1 },
  { "a\0b", 3, 1 },
  { "\0", 1, 0 },
  { "caf\xC3\xA9", 5, -1 },
  { "\xE2\x82\xAC 5", 5, -1 },
  { "\xF0\x9F\x9A\x80", 4, -1 },
  { "\xEF\xBB\xBFx", 4, -1 },             /* byte order mark */
  { "\xEF\xBF\xBF", 3, -1 },              /* a noncharacter is valid */
  { "\xF4\x8F\xBF\xBF", 4, -1 },          /* U+10FFFF */
  { "\xED\x9F\xBF\xEE\x80\x80", 6, -1 },  /* around the surrogates */
  { "ab\x80", 3, 2 },                     /* continuation alone */
  { "\xC0\xAF", 2, 0 },                   /* overlong */
  { "\xC1\xBF", 2, 0 },
  { "x\xE0\x9F\xBF", 4, 1 },
  { "x\xF0\x8F\xBF\xBF", 5, 1 },
  { "\xED\xA0\x80", 3, 0 },               /* surrogates */
  { "\xED\xBF\xBF", 3, 0 },
  { "\xF4\x90\x80\x80", 4, 0 },           /* above U+10FFFF */
  { "\xF5\x80\x80\x80", 4, 0 },
  { "\xFE", 1, 0 },
  { "\xFF", 1, 0 },
  { "ab\xC3", 3, 2 },                     /* cut off */
  { "ab\xE2\x82", 4, 2 },
  { "ab\xF0\x9F\x9A", 5, 2 },
  { "ab\xC3z", 4, 2 },
  { "ab\xE2\x82z", 5, 2 },
  { "ab\xE2z\x82", 5, 2 },
  { "\xC3\xA9\xC3\xA9\xE9", 5, 4 },       /* Latin-1 after good text */
};

START_TEST (test_validate)
{
  size_t fault = 12345;
  bool valid = _brief_utf8_validate (texts[_i].bytes, texts[_i].length, &fault);
  ck_assert_int_eq (valid, texts[_i].fault < 0);
  if (!valid)
    ck_assert_uint_eq (fault, (size_t) texts[_i].fault);
  ck_assert_int_eq (_brief_utf8_validate (texts[_i].bytes, texts[_i].length, NULL), valid);
}
END_TEST

/* Against GLib's own on every two-byte, and many a longer sequence. */
START_TEST (test_validate_agrees_with_glib)
{
  GRand *rand = g_rand_new_with_seed (7);
  for (unsigned i = 0; i < 200000; i++) {
    char bytes[5];
    size_t length = 1 + i % 5;
    for (size_t k = 0; k < length; k++)
      bytes[k] = (char) (k == 0 && i % 3 != 0 ? g_rand_int_range (rand, 0xC0, 0x100)
                         : i % 7 != 0         ? g_rand_int_range (rand, 0x80, 0xC0)
                                              : g_rand_int_range (rand, 1, 0x100));
    const char *end;
    size_t fault = length;
    bool valid = g_utf8_validate_len (bytes, length, &end);
    if (_brief_utf8_validate (bytes, length, &fault) != valid || fault != (size_t) (end - bytes))
      ck_abort_msg ("sequence %u: fault at %zu, GLib says %td", i, fault, end - bytes);
  }
  g_rand_free (rand);
}
END_TEST

START_TEST (test_every_character_there_and_back)
{
  for (uint32_t c = 1; c <= 0x10FFFF; c++) {
    char bytes[4];
    unsigned length = _brief_utf8_put (c, bytes), width;
    bool surrogate = c >= 0xD800 && c < 0xE000;
    bool right = surrogate
                     ? !_brief_utf8_validate (bytes, length, NULL)
                     : _brief_utf8_get (bytes, 0, &width) == c && width == length
                           && _brief_utf8_validate (bytes, length, NULL) && _brief_utf8_before (bytes, length) == 0;
    if (!right) /* a check for each of a million characters would take minutes */
      ck_abort_msg ("U+%04X", c);
  }
}
END_TEST

/* The index against counting from the start, at every byte of a text in all widths. */
static void
check_index (const char *text)
{
  size_t length = strlen (text), n = _brief_utf8_count (text, length);
  BriefArena *arena = _brief_arena_new ();
  BriefUtf8Index index;
  ck_assert (_brief_utf8_index_init (&index, text, length, arena));
  ck_assert_uint_eq (index.n_chars, n);
  ck_assert_uint_eq (n, (size_t) g_utf8_strlen (text, -1));
  size_t character = 0;
  for (size_t byte = 0; byte < length; byte++) {
    if (byte > 0 && ((unsigned char) text[byte] & 0xC0) != 0x80)
      character++;
    bool begins = ((unsigned char) text[byte] & 0xC0) != 0x80;
    if (_brief_utf8_byte_to_char (&index, byte) != character
        || (begins && _brief_utf8_char_to_byte (&index, character) != byte))
      ck_abort_msg ("byte %zu, character %zu of \"%.20s…\"", byte, character, text);
  }
  ck_assert_uint_eq (_brief_utf8_byte_to_char (&index, length), n);
  ck_assert_uint_eq (_brief_utf8_byte_to_char (&index, length + 99), n);
  ck_assert_uint_eq (_brief_utf8_char_to_byte (&index, n), length);
  ck_assert_uint_eq (_brief_utf8_char_to_byte (&index, n + 99), length);
  _brief_arena_free (arena);
}

START_TEST (test_index)
{
  static const char *const units[] = { "a", "é", "€", "🚀", "aé€🚀", "Kyiv’s “talks” — 5 € 🚀 " };
  check_index ("");
  for (size_t i = 0; i < G_N_ELEMENTS (units); i++)
    for (unsigned n = 1; n < 1500; n = n * 2 + 1) {
      GString *text = g_string_new ("x");
      for (unsigned k = 0; k < n; k++)
        g_string_append (text, units[i]);
      check_index (text->str);
      g_string_free (text, TRUE);
    }
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("utf8");
  TCase *tcase = tcase_create ("utf8");
  tcase_add_loop_test (tcase, test_validate, 0, G_N_ELEMENTS (texts));
  tcase_add_test (tcase, test_validate_agrees_with_glib);
  tcase_add_test (tcase, test_every_character_there_and_back);
  tcase_add_test (tcase, test_index);
  suite_add_tcase (suite, tcase);
  return run_suite (suite);
}
