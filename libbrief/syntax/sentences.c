/* SPDX-License-Identifier: MIT */
/* Where sentences start, and what happens to one that is complete. */
#include <math.h>
#include <string.h>

#include "syntax/scratch.h"

/* What the guess of the rules counts beside the network, and how much is added in favour of a start: tried out on the
 * development parts of EWT and GUM, where it gains some half a point of F1 over either alone. */
static const float guess_weight = 0.3f, start_bonus = 0.75f;

/* ln (x) for 0.01 <= x <= 100, to five digits. (That of the C library has not the same last bits everywhere.) */
static float
natural_log (float x)
{
  int exponent;
  float m = frexpf (x, &exponent), s = (m - 1) / (m + 1), q = s * s; /* ln m = 2 artanh s, |s| <= 1/3 */

  return (float) exponent * 0.69314718f + 2 * s * (1 + q * (1.0f / 3 + q * (1.0f / 5 + q * (1.0f / 7 + q / 9))));
}

/* The log-odds of a sentence starting at WORD, from both. */
static float
start_score (const BriefScratch *scratch, const BriefDocument *document, uint32_t word)
{
  float guess = MIN (MAX (document->words[word].start_guess, 0.01f), 0.99f);

  return scratch->pending.start[word - scratch->pending.first] + guess_weight * natural_log (guess / (1 - guess))
         + start_bonus;
}

/* Does a sentence start at WORD, which is not the first pending one? */
static bool
starts (const BriefScratch *scratch, const BriefDocument *document, uint32_t word)
{
  const BriefWord *w = &document->words[word];

  if (w->start == BRIEF_START_YES)
    return true;
  if (w->start == BRIEF_START_NO || w->mwt == 2)
    return false;
  return start_score (scratch, document, word) > 0;
}

/* The likeliest place to cut a sentence from FIRST that is too long: in the second half of what is allowed. */
static uint32_t
forced_cut (const BriefScratch *scratch, const BriefDocument *document, uint32_t first)
{
  uint32_t best = first + BRIEF_SENTENCE_MOST;

  for (uint32_t word = best; word > first + BRIEF_SENTENCE_MOST / 2; word--)
    if (document->words[word].mwt != 2
        && (document->words[best].mwt == 2
            || start_score (scratch, document, word) > start_score (scratch, document, best)))
      best = word;
  return best;
}

/* The end of the sentence that starts at FIRST, or 0 when that is not known yet. */
static uint32_t
find_end (const BriefScratch *scratch, const BriefDocument *document, uint32_t first, bool finish)
{
  uint32_t end = scratch->pending.end;

  for (uint32_t word = first + 1; word < end; word++) {
    if (starts (scratch, document, word))
      return word;
    if (word - first == BRIEF_SENTENCE_MOST)
      return forced_cut (scratch, document, first);
  }
  if (finish || document->words[end].start == BRIEF_START_YES)
    return end;
  return 0;
}

static bool
add_sentence (BriefScratch *scratch, BriefDocument *document, uint32_t first, uint32_t end)
{
  BriefSentence *sentence = _brief_growing_add (&scratch->sentences, document->arena, sizeof *sentence);

  if (sentence == NULL)
    return false;
  sentence->span = (BriefSpan) {document->words[first].span.start, document->words[end - 1].span.end};
  sentence->first = first;
  sentence->end = end;
  sentence->zone = document->words[first].zone;
  sentence->paragraph_start = document->words[first].start == BRIEF_START_YES;
  for (uint32_t word = first; word < end; word++)
    document->words[word].sentence = scratch->sentences.n - 1;
  sentence->root = (int32_t) _brief_parser_attach (scratch, document, first, end);
  return _brief_names_read (scratch, document, first, end);
}

/* Moves the rows from ROW on to the front. */
static void
forget (BriefScratch *scratch, uint32_t row)
{
  const BriefModel *model = scratch->model;
  BriefPending *pending = &scratch->pending;
  size_t left = pending->end - pending->first - row;
  const struct {
    float *at;
    size_t columns;
  } parts[] = {
    { pending->start, 1 },
    { pending->dep, model->config.arc },
    { pending->head, model->config.arc },
    { pending->mixed, model->config.arc },
    { pending->bias, 1 },
    { pending->label_dep, model->config.label },
    { pending->label_head, model->config.label },
    { pending->role_pred, model->config.role },
    { pending->role_arg, model->config.role },
    { pending->names, model->tag_labels[BRIEF_TAG_NAMES].n },
    { pending->sense_probability, 1 },
  };

  for (unsigned i = 0; i < G_N_ELEMENTS (parts); i++)
    memmove (parts[i].at, parts[i].at + row * parts[i].columns, left * parts[i].columns * sizeof (float));
  memmove (pending->sense, pending->sense + row, left * sizeof *pending->sense);
  pending->first += row;
}

bool
_brief_sentences_read (BriefScratch *scratch, BriefDocument *document, bool finish)
{
  uint32_t first = scratch->pending.first, start = first, end;

  while (start < scratch->pending.end && (end = find_end (scratch, document, start, finish)) != 0) {
    if (!add_sentence (scratch, document, start, end))
      return false;
    start = end;
  }
  if (start == first)
    return true;
  _brief_parser_label (scratch, document, first, start);
  for (uint32_t word = first; word < start; word = end) {
    end = ((const BriefSentence *) scratch->sentences.at)[document->words[word].sentence].end;
    _brief_parser_make_unique (scratch, document, word, end);
  }
  _brief_parser_check_labels (document, first, start);
  if (!_brief_roles_read (scratch, document, first, start))
    return false;
  forget (scratch, start - first);
  return true;
}
