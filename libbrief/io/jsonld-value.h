/* SPDX-License-Identifier: MIT */
/* The values that linked data is made of: links, places in the text, typed dates. */
#ifndef BRIEF_IO_JSONLD_VALUE_H
#define BRIEF_IO_JSONLD_VALUE_H

#include <jansson.h>

#include "graph/graph-private.h"
#include "graph/vocabulary.h"

#define BRIEF_LD_NAMESPACE "urn:x-libbrief:"
#define BRIEF_LD_NODES "doc" /* the prefix of the article's nodes */

typedef struct {
  const struct BriefGraph *graph;
  char *article; /* its IRI */
  bool failed;   /* no memory */
} BriefLdWriter;

/* Values. NULL stands for "nothing to say" and is left out by those below; what memory was missing for sets FAILED. */
json_t *_brief_ld_checked (BriefLdWriter *w, json_t *value); /* VALUE, which must not be NULL */
json_t *_brief_ld_object (BriefLdWriter *w);
json_t *_brief_ld_array (BriefLdWriter *w);
json_t *_brief_ld_text (BriefLdWriter *w, const char *string);
/* A date or time of day, typed when it is one; what is only nearly one is text. */
json_t *_brief_ld_date (BriefLdWriter *w, const char *value);
json_t *_brief_ld_two_types (BriefLdWriter *w, const char *one, const char *two);

/* References to something with an IRI: in full, as PREFIX:LOCAL (LOCAL may be any text), and to a node of the graph. */
json_t *_brief_ld_link (BriefLdWriter *w, const char *iri);
json_t *_brief_ld_compact_link (BriefLdWriter *w, const char *prefix, const char *local);
json_t *_brief_ld_node_link (BriefLdWriter *w, BriefNodeType type, uint32_t index);

/* Where it stands: specific resources with selectors (Web Annotation Data Model, 4.2.4 and 4.2.5). */
json_t *_brief_ld_place (BriefLdWriter *w, BriefSpan span);
json_t *_brief_ld_places (BriefLdWriter *w, const BriefSpanList *spans);

/* Begins a node; takes TYPE. */
json_t *_brief_ld_node (BriefLdWriter *w, const char *id, json_t *type);

/* Each takes VALUE. */
void _brief_ld_put (BriefLdWriter *w, json_t *object, const char *key, json_t *value);
void _brief_ld_append (BriefLdWriter *w, json_t *array, json_t *value);

void _brief_ld_put_text (BriefLdWriter *w, json_t *object, const char *key, const char *string);
void _brief_ld_put_number (BriefLdWriter *w, json_t *object, const char *key, double number);
void _brief_ld_put_word (BriefLdWriter *w, json_t *object, const char *key, BriefWords words, int value);
void _brief_ld_put_node (BriefLdWriter *w, json_t *object, const char *key, BriefNodeType type, uint32_t index);

#endif
