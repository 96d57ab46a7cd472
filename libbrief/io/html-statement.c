/* SPDX-License-Identifier: MIT */
/* One attribution in words: what reports it, and what is reported, as they stand in the text. */
#include "io/html.h"

/* A chain of attributions is no longer in any text; in a graph that somebody made it may be a circle. */
#define LONGEST_CHAIN 8

/* Pieces of a content that are shown. */
#define MOST_PIECES 32

/* Marks. */

static const struct { const char *sign, *word; } marks[BRIEF_HTML_N_MARKS] = {
  [BRIEF_HTML_SAYS] = { "›", "says" },         [BRIEF_HTML_QUOTES] = { "“", "quoted" },
  [BRIEF_HTML_CONFIRMS] = { "✓", "confirms" }, [BRIEF_HTML_DENIES] = { "✗", "denies" },
  [BRIEF_HTML_ALLEGES] = { "≈", "alleges" },   [BRIEF_HTML_OPEN] = { "?", "open" },
  [BRIEF_HTML_DEMANDS] = { "!", "demands" },   [BRIEF_HTML_THINKS] = { "~", "thinks" },
  [BRIEF_HTML_INTENDS] = { "→", "intends" },   [BRIEF_HTML_DECLINES] = { "–", "declined" },
};

const char *
_brief_html_mark_sign (BriefHtmlMark mark)
{
  return marks[mark].sign;
}

const char *
_brief_html_mark_word (BriefHtmlMark mark)
{
  return marks[mark].word;
}

void
_brief_html_write_mark (const BriefHtml *html, BriefHtmlMark mark)
{
  bool plain = mark == BRIEF_HTML_SAYS || mark == BRIEF_HTML_QUOTES;
  _brief_html_raw (html, "<b class=\"m\">");
  _brief_html_raw (html, marks[mark].sign);
  _brief_html_raw (html, plain ? "<span class=\"vh\"> " : "<span> ");
  _brief_html_raw (html, marks[mark].word);
  _brief_html_raw (html, "</span></b> ");
}

static BriefHtmlMark
plain_mark (const struct BriefAttribution *attribution)
{
  if (attribution->type == BRIEF_ATTRIBUTION_INTENTION)
    return BRIEF_HTML_INTENDS;
  if (attribution->type == BRIEF_ATTRIBUTION_BELIEF || attribution->type == BRIEF_ATTRIBUTION_PERCEPTION)
    return BRIEF_HTML_THINKS;
  return attribution->form == BRIEF_FORM_INDIRECT ? BRIEF_HTML_SAYS : BRIEF_HTML_QUOTES;
}

BriefHtmlMark
_brief_html_mark_of (const struct BriefAttribution *attribution)
{
  bool negative = attribution->polarity == BRIEF_POLARITY_NEGATIVE;
  switch ((int) attribution->stance) {
  case BRIEF_STANCE_DECLINING: return BRIEF_HTML_DECLINES;
  case BRIEF_STANCE_DENYING: return negative ? BRIEF_HTML_OPEN : BRIEF_HTML_DENIES;
  case BRIEF_STANCE_ENDORSING: return negative ? BRIEF_HTML_OPEN : BRIEF_HTML_CONFIRMS;
  case BRIEF_STANCE_DISTANCING: return BRIEF_HTML_ALLEGES;
  case BRIEF_STANCE_QUESTIONING: return BRIEF_HTML_OPEN;
  case BRIEF_STANCE_DIRECTING: return BRIEF_HTML_DEMANDS;
  case BRIEF_STANCE_PROMISING: return BRIEF_HTML_INTENDS;
  default:
    return negative && attribution->type == BRIEF_ATTRIBUTION_COMMUNICATION ? BRIEF_HTML_OPEN
                                                                            : plain_mark (attribution);
  }
}

/* Lines. */

const struct BriefClaim *
_brief_html_main_claim (const BriefHtml *html, const struct BriefAttribution *attribution)
{
  const struct BriefClaim *best = NULL;
  uint32_t widest = 0;
  for (uint32_t i = 0; i < attribution->n_claims; i++) {
    const struct BriefClaim *claim = _brief_html_claim (html, attribution->claims[i]);
    BriefSpan hull = _brief_html_hull (claim->spans);
    if (!best || hull.end - hull.start > widest) {
      best = claim;
      widest = hull.end - hull.start;
    }
  }
  return best;
}

static bool
contains (BriefSpan outer, BriefSpan inner)
{
  return outer.start <= inner.start && inner.end <= outer.end;
}

/* The words around the cue, where nobody says it: "he was said to be ill" has its subject before the cue, "he will
 * allegedly ask" has the cue in its middle, "a flood was reported" has it at its end. False where that is not so. */
static bool
append_passive (BriefHtmlLine *line, const struct BriefAttribution *attribution)
{
  const BriefHtml *html = line->html;
  if (attribution->source.n > 0 || attribution->cue.n == 0)
    return false;
  BriefSpan cue = attribution->cue.at[0], hull = _brief_html_hull (attribution->content);
  BriefSpan both = { hull.start, cue.end };
  const struct BriefClaim *claim = _brief_html_main_claim (html, attribution);
  if (contains (hull, cue))
    _brief_html_line_quote (line, (BriefSpanList) { &hull, 1 }, BRIEF_NONE);
  else if (attribution->content.n > 0 && _brief_html_is_gap_plain (html, hull.end, cue.start))
    _brief_html_line_quote (line, (BriefSpanList) { &both, 1 }, BRIEF_NONE);
  else if (claim && contains (_brief_html_hull (claim->spans), cue))
    _brief_html_line_quote (line, claim->spans, BRIEF_NONE);
  else
    return false;
  return true;
}

