/* SPDX-License-Identifier: MIT */
/* Word pieces, shapes, gaps, lemma rules and the names of tags. */
#include <string.h>

#include "support/check-main.h"
#include "support/tiny-model.h"
#include "syntax/lemma.h"
#include "syntax/pieces.h"
#include "syntax/relation.h"

static BriefModel *model;

static void
set_up (void)
{
  model = tiny_model_new (7);
}

static void
tear_down (void)
{
  _brief_model_unref (model);
}

/* The pieces of WORD, written out with spaces between them. */
static void
expect_pieces (const char *word, const char *expected)
{
  uint32_t ids[12];
  unsigned n = _brief_pieces_of_word (&model->vocabulary, word, strlen (word), 12, ids);
  GString *found = g_string_new (NULL);

  for (unsigned i = 0; i < n; i++) {
    const uint32_t *offset = model->vocabulary.offset + ids[i];

    g_string_append_len (found, model->vocabulary.text + offset[0], offset[1] - offset[0] - 1);
    if (i + 1 < n)
      g_string_append_c (found, ' ');
  }
  ck_assert_msg (strcmp (found->str, expected) == 0, "\"%s\": \"%s\" instead of \"%s\"", word, found->str, expected);
  g_string_free (found, TRUE);
}

START_TEST (test_pieces)
{
  static const struct { const char *word, *pieces;
  } cases[] = {
    { "the", "the" },
    { "THE", "the" },
    { "strike", "str ##ike" },
    { "striking", "str ##i ##k ##ing" },
    { "minister", "min ##ister" },
    { "said.", "said ." },
    { "U.S.", "u . s ." },
    { "don\xE2\x80\x99t", "d ##o ##n ' t" },
    { "`", "'" },
    { "\xE2\x80\x9C", "\"" },
    { "\xE2\x80\xA6", ". . ." },
    { "\xE2\x80\x94", "-" },
    { "--", "- -" },
    { "caf\xC3\xA9", "c ##a ##f ##e" },
    { "cafe\xCC\x81", "c ##a ##f ##e" },
    { "\xC3\x98RE", "\xC3\xB8re" },
    { "zz", "[UNK]" },
    { "az.the", "[UNK] . the" },
    { "\xE4\xB8\xAD", "[UNK]" },
    { "t\xC2\xADhe", "the" },
    { "t he", "the" },
    { "\x01", "[UNK]" },
    { "", "[UNK]" },
    { "\xE2\x80\x8B", "[UNK]" },
    { "a.b.c.d.e.f.g.h.", "a . b . c . d . e . f ." },
    { "1,250", "1 , [UNK]" },
    { "7", "7" },
    { "\xEF\xBC\x87", "'" },
    { "\xE2\x84\xAA", "k" },
  };

  for (size_t i = 0; i < G_N_ELEMENTS (cases); i++)
    expect_pieces (cases[i].word, cases[i].pieces);
}
END_TEST

/* A run of more than a hundred characters is unknown as a whole; so is not one of exactly a hundred. */
START_TEST (test_long_runs)
{
  char word[300];
  uint32_t ids[12];

  memset (word, 'a', sizeof word);
  ck_assert_uint_eq (_brief_pieces_of_word (&model->vocabulary, word, 100, 12, ids), 12);
  ck_assert_uint_ne (ids[0], model->vocabulary.unknown);
  ck_assert_uint_eq (_brief_pieces_of_word (&model->vocabulary, word, 101, 12, ids), 1);
  ck_assert_uint_eq (ids[0], model->vocabulary.unknown);
  word[150] = '-';
  ck_assert_uint_eq (_brief_pieces_of_word (&model->vocabulary, word, 200, 12, ids), 12);
  ck_assert_uint_eq (ids[0], model->vocabulary.unknown);
  ck_assert_uint_ne (ids[2], model->vocabulary.unknown);
}
END_TEST

/* A word of many megabytes takes no longer than its length. */
START_TEST (test_huge_words)
{
  static const char *const parts[] = {"a", "(", "\xCC\x81", "\xE2\x80\x8B", "\xED\x95\x9C", "z."};

  for (size_t i = 0; i < G_N_ELEMENTS (parts); i++) {
    GString *word = g_string_new ("e");
    uint32_t ids[12];

    while (word->len < 2000000)
      g_string_append (word, parts[i]);
    ck_assert_uint_ge (_brief_pieces_of_word (&model->vocabulary, word->str, word->len, 12, ids), 1);
    _brief_shape_of_word (word->str, word->len);
    g_string_free (word, TRUE);
  }
}
END_TEST

