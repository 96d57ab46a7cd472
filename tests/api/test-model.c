/* SPDX-License-Identifier: MIT */
/* Models from the library, from files, from memory; what is refused, and how. */
#include <brief/brief.h>
#include <glib.h>
#include <glib/gstdio.h>
#include <string.h>

#include "support/check-main.h"

static char *path;    /* of the model that is in the library */
static char *content;
static gsize size;

START_TEST (default_model)
{
  BriefError *error = NULL;
  BriefModel *model = brief_model_default (&error);
  ck_assert_msg (model != NULL, "%s", brief_error_message (error));
  ck_assert (g_str_has_prefix (brief_model_id (model), "en-news/"));
  ck_assert_uint_eq (strlen (brief_model_id (model)), strlen ("en-news/") + 16);
  ck_assert_ptr_eq (brief_model_ref (model), model);
  brief_model_unref (model);
  BriefModel *second = brief_model_default (NULL);
  ck_assert_str_eq (brief_model_id (model), brief_model_id (second));
  brief_model_unref (model);
  ck_assert (g_str_has_prefix (brief_model_id (second), "en-news/"));
  brief_model_unref (second);
}
END_TEST

START_TEST (file)
{
  BriefError *error = NULL;
  BriefModel *model = brief_model_load_file (path, &error), *own = brief_model_default (NULL);
  ck_assert_msg (model != NULL, "%s", brief_error_message (error));
  ck_assert_str_eq (brief_model_id (model), brief_model_id (own));
  brief_model_unref (model);
  brief_model_unref (own);
}
END_TEST

static void
assert_no_file (const char *name, BriefErrorCode code)
{
  BriefError *error = NULL;
  ck_assert_ptr_null (brief_model_load_file (name, &error));
  ck_assert_msg (brief_error_code (error) == code, "%s: %s", name ? name : "NULL", brief_error_message (error));
  ck_assert_str_ne (brief_error_message (error), "");
  brief_error_free (error);
  ck_assert_ptr_null (brief_model_load_file (name, NULL));
}

START_TEST (files_that_are_none)
{
  assert_no_file (NULL, BRIEF_ERROR_INVALID_ARGUMENT);
  assert_no_file ("/there/is/no/such/file.brief", BRIEF_ERROR_FILE);
  assert_no_file ("", BRIEF_ERROR_FILE);
  char *name = NULL;
  int handle = g_file_open_tmp ("brief-test-XXXXXX", &name, NULL);
  ck_assert (g_close (handle, NULL));
  assert_no_file (name, BRIEF_ERROR_MODEL_INVALID); /* an empty one */
  ck_assert (g_file_set_contents (name, "Talks failed.", -1, NULL));
  assert_no_file (name, BRIEF_ERROR_MODEL_INVALID);
  ck_assert (g_file_set_contents (name, content, (gssize) size / 2, NULL));
  assert_no_file (name, BRIEF_ERROR_MODEL_INVALID);
  g_unlink (name);
  g_free (name);
}
END_TEST

static void
count (void *data)
{
  ++*(int *) data;
}

START_TEST (memory)
{
  int calls = 0;
  BriefError *error = NULL;
  BriefModel *model = brief_model_load_memory (content, size, count, &calls, &error);
  ck_assert_msg (model != NULL, "%s", brief_error_message (error));
  brief_model_unref (model);
  ck_assert_int_eq (calls, 1);
  /* At an odd address it works on a copy. */
  char *odd = g_malloc (size + 1);
  memcpy (odd + 1, content, size);
  model = brief_model_load_memory (odd + 1, size, NULL, NULL, NULL);
  g_free (odd);
  ck_assert_ptr_nonnull (model);
  ck_assert (g_str_has_prefix (brief_model_id (model), "en-news/"));
  brief_model_unref (model);
}
END_TEST

START_TEST (damaged_memory)
{
  int calls = 0;
  BriefError *error = NULL;
  ck_assert_ptr_null (brief_model_load_memory (NULL, 5, count, &calls, &error));
  ck_assert_int_eq (brief_error_code (error), BRIEF_ERROR_INVALID_ARGUMENT);
  ck_assert_int_eq (calls, 1);
  brief_error_free (error);
  content[size / 2] ^= 1; /* one bit of a weight: only the content id knows */
  ck_assert_ptr_null (brief_model_load_memory (content, size, count, &calls, &error));
  ck_assert_int_eq (brief_error_code (error), BRIEF_ERROR_MODEL_INVALID);
  ck_assert_int_eq (calls, 2);
  brief_error_free (error);
  content[size / 2] ^= 1;
  content[8] ^= 64; /* the version of the format */
  ck_assert_ptr_null (brief_model_load_memory (content, size, NULL, NULL, &error));
  ck_assert_int_eq (brief_error_code (error), BRIEF_ERROR_MODEL_VERSION);
  brief_error_free (error);
  content[8] ^= 64;
  content[16] ^= 64; /* the version of the features */
  ck_assert_ptr_null (brief_model_load_memory (content, size, NULL, NULL, &error));
  ck_assert_int_eq (brief_error_code (error), BRIEF_ERROR_MODEL_VERSION);
  brief_error_free (error);
  content[16] ^= 64;
}
END_TEST

int
main (void)
{
  path = g_strdup (g_getenv ("BRIEF_MODEL_FILE"));
  if (!path || !g_file_get_contents (path, &content, &size, NULL))
    return EXIT_FAILURE;
  Suite *suite = suite_create ("model");
  TCase *tcase = tcase_create ("model");
  tcase_add_test (tcase, default_model);
  tcase_add_test (tcase, file);
  tcase_add_test (tcase, files_that_are_none);
  tcase_add_test (tcase, memory);
  tcase_add_test (tcase, damaged_memory);
  suite_add_tcase (suite, tcase);
  int status = run_suite (suite);
  g_free (path);
  g_free (content);
  return status;
}
