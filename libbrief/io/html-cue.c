/* SPDX-License-Identifier: MIT */
/* The words that report something, with what belongs to them: a negation before them, the addressee behind them. */
#include "io/html.h"

/* Between a cue and its content may stand so many bytes ("told reporters in Geneva on Monday that") to be shown as they are. */
#define LONGEST_GAP 48

/* Words that are looked for before a cue. */
#define MOST_AUXILIARIES 5

/* Pieces of a cue that are shown. */
#define MOST_PIECES 8

/* Mentions that are looked at behind a cue. */
#define MOST_PLACES 64

/* Whether the word is one that stands between a subject and its verb; *CHANGES is set when the statement is another one
 * without it. A curly apostrophe counts as a straight one. */
static bool
is_auxiliary (const char *word, size_t length, bool *changes)
{
  static const char *const plain[]
    = { "has", "have", "had", "is", "are", "was", "were", "be", "been", "does", "do", "did", "also", "still", "yet" };
  static const char *const changing[]
    = { "not", "never", "neither", "nor", "no", "will", "would", "can", "cannot", "could", "may", "might", "must", "should", "refused" };
  for (size_t i = 0; i < G_N_ELEMENTS (plain); i++)
    if (strlen (plain[i]) == length && g_ascii_strncasecmp (word, plain[i], length) == 0)
      return true;
  for (size_t i = 0; i < G_N_ELEMENTS (changing); i++)
    if (strlen (changing[i]) == length && g_ascii_strncasecmp (word, changing[i], length) == 0)
      return *changes = true;
  bool shortened = (length > 3 && memcmp (word + length - 3, "n't", 3) == 0)
                   || (length > 5 && memcmp (word + length - 5, "n’t", 5) == 0);
  *changes = *changes || shortened;
  return shortened || (length > 4 && memcmp (word + length - 2, "ly", 2) == 0);
}

/* Where the cue begins when a negation or a modal before it ("has not", "will") is taken with it. */
static uint32_t
cue_start (const BriefHtml *html, const struct BriefAttribution *attribution)
{
  const char *text = html->graph->text;
  uint32_t start = attribution->cue.at[0].start, first = start, wanted = start, limit = 0;
  bool changes = false;
  for (uint32_t i = 0; i < attribution->source.n; i++)
    if (attribution->source.at[i].end <= start)
      limit = attribution->source.at[i].end;
  for (int n = 0; n < MOST_AUXILIARIES && first > limit && text[first - 1] == ' '; n++) {
    uint32_t end = first - 1, word = end;
    while (word > limit && end - word < LONGEST_GAP && !g_ascii_isspace (text[word - 1]))
      word--;
    if (word == end || !is_auxiliary (text + word, end - word, &changes))
      break;
    first = word;
    if (changes)
      wanted = first;
  }
  return wanted;
}

bool
_brief_html_is_gap_plain (const BriefHtml *html, uint32_t start, uint32_t end)
{
  if (end < start || end - start > LONGEST_GAP)
    return false;
  for (uint32_t i = start; i < end; i++)
    if (strchr ("\n.,;:!?\"()", html->graph->text[i]) || (unsigned char) html->graph->text[i] == 0xe2)
      return false; /* E2: a curly quotation mark, a dash */
  return true;
}

/* Whether the words for the source are between START and END: "said Silva that". */
static bool
is_source_between (const struct BriefAttribution *attribution, uint32_t start, uint32_t end)
{
  for (uint32_t i = 0; i < attribution->source.n; i++)
    if (attribution->source.at[i].start < end && attribution->source.at[i].end > start)
      return true;
  return false;
}

bool
_brief_html_is_speaking (const BriefHtml *html, BriefSpanList cue)
{
  const char *text = html->graph->text;
  BriefSpan hull = _brief_html_hull (cue);
  if (cue.n == 1 && hull.end - hull.start == strlen ("according to")
      && g_ascii_strncasecmp (text + hull.start, "according to", hull.end - hull.start) == 0)
    return false;
  for (uint32_t i = 0; i < cue.n && i < MOST_PIECES; i++) {
    unsigned width;
    uint32_t end = MIN (cue.at[i].end, cue.at[i].start + LONGEST_GAP);
    for (uint32_t at = cue.at[i].start; at < end; at += width)
      if (g_unichar_isalpha (_brief_utf8_get (text, at, &width)))
        return true;
  }
  return false;
}

