/* SPDX-License-Identifier: MIT */
#include "jobs.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "progress.h"
#include "view-text.h"
#include "work.h"

void
complain (const char *format, ...)
{
  va_list arguments;
  g_autofree char *message = NULL, *line = NULL;

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  line = text_printable (message, -1);
  fprintf (stderr, "brief: %s\n", line);
}

/* The writing end. */
typedef struct
{
  const Options *options;
  Progress progress;
  guint64 n_written;
  gboolean any_failed;
  int error; /* errno, when the output is gone */
  char *page_end; /* what is still to be written behind the last article of a page, or NULL */
} Writer;

static void
tell_failure (Writer *writer, const Document *document)
{
  const char *id = brief_article_id (document->article);

  writer->any_failed = TRUE;
  if (writer->options->quiet)
    return;
  progress_hide (&writer->progress);
  if (id && writer->options->input == INPUT_JSONL)
    complain ("%s (id %s): %s", document->name, id, document->error);
  else
    complain ("%s: %s", document->name, document->error);
}

/* FALSE when nothing more can be written. */
static gboolean
put (const char *text, gsize length)
{
  return fwrite (text, 1, length, stdout) == length;
}

/* A rule between two views. */
static gboolean
put_rule (const Writer *writer)
{
  g_autoptr (GString) rule = g_string_new ("\n");

  for (int i = 0; i < writer->options->width; i++)
    g_string_append (rule, "─");
  g_string_append (rule, "\n\n");
  return put (rule->str, rule->len);
}

/* Of the first page all but its end, of each further one the article: all stand on one page. */
static gboolean
put_page (Writer *writer, const GString *page)
{
  static const char article_end[] = "</article>\n";
  const char *start = writer->page_end ? strstr (page->str, "<article") : page->str;
  const char *end = g_strrstr (page->str, article_end) + strlen (article_end);

  if (!writer->page_end)
    writer->page_end = g_strdup (end);
  return put (start, (gsize) (end - start));
}

static gboolean
put_page_end (Writer *writer)
{
  gboolean ok = !writer->page_end || (put (writer->page_end, strlen (writer->page_end)) && fflush (stdout) == 0);

  writer->error = ok ? 0 : errno;
  return ok;
}

/* Writes what came of DOCUMENT. FALSE when the output is gone. */
static gboolean
write_document (Writer *writer, const Document *document, const GString *out)
{
  gboolean ok = TRUE;

  writer->progress.documents++;
  if (document->error)
    tell_failure (writer, document);
  else {
    progress_hide (&writer->progress);
    if (writer->n_written++ > 0 && writer->options->format == FORMAT_VIEW)
      ok = put_rule (writer);
    ok = ok && (writer->options->format == FORMAT_HTML ? put_page (writer, out) : put (out->str, out->len))
         && fflush (stdout) == 0;
    writer->error = ok ? 0 : errno;
  }
  progress_show (&writer->progress, document->end);
  return ok;
}

/* The exit code, when the output is gone (a closed pipe is no reason for a message) or everything is read. */
static int
finish (Writer *writer, gboolean written)
{
  progress_hide (&writer->progress);
  if (written)
    written = put_page_end (writer);
  g_clear_pointer (&writer->page_end, g_free);
  if (!written) {
    if (writer->error != EPIPE)
      complain ("standard output: %s", g_strerror (writer->error));
    return EXIT_NO_OUTPUT;
  }
  return writer->any_failed ? EXIT_SOME_FAILED : EXIT_OK;
}

static int
run_alone (Writer *writer, Input *input, Worker *worker)
{
  g_autoptr (GString) out = g_string_new (NULL);
  gboolean written = TRUE;
  Document *document;

  while (written && (document = input_next (input))) {
    g_string_truncate (out, 0);
    worker_read (worker, document, out);
    written = write_document (writer, document, out);
    document_free (document);
  }
  return finish (writer, written);
}

/* A document on its way: read, worked on, to be written. */
typedef struct
{
  Document *document;
  GString *out;
  gboolean finished;
} Slot;

/* One thread fills the slots in a ring, the workers take them in that order, the main thread writes them in that order. */
typedef struct
{
  Input *input;
  GMutex lock;
  GCond changed;
  Slot *slots;
  guint n_slots;
  guint64 n_read, n_taken, n_written;
  gboolean at_end, stopped;
} Ring;

