/* SPDX-License-Identifier: MIT */
/* Names: the best sequence of BIO tags that is well formed, and how likely each type is for each name in it. */
#include <math.h>
#include <string.h>

#include "syntax/scratch.h"

/*
 * The search looks for names on tracks. Types that only knowledge of the thing tells apart, not the sentence around it,
 * share a track: a name must not be lost because the probability of its words is split among an event, a law and a work.
 */
enum { TRACKS = 7, STATES = 1 + 2 * TRACKS }; /* outside; B and I of each track */

static const uint8_t track_of_type[BRIEF_NAME_TYPES] = {
  [BRIEF_ENTITY_PERSON / 10] = 0,  [BRIEF_ENTITY_ORG / 10] = 1,    [BRIEF_ENTITY_GPE / 10] = 2,
  [BRIEF_ENTITY_LOC / 10] = 2,     [BRIEF_ENTITY_FAC / 10] = 3,    [BRIEF_ENTITY_NORP / 10] = 4,
  [BRIEF_ENTITY_PRODUCT / 10] = 5, [BRIEF_ENTITY_WEAPON / 10] = 5, [BRIEF_ENTITY_VEHICLE / 10] = 5,
  [BRIEF_ENTITY_EVENT / 10] = 6,   [BRIEF_ENTITY_LAW / 10] = 6,    [BRIEF_ENTITY_WORK / 10] = 6,
  [BRIEF_ENTITY_OTHER / 10] = 6,
};

/* Keeps the logarithm of nothing finite. */
#define LEAST 1e-9f

/* The words of a sentence: PROBABILITY rows of all tags of the model, sums over the tracks. */
typedef struct {
  const BriefNameTag *tags;
  uint32_t labels, n;
  float *probability;                      /* [n][labels] */
  float state[BRIEF_SENTENCE_MOST][STATES];
} Lattice;

static void
sum_tracks (Lattice *lattice, uint32_t word)
{
  const float *row = lattice->probability + (size_t) word * lattice->labels;
  float *state = lattice->state[word];

  memset (state, 0, sizeof lattice->state[word]);
  for (uint32_t tag = 0; tag < lattice->labels; tag++) {
    const BriefNameTag *t = &lattice->tags[tag];

    state[t->prefix == 'O' ? 0 : 1 + 2 * track_of_type[t->type / 10] + (t->prefix == 'I')] += row[tag];
  }
}

/* PATH becomes the best sequence of states in which an I follows a B or an I of its track. */
static void
search (const Lattice *lattice, uint8_t *path)
{
  uint8_t backward[BRIEF_SENTENCE_MOST][STATES];
  float rows[2][STATES] = {{0}}, *before = rows[0], *now = rows[1];
  uint8_t top = 0;

  for (uint32_t i = 0; i < lattice->n; i++) {
    float *swap = before;
    uint8_t next_top = 0;

    for (uint8_t state = 0; state < STATES; state++) {
      bool inside = state > 0 && state % 2 == 0;
      uint8_t from = !inside ? top : before[state - 1] > before[state] ? (uint8_t) (state - 1) : state;

      backward[i][state] = from;
      now[state] = (i > 0 ? before[from] : inside ? -1e30f : 0) + logf (lattice->state[i][state] + LEAST);
      if (now[state] > now[next_top])
        next_top = state;
    }
    top = next_top;
    before = now;
    now = swap;
  }
  for (uint32_t i = lattice->n; i-- > 0; top = backward[i][top])
    path[i] = top;
}

/* The log-probability of each type for the words [first, end), given that they are a name. */
static void
rate_types (const Lattice *lattice, uint32_t first, uint32_t end, float types[BRIEF_NAME_TYPES])
{
  float top = -INFINITY, sum = 0;

  memset (types, 0, BRIEF_NAME_TYPES * sizeof *types);
  for (uint32_t i = first; i < end; i++) {
    const float *row = lattice->probability + (size_t) i * lattice->labels;
    float word[BRIEF_NAME_TYPES] = {0};

    for (uint32_t tag = 0; tag < lattice->labels; tag++)
      if (lattice->tags[tag].prefix == (i == first ? 'B' : 'I'))
        word[lattice->tags[tag].type / 10] += row[tag];
    for (unsigned t = 0; t < BRIEF_NAME_TYPES; t++)
      types[t] += logf (word[t] + LEAST);
  }
  for (unsigned t = 0; t < BRIEF_NAME_TYPES; t++)
    top = MAX (top, types[t]);
  for (unsigned t = 0; t < BRIEF_NAME_TYPES; t++)
    sum += expf (types[t] - top);
  for (unsigned t = 0; t < BRIEF_NAME_TYPES; t++)
    types[t] -= top + logf (sum);
}

static bool
add_name (BriefScratch *scratch, BriefDocument *document, const Lattice *lattice, uint32_t at,
          uint32_t open, uint32_t end, uint8_t track)
{
  BriefNameSpan *name = _brief_growing_add (&scratch->names, document->arena, sizeof *name);
  float sum = 0;
  int best = -1;

  if (name == NULL)
    return false;
  name->first = at + open;
  name->end = at + end;
  for (uint32_t i = open; i < end; i++)
    sum += lattice->state[i][1 + 2 * track + (i > open)];
  name->probability = sum / (float) (end - open);
  rate_types (lattice, open, end, name->types);
  for (int t = 0; t < BRIEF_NAME_TYPES; t++)
    if (track_of_type[t] == track && (best < 0 || name->types[t] > name->types[best]))
      best = t;
  name->type = (BriefEntityType) (best * 10);
  return true;
}

bool
_brief_names_read (BriefScratch *scratch, BriefDocument *document, uint32_t first, uint32_t end)
{
  Lattice lattice = { .tags = scratch->inventory.names,
                      .labels = scratch->model->tag_labels[BRIEF_TAG_NAMES].n,
                      .n = end - first };
  uint8_t path[BRIEF_SENTENCE_MOST];

  lattice.probability = scratch->pending.names + (size_t) (first - scratch->pending.first) * lattice.labels;
  for (uint32_t i = 0; i < lattice.n; i++) {
    scratch->encoder.kernels->softmax (lattice.probability + (size_t) i * lattice.labels, lattice.labels);
    sum_tracks (&lattice, i);
  }
  search (&lattice, path);
  for (uint32_t i = 0; i < lattice.n;) {
    uint32_t open = i++;

    if (path[open] == 0)
      continue;
    while (i < lattice.n && path[i] > 0 && path[i] % 2 == 0)
      i++;
    if (!add_name (scratch, document, &lattice, first, open, i, (uint8_t) ((path[open] - 1) / 2)))
      return false;
  }
  return true;
}
