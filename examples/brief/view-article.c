/* SPDX-License-Identifier: MIT */
/* THE ARTICLE SAYS: what it asserts itself. */
#include <string.h>

#include "view-spans.h"
#include "view-statement.h"
#include "view-text.h"
#include "view.h"

/* So many bytes may be between two clauses of one line. */
#define LONGEST_BINDING 24

/* And so many may a clause go on behind its claim. */
#define LONGEST_REST 240

/* A claim of the article with the words from its first to its last one. */
typedef struct
{
  BriefSpan hull;
  guint32 claim;
} Assertion;

static int
compare_assertions (gconstpointer a, gconstpointer b)
{
  const Assertion *x = a, *y = b;

  if (x->hull.start != y->hull.start)
    return x->hull.start < y->hull.start ? -1 : 1;
  if (x->hull.end != y->hull.end)
    return x->hull.end > y->hull.end ? -1 : 1;
  return (x->claim > y->claim) - (x->claim < y->claim);
}

static void
mark (guint8 *told, BriefSpan span)
{
  memset (told + span.start, 1, span.end - span.start);
}

/* For each byte of the text whether it is part of a cue, of the words for a source, or of the reason why that has no name: what
 * the next section tells. */
static guint8 *
find_told (const View *view)
{
  guint8 *told = g_new0 (guint8, view->length + 1);

  for (guint32 i = 0; i < brief_graph_n_attributions (view->graph); i++) {
    const BriefAttribution *attribution = brief_graph_attribution (view->graph, i);
    BriefSpan reason;
    for (guint32 k = 0; k < brief_attribution_n_cue_spans (attribution); k++)
      mark (told, brief_attribution_cue_span (attribution, k));
    for (guint32 k = 0; k < brief_attribution_n_source_spans (attribution); k++)
      mark (told, brief_attribution_source_span (attribution, k));
    if (brief_attribution_reason (attribution, &reason))
      mark (told, reason);
  }
  return told;
}

static gboolean
is_told (const BriefClaim *claim, const guint8 *told)
{
  for (guint32 i = 0; i < brief_claim_n_predicate_spans (claim); i++) {
    BriefSpan span = brief_claim_predicate_span (claim, i);
    if (memchr (told + span.start, 1, span.end - span.start))
      return TRUE;
  }
  return FALSE;
}

/* All claims of the article in text order, but those that the next section tells better: that somebody says something, and who that is. */
static GArray *
find_assertions (const View *view)
{
  g_autofree guint8 *told = find_told (view);
  GArray *all = g_array_new (FALSE, FALSE, sizeof (Assertion));

  for (guint32 i = 0; i < brief_graph_n_claims (view->graph); i++) {
    const BriefClaim *claim = brief_graph_claim (view->graph, i);
    g_autoptr (GArray) spans = spans_of_claim (claim);
    Assertion assertion = { spans_hull (spans), i };
    if (spans->len && brief_claim_attribution (claim) == BRIEF_NONE && !is_told (claim, told))
      g_array_append_val (all, assertion);
  }
  g_array_sort (all, compare_assertions);
  return all;
}

/* Relations that make two clauses one sentence: neither should be read without the other. */
static gboolean
is_binding (BriefRelationType type)
{
  return type == BRIEF_RELATION_CONDITION || type == BRIEF_RELATION_CAUSE || type == BRIEF_RELATION_PURPOSE
         || type == BRIEF_RELATION_CONTRAST || type == BRIEF_RELATION_CONCESSION || type == BRIEF_RELATION_BEFORE
         || type == BRIEF_RELATION_AFTER;
}

static guint64
pair_of (guint32 a, guint32 b)
{
  return ((guint64) MIN (a, b) << 32) | MAX (a, b);
}

/* The pairs of claims that such relations bind, as guint64. */
static GHashTable *
find_bindings (const View *view)
{
  GHashTable *bindings = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  for (guint32 i = 0; i < brief_graph_n_relations (view->graph); i++) {
    const BriefRelation *relation = brief_graph_relation (view->graph, i);
    guint32 from, to;
    guint64 pair;
    if (!is_binding (brief_relation_type (relation)) || brief_relation_from (relation, &from) != BRIEF_NODE_CLAIM
        || brief_relation_to (relation, &to) != BRIEF_NODE_CLAIM)
      continue;
    pair = pair_of (from, to);
    g_hash_table_add (bindings, g_memdup2 (&pair, sizeof pair));
  }
  return bindings;
}

