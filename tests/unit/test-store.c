/* SPDX-License-Identifier: MIT */
/* What the graph is built on: lists, the table of ids, buffers, vocabularies. */
#include <string.h>

#include "base/buffer.h"
#include "graph/ids.h"
#include "graph/vocabulary.h"
#include "support/check-main.h"

START_TEST (lists)
{
  BriefList list;
  bool failed = false;
  ck_assert (_brief_list_init (&list, sizeof (uint64_t)));
  for (guint i = 0; i < 5000; i++) {
    ck_assert_uint_eq (_brief_list_append (&list, &failed), i);
    ck_assert_uint_eq (g_array_index (&list, uint64_t, i), 0);
    g_array_index (&list, uint64_t, i) = i + 1;
  }
  for (guint i = 0; i < 5000; i++)
    ck_assert_uint_eq (g_array_index (&list, uint64_t, i), i + 1);
  ck_assert (!failed);
  ck_assert_uint_gt (list.capacity, list.len);
  _brief_list_clear (&list);
  ck_assert_uint_eq (list.len, 0);
}
END_TEST

START_TEST (full_list)
{
  /* At its limit it gives out the spare element, which may be written, and stays as it is. */
  BriefList list;
  bool failed = false;
  ck_assert (_brief_list_init (&list, 1));
  list.len = list.capacity - 1;
  guint capacity = list.capacity;
  list.capacity = G_MAXUINT / 2;
  list.len = list.capacity - 1;
  list.size = 0; /* no element is touched */
  ck_assert_uint_eq (_brief_list_append (&list, &failed), list.len);
  ck_assert (failed);
  ck_assert_uint_eq (list.len, G_MAXUINT / 2 - 1);
  list.capacity = capacity;
  _brief_list_clear (&list);
}
END_TEST

START_TEST (ids)
{
  enum { N = 3000 };
  BriefArena *arena = _brief_arena_new ();
  struct BriefIdTable *table = _brief_id_table_new (arena, N);
  for (uint32_t i = 0; i < N; i++) {
    char *id = g_strdup_printf ("c%u", i);
    ck_assert (_brief_id_table_add (table, _brief_arena_strndup (arena, id, strlen (id)),
                                    (BriefNodeRef) { BRIEF_NODE_CLAIM, i }));
    ck_assert (!_brief_id_table_add (table, id, (BriefNodeRef) { BRIEF_NODE_ENTITY, 0 }));
    g_free (id);
  }
  for (uint32_t i = 0; i < N; i++) {
    char *id = g_strdup_printf ("c%u", i);
    BriefNodeRef node = _brief_id_table_get (table, id);
    ck_assert_int_eq (node.type, BRIEF_NODE_CLAIM);
    ck_assert_uint_eq (node.index, i);
    g_free (id);
  }
  ck_assert_int_eq (_brief_id_table_get (table, "c3000").type, BRIEF_NODE_NONE);
  ck_assert_uint_eq (_brief_id_table_get (table, "").index, BRIEF_NONE);
  ck_assert_ptr_null (_brief_id_table_new (arena, SIZE_MAX));
  _brief_arena_free (arena);
}
END_TEST

START_TEST (full_table)
{
  /* More ids than it was made for: it says no before its last free place is gone. */
  static const char *const names[] = { "a", "b", "c", "d", "e", "f", "g", "h", "i" };
  BriefArena *arena = _brief_arena_new ();
  struct BriefIdTable *table = _brief_id_table_new (arena, 0);
  for (uint32_t i = 0; i < 7; i++)
    ck_assert (_brief_id_table_add (table, names[i], (BriefNodeRef) { BRIEF_NODE_TIME, i }));
  ck_assert (!_brief_id_table_add (table, names[7], (BriefNodeRef) { BRIEF_NODE_TIME, 7 }));
  ck_assert_int_eq (_brief_id_table_get (table, names[8]).type, BRIEF_NODE_NONE);
  _brief_arena_free (arena);
}
END_TEST

START_TEST (buffers)
{
  BriefBuffer buffer = { 0 };
  size_t length = 7;
  char *text = _brief_buffer_take (&buffer, &length);
  ck_assert_str_eq (text, "");
  ck_assert_uint_eq (length, 0);
  g_free (text);
  for (int i = 0; i < 10000; i++)
    _brief_buffer_append (&buffer, "abc", 3);
  _brief_buffer_append_unsigned (&buffer, 0);
  _brief_buffer_append_unsigned (&buffer, UINT64_MAX);
  _brief_buffer_append_char (&buffer, '!');
  text = _brief_buffer_take (&buffer, &length);
  ck_assert_uint_eq (length, 30022);
  ck_assert_str_eq (text + 29997, "abc018446744073709551615!");
  g_free (text);
  ck_assert_ptr_null (buffer.data);
}
END_TEST

START_TEST (buffer_without_room)
{
  BriefBuffer buffer = { 0 };
  _brief_buffer_append (&buffer, "abc", 3);
  _brief_buffer_append (&buffer, "abc", SIZE_MAX / 2); /* refused before anything is read */
  _brief_buffer_append (&buffer, "abc", 3);
  ck_assert (buffer.failed);
  ck_assert_ptr_null (_brief_buffer_take (&buffer, NULL));
  ck_assert (!buffer.failed);
}
END_TEST

START_TEST (vocabularies)
{
  /* Every word leads back to its value, and no two values share a word. */
  for (int words = BRIEF_WORDS_ENTITY_TYPE; words <= BRIEF_WORDS_ERROR_CODE; words++) {
    int n = 0;
    for (int value = 0; value < 1000; value++) {
      const char *word = _brief_words_to_string ((BriefWords) words, value);
      if (word) {
        ck_assert_int_eq (_brief_words_from_string ((BriefWords) words, word), value);
        n++;
      }
    }
    ck_assert_int_ge (n, 2);
    ck_assert_ptr_null (_brief_words_to_string ((BriefWords) words, -1));
    ck_assert_int_eq (_brief_words_from_string ((BriefWords) words, ""), -1);
  }
  ck_assert_str_eq (_brief_words_to_string (BRIEF_WORDS_EVENT, BRIEF_EVENT_MOVE), "MOVE");
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("store");
  TCase *tcase = tcase_create ("store");
  tcase_add_test (tcase, lists);
  tcase_add_test (tcase, full_list);
  tcase_add_test (tcase, ids);
  tcase_add_test (tcase, full_table);
  tcase_add_test (tcase, buffers);
  tcase_add_test (tcase, buffer_without_room);
  tcase_add_test (tcase, vocabularies);
  suite_add_tcase (suite, tcase);
  return run_suite (suite);
}
