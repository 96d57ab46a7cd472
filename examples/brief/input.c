/* SPDX-License-Identifier: MIT */
#include "input.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#include "recognise.h"
#include "stream.h"

/* A text can be that much longer as a JSON string (\u0000 for every byte), and has fields beside it. */
#define JSON_GROWTH 6
#define JSON_FIELDS ((gsize) 1 << 20)

/* A brief is that much longer than its text, generously. */
#define BRIEF_GROWTH 400

struct Input
{
  const Options *options;
  guint file;          /* index of the file that is read, or that is next */
  gboolean open;
  Stream stream;
  guint64 line_number; /* of the line read last */
  gboolean by_line;
  GString *line;
  guint64 done, total; /* bytes: of the files before this one; of all */
  guint64 n_documents; /* given so far */
  BriefFeed *feed;     /* the file that is open, when it is one */
  guint32 item;        /* the article of it that is next */
};

/* The sizes of all files together, when all are plain files. */
static guint64
total_size (char **files)
{
  guint64 total = 0;

  for (; *files; files++) {
    struct stat status;
    int failed = strcmp (*files, "-") == 0 ? fstat (0, &status) : stat (*files, &status);
    if (failed || !S_ISREG (status.st_mode))
      return 0;
    total += (guint64) status.st_size;
  }
  return total;
}

Input *
input_new (const Options *options)
{
  Input *input = g_new0 (Input, 1);

  input->options = options;
  input->line = g_string_new (NULL);
  input->total = total_size (options->files);
  return input;
}

void
input_free (Input *input)
{
  if (input->open)
    stream_close (&input->stream);
  brief_feed_free (input->feed);
  g_string_free (input->line, TRUE);
  g_free (input);
}

guint64
input_total (const Input *input)
{
  return input->total;
}

static guint64
input_done (const Input *input)
{
  return input->done + (input->open ? input->stream.done : 0);
}

void
document_free (Document *document)
{
  if (!document)
    return;
  brief_article_unref (document->article);
  g_free (document->name);
  g_free (document->json);
  g_free (document->error);
  g_free (document);
}

static const char *
shown_name (const char *file)
{
  return strcmp (file, "-") == 0 ? "standard input" : file;
}

static char *
too_long (gsize max)
{
  return g_strdup_printf ("longer than %" G_GSIZE_FORMAT " bytes (see --max-bytes)", max);
}

char *
input_file (const char *name, gsize max, gsize *length, char **error)
{
  Stream stream;
  GString *text;
  StreamStatus status;

  if (!stream_open (&stream, name)) {
    *error = g_strdup (g_strerror (errno));
    return NULL;
  }
  text = g_string_new (NULL);
  status = stream_rest (&stream, text, max);
  if (status != STREAM_OK)
    *error = status == STREAM_FAILED ? g_strdup (g_strerror (errno)) : too_long (max);
  stream_close (&stream);
  *length = text->len;
  return g_string_free (text, status != STREAM_OK);
}

/* The id of an article without one: the name of its file, without folder and ending. NULL when it has none. */
static char *
id_of_file (const char *file)
{
  char *id, *dot;

  if (strcmp (file, "-") == 0)
    return NULL;
  id = g_path_get_basename (file);
  dot = strrchr (id, '.');
  if (dot && dot > id)
    *dot = '\0';
  if (!g_utf8_validate (id, -1, NULL))
    g_clear_pointer (&id, g_free);
  return id;
}

/* What the command line says about ARTICLE, where it does not say it itself. The options are checked already. */
static void
complete_article (BriefArticle *article, const Options *options, const char *file)
{
  g_autofree char *id = file && !options->id ? id_of_file (file) : g_strdup (options->id);

  if (id && !brief_article_id (article))
    brief_article_set_id (article, id, NULL);
  if (options->title && !brief_article_title (article))
    brief_article_set_title (article, options->title, NULL);
  if (options->published && !brief_article_published (article))
    brief_article_set_published (article, options->published, NULL);
  if (options->publisher && !brief_article_publisher (article))
    brief_article_set_publisher (article, options->publisher, NULL);
  if (options->uri && !brief_article_uri (article))
    brief_article_set_uri (article, options->uri, NULL);
}

char *
describe_error (BriefError *error)
{
  gsize offset = brief_error_offset (error);
  gboolean placed = offset == BRIEF_NO_OFFSET || strstr (brief_error_message (error), "at byte");
  char *message = placed
                    ? g_strdup (brief_error_message (error))
                    : g_strdup_printf ("%s (at byte %" G_GSIZE_FORMAT ")", brief_error_message (error), offset);
  brief_error_free (error);
  return message;
}

/* The next article of the feed. FALSE after the last one. */
static gboolean
read_item (Input *input, Document *document, const char *file)
{
  const Options *options = input->options;

  if (input->item == brief_feed_n_articles (input->feed))
    return FALSE;
  document->article = brief_article_ref (brief_feed_article (input->feed, input->item++));
  document->name = g_strdup_printf ("%s, article %u", shown_name (file), input->item);
  if (options->title || options->uri || options->id)
    document->error = g_strdup ("--title, --uri and --id are about one article, and this is a feed");
  complete_article (document->article, options, NULL);
  return TRUE;
}