void
_brief_html_statement (const BriefHtml *html, const struct BriefAttribution *attribution)
{
  BriefHtmlLine line = _brief_html_line (html, BRIEF_HTML_LONGEST_LINE);
  BriefSpan pieces[MOST_PIECES];
  BriefSpanList content = { pieces, MIN (attribution->content.n, MOST_PIECES) };
  bool leads_over = false;
  if (append_passive (&line, attribution))
    return;
  if (_brief_html_is_speaking (html, attribution->cue)) {
    _brief_html_raw (html, "<i>");
    leads_over = _brief_html_append_leading_cue (&line, attribution);
    _brief_html_raw (html, "</i>");
  }
  if (content.n > 0)
    memcpy (pieces, attribution->content.at, content.n * sizeof *pieces);
  if (content.n > 0 && !leads_over && pieces[0].end - pieces[0].start > 5
      && memcmp (html->graph->text + pieces[0].start, "that ", 5) == 0)
    pieces[0].start += 5;
  _brief_html_line_quote (&line, content, attribution->entity);
  if (!line.begun)
    _brief_html_raw (html, "[no words]");
}

void _brief_html_claim_words (const BriefHtml *html, const struct BriefAttribution *attribution,
                              const struct BriefClaim *claim)
{
  BriefHtmlLine line = _brief_html_line (html, BRIEF_HTML_LONGEST_LINE);
  if (attribution && _brief_html_is_speaking (html, attribution->cue)) {
    _brief_html_raw (html, "<i>");
    _brief_html_append_cue (&line, attribution);
    _brief_html_line_string (&line, ": ");
    _brief_html_raw (html, "</i>");
  }
  _brief_html_line_quote (&line, claim->spans, attribution ? attribution->entity : BRIEF_NONE);
}

/* Speakers. */

void
_brief_html_source_words (BriefHtmlLine *line, const struct BriefAttribution *attribution)
{
  static const char *const relative[] = { "that", "which", "who" };
  const BriefHtml *html = line->html;
  BriefSpanList source = attribution->source;
  for (size_t i = 0; i < G_N_ELEMENTS (relative) && attribution->entity != BRIEF_NONE && source.n == 1; i++) {
    size_t length = source.at[0].end - source.at[0].start;
    if (length == strlen (relative[i])
        && g_ascii_strncasecmp (html->graph->text + source.at[0].start, relative[i], length) == 0) {
      _brief_html_line_string (line, _brief_html_entity (html, attribution->entity)->name);
      return;
    }
  }
  _brief_html_line_words (line, source);
}

void
_brief_html_speaker (BriefHtmlLine *line, const struct BriefAttribution *attribution)
{
  bool has_entity = attribution->entity != BRIEF_NONE;
  if (has_entity && (attribution->source.n == 0 || line->html->has_name[attribution->entity]))
    _brief_html_line_string (line, _brief_html_entity (line->html, attribution->entity)->name);
  else
    _brief_html_source_words (line, attribution);
  if (!line->begun)
    _brief_html_line_string (line, "[source not named]");
}

void
_brief_html_via (const BriefHtml *html, uint32_t index)
{
  const struct BriefAttribution *node = _brief_html_attribution (html, index);
  bool any = false;
  for (int n = 0; n < LONGEST_CHAIN && node->parent != BRIEF_NONE; n++) {
    uint32_t inner = node->entity;
    node = _brief_html_attribution (html, node->parent);
    if ((inner != BRIEF_NONE && inner == node->entity) || node->source.n == 0)
      continue;
    BriefHtmlLine line = _brief_html_line (html, BRIEF_HTML_LONGEST_NAME);
    _brief_html_raw (html, any ? ", via " : " <span class=\"via\">via ");
    _brief_html_speaker (&line, node);
    any = true;
  }
  if (any)
    _brief_html_raw (html, "</span>");
}

/* Tags. */

static void
append_tag (const BriefHtml *html, const char *tag, bool *any, const char *before)
{
  if (!tag || !*tag)
    return;
  _brief_html_raw (html, *any ? " · " : before);
  BriefHtmlLine line = _brief_html_line (html, BRIEF_HTML_LONGEST_NAME);
  _brief_html_line_string (&line, tag);
  *any = true;
}

bool
_brief_html_claim_tags (const BriefHtml *html, const struct BriefClaim *claim, bool negative, const char *before)
{
  bool plain = claim->kind == BRIEF_CLAIM_EVENT || claim->kind == BRIEF_CLAIM_STATE, any = false;
  const char *sure = claim->certainty == BRIEF_CERTAINTY_UNKNOWN ? "open" : NULL;
  if (claim->certainty == BRIEF_CERTAINTY_PROBABLE || claim->certainty == BRIEF_CERTAINTY_POSSIBLE)
    sure = _brief_export_word (html->graph, BRIEF_WORDS_CERTAINTY, (int) claim->certainty);
  else if (!plain)
    sure = NULL; /* of plans, questions and the like it is understood */
  append_tag (html, claim->polarity == BRIEF_POLARITY_NEGATIVE && !negative ? "negated" : NULL, &any, before);
  append_tag (html, plain ? NULL : _brief_export_word (html->graph, BRIEF_WORDS_CLAIM_KIND, (int) claim->kind), &any,
              before);
  append_tag (html, sure, &any, before);
  if (claim->event != BRIEF_EVENT_NONE) {
    char *event = g_ascii_strdown (_brief_export_word (html->graph, BRIEF_WORDS_EVENT, (int) claim->event), -1);
    append_tag (html, event, &any, before);
    g_free (event);
  }
  return any;
}
