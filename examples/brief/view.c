/* SPDX-License-Identifier: MIT */
#include "view.h"

#include "view-spans.h"

static int
compare_places (gconstpointer a, gconstpointer b)
{
  const Place *x = a, *y = b;

  if (x->span.start != y->span.start)
    return x->span.start < y->span.start ? -1 : 1;
  return (x->span.end > y->span.end) - (x->span.end < y->span.end);
}

/* Where everybody is mentioned, and who is named at all. */
static void
find_places (View *view)
{
  guint32 n = brief_graph_n_entities (view->graph);

  view->places = g_array_new (FALSE, FALSE, sizeof (Place));
  view->has_name = g_new0 (gboolean, n + 1);
  view->is_group = g_new0 (gboolean, n + 1);
  for (guint32 i = 0; i < n; i++) {
    const BriefEntity *entity = brief_graph_entity (view->graph, i);
    for (guint32 m = 0; m < brief_entity_n_mentions (entity); m++) {
      Place place = { brief_entity_mention_span (entity, m), i, brief_entity_mention_kind (entity, m) };
      view->has_name[i] = view->has_name[i] || place.kind == BRIEF_MENTION_NAME;
      g_array_append_val (view->places, place);
    }
  }
  g_array_sort (view->places, compare_places);
}

/* A group that a plural word stands for has the names of its members, and no name of its own. */
static void
find_groups (View *view)
{
  g_autofree gboolean *all_named = g_new0 (gboolean, brief_graph_n_entities (view->graph) + 1);

  for (guint32 i = 0; i < brief_graph_n_relations (view->graph); i++) {
    const BriefRelation *relation = brief_graph_relation (view->graph, i);
    guint32 member, group;
    if (brief_relation_type (relation) != BRIEF_RELATION_MEMBER_OF
        || brief_relation_from (relation, &member) != BRIEF_NODE_ENTITY
        || brief_relation_to (relation, &group) != BRIEF_NODE_ENTITY || view->has_name[group])
      continue;
    all_named[group] = view->has_name[member] && (all_named[group] || !view->is_group[group]);
    view->is_group[group] = TRUE;
  }
  for (guint32 i = 0; i < brief_graph_n_entities (view->graph); i++)
    view->has_name[i] = view->has_name[i] || all_named[i];
}

void
view_write (const BriefGraph *graph, GString *out, int width, gboolean colour, gboolean offsets, gboolean full)
{
  View view = { .graph = graph, .layout = { out, width, colour }, .offsets = offsets, .full = full };

  view.text = brief_graph_text (graph, &view.length);
  find_places (&view);
  find_groups (&view);
  view_head (&view);
  view_article_says (&view);
  view_who_says_what (&view);
  view_dispute (&view);
  view_who_is_who (&view);
  view_when (&view);
  view_numbers (&view);
  view_notices (&view);
  g_array_unref (view.places);
  g_free (view.has_name);
  g_free (view.is_group);
}
