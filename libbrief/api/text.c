/* SPDX-License-Identifier: MIT */
#include <brief/brief-text.h>

#include <string.h>

#include "base/error-private.h"
#include "base/utf8.h"
#include "graph/graph-private.h"

void
brief_free (void *memory)
{
  g_free (memory);
}

bool
brief_text_validate (const char *text, size_t length, BriefError **error)
{
  if (!text && length == 0)
    return true;
  if (!text)
    return _brief_error_set (error, BRIEF_ERROR_INVALID_ARGUMENT, BRIEF_NO_OFFSET, "the text is NULL");
  return _brief_error_check_text (text, length == SIZE_MAX ? strlen (text) : length, error);
}

uint32_t
brief_graph_byte_to_code_point (const BriefGraph *graph, uint32_t byte)
{
  if (!graph)
    return 0;
  if (!graph->text)
    return MIN (byte, graph->length);
  return (uint32_t) _brief_utf8_byte_to_char (&graph->utf8, byte);
}

uint32_t
brief_graph_code_point_to_byte (const BriefGraph *graph, uint32_t code_point)
{
  if (!graph)
    return 0;
  if (!graph->text)
    return MIN (code_point, graph->length);
  return (uint32_t) _brief_utf8_char_to_byte (&graph->utf8, code_point);
}

BriefSpan
brief_graph_span_to_code_points (const BriefGraph *graph, BriefSpan span)
{
  return (BriefSpan) { brief_graph_byte_to_code_point (graph, span.start),
                       brief_graph_byte_to_code_point (graph, span.end) };
}

BriefSpan
brief_graph_span_to_bytes (const BriefGraph *graph, BriefSpan span)
{
  return (BriefSpan) { brief_graph_code_point_to_byte (graph, span.start),
                       brief_graph_code_point_to_byte (graph, span.end) };
}

static bool
at_character (const BriefGraph *graph, uint32_t offset)
{
  return ((unsigned char) graph->text[offset] & 0xC0) != 0x80;
}

char *
brief_graph_dup_span (const BriefGraph *graph, BriefSpan span)
{
  if (!graph || !graph->text)
    return NULL;
  span.end = (uint32_t) MIN (span.end, graph->text_length);
  span.start = MIN (span.start, span.end);
  if (!at_character (graph, span.start) || !at_character (graph, span.end))
    return NULL;
  size_t length = span.end - span.start;
  char *copy = g_try_malloc (length + 1);
  if (!copy)
    return NULL;
  memcpy (copy, graph->text + span.start, length);
  copy[length] = '\0';
  return copy;
}
