/* SPDX-License-Identifier: MIT */
/* A graph in its JSON form, straight into a buffer: keys stand in the order of the format. */
#include "io/json-writer.h"

#include "graph/factuality.h"
#include "io/export.h"
#include "io/json-member.h"
#include "io/json-text.h"

/* Nodes: element I of the list that holds them. */

static void
write_sentence (BriefJsonWriter *writer, uint32_t i)
{
  const struct BriefSentenceNode *sentence = &g_array_index (&writer->graph->sentences, struct BriefSentenceNode, i);
  _brief_json_put_span (writer, "span", true, sentence->span);
  _brief_json_put_word (writer, "zone", BRIEF_WORDS_ZONE, (int) sentence->zone);
}

static void
write_alias (BriefJsonWriter *writer, const void *entity, uint32_t i)
{
  _brief_json_write_string (writer, ((const struct BriefEntity *) entity)->aliases[i]);
}

static void
write_role (BriefJsonWriter *writer, const void *entity, uint32_t i)
{
  const struct BriefEntityRole *role = &((const struct BriefEntity *) entity)->roles[i];
  _brief_json_raw (writer, "{");
  _brief_json_put_string (writer, "title", role->title);
  _brief_json_put_node (writer, "of", BRIEF_NODE_ENTITY, role->of);
  _brief_json_put_span (writer, "span", true, role->span);
  _brief_json_raw (writer, "}");
}

static void
write_mention (BriefJsonWriter *writer, const void *entity, uint32_t i)
{
  const struct BriefMention *mention = &((const struct BriefEntity *) entity)->mentions[i];
  _brief_json_raw (writer, "{");
  _brief_json_put_span (writer, "span", true, mention->span);
  _brief_json_put_word (writer, "kind", BRIEF_WORDS_MENTION_KIND, (int) mention->kind);
  _brief_json_raw (writer, "}");
}

static void
write_entity (BriefJsonWriter *writer, uint32_t i)
{
  const struct BriefEntity *entity = &g_array_index (&writer->graph->entities, struct BriefEntity, i);
  _brief_json_put_string (writer, "id", entity->id);
  _brief_json_put_word (writer, "type", BRIEF_WORDS_ENTITY_TYPE, (int) entity->type);
  _brief_json_put_string (writer, "name", entity->name);
  _brief_json_put_word (writer, "number", BRIEF_WORDS_NUMBER, (int) entity->number);
  _brief_json_put_bool (writer, "definite", entity->definite);
  _brief_json_key (writer, "ids");
  _brief_json_raw (writer, "{");
  _brief_json_put_string (writer, "wikidata", entity->wikidata);
  _brief_json_put_string (writer, "iso3166", entity->iso3166);
  if (entity->has_location) {
    _brief_json_key (writer, "geo");
    _brief_json_raw (writer, "{");
    _brief_json_put_double (writer, "latitude", entity->latitude);
    _brief_json_put_double (writer, "longitude", entity->longitude);
    _brief_json_raw (writer, "}");
  }
  _brief_json_raw (writer, "}");
  _brief_json_put_list (writer, "aliases", entity->n_aliases, entity, write_alias);
  _brief_json_put_list (writer, "roles", entity->n_roles, entity, write_role);
  _brief_json_put_list (writer, "mentions", entity->n_mentions, entity, write_mention);
  _brief_json_put_double (writer, "confidence", entity->confidence);
}

static void
write_time (BriefJsonWriter *writer, uint32_t i)
{
  const struct BriefTime *time = &g_array_index (&writer->graph->times, struct BriefTime, i);
  _brief_json_put_string (writer, "id", time->id);
  _brief_json_put_span (writer, "span", true, time->span);
  _brief_json_put_word (writer, "type", BRIEF_WORDS_TIME_TYPE, (int) time->type);
  _brief_json_put_string (writer, "value", time->value);
  if (time->mod == BRIEF_TIME_MOD_NONE)
    _brief_json_put_string (writer, "mod", NULL);
  else
    _brief_json_put_word (writer, "mod", BRIEF_WORDS_TIME_MOD, (int) time->mod);
  _brief_json_put_string (writer, "earliest", time->earliest);
  _brief_json_put_string (writer, "latest", time->latest);
  _brief_json_put_double (writer, "confidence", time->confidence);
}

