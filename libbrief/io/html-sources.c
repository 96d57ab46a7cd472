/* SPDX-License-Identifier: MIT */
/* Who says what: the statements under those whose they are. */
#include "io/html.h"

/* Words for a source that are looked at for its name. */
#define MOST_BYTES 480
#define MOST_SPANS 8

static const struct BriefAttribution *
statement_at (const BriefHtml *html, const BriefHtmlGroup *group, uint32_t i)
{
  return _brief_html_attribution (html, html->statements[group->statements + i]);
}

/* The marks that occur, with a word for each. */
static void
write_legend (const BriefHtml *html)
{
  bool used[BRIEF_HTML_N_MARKS] = { false };
  for (uint32_t g = 0; g < html->n_groups; g++)
    for (uint32_t i = 0; i < html->groups[g].n_statements; i++)
      used[_brief_html_mark_of (statement_at (html, &html->groups[g], i))] = true;
  _brief_html_raw (html, "<ul class=\"legend\" aria-label=\"Marks\">");
  for (int mark = 0; mark < BRIEF_HTML_N_MARKS; mark++)
    if (used[mark]) {
      _brief_html_raw (html, "<li><b>");
      _brief_html_raw (html, _brief_html_mark_sign ((BriefHtmlMark) mark));
      _brief_html_raw (html, "</b> ");
      _brief_html_raw (html, _brief_html_mark_word ((BriefHtmlMark) mark));
      _brief_html_raw (html, "</li>");
    }
  _brief_html_raw (html, "</ul>\n");
}

/* Headings. */

static bool
has_words (const BriefHtml *html, BriefSpanList source, const char *words)
{
  for (uint32_t i = 0; i < source.n && i < MOST_SPANS; i++)
    if (g_strstr_len (html->graph->text + source.at[i].start, MIN (source.at[i].end - source.at[i].start, MOST_BYTES),
                      words))
      return true;
  return false;
}

static bool
is_just (const BriefHtml *html, BriefSpanList source, const char *words)
{
  size_t length = strlen (words);
  return source.n == 1 && source.at[0].end - source.at[0].start == length
         && memcmp (html->graph->text + source.at[0].start, words, length) == 0;
}

/* The statement with the fullest words for its source, if they have NAME in them (NULL: any); or NULL. */
static const struct BriefAttribution *
fullest (const BriefHtml *html, const BriefHtmlGroup *group, const char *name)
{
  const struct BriefAttribution *best = NULL;
  uint32_t longest = 0;
  for (uint32_t i = 0; i < group->n_statements; i++) {
    const struct BriefAttribution *attribution = statement_at (html, group, i);
    BriefSpan hull = _brief_html_hull (attribution->source);
    if (hull.end - hull.start > longest && (!name || has_words (html, attribution->source, name))) {
      best = attribution;
      longest = hull.end - hull.start;
    }
  }
  return best;
}

/* Name and role of a single source. */
static void
write_name (const BriefHtml *html, const BriefHtmlGroup *group)
{
  const struct BriefAttribution *first = _brief_html_attribution (html, group->first);
  bool named = first->entity != BRIEF_NONE && html->has_name[first->entity];
  const char *name = named ? _brief_html_entity (html, first->entity)->name : NULL;
  const struct BriefAttribution *best = fullest (html, group, name);
  BriefHtmlLine line = _brief_html_line (html, BRIEF_HTML_LONGEST_LINE);
  bool linked = named && _brief_html_is_shown (html, first->entity);
  if (linked) {
    _brief_html_raw (html, "<a href=\"#");
    _brief_html_append_id (html, "e", first->entity);
    _brief_html_raw (html, "\">");
  }
  if (best)
    _brief_html_source_words (&line, best);
  else
    _brief_html_speaker (&line, first);
  if (linked)
    _brief_html_raw (html, "</a>");
  if (named && (!best || is_just (html, best->source, name))
      && _brief_html_roles (html, first->entity, "<span class=\"role\">, "))
    _brief_html_raw (html, "</span>");
}

static void
write_names (const BriefHtml *html, const BriefHtmlGroup *group)
{
  BriefHtmlLine line = _brief_html_line (html, BRIEF_HTML_LONGEST_LINE);
  for (uint32_t i = group->first; i < group->end && !line.cut; i++) {
    const struct BriefAttribution *attribution = _brief_html_attribution (html, i);
    if (i > group->first)
      _brief_html_line_string (&line, " · ");
    if (attribution->source.n > 0)
      _brief_html_source_words (&line, attribution);
    else
      _brief_html_speaker (&line, attribution);
  }
}

/* The statement by which the source is judged: one that names it, else the first. */
static const struct BriefAttribution *
typical (const BriefHtml *html, const BriefHtmlGroup *group)
{
  for (uint32_t i = 0; i < group->n_statements; i++)
    if (statement_at (html, group, i)->anonymity == BRIEF_ANONYMITY_NAMED)
      return statement_at (html, group, i);
  return statement_at (html, group, 0);
}

