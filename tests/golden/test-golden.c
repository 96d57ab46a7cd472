/* SPDX-License-Identifier: MIT */
/*
 * The engine against the training code: tests/golden/golden.brief holds what PyTorch computed for a short text with the weights
 * of the embedded model, layer by layer and head by head. BRIEF_GOLDEN and BRIEF_GOLDEN_MODEL name other files.
 *
 * Both sides round the inputs of linear layers to whole numbers; where a float differs in its last bits, such a number can come
 * out one higher or lower, and a step is a sixtieth of the largest input: a layer agrees to some hundredths then, else to the sixth digit.
 */
#include <math.h>
#include <string.h>

#include "support/check-main.h"
#include "syntax/pieces.h"
#include "syntax/scratch.h"

static GMappedFile *file;
static BriefContainer golden;
static BriefModel *model;

static const BriefTensor *
tensor (const char *name, BriefDtype dtype)
{
  const BriefTensor *found = _brief_container_find (&golden, name);

  ck_assert_msg (found != NULL && found->dtype == dtype, "%s is missing in the golden file", name);
  return found;
}

static void
set_up (void)
{
  const char *path = g_getenv ("BRIEF_GOLDEN"), *other = g_getenv ("BRIEF_GOLDEN_MODEL");
  char *message = NULL;

  file = g_mapped_file_new (path != NULL ? path : BRIEF_SOURCE_DIR "/tests/golden/golden.brief", FALSE, NULL);
  ck_assert_msg (file != NULL, "no golden file");
  ck_assert_msg (
      _brief_container_open (&golden, g_mapped_file_get_contents (file), g_mapped_file_get_length (file), &message),
      "%s", message);
  if (other != NULL) {
    model = _brief_model_open (other, &message);
  } else {
    const void *data;
    size_t size;

    _brief_model_embedded (&data, &size);
    model = _brief_model_parse (data, size, BRIEF_MODEL_VERIFY, NULL, NULL, &message);
  }
  ck_assert_msg (model != NULL, "%s", message);
}

static void
tear_down (void)
{
  _brief_model_unref (model);
  _brief_container_close (&golden);
  g_mapped_file_unref (file);
}

/* All the words as one window, with the golden file's pieces. */
static void
make_window (BriefWindow *window)
{
  const BriefTensor *pieces = tensor ("piece_id", BRIEF_DTYPE_I32), *first = tensor ("word_first", BRIEF_DTYPE_I32);
  const int32_t *piece = pieces->data, *row = first->data;
  const int32_t *shape = tensor ("shape_id", BRIEF_DTYPE_I32)->data, *gap = tensor ("gap_id", BRIEF_DTYPE_I32)->data;

  _brief_window_start (window);
  window->n_pieces = pieces->dims[0];
  window->end = window->core_end = first->dims[0];
  ck_assert_uint_le (window->n_pieces, model->config.max_pieces);
  for (uint32_t i = 0; i < window->n_pieces; i++) {
    window->piece[i] = (uint32_t) piece[i];
    window->shape[i] = (uint8_t) shape[i];
    window->gap[i] = (uint8_t) gap[i];
  }
  for (uint32_t i = 0; i < window->end; i++)
    window->row[i] = (uint16_t) row[i];
}

/* No number may differ by more than MOST, and the root of the mean square by more than a tenth of that. */
static void
compare (const char *name, const float *ours, const float *theirs, size_t n, double most)
{
  double worst = 0, squares = 0;

  for (size_t i = 0; i < n; i++) {
    double difference = fabs ((double) ours[i] - (double) theirs[i]);

    ck_assert_msg (isfinite (ours[i]), "%s: a number that is not finite", name);
    worst = MAX (worst, difference);
    squares += difference * difference;
  }
  if (g_getenv ("BRIEF_GOLDEN_VERBOSE") != NULL)
    g_printerr ("%-12s worst %.6f mean %.6f\n", name, worst, sqrt (squares / (double) n));
  ck_assert_msg (worst <= most, "%s: differs by %g", name, worst);
  ck_assert_msg (sqrt (squares / (double) n) <= most / 10, "%s: differs by %g on average", name,
                 sqrt (squares / (double) n));
}

