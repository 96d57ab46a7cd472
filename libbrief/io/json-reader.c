/* SPDX-License-Identifier: MIT */
/*
 * A graph from its JSON form. Two passes over the lists: the first makes the nodes and notes their ids, the second
 * fills them in, when every id can be resolved. In the end the same things hold as for a graph that was read from a text.
 */
#include "io/json-reader.h"

#include "graph/clean.h"
#include "graph/ids.h"
#include "io/json-nodes.h"

/* A list of nodes: how it is called, how a node of it is made and filled, and where the node's id is. */
typedef struct {
  const char *name;
  BriefNodeType type; /* NONE: nodes without ids */
  uint32_t (*add) (struct BriefGraph *);
  bool (*fill) (JsonReader *, const JsonPlace *, const json_t *, uint32_t);
} Layer;

static const Layer layers[] = {
  { "sentences", BRIEF_NODE_NONE, _brief_graph_add_sentence, _brief_json_sentence },
  { "entities", BRIEF_NODE_ENTITY, _brief_graph_add_entity, _brief_json_entity },
  { "times", BRIEF_NODE_TIME, _brief_graph_add_time, _brief_json_time },
  { "quantities", BRIEF_NODE_QUANTITY, _brief_graph_add_quantity, _brief_json_quantity },
  { "attributions", BRIEF_NODE_ATTRIBUTION, _brief_graph_add_attribution, _brief_json_attribution },
  { "claims", BRIEF_NODE_CLAIM, _brief_graph_add_claim, _brief_json_claim },
  { "relations", BRIEF_NODE_NONE, _brief_graph_add_relation, _brief_json_relation },
};

static const char **
id_field (struct BriefGraph *graph, BriefNodeType type, uint32_t index)
{
  switch (type) {
  case BRIEF_NODE_ENTITY:
    return &_brief_graph_entity_at (graph, index)->id;
  case BRIEF_NODE_TIME:
    return &_brief_graph_time_at (graph, index)->id;
  case BRIEF_NODE_QUANTITY:
    return &_brief_graph_quantity_at (graph, index)->id;
  case BRIEF_NODE_ATTRIBUTION:
    return &_brief_graph_attribution_at (graph, index)->id;
  case BRIEF_NODE_CLAIM:
    return &_brief_graph_claim_at (graph, index)->id;
  case BRIEF_NODE_NONE:
  default:
    return NULL;
  }
}

/* The document. */

static bool
read_document (JsonReader *reader, const json_t *root)
{
  struct BriefGraph *graph = reader->graph;
  const json_t *document, *producer;
  JsonPlace in_document = { NULL, "document", 0 }, in_producer = { NULL, "producer", 0 };
  uint32_t length = BRIEF_NONE;
  if (!_brief_json_member (reader, NULL, root, "document", JSON_OBJECT, &document)
      || !_brief_json_string (reader, &in_document, document, "id", &graph->id)
      || !_brief_json_string (reader, &in_document, document, "title", &graph->title)
      || !_brief_json_string (reader, &in_document, document, "published", &graph->published)
      || !_brief_json_string (reader, &in_document, document, "publisher", &graph->publisher)
      || !_brief_json_string (reader, &in_document, document, "uri", &graph->uri)
      || !_brief_json_unsigned (reader, &in_document, document, "length", G_MAXINT32, &length)
      || !_brief_json_member (reader, NULL, root, "producer", JSON_OBJECT, &producer)
      || !_brief_json_string (reader, &in_producer, producer, "library", &graph->library)
      || !_brief_json_string (reader, &in_producer, producer, "model", &graph->model))
    return false;
  if (!graph->text) {
    if (length == BRIEF_NONE)
      return _brief_json_fail (reader, &in_document, "neither a length nor a text");
    graph->length = length;
    graph->code_points = true;
  } else if (length != BRIEF_NONE && length != graph->length)
    return _brief_json_fail (reader, &in_document, "the length is %u, but the text has %u code points", length,
                             graph->length);
  return true;
}

