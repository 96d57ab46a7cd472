/* SPDX-License-Identifier: MIT */
/* WHEN and NUMBERS: the dates and figures, with the claim that each is part of. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "view-spans.h"
#include "view-statement.h"
#include "view-text.h"
#include "view.h"
#include "width.h"

/* The figures have that share of a line, in percent. */
#define VALUE_SHARE 25
#define CONTEXT_LINES 2
#define DITTO "″"

/* So many claims are looked at to find the one around a figure: more than a sentence has, except a hostile one. */
#define MOST_LOOKED_AT 256

/* A claim by its place. */
typedef struct
{
  BriefSpan hull;
  guint32 claim;
} Extent;

static int
compare_extents (gconstpointer a, gconstpointer b)
{
  const Extent *x = a, *y = b;

  if (x->hull.start != y->hull.start)
    return x->hull.start < y->hull.start ? -1 : 1;
  return (x->claim > y->claim) - (x->claim < y->claim);
}

static GArray *
claim_extents (const View *view)
{
  GArray *extents = g_array_new (FALSE, FALSE, sizeof (Extent));

  for (guint32 i = 0; i < brief_graph_n_claims (view->graph); i++) {
    g_autoptr (GArray) spans = spans_of_claim (brief_graph_claim (view->graph, i));
    Extent extent = { spans_hull (spans), i };
    if (spans->len)
      g_array_append_val (extents, extent);
  }
  g_array_sort (extents, compare_extents);
  return extents;
}

/* The claim with the fewest words around SPAN, or BRIEF_NONE. */
static guint32
claim_around (const GArray *extents, BriefSpan span)
{
  guint low = 0, high = extents->len;
  guint32 best = BRIEF_NONE, width = G_MAXUINT32;

  while (low < high) /* the first that starts behind SPAN's start */ {
    guint middle = low + (high - low) / 2;
    if (g_array_index (extents, Extent, middle).hull.start <= span.start)
      low = middle + 1;
    else
      high = middle;
  }
  for (guint n = 0; low > 0 && n < MOST_LOOKED_AT; n++) {
    const Extent *extent = &g_array_index (extents, Extent, --low);
    if (span_contains (extent->hull, span) && extent->hull.end - extent->hull.start < width) {
      best = extent->claim;
      width = extent->hull.end - extent->hull.start;
    }
  }
  return best;
}

/* What the figure at SPAN is about: the words of the claim, else of the sentence; *WHOSE is who claims it. */
static char *
context (const View *view, guint32 claim, BriefSpan span, char **whose)
{
  g_autoptr (GArray) spans = NULL;
  guint32 attribution = BRIEF_NONE, sentence;

  if (claim != BRIEF_NONE) {
    const BriefClaim *node = brief_graph_claim (view->graph, claim);
    attribution = brief_claim_attribution (node);
    spans = spans_of_claim (node);
  } else if ((sentence = brief_graph_sentence_at (view->graph, span.start)) != BRIEF_NONE)
    spans = spans_of_one (brief_sentence_span (brief_graph_sentence (view->graph, sentence)));
  else
    spans = spans_of_one (span);
  *whose = attribution == BRIEF_NONE ? g_strdup ("")
                                     : statement_speaker (view, brief_graph_attribution (view->graph, attribution));
  return text_quote (view, spans, BRIEF_NONE);
}

/* One line: the value, what it is about, whose it is. BEFORE is the claim of the line before: what is about the same
 * claim as that one only says so. */
static void
write_figure (const View *view, const char *value, BriefSpan span, guint32 claim, guint32 before)
{
  char *whose = NULL;
  g_autofree char *text = context (view, claim, span, &whose), *lead = NULL, *tag = NULL;
  g_autoptr (GArray) spans = spans_of_one (span);
  int columns = view->layout.width * VALUE_SHARE / 100, missing = MAX (columns - width_of_text (value, -1), 0) + 2;

  whose = text_cut (whose, view->layout.width / 3);
  if (claim != BRIEF_NONE && claim == before) {
    *whose = '\0';
    g_free (text);
    text = g_strdup (DITTO);
  }
  tag = text_join (whose, text_offsets (view, spans), NULL);
  lead = g_strdup_printf ("%s%*s", value, missing, "");
  layout_paragraph (&view->layout, &(Paragraph){ .indent = 2, .hang = 4 + columns, .lead = lead,
                                                 .lead_style = STYLE_NAME, .text = text, .tag = tag,
                                                 .max_lines = view->full ? 0 : CONTEXT_LINES });
}

