/* SPDX-License-Identifier: MIT */
/*
 * IN DISPUTE: what one says and another denies, or is asked to confirm and does not; SAID MORE THAN ONCE: what several
 * confirm or repeat. Both are clusters of claims that relations tie together.
 */
#include "view-cue.h"
#include "view-spans.h"
#include "view-statement.h"
#include "view-text.h"
#include "view.h"

/* The claims as a forest of clusters (union-find); the root is the earliest claim. */
typedef struct
{
  guint32 n;
  guint32 *root;
  gboolean *contested; /* per root */
} Clusters;

static guint32
find_root (Clusters *clusters, guint32 claim)
{
  while (clusters->root[claim] != claim) {
    clusters->root[claim] = clusters->root[clusters->root[claim]];
    claim = clusters->root[claim];
  }
  return claim;
}

static gboolean
ties (BriefRelationType type, gboolean *contests)
{
  *contests = type == BRIEF_RELATION_DENIES || type == BRIEF_RELATION_CONTRADICTS || type == BRIEF_RELATION_CORRECTS;
  return *contests || type == BRIEF_RELATION_CONFIRMS || type == BRIEF_RELATION_REPEATS
         || type == BRIEF_RELATION_SUPPORTS || type == BRIEF_RELATION_UPDATES;
}

static void
join_claims (Clusters *clusters, guint32 a, guint32 b, gboolean contests)
{
  guint32 x = find_root (clusters, a), y = find_root (clusters, b);

  clusters->root[MAX (x, y)] = MIN (x, y);
  clusters->contested[MIN (x, y)] = clusters->contested[x] || clusters->contested[y] || contests;
}

/* Whether its source denies it, or was expected to confirm it and does not. */
static gboolean
is_contesting (const BriefAttribution *attribution)
{
  gboolean negative = brief_attribution_polarity (attribution) == BRIEF_POLARITY_NEGATIVE;
  BriefStance stance = brief_attribution_stance (attribution);

  return stance == BRIEF_STANCE_DENYING || (stance == BRIEF_STANCE_ENDORSING && negative);
}

static Clusters *
find_clusters (const View *view)
{
  Clusters *clusters = g_new0 (Clusters, 1);

  clusters->n = brief_graph_n_claims (view->graph);
  clusters->root = g_new (guint32, clusters->n + 1);
  clusters->contested = g_new0 (gboolean, clusters->n + 1);
  for (guint32 i = 0; i < clusters->n; i++)
    clusters->root[i] = i;
  for (guint32 i = 0; i < brief_graph_n_relations (view->graph); i++) {
    const BriefRelation *relation = brief_graph_relation (view->graph, i);
    guint32 from, to;
    gboolean contests;
    if (ties (brief_relation_type (relation), &contests) && brief_relation_from (relation, &from) == BRIEF_NODE_CLAIM
        && brief_relation_to (relation, &to) == BRIEF_NODE_CLAIM)
      join_claims (clusters, from, to, contests);
  }
  /* What is denied in one breath is one matter. */
  for (guint32 i = 0; i < brief_graph_n_attributions (view->graph); i++) {
    const BriefAttribution *attribution = brief_graph_attribution (view->graph, i);
    if (!is_contesting (attribution))
      continue;
    for (guint32 k = 0; k < brief_attribution_n_claims (attribution); k++)
      join_claims (clusters, brief_attribution_claim (attribution, 0), brief_attribution_claim (attribution, k), TRUE);
  }
  return clusters;
}

static void
clusters_free (Clusters *clusters)
{
  g_free (clusters->root);
  g_free (clusters->contested);
  g_free (clusters);
}

/* The cue and the words: those of the whole statement, or SPANS of it. */
static char *
member_line (const View *view, const GArray *spans, const BriefAttribution *attribution)
{
  g_autofree char *cue = NULL, *text = NULL;

  if (!spans)
    return statement_line (view, attribution);
  cue = attribution ? statement_cue (view, attribution) : g_strdup ("");
  text = text_quote (view, spans, attribution ? brief_attribution_entity (attribution) : BRIEF_NONE);
  return g_strconcat (cue, text, NULL);
}

/* A line of a cluster: who, the cue, the words. */
static void
write_member (const View *view, const BriefClaim *claim, guint32 index, int indent)
{
  const BriefAttribution *attribution = index == BRIEF_NONE ? NULL : brief_graph_attribution (view->graph, index);
  Mark mark = attribution ? statement_mark (attribution) : MARK_SAYS;
  /* Where the whole statement is contested, its words are shown, else those of the claim. */
  gboolean whole =
      attribution && (!claim || is_contesting (attribution) || brief_attribution_n_claims (attribution) == 1);
  g_autoptr (GArray) spans = whole ? spans_of_content (attribution) : spans_of_claim (claim);
  g_autofree char *speaker = attribution ? statement_speaker (view, attribution) : g_strdup ("The article");
  g_autofree char *via = attribution ? statement_via (view, index) : g_strdup ("");
  g_autofree char *line = member_line (view, whole ? NULL : spans, attribution);
  g_autofree char *who = g_strdup_printf ("%s%s%s%s", speaker, *via ? ", " : "", via, attribution ? " " : ": ");
  g_autofree char *tags = claim ? claim_tags (view, claim, mark == MARK_DENIES ? "not" : line) : g_strdup ("");
  g_autofree char *tag = text_join (g_steal_pointer (&tags), text_offsets (view, spans), NULL);

  layout_paragraph (&view->layout, &(Paragraph){ .indent = indent, .hang = indent + 2, .mark = mark_sign (mark),
                                                 .mark_style = mark_style (mark), .lead = who, .lead_style = STYLE_NAME,
                                                 .text = line, .tag = tag, .max_lines = view->full ? 0 : MAX_LINES });
}

