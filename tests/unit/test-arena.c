/* SPDX-License-Identifier: MIT */
/* Memory that is given back all at once. */
#include <stdalign.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "base/arena.h"
#include "support/check-main.h"

static BriefArena *arena;

static void
setup (void)
{
  arena = _brief_arena_new ();
  ck_assert_ptr_nonnull (arena);
}

static void
teardown (void)
{
  _brief_arena_free (arena);
}

static bool
holds_only (const unsigned char *memory, size_t size, unsigned char byte)
{
  for (size_t i = 0; i < size; i++)
    if (memory[i] != byte)
      return false;
  return true;
}

START_TEST (test_memory_is_zeroed_and_aligned)
{
  for (size_t size = 0; size < 300; size++) {
    unsigned char *memory = _brief_arena_alloc (arena, size);
    ck_assert_ptr_nonnull (memory);
    ck_assert_uint_eq ((uintptr_t) memory % alignof (max_align_t), 0);
    ck_assert (holds_only (memory, size, 0));
    memset (memory, 0xAA, size);
    _brief_arena_strndup (arena, "x", 1); /* the next object must be aligned in spite of it */
  }
}
END_TEST

START_TEST (test_objects_do_not_overlap)
{
  enum { N = 5000 };
  unsigned char *objects[N];
  for (size_t i = 0; i < N; i++) {
    objects[i] = _brief_arena_alloc (arena, 1 + i % 97);
    memset (objects[i], (int) (i % 251), 1 + i % 97);
  }
  for (size_t i = 0; i < N; i++)
    if (!holds_only (objects[i], 1 + i % 97, (unsigned char) (i % 251)))
      ck_abort_msg ("object %zu was overwritten", i);
}
END_TEST

START_TEST (test_large_objects)
{
  unsigned char *large = _brief_arena_alloc (arena, 20 * 1024 * 1024);
  ck_assert_ptr_nonnull (large);
  large[20 * 1024 * 1024 - 1] = 7;
  char *small = _brief_arena_strndup (arena, "small", 5);
  ck_assert_str_eq (small, "small");
  ck_assert_uint_eq (large[20 * 1024 * 1024 - 1], 7);
}
END_TEST

START_TEST (test_sizes_that_overflow_fail)
{
  ck_assert_ptr_null (_brief_arena_alloc (arena, SIZE_MAX));
  ck_assert_ptr_null (_brief_arena_alloc (arena, SIZE_MAX - 8));
  ck_assert_ptr_null (_brief_arena_alloc_n (arena, SIZE_MAX / 2, 3));
  ck_assert_ptr_null (_brief_arena_alloc_n (arena, 3, SIZE_MAX / 2));
  ck_assert_ptr_null (_brief_arena_strndup (arena, "x", SIZE_MAX));
  ck_assert_ptr_nonnull (_brief_arena_alloc (arena, 10)); /* and it works on */
}
END_TEST

START_TEST (test_arrays)
{
  ck_assert_ptr_nonnull (_brief_arena_alloc_n (arena, 0, 8));
  ck_assert_ptr_nonnull (_brief_arena_alloc_n (arena, 8, 0));
  unsigned char *array = _brief_arena_alloc_n (arena, 1000, 8);
  ck_assert (holds_only (array, 8000, 0));
}
END_TEST

START_TEST (test_strings)
{
  ck_assert_str_eq (_brief_arena_strndup (arena, "Kyiv said", 4), "Kyiv");
  ck_assert_str_eq (_brief_arena_strndup (arena, "", 0), "");
}
END_TEST

START_TEST (test_reset_forgets_and_goes_on)
{
  for (int round = 0; round < 50; round++) {
    for (int i = 0; i < 100; i++) {
      unsigned char *memory = _brief_arena_alloc (arena, 10000);
      ck_assert_ptr_nonnull (memory);
      ck_assert (holds_only (memory, 10000, 0));
      memset (memory, 0xFF, 10000);
    }
    if (round % 10 == 0)
      ck_assert_ptr_nonnull (_brief_arena_alloc (arena, 10 * 1024 * 1024));
    _brief_arena_reset (arena);
  }
  _brief_arena_reset (arena); /* twice is harmless */
}
END_TEST

START_TEST (test_null_is_freed)
{
  _brief_arena_free (NULL);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("arena");
  TCase *tcase = tcase_create ("arena");
  tcase_add_checked_fixture (tcase, setup, teardown);
  tcase_add_test (tcase, test_memory_is_zeroed_and_aligned);
  tcase_add_test (tcase, test_objects_do_not_overlap);
  tcase_add_test (tcase, test_large_objects);
  tcase_add_test (tcase, test_sizes_that_overflow_fail);
  tcase_add_test (tcase, test_arrays);
  tcase_add_test (tcase, test_strings);
  tcase_add_test (tcase, test_reset_forgets_and_goes_on);
  tcase_add_test (tcase, test_null_is_freed);
  suite_add_tcase (suite, tcase);
  return run_suite (suite);
}