/* Times. */

typedef struct
{
  const char *value; /* "" when it is no date: these come last */
  guint32 time;
} When;

static int
compare_whens (gconstpointer a, gconstpointer b)
{
  const When *x = a, *y = b;
  int by_value;

  if (!*x->value != !*y->value)
    return *x->value ? -1 : 1;
  by_value = strcmp (x->value, y->value);
  return by_value ? by_value : (x->time > y->time) - (x->time < y->time);
}

/* Whether the TIMEX3 value is a date, as far as it goes, in a year that is known. */
static gboolean
is_dated (const BriefTime *time)
{
  const char *value = brief_time_value (time);
  BriefTimeType type = brief_time_type (time);

  return value && g_ascii_isdigit (*value) && (type == BRIEF_TIME_DATE || type == BRIEF_TIME_TIME);
}

static const char *
word_of_mod (BriefTimeMod mod)
{
  switch (mod) {
  case BRIEF_TIME_MOD_BEFORE:
    return "before ";
  case BRIEF_TIME_MOD_AFTER:
    return "after ";
  case BRIEF_TIME_MOD_START:
    return "early ";
  case BRIEF_TIME_MOD_MID:
    return "mid ";
  case BRIEF_TIME_MOD_END:
    return "late ";
  case BRIEF_TIME_MOD_APPROX:
    return "about ";
  case BRIEF_TIME_MOD_LESS_THAN:
    return "less than ";
  case BRIEF_TIME_MOD_MORE_THAN:
    return "more than ";
  case BRIEF_TIME_MOD_EQUAL_OR_LESS:
    return "at most ";
  case BRIEF_TIME_MOD_EQUAL_OR_MORE:
    return "at least ";
  default:
    return "";
  }
}

