/* SPDX-License-Identifier: MIT */
/* Who is mentioned where, and how the named are named. */
#include <stdlib.h>

#include "io/html.h"

/* Roles and aliases that are looked at for each entity. */
#define MOST_LOOKED_AT 64

static int
compare_places (const void *a, const void *b)
{
  const BriefHtmlPlace *x = a, *y = b;
  if (x->span.start != y->span.start)
    return x->span.start < y->span.start ? -1 : 1;
  if (x->span.end != y->span.end)
    return x->span.end < y->span.end ? -1 : 1;
  return (x->entity > y->entity) - (x->entity < y->entity);
}

/* A group that a plural word stands for has the names of its members, and no name of its own. */
static bool
find_groups (BriefHtml *html)
{
  const struct BriefGraph *graph = html->graph;
  bool *all_named = _brief_arena_alloc_n (html->arena, (size_t) graph->entities.len + 1, sizeof *all_named);
  if (!all_named)
    return false;
  for (uint32_t i = 0; i < graph->relations.len; i++) {
    const struct BriefRelation *relation = &g_array_index (&graph->relations, struct BriefRelation, i);
    uint32_t member = relation->from.index, group = relation->to.index;
    if (relation->type != BRIEF_RELATION_MEMBER_OF || relation->from.type != BRIEF_NODE_ENTITY
        || relation->to.type != BRIEF_NODE_ENTITY || html->has_name[group])
      continue;
    all_named[group] = html->has_name[member] && (all_named[group] || !html->is_group[group]);
    html->is_group[group] = true;
  }
  for (uint32_t i = 0; i < graph->entities.len; i++)
    html->has_name[i] = html->has_name[i] || all_named[i];
  return true;
}

bool
_brief_html_find_places (BriefHtml *html)
{
  const struct BriefGraph *graph = html->graph;
  size_t n = 0;
  for (uint32_t i = 0; i < graph->entities.len; i++)
    n += _brief_html_entity (html, i)->n_mentions;
  html->places = _brief_arena_alloc_n (html->arena, n + 1, sizeof *html->places);
  html->has_name = _brief_arena_alloc_n (html->arena, (size_t) graph->entities.len + 1, sizeof *html->has_name);
  html->is_group = _brief_arena_alloc_n (html->arena, (size_t) graph->entities.len + 1, sizeof *html->is_group);
  if (!html->places || !html->has_name || !html->is_group)
    return false;
  for (uint32_t i = 0; i < graph->entities.len; i++) {
    const struct BriefEntity *entity = _brief_html_entity (html, i);
    for (uint32_t m = 0; m < entity->n_mentions; m++) {
      const struct BriefMention *mention = &entity->mentions[m];
      html->has_name[i] = html->has_name[i] || mention->kind == BRIEF_MENTION_NAME;
      html->places[html->n_places++] = (BriefHtmlPlace) { mention->span, i, mention->kind };
    }
  }
  qsort (html->places, html->n_places, sizeof *html->places, compare_places);
  return find_groups (html);
}

uint32_t
_brief_html_first_place (const BriefHtml *html, uint32_t offset)
{
  uint32_t low = 0, high = html->n_places;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (html->places[middle].span.start < offset)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

/* Whether ALIAS is the end of NAME, from a word on: a family name. */
static bool
is_last_words (const char *alias, const char *name)
{
  size_t a = strlen (alias), n = strlen (name);
  return a < n && strcmp (name + n - a, alias) == 0 && name[n - a - 1] == ' ';
}

void
_brief_html_short_name (BriefHtmlLine *line, uint32_t index)
{
  const struct BriefEntity *entity = _brief_html_entity (line->html, index);
  const char *best = entity->name;
  if (entity->type == BRIEF_ENTITY_PERSON && strlen (entity->name) <= BRIEF_HTML_LONGEST_NAME)
    for (uint32_t i = 0; i < entity->n_aliases && i < MOST_LOOKED_AT; i++)
      if (is_last_words (entity->aliases[i], entity->name) && strlen (entity->aliases[i]) < strlen (best))
        best = entity->aliases[i];
  _brief_html_line_string (line, best);
}

/* Whether role A says what B says: "CEO and co-founder, Apple" has "co-founder" in it. */
static bool
has_role (const struct BriefEntityRole *a, const struct BriefEntityRole *b)
{
  const char *title = a->title ? a->title : "", *other = b->title ? b->title : "";
  return (a->of == b->of && g_ascii_strcasecmp (title, other) == 0)
         || (b->of == BRIEF_NONE && strstr (title, other) != NULL);
}

/* "President, United States"; a group stands before the title, "Republican nominee". */
static void
append_role (BriefHtmlLine *line, const struct BriefEntityRole *role)
{
  const struct BriefEntity *body = role->of == BRIEF_NONE ? NULL : _brief_html_entity (line->html, role->of);
  bool has_title = role->title && *role->title;
  if (body && body->type == BRIEF_ENTITY_NORP && has_title) {
    _brief_html_line_string (line, body->name);
    _brief_html_line_string (line, " ");
    _brief_html_line_string (line, role->title);
    return;
  }
  if (has_title)
    _brief_html_line_string (line, role->title);
  if (body)
    _brief_html_line_string (line, has_title ? ", " : "");
  if (body)
    _brief_html_line_string (line, body->name);
}

bool
_brief_html_roles (const BriefHtml *html, uint32_t index, const char *before)
{
  const struct BriefEntity *entity = _brief_html_entity (html, index);
  BriefHtmlLine line = _brief_html_line (html, BRIEF_HTML_LONGEST_LINE);
  bool any = false;
  for (uint32_t i = 0; i < entity->n_roles && i < MOST_LOOKED_AT; i++) {
    uint32_t k = 0;
    while (k < i && !has_role (&entity->roles[k], &entity->roles[i]))
      k++;
    if (k < i)
      continue;
    if (any)
      _brief_html_line_string (&line, "; ");
    else
      _brief_html_raw (html, before);
    append_role (&line, &entity->roles[i]);
    any = true;
  }
  return any;
}

bool
_brief_html_is_shown (const BriefHtml *html, uint32_t entity)
{
  return html->has_name[entity] && !html->is_group[entity];
}
