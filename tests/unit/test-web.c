/* SPDX-License-Identifier: MIT */
/* Pages and feeds piece by piece: encodings, dates, what is text and what is not. */
#include <brief/brief.h>
#include <string.h>

#include "base/buffer.h"
#include "io/charset.h"
#include "io/page.h"
#include "support/check-main.h"

static void
assert_decoded (const char *bytes, size_t length, const char *expected)
{
  BriefBuffer text = { 0 };
  _brief_charset_decode (bytes, length, &text);
  char *decoded = _brief_buffer_take (&text, NULL);
  ck_assert_str_eq (decoded, expected);
  g_free (decoded);
}

#define DECODED(bytes, expected) assert_decoded (bytes, sizeof (bytes) - 1, expected)

START_TEST (encodings)
{
  DECODED ("", "");
  DECODED ("caf\xC3\xA9", "café");
  DECODED ("\xEF\xBB\xBF" "caf\xC3\xA9", "café");
  DECODED ("\xFF\xFE" "c\0a\0f\0\xE9\0", "café");
  DECODED ("\xFE\xFF" "\0c\0a\0f\0\xE9", "café");
  DECODED ("<\0p\0>\0\xE9\0", "<p>é");
  DECODED ("\x93" "caf\xE9\x94 \x80", "“café” €"); /* undeclared */
  DECODED ("<meta charset=iso-8859-1>\x93\xE9", "<meta charset=iso-8859-1>“é");
  DECODED ("<meta charset='iso-8859-2'>\xB9", "<meta charset='iso-8859-2'>š");
  DECODED ("<META content=\"text/html; charset = KOI8-R\">\xC1", "<META content=\"text/html; charset = KOI8-R\">а");
  DECODED ("<?xml version='1.0' encoding='windows-1251'?>\xE0 ", "<?xml version='1.0' encoding='windows-1251'?>а ");
  DECODED ("<p charset=iso-8859-2>\xB9", "<p charset=iso-8859-2>¹"); /* declares nothing */
  DECODED ("<meta charset=utf-8>\xE9 b", "<meta charset=utf-8>\xEF\xBF\xBD b");
  DECODED ("<meta charset=no-such>\xE9 b", "<meta charset=no-such>\xEF\xBF\xBD b");
  DECODED ("<meta charset=iso-8859-1>caf\xC3\xA9", "<meta charset=iso-8859-1>café"); /* UTF-8 all the same */
  DECODED ("a\0b", "a b");
  DECODED ("cut \xE2\x80", "cut ");
  DECODED ("\x81", "\xEF\xBF\xBD");
}
END_TEST

static const struct {
  const char *written, *date;
} dates[] = {
  { "2024-11-18", "2024-11-18" },
  { " 2024-11-18T09:30:00Z ", "2024-11-18T09:30:00Z" },
  { "2024-11-18T09:30:00.123456+0100", "2024-11-18T09:30:00+01:00" },
  { "2024-11-18 09:30", "2024-11-18T09:30:00" },
  { "20241118T093005Z", "2024-11-18T09:30:05Z" },
  { "20241118", "2024-11-18" },
  { "Mon, 18 Nov 2024 09:30:00 GMT", "2024-11-18T09:30:00Z" },
  { "Monday, 18-Nov-24 09:30:00 UTC", "2024-11-18T09:30:00Z" },
  { "18 November 2024 9:30 PDT", "2024-11-18T09:30:00-07:00" },
  { "Sun, 02 Jan 99 23:59:59 -0430", "1999-01-02T23:59:59-04:30" },
  { "November 18, 2024", "2024-11-18" },
  { "Monday, Nov. 18, 2024 9:30 EST", "2024-11-18T09:30:00-05:00" },
  { "18th of November", NULL },
  { "May be 12 of 2024", NULL },
  { "2024-02-29", "2024-02-29" },
  { "2023-02-29", NULL },
  { "2024-13-01", NULL },
  { "2024-11-18T25:00:00Z", "2024-11-18" },
  { "2024", NULL },
  { "1731922200", NULL },
  { "yesterday", NULL },
  { "", NULL },
  { "Mon, ", NULL },
};

START_TEST (date)
{
  char read_date[PAGE_DATE_SIZE] = "";
  bool read = _brief_page_date (dates[_i].written, read_date);
  ck_assert_msg (read == (dates[_i].date != NULL), "%s: %s", dates[_i].written, read_date);
  if (read) {
    ck_assert_str_eq (read_date, dates[_i].date);
    BriefArticle *article = brief_article_new ("", 0, NULL);
    ck_assert (brief_article_set_published (article, read_date, NULL));
    brief_article_unref (article);
  }
}
END_TEST

