/* SPDX-License-Identifier: MIT */
/*
 * One subject, one object, one open complement and one owner to each word. The network labels each word by itself, and sometimes gives
 * a word two; then the one that it is least sure of takes its second best place: another relation or another head, whatever costs the
 * least probability.
 */
#include <math.h>
#include <string.h>

#include "syntax/scratch.h"

enum { LABELS_MOST = 256, HEADS_TRIED = 4, RIVALS_MOST = 4, CHANGES_MOST = 8 };

typedef struct {
  BriefScratch *scratch;
  BriefDocument *document;
  uint32_t first, n; /* of the sentence; HEADS of tree: as in BriefTreeScratch */
} Sentence;

typedef struct {
  float loss;
  uint32_t word, head; /* in the sentence, from 0; n for the root */
  int label;
} Change;

/* Relations of which a word has only one, as a bit; 0 for others. */
static unsigned
kind_of (uint8_t dep)
{
  switch (dep) {
  case BRIEF_DEP_NSUBJ:
  case BRIEF_DEP_NSUBJ_PASS:
    return 1 << 0;
  case BRIEF_DEP_OBJ:
    return 1 << 1;
  case BRIEF_DEP_IOBJ:
    return 1 << 2;
  case BRIEF_DEP_XCOMP:
    return 1 << 3;
  case BRIEF_DEP_NMOD_POSS:
    return 1 << 4;
  default:
    return 0;
  }
}

static BriefWord *
word_at (const Sentence *s, uint32_t i)
{
  return &s->document->words[s->first + i];
}

/* The logarithms of the probabilities of the relations of WORD when it hangs from HEAD. */
static void
score_labels (const Sentence *s, uint32_t word, uint32_t head, float *out)
{
  BriefScratch *scratch = s->scratch;
  const BriefModel *model = scratch->model;
  size_t size = model->config.label, row = s->first - scratch->pending.first;
  const float *dep = scratch->pending.label_dep + (row + word) * size;
  float most = -1e30f, sum = 0;

  memcpy (scratch->gathered, scratch->pending.label_head + (row + head) * size, size * sizeof (float));
  _brief_linear_apply (scratch->encoder.kernels, &model->label_u, &scratch->encoder.linear, scratch->gathered, size, 1,
                       scratch->biaffine, model->label_u.out);
  for (uint32_t l = 0; l < model->deprels.n; l++) {
    const float *u = scratch->biaffine + (size_t) l * (size + 1);
    out[l] =
        (int) l == scratch->inventory.root ? -1e30f : scratch->encoder.kernels->dot (dep, u, (uint32_t) size) + u[size];
    most = MAX (most, out[l]);
  }
  for (uint32_t l = 0; l < model->deprels.n; l++)
    sum += expf (out[l] - most);
  for (uint32_t l = 0; l < model->deprels.n; l++)
    out[l] -= most + logf (sum);
}

/* The kinds of relations that words other than WORD have to HEAD already. */
static unsigned
kinds_at (const Sentence *s, uint32_t head, uint32_t word)
{
  unsigned kinds = 0;
  for (uint32_t i = 0; i < s->n; i++)
    if (i != word && word_at (s, i)->head == (int32_t) (s->first + head))
      kinds |= kind_of (word_at (s, i)->dep);
  return kinds;
}

static bool
is_below (const Sentence *s, uint32_t word, uint32_t ancestor)
{
  for (uint32_t step = 0; step <= s->n; step++) {
    if (word == ancestor)
      return true;
    if (word_at (s, word)->head < 0)
      return false;
    word = (uint32_t) word_at (s, word)->head - s->first;
  }
  return true;
}

/* Would the tree with WORD below HEAD have crossing arcs? */
static bool
would_cross (const Sentence *s, uint32_t word, uint32_t head)
{
  uint16_t *heads = s->scratch->tree.heads;
  for (uint32_t i = 0; i < s->n; i++)
    heads[i] = word_at (s, i)->head < 0 ? 0 : (uint16_t) ((uint32_t) word_at (s, i)->head - s->first + 1);
  heads[word] = (uint16_t) (head + 1);
  return _brief_tree_has_crossing (&s->scratch->tree, s->n);
}

