/* SPDX-License-Identifier: MIT */
/*
 * The cases of tests/conformance/entity/: short news texts, read by the whole library with the model it carries, and the
 * entities, times and quantities that must (or must not) be found in them. Cases are separated by a line "====="; each is: a
 * line with its name (and, behind " @ ", the day of publication), the text, a line "---", and a line for each expectation:
 *
 *   entity NAME | detail | detail …
 *   time WORDS | TYPE VALUE MOD FIRST/LAST
 *   quantity WORDS | TYPE VALUE UNIT BOUND
 *   no entity NAME          no time WORDS          no quantity WORDS
 *
 * NAME may end in "*": "Paris*" is also "Paris, Texas", for what does not hang on how much of that the model takes for one name.
 * Details of an entity: its type, its number, iso=UA (or no-iso), at=LATITUDE,LONGITUDE with one decimal (or no-at),
 * located-in=NAME, speaks-for=NAME, alias=WORDS, mention=WORDS (N times with *N: mention=he*2),
 * no-mention=WORDS (or no- before any other), reason=WHY (of any mention), role=TITLE, role=TITLE of NAME. Of a time or a quantity any of the words,
 * each separated by a blank, in any order.
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

/* One thing that was found: its line's first field, and all that may be said of it. */
typedef struct {
  char *key;
  GPtrArray *details;
} Found;

static void
found_free (void *data)
{
  Found *found = data;
  g_free (found->key);
  g_ptr_array_unref (found->details);
  g_free (found);
}

static char *
words_of (const char *text, BriefSpan span)
{
  char *words = g_strndup (text + span.start, span.end - span.start);
  return g_strdelimit (words, "\n", ' ');
}

static Found *
found_new (GPtrArray *list, char *key)
{
  Found *found = g_new0 (Found, 1);
  found->key = key;
  found->details = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (list, found);
  return found;
}

static void
detail (Found *found, char *taken)
{
  g_ptr_array_add (found->details, taken);
}

/* Where the entity is, and what it is tied to. */
static void
read_place (Found *found, const BriefGraph *graph, uint32_t index)
{
  double latitude, longitude;
  const char *iso = brief_entity_iso3166 (brief_graph_entity (graph, index));
  detail (found, iso ? g_strconcat ("iso=", iso, NULL) : g_strdup ("no-iso"));
  if (brief_entity_location (brief_graph_entity (graph, index), &latitude, &longitude)) {
    char north[G_ASCII_DTOSTR_BUF_SIZE], east[G_ASCII_DTOSTR_BUF_SIZE];
    detail (found, g_strconcat ("at=", g_ascii_formatd (north, sizeof north, "%.1f", latitude), ",",
                                g_ascii_formatd (east, sizeof east, "%.1f", longitude), NULL));
  } else
    detail (found, g_strdup ("no-at"));
  for (uint32_t i = 0; i < brief_graph_n_relations (graph); i++) {
    const BriefRelation *relation = brief_graph_relation (graph, i);
    uint32_t from, to;
    if (brief_relation_from (relation, &from) == BRIEF_NODE_ENTITY && from == index
        && brief_relation_to (relation, &to) == BRIEF_NODE_ENTITY)
      detail (found, g_strconcat (brief_relation_type_to_string (brief_relation_type (relation)), "=",
                                  brief_entity_name (brief_graph_entity (graph, to)), NULL));
  }
}

static void
read_entity (GPtrArray *list, const BriefGraph *graph, const char *text, uint32_t index)
{
  const BriefEntity *entity = brief_graph_entity (graph, index);
  Found *found = found_new (list, g_strconcat ("entity ", brief_entity_name (entity), NULL));
  detail (found, g_strdup (brief_entity_type_to_string (brief_entity_type (entity))));
  detail (found, g_strdup (brief_number_to_string (brief_entity_number (entity))));
  read_place (found, graph, index);
  for (uint32_t i = 0; i < brief_entity_n_aliases (entity); i++)
    detail (found, g_strconcat ("alias=", brief_entity_alias (entity, i), NULL));
  for (uint32_t i = 0; i < brief_entity_n_roles (entity); i++) {
    uint32_t of = brief_entity_role_of (entity, i);
    const char *title = brief_entity_role_title (entity, i);
    detail (found, g_strconcat ("role=", title, NULL));
    if (of != BRIEF_NONE)
      detail (found, g_strconcat ("role=", title, " of ", brief_entity_name (brief_graph_entity (graph, of)), NULL));
  }
  for (uint32_t i = 0; i < brief_entity_n_mentions (entity); i++) {
    char *words = words_of (text, brief_entity_mention_span (entity, i));
    detail (found, g_strconcat ("mention=", words, NULL));
    detail (found, g_strconcat ("reason=", brief_entity_mention_reason (entity, i), NULL));
    g_free (words);
  }
}

