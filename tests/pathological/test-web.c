/* SPDX-License-Identifier: MIT */
/* Pages and feeds that nobody writes: they take time linear in their length, and are an article or an error. */
#include <brief/brief.h>
#include <glib.h>
#include <string.h>

#include "support/check-main.h"
#include "support/linear.h"

/* Each is repeated inside a page, and inside an item of a feed. */
static const char *const units[] = {
  "a", " ", "<", ">", "&", "&amp;", "&#150;", "&x;", "<!--", "-->", "<!", "<?", "</", "]]>", "<![CDATA[", "<![CDATA[x]]>", "\xC3\xA9", "\xFF",
  "<p>", "</p>", "<b>", "</i>", "<div>", "<div></div>", "<li>", "<td>", "<table>", "<a href=x>", "<br>", "<h1>T h e</h1>", "<h2>T</h2>",
  "<script>", "<script>x</script>", "<style>", "<title>", "<title>x</title>", "<textarea>", "<select><option>", "<p hidden>x</p>",
  "<p>A long enough paragraph, which ends with a stop, says Ana Silva.</p>", "<article><p>A long enough paragraph, said the mayor on Monday.</p></article>",
  "<p itemprop=articleBody>A long enough paragraph, said the mayor on Monday.</p>", "<div class=related>A long enough paragraph, said the mayor on Monday.</div>",
  "<div><p>A long enough paragraph, said the mayor on Monday.</p></div>", "<ul><li>One, two and three.</li></ul>", "<pre>\n\n", "<x y=z>", "<p class='a b c d e f ads'>",
  "<meta property=og:title content=x>", "<script type=application/ld+json>[{}]</script>", "<script type=application/ld+json>[[[[", "<time datetime=x>x</time>",
  "<item><title>x</title></item>", "<entry><content type=xhtml>", "<content:encoded>x</content:encoded>", "<x:a xmlns:x='u'>", "<!DOCTYPE x [", "<!ENTITY a 'b'>",
};

static double
seconds_to_read_page (const char *text)
{
  char *html = g_strconcat ("<html><body><p>A long enough sentence, said the mayor on Monday.</p>", text, NULL);
  double start = thread_seconds ();
  BriefError *error = NULL;
  BriefArticle *article = brief_article_from_html (html, strlen (html), NULL, &error);
  double seconds = thread_seconds () - start;
  ck_assert ((article == NULL) == (error != NULL));
  brief_article_unref (article);
  brief_error_free (error);
  g_free (html);
  return seconds;
}

static double
seconds_to_read_feed (const char *text)
{
  char *xml = g_strconcat ("<rss><channel><item><description>", text, NULL);
  char *data = g_strconcat ("<rss><channel><item><title><![CDATA[", text, "]]></title></item>", NULL);
  double start = thread_seconds ();
  brief_feed_free (brief_feed_new (xml, strlen (xml), NULL));
  brief_feed_free (brief_feed_new (data, strlen (data), NULL));
  double seconds = thread_seconds () - start;
  g_free (xml);
  g_free (data);
  return seconds;
}

START_TEST (pages)
{
  double seconds = check_linear (units[_i], 64 * 1024, seconds_to_read_page);
  ck_assert_msg (seconds < 2, "\"%s\": %.3f s", units[_i], seconds);
}
END_TEST

START_TEST (feeds)
{
  double seconds = check_linear (units[_i], 64 * 1024, seconds_to_read_feed);
  ck_assert_msg (seconds < 2, "\"%s\": %.3f s", units[_i], seconds);
}
END_TEST

/* One tag with attributes of N different names. */
static char *
attributes (const char *start, unsigned n)
{
  GString *text = g_string_new (start);
  for (unsigned i = 0; i < n; i++)
    g_string_append_printf (text, " a%u='1'", i);
  g_string_append (text, ">");
  return g_string_free (text, FALSE);
}

/* libxml2 compares each attribute of an element with all others: 100,000 of them would take it a minute. */
START_TEST (many_attributes)
{
  char *html = attributes ("<p", 100000), *xml = attributes ("<rss", 100000);
  double start = thread_seconds ();
  brief_article_unref (brief_article_from_html (html, strlen (html), NULL, NULL));
  brief_feed_free (brief_feed_new (xml, strlen (xml), NULL));
  double seconds = thread_seconds () - start;
  ck_assert_msg (seconds < 8, "%.3f s", seconds);
  g_free (html);
  g_free (xml);
}
END_TEST

/* Each level would be ten times as long as the one before. */
START_TEST (entities_of_entities)
{
  GString *xml = g_string_new ("<!DOCTYPE rss [<!ENTITY e0 'ha'>");
  for (int i = 1; i < 30; i++) {
    g_string_append_printf (xml, "<!ENTITY e%d '", i);
    for (int j = 0; j < 10; j++)
      g_string_append_printf (xml, "&e%d;", i - 1);
    g_string_append (xml, "'>");
  }
  g_string_append (xml, "]><rss><channel><item><title>x&e29;</title><link y='&e29;'/></item></channel></rss>");
  double start = thread_seconds ();
  BriefFeed *feed = brief_feed_new (xml->str, xml->len, NULL);
  ck_assert_msg (thread_seconds () - start < 2, "%.3f s", thread_seconds () - start);
  for (uint32_t i = 0; i < brief_feed_n_articles (feed); i++)
    ck_assert_str_eq (brief_article_title (brief_feed_article (feed, i)), "x");
  brief_feed_free (feed);
  g_string_free (xml, TRUE);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("pathological-web");
  TCase *tcase = tcase_create ("web");
  tcase_set_timeout (tcase, 240);
  tcase_add_loop_test (tcase, pages, 0, G_N_ELEMENTS (units));
  tcase_add_loop_test (tcase, feeds, 0, G_N_ELEMENTS (units));
  tcase_add_test (tcase, many_attributes);
  tcase_add_test (tcase, entities_of_entities);
  suite_add_tcase (suite, tcase);
  return run_suite (suite);
}