static void
write_quantity (BriefJsonWriter *writer, uint32_t i)
{
  const struct BriefQuantity *quantity = &g_array_index (&writer->graph->quantities, struct BriefQuantity, i);
  _brief_json_put_string (writer, "id", quantity->id);
  _brief_json_put_span (writer, "span", true, quantity->span);
  _brief_json_put_word (writer, "type", BRIEF_WORDS_QUANTITY_TYPE, (int) quantity->type);
  _brief_json_key (writer, "value");
  if (!quantity->has_value)
    _brief_json_raw (writer, "null");
  else if (!quantity->has_upper)
    _brief_json_append_double (writer->out, quantity->value);
  else {
    _brief_json_raw (writer, "[");
    _brief_json_append_double (writer->out, quantity->value);
    _brief_json_raw (writer, ", ");
    _brief_json_append_double (writer->out, quantity->upper);
    _brief_json_raw (writer, "]");
  }
  _brief_json_put_string (writer, "unit", quantity->unit);
  _brief_json_put_word (writer, "bound", BRIEF_WORDS_BOUND, (int) quantity->bound);
  _brief_json_put_double (writer, "confidence", quantity->confidence);
}

static void
write_source (BriefJsonWriter *writer, const struct BriefAttribution *attribution)
{
  _brief_json_key (writer, "source");
  _brief_json_raw (writer, "{");
  _brief_json_put_node (writer, "entity", BRIEF_NODE_ENTITY, attribution->entity);
  _brief_json_put_spans (writer, &attribution->source);
  _brief_json_put_word (writer, "type", BRIEF_WORDS_SOURCE_TYPE, (int) attribution->source_type);
  _brief_json_put_word (writer, "anonymity", BRIEF_WORDS_ANONYMITY, (int) attribution->anonymity);
  _brief_json_put_span (writer, "reason", attribution->has_reason, attribution->reason);
  _brief_json_raw (writer, "}");
}

static void
write_claim_id (BriefJsonWriter *writer, const void *attribution, uint32_t i)
{
  _brief_json_write_string (writer, _brief_export_id (writer->graph, BRIEF_NODE_CLAIM,
                                                      ((const struct BriefAttribution *) attribution)->claims[i]));
}

static void
write_attribution (BriefJsonWriter *writer, uint32_t i)
{
  const struct BriefAttribution *attribution
    = &g_array_index (&writer->graph->attributions, struct BriefAttribution, i);
  _brief_json_put_string (writer, "id", attribution->id);
  write_source (writer, attribution);
  _brief_json_key (writer, "cue");
  _brief_json_raw (writer, "{");
  _brief_json_put_spans (writer, &attribution->cue);
  _brief_json_put_string (writer, "lemma", attribution->cue_lemma);
  _brief_json_raw (writer, "}");
  _brief_json_key (writer, "content");
  _brief_json_raw (writer, "{");
  _brief_json_put_spans (writer, &attribution->content);
  _brief_json_raw (writer, "}");
  _brief_json_put_word (writer, "form", BRIEF_WORDS_FORM, (int) attribution->form);
  _brief_json_put_word (writer, "type", BRIEF_WORDS_ATTRIBUTION_TYPE, (int) attribution->type);
  _brief_json_put_word (writer, "stance", BRIEF_WORDS_STANCE, (int) attribution->stance);
  _brief_json_put_word (writer, "polarity", BRIEF_WORDS_POLARITY, (int) attribution->polarity);
  _brief_json_put_node (writer, "addressee", BRIEF_NODE_ENTITY, attribution->addressee);
  _brief_json_put_node (writer, "time", BRIEF_NODE_TIME, attribution->time);
  _brief_json_put_node (writer, "parent", BRIEF_NODE_ATTRIBUTION, attribution->parent);
  _brief_json_put_list (writer, "claims", attribution->n_claims, attribution, write_claim_id);
  _brief_json_put_double (writer, "confidence", attribution->confidence);
}

