/* SPDX-License-Identifier: MIT */
#include "io/json-nodes.h"

#include "graph/ids.h"

/* An enumeration is read as an int and put where it belongs. */
#define READ_WORD(object, name, words, field)                                                                          \
  do {                                                                                                                 \
    int word_value = (int) (field);                                                                                    \
    if (!_brief_json_word (reader, place, object, name, words, &word_value))                                           \
      return false;                                                                                                    \
    (field) = word_value;                                                                                              \
  } while (0)

/* A span that must be there. */
static bool
needed_span (JsonReader *reader, const JsonPlace *place, const json_t *object, BriefSpan *span)
{
  bool there;
  if (!_brief_json_span (reader, place, object, "span", &there, span))
    return false;
  return there || _brief_json_fail (reader, place, "no span");
}

/* Calls READ for every element of the member NAME of OBJECT, which are objects. */
static bool
each_object (JsonReader *reader, const JsonPlace *place, const json_t *object, const char *name, uint32_t node,
             bool (*read) (JsonReader *, const JsonPlace *, const json_t *, uint32_t))
{
  const json_t *list;
  if (!_brief_json_member (reader, place, object, name, JSON_ARRAY, &list))
    return false;
  JsonPlace there = { place, name, 0 };
  for (size_t i = 0; i < json_array_size (list); i++) {
    JsonPlace here = { &there, NULL, i };
    const json_t *element = json_array_get (list, i);
    if (!json_is_object (element))
      return _brief_json_fail (reader, &here, "not an object");
    if (!read (reader, &here, element, node))
      return false;
    if (reader->graph->failed)
      return _brief_error_set_no_memory (reader->error);
  }
  return true;
}

bool
_brief_json_sentence (JsonReader *reader, const JsonPlace *place, const json_t *object, uint32_t i)
{
  struct BriefSentenceNode *sentence = _brief_graph_sentence_at (reader->graph, i);
  if (!needed_span (reader, place, object, &sentence->span))
    return false;
  READ_WORD (object, "zone", BRIEF_WORDS_ZONE, sentence->zone);
  if (i > 0 && _brief_graph_sentence_at (reader->graph, i - 1)->span.end > sentence->span.start)
    return _brief_json_fail (reader, place, "overlaps the sentence before it, or stands before it in the text");
  return true;
}

/* Entities. */

static bool
read_role (JsonReader *reader, const JsonPlace *place, const json_t *object, uint32_t i)
{
  struct BriefEntityRole role = { "", BRIEF_NONE, { 0, 0 } };
  if (!_brief_json_string (reader, place, object, "title", &role.title)
      || !_brief_json_index (reader, place, object, "of", BRIEF_NODE_ENTITY, &role.of)
      || !needed_span (reader, place, object, &role.span))
    return false;
  _brief_graph_entity_add_role (reader->graph, i, &role);
  return true;
}

static bool
read_mention (JsonReader *reader, const JsonPlace *place, const json_t *object, uint32_t i)
{
  struct BriefMention mention = { { 0, 0 }, BRIEF_MENTION_NAME, NULL, 0.0f };
  if (!needed_span (reader, place, object, &mention.span))
    return false;
  READ_WORD (object, "kind", BRIEF_WORDS_MENTION_KIND, mention.kind);
  _brief_graph_entity_add_mention (reader->graph, i, &mention);
  return true;
}

static bool
read_aliases (JsonReader *reader, const JsonPlace *place, const json_t *object, uint32_t i)
{
  const json_t *list;
  if (!_brief_json_member (reader, place, object, "aliases", JSON_ARRAY, &list))
    return false;
  JsonPlace there = { place, "aliases", 0 };
  for (size_t a = 0; a < json_array_size (list); a++) {
    JsonPlace here = { &there, NULL, a };
    const json_t *alias = json_array_get (list, a);
    if (!json_is_string (alias))
      return _brief_json_fail (reader, &here, "not a string");
    _brief_graph_entity_add_alias (reader->graph, i, json_string_value (alias), json_string_length (alias));
  }
  return true;
}

