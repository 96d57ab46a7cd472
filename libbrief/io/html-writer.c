/* SPDX-License-Identifier: MIT */
/* https://html.spec.whatwg.org: the page around the parts. Nothing in it is fetched or run. */
#include "io/html-writer.h"

#include "io/html.h"

bool
_brief_html_is_prefix (const char *prefix)
{
  if (*prefix && !g_ascii_isalpha (*prefix))
    return false;
  for (; *prefix; prefix++)
    if (!g_ascii_isalnum (*prefix) && !strchr ("-_.", *prefix))
      return false;
  return true;
}

/* The title, else the headline in the text, else its first sentence. */
static void
write_title (const BriefHtml *html)
{
  const struct BriefGraph *graph = html->graph;
  BriefHtmlLine line = _brief_html_line (html, BRIEF_HTML_LONGEST_LINE);
  const struct BriefSentenceNode *sentence = NULL;
  if (graph->title)
    _brief_html_line_string (&line, graph->title);
  for (uint32_t i = 0; i < graph->sentences.len && !sentence; i++)
    if (g_array_index (&graph->sentences, struct BriefSentenceNode, i).zone == BRIEF_ZONE_HEADLINE)
      sentence = &g_array_index (&graph->sentences, struct BriefSentenceNode, i);
  if (!sentence && graph->sentences.len > 0)
    sentence = &g_array_index (&graph->sentences, struct BriefSentenceNode, 0);
  if (!line.begun && sentence)
    _brief_html_line_span (&line, sentence->span);
  if (!line.begun)
    _brief_html_line_string (&line, "[no text]");
}

/* Words as people count them: what stands between blanks and has a letter or a digit. */
static uint64_t
count_words (const struct BriefGraph *graph)
{
  uint64_t words = 0;
  bool counted = false;
  unsigned width;
  for (size_t at = 0; at < graph->text_length; at += width) {
    uint32_t c = _brief_utf8_get (graph->text, at, &width);
    if (g_unichar_isspace (c))
      counted = false;
    else if (!counted && g_unichar_isalnum (c)) {
      counted = true;
      words++;
    }
  }
  return words;
}

/* A part of a line of parts. */
static void
append_part (const BriefHtml *html, const char *text, bool *any)
{
  if (!text || !*text)
    return;
  BriefHtmlLine line = _brief_html_line (html, BRIEF_HTML_LONGEST_LINE);
  _brief_html_raw (html, *any ? " · " : "");
  _brief_html_line_string (&line, text);
  *any = true;
}

static void
append_count (const BriefHtml *html, uint64_t number, const char *one, const char *several, bool *any)
{
  if (number == 0)
    return;
  _brief_html_raw (html, *any ? " · " : "");
  _brief_buffer_append_unsigned (html->out, number);
  _brief_html_raw (html, " ");
  _brief_html_raw (html, number == 1 ? one : several);
  *any = true;
}

static void
write_counts (const BriefHtml *html)
{
  uint32_t declined = 0, n = html->graph->attributions.len, sources = _brief_html_count_sources (html);
  bool any = false, of_sources = true;
  for (uint32_t i = 0; i < n; i++)
    declined += _brief_html_attribution (html, i)->stance == BRIEF_STANCE_DECLINING;
  _brief_html_raw (html, "<p>");
  append_count (html, n - declined, "statement", "statements", &any);
  if (any && sources > 0) {
    _brief_html_raw (html, " by ");
    of_sources = false;
    append_count (html, sources, "source", "sources", &of_sources);
  }
  append_count (html, html->graph->claims.len, "claim", "claims", &any);
  append_count (html, html->graph->entities.len, "entity", "entities", &any);
  append_count (html, declined, "declined to comment", "declined to comment", &any);
  _brief_html_raw (html, "</p>\n");
}

/* An address is a link only where it leads to the web: others ("javascript:") would be run. */
static void
write_address (const BriefHtml *html)
{
  const char *uri = html->graph->uri;
  if (!uri || !*uri)
    return;
  bool web = g_ascii_strncasecmp (uri, "http://", 7) == 0 || g_ascii_strncasecmp (uri, "https://", 8) == 0;
  BriefHtmlLine line = _brief_html_line (html, BRIEF_HTML_LONGEST_LINE);
  _brief_html_raw (html, "<p>");
  if (web) {
    _brief_html_raw (html, "<a rel=\"noopener noreferrer\" href=\"");
    _brief_html_escape (html, uri, strlen (uri));
    _brief_html_raw (html, "\">");
  }
  _brief_html_line_string (&line, uri);
  _brief_html_raw (html, web ? "</a></p>\n" : "</p>\n");
}

void
_brief_html_begin_part (const BriefHtml *html, const char *name, const char *heading)
{
  _brief_html_raw (html, "<section class=\"");
  _brief_html_raw (html, name);
  _brief_html_raw (html, "\" id=\"");
  _brief_html_raw (html, html->prefix);
  _brief_html_raw (html, name);
  _brief_html_raw (html, "\">\n<h2>");
  _brief_html_raw (html, heading);
  _brief_html_raw (html, "</h2>\n");
}

