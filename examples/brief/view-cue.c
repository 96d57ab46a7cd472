/* SPDX-License-Identifier: MIT */
#include "view-cue.h"

#include <string.h>

#include "view-spans.h"
#include "view-text.h"

/* Between a cue and its content may stand so many bytes ("told reporters in Geneva on Monday that") to be shown as they are. */
#define LONGEST_GAP 48

/* Words that are looked for before a cue. */
#define MOST_AUXILIARIES 5

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

  if (curly) {
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
  for (int n = 0; n < MOST_AUXILIARIES && first > limit && view->text[first - 1] == ' '; n++) {
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

gboolean
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

  for (guint i = 0; i < cue->len; i++) {
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
  if (start >= 2 && memcmp (view->text + start - 2, "«", 2) == 0)
    return start - 2;
  return start;
}

/* Whether the words for the source are between START and END: "said Silva that". */
static gboolean
is_source_between (const BriefAttribution *attribution, guint32 start, guint32 end)
{
  for (guint32 i = 0; i < brief_attribution_n_source_spans (attribution); i++) {
    BriefSpan span = brief_attribution_source_span (attribution, i);
    if (span.start < end && span.end > start)
      return TRUE;
  }
  return FALSE;
}

/* The cue and what stands between it and the content, when that can be shown as it is; else NULL. */
static char *
cue_and_gap (const View *view, const BriefAttribution *attribution, const GArray *cue,
             const GArray *content, guint32 start)
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
cue_to_addressee (const View *view, const BriefAttribution *attribution, const GArray *cue, guint32 start,
                  const char *words)
{
  guint32 addressee = brief_attribution_addressee (attribution);
  const char *lemma = brief_attribution_cue_lemma (attribution);
  const BriefEntity *entity = brief_graph_entity (view->graph, addressee);
  guint32 end = spans_hull (cue).end;
  g_autofree char *name = text_name (view, addressee);

  for (guint32 i = 0; i < brief_entity_n_mentions (entity); i++) {
    BriefSpan mention = brief_entity_mention_span (entity, i);
    if (mention.start > end && is_gap_plain (view, end, mention.start)
        && !is_source_between (attribution, end, mention.start)) {
      g_autofree char *whole = text_of_span (view, (BriefSpan){ start, mention.end });
      return g_strconcat (whole, ": ", NULL);
    }
  }
  return g_strdup_printf ("%s [%s%s]: ", words, lemma && strcmp (lemma, "tell") == 0 ? "" : "to ", name);
}

/* "told" says nothing without the one who is told. Where that is nobody with a name, and what was said begins before the
 * cue, the rest of its clause says it: "told a news conference: ". NULL where that is not so. */
static char *
cue_to_end (const View *view, const BriefAttribution *attribution, const GArray *cue,
            const GArray *content, guint32 start)
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

char *
statement_leading_cue (const View *view, const BriefAttribution *attribution, const GArray *content)
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
