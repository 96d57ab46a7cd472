/* SPDX-License-Identifier: MIT */
#include "work.h"

#include "view.h"

static void
tell_progress (uint64_t done, uint64_t total, void *data)
{
  Worker *worker = data;

  /* TOTAL bytes of text came of more bytes of input, if they were JSON: the share counts. */
  progress_show (worker->progress,
                 worker->start + (total ? (guint64) ((double) worker->size * (double) done / (double) total) : 0));
}

gboolean
worker_init (Worker *worker, const Options *options, BriefModel *model, Progress *progress, char **error)
{
  BriefOptions *settings;
  BriefError *failure = NULL;

  *worker = (Worker){ .options = options, .progress = progress };
  if (options->input == INPUT_BRIEF)
    return TRUE;
  settings = brief_options_new ();
  brief_options_set_keep_tokens (settings, options->with_tokens || options->format == FORMAT_CONLLU);
  brief_options_set_keep_text (settings, options->with_text);
  brief_options_set_every_predicate (settings, options->every_predicate);
  brief_options_set_max_bytes (settings, (size_t) options->max_bytes);
  if (progress)
    brief_options_set_progress (settings, tell_progress, worker);
  worker->reader = brief_reader_new (model, settings, &failure);
  brief_options_unref (settings);
  if (!worker->reader)
    *error = describe_error (failure);
  return worker->reader != NULL;
}

void
worker_clear (Worker *worker)
{
  brief_reader_free (worker->reader);
}

/* The graph of the document, or NULL with a reason. */
static BriefGraph *
make_graph (Worker *worker, const Document *document, BriefError **error)
{
  if (document->json)
    return brief_graph_from_json (document->json, document->length, worker->text, worker->text_length, error);
  worker->start = document->start;
  worker->size = document->end - document->start;
  return brief_reader_read (worker->reader, document->article, error);
}

/* Takes over TEXT, which the library gave. */
static gboolean
append_given (GString *out, char *text, size_t length)
{
  if (!text)
    return FALSE;
  g_string_append_len (out, text, (gssize) length);
  brief_free (text);
  return TRUE;
}

/* A page, whose ids are others than those of all other documents: several articles come to stand on one page. */
static char *
make_page (const BriefGraph *graph, const Document *document, gsize *length, BriefError **error)
{
  g_autofree char *prefix = document->number ? g_strdup_printf ("d%" G_GUINT64_FORMAT "-", document->number + 1) : NULL;

  return brief_graph_to_html (graph, prefix, length, error);
}

static gboolean
append_graph (const Worker *worker, const Document *document, const BriefGraph *graph, GString *out, BriefError **error)
{
  const Options *options = worker->options;
  unsigned flags = BRIEF_JSON_NEWLINE | (options->with_factuality ? BRIEF_JSON_FACTUALITY : 0);
  size_t length = 0;
  char *text;

  switch (options->format) {
  case FORMAT_HTML:
    text = make_page (graph, document, &length, error);
    return append_given (out, text, length);
  case FORMAT_JSON:
    text = brief_graph_to_json (graph, flags | BRIEF_JSON_PRETTY, &length, error);
    return append_given (out, text, length);
  case FORMAT_JSONL:
    text = brief_graph_to_json (graph, flags, &length, error);
    return append_given (out, text, length);
  case FORMAT_CONLLU:
    text = brief_graph_to_conllu (graph, &length, error);
    return append_given (out, text, length);
  case FORMAT_JSONLD:
    text = brief_graph_to_jsonld (graph, &length, error);
    return append_given (out, text, length) && g_string_append_c (out, '\n');
  case FORMAT_DOT:
    text = brief_graph_to_dot (graph, &length, error);
    return append_given (out, text, length);
  case FORMAT_GRAPHML:
    text = brief_graph_to_graphml (graph, &length, error);
    return append_given (out, text, length);
  default:
    view_write (graph, out, options->width, options->colour, options->offsets, options->full);
    return TRUE;
  }
}

gboolean
worker_read (Worker *worker, Document *document, GString *out)
{
  BriefError *error = NULL;
  BriefGraph *graph;

  if (document->error)
    return FALSE;
  graph = make_graph (worker, document, &error);
  if (!graph)
    document->error = describe_error (error);
  else if ((worker->options->format == FORMAT_VIEW || worker->options->format == FORMAT_HTML)
           && !brief_graph_text (graph, NULL))
    document->error = g_strdup ("the brief has not the text that it is about (see --text)");
  else if (!append_graph (worker, document, graph, out, &error))
    document->error = describe_error (error);
  brief_graph_unref (graph);
  return document->error == NULL;
}
