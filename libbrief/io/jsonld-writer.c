/* SPDX-License-Identifier: MIT */
/*
 * A graph as linked data. Vocabularies: schema.org (claims, people, the article), PROV-O (who is behind a claim), SEM
 * (events with actors, places and times), the Web Annotation Data Model (where it stands in the text); the rest is in
 * our own, "brief:". The context is docs/context.jsonld with the prefix of the article's nodes.
 */
#include "io/jsonld-writer.h"

#include "io/export.h"
#include "io/jsonld-value.h"

static const struct { const char *prefix, *iri; } prefixes[] = {
  { "brief", BRIEF_LD_NAMESPACE },
  { "oa", "http://www.w3.org/ns/oa#" },
  { "prov", "http://www.w3.org/ns/prov#" },
  { "schema", "https://schema.org/" },
  { "sem", "http://semanticweb.cs.vu.nl/2009/11/sem/" },
  { "wikidata", "http://www.wikidata.org/entity/" },
  { "xsd", "http://www.w3.org/2001/XMLSchema#" },
};

static json_t *
entity_type (BriefLdWriter *w, BriefEntityType type)
{
  switch (type) {
  case BRIEF_ENTITY_PERSON:
    return _brief_ld_two_types (w, "schema:Person", "sem:Actor");
  case BRIEF_ENTITY_ORG:
    return _brief_ld_two_types (w, "schema:Organization", "sem:Actor");
  case BRIEF_ENTITY_GPE:
  case BRIEF_ENTITY_LOC:
  case BRIEF_ENTITY_FAC:
    return _brief_ld_two_types (w, "schema:Place", "sem:Place");
  default:
    return _brief_ld_text (w, "schema:Thing");
  }
}

static json_t *
entity_role (BriefLdWriter *w, const struct BriefEntityRole *role)
{
  json_t *one = _brief_ld_object (w);
  _brief_ld_put_text (w, one, "@type", "schema:Role");
  _brief_ld_put_text (w, one, "schema:roleName", role->title);
  _brief_ld_put_node (w, one, "brief:of", BRIEF_NODE_ENTITY, role->of);
  if (role->span.end > role->span.start)
    _brief_ld_put (w, one, "brief:words", _brief_ld_place (w, role->span));
  return one;
}

static json_t *
entity_mention (BriefLdWriter *w, const struct BriefMention *mention)
{
  json_t *one = _brief_ld_place (w, mention->span);
  _brief_ld_put_word (w, one, "brief:kind", BRIEF_WORDS_MENTION_KIND, (int) mention->kind);
  return one;
}

static json_t *
location (BriefLdWriter *w, const struct BriefEntity *e)
{
  if (!e->has_location)
    return NULL;
  json_t *geo = _brief_ld_object (w);
  _brief_ld_put_text (w, geo, "@type", "schema:GeoCoordinates");
  _brief_ld_put_number (w, geo, "schema:latitude", e->latitude);
  _brief_ld_put_number (w, geo, "schema:longitude", e->longitude);
  return geo;
}

static json_t *
entity (BriefLdWriter *w, uint32_t index)
{
  const struct BriefEntity *e = &g_array_index (&w->graph->entities, struct BriefEntity, index);
  json_t *one = _brief_ld_node (w, e->id, entity_type (w, e->type));
  json_t *names = _brief_ld_array (w), *roles = _brief_ld_array (w), *mentions = _brief_ld_array (w);
  _brief_ld_put_word (w, one, "brief:type", BRIEF_WORDS_ENTITY_TYPE, (int) e->type);
  _brief_ld_put_text (w, one, "schema:name", e->name);
  for (uint32_t i = 0; i < e->n_aliases; i++)
    _brief_ld_append (w, names, _brief_ld_text (w, e->aliases[i]));
  for (uint32_t i = 0; i < e->n_roles; i++)
    _brief_ld_append (w, roles, entity_role (w, &e->roles[i]));
  for (uint32_t i = 0; i < e->n_mentions; i++)
    _brief_ld_append (w, mentions, entity_mention (w, &e->mentions[i]));
  _brief_ld_put (w, one, "schema:alternateName", names);
  _brief_ld_put (w, one, "brief:role", roles);
  _brief_ld_put (w, one, "brief:mention", mentions);
  _brief_ld_put (w, one, "schema:sameAs", _brief_ld_compact_link (w, "wikidata", e->wikidata));
  _brief_ld_put_text (w, one, "brief:iso3166", e->iso3166);
  _brief_ld_put (w, one, "schema:geo", location (w, e));
  _brief_ld_put_number (w, one, "brief:confidence", e->confidence);
  return one;
}

