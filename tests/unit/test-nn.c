/* SPDX-License-Identifier: MIT */
/* The kernels against plain double arithmetic, and all sets of kernels against each other, bit by bit. */
#include <glib.h>
#include <math.h>
#include <string.h>

#include "nn/nn.h"
#include "support/check-main.h"

enum { ROWS_MOST = 13, WIDE = 1536 };

static GRand *source;

static void
set_up (void)
{
  source = g_rand_new_with_seed (42);
}

static void
tear_down (void)
{
  g_rand_free (source);
}

static float *
random_floats (size_t n, double size)
{
  float *x = g_aligned_alloc (n, sizeof *x, 64);

  for (size_t i = 0; i < n; i++)
    x[i] = (float) g_rand_double_range (source, -size, size);
  return x;
}

static BriefLinearScratch
new_scratch (void)
{
  return (BriefLinearScratch) { g_aligned_alloc (ROWS_MOST * WIDE, sizeof (int8_t), 64),
                                g_aligned_alloc (ROWS_MOST, sizeof (float), 64),
                                g_aligned_alloc (ROWS_MOST, sizeof (int32_t), 64) };
}

static void
free_scratch (BriefLinearScratch *scratch)
{
  g_aligned_free (scratch->quantised);
  g_aligned_free (scratch->row_scale);
  g_aligned_free (scratch->row_sum);
}

START_TEST (test_sets)
{
  const BriefKernels *last = NULL, *kernels;
  unsigned n = 0;

  for (; (kernels = _brief_kernels_nth (n)) != NULL; n++) {
    ck_assert_ptr_ne (kernels, last);
    last = kernels;
  }
  ck_assert_uint_ge (n, 1);
  ck_assert_ptr_eq (_brief_kernels_best (), last);
  ck_assert_str_eq (_brief_kernels_nth (0)->name, "portable");
}
END_TEST

START_TEST (test_quantise)
{
  for (unsigned k = 0; _brief_kernels_nth (k) != NULL; k++) {
    const BriefKernels *kernels = _brief_kernels_nth (k);
    float x[16] = {63, -63, 0.5f, 1.5f, 2.5f, -0.5f, -1.5f, 0.49f, 0.51f, 10.2f};
    const int8_t expected[16] = {63, -63, 0, 2, 2, 0, -2, 0, 1, 10};
    int8_t q[16];
    int32_t sum = 77;

    ck_assert (kernels->quantise (x, 16, q, &sum) == 1.0f);
    ck_assert_mem_eq (q, expected, sizeof q);
    ck_assert_int_eq (sum, 13);
    memset (x, 0, sizeof x);
    ck_assert (kernels->quantise (x, 16, q, &sum) == 0);
    ck_assert_int_eq (sum, 0);
    x[3] = 1e-38f;
    ck_assert (kernels->quantise (x, 16, q, &sum) == 0);
    x[5] = INFINITY;
    ck_assert (kernels->quantise (x, 16, q, &sum) == 0);
    for (int i = 0; i < 16; i++)
      ck_assert_int_eq (q[i], 0);
    memset (x, 0, sizeof x);
    x[0] = NAN;
    x[1] = 3;
    ck_assert (kernels->quantise (x, 16, q, &sum) > 0);
    ck_assert_int_eq (q[1], 63);
  }
}
END_TEST

static int
weight_at (const BriefLinear *layer, size_t o, size_t i)
{
  return layer->weight[((o / 16 * (layer->in / 4) + i / 4) * 16 + o % 16) * 4 + i % 4];
}

