/* SPDX-License-Identifier: MIT */
#include "options.h"

#include <brief/brief.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#define DEFAULT_WIDTH 80
#define WIDEST_DEFAULT 100 /* longer lines are hard to read, however wide the terminal */
#define NARROWEST 40
#define WIDEST 1000
#define MOST_JOBS 256

static const char summary[]
  = "Reads English news and says who says what, about whom, and how sure they are.\n"
    "Without FILE, or when FILE is -, standard input is read.";

static const char description[]
  = "Exit codes: 0 all read; 1 some documents could not be read; 2 wrong usage;\n"
    "3 no model; 4 the output could not be written.\n\n"
    "Examples:\n"
    "  brief article.txt\n"
    "  brief --published 2024-11-18 --format json article.txt\n"
    "  brief page.html\n"
    "  brief --input jsonl --format jsonl --jobs 8 <articles.jsonl >briefs.jsonl\n"
    "  brief --input brief <briefs.jsonl";

/* What GOption fills in before it is checked. */
typedef struct
{
  char *input, *format, *with, *colour;
} Words;

/* Words are taken as the bytes they are (like file names), so that they work in every locale. */
static gboolean
parse_words (Options *options, Words *words, int argc, char **argv, char **error)
{
  const GOptionEntry entries[] = {
    { "input", 'i', 0, G_OPTION_ARG_FILENAME, &words->input, "What it is: text, html, feed (default: as it begins), jsonl, brief", "KIND" },
    { "format", 'f', 0, G_OPTION_ARG_FILENAME, &words->format,
      "Output: view (default), html, json, jsonl, conllu, jsonld, dot, graphml", "FORMAT" },
    { "published", 'p', 0, G_OPTION_ARG_FILENAME, &options->published, "Date of publication: YYYY-MM-DD", "DATE" },
    { "title", 't', 0, G_OPTION_ARG_FILENAME, &options->title, "Title of the article", "TEXT" },
    { "publisher", 0, 0, G_OPTION_ARG_FILENAME, &options->publisher, "Who published it", "NAME" },
    { "uri", 0, 0, G_OPTION_ARG_FILENAME, &options->uri, "Its address", "URI" },
    { "id", 0, 0, G_OPTION_ARG_FILENAME, &options->id, "Its id (default: the name of the file)", "ID" },
    { "with", 'w', 0, G_OPTION_ARG_FILENAME, &words->with, "Optional layers of the JSON: tokens, text, factuality", "LAYERS" },
    { "every-predicate", 0, 0, G_OPTION_ARG_NONE, &options->every_predicate,
      "Make a claim of every predicate, not only of what a reader would list", NULL },
    { "jobs", 'j', 0, G_OPTION_ARG_INT, &options->jobs, "Documents read at a time (default 1)", "N" },
    { "model", 'm', 0, G_OPTION_ARG_FILENAME, &options->model, "Model to use instead of the built-in one", "FILE" },
    { "max-bytes", 0, 0, G_OPTION_ARG_INT64, &options->max_bytes,
      "Longest document in bytes, 0: any (default 16777216)", "N" },
    { "text", 0, 0, G_OPTION_ARG_FILENAME, &options->text,
      "With --input brief: the article, if the brief lacks its text", "FILE" },
    { "width", 0, 0, G_OPTION_ARG_INT, &options->width, "Columns of the view (default: the terminal's)", "N" },
    { "color", 0, 0, G_OPTION_ARG_FILENAME, &words->colour, "Colour: auto (default), always, never", "WHEN" },
    { "offsets", 0, 0, G_OPTION_ARG_NONE, &options->offsets, "Show where in the text each line of the view is", NULL },
    { "full", 0, 0, G_OPTION_ARG_NONE, &options->full, "Shorten nothing in the view", NULL },
    { "quiet", 'q', 0, G_OPTION_ARG_NONE, &options->quiet, "No progress bar, no word about failed documents", NULL },
    { "version", 0, 0, G_OPTION_ARG_NONE, &options->version, "Show the version and the model", NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options->files, NULL, "[FILE…]" },
    { NULL, 0, 0, G_OPTION_ARG_NONE, NULL, NULL, NULL },
  };
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autoptr (GError) failure = NULL;

  g_option_context_add_main_entries (context, entries, NULL);
  g_option_context_set_summary (context, summary);
  g_option_context_set_description (context, description);
  if (g_option_context_parse (context, &argc, &argv, &failure))
    return TRUE;
  *error = g_strdup (failure->message);
  return FALSE;
}

/* The place of WORD in the list WORDS of N, or -1 with a message. */
static int
choose (const char *option, const char *word, const char *const *words, int n, char **error)
{
  for (int i = 0; i < n; i++)
    if (strcmp (word, words[i]) == 0)
      return i;

  GString *message = g_string_new (NULL);
  g_string_printf (message, "--%s %s: must be ", option, word);
  for (int i = 0; i < n; i++)
    g_string_append_printf (message, "%s%s", i == 0 ? "" : i + 1 < n ? ", " : " or ", words[i]);
  *error = g_string_free (message, FALSE);
  return -1;
}

static gboolean
read_kinds (Options *options, const Words *words, char **error)
{
  static const char *const inputs[] = { "text", "jsonl", "brief", "html", "feed" };
  static const char *const formats[] = { "view", "html", "json", "jsonl", "conllu", "jsonld", "dot", "graphml" };
  int input = words->input ? 1 + choose ("input", words->input, inputs, G_N_ELEMENTS (inputs), error) : INPUT_ANY;
  gboolean known = !words->input || input > 0;
  int format = words->format && known ? choose ("format", words->format, formats, G_N_ELEMENTS (formats), error) : 0;

  if (!known || format < 0)
    return FALSE;
  options->input = (InputKind) input;
  options->format = (Format) format;
  return TRUE;
}