static json_t *
time_node (BriefLdWriter *w, uint32_t index)
{
  const struct BriefTime *t = &g_array_index (&w->graph->times, struct BriefTime, index);
  json_t *one = _brief_ld_node (w, t->id, _brief_ld_text (w, "sem:Time"));
  _brief_ld_put_word (w, one, "brief:type", BRIEF_WORDS_TIME_TYPE, (int) t->type);
  _brief_ld_put_text (w, one, "brief:value", t->value);
  if (t->mod != BRIEF_TIME_MOD_NONE)
    _brief_ld_put_word (w, one, "brief:mod", BRIEF_WORDS_TIME_MOD, (int) t->mod);
  _brief_ld_put (w, one, "sem:hasEarliestBeginTimeStamp", _brief_ld_date (w, t->earliest));
  _brief_ld_put (w, one, "sem:hasLatestEndTimeStamp", _brief_ld_date (w, t->latest));
  _brief_ld_put (w, one, "brief:words", _brief_ld_place (w, t->span));
  _brief_ld_put_number (w, one, "brief:confidence", t->confidence);
  return one;
}

static json_t *
quantity (BriefLdWriter *w, uint32_t index)
{
  const struct BriefQuantity *q = &g_array_index (&w->graph->quantities, struct BriefQuantity, index);
  json_t *one = _brief_ld_node (w, q->id, _brief_ld_text (w, "schema:QuantitativeValue"));
  _brief_ld_put_word (w, one, "brief:type", BRIEF_WORDS_QUANTITY_TYPE, (int) q->type);
  if (q->has_value)
    _brief_ld_put_number (w, one, q->has_upper ? "schema:minValue" : "schema:value", q->value);
  if (q->has_value && q->has_upper)
    _brief_ld_put_number (w, one, "schema:maxValue", q->upper);
  _brief_ld_put_text (w, one, "schema:unitText", q->unit);
  _brief_ld_put_word (w, one, "brief:bound", BRIEF_WORDS_BOUND, (int) q->bound);
  _brief_ld_put (w, one, "brief:words", _brief_ld_place (w, q->span));
  _brief_ld_put_number (w, one, "brief:confidence", q->confidence);
  return one;
}

static json_t *
attribution (BriefLdWriter *w, uint32_t index)
{
  const struct BriefAttribution *a = &g_array_index (&w->graph->attributions, struct BriefAttribution, index);
  json_t *one = _brief_ld_node (w, a->id, _brief_ld_text (w, "prov:Attribution"));
  _brief_ld_put_node (w, one, "prov:agent", BRIEF_NODE_ENTITY, a->entity);
  _brief_ld_put (w, one, "brief:sourceWords", _brief_ld_places (w, &a->source));
  _brief_ld_put_word (w, one, "brief:sourceType", BRIEF_WORDS_SOURCE_TYPE, (int) a->source_type);
  _brief_ld_put_word (w, one, "brief:anonymity", BRIEF_WORDS_ANONYMITY, (int) a->anonymity);
  if (a->has_reason)
    _brief_ld_put (w, one, "brief:reason", _brief_ld_place (w, a->reason));
  _brief_ld_put_text (w, one, "brief:cue", a->cue_lemma);
  _brief_ld_put (w, one, "brief:cueWords", _brief_ld_places (w, &a->cue));
  _brief_ld_put (w, one, "brief:contentWords", _brief_ld_places (w, &a->content));
  _brief_ld_put_word (w, one, "brief:form", BRIEF_WORDS_FORM, (int) a->form);
  _brief_ld_put_word (w, one, "brief:type", BRIEF_WORDS_ATTRIBUTION_TYPE, (int) a->type);
  _brief_ld_put_word (w, one, "brief:stance", BRIEF_WORDS_STANCE, (int) a->stance);
  _brief_ld_put_word (w, one, "brief:polarity", BRIEF_WORDS_POLARITY, (int) a->polarity);
  _brief_ld_put_node (w, one, "brief:addressee", BRIEF_NODE_ENTITY, a->addressee);
  _brief_ld_put_node (w, one, "brief:time", BRIEF_NODE_TIME, a->time);
  _brief_ld_put_node (w, one, "brief:parent", BRIEF_NODE_ATTRIBUTION, a->parent);
  _brief_ld_put_number (w, one, "brief:confidence", a->confidence);
  return one;
}

