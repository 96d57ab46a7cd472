/* SPDX-License-Identifier: MIT */
/* Model files: what a valid one gives, and that no damaged one gets through or does harm. */
#include <glib/gstdio.h>
#include <math.h>
#include <string.h>

#include "support/check-main.h"
#include "support/tiny-model.h"

static uint8_t *file;
static size_t size;

static void
set_up (void)
{
  file = tiny_model_file (7, NULL, &size);
}

static void
tear_down (void)
{
  g_aligned_free (file);
}

/* The file must be refused, with a message that holds PART. */
static void
refuse (BriefModelFlags flags, const char *part)
{
  char *message = NULL;
  BriefModel *model = _brief_model_parse (file, size, flags, NULL, NULL, &message);

  ck_assert_ptr_null (model);
  ck_assert_ptr_nonnull (message);
  ck_assert_msg (strstr (message, part) != NULL, "\"%s\" does not say \"%s\"", message, part);
  g_free (message);
}

/* The directory entry of a tensor. */
static uint8_t *
entry_of (const char *name)
{
  for (size_t at = BRIEF_HEADER_SIZE; at + BRIEF_ENTRY_SIZE < size; at += BRIEF_ENTRY_SIZE)
    if (strcmp ((const char *) file + at, name) == 0)
      return file + at;
  ck_abort_msg ("no tensor %s", name);
  return NULL;
}

static uint8_t *
data_of (const char *name)
{
  uint64_t offset;

  memcpy (&offset, entry_of (name) + 104, sizeof offset);
  return file + GUINT64_FROM_LE (offset);
}

START_TEST (test_valid)
{
  char *message = (char *) "";
  BriefModel *model = _brief_model_parse (file, size, BRIEF_MODEL_VERIFY, NULL, NULL, &message);

  ck_assert_ptr_nonnull (model);
  ck_assert_ptr_null (message);
  ck_assert_uint_eq (model->config.width, TINY_WIDTH);
  ck_assert_uint_eq (model->config.layers, TINY_LAYERS);
  ck_assert_uint_eq (model->tag_labels[BRIEF_TAG_UPOS].n, 6);
  ck_assert_str_eq (model->tag_labels[BRIEF_TAG_UPOS].at[5], "PROPN");
  ck_assert_ptr_eq (model->layers[1].ffn2.weight, data_of ("layer.1.ffn2.weight"));
  ck_assert_uint_eq (model->layers[1].ffn2.in, 64);
  ck_assert_int_eq (strncmp (_brief_model_id (model), "en-news/", 8), 0);
  ck_assert_uint_eq (strlen (_brief_model_id (model)), 24);
  ck_assert_ptr_eq (_brief_model_ref (model), model);
  _brief_model_unref (model);
  _brief_model_unref (model);
}
END_TEST

static void
count_free (void *data)
{
  ++*(int *) data;
}

START_TEST (test_ownership)
{
  int freed = 0;
  uint8_t *shifted = g_malloc (size + 1);
  BriefModel *model = _brief_model_parse (file, size, 0, count_free, &freed, NULL);

  ck_assert_int_eq (freed, 0);
  _brief_model_unref (model);
  ck_assert_int_eq (freed, 1);
  memcpy (shifted + 1, file, size); /* not aligned: copied, and the original given back at once */
  model = _brief_model_parse (shifted + 1, size, BRIEF_MODEL_VERIFY, count_free, &freed, NULL);
  ck_assert_ptr_nonnull (model);
  ck_assert_int_eq (freed, 2);
  _brief_model_unref (model);
  ck_assert_int_eq (freed, 2);
  g_free (shifted);
  file[0] = 'X';
  ck_assert_ptr_null (_brief_model_parse (file, size, 0, count_free, &freed, NULL));
  ck_assert_int_eq (freed, 3);
  ck_assert_ptr_null (_brief_model_parse (NULL, 0, 0, NULL, NULL, NULL));
}
END_TEST