typedef struct
{
  guint32 root, claim;
} Member;

static int
compare_members (gconstpointer a, gconstpointer b)
{
  const Member *x = a, *y = b;

  if (x->root != y->root)
    return x->root < y->root ? -1 : 1;
  return (x->claim > y->claim) - (x->claim < y->claim);
}

/* The members of all clusters, cluster by cluster: of each statement one claim. */
static GArray *
members (const View *view, Clusters *clusters)
{
  GArray *list = g_array_new (FALSE, FALSE, sizeof (Member));
  g_autoptr (GArray) kept = g_array_new (FALSE, FALSE, sizeof (Member));
  guint32 n = brief_graph_n_attributions (view->graph);
  g_autofree guint32 *seen = g_new (guint32, n + 1); /* per attribution, the cluster whose line it has */

  for (guint32 i = 0; i <= n; i++)
    seen[i] = BRIEF_NONE;
  for (guint32 i = 0; i < clusters->n; i++) {
    Member member = { find_root (clusters, i), i };
    g_array_append_val (list, member);
  }
  g_array_sort (list, compare_members);
  for (guint i = 0; i < list->len; i++) {
    Member member = g_array_index (list, Member, i);
    guint32 attribution = brief_claim_attribution (brief_graph_claim (view->graph, member.claim));
    if (attribution < n && seen[attribution] == member.root)
      continue;
    if (attribution < n)
      seen[attribution] = member.root;
    g_array_append_val (kept, member);
  }
  g_array_unref (list);
  return g_steal_pointer (&kept);
}

/* By what a speaker is told from others: its entity, else the attribution itself; the article is nobody's entity. */
static guint64
speaker_of (const View *view, Member member)
{
  guint32 attribution = brief_claim_attribution (brief_graph_claim (view->graph, member.claim));
  guint32 entity;

  if (attribution == BRIEF_NONE)
    return G_MAXUINT64;
  entity = brief_attribution_entity (brief_graph_attribution (view->graph, attribution));
  return entity == BRIEF_NONE ? ((guint64) 1 << 32) + attribution : entity;
}

/* Whether two or more have part in the cluster [start, end) of the list. */
static gboolean
is_shared (const View *view, const GArray *list, guint start, guint end)
{
  guint64 first = speaker_of (view, g_array_index (list, Member, start));

  for (guint i = start + 1; i < end; i++)
    if (speaker_of (view, g_array_index (list, Member, i)) != first)
      return TRUE;
  return FALSE;
}

/* Writes the clusters that are contested, or those that are not. *HEADING is written before the first, and unset. */
static void
write_clusters (const View *view, const Clusters *clusters, const GArray *list, gboolean contested,
                const char **heading)
{
  for (guint start = 0, end; start < list->len; start = end) {
    guint32 root = g_array_index (list, Member, start).root;
    gboolean shown = clusters->contested[root] == contested;

    for (end = start + 1; end < list->len && g_array_index (list, Member, end).root == root; end++)
      ;
    shown = shown && (contested || is_shared (view, list, start, end));
    if (shown && *heading)
      layout_heading (&view->layout, *heading, NULL);
    if (shown)
      *heading = NULL;
    for (guint i = start; shown && i < end; i++) {
      const BriefClaim *claim = brief_graph_claim (view->graph, g_array_index (list, Member, i).claim);
      write_member (view, claim, brief_claim_attribution (claim), i == start ? 2 : 4);
    }
  }
}

/* Denials whose content is no claim ("denied the report"). */
static void
write_bare_denials (const View *view, const char **heading)
{
  for (guint32 i = 0; i < brief_graph_n_attributions (view->graph); i++) {
    const BriefAttribution *attribution = brief_graph_attribution (view->graph, i);
    if (!is_contesting (attribution) || brief_attribution_n_claims (attribution) > 0
        || brief_attribution_n_content_spans (attribution) == 0)
      continue;
    if (*heading)
      layout_heading (&view->layout, *heading, NULL);
    *heading = NULL;
    write_member (view, NULL, i, 2);
  }
}

void
view_dispute (View *view)
{
  Clusters *clusters = find_clusters (view);
  g_autoptr (GArray) list = members (view, clusters);
  const char *dispute = "IN DISPUTE", *repeated = "SAID MORE THAN ONCE";

  write_clusters (view, clusters, list, TRUE, &dispute);
  write_bare_denials (view, &dispute);
  write_clusters (view, clusters, list, FALSE, &repeated);
  clusters_free (clusters);
}