static json_t *
argument (BriefLdWriter *w, const struct BriefArgument *a)
{
  json_t *one = _brief_ld_object (w);
  _brief_ld_put_text (w, one, "@type", "brief:Argument");
  _brief_ld_put_word (w, one, "brief:role", BRIEF_WORDS_ROLE, (int) a->role);
  _brief_ld_put_text (w, one, "brief:label", a->label);
  _brief_ld_put_node (w, one, "brief:node", a->node.type, a->node.index);
  _brief_ld_put (w, one, "brief:words", _brief_ld_places (w, &a->spans));
  if (a->head.end > a->head.start)
    _brief_ld_put (w, one, "brief:head", _brief_ld_place (w, a->head));
  return one;
}

/* Who and what takes part in the event, in SEM: every entity among the arguments but its place. */
static json_t *
actors (BriefLdWriter *w, const struct BriefClaim *c)
{
  json_t *all = _brief_ld_array (w);
  for (uint32_t i = 0; i < c->n_arguments; i++)
    if (c->arguments[i].node.type == BRIEF_NODE_ENTITY && c->arguments[i].role != BRIEF_ROLE_LOCATION)
      _brief_ld_append (w, all, _brief_ld_node_link (w, BRIEF_NODE_ENTITY, c->arguments[i].node.index));
  return all;
}

static json_t *
claim (BriefLdWriter *w, uint32_t index)
{
  const struct BriefClaim *c = &g_array_index (&w->graph->claims, struct BriefClaim, index);
  json_t *one = _brief_ld_node (w, c->id, _brief_ld_two_types (w, "schema:Claim", "sem:Event")),
         *arguments = _brief_ld_array (w);
  _brief_ld_put (w, one, "schema:appearance", _brief_ld_link (w, w->article));
  _brief_ld_put (w, one, "brief:words", _brief_ld_places (w, &c->spans));
  _brief_ld_put_word (w, one, "brief:kind", BRIEF_WORDS_CLAIM_KIND, (int) c->kind);
  if (c->event != BRIEF_EVENT_NONE)
    _brief_ld_put (
        w, one, "sem:eventType",
        _brief_ld_compact_link (w, "brief", _brief_export_word (w->graph, BRIEF_WORDS_EVENT, (int) c->event)));
  _brief_ld_put_text (w, one, "brief:predicate", c->lemma);
  _brief_ld_put_text (w, one, "brief:sense", c->sense);
  _brief_ld_put (w, one, "brief:predicateWords", _brief_ld_places (w, &c->predicate));
  for (uint32_t i = 0; i < c->n_arguments; i++)
    _brief_ld_append (w, arguments, argument (w, &c->arguments[i]));
  _brief_ld_put (w, one, "brief:argument", arguments);
  _brief_ld_put (w, one, "sem:hasActor", actors (w, c));
  _brief_ld_put_node (w, one, "sem:hasTime", BRIEF_NODE_TIME, c->time);
  _brief_ld_put_node (w, one, "sem:hasPlace", BRIEF_NODE_ENTITY, c->place);
  _brief_ld_put_word (w, one, "brief:polarity", BRIEF_WORDS_POLARITY, (int) c->polarity);
  _brief_ld_put_word (w, one, "brief:certainty", BRIEF_WORDS_CERTAINTY, (int) c->certainty);
  _brief_ld_put_word (w, one, "brief:tense", BRIEF_WORDS_TENSE, (int) c->tense);
  _brief_ld_put_number (w, one, "brief:confidence", c->confidence);
  if (c->attribution == BRIEF_NONE)
    _brief_ld_put (w, one, "prov:wasAttributedTo", _brief_ld_link (w, w->article));
  else {
    const struct BriefAttribution *a
      = &g_array_index (&w->graph->attributions, struct BriefAttribution, c->attribution);
    _brief_ld_put_node (w, one, "prov:qualifiedAttribution", BRIEF_NODE_ATTRIBUTION, c->attribution);
    _brief_ld_put_node (w, one, "prov:wasAttributedTo", BRIEF_NODE_ENTITY, a->entity);
  }
  return one;
}

