/* SPDX-License-Identifier: MIT */
#include "io/html-marks.h"

#include <stdlib.h>

/* Collecting. */

static void
add_mark (const BriefHtml *html, BriefHtmlMarks *marks, BriefSpan span, BriefHtmlLayer layer, uint32_t node,
          bool anchor)
{
  if (span.start < span.end && span.end <= html->graph->text_length)
    marks->at[marks->n++] = (BriefHtmlMarked) { .span = span, .layer = layer, .node = node, .anchor = anchor };
}

static void
add_spans (const BriefHtml *html, BriefHtmlMarks *marks, BriefSpanList spans, BriefHtmlLayer layer,
           uint32_t node, bool anchor)
{
  for (uint32_t i = 0; i < spans.n; i++)
    add_mark (html, marks, spans.at[i], layer, node, anchor && i == 0);
}

/* What several say together is marked once, and where each of them stands. */
static void
add_attribution (const BriefHtml *html, BriefHtmlMarks *marks, uint32_t index)
{
  const struct BriefAttribution *attribution = _brief_html_attribution (html, index);
  uint32_t statement = html->statement_of[index];
  bool again = statement != BRIEF_NONE && statement < index && _brief_html_is_coordinated (html, statement, index);
  bool stated = statement == index, in_cue = attribution->content.n == 0, in_source = in_cue && attribution->cue.n == 0;
  if (!again)
    add_spans (html, marks, attribution->content, LAYER_CONTENT, index, stated);
  add_spans (html, marks, attribution->source, LAYER_SOURCE, index, stated && in_source);
  if (!again)
    add_spans (html, marks, attribution->cue, LAYER_CUE, index, stated && in_cue);
}

/* Names are marked, and what else refers to who has one. */
static void
add_places (const BriefHtml *html, BriefHtmlMarks *marks, bool *met)
{
  for (uint32_t i = 0; i < html->n_places; i++) {
    const BriefHtmlPlace *place = &html->places[i];
    bool name = place->kind == BRIEF_MENTION_NAME;
    if (!html->has_name[place->entity])
      continue;
    add_mark (html, marks, place->span, name ? LAYER_NAME : LAYER_REFERENCE, place->entity,
              name && !met[place->entity] && _brief_html_is_shown (html, place->entity));
    met[place->entity] = met[place->entity] || name;
  }
}

static int
compare_marks (const void *a, const void *b)
{
  const BriefHtmlMarked *x = a, *y = b;
  if (x->span.start != y->span.start)
    return x->span.start < y->span.start ? -1 : 1;
  if (x->span.end != y->span.end)
    return x->span.end > y->span.end ? -1 : 1;
  if (x->layer != y->layer)
    return x->layer < y->layer ? -1 : 1;
  return (x->node > y->node) - (x->node < y->node);
}

static size_t
count_spans (const BriefHtml *html)
{
  const struct BriefGraph *graph = html->graph;
  size_t n = (size_t) html->n_places + graph->times.len + graph->quantities.len;
  for (uint32_t i = 0; i < graph->attributions.len; i++) {
    const struct BriefAttribution *attribution = _brief_html_attribution (html, i);
    n += (size_t) attribution->content.n + attribution->source.n + attribution->cue.n;
  }
  return n;
}

bool
_brief_html_collect_marks (const BriefHtml *html, BriefHtmlMarks *marks)
{
  const struct BriefGraph *graph = html->graph;
  bool *met = _brief_arena_alloc_n (html->arena, (size_t) graph->entities.len + 1, sizeof *met);
  marks->at = _brief_arena_alloc_n (html->arena, count_spans (html) + 1, sizeof *marks->at);
  marks->n = 0;
  if (!marks->at || !met)
    return false;
  for (uint32_t i = 0; i < graph->attributions.len; i++)
    add_attribution (html, marks, i);
  add_places (html, marks, met);
  for (uint32_t i = 0; i < graph->times.len; i++)
    add_mark (html, marks, g_array_index (&graph->times, struct BriefTime, i).span, LAYER_TIME, i, false);
  for (uint32_t i = 0; i < graph->quantities.len; i++)
    add_mark (html, marks, g_array_index (&graph->quantities, struct BriefQuantity, i).span, LAYER_QUANTITY, i, false);
  qsort (marks->at, marks->n, sizeof *marks->at, compare_marks);
  return true;
}

/* Elements. */

static void
open_title (const BriefHtml *html)
{
  _brief_html_raw (html, " title=\"");
}

static void
title_word (const BriefHtml *html, const char *word, const char *before)
{
  BriefHtmlLine line = _brief_html_line (html, BRIEF_HTML_LONGEST_NAME);
  _brief_html_raw (html, before);
  _brief_html_line_string (&line, word ? word : "");
}

static void
write_anchor_id (const BriefHtml *html, const BriefHtmlMarked *mark)
{
  _brief_html_raw (html, " id=\"");
  _brief_html_append_id (html, mark->layer == LAYER_NAME ? "m-e" : "t-a", mark->node);
  _brief_html_raw (html, "\"");
}

/* "Ana Silva · denies · indirect". */
static void
write_content_attributes (const BriefHtml *html, uint32_t index)
{
  const struct BriefAttribution *attribution = _brief_html_attribution (html, index);
  const char *form = _brief_words_to_string (BRIEF_WORDS_FORM, (int) attribution->form);
  BriefHtmlLine line = _brief_html_line (html, BRIEF_HTML_LONGEST_NAME);
  _brief_html_raw (html, " class=\"c ");
  _brief_html_raw (html, form ? form : "other");
  _brief_html_raw (html, "\"");
  open_title (html);
  _brief_html_speaker (&line, attribution);
  title_word (html, _brief_html_mark_word (_brief_html_mark_of (attribution)), " · ");
  title_word (html, form, " · ");
}

