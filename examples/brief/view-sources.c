/* SPDX-License-Identifier: MIT */
/* WHO SAYS WHAT: the statements under those whose they are. */
#include <string.h>

#include "view-spans.h"
#include "view-statement.h"
#include "view-text.h"
#include "view.h"

/* The statements of one source, or of several that speak together. */
typedef struct
{
  GArray *statements; /* guint32: attributions, one for each statement */
  GArray *speakers;   /* guint32: attributions, one for each source */
} Group;

static void
group_free (gpointer data)
{
  Group *group = data;

  g_array_unref (group->statements);
  g_array_unref (group->speakers);
  g_free (group);
}

/* Which attributions only pass on what an inner one says ("The Nation quotes officials as saying that …"): they are
 * shown with the inner one, as "via". */
static gboolean *
find_carriers (const View *view)
{
  guint32 n = brief_graph_n_attributions (view->graph);
  gboolean *carriers = g_new0 (gboolean, n + 1);

  for (guint32 i = 0; i < n; i++) {
    const BriefAttribution *inner = brief_graph_attribution (view->graph, i);
    guint32 parent = brief_attribution_parent (inner);
    const BriefAttribution *outer;
    if (parent == BRIEF_NONE || parent >= n)
      continue;
    outer = brief_graph_attribution (view->graph, parent);
    if (brief_attribution_type (inner) == BRIEF_ATTRIBUTION_COMMUNICATION && brief_attribution_n_claims (outer) == 0
        && brief_attribution_stance (outer) != BRIEF_STANCE_DECLINING)
      carriers[parent] = TRUE;
  }
  return carriers;
}

/* Whether the two are one statement of two sources: same cue, same content. */
static gboolean
is_coordinated (const View *view, guint32 a, guint32 b)
{
  const BriefAttribution *x = brief_graph_attribution (view->graph, a), *y = brief_graph_attribution (view->graph, b);
  g_autoptr (GArray) x_cue = spans_of_cue (x), y_cue = spans_of_cue (y);
  g_autoptr (GArray) x_content = spans_of_content (x), y_content = spans_of_content (y);
  BriefSpan x_hull = spans_hull (x_content), y_hull = spans_hull (y_content);

  return x_cue->len && y_cue->len && spans_hull (x_cue).start == spans_hull (y_cue).start
         && x_hull.start == y_hull.start && x_hull.end == y_hull.end
         && brief_attribution_parent (x) == brief_attribution_parent (y)
         && brief_attribution_stance (x) == brief_attribution_stance (y);
}

/* By what the statements of one source are found together. */
static void
append_key (const View *view, GString *key, guint32 attribution)
{
  const BriefAttribution *node = brief_graph_attribution (view->graph, attribution);
  guint32 entity = brief_attribution_entity (node);

  if (entity != BRIEF_NONE)
    g_string_append_printf (key, "e%u\n", entity);
  else {
    g_autofree char *speaker = statement_speaker (view, node), *folded = g_utf8_casefold (speaker, -1);
    g_string_append_printf (key, "%s\n", folded);
  }
}

/* All groups in the order in which the text brings them. */
static GPtrArray *
find_groups (const View *view)
{
  GPtrArray *groups = g_ptr_array_new_with_free_func (group_free);
  g_autoptr (GHashTable) by_key = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree gboolean *carriers = find_carriers (view);
  guint32 n = brief_graph_n_attributions (view->graph), end;

  for (guint32 i = 0; i < n; i = end) {
    g_autoptr (GString) key = g_string_new (NULL);
    Group *group;

    append_key (view, key, i);
    for (end = i + 1; end < n && is_coordinated (view, i, end); end++)
      append_key (view, key, end);
    if (carriers[i])
      continue;
    group = g_hash_table_lookup (by_key, key->str);
    if (!group) {
      group = g_new0 (Group, 1);
      group->statements = g_array_new (FALSE, FALSE, sizeof (guint32));
      group->speakers = g_array_new (FALSE, FALSE, sizeof (guint32));
      for (guint32 k = i; k < end; k++)
        g_array_append_val (group->speakers, k);
      g_ptr_array_add (groups, group);
      g_hash_table_insert (by_key, g_strdup (key->str), group);
    }
    g_array_append_val (group->statements, i);
  }
  return groups;
}

