/* SPDX-License-Identifier: MIT */
/*
 * The memory of one reader, and the steps of reading. Words leave a window with the vectors that the heads made of
 * them and wait ("pending") until their sentence is complete; then it is parsed and they are forgotten. So the memory
 * does not grow with the document, whatever it looks like.
 */
#ifndef BRIEF_SYNTAX_SCRATCH_H
#define BRIEF_SYNTAX_SCRATCH_H

#include "syntax/encoder.h"
#include "syntax/inventory.h"
#include "syntax/syntax.h"
#include "syntax/tree.h"

enum {
  BRIEF_SENTENCE_MOST = 256, /* words; a longer sentence is cut at the likeliest place */
  BRIEF_PENDING_MOST = BRIEF_SENTENCE_MOST + BRIEF_PIECES_MOST,
  BRIEF_CHUNK = 32           /* heads or predicates that are scored at a time */
};

/* Words [first, end) of the document that wait for the end of their sentence; row = word - first. */
typedef struct {
  uint32_t first, end;
  float *start;      /* log-odds of a sentence starting here */
  float *dep, *head, *mixed, *bias; /* arcs: d [arc], e [arc], U e [arc], b . e */
  float *label_dep, *label_head;    /* [label] */
  float *role_pred, *role_arg;      /* [role] */
  float *names;      /* logits [labels of names] */
  uint32_t *sense;   /* label of the predicate head */
  float *sense_probability;
} BriefPending;

/* A list that grows in the arena of the document. */
typedef struct {
  void *at;
  uint32_t n, room;
} BriefGrowing;

struct BriefScratch {
  const BriefModel *model;
  BriefEncoder encoder;
  BriefInventory inventory;
  BriefWindow window;
  float *words;        /* [max_pieces][width]: the vectors of the window's words */
  float *logits;       /* [max_pieces][most labels of a tagger] */
  BriefPending pending;
  /* parser */
  float *root_mixed;   /* U e_0 [arc] */
  float root_bias;
  float *root_label;   /* U q_0 [labels * (label + 1)] */
  float *gathered;     /* [BRIEF_CHUNK][max (label, role)] */
  float *biaffine;     /* [BRIEF_CHUNK][max (labels * (label + 1), roles * (role + 1))] */
  BriefTreeScratch tree;
  /* roles */
  float *role_scores;  /* [labels of roles] */
  /* attribution */
  float *attr_words, *attr_sums; /* [max_pieces][attr] */
  float *attr_logits;  /* [max_pieces][5] */
  float *attr_cue, *attr_mean;   /* [attr], [width] */
  /* results */
  BriefGrowing sentences, roles, names, cues;
};

/* Makes room for one more element of SIZE bytes and returns it zeroed, or NULL. */
void *_brief_growing_add (BriefGrowing *list, BriefArena *arena, size_t size);

/* The steps, in this order for each window; false when out of memory. */

/* Tags, lemmas and predicates of the core words of the window, and their names' logits. */
bool _brief_tags_read (BriefScratch *scratch, BriefDocument *document);

/* The vectors of the core words that the parser and the roles need later. */
void _brief_parser_keep (BriefScratch *scratch);

/* The cue frames whose cue begins in the core of the window. */
bool _brief_cues_read (BriefScratch *scratch, BriefDocument *document);

/* Finds the sentences that are complete (all of them when FINISH), reads them with the three functions below, and forgets their words. */
bool _brief_sentences_read (BriefScratch *scratch, BriefDocument *document, bool finish);

/* tree.scores of the arcs among the N words from row ROW of the pending ones. */
void _brief_parser_score (BriefScratch *scratch, size_t row, uint32_t n);

/* role_scores of a word with the role vector ARGUMENT, for the predicate of which MIXED is U r. */
void _brief_role_scores (BriefScratch *scratch, const float *argument, const float *mixed);

/* attr_logits of all words of the window for CUE (in words of the window); the FIRST cue of a window also fills attr_words. */
void _brief_cue_score (BriefScratch *scratch, BriefWordRange cue, bool first);

/* Heads and arc probabilities of the sentence [FIRST, END); returns its root. */
uint32_t _brief_parser_attach (BriefScratch *scratch, BriefDocument *document, uint32_t first, uint32_t end);

/* The relations of all words in [FIRST, END), which are whole sentences with heads. */
void _brief_parser_label (BriefScratch *scratch, BriefDocument *document, uint32_t first, uint32_t end);

/* Leaves each word of the sentence [FIRST, END) with one subject and one object. */
void _brief_parser_make_unique (BriefScratch *scratch, BriefDocument *document, uint32_t first, uint32_t end);

/* Corrects relations of the words [FIRST, END) that contradict each other. */
void _brief_parser_check_labels (BriefDocument *document, uint32_t first, uint32_t end);

bool _brief_names_read (BriefScratch *scratch, BriefDocument *document, uint32_t first, uint32_t end);

/* Senses and roles of the predicates in [FIRST, END), which are whole sentences with trees. */
bool _brief_roles_read (BriefScratch *scratch, BriefDocument *document, uint32_t first, uint32_t end);

#endif