START_TEST (test_vocabulary)
{
  BriefModel *model = tiny_model_new (7);
  const BriefVocabulary *vocabulary = &model->vocabulary;

  ck_assert_int_eq (_brief_vocabulary_find (vocabulary, "the", 3, false), (int) vocabulary->n - 9);
  ck_assert_int_eq (_brief_vocabulary_find (vocabulary, "the", 3, true), -1);
  ck_assert_int_eq (_brief_vocabulary_find (vocabulary, "ing", 3, true), (int) vocabulary->n - 5);
  ck_assert_int_eq (_brief_vocabulary_find (vocabulary, "ing", 3, false), -1);
  ck_assert_int_eq (_brief_vocabulary_find (vocabulary, "", 0, false), -1);
  ck_assert_int_eq (_brief_vocabulary_find (vocabulary, "strikes", 7, false), -1);
  ck_assert_uint_eq (vocabulary->unknown, 1);
  ck_assert_uint_eq (vocabulary->start, 2);
  ck_assert_uint_eq (vocabulary->end, 3);
  _brief_model_unref (model);
}
END_TEST

START_TEST (test_frames)
{
  BriefModel *model = tiny_model_new (7);
  uint32_t n;
  const BriefFrameLine *lines = _brief_frames_find (&model->frames, "take", "VERB", &n);

  ck_assert_uint_eq (n, 2);
  ck_assert_str_eq (lines[0].frame, "take");
  ck_assert_str_eq (lines[1].frame, "take_off");
  ck_assert (_brief_frame_has_sense (&lines[0], "02"));
  ck_assert (!_brief_frame_has_sense (&lines[0], "0"));
  ck_assert (!_brief_frame_has_sense (&lines[1], "01"));
  ck_assert_ptr_null (_brief_frames_find (&model->frames, "take", "NOUN", &n));
  ck_assert_str_eq (_brief_frames_find (&model->frames, "visit", "NOUN", &n)->frame, "visit");
  ck_assert_uint_eq (n, 1);
  ck_assert_ptr_null (_brief_frames_find (&model->frames, "", "", &n));
  _brief_model_unref (model);
}
END_TEST

START_TEST (test_header)
{
  static const struct { size_t at; uint8_t value; const char *part;
  } cases[] = {
    { 0, 'b', "not a model file" }, { 8, 2, "format version" }, { 12, 1, "byte order" }, { 16, 9, "feature schema" },
    { 20, 0, "missing" },           { 26, 9, "directory" },     { 35, 9, "metadata" },   { 47, 1, "metadata" },
    { 50, 77, "the header says" },  { 23, 1, "tensors" },
  };

  for (size_t i = 0; i < G_N_ELEMENTS (cases); i++) {
    uint8_t before = file[cases[i].at];

    file[cases[i].at] = cases[i].value;
    if (cases[i].at == 20)
      file[20] = before - 1; /* one tensor fewer: the last one is missing */
    refuse (BRIEF_MODEL_TRUSTED, cases[i].part);
    file[cases[i].at] = before;
  }
}
END_TEST

START_TEST (test_directory)
{
  const struct { size_t at; uint8_t value; const char *part;
  } cases[] = {
    { 0, 0, "proper name" }, { 80, 9, "type" },  { 84, 5, "dimensions" },  { 88, 1, "size" },   { 104, 1, "aligned" },
    { 108, 1, "outside" },   { 113, 1, "size" }, { 119, 0xff, "outside" }, { 96, 2, "unused" },
  };
  uint8_t *entry = entry_of ("layer.0.qkv.weight");

  for (size_t i = 0; i < G_N_ELEMENTS (cases); i++) {
    uint8_t before = entry[cases[i].at];

    entry[cases[i].at] = cases[i].value;
    refuse (BRIEF_MODEL_TRUSTED, cases[i].part);
    entry[cases[i].at] = before;
  }
  memset (entry, 'x', 80); /* a name without end */
  refuse (BRIEF_MODEL_TRUSTED, "proper name");
  memset (entry, 0, 80);
  memcpy (entry, "config", 6);
  refuse (BRIEF_MODEL_TRUSTED, "two tensors config");
}
END_TEST

START_TEST (test_overflow)
{
  uint8_t *entry = entry_of ("layer.0.qkv.scale");

  memset (entry + 88, 0xff, 16); /* dimensions whose product needs more than 64 bits */
  entry[84] = 4;
  refuse (BRIEF_MODEL_TRUSTED, "size");
}
END_TEST

