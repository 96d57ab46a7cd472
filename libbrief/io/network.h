/* SPDX-License-Identifier: MIT */
/* A graph as plain nodes and edges, for formats that know nothing else. */
#ifndef BRIEF_IO_NETWORK_H
#define BRIEF_IO_NETWORK_H

#include "io/export.h"

/* Strings are borrowed and may be NULL. */
typedef struct {
  const char *id;
  const char *kind;  /* "article", "entity", "time", "quantity", "attribution", "claim" */
  const char *type;  /* the word for its type, kind or stance */
  const char *label; /* name, value, or words (the first ones, of long spans); LABEL_LENGTH bytes, not NUL-terminated */
  size_t label_length;
  const char *event, *polarity, *certainty, *tense; /* of claims; polarity of attributions, too */
  bool has_place;    /* in the text, code points: */
  uint64_t start, end;
  bool has_location; /* on the earth, degrees (WGS 84): */
  double latitude, longitude;
  double confidence;
} BriefNetworkNode;

typedef struct {
  const char *from, *to; /* ids */
  const char *kind;  /* "source", "content", "addressee", "argument", "time", "place", "role", "relation" */
  const char *label; /* the role of an argument, the title of a role, the type of a relation, else the kind */
  bool has_confidence;
  double confidence;
} BriefNetworkEdge;

typedef struct {
  void (*node) (void *data, const BriefNetworkNode *node);
  void (*edge) (void *data, const BriefNetworkEdge *edge);
} BriefNetworkSink;

/* Gives all nodes, then all edges, to SINK: first the node of the article, whose id is "article", with so many
 * underscores behind it that no other node has it. */
void _brief_network_walk (const struct BriefGraph *graph, const BriefNetworkSink *sink, void *data);

#endif