static bool
read_notices (JsonReader *reader, const json_t *root)
{
  const json_t *list;
  if (!_brief_json_member (reader, NULL, root, "notices", JSON_ARRAY, &list))
    return false;
  JsonPlace there = { NULL, "notices", 0 };
  for (size_t i = 0; i < json_array_size (list); i++) {
    JsonPlace here = { &there, NULL, i };
    const char *notice = json_string_value (json_array_get (list, i));
    if (!notice)
      return _brief_json_fail (reader, &here, "not a string");
    _brief_graph_add_notice (reader->graph, "%s", notice);
  }
  return true;
}

/* The layers. */

static bool
make_node (JsonReader *reader, const JsonPlace *place, const Layer *layer, const json_t *object)
{
  struct BriefGraph *graph = reader->graph;
  if (!json_is_object (object))
    return _brief_json_fail (reader, place, "not an object");
  uint32_t index = layer->add (graph);
  if (layer->type == BRIEF_NODE_NONE)
    return true;
  const char **id = id_field (graph, layer->type, index);
  if (!_brief_json_string (reader, place, object, "id", id))
    return false;
  if (!*id || !**id)
    return _brief_json_fail (reader, place, "no id");
  if (!graph->failed && !_brief_id_table_add (reader->ids, *id, (BriefNodeRef) { layer->type, index }))
    return _brief_json_fail (reader, place, "the id “%s” is taken", *id);
  return true;
}

static bool
make_nodes (JsonReader *reader, const Layer *layer, const json_t *list)
{
  JsonPlace there = { NULL, layer->name, 0 };
  for (size_t i = 0; i < json_array_size (list); i++) {
    JsonPlace here = { &there, NULL, i };
    if (!make_node (reader, &here, layer, json_array_get (list, i)))
      return false;
    if (reader->graph->failed)
      return _brief_error_set_no_memory (reader->error);
  }
  return true;
}

static bool
fill_nodes (JsonReader *reader, const Layer *layer, const json_t *list)
{
  JsonPlace there = { NULL, layer->name, 0 };
  for (size_t i = 0; i < json_array_size (list); i++) {
    JsonPlace here = { &there, NULL, i };
    if (!layer->fill (reader, &here, json_array_get (list, i), (uint32_t) i))
      return false;
    if (reader->graph->failed)
      return _brief_error_set_no_memory (reader->error);
  }
  return true;
}

static bool
read_layers (JsonReader *reader, const json_t *root)
{
  const json_t *lists[G_N_ELEMENTS (layers)];
  size_t n = 0;
  for (size_t l = 0; l < G_N_ELEMENTS (layers); l++) {
    if (!_brief_json_member (reader, NULL, root, layers[l].name, JSON_ARRAY, &lists[l]))
      return false;
    n += json_array_size (lists[l]);
  }
  reader->ids = _brief_id_table_new (reader->graph->arena, n);
  if (!reader->ids)
    return _brief_error_set_no_memory (reader->error);
  for (size_t l = 0; l < G_N_ELEMENTS (layers); l++)
    if (!make_nodes (reader, &layers[l], lists[l]))
      return false;
  for (size_t l = 0; l < G_N_ELEMENTS (layers); l++)
    if (!fill_nodes (reader, &layers[l], lists[l]))
      return false;
  return true;
}

static bool
read_tokens (JsonReader *reader, const json_t *root)
{
  const json_t *lists;
  JsonPlace there = { NULL, "tokens", 0 };
  if (!_brief_json_member (reader, NULL, root, "tokens", JSON_ARRAY, &lists))
    return false;
  if (!lists)
    return true;
  reader->graph->with_tokens = true;
  if (json_array_size (lists) != reader->graph->sentences.len)
    return _brief_json_fail (reader, &there, "not a list for each sentence");
  for (size_t i = 0; i < json_array_size (lists); i++) {
    JsonPlace here = { &there, NULL, i };
    const json_t *list = json_array_get (lists, i);
    if (!json_is_array (list))
      return _brief_json_fail (reader, &here, "not a list");
    if (!_brief_json_tokens (reader, &here, list, (uint32_t) i))
      return false;
  }
  return true;
}

/* What must hold between nodes. */

