/* SPDX-License-Identifier: MIT */
/* Looking up words in the tables and lists that the lexicon is written in. */
#ifndef BRIEF_LEXICON_TABLE_H
#define BRIEF_LEXICON_TABLE_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>

/* The entry with this KEY, or NULL, of a table in the order of strcmp(), each entry of which begins with its key, a `const char *`. */
const void *_brief_table_find (const void *table, size_t n, size_t entry_size, const char *key);
#define BRIEF_TABLE_FIND(table, key) _brief_table_find (table, G_N_ELEMENTS (table), sizeof (table)[0], key)

/* Is WORD one of WORDS? Blanks separate them, and one stands before the first and after the last. */
bool _brief_words_have (const char *words, const char *word);

#endif
