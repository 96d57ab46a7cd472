/* SPDX-License-Identifier: MIT */
/*
 * A graph in its JSON form, straight into a buffer: keys stand in the order of the format. Every write_ function
 * writes one whole value; key() writes the comma before a member, and item() the one before an element.
 */
#include "io/json-writer.h"

#include "graph/factuality.h"
#include "io/export.h"
#include "io/json-text.h"

typedef struct {
  const struct BriefGraph *graph;
  BriefBuffer *out;
  bool pretty, factuality;
} Writer;

static void
raw (Writer *writer, const char *text)
{
  _brief_buffer_append_string (writer->out, text);
}

/* The key of the next member of an object: the first one follows the brace directly. */
static void
key (Writer *writer, const char *name)
{
  char last = writer->out->length ? writer->out->data[writer->out->length - 1] : '{';
  raw (writer, last == '{' ? "\"" : ", \"");
  raw (writer, name);
  raw (writer, "\": ");
}

static void
item (Writer *writer, uint32_t i)
{
  if (i > 0)
    raw (writer, ", ");
}

static void
write_string (Writer *writer, const char *string)
{
  _brief_json_append_string (writer->out, string, string ? strlen (string) : 0);
}

static void
string_member (Writer *writer, const char *name, const char *string)
{
  key (writer, name);
  write_string (writer, string);
}

static void
bool_member (Writer *writer, const char *name, bool value)
{
  key (writer, name);
  raw (writer, value ? "true" : "false");
}

static void
number_member (Writer *writer, const char *name, uint64_t number)
{
  key (writer, name);
  _brief_buffer_append_unsigned (writer->out, number);
}

static void
double_member (Writer *writer, const char *name, double number)
{
  key (writer, name);
  _brief_json_append_double (writer->out, number);
}

static void
confidence_member (Writer *writer, double confidence)
{
  double_member (writer, "confidence", confidence);
}

static void
word_member (Writer *writer, const char *name, BriefWords words, int value)
{
  string_member (writer, name, _brief_export_word (writer->graph, words, value));
}

/* Spans. */

static void
write_span (Writer *writer, BriefSpan span)
{
  raw (writer, "[");
  _brief_buffer_append_unsigned (writer->out, _brief_export_offset (writer->graph, span.start));
  raw (writer, ", ");
  _brief_buffer_append_unsigned (writer->out, _brief_export_offset (writer->graph, span.end));
  raw (writer, "]");
}

static void
span_member (Writer *writer, const char *name, bool there, BriefSpan span)
{
  key (writer, name);
  if (there)
    write_span (writer, span);
  else
    raw (writer, "null");
}

static void
spans_member (Writer *writer, const BriefSpanList *spans)
{
  key (writer, "spans");
  raw (writer, "[");
  for (uint32_t i = 0; i < spans->n; i++) {
    item (writer, i);
    write_span (writer, spans->at[i]);
  }
  raw (writer, "]");
}

/* References to nodes are written as their ids. */

static void
node_member (Writer *writer, const char *name, BriefNodeType type, uint32_t index)
{
  string_member (writer, name, _brief_export_id (writer->graph, type, index));
}

/* Nodes: element I of the list that holds them. */

static void
write_sentence (Writer *writer, uint32_t i)
{
  const struct BriefSentenceNode *sentence = &g_array_index (&writer->graph->sentences, struct BriefSentenceNode, i);
  span_member (writer, "span", true, sentence->span);
  word_member (writer, "zone", BRIEF_WORDS_ZONE, (int) sentence->zone);
}

static void
write_roles (Writer *writer, const struct BriefEntity *entity)
{
  key (writer, "roles");
  raw (writer, "[");
  for (uint32_t i = 0; i < entity->n_roles; i++) {
    item (writer, i);
    raw (writer, "{");
    string_member (writer, "title", entity->roles[i].title);
    node_member (writer, "of", BRIEF_NODE_ENTITY, entity->roles[i].of);
    span_member (writer, "span", true, entity->roles[i].span);
    raw (writer, "}");
  }
  raw (writer, "]");
}

