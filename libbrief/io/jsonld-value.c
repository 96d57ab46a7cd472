/* SPDX-License-Identifier: MIT */
#include "io/jsonld-value.h"

#include "graph/query.h"
#include "io/export.h"

json_t *
_brief_ld_checked (BriefLdWriter *w, json_t *value)
{
  if (!value)
    w->failed = true;
  return value;
}

void
_brief_ld_put (BriefLdWriter *w, json_t *object, const char *key, json_t *value)
{
  if (value && json_object_set_new_nocheck (object, key, value) != 0)
    w->failed = true;
}

void
_brief_ld_append (BriefLdWriter *w, json_t *array, json_t *value)
{
  if (value && json_array_append_new (array, value) != 0)
    w->failed = true;
}

json_t *
_brief_ld_text (BriefLdWriter *w, const char *string)
{
  return string ? _brief_ld_checked (w, json_string_nocheck (string)) : NULL;
}

json_t *
_brief_ld_object (BriefLdWriter *w)
{
  return _brief_ld_checked (w, json_object ());
}

json_t *
_brief_ld_array (BriefLdWriter *w)
{
  return _brief_ld_checked (w, json_array ());
}

json_t *
_brief_ld_link (BriefLdWriter *w, const char *iri)
{
  if (!iri)
    return NULL;
  json_t *link = _brief_ld_object (w);
  _brief_ld_put_text (w, link, "@id", iri);
  return link;
}

static json_t *
compact_iri (BriefLdWriter *w, const char *prefix, const char *local)
{
  if (!local)
    return NULL;
  char *escaped = g_uri_escape_string (local, NULL, TRUE), *iri = g_strconcat (prefix, ":", escaped, NULL);
  json_t *value = _brief_ld_text (w, iri);
  g_free (iri);
  g_free (escaped);
  return value;
}

json_t *
_brief_ld_compact_link (BriefLdWriter *w, const char *prefix, const char *local)
{
  if (!local)
    return NULL;
  json_t *link = _brief_ld_object (w);
  _brief_ld_put (w, link, "@id", compact_iri (w, prefix, local));
  return link;
}

json_t *
_brief_ld_node_link (BriefLdWriter *w, BriefNodeType type, uint32_t index)
{
  return _brief_ld_compact_link (w, BRIEF_LD_NODES, _brief_export_id (w->graph, type, index));
}

void
_brief_ld_put_text (BriefLdWriter *w, json_t *object, const char *key, const char *string)
{
  _brief_ld_put (w, object, key, _brief_ld_text (w, string));
}

void
_brief_ld_put_number (BriefLdWriter *w, json_t *object, const char *key, double number)
{
  _brief_ld_put (w, object, key, _brief_ld_checked (w, json_real (number)));
}

void
_brief_ld_put_word (BriefLdWriter *w, json_t *object, const char *key, BriefWords words, int value)
{
  _brief_ld_put_text (w, object, key, _brief_export_word (w->graph, words, value));
}

void
_brief_ld_put_node (BriefLdWriter *w, json_t *object, const char *key, BriefNodeType type, uint32_t index)
{
  _brief_ld_put (w, object, key, _brief_ld_node_link (w, type, index));
}

json_t *
_brief_ld_place (BriefLdWriter *w, BriefSpan span)
{
  json_t *place = _brief_ld_object (w), *selectors = _brief_ld_array (w), *position = _brief_ld_object (w);
  _brief_ld_put_text (w, place, "@type", "oa:SpecificResource");
  _brief_ld_put (w, place, "oa:hasSource", _brief_ld_link (w, w->article));
  _brief_ld_put_text (w, position, "@type", "oa:TextPositionSelector");
  _brief_ld_put (w, position, "oa:start",
                 _brief_ld_checked (w, json_integer ((json_int_t) _brief_export_offset (w->graph, span.start))));
  _brief_ld_put (w, position, "oa:end",
                 _brief_ld_checked (w, json_integer ((json_int_t) _brief_export_offset (w->graph, span.end))));
  _brief_ld_append (w, selectors, position);
  if (w->graph->text && span.end - span.start <= BRIEF_EXPORT_LONGEST_WORDS) {
    json_t *quote = _brief_ld_object (w);
    _brief_ld_put_text (w, quote, "@type", "oa:TextQuoteSelector");
    _brief_ld_put (w, quote, "oa:exact",
                   _brief_ld_checked (w, json_stringn_nocheck (w->graph->text + span.start, span.end - span.start)));
    _brief_ld_append (w, selectors, quote);
  }
  _brief_ld_put (w, place, "oa:hasSelector", selectors);
  return place;
}

json_t *
_brief_ld_places (BriefLdWriter *w, const BriefSpanList *spans)
{
  if (spans->n == 0)
    return NULL;
  json_t *places = _brief_ld_array (w);
  for (uint32_t i = 0; i < spans->n; i++)
    _brief_ld_append (w, places, _brief_ld_place (w, spans->at[i]));
  return places;
}

json_t *
_brief_ld_two_types (BriefLdWriter *w, const char *one, const char *two)
{
  json_t *types = _brief_ld_array (w);
  _brief_ld_append (w, types, _brief_ld_text (w, one));
  _brief_ld_append (w, types, _brief_ld_text (w, two));
  return types;
}

json_t *
_brief_ld_node (BriefLdWriter *w, const char *id, json_t *type)
{
  json_t *one = _brief_ld_object (w);
  _brief_ld_put (w, one, "@id", compact_iri (w, BRIEF_LD_NODES, id));
  _brief_ld_put (w, one, "@type", type);
  return one;
}

/* Whether VALUE starts as PATTERN is: D is a digit. */
static bool
has_form (const char *value, const char *pattern)
{
  for (; *pattern; pattern++, value++)
    if (*pattern == 'D' ? !g_ascii_isdigit (*value) : *value != *pattern)
      return false;
  return true;
}

static bool
is_zone (const char *value)
{
  return !*value || g_str_equal (value, "Z")
         || (strlen (value) == 6 && (has_form (value, "+DD:DD") || has_form (value, "-DD:DD")));
}

static bool
begins_with_day (const char *value)
{
  char day[BRIEF_DAY_LENGTH + 1];
  g_strlcpy (day, value, sizeof day);
  return _brief_query_is_day (day);
}

json_t *
_brief_ld_date (BriefLdWriter *w, const char *value)
{
  if (!value)
    return NULL;
  bool day = begins_with_day (value), second = day && has_form (value + 10, "TDD:DD:DD");
  bool typed = day && (!value[10] || (second && is_zone (value + 19)));
  if (!typed)
    return _brief_ld_text (w, value);
  json_t *one = _brief_ld_object (w);
  _brief_ld_put_text (w, one, "@type", second ? "xsd:dateTime" : "xsd:date");
  _brief_ld_put_text (w, one, "@value", value);
  return one;
}
