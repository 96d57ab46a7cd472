/* SPDX-License-Identifier: MIT */
/*
 * In dispute: what one says and another denies, or is asked to confirm and does not; said more than once: what several
 * confirm or repeat. Both are clusters of claims that relations tie together.
 */
#include <stdlib.h>

#include "io/html.h"

typedef struct {
  uint32_t root, claim;
} Member;

/* The claims as a forest of clusters (union-find); the root is the earliest claim. */
typedef struct {
  const BriefHtml *html;
  uint32_t *root;
  bool *contested;   /* per root */
  Member *members;   /* cluster by cluster, of each statement one claim */
  uint32_t n_members;
} Clusters;

static uint32_t
find_root (Clusters *clusters, uint32_t claim)
{
  while (clusters->root[claim] != claim) {
    clusters->root[claim] = clusters->root[clusters->root[claim]];
    claim = clusters->root[claim];
  }
  return claim;
}

static bool
ties (BriefRelationType type, bool *contests)
{
  *contests = type == BRIEF_RELATION_DENIES || type == BRIEF_RELATION_CONTRADICTS || type == BRIEF_RELATION_CORRECTS;
  return *contests || type == BRIEF_RELATION_CONFIRMS || type == BRIEF_RELATION_REPEATS
         || type == BRIEF_RELATION_SUPPORTS || type == BRIEF_RELATION_UPDATES;
}

static void
join (Clusters *clusters, uint32_t a, uint32_t b, bool contests)
{
  uint32_t x = find_root (clusters, a), y = find_root (clusters, b);
  clusters->root[MAX (x, y)] = MIN (x, y);
  clusters->contested[MIN (x, y)] = clusters->contested[x] || clusters->contested[y] || contests;
}

/* Whether its source denies it, or was expected to confirm it and does not. */
static bool
is_contesting (const struct BriefAttribution *attribution)
{
  return attribution->stance == BRIEF_STANCE_DENYING
         || (attribution->stance == BRIEF_STANCE_ENDORSING && attribution->polarity == BRIEF_POLARITY_NEGATIVE);
}

static void
find_clusters (Clusters *clusters)
{
  const struct BriefGraph *graph = clusters->html->graph;
  for (uint32_t i = 0; i < graph->claims.len; i++)
    clusters->root[i] = i;
  for (uint32_t i = 0; i < graph->relations.len; i++) {
    const struct BriefRelation *relation = &g_array_index (&graph->relations, struct BriefRelation, i);
    bool contests;
    if (ties (relation->type, &contests) && relation->from.type == BRIEF_NODE_CLAIM
        && relation->to.type == BRIEF_NODE_CLAIM)
      join (clusters, relation->from.index, relation->to.index, contests);
  }
  /* What is denied in one breath is one matter. */
  for (uint32_t i = 0; i < graph->attributions.len; i++) {
    const struct BriefAttribution *attribution = _brief_html_attribution (clusters->html, i);
    for (uint32_t k = 0; is_contesting (attribution) && k < attribution->n_claims; k++)
      join (clusters, attribution->claims[0], attribution->claims[k], true);
  }
}

bool
_brief_html_has_dispute (const BriefHtml *html)
{
  const struct BriefGraph *graph = html->graph;
  for (uint32_t i = 0; i < graph->attributions.len; i++) {
    const struct BriefAttribution *attribution = _brief_html_attribution (html, i);
    if (is_contesting (attribution) && (attribution->n_claims > 0 || attribution->content.n > 0))
      return true;
  }
  for (uint32_t i = 0; i < graph->relations.len; i++) {
    const struct BriefRelation *relation = &g_array_index (&graph->relations, struct BriefRelation, i);
    bool contests;
    if (ties (relation->type, &contests) && contests && relation->from.type == BRIEF_NODE_CLAIM
        && relation->to.type == BRIEF_NODE_CLAIM)
      return true;
  }
  return false;
}

static int
compare_members (const void *a, const void *b)
{
  const Member *x = a, *y = b;
  if (x->root != y->root)
    return x->root < y->root ? -1 : 1;
  return (x->claim > y->claim) - (x->claim < y->claim);
}

/* SEEN: per attribution, one more than the cluster whose line it has. */
static void
find_members (Clusters *clusters, uint32_t *seen)
{
  const BriefHtml *html = clusters->html;
  uint32_t n = html->graph->claims.len, kept = 0;
  for (uint32_t i = 0; i < n; i++)
    clusters->members[i] = (Member) { find_root (clusters, i), i };
  qsort (clusters->members, n, sizeof *clusters->members, compare_members);
  for (uint32_t i = 0; i < n; i++) {
    Member member = clusters->members[i];
    uint32_t attribution = _brief_html_claim (html, member.claim)->attribution;
    if (attribution != BRIEF_NONE && seen[attribution] == member.root + 1)
      continue;
    if (attribution != BRIEF_NONE)
      seen[attribution] = member.root + 1;
    clusters->members[kept++] = member;
  }
  clusters->n_members = kept;
}

/* By what a speaker is told from others: its entity, else the attribution itself; the article is nobody's entity. */
static uint64_t
speaker_of (const Clusters *clusters, uint32_t member)
{
  uint32_t attribution = _brief_html_claim (clusters->html, clusters->members[member].claim)->attribution;
  if (attribution == BRIEF_NONE)
    return UINT64_MAX;
  uint32_t entity = _brief_html_attribution (clusters->html, attribution)->entity;
  return entity == BRIEF_NONE ? ((uint64_t) 1 << 32) + attribution : entity;
}

