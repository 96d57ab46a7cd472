/* SPDX-License-Identifier: MIT */
/* Cues of attributions, and for each of them the words of its source and of its content in the same window. */
#include <string.h>

#include "syntax/scratch.h"

/* The classes of labels.attr and labels.cue, which the model is checked for. */
enum { OUTSIDE, BEGIN_SOURCE, IN_SOURCE, BEGIN_CONTENT, IN_CONTENT, TAGS };
enum { NO_CUE, BEGIN_CUE, IN_CUE, CUE_TAGS };

/* The distance class of a word that is M >= 1 words away from the cue. */
static uint32_t
distance_class (uint32_t m)
{
  static const uint32_t ends[] = {1, 2, 3, 4, 5, 6, 8, 12, 20, 40};
  uint32_t k = 0;

  while (k < G_N_ELEMENTS (ends) && m > ends[k])
    k++;
  return k + 1;
}

/* Of word T for the cue [FIRST, END). */
static uint32_t
bucket (uint32_t t, uint32_t first, uint32_t end)
{
  if (t >= end)
    return distance_class (t - end + 1);
  return t < first ? 11 + distance_class (first - t) : 0;
}

void
_brief_cue_score (BriefScratch *scratch, BriefWordRange cue, bool first)
{
  uint32_t n = scratch->window.end - scratch->window.first;
  const BriefModel *model = scratch->model;
  const BriefKernels *kernels = scratch->encoder.kernels;
  size_t width = model->config.width, size = model->config.attr;

  if (first)
    _brief_linear_apply (kernels, &model->attr_a, &scratch->encoder.linear, scratch->words, width, n,
                         scratch->attr_words, size);
  memset (scratch->attr_mean, 0, width * sizeof (float));
  for (uint32_t t = cue.first; t < cue.end; t++)
    for (size_t i = 0; i < width; i++)
      scratch->attr_mean[i] += scratch->words[t * width + i];
  for (size_t i = 0; i < width; i++)
    scratch->attr_mean[i] /= (float) (cue.end - cue.first);
  _brief_linear_apply (kernels, &model->attr_b, &scratch->encoder.linear, scratch->attr_mean, width, 1,
                       scratch->attr_cue, size);
  for (uint32_t t = 0; t < n; t++) {
    const float *distance = model->attr_dist + bucket (t, cue.first, cue.end) * size;

    for (size_t i = 0; i < size; i++)
      scratch->attr_sums[t * size + i] = scratch->attr_words[t * size + i] + scratch->attr_cue[i] + distance[i];
  }
  kernels->gelu (scratch->attr_sums, n * size);
  _brief_linear_apply (kernels, &model->attr_w, &scratch->encoder.linear, scratch->attr_sums, size, n,
                       scratch->attr_logits, TAGS);
}

/* The best well-formed sequence of tags; the words of the cue are outside. LOGITS become probabilities. */
static void
decode (const BriefKernels *kernels, float *logits, BriefWordRange cue, uint32_t n, uint8_t *path)
{
  uint8_t backward[BRIEF_PIECES_MOST][TAGS];
  float before[TAGS] = {0}, now[TAGS];
  uint8_t top = 0;

  for (uint32_t t = 0; t < n; t++) {
    bool in_cue = t >= cue.first && t < cue.end;
    uint8_t next_top = 0;

    for (uint8_t tag = 0; tag < TAGS; tag++) {
      uint8_t from = top;

      if (tag == IN_SOURCE || tag == IN_CONTENT) /* after its own kind only */
        from = before[tag - 1] > before[tag] ? tag - 1 : tag;
      backward[t][tag] = from;
      now[tag] = before[from] + logits[t * TAGS + tag];
      if ((in_cue && tag != OUTSIDE) || (t == 0 && from == tag && (tag == IN_SOURCE || tag == IN_CONTENT)))
        now[tag] = -1e30f;
      if (now[tag] > now[next_top])
        next_top = tag;
    }
    memcpy (before, now, sizeof before);
    top = next_top;
    kernels->softmax (logits + t * TAGS, TAGS);
  }
  for (uint32_t t = n; t-- > 0;) {
    path[t] = top;
    top = backward[t][top];
  }
}