/* "official · not named": what the words for the source do not say themselves. */
static void
write_source_tags (const BriefHtml *html, const struct BriefAttribution *attribution)
{
  bool typed = attribution->source_type != BRIEF_SOURCE_UNKNOWN && attribution->source_type != BRIEF_SOURCE_PERSON;
  const char *anonymity = attribution->anonymity == BRIEF_ANONYMITY_ANONYMOUS ? "anonymous"
                          : attribution->anonymity == BRIEF_ANONYMITY_ROLE_ONLY ? "not named" : NULL;
  if (!typed && !anonymity)
    return;
  BriefHtmlLine line = _brief_html_line (html, BRIEF_HTML_LONGEST_NAME);
  _brief_html_raw (html, " <small>");
  if (typed)
    _brief_html_line_string (&line,
                             _brief_export_word (html->graph, BRIEF_WORDS_SOURCE_TYPE, (int) attribution->source_type));
  if (anonymity) {
    _brief_html_raw (html, typed ? " · <strong>" : "<strong>");
    _brief_html_raw (html, anonymity);
    _brief_html_raw (html, "</strong>");
  }
  _brief_html_raw (html, "</small>");
}

static bool
is_within (BriefSpan span, BriefSpanList spans)
{
  BriefSpan hull = _brief_html_hull (spans);
  return hull.start <= span.start && span.end <= hull.end;
}

/* Why the source is not named, unless the words for it say so already. */
static void
write_reason (const BriefHtml *html, const BriefHtmlGroup *group)
{
  for (uint32_t i = 0; i < group->n_statements; i++) {
    const struct BriefAttribution *attribution = statement_at (html, group, i);
    if (!attribution->has_reason)
      continue;
    if (!is_within (attribution->reason, attribution->source)) {
      BriefHtmlLine line = _brief_html_line (html, BRIEF_HTML_LONGEST_LINE);
      _brief_html_raw (html, "<p class=\"reason\" dir=\"auto\">Not named: ");
      _brief_html_line_span (&line, attribution->reason);
      _brief_html_raw (html, "</p>\n");
    }
    return;
  }
}

/* Statements. */

/* When it was said, if what was written since FROM does not have it. */
static bool
write_time (const BriefHtml *html, const struct BriefAttribution *attribution, size_t from, const char *before)
{
  char words[64];
  if (attribution->time == BRIEF_NONE || html->out->failed)
    return false;
  BriefSpan span = g_array_index (&html->graph->times, struct BriefTime, attribution->time).span;
  if (span.end - span.start >= sizeof words)
    return false;
  memcpy (words, html->graph->text + span.start, span.end - span.start);
  words[span.end - span.start] = '\0';
  if (g_strstr_len (html->out->data + from, (gssize) (html->out->length - from), words))
    return false;
  BriefHtmlLine line = _brief_html_line (html, sizeof words * 2);
  _brief_html_raw (html, before);
  _brief_html_line_string (&line, words);
  return true;
}

static void
write_tags (const BriefHtml *html, const struct BriefAttribution *attribution, size_t from)
{
  const struct BriefClaim *claim = _brief_html_main_claim (html, attribution);
  /* What is denied is meant negatively: the mark says so. */
  bool negative = attribution->stance == BRIEF_STANCE_DENYING
                  || (!html->out->failed && _brief_html_is_negative (html->out->data + from, html->out->length - from));
  bool any = write_time (html, attribution, from, " <small>");
  if (claim && _brief_html_claim_tags (html, claim, negative, any ? " · " : " <small>"))
    any = true;
  if (any)
    _brief_html_raw (html, "</small>");
}

static void
write_statement (const BriefHtml *html, uint32_t index)
{
  const struct BriefAttribution *attribution = _brief_html_attribution (html, index);
  BriefHtmlMark mark = _brief_html_mark_of (attribution);
  BriefSpan place = _brief_html_place_of (attribution);
  bool linked = place.start < place.end;
  _brief_html_raw (html, "<li id=\"");
  _brief_html_append_id (html, "a", index);
  _brief_html_raw (html, "\" class=\"m-");
  _brief_html_raw (html, _brief_html_mark_word (mark));
  _brief_html_raw (html, "\">");
  _brief_html_write_mark (html, mark);
  _brief_html_raw (html, linked ? "<a dir=\"auto\" href=\"#" : "<span dir=\"auto\">");
  if (linked) {
    _brief_html_append_id (html, "t-a", index);
    _brief_html_raw (html, "\" title=\"to its place in the text\">");
  }
  size_t from = html->out->length;
  _brief_html_statement (html, attribution);
  _brief_html_raw (html, linked ? "</a>" : "</span>");
  write_tags (html, attribution, from);
  _brief_html_via (html, index);
  _brief_html_raw (html, "</li>\n");
}

static void
write_group (const BriefHtml *html, const BriefHtmlGroup *group)
{
  bool several = group->end > group->first + 1;
  _brief_html_raw (html, "<section class=\"source\">\n<h3 dir=\"auto\">");
  if (several)
    write_names (html, group);
  else
    write_name (html, group);
  if (!several)
    write_source_tags (html, typical (html, group));
  _brief_html_raw (html, "</h3>\n");
  write_reason (html, group);
  _brief_html_raw (html, "<ul>\n");
  for (uint32_t i = 0; i < group->n_statements; i++)
    write_statement (html, html->statements[group->statements + i]);
  _brief_html_raw (html, "</ul>\n</section>\n");
}

void
_brief_html_who_says_what (const BriefHtml *html)
{
  if (html->n_groups == 0)
    return;
  _brief_html_begin_part (html, "said", "Who says what");
  write_legend (html);
  for (uint32_t i = 0; i < html->n_groups; i++)
    write_group (html, &html->groups[i]);
  _brief_html_raw (html, "</section>\n");
}