static void
write_mentions (Writer *writer, const struct BriefEntity *entity)
{
  key (writer, "mentions");
  raw (writer, "[");
  for (uint32_t i = 0; i < entity->n_mentions; i++) {
    item (writer, i);
    raw (writer, "{");
    span_member (writer, "span", true, entity->mentions[i].span);
    word_member (writer, "kind", BRIEF_WORDS_MENTION_KIND, (int) entity->mentions[i].kind);
    raw (writer, "}");
  }
  raw (writer, "]");
}

static void
write_entity (Writer *writer, uint32_t i)
{
  const struct BriefEntity *entity = &g_array_index (&writer->graph->entities, struct BriefEntity, i);
  string_member (writer, "id", entity->id);
  word_member (writer, "type", BRIEF_WORDS_ENTITY_TYPE, (int) entity->type);
  string_member (writer, "name", entity->name);
  word_member (writer, "number", BRIEF_WORDS_NUMBER, (int) entity->number);
  bool_member (writer, "definite", entity->definite);
  key (writer, "ids");
  raw (writer, "{");
  string_member (writer, "wikidata", entity->wikidata);
  string_member (writer, "iso3166", entity->iso3166);
  if (entity->has_location) {
    key (writer, "geo");
    raw (writer, "{");
    double_member (writer, "latitude", entity->latitude);
    double_member (writer, "longitude", entity->longitude);
    raw (writer, "}");
  }
  raw (writer, "}");
  key (writer, "aliases");
  raw (writer, "[");
  for (uint32_t a = 0; a < entity->n_aliases; a++) {
    item (writer, a);
    write_string (writer, entity->aliases[a]);
  }
  raw (writer, "]");
  write_roles (writer, entity);
  write_mentions (writer, entity);
  confidence_member (writer, entity->confidence);
}

static void
write_time (Writer *writer, uint32_t i)
{
  const struct BriefTime *time = &g_array_index (&writer->graph->times, struct BriefTime, i);
  string_member (writer, "id", time->id);
  span_member (writer, "span", true, time->span);
  word_member (writer, "type", BRIEF_WORDS_TIME_TYPE, (int) time->type);
  string_member (writer, "value", time->value);
  if (time->mod == BRIEF_TIME_MOD_NONE)
    string_member (writer, "mod", NULL);
  else
    word_member (writer, "mod", BRIEF_WORDS_TIME_MOD, (int) time->mod);
  string_member (writer, "earliest", time->earliest);
  string_member (writer, "latest", time->latest);
  confidence_member (writer, time->confidence);
}

static void
write_quantity (Writer *writer, uint32_t i)
{
  const struct BriefQuantity *quantity = &g_array_index (&writer->graph->quantities, struct BriefQuantity, i);
  string_member (writer, "id", quantity->id);
  span_member (writer, "span", true, quantity->span);
  word_member (writer, "type", BRIEF_WORDS_QUANTITY_TYPE, (int) quantity->type);
  key (writer, "value");
  if (!quantity->has_value)
    raw (writer, "null");
  else if (!quantity->has_upper)
    _brief_json_append_double (writer->out, quantity->value);
  else {
    raw (writer, "[");
    _brief_json_append_double (writer->out, quantity->value);
    raw (writer, ", ");
    _brief_json_append_double (writer->out, quantity->upper);
    raw (writer, "]");
  }
  string_member (writer, "unit", quantity->unit);
  word_member (writer, "bound", BRIEF_WORDS_BOUND, (int) quantity->bound);
  confidence_member (writer, quantity->confidence);
}

static void
write_source (Writer *writer, const struct BriefAttribution *attribution)
{
  key (writer, "source");
  raw (writer, "{");
  node_member (writer, "entity", BRIEF_NODE_ENTITY, attribution->entity);
  spans_member (writer, &attribution->source);
  word_member (writer, "type", BRIEF_WORDS_SOURCE_TYPE, (int) attribution->source_type);
  word_member (writer, "anonymity", BRIEF_WORDS_ANONYMITY, (int) attribution->anonymity);
  span_member (writer, "reason", attribution->has_reason, attribution->reason);
  raw (writer, "}");
}

