/* SPDX-License-Identifier: MIT */
/*
 * A graph as linked data. Vocabularies: schema.org (claims, people, the article), PROV-O (who is behind a claim), SEM
 * (events with actors, places and times), the Web Annotation Data Model (where it stands in the text); the rest is in
 * our own, "brief:". The context is docs/context.jsonld with the prefix of the article's nodes.
 */
#include "io/jsonld-writer.h"

#include <jansson.h>

#include "graph/query.h"
#include "io/export.h"

#define NAMESPACE "urn:x-libbrief:"
#define NODES "doc" /* the prefix of the article's nodes */

static const struct { const char *prefix, *iri; } prefixes[] = {
  { "brief", NAMESPACE },
  { "oa", "http://www.w3.org/ns/oa#" },
  { "prov", "http://www.w3.org/ns/prov#" },
  { "schema", "https://schema.org/" },
  { "sem", "http://semanticweb.cs.vu.nl/2009/11/sem/" },
  { "wikidata", "http://www.wikidata.org/entity/" },
  { "xsd", "http://www.w3.org/2001/XMLSchema#" },
};

typedef struct {
  const struct BriefGraph *graph;
  char *article; /* its IRI */
  bool failed;   /* no memory */
} Writer;

/* Values. NULL stands for "nothing to say" and is left out by put(); what memory was missing for sets FAILED. */

static json_t *
checked (Writer *w, json_t *value)
{
  if (!value)
    w->failed = true;
  return value;
}

static void
put (Writer *w, json_t *object, const char *key, json_t *value)
{
  if (value && json_object_set_new_nocheck (object, key, value) != 0)
    w->failed = true;
}

static void
append (Writer *w, json_t *array, json_t *value)
{
  if (value && json_array_append_new (array, value) != 0)
    w->failed = true;
}

static json_t *
text (Writer *w, const char *string)
{
  return string ? checked (w, json_string_nocheck (string)) : NULL;
}

static json_t *
object (Writer *w)
{
  return checked (w, json_object ());
}

static json_t *
array (Writer *w)
{
  return checked (w, json_array ());
}

/* A reference to something with an IRI. */
static json_t *
link_to (Writer *w, const char *iri)
{
  if (!iri)
    return NULL;
  json_t *link = object (w);
  put (w, link, "@id", text (w, iri));
  return link;
}

/* PREFIX:LOCAL, where LOCAL may be any text. */
static json_t *
compact_iri (Writer *w, const char *prefix, const char *local)
{
  if (!local)
    return NULL;
  char *escaped = g_uri_escape_string (local, NULL, TRUE), *iri = g_strconcat (prefix, ":", escaped, NULL);
  json_t *value = text (w, iri);
  g_free (iri);
  g_free (escaped);
  return value;
}

static json_t *
node_link (Writer *w, BriefNodeType type, uint32_t index)
{
  json_t *iri = compact_iri (w, NODES, _brief_export_id (w->graph, type, index));
  if (!iri)
    return NULL;
  json_t *link = object (w);
  put (w, link, "@id", iri);
  return link;
}

static json_t *
word (Writer *w, BriefWords words, int value)
{
  return text (w, _brief_export_word (w->graph, words, value));
}

static json_t *
confidence (Writer *w, double value)
{
  return checked (w, json_real (value));
}

/* Where it stands: a specific resource with selectors (Web Annotation Data Model, 4.2.4 and 4.2.5). */
static json_t *
place_in_text (Writer *w, BriefSpan span)
{
  json_t *place = object (w), *selectors = array (w), *position = object (w);
  put (w, place, "@type", text (w, "oa:SpecificResource"));
  put (w, place, "oa:hasSource", link_to (w, w->article));
  put (w, position, "@type", text (w, "oa:TextPositionSelector"));
  put (w, position, "oa:start", checked (w, json_integer ((json_int_t) _brief_export_offset (w->graph, span.start))));
  put (w, position, "oa:end", checked (w, json_integer ((json_int_t) _brief_export_offset (w->graph, span.end))));
  append (w, selectors, position);
  if (w->graph->text && span.end - span.start <= BRIEF_EXPORT_LONGEST_WORDS) {
    json_t *quote = object (w);
    put (w, quote, "@type", text (w, "oa:TextQuoteSelector"));
    put (w, quote, "oa:exact", checked (w, json_stringn_nocheck (w->graph->text + span.start, span.end - span.start)));
    append (w, selectors, quote);
  }
  put (w, place, "oa:hasSelector", selectors);
  return place;
}

