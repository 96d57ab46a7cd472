/* SPDX-License-Identifier: MIT */
/* https://graphviz.org/doc/info/lang.html: everything that is not ours is a double-quoted string. */
#include "io/dot-writer.h"

#include "io/network.h"

/* A label is cut for the eye after so many bytes; GraphML and the JSON forms have all of it. */
#define LONGEST_LABEL 120

/* To be drawn: Graphviz would read &lt; as an entity, and a control character shows nothing. */
static void
append_drawn (BriefBuffer *out, const char *text, size_t length)
{
  for (size_t i = 0; i < length; i++) {
    unsigned char c = (unsigned char) text[i];
    if (c == '&')
      _brief_buffer_append_string (out, "&amp;");
    else if (c < 0x20 || c == 0x7f)
      _brief_buffer_append_char (out, ' ');
    else {
      if (c == '"' || c == '\\')
        _brief_buffer_append_char (out, '\\');
      _brief_buffer_append_char (out, (char) c);
    }
  }
}

static void
append_string (BriefBuffer *out, const char *text, size_t length)
{
  bool cut = length > LONGEST_LABEL;
  if (cut)
    for (length = LONGEST_LABEL; length > 0 && ((unsigned char) text[length] & 0xc0) == 0x80;)
      length--;
  _brief_buffer_append_char (out, '"');
  append_drawn (out, text, length);
  _brief_buffer_append_string (out, cut ? "…\"" : "\"");
}

/* Ids are never cut, and keep every character: they tell nodes apart. */
static void
append_id (BriefBuffer *out, const char *id)
{
  _brief_buffer_append_char (out, '"');
  for (; *id; id++) {
    if (*id == '"' || *id == '\\')
      _brief_buffer_append_char (out, '\\');
    _brief_buffer_append_char (out, *id);
  }
  _brief_buffer_append_char (out, '"');
}

static void
append_attribute (BriefBuffer *out, const char *name, const char *value)
{
  if (!value)
    return;
  _brief_buffer_append_string (out, ", ");
  _brief_buffer_append_string (out, name);
  _brief_buffer_append_char (out, '=');
  append_string (out, value, strlen (value));
}

static const char *
shape_of (const char *kind)
{
  static const struct { const char *kind, *shape; } shapes[] = {
    { "article", "note" },     { "entity", "ellipse" },  { "time", "hexagon" },
    { "quantity", "diamond" }, { "attribution", "cds" }, { "claim", "box" },
  };
  for (size_t i = 0; i < G_N_ELEMENTS (shapes); i++)
    if (strcmp (kind, shapes[i].kind) == 0)
      return shapes[i].shape;
  return "box";
}

static void
write_node (void *data, const BriefNetworkNode *node)
{
  BriefBuffer *out = data;
  _brief_buffer_append_string (out, "  ");
  append_id (out, node->id);
  _brief_buffer_append_string (out, " [label=");
  append_string (out, node->label ? node->label : "", node->label_length);
  append_attribute (out, "shape", shape_of (node->kind));
  append_attribute (out, "kind", node->kind);
  append_attribute (out, "type", node->type);
  append_attribute (out, "event", node->event);
  append_attribute (out, "polarity", node->polarity);
  append_attribute (out, "certainty", node->certainty);
  append_attribute (out, "tense", node->tense);
  _brief_buffer_append_string (out, "];\n");
}

static void
write_edge (void *data, const BriefNetworkEdge *edge)
{
  BriefBuffer *out = data;
  _brief_buffer_append_string (out, "  ");
  append_id (out, edge->from);
  _brief_buffer_append_string (out, " -> ");
  append_id (out, edge->to);
  _brief_buffer_append_string (out, " [label=");
  append_string (out, edge->label, strlen (edge->label));
  append_attribute (out, "kind", edge->kind);
  _brief_buffer_append_string (out, "];\n");
}

void
_brief_dot_write (const struct BriefGraph *graph, BriefBuffer *buffer)
{
  static const BriefNetworkSink sink = { write_node, write_edge };
  _brief_buffer_append_string (buffer, "digraph ");
  append_id (buffer, graph->id ? graph->id : "brief");
  _brief_buffer_append_string (buffer, " {\n  charset=\"UTF-8\";\n  rankdir=LR;\n");
  _brief_network_walk (graph, &sink, buffer);
  _brief_buffer_append_string (buffer, "}\n");
}
