/* SPDX-License-Identifier: MIT */
#include <brief/brief-json.h>

#include <brief/brief-article.h>

#include "io/article-json.h"
#include "io/conllu-writer.h"
#include "io/json-reader.h"
#include "io/json-writer.h"

static bool
refuse_null (const char *what, BriefError **error)
{
  return _brief_error_set (error, BRIEF_ERROR_INVALID_ARGUMENT, BRIEF_NO_OFFSET, "the %s is NULL", what);
}

char *
brief_graph_to_json (const BriefGraph *graph, unsigned flags, size_t *length, BriefError **error)
{
  BriefBuffer buffer = { 0 };
  if (!graph) {
    refuse_null ("graph", error);
    return NULL;
  }
  _brief_json_write (graph, (flags & BRIEF_JSON_PRETTY) != 0, (flags & BRIEF_JSON_FACTUALITY) != 0, &buffer);
  if (flags & BRIEF_JSON_NEWLINE)
    _brief_buffer_append_char (&buffer, '\n');
  return _brief_buffer_take_or_fail (&buffer, length, error);
}

BriefGraph *
brief_graph_from_json (const char *json, size_t length, const char *text, size_t text_length, BriefError **error)
{
  if (!json) {
    refuse_null ("JSON", error);
    return NULL;
  }
  if (length == SIZE_MAX)
    length = strlen (json);
  if (text && text_length == SIZE_MAX)
    text_length = strlen (text);
  return _brief_json_read (json, length, text, text_length, error);
}

char *
brief_graph_to_conllu (const BriefGraph *graph, size_t *length, BriefError **error)
{
  BriefBuffer buffer = { 0 };
  if (!graph) {
    refuse_null ("graph", error);
    return NULL;
  }
  if (!graph->text || !graph->with_tokens) {
    _brief_error_set (error, BRIEF_ERROR_NOT_KEPT, BRIEF_NO_OFFSET, "the graph has no %s",
                      graph->text ? "tokens" : "text");
    return NULL;
  }
  _brief_conllu_write (graph, &buffer);
  return _brief_buffer_take_or_fail (&buffer, length, error);
}

static BriefArticle *
make_article (const BriefArticleJson *fields, BriefError **error)
{
  BriefArticle *article = brief_article_new (fields->text, fields->text_length, error);
  if (!article)
    return NULL;
  BriefError *problem = NULL;
  if (brief_article_set_id (article, fields->id, &problem) && brief_article_set_title (article, fields->title, &problem)
      && brief_article_set_published (article, fields->published, &problem)
      && brief_article_set_publisher (article, fields->publisher, &problem)
      && brief_article_set_uri (article, fields->uri, &problem))
    return article;
  if (problem->code == BRIEF_ERROR_NO_MEMORY)
    _brief_error_set_no_memory (error);
  else
    _brief_error_set (error, BRIEF_ERROR_JSON_FORMAT, BRIEF_NO_OFFSET, "%s%s%s", fields->id ? fields->id : "",
                      fields->id ? ": " : "", problem->message);
  brief_error_free (problem);
  brief_article_unref (article);
  return NULL;
}

BriefArticle *
brief_article_from_json (const char *json, size_t length, BriefError **error)
{
  BriefArticleJson fields;
  if (!json) {
    refuse_null ("JSON", error);
    return NULL;
  }
  if (!_brief_article_json_read (json, length == SIZE_MAX ? strlen (json) : length, &fields, error))
    return NULL;
  BriefArticle *article = make_article (&fields, error);
  json_decref (fields.object);
  return article;
}