/* The layer by its definition: exact sums, then float arithmetic in the order that nn.h states. */
static void
check_linear (const BriefLinear *layer, const float *x, size_t rows)
{
  BriefLinearScratch scratch = new_scratch ();
  float *y = g_aligned_alloc (rows * (layer->out + 3), sizeof *y, 64);

  for (unsigned k = 0; _brief_kernels_nth (k) != NULL; k++) {
    const BriefKernels *kernels = _brief_kernels_nth (k);
    size_t stride = layer->out + 3;

    for (size_t i = 0; i < rows * stride; i++)
      y[i] = 77;
    _brief_linear_apply (kernels, layer, &scratch, x, layer->in, rows, y, stride);
    for (size_t r = 0; r < rows; r++) {
      int8_t q[WIDE];
      int32_t total;
      float scale = kernels->quantise (x + r * layer->in, layer->in, q, &total);

      for (size_t o = 0; o < layer->out; o++) {
        int64_t sum = 0;
        float expected;

        for (size_t i = 0; i < layer->in; i++)
          sum += (int64_t) q[i] * (weight_at (layer, o, i) - BRIEF_WEIGHT_OFFSET);
        expected = (float) sum * (scale * layer->scale[o]) + layer->bias[o];
        if (y[r * stride + o] != expected)
          ck_abort_msg ("%s: %u -> %u, row %zu of %zu, output %zu: %g instead of %g", kernels->name, layer->in,
                        layer->out, r, rows, o, (double) y[r * stride + o], (double) expected);
      }
      for (size_t o = layer->out; o < stride; o++)
        if (y[r * stride + o] != 77)
          ck_abort_msg ("%s: wrote beyond a row", kernels->name);
    }
  }
  g_aligned_free (y);
  free_scratch (&scratch);
}

START_TEST (test_linear)
{
  static const uint32_t ins[] = {16, 32, 384, 400, 1536}, outs[] = {1, 2, 5, 8, 9, 16, 17, 24, 32, 33, 48, 49, 100};

  for (size_t i = 0; i < G_N_ELEMENTS (ins); i++)
    for (size_t o = 0; o < G_N_ELEMENTS (outs); o++) {
      uint32_t in = ins[i], out = outs[o];
      size_t size = (size_t) in * ((out + 15) / 16 * 16);
      uint8_t *weight = g_aligned_alloc (size, 1, 64);
      float *scale = random_floats (out, 0.01), *bias = random_floats (out, 1),
            *x = random_floats ((size_t) in * ROWS_MOST, 3);
      BriefLinear layer = {weight, scale, bias, in, out};

      for (size_t j = 0; j < size; j++)
        weight[j] = (uint8_t) g_rand_int_range (source, 1, 128);
      for (size_t rows = 1; rows <= ROWS_MOST; rows += rows < 6 ? 1 : 7)
        check_linear (&layer, x, rows);
      g_aligned_free (weight);
      g_aligned_free (scale);
      g_aligned_free (bias);
      g_aligned_free (x);
    }
}
END_TEST

/* The largest sums that can occur fit, also inside of the kernels. */
START_TEST (test_extremes)
{
  uint8_t *weight = g_aligned_alloc (BRIEF_NN_WIDEST, 16, 64);
  float scale[2] = {1, 1}, bias[2] = {0, 0}, y[2];
  float *x = g_aligned_alloc (BRIEF_NN_WIDEST, sizeof *x, 64);
  BriefLinear layer = {weight, scale, bias, BRIEF_NN_WIDEST, 2};
  BriefLinearScratch scratch = new_scratch ();

  for (size_t i = 0; i < (size_t) BRIEF_NN_WIDEST * 16; i++)
    weight[i] = i / 4 % 16 == 0 ? 1 : 127;
  for (size_t i = 0; i < BRIEF_NN_WIDEST; i++)
    x[i] = -BRIEF_QUANTUM;
  for (unsigned k = 0; _brief_kernels_nth (k) != NULL; k++) {
    _brief_linear_apply (_brief_kernels_nth (k), &layer, &scratch, x, BRIEF_NN_WIDEST, 1, y, 2);
    ck_assert (y[0] == (float) (BRIEF_WEIGHT_MOST * BRIEF_QUANTUM * BRIEF_NN_WIDEST));
    ck_assert (y[1] == (float) (-BRIEF_WEIGHT_MOST * BRIEF_QUANTUM * BRIEF_NN_WIDEST));
  }
  g_aligned_free (weight);
  g_aligned_free (x);
  free_scratch (&scratch);
}
END_TEST

