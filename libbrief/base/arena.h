/* SPDX-License-Identifier: MIT */
/* A bump allocator: many small objects that die together. */
#ifndef BRIEF_BASE_ARENA_H
#define BRIEF_BASE_ARENA_H

#include <stddef.h>

typedef struct BriefArena BriefArena;

BriefArena *_brief_arena_new (void);
void _brief_arena_free (BriefArena *arena);

/* Forgets all objects but keeps the memory for the next document (at most a fixed amount of it). */
void _brief_arena_reset (BriefArena *arena);

/* Zeroed memory, aligned for any type, or NULL when there is none left or SIZE overflows. */
void *_brief_arena_alloc (BriefArena *arena, size_t size);
void *_brief_arena_alloc_n (BriefArena *arena, size_t n, size_t size);

/* A NUL-terminated copy of TEXT[0, LENGTH). */
char *_brief_arena_strndup (BriefArena *arena, const char *text, size_t length);

#endif
