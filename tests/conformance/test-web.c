/* SPDX-License-Identifier: MIT */
/*
 * The cases of tests/conformance/web/: pages (NAME.html) and feeds (NAME.xml) in the layouts of news sites, and beside
 * each, in NAME.txt, what has to be read: the members of the article, a line "---", and its text; several articles of a
 * feed are separated by a line "====="; or a line "error: " and the message.
 */
#include <brief/brief.h>
#include <glib.h>
#include <string.h>

#include "support/check-main.h"

#define FOUND_AT "https://given.example/"

static void
append_member (GString *out, const char *name, const char *value)
{
  if (value)
    g_string_append_printf (out, "%s: %s\n", name, value);
}

static void
append_article (GString *out, const BriefArticle *article)
{
  size_t length;
  const char *text = brief_article_text (article, &length);
  append_member (out, "id", brief_article_id (article));
  append_member (out, "title", brief_article_title (article));
  append_member (out, "published", brief_article_published (article));
  append_member (out, "publisher", brief_article_publisher (article));
  append_member (out, "uri", brief_article_uri (article));
  g_string_append_printf (out, "---\n%.*s\n", (int) length, text);
  ck_assert (brief_text_validate (text, length, NULL));
}

/* What is read of the file, in the form of the cases. */
static char *
read_web (const char *name, const char *data, size_t length)
{
  GString *out = g_string_new (NULL);
  BriefError *error = NULL;
  if (g_str_has_suffix (name, ".xml")) {
    BriefFeed *feed = brief_feed_new (data, length, &error);
    for (uint32_t i = 0; i < brief_feed_n_articles (feed); i++) {
      if (i > 0)
        g_string_append (out, "=====\n");
      append_article (out, brief_feed_article (feed, i));
    }
    brief_feed_free (feed);
  } else {
    BriefArticle *article = brief_article_from_html (data, length, FOUND_AT, &error);
    if (article)
      append_article (out, article);
    brief_article_unref (article);
  }
  if (error)
    g_string_append_printf (out, "error: %s\n", brief_error_message (error));
  brief_error_free (error);
  return g_string_free (out, FALSE);
}

static void
check_file (const char *folder, const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL), *data = NULL, *expected = NULL;
  g_autofree char *stem = g_strndup (path, (gsize) (strrchr (path, '.') - path));
  g_autofree char *expected_path = g_strconcat (stem, ".txt", NULL);
  gsize length;
  ck_assert_msg (g_file_get_contents (path, &data, &length, NULL), "%s cannot be read", path);
  ck_assert_msg (g_file_get_contents (expected_path, &expected, NULL, NULL), "%s cannot be read", expected_path);
  g_autofree char *read = read_web (name, data, length);
  size_t same = 0;
  while (read[same] && read[same] == expected[same])
    same++;
  ck_assert_msg (strcmp (read, expected) == 0, "%s is read differently from byte %zu on:\n%.200s\ninstead of\n%.200s",
                 name, same, read + same, expected + same);
}

START_TEST (web)
{
  g_autofree char *folder = g_build_filename (BRIEF_SOURCE_DIR, "tests", "conformance", "web", NULL);
  GDir *dir = g_dir_open (folder, 0, NULL);
  const char *name;
  int n = 0;
  ck_assert_ptr_nonnull (dir);
  while ((name = g_dir_read_name (dir)))
    if (g_str_has_suffix (name, ".html") || g_str_has_suffix (name, ".xml")) {
      check_file (folder, name);
      n++;
    }
  g_dir_close (dir);
  ck_assert_int_gt (n, 15);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("conformance-web");
  TCase *tcase = tcase_create ("web");
  tcase_add_test (tcase, web);
  suite_add_tcase (suite, tcase);
  return run_suite (suite);
}