/* Where the content begins, quotation mark included. */
static uint32_t
content_start (const BriefHtml *html, BriefSpanList content)
{
  static const char *const quotes[] = { "\"", "“", "«" };
  uint32_t start = content.at[0].start;
  for (size_t i = 0; i < G_N_ELEMENTS (quotes); i++) {
    uint32_t width = (uint32_t) strlen (quotes[i]);
    if (start >= width && memcmp (html->graph->text + start - width, quotes[i], width) == 0)
      return start - width;
  }
  return start;
}

/* The first mention of the addressee behind END, when it follows closely ("told the radio station"). */
static bool
close_addressee (const BriefHtml *html, const struct BriefAttribution *attribution, uint32_t end, BriefSpan *span)
{
  uint32_t first = _brief_html_first_place (html, end);
  for (uint32_t i = first; i < html->n_places && i - first < MOST_PLACES; i++) {
    const BriefHtmlPlace *place = &html->places[i];
    if (place->span.start - end > LONGEST_GAP)
      return false;
    if (place->entity != attribution->addressee || place->span.start <= end)
      continue;
    *span = place->span;
    return _brief_html_is_gap_plain (html, end, span->start) && !is_source_between (attribution, end, span->start);
  }
  return false;
}

static bool
is_told (const struct BriefAttribution *attribution)
{
  return attribution->cue_lemma && strcmp (attribution->cue_lemma, "tell") == 0;
}

/* "told" says nothing without the one who is told. Where that is nobody with a name, and what was said begins before the
 * cue, the rest of its clause says it: "told a news conference". END itself where that is not so. */
static uint32_t
clause_end (const BriefHtml *html, const struct BriefAttribution *attribution, uint32_t start, uint32_t end)
{
  const char *text = html->graph->text;
  size_t length = html->graph->text_length;
  uint32_t stop = end;
  if (!is_told (attribution) || attribution->content.n == 0 || attribution->content.at[0].end > start)
    return end;
  while (stop < length && stop - end < LONGEST_GAP && _brief_html_is_gap_plain (html, stop, stop + 1))
    stop++;
  /* At a full stop or a comma, and not in the middle of "U.S. senators". */
  if (stop == end || stop == length || !strchr (".,", text[stop]) || g_ascii_isupper (text[stop - 1])
      || is_source_between (attribution, end, stop))
    return end;
  return stop;
}

/* The pieces of the cue, the first from START on and the last up to END. */
static void
append_cue (BriefHtmlLine *line, BriefSpanList cue, uint32_t start, uint32_t end)
{
  for (uint32_t i = 0; i < cue.n && i < MOST_PIECES; i++) {
    BriefSpan span = cue.at[i];
    if (i == 0)
      span.start = start;
    if (i + 1 == cue.n)
      span.end = end;
    if (i > 0)
      _brief_html_line_string (line, " … ");
    _brief_html_line_span (line, span);
  }
}

static bool
ends_in_to (const BriefHtml *html, uint32_t end)
{
  return end >= 3 && memcmp (html->graph->text + end - 3, " to", 3) == 0;
}

bool
_brief_html_append_leading_cue (BriefHtmlLine *line, const struct BriefAttribution *attribution)
{
  const BriefHtml *html = line->html;
  BriefSpanList cue = attribution->cue, content = attribution->content;
  uint32_t start = cue_start (html, attribution), end = _brief_html_hull (cue).end;
  const char *words = html->graph->text + start;
  BriefSpan addressee;
  if (attribution->polarity == BRIEF_POLARITY_NEGATIVE
      && !_brief_html_is_negative (words, end > start ? end - start : 0))
    _brief_html_line_string (line, "[not] ");
  if (content.n > 0) {
    uint32_t next = content_start (html, content);
    if (_brief_html_is_gap_plain (html, end, next) && !is_source_between (attribution, end, next)) {
      append_cue (line, cue, start, next);
      line->blank = true;
      return true;
    }
  } else if (ends_in_to (html, end))
    end -= 3; /* "did not respond to" leads over to nothing */
  if (attribution->addressee == BRIEF_NONE)
    append_cue (line, cue, start, clause_end (html, attribution, start, end));
  else if (close_addressee (html, attribution, end, &addressee))
    append_cue (line, cue, start, addressee.end);
  else {
    append_cue (line, cue, start, end);
    _brief_html_line_string (line, is_told (attribution) ? " [" : " [to ");
    _brief_html_line_string (line, _brief_html_entity (html, attribution->addressee)->name);
    _brief_html_line_string (line, "]");
  }
  _brief_html_line_string (line, content.n > 0 ? ": " : "");
  return false;
}

void
_brief_html_append_cue (BriefHtmlLine *line, const struct BriefAttribution *attribution)
{
  append_cue (line, attribution->cue, cue_start (line->html, attribution), _brief_html_hull (attribution->cue).end);
}