/* Both coordinates, or none. */
static bool
read_location (JsonReader *reader, const JsonPlace *in_ids, const json_t *ids, struct BriefEntity *entity)
{
  const json_t *geo;
  bool latitude, longitude;
  JsonPlace here = { in_ids, "geo", 0 };
  if (!_brief_json_member (reader, in_ids, ids, "geo", JSON_OBJECT, &geo)
      || !_brief_json_number (reader, &here, geo, "latitude", -90, 90, &latitude, &entity->latitude)
      || !_brief_json_number (reader, &here, geo, "longitude", -180, 180, &longitude, &entity->longitude))
    return false;
  if (latitude != longitude)
    return _brief_json_fail (reader, &here, "one coordinate without the other");
  entity->has_location = latitude;
  return true;
}

bool
_brief_json_entity (JsonReader *reader, const JsonPlace *place, const json_t *object, uint32_t i)
{
  struct BriefEntity *entity = _brief_graph_entity_at (reader->graph, i);
  const json_t *ids;
  JsonPlace in_ids = { place, "ids", 0 };
  READ_WORD (object, "type", BRIEF_WORDS_ENTITY_TYPE, entity->type);
  READ_WORD (object, "number", BRIEF_WORDS_NUMBER, entity->number);
  return _brief_json_string (reader, place, object, "name", &entity->name)
         && _brief_json_bool (reader, place, object, "definite", &entity->definite)
         && _brief_json_member (reader, place, object, "ids", JSON_OBJECT, &ids)
         && _brief_json_string (reader, &in_ids, ids, "wikidata", &entity->wikidata)
         && _brief_json_string (reader, &in_ids, ids, "iso3166", &entity->iso3166)
         && read_location (reader, &in_ids, ids, entity)
         && read_aliases (reader, place, object, i) && each_object (reader, place, object, "roles", i, read_role)
         && each_object (reader, place, object, "mentions", i, read_mention)
         && _brief_json_confidence (reader, place, object, &entity->confidence);
}

/* Times and quantities. */

bool
_brief_json_time (JsonReader *reader, const JsonPlace *place, const json_t *object, uint32_t i)
{
  struct BriefTime *time = _brief_graph_time_at (reader->graph, i);
  READ_WORD (object, "type", BRIEF_WORDS_TIME_TYPE, time->type);
  READ_WORD (object, "mod", BRIEF_WORDS_TIME_MOD, time->mod);
  return needed_span (reader, place, object, &time->span)
         && _brief_json_string (reader, place, object, "value", &time->value)
         && _brief_json_string (reader, place, object, "earliest", &time->earliest)
         && _brief_json_string (reader, place, object, "latest", &time->latest)
         && _brief_json_confidence (reader, place, object, &time->confidence);
}

/* A number, or the two ends of a range. */
static bool
read_value (JsonReader *reader, const JsonPlace *place, const json_t *object, struct BriefQuantity *quantity)
{
  const json_t *value = json_object_get (object, "value");
  JsonPlace here = { place, "value", 0 };
  if (!value || json_is_null (value))
    return true;
  if (json_is_array (value)) {
    const json_t *lower = json_array_get (value, 0), *upper = json_array_get (value, 1);
    if (json_array_size (value) != 2 || !json_is_number (lower) || !json_is_number (upper))
      return _brief_json_fail (reader, &here, "not a number or a pair of numbers");
    quantity->has_upper = true;
    quantity->upper = json_number_value (upper);
    value = lower;
  }
  if (!json_is_number (value))
    return _brief_json_fail (reader, &here, "not a number or a pair of numbers");
  quantity->has_value = true;
  quantity->value = json_number_value (value);
  return true;
}

bool
_brief_json_quantity (JsonReader *reader, const JsonPlace *place, const json_t *object, uint32_t i)
{
  struct BriefQuantity *quantity = _brief_graph_quantity_at (reader->graph, i);
  READ_WORD (object, "type", BRIEF_WORDS_QUANTITY_TYPE, quantity->type);
  READ_WORD (object, "bound", BRIEF_WORDS_BOUND, quantity->bound);
  return needed_span (reader, place, object, &quantity->span) && read_value (reader, place, object, quantity)
         && _brief_json_string (reader, place, object, "unit", &quantity->unit)
         && _brief_json_confidence (reader, place, object, &quantity->confidence);
}

/* Attributions. */