/* The legend: the marks that occur, with a word for each; no line breaks between the two. */
static char *
legend (const View *view, const GPtrArray *groups)
{
  gboolean used[N_MARKS] = { FALSE };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < groups->len; i++) {
    const Group *group = g_ptr_array_index (groups, i);
    for (guint k = 0; k < group->statements->len; k++) {
      guint32 index = g_array_index (group->statements, guint32, k);
      used[statement_mark (brief_graph_attribution (view->graph, index))] = TRUE;
    }
  }
  for (int mark = 0; mark < N_MARKS; mark++)
    if (used[mark])
      g_string_append_printf (text, "%s%s\302\240%s", text->len ? "  " : "", mark_sign ((Mark) mark),
                              mark_word ((Mark) mark));
  return g_string_free (text, FALSE);
}

/* "President, United States": the roles that the text gives, each once. */
static char *
roles_of (const View *view, guint32 entity)
{
  const BriefEntity *node = brief_graph_entity (view->graph, entity);
  GString *roles = g_string_new (NULL);

  for (guint32 i = 0; i < brief_entity_n_roles (node); i++) {
    g_autofree char *role = text_role (view, node, i);
    if (!strstr (roles->str, role))
      g_string_append_printf (roles, "%s%s", roles->len ? "; " : "", role);
  }
  return g_string_free (roles, FALSE);
}

/* The fullest words that the text has for the source of these statements, if they have its name in them. */
static char *
fullest_words (const View *view, const Group *group, const char *name)
{
  char *best = NULL;

  for (guint i = 0; i < group->statements->len; i++) {
    guint32 index = g_array_index (group->statements, guint32, i);
    g_autofree char *words = statement_source_words (view, brief_graph_attribution (view->graph, index));
    if ((!name || strstr (words, name)) && (!best || strlen (words) > strlen (best))) {
      g_free (best);
      best = g_steal_pointer (&words);
    }
  }
  return best;
}

/* Name and role of a single source. */
static void
name_one (const View *view, const Group *group, const BriefAttribution *attribution, char **lead, char **text)
{
  guint32 entity = brief_attribution_entity (attribution);
  gboolean named = entity != BRIEF_NONE && view->has_name[entity];
  g_autofree char *name = statement_speaker (view, attribution);
  g_autofree char *words = fullest_words (view, group, named ? name : NULL);

  *text = NULL;
  if (words && *words) {
    *lead = g_steal_pointer (&words);
    if (strcmp (*lead, name) != 0 || !named)
      return;
    g_free (*lead);
  }
  *lead = g_steal_pointer (&name);
  if (named) {
    g_autofree char *roles = roles_of (view, entity);
    *text = *roles ? g_strconcat (", ", roles, NULL) : NULL;
  }
}

static char *
name_several (const View *view, const Group *group)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < group->speakers->len; i++) {
    guint32 index = g_array_index (group->speakers, guint32, i);
    const BriefAttribution *attribution = brief_graph_attribution (view->graph, index);
    g_autofree char *words = statement_source_words (view, attribution);
    char *name = *words ? g_steal_pointer (&words) : statement_speaker (view, attribution);
    g_string_append_printf (names, "%s%s", names->len ? " · " : "", name);
    g_free (name);
  }
  return g_string_free (names, FALSE);
}

/* "official · not named": what the words for the source do not say themselves. */
static char *
source_tags (const Group *group, const BriefAttribution *attribution)
{
  BriefSourceType type = brief_attribution_source_type (attribution);
  const char *anonymity = "";

  if (group->speakers->len > 1)
    return g_strdup ("");
  if (brief_attribution_anonymity (attribution) == BRIEF_ANONYMITY_ANONYMOUS)
    anonymity = "anonymous";
  else if (brief_attribution_anonymity (attribution) == BRIEF_ANONYMITY_ROLE_ONLY)
    anonymity = "not named";
  return text_join (
      g_strdup (type == BRIEF_SOURCE_UNKNOWN || type == BRIEF_SOURCE_PERSON ? "" : brief_source_type_to_string (type)),
      g_strdup (anonymity), NULL);
}

