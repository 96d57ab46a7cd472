/* SPDX-License-Identifier: MIT */
/* The headline and the counts above the view, and the notices below it. */
#include <string.h>

#include "view-spans.h"
#include "view-text.h"
#include "view.h"

/* Words as people count them: what stands between blanks and has a letter or a digit. */
static guint
count_words (const View *view)
{
  guint words = 0;
  gboolean counted = FALSE;

  for (const char *p = view->text, *end = p + view->length; p < end; p = g_utf8_next_char (p)) {
    gunichar c = g_utf8_get_char (p);
    if (g_unichar_isspace (c))
      counted = FALSE;
    else if (!counted && g_unichar_isalnum (c)) {
      counted = TRUE;
      words++;
    }
  }
  return words;
}

/* The title, else the headline in the text, else its first sentence. */
static char *
headline (const View *view)
{
  const char *title = brief_graph_title (view->graph);

  if (title && *title)
    return text_printable (title, -1);
  for (guint32 i = 0; i < brief_graph_n_sentences (view->graph); i++) {
    const BriefSentence *sentence = brief_graph_sentence (view->graph, i);
    if (brief_sentence_zone (sentence) == BRIEF_ZONE_HEADLINE)
      return text_of_span (view, brief_sentence_span (sentence));
  }
  if (brief_graph_n_sentences (view->graph) > 0)
    return text_of_span (view, brief_sentence_span (brief_graph_sentence (view->graph, 0)));
  return g_strdup ("[no text]");
}

static char *
count (guint n, const char *one, const char *several)
{
  return n ? g_strdup_printf ("%u %s", n, n == 1 ? one : several) : g_strdup ("");
}

/* How many are quoted: entities, and sources that are none by their words. */
static guint
count_sources (const View *view)
{
  g_autoptr (GHashTable) sources = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint32 i = 0; i < brief_graph_n_attributions (view->graph); i++) {
    const BriefAttribution *attribution = brief_graph_attribution (view->graph, i);
    guint32 entity = brief_attribution_entity (attribution);
    g_autoptr (GArray) spans = spans_of_source (attribution);
    if (entity != BRIEF_NONE)
      g_hash_table_add (sources, g_strdup_printf ("%u", entity));
    else if (spans->len)
      g_hash_table_add (sources, text_words (view, spans));
  }
  return g_hash_table_size (sources);
}

/* "28 statements by 18 sources", or without the sources where no statement has one. */
static char *
count_statements (const View *view, guint statements)
{
  g_autofree char *said = count (statements, "statement", "statements");
  guint sources = count_sources (view);

  if (!statements || !sources)
    return g_steal_pointer (&said);
  return g_strdup_printf ("%s by %u %s", said, sources, sources == 1 ? "source" : "sources");
}

void
view_head (View *view)
{
  const char *published = brief_graph_published (view->graph), *publisher = brief_graph_publisher (view->graph);
  const char *uri = brief_graph_uri (view->graph);
  guint statements = 0, declined = 0;
  g_autofree char *title = headline (view), *tag = NULL, *counts = NULL;
  g_autoptr (GArray) all = spans_of_one ((BriefSpan){ 0, (guint32) view->length });

  for (guint32 i = 0; i < brief_graph_n_attributions (view->graph); i++)
    if (brief_attribution_stance (brief_graph_attribution (view->graph, i)) == BRIEF_STANCE_DECLINING)
      declined++;
    else
      statements++;
  tag = text_join (text_printable (publisher ? publisher : "", -1), text_printable (published ? published : "", -1),
                   count (count_words (view), "word", "words"), text_offsets (view, all), NULL);
  counts =
      text_join (count_statements (view, statements), count (brief_graph_n_claims (view->graph), "claim", "claims"),
                 count (brief_graph_n_entities (view->graph), "entity", "entities"),
                 declined ? g_strdup_printf ("%u declined to comment", declined) : g_strdup (""), NULL);
  layout_paragraph (
      &view->layout,
      &(Paragraph) { .lead = title, .lead_style = STYLE_HEAD, .tag = tag, .max_lines = view->full ? 0 : 3 });
  if (*counts)
    layout_paragraph (&view->layout, &(Paragraph){ .lead = counts, .lead_style = STYLE_QUIET });
  if (uri && *uri) {
    g_autofree char *address = text_printable (uri, -1);
    layout_paragraph (&view->layout, &(Paragraph){ .lead = address, .lead_style = STYLE_QUIET });
  }
}

void
view_notices (View *view)
{
  guint32 n = brief_graph_n_notices (view->graph);

  if (n)
    layout_heading (&view->layout, "NOTICES", NULL);
  for (guint32 i = 0; i < n; i++) {
    g_autofree char *notice = text_printable (brief_graph_notice (view->graph, i), -1);
    layout_paragraph (&view->layout, &(Paragraph){ .indent = 2, .hang = 4, .text = notice });
  }
}