static void
read_time (GPtrArray *list, const BriefGraph *graph, const char *text, uint32_t index)
{
  const BriefTime *time = brief_graph_time (graph, index);
  char *words = words_of (text, brief_time_span (time));
  Found *found = found_new (list, g_strconcat ("time ", words, NULL));
  detail (found, g_strdup (brief_time_type_to_string (brief_time_type (time))));
  detail (found, g_strdup (brief_time_value (time)));
  if (brief_time_mod (time) != BRIEF_TIME_MOD_NONE)
    detail (found, g_strdup (brief_time_mod_to_string (brief_time_mod (time))));
  if (brief_time_earliest (time))
    detail (found, g_strconcat (brief_time_earliest (time), "/", brief_time_latest (time), NULL));
  g_free (words);
}

static void
read_quantity (GPtrArray *list, const BriefGraph *graph, const char *text, uint32_t index)
{
  const BriefQuantity *quantity = brief_graph_quantity (graph, index);
  char number[G_ASCII_DTOSTR_BUF_SIZE];
  double value = 0;
  char *words = words_of (text, brief_quantity_span (quantity));
  Found *found = found_new (list, g_strconcat ("quantity ", words, NULL));
  detail (found, g_strdup (brief_quantity_type_to_string (brief_quantity_type (quantity))));
  if (brief_quantity_value (quantity, &value))
    detail (found, g_strdup (g_ascii_formatd (number, sizeof number, "%.12g", value)));
  if (brief_quantity_unit (quantity))
    detail (found, g_strdup (brief_quantity_unit (quantity)));
  detail (found, g_strdup (brief_bound_to_string (brief_quantity_bound (quantity))));
  g_free (words);
}

/* Everything that the library finds in the case's text. */
static GPtrArray *
read_case (const TextCase *one)
{
  BriefError *error = NULL;
  BriefArticle *article = brief_article_new (one->text, strlen (one->text), &error);
  if (!article || (one->published && !brief_article_set_published (article, one->published, &error)))
    ck_abort_msg ("%s: %s", one->name, brief_error_message (error));
  BriefReader *reader = brief_reader_new (model, NULL, &error);
  BriefGraph *graph = reader ? brief_reader_read (reader, article, &error) : NULL;
  if (!graph)
    ck_abort_msg ("%s: %s", one->name, brief_error_message (error));
  GPtrArray *list = g_ptr_array_new_with_free_func (found_free);
  for (uint32_t i = 0; i < brief_graph_n_entities (graph); i++)
    read_entity (list, graph, one->text, i);
  for (uint32_t i = 0; i < brief_graph_n_times (graph); i++)
    read_time (list, graph, one->text, i);
  for (uint32_t i = 0; i < brief_graph_n_quantities (graph); i++)
    read_quantity (list, graph, one->text, i);
  brief_graph_unref (graph);
  brief_reader_free (reader);
  brief_article_unref (article);
  return list;
}

static guint
count_detail (const Found *found, const char *what)
{
  guint n = 0;
  for (guint i = 0; i < found->details->len; i++)
    n += strcmp (found->details->pdata[i], what) == 0;
  return n;
}

/* One field of an expectation: "gpe singular", "mention=he*2", "no-mention=they". */
static bool
field_holds (const Found *found, const char *field)
{
  if (g_str_has_prefix (field, "no-") && strchr (field, '='))
    return count_detail (found, field + strlen ("no-")) == 0;
  if (strchr (field, '=')) {
    const char *star = strrchr (field, '*');
    if (!star)
      return count_detail (found, field) > 0;
    char *what = g_strndup (field, (gsize) (star - field));
    bool right = count_detail (found, what) == (guint) g_ascii_strtoull (star + 1, NULL, 10);
    g_free (what);
    return right;
  }
  bool all = true;
  char **list = g_strsplit (field, " ", -1);
  for (char **w = list; *w; w++)
    all = all && (**w == '\0' || count_detail (found, *w) > 0);
  g_strfreev (list);
  return all;
}

