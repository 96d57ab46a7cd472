/* SPDX-License-Identifier: MIT */
/* Whatever bytes come as a page or a feed: an error, or articles whose texts can be read. */
#include <brief/brief.h>

#include <stdlib.h>

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

/* A violation has to be seen by whatever runs this. */
static void
need (bool holds)
{
  if (!holds)
    abort ();
}

static void
check_article (const BriefArticle *article)
{
  size_t length;
  const char *text = brief_article_text (article, &length);
  need (length > 0 && brief_text_validate (text, length, NULL));
  const char *title = brief_article_title (article), *publisher = brief_article_publisher (article);
  need (!title || brief_text_validate (title, SIZE_MAX, NULL));
  need (!publisher || brief_text_validate (publisher, SIZE_MAX, NULL));
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  BriefError *error = NULL;
  BriefArticle *article = brief_article_from_html ((const char *) data, size, NULL, &error);
  need ((article == NULL) == (error != NULL));
  if (article)
    check_article (article);
  brief_article_unref (article);
  brief_error_free (error);

  error = NULL;
  BriefFeed *feed = brief_feed_new ((const char *) data, size, &error);
  need ((feed == NULL) == (error != NULL));
  for (uint32_t i = 0; i < brief_feed_n_articles (feed); i++)
    check_article (brief_feed_article (feed, i));
  brief_feed_free (feed);
  brief_error_free (error);
  return 0;
}
