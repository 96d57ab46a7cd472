/* SPDX-License-Identifier: MIT */
#include "view-statement.h"

#include <string.h>

#include "view-spans.h"
#include "view-text.h"

/* Between a cue and its content may stand so many bytes ("told reporters in Geneva on Monday that") to be shown as they are. */
#define LONGEST_GAP 48

/* Words that are looked for before a cue. */
#define MOST_AUXILIARIES 5

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
  switch (brief_attribution_type (attribution))
    {
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

  switch (brief_attribution_stance (attribution))
    {
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

/* Cues. */

/* Whether the word is one that stands between a subject and its verb. *CHANGES is set when the statement is another
 * one without it. */
static gboolean
is_auxiliary (const char *word, gsize length, gboolean *changes)
{
  static const char *const plain[]
    = { "has", "have", "had", "is", "are", "was", "were", "be", "been", "does", "do", "did", "also", "still", "yet" };
  static const char *const changing[] = { "not",     "never", "neither", "nor",  "will",   "would",   "can",     "cannot",
                                          "could",   "may",   "might",   "must", "should", "refused", "n’t",     "won't",
                                          "wouldn't", "no",    "didn't",  "hasn't", "haven't", "hadn't", "doesn't", "don't",
                                          "isn't",    "aren't", "wasn't",  "weren't", "can't", "couldn't", "shouldn't" };

  for (guint i = 0; i < G_N_ELEMENTS (plain); i++)
    if (strlen (plain[i]) == length && g_ascii_strncasecmp (word, plain[i], length) == 0)
      return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (changing); i++)
    if (strlen (changing[i]) == length && g_ascii_strncasecmp (word, changing[i], length) == 0)
      return *changes = TRUE;
  return length > 4 && memcmp (word + length - 2, "ly", 2) == 0;
}

/* The same for a word that may have a curly apostrophe. */
static gboolean
is_auxiliary_of_text (const char *word, gsize length, gboolean *changes)
{
  g_autofree char *copy = g_strndup (word, length);
  char *curly = strstr (copy, "’");

  if (curly)
    {
      *curly = '\'';
      memmove (curly + 1, curly + 3, strlen (curly + 3) + 1);
    }
  return is_auxiliary (copy, strlen (copy), changes);
}

/* Where the cue begins when a negation or a modal before it ("has not", "will") is taken with it. */
static guint32
cue_start (const View *view, const BriefAttribution *attribution, guint32 start)
{
  g_autoptr (GArray) source = spans_of_source (attribution);
  guint32 first = start, wanted = start, limit = 0;
  gboolean changes = FALSE;

  for (guint i = 0; i < source->len; i++)
    if (g_array_index (source, BriefSpan, i).end <= start)
      limit = g_array_index (source, BriefSpan, i).end;
  for (int n = 0; n < MOST_AUXILIARIES && first > limit && view->text[first - 1] == ' '; n++)
    {
      guint32 end = first - 1, word = end;
      while (word > limit && !g_ascii_isspace (view->text[word - 1]))
        word--;
      if (word == end || !is_auxiliary_of_text (view->text + word, end - word, &changes))
        break;
      first = word;
      if (changes)
        wanted = first;
    }
  return wanted;
}

/* Whether the gap between cue and content can be shown as it is: a few words of the same clause. */
static gboolean
is_gap_plain (const View *view, guint32 start, guint32 end)
{
  if (end < start || end - start > LONGEST_GAP)
    return FALSE;
  for (guint32 i = start; i < end; i++)
    if (strchr ("\n.,;:!?\"()", view->text[i]) || (guchar) view->text[i] == 0xe2) /* a curly quotation mark, a dash */
      return FALSE;
  return TRUE;
}

static gboolean
has_letter (const char *text)
{
  for (; *text; text = g_utf8_next_char (text))
    if (g_unichar_isalpha (g_utf8_get_char (text)))
      return TRUE;
  return FALSE;
}

/* The cue without what stands behind it, from START in the text. */
static char *
cue_words (const View *view, const GArray *cue, guint32 start)
{
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < cue->len; i++)
    {
      BriefSpan span = g_array_index (cue, BriefSpan, i);
      g_autofree char *piece = NULL;
      if (i == 0)
        span.start = start;
      piece = text_of_span (view, span);
      g_string_append_printf (words, "%s%s", i ? " … " : "", piece);
    }
  return g_string_free (words, FALSE);
}

/* Where the content begins, quotation mark included. */
static guint32
content_start (const View *view, const GArray *content)
{
  guint32 start = g_array_index (content, BriefSpan, 0).start;

  if (start >= 1 && view->text[start - 1] == '"')
    return start - 1;
  if (start >= 3 && memcmp (view->text + start - 3, "“", 3) == 0)
    return start - 3;
  return start;
}

/* Whether the words for the source are between START and END: "said Silva that". */
static gboolean
is_source_between (const BriefAttribution *attribution, guint32 start, guint32 end)
{
  for (guint32 i = 0; i < brief_attribution_n_source_spans (attribution); i++)
    {
      BriefSpan span = brief_attribution_source_span (attribution, i);
      if (span.start < end && span.end > start)
        return TRUE;
    }
  return FALSE;
}

/* The cue and what stands between it and the content, when that can be shown as it is; else NULL. */
static char *
cue_and_gap (const View *view, const BriefAttribution *attribution, const GArray *cue, const GArray *content, guint32 start)
{
  BriefSpan last = spans_hull (cue);
  g_autofree char *words = NULL;
  guint32 end;

  if (content->len == 0)
    return NULL;
  end = content_start (view, content);
  if (!is_gap_plain (view, last.end, end) || is_source_between (attribution, last.end, end))
    return NULL;
  words = text_of_span (view, (BriefSpan){ start, end });
  return g_strconcat (words, " ", NULL);
}

