/* SPDX-License-Identifier: MIT */
#include <brief/brief-export.h>

#include "base/error-private.h"
#include "io/dot-writer.h"
#include "io/graphml-writer.h"
#include "io/html-writer.h"
#include "io/jsonld-writer.h"

static char *
export_graph (const BriefGraph *graph, void (*write) (const struct BriefGraph *, BriefBuffer *), size_t *length,
              BriefError **error)
{
  if (!graph) {
    _brief_error_set (error, BRIEF_ERROR_INVALID_ARGUMENT, BRIEF_NO_OFFSET, "the graph is NULL");
    return NULL;
  }
  BriefBuffer buffer = { 0 };
  write (graph, &buffer);
  return _brief_buffer_take_or_fail (&buffer, length, error);
}

char *
brief_graph_to_jsonld (const BriefGraph *graph, size_t *length, BriefError **error)
{
  return export_graph (graph, _brief_jsonld_write, length, error);
}

char *
brief_graph_to_dot (const BriefGraph *graph, size_t *length, BriefError **error)
{
  return export_graph (graph, _brief_dot_write, length, error);
}

char *
brief_graph_to_graphml (const BriefGraph *graph, size_t *length, BriefError **error)
{
  return export_graph (graph, _brief_graphml_write, length, error);
}

static bool
check_html (const BriefGraph *graph, const char *prefix, BriefError **error)
{
  if (!graph)
    return _brief_error_set (error, BRIEF_ERROR_INVALID_ARGUMENT, BRIEF_NO_OFFSET, "the graph is NULL");
  if (!_brief_html_is_prefix (prefix))
    return _brief_error_set (error, BRIEF_ERROR_INVALID_ARGUMENT, BRIEF_NO_OFFSET, "the prefix cannot begin an id");
  if (!graph->text)
    return _brief_error_set (error, BRIEF_ERROR_NOT_KEPT, BRIEF_NO_OFFSET, "the graph has no text");
  return true;
}

char *
brief_graph_to_html (const BriefGraph *graph, const char *prefix, size_t *length, BriefError **error)
{
  BriefBuffer buffer = { 0 };
  if (!prefix)
    prefix = "";
  if (!check_html (graph, prefix, error))
    return NULL;
  _brief_html_write (graph, prefix, &buffer);
  return _brief_buffer_take_or_fail (&buffer, length, error);
}
