/* SPDX-License-Identifier: MIT */
/* Dependency trees: biaffine scores, the best tree, its relations. */
#include <string.h>

#include "syntax/scratch.h"

void
_brief_parser_keep (BriefScratch *scratch)
{
  const BriefModel *model = scratch->model;
  const BriefConfig *config = &model->config;
  const BriefKernels *kernels = scratch->encoder.kernels;
  const BriefLinearScratch *linear = &scratch->encoder.linear;
  const BriefWindow *window = &scratch->window;
  BriefPending *pending = &scratch->pending;
  const float *x = scratch->words + (size_t) (window->core_first - window->first) * config->width;
  size_t n = window->core_end - window->core_first, row = window->core_first - pending->first, arc = config->arc;

  _brief_linear_apply_gelu (kernels, &model->parser_dep, linear, x, config->width, n, pending->dep + row * arc);
  _brief_linear_apply_gelu (kernels, &model->parser_head, linear, x, config->width, n, pending->head + row * arc);
  _brief_linear_apply (kernels, &model->arc_u, linear, pending->head + row * arc, arc, n, pending->mixed + row * arc,
                       arc);
  for (size_t i = row; i < row + n; i++)
    pending->bias[i] = kernels->dot (model->arc_b, pending->head + i * arc, arc);
  _brief_linear_apply_gelu (kernels, &model->label_dep, linear, x, config->width, n,
                            pending->label_dep + row * config->label);
  _brief_linear_apply_gelu (kernels, &model->label_head, linear, x, config->width, n,
                            pending->label_head + row * config->label);
  _brief_linear_apply_gelu (kernels, &model->role_pred, linear, x, config->width, n,
                            pending->role_pred + row * config->role);
  _brief_linear_apply_gelu (kernels, &model->role_arg, linear, x, config->width, n,
                            pending->role_arg + row * config->role);
}

void
_brief_parser_score (BriefScratch *scratch, size_t row, uint32_t n)
{
  const BriefKernels *kernels = scratch->encoder.kernels;
  const BriefPending *pending = &scratch->pending;
  size_t arc = scratch->model->config.arc;

  for (uint32_t i = 0; i < n; i++) {
    float *scores = scratch->tree.scores + (size_t) i * (n + 1);
    const float *dep = pending->dep + (row + i) * arc;

    scores[0] = kernels->dot (dep, scratch->root_mixed, arc) + scratch->root_bias;
    for (uint32_t j = 0; j < n; j++)
      scores[j + 1] =
          j == i ? -1e5f : kernels->dot (dep, pending->mixed + (row + j) * arc, arc) + pending->bias[row + j];
  }
}

uint32_t
_brief_parser_attach (BriefScratch *scratch, BriefDocument *document, uint32_t first, uint32_t end)
{
  uint32_t n = end - first, root = first;

  _brief_parser_score (scratch, first - scratch->pending.first, n);
  _brief_tree_decode (&scratch->tree, n);
  if (n <= BRIEF_PROJECTIVE_MOST && _brief_tree_has_crossing (&scratch->tree, n))
    _brief_tree_decode_projective (&scratch->tree, n);
  for (uint32_t i = 0; i < n; i++) {
    float *scores = scratch->tree.scores + (size_t) i * (n + 1);
    BriefWord *word = &document->words[first + i];
    uint32_t head = scratch->tree.heads[i];

    scratch->encoder.kernels->softmax (scores, n + 1);
    word->arc_probability = scores[head];
    word->head = head == 0 ? -1 : (int32_t) (first + head - 1);
    if (head == 0)
      root = first + i;
  }
  return root;
}

/* The relation of WORD to its head, of which MIXED is U q: [labels][label + 1]. */
static void
label_word (const BriefScratch *scratch, BriefWord *word, const float *dep, const float *mixed)
{
  const BriefLabels *labels = &scratch->model->deprels;
  uint32_t size = scratch->model->config.label;
  float best_score = 0;
  int best = -1;

  for (uint32_t l = 0; l < labels->n; l++) {
    const float *u = mixed + (size_t) l * (size + 1);
    float score;

    if (((int) l == scratch->inventory.root) != (word->head < 0) && scratch->inventory.root >= 0)
      continue; /* the root and no other word is called root */
    score = scratch->encoder.kernels->dot (dep, u, size) + u[size];
    if (best < 0 || score > best_score) {
      best = (int) l;
      best_score = score;
    }
  }
  word->deprel = best >= 0 ? labels->at[best] : "dep";
  word->dep = best >= 0 ? scratch->inventory.dep[best] : BRIEF_DEP_DEP;
}

/* Labels the words that hang from the N heads in HEADS. CHILD has the last word below each head, NEXT the one before it. */
static void
label_chunk (BriefScratch *scratch, BriefDocument *document, const uint32_t *heads, uint32_t n,
             const uint32_t *child, const uint32_t *next)
{
  const BriefModel *model = scratch->model;
  size_t size = model->config.label;
  uint32_t row = scratch->pending.first;

  for (uint32_t k = 0; k < n; k++)
    memcpy (scratch->gathered + k * size, scratch->pending.label_head + heads[k] * size, size * sizeof (float));
  _brief_linear_apply (scratch->encoder.kernels, &model->label_u, &scratch->encoder.linear, scratch->gathered, size, n,
                       scratch->biaffine, model->label_u.out);
  for (uint32_t k = 0; k < n; k++)
    for (uint32_t i = child[heads[k]]; i != UINT32_MAX; i = next[i])
      label_word (scratch, &document->words[row + i], scratch->pending.label_dep + i * size,
                  scratch->biaffine + k * (size_t) model->label_u.out);
}

void
_brief_parser_label (BriefScratch *scratch, BriefDocument *document, uint32_t first, uint32_t end)
{
  uint32_t child[BRIEF_PENDING_MOST], next[BRIEF_PENDING_MOST], heads[BRIEF_CHUNK], n = 0;
  uint32_t row = first - scratch->pending.first, count = end - first;
  size_t size = scratch->model->config.label;

  memset (child, 0xff, sizeof child);
  for (uint32_t i = row; i < row + count; i++) {
    BriefWord *word = &document->words[scratch->pending.first + i];

    if (word->head < 0) {
      label_word (scratch, word, scratch->pending.label_dep + i * size, scratch->root_label);
      continue;
    }
    next[i] = child[(uint32_t) word->head - scratch->pending.first];
    child[(uint32_t) word->head - scratch->pending.first] = i;
  }
  for (uint32_t i = row; i < row + count; i++) {
    if (child[i] == UINT32_MAX)
      continue;
    heads[n++] = i;
    if (n == BRIEF_CHUNK) {
      label_chunk (scratch, document, heads, n, child, next);
      n = 0;
    }
  }
  if (n > 0)
    label_chunk (scratch, document, heads, n, child, next);
}