/* The text of HTML inside an article that is long enough to be one. */
static const struct {
  const char *html, *text;
} texts[] = {
  { "<p>The <b>U</b>.S. and the<i> U</i>.N. met.", "The U.S. and the U.N. met." },
  { "<p>A&nbsp;soft&shy;ly\n\t broken&#8203; &lt;line&gt; &amp; more.", "A softly broken <line> & more." },
  { "<p>&ldquo;It&rsquo;s&rdquo; 5&#8217;s &#x2014; &#151; &unknown; &AMP.", "“It’s” 5’s — — &unknown; &AMP." },
  { "<p>One.<br>Two.<br><br>Three.", "One.\nTwo.\n\nThree." },
  { "<p>One.<p>Two.</div></span><p>Three.", "One.\n\nTwo.\n\nThree." },
  { "<p>Seen<span hidden> not seen</span><span class='x sr-only'> nor this</span>.<script>if (a<b) x ('<p>y.')</script>", "Seen." },
  { "<p>Seen.<div style='color: red; display : none'><p>Not seen.</div><template><p>Nor this.</template><!-- <p>Nor this. -->", "Seen." },
  { "<p>A <a href=/>link</a> in a sentence that goes on.<p><a href=/>A whole paragraph of a link.</a>", "A link in a sentence that goes on." },
  { "<blockquote><p>Snow again! <a href=/>pic.example/x1</a></p>&mdash; Ana (@ana) <a href=/>May 3</a></blockquote><p>She is in Rome.",
    "Snow again! pic.example/x1\n\n— Ana (@ana) May 3\n\nShe is in Rome." },
  { "<pre>First line\nof a text.\n\nSecond one.</pre>", "First line\nof a text.\n\nSecond one." },
  { "<ul><li>Long enough to be an item.</li><li><p>One more.</p></li></ul>", "• Long enough to be an item.\n\n• One more." },
  { "<h2>A heading</h2><p>Its text.<h2>See also</h2><p><a href=/>That</a>", "A heading\n\nIts text." },
  { "<p>He said <a rel=author class='author-link' href=/>Ana Silva</a> wrote it.<div class=author>Ana Silva writes about bridges.</div>", "He said Ana Silva wrote it." },
  { "<p>He was there at <time datetime=2024-01-01>noon</time>, he said.<p>Posted: <time datetime=2024-01-01>1 January</time>", "He was there at noon, he said." },
  { "<p>caf\xC3\xA9 \xE2\x80\x9Cquoted\xE2\x80\x9D.", "café “quoted”." },
};

START_TEST (text)
{
  static const char before[] =
      "<p>The first paragraph is long enough to be one of an article, and it ends with a stop.";
  char *html = g_strdup_printf ("<title>t</title><article>%s%s", before, texts[_i].html);
  BriefArticle *article = brief_article_from_html (html, SIZE_MAX, NULL, NULL);
  size_t length;
  const char *read = brief_article_text (article, &length), *rest = read ? strstr (read, "a stop.") : NULL;
  ck_assert_ptr_nonnull (rest);
  rest += strlen ("a stop.");
  ck_assert_msg (g_str_has_prefix (rest, "\n\n"), "%s", read);
  ck_assert_str_eq (rest + 2, texts[_i].text);
  brief_article_unref (article);
  g_free (html);
}
END_TEST

#define BODY "<p>A bridge will reopen in May, Mayor Ana Silva of Westby told reporters."

static const struct {
  const char *html, *title;
} titles[] = {
  { "<title>Bridge to reopen | Post</title><h1>Bridge to reopen</h1>", "Bridge to reopen" },
  { "<title>Bridge to reopen | Post</title><h1>Westby Post</h1>", "Bridge to reopen | Post" },
  { "<title>Bridge to reopen in May - Westby Post</title>", "Bridge to reopen in May" },
  { "<title>Bridge - Post</title><meta property=og:site_name content='The Post'>", "Bridge" },
  { "<title>Talks – a first – fail on day two</title>", "Talks – a first – fail on day two" },
  { "<title>x</title><meta property=og:title content=' Bridge\n to&nbsp;reopen '>", "Bridge to reopen" },
  { "<meta property='og:title' content='Bridge: it reopens | Post'><meta property=og:site_name content=post>", "Bridge: it reopens" },
  { "<svg><title>Logo</title></svg><title>Bridge</title>", "Bridge" },
  { "<script type=application/ld+json>{\"@type\": \"Article\", \"headline\": \"Bridge to reopen\"}</script><title>x</title>", "Bridge to reopen" },
  { "<script type=application/ld+json>\n//<![CDATA[\n[{\"@type\": \"Article\", \"headline\": \"Bridge\"}]\n//]]></script><title>x</title>", "Bridge" },
  { "<title>Allergies: what to do in May</title><h1>The Health Centre</h1>", "Allergies: what to do in May" },
  { "<script type=application/ld+json>{\"@type\": \"Person\", \"headline\": \"No\"}</script><title>x</title>", "x" },
  { "<h1>Bridge <br>to reopen</h1>", "Bridge to reopen" },
  { "", NULL },
};

