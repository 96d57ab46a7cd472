/* SPDX-License-Identifier: MIT */
/*
 * The cases of tests/conformance/claim/: short news texts, read by the whole library with the model it carries, and what must
 * (or must not) be found in them. Cases are separated by a line "====="; each is: a line with its name, the text, a line
 * "---", and a line for each expectation:
 *
 *   attribution SOURCE | CUE | CONTENT | words         pieces of a broken content are joined by " … "; "-" for no source in the words
 *   claim PREDICATE | role=WORDS | … | words           the words of an argument, or its head word alone; predicate words joined by " "
 *   commitment PREDICATE | CUE | polarity certainty  what the source with that cue commits itself to; "-": the article
 *   relation TYPE PREDICATE > PREDICATE
 *   no attribution CUE          no claim PREDICATE          no relation TYPE PREDICATE > PREDICATE
 *
 * "words" are any of the output format's words that must hold: form, type, stance, polarity, anonymity and type of the source of an
 * attribution; kind, event class, polarity, certainty, tense of a claim. parent=CUE and to=NAME (the addressee) of an attribution,
 * by=CUE of a claim ("by=-": the article itself) name a neighbour.
 *
 * With the name of a file as argument the program prints, for each text in it, everything that the library finds.
 */
#include <brief/brief.h>
#include <glib.h>
#include <string.h>

#include "support/case-files.h"
#include "support/check-main.h"

static GPtrArray *cases;
static BriefModel *model;

/* The words of a list of spans, joined by JOIN; free with g_free(). */
static char *
words_of (const char *text, const BriefSpan *spans, size_t n, const char *join)
{
  GString *out = g_string_new (NULL);
  for (size_t i = 0; i < n; i++) {
    if (i > 0)
      g_string_append (out, join);
    g_string_append_len (out, text + spans[i].start, spans[i].end - spans[i].start);
  }
  for (char *p = out->str; *p; p++)
    if (*p == '\n')
      *p = ' ';
  return g_string_free (out, FALSE);
}

/* One thing that was found: its line's first fields, and all that may be said of it. */
typedef struct {
  char *key;          /* "attribution SOURCE | CUE | CONTENT" */
  GPtrArray *details; /* "neutral", "agent=Hugh Hill" … */
  char *line;         /* as the program prints it */
} Found;

static void
found_free (void *data)
{
  Found *found = data;
  g_free (found->key);
  g_free (found->line);
  g_ptr_array_unref (found->details);
  g_free (found);
}

static void
detail (Found *found, const char *format, ...) G_GNUC_PRINTF (2, 3);

static void
detail (Found *found, const char *format, ...)
{
  va_list args;
  va_start (args, format);
  g_ptr_array_add (found->details, g_strdup_vprintf (format, args));
  va_end (args);
}

static Found *
found_new (char *key)
{
  Found *found = g_new0 (Found, 1);
  found->key = key;
  found->details = g_ptr_array_new_with_free_func (g_free);
  return found;
}

/* The line of everything known, for messages and for writing cases. */
static void
finish (Found *found)
{
  GString *line = g_string_new (found->key);
  for (guint i = 0; i < found->details->len; i++)
    g_string_append_printf (line, "%s%s", strchr (found->details->pdata[i], '=') || i == 0 ? " | " : " ",
                            (char *) found->details->pdata[i]);
  found->line = g_string_free (line, FALSE);
}

typedef BriefSpan (*AttributionSpan) (const BriefAttribution *, uint32_t);

static char *
attribution_words (const char *text, const BriefAttribution *a, AttributionSpan span, uint32_t n, const char *join)
{
  BriefSpan *spans = g_new0 (BriefSpan, n + 1);
  for (uint32_t i = 0; i < n; i++)
    spans[i] = span (a, i);
  char *words = n > 0 ? words_of (text, spans, n, join) : g_strdup ("-");
  g_free (spans);
  return words;
}

static char *
cue_words (const char *text, const BriefAttribution *a)
{
  return attribution_words (text, a, brief_attribution_cue_span, brief_attribution_n_cue_spans (a), " ");
}

