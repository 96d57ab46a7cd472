/* SPDX-License-Identifier: MIT */
/* How fast are the kernels (the best of many runs, so that other work on the machine does not count)? Prints, for every set that this processor can run, the billions of multiplications a second of
 * the linear layers of the encoder, the pieces a second of one whole layer, and what the float functions take of it. */
#include <glib.h>
#include <stdio.h>

#include "nn/nn.h"

enum { ROWS = 224, WIDTH = 384, WIDEST = 1536, HEADS = 12 };

typedef struct {
  const BriefKernels *kernels;
  BriefLinearScratch scratch;
  BriefLinear qkv, out, ffn1, ffn2;
  BriefNorm norm;
  float *x, *y, *z, *keys, *scores;
} Bench;

static float *
random_floats (GRand *rand, size_t n)
{
  float *x = g_aligned_alloc (n, sizeof *x, 64);

  for (size_t i = 0; i < n; i++)
    x[i] = (float) g_rand_double_range (rand, -1, 1);
  return x;
}

static BriefLinear
random_linear (GRand *rand, uint32_t in, uint32_t out)
{
  int8_t *weight = g_aligned_alloc (out, in, 64);

  for (size_t i = 0; i < (size_t) out * in; i++)
    weight[i] = (int8_t) g_rand_int_range (rand, -127, 128);
  return (BriefLinear) {weight, random_floats (rand, out), random_floats (rand, out), in, out};
}

/* The seconds of one call of RUN, the least of those within a while. */
static double
least_seconds (void (*run) (const Bench *bench, int what), const Bench *bench, int what)
{
  gint64 start = g_get_monotonic_time (), now = start, least = G_MAXINT64;

  while (now - start < 500000) {
    gint64 before = now;

    run (bench, what);
    now = g_get_monotonic_time ();
    least = MIN (least, now - before);
  }
  return (double) least * 1e-6;
}

static void
run_linear (const Bench *bench, int what)
{
  const BriefLinear *layers[] = {&bench->qkv, &bench->out, &bench->ffn1, &bench->ffn2};

  _brief_linear_apply (bench->kernels, layers[what], &bench->scratch, bench->x, layers[what]->in, ROWS, bench->y,
                       layers[what]->out);
}

static void
run_floats (const Bench *bench, int what)
{
  if (what == 0)
    bench->kernels->attend (bench->x, ROWS, WIDTH, HEADS, bench->y, bench->keys, bench->scores);
  else if (what == 1)
    bench->kernels->gelu (bench->x, ROWS * WIDEST);
  else
    for (size_t r = 0; r < ROWS; r++)
      bench->kernels->normalise (&bench->norm, bench->x + r * WIDTH, bench->y + r * WIDTH);
}

int
main (void)
{
  GRand *rand = g_rand_new_with_seed (1);
  Bench bench = {
    .qkv = random_linear (rand, WIDTH, 3 * WIDTH), .out = random_linear (rand, WIDTH, WIDTH),
    .ffn1 = random_linear (rand, WIDTH, WIDEST), .ffn2 = random_linear (rand, WIDEST, WIDTH),
    .norm = {random_floats (rand, WIDTH), random_floats (rand, WIDTH), WIDTH},
    .x = random_floats (rand, ROWS * WIDEST), .y = random_floats (rand, ROWS * WIDEST),
    .keys = random_floats (rand, 2 * ROWS * WIDTH / HEADS), .scores = random_floats (rand, ROWS * BRIEF_ATTENTION_ROWS),
  };

  bench.scratch.quantised = g_aligned_alloc (ROWS * WIDEST, sizeof (int16_t), 64);
  bench.scratch.row_scale = g_aligned_alloc (ROWS, sizeof (float), 64);
  bench.scratch.panel = g_aligned_alloc (BRIEF_PANEL_SIZE, sizeof (int16_t), 64);
  bench.scratch.sums = g_aligned_alloc ((ROWS + 3) * BRIEF_PANEL_ROWS, sizeof (int32_t), 64);
  printf ("%-12s %8s %8s %8s %8s  %9s %9s %9s %12s\n", "kernels", "qkv", "out", "ffn1", "ffn2", "attend ms", "gelu ms",
          "norm ms", "layer rows/s");
  for (unsigned i = 0; (bench.kernels = _brief_kernels_nth (i)) != NULL; i++) {
    const BriefLinear *layers[] = {&bench.qkv, &bench.out, &bench.ffn1, &bench.ffn2};
    double total = 0;

    printf ("%-12s", bench.kernels->name);
    for (int j = 0; j < 4; j++) {
      double seconds = least_seconds (run_linear, &bench, j);

      printf (" %8.1f", 1e-9 * ROWS * layers[j]->in * layers[j]->out / seconds);
      total += seconds;
    }
    printf (" ");
    for (int what = 0; what < 3; what++) {
      double seconds = least_seconds (run_floats, &bench, what);

      printf (" %9.3f", seconds * 1e3);
      total += what == 2 ? 2 * seconds : seconds;
    }
    printf (" %12.0f\n", ROWS / total);
  }
  return 0;
}
