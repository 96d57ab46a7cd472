/* SPDX-License-Identifier: MIT */
/* The graph while it is being built and when it is freed. */
#include "graph/graph-private.h"

#include <stdarg.h>
#include <string.h>

static bool
graph_init_lists (struct BriefGraph *graph)
{
  return _brief_list_init (&graph->sentences, sizeof (struct BriefSentenceNode))
         && _brief_list_init (&graph->tokens, sizeof (struct BriefToken))
         && _brief_list_init (&graph->entities, sizeof (struct BriefEntity))
         && _brief_list_init (&graph->times, sizeof (struct BriefTime))
         && _brief_list_init (&graph->quantities, sizeof (struct BriefQuantity))
         && _brief_list_init (&graph->attributions, sizeof (struct BriefAttribution))
         && _brief_list_init (&graph->claims, sizeof (struct BriefClaim))
         && _brief_list_init (&graph->relations, sizeof (struct BriefRelation))
         && _brief_list_init (&graph->notices, sizeof (const char *))
         && _brief_list_init (&graph->words, sizeof (const char *));
}

struct BriefGraph *
_brief_graph_new (const char *text, size_t length)
{
  struct BriefGraph *graph = g_try_new0 (struct BriefGraph, 1);
  if (!graph)
    return NULL;
  graph->ref_count = 1;
  graph->arena = _brief_arena_new ();
  if (!graph->arena || !graph_init_lists (graph)) {
    _brief_graph_free (graph);
    return NULL;
  }
  if (text) {
    graph->text = _brief_arena_strndup (graph->arena, text, length);
    graph->text_length = length;
    if (!graph->text) {
      _brief_graph_free (graph);
      return NULL;
    }
  }
  return graph;
}

void
_brief_graph_free (struct BriefGraph *graph)
{
  if (!graph)
    return;
  _brief_list_clear (&graph->sentences);
  _brief_list_clear (&graph->tokens);
  _brief_list_clear (&graph->entities);
  _brief_list_clear (&graph->times);
  _brief_list_clear (&graph->quantities);
  _brief_list_clear (&graph->attributions);
  _brief_list_clear (&graph->claims);
  _brief_list_clear (&graph->relations);
  _brief_list_clear (&graph->notices);
  _brief_list_clear (&graph->words);
  if (graph->arena)
    _brief_arena_free (graph->arena);
  g_free (graph);
}

struct BriefGraph *
_brief_graph_ref (struct BriefGraph *graph)
{
  g_atomic_int_inc (&graph->ref_count);
  return graph;
}

void
_brief_graph_unref (struct BriefGraph *graph)
{
  if (graph && g_atomic_int_dec_and_test (&graph->ref_count))
    _brief_graph_free (graph);
}

/* The lists. */

struct BriefSentenceNode *
_brief_graph_sentence_at (struct BriefGraph *graph, uint32_t index)
{
  return &g_array_index (&graph->sentences, struct BriefSentenceNode, index);
}

struct BriefToken *
_brief_graph_token_at (struct BriefGraph *graph, uint32_t index)
{
  return &g_array_index (&graph->tokens, struct BriefToken, index);
}

struct BriefEntity *
_brief_graph_entity_at (struct BriefGraph *graph, uint32_t index)
{
  return &g_array_index (&graph->entities, struct BriefEntity, index);
}

struct BriefTime *
_brief_graph_time_at (struct BriefGraph *graph, uint32_t index)
{
  return &g_array_index (&graph->times, struct BriefTime, index);
}

struct BriefQuantity *
_brief_graph_quantity_at (struct BriefGraph *graph, uint32_t index)
{
  return &g_array_index (&graph->quantities, struct BriefQuantity, index);
}

struct BriefAttribution *
_brief_graph_attribution_at (struct BriefGraph *graph, uint32_t index)
{
  return &g_array_index (&graph->attributions, struct BriefAttribution, index);
}

struct BriefClaim *
_brief_graph_claim_at (struct BriefGraph *graph, uint32_t index)
{
  return &g_array_index (&graph->claims, struct BriefClaim, index);
}

struct BriefRelation *
_brief_graph_relation_at (struct BriefGraph *graph, uint32_t index)
{
  return &g_array_index (&graph->relations, struct BriefRelation, index);
}

uint32_t
_brief_graph_add_sentence (struct BriefGraph *graph)
{
  return _brief_list_append (&graph->sentences, &graph->failed);
}

uint32_t
_brief_graph_add_token (struct BriefGraph *graph)
{
  uint32_t index = _brief_list_append (&graph->tokens, &graph->failed);
  struct BriefToken *token = _brief_graph_token_at (graph, index);
  token->form = token->lemma = token->upos = token->xpos = token->feats = token->deprel = "_";
  token->space_after = true;
  return index;
}

uint32_t
_brief_graph_add_entity (struct BriefGraph *graph)
{
  uint32_t index = _brief_list_append (&graph->entities, &graph->failed);
  struct BriefEntity *entity = _brief_graph_entity_at (graph, index);
  entity->name = "";
  entity->confidence = 1.0;
  return index;
}

uint32_t
_brief_graph_add_time (struct BriefGraph *graph)
{
  uint32_t index = _brief_list_append (&graph->times, &graph->failed);
  struct BriefTime *time = _brief_graph_time_at (graph, index);
  time->value = "";
  time->confidence = 1.0;
  return index;
}

uint32_t
_brief_graph_add_quantity (struct BriefGraph *graph)
{
  uint32_t index = _brief_list_append (&graph->quantities, &graph->failed);
  _brief_graph_quantity_at (graph, index)->confidence = 1.0;
  return index;
}