/* Every claim is listed by its attribution, once, and by no other. */
static bool
check_ties (JsonReader *reader)
{
  struct BriefGraph *graph = reader->graph;
  bool *listed = _brief_arena_alloc_n (graph->arena, (size_t) graph->claims.len + 1, sizeof *listed);
  if (!listed)
    return _brief_error_set_no_memory (reader->error);
  for (uint32_t a = 0; a < graph->attributions.len; a++) {
    const struct BriefAttribution *attribution = _brief_graph_attribution_at (graph, a);
    for (uint32_t i = 0; i < attribution->n_claims; i++) {
      uint32_t c = attribution->claims[i];
      if (_brief_graph_claim_at (graph, c)->attribution != a || listed[c])
        return _brief_json_fail (reader, NULL, "attribution “%s” lists claim “%s”, which is not its own",
                                 attribution->id, _brief_graph_claim_at (graph, c)->id);
      listed[c] = true;
    }
  }
  for (uint32_t c = 0; c < graph->claims.len; c++)
    if (_brief_graph_claim_at (graph, c)->attribution != BRIEF_NONE && !listed[c])
      return _brief_json_fail (reader, NULL, "claim “%s” is not listed by its attribution",
                               _brief_graph_claim_at (graph, c)->id);
  return true;
}

static bool
check_whole (JsonReader *reader)
{
  struct BriefGraph *graph = reader->graph;
  if (!check_ties (reader))
    return false;
  if (_brief_clean_mentions (graph) > 0)
    return _brief_json_fail (reader, NULL, "entities: a span is a mention twice");
  if (_brief_clean_parent_circles (graph) > 0)
    return _brief_json_fail (reader, NULL, "attributions: the parents make a circle");
  if (_brief_clean_claim_circles (graph) > 0)
    return _brief_json_fail (reader, NULL, "claims: the arguments make a circle");
  return !graph->failed || _brief_error_set_no_memory (reader->error);
}

/* The text: the one that is given, or that of the JSON; when there are both they must be one. */

static bool
choose_text (const json_t *root, const char **text, size_t *length, BriefError **error)
{
  const json_t *layer = json_object_get (root, "text");
  if (*text && !_brief_error_check_text (*text, *length, error))
    return false;
  if (!layer || json_is_null (layer))
    return true;
  if (!json_is_string (layer))
    return _brief_error_set (error, BRIEF_ERROR_JSON_FORMAT, BRIEF_NO_OFFSET, "text: not a string");
  if (*text && (*length != json_string_length (layer) || memcmp (*text, json_string_value (layer), *length) != 0))
    return _brief_error_set (error, BRIEF_ERROR_JSON_FORMAT, BRIEF_NO_OFFSET, "text: not the text that was given");
  *text = json_string_value (layer);
  *length = json_string_length (layer);
  return true;
}

static bool
read_root (JsonReader *reader, const json_t *root)
{
  const char *format = json_string_value (json_object_get (root, "format"));
  if (!format || strcmp (format, "brief/1") != 0)
    return _brief_json_fail (reader, NULL, "format: not “brief/1”");
  return read_document (reader, root) && read_layers (reader, root) && read_tokens (reader, root)
         && read_notices (reader, root) && check_whole (reader);
}

static struct BriefGraph *
read_graph (const json_t *root, const char *text, size_t length, BriefError **error)
{
  if (!choose_text (root, &text, &length, error))
    return NULL;
  if (text && length > G_MAXINT32) {
    _brief_error_set (error, BRIEF_ERROR_TOO_LONG, BRIEF_NO_OFFSET, "the text is too long");
    return NULL;
  }
  struct BriefGraph *graph = _brief_graph_new (text, length);
  if (!graph || !_brief_graph_index_text (graph)) {
    _brief_graph_free (graph);
    _brief_error_set_no_memory (error);
    return NULL;
  }
  graph->with_text = json_is_string (json_object_get (root, "text"));
  JsonReader reader = { graph, NULL, error };
  if (!read_root (&reader, root)) {
    _brief_graph_free (graph);
    return NULL;
  }
  if (!_brief_graph_finish (graph)) {
    _brief_graph_free (graph);
    _brief_error_set_no_memory (error);
    return NULL;
  }
  return graph;
}

struct BriefGraph *
_brief_json_read (const char *json, size_t length, const char *text, size_t text_length, BriefError **error)
{
  json_t *root = _brief_json_parse (json, length, 0, error);
  if (!root)
    return NULL;
  struct BriefGraph *graph = read_graph (root, text, text_length, error);
  json_decref (root);
  return graph;
}
