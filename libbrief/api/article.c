/* SPDX-License-Identifier: MIT */
#include <brief/brief-article.h>

#include <string.h>

#include "base/error-private.h"
#include "pipeline/article-private.h"

BriefArticle *
brief_article_new_take (const char *text, size_t length, BriefDestroyFunc destroy, void *data, BriefError **error)
{
  BriefArticle *article = text || length == 0 ? g_try_new0 (BriefArticle, 1) : NULL;
  if (!article) {
    if (destroy)
      destroy (data);
    if (!text && length > 0)
      _brief_error_set (error, BRIEF_ERROR_INVALID_ARGUMENT, BRIEF_NO_OFFSET, "the text is NULL");
    else
      _brief_error_set_no_memory (error);
    return NULL;
  }
  article->ref_count = 1;
  article->text = text ? text : "";
  article->length = length;
  article->destroy = destroy;
  article->destroy_data = data;
  return article;
}

BriefArticle *
brief_article_new (const char *text, size_t length, BriefError **error)
{
  if (!text)
    return brief_article_new_take (NULL, length, NULL, NULL, error);
  if (length == SIZE_MAX)
    length = strlen (text);
  char *copy = g_try_malloc (length + 1);
  if (!copy) {
    _brief_error_set_no_memory (error);
    return NULL;
  }
  memcpy (copy, text, length);
  copy[length] = '\0';
  return brief_article_new_take (copy, length, g_free, copy, error);
}

BriefArticle *
brief_article_ref (BriefArticle *article)
{
  if (article)
    g_atomic_int_inc (&article->ref_count);
  return article;
}

void
brief_article_unref (BriefArticle *article)
{
  if (!article || !g_atomic_int_dec_and_test (&article->ref_count))
    return;
  if (article->destroy)
    article->destroy (article->destroy_data);
  g_free (article->id);
  g_free (article->title);
  g_free (article->published);
  g_free (article->publisher);
  g_free (article->uri);
  g_free (article);
}

/* Puts a copy of VALUE where FIELD points; NAME is for the message. */
static bool
set_string (BriefArticle *article, char **field, const char *name, const char *value, BriefError **error)
{
  if (!article)
    return _brief_error_set (error, BRIEF_ERROR_INVALID_ARGUMENT, BRIEF_NO_OFFSET, "the article is NULL");
  size_t length = value ? strlen (value) : 0;
  const char *fault = NULL;
  if (value && !g_utf8_validate (value, (gssize) length, &fault))
    return _brief_error_set (error, BRIEF_ERROR_INVALID_UTF8, (size_t) (fault - value),
                             "the %s is no valid UTF-8 at byte %" G_GSIZE_FORMAT, name, (size_t) (fault - value));
  char *copy = value ? g_try_malloc (length + 1) : NULL;
  if (value && !copy)
    return _brief_error_set_no_memory (error);
  if (copy)
    memcpy (copy, value, length + 1);
  g_free (*field);
  *field = copy;
  return true;
}

/* Reads N digits; -1 when they are none. */
static int
digits (const char *text, int n)
{
  int value = 0;
  for (int i = 0; i < n; i++) {
    if (!g_ascii_isdigit (text[i]))
      return -1;
    value = value * 10 + g_ascii_digit_value (text[i]);
  }
  return value;
}

/* Is DATE a day of the calendar as `YYYY-MM-DD`, alone or before a time as in ISO 8601? */
static bool
is_date (const char *date)
{
  size_t length = strlen (date);
  if (length < 10 || length > 40 || date[4] != '-' || date[7] != '-')
    return false;
  int year = digits (date, 4), month = digits (date + 5, 2), day = digits (date + 8, 2);
  if (year < 1 || month < 1 || month > 12 || day < 1
      || !g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
    return false;
  if (length == 10)
    return true;
  if (date[10] != 'T' && date[10] != ' ')
    return false;
  return digits (date + 11, 2) >= 0 && strspn (date + 11, "0123456789:.,+-Z") == length - 11;
}

bool
brief_article_set_id (BriefArticle *article, const char *id, BriefError **error)
{
  return set_string (article, article ? &article->id : NULL, "id", id, error);
}

bool
brief_article_set_title (BriefArticle *article, const char *title, BriefError **error)
{
  return set_string (article, article ? &article->title : NULL, "title", title, error);
}

bool
brief_article_set_published (BriefArticle *article, const char *date, BriefError **error)
{
  if (article && date && !is_date (date))
    return _brief_error_set (error, BRIEF_ERROR_INVALID_ARGUMENT, BRIEF_NO_OFFSET,
                             "the date of publication is not of the form YYYY-MM-DD");
  return set_string (article, article ? &article->published : NULL, "date of publication", date, error);
}

bool
brief_article_set_publisher (BriefArticle *article, const char *publisher, BriefError **error)
{
  return set_string (article, article ? &article->publisher : NULL, "publisher", publisher, error);
}

bool
brief_article_set_uri (BriefArticle *article, const char *uri, BriefError **error)
{
  return set_string (article, article ? &article->uri : NULL, "address", uri, error);
}

const char *
brief_article_text (const BriefArticle *article, size_t *length)
{
  if (length)
    *length = article ? article->length : 0;
  return article ? article->text : NULL;
}

const char *
brief_article_id (const BriefArticle *article)
{
  return article ? article->id : NULL;
}

const char *
brief_article_title (const BriefArticle *article)
{
  return article ? article->title : NULL;
}

const char *
brief_article_published (const BriefArticle *article)
{
  return article ? article->published : NULL;
}

const char *
brief_article_publisher (const BriefArticle *article)
{
  return article ? article->publisher : NULL;
}

const char *
brief_article_uri (const BriefArticle *article)
{
  return article ? article->uri : NULL;
}