/* The ranges of words that PATH calls BEGIN or BEGIN + 1. */
static bool
collect (BriefArena *arena, const uint8_t *path, uint32_t n, uint8_t begin, uint32_t offset,
         BriefWordRange **ranges, uint32_t *n_ranges)
{
  uint32_t found = 0;

  for (uint32_t t = 0; t < n; t++)
    found += path[t] == begin && (t == 0 || (path[t - 1] != begin && path[t - 1] != begin + 1));
  *ranges = found > 0 ? _brief_arena_alloc_n (arena, found, sizeof **ranges) : NULL;
  *n_ranges = 0;
  if (found > 0 && *ranges == NULL)
    return false;
  for (uint32_t t = 0; t < n; t++) {
    if (path[t] != begin && path[t] != begin + 1)
      continue;
    if (*n_ranges > 0 && (*ranges)[*n_ranges - 1].end == offset + t)
      (*ranges)[*n_ranges - 1].end++; /* ranges that touch are one */
    else if (*n_ranges < found)
      (*ranges)[(*n_ranges)++] = (BriefWordRange) {offset + t, offset + t + 1};
  }
  return true;
}

static bool
add_frame (BriefScratch *scratch, BriefDocument *document, BriefWordRange cue, float cue_probability, bool first)
{
  const BriefWindow *window = &scratch->window;
  uint32_t n = window->end - window->first, tagged = 0;
  uint8_t path[BRIEF_PIECES_MOST];
  float sum = 0;
  BriefCueFrame *frame = _brief_growing_add (&scratch->cues, document->arena, sizeof *frame);

  if (frame == NULL)
    return false;
  _brief_cue_score (scratch, cue, first);
  decode (scratch->encoder.kernels, scratch->attr_logits, cue, n, path);
  for (uint32_t t = 0; t < n; t++)
    if (path[t] != OUTSIDE) {
      sum += scratch->attr_logits[t * TAGS + path[t]];
      tagged++;
    }
  frame->cue = (BriefWordRange) {window->first + cue.first, window->first + cue.end};
  frame->probability = cue_probability * (tagged > 0 ? sum / (float) tagged : 1);
  return collect (document->arena, path, n, BEGIN_SOURCE, window->first, &frame->sources, &frame->n_sources)
         && collect (document->arena, path, n, BEGIN_CONTENT, window->first, &frame->contents, &frame->n_contents);
}

bool
_brief_cues_read (BriefScratch *scratch, BriefDocument *document)
{
  const BriefModel *model = scratch->model;
  const BriefKernels *kernels = scratch->encoder.kernels;
  const BriefWindow *window = &scratch->window;
  size_t width = model->config.width;
  uint32_t n = window->end - window->first;
  bool first = true;

  _brief_linear_apply (kernels, &model->tag[BRIEF_TAG_CUE], &scratch->encoder.linear, scratch->words, width, n,
                       scratch->logits, CUE_TAGS);
  for (uint32_t t = 0; t < n; t++)
    kernels->softmax (scratch->logits + t * CUE_TAGS, CUE_TAGS);
  for (uint32_t t = 0; t < n;) {
    const float *p = scratch->logits + t * CUE_TAGS;
    BriefWordRange cue = {t, t + 1};

    if (p[NO_CUE] >= p[BEGIN_CUE] && p[NO_CUE] >= p[IN_CUE]) {
      t++;
      continue;
    }
    while (cue.end < n && scratch->logits[cue.end * CUE_TAGS + IN_CUE] > scratch->logits[cue.end * CUE_TAGS + NO_CUE]
           && scratch->logits[cue.end * CUE_TAGS + IN_CUE] > scratch->logits[cue.end * CUE_TAGS + BEGIN_CUE])
      cue.end++;
    t = cue.end;
    if (window->first + cue.first < window->core_first || window->first + cue.first >= window->core_end)
      continue; /* another window's */
    if (!add_frame (scratch, document, cue, 1 - p[NO_CUE], first))
      return false;
    first = false;
  }
  return true;
}
