/* SPDX-License-Identifier: MIT */
#include "view-statement.h"

#include <string.h>

#include "view-cue.h"
#include "view-spans.h"
#include "view-text.h"

/* A chain of attributions is no longer in any text; in a graph that somebody made it may be a circle. */
#define LONGEST_CHAIN 8

/* Marks. */

static const struct
{
  const char *sign, *word;
  Style style;
} marks[N_MARKS] = {
  [MARK_SAYS] = { "›", "says", STYLE_QUIET },       [MARK_QUOTES] = { "“", "quoted", STYLE_QUIET },
  [MARK_CONFIRMS] = { "✓", "confirms", STYLE_GOOD }, [MARK_DENIES] = { "✗", "denies", STYLE_BAD },
  [MARK_ALLEGES] = { "≈", "alleges", STYLE_OPEN },   [MARK_OPEN] = { "?", "open", STYLE_OPEN },
  [MARK_DEMANDS] = { "!", "demands", STYLE_QUIET },  [MARK_THINKS] = { "~", "thinks", STYLE_OPEN },
  [MARK_INTENDS] = { "→", "intends", STYLE_QUIET },  [MARK_DECLINES] = { "–", "declined", STYLE_OPEN },
};

const char *
mark_sign (Mark mark)
{
  return marks[mark].sign;
}

const char *
mark_word (Mark mark)
{
  return marks[mark].word;
}

Style
mark_style (Mark mark)
{
  return marks[mark].style;
}

/* The mark of a statement that is neither confirmed, denied nor asked for. */
static Mark
plain_mark (const BriefAttribution *attribution)
{
  switch (brief_attribution_type (attribution)) {
  case BRIEF_ATTRIBUTION_INTENTION:
    return MARK_INTENDS;
  case BRIEF_ATTRIBUTION_BELIEF:
  case BRIEF_ATTRIBUTION_PERCEPTION:
    return MARK_THINKS;
  default:
    return brief_attribution_form (attribution) == BRIEF_FORM_INDIRECT ? MARK_SAYS : MARK_QUOTES;
  }
}

Mark
statement_mark (const BriefAttribution *attribution)
{
  gboolean negative = brief_attribution_polarity (attribution) == BRIEF_POLARITY_NEGATIVE;

  switch (brief_attribution_stance (attribution)) {
  case BRIEF_STANCE_DECLINING:
    return MARK_DECLINES;
  case BRIEF_STANCE_DENYING:
    return negative ? MARK_OPEN : MARK_DENIES;
  case BRIEF_STANCE_ENDORSING:
    return negative ? MARK_OPEN : MARK_CONFIRMS;
  case BRIEF_STANCE_DISTANCING:
    return MARK_ALLEGES;
  case BRIEF_STANCE_QUESTIONING:
    return MARK_OPEN;
  case BRIEF_STANCE_DIRECTING:
    return MARK_DEMANDS;
  case BRIEF_STANCE_PROMISING:
    return MARK_INTENDS;
  default:
    return negative && brief_attribution_type (attribution) == BRIEF_ATTRIBUTION_COMMUNICATION
             ? MARK_OPEN
             : plain_mark (attribution);
  }
}

/* The claim that says what the statement as a whole is: the one with the widest words, the first of them. */
static const BriefClaim *
main_claim (const View *view, const BriefAttribution *attribution)
{
  const BriefClaim *best = NULL;
  guint32 widest = 0;

  for (guint32 i = 0; i < brief_attribution_n_claims (attribution); i++) {
    const BriefClaim *claim = brief_graph_claim (view->graph, brief_attribution_claim (attribution, i));
    g_autoptr (GArray) spans = spans_of_claim (claim);
    BriefSpan hull = spans_hull (spans);
    if (!best || hull.end - hull.start > widest) {
      best = claim;
      widest = hull.end - hull.start;
    }
  }
  return best;
}

/* The words around the cue, where nobody says it: "he was said to be ill" has its subject before the cue, "he will
 * allegedly ask" has the cue in its middle, "a flood was reported" has it at its end. NULL where that is not so. */
static char *
passive_line (const View *view, const BriefAttribution *attribution, const GArray *content)
{
  const BriefClaim *claim = main_claim (view, attribution);
  g_autoptr (GArray) spans = NULL, hull = NULL;
  BriefSpan cue;

  if (brief_attribution_n_source_spans (attribution) > 0 || brief_attribution_n_cue_spans (attribution) == 0)
    return NULL;
  cue = brief_attribution_cue_span (attribution, 0);
  hull = spans_of_one (spans_hull (content));
  if (span_contains (spans_hull (content), cue))
    return text_quote (view, hull, BRIEF_NONE);
  if (content->len > 0 && is_gap_plain (view, spans_hull (content).end, cue.start)) {
    g_autoptr (GArray) both = spans_of_one ((BriefSpan){ spans_hull (content).start, cue.end });
    return text_quote (view, both, BRIEF_NONE);
  }
  if (!claim)
    return NULL;
  spans = spans_of_claim (claim);
  return span_contains (spans_hull (spans), cue) ? text_quote (view, spans, BRIEF_NONE) : NULL;
}