/* Words of the golden text, with spans and nothing else. */
static void
make_document (BriefDocument *document)
{
  const BriefTensor *spans = tensor ("word_span", BRIEF_DTYPE_I32), *text = tensor ("text", BRIEF_DTYPE_U8);
  const int32_t *span = spans->data;

  memset (document, 0, sizeof *document);
  document->arena = _brief_arena_new ();
  document->length = text->size;
  document->text = _brief_arena_strndup (document->arena, text->data, text->size);
  document->n_words = spans->dims[0];
  document->words = _brief_arena_alloc_n (document->arena, document->n_words, sizeof (BriefWord));
  for (uint32_t i = 0; i < document->n_words; i++)
    document->words[i].span = (BriefSpan) {(uint32_t) span[2 * i], (uint32_t) span[2 * i + 1]};
}

START_TEST (test_pieces)
{
  BriefDocument document;
  BriefWindow window, expected;

  make_document (&document);
  make_window (&expected);
  _brief_window_start (&window);
  ck_assert (_brief_window_next (&window, model, &document));
  ck_assert_uint_eq (window.end, expected.end);
  ck_assert_uint_eq (window.n_pieces, expected.n_pieces);
  ck_assert_mem_eq (window.piece, expected.piece, window.n_pieces * sizeof window.piece[0]);
  ck_assert_mem_eq (window.shape, expected.shape, window.n_pieces);
  ck_assert_mem_eq (window.gap, expected.gap, window.n_pieces);
  ck_assert_mem_eq (window.row, expected.row, window.end * sizeof window.row[0]);
  _brief_arena_free (document.arena);
}
END_TEST

/* Every layer, computed from the golden input of that layer: nothing adds up. */
START_TEST (test_layers)
{
  BriefScratch *scratch = _brief_scratch_new (model);
  BriefWindow window;
  size_t n;

  make_window (&window);
  n = (size_t) window.n_pieces * model->config.width;
  _brief_encoder_embed (&scratch->encoder, model, &window);
  compare ("embedding", scratch->encoder.rows, tensor ("embedding", BRIEF_DTYPE_F32)->data, n, 2e-5);
  for (uint32_t i = 0; i < model->config.layers; i++) {
    char name[32], before[32];

    g_snprintf (name, sizeof name, "layer.%u", i);
    g_snprintf (before, sizeof before, "layer.%u", i - 1);
    memcpy (scratch->encoder.rows, tensor (i > 0 ? before : "embedding", BRIEF_DTYPE_F32)->data, n * sizeof (float));
    _brief_encoder_layer (&scratch->encoder, model, &model->layers[i], window.n_pieces);
    compare (name, scratch->encoder.rows, tensor (name, BRIEF_DTYPE_F32)->data, n, 0.05);
  }
  _brief_scratch_free (scratch);
}
END_TEST

/* The word vectors at the end of all layers, where the differences of the layers have added up. */
START_TEST (test_encoder)
{
  BriefScratch *scratch = _brief_scratch_new (model);
  char name[32];
  const float *last;

  make_window (&scratch->window);
  _brief_encoder_run (&scratch->encoder, model, &scratch->window, scratch->words);
  g_snprintf (name, sizeof name, "layer.%u", model->config.layers - 1);
  last = tensor (name, BRIEF_DTYPE_F32)->data;
  for (uint32_t i = 0; i < scratch->window.end; i++)
    compare ("words", scratch->words + (size_t) i * model->config.width,
             last + (size_t) scratch->window.row[i] * model->config.width, model->config.width, 0.4);
  _brief_scratch_free (scratch);
}
END_TEST

/* Word vectors as PyTorch has them, so that each head is compared alone. */
static BriefScratch *
golden_scratch (void)
{
  BriefScratch *scratch = _brief_scratch_new (model);
  char name[32];
  const float *last;

  make_window (&scratch->window);
  g_snprintf (name, sizeof name, "layer.%u", model->config.layers - 1);
  last = tensor (name, BRIEF_DTYPE_F32)->data;
  for (uint32_t i = 0; i < scratch->window.end; i++)
    memcpy (scratch->words + (size_t) i * model->config.width,
            last + (size_t) scratch->window.row[i] * model->config.width, model->config.width * sizeof (float));
  scratch->pending.end = scratch->window.end;
  return scratch;
}

