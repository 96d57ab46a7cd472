/* SPDX-License-Identifier: MIT */
#include "base/arena.h"

#include <glib.h>
#include <stdalign.h>
#include <stdint.h>
#include <string.h>

/* Blocks double from FIRST_BLOCK to LAST_BLOCK; a larger object gets a block of its own. */
#define FIRST_BLOCK ((size_t) 64 * 1024)
#define LAST_BLOCK ((size_t) 4 * 1024 * 1024)

/* What an arena keeps for the next document: enough for an ordinary article, little for a reader that idles. */
#define KEPT_BLOCK ((size_t) 4 * 1024 * 1024)

typedef struct Block Block;
struct Block {
  Block *before;
  size_t size, used;
  alignas (max_align_t) char data[];
};

struct BriefArena {
  Block *block;
};

BriefArena *
_brief_arena_new (void)
{
  return g_try_new0 (BriefArena, 1);
}

static void
free_blocks (Block *block)
{
  while (block != NULL) {
    Block *before = block->before;
    g_free (block);
    block = before;
  }
}

void
_brief_arena_free (BriefArena *arena)
{
  if (arena == NULL)
    return;
  free_blocks (arena->block);
  g_free (arena);
}

void
_brief_arena_reset (BriefArena *arena)
{
  /* The newest block of moderate size is the largest one worth keeping. */
  Block **link = &arena->block;
  while (*link != NULL && (*link)->size > KEPT_BLOCK)
    link = &(*link)->before;

  Block *kept = *link;
  if (kept == NULL) {
    free_blocks (arena->block);
    arena->block = NULL;
    return;
  }
  Block *older = kept->before;
  *link = NULL;
  free_blocks (arena->block);
  free_blocks (older);
  kept->before = NULL;
  kept->used = 0;
  arena->block = kept;
}

/* A block with room for SIZE bytes at the head of the chain, or NULL. */
static Block *
add_block (BriefArena *arena, size_t size)
{
  size_t room = arena->block == NULL ? FIRST_BLOCK : MIN (arena->block->size * 2, LAST_BLOCK);
  room = MAX (MAX (room, FIRST_BLOCK), size);
  if (room > SIZE_MAX - sizeof (Block))
    return NULL;

  Block *block = g_try_malloc (sizeof (Block) + room);
  if (block == NULL)
    return NULL;
  block->size = room;
  block->used = 0;
  block->before = arena->block;
  arena->block = block;
  return block;
}

/* SIZE raw bytes at a multiple of ALIGNMENT (a power of two). */
static void *
take (BriefArena *arena, size_t size, size_t alignment)
{
  Block *block = arena->block;
  if (block != NULL) {
    size_t at = (block->used + alignment - 1) & ~(alignment - 1);
    if (at <= block->size && size <= block->size - at) {
      block->used = at + size;
      return block->data + at;
    }
  }
  block = add_block (arena, size);
  if (block == NULL)
    return NULL;
  block->used = size;
  return block->data;
}

void *
_brief_arena_alloc (BriefArena *arena, size_t size)
{
  void *memory = take (arena, size, alignof (max_align_t));
  return memory == NULL ? NULL : memset (memory, 0, size);
}

void *
_brief_arena_alloc_n (BriefArena *arena, size_t n, size_t size)
{
  if (size != 0 && n > SIZE_MAX / size)
    return NULL;
  return _brief_arena_alloc (arena, n * size);
}

char *
_brief_arena_strndup (BriefArena *arena, const char *text, size_t length)
{
  if (length == SIZE_MAX)
    return NULL;
  char *copy = take (arena, length + 1, 1); /* strings need no alignment: words are many and short */
  if (copy == NULL)
    return NULL;
  memcpy (copy, text, length);
  copy[length] = '\0';
  return copy;
}