static void
write_attribution (Writer *writer, uint32_t i)
{
  const struct BriefAttribution *attribution
    = &g_array_index (&writer->graph->attributions, struct BriefAttribution, i);
  string_member (writer, "id", attribution->id);
  write_source (writer, attribution);
  key (writer, "cue");
  raw (writer, "{");
  spans_member (writer, &attribution->cue);
  string_member (writer, "lemma", attribution->cue_lemma);
  raw (writer, "}");
  key (writer, "content");
  raw (writer, "{");
  spans_member (writer, &attribution->content);
  raw (writer, "}");
  word_member (writer, "form", BRIEF_WORDS_FORM, (int) attribution->form);
  word_member (writer, "type", BRIEF_WORDS_ATTRIBUTION_TYPE, (int) attribution->type);
  word_member (writer, "stance", BRIEF_WORDS_STANCE, (int) attribution->stance);
  word_member (writer, "polarity", BRIEF_WORDS_POLARITY, (int) attribution->polarity);
  node_member (writer, "addressee", BRIEF_NODE_ENTITY, attribution->addressee);
  node_member (writer, "time", BRIEF_NODE_TIME, attribution->time);
  node_member (writer, "parent", BRIEF_NODE_ATTRIBUTION, attribution->parent);
  key (writer, "claims");
  raw (writer, "[");
  for (uint32_t c = 0; c < attribution->n_claims; c++) {
    item (writer, c);
    write_string (writer, _brief_export_id (writer->graph, BRIEF_NODE_CLAIM, attribution->claims[c]));
  }
  raw (writer, "]");
  confidence_member (writer, attribution->confidence);
}

static void
write_arguments (Writer *writer, const struct BriefClaim *claim)
{
  key (writer, "arguments");
  raw (writer, "[");
  for (uint32_t i = 0; i < claim->n_arguments; i++) {
    const struct BriefArgument *argument = &claim->arguments[i];
    item (writer, i);
    raw (writer, "{");
    word_member (writer, "role", BRIEF_WORDS_ROLE, (int) argument->role);
    string_member (writer, "label", argument->label);
    node_member (writer, "node", argument->node.type, argument->node.index);
    spans_member (writer, &argument->spans);
    span_member (writer, "head", argument->head.end > 0, argument->head);
    raw (writer, "}");
  }
  raw (writer, "]");
}

static void
write_claim (Writer *writer, uint32_t i)
{
  const struct BriefClaim *claim = &g_array_index (&writer->graph->claims, struct BriefClaim, i);
  string_member (writer, "id", claim->id);
  spans_member (writer, &claim->spans);
  word_member (writer, "kind", BRIEF_WORDS_CLAIM_KIND, (int) claim->kind);
  if (claim->event == BRIEF_EVENT_NONE)
    string_member (writer, "event", NULL);
  else
    word_member (writer, "event", BRIEF_WORDS_EVENT, (int) claim->event);
  key (writer, "predicate");
  raw (writer, "{");
  spans_member (writer, &claim->predicate);
  string_member (writer, "lemma", claim->lemma);
  string_member (writer, "sense", claim->sense);
  raw (writer, "}");
  write_arguments (writer, claim);
  node_member (writer, "time", BRIEF_NODE_TIME, claim->time);
  node_member (writer, "place", BRIEF_NODE_ENTITY, claim->place);
  word_member (writer, "polarity", BRIEF_WORDS_POLARITY, (int) claim->polarity);
  word_member (writer, "certainty", BRIEF_WORDS_CERTAINTY, (int) claim->certainty);
  if (writer->factuality)
    double_member (writer, "factuality", _brief_factuality_of (claim));
  word_member (writer, "tense", BRIEF_WORDS_TENSE, (int) claim->tense);
  node_member (writer, "attribution", BRIEF_NODE_ATTRIBUTION, claim->attribution);
  confidence_member (writer, claim->confidence);
}

static void
write_relation (Writer *writer, uint32_t i)
{
  const struct BriefRelation *relation = &g_array_index (&writer->graph->relations, struct BriefRelation, i);
  word_member (writer, "type", BRIEF_WORDS_RELATION_TYPE, (int) relation->type);
  node_member (writer, "from", relation->from.type, relation->from.index);
  node_member (writer, "to", relation->to.type, relation->to.index);
  span_member (writer, "span", relation->has_span, relation->span);
  confidence_member (writer, relation->confidence);
}