static void
link_to_part (const BriefHtml *html, const char *name, const char *heading)
{
  _brief_html_raw (html, "<a href=\"#");
  _brief_html_raw (html, html->prefix);
  _brief_html_raw (html, name);
  _brief_html_raw (html, "\">");
  _brief_html_raw (html, heading);
  _brief_html_raw (html, "</a>\n");
}

/* The way to the parts beside the text, which on a narrow screen are far below. */
static void
write_ways (const BriefHtml *html)
{
  uint32_t shown = 0;
  while (shown < html->graph->entities.len && !_brief_html_is_shown (html, shown))
    shown++;
  if (html->n_groups == 0 && shown == html->graph->entities.len)
    return;
  _brief_html_raw (html, "<nav aria-label=\"Parts\">\n");
  if (html->n_groups > 0)
    link_to_part (html, "said", "Who says what");
  if (_brief_html_has_dispute (html))
    link_to_part (html, "dispute", "In dispute");
  if (shown < html->graph->entities.len)
    link_to_part (html, "who", "Who is who");
  _brief_html_raw (html, "</nav>\n");
}

static void
write_head (const BriefHtml *html, bool heading)
{
  bool any = false;
  _brief_html_raw (html, "<header class=\"head\">\n");
  if (heading) {
    _brief_html_raw (html, "<h1 dir=\"auto\">");
    write_title (html);
    _brief_html_raw (html, "</h1>\n");
  }
  _brief_html_raw (html, "<p>");
  append_part (html, html->graph->publisher, &any);
  append_part (html, html->graph->published, &any);
  append_count (html, count_words (html->graph), "word", "words", &any);
  _brief_html_raw (html, "</p>\n");
  write_counts (html);
  write_address (html);
  write_ways (html);
  _brief_html_raw (html, "</header>\n");
}

/* What the marks in the text mean. */
static void
write_key (const BriefHtml *html)
{
  _brief_html_raw (html, "<ul class=\"key\" aria-label=\"Marks in the text\">"
                         "<li><span class=\"c direct\">quoted</span></li><li><span class=\"c indirect\">reported</span></li>"
                         "<li><span class=\"c mixed\">partly quoted</span></li><li><span class=\"s\">source</span></li>"
                         "<li><span class=\"k\">says</span></li><li><span class=\"n person\">name</span></li>"
                         "<li><span class=\"t\">time, number</span></li><li>unmarked: the article itself</li></ul>\n");
}

/* What could not be analysed, and who read it. */
static void
write_foot (const BriefHtml *html)
{
  const struct BriefGraph *graph = html->graph;
  bool any = false;
  if (graph->notices.len > 0)
    _brief_html_raw (html, "<section class=\"notices\">\n<h2>Notices</h2>\n<ul>\n");
  for (uint32_t i = 0; i < graph->notices.len; i++) {
    BriefHtmlLine line = _brief_html_line (html, BRIEF_HTML_LONGEST_LINE);
    _brief_html_raw (html, "<li dir=\"auto\">");
    _brief_html_line_string (&line, g_array_index (&graph->notices, const char *, i));
    _brief_html_raw (html, "</li>\n");
  }
  if (graph->notices.len > 0)
    _brief_html_raw (html, "</ul>\n</section>\n");
  _brief_html_raw (html, "<footer class=\"foot\">Marked by a program, which makes mistakes: libbrief ");
  append_part (html, graph->library, &any);
  any = any || graph->library == NULL;
  append_part (html, graph->model, &any);
  _brief_html_raw (html, "</footer>\n");
}

/* False without memory. */
static bool
write_article (BriefHtml *html)
{
  bool titled = html->graph->title && *html->graph->title;
  bool in_text = !titled && _brief_html_begins_with_headline (html);
  _brief_html_raw (html, "<article class=\"brief\">\n");
  write_head (html, !in_text);
  _brief_html_raw (html, "<div class=\"parts\">\n<section class=\"article\" aria-label=\"The article\">\n");
  write_key (html);
  if (!_brief_html_text (html, in_text))
    return false;
  _brief_html_raw (html, "</section>\n<div class=\"side\">\n");
  _brief_html_who_says_what (html);
  if (!_brief_html_dispute (html) || !_brief_html_who_is_who (html))
    return false;
  _brief_html_raw (html, "</div>\n</div>\n");
  write_foot (html);
  _brief_html_raw (html, "</article>\n");
  return true;
}

static bool
write_page (BriefHtml *html)
{
  if (!_brief_html_find_places (html) || !_brief_html_find_statements (html))
    return false;
  _brief_html_raw (html, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                         "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                         "<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"generator\" content=\"libbrief\">\n<title>");
  write_title (html);
  _brief_html_raw (html, "</title>\n<style>\n");
  _brief_html_raw (html, _brief_html_style);
  _brief_html_raw (html, "</style>\n</head>\n<body>\n<main>\n");
  if (!write_article (html))
    return false;
  _brief_html_raw (html, "</main>\n</body>\n</html>\n");
  return true;
}

void
_brief_html_write (const struct BriefGraph *graph, const char *prefix, BriefBuffer *buffer)
{
  BriefHtml html = { .graph = graph, .out = buffer, .arena = _brief_arena_new (), .prefix = prefix };
  if (!html.arena || !write_page (&html))
    buffer->failed = true;
  if (html.arena)
    _brief_arena_free (html.arena);
}