/* Whether the next claim goes on the line at hand: its words overlap with it, or a relation binds it to the claim
 * before and but a few words ("when", ", as") are between them. */
static gboolean
goes_on (const View *view, BriefSpan line, Assertion last, Assertion next, GHashTable *bindings)
{
  guint64 pair = pair_of (last.claim, next.claim);

  if (next.hull.start < line.end)
    return TRUE;
  if (next.hull.start - line.end > LONGEST_BINDING || !g_hash_table_contains (bindings, &pair))
    return FALSE;
  return !memchr (view->text + line.end, '\n', next.hull.start - line.end);
}

/* Whether the words at START join on something that stands by itself. */
static gboolean
is_joined (const char *start)
{
  static const char *const words[] = { "and ", "but ", "or ", "nor ", "so ", "yet " };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_str_has_prefix (start, words[i]))
      return TRUE;
  return FALSE;
}

/* The end of the clause that goes on after END ("The ruling came a day" … "after a strike was called"): the arguments of a claim
 * leave out what other claims tell. END itself where the clause ends there, or goes on in other people's words. */
static gsize
clause_end (const View *view, gsize end)
{
  gsize last = MIN (view->length, end + LONGEST_REST);

  if (end + 1 >= view->length || view->text[end] != ' ' || !g_ascii_islower (view->text[end + 1])
      || is_joined (view->text + end + 1))
    return end;
  for (gsize at = end + 1; at < last; at++) {
    char c = view->text[at], next = at + 1 < view->length ? view->text[at + 1] : '\n';
    gboolean mark = strchr (",;:.?!)", c) != NULL && g_ascii_isspace (next);
    if (c == '"' || (guchar) c == 0xE2 || c == '(') /* curly marks and dashes */
      return end;
    if (c == '\n' || mark)
      return c == ':' ? end : at;
  }
  return end;
}

/* The start of the clause at START with the conjunction before it: "the trend continues" says something else than "if the trend
 * continues". */
static guint32
clause_start (const View *view, guint32 start)
{
  static const char *const words[] = { "if", "to", "unless", "when", "while", "after", "before", "because", "although", "though", "since", "until", "as",
                                       "once", "whether" };
  guint32 end = start, first;

  while (end > 0 && view->text[end - 1] == ' ')
    end--;
  for (first = end; first > 0 && g_ascii_isalpha (view->text[first - 1]); first--)
    ;
  if (end == start || (first > 0 && (guchar) view->text[first - 1] >= 0x80))
    return start;
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (strlen (words[i]) == end - first && g_ascii_strncasecmp (view->text + first, words[i], end - first) == 0)
      return first;
  return start;
}

static void
write_line (const View *view, BriefSpan line, guint32 main_claim)
{
  g_autoptr (GArray) spans = spans_of_one (line);
  g_autofree char *text = text_quote (view, spans, BRIEF_NONE);
  g_autofree char *tag = text_join (claim_tags (view, brief_graph_claim (view->graph, main_claim), text),
                                    text_offsets (view, spans), NULL);

  layout_paragraph (&view->layout, &(Paragraph){ .indent = 2, .hang = 4, .text = text, .tag = tag,
                                                 .max_lines = view->full ? 0 : MAX_LINES });
}

void
view_article_says (View *view)
{
  g_autoptr (GArray) list = find_assertions (view);
  g_autoptr (GHashTable) bindings = find_bindings (view);

  if (list->len)
    layout_heading (&view->layout, "THE ARTICLE SAYS", NULL);
  for (guint i = 0, next; i < list->len; i = next) {
    BriefSpan line = g_array_index (list, Assertion, i).hull;
    line.start = clause_start (view, line.start);
    line.end = clause_end (view, line.end);
    for (next = i + 1; next < list->len; next++) {
      Assertion following = g_array_index (list, Assertion, next);
      if (!goes_on (view, line, g_array_index (list, Assertion, next - 1), following, bindings))
        break;
      line.end = MAX (line.end, clause_end (view, following.hull.end));
    }
    write_line (view, line, g_array_index (list, Assertion, i).claim);
  }
}
