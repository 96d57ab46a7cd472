/* SPDX-License-Identifier: MIT */
/*
 * Reading members of JSON objects with their types checked. The input is hostile: whatever is not as it should be
 * sets the error, which names the place ("claims[3].arguments[0].node"), and every function then returns false.
 * A member that is missing is like one that is null: the value is left as it was.
 */
#ifndef BRIEF_IO_JSON_VALUE_H
#define BRIEF_IO_JSON_VALUE_H

#include <jansson.h>

#include "base/error-private.h"
#include "graph/graph-private.h"
#include "graph/vocabulary.h"

typedef struct {
  struct BriefGraph *graph;
  struct BriefIdTable *ids; /* of the nodes that are there */
  BriefError **error;
} JsonReader;

/* Where in the document one is: the steps down from the top, the last one first. They live on the stack. */
typedef struct JsonPlace {
  const struct JsonPlace *up;
  const char *name; /* of a member; NULL for an element of a list */
  size_t index;     /* of that element */
} JsonPlace;

bool _brief_json_fail (JsonReader *reader, const JsonPlace *place, const char *format, ...) G_GNUC_PRINTF (3, 4);

/* Takes apart JSON[0, LENGTH), one object, with more FLAGS of jansson. NULL with ERROR. */
json_t *_brief_json_parse (const char *json, size_t length, size_t flags, BriefError **error);

/* The member NAME of OBJECT, NULL when it is missing or null. False when it is neither that nor of TYPE. */
bool _brief_json_member (JsonReader *reader, const JsonPlace *place, const json_t *object, const char *name,
                         json_type type, const json_t **member);

bool _brief_json_string (JsonReader *reader, const JsonPlace *place, const json_t *object, const char *name,
                         const char **value);
bool _brief_json_bool (JsonReader *reader, const JsonPlace *place, const json_t *object, const char *name, bool *value);
bool _brief_json_unsigned (JsonReader *reader, const JsonPlace *place, const json_t *object, const char *name,
                           uint32_t most, uint32_t *value);
bool _brief_json_number (JsonReader *reader, const JsonPlace *place, const json_t *object, const char *name,
                         double least, double most, bool *there, double *value);
bool _brief_json_confidence (JsonReader *reader, const JsonPlace *place, const json_t *object, double *value);

/* A word of a vocabulary; one that is not in it gets a value of its own (see BRIEF_UNKNOWN_WORD). */
bool _brief_json_word (JsonReader *reader, const JsonPlace *place, const json_t *object, const char *name,
                       BriefWords words, int *value);

/* Spans, turned into bytes when the graph has its text. */
bool _brief_json_span (JsonReader *reader, const JsonPlace *place, const json_t *object, const char *name, bool *there,
                       BriefSpan *span);
bool _brief_json_spans (JsonReader *reader, const JsonPlace *place, const json_t *object, BriefSpanList *list);

/* The index of the node of TYPE whose id stands there. */
bool _brief_json_index (JsonReader *reader, const JsonPlace *place, const json_t *object, const char *name,
                        BriefNodeType type, uint32_t *index);
/* The node, of any type. */
bool _brief_json_node (JsonReader *reader, const JsonPlace *place, const json_t *object, const char *name,
                       BriefNodeRef *node);

#endif
