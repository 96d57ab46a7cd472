/* SPDX-License-Identifier: MIT */
/* Whose statements are whose: found together by their source, in the order in which the text brings them. */
#include <stdlib.h>

#include "io/html.h"

/* By so much of its words a source without an entity is told from others. */
#define MOST_BYTES 120
#define MOST_SPANS 8

/* A chain of attributions is no longer in any text; in a graph that somebody made it may be a circle. */
#define LONGEST_CHAIN 8

/* One statement: of one attribution, or of several with the same cue and content. */
typedef struct {
  const BriefHtml *html;
  uint32_t first, end, leader; /* LEADER: the first attribution of the first statement of this source */
} Unit;

/* What is worked with: as long as there are attributions. */
typedef struct {
  Unit *units, *sorted;
  uint32_t n;
  bool *carriers;        /* per attribution */
  uint32_t *leaders;     /* per attribution that begins a statement */
  uint32_t *group_of;    /* per leader */
} Work;

bool
_brief_html_is_coordinated (const BriefHtml *html, uint32_t a, uint32_t b)
{
  const struct BriefAttribution *x = _brief_html_attribution (html, a), *y = _brief_html_attribution (html, b);
  BriefSpan x_hull = _brief_html_hull (x->content), y_hull = _brief_html_hull (y->content);
  return x->cue.n > 0 && y->cue.n > 0 && x->cue.at[0].start == y->cue.at[0].start && x_hull.start == y_hull.start
         && x_hull.end == y_hull.end && x->parent == y->parent && x->stance == y->stance;
}

/* Which attributions only pass on what an inner one says ("The Nation quotes officials as saying that …"): they are
 * shown with the inner one, as "via". */
static void
find_carriers (const BriefHtml *html, bool *carriers)
{
  for (uint32_t i = 0; i < html->graph->attributions.len; i++) {
    const struct BriefAttribution *inner = _brief_html_attribution (html, i);
    if (inner->parent == BRIEF_NONE || inner->type != BRIEF_ATTRIBUTION_COMMUNICATION)
      continue;
    const struct BriefAttribution *outer = _brief_html_attribution (html, inner->parent);
    if (outer->n_claims == 0 && outer->stance != BRIEF_STANCE_DECLINING)
      carriers[inner->parent] = true;
  }
}

static int
compare_words (const char *text, BriefSpanList a, BriefSpanList b)
{
  for (uint32_t i = 0; i < a.n && i < b.n && i < MOST_SPANS; i++) {
    uint32_t n = MIN (a.at[i].end - a.at[i].start, MOST_BYTES), m = MIN (b.at[i].end - b.at[i].start, MOST_BYTES);
    int order = g_ascii_strncasecmp (text + a.at[i].start, text + b.at[i].start, MIN (n, m));
    if (order != 0 || n != m)
      return order != 0 ? order : n < m ? -1 : 1;
  }
  return (a.n > b.n) - (a.n < b.n);
}

static int
compare_sources (const BriefHtml *html, uint32_t a, uint32_t b)
{
  const struct BriefAttribution *x = _brief_html_attribution (html, a), *y = _brief_html_attribution (html, b);
  if (x->entity != y->entity)
    return x->entity < y->entity ? -1 : 1;
  return x->entity == BRIEF_NONE ? compare_words (html->graph->text, x->source, y->source) : 0;
}

static int
compare_units (const void *a, const void *b)
{
  const Unit *x = a, *y = b;
  if (x->end - x->first != y->end - y->first)
    return x->end - x->first < y->end - y->first ? -1 : 1;
  for (uint32_t i = 0; i < x->end - x->first; i++) {
    int order = compare_sources (x->html, x->first + i, y->first + i);
    if (order != 0)
      return order;
  }
  return 0;
}

static int
compare_units_in_text (const void *a, const void *b)
{
  const Unit *x = a, *y = b;
  int order = compare_units (a, b);
  return order != 0 ? order : (x->first > y->first) - (x->first < y->first);
}

static void
find_units (BriefHtml *html, Work *work)
{
  uint32_t n = html->graph->attributions.len;
  for (uint32_t i = 0, end; i < n; i = end) {
    for (end = i + 1; end < n && _brief_html_is_coordinated (html, i, end); end++)
      ;
    if (work->carriers[i])
      continue;
    for (uint32_t k = i; k < end; k++)
      html->statement_of[k] = i;
    work->units[work->n++] = (Unit) { html, i, end, i };
  }
}