static gpointer
fill_ring (gpointer data)
{
  Ring *ring = data;
  Document *document = NULL;
  gboolean stopped = FALSE;

  while (!stopped && (document = input_next (ring->input))) {
    g_mutex_lock (&ring->lock);
    while (ring->n_read - ring->n_written >= ring->n_slots && !ring->stopped)
      g_cond_wait (&ring->changed, &ring->lock);
    stopped = ring->stopped;
    if (!stopped)
      ring->slots[ring->n_read++ % ring->n_slots] = (Slot){ document, g_string_new (NULL), FALSE };
    g_cond_broadcast (&ring->changed);
    g_mutex_unlock (&ring->lock);
  }
  if (stopped)
    document_free (document);
  g_mutex_lock (&ring->lock);
  ring->at_end = TRUE;
  g_cond_broadcast (&ring->changed);
  g_mutex_unlock (&ring->lock);
  return NULL;
}

typedef struct
{
  Ring *ring;
  Worker worker;
  GThread *thread;
} Hand;

static gpointer
empty_ring (gpointer data)
{
  Hand *hand = data;
  Ring *ring = hand->ring;

  g_mutex_lock (&ring->lock);
  for (;;) {
    Slot *slot;
    while (ring->n_taken == ring->n_read && !ring->at_end && !ring->stopped)
      g_cond_wait (&ring->changed, &ring->lock);
    if (ring->stopped || ring->n_taken == ring->n_read)
      break;
    slot = &ring->slots[ring->n_taken++ % ring->n_slots];
    g_mutex_unlock (&ring->lock);
    worker_read (&hand->worker, slot->document, slot->out);
    g_mutex_lock (&ring->lock);
    slot->finished = TRUE;
    g_cond_broadcast (&ring->changed);
  }
  g_mutex_unlock (&ring->lock);
  return NULL;
}

/* Writes what is finished, in order, until there is no more. FALSE when the output is gone. */
static gboolean
write_ring (Ring *ring, Writer *writer)
{
  gboolean written = TRUE;

  g_mutex_lock (&ring->lock);
  while (written) {
    Slot *slot = &ring->slots[ring->n_written % ring->n_slots];
    while (!(ring->n_written < ring->n_read && slot->finished) && !(ring->at_end && ring->n_written == ring->n_read))
      g_cond_wait (&ring->changed, &ring->lock);
    if (ring->n_written == ring->n_read)
      break;
    g_mutex_unlock (&ring->lock);
    written = write_document (writer, slot->document, slot->out);
    document_free (slot->document);
    g_string_free (slot->out, TRUE);
    g_mutex_lock (&ring->lock);
    ring->n_written++;
    ring->stopped = !written;
    g_cond_broadcast (&ring->changed);
  }
  g_mutex_unlock (&ring->lock);
  return written;
}

static int
run_together (Writer *writer, Input *input, Hand *hands, guint n_hands)
{
  Ring ring = { .input = input, .n_slots = 2 * n_hands + 2 };
  GThread *filler;
  gboolean written;
  int code;

  g_mutex_init (&ring.lock);
  g_cond_init (&ring.changed);
  ring.slots = g_new0 (Slot, ring.n_slots);
  for (guint i = 0; i < n_hands; i++) {
    hands[i].ring = &ring;
    hands[i].thread = g_thread_new ("brief-worker", empty_ring, &hands[i]);
  }
  filler = g_thread_new ("brief-input", fill_ring, &ring);
  written = write_ring (&ring, writer);
  code = finish (writer, written);
  if (!written)
    _exit (code); /* the thread that reads may wait for its input for ever, and holds its lock meanwhile */
  g_thread_join (filler);
  for (guint i = 0; i < n_hands; i++)
    g_thread_join (hands[i].thread);
  g_free (ring.slots);
  g_cond_clear (&ring.changed);
  g_mutex_clear (&ring.lock);
  return code;
}

int
jobs_run (const Options *options, Input *input, BriefModel *model, const char *text, gsize text_length)
{
  guint n = (guint) options->jobs, made = 0;
  g_autofree Hand *hands = g_new0 (Hand, n);
  g_autofree char *error = NULL;
  Writer writer = { .options = options };
  int code = EXIT_NO_MODEL;

  progress_start (&writer.progress, options->quiet, input_total (input));
  while (made < n && worker_init (&hands[made].worker, options, model, n == 1 ? &writer.progress : NULL, &error)) {
    hands[made].worker.text = text;
    hands[made].worker.text_length = text_length;
    made++;
  }
  if (made < n)
    complain ("%s", error);
  else if (n == 1)
    code = run_alone (&writer, input, &hands[0].worker);
  else
    code = run_together (&writer, input, hands, n);
  for (guint i = 0; i < made; i++)
    worker_clear (&hands[i].worker);
  return code;
}
