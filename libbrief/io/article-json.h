/* SPDX-License-Identifier: MIT */
/* An article as a JSON object: {"id", "text", "published", "title", "publisher", "uri"}, a line of JSON Lines. */
#ifndef BRIEF_IO_ARTICLE_JSON_H
#define BRIEF_IO_ARTICLE_JSON_H

#include <jansson.h>

#include "base/error-private.h"

/* The strings belong to the object. */
typedef struct {
  json_t *object; /* json_decref() when done */
  const char *text;
  size_t text_length;
  const char *id, *title, *published, *publisher, *uri; /* or NULL */
} BriefArticleJson;

/* False with ERROR, which names the article's id when that could be read. */
bool _brief_article_json_read (const char *json, size_t length, BriefArticleJson *article, BriefError **error);

#endif