/* Keeps in BEST the best way to hang WORD from HEAD, if it loses less; SURE: what its present place has. */
static void
try_head (const Sentence *s, uint32_t word, uint32_t head, float arc, float sure, Change *best)
{
  float labels[LABELS_MOST];
  unsigned taken = kinds_at (s, head, word);
  score_labels (s, word, head, labels);
  for (uint32_t l = 0; l < s->scratch->model->deprels.n; l++)
    if ((taken & kind_of (s->scratch->inventory.dep[l])) == 0 && sure - arc - labels[l] < best->loss)
      *best = (Change) { sure - arc - labels[l], word, head, (int) l };
}

/* The best other place for WORD. */
static void
try_word (const Sentence *s, uint32_t word, Change *best)
{
  const float *arcs = s->scratch->tree.scores + (size_t) word * (s->n + 1);
  uint32_t own = (uint32_t) word_at (s, word)->head - s->first, tried[HEADS_TRIED];
  float labels[LABELS_MOST], sure = 0;
  score_labels (s, word, own, labels);
  for (uint32_t l = 0; l < s->scratch->model->deprels.n; l++)
    if (s->scratch->model->deprels.at[l] == word_at (s, word)->deprel)
      sure = logf (MAX (arcs[own + 1], 1e-9f)) + labels[l];
  try_head (s, word, own, logf (MAX (arcs[own + 1], 1e-9f)), sure, best);
  for (uint32_t k = 0; k < HEADS_TRIED; k++) {
    uint32_t next = s->n;
    for (uint32_t j = 0; j < s->n; j++) {
      bool seen = j == own || j == word;
      for (uint32_t m = 0; m < k; m++)
        seen = seen || tried[m] == j;
      if (!seen && (next == s->n || arcs[j + 1] > arcs[next + 1]))
        next = j;
    }
    if (next == s->n || arcs[next + 1] < 1e-6f)
      return;
    tried[k] = next;
    if (!is_below (s, next, word) && !would_cross (s, word, next))
      try_head (s, word, next, logf (arcs[next + 1]), sure, best);
  }
}

/* A word that shares its kind of relation with another one, from WORD on; n for none. */
static uint32_t
find_double (const Sentence *s, uint32_t word)
{
  for (; word < s->n; word++) {
    unsigned kind = kind_of (word_at (s, word)->dep);
    if (kind != 0 && word_at (s, word)->head >= 0
        && (kinds_at (s, (uint32_t) word_at (s, word)->head - s->first, word) & kind) != 0)
      return word;
  }
  return s->n;
}

static void
read_arcs (const Sentence *s)
{
  _brief_parser_score (s->scratch, s->first - s->scratch->pending.first, s->n);
  for (uint32_t i = 0; i < s->n; i++)
    s->scratch->encoder.kernels->softmax (s->scratch->tree.scores + (size_t) i * (s->n + 1), s->n + 1);
}

void
_brief_parser_make_unique (BriefScratch *scratch, BriefDocument *document, uint32_t first, uint32_t end)
{
  Sentence s = { scratch, document, first, end - first };
  if (scratch->model->deprels.n > LABELS_MOST || s.n > BRIEF_PROJECTIVE_MOST || find_double (&s, 0) == s.n)
    return;
  read_arcs (&s);
  for (uint32_t change = 0; change < CHANGES_MOST; change++) {
    uint32_t one = find_double (&s, 0);
    if (one == s.n)
      return;
    Change best = { 1e30f, s.n, s.n, -1 };
    int32_t head = word_at (&s, one)->head;
    unsigned kind = kind_of (word_at (&s, one)->dep), rivals = 0;
    for (uint32_t i = one; i < s.n && rivals < RIVALS_MOST; i++)
      if (word_at (&s, i)->head == head && kind_of (word_at (&s, i)->dep) == kind) {
        try_word (&s, i, &best);
        rivals++;
      }
    if (best.label < 0)
      return;
    BriefWord *word = word_at (&s, best.word);
    word->head = (int32_t) (s.first + best.head);
    word->arc_probability = scratch->tree.scores[(size_t) best.word * (s.n + 1) + best.head + 1];
    word->deprel = scratch->model->deprels.at[best.label];
    word->dep = scratch->inventory.dep[best.label];
  }
}