static void
write_argument (BriefJsonWriter *writer, const void *claim, uint32_t i)
{
  const struct BriefArgument *argument = &((const struct BriefClaim *) claim)->arguments[i];
  _brief_json_raw (writer, "{");
  _brief_json_put_word (writer, "role", BRIEF_WORDS_ROLE, (int) argument->role);
  _brief_json_put_string (writer, "label", argument->label);
  _brief_json_put_node (writer, "node", argument->node.type, argument->node.index);
  _brief_json_put_spans (writer, &argument->spans);
  _brief_json_put_span (writer, "head", argument->head.end > 0, argument->head);
  _brief_json_raw (writer, "}");
}

static void
write_claim (BriefJsonWriter *writer, uint32_t i)
{
  const struct BriefClaim *claim = &g_array_index (&writer->graph->claims, struct BriefClaim, i);
  _brief_json_put_string (writer, "id", claim->id);
  _brief_json_put_spans (writer, &claim->spans);
  _brief_json_put_word (writer, "kind", BRIEF_WORDS_CLAIM_KIND, (int) claim->kind);
  if (claim->event == BRIEF_EVENT_NONE)
    _brief_json_put_string (writer, "event", NULL);
  else
    _brief_json_put_word (writer, "event", BRIEF_WORDS_EVENT, (int) claim->event);
  _brief_json_key (writer, "predicate");
  _brief_json_raw (writer, "{");
  _brief_json_put_spans (writer, &claim->predicate);
  _brief_json_put_string (writer, "lemma", claim->lemma);
  _brief_json_put_string (writer, "sense", claim->sense);
  _brief_json_raw (writer, "}");
  _brief_json_put_list (writer, "arguments", claim->n_arguments, claim, write_argument);
  _brief_json_put_node (writer, "time", BRIEF_NODE_TIME, claim->time);
  _brief_json_put_node (writer, "place", BRIEF_NODE_ENTITY, claim->place);
  _brief_json_put_word (writer, "polarity", BRIEF_WORDS_POLARITY, (int) claim->polarity);
  _brief_json_put_word (writer, "certainty", BRIEF_WORDS_CERTAINTY, (int) claim->certainty);
  if (writer->factuality)
    _brief_json_put_double (writer, "factuality", _brief_factuality_of (claim));
  _brief_json_put_word (writer, "tense", BRIEF_WORDS_TENSE, (int) claim->tense);
  _brief_json_put_node (writer, "attribution", BRIEF_NODE_ATTRIBUTION, claim->attribution);
  _brief_json_put_double (writer, "confidence", claim->confidence);
}

static void
write_relation (BriefJsonWriter *writer, uint32_t i)
{
  const struct BriefRelation *relation = &g_array_index (&writer->graph->relations, struct BriefRelation, i);
  _brief_json_put_word (writer, "type", BRIEF_WORDS_RELATION_TYPE, (int) relation->type);
  _brief_json_put_node (writer, "from", relation->from.type, relation->from.index);
  _brief_json_put_node (writer, "to", relation->to.type, relation->to.index);
  _brief_json_put_span (writer, "span", relation->has_span, relation->span);
  _brief_json_put_double (writer, "confidence", relation->confidence);
}

static void
write_token (BriefJsonWriter *writer, uint32_t i)
{
  const struct BriefToken *token = &g_array_index (&writer->graph->tokens, struct BriefToken, i);
  _brief_json_raw (writer, "{");
  _brief_json_put_string (writer, "form", token->form);
  _brief_json_put_string (writer, "lemma", token->lemma);
  _brief_json_put_string (writer, "upos", token->upos);
  _brief_json_put_string (writer, "xpos", token->xpos);
  _brief_json_put_string (writer, "feats", token->feats);
  _brief_json_put_number (writer, "head", token->head);
  _brief_json_put_string (writer, "deprel", token->deprel);
  _brief_json_put_span (writer, "span", true, token->span);
  _brief_json_put_number (writer, "mwt", token->mwt);
  _brief_json_put_bool (writer, "space_after", token->space_after);
  _brief_json_put_bool (writer, "paragraph_start", token->paragraph_start);
  _brief_json_raw (writer, "}");
}

/* The document. */