/* The cue up to the words for the addressee, when they follow it closely ("told the radio station"); else the name in
 * brackets. */
static char *
cue_to_addressee (const View *view, const BriefAttribution *attribution, const GArray *cue, guint32 start, const char *words)
{
  guint32 addressee = brief_attribution_addressee (attribution);
  const char *lemma = brief_attribution_cue_lemma (attribution);
  const BriefEntity *entity = brief_graph_entity (view->graph, addressee);
  guint32 end = spans_hull (cue).end;
  g_autofree char *name = text_name (view, addressee);

  for (guint32 i = 0; i < brief_entity_n_mentions (entity); i++)
    {
      BriefSpan mention = brief_entity_mention_span (entity, i);
      if (mention.start > end && is_gap_plain (view, end, mention.start)
          && !is_source_between (attribution, end, mention.start))
        {
          g_autofree char *whole = text_of_span (view, (BriefSpan){ start, mention.end });
          return g_strconcat (whole, ": ", NULL);
        }
    }
  return g_strdup_printf ("%s [%s%s]: ", words, lemma && strcmp (lemma, "tell") == 0 ? "" : "to ", name);
}

/* "told" says nothing without the one who is told. Where that is nobody with a name, and what was said begins before the
 * cue, the rest of its clause says it: "told a news conference: ". NULL where that is not so. */
static char *
cue_to_end (const View *view, const BriefAttribution *attribution, const GArray *cue, const GArray *content, guint32 start)
{
  const char *lemma = brief_attribution_cue_lemma (attribution);
  guint32 end = spans_hull (cue).end, stop = end;
  g_autofree char *words = NULL;

  if (!lemma || strcmp (lemma, "tell") != 0 || content->len == 0
      || g_array_index (content, BriefSpan, 0).end > start)
    return NULL;
  while (stop < view->length && stop - end < LONGEST_GAP && is_gap_plain (view, stop, stop + 1))
    stop++;
  /* At a full stop or a comma, and not in the middle of "U.S. senators". */
  if (stop == end || stop == view->length || !strchr (".,", view->text[stop]) || g_ascii_isupper (view->text[stop - 1])
      || is_source_between (attribution, end, stop))
    return NULL;
  words = text_of_span (view, (BriefSpan){ start, stop });
  return g_strconcat (words, ": ", NULL);
}

/* The words of the cue, from *START in the text; NULL when there are none that say anything. */
static char *
speaking_words (const View *view, const BriefAttribution *attribution, const GArray *cue, guint32 *start)
{
  g_autofree char *words = NULL;

  if (cue->len == 0)
    return NULL;
  *start = cue_start (view, attribution, g_array_index (cue, BriefSpan, 0).start);
  words = cue_words (view, cue, *start);
  if (!has_letter (words) || g_ascii_strcasecmp (words, "according to") == 0)
    return NULL;
  return g_steal_pointer (&words);
}

/* What says that the cue is negated where its words do not. */
static const char *
sign_of (const BriefAttribution *attribution, const char *words)
{
  gboolean negative = brief_attribution_polarity (attribution) == BRIEF_POLARITY_NEGATIVE;

  return negative && !text_is_negative (words) ? "[not] " : "";
}

char *
statement_cue (const View *view, const BriefAttribution *attribution)
{
  g_autoptr (GArray) cue = spans_of_cue (attribution);
  guint32 start = 0;
  g_autofree char *words = speaking_words (view, attribution, cue, &start);

  return words ? g_strconcat (sign_of (attribution, words), words, ": ", NULL) : g_strdup ("");
}

/* The cue as it leads over to the content: as statement_line() has it. */
static char *
leading_cue (const View *view, const BriefAttribution *attribution, const GArray *content)
{
  g_autoptr (GArray) cue = spans_of_cue (attribution);
  guint32 start = 0;
  g_autofree char *words = speaking_words (view, attribution, cue, &start), *whole = NULL;

  if (!words)
    return g_strdup ("");
  whole = cue_and_gap (view, attribution, cue, content, start);
  if (!whole && brief_attribution_addressee (attribution) != BRIEF_NONE)
    whole = cue_to_addressee (view, attribution, cue, start, words);
  if (!whole)
    whole = cue_to_end (view, attribution, cue, content, start);
  if (!whole)
    whole = g_strconcat (words, ": ", NULL);
  return g_strconcat (sign_of (attribution, words), whole, NULL);
}

/* The claim that says what the statement as a whole is: the one with the widest words, the first of them. */
static const BriefClaim *
main_claim (const View *view, const BriefAttribution *attribution)
{
  const BriefClaim *best = NULL;
  guint32 widest = 0;

  for (guint32 i = 0; i < brief_attribution_n_claims (attribution); i++)
    {
      const BriefClaim *claim = brief_graph_claim (view->graph, brief_attribution_claim (attribution, i));
      g_autoptr (GArray) spans = spans_of_claim (claim);
      BriefSpan hull = spans_hull (spans);
      if (!best || hull.end - hull.start > widest)
        {
          best = claim;
          widest = hull.end - hull.start;
        }
    }
  return best;
}

/* The words around the cue, where nobody says it: "he was said to be ill" has its subject before the cue, "he will
 * allegedly ask" has the cue in its middle. NULL where that is not so. */
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
  cue = leading_cue (view, attribution, spans);
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
    brief_claim_event (claim) == BRIEF_EVENT_NONE ? g_strdup ("")
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
    if (g_ascii_strcasecmp (words, relative[i]) == 0)
      {
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

  for (int n = 0; n < LONGEST_CHAIN; n++)
    {
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