static bool
read_source (JsonReader *reader, const JsonPlace *above, const json_t *object, struct BriefAttribution *attribution)
{
  const json_t *source;
  if (!_brief_json_member (reader, above, object, "source", JSON_OBJECT, &source))
    return false;
  JsonPlace here = { above, "source", 0 };
  const JsonPlace *place = &here;
  READ_WORD (source, "type", BRIEF_WORDS_SOURCE_TYPE, attribution->source_type);
  READ_WORD (source, "anonymity", BRIEF_WORDS_ANONYMITY, attribution->anonymity);
  return _brief_json_index (reader, place, source, "entity", BRIEF_NODE_ENTITY, &attribution->entity)
         && _brief_json_spans (reader, place, source, &attribution->source)
         && _brief_json_span (reader, place, source, "reason", &attribution->has_reason, &attribution->reason);
}

static bool
read_claims (JsonReader *reader, const JsonPlace *place, const json_t *object, uint32_t i)
{
  const json_t *list;
  if (!_brief_json_member (reader, place, object, "claims", JSON_ARRAY, &list))
    return false;
  JsonPlace there = { place, "claims", 0 };
  for (size_t c = 0; c < json_array_size (list); c++) {
    JsonPlace here = { &there, NULL, c };
    BriefNodeRef claim;
    const char *id = json_string_value (json_array_get (list, c));
    if (!id)
      return _brief_json_fail (reader, &here, "not a string");
    claim = _brief_id_table_get (reader->ids, id);
    if (claim.type != BRIEF_NODE_CLAIM)
      return _brief_json_fail (reader, &here, "there is no claim “%s”", id);
    _brief_graph_attribution_add_claim (reader->graph, i, claim.index);
  }
  return true;
}

bool
_brief_json_attribution (JsonReader *reader, const JsonPlace *place, const json_t *object, uint32_t i)
{
  struct BriefAttribution *attribution = _brief_graph_attribution_at (reader->graph, i);
  const json_t *cue, *content;
  JsonPlace in_cue = { place, "cue", 0 }, in_content = { place, "content", 0 };
  READ_WORD (object, "form", BRIEF_WORDS_FORM, attribution->form);
  READ_WORD (object, "type", BRIEF_WORDS_ATTRIBUTION_TYPE, attribution->type);
  READ_WORD (object, "stance", BRIEF_WORDS_STANCE, attribution->stance);
  READ_WORD (object, "polarity", BRIEF_WORDS_POLARITY, attribution->polarity);
  return read_source (reader, place, object, attribution)
         && _brief_json_member (reader, place, object, "cue", JSON_OBJECT, &cue)
         && _brief_json_spans (reader, &in_cue, cue, &attribution->cue)
         && _brief_json_string (reader, &in_cue, cue, "lemma", &attribution->cue_lemma)
         && _brief_json_member (reader, place, object, "content", JSON_OBJECT, &content)
         && _brief_json_spans (reader, &in_content, content, &attribution->content)
         && _brief_json_index (reader, place, object, "addressee", BRIEF_NODE_ENTITY, &attribution->addressee)
         && _brief_json_index (reader, place, object, "time", BRIEF_NODE_TIME, &attribution->time)
         && _brief_json_index (reader, place, object, "parent", BRIEF_NODE_ATTRIBUTION, &attribution->parent)
         && read_claims (reader, place, object, i)
         && _brief_json_confidence (reader, place, object, &attribution->confidence);
}

/* Claims and relations. */

static bool
read_argument (JsonReader *reader, const JsonPlace *place, const json_t *object, uint32_t i)
{
  struct BriefArgument argument = { 0 };
  bool head;
  READ_WORD (object, "role", BRIEF_WORDS_ROLE, argument.role);
  if (!_brief_json_string (reader, place, object, "label", &argument.label)
      || !_brief_json_node (reader, place, object, "node", &argument.node)
      || !_brief_json_spans (reader, place, object, &argument.spans)
      || !_brief_json_span (reader, place, object, "head", &head, &argument.head))
    return false;
  if (argument.spans.n == 0)
    return _brief_json_fail (reader, place, "no spans");
  _brief_graph_claim_add_argument (reader->graph, i, &argument);
  return true;
}