START_TEST (test_numbers)
{
  float bad[] = {(float) NAN, (float) INFINITY, -2e6f};

  for (size_t i = 0; i < G_N_ELEMENTS (bad); i++) {
    memcpy (data_of ("layer.1.norm1.weight") + 8, &bad[i], sizeof bad[i]);
    refuse (BRIEF_MODEL_TRUSTED, "layer.1.norm1.weight");
  }
}
END_TEST

/* Weights that would make the sums of the kernels overflow. */
START_TEST (test_weights)
{
  uint8_t *weight = data_of ("layer.1.ffn1.weight");

  for (size_t i = 0; i < 9; i++) {
    static const uint8_t bad[] = {0, 128, 255};

    for (size_t j = 0; j < G_N_ELEMENTS (bad); j++) {
      uint8_t before = weight[i * 13];

      weight[i * 13] = bad[j];
      refuse (BRIEF_MODEL_TRUSTED, "layer.1.ffn1.weight: a weight");
      weight[i * 13] = before;
    }
  }
}
END_TEST

START_TEST (test_strings)
{
  uint8_t *upos = data_of ("labels.upos"), *pieces = data_of ("vocab.pieces"), *frames = data_of ("frames");

  upos[0] = 0xff;
  refuse (BRIEF_MODEL_TRUSTED, "UTF-8");
  upos[0] = '\n';
  refuse (BRIEF_MODEL_TRUSTED, "labels.upos");
  upos[0] = 'N';
  upos[4] = 'x'; /* one label fewer */
  refuse (BRIEF_MODEL_TRUSTED, "head.upos.scale"); /* five labels need as many panels of weights as six */
  upos[4] = '\n';
  pieces[1] = 'U'; pieces[2] = 'N'; pieces[3] = 'K';
  refuse (BRIEF_MODEL_TRUSTED, "twice");
  pieces[1] = 'P'; pieces[2] = 'A'; pieces[3] = 'D';
  pieces[7] = 'X';
  refuse (BRIEF_MODEL_TRUSTED, "without [UNK]");
  pieces[7] = 'U';
  frames[3] = ' ';
  refuse (BRIEF_MODEL_TRUSTED, "frames");
  frames[3] = '\t';
  data_of ("labels.attr")[0] = 'P';
  refuse (BRIEF_MODEL_TRUSTED, "labels.attr");
}
END_TEST

START_TEST (test_config)
{
  static const struct { const char *from, *to, *part;
  } cases[] = {
    { "width 32", "width 40", "multiple" }, { "heads 2", "heads 0", "heads" },
    { "heads 2", "heads 3", "heads" },      { "layers 2", "layers 9", "layer.2" },
    { "layers 2", "layers x", "layers" },   { "max_pieces 40", "max_pieces 99", "positions" },
    { "role 16", "rome 16", "role" },       { "arc 32", "arc 48", "parser" },
  };

  for (size_t i = 0; i < G_N_ELEMENTS (cases); i++) {
    char *at = strstr ((char *) data_of ("config"), cases[i].from);

    ck_assert_ptr_nonnull (at);
    memcpy (at, cases[i].to, strlen (cases[i].to));
    refuse (BRIEF_MODEL_TRUSTED, cases[i].part);
    memcpy (at, cases[i].from, strlen (cases[i].from));
  }
}
END_TEST

START_TEST (test_missing)
{
  static const char *const names[] = { "config",           "vocab.pieces",     "embed.word.weight",
                                       "embed.word.scale", "layer.0.out.bias", "layer.1.norm2.bias",
                                       "head.sent.weight", "labels.names",     "parser.root",
                                       "roles.U.scale",    "attr.dist",        "frames" };

  for (size_t i = 0; i < G_N_ELEMENTS (names); i++) {
    g_aligned_free (file);
    file = tiny_model_file (7, names[i], &size);
    refuse (BRIEF_MODEL_VERIFY, names[i]);
    refuse (BRIEF_MODEL_VERIFY, "missing");
  }
}
END_TEST