START_TEST (title)
{
  char *html = g_strconcat (titles[_i].html, BODY, NULL);
  BriefArticle *article = brief_article_from_html (html, SIZE_MAX, NULL, NULL);
  ck_assert_ptr_nonnull (article);
  if (titles[_i].title)
    ck_assert_str_eq (brief_article_title (article), titles[_i].title);
  else
    ck_assert_ptr_null (brief_article_title (article));
  brief_article_unref (article);
  g_free (html);
}
END_TEST

static const struct {
  const char *html, *date;
} shown_dates[] = {
  { "<title>T</title>" BODY, NULL },
  { "<h1>Bridge to reopen</h1><p>Published: Friday, June 6, 2003" BODY, "2003-06-06" },
  { "<h1>Bridge to reopen</h1><div>By Ana</div><div><time>6 June 2003</time></div>" BODY, "2003-06-06" },
  { "<h1>Bridge to reopen</h1><p>6 June 2003<meta name=date content=2003-06-07>" BODY, "2003-06-07" },
  { "<script type=application/ld+json>{\"@graph\": [{\"@type\": \"WebPage\", \"datePublished\": \"2003-06-08\"}]}</script>" BODY, "2003-06-08" },
  { "<p>Today is June 7, 2003<h1>Bridge to reopen</h1>" BODY, NULL },
  { "<h1>Bridge to reopen</h1>" BODY "<p>June 6, 2003", NULL },
  { "<h1>Bridge to reopen</h1><p>12 May be 1999" BODY, NULL },
};

START_TEST (shown_date)
{
  BriefArticle *article = brief_article_from_html (shown_dates[_i].html, SIZE_MAX, NULL, NULL);
  ck_assert_ptr_nonnull (article);
  ck_assert_pstr_eq (brief_article_published (article), shown_dates[_i].date);
  brief_article_unref (article);
}
END_TEST

static void
assert_uri (const char *html, const char *given, const char *uri)
{
  BriefArticle *article = brief_article_from_html (html, SIZE_MAX, given, NULL);
  ck_assert_ptr_nonnull (article);
  ck_assert_pstr_eq (brief_article_uri (article), uri);
  brief_article_unref (article);
}

START_TEST (addresses)
{
  assert_uri (BODY, NULL, NULL);
  assert_uri (BODY, "file:x", "file:x");
  assert_uri ("<link rel=canonical href=/relative>" BODY, "file:x", "file:x");
  assert_uri ("<link rel=CANONICAL href=https://a.example/><meta property=og:url content=https://b.example/>" BODY,
              "file:x", "https://a.example/");
  assert_uri ("<link rel=alternate href=https://a.example/><meta property=og:url content=https://b.example/>" BODY,
              "file:x", "https://b.example/");
}
END_TEST

static BriefErrorCode
page_error (const char *html, size_t length, const char *uri)
{
  BriefError *error = NULL;
  BriefArticle *article = brief_article_from_html (html, length, uri, &error);
  BriefErrorCode code = brief_error_code (error);
  ck_assert ((article == NULL) == (error != NULL));
  brief_article_unref (article);
  brief_error_free (error);
  return code;
}

static BriefErrorCode
feed_error (const char *xml, size_t length)
{
  BriefError *error = NULL;
  BriefFeed *feed = brief_feed_new (xml, length, &error);
  BriefErrorCode code = brief_error_code (error);
  ck_assert ((feed == NULL) == (error != NULL));
  brief_feed_free (feed);
  brief_error_free (error);
  return code;
}

