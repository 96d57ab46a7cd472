/* SPDX-License-Identifier: MIT */
/* The word pieces of a model: from a string to its number. */
#ifndef BRIEF_MODEL_VOCABULARY_H
#define BRIEF_MODEL_VOCABULARY_H

#include "model/container.h"

typedef struct {
  const char *text;  /* all pieces, in the file */
  uint32_t *offset;  /* [n + 1]: piece i is text[offset[i] .. offset[i + 1] - 1), a line feed after it */
  uint32_t n;
  uint32_t *slots;   /* 1 + piece, 0 = free; open addressing */
  uint32_t mask;     /* number of slots - 1 */
  uint32_t longest;  /* bytes of the longest piece, "##" not counted */
  uint32_t unknown, start, end; /* [UNK], [CLS], [SEP] */
} BriefVocabulary;

bool _brief_vocabulary_read (BriefVocabulary *vocabulary, const BriefTensor *tensor, char **message);
void _brief_vocabulary_clear (BriefVocabulary *vocabulary);

/* The number of the piece PIECE[0, LENGTH), with "##" in front when INSIDE a run, or -1. */
int32_t _brief_vocabulary_find (const BriefVocabulary *vocabulary, const char *piece, size_t length, bool inside);

#endif
