/* SPDX-License-Identifier: MIT */
/* http://graphml.graphdrawing.org/specification.html */
#include "io/graphml-writer.h"

#include "io/json-text.h"
#include "io/network.h"

typedef struct {
  BriefBuffer *out;
  uint64_t n_edges;
} Writer;

/* The attributes of nodes and edges: key, name and type as GraphML has them. */
static const struct { const char *id, *domain, *name, *type; } keys[] = {
  { "kind", "node", "kind", "string" },
  { "type", "node", "type", "string" },
  { "label", "node", "label", "string" },
  { "event", "node", "event", "string" },
  { "polarity", "node", "polarity", "string" },
  { "certainty", "node", "certainty", "string" },
  { "tense", "node", "tense", "string" },
  { "start", "node", "start", "long" },
  { "end", "node", "end", "long" },
  { "latitude", "node", "latitude", "double" },
  { "longitude", "node", "longitude", "double" },
  { "confidence", "node", "confidence", "double" },
  { "ekind", "edge", "kind", "string" },
  { "elabel", "edge", "label", "string" },
  { "econfidence", "edge", "confidence", "double" },
};

/* How many bytes from TEXT on are a character that XML 1.0 cannot hold (production 2): a control character, U+FFFE or
 * U+FFFF. */
static size_t
unfit (const char *text, size_t length)
{
  unsigned char c = (unsigned char) text[0];
  if (c < 0x20)
    return c != '\t' && c != '\n' && c != '\r';
  return length >= 3 && (memcmp (text, "\xef\xbf\xbe", 3) == 0 || memcmp (text, "\xef\xbf\xbf", 3) == 0) ? 3 : 0;
}

static void
append_text (BriefBuffer *out, const char *text, size_t length)
{
  for (size_t i = 0; i < length; i++) {
    size_t skip = unfit (text + i, length - i);
    if (skip > 0) {
      _brief_buffer_append_string (out, "\xef\xbf\xbd"); /* U+FFFD */
      i += skip - 1;
      continue;
    }
    switch (text[i]) {
    case '&': _brief_buffer_append_string (out, "&amp;"); break;
    case '<': _brief_buffer_append_string (out, "&lt;"); break;
    case '>': _brief_buffer_append_string (out, "&gt;"); break;
    case '"': _brief_buffer_append_string (out, "&quot;"); break;
    case '\r': _brief_buffer_append_string (out, "&#13;"); break; /* or a parser makes a line feed of it */
    case '\n': _brief_buffer_append_string (out, "&#10;"); break;
    case '\t': _brief_buffer_append_string (out, "&#9;"); break;
    default: _brief_buffer_append_char (out, text[i]);
    }
  }
}

static void
attribute (BriefBuffer *out, const char *name, const char *value)
{
  _brief_buffer_append_char (out, ' ');
  _brief_buffer_append_string (out, name);
  _brief_buffer_append_string (out, "=\"");
  append_text (out, value, strlen (value));
  _brief_buffer_append_char (out, '"');
}

/* An id tells nodes apart, so that no character of it may become U+FFFD: it is escaped as in URIs ("c7" stays). */
static void
id_attribute (BriefBuffer *out, const char *name, const char *id)
{
  char *escaped = g_uri_escape_string (id, NULL, FALSE);
  attribute (out, name, escaped);
  g_free (escaped);
}

static void
begin_data (BriefBuffer *out, const char *key)
{
  _brief_buffer_append_string (out, "<data");
  attribute (out, "key", key);
  _brief_buffer_append_char (out, '>');
}

static void
end_data (BriefBuffer *out)
{
  _brief_buffer_append_string (out, "</data>");
}

static void
data_text (BriefBuffer *out, const char *key, const char *text, size_t length)
{
  if (!text)
    return;
  begin_data (out, key);
  append_text (out, text, length);
  end_data (out);
}

static void
data_string (BriefBuffer *out, const char *key, const char *string)
{
  data_text (out, key, string, string ? strlen (string) : 0);
}

static void
data_number (BriefBuffer *out, const char *key, double number)
{
  begin_data (out, key);
  _brief_json_append_double (out, number); /* XML Schema writes numbers in the same way */
  end_data (out);
}

static void
write_node (void *data, const BriefNetworkNode *node)
{
  BriefBuffer *out = ((Writer *) data)->out;
  _brief_buffer_append_string (out, "    <node");
  id_attribute (out, "id", node->id);
  _brief_buffer_append_char (out, '>');
  data_string (out, "kind", node->kind);
  data_string (out, "type", node->type);
  data_text (out, "label", node->label, node->label_length);
  data_string (out, "event", node->event);
  data_string (out, "polarity", node->polarity);
  data_string (out, "certainty", node->certainty);
  data_string (out, "tense", node->tense);
  if (node->has_place) {
    data_number (out, "start", (double) node->start);
    data_number (out, "end", (double) node->end);
  }
  if (node->has_location) {
    data_number (out, "latitude", node->latitude);
    data_number (out, "longitude", node->longitude);
  }
  data_number (out, "confidence", node->confidence);
  _brief_buffer_append_string (out, "</node>\n");
}

static void
write_edge (void *data, const BriefNetworkEdge *edge)
{
  Writer *writer = data;
  BriefBuffer *out = writer->out;
  _brief_buffer_append_string (out, "    <edge id=\"edge");
  _brief_buffer_append_unsigned (out, ++writer->n_edges);
  _brief_buffer_append_char (out, '"');
  id_attribute (out, "source", edge->from);
  id_attribute (out, "target", edge->to);
  _brief_buffer_append_char (out, '>');
  data_string (out, "ekind", edge->kind);
  data_string (out, "elabel", edge->label);
  if (edge->has_confidence)
    data_number (out, "econfidence", edge->confidence);
  _brief_buffer_append_string (out, "</edge>\n");
}

void
_brief_graphml_write (const struct BriefGraph *graph, BriefBuffer *buffer)
{
  static const BriefNetworkSink sink = { write_node, write_edge };
  Writer writer = { buffer, 0 };
  _brief_buffer_append_string (buffer, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                       "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
  for (size_t i = 0; i < G_N_ELEMENTS (keys); i++) {
    _brief_buffer_append_string (buffer, "  <key");
    attribute (buffer, "id", keys[i].id);
    attribute (buffer, "for", keys[i].domain);
    attribute (buffer, "attr.name", keys[i].name);
    attribute (buffer, "attr.type", keys[i].type);
    _brief_buffer_append_string (buffer, "/>\n");
  }
  _brief_buffer_append_string (buffer, "  <graph");
  id_attribute (buffer, "id", graph->id ? graph->id : "brief");
  _brief_buffer_append_string (buffer, " edgedefault=\"directed\">\n");
  _brief_network_walk (graph, &sink, &writer);
  _brief_buffer_append_string (buffer, "  </graph>\n</graphml>\n");
}