/* Whether two or more have part in the cluster. */
static bool
is_shared (const Clusters *clusters, uint32_t start, uint32_t end)
{
  for (uint32_t i = start + 1; i < end; i++)
    if (speaker_of (clusters, i) != speaker_of (clusters, start))
      return true;
  return false;
}

/* Who, the cue, the words; CLAIM or ATTRIBUTION may be NULL. */
static void
write_member (const BriefHtml *html, const struct BriefClaim *claim, uint32_t index)
{
  const struct BriefAttribution *attribution = index == BRIEF_NONE ? NULL : _brief_html_attribution (html, index);
  BriefHtmlMark mark = attribution ? _brief_html_mark_of (attribution) : BRIEF_HTML_SAYS;
  /* Where the whole statement is contested, its words are shown, else those of the claim. */
  bool whole = attribution && (!claim || is_contesting (attribution) || attribution->n_claims == 1);
  uint32_t statement = attribution ? html->statement_of[index] : BRIEF_NONE;
  _brief_html_raw (html, "<li class=\"m-");
  _brief_html_raw (html, _brief_html_mark_word (mark));
  _brief_html_raw (html, "\">");
  _brief_html_write_mark (html, mark);
  BriefHtmlLine speaker = _brief_html_line (html, BRIEF_HTML_LONGEST_NAME);
  _brief_html_raw (html, "<bdi class=\"who\">");
  if (attribution)
    _brief_html_speaker (&speaker, attribution);
  else
    _brief_html_line_string (&speaker, "The article:");
  _brief_html_raw (html, "</bdi>");
  if (attribution)
    _brief_html_via (html, index);
  _brief_html_raw (html, statement == BRIEF_NONE ? " <span dir=\"auto\">" : " <a dir=\"auto\" href=\"#");
  if (statement != BRIEF_NONE) {
    _brief_html_append_id (html, "a", statement);
    _brief_html_raw (html, "\">");
  }
  size_t from = html->out->length;
  if (whole)
    _brief_html_statement (html, attribution);
  else
    _brief_html_claim_words (html, attribution, claim);
  bool negative = mark == BRIEF_HTML_DENIES
                  || (!html->out->failed && _brief_html_is_negative (html->out->data + from, html->out->length - from));
  _brief_html_raw (html, statement == BRIEF_NONE ? "</span>" : "</a>");
  if (claim && _brief_html_claim_tags (html, claim, negative, " <small>"))
    _brief_html_raw (html, "</small>");
  _brief_html_raw (html, "</li>\n");
}

/* Begins the part before the first thing in it. */
static void
begin_part (const BriefHtml *html, bool contested, bool *any)
{
  if (!*any)
    _brief_html_begin_part (html, contested ? "dispute" : "repeated", contested ? "In dispute" : "Said more than once");
  *any = true;
}

/* The clusters that are contested, or those that are not. */
static void
write_clusters (const Clusters *clusters, bool contested, bool *any)
{
  const BriefHtml *html = clusters->html;
  for (uint32_t start = 0, end; start < clusters->n_members; start = end) {
    uint32_t root = clusters->members[start].root;
    for (end = start + 1; end < clusters->n_members && clusters->members[end].root == root; end++)
      ;
    if (clusters->contested[root] != contested || !(contested || is_shared (clusters, start, end)))
      continue;
    begin_part (html, contested, any);
    _brief_html_raw (html, "<ul>\n");
    for (uint32_t i = start; i < end; i++) {
      const struct BriefClaim *claim = _brief_html_claim (html, clusters->members[i].claim);
      write_member (html, claim, claim->attribution);
    }
    _brief_html_raw (html, "</ul>\n");
  }
}

/* Denials whose content is no claim ("denied the report"). */
static void
write_bare_denials (const BriefHtml *html, bool *any)
{
  for (uint32_t i = 0; i < html->graph->attributions.len; i++) {
    const struct BriefAttribution *attribution = _brief_html_attribution (html, i);
    if (!is_contesting (attribution) || attribution->n_claims > 0 || attribution->content.n == 0)
      continue;
    begin_part (html, true, any);
    _brief_html_raw (html, "<ul>\n");
    write_member (html, NULL, i);
    _brief_html_raw (html, "</ul>\n");
  }
}

bool
_brief_html_dispute (const BriefHtml *html)
{
  size_t n = (size_t) html->graph->claims.len + 1;
  uint32_t *seen = _brief_arena_alloc_n (html->arena, (size_t) html->graph->attributions.len + 1, sizeof *seen);
  bool any = false;
  Clusters clusters = {
    .html = html,
    .root = _brief_arena_alloc_n (html->arena, n, sizeof *clusters.root),
    .contested = _brief_arena_alloc_n (html->arena, n, sizeof *clusters.contested),
    .members = _brief_arena_alloc_n (html->arena, n, sizeof *clusters.members),
  };
  if (!seen || !clusters.root || !clusters.contested || !clusters.members)
    return false;
  find_clusters (&clusters);
  find_members (&clusters, seen);
  write_clusters (&clusters, true, &any);
  write_bare_denials (html, &any);
  _brief_html_raw (html, any ? "</section>\n" : "");
  any = false;
  write_clusters (&clusters, false, &any);
  _brief_html_raw (html, any ? "</section>\n" : "");
  return true;
}