static bool
key_fits (const char *key, const char *expected)
{
  size_t length = strlen (expected);
  return length > 0 && expected[length - 1] == '*' ? strncmp (key, expected, length - 1) == 0
                                                   : strcmp (key, expected) == 0;
}

static bool
is_found (const GPtrArray *list, const char *expected)
{
  bool any = false;
  char **fields = g_strsplit (expected, " | ", -1);
  for (guint i = 0; i < list->len && !any; i++) {
    const Found *found = list->pdata[i];
    bool same = key_fits (found->key, fields[0]);
    for (char **field = fields + 1; *field && same; field++)
      same = field_holds (found, *field);
    any = same;
  }
  g_strfreev (fields);
  return any;
}

static char *
line_of (const Found *found)
{
  GString *line = g_string_new (found->key);
  for (guint i = 0; i < found->details->len; i++)
    g_string_append_printf (line, "%s%s", strchr (found->details->pdata[i], '=') || i == 0 ? " | " : " ",
                            (char *) found->details->pdata[i]);
  return g_string_free (line, FALSE);
}

/* What is wrong with the case, "" when nothing; free with g_free(). */
static char *
judge (const TextCase *one, const GPtrArray *list)
{
  GString *wrong = g_string_new (NULL);
  char **lines = g_strsplit (one->expected, "\n", -1);
  for (char **line = lines; *line; line++) {
    if (**line == '\0')
      continue;
    bool negative = g_str_has_prefix (*line, "no ");
    if (is_found (list, *line + (negative ? 3 : 0)) == negative)
      g_string_append_printf (wrong, "  %s: %s\n", negative ? "found" : "missing", *line);
  }
  g_strfreev (lines);
  return g_string_free (wrong, FALSE);
}

START_TEST (conforms)
{
  const TextCase *one = cases->pdata[_i];
  GPtrArray *list = read_case (one);
  char *wrong = judge (one, list);
  if (wrong[0] != '\0') {
    GString *all = g_string_new (NULL);
    for (guint i = 0; i < list->len; i++) {
      char *line = line_of (list->pdata[i]);
      g_string_append_printf (all, "    %s\n", line);
      g_free (line);
    }
    ck_abort_msg ("%s\n  %s\n%s  found in all:\n%s", one->name, one->text, wrong, all->str);
  }
  g_free (wrong);
  g_ptr_array_unref (list);
}
END_TEST

static int
print_cases (void)
{
  guint failed = 0;
  for (guint i = 0; i < cases->len; i++) {
    const TextCase *one = cases->pdata[i];
    GPtrArray *list = read_case (one);
    char *wrong = judge (one, list);
    g_print ("%s%s%s\n%s\n---\n", one->name, one->published ? " @ " : "", one->published ? one->published : "",
             one->text);
    for (guint k = 0; k < list->len; k++) {
      char *line = line_of (list->pdata[k]);
      g_print ("%s\n", line);
      g_free (line);
    }
    if (wrong[0] != '\0')
      g_print ("WRONG\n%s", wrong);
    failed += wrong[0] != '\0';
    g_print ("=====\n");
    g_free (wrong);
    g_ptr_array_unref (list);
  }
  g_print ("%u of %u cases fail\n", failed, cases->len);
  return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

int
main (int argc, char **argv)
{
  /* Without the trained model there is nothing to conform. */
  const char *file = g_getenv ("BRIEF_ENTITY_MODEL");
  if (!file && !g_file_test (BRIEF_SOURCE_DIR "/libbrief/model/en-news.brief", G_FILE_TEST_EXISTS)) {
    g_print ("skipped: the source tree has no trained model\n");
    return 77;
  }
  model = file ? brief_model_load_file (file, NULL) : brief_model_default (NULL);
  if (!model)
    return EXIT_FAILURE;
  cases = g_ptr_array_new ();
  if (argc > 1) {
    case_files_read (argv[1], cases);
    return print_cases ();
  }
  case_files_read_folder (BRIEF_SOURCE_DIR "/tests/conformance/entity", cases);
  Suite *suite = suite_create ("entity");
  TCase *tcase = tcase_create ("cases");
  tcase_add_loop_test (tcase, conforms, 0, (int) cases->len);
  suite_add_tcase (suite, tcase);
  int status = run_suite (suite);
  brief_model_unref (model);
  return status;
}
