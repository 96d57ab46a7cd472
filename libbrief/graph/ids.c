/* SPDX-License-Identifier: MIT */
#include "graph/ids.h"

#include <string.h>

typedef struct {
  const char *id; /* NULL: free */
  uint64_t hash;
  BriefNodeRef node;
} Slot;

struct BriefIdTable {
  Slot *slots;
  size_t mask, used;
  uint64_t seed;
};

/* FNV-1a, mixed with a number that who wrote the ids cannot know (an address): ids are hostile input too. */
static uint64_t
hash_id (const struct BriefIdTable *table, const char *id)
{
  uint64_t hash = UINT64_C (14695981039346656037) ^ table->seed;
  for (const unsigned char *c = (const unsigned char *) id; *c; c++) {
    hash = (hash ^ *c) * UINT64_C (1099511628211);
    hash ^= hash >> 29;
  }
  return hash ^ hash >> 32;
}

struct BriefIdTable *
_brief_id_table_new (BriefArena *arena, size_t n)
{
  if (n > SIZE_MAX / (4 * sizeof (Slot)))
    return NULL;
  size_t size = 8;
  while (size < 2 * n)
    size *= 2;
  struct BriefIdTable *table = _brief_arena_alloc (arena, sizeof *table);
  if (!table)
    return NULL;
  table->slots = _brief_arena_alloc_n (arena, size, sizeof (Slot));
  table->mask = size - 1;
  table->seed = (uint64_t) (uintptr_t) table->slots * UINT64_C (0x9E3779B97F4A7C15);
  return table->slots ? table : NULL;
}

/* The slot of ID, or the free one where it would stand. There always is a free one: see _brief_id_table_add(). */
static Slot *
find_slot (const struct BriefIdTable *table, const char *id, uint64_t hash)
{
  for (size_t i = (size_t) hash & table->mask;; i = (i + 1) & table->mask) {
    Slot *slot = &table->slots[i];
    if (!slot->id || (slot->hash == hash && strcmp (slot->id, id) == 0))
      return slot;
  }
}

bool
_brief_id_table_add (struct BriefIdTable *table, const char *id, BriefNodeRef node)
{
  uint64_t hash = hash_id (table, id);
  Slot *slot = find_slot (table, id, hash);
  if (slot->id || table->used == table->mask)
    return false;
  *slot = (Slot) { id, hash, node };
  table->used++;
  return true;
}

BriefNodeRef
_brief_id_table_get (const struct BriefIdTable *table, const char *id)
{
  const Slot *slot = find_slot (table, id, hash_id (table, id));
  return slot->id ? slot->node : (BriefNodeRef) { BRIEF_NODE_NONE, BRIEF_NONE };
}