/* What the codes in a TIMEX3 value mean to people. */
static const char *
word_of_code (const char *code)
{
  static const char *const codes[][2] = {
    { "TMO", " morning" }, { "TMI", " midday" }, { "TAF", " afternoon" }, { "TEV", " evening" }, { "TNI", " night" },
    { "TDT", " daytime" }, { "-SP", " spring" }, { "-SU", " summer" },    { "-FA", " autumn" },  { "-WI", " winter" },
    { "-H1", " first half" }, { "-H2", " second half" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    if (strcmp (code, codes[i][0]) == 0)
      return codes[i][1];
  return NULL;
}

/* The Monday of an ISO 8601 week, "2024-W47"; NULL for any other value. */
static char *
monday_of (const char *value)
{
  unsigned year, week;
  char rest, day[16];
  GDate date;

  if (sscanf (value, "%4u-W%2u%c", &year, &week, &rest) != 2 || year == 0 || week == 0 || week > 53)
    return NULL;
  g_date_set_dmy (&date, 4, G_DATE_JANUARY, (GDateYear) year); /* always in the first week */
  g_date_subtract_days (&date, g_date_get_weekday (&date) - G_DATE_MONDAY);
  g_date_add_days (&date, (week - 1) * 7);
  g_date_strftime (day, sizeof day, "%Y-%m-%d", &date);
  return g_strdup (day);
}

/* "199" is a decade, "1990s", and "19" a century, "20th century"; NULL for any other value. */
static char *
years_of (const char *value)
{
  gsize length = strspn (value, "0123456789");
  int century = atoi (value) + 1;
  const char *ending = century % 100 / 10 == 1 ? "th"
                       : century % 10 == 1     ? "st"
                       : century % 10 == 2     ? "nd"
                       : century % 10 == 3     ? "rd"
                                               : "th";

  if (value[length] != '\0' || length < 2 || length > 3)
    return NULL;
  return length == 3 ? g_strconcat (value, "0s", NULL) : g_strdup_printf ("%d%s century", century, ending);
}

/* The value of a date as people write it: "about 2024-11-18 morning", "week of 2007-07-16". */
static char *
date_words (const BriefTime *time)
{
  const char *value = brief_time_value (time), *mod = word_of_mod (brief_time_mod (time));
  const char *clock = strchr (value, 'T'), *earliest = brief_time_earliest (time);
  gsize length = strlen (value);
  const char *code = length > 3 ? word_of_code (value + length - 3) : NULL;
  g_autofree char *plain = NULL, *monday = monday_of (value), *years = years_of (value);

  if (years)
    return g_strconcat (mod, years, NULL);
  if (code)
    return g_strdup_printf ("%s%.*s%s", mod, (int) (length - 3), value, code);
  if (strstr (value, "-W") && (monday || earliest))
    return g_strdup_printf ("%s%sweek of %s", mod, *mod ? "in the " : "", monday ? monday : earliest);
  if (clock)
    return g_strdup_printf ("%s%.*s %s", mod, (int) (clock - value), value, clock + 1);
  plain = text_printable (value, -1);
  return g_strconcat (mod, plain, NULL);
}

/* Whether it is worth a line: not "weeks", "yearly", "now", "recently". */
static gboolean
is_telling (const BriefTime *time)
{
  const char *value = brief_time_value (time);

  if (!value || brief_time_type (time) == BRIEF_TIME_SET)
    return FALSE;
  if (brief_time_type (time) == BRIEF_TIME_DURATION)
    return !strchr (value, 'X');
  return strcmp (value, "PRESENT_REF") != 0 && strcmp (value, "PAST_REF") != 0;
}

/* Per time, the first claim that happens then. */
static guint32 *
claims_by_time (const View *view)
{
  guint32 n = brief_graph_n_times (view->graph);
  guint32 *claims = g_new (guint32, n + 1);

  for (guint32 i = 0; i < n; i++)
    claims[i] = BRIEF_NONE;
  for (guint32 i = brief_graph_n_claims (view->graph); i-- > 0;) {
    guint32 time = brief_claim_time (brief_graph_claim (view->graph, i));
    if (time < n)
      claims[time] = i;
  }
  return claims;
}

void
view_when (View *view)
{
  guint32 n = brief_graph_n_times (view->graph);
  g_autofree guint32 *claims = claims_by_time (view);
  guint32 before = BRIEF_NONE;
  g_autoptr (GArray) extents = claim_extents (view), whens = g_array_new (FALSE, FALSE, sizeof (When));

  for (guint32 i = 0; i < n; i++) {
    const BriefTime *time = brief_graph_time (view->graph, i);
    const char *earliest = brief_time_earliest (time);
    When when = { is_dated (time) ? (earliest ? earliest : brief_time_value (time)) : "", i };
    if (is_telling (time))
      g_array_append_val (whens, when);
  }
  g_array_sort (whens, compare_whens);
  if (whens->len)
    layout_heading (&view->layout, "WHEN", NULL);
  for (guint i = 0; i < whens->len; i++) {
    guint32 index = g_array_index (whens, When, i).time, claim = claims[index];
    const BriefTime *time = brief_graph_time (view->graph, index);
    BriefSpan span = brief_time_span (time);
    g_autofree char *words = text_of_span (view, span);
    g_autofree char *value = is_dated (time) ? date_words (time) : g_steal_pointer (&words);
    if (claim == BRIEF_NONE)
      claim = claim_around (extents, span);
    write_figure (view, value, span, claim, before);
    before = claim;
  }
}

/* Quantities. */

static const char *
word_of_bound (BriefBound bound)
{
  switch (bound) {
  case BRIEF_BOUND_AT_LEAST:
    return "at least ";
  case BRIEF_BOUND_AT_MOST:
    return "up to ";
  case BRIEF_BOUND_ABOUT:
    return "about ";
  default:
    return "";
  }
}

void
view_numbers (View *view)
{
  g_autoptr (GArray) extents = claim_extents (view);
  guint32 before = BRIEF_NONE;
  gboolean any = FALSE;

  for (guint32 i = 0; i < brief_graph_n_quantities (view->graph); i++) {
    const BriefQuantity *quantity = brief_graph_quantity (view->graph, i);
    BriefSpan span = brief_quantity_span (quantity);
    guint32 claim;
    g_autofree char *words = text_of_span (view, span), *value = NULL;
    if (brief_quantity_type (quantity) == BRIEF_QUANTITY_ORDINAL)
      continue;
    if (!any)
      layout_heading (&view->layout, "NUMBERS", NULL);
    any = TRUE;
    value = g_strconcat (word_of_bound (brief_quantity_bound (quantity)), words, NULL);
    claim = claim_around (extents, span);
    write_figure (view, value, span, claim, before);
    before = claim;
  }
}