START_TEST (test_gelu)
{
  enum { N = 4001 };
  float *x = g_new (float, N), *first = g_new (float, N);

  for (unsigned k = 0; _brief_kernels_nth (k) != NULL; k++) {
    for (int i = 0; i < N; i++)
      x[i] = (float) (i - N / 2) / 200;
    _brief_kernels_nth (k)->gelu (x, N);
    for (int i = 0; i < N; i++) {
      double v = (double) (float) ((float) (i - N / 2) / 200);

      ck_assert_double_eq_tol ((double) x[i], v / 2 * (1 + erf (v / sqrt (2))), 1e-6);
    }
    if (k == 0)
      memcpy (first, x, N * sizeof *x);
    ck_assert_mem_eq (x, first, N * sizeof *x);
  }
  g_free (x);
  g_free (first);
}
END_TEST

START_TEST (test_softmax)
{
  for (size_t n = 1; n < 40; n++) {
    float *start = random_floats (n, 20), x[40], first[40];
    double sum = 0;

    for (size_t i = 0; i < n; i++)
      start[i] -= (float) n * 10; /* also when all are far below zero */
    for (size_t i = 0; i < n; i++)
      sum += exp ((double) start[i] + (double) n * 10);
    for (unsigned k = 0; _brief_kernels_nth (k) != NULL; k++) {
      memcpy (x, start, n * sizeof *x);
      _brief_kernels_nth (k)->softmax (x, n);
      for (size_t i = 0; i < n; i++)
        ck_assert_double_eq_tol ((double) x[i], exp ((double) start[i] + (double) n * 10) / sum, 1e-6);
      if (k == 0)
        memcpy (first, x, n * sizeof *x);
      ck_assert_mem_eq (x, first, n * sizeof *x);
    }
    g_aligned_free (start);
  }
}
END_TEST

START_TEST (test_normalise)
{
  enum { N = 384 };
  float *weight = random_floats (N, 2), *bias = random_floats (N, 1), *x = random_floats (N, 5),
        *y = random_floats (N, 5), now[N], first[N];
  BriefNorm norm = {weight, bias, N};
  double mean = 0, variance = 0;

  for (int i = 0; i < N; i++)
    mean += ((double) x[i] + (double) y[i]) / N;
  for (int i = 0; i < N; i++)
    variance += pow ((double) x[i] + (double) y[i] - mean, 2) / N;
  for (unsigned k = 0; _brief_kernels_nth (k) != NULL; k++) {
    memcpy (now, x, sizeof now);
    _brief_kernels_nth (k)->normalise (&norm, now, y);
    for (int i = 0; i < N; i++)
      ck_assert_double_eq_tol ((double) now[i],
                               ((double) x[i] + (double) y[i] - mean) / sqrt (variance + 1e-12) * (double) weight[i]
                                   + (double) bias[i],
                               1e-5);
    if (k == 0)
      memcpy (first, now, sizeof now);
    ck_assert_mem_eq (now, first, sizeof now);
  }
  g_aligned_free (weight);
  g_aligned_free (bias);
  g_aligned_free (x);
  g_aligned_free (y);
}
END_TEST

START_TEST (test_dot)
{
  float *x = random_floats (100, 3), *y = random_floats (100, 3);

  for (size_t n = 0; n <= 100; n++) {
    double sum = 0;

    for (size_t i = 0; i < n; i++)
      sum += (double) x[i] * (double) y[i];
    for (unsigned k = 0; _brief_kernels_nth (k) != NULL; k++) {
      float found = _brief_kernels_nth (k)->dot (x, y, n);

      ck_assert_double_eq_tol ((double) found, sum, 1e-4);
      ck_assert (found == _brief_kernels_nth (0)->dot (x, y, n));
    }
  }
  g_aligned_free (x);
  g_aligned_free (y);
}
END_TEST

