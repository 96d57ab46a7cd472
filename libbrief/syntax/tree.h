/* SPDX-License-Identifier: MIT */
/* Maximum spanning trees (Chu and Liu, Edmonds; in the dense form of Tarjan, quadratic in the number of words). */
#ifndef BRIEF_SYNTAX_TREE_H
#define BRIEF_SYNTAX_TREE_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { BRIEF_PROJECTIVE_MOST = 192 }; /* words of a sentence for which a tree without crossing arcs is looked for */

typedef struct {
  uint32_t most;      /* words */
  float *scores;      /* [words][words + 1]: of the arc from head j - 1 (0: the root) to the word i; row-major */
  double *weight;     /* [nodes][nodes]: into a component, from a node */
  uint16_t *entry;    /* [nodes][nodes]: at which node of the component that arc ends */
  uint16_t *group;    /* component of a node (contracted nodes included) */
  uint16_t *parent, *from, *to, *slot, *path, *heads;
  uint8_t *state;
  /* for _brief_tree_decode_projective */
  float *span_score;    /* [4][BRIEF_PROJECTIVE_MOST][BRIEF_PROJECTIVE_MOST]: of the best span of each shape */
  uint8_t *span_split;  /* the same: where it is put together */
  uint16_t *span_stack; /* spans still to be taken apart */
} BriefTreeScratch;

bool _brief_tree_init (BriefTreeScratch *tree, uint32_t most);
void _brief_tree_clear (BriefTreeScratch *tree);

/* The tree of N <= most words with the highest sum of tree->scores [n][n + 1] in which exactly one word hangs from the root:
 * tree->heads[i] = 0 for the root, else 1 + the index of the head of word i. The diagonal (a word as its own head) is ignored. */
void _brief_tree_decode (BriefTreeScratch *tree, uint32_t n);

/* Do arcs between words cross one another in tree->heads? An arc over the root crosses none: in "The harvest, he said, is lost"
 * "lost" hangs from "said", and its subject stands before that. */
bool _brief_tree_has_crossing (const BriefTreeScratch *tree, uint32_t n);

/* As _brief_tree_decode, among the trees in which no arcs cross or reach over the root (Eisner; cubic). N <= BRIEF_PROJECTIVE_MOST. */
void _brief_tree_decode_projective (BriefTreeScratch *tree, uint32_t n);

#endif
