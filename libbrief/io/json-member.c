/* SPDX-License-Identifier: MIT */
#include "io/json-member.h"

#include "io/export.h"
#include "io/json-text.h"

void
_brief_json_raw (BriefJsonWriter *writer, const char *text)
{
  _brief_buffer_append_string (writer->out, text);
}

/* The first member follows the brace directly. */
void
_brief_json_key (BriefJsonWriter *writer, const char *name)
{
  char last = writer->out->length ? writer->out->data[writer->out->length - 1] : '{';
  _brief_json_raw (writer, last == '{' ? "\"" : ", \"");
  _brief_json_raw (writer, name);
  _brief_json_raw (writer, "\": ");
}

void
_brief_json_item (BriefJsonWriter *writer, uint32_t i)
{
  if (i > 0)
    _brief_json_raw (writer, ", ");
}

void
_brief_json_write_string (BriefJsonWriter *writer, const char *string)
{
  _brief_json_append_string (writer->out, string, string ? strlen (string) : 0);
}

void
_brief_json_put_string (BriefJsonWriter *writer, const char *name, const char *string)
{
  _brief_json_key (writer, name);
  _brief_json_write_string (writer, string);
}

void
_brief_json_put_bool (BriefJsonWriter *writer, const char *name, bool value)
{
  _brief_json_key (writer, name);
  _brief_json_raw (writer, value ? "true" : "false");
}

void
_brief_json_put_number (BriefJsonWriter *writer, const char *name, uint64_t number)
{
  _brief_json_key (writer, name);
  _brief_buffer_append_unsigned (writer->out, number);
}

void
_brief_json_put_double (BriefJsonWriter *writer, const char *name, double number)
{
  _brief_json_key (writer, name);
  _brief_json_append_double (writer->out, number);
}

void
_brief_json_put_word (BriefJsonWriter *writer, const char *name, BriefWords words, int value)
{
  _brief_json_put_string (writer, name, _brief_export_word (writer->graph, words, value));
}

static void
write_span (BriefJsonWriter *writer, BriefSpan span)
{
  _brief_json_raw (writer, "[");
  _brief_buffer_append_unsigned (writer->out, _brief_export_offset (writer->graph, span.start));
  _brief_json_raw (writer, ", ");
  _brief_buffer_append_unsigned (writer->out, _brief_export_offset (writer->graph, span.end));
  _brief_json_raw (writer, "]");
}

void
_brief_json_put_span (BriefJsonWriter *writer, const char *name, bool there, BriefSpan span)
{
  _brief_json_key (writer, name);
  if (there)
    write_span (writer, span);
  else
    _brief_json_raw (writer, "null");
}

void
_brief_json_put_list (BriefJsonWriter *writer, const char *name, uint32_t n, const void *owner,
                      void (*element) (BriefJsonWriter *writer, const void *owner, uint32_t i))
{
  _brief_json_key (writer, name);
  _brief_json_raw (writer, "[");
  for (uint32_t i = 0; i < n; i++) {
    _brief_json_item (writer, i);
    element (writer, owner, i);
  }
  _brief_json_raw (writer, "]");
}

static void
write_span_of_list (BriefJsonWriter *writer, const void *spans, uint32_t i)
{
  write_span (writer, ((const BriefSpanList *) spans)->at[i]);
}

void
_brief_json_put_spans (BriefJsonWriter *writer, const BriefSpanList *spans)
{
  _brief_json_put_list (writer, "spans", spans->n, spans, write_span_of_list);
}

void
_brief_json_put_node (BriefJsonWriter *writer, const char *name, BriefNodeType type, uint32_t index)
{
  _brief_json_put_string (writer, name, _brief_export_id (writer->graph, type, index));
}