/* The attribution by which the source is judged: one that names it, else the first. */
static const BriefAttribution *
typical (const View *view, const Group *group)
{
  for (guint i = 0; i < group->statements->len; i++) {
    const BriefAttribution *attribution
      = brief_graph_attribution (view->graph, g_array_index (group->statements, guint32, i));
    if (brief_attribution_anonymity (attribution) == BRIEF_ANONYMITY_NAMED)
      return attribution;
  }
  return brief_graph_attribution (view->graph, g_array_index (group->statements, guint32, 0));
}

/* Why the source is not named, unless HEADING has the words already. */
static void
write_reason (const View *view, const Group *group, const char *heading)
{
  for (guint i = 0; i < group->statements->len; i++) {
    BriefSpan reason;
    guint32 index = g_array_index (group->statements, guint32, i);
    if (brief_attribution_reason (brief_graph_attribution (view->graph, index), &reason)) {
      g_autofree char *words = text_of_span (view, reason), *why = g_strdup_printf ("(%s)", words);
      if (!strstr (heading, words))
        layout_paragraph (&view->layout,
                          &(Paragraph){ .indent = 4, .hang = 5, .lead = why, .lead_style = STYLE_QUIET });
      return;
    }
  }
}

static void
write_heading (const View *view, const Group *group)
{
  const BriefAttribution *attribution = typical (view, group);
  g_autofree char *lead = NULL, *text = NULL, *tag = source_tags (group, attribution);

  if (group->speakers->len > 1)
    lead = name_several (view, group);
  else
    name_one (view, group, attribution, &lead, &text);
  layout_paragraph (&view->layout, &(Paragraph){ .indent = 2, .hang = 4, .lead = lead, .lead_style = STYLE_NAME,
                                                 .text = text, .tag = tag, .max_lines = view->full ? 0 : MAX_LINES });
  write_reason (view, group, lead);
}

/* When it was said, if the words of the statement do not have it. */
static char *
time_of (const View *view, const BriefAttribution *attribution, const char *shown)
{
  guint32 time = brief_attribution_time (attribution);
  g_autofree char *words = NULL;

  if (time == BRIEF_NONE)
    return g_strdup ("");
  words = text_of_span (view, brief_time_span (brief_graph_time (view->graph, time)));
  return g_strdup (strstr (shown, words) ? "" : words);
}

static void
write_statement (const View *view, guint32 index)
{
  const BriefAttribution *attribution = brief_graph_attribution (view->graph, index);
  Mark mark = statement_mark (attribution);
  g_autoptr (GArray) spans = spans_of_content (attribution);
  g_autofree char *via = statement_via (view, index), *shown = statement_line (view, attribution);
  g_autofree char *tag = text_join (time_of (view, attribution, shown), statement_tags (view, attribution, shown),
                                    text_offsets (view, spans), NULL);

  layout_paragraph (&view->layout, &(Paragraph){ .indent = 4, .hang = 6, .mark = mark_sign (mark),
                                                 .mark_style = mark_style (mark), .text = shown, .tag = tag,
                                                 .max_lines = view->full ? 0 : MAX_LINES });
  if (*via)
    layout_paragraph (&view->layout, &(Paragraph){ .indent = 8, .hang = 10, .lead = via, .lead_style = STYLE_QUIET,
                                                   .max_lines = 2 });
}

void
view_who_says_what (View *view)
{
  g_autoptr (GPtrArray) groups = find_groups (view);
  g_autofree char *key = NULL;

  if (groups->len == 0)
    return;
  key = legend (view, groups);
  layout_heading (&view->layout, "WHO SAYS WHAT", key);
  for (guint i = 0; i < groups->len; i++) {
    const Group *group = g_ptr_array_index (groups, i);
    write_heading (view, group);
    for (guint k = 0; k < group->statements->len; k++)
      write_statement (view, g_array_index (group->statements, guint32, k));
  }
}