static char *
predicate_words (const char *text, const BriefClaim *claim)
{
  uint32_t n = brief_claim_n_predicate_spans (claim);
  BriefSpan *spans = g_new0 (BriefSpan, n + 1);
  for (uint32_t i = 0; i < n; i++)
    spans[i] = brief_claim_predicate_span (claim, i);
  char *words = words_of (text, spans, n, " ");
  g_free (spans);
  return words;
}

static Found *
read_attribution (const BriefGraph *graph, const char *text, uint32_t index)
{
  const BriefAttribution *a = brief_graph_attribution (graph, index);
  char *source = attribution_words (text, a, brief_attribution_source_span, brief_attribution_n_source_spans (a), " ");
  char *cue = cue_words (text, a);
  char *content =
      attribution_words (text, a, brief_attribution_content_span, brief_attribution_n_content_spans (a), " … ");
  Found *found = found_new (g_strdup_printf ("attribution %s | %s | %s", source, cue, content));
  detail (found, "%s", brief_form_to_string (brief_attribution_form (a)));
  detail (found, "%s", brief_attribution_type_to_string (brief_attribution_type (a)));
  detail (found, "%s", brief_stance_to_string (brief_attribution_stance (a)));
  detail (found, "%s", brief_polarity_to_string (brief_attribution_polarity (a)));
  detail (found, "%s", brief_source_type_to_string (brief_attribution_source_type (a)));
  detail (found, "%s", brief_anonymity_to_string (brief_attribution_anonymity (a)));
  if (brief_attribution_parent (a) != BRIEF_NONE) {
    char *parent = cue_words (text, brief_graph_attribution (graph, brief_attribution_parent (a)));
    detail (found, "parent=%s", parent);
    g_free (parent);
  } else
    detail (found, "parent=-");
  if (brief_attribution_entity (a) != BRIEF_NONE)
    detail (found, "source=%s", brief_entity_name (brief_graph_entity (graph, brief_attribution_entity (a))));
  if (brief_attribution_addressee (a) != BRIEF_NONE)
    detail (found, "to=%s", brief_entity_name (brief_graph_entity (graph, brief_attribution_addressee (a))));
  BriefSpan reason;
  if (brief_attribution_reason (a, &reason)) {
    char *words = words_of (text, &reason, 1, "");
    detail (found, "reason=%s", words);
    g_free (words);
  }
  g_free (source);
  g_free (cue);
  g_free (content);
  finish (found);
  return found;
}

static void
read_argument (Found *found, const char *text, const BriefClaim *claim, uint32_t index)
{
  const char *role = brief_role_to_string (brief_claim_argument_role (claim, index));
  uint32_t n = brief_claim_argument_n_spans (claim, index);
  BriefSpan *spans = g_new0 (BriefSpan, n + 1), head = brief_claim_argument_head (claim, index);
  for (uint32_t i = 0; i < n; i++)
    spans[i] = brief_claim_argument_span (claim, index, i);
  char *words = words_of (text, spans, n, " … "), *head_word = words_of (text, &head, 1, "");
  detail (found, "%s=%s", role, words);
  if (strcmp (words, head_word) != 0)
    detail (found, "%s=%s", role, head_word);
  g_free (words);
  g_free (head_word);
  g_free (spans);
}

static Found *
read_claim (const BriefGraph *graph, const char *text, uint32_t index)
{
  const BriefClaim *claim = brief_graph_claim (graph, index);
  char *predicate = predicate_words (text, claim);
  Found *found = found_new (g_strconcat ("claim ", predicate, NULL));
  g_free (predicate);
  for (uint32_t i = 0; i < brief_claim_n_arguments (claim); i++)
    read_argument (found, text, claim, i);
  char *by = g_strdup ("-");
  if (brief_claim_attribution (claim) != BRIEF_NONE) {
    g_free (by);
    by = cue_words (text, brief_graph_attribution (graph, brief_claim_attribution (claim)));
  }
  detail (found, "by=%s", by);
  g_free (by);
  detail (found, "%s", brief_claim_kind_to_string (brief_claim_kind (claim)));
  if (brief_claim_event (claim) != BRIEF_EVENT_NONE)
    detail (found, "%s", brief_event_to_string (brief_claim_event (claim)));
  detail (found, "%s", brief_polarity_to_string (brief_claim_polarity (claim)));
  detail (found, "%s", brief_certainty_to_string (brief_claim_certainty (claim)));
  detail (found, "%s", brief_tense_to_string (brief_claim_tense (claim)));
  finish (found);
  return found;
}