START_TEST (errors)
{
  ck_assert_int_eq (page_error ("", 0, NULL), BRIEF_ERROR_NO_ARTICLE);
  ck_assert_int_eq (page_error (" \n", SIZE_MAX, NULL), BRIEF_ERROR_NO_ARTICLE);
  ck_assert_int_eq (page_error ("\0\0\0", 3, NULL), BRIEF_ERROR_NO_ARTICLE);
  ck_assert_int_eq (page_error ("<title>A title alone</title>", SIZE_MAX, NULL), BRIEF_ERROR_NO_ARTICLE);
  ck_assert_int_eq (page_error ("<nav>" BODY "</nav><a href=/>" BODY "</a>", SIZE_MAX, NULL),
                    BRIEF_ERROR_NONE); /* all there is */
  ck_assert_int_eq (page_error (BODY, SIZE_MAX, "\xFF"), BRIEF_ERROR_INVALID_UTF8);
  ck_assert_int_eq (page_error (BODY, SIZE_MAX, NULL), BRIEF_ERROR_NONE);
  ck_assert_int_eq (page_error (NULL, 0, NULL), BRIEF_ERROR_INVALID_ARGUMENT);
  ck_assert_int_eq (feed_error ("", 0), BRIEF_ERROR_NO_FEED);
  ck_assert_int_eq (feed_error ("<html>" BODY, SIZE_MAX), BRIEF_ERROR_NO_FEED);
  ck_assert_int_eq (feed_error (BODY, SIZE_MAX), BRIEF_ERROR_NO_FEED);
  ck_assert_int_eq (feed_error ("<rss/>", SIZE_MAX), BRIEF_ERROR_NONE);
  ck_assert_int_eq (feed_error ("<rss><channel>", SIZE_MAX), BRIEF_ERROR_NONE);
  ck_assert_int_eq (feed_error (NULL, 1), BRIEF_ERROR_INVALID_ARGUMENT);
}
END_TEST

START_TEST (deep)
{
  GString *html = g_string_new (BODY);
  for (int i = 0; i < 400; i++)
    g_string_append (html, "<div>");
  g_string_append (html, "<p>A paragraph that is deep down, said the mayor of Westby on Monday.");
  BriefArticle *article = brief_article_from_html (html->str, html->len, NULL, NULL);
  ck_assert_ptr_nonnull (strstr (brief_article_text (article, NULL), "deep down"));
  brief_article_unref (article);
  for (int i = 0; i < 200; i++)
    g_string_append (html, "<div>");
  ck_assert_int_eq (page_error (html->str, html->len, NULL), BRIEF_ERROR_TOO_LONG);
  g_string_free (html, TRUE);
}
END_TEST

START_TEST (feed_objects)
{
  BriefFeed *feed = brief_feed_new ("<rss><channel><title>F &amp; G</title><item><title>A</title></item>"
                                    "<item><title>B</title><title>C</title></item><item><title>cut", SIZE_MAX, NULL);
  ck_assert_uint_eq (brief_feed_n_articles (feed), 2); /* the third one did not arrive */
  ck_assert_str_eq (brief_feed_title (feed), "F & G");
  ck_assert_ptr_null (brief_feed_article (feed, 2));
  BriefArticle *article = brief_article_ref (brief_feed_article (feed, 1));
  brief_feed_free (feed);
  ck_assert_str_eq (brief_article_title (article), "B");
  ck_assert_str_eq (brief_article_publisher (article), "F & G");
  brief_article_unref (article);
  ck_assert_ptr_null (brief_feed_title (NULL));
  ck_assert_uint_eq (brief_feed_n_articles (NULL), 0);
  ck_assert_ptr_null (brief_feed_article (NULL, 0));
  brief_feed_free (NULL);
}
END_TEST

/* No entity of a document is expanded, and no file is read. */
START_TEST (entities)
{
  static const char xml[] = "<!DOCTYPE rss [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY f "
                            "SYSTEM 'file:///etc/passwd'>"
                            "<!ENTITY % p SYSTEM 'file:///etc/passwd'> "
                            "%p;]><rss><channel><item><title>[&b;&f;&eacute;]</title></item></channel></rss>";
  BriefFeed *feed = brief_feed_new (xml, SIZE_MAX, NULL);
  ck_assert_uint_eq (brief_feed_n_articles (feed), 1);
  ck_assert_str_eq (brief_article_title (brief_feed_article (feed, 0)), "[é]");
  brief_feed_free (feed);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("unit-web");
  TCase *tcase = tcase_create ("web");
  tcase_add_test (tcase, encodings);
  tcase_add_loop_test (tcase, date, 0, G_N_ELEMENTS (dates));
  tcase_add_loop_test (tcase, text, 0, G_N_ELEMENTS (texts));
  tcase_add_loop_test (tcase, title, 0, G_N_ELEMENTS (titles));
  tcase_add_loop_test (tcase, shown_date, 0, G_N_ELEMENTS (shown_dates));
  tcase_add_test (tcase, addresses);
  tcase_add_test (tcase, errors);
  tcase_add_test (tcase, deep);
  tcase_add_test (tcase, feed_objects);
  tcase_add_test (tcase, entities);
  suite_add_tcase (suite, tcase);
  return run_suite (suite);
}
