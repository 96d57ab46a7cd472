/* SPDX-License-Identifier: MIT */
#include <brief/brief-reader.h>

#include <string.h>

#include <brief/brief-article.h>
#include <brief/brief-model.h>

#include "pipeline/pipeline.h"

struct BriefReader {
  BriefModel *model;
  struct BriefOptions options; /* a copy */
  BriefScratch *scratch;
};

static void
copy_options (struct BriefOptions *to, const BriefOptions *from)
{
  if (from)
    *to = *from;
  else {
    memset (to, 0, sizeof *to);
    to->max_bytes = BRIEF_DEFAULT_MAX_BYTES;
  }
}

BriefReader *
brief_reader_new (BriefModel *model, const BriefOptions *options, BriefError **error)
{
  BriefModel *used = model ? brief_model_ref (model) : brief_model_default (error);
  if (!used)
    return NULL;
  BriefReader *reader = g_try_new0 (BriefReader, 1);
  BriefScratch *scratch = reader ? _brief_scratch_new (used) : NULL;
  if (!scratch) {
    g_free (reader);
    brief_model_unref (used);
    _brief_error_set_no_memory (error);
    return NULL;
  }
  reader->model = used;
  reader->scratch = scratch;
  copy_options (&reader->options, options);
  return reader;
}

void
brief_reader_free (BriefReader *reader)
{
  if (!reader)
    return;
  _brief_scratch_free (reader->scratch);
  brief_model_unref (reader->model);
  g_free (reader);
}

BriefGraph *
brief_reader_read (BriefReader *reader, const BriefArticle *article, BriefError **error)
{
  if (!reader || !article) {
    _brief_error_set (error, BRIEF_ERROR_INVALID_ARGUMENT, BRIEF_NO_OFFSET, "the %s is NULL",
                      reader ? "article" : "reader");
    return NULL;
  }
  return _brief_pipeline_run (reader->model, reader->scratch, article, &reader->options, error);
}

BriefGraph *
brief_reader_read_text (BriefReader *reader, const char *text, size_t length, BriefError **error)
{
  if (text && length == SIZE_MAX)
    length = strlen (text);
  /* Lent, not copied: the article does not outlive the call. */
  BriefArticle *article = brief_article_new_take (text, length, NULL, NULL, error);
  if (!article)
    return NULL;
  BriefGraph *graph = brief_reader_read (reader, article, error);
  brief_article_unref (article);
  return graph;
}

BriefModel *
brief_reader_model (const BriefReader *reader)
{
  return reader ? reader->model : NULL;
}
