/* SPDX-License-Identifier: MIT */
#include <brief/brief-export.h>

#include "base/error-private.h"
#include "io/dot-writer.h"
#include "io/graphml-writer.h"
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
  char *text = _brief_buffer_take (&buffer, length);
  if (!text)
    _brief_error_set_no_memory (error);
  return text;
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
