/* SPDX-License-Identifier: MIT */
/* Who is who: the named, with roles and other names. */
#include <stdlib.h>

#include "io/html.h"

/* Other names and descriptions that are looked at for one entity, and shown. */
#define MOST_LOOKED_AT 512
#define MOST_OTHERS 16

/* The order in which the types are shown. */
static const struct { BriefEntityType type; const char *words; } types[] = {
  { BRIEF_ENTITY_PERSON, "People" },    { BRIEF_ENTITY_ORG, "Organizations" }, { BRIEF_ENTITY_GPE, "Places" },
  { BRIEF_ENTITY_LOC, "Regions" },      { BRIEF_ENTITY_FAC, "Buildings" },     { BRIEF_ENTITY_NORP, "Groups" },
  { BRIEF_ENTITY_EVENT, "Events" },     { BRIEF_ENTITY_WEAPON, "Weapons" },    { BRIEF_ENTITY_VEHICLE, "Vehicles" },
  { BRIEF_ENTITY_PRODUCT, "Products" }, { BRIEF_ENTITY_LAW, "Laws" },          { BRIEF_ENTITY_WORK, "Works" },
  { BRIEF_ENTITY_OTHER, "Others" },
};

typedef struct {
  uint32_t entity, order, mentions;
} Row;

/* A name or description: bytes of the graph. */
typedef struct {
  const char *at;
  size_t length;
} Words;

/* A type that is not known is the last one. */
static uint32_t
type_order (BriefEntityType type)
{
  for (uint32_t i = 0; i < G_N_ELEMENTS (types); i++)
    if (types[i].type == type)
      return i;
  return G_N_ELEMENTS (types) - 1;
}

/* By type; within it, those most spoken of first. */
static int
compare_rows (const void *a, const void *b)
{
  const Row *x = a, *y = b;
  if (x->order != y->order)
    return x->order < y->order ? -1 : 1;
  if (x->mentions != y->mentions)
    return x->mentions > y->mentions ? -1 : 1;
  return (x->entity > y->entity) - (x->entity < y->entity);
}

/* Adds it unless it is there already. */
static void
add_words (Words *list, uint32_t *n, Words words)
{
  for (uint32_t i = 0; i < *n; i++)
    if (list[i].length == words.length && g_ascii_strncasecmp (list[i].at, words.at, words.length) == 0)
      return;
  if (*n < MOST_OTHERS && words.length > 0)
    list[(*n)++] = words;
}

/* "also Biden, the president": the other names and descriptions, each once. */
static bool
write_others (const BriefHtml *html, const struct BriefEntity *entity, const char *before)
{
  Words list[MOST_OTHERS] = { { entity->name, strlen (entity->name) } };
  uint32_t n = 1;
  for (uint32_t i = 0; i < entity->n_aliases && i < MOST_LOOKED_AT; i++)
    add_words (list, &n, (Words) { entity->aliases[i], strlen (entity->aliases[i]) });
  for (uint32_t i = 0; i < entity->n_mentions && i < MOST_LOOKED_AT; i++) {
    const struct BriefMention *mention = &entity->mentions[i];
    if (mention->kind == BRIEF_MENTION_NOMINAL)
      add_words (list, &n,
                 (Words) { html->graph->text + mention->span.start, mention->span.end - mention->span.start });
  }
  BriefHtmlLine line = _brief_html_line (html, BRIEF_HTML_LONGEST_LINE);
  for (uint32_t i = 1; i < n; i++) {
    if (i == 1)
      _brief_html_raw (html, before);
    else
      _brief_html_line_string (&line, ", ");
    _brief_html_line_append (&line, list[i].at, list[i].length);
  }
  return n > 1;
}

static void
write_row (const BriefHtml *html, uint32_t index)
{
  const struct BriefEntity *entity = _brief_html_entity (html, index);
  BriefHtmlLine name = _brief_html_line (html, BRIEF_HTML_LONGEST_LINE);
  _brief_html_raw (html, "<li id=\"");
  _brief_html_append_id (html, "e", index);
  _brief_html_raw (html, "\"><a dir=\"auto\" href=\"#");
  _brief_html_append_id (html, "m-e", index);
  _brief_html_raw (html, "\">");
  _brief_html_line_string (&name, entity->name);
  _brief_html_raw (html, "</a><bdi>");
  bool has_roles = _brief_html_roles (html, index, " ");
  if (write_others (html, entity, has_roles ? " <span class=\"also\">· also " : " <span class=\"also\">also "))
    _brief_html_raw (html, "</span>");
  _brief_html_raw (html, "</bdi></li>\n");
}

bool
_brief_html_who_is_who (const BriefHtml *html)
{
  uint32_t n = 0;
  Row *rows = _brief_arena_alloc_n (html->arena, (size_t) html->graph->entities.len + 1, sizeof *rows);
  if (!rows)
    return false;
  for (uint32_t i = 0; i < html->graph->entities.len; i++)
    if (_brief_html_is_shown (html, i))
      rows[n++] =
          (Row) { i, type_order (_brief_html_entity (html, i)->type), _brief_html_entity (html, i)->n_mentions };
  if (n == 0)
    return true;
  qsort (rows, n, sizeof *rows, compare_rows);
  _brief_html_begin_part (html, "who", "Who is who");
  for (uint32_t i = 0; i < n; i++) {
    if (i == 0 || rows[i].order != rows[i - 1].order) {
      _brief_html_raw (html, i > 0 ? "</ul>\n<h3>" : "<h3>");
      _brief_html_raw (html, types[rows[i].order].words);
      _brief_html_raw (html, "</h3>\n<ul>\n");
    }
    write_row (html, rows[i].entity);
  }
  _brief_html_raw (html, "</ul>\n</section>\n");
  return true;
}