/* Only the calibration may be missing, but when it is there it must be right. */
START_TEST (test_calibration)
{
  float bad = (float) NAN;
  memcpy (data_of ("calibration"), &bad, sizeof bad);
  refuse (BRIEF_MODEL_TRUSTED, "calibration");
  g_aligned_free (file);
  file = tiny_model_file (7, "calibration", &size);
  BriefModel *model = _brief_model_parse (file, size, BRIEF_MODEL_VERIFY, NULL, NULL, NULL);
  ck_assert_ptr_nonnull (model);
  ck_assert_ptr_null (model->calibration);
  _brief_model_unref (model);
}
END_TEST

START_TEST (test_truncated)
{
  size_t whole = size;

  for (size = 0; size < whole; size += size < 8192 ? 1 : 997)
    refuse (BRIEF_MODEL_TRUSTED, size < BRIEF_HEADER_SIZE ? "not a model file" : "the header says");
  size = whole;
}
END_TEST

/* Bytes all over the header and the directory, and many others: refused when the content id is looked at, and never harmful when it is not. */
START_TEST (test_damaged)
{
  static const uint8_t changes[] = {0x01, 0x80, 0xff};
  size_t data = (size_t) (data_of ("config") - file), count = 0;

  for (size_t at = 0; at < size; at += at < BRIEF_HEADER_SIZE ? 1 : at < data ? 5 : 1009) {
    uint8_t change = changes[count++ % sizeof changes];
    BriefModel *model;

    file[at] ^= change;
    model = _brief_model_parse (file, size, BRIEF_MODEL_VERIFY, NULL, NULL, NULL);
    if (at < 32 || at >= 48) /* where the metadata lies is told by the header alone, and nothing depends on it */
      ck_assert_msg (model == NULL, "byte %zu changed by %u, and nobody noticed", at, change);
    if (model != NULL)
      _brief_model_unref (model);
    model = _brief_model_parse (file, size, BRIEF_MODEL_TRUSTED, NULL, NULL, NULL);
    if (model != NULL)
      _brief_model_unref (model);
    file[at] ^= change;
  }
}
END_TEST

START_TEST (test_file)
{
  char *path = g_build_filename (g_get_tmp_dir (), "brief-test-model-XXXXXX", NULL), *message = NULL;
  int descriptor = g_mkstemp (path);
  BriefModel *model;

  ck_assert_int_ge (descriptor, 0);
  g_close (descriptor, NULL);
  ck_assert_ptr_null (_brief_model_open (path, &message)); /* empty */
  ck_assert_ptr_nonnull (message);
  g_clear_pointer (&message, g_free);
  ck_assert (g_file_set_contents (path, (const char *) file, (gssize) size, NULL));
  model = _brief_model_open (path, &message);
  ck_assert_ptr_nonnull (model);
  ck_assert_ptr_null (message);
  _brief_model_unref (model);
  remove (path);
  ck_assert_ptr_null (_brief_model_open (path, &message)); /* no such file */
  ck_assert_ptr_nonnull (message);
  g_free (message);
  g_free (path);
}
END_TEST

START_TEST (test_embedded)
{
  const void *data;
  size_t length;
  char *message = NULL;
  BriefModel *model;

  _brief_model_embedded (&data, &length);
  ck_assert_uint_eq ((uintptr_t) data % 4096, 0);
  model = _brief_model_parse (data, length, BRIEF_MODEL_VERIFY, NULL, NULL, &message);
  ck_assert_msg (model != NULL, "%s", message);
  ck_assert_ptr_eq (model->data, data);
  _brief_model_unref (model);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("model");
  TCase *tests = tcase_create ("model");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_add_test (tests, test_valid);
  tcase_add_test (tests, test_ownership);
  tcase_add_test (tests, test_vocabulary);
  tcase_add_test (tests, test_frames);
  tcase_add_test (tests, test_header);
  tcase_add_test (tests, test_directory);
  tcase_add_test (tests, test_overflow);
  tcase_add_test (tests, test_numbers);
  tcase_add_test (tests, test_weights);
  tcase_add_test (tests, test_strings);
  tcase_add_test (tests, test_config);
  tcase_add_test (tests, test_missing);
  tcase_add_test (tests, test_calibration);
  tcase_add_test (tests, test_truncated);
  tcase_add_test (tests, test_damaged);
  tcase_add_test (tests, test_file);
  tcase_add_test (tests, test_embedded);
  suite_add_tcase (suite, tests);
  return run_suite (suite);
}
