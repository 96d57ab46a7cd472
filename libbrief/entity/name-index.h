/* SPDX-License-Identifier: MIT */
/* Finds clusters by their name, its first or last word, or its initials. */
#ifndef BRIEF_ENTITY_NAME_INDEX_H
#define BRIEF_ENTITY_NAME_INDEX_H

#include "entity/mention.h"

/* How a string points at a cluster. */
typedef enum {
  BRIEF_INDEX_WHOLE = '=',
  BRIEF_INDEX_FIRST = '>',
  BRIEF_INDEX_LAST = '<',
  BRIEF_INDEX_INITIALS = '@'
} BriefIndexKind;

/* The most clusters that one string is looked up for; the latest come first. */
#define BRIEF_INDEX_MOST 16

typedef struct BriefNameIndex BriefNameIndex;

BriefNameIndex *_brief_name_index_new (BriefArena *arena, uint32_t n_names);
bool _brief_name_index_add (BriefNameIndex *index, BriefIndexKind kind, const char *key, size_t length,
                            uint32_t cluster);
/* Fills CLUSTERS, returns their number. */
uint32_t _brief_name_index_find (const BriefNameIndex *index, BriefIndexKind kind, const char *key, size_t length,
                                 uint32_t clusters[BRIEF_INDEX_MOST]);

#endif
