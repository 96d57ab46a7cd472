/* SPDX-License-Identifier: MIT */
/* Threads that take pages and feeds apart, all beginning at once and none before: they get what one thread gets. */
#include <brief/brief.h>
#include <glib.h>
#include <string.h>

#include "support/check-main.h"

#define THREADS 16
#define ROUNDS 40

static const char page[] =
    "<title>Caf\xE9 owners refuse to pay | Gazette</title><meta charset=iso-8859-15><script "
    "type=application/ld+json>{\"@type\": "
    "\"NewsArticle\", \"datePublished\": \"2024-11-18\"}</script><nav>Home</nav><article><p>The owners of eleven "
    "caf&eacute;s said on "
    "Friday that they would not pay the new tax on chairs.<p>A decision is due in July.</article>";
static const char feed[] =
    "<rss><channel><title>Gazette</title><item><title>Caf&eacute; owners</title><description>&lt;p&gt;They will "
    "not pay.&lt;/p&gt;</description></item></channel></rss>";

static int waiting = THREADS;

static gpointer
read_all (gpointer data)
{
  GString *out = g_string_new (NULL);
  (void) data;
  g_atomic_int_add (&waiting, -1);
  while (g_atomic_int_get (&waiting) > 0)
    g_thread_yield ();
  for (int i = 0; i < ROUNDS; i++) {
    BriefArticle *article = brief_article_from_html (page, sizeof page - 1, NULL, NULL);
    BriefFeed *items = brief_feed_new (feed, sizeof feed - 1, NULL);
    g_string_append_printf (out, "%s %s %s %s\n", brief_article_title (article), brief_article_published (article),
                            brief_article_text (article, NULL),
                            brief_article_text (brief_feed_article (items, 0), NULL));
    brief_article_unref (article);
    brief_feed_free (items);
  }
  return g_string_free (out, FALSE);
}

START_TEST (together)
{
  GThread *threads[THREADS];
  for (int i = 0; i < THREADS; i++)
    threads[i] = g_thread_new ("reader", read_all, NULL);
  char *expected = read_all (NULL); /* nobody is waited for any more */
  ck_assert (g_str_has_prefix (
      expected, "Café owners refuse to pay 2024-11-18 Café owners refuse to pay\n\nThe owners of eleven cafés said"));
  ck_assert_ptr_nonnull (strstr (expected, "Café owners\n\nThey will not pay."));
  for (int i = 0; i < THREADS; i++) {
    char *read = g_thread_join (threads[i]);
    ck_assert_str_eq (read, expected);
    g_free (read);
  }
  g_free (expected);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("threads-web");
  TCase *tcase = tcase_create ("web");
  tcase_add_test (tcase, together);
  suite_add_tcase (suite, tcase);
  return run_suite (suite);
}