static void
write_token (Writer *writer, uint32_t i)
{
  const struct BriefToken *token = &g_array_index (&writer->graph->tokens, struct BriefToken, i);
  raw (writer, "{");
  string_member (writer, "form", token->form);
  string_member (writer, "lemma", token->lemma);
  string_member (writer, "upos", token->upos);
  string_member (writer, "xpos", token->xpos);
  string_member (writer, "feats", token->feats);
  number_member (writer, "head", token->head);
  string_member (writer, "deprel", token->deprel);
  span_member (writer, "span", true, token->span);
  number_member (writer, "mwt", token->mwt);
  bool_member (writer, "space_after", token->space_after);
  bool_member (writer, "paragraph_start", token->paragraph_start);
  raw (writer, "}");
}

/* The document. */

static void
write_nodes (Writer *writer, const char *name, const BriefList *list, void (*write) (Writer *, uint32_t))
{
  raw (writer, writer->pretty ? ",\n  \"" : ", \"");
  raw (writer, name);
  raw (writer, "\": [");
  for (uint32_t i = 0; i < list->len; i++) {
    raw (writer, i > 0 ? "," : "");
    raw (writer, writer->pretty ? "\n    {" : i > 0 ? " {" : "{");
    write (writer, i);
    raw (writer, "}");
  }
  raw (writer, writer->pretty && list->len > 0 ? "\n  ]" : "]");
}

/* A list of tokens for each sentence, in the order of the sentences. */
static void
write_tokens (Writer *writer)
{
  raw (writer, writer->pretty ? ",\n  \"tokens\": [" : ", \"tokens\": [");
  for (uint32_t s = 0; s < writer->graph->sentences.len; s++) {
    const struct BriefSentenceNode *sentence = &g_array_index (&writer->graph->sentences, struct BriefSentenceNode, s);
    raw (writer, s > 0 ? "," : "");
    raw (writer, writer->pretty ? "\n    [" : s > 0 ? " [" : "[");
    for (uint32_t t = sentence->first_token; t < sentence->end_token; t++) {
      item (writer, t - sentence->first_token);
      write_token (writer, t);
    }
    raw (writer, "]");
  }
  raw (writer, writer->pretty && writer->graph->sentences.len > 0 ? "\n  ]" : "]");
}

static void
write_head (Writer *writer)
{
  const struct BriefGraph *graph = writer->graph;
  const char *line = writer->pretty ? ",\n  " : ", ";
  raw (writer, writer->pretty ? "{\n  \"format\": \"brief/1\"" : "{\"format\": \"brief/1\"");
  raw (writer, line);
  raw (writer, "\"document\": {");
  string_member (writer, "id", graph->id);
  string_member (writer, "title", graph->title);
  string_member (writer, "published", graph->published);
  string_member (writer, "publisher", graph->publisher);
  string_member (writer, "uri", graph->uri);
  number_member (writer, "length", graph->length);
  raw (writer, "}");
  raw (writer, line);
  raw (writer, "\"producer\": {");
  string_member (writer, "library", graph->library);
  string_member (writer, "model", graph->model);
  raw (writer, "}");
}

void
_brief_json_write (const struct BriefGraph *graph, bool pretty, bool factuality, BriefBuffer *buffer)
{
  Writer writer = { graph, buffer, pretty, factuality };
  const char *line = pretty ? ",\n  " : ", ";
  write_head (&writer);
  write_nodes (&writer, "sentences", &graph->sentences, write_sentence);
  write_nodes (&writer, "entities", &graph->entities, write_entity);
  write_nodes (&writer, "times", &graph->times, write_time);
  write_nodes (&writer, "quantities", &graph->quantities, write_quantity);
  write_nodes (&writer, "attributions", &graph->attributions, write_attribution);
  write_nodes (&writer, "claims", &graph->claims, write_claim);
  write_nodes (&writer, "relations", &graph->relations, write_relation);
  raw (&writer, line);
  raw (&writer, "\"notices\": [");
  for (uint32_t i = 0; i < graph->notices.len; i++) {
    item (&writer, i);
    write_string (&writer, g_array_index (&graph->notices, const char *, i));
  }
  raw (&writer, "]");
  if (graph->with_text && graph->text) {
    raw (&writer, line);
    raw (&writer, "\"text\": ");
    _brief_json_append_string (buffer, graph->text, graph->text_length);
  }
  if (graph->with_tokens)
    write_tokens (&writer);
  raw (&writer, pretty ? "\n}" : "}");
}
