/* SPDX-License-Identifier: MIT */
/*
 * A page about a graph, for people: the article with who says what in it. What its parts share: each is a file of its
 * own. Words, marks and order are those of the tool's readable view.
 */
#ifndef BRIEF_IO_HTML_H
#define BRIEF_IO_HTML_H

#include "base/arena.h"
#include "base/buffer.h"
#include "io/export.h"

/* A mention, looked up by its place. */
typedef struct {
  BriefSpan span;
  uint32_t entity;
  BriefMentionKind kind;
} BriefHtmlPlace;

/* The statements of one source, or of several who speak together. */
typedef struct {
  uint32_t first, end;             /* the attributions of its first statement: one for each who speaks */
  uint32_t statements, n_statements; /* into BriefHtml.statements */
} BriefHtmlGroup;

typedef struct {
  const struct BriefGraph *graph;
  BriefBuffer *out;
  BriefArena *arena;
  const char *prefix;      /* of all ids on the page */
  BriefHtmlPlace *places;  /* in text order */
  uint32_t n_places;
  bool *has_name;          /* per entity: whether the text names it, or each member of a group */
  bool *is_group;          /* per entity: whether others are members of it */
  BriefHtmlGroup *groups;  /* in text order */
  uint32_t n_groups;
  uint32_t *statements;    /* attributions, each that of a statement, group by group */
  uint32_t *statement_of;  /* per attribution: the one in whose statement it is shown */
} BriefHtml;

static inline const struct BriefEntity *
_brief_html_entity (const BriefHtml *html, uint32_t index)
{
  return &g_array_index (&html->graph->entities, struct BriefEntity, index);
}

static inline const struct BriefAttribution *
_brief_html_attribution (const BriefHtml *html, uint32_t index)
{
  return &g_array_index (&html->graph->attributions, struct BriefAttribution, index);
}

static inline const struct BriefClaim *
_brief_html_claim (const BriefHtml *html, uint32_t index)
{
  return &g_array_index (&html->graph->claims, struct BriefClaim, index);
}

/* From the first to the last of the spans; [0, 0) for none. */
static inline BriefSpan
_brief_html_hull (BriefSpanList spans)
{
  return spans.n > 0 ? (BriefSpan) { spans.at[0].start, spans.at[spans.n - 1].end } : (BriefSpan) { 0, 0 };
}

/* Where in the text the links to a statement lead: the start of its content, else of its cue, else of its source; [0, 0)
 * when it has no words. */
static inline BriefSpan
_brief_html_place_of (const struct BriefAttribution *attribution)
{
  BriefSpanList spans = attribution->content.n > 0 ? attribution->content
                        : attribution->cue.n > 0 ? attribution->cue : attribution->source;
  return spans.n > 0 ? spans.at[0] : (BriefSpan) { 0, 0 };
}

/* html-text.c: text between tags. */

/* What is ours, as it is. */
static inline void
_brief_html_raw (const BriefHtml *html, const char *markup)
{
  _brief_buffer_append_string (html->out, markup);
}

/* TEXT with all that HTML would read as markup escaped; every character can be read back. */
void _brief_html_escape (const BriefHtml *html, const char *text, size_t length);

/* A reference to an element of the page: KIND ("a", "e", "t-a") and the number of a node, from 1. */
void _brief_html_append_id (const BriefHtml *html, const char *kind, uint32_t index);

/* A line that quotes at most so many bytes, and then ends in "…": what is quoted must not grow with the square of the
 * text. White space is one blank, control characters and those that turn the direction of writing are replaced. */
typedef struct {
  const BriefHtml *html;
  size_t left;         /* bytes that still fit */
  bool begun, blank, cut;
} BriefHtmlLine;

#define BRIEF_HTML_LONGEST_LINE 480 /* a statement */
#define BRIEF_HTML_LONGEST_NAME 120

static inline BriefHtmlLine
_brief_html_line (const BriefHtml *html, size_t longest)
{
  return (BriefHtmlLine) { .html = html, .left = longest };
}

void _brief_html_line_append (BriefHtmlLine *line, const char *text, size_t length);
void _brief_html_line_string (BriefHtmlLine *line, const char *text);
void _brief_html_line_span (BriefHtmlLine *line, BriefSpan span);

/* The pieces SPANS as they stand, with " … " where something is between them; a comma at the end is left out. */
void _brief_html_line_words (BriefHtmlLine *line, BriefSpanList spans);

/* The pieces SPANS with the quotation marks around them and, in brackets, whom their pronouns mean. SPEAKER is the
 * entity whose own pronouns need no explanation, or BRIEF_NONE. */
void _brief_html_line_quote (BriefHtmlLine *line, BriefSpanList spans, uint32_t speaker);

/* Whether one of the first words of TEXT is a negation. */
bool _brief_html_is_negative (const char *text, size_t length);

/* html-names.c: who is mentioned where, and named how. */

/* Fills places, has_name and is_group. False without memory. */
bool _brief_html_find_places (BriefHtml *html);

