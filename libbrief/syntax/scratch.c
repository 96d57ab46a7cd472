/* SPDX-License-Identifier: MIT */
#include "syntax/scratch.h"

#include <string.h>

void *
_brief_growing_add (BriefGrowing *list, BriefArena *arena, size_t size)
{
  if (list->n == list->room) {
    uint32_t room = list->room == 0 ? 64 : list->room * 2;
    void *at = room > list->room ? _brief_arena_alloc_n (arena, room, size) : NULL;

    if (at == NULL)
      return NULL;
    if (list->n > 0)
      memcpy (at, list->at, list->n * size);
    list->at = at;
    list->room = room;
  }
  return (char *) list->at + list->n++ * size;
}

static bool
pending_init (BriefPending *pending, const BriefModel *model)
{
  const BriefConfig *config = &model->config;
  const struct {
    float **at;
    size_t columns;
  } parts[] = {
    {&pending->start, 1}, {&pending->dep, config->arc}, {&pending->head, config->arc}, {&pending->mixed, config->arc},
    {&pending->bias, 1}, {&pending->label_dep, config->label}, {&pending->label_head, config->label},
    {&pending->role_pred, config->role}, {&pending->role_arg, config->role},
    {&pending->names, model->tag_labels[BRIEF_TAG_NAMES].n}, {&pending->sense_probability, 1},
  };

  for (unsigned i = 0; i < G_N_ELEMENTS (parts); i++) {
    *parts[i].at = g_try_new0 (float, BRIEF_PENDING_MOST * parts[i].columns);
    if (*parts[i].at == NULL)
      return false;
  }
  pending->sense = g_try_new0 (uint32_t, BRIEF_PENDING_MOST);
  return pending->sense != NULL;
}

static void
pending_clear (BriefPending *pending)
{
  float *all[] = { pending->start,
                   pending->dep,
                   pending->head,
                   pending->mixed,
                   pending->bias,
                   pending->label_dep,
                   pending->label_head,
                   pending->role_pred,
                   pending->role_arg,
                   pending->names,
                   pending->sense_probability };

  for (unsigned i = 0; i < G_N_ELEMENTS (all); i++)
    g_free (all[i]);
  g_free (pending->sense);
}

/* What the root vectors make is the same for all sentences. */
static void
read_root (BriefScratch *scratch)
{
  const BriefModel *model = scratch->model;
  const BriefEncoder *encoder = &scratch->encoder;

  _brief_linear_apply (encoder->kernels, &model->arc_u, &encoder->linear, model->parser_root, model->config.arc, 1,
                       scratch->root_mixed, model->config.arc);
  scratch->root_bias = encoder->kernels->dot (model->parser_root, model->arc_b, model->config.arc);
  _brief_linear_apply (encoder->kernels, &model->label_u, &encoder->linear, model->label_root, model->config.label, 1,
                       scratch->root_label, model->label_u.out);
}

static bool
allocate (BriefScratch *scratch)
{
  const BriefModel *model = scratch->model;
  const BriefConfig *config = &model->config;
  size_t labels = 2;

  for (int tag = 0; tag < BRIEF_TAGS; tag++)
    labels = MAX (labels, model->tag[tag].out);
  scratch->words = g_try_new (float, (size_t) config->max_pieces * config->width);
  scratch->logits = g_try_new (float, (size_t) config->max_pieces * labels);
  scratch->root_mixed = g_try_new (float, config->arc);
  scratch->root_label = g_try_new (float, model->label_u.out);
  scratch->gathered = g_try_new (float, (size_t) BRIEF_CHUNK * MAX (config->label, config->role));
  scratch->biaffine = g_try_new (float, (size_t) BRIEF_CHUNK * MAX (model->label_u.out, model->role_u.out));
  scratch->role_scores = g_try_new (float, model->roles.n);
  scratch->attr_words = g_try_new (float, (size_t) config->max_pieces * config->attr);
  scratch->attr_sums = g_try_new (float, (size_t) config->max_pieces * config->attr);
  scratch->attr_logits = g_try_new (float, (size_t) config->max_pieces * model->attr_w.out);
  scratch->attr_cue = g_try_new (float, config->attr);
  scratch->attr_mean = g_try_new (float, config->width);
  return scratch->words != NULL && scratch->logits != NULL && scratch->root_mixed != NULL && scratch->root_label != NULL
         && scratch->gathered != NULL && scratch->biaffine != NULL && scratch->role_scores != NULL
         && scratch->attr_words != NULL && scratch->attr_sums != NULL && scratch->attr_logits != NULL
         && scratch->attr_cue != NULL && scratch->attr_mean != NULL;
}

BriefScratch *
_brief_scratch_new (const BriefModel *model)
{
  const BriefConfig *config = &model->config;
  uint32_t widest =
      MAX (MAX (MAX (config->arc, config->label), MAX (config->role, config->attr)), MAX (config->width, config->ffn));
  BriefScratch *scratch = g_try_new0 (BriefScratch, 1);

  if (scratch == NULL)
    return NULL;
  scratch->model = model;
  if (!_brief_encoder_init (&scratch->encoder, model, _brief_kernels_best (), widest)
      || !_brief_inventory_init (&scratch->inventory, model) || !_brief_tree_init (&scratch->tree, BRIEF_SENTENCE_MOST)
      || !pending_init (&scratch->pending, model) || !allocate (scratch)) {
    _brief_scratch_free (scratch);
    return NULL;
  }
  read_root (scratch);
  return scratch;
}

void
_brief_scratch_free (BriefScratch *scratch)
{
  if (scratch == NULL)
    return;
  _brief_encoder_clear (&scratch->encoder);
  _brief_inventory_clear (&scratch->inventory);
  _brief_tree_clear (&scratch->tree);
  pending_clear (&scratch->pending);
  g_free (scratch->words);
  g_free (scratch->logits);
  g_free (scratch->root_mixed);
  g_free (scratch->root_label);
  g_free (scratch->gathered);
  g_free (scratch->biaffine);
  g_free (scratch->role_scores);
  g_free (scratch->attr_words);
  g_free (scratch->attr_sums);
  g_free (scratch->attr_logits);
  g_free (scratch->attr_cue);
  g_free (scratch->attr_mean);
  g_free (scratch);
}
