/* SPDX-License-Identifier: MIT */
#include "io/json-value.h"

#include <stdarg.h>

#include "graph/ids.h"

/* More distinct words outside the vocabularies are no news from a newer version but nonsense. */
#define MOST_UNKNOWN_WORDS 256

/* Errors. */

static void
append_place (GString *path, const JsonPlace *place)
{
  const JsonPlace *steps[16];
  size_t n = 0;
  for (; place && n < G_N_ELEMENTS (steps); place = place->up)
    steps[n++] = place;
  while (n-- > 0)
    if (!steps[n]->name)
      g_string_append_printf (path, "[%" G_GSIZE_FORMAT "]", steps[n]->index);
    else if (path->len > 0)
      g_string_append_printf (path, ".%s", steps[n]->name);
    else
      g_string_append (path, steps[n]->name);
}

bool
_brief_json_fail (JsonReader *reader, const JsonPlace *place, const char *format, ...)
{
  if (!reader->error)
    return false;
  GString *path = g_string_new (NULL);
  append_place (path, place);
  va_list arguments;
  va_start (arguments, format);
  char *what = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  _brief_error_set (reader->error, BRIEF_ERROR_JSON_FORMAT, BRIEF_NO_OFFSET, "%s%s%s", path->str,
                    path->len > 0 ? ": " : "", what);
  g_free (what);
  g_string_free (path, TRUE);
  return false;
}

/* What is wrong with the JSON: in our words where the parser's speak of its own settings. */
static const char *
syntax_fault (const json_error_t *problem)
{
  switch (json_error_code (problem)) {
  case json_error_null_character:
  case json_error_null_byte_in_key:
    return "a string with a NUL character";
  case json_error_stack_overflow:
    return "nested too deeply";
  default:
    return problem->text;
  }
}

json_t *
_brief_json_parse (const char *json, size_t length, size_t flags, BriefError **error)
{
  json_error_t problem;
  json_t *root = json_loadb (json, length, JSON_REJECT_DUPLICATES | flags, &problem);
  if (!root) {
    if (json_error_code (&problem) == json_error_out_of_memory)
      _brief_error_set_no_memory (error);
    else {
      size_t at = problem.position < 0 ? 0 : MIN ((size_t) problem.position, length);
      _brief_error_set (error, BRIEF_ERROR_JSON_SYNTAX, at, "no JSON at byte %" G_GSIZE_FORMAT ": %s", at,
                        syntax_fault (&problem));
    }
  } else if (!json_is_object (root)) {
    _brief_error_set (error, BRIEF_ERROR_JSON_FORMAT, BRIEF_NO_OFFSET, "no JSON object");
    json_decref (root);
    root = NULL;
  }
  return root;
}

/* Plain members. */

static const char *
type_name (json_type type)
{
  switch (type) {
  case JSON_OBJECT:
    return "an object";
  case JSON_ARRAY:
    return "a list";
  case JSON_STRING:
    return "a string";
  case JSON_INTEGER:
    return "a whole number";
  case JSON_REAL:
    return "a number";
  case JSON_TRUE:
  case JSON_FALSE:
    return "true or false";
  case JSON_NULL:
  default:
    return "null";
  }
}

bool
_brief_json_member (JsonReader *reader, const JsonPlace *place, const json_t *object, const char *name, json_type type,
                    const json_t **member)
{
  const json_t *found = json_object_get (object, name);
  *member = NULL;
  if (!found || json_is_null (found))
    return true;
  bool fits = json_typeof (found) == type || (type == JSON_TRUE && json_is_boolean (found))
              || (type == JSON_REAL && json_is_number (found));
  if (!fits) {
    JsonPlace here = { place, name, 0 };
    return _brief_json_fail (reader, &here, "not %s", type_name (type));
  }
  *member = found;
  return true;
}

bool
_brief_json_string (JsonReader *reader, const JsonPlace *place, const json_t *object, const char *name,
                    const char **value)
{
  const json_t *member;
  if (!_brief_json_member (reader, place, object, name, JSON_STRING, &member))
    return false;
  if (member)
    *value = _brief_graph_string (reader->graph, json_string_value (member));
  return true;
}

bool
_brief_json_bool (JsonReader *reader, const JsonPlace *place, const json_t *object, const char *name, bool *value)
{
  const json_t *member;
  if (!_brief_json_member (reader, place, object, name, JSON_TRUE, &member))
    return false;
  if (member)
    *value = json_is_true (member);
  return true;
}

bool
_brief_json_unsigned (JsonReader *reader, const JsonPlace *place, const json_t *object, const char *name, uint32_t most,
                      uint32_t *value)
{
  const json_t *member;
  if (!_brief_json_member (reader, place, object, name, JSON_INTEGER, &member))
    return false;
  if (!member)
    return true;
  json_int_t number = json_integer_value (member);
  if (number < 0 || number > (json_int_t) most) {
    JsonPlace here = { place, name, 0 };
    return _brief_json_fail (reader, &here, "%" JSON_INTEGER_FORMAT " is not from 0 to %u", number, most);
  }
  *value = (uint32_t) number;
  return true;
}