static void
write_source_attributes (const BriefHtml *html, uint32_t index)
{
  const struct BriefAttribution *attribution = _brief_html_attribution (html, index);
  _brief_html_raw (html, " class=\"s\"");
  open_title (html);
  title_word (html, _brief_export_word (html->graph, BRIEF_WORDS_SOURCE_TYPE, (int) attribution->source_type),
              "source: ");
  title_word (html, _brief_export_word (html->graph, BRIEF_WORDS_ANONYMITY, (int) attribution->anonymity), " · ");
}

/* The sign comes from the style sheet: it is no part of the text. */
static void
write_cue_attributes (const BriefHtml *html, const BriefHtmlMarked *mark)
{
  BriefHtmlMark sign = _brief_html_mark_of (_brief_html_attribution (html, mark->node));
  _brief_html_raw (html, " class=\"k\"");
  if (!mark->begun) {
    _brief_html_raw (html, " data-sign=\"");
    _brief_html_raw (html, _brief_html_mark_sign (sign));
    _brief_html_raw (html, "\"");
  }
  open_title (html);
  _brief_html_raw (html, _brief_html_mark_word (sign));
}

static void
write_name_attributes (const BriefHtml *html, const BriefHtmlMarked *mark)
{
  const struct BriefEntity *entity = _brief_html_entity (html, mark->node);
  const char *type = _brief_words_to_string (BRIEF_WORDS_ENTITY_TYPE, (int) entity->type);
  _brief_html_raw (html, mark->layer == LAYER_NAME ? " class=\"n " : " class=\"r ");
  _brief_html_raw (html, type ? type : "other");
  _brief_html_raw (html, "\"");
  open_title (html);
  title_word (html, entity->name, "");
  title_word (html, _brief_export_word (html->graph, BRIEF_WORDS_ENTITY_TYPE, (int) entity->type), " · ");
}

static void
write_time_attributes (const BriefHtml *html, uint32_t index)
{
  const struct BriefTime *time = &g_array_index (&html->graph->times, struct BriefTime, index);
  _brief_html_raw (html, " class=\"t\"");
  open_title (html);
  title_word (html, time->value, "");
}

static void
write_quantity_attributes (const BriefHtml *html, uint32_t index)
{
  const struct BriefQuantity *quantity = &g_array_index (&html->graph->quantities, struct BriefQuantity, index);
  char number[G_ASCII_DTOSTR_BUF_SIZE];
  _brief_html_raw (html, " class=\"q\"");
  open_title (html);
  title_word (html, _brief_export_word (html->graph, BRIEF_WORDS_QUANTITY_TYPE, (int) quantity->type), "");
  if (quantity->has_value)
    title_word (html, g_ascii_formatd (number, sizeof number, "%.12g", quantity->value), ": ");
  if (quantity->has_value && quantity->has_upper)
    title_word (html, g_ascii_formatd (number, sizeof number, "%.12g", quantity->upper), "–");
  if (quantity->unit)
    title_word (html, quantity->unit, " ");
}

/* Where a click on it leads: from a cue to the statement, from the first mention of a name to who that is. */
static bool
write_link (const BriefHtml *html, const BriefHtmlMarked *mark, bool in_link)
{
  uint32_t statement = mark->layer == LAYER_CUE ? html->statement_of[mark->node] : BRIEF_NONE;
  bool linked = mark->layer == LAYER_CUE ? statement != BRIEF_NONE : mark->layer == LAYER_NAME && mark->anchor;
  linked = linked && !in_link;
  _brief_html_raw (html, mark->layer == LAYER_CONTENT ? "<mark" : linked ? "<a href=\"#" : "<span");
  if (linked) {
    _brief_html_append_id (html, mark->layer == LAYER_CUE ? "a" : "e",
                           mark->layer == LAYER_CUE ? statement : mark->node);
    _brief_html_raw (html, "\"");
  }
  return linked;
}

const char *
_brief_html_open_mark (const BriefHtml *html, BriefHtmlMarked *mark, bool in_link)
{
  bool linked = write_link (html, mark, in_link);
  if (mark->anchor && !mark->begun)
    write_anchor_id (html, mark);
  switch (mark->layer) {
  case LAYER_CONTENT: write_content_attributes (html, mark->node); break;
  case LAYER_SOURCE: write_source_attributes (html, mark->node); break;
  case LAYER_CUE: write_cue_attributes (html, mark); break;
  case LAYER_REFERENCE:
  case LAYER_NAME: write_name_attributes (html, mark); break;
  case LAYER_TIME: write_time_attributes (html, mark->node); break;
  case LAYER_QUANTITY:
  case N_LAYERS:
  default: write_quantity_attributes (html, mark->node);
  }
  _brief_html_raw (html, "\">");
  mark->begun = true;
  return mark->layer == LAYER_CONTENT ? "mark" : linked ? "a" : "span";
}

void
_brief_html_write_anchor (const BriefHtml *html, BriefHtmlMarked *mark)
{
  _brief_html_raw (html, "<span");
  write_anchor_id (html, mark);
  _brief_html_raw (html, "></span>");
  mark->begun = true;
}