bool
_brief_json_claim (JsonReader *reader, const JsonPlace *place, const json_t *object, uint32_t i)
{
  struct BriefClaim *claim = _brief_graph_claim_at (reader->graph, i);
  const json_t *predicate;
  JsonPlace in_predicate = { place, "predicate", 0 };
  READ_WORD (object, "kind", BRIEF_WORDS_CLAIM_KIND, claim->kind);
  READ_WORD (object, "event", BRIEF_WORDS_EVENT, claim->event);
  READ_WORD (object, "polarity", BRIEF_WORDS_POLARITY, claim->polarity);
  READ_WORD (object, "certainty", BRIEF_WORDS_CERTAINTY, claim->certainty);
  READ_WORD (object, "tense", BRIEF_WORDS_TENSE, claim->tense);
  return _brief_json_spans (reader, place, object, &claim->spans)
         && _brief_json_member (reader, place, object, "predicate", JSON_OBJECT, &predicate)
         && _brief_json_spans (reader, &in_predicate, predicate, &claim->predicate)
         && _brief_json_string (reader, &in_predicate, predicate, "lemma", &claim->lemma)
         && _brief_json_string (reader, &in_predicate, predicate, "sense", &claim->sense)
         && each_object (reader, place, object, "arguments", i, read_argument)
         && _brief_json_index (reader, place, object, "time", BRIEF_NODE_TIME, &claim->time)
         && _brief_json_index (reader, place, object, "place", BRIEF_NODE_ENTITY, &claim->place)
         && _brief_json_index (reader, place, object, "attribution", BRIEF_NODE_ATTRIBUTION, &claim->attribution)
         && _brief_json_confidence (reader, place, object, &claim->confidence);
}

bool
_brief_json_relation (JsonReader *reader, const JsonPlace *place, const json_t *object, uint32_t i)
{
  struct BriefRelation *relation = _brief_graph_relation_at (reader->graph, i);
  READ_WORD (object, "type", BRIEF_WORDS_RELATION_TYPE, relation->type);
  if (!_brief_json_node (reader, place, object, "from", &relation->from)
      || !_brief_json_node (reader, place, object, "to", &relation->to)
      || !_brief_json_span (reader, place, object, "span", &relation->has_span, &relation->span)
      || !_brief_json_confidence (reader, place, object, &relation->confidence))
    return false;
  if ((int) relation->type == 0)
    return _brief_json_fail (reader, place, "no type");
  if (relation->from.type == BRIEF_NODE_NONE || relation->to.type == BRIEF_NODE_NONE)
    return _brief_json_fail (reader, place, "it has not two ends");
  if (relation->from.type == relation->to.type && relation->from.index == relation->to.index)
    return _brief_json_fail (reader, place, "both ends are one node");
  return true;
}

/* Tokens. */

static bool
read_token (JsonReader *reader, const JsonPlace *place, const json_t *object, size_t n_words)
{
  struct BriefToken *token = _brief_graph_token_at (reader->graph, _brief_graph_add_token (reader->graph));
  uint32_t mwt = 0;
  if (!_brief_json_string (reader, place, object, "form", &token->form)
      || !_brief_json_string (reader, place, object, "lemma", &token->lemma)
      || !_brief_json_string (reader, place, object, "upos", &token->upos)
      || !_brief_json_string (reader, place, object, "xpos", &token->xpos)
      || !_brief_json_string (reader, place, object, "feats", &token->feats)
      || !_brief_json_string (reader, place, object, "deprel", &token->deprel)
      || !_brief_json_unsigned (reader, place, object, "head", (uint32_t) n_words, &token->head)
      || !_brief_json_unsigned (reader, place, object, "mwt", 2, &mwt)
      || !_brief_json_bool (reader, place, object, "space_after", &token->space_after)
      || !_brief_json_bool (reader, place, object, "paragraph_start", &token->paragraph_start))
    return false;
  token->mwt = (uint8_t) mwt;
  return needed_span (reader, place, object, &token->span);
}

bool
_brief_json_tokens (JsonReader *reader, const JsonPlace *place, const json_t *list, uint32_t i)
{
  struct BriefSentenceNode *sentence = _brief_graph_sentence_at (reader->graph, i);
  sentence->first_token = reader->graph->tokens.len;
  for (size_t t = 0; t < json_array_size (list); t++) {
    JsonPlace here = { place, NULL, t };
    const json_t *token = json_array_get (list, t);
    if (!json_is_object (token))
      return _brief_json_fail (reader, &here, "not an object");
    if (!read_token (reader, &here, token, json_array_size (list)))
      return false;
    if (reader->graph->failed)
      return _brief_error_set_no_memory (reader->error);
  }
  sentence->end_token = reader->graph->tokens.len;
  return true;
}
