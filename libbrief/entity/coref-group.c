/* SPDX-License-Identifier: MIT */
#include "entity/coref-group.h"

#include <string.h>

#include "base/buffer.h"
#include "entity/coref.h"

/* A group met before is looked for among this many. */
#define GROUPS_LOOK 12

struct BriefEntityGroup {
  BriefEntityGroup *before;
  uint32_t cluster;
  BriefGroupMembers members;
};

static const BriefEntityCluster *
cluster_of (const BriefEntityState *state, uint32_t m)
{
  return &state->clusters[state->mentions[m].cluster];
}

/* What has a name or is of a kind that we know; "dignity and fortitude" are no group. */
static bool
may_be_member (const BriefEntityState *state, uint32_t m)
{
  return m != BRIEF_NONE && state->mentions[m].cluster != BRIEF_NONE
         && (cluster_of (state, m)->named || state->mentions[m].typed);
}

/* Persons go with persons, and all else with its type. */
static bool
of_one_kind (const BriefEntityState *state, uint32_t a, uint32_t b)
{
  const BriefEntityCluster *x = cluster_of (state, a), *y = cluster_of (state, b);
  return x->human || y->human ? x->human && y->human : x->type == y->type;
}

static bool
add_member (const BriefEntityState *state, BriefGroupMembers *members, uint32_t m)
{
  if (!may_be_member (state, m) || members->n == BRIEF_GROUP_MOST)
    return false;
  for (uint32_t i = 0; i < members->n; i++)
    if (state->mentions[members->mentions[i]].cluster == state->mentions[m].cluster
        || !of_one_kind (state, members->mentions[i], m))
      return false;
  members->mentions[members->n++] = m;
  return true;
}

BriefGroupMembers
_brief_group_of_coordination (const BriefEntityState *state, uint32_t c)
{
  const BriefDocument *document = state->document;
  uint32_t head = state->mentions[c].head;
  BriefGroupMembers members = { { c }, 1 }, none = { { 0 }, 0 };
  if (state->mention_at[head] != c || !may_be_member (state, c))
    return none;
  bool joined = false; /* by "and", not by "or" */
  int looked = 0;
  for (uint32_t child = state->first_child[head]; child != BRIEF_NONE && looked < 32;
       child = state->next_child[child], looked++) {
    if (document->words[child].dep != BRIEF_DEP_CONJ)
      continue;
    if (!add_member (state, &members, state->mention_at[child]))
      return none;
    uint32_t conjunction = _brief_phrase_child (state, child, BRIEF_DEP_CC);
    joined = joined || (conjunction != BRIEF_NONE && strcmp (document->words[conjunction].norm, "and") == 0);
  }
  return members.n > 1 && joined ? members : none;
}

/* An argument of VERB that a plural pronoun may take up: one person, body or country. */
static bool
is_partner (const BriefEntityState *state, uint32_t m, uint32_t verb)
{
  const BriefEntityMention *mention = &state->mentions[m];
  if (mention->cluster == BRIEF_NONE || mention->sentence != state->document->words[verb].sentence
      || _brief_coref_governor (state->document, mention->head) != verb)
    return false;
  const BriefEntityCluster *cluster = cluster_of (state, m);
  return cluster->number != BRIEF_NUMBER_PLURAL
         && (cluster->human
             || (cluster->named && (cluster->type == BRIEF_ENTITY_ORG || cluster->type == BRIEF_ENTITY_GPE)));
}

/* Is the mention the object, or somebody with whom something is done? */
static bool
is_with (const BriefEntityState *state, uint32_t m)
{
  uint8_t dep = state->document->words[_brief_phrase_role_word (state->document, state->mentions[m].head)].dep;
  return dep == BRIEF_DEP_OBJ
         || (dep == BRIEF_DEP_OBL && strcmp (_brief_phrase_case (state, state->mentions[m].head), "with") == 0);
}

BriefGroupMembers
_brief_group_of_clause (const BriefEntityState *state, uint32_t m)
{
  BriefGroupMembers members = { { 0 }, 0 }, none = members;
  uint32_t sentence = state->mentions[m].sentence;
  if (sentence == 0)
    return none;
  for (uint32_t at = m, step = 0; at-- > 0 && step < 24 && state->mentions[at].sentence + 1 >= sentence; step++) {
    uint32_t verb = _brief_coref_governor (state->document, state->mentions[at].head);
    if (state->mentions[at].sentence == sentence || verb == BRIEF_NONE
        || (int32_t) verb != state->document->sentences[sentence - 1].root || !is_partner (state, at, verb))
      continue;
    bool subject = _brief_phrase_is_subject (state->document, state->mentions[at].head);
    if (!subject && !is_with (state, at))
      continue;
    if (subject != (members.n == 1) || !add_member (state, &members, at))
      return none;
  }
  if (members.n != 2)
    return none;
  uint32_t second = members.mentions[0];
  members.mentions[0] = members.mentions[1];
  members.mentions[1] = second;
  return members;
}

/* A pair is looked for in so many sentences before. */
#define PAIR_SENTENCES 2

BriefGroupMembers
_brief_group_of_pair (const BriefEntityState *state, uint32_t m, bool *coordination)
{
  for (uint32_t at = m, step = 0; at-- > 0 && step < BRIEF_PRONOUN_LOOK
                                  && state->mentions[at].sentence + PAIR_SENTENCES >= state->mentions[m].sentence;
       step++) {
    BriefGroupMembers members = _brief_group_of_coordination (state, at);
    *coordination = true;
    if (members.n == 2)
      return members;
  }
  *coordination = false;
  return _brief_group_of_clause (state, m);
}

