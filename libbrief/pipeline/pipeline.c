/* SPDX-License-Identifier: MIT */
#include "pipeline/pipeline.h"

#include "claim/claim.h"
#include "model/model.h"
#include "pipeline/calibration.h"
#include "pipeline/token-layer.h"
#include "text/text.h"

/* Offsets are 32-bit and some arithmetic on them is signed. */
#define LONGEST_TEXT ((size_t) G_MAXINT32)

typedef struct {
  const struct BriefOptions *options;
  size_t total; /* bytes */
} Monitor;

/* The network is nearly all of the time, so it is where a reader listens and reports. */
static bool
step (size_t done, void *data)
{
  const Monitor *monitor = data;
  if (monitor->options->progress)
    monitor->options->progress (done, monitor->total, monitor->options->progress_data);
  return !(monitor->options->cancel && monitor->options->cancel (monitor->options->cancel_data));
}

static bool
check_text (const struct BriefArticle *article, const struct BriefOptions *options, BriefError **error)
{
  size_t limit = options->max_bytes ? MIN (options->max_bytes, LONGEST_TEXT) : LONGEST_TEXT;
  if (article->length > limit)
    return _brief_error_set (error, BRIEF_ERROR_TOO_LONG, limit,
                             "the text has %" G_GSIZE_FORMAT " bytes, the limit is %" G_GSIZE_FORMAT, article->length,
                             limit);
  return _brief_error_check_text (article->text, article->length, error);
}

/* Words and everything that the network says of them. */
static bool
analyse (const BriefModel *model, BriefScratch *scratch, BriefDocument *document,
         const struct BriefOptions *options, BriefError **error)
{
  document->max_words = options->max_words;
  document->every_predicate = options->every_predicate;
  if (!_brief_text_read (document))
    return _brief_error_set_no_memory (error);
  if (options->max_words && document->n_words > options->max_words)
    return _brief_error_set (error, BRIEF_ERROR_TOO_LONG, document->words[options->max_words].span.start,
                             "the text has more words than the limit of %" G_GSIZE_FORMAT, options->max_words);
  Monitor monitor = { options, document->length };
  bool stopped = false;
  if (_brief_syntax_read (model, scratch, document, step, &monitor, &stopped))
    return true;
  if (stopped)
    return _brief_error_set (error, BRIEF_ERROR_CANCELLED, BRIEF_NO_OFFSET, "cancelled");
  return _brief_error_set_no_memory (error);
}

/* What the words mean. */
static bool
interpret (BriefDocument *document, BriefGraph *graph)
{
  BriefWordNodes nodes = { 0 };
  return _brief_attribution_find (document)
         && _brief_entity_read (document, graph, &nodes)
         && _brief_attribution_read (document, graph, &nodes)
         && _brief_claim_read (document, graph, &nodes)
         && _brief_relation_read (document, graph, &nodes);
}

static BriefGraph *
start_graph (const BriefModel *model, const struct BriefArticle *article)
{
  BriefGraph *graph = _brief_graph_new (article->text, article->length);
  if (!graph)
    return NULL;
  graph->id = _brief_graph_string (graph, article->id);
  graph->title = _brief_graph_string (graph, article->title);
  graph->published = _brief_graph_string (graph, article->published);
  graph->publisher = _brief_graph_string (graph, article->publisher);
  graph->uri = _brief_graph_string (graph, article->uri);
  graph->library = _brief_graph_string (graph, BRIEF_VERSION_STRING);
  graph->model = _brief_graph_string (graph, _brief_model_id (model));
  return graph;
}

static BriefDocument
open_document (const BriefGraph *graph, BriefArena *arena)
{
  /* The graph's copy of the text, so that the caller's may go while the graph lives. */
  return (BriefDocument){ .text = graph->text, .length = graph->text_length, .arena = arena,
                          .id = graph->id, .title = graph->title, .published = graph->published,
                          .publisher = graph->publisher, .uri = graph->uri };
}

static bool
read_into (BriefGraph *graph, BriefArena *arena, const BriefModel *model, BriefScratch *scratch,
           const struct BriefOptions *options, BriefError **error)
{
  BriefDocument document = open_document (graph, arena);
  if (!analyse (model, scratch, &document, options, error))
    return false;
  if (!interpret (&document, graph) || !_brief_token_layer_add (&document, graph, options->keep_tokens))
    return _brief_error_set_no_memory (error);
  _brief_calibrate (graph, model);
  if (document.n_words == 0)
    _brief_graph_add_notice (graph, "the text has no words");
  if (_brief_text_is_foreign (&document))
    _brief_graph_add_notice (graph, "the text does not look like English: what is read in it is not reliable");
  graph->with_text = options->keep_text;
  graph->with_tokens = options->keep_tokens;
  _brief_graph_freeze (graph);
  if (graph->failed)
    return _brief_error_set_no_memory (error);
  return true;
}

BriefGraph *
_brief_pipeline_run (const BriefModel *model, BriefScratch *scratch, const struct BriefArticle *article,
                     const struct BriefOptions *options, BriefError **error)
{
  if (!check_text (article, options, error))
    return NULL;
  BriefGraph *graph = start_graph (model, article);
  BriefArena *arena = _brief_arena_new ();
  if (!graph || !arena)
    _brief_error_set_no_memory (error);
  bool done = graph && arena && read_into (graph, arena, model, scratch, options, error);
  if (arena)
    _brief_arena_free (arena);
  if (!done && graph) {
    _brief_graph_free (graph);
    graph = NULL;
  }
  return graph;
}
