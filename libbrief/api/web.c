/* SPDX-License-Identifier: MIT */
#include <brief/brief-web.h>

#include <brief/brief-article.h>

#include "io/feed.h"
#include "io/page.h"

struct BriefFeed {
  char *title; /* or NULL */
  uint32_t n;
  BriefArticle *articles[];
};

/* An article of FIELDS, which are empty afterwards. */
static BriefArticle *
make_article (BriefArticleFields *fields, BriefError **error)
{
  BriefArticle *article = brief_article_new_take (fields->text, fields->text_length, g_free, fields->text, error);
  fields->text = NULL;
  if (article
      && !(brief_article_set_id (article, fields->id, error) && brief_article_set_title (article, fields->title, error)
           && brief_article_set_published (article, fields->published, error)
           && brief_article_set_publisher (article, fields->publisher, error)
           && brief_article_set_uri (article, fields->uri, error))) {
    brief_article_unref (article);
    article = NULL;
  }
  _brief_article_fields_clear (fields);
  return article;
}

BriefArticle *
brief_article_from_html (const char *html, size_t length, const char *uri, BriefError **error)
{
  BriefArticleFields fields;
  if (!html) {
    _brief_error_set (error, BRIEF_ERROR_INVALID_ARGUMENT, BRIEF_NO_OFFSET, "the page is NULL");
    return NULL;
  }
  if (!_brief_page_article (html, length == SIZE_MAX ? strlen (html) : length, uri, &fields, error))
    return NULL;
  return make_article (&fields, error);
}

static BriefFeed *
make_feed (BriefFeedItems *items, BriefError **error)
{
  BriefFeed *feed = g_try_malloc0 (sizeof *feed + items->n * sizeof feed->articles[0]);
  if (!feed) {
    _brief_error_set_no_memory (error);
    return NULL;
  }
  feed->title = items->title;
  items->title = NULL;
  for (size_t i = 0; i < items->n; i++) {
    BriefArticle *article = make_article (&items->items[i], error);
    if (!article) {
      brief_feed_free (feed);
      return NULL;
    }
    feed->articles[feed->n++] = article;
  }
  return feed;
}

BriefFeed *
brief_feed_new (const char *xml, size_t length, BriefError **error)
{
  BriefFeedItems items;
  if (!xml) {
    _brief_error_set (error, BRIEF_ERROR_INVALID_ARGUMENT, BRIEF_NO_OFFSET, "the feed is NULL");
    return NULL;
  }
  if (!_brief_feed_read (xml, length == SIZE_MAX ? strlen (xml) : length, &items, error))
    return NULL;
  BriefFeed *feed = make_feed (&items, error);
  _brief_feed_clear (&items);
  return feed;
}

void
brief_feed_free (BriefFeed *feed)
{
  if (!feed)
    return;
  for (uint32_t i = 0; i < feed->n; i++)
    brief_article_unref (feed->articles[i]);
  g_free (feed->title);
  g_free (feed);
}

const char *
brief_feed_title (const BriefFeed *feed)
{
  return feed ? feed->title : NULL;
}

uint32_t
brief_feed_n_articles (const BriefFeed *feed)
{
  return feed ? feed->n : 0;
}

BriefArticle *
brief_feed_article (const BriefFeed *feed, uint32_t index)
{
  return feed && index < feed->n ? feed->articles[index] : NULL;
}
