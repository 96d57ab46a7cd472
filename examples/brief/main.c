/* SPDX-License-Identifier: MIT */
/* brief: reads English news and says who says what. See brief(1). */
#include <brief/brief.h>
#include <stdio.h>
#include <string.h>

#include "input.h"
#include "jobs.h"
#include "options.h"

/* The model of the command line, else the library's own. NULL with a message. */
static BriefModel *
open_model (const Options *options)
{
  BriefError *error = NULL;
  BriefModel *model = options->model ? brief_model_load_file (options->model, &error) : brief_model_default (&error);

  if (!model && options->model)
    complain ("%s: %s", options->model, brief_error_message (error));
  else if (!model)
    complain ("%s", brief_error_message (error));
  brief_error_free (error);
  return model;
}

static int
show_version (const Options *options)
{
  BriefModel *model = options->model ? open_model (options) : brief_model_default (NULL);
  const char *id = brief_model_id (model);
  gboolean failed = options->model && !model;

  if (!failed)
    printf ("brief %s (libbrief %s, model %s)\n", BRIEF_VERSION_STRING, brief_version_string (), id ? id : "none");
  brief_model_unref (model);
  if (failed)
    return EXIT_NO_MODEL;
  return fflush (stdout) == 0 ? EXIT_OK : EXIT_NO_OUTPUT;
}

/* Reads --text. FALSE with a message. */
static gboolean
read_brief_text (const Options *options, char **text, gsize *length)
{
  g_autofree char *error = NULL;

  if (!options->text)
    return TRUE;
  *text = input_file (options->text, (gsize) options->max_bytes, length, &error);
  if (!*text)
    complain ("%s: %s", options->text, error);
  return *text != NULL;
}

static int
run (const Options *options)
{
  BriefModel *model = NULL;
  Input *input;
  g_autofree char *text = NULL;
  gsize text_length = 0;
  int code;

  if (options->version)
    return show_version (options);
  if (!read_brief_text (options, &text, &text_length))
    return EXIT_SOME_FAILED;
  if (options->input != INPUT_BRIEF && !(model = open_model (options)))
    return EXIT_NO_MODEL;
  input = input_new (options);
  code = jobs_run (options, input, model, text, text_length);
  input_free (input);
  brief_model_unref (model);
  return code;
}

int
main (int argc, char **argv)
{
  Options options;
  g_autofree char *error = NULL;
  int code;

  g_set_prgname ("brief");
  if (!options_parse (&options, argc, argv, &error)) {
    complain ("%s (try brief --help)", error);
    options_clear (&options);
    return EXIT_USAGE;
  }
  code = run (&options);
  options_clear (&options);
  return code;
}