/* What the source of the attribution SOURCE, or the article, commits itself to about claim INDEX. */
static Found *
read_commitment (const BriefGraph *graph, const char *text, uint32_t index, uint32_t source)
{
  BriefPolarity polarity;
  BriefCertainty certainty;
  ck_assert (brief_graph_claim_commitment (graph, index, source, &polarity, &certainty));
  char *predicate = predicate_words (text, brief_graph_claim (graph, index));
  char *cue = source == BRIEF_NONE ? g_strdup ("-") : cue_words (text, brief_graph_attribution (graph, source));
  Found *found = found_new (g_strdup_printf ("commitment %s | %s", predicate, cue));
  detail (found, "%s", brief_polarity_to_string (polarity));
  detail (found, "%s", brief_certainty_to_string (certainty));
  g_free (predicate);
  g_free (cue);
  finish (found);
  return found;
}

/* From the innermost source of a claim to the article. */
static void
read_commitments (const BriefGraph *graph, const char *text, uint32_t index, GPtrArray *list)
{
  uint32_t source = brief_claim_attribution (brief_graph_claim (graph, index));
  for (; source != BRIEF_NONE; source = brief_attribution_parent (brief_graph_attribution (graph, source)))
    g_ptr_array_add (list, read_commitment (graph, text, index, source));
  g_ptr_array_add (list, read_commitment (graph, text, index, BRIEF_NONE));
}

static Found *
read_relation (const BriefGraph *graph, const char *text, uint32_t index)
{
  const BriefRelation *relation = brief_graph_relation (graph, index);
  uint32_t from, to;
  if (brief_relation_from (relation, &from) != BRIEF_NODE_CLAIM
      || brief_relation_to (relation, &to) != BRIEF_NODE_CLAIM)
    return NULL;
  char *one = predicate_words (text, brief_graph_claim (graph, from)),
       *two = predicate_words (text, brief_graph_claim (graph, to));
  Found *found = found_new (g_strdup_printf ("relation %s %s > %s",
                                             brief_relation_type_to_string (brief_relation_type (relation)), one, two));
  g_free (one);
  g_free (two);
  finish (found);
  return found;
}

/* Everything that the library finds in TEXT. */
static GPtrArray *
read_text (const char *text)
{
  BriefError *error = NULL;
  BriefReader *reader = brief_reader_new (model, NULL, &error);
  BriefGraph *graph = reader ? brief_reader_read_text (reader, text, SIZE_MAX, &error) : NULL;
  if (!graph)
    ck_abort_msg ("%s", brief_error_message (error));
  GPtrArray *list = g_ptr_array_new_with_free_func (found_free);
  for (uint32_t i = 0; i < brief_graph_n_attributions (graph); i++)
    g_ptr_array_add (list, read_attribution (graph, text, i));
  for (uint32_t i = 0; i < brief_graph_n_claims (graph); i++) {
    g_ptr_array_add (list, read_claim (graph, text, i));
    read_commitments (graph, text, i, list);
  }
  for (uint32_t i = 0; i < brief_graph_n_relations (graph); i++) {
    Found *found = read_relation (graph, text, i);
    if (found)
      g_ptr_array_add (list, found);
  }
  brief_graph_unref (graph);
  brief_reader_free (reader);
  return list;
}

static bool
has_detail (const Found *found, const char *what)
{
  for (guint i = 0; i < found->details->len; i++)
    if (strcmp (found->details->pdata[i], what) == 0)
      return true;
  return false;
}

/* Is every word of WORDS ("direct neutral") a detail? */
static bool
has_words (const Found *found, const char *words)
{
  bool all = true;
  char **list = g_strsplit (words, " ", -1);
  for (char **w = list; *w; w++)
    all = all && (**w == '\0' || has_detail (found, *w));
  g_strfreev (list);
  return all;
}

