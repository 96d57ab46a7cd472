/* SPDX-License-Identifier: MIT */
#include "entity/name-index.h"

#include <string.h>

typedef struct Entry Entry;
struct Entry {
  Entry *next;
  uint32_t hash, cluster;
  uint32_t length;
  BriefIndexKind kind;
  const char *key;
};

struct BriefNameIndex {
  BriefArena *arena;
  uint32_t mask;
  Entry **buckets;
};

static uint32_t
hash_of (BriefIndexKind kind, const char *key, size_t length)
{
  uint32_t hash = 2166136261u ^ (uint32_t) kind; /* FNV-1a */
  for (size_t i = 0; i < length; i++)
    hash = (hash ^ (unsigned char) key[i]) * 16777619u;
  return hash ^ hash >> 15;
}

BriefNameIndex *
_brief_name_index_new (BriefArena *arena, uint32_t n_names)
{
  BriefNameIndex *index = _brief_arena_alloc (arena, sizeof *index);
  uint32_t size = 64;
  while (size < n_names && size < 1u << 22)
    size *= 2;
  if (!index || !(index->buckets = _brief_arena_alloc_n (arena, size, sizeof *index->buckets)))
    return NULL;
  index->arena = arena;
  index->mask = size - 1;
  return index;
}

bool
_brief_name_index_add (BriefNameIndex *index, BriefIndexKind kind, const char *key, size_t length, uint32_t cluster)
{
  uint32_t hash = hash_of (kind, key, length);
  Entry **bucket = &index->buckets[hash & index->mask];
  int looked = 0;
  for (Entry *e = *bucket; e && looked < BRIEF_INDEX_MOST; e = e->next, looked++)
    if (e->hash == hash && e->cluster == cluster && e->kind == kind && e->length == length
        && memcmp (e->key, key, length) == 0)
      return true;
  Entry *entry = _brief_arena_alloc (index->arena, sizeof *entry);
  if (!entry)
    return false;
  *entry = (Entry) { *bucket, hash, cluster, (uint32_t) length, kind, key };
  *bucket = entry;
  return true;
}

uint32_t _brief_name_index_find (const BriefNameIndex *index, BriefIndexKind kind, const char *key, size_t length,
                                 uint32_t clusters[BRIEF_INDEX_MOST])
{
  uint32_t hash = hash_of (kind, key, length), n = 0;
  int looked = 0;
  for (const Entry *e = index->buckets[hash & index->mask]; e && n < BRIEF_INDEX_MOST && looked < 8 * BRIEF_INDEX_MOST;
       e = e->next, looked++)
    if (e->hash == hash && e->kind == kind && e->length == length && memcmp (e->key, key, length) == 0)
      clusters[n++] = e->cluster;
  return n;
}
