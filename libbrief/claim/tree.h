/* SPDX-License-Identifier: MIT */
/* The dependency trees of a document, prepared for walking downwards and for "is A inside B" in constant time. */
#ifndef BRIEF_CLAIM_TREE_H
#define BRIEF_CLAIM_TREE_H

#include "text/document.h"
#include "text/range.h"

typedef struct {
  const BriefDocument *document;
  uint32_t *first_child, *next_sibling; /* BRIEF_NONE at the end; children in text order */
  uint32_t *enter, *leave;              /* of a depth-first walk: A holds B when enter[A] <= enter[B] < leave[A] */
  uint32_t *order;                      /* the words in that order */
  uint32_t *left, *right;               /* leftmost word of the subtree, word after its rightmost */
  uint8_t *mark;                        /* scratch for _brief_tree_ranges, all zero between calls */
} BriefTree;

/* A growing list of word ranges in text order; memory of the arena. */
typedef struct {
  BriefWordRange *at;
  uint32_t n, size;
} BriefRanges;

/* Walks the heads once; a word whose head is outside its sentence, or on a cycle, counts as a root. NULL when out of memory. */
BriefTree *_brief_tree_new (const BriefDocument *document);

/* Is WORD the word ANCESTOR or below it? */
bool _brief_tree_holds (const BriefTree *tree, uint32_t ancestor, uint32_t word);

/* The first child of WORD with this relation, or BRIEF_NONE. */
uint32_t _brief_tree_child (const BriefTree *tree, uint32_t word, BriefDep dep);

/* The first child of WORD with this relation or a subtype of it that has its own number (NSUBJ finds nsubj:pass). */
uint32_t _brief_tree_subject (const BriefTree *tree, uint32_t word);

/* The words below ROOT without the subtrees for which SKIP says so (never asked about ROOT; NULL: all words), as ranges
 * appended to RANGES. Punctuation at the edges of the whole and of each range is dropped. False when out of memory. */
typedef bool (*BriefTreeSkip) (const BriefTree *tree, uint32_t word, void *data);
bool _brief_tree_ranges (const BriefTree *tree, uint32_t root, BriefTreeSkip skip, void *data, BriefRanges *ranges);

/* Appends a range (merging with the last when they touch); empty ones are ignored. */
bool _brief_ranges_add (BriefArena *arena, BriefRanges *ranges, BriefWordRange range);
bool _brief_ranges_hold (const BriefWordRange *at, uint32_t n, uint32_t word);

/* Words before and after which nothing but punctuation was dropped; empty when there is only punctuation. */
BriefWordRange _brief_range_trim (const BriefDocument *document, BriefWordRange range);

/* The word whose characters start at BYTE, or BRIEF_NONE. */
uint32_t _brief_word_at (const BriefDocument *document, uint32_t byte);

/* Small tests on words. */
bool _brief_word_is (const BriefDocument *document, uint32_t word, const char *lemma);      /* compares the lemma */
bool _brief_word_in (const BriefDocument *document, uint32_t word,
                     const char *const *list); /* lemma, NULL-terminated list */
bool _brief_word_is_verb (const BriefDocument *document, uint32_t word);                    /* VERB or AUX */
bool _brief_word_is_relative (const BriefDocument *document, uint32_t word); /* who, which, that, or tagged as one */
bool _brief_word_is_nominal (const BriefDocument *document, uint32_t word);  /* NOUN, PROPN, PRON, NUM, SYM */
const BriefWord *_brief_tree_case (const BriefTree *tree,
                                   uint32_t word); /* its preposition (first `case` child) or NULL */

#endif
