/* SPDX-License-Identifier: MIT */
/*
 * A growing list of fixed-size elements that survives the lack of memory: an append that fails
 * gives the index of a spare element that may be written but is not part of the list, so that the
 * stages need no check at every append. `data` and `len` are named as in GArray: g_array_index() works.
 */
#ifndef BRIEF_GRAPH_LIST_H
#define BRIEF_GRAPH_LIST_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>

typedef struct {
  char *data;
  guint len;
  guint capacity; /* elements in data; always > len: the spare one */
  size_t size;    /* of an element */
} BriefList;

bool _brief_list_init (BriefList *list, size_t element_size);
void _brief_list_clear (BriefList *list);

/* Appends a zeroed element and returns its index. Without memory *FAILED becomes true and the index is that of
 * the spare element (equal to len, which stays). */
guint _brief_list_append (BriefList *list, bool *failed);

#endif