START_TEST (test_taggers)
{
  static const char *const names[BRIEF_TAGS] = {"sent", "upos", "xpos", "feats", "lemma", "names", "pred", "cue"};
  BriefScratch *scratch = golden_scratch ();

  for (int tag = 0; tag < BRIEF_TAGS; tag++) {
    uint32_t classes = model->tag[tag].out, n = scratch->window.end;

    _brief_linear_apply (scratch->encoder.kernels, &model->tag[tag], &scratch->encoder.linear, scratch->words,
                         model->config.width, n, scratch->logits, classes);
    ck_assert_uint_eq (tensor (names[tag], BRIEF_DTYPE_F32)->dims[1], classes);
    compare (names[tag], scratch->logits, tensor (names[tag], BRIEF_DTYPE_F32)->data, (size_t) n * classes, 1e-3);
  }
  _brief_scratch_free (scratch);
}
END_TEST

START_TEST (test_parser)
{
  BriefScratch *scratch = golden_scratch ();
  const float *arcs = tensor ("arc", BRIEF_DTYPE_F32)->data, *labels = tensor ("deprel", BRIEF_DTYPE_F32)->data;
  uint32_t n = scratch->window.end, count = model->deprels.n, size = model->config.label;
  BriefDocument document;

  make_document (&document);
  _brief_parser_keep (scratch);
  _brief_parser_score (scratch, 0, n);
  for (uint32_t i = 0; i < n; i++) /* a word is never its own head: that place differs */
    scratch->tree.scores[i * (n + 1) + i + 1] = arcs[i * (n + 1) + i + 1];
  compare ("arc", scratch->tree.scores, arcs, (size_t) n * (n + 1), 0.005);
  for (uint32_t i = 0; i < n; i++) {
    const float *row = arcs + i * (n + 1), *u = scratch->root_label;
    uint32_t head = 0;
    float ours[1024];

    for (uint32_t j = 1; j <= n; j++)
      if (row[j] > row[head])
        head = j;
    if (head > 0) {
      _brief_linear_apply (scratch->encoder.kernels, &model->label_u, &scratch->encoder.linear,
                           scratch->pending.label_head + (head - 1) * size, size, 1, scratch->biaffine,
                           model->label_u.out);
      u = scratch->biaffine;
    }
    for (uint32_t l = 0; l < count; l++)
      ours[l] = scratch->encoder.kernels->dot (scratch->pending.label_dep + i * size, u + l * (size + 1), size)
                + u[l * (size + 1) + size];
    compare ("deprel", ours, labels + i * count, count, 0.02);
  }
  _brief_arena_free (document.arena);
  _brief_scratch_free (scratch);
}
END_TEST

START_TEST (test_roles)
{
  BriefScratch *scratch = golden_scratch ();
  uint32_t predicate = (uint32_t) ((const int32_t *) tensor ("role_pred", BRIEF_DTYPE_I32)->data)[0];
  const float *theirs = tensor ("roles", BRIEF_DTYPE_F32)->data;
  size_t size = model->config.role;

  _brief_parser_keep (scratch);
  _brief_linear_apply (scratch->encoder.kernels, &model->role_u, &scratch->encoder.linear,
                       scratch->pending.role_pred + predicate * size, size, 1, scratch->biaffine, model->role_u.out);
  for (uint32_t t = 0; t < scratch->window.end; t++) {
    _brief_role_scores (scratch, scratch->pending.role_arg + t * size, scratch->biaffine);
    compare ("roles", scratch->role_scores, theirs + (size_t) t * model->roles.n, model->roles.n, 0.01);
  }
  _brief_scratch_free (scratch);
}
END_TEST

START_TEST (test_attribution)
{
  BriefScratch *scratch = golden_scratch ();
  const int32_t *cue = tensor ("attr_cue", BRIEF_DTYPE_I32)->data;

  _brief_cue_score (scratch, (BriefWordRange) {(uint32_t) cue[0], (uint32_t) cue[1] + 1}, true);
  compare ("attr", scratch->attr_logits, tensor ("attr", BRIEF_DTYPE_F32)->data,
           (size_t) scratch->window.end * model->attr_labels.n, 0.01);
  _brief_scratch_free (scratch);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("golden");
  TCase *tests = tcase_create ("golden");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_add_test (tests, test_pieces);
  tcase_add_test (tests, test_layers);
  tcase_add_test (tests, test_encoder);
  tcase_add_test (tests, test_taggers);
  tcase_add_test (tests, test_parser);
  tcase_add_test (tests, test_roles);
  tcase_add_test (tests, test_attribution);
  suite_add_tcase (suite, tests);
  return run_suite (suite);
}
