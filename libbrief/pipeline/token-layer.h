/* SPDX-License-Identifier: MIT */
/* From the words of the document to the sentences and tokens of the graph. */
#ifndef BRIEF_PIPELINE_TOKEN_LAYER_H
#define BRIEF_PIPELINE_TOKEN_LAYER_H

#include "graph/graph-private.h"
#include "text/document.h"

/* Copies the sentences into the graph and, when asked, the syntax of their words. False without memory. */
bool _brief_token_layer_add (const BriefDocument *document, BriefGraph *graph, bool keep_tokens);

#endif