bool _brief_json_number (JsonReader *reader, const JsonPlace *place, const json_t *object, const char *name,
                         double least, double most, bool *there, double *value)
{
  const json_t *member;
  *there = false;
  if (!_brief_json_member (reader, place, object, name, JSON_REAL, &member))
    return false;
  if (!member)
    return true;
  *there = true;
  *value = json_number_value (member);
  if (*value >= least && *value <= most)
    return true;
  JsonPlace here = { place, name, 0 };
  return _brief_json_fail (reader, &here, "not from %d to %d", (int) least, (int) most);
}

bool
_brief_json_confidence (JsonReader *reader, const JsonPlace *place, const json_t *object, double *value)
{
  bool there;
  return _brief_json_number (reader, place, object, "confidence", 0, 1, &there, value);
}

bool
_brief_json_word (JsonReader *reader, const JsonPlace *place, const json_t *object, const char *name, BriefWords words,
                  int *value)
{
  const json_t *member;
  if (!_brief_json_member (reader, place, object, name, JSON_STRING, &member))
    return false;
  if (!member)
    return true;
  /* Where null is "none", the word "none" is no word of the vocabulary. */
  bool none = words == BRIEF_WORDS_TIME_MOD || words == BRIEF_WORDS_EVENT;
  *value = _brief_words_from_string (words, json_string_value (member));
  if (*value < 0 || (none && *value == 0))
    *value = _brief_graph_unknown_word (reader->graph, json_string_value (member));
  if (reader->graph->words.len <= MOST_UNKNOWN_WORDS)
    return true;
  JsonPlace here = { place, name, 0 };
  return _brief_json_fail (reader, &here, "too many unknown words");
}

/* Spans. */

static bool
read_span (JsonReader *reader, const JsonPlace *place, const json_t *pair, BriefSpan *span)
{
  const struct BriefGraph *graph = reader->graph;
  const json_t *first = json_array_get (pair, 0), *second = json_array_get (pair, 1);
  if (json_array_size (pair) != 2 || !json_is_integer (first) || !json_is_integer (second))
    return _brief_json_fail (reader, place, "not a pair of whole numbers");
  json_int_t start = json_integer_value (first), end = json_integer_value (second);
  if (start < 0 || start >= end || end > (json_int_t) graph->length)
    return _brief_json_fail (reader, place,
                             "[%" JSON_INTEGER_FORMAT ", %" JSON_INTEGER_FORMAT "] is empty or outside the text", start,
                             end);
  *span = (BriefSpan) { (uint32_t) start, (uint32_t) end };
  if (graph->text) {
    span->start = (uint32_t) _brief_utf8_char_to_byte (&graph->utf8, (size_t) start);
    span->end = (uint32_t) _brief_utf8_char_to_byte (&graph->utf8, (size_t) end);
  }
  return true;
}

bool
_brief_json_span (JsonReader *reader, const JsonPlace *place, const json_t *object, const char *name, bool *there,
                  BriefSpan *span)
{
  const json_t *member;
  if (!_brief_json_member (reader, place, object, name, JSON_ARRAY, &member))
    return false;
  *there = member != NULL;
  JsonPlace here = { place, name, 0 };
  return !member || read_span (reader, &here, member, span);
}

bool
_brief_json_spans (JsonReader *reader, const JsonPlace *place, const json_t *object, BriefSpanList *list)
{
  const json_t *member;
  if (!_brief_json_member (reader, place, object, "spans", JSON_ARRAY, &member))
    return false;
  JsonPlace there = { place, "spans", 0 };
  for (size_t i = 0; i < json_array_size (member); i++) {
    JsonPlace here = { &there, NULL, i };
    BriefSpan span;
    if (!read_span (reader, &here, json_array_get (member, i), &span))
      return false;
    if (i > 0 && list->at[list->n - 1].end > span.start)
      return _brief_json_fail (reader, &here, "overlaps the span before it, or stands before it in the text");
    _brief_graph_add_span (reader->graph, list, span);
    if (reader->graph->failed)
      return _brief_error_set_no_memory (reader->error);
  }
  return true;
}

/* References. */

bool
_brief_json_node (JsonReader *reader, const JsonPlace *place, const json_t *object, const char *name,
                  BriefNodeRef *node)
{
  const json_t *member;
  *node = (BriefNodeRef) { BRIEF_NODE_NONE, BRIEF_NONE };
  if (!_brief_json_member (reader, place, object, name, JSON_STRING, &member))
    return false;
  if (!member)
    return true;
  *node = _brief_id_table_get (reader->ids, json_string_value (member));
  if (node->type != BRIEF_NODE_NONE)
    return true;
  JsonPlace here = { place, name, 0 };
  return _brief_json_fail (reader, &here, "there is no node “%s”", json_string_value (member));
}

bool
_brief_json_index (JsonReader *reader, const JsonPlace *place, const json_t *object, const char *name,
                   BriefNodeType type, uint32_t *index)
{
  BriefNodeRef node;
  if (!_brief_json_node (reader, place, object, name, &node))
    return false;
  *index = node.index;
  if (node.type == BRIEF_NODE_NONE || node.type == type)
    return true;
  JsonPlace here = { place, name, 0 };
  return _brief_json_fail (reader, &here, "the node is no %s",
                           _brief_words_to_string (BRIEF_WORDS_NODE_TYPE, (int) type));
}
