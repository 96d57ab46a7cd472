/* SPDX-License-Identifier: MIT */
/*
 * Trees without crossing arcs (Eisner 1996). English has hardly any others (1.5 of a hundred sentences of EWT), so that a crossing is
 * mostly an error of the network.
 *
 * A span of words is put together from two neighbouring ones. Open spans have an arc between their ends, closed ones have all that
 * hangs from the end that is their head; an end is the head of a span to its right or to its left.
 */
#include "syntax/tree.h"

enum { OPEN_RIGHT, OPEN_LEFT, CLOSED_RIGHT, CLOSED_LEFT, SHAPES }; /* RIGHT: the head is the left end */

#define CELLS ((size_t) BRIEF_PROJECTIVE_MOST * BRIEF_PROJECTIVE_MOST)

bool
_brief_tree_has_crossing (const BriefTreeScratch *tree, uint32_t n)
{
  const uint16_t *heads = tree->heads;
  for (uint32_t i = 1; i <= n; i++) {
    uint32_t low = MIN (i, heads[i - 1]), high = MAX (i, heads[i - 1]);
    for (uint32_t k = i + 1; k <= n && low != 0; k++) {
      uint32_t start = MIN (k, heads[k - 1]), end = MAX (k, heads[k - 1]);
      if (start != 0 && ((low < start && start < high && high < end) || (start < low && low < end && end < high)))
        return true;
    }
  }
  return false;
}

static size_t
cell (uint32_t shape, uint32_t s, uint32_t t)
{
  return shape * CELLS + (size_t) s * BRIEF_PROJECTIVE_MOST + t;
}

/* The best way to make the span of SHAPE over [S, T] of a left part of shape A over [S, q] and a right one of shape B over [q + GAP, T]. */
static void
join (BriefTreeScratch *x, uint32_t shape, uint32_t s, uint32_t t, uint32_t a, uint32_t b, uint32_t gap, float arc)
{
  uint32_t first = a == OPEN_RIGHT ? s + 1 : s, last = a == OPEN_RIGHT ? t : t - 1, best = first;
  float most = 0;
  for (uint32_t q = first; q <= last; q++) {
    float sum = x->span_score[cell (a, s, q)] + x->span_score[cell (b, q + gap, t)];
    if (q == first || sum > most) {
      most = sum;
      best = q;
    }
  }
  x->span_score[cell (shape, s, t)] = most + arc;
  x->span_split[cell (shape, s, t)] = (uint8_t) best;
}

static void
fill (BriefTreeScratch *x, const float *scores, uint32_t n)
{
  for (uint32_t i = 0; i < n; i++)
    x->span_score[cell (CLOSED_RIGHT, i, i)] = x->span_score[cell (CLOSED_LEFT, i, i)] = 0;
  for (uint32_t length = 1; length < n; length++)
    for (uint32_t s = 0; s + length < n; s++) {
      uint32_t t = s + length;
      join (x, OPEN_RIGHT, s, t, CLOSED_RIGHT, CLOSED_LEFT, 1, scores[(size_t) t * (n + 1) + s + 1]);
      join (x, OPEN_LEFT, s, t, CLOSED_RIGHT, CLOSED_LEFT, 1, scores[(size_t) s * (n + 1) + t + 1]);
      join (x, CLOSED_RIGHT, s, t, OPEN_RIGHT, CLOSED_RIGHT, 0, 0);
      join (x, CLOSED_LEFT, s, t, CLOSED_LEFT, OPEN_LEFT, 0, 0);
    }
}

static void
push (BriefTreeScratch *x, uint32_t *depth, uint32_t shape, uint32_t s, uint32_t t)
{
  if (s == t)
    return;
  uint16_t *top = x->span_stack + 3 * (size_t) (*depth)++;
  top[0] = (uint16_t) shape;
  top[1] = (uint16_t) s;
  top[2] = (uint16_t) t;
}

/* Takes the spans apart again; the stack holds disjoint spans, so it cannot be deeper than there are words. */
static void
read_back (BriefTreeScratch *x, uint16_t *heads, uint32_t root, uint32_t n)
{
  uint32_t depth = 0;
  heads[root] = 0;
  push (x, &depth, CLOSED_LEFT, 0, root);
  push (x, &depth, CLOSED_RIGHT, root, n - 1);
  while (depth > 0) {
    const uint16_t *top = x->span_stack + 3 * (size_t) --depth;
    uint32_t shape = top[0], s = top[1], t = top[2], q = x->span_split[cell (shape, s, t)];
    switch (shape) {
    case CLOSED_RIGHT:
      push (x, &depth, OPEN_RIGHT, s, q);
      push (x, &depth, CLOSED_RIGHT, q, t);
      break;
    case CLOSED_LEFT:
      push (x, &depth, CLOSED_LEFT, s, q);
      push (x, &depth, OPEN_LEFT, q, t);
      break;
    default:
      heads[shape == OPEN_RIGHT ? t : s] = (uint16_t) ((shape == OPEN_RIGHT ? s : t) + 1);
      push (x, &depth, CLOSED_RIGHT, s, q);
      push (x, &depth, CLOSED_LEFT, q + 1, t);
      break;
    }
  }
}

void
_brief_tree_decode_projective (BriefTreeScratch *tree, uint32_t n)
{
  uint32_t root = 0;
  float most = 0;
  fill (tree, tree->scores, n);
  for (uint32_t r = 0; r < n; r++) {
    float sum = tree->span_score[cell (CLOSED_LEFT, 0, r)] + tree->span_score[cell (CLOSED_RIGHT, r, n - 1)]
                + tree->scores[(size_t) r * (n + 1)];
    if (r == 0 || sum > most) {
      most = sum;
      root = r;
    }
  }
  read_back (tree, tree->heads, root, n);
}