/* Makes an article, or a feed, of the whole file. */
static void
take_file (Input *input, Document *document, const GString *text, const char *file)
{
  const Options *options = input->options;
  InputKind kind = options->input == INPUT_ANY ? recognise (text->str, text->len) : options->input;
  BriefError *error = NULL;

  if (kind == INPUT_FEED)
    input->feed = brief_feed_new (text->str, text->len, &error);
  else if (kind == INPUT_HTML)
    document->article = brief_article_from_html (text->str, text->len, options->uri, &error);
  else
    document->article = brief_article_new (text->str, text->len, &error);
  if (document->article)
    complete_article (document->article, options, file);
  if (error)
    document->error = describe_error (error);
}

/* Reads a file that is no lines. FALSE when it is a feed without articles. */
static gboolean
read_file (Input *input, Document *document, const char *file)
{
  GString *text = g_string_new (NULL);
  gsize max = (gsize) input->options->max_bytes;
  StreamStatus status = stream_rest (&input->stream, text, max);

  if (status == STREAM_FAILED)
    document->error = g_strdup (g_strerror (errno));
  else if (status == STREAM_TOO_LONG)
    document->error = too_long (max);
  else
    take_file (input, document, text, file);
  g_string_free (text, TRUE);
  input->item = 0;
  if (input->feed)
    return read_item (input, document, file);
  document->name = g_strdup (shown_name (file));
  return TRUE;
}

/* The most that a line, or a file of one brief, may have. */
static gsize
most_json (const Options *options)
{
  gsize growth = options->input == INPUT_BRIEF ? BRIEF_GROWTH : JSON_GROWTH;
  gsize max = (gsize) options->max_bytes;

  if (max == 0 || max > (G_MAXSIZE - JSON_FIELDS) / growth)
    return 0;
  return max * growth + JSON_FIELDS;
}

static gboolean
is_blank (const GString *line)
{
  for (gsize i = 0; i < line->len; i++)
    if (!g_ascii_isspace (line->str[i]))
      return FALSE;
  return TRUE;
}

/* The next line that is not empty. */
static StreamStatus
next_line (Input *input)
{
  StreamStatus status;

  do {
    status = stream_line (&input->stream, input->line, most_json (input->options));
    input->line_number++;
  }
  while (status == STREAM_OK && is_blank (input->line));
  return status;
}

/* Whether the line can be a whole JSON object; else the file is one object over many lines. */
static gboolean
is_whole_object (const GString *line)
{
  gsize end = line->len;

  while (end > 0 && g_ascii_isspace (line->str[end - 1]))
    end--;
  return end > 0 && line->str[end - 1] == '}';
}

/* The rest of a file whose first line was only the start of its one brief. */
static void
read_rest (Input *input, Document *document)
{
  gsize max = most_json (input->options);
  StreamStatus status;

  g_string_append_c (input->line, '\n');
  status = stream_rest (&input->stream, input->line, max);
  if (status == STREAM_FAILED)
    document->error = g_strdup (g_strerror (errno));
  else if (status == STREAM_TOO_LONG)
    document->error = too_long (max);
}

/* Turns the line into an article. */
static void
read_article (Input *input, Document *document)
{
  BriefError *error = NULL;

  document->article = brief_article_from_json (input->line->str, input->line->len, &error);
  if (document->article)
    complete_article (document->article, input->options, NULL);
  else
    document->error = describe_error (error);
}

/* Reads the next line as an article or a brief. FALSE at the end of the file. */
static gboolean
read_line (Input *input, Document *document, const char *file)
{
  gboolean first = input->line_number == 0;
  StreamStatus status = next_line (input);

  if (status == STREAM_END)
    return FALSE;
  if (status == STREAM_FAILED)
    document->error = g_strdup (g_strerror (errno));
  else if (status == STREAM_TOO_LONG)
    document->error = too_long (most_json (input->options));
  else if (input->options->input == INPUT_JSONL)
    read_article (input, document);
  else {
    if (first && !is_whole_object (input->line)) {
      input->by_line = FALSE;
      read_rest (input, document);
    }
    document->length = input->line->len;
    document->json = g_strndup (input->line->str, input->line->len);
  }
  document->name = input->by_line
                       ? g_strdup_printf ("%s, line %" G_GUINT64_FORMAT, shown_name (file), input->line_number)
                       : g_strdup (shown_name (file));
  return TRUE;
}

static void
next_file (Input *input)
{
  input->done += input->stream.done;
  input->stream.done = 0;
  if (input->open)
    stream_close (&input->stream);
  g_clear_pointer (&input->feed, brief_feed_free);
  input->open = FALSE;
  input->file++;
}

/* Reads the next document into DOCUMENT. FALSE when the file at hand has none any more. */
static gboolean
read_document (Input *input, Document *document, const char *file)
{
  if (!input->open && !stream_open (&input->stream, file)) {
    document->name = g_strdup (shown_name (file));
    document->error = g_strdup (g_strerror (errno));
    input->stream.done = 0;
    next_file (input);
    return TRUE;
  }
  if (!input->open) {
    input->open = TRUE;
    input->line_number = 0;
    input->by_line = input->options->input == INPUT_JSONL || input->options->input == INPUT_BRIEF;
  }
  if (!(input->feed ? read_item : input->by_line ? read_line : read_file) (input, document, file)) {
    next_file (input);
    return FALSE;
  }
  if (!(input->by_line || input->feed) || ferror (input->stream.file))
    next_file (input);
  return TRUE;
}

Document *
input_next (Input *input)
{
  const char *file;

  while ((file = input->options->files[input->file])) {
    Document *document = g_new0 (Document, 1);

    document->start = input_done (input);
    if (read_document (input, document, file)) {
      document->end = input_done (input);
      document->number = input->n_documents++;
      return document;
    }
    document_free (document);
  }
  return NULL;
}