/* Does EXPECTED, without a leading "no ", describe FOUND? Its first N_KEY fields are the key. */
static bool
matches (const Found *found, const char *expected, bool negative)
{
  bool attribution = g_str_has_prefix (expected, "attribution ");
  char **fields = g_strsplit (expected, " | ", -1);
  bool commitment = g_str_has_prefix (expected, "commitment ");
  guint n = g_strv_length (fields), n_key = attribution && !negative ? MIN (n, 3) : commitment ? MIN (n, 2) : 1;
  bool same;
  if (attribution && negative) { /* only the cue is given */
    char *cue = g_strdup_printf (" | %s | ", fields[0] + strlen ("attribution "));
    same = g_str_has_prefix (found->key, "attribution ") && strstr (found->key, cue) != NULL;
    g_free (cue);
  } else {
    GString *key = g_string_new (fields[0]);
    for (guint i = 1; i < n_key; i++)
      g_string_append_printf (key, " | %s", fields[i]);
    same = strcmp (key->str, found->key) == 0;
    g_string_free (key, TRUE);
  }
  for (guint i = n_key; i < n && same; i++)
    same = strchr (fields[i], '=') ? has_detail (found, fields[i]) : has_words (found, fields[i]);
  g_strfreev (fields);
  return same;
}

static bool
is_found (const GPtrArray *list, const char *expected, bool negative)
{
  for (guint i = 0; i < list->len; i++)
    if (matches (list->pdata[i], expected, negative))
      return true;
  return false;
}

START_TEST (conforms)
{
  const TextCase *one = cases->pdata[_i];
  GPtrArray *list = read_text (one->text);
  GString *wrong = g_string_new (NULL);
  char **lines = g_strsplit (one->expected, "\n", -1);
  for (char **line = lines; *line; line++) {
    if (**line == '\0')
      continue;
    bool negative = g_str_has_prefix (*line, "no ");
    if (is_found (list, *line + (negative ? 3 : 0), negative) == negative)
      g_string_append_printf (wrong, "  %s: %s\n", negative ? "found" : "missing", *line);
  }
  if (wrong->len > 0) {
    g_string_append (wrong, "  found in all:\n");
    for (guint i = 0; i < list->len; i++)
      g_string_append_printf (wrong, "    %s\n", ((Found *) list->pdata[i])->line);
    ck_abort_msg ("%s\n  %s\n%s", one->name, one->text, wrong->str);
  }
  g_strfreev (lines);
  g_string_free (wrong, TRUE);
  g_ptr_array_unref (list);
}
END_TEST

static void
print_cases (void)
{
  for (guint i = 0; i < cases->len; i++) {
    const TextCase *one = cases->pdata[i];
    g_print ("%s\n%s\n---\n", one->name, one->text);
    GPtrArray *list = read_text (one->text);
    for (guint k = 0; k < list->len; k++)
      g_print ("%s\n", ((Found *) list->pdata[k])->line);
    g_print ("=====\n");
    g_ptr_array_unref (list);
  }
}

int
main (int argc, char **argv)
{
  /* Without the trained model there is nothing to conform. */
  if (!g_file_test (BRIEF_SOURCE_DIR "/libbrief/model/en-news.brief", G_FILE_TEST_EXISTS)
      && !g_getenv ("BRIEF_CLAIM_MODEL")) {
    g_print ("skipped: the source tree has no trained model\n");
    return 77;
  }
  const char *file = g_getenv ("BRIEF_CLAIM_MODEL");
  model = file ? brief_model_load_file (file, NULL) : brief_model_default (NULL);
  if (!model)
    return EXIT_FAILURE;
  cases = g_ptr_array_new ();
  if (argc > 1)
    case_files_read (argv[1], cases);
  else
    case_files_read_folder (BRIEF_SOURCE_DIR "/tests/conformance/claim", cases);
  if (argc > 1) {
    print_cases ();
    return EXIT_SUCCESS;
  }
  Suite *suite = suite_create ("claim");
  TCase *tcase = tcase_create ("cases");
  tcase_add_loop_test (tcase, conforms, 0, (int) cases->len);
  suite_add_tcase (suite, tcase);
  int status = run_suite (suite);
  brief_model_unref (model);
  return status;
}