/* Who only passes something on is shown where that is. */
static void
place_carriers (BriefHtml *html, const Work *work)
{
  for (uint32_t u = 0; u < work->n; u++) {
    uint32_t parent = _brief_html_attribution (html, work->units[u].first)->parent;
    for (int n = 0; n < LONGEST_CHAIN && parent != BRIEF_NONE && html->statement_of[parent] == BRIEF_NONE; n++) {
      html->statement_of[parent] = work->units[u].first;
      parent = _brief_html_attribution (html, parent)->parent;
    }
  }
}

static void
find_leaders (Work *work)
{
  memcpy (work->sorted, work->units, work->n * sizeof *work->units);
  qsort (work->sorted, work->n, sizeof *work->sorted, compare_units_in_text);
  for (uint32_t u = 0; u < work->n; u++) {
    bool same = u > 0 && compare_units (&work->sorted[u - 1], &work->sorted[u]) == 0;
    if (same)
      work->sorted[u].leader = work->sorted[u - 1].leader;
    work->leaders[work->sorted[u].first] = work->sorted[u].leader;
  }
}

static void
fill_groups (BriefHtml *html, Work *work)
{
  uint32_t next = 0;
  for (uint32_t u = 0; u < work->n; u++) {
    uint32_t leader = work->leaders[work->units[u].first];
    if (leader == work->units[u].first) {
      work->group_of[leader] = html->n_groups;
      html->groups[html->n_groups++] = (BriefHtmlGroup) { .first = leader, .end = work->units[u].end };
    }
    html->groups[work->group_of[leader]].n_statements++;
  }
  for (uint32_t g = 0; g < html->n_groups; g++) {
    html->groups[g].statements = next;
    next += html->groups[g].n_statements;
    html->groups[g].n_statements = 0;
  }
  for (uint32_t u = 0; u < work->n; u++) {
    BriefHtmlGroup *group = &html->groups[work->group_of[work->leaders[work->units[u].first]]];
    html->statements[group->statements + group->n_statements++] = work->units[u].first;
  }
}

bool
_brief_html_find_statements (BriefHtml *html)
{
  size_t n = (size_t) html->graph->attributions.len + 1;
  Work work = {
    .units = _brief_arena_alloc_n (html->arena, n, sizeof (Unit)),
    .sorted = _brief_arena_alloc_n (html->arena, n, sizeof (Unit)),
    .carriers = _brief_arena_alloc_n (html->arena, n, sizeof (bool)),
    .leaders = _brief_arena_alloc_n (html->arena, n, sizeof (uint32_t)),
    .group_of = _brief_arena_alloc_n (html->arena, n, sizeof (uint32_t)),
  };
  html->groups = _brief_arena_alloc_n (html->arena, n, sizeof *html->groups);
  html->statements = _brief_arena_alloc_n (html->arena, n, sizeof *html->statements);
  html->statement_of = _brief_arena_alloc_n (html->arena, n, sizeof *html->statement_of);
  if (!work.units || !work.sorted || !work.carriers || !work.leaders || !work.group_of || !html->groups
      || !html->statements || !html->statement_of)
    return false;
  for (size_t i = 0; i < n; i++)
    html->statement_of[i] = BRIEF_NONE;
  find_carriers (html, work.carriers);
  find_units (html, &work);
  place_carriers (html, &work);
  find_leaders (&work);
  fill_groups (html, &work);
  return true;
}

uint32_t
_brief_html_count_sources (const BriefHtml *html)
{
  uint32_t n = 0, sources = 0;
  Unit *all = _brief_arena_alloc_n (html->arena, (size_t) html->graph->attributions.len + 1, sizeof *all);
  if (!all) {
    html->out->failed = true;
    return 0;
  }
  for (uint32_t i = 0; i < html->graph->attributions.len; i++)
    if (_brief_html_attribution (html, i)->entity != BRIEF_NONE || _brief_html_attribution (html, i)->source.n > 0)
      all[n++] = (Unit) { html, i, i + 1, i };
  qsort (all, n, sizeof *all, compare_units);
  for (uint32_t i = 0; i < n; i++)
    sources += i == 0 || compare_units (&all[i - 1], &all[i]) != 0;
  return sources;
}