static json_t *
places_in_text (Writer *w, const BriefSpanList *spans)
{
  if (spans->n == 0)
    return NULL;
  json_t *places = array (w);
  for (uint32_t i = 0; i < spans->n; i++)
    append (w, places, place_in_text (w, spans->at[i]));
  return places;
}

static json_t *
two_types (Writer *w, const char *one, const char *two)
{
  json_t *types = array (w);
  append (w, types, text (w, one));
  append (w, types, text (w, two));
  return types;
}

/* Begins a node. */
static json_t *
node (Writer *w, const char *id, json_t *type)
{
  json_t *one = object (w);
  put (w, one, "@id", compact_iri (w, NODES, id));
  put (w, one, "@type", type);
  return one;
}

static json_t *
entity_type (Writer *w, BriefEntityType type)
{
  switch (type) {
  case BRIEF_ENTITY_PERSON:
    return two_types (w, "schema:Person", "sem:Actor");
  case BRIEF_ENTITY_ORG:
    return two_types (w, "schema:Organization", "sem:Actor");
  case BRIEF_ENTITY_GPE:
  case BRIEF_ENTITY_LOC:
  case BRIEF_ENTITY_FAC:
    return two_types (w, "schema:Place", "sem:Place");
  default:
    return text (w, "schema:Thing");
  }
}

static json_t *
entity_role (Writer *w, const struct BriefEntityRole *role)
{
  json_t *one = object (w);
  put (w, one, "@type", text (w, "schema:Role"));
  put (w, one, "schema:roleName", text (w, role->title));
  put (w, one, "brief:of", node_link (w, BRIEF_NODE_ENTITY, role->of));
  if (role->span.end > role->span.start)
    put (w, one, "brief:words", place_in_text (w, role->span));
  return one;
}

static json_t *
entity_mention (Writer *w, const struct BriefMention *mention)
{
  json_t *one = place_in_text (w, mention->span);
  put (w, one, "brief:kind", word (w, BRIEF_WORDS_MENTION_KIND, (int) mention->kind));
  return one;
}

static json_t *
location (Writer *w, const struct BriefEntity *e)
{
  if (!e->has_location)
    return NULL;
  json_t *geo = object (w);
  put (w, geo, "@type", text (w, "schema:GeoCoordinates"));
  put (w, geo, "schema:latitude", checked (w, json_real (e->latitude)));
  put (w, geo, "schema:longitude", checked (w, json_real (e->longitude)));
  return geo;
}

