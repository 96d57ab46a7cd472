/* SPDX-License-Identifier: MIT */
/* The members of JSON objects, written with the comma before them, and values of the kinds that a graph is made of. */
#ifndef BRIEF_IO_JSON_MEMBER_H
#define BRIEF_IO_JSON_MEMBER_H

#include "base/buffer.h"
#include "graph/graph-private.h"
#include "graph/vocabulary.h"

typedef struct {
  const struct BriefGraph *graph;
  BriefBuffer *out;
  bool pretty, factuality;
} BriefJsonWriter;

/* TEXT as it is. */
void _brief_json_raw (BriefJsonWriter *writer, const char *text);
/* The key of the next member of an object. */
void _brief_json_key (BriefJsonWriter *writer, const char *name);
/* What separates element I of a list from the one before it. */
void _brief_json_item (BriefJsonWriter *writer, uint32_t i);
/* A string, or null for NULL. */
void _brief_json_write_string (BriefJsonWriter *writer, const char *string);

/* Whole members. */
void _brief_json_put_string (BriefJsonWriter *writer, const char *name, const char *string);
void _brief_json_put_bool (BriefJsonWriter *writer, const char *name, bool value);
void _brief_json_put_number (BriefJsonWriter *writer, const char *name, uint64_t number);
void _brief_json_put_double (BriefJsonWriter *writer, const char *name, double number);
void _brief_json_put_word (BriefJsonWriter *writer, const char *name, BriefWords words, int value);
/* null unless THERE. */
void _brief_json_put_span (BriefJsonWriter *writer, const char *name, bool there, BriefSpan span);
/* The member "spans". */
void _brief_json_put_spans (BriefJsonWriter *writer, const BriefSpanList *spans);
/* A list of N elements of OWNER, each written by ELEMENT. */
void _brief_json_put_list (BriefJsonWriter *writer, const char *name, uint32_t n, const void *owner,
                           void (*element) (BriefJsonWriter *writer, const void *owner, uint32_t i));
/* A reference to a node: its id, or null. */
void _brief_json_put_node (BriefJsonWriter *writer, const char *name, BriefNodeType type, uint32_t index);

#endif
