/* SPDX-License-Identifier: MIT */
#include "graph/list.h"

#include <string.h>

#define LIST_START 16

bool
_brief_list_init (BriefList *list, size_t element_size)
{
  list->data = g_try_malloc0_n (LIST_START, element_size);
  list->len = 0;
  list->capacity = list->data ? LIST_START : 0;
  list->size = element_size;
  return list->data != NULL;
}

void
_brief_list_clear (BriefList *list)
{
  g_free (list->data);
  list->data = NULL;
  list->len = list->capacity = 0;
}

/* Makes room for one more element besides the spare one. */
static bool
list_grow (BriefList *list)
{
  if (list->capacity > G_MAXUINT / 2 - 1)
    return false;
  guint capacity = list->capacity * 2;
  char *data = g_try_realloc_n (list->data, capacity, list->size);
  if (!data)
    return false;
  list->data = data;
  list->capacity = capacity;
  return true;
}

guint
_brief_list_append (BriefList *list, bool *failed)
{
  bool room = list->len + 1 < list->capacity || list_grow (list);
  memset (list->data + (size_t) list->len * list->size, 0, list->size);
  if (room)
    return list->len++;
  *failed = true;
  return list->len;
}