static gboolean
read_layers (Options *options, const char *with, char **error)
{
  static const char *const layers[] = { "tokens", "text", "factuality" };
  g_auto (GStrv) parts = g_strsplit (with ? with : "", ",", -1);

  for (char **part = parts; *part; part++) {
    int layer = choose ("with", g_strstrip (*part), layers, G_N_ELEMENTS (layers), error);
    if (layer < 0)
      return FALSE;
    if (layer == 0)
      options->with_tokens = TRUE;
    else if (layer == 1)
      options->with_text = TRUE;
    else
      options->with_factuality = TRUE;
  }
  return TRUE;
}

/* Columns of the terminal, else what COLUMNS says, else 80. */
static int
terminal_width (void)
{
  struct winsize size;
  const char *columns = g_getenv ("COLUMNS");
  gint64 width = 0;

  if (isatty (STDOUT_FILENO) && ioctl (STDOUT_FILENO, TIOCGWINSZ, &size) == 0)
    width = size.ws_col;
  if (width <= 0 && columns)
    width = g_ascii_strtoll (columns, NULL, 10);
  if (width <= 0)
    width = DEFAULT_WIDTH;
  return (int) CLAMP (width, NARROWEST, WIDEST_DEFAULT);
}

static gboolean
read_looks (Options *options, const char *colour, char **error)
{
  static const char *const whens[] = { "auto", "always", "never" };
  int when = colour ? choose ("color", colour, whens, G_N_ELEMENTS (whens), error) : 0;
  const char *no_colour = g_getenv ("NO_COLOR"), *term = g_getenv ("TERM");

  if (when < 0)
    return FALSE;
  options->colour = when == 1
                    || (when == 0 && isatty (STDOUT_FILENO) && !(no_colour && *no_colour)
                        && !(term && strcmp (term, "dumb") == 0));
  if (options->width == 0)
    options->width = terminal_width ();
  if (options->width < NARROWEST || options->width > WIDEST) {
    *error = g_strdup_printf ("--width: must be between %d and %d", NARROWEST, WIDEST);
    return FALSE;
  }
  return TRUE;
}

/* What is said about the article must be UTF-8 and a date; an article tells. */
static gboolean
check_article (const Options *options, char **error)
{
  BriefArticle *article = brief_article_new ("", 0, NULL);
  BriefError *failure = NULL;
  const char *option = "published";
  gboolean ok = brief_article_set_published (article, options->published, &failure);

  if (ok)
    ok = brief_article_set_title (article, options->title, &failure), option = "title";
  if (ok)
    ok = brief_article_set_publisher (article, options->publisher, &failure), option = "publisher";
  if (ok)
    ok = brief_article_set_uri (article, options->uri, &failure), option = "uri";
  if (ok)
    ok = brief_article_set_id (article, options->id, &failure), option = "id";
  if (!ok)
    *error = g_strdup_printf ("--%s: %s", option, brief_error_message (failure));
  brief_error_free (failure);
  brief_article_unref (article);
  return ok;
}

/* Options that do not go together. */
static gboolean
check_together (const Options *options, char **error)
{
  gboolean one = options->title || options->uri || options->id;
  gboolean about = one || options->published || options->publisher;

  if (options->jobs < 1 || options->jobs > MOST_JOBS)
    *error = g_strdup_printf ("--jobs: must be between 1 and %d", MOST_JOBS);
  else if (options->max_bytes < 0)
    *error = g_strdup ("--max-bytes: must not be negative");
  else if (one && options->input == INPUT_JSONL)
    *error = g_strdup ("--title, --uri and --id are about one article: with --input jsonl they are in its lines");
  else if (one && options->input == INPUT_FEED)
    *error = g_strdup ("--title, --uri and --id are about one article: with --input feed they are in the feed");
  else if (about && options->input == INPUT_BRIEF)
    *error = g_strdup ("a brief is shown as it is: --published, --title, --publisher, --uri and --id "
                       "do not go with --input brief");
  else if (one && g_strv_length (options->files) > 1)
    *error = g_strdup ("--title, --uri and --id are about one article, and there are several files");
  else if (options->text && options->input != INPUT_BRIEF)
    *error = g_strdup ("--text goes with --input brief only");
  else if (options->every_predicate && options->input == INPUT_BRIEF)
    *error = g_strdup ("a brief is shown as it is: --every-predicate does not go with --input brief");
  else if (options->model && options->input == INPUT_BRIEF)
    *error = g_strdup ("--model: nothing is read with a model with --input brief");
  else
    return TRUE;
  return FALSE;
}

gboolean
options_parse (Options *options, int argc, char **argv, char **error)
{
  Words words = { 0 };
  gboolean ok;

  memset (options, 0, sizeof *options);
  options->jobs = 1;
  options->max_bytes = (gint64) BRIEF_DEFAULT_MAX_BYTES;
  ok = parse_words (options, &words, argc, argv, error);
  if (ok && !options->files)
    options->files = g_strsplit ("-", " ", 1);
  ok = ok && read_kinds (options, &words, error) && read_layers (options, words.with, error)
       && read_looks (options, words.colour, error) && check_article (options, error)
       && check_together (options, error);
  g_free (words.input);
  g_free (words.format);
  g_free (words.with);
  g_free (words.colour);
  return ok;
}

void
options_clear (Options *options)
{
  g_free (options->published);
  g_free (options->title);
  g_free (options->publisher);
  g_free (options->uri);
  g_free (options->id);
  g_free (options->model);
  g_free (options->text);
  g_strfreev (options->files);
}
