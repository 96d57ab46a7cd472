/* SPDX-License-Identifier: MIT */
#include <brief/brief-options.h>

#include <glib.h>

#include "pipeline/options-private.h"

BriefOptions *
brief_options_new (void)
{
  BriefOptions *options = g_try_new0 (BriefOptions, 1);
  if (options) {
    options->ref_count = 1;
    options->max_bytes = BRIEF_DEFAULT_MAX_BYTES;
  }
  return options;
}

BriefOptions *
brief_options_ref (BriefOptions *options)
{
  if (options)
    g_atomic_int_inc (&options->ref_count);
  return options;
}

void
brief_options_unref (BriefOptions *options)
{
  if (options && g_atomic_int_dec_and_test (&options->ref_count))
    g_free (options);
}

void
brief_options_set_keep_tokens (BriefOptions *options, bool keep)
{
  if (options)
    options->keep_tokens = keep;
}

void
brief_options_set_keep_text (BriefOptions *options, bool keep)
{
  if (options)
    options->keep_text = keep;
}

void
brief_options_set_every_predicate (BriefOptions *options, bool every)
{
  if (options)
    options->every_predicate = every;
}

void
brief_options_set_max_bytes (BriefOptions *options, size_t bytes)
{
  if (options)
    options->max_bytes = bytes;
}

void
brief_options_set_max_words (BriefOptions *options, size_t words)
{
  if (options)
    options->max_words = words;
}

void
brief_options_set_cancel (BriefOptions *options, BriefCancelFunc cancel, void *data)
{
  if (options) {
    options->cancel = cancel;
    options->cancel_data = data;
  }
}

void
brief_options_set_progress (BriefOptions *options, BriefProgressFunc progress, void *data)
{
  if (options) {
    options->progress = progress;
    options->progress_data = data;
  }
}

bool
brief_options_keep_tokens (const BriefOptions *options)
{
  return options && options->keep_tokens;
}

bool
brief_options_keep_text (const BriefOptions *options)
{
  return options && options->keep_text;
}

bool
brief_options_every_predicate (const BriefOptions *options)
{
  return options && options->every_predicate;
}

size_t
brief_options_max_bytes (const BriefOptions *options)
{
  return options ? options->max_bytes : BRIEF_DEFAULT_MAX_BYTES;
}

size_t
brief_options_max_words (const BriefOptions *options)
{
  return options ? options->max_words : 0;
}
