/* SPDX-License-Identifier: MIT */
/* Since or until when a title is held: "former", "acting", "newly elected". */
#include <string.h>

#include "base/buffer.h"
#include "entity/mention.h"

static const char *
norm_at (const BriefEntityState *state, uint32_t at)
{
  return state->document->words[at].norm;
}

/* Words that say since or until when an office is held, not which. */
bool
_brief_role_is_tense_word (const char *norm)
{
  static const char *const words[] = { "former", "ex", "then", "newly", "elected", "incoming", "outgoing", "acting",
                                       "interim", "late", "current", "new", "longtime", "-", NULL };
  return g_strv_contains (words, norm);
}

/* Those of them that change what the person is now. */
static bool
limits_tenure (const char *norm)
{
  static const char *const words[] = { "former", "ex", "then", "acting", "late", "outgoing", "incoming", "interim", NULL };
  return g_strv_contains (words, norm);
}

/* Finds the words between FIRST and the head that limit the tenure; they stand together. */
void
_brief_role_note_tenure (const BriefEntityState *state, BriefTitle *title)
{
  title->tenure_first = title->tenure_end = title->first;
  for (uint32_t i = title->first; i < title->head; i++) {
    if (!limits_tenure (norm_at (state, i)))
      continue;
    if (title->tenure_end != i)
      title->tenure_first = i;
    title->tenure_end = i + 1;
  }
}

bool
_brief_role_is_past (const BriefEntityState *state, const BriefTitle *title)
{
  static const char *const past[] = { "former", "ex", "then", "late", NULL };
  for (uint32_t i = title->first; i < title->title_end; i++)
    if (g_str_has_prefix (norm_at (state, i), "ex-"))
      return true;
  for (uint32_t i = title->tenure_first; i < title->tenure_end; i++)
    if (g_strv_contains (past, norm_at (state, i)))
      return true;
  return false;
}

const char *
_brief_role_title (const BriefEntityState *state, BriefGraph *graph, const BriefTitle *title)
{
  BriefSpan span = { state->document->words[title->title_first].span.start,
                     state->document->words[title->title_end - 1].span.end };
  if (title->tenure_first == title->tenure_end || title->tenure_first >= title->title_first)
    return _brief_graph_substring (graph, span);
  BriefBuffer buffer = { 0 };
  for (uint32_t i = title->tenure_first; i < title->tenure_end; i++) {
    _brief_buffer_append_string (&buffer, norm_at (state, i));
    _brief_buffer_append_char (&buffer, ' ');
  }
  _brief_buffer_append (&buffer, state->document->text + span.start, span.end - span.start);
  char *text = _brief_buffer_take (&buffer, NULL);
  const char *kept = _brief_graph_string (graph, text ? text : "");
  graph->failed = graph->failed || !text;
  g_free (text);
  return kept;
}