static json_t *
relation (BriefLdWriter *w, uint32_t index)
{
  const struct BriefRelation *r = &g_array_index (&w->graph->relations, struct BriefRelation, index);
  json_t *one = _brief_ld_object (w);
  _brief_ld_put_text (w, one, "@type", "brief:Relation");
  _brief_ld_put_word (w, one, "brief:type", BRIEF_WORDS_RELATION_TYPE, (int) r->type);
  _brief_ld_put_node (w, one, "brief:from", r->from.type, r->from.index);
  _brief_ld_put_node (w, one, "brief:to", r->to.type, r->to.index);
  if (r->has_span)
    _brief_ld_put (w, one, "brief:words", _brief_ld_place (w, r->span));
  _brief_ld_put_number (w, one, "brief:confidence", r->confidence);
  return one;
}

static json_t *
article (BriefLdWriter *w)
{
  const struct BriefGraph *g = w->graph;
  json_t *one = _brief_ld_link (w, w->article);
  _brief_ld_put_text (w, one, "@type", "schema:NewsArticle");
  _brief_ld_put_text (w, one, "schema:identifier", g->id);
  _brief_ld_put_text (w, one, "schema:headline", g->title);
  _brief_ld_put (w, one, "schema:datePublished", _brief_ld_date (w, g->published));
  _brief_ld_put_text (w, one, "schema:publisher", g->publisher);
  _brief_ld_put_text (w, one, "brief:library", g->library);
  _brief_ld_put_text (w, one, "brief:model", g->model);
  if (g->with_text && g->text)
    _brief_ld_put (w, one, "schema:articleBody", _brief_ld_checked (w, json_stringn_nocheck (g->text, g->text_length)));
  return one;
}

static json_t *
context (BriefLdWriter *w)
{
  json_t *one = _brief_ld_object (w);
  for (size_t i = 0; i < G_N_ELEMENTS (prefixes); i++)
    _brief_ld_put_text (w, one, prefixes[i].prefix, prefixes[i].iri);
  char *nodes = g_strconcat (w->article, "#", NULL);
  _brief_ld_put_text (w, one, BRIEF_LD_NODES, nodes);
  g_free (nodes);
  return one;
}

/* A URI such as "doc:1" would be taken for one with that prefix. */
static bool
is_prefix (const char *scheme)
{
  bool found = g_str_equal (scheme, BRIEF_LD_NODES);
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
  char *iri = g_strconcat (BRIEF_LD_NAMESPACE "article:", id, NULL);
  g_free (id);
  return iri;
}

static void
append_nodes (BriefLdWriter *w, json_t *all, const BriefList *list, json_t *(*make) (BriefLdWriter *, uint32_t))
{
  for (uint32_t i = 0; i < list->len; i++)
    _brief_ld_append (w, all, make (w, i));
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
  BriefLdWriter w = { graph, article_iri (graph), false };
  json_t *root = _brief_ld_object (&w), *all = _brief_ld_array (&w);
  _brief_ld_put (&w, root, "@context", context (&w));
  _brief_ld_append (&w, all, article (&w));
  append_nodes (&w, all, &graph->entities, entity);
  append_nodes (&w, all, &graph->times, time_node);
  append_nodes (&w, all, &graph->quantities, quantity);
  append_nodes (&w, all, &graph->attributions, attribution);
  append_nodes (&w, all, &graph->claims, claim);
  append_nodes (&w, all, &graph->relations, relation);
  _brief_ld_put (&w, root, "@graph", all);
  if (w.failed || json_dump_callback (root, append_dumped, buffer, JSON_COMPACT | JSON_REAL_PRECISION (15)) != 0)
    buffer->failed = true;
  json_decref (root);
  g_free (w.article);
}