char *
statement_line (const View *view, const BriefAttribution *attribution)
{
  g_autoptr (GArray) spans = spans_of_content (attribution);
  g_autofree char *cue = NULL, *content = NULL;
  char *passive = passive_line (view, attribution, spans);
  const char *shown;

  if (passive)
    return passive;
  cue = statement_leading_cue (view, attribution, spans);
  content = text_quote (view, spans, brief_attribution_entity (attribution));
  if (!*content && g_str_has_suffix (cue, ": "))
    cue[strlen (cue) - strlen (": ")] = '\0'; /* "declined to comment" leads over to nothing */
  if (!*content && g_str_has_suffix (cue, " to"))
    cue[strlen (cue) - strlen (" to")] = '\0'; /* "did not respond to" */
  shown = content;
  if (g_str_has_prefix (content, "that ") && (!*cue || g_str_has_suffix (cue, ": ")))
    shown += strlen ("that ");
  return g_strconcat (cue, shown, NULL);
}

/* Tags. */

char *
claim_tags (const View *view, const BriefClaim *claim, const char *shown)
{
  BriefClaimKind kind = brief_claim_kind (claim);
  BriefCertainty certainty = brief_claim_certainty (claim);
  gboolean plain = kind == BRIEF_CLAIM_EVENT || kind == BRIEF_CLAIM_STATE;
  const char *sure = "";

  (void) view;
  if (certainty == BRIEF_CERTAINTY_PROBABLE || certainty == BRIEF_CERTAINTY_POSSIBLE)
    sure = brief_certainty_to_string (certainty);
  else if (certainty == BRIEF_CERTAINTY_UNKNOWN && plain)
    sure = "open"; /* of plans, questions and the like that is understood */
  return text_join (
      g_strdup (brief_claim_polarity (claim) == BRIEF_POLARITY_NEGATIVE && !text_is_negative (shown) ? "negated" : ""),
      g_strdup (plain ? "" : brief_claim_kind_to_string (kind)), g_strdup (sure),
      brief_claim_event (claim) == BRIEF_EVENT_NONE
          ? g_strdup ("")
          : g_ascii_strdown (brief_event_to_string (brief_claim_event (claim)), -1),
      NULL);
}

char *
statement_tags (const View *view, const BriefAttribution *attribution, const char *shown)
{
  const BriefClaim *claim = main_claim (view, attribution);

  if (!claim)
    return g_strdup ("");
  /* What is denied is meant negatively: the mark says so. */
  if (brief_attribution_stance (attribution) == BRIEF_STANCE_DENYING)
    shown = "not";
  return claim_tags (view, claim, shown);
}

/* Speakers. */

char *
statement_source_words (const View *view, const BriefAttribution *attribution)
{
  static const char *const relative[] = {"that", "which", "who"};
  guint32 entity = brief_attribution_entity (attribution);
  g_autoptr (GArray) source = spans_of_source (attribution);
  char *words = source->len ? text_words (view, source) : g_strdup ("");

  for (gsize i = 0; i < G_N_ELEMENTS (relative) && entity != BRIEF_NONE; i++)
    if (g_ascii_strcasecmp (words, relative[i]) == 0) {
      g_free (words);
      return text_name (view, entity);
    }
  return words;
}

char *
statement_speaker (const View *view, const BriefAttribution *attribution)
{
  guint32 entity = brief_attribution_entity (attribution);
  g_autofree char *words = statement_source_words (view, attribution);

  if (entity != BRIEF_NONE && (view->has_name[entity] || !*words))
    return text_name (view, entity);
  if (*words)
    return g_steal_pointer (&words);
  return g_strdup ("[source not named]");
}

char *
statement_via (const View *view, guint32 attribution)
{
  const BriefAttribution *node = brief_graph_attribution (view->graph, attribution);
  GString *via = g_string_new (NULL);

  for (int n = 0; n < LONGEST_CHAIN; n++) {
    guint32 inner = brief_attribution_entity (node), parent = brief_attribution_parent (node);
    g_autofree char *speaker = NULL;
    if (parent == BRIEF_NONE)
      break;
    node = brief_graph_attribution (view->graph, parent);
    if ((inner != BRIEF_NONE && inner == brief_attribution_entity (node))
        || brief_attribution_n_source_spans (node) == 0)
      continue;
    speaker = text_cut (statement_speaker (view, node), view->full ? G_MAXINT : view->layout.width / 2);
    g_string_append_printf (via, "%s %s", via->len ? ", via" : "via", speaker);
  }
  return g_string_free (via, FALSE);
}
