/* SPDX-License-Identifier: MIT */
/* What the labels of a model mean: made once for a reader, so that no string is compared while a text is read. */
#ifndef BRIEF_SYNTAX_INVENTORY_H
#define BRIEF_SYNTAX_INVENTORY_H

#include "model/model.h"
#include "text/document.h"

/* `flag|n|suffix`: take the form (in lower case), cut n characters off its end, append the suffix. */
typedef struct {
  bool lower;
  uint32_t cut;
  const char *suffix;
} BriefLemmaRule;

/* A BIO tag. */
typedef struct {
  char prefix;          /* 'B', 'I' or 'O' */
  uint8_t type;         /* BriefEntityType */
} BriefNameTag;

typedef struct {
  uint8_t *upos;        /* BriefUpos of each label */
  uint32_t *morph;      /* BriefMorph bits of each FEATS label */
  BriefLemmaRule *lemma;
  BriefNameTag *names;
  uint8_t *dep;         /* BriefDep of each relation */
  int root;             /* the label of the relation root, or -1 */
  bool *core_role;      /* ARG0 ... ARG5: at most one of each for a predicate */
} BriefInventory;

/* False when out of memory; clear it then all the same. */
bool _brief_inventory_init (BriefInventory *inventory, const BriefModel *model);
void _brief_inventory_clear (BriefInventory *inventory);

#endif
