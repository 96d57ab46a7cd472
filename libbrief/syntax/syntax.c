/* SPDX-License-Identifier: MIT */
/* Reads a document with the network, window by window. */
#include "syntax/syntax.h"

#include <string.h>

#include "syntax/scratch.h"

static void
begin (BriefScratch *scratch)
{
  const BriefGrowing empty = {NULL, 0, 0};

  scratch->sentences = scratch->roles = scratch->names = scratch->cues = empty;
  scratch->pending.first = scratch->pending.end = 0;
  _brief_window_start (&scratch->window);
}

static bool
read_window (const BriefModel *model, BriefScratch *scratch, BriefDocument *document)
{
  _brief_encoder_run (&scratch->encoder, model, &scratch->window, scratch->words);
  scratch->pending.end = scratch->window.core_end;
  if (!_brief_tags_read (scratch, document))
    return false;
  _brief_parser_keep (scratch);
  return _brief_cues_read (scratch, document)
         && _brief_sentences_read (scratch, document, scratch->window.core_end == document->n_words);
}

/* The byte up to which the words of the window are read. */
static size_t
bytes_done (const BriefScratch *scratch, const BriefDocument *document)
{
  uint32_t end = scratch->window.core_end;

  return end == 0 ? 0 : document->words[end - 1].span.end;
}

bool _brief_syntax_read (const BriefModel *model, BriefScratch *scratch, BriefDocument *document, BriefStepFunc step,
                         void *data, bool *stopped)
{
  *stopped = false;
  begin (scratch);
  for (;;) {
    if (step != NULL && !step (bytes_done (scratch, document), data)) {
      *stopped = true;
      return false;
    }
    if (!_brief_window_next (&scratch->window, model, document))
      break;
    if (!read_window (model, scratch, document))
      return false;
  }
  document->sentences = scratch->sentences.at;
  document->n_sentences = scratch->sentences.n;
  document->roles = scratch->roles.at;
  document->n_roles = scratch->roles.n;
  document->names = scratch->names.at;
  document->n_names = scratch->names.n;
  document->cues = scratch->cues.at;
  document->n_cues = scratch->cues.n;
  return true;
}
