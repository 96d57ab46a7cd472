/* SPDX-License-Identifier: MIT */
/* The graph of a tree written down in a test: what the stages after the network make of it. */
#ifndef BRIEF_TESTS_TREE_GRAPH_H
#define BRIEF_TESTS_TREE_GRAPH_H

#include "graph/graph-private.h"
#include "text/document.h"

/* Of the tree read last; freed by teardown (). */
extern BriefDocument *document;
extern BriefGraph *graph;

/* Reads TREE (see small-tree.h) through all stages after the network. */
void read_tree (const char *tree);
void teardown (void);

/* Does the text between the bytes of SPAN read WORDS? */
bool reads (BriefSpan span, const char *words);

/* The claim whose predicate begins with WORD, or NULL. */
const struct BriefClaim *claim (const char *word);

#endif
