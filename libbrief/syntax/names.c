/* SPDX-License-Identifier: MIT */
/* Names: the best sequence of BIO tags that is well formed. */
#include <string.h>

#include "syntax/scratch.h"

/* The best predecessor of TAG, given the scores of all sequences that end in the tag before. */
static uint32_t
best_before (const BriefNameTag *tags, const float *before, uint32_t top, uint32_t tag)
{
  if (tags[tag].prefix != 'I')
    return top;
  if (tags[tag].begin < 0)
    return tag;
  return before[tags[tag].begin] > before[tag] ? (uint32_t) tags[tag].begin : tag;
}

/* Fills scratch->backward and returns the last tag of the best sequence. LOGITS become probabilities. */
static uint32_t
decode (BriefScratch *scratch, float *logits, uint32_t n)
{
  const BriefNameTag *tags = scratch->inventory.names;
  uint32_t labels = scratch->model->tag_labels[BRIEF_TAG_NAMES].n, top = 0;
  float *before = scratch->viterbi, *now = before + labels;

  for (uint32_t i = 0; i < n; i++) {
    float *row = logits + (size_t) i * labels, *swap;
    uint32_t next_top = 0;

    for (uint32_t tag = 0; tag < labels; tag++) {
      if (i == 0) {
        now[tag] = tags[tag].prefix == 'I' ? -1e30f : row[tag];
      } else {
        uint32_t from = best_before (tags, before, top, tag);

        scratch->backward[(size_t) i * labels + tag] = (uint16_t) from;
        now[tag] = before[from] + row[tag];
      }
      if (now[tag] > now[next_top])
        next_top = tag;
    }
    top = next_top;
    swap = before;
    before = now;
    now = swap;
    scratch->encoder.kernels->softmax (row, labels);
  }
  return top;
}

/* SUM is that of the probabilities of the words' tags. */
static bool
add_name (BriefScratch *scratch, BriefDocument *document, uint32_t first, uint32_t end, uint8_t type, float sum)
{
  BriefNameSpan *name = _brief_growing_add (&scratch->names, document->arena, sizeof *name);

  if (name == NULL)
    return false;
  *name = (BriefNameSpan) {first, end, (BriefEntityType) type, sum / (float) (end - first)};
  return true;
}

bool
_brief_names_read (BriefScratch *scratch, BriefDocument *document, uint32_t first, uint32_t end)
{
  const BriefNameTag *tags = scratch->inventory.names;
  uint32_t labels = scratch->model->tag_labels[BRIEF_TAG_NAMES].n, n = end - first, open = 0;
  float *logits = scratch->pending.names + (size_t) (first - scratch->pending.first) * labels, sum = 0;
  uint16_t path[BRIEF_SENTENCE_MOST];

  path[n - 1] = (uint16_t) decode (scratch, logits, n);
  for (uint32_t i = n - 1; i > 0; i--)
    path[i - 1] = scratch->backward[(size_t) i * labels + path[i]];
  for (uint32_t i = 0; i < n; i++) {
    bool last = i + 1 == n || tags[path[i + 1]].prefix != 'I';

    if (tags[path[i]].prefix == 'O')
      continue;
    if (tags[path[i]].prefix == 'B') {
      open = i;
      sum = 0;
    }
    sum += logits[(size_t) i * labels + path[i]];
    if (last && !add_name (scratch, document, first + open, first + i + 1, tags[path[i]].type, sum))
      return false;
  }
  return true;
}
