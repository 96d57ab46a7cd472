/* SPDX-License-Identifier: MIT */
/* WHO IS WHO: the named, with roles and other names; those of whom nothing more is said share a line. */
#include <string.h>

#include "view-text.h"
#include "view.h"
#include "width.h"

/* The names have that share of a line, in percent; a longer name pushes the rest of its line to the right. */
#define NAME_SHARE 30

/* The order in which the types are shown, and what several of them are called. */
static const struct
{
  BriefEntityType type;
  const char *word, *words;
} types[] = {
  { BRIEF_ENTITY_PERSON, "person", "people" },
  { BRIEF_ENTITY_ORG, "organization", "organizations" },
  { BRIEF_ENTITY_GPE, "place", "places" },
  { BRIEF_ENTITY_LOC, "region", "regions" },
  { BRIEF_ENTITY_FAC, "building", "buildings" },
  { BRIEF_ENTITY_NORP, "group", "groups" },
  { BRIEF_ENTITY_EVENT, "event", "events" },
  { BRIEF_ENTITY_WEAPON, "weapon", "weapons" },
  { BRIEF_ENTITY_VEHICLE, "vehicle", "vehicles" },
  { BRIEF_ENTITY_PRODUCT, "product", "products" },
  { BRIEF_ENTITY_LAW, "law", "laws" },
  { BRIEF_ENTITY_WORK, "work", "works" },
  { BRIEF_ENTITY_OTHER, "other", "others" },
};

/* The place of a type in that order; a type that is not known is the last one. */
static guint
type_order (BriefEntityType type)
{
  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    if (types[i].type == type)
      return i;
  return G_N_ELEMENTS (types) - 1;
}

typedef struct
{
  guint32 entity;
  guint order;      /* of its type */
  guint32 mentions;
} Row;

/* By type; within it, those most spoken of first. */
static int
compare_rows (gconstpointer a, gconstpointer b)
{
  const Row *x = a, *y = b;

  if (x->order != y->order)
    return x->order < y->order ? -1 : 1;
  if (x->mentions != y->mentions)
    return x->mentions > y->mentions ? -1 : 1;
  return (x->entity > y->entity) - (x->entity < y->entity);
}

static GArray *
named_entities (const View *view)
{
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (Row));

  for (guint32 i = 0; i < brief_graph_n_entities (view->graph); i++) {
    const BriefEntity *entity = brief_graph_entity (view->graph, i);
    Row row = { i, type_order (brief_entity_type (entity)), brief_entity_n_mentions (entity) };
    if (view->has_name[i] && !view->is_group[i])
      g_array_append_val (rows, row);
  }
  g_array_sort (rows, compare_rows);
  return rows;
}

/* Appends PART with SEPARATOR before it, unless it is in SEEN. */
static void
append_once (GString *out, GHashTable *seen, const char *part, const char *separator)
{
  if (!*part || !g_hash_table_add (seen, g_utf8_casefold (part, -1)))
    return;
  g_string_append_printf (out, "%s%s", out->len ? separator : "", part);
}

static char *
roles (const View *view, const BriefEntity *entity)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GString *out = g_string_new (NULL);

  for (guint32 i = 0; i < brief_entity_n_roles (entity); i++) {
    g_autofree char *role = text_role (view, entity, i);
    append_once (out, seen, role, "; ");
  }
  return g_string_free (out, FALSE);
}

/* "Biden, the president": the other names and descriptions, each once. */
static char *
other_names (const View *view, const BriefEntity *entity)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *name = text_printable (brief_entity_name (entity), -1);
  GString *out = g_string_new (NULL);

  g_hash_table_add (seen, g_utf8_casefold (name, -1));
  for (guint32 i = 0; i < brief_entity_n_aliases (entity); i++) {
    g_autofree char *alias = text_printable (brief_entity_alias (entity, i), -1);
    append_once (out, seen, alias, ", ");
  }
  for (guint32 i = 0; i < brief_entity_n_mentions (entity); i++)
    if (brief_entity_mention_kind (entity, i) == BRIEF_MENTION_NOMINAL) {
      g_autofree char *words = text_of_span (view, brief_entity_mention_span (entity, i));
      append_once (out, seen, words, ", ");
    }
  if (out->len)
    g_string_prepend (out, "also ");
  return g_string_free (out, FALSE);
}

static int
name_columns (const View *view)
{
  return view->layout.width * NAME_SHARE / 100;
}

/* Pads TEXT with blanks to COLUMNS and two more. */
static char *
padded (const char *text, int columns)
{
  int missing = MAX (columns - width_of_text (text, -1), 0) + 2;

  return g_strdup_printf ("%s%*s", text, missing, "");
}

static gboolean
write_row (const View *view, guint32 index, const char *tag)
{
  const BriefEntity *entity = brief_graph_entity (view->graph, index);
  g_autofree char *text = text_join (roles (view, entity), other_names (view, entity), NULL);
  g_autofree char *name = text_name (view, index), *lead = NULL;

  if (!*text)
    return FALSE;
  lead = padded (name, name_columns (view));
  layout_paragraph (&view->layout, &(Paragraph){ .indent = 2, .hang = 4 + name_columns (view), .lead = lead,
                                                 .lead_style = STYLE_NAME, .text = text, .tag = tag,
                                                 .max_lines = view->full ? 0 : MAX_LINES });
  return TRUE;
}

/* Names in one line, behind what they are. */
static void
write_rest (const View *view, guint order, guint n, const char *names)
{
  g_autofree char *lead = padded (n == 1 ? types[order].word : types[order].words, name_columns (view));

  layout_paragraph (&view->layout, &(Paragraph){ .indent = 2, .hang = 4 + name_columns (view), .lead = lead,
                                                 .lead_style = STYLE_QUIET, .text = names });
}

void
view_who_is_who (View *view)
{
  g_autoptr (GArray) rows = named_entities (view);

  if (rows->len)
    layout_heading (&view->layout, "WHO IS WHO", NULL);
  for (guint start = 0, end; start < rows->len; start = end) {
    guint order = g_array_index (rows, Row, start).order, n = 0;
    gboolean told = FALSE;
    g_autoptr (GString) rest = g_string_new (NULL);

    for (end = start; end < rows->len && g_array_index (rows, Row, end).order == order; end++) {
      guint32 entity = g_array_index (rows, Row, end).entity;
      /* The first line of a type says what they are. */
      if (write_row (view, entity, told ? NULL : types[order].words)) {
        told = TRUE;
        continue;
      }
      g_autofree char *name = text_name (view, entity);
      g_string_append_printf (rest, "%s%s", n++ ? " · " : "", name);
    }
    if (n)
      write_rest (view, order, n, rest->str);
  }
}
