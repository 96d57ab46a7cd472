/* SPDX-License-Identifier: MIT */
#include "syntax/encoder.h"

#include <stdlib.h>
#include <string.h>

enum { ROWS_LEAST = 32 };

/* Memory for N numbers of SIZE bytes, or NULL. */
static void *
aligned (size_t n, size_t size)
{
  if (n > (G_MAXSSIZE - 64) / size)
    return NULL;
  return aligned_alloc (64, (MAX (n, 1) * size + 63) / 64 * 64);
}

static bool
init_attention (BriefAttentionScratch *attention, size_t pieces, size_t width, size_t head)
{
  attention->keys = aligned (pieces * head, sizeof (uint8_t));
  attention->values = aligned (pieces * head, sizeof (uint8_t));
  attention->key_scale = aligned (pieces, sizeof (float));
  attention->key_bias = aligned (pieces, sizeof (float));
  attention->value_scale = aligned (head, sizeof (float));
  attention->mean = aligned (3 * width, sizeof (float));
  attention->scores = aligned (pieces * BRIEF_ATTENTION_ROWS, sizeof (float));
  attention->line = aligned (MAX (pieces, head), sizeof (int8_t));
  return attention->keys != NULL && attention->values != NULL && attention->key_scale != NULL
         && attention->key_bias != NULL && attention->value_scale != NULL && attention->mean != NULL
         && attention->scores != NULL && attention->line != NULL;
}

bool
_brief_encoder_init (BriefEncoder *encoder, const BriefModel *model, const BriefKernels *kernels, uint32_t most_in)
{
  const BriefConfig *config = &model->config;
  size_t pieces = ((size_t) MAX (config->max_pieces, ROWS_LEAST) + BRIEF_NN_STEP - 1) / BRIEF_NN_STEP * BRIEF_NN_STEP;
  size_t widest = MAX (3 * config->width, config->ffn);

  memset (encoder, 0, sizeof *encoder);
  encoder->kernels = kernels;
  encoder->rows = aligned (pieces * config->width, sizeof (float));
  encoder->wide = aligned (pieces * widest, sizeof (float));
  encoder->mixed = aligned (pieces * config->width, sizeof (float));
  encoder->linear.quantised = aligned (pieces * MAX (most_in, widest), sizeof (int8_t));
  encoder->linear.row_scale = aligned (pieces, sizeof (float));
  encoder->linear.row_sum = aligned (pieces, sizeof (int32_t));
  return encoder->rows != NULL && encoder->wide != NULL && encoder->mixed != NULL
         && init_attention (&encoder->attention, pieces, config->width, config->width / config->heads)
         && encoder->linear.quantised != NULL && encoder->linear.row_scale != NULL && encoder->linear.row_sum != NULL;
}

void
_brief_encoder_clear (BriefEncoder *encoder)
{
  void *all[] = { encoder->rows,
                  encoder->wide,
                  encoder->mixed,
                  encoder->linear.quantised,
                  encoder->linear.row_scale,
                  encoder->linear.row_sum,
                  encoder->attention.keys,
                  encoder->attention.values,
                  encoder->attention.key_scale,
                  encoder->attention.key_bias,
                  encoder->attention.value_scale,
                  encoder->attention.mean,
                  encoder->attention.scores,
                  encoder->attention.line };

  for (unsigned i = 0; i < G_N_ELEMENTS (all); i++)
    free (all[i]);
  memset (encoder, 0, sizeof *encoder);
}

void
_brief_encoder_embed (BriefEncoder *encoder, const BriefModel *model, const BriefWindow *window)
{
  uint32_t width = model->config.width;

  for (uint32_t i = 0; i < window->n_pieces; i++) {
    const int8_t *word = model->word_weight + (size_t) window->piece[i] * width;
    const float *position = model->position + (size_t) i * width;
    const float *shape = model->shape + (size_t) window->shape[i] * width,
                *gap = model->gap + (size_t) window->gap[i] * width;
    float scale = model->word_scale[window->piece[i]], *row = encoder->rows + (size_t) i * width;

    for (uint32_t j = 0; j < width; j++)
      row[j] = (float) word[j] * scale + position[j] + shape[j] + gap[j];
    encoder->kernels->normalise (&model->embed_norm, row, NULL);
  }
}

/* wide = queries, keys, values of all pieces; mixed = what each piece attends to */
static void
attend (BriefEncoder *encoder, const BriefModel *model, const BriefLayer *layer, uint32_t n)
{
  uint32_t width = model->config.width;

  _brief_linear_apply (encoder->kernels, &layer->qkv, &encoder->linear, encoder->rows, width, n, encoder->wide,
                       3 * (size_t) width);
  _brief_attend (encoder->kernels, &encoder->attention, &encoder->linear, encoder->wide, n, width, model->config.heads,
                 encoder->mixed);
}

/* The rest of a layer, on N rows of rows and mixed. */
static void
feed_forward (BriefEncoder *encoder, const BriefModel *model, const BriefLayer *layer, uint32_t n)
{
  const BriefKernels *kernels = encoder->kernels;
  size_t width = model->config.width, ffn = model->config.ffn;

  _brief_linear_apply (kernels, &layer->out, &encoder->linear, encoder->mixed, width, n, encoder->wide, width);
  for (uint32_t i = 0; i < n; i++)
    kernels->normalise (&layer->norm1, encoder->rows + i * width, encoder->wide + i * width);
  _brief_linear_apply_gelu (kernels, &layer->ffn1, &encoder->linear, encoder->rows, width, n, encoder->wide);
  _brief_linear_apply (kernels, &layer->ffn2, &encoder->linear, encoder->wide, ffn, n, encoder->mixed, width);
  for (uint32_t i = 0; i < n; i++)
    kernels->normalise (&layer->norm2, encoder->rows + i * width, encoder->mixed + i * width);
}

void
_brief_encoder_layer (BriefEncoder *encoder, const BriefModel *model, const BriefLayer *layer, uint32_t n)
{
  attend (encoder, model, layer, n);
  feed_forward (encoder, model, layer, n);
}

/* Keeps only the rows of first pieces, in the order of the words. */
static void
keep_words (float *rows, size_t width, const BriefWindow *window)
{
  for (uint32_t i = 0; i < window->end - window->first; i++) /* row[i] > i, so nothing is lost */
    memcpy (rows + i * width, rows + window->row[i] * width, width * sizeof *rows);
}

void
_brief_encoder_run (BriefEncoder *encoder, const BriefModel *model, const BriefWindow *window, float *words)
{
  size_t width = model->config.width;
  uint32_t n = window->end - window->first, last = model->config.layers - 1;

  _brief_encoder_embed (encoder, model, window);
  for (uint32_t i = 0; i < last; i++)
    _brief_encoder_layer (encoder, model, &model->layers[i], window->n_pieces);
  attend (encoder, model, &model->layers[last], window->n_pieces);
  keep_words (encoder->rows, width, window); /* behind the last attention nothing mixes the rows any more */
  keep_words (encoder->mixed, width, window);
  feed_forward (encoder, model, &model->layers[last], n);
  memcpy (words, encoder->rows, n * width * sizeof *words);
}