START_TEST (test_shapes)
{
  static const struct { const char *word; uint8_t shape;
  } cases[] = {
    { "", 0 },
    { "--", 0 },
    { "1990", 1 },
    { "10:30", 1 },
    { "war", 2 },
    { "u", 2 },
    { "War", 3 },
    { "NATO", 4 },
    { "U.S.", 4 },
    { "I", 5 },
    { "J.", 5 },
    { "McCain", 6 },
    { "iPhone", 6 },
    { "eU", 6 },
    { "F-16", 7 },
    { "2nd", 7 },
    { "\xC3\x89tat", 3 },
    { "\xC3\x89", 5 },
    { "\xE4\xB8\xAD\xE5\x9B\xBD", 2 },
    { "\xD9\xA3", 1 },
    { "\xC7\x85"
      "a",
      3 },
  };

  for (size_t i = 0; i < G_N_ELEMENTS (cases); i++)
    ck_assert_msg (_brief_shape_of_word (cases[i].word, strlen (cases[i].word)) == cases[i].shape, "shape of \"%s\"",
                   cases[i].word);
}
END_TEST

START_TEST (test_gaps)
{
  static const struct { const char *space; BriefGap gap;
  } cases[] = {
    { "", BRIEF_GAP_NONE },           { " ", BRIEF_GAP_SPACE },        { "\t \xC2\xA0", BRIEF_GAP_SPACE },
    { "\n", BRIEF_GAP_LINE },         { "\r\n", BRIEF_GAP_LINE },      { " \r ", BRIEF_GAP_LINE },
    { "\n\n", BRIEF_GAP_BLANK },      { "\r\n\r\n", BRIEF_GAP_BLANK }, { "\r\r", BRIEF_GAP_BLANK },
    { "\n \t\n  ", BRIEF_GAP_BLANK }, { "\n\r", BRIEF_GAP_BLANK },
  };

  for (size_t i = 0; i < G_N_ELEMENTS (cases); i++)
    ck_assert_int_eq (_brief_gap_of_space (cases[i].space, strlen (cases[i].space), false), cases[i].gap);
  ck_assert_int_eq (_brief_gap_of_space ("", 0, true), BRIEF_GAP_BLANK);
}
END_TEST

START_TEST (test_lemmas)
{
  static const struct { bool lower; uint32_t cut; const char *suffix, *form, *lemma;
  } cases[] = {
    { true, 0, "", "Dogs", "dogs" },
    { true, 1, "", "Dogs", "dog" },
    { false, 0, "", "NATO", "NATO" },
    { true, 4, "go", "Went", "go" },
    { true, 99, "be", "is", "be" },
    { true, 2, "ot", "n\xE2\x80\x99t", "not" },
    { false, 0, "", "\xE2\x80\x99s", "'s" },
    { true, 1, "", "\xC3\x89T\xC3\x89S", "\xC3\xA9t\xC3\xA9" },
    { true, 0, "", "", "" },
    { true, 0, "", "\xC8\xBA\xC8\xBA\xC8\xBA", "\xE2\xB1\xA5\xE2\xB1\xA5\xE2\xB1\xA5" },
    { true, 0, "x", "\xC4\xB0", "ix" },
  };
  BriefArena *arena = _brief_arena_new ();

  for (size_t i = 0; i < G_N_ELEMENTS (cases); i++) {
    BriefLemmaRule rule = {cases[i].lower, cases[i].cut, cases[i].suffix};

    ck_assert_str_eq (_brief_lemma_apply (&rule, cases[i].form, strlen (cases[i].form), arena), cases[i].lemma);
  }
  _brief_arena_free (arena);
}
END_TEST

START_TEST (test_names_of_tags)
{
  for (int i = 0; i <= BRIEF_DEP_XCOMP; i++)
    ck_assert_int_eq (_brief_dep_from_string (_brief_dep_to_string ((BriefDep) i)), i);
  for (int i = 0; i <= BRIEF_UPOS_VERB; i++)
    ck_assert_int_eq (_brief_upos_from_string (_brief_upos_to_string ((BriefUpos) i)), i);
  ck_assert_int_eq (_brief_dep_from_string ("obl:npmod"), BRIEF_DEP_OBL);
  ck_assert_int_eq (_brief_dep_from_string ("nsub"), BRIEF_DEP_DEP);
  ck_assert_int_eq (_brief_dep_from_string (""), BRIEF_DEP_DEP);
  ck_assert_int_eq (_brief_upos_from_string ("noun"), BRIEF_UPOS_X);
  ck_assert_str_eq (_brief_dep_to_string ((BriefDep) 999), "dep");
  ck_assert_uint_eq (_brief_morph_from_feats ("_"), 0);
  ck_assert_uint_eq (_brief_morph_from_feats ("Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin"),
                     BRIEF_MORPH_SING | BRIEF_MORPH_P3 | BRIEF_MORPH_PAST | BRIEF_MORPH_FIN);
  ck_assert_uint_eq (_brief_morph_from_feats ("Number=Singular|Person="), 0);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("pieces");
  TCase *tests = tcase_create ("pieces");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_add_test (tests, test_pieces);
  tcase_add_test (tests, test_long_runs);
  tcase_add_test (tests, test_huge_words);
  tcase_add_test (tests, test_shapes);
  tcase_add_test (tests, test_gaps);
  tcase_add_test (tests, test_lemmas);
  tcase_add_test (tests, test_names_of_tags);
  suite_add_tcase (suite, tests);
  return run_suite (suite);
}
