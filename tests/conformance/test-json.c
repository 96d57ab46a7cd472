/* SPDX-License-Identifier: MIT */
/*
 * The cases of tests/conformance/json/. Cases are separated by a line "=====", and each is: a line with its name, lines
 * of members that are put into a brief of 50 code points, a line "---", and
 *
 *   refused.txt   the message of the error
 *   accepted.txt  a piece of what the graph is written as again (or nothing: it only has to be read)
 */
#include <brief/brief.h>
#include <glib.h>
#include <string.h>

#include "support/check-main.h"

typedef struct {
  char **cases;
  const char *name;
} File;

static File
open_file (const char *name)
{
  char *path = g_build_filename (BRIEF_SOURCE_DIR, "tests", "conformance", "json", name, NULL);
  char *text = NULL;
  ck_assert_msg (g_file_get_contents (path, &text, NULL, NULL), "%s cannot be read", path);
  File file = { g_strsplit (text, "=====\n", -1), name };
  g_free (text);
  g_free (path);
  return file;
}

typedef struct {
  char *name, *json, *expected;
} Case;

static Case
open_case (const char *text)
{
  const char *line = strchr (text, '\n'), *bar = strstr (text, "---\n");
  ck_assert_msg (line && bar && line < bar, "not a case: %s", text);
  char *members = g_strstrip (g_strndup (line, (gsize) (bar - line)));
  Case one = { g_strndup (text, (gsize) (line - text)),
               g_strconcat ("{\"format\": \"brief/1\", \"document\": {\"length\": 50}", *members ? ", " : "", members,
                            "}", NULL),
               g_strstrip (g_strdup (bar + 4)) };
  g_free (members);
  return one;
}

static void
close_case (Case *one)
{
  g_free (one->name);
  g_free (one->json);
  g_free (one->expected);
}

static void
check_refused (const Case *one)
{
  BriefError *error = NULL;
  BriefGraph *graph = brief_graph_from_json (one->json, SIZE_MAX, NULL, 0, &error);
  ck_assert_msg (graph == NULL, "%s: not refused", one->name);
  ck_assert_int_eq (brief_error_code (error), BRIEF_ERROR_JSON_FORMAT);
  ck_assert_msg (strcmp (brief_error_message (error), one->expected) == 0, "%s: “%s” instead of “%s”", one->name,
                 brief_error_message (error), one->expected);
  brief_error_free (error);
}

static void
check_accepted (const Case *one)
{
  BriefError *error = NULL;
  BriefGraph *graph = brief_graph_from_json (one->json, SIZE_MAX, NULL, 0, &error);
  ck_assert_msg (graph != NULL, "%s: refused: %s", one->name, brief_error_message (error));
  char *written = brief_graph_to_json (graph, 0, NULL, NULL);
  ck_assert_msg (strstr (written, one->expected) != NULL, "%s: no “%s” in “%s”", one->name, one->expected, written);
  BriefGraph *again = brief_graph_from_json (written, SIZE_MAX, NULL, 0, &error);
  ck_assert_msg (again != NULL, "%s: refused the second time: %s", one->name, brief_error_message (error));
  char *twice = brief_graph_to_json (again, 0, NULL, NULL);
  ck_assert_str_eq (written, twice);
  brief_free (written);
  brief_free (twice);
  brief_graph_unref (graph);
  brief_graph_unref (again);
}

static void
check_file (const char *name, void (*check) (const Case *), guint at_least)
{
  File file = open_file (name);
  for (char **text = file.cases; *text; text++) {
    Case one = open_case (*text);
    check (&one);
    close_case (&one);
  }
  ck_assert_uint_ge (g_strv_length (file.cases), at_least);
  g_strfreev (file.cases);
}

START_TEST (refused)
{
  check_file ("refused.txt", check_refused, 46);
}
END_TEST

START_TEST (accepted)
{
  check_file ("accepted.txt", check_accepted, 16);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("json");
  TCase *tcase = tcase_create ("json");
  tcase_add_test (tcase, refused);
  tcase_add_test (tcase, accepted);
  suite_add_tcase (suite, tcase);
  return run_suite (suite);
}
