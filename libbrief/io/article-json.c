/* SPDX-License-Identifier: MIT */
#include "io/article-json.h"

#include <string.h>

#include "io/json-value.h"

/* An id may be a number in other people's files: it is not a string, and that is an error like any other. */
static bool
read_member (const BriefArticleJson *article, const char *name, const char **value, BriefError **error)
{
  const json_t *member = json_object_get (article->object, name);
  if (!member || json_is_null (member))
    return true;
  *value = json_string_value (member);
  bool cut = *value && strlen (*value) < json_string_length (member); /* of a text, its reader says so */
  if (*value && (!cut || strcmp (name, "text") == 0))
    return true;
  const char *id = json_string_value (json_object_get (article->object, "id"));
  return _brief_error_set (error, BRIEF_ERROR_JSON_FORMAT, BRIEF_NO_OFFSET, "%s%s%s: %s", id ? id : "",
                           id ? ": " : "", name, cut ? "a NUL character in it" : "not a string");
}

static bool
read_article (BriefArticleJson *article, BriefError **error)
{
  if (!read_member (article, "id", &article->id, error) || !read_member (article, "title", &article->title, error)
      || !read_member (article, "published", &article->published, error)
      || !read_member (article, "publisher", &article->publisher, error)
      || !read_member (article, "uri", &article->uri, error) || !read_member (article, "text", &article->text, error))
    return false;
  if (!article->text)
    return _brief_error_set (error, BRIEF_ERROR_JSON_FORMAT, BRIEF_NO_OFFSET, "%s%sno text",
                             article->id ? article->id : "", article->id ? ": " : "");
  article->text_length = json_string_length (json_object_get (article->object, "text"));
  return true;
}

bool
_brief_article_json_read (const char *json, size_t length, BriefArticleJson *article, BriefError **error)
{
  /* A NUL in a text is let through: the reader then reports it with its place, and the article has an id to be named by. */
  *article = (BriefArticleJson) { .object = _brief_json_parse (json, length, JSON_ALLOW_NUL, error) };
  if (!article->object)
    return false;
  if (read_article (article, error))
    return true;
  json_decref (article->object);
  article->object = NULL;
  return false;
}