/* What piece R of N attends to, by the definition. */
static void
attend_plainly (const float *qkv, size_t n, size_t width, size_t heads, size_t r, double *context)
{
  size_t d = width / heads;

  for (size_t h = 0; h < heads; h++) {
    double weight[256], sum = 0;

    for (size_t j = 0; j < n; j++) {
      double score = 0;

      for (size_t i = 0; i < d; i++)
        score += (double) qkv[r * 3 * width + h * d + i] * (double) qkv[j * 3 * width + width + h * d + i];
      weight[j] = exp (score / sqrt ((double) d));
      sum += weight[j];
    }
    for (size_t i = 0; i < d; i++) {
      context[h * d + i] = 0;
      for (size_t j = 0; j < n; j++)
        context[h * d + i] += weight[j] / sum * (double) qkv[j * 3 * width + 2 * width + h * d + i];
    }
  }
}

/* Seven bits for each of queries, keys, values and probabilities: an error of some hundredths of the values' size is theirs. */
static void
check_attention (size_t n, size_t width, size_t heads)
{
  size_t d = width / heads, most = MAX (n + 16, d);
  float *qkv = random_floats (n * 3 * width, 1.5), *context = random_floats (n * width, 0),
        *first = random_floats (n * width, 0);
  BriefAttentionScratch scratch = { g_aligned_alloc (most, d, 64),
                                    g_aligned_alloc (most, d, 64),
                                    random_floats (most, 0),
                                    random_floats (most, 0),
                                    random_floats (d, 0),
                                    random_floats (3 * width, 0),
                                    random_floats (most * BRIEF_ATTENTION_ROWS, 0),
                                    g_aligned_alloc (most, 1, 64) };
  BriefLinearScratch linear = { g_aligned_alloc (most, BRIEF_ATTENTION_ROWS, 64),
                                random_floats (BRIEF_ATTENTION_ROWS, 0),
                                g_aligned_alloc (BRIEF_ATTENTION_ROWS, sizeof (int32_t), 64) };
  float *copy = random_floats (n * 3 * width, 0);
  double *expected = g_new (double, width);

  for (unsigned k = 0; _brief_kernels_nth (k) != NULL; k++) {
    double error = 0;

    memcpy (copy, qkv, n * 3 * width * sizeof *copy);
    _brief_attend (_brief_kernels_nth (k), &scratch, &linear, copy, n, width, heads, context);
    for (size_t r = 0; r < n; r++) {
      attend_plainly (qkv, n, width, heads, r, expected);
      for (size_t i = 0; i < width; i++) {
        double difference = fabs ((double) context[r * width + i] - expected[i]);

        error += difference / (double) (n * width);
        if (!(difference < 0.1))
          ck_abort_msg ("%s: %zu pieces, row %zu, column %zu: %g instead of %g", _brief_kernels_nth (k)->name, n, r, i,
                        (double) context[r * width + i], expected[i]);
      }
    }
    ck_assert_double_lt (error, 0.01);
    if (k == 0)
      memcpy (first, context, n * width * sizeof *context);
    ck_assert_mem_eq (context, first, n * width * sizeof *context);
  }
  g_free (expected);
  g_aligned_free (copy);
  g_aligned_free (qkv);
  g_aligned_free (context);
  g_aligned_free (first);
  g_aligned_free (scratch.keys);
  g_aligned_free (scratch.values);
  g_aligned_free (scratch.key_scale);
  g_aligned_free (scratch.value_scale);
  g_aligned_free (scratch.key_bias);
  g_aligned_free (scratch.mean);
  g_aligned_free (scratch.scores);
  g_aligned_free (scratch.line);
  free_scratch (&linear);
}

START_TEST (test_attend)
{
  static const size_t sizes[] = {1, 2, 3, 4, 5, 15, 16, 17, 63, 224};

  for (size_t i = 0; i < G_N_ELEMENTS (sizes); i++) {
    check_attention (sizes[i], 64, 2);
    check_attention (sizes[i], 48, 3);
  }
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("nn");
  TCase *tests = tcase_create ("nn");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_add_test (tests, test_sets);
  tcase_add_test (tests, test_quantise);
  tcase_add_test (tests, test_linear);
  tcase_add_test (tests, test_extremes);
  tcase_add_test (tests, test_gelu);
  tcase_add_test (tests, test_softmax);
  tcase_add_test (tests, test_normalise);
  tcase_add_test (tests, test_dot);
  tcase_add_test (tests, test_attend);
  suite_add_tcase (suite, tests);
  return run_suite (suite);
}