/* The first place at or after byte OFFSET. */
uint32_t _brief_html_first_place (const BriefHtml *html, uint32_t offset);

/* The shortest name by which it is known in the text. */
void _brief_html_short_name (BriefHtmlLine *line, uint32_t entity);

/* Its roles, each once: "President, United States; chair". Returns whether there are any; BEFORE comes before them. */
bool _brief_html_roles (const BriefHtml *html, uint32_t entity, const char *before);

/* Whether _brief_html_who() has a line for it. */
bool _brief_html_is_shown (const BriefHtml *html, uint32_t entity);

/* html-groups.c: fills groups, statements and statement_of. False without memory. */
bool _brief_html_find_statements (BriefHtml *html);

/* How many are quoted: entities, and sources that are none by their words. 0, and a failed
 * buffer, without memory. */
uint32_t _brief_html_count_sources (const BriefHtml *html);

/* Whether the two are one statement of two sources: same cue, same content. */
bool _brief_html_is_coordinated (const BriefHtml *html, uint32_t a, uint32_t b);

/* html-cue.c: the words that report. */

/* Whether the gap can be shown as it is: a few words of the same clause. */
bool _brief_html_is_gap_plain (const BriefHtml *html, uint32_t start, uint32_t end);

/* Whether the cue says anything: a colon does not, and "according to" is what every source is. */
bool _brief_html_is_speaking (const BriefHtml *html, BriefSpanList cue);

/* The cue, which there must be, with a negation or a modal before it. */
void _brief_html_append_cue (BriefHtmlLine *line, const struct BriefAttribution *attribution);

/* The same as it leads over to the content: "told WP that" where the content goes on directly (then true), else "told
 * WP:". */
bool _brief_html_append_leading_cue (BriefHtmlLine *line, const struct BriefAttribution *attribution);

/* html-statement.c: one attribution, in words. */

typedef enum {
  BRIEF_HTML_SAYS,
  BRIEF_HTML_QUOTES,
  BRIEF_HTML_CONFIRMS,
  BRIEF_HTML_DENIES,
  BRIEF_HTML_ALLEGES,
  BRIEF_HTML_OPEN,
  BRIEF_HTML_DEMANDS,
  BRIEF_HTML_THINKS,
  BRIEF_HTML_INTENDS,
  BRIEF_HTML_DECLINES,
  BRIEF_HTML_N_MARKS
} BriefHtmlMark;

BriefHtmlMark _brief_html_mark_of (const struct BriefAttribution *attribution);
const char *_brief_html_mark_sign (BriefHtmlMark mark);
const char *_brief_html_mark_word (BriefHtmlMark mark);

/* Sign and word of a mark, with a blank behind them. */
void _brief_html_write_mark (const BriefHtml *html, BriefHtmlMark mark);

/* The words that report it and the content as it is quoted. */
void _brief_html_statement (const BriefHtml *html, const struct BriefAttribution *attribution);

/* The words that report it, if any (ATTRIBUTION may be NULL), and those of one of its claims. */
void _brief_html_claim_words (const BriefHtml *html, const struct BriefAttribution *attribution,
                              const struct BriefClaim *claim);

/* The words of the text for its source; nothing when there are none. */
void _brief_html_source_words (BriefHtmlLine *line, const struct BriefAttribution *attribution);

/* Who states it, shortly: the name of who has one, else the words; never empty. */
void _brief_html_speaker (BriefHtmlLine *line, const struct BriefAttribution *attribution);

/* " via The Nation", from the inside outwards, or nothing. */
void _brief_html_via (const BriefHtml *html, uint32_t attribution);

/* The claim with the widest words, which says what the statement is; or NULL. */
const struct BriefClaim *_brief_html_main_claim (const BriefHtml *html, const struct BriefAttribution *attribution);

/* Kind, certainty and event, with blanks and points between them and BEFORE before them. NEGATIVE: the words that are shown have a
 * negation already. Returns whether there are any. */
bool _brief_html_claim_tags (const BriefHtml *html, const struct BriefClaim *claim, bool negative, const char *before);

/* Whether the first paragraph of the text is its headline alone. */
bool _brief_html_begins_with_headline (const BriefHtml *html);

/* Whether something is in dispute. */
bool _brief_html_has_dispute (const BriefHtml *html);

/* Begins a part with a heading; NAME is its class, and its id behind the prefix. */
void _brief_html_begin_part (const BriefHtml *html, const char *name, const char *heading);

/* The parts of the page, in this order. */
bool _brief_html_text (const BriefHtml *html, bool heading); /* html-article.c; false without memory. HEADING: its first
                                                                * paragraph is that of the page */
void _brief_html_who_says_what (const BriefHtml *html);        /* html-sources.c */
bool _brief_html_dispute (const BriefHtml *html);              /* html-dispute.c; false without memory */
bool _brief_html_who_is_who (const BriefHtml *html);           /* html-who.c; false without memory */

/* html-style.c */
extern const char _brief_html_style[];

#endif