uint32_t
_brief_graph_add_attribution (struct BriefGraph *graph)
{
  uint32_t index = _brief_list_append (&graph->attributions, &graph->failed);
  struct BriefAttribution *attribution = _brief_graph_attribution_at (graph, index);
  attribution->entity = attribution->addressee = attribution->time = attribution->parent = BRIEF_NONE;
  attribution->confidence = 1.0;
  return index;
}

uint32_t
_brief_graph_add_claim (struct BriefGraph *graph)
{
  uint32_t index = _brief_list_append (&graph->claims, &graph->failed);
  struct BriefClaim *claim = _brief_graph_claim_at (graph, index);
  claim->lemma = "";
  claim->time = claim->place = claim->attribution = BRIEF_NONE;
  claim->confidence = 1.0;
  return index;
}

uint32_t
_brief_graph_add_relation (struct BriefGraph *graph)
{
  uint32_t index = _brief_list_append (&graph->relations, &graph->failed);
  _brief_graph_relation_at (graph, index)->confidence = 1.0;
  return index;
}

void
_brief_graph_add_notice (struct BriefGraph *graph, const char *format, ...)
{
  va_list arguments;
  va_start (arguments, format);
  char *notice = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  uint32_t index = _brief_list_append (&graph->notices, &graph->failed);
  g_array_index (&graph->notices, const char *, index) = _brief_graph_string (graph, notice);
  g_free (notice);
}

/* The lists of a node. */

/* A list without a stored capacity: it has room for the next power of two of its length. Returns the list with
 * room for one more element, or NULL without memory. */
static void *
grow_list (struct BriefGraph *graph, void *at, uint32_t n, size_t size)
{
  if (n & (n - 1))
    return at;
  void *grown = n > UINT32_MAX / 2 ? NULL : _brief_arena_alloc_n (graph->arena, n ? 2 * (size_t) n : 1, size);
  if (!grown)
    graph->failed = true;
  else if (n)
    memcpy (grown, at, n * size);
  return grown;
}

void
_brief_graph_entity_add_mention (struct BriefGraph *graph, uint32_t index, const struct BriefMention *mention)
{
  struct BriefEntity *entity = _brief_graph_entity_at (graph, index);
  struct BriefMention *at = grow_list (graph, entity->mentions, entity->n_mentions, sizeof *at);
  if (!at)
    return;
  entity->mentions = at;
  at[entity->n_mentions++] = *mention;
}

void
_brief_graph_entity_add_alias (struct BriefGraph *graph, uint32_t index, const char *alias, size_t length)
{
  struct BriefEntity *entity = _brief_graph_entity_at (graph, index);
  const char **at = grow_list (graph, entity->aliases, entity->n_aliases, sizeof *at);
  const char *copy = at ? _brief_arena_strndup (graph->arena, alias, length) : NULL;
  if (!copy) {
    graph->failed = true;
    return;
  }
  entity->aliases = at;
  at[entity->n_aliases++] = copy;
}

void
_brief_graph_entity_add_role (struct BriefGraph *graph, uint32_t index, const struct BriefEntityRole *role)
{
  struct BriefEntity *entity = _brief_graph_entity_at (graph, index);
  struct BriefEntityRole *at = grow_list (graph, entity->roles, entity->n_roles, sizeof *at);
  if (!at)
    return;
  entity->roles = at;
  at[entity->n_roles++] = *role;
}

void
_brief_graph_claim_add_argument (struct BriefGraph *graph, uint32_t index, const struct BriefArgument *argument)
{
  struct BriefClaim *claim = _brief_graph_claim_at (graph, index);
  struct BriefArgument *at = grow_list (graph, claim->arguments, claim->n_arguments, sizeof *at);
  if (!at)
    return;
  claim->arguments = at;
  at[claim->n_arguments++] = *argument;
}

void
_brief_graph_attribution_add_claim (struct BriefGraph *graph, uint32_t index, uint32_t claim)
{
  struct BriefAttribution *attribution = _brief_graph_attribution_at (graph, index);
  uint32_t *at = grow_list (graph, attribution->claims, attribution->n_claims, sizeof *at);
  if (!at)
    return;
  attribution->claims = at;
  at[attribution->n_claims++] = claim;
}

void
_brief_graph_add_span (struct BriefGraph *graph, BriefSpanList *list, BriefSpan span)
{
  BriefSpan *at = grow_list (graph, list->at, list->n, sizeof *at);
  if (!at)
    return;
  list->at = at;
  at[list->n++] = span;
}

/* Strings. */

const char *
_brief_graph_string (struct BriefGraph *graph, const char *string)
{
  if (!string)
    return NULL;
  const char *copy = _brief_arena_strndup (graph->arena, string, strlen (string));
  if (!copy)
    graph->failed = true;
  return copy ? copy : "";
}

const char *
_brief_graph_substring (struct BriefGraph *graph, BriefSpan span)
{
  if (!graph->text || span.start > span.end || span.end > graph->text_length)
    return "";
  const char *copy = _brief_arena_strndup (graph->arena, graph->text + span.start, span.end - span.start);
  if (!copy)
    graph->failed = true;
  return copy ? copy : "";
}

int
_brief_graph_unknown_word (struct BriefGraph *graph, const char *word)
{
  for (uint32_t i = 0; i < graph->words.len; i++)
    if (strcmp (g_array_index (&graph->words, const char *, i), word) == 0)
      return BRIEF_UNKNOWN_WORD + (int) i;
  uint32_t index = _brief_list_append (&graph->words, &graph->failed);
  g_array_index (&graph->words, const char *, index) = _brief_graph_string (graph, word);
  return BRIEF_UNKNOWN_WORD + (int) index;
}
