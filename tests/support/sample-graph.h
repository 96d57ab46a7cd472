/* SPDX-License-Identifier: MIT */
/* A graph made by hand through the store's functions, with every kind of node and field in use. */
#ifndef TESTS_SUPPORT_SAMPLE_GRAPH_H
#define TESTS_SUPPORT_SAMPLE_GRAPH_H

#include "graph/graph-private.h"

/* Its text: with characters of two and three bytes, a line break, and a word that is a multiword token. */
extern const char sample_text[];

/* The piece of TEXT that is the Nth (from 0) occurrence of PIECE; fails the test when there is none. */
BriefSpan sample_span (const char *text, const char *piece, unsigned nth);

/* The graph, not frozen. */
struct BriefGraph *sample_graph_build (void);

/* The graph, frozen; NULL without memory. */
struct BriefGraph *sample_graph_new (void);

#endif