static void
write_nodes (BriefJsonWriter *writer, const char *name, const BriefList *list,
             void (*write) (BriefJsonWriter *, uint32_t))
{
  _brief_json_raw (writer, writer->pretty ? ",\n  \"" : ", \"");
  _brief_json_raw (writer, name);
  _brief_json_raw (writer, "\": [");
  for (uint32_t i = 0; i < list->len; i++) {
    _brief_json_raw (writer, i > 0 ? "," : "");
    _brief_json_raw (writer, writer->pretty ? "\n    {" : i > 0 ? " {" : "{");
    write (writer, i);
    _brief_json_raw (writer, "}");
  }
  _brief_json_raw (writer, writer->pretty && list->len > 0 ? "\n  ]" : "]");
}

/* A list of tokens for each sentence, in the order of the sentences. */
static void
write_tokens (BriefJsonWriter *writer)
{
  _brief_json_raw (writer, writer->pretty ? ",\n  \"tokens\": [" : ", \"tokens\": [");
  for (uint32_t s = 0; s < writer->graph->sentences.len; s++) {
    const struct BriefSentenceNode *sentence = &g_array_index (&writer->graph->sentences, struct BriefSentenceNode, s);
    _brief_json_raw (writer, s > 0 ? "," : "");
    _brief_json_raw (writer, writer->pretty ? "\n    [" : s > 0 ? " [" : "[");
    for (uint32_t t = sentence->first_token; t < sentence->end_token; t++) {
      _brief_json_item (writer, t - sentence->first_token);
      write_token (writer, t);
    }
    _brief_json_raw (writer, "]");
  }
  _brief_json_raw (writer, writer->pretty && writer->graph->sentences.len > 0 ? "\n  ]" : "]");
}

static void
write_head (BriefJsonWriter *writer)
{
  const struct BriefGraph *graph = writer->graph;
  const char *line = writer->pretty ? ",\n  " : ", ";
  _brief_json_raw (writer, writer->pretty ? "{\n  \"format\": \"brief/1\"" : "{\"format\": \"brief/1\"");
  _brief_json_raw (writer, line);
  _brief_json_raw (writer, "\"document\": {");
  _brief_json_put_string (writer, "id", graph->id);
  _brief_json_put_string (writer, "title", graph->title);
  _brief_json_put_string (writer, "published", graph->published);
  _brief_json_put_string (writer, "publisher", graph->publisher);
  _brief_json_put_string (writer, "uri", graph->uri);
  _brief_json_put_number (writer, "length", graph->length);
  _brief_json_raw (writer, "}");
  _brief_json_raw (writer, line);
  _brief_json_raw (writer, "\"producer\": {");
  _brief_json_put_string (writer, "library", graph->library);
  _brief_json_put_string (writer, "model", graph->model);
  _brief_json_raw (writer, "}");
}

void
_brief_json_write (const struct BriefGraph *graph, bool pretty, bool factuality, BriefBuffer *buffer)
{
  BriefJsonWriter writer = { graph, buffer, pretty, factuality };
  const char *line = pretty ? ",\n  " : ", ";
  write_head (&writer);
  write_nodes (&writer, "sentences", &graph->sentences, write_sentence);
  write_nodes (&writer, "entities", &graph->entities, write_entity);
  write_nodes (&writer, "times", &graph->times, write_time);
  write_nodes (&writer, "quantities", &graph->quantities, write_quantity);
  write_nodes (&writer, "attributions", &graph->attributions, write_attribution);
  write_nodes (&writer, "claims", &graph->claims, write_claim);
  write_nodes (&writer, "relations", &graph->relations, write_relation);
  _brief_json_raw (&writer, line);
  _brief_json_raw (&writer, "\"notices\": [");
  for (uint32_t i = 0; i < graph->notices.len; i++) {
    _brief_json_item (&writer, i);
    _brief_json_write_string (&writer, g_array_index (&graph->notices, const char *, i));
  }
  _brief_json_raw (&writer, "]");
  if (graph->with_text && graph->text) {
    _brief_json_raw (&writer, line);
    _brief_json_raw (&writer, "\"text\": ");
    _brief_json_append_string (buffer, graph->text, graph->text_length);
  }
  if (graph->with_tokens)
    write_tokens (&writer);
  _brief_json_raw (&writer, pretty ? "\n}" : "}");
}