static json_t *
entity (Writer *w, uint32_t index)
{
  const struct BriefEntity *e = &g_array_index (&w->graph->entities, struct BriefEntity, index);
  json_t *one = node (w, e->id, entity_type (w, e->type));
  json_t *names = array (w), *roles = array (w), *mentions = array (w);
  put (w, one, "brief:type", word (w, BRIEF_WORDS_ENTITY_TYPE, (int) e->type));
  put (w, one, "schema:name", text (w, e->name));
  for (uint32_t i = 0; i < e->n_aliases; i++)
    append (w, names, text (w, e->aliases[i]));
  for (uint32_t i = 0; i < e->n_roles; i++)
    append (w, roles, entity_role (w, &e->roles[i]));
  for (uint32_t i = 0; i < e->n_mentions; i++)
    append (w, mentions, entity_mention (w, &e->mentions[i]));
  put (w, one, "schema:alternateName", names);
  put (w, one, "brief:role", roles);
  put (w, one, "brief:mention", mentions);
  if (e->wikidata) {
    json_t *link = object (w);
    put (w, link, "@id", compact_iri (w, "wikidata", e->wikidata));
    put (w, one, "schema:sameAs", link);
  }
  put (w, one, "brief:iso3166", text (w, e->iso3166));
  put (w, one, "schema:geo", location (w, e));
  put (w, one, "brief:confidence", confidence (w, e->confidence));
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

/* Typed when it is of that type; a date that is only nearly one is text. */
static json_t *
date (Writer *w, const char *value)
{
  if (!value)
    return NULL;
  bool day = begins_with_day (value), second = day && has_form (value + 10, "TDD:DD:DD");
  bool typed = day && (!value[10] || (second && is_zone (value + 19)));
  if (!typed)
    return text (w, value);
  json_t *one = object (w);
  put (w, one, "@type", text (w, second ? "xsd:dateTime" : "xsd:date"));
  put (w, one, "@value", text (w, value));
  return one;
}

static json_t *
time_node (Writer *w, uint32_t index)
{
  const struct BriefTime *t = &g_array_index (&w->graph->times, struct BriefTime, index);
  json_t *one = node (w, t->id, text (w, "sem:Time"));
  put (w, one, "brief:type", word (w, BRIEF_WORDS_TIME_TYPE, (int) t->type));
  put (w, one, "brief:value", text (w, t->value));
  if (t->mod != BRIEF_TIME_MOD_NONE)
    put (w, one, "brief:mod", word (w, BRIEF_WORDS_TIME_MOD, (int) t->mod));
  put (w, one, "sem:hasEarliestBeginTimeStamp", date (w, t->earliest));
  put (w, one, "sem:hasLatestEndTimeStamp", date (w, t->latest));
  put (w, one, "brief:words", place_in_text (w, t->span));
  put (w, one, "brief:confidence", confidence (w, t->confidence));
  return one;
}

static json_t *
quantity (Writer *w, uint32_t index)
{
  const struct BriefQuantity *q = &g_array_index (&w->graph->quantities, struct BriefQuantity, index);
  json_t *one = node (w, q->id, text (w, "schema:QuantitativeValue"));
  put (w, one, "brief:type", word (w, BRIEF_WORDS_QUANTITY_TYPE, (int) q->type));
  if (q->has_value)
    put (w, one, q->has_upper ? "schema:minValue" : "schema:value", checked (w, json_real (q->value)));
  if (q->has_value && q->has_upper)
    put (w, one, "schema:maxValue", checked (w, json_real (q->upper)));
  put (w, one, "schema:unitText", text (w, q->unit));
  put (w, one, "brief:bound", word (w, BRIEF_WORDS_BOUND, (int) q->bound));
  put (w, one, "brief:words", place_in_text (w, q->span));
  put (w, one, "brief:confidence", confidence (w, q->confidence));
  return one;
}

static json_t *
attribution (Writer *w, uint32_t index)
{
  const struct BriefAttribution *a = &g_array_index (&w->graph->attributions, struct BriefAttribution, index);
  json_t *one = node (w, a->id, text (w, "prov:Attribution"));
  put (w, one, "prov:agent", node_link (w, BRIEF_NODE_ENTITY, a->entity));
  put (w, one, "brief:sourceWords", places_in_text (w, &a->source));
  put (w, one, "brief:sourceType", word (w, BRIEF_WORDS_SOURCE_TYPE, (int) a->source_type));
  put (w, one, "brief:anonymity", word (w, BRIEF_WORDS_ANONYMITY, (int) a->anonymity));
  if (a->has_reason)
    put (w, one, "brief:reason", place_in_text (w, a->reason));
  put (w, one, "brief:cue", text (w, a->cue_lemma));
  put (w, one, "brief:cueWords", places_in_text (w, &a->cue));
  put (w, one, "brief:contentWords", places_in_text (w, &a->content));
  put (w, one, "brief:form", word (w, BRIEF_WORDS_FORM, (int) a->form));
  put (w, one, "brief:type", word (w, BRIEF_WORDS_ATTRIBUTION_TYPE, (int) a->type));
  put (w, one, "brief:stance", word (w, BRIEF_WORDS_STANCE, (int) a->stance));
  put (w, one, "brief:polarity", word (w, BRIEF_WORDS_POLARITY, (int) a->polarity));
  put (w, one, "brief:addressee", node_link (w, BRIEF_NODE_ENTITY, a->addressee));
  put (w, one, "brief:time", node_link (w, BRIEF_NODE_TIME, a->time));
  put (w, one, "brief:parent", node_link (w, BRIEF_NODE_ATTRIBUTION, a->parent));
  put (w, one, "brief:confidence", confidence (w, a->confidence));
  return one;
}

static json_t *
argument (Writer *w, const struct BriefArgument *a)
{
  json_t *one = object (w);
  put (w, one, "@type", text (w, "brief:Argument"));
  put (w, one, "brief:role", word (w, BRIEF_WORDS_ROLE, (int) a->role));
  put (w, one, "brief:label", text (w, a->label));
  put (w, one, "brief:node", node_link (w, a->node.type, a->node.index));
  put (w, one, "brief:words", places_in_text (w, &a->spans));
  if (a->head.end > a->head.start)
    put (w, one, "brief:head", place_in_text (w, a->head));
  return one;
}

/* Who and what takes part in the event, in SEM: every entity among the arguments but its place. */
static json_t *
actors (Writer *w, const struct BriefClaim *c)
{
  json_t *all = array (w);
  for (uint32_t i = 0; i < c->n_arguments; i++)
    if (c->arguments[i].node.type == BRIEF_NODE_ENTITY && c->arguments[i].role != BRIEF_ROLE_LOCATION)
      append (w, all, node_link (w, BRIEF_NODE_ENTITY, c->arguments[i].node.index));
  return all;
}

static json_t *
claim (Writer *w, uint32_t index)
{
  const struct BriefClaim *c = &g_array_index (&w->graph->claims, struct BriefClaim, index);
  json_t *one = node (w, c->id, two_types (w, "schema:Claim", "sem:Event")), *arguments = array (w);
  put (w, one, "schema:appearance", link_to (w, w->article));
  put (w, one, "brief:words", places_in_text (w, &c->spans));
  put (w, one, "brief:kind", word (w, BRIEF_WORDS_CLAIM_KIND, (int) c->kind));
  if (c->event != BRIEF_EVENT_NONE) {
    json_t *event = object (w);
    put (w, event, "@id", compact_iri (w, "brief", _brief_export_word (w->graph, BRIEF_WORDS_EVENT, (int) c->event)));
    put (w, one, "sem:eventType", event);
  }
  put (w, one, "brief:predicate", text (w, c->lemma));
  put (w, one, "brief:sense", text (w, c->sense));
  put (w, one, "brief:predicateWords", places_in_text (w, &c->predicate));
  for (uint32_t i = 0; i < c->n_arguments; i++)
    append (w, arguments, argument (w, &c->arguments[i]));
  put (w, one, "brief:argument", arguments);
  put (w, one, "sem:hasActor", actors (w, c));
  put (w, one, "sem:hasTime", node_link (w, BRIEF_NODE_TIME, c->time));
  put (w, one, "sem:hasPlace", node_link (w, BRIEF_NODE_ENTITY, c->place));
  put (w, one, "brief:polarity", word (w, BRIEF_WORDS_POLARITY, (int) c->polarity));
  put (w, one, "brief:certainty", word (w, BRIEF_WORDS_CERTAINTY, (int) c->certainty));
  put (w, one, "brief:tense", word (w, BRIEF_WORDS_TENSE, (int) c->tense));
  put (w, one, "brief:confidence", confidence (w, c->confidence));
  if (c->attribution == BRIEF_NONE)
    put (w, one, "prov:wasAttributedTo", link_to (w, w->article));
  else {
    const struct BriefAttribution *a
      = &g_array_index (&w->graph->attributions, struct BriefAttribution, c->attribution);
    put (w, one, "prov:qualifiedAttribution", node_link (w, BRIEF_NODE_ATTRIBUTION, c->attribution));
    put (w, one, "prov:wasAttributedTo", node_link (w, BRIEF_NODE_ENTITY, a->entity));
  }
  return one;
}

static json_t *
relation (Writer *w, uint32_t index)
{
  const struct BriefRelation *r = &g_array_index (&w->graph->relations, struct BriefRelation, index);
  json_t *one = object (w);
  put (w, one, "@type", text (w, "brief:Relation"));
  put (w, one, "brief:type", word (w, BRIEF_WORDS_RELATION_TYPE, (int) r->type));
  put (w, one, "brief:from", node_link (w, r->from.type, r->from.index));
  put (w, one, "brief:to", node_link (w, r->to.type, r->to.index));
  if (r->has_span)
    put (w, one, "brief:words", place_in_text (w, r->span));
  put (w, one, "brief:confidence", confidence (w, r->confidence));
  return one;
}

static json_t *
article (Writer *w)
{
  const struct BriefGraph *g = w->graph;
  json_t *one = link_to (w, w->article);
  put (w, one, "@type", text (w, "schema:NewsArticle"));
  put (w, one, "schema:identifier", text (w, g->id));
  put (w, one, "schema:headline", text (w, g->title));
  put (w, one, "schema:datePublished", date (w, g->published));
  put (w, one, "schema:publisher", text (w, g->publisher));
  put (w, one, "brief:library", text (w, g->library));
  put (w, one, "brief:model", text (w, g->model));
  if (g->with_text && g->text)
    put (w, one, "schema:articleBody", checked (w, json_stringn_nocheck (g->text, g->text_length)));
  return one;
}

static json_t *
context (Writer *w)
{
  json_t *one = object (w);
  for (size_t i = 0; i < G_N_ELEMENTS (prefixes); i++)
    put (w, one, prefixes[i].prefix, text (w, prefixes[i].iri));
  char *nodes = g_strconcat (w->article, "#", NULL);
  put (w, one, NODES, text (w, nodes));
  g_free (nodes);
  return one;
}

/* A URI such as "doc:1" would be taken for one with that prefix. */
static bool
is_prefix (const char *scheme)
{
  bool found = g_str_equal (scheme, NODES);
  for (size_t i = 0; i < G_N_ELEMENTS (prefixes); i++)
    found = found || g_str_equal (scheme, prefixes[i].prefix);
  return found;
}

/* The article's own URI without its fragment, else a name made of its id. */
static char *
article_iri (const struct BriefGraph *graph)
{
  const char *scheme = graph->uri ? g_uri_peek_scheme (graph->uri) : NULL;
  if (scheme && !is_prefix (scheme)) {
    char *iri = g_uri_escape_string (graph->uri, ":/?[]@!$&'()*+,;=%#", TRUE), *fragment = strchr (iri, '#');
    if (fragment)
      *fragment = '\0';
    return iri;
  }
  char *id = g_uri_escape_string (graph->id ? graph->id : "unnamed", NULL, TRUE);
  char *iri = g_strconcat (NAMESPACE "article:", id, NULL);
  g_free (id);
  return iri;
}

static void
append_nodes (Writer *w, json_t *all, const BriefList *list, json_t *(*make) (Writer *, uint32_t))
{
  for (uint32_t i = 0; i < list->len; i++)
    append (w, all, make (w, i));
}

static int
append_dumped (const char *piece, size_t length, void *buffer)
{
  _brief_buffer_append (buffer, piece, length);
  return 0;
}

void
_brief_jsonld_write (const struct BriefGraph *graph, BriefBuffer *buffer)
{
  Writer w = { graph, article_iri (graph), false };
  json_t *root = object (&w), *all = array (&w);
  put (&w, root, "@context", context (&w));
  append (&w, all, article (&w));
  append_nodes (&w, all, &graph->entities, entity);
  append_nodes (&w, all, &graph->times, time_node);
  append_nodes (&w, all, &graph->quantities, quantity);
  append_nodes (&w, all, &graph->attributions, attribution);
  append_nodes (&w, all, &graph->claims, claim);
  append_nodes (&w, all, &graph->relations, relation);
  put (&w, root, "@graph", all);
  if (w.failed || json_dump_callback (root, append_dumped, buffer, JSON_COMPACT | JSON_REAL_PRECISION (15)) != 0)
    buffer->failed = true;
  json_decref (root);
  g_free (w.article);
}