static const BriefEntityGroup *
known_group (const BriefEntityState *state, const BriefGroupMembers *members)
{
  int looked = 0;
  for (const BriefEntityGroup *group = state->groups; group && looked < GROUPS_LOOK; group = group->before, looked++) {
    bool same = group->members.n == members->n;
    for (uint32_t i = 0; i < members->n && same; i++) {
      bool found = false;
      for (uint32_t k = 0; k < members->n; k++)
        found = found
                || state->mentions[group->members.mentions[k]].cluster == state->mentions[members->mentions[i]].cluster;
      same = found;
    }
    if (same)
      return group;
  }
  return NULL;
}

/* The whole of a coordination as a mention, BRIEF_NONE when there is no room. */
static uint32_t
add_coordination (BriefEntityState *state, const BriefGroupMembers *members)
{
  BriefEntityMention *mention = _brief_mention_add (state);
  if (!mention)
    return BRIEF_NONE;
  const BriefEntityMention *first = &state->mentions[members->mentions[0]],
                           *last = &state->mentions[members->mentions[members->n - 1]];
  mention->first = first->first;
  mention->end = last->end;
  mention->head = first->head;
  mention->sentence = first->sentence;
  mention->kind = BRIEF_MENTION_NOMINAL;
  mention->key = first->key;
  mention->reason = "coordination";
  return (uint32_t) (mention - state->mentions);
}

static uint32_t
new_group (BriefEntityState *state, uint32_t mention, const BriefGroupMembers *members)
{
  BriefEntityGroup *group = _brief_arena_alloc (state->arena, sizeof *group);
  if (!group)
    return BRIEF_NONE;
  uint32_t index = _brief_cluster_new (state, mention);
  BriefEntityCluster *cluster = &state->clusters[index];
  const BriefEntityCluster *first = cluster_of (state, members->mentions[0]);
  cluster->type = first->type;
  cluster->human = first->human;
  cluster->number = BRIEF_NUMBER_PLURAL;
  cluster->definite = cluster->grouped = true;
  for (uint32_t i = 0; i < members->n; i++)
    state->clusters[state->mentions[members->mentions[i]].cluster].grouped = true;
  *group = (BriefEntityGroup) { state->groups, index, *members };
  state->groups = group;
  return index;
}

void
_brief_group_join (BriefEntityState *state, uint32_t m, const BriefGroupMembers *members, bool coordination)
{
  const BriefEntityGroup *known = known_group (state, members);
  if (known) {
    _brief_cluster_join (state, known->cluster, m, "split-antecedent", 0.6f);
    return;
  }
  uint32_t whole = coordination ? add_coordination (state, members) : BRIEF_NONE;
  uint32_t cluster = new_group (state, whole == BRIEF_NONE ? m : whole, members);
  if (cluster == BRIEF_NONE)
    return;
  if (whole != BRIEF_NONE)
    _brief_cluster_join (state, cluster, m, "split-antecedent", 0.6f);
  else {
    state->mentions[m].reason = "split-antecedent";
    state->mentions[m].confidence = 0.5f;
  }
}

/* "Ana Silva, Jan Weber and Eva Kovács". */
static const char *
joined_names (const BriefEntityState *state, BriefGraph *graph, const BriefGroupMembers *members)
{
  BriefBuffer buffer = { 0 };
  for (uint32_t i = 0; i < members->n; i++) {
    uint32_t entity = cluster_of (state, members->mentions[i])->entity;
    const char *name = entity == BRIEF_NONE ? NULL : _brief_graph_entity_at (graph, entity)->name;
    if (i > 0)
      _brief_buffer_append_string (&buffer, i + 1 < members->n ? ", " : " and ");
    _brief_buffer_append_string (&buffer, name ? name : "");
  }
  char *text = _brief_buffer_take (&buffer, NULL);
  const char *kept = _brief_graph_string (graph, text ? text : "");
  graph->failed = graph->failed || !text;
  g_free (text);
  return kept;
}

static void
tie_member (BriefGraph *graph, uint32_t member, uint32_t group)
{
  struct BriefRelation *relation = _brief_graph_relation_at (graph, _brief_graph_add_relation (graph));
  relation->type = BRIEF_RELATION_MEMBER_OF;
  relation->from = (BriefNodeRef) { BRIEF_NODE_ENTITY, member };
  relation->to = (BriefNodeRef) { BRIEF_NODE_ENTITY, group };
  relation->confidence = 0.6;
}

void
_brief_group_write (const BriefEntityState *state, BriefGraph *graph)
{
  for (const BriefEntityGroup *group = state->groups; group; group = group->before) {
    uint32_t entity = state->clusters[group->cluster].entity;
    if (entity == BRIEF_NONE)
      continue;
    const char *name = joined_names (state, graph, &group->members);
    bool named = true;
    for (uint32_t i = 0; i < group->members.n; i++)
      named = named && cluster_of (state, group->members.mentions[i])->named;
    _brief_graph_entity_at (graph, entity)->name = name;
    _brief_graph_entity_at (graph, entity)->named_group = named;
    for (uint32_t i = 0; i < group->members.n; i++) {
      uint32_t member = cluster_of (state, group->members.mentions[i])->entity;
      if (member != BRIEF_NONE)
        tie_member (graph, member, entity);
    }
  }
}
