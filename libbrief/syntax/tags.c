/* SPDX-License-Identifier: MIT */
/* Tags, features, lemmas and predicates: the likeliest label of each word. */
#include <string.h>

#include "syntax/lemma-check.h"
#include "syntax/lemma.h"
#include "syntax/relation.h"
#include "syntax/scratch.h"
#include "syntax/tag-check.h"

enum { NO_LABEL = UINT32_MAX };

static uint32_t
best_of (const float *scores, uint32_t n)
{
  uint32_t best = 0;

  for (uint32_t i = 1; i < n; i++)
    if (scores[i] > scores[best])
      best = i;
  return best;
}

/* The logits of the core words, [words][labels]. */
static const float *
logits (BriefScratch *scratch, BriefTag tag)
{
  const BriefModel *model = scratch->model;
  const BriefWindow *window = &scratch->window;
  size_t width = model->config.width;

  _brief_linear_apply (scratch->encoder.kernels, &model->tag[tag], &scratch->encoder.linear,
                       scratch->words + (window->core_first - window->first) * width, width,
                       window->core_end - window->core_first, scratch->logits, model->tag[tag].out);
  return scratch->logits;
}

static void
read_upos (BriefScratch *scratch, BriefWord *words, uint32_t n)
{
  uint32_t classes = scratch->model->tag[BRIEF_TAG_UPOS].out;
  const float *scores = logits (scratch, BRIEF_TAG_UPOS);

  for (uint32_t i = 0; i < n; i++)
    words[i].upos = scratch->inventory.upos[best_of (scores + (size_t) i * classes, classes)];
}

static void
read_xpos (BriefScratch *scratch, BriefWord *words, uint32_t n)
{
  const BriefLabels *labels = &scratch->model->tag_labels[BRIEF_TAG_XPOS];
  const float *scores = logits (scratch, BRIEF_TAG_XPOS);

  for (uint32_t i = 0; i < n; i++)
    words[i].xpos = labels->at[best_of (scores + (size_t) i * labels->n, labels->n)];
}

static void
read_feats (BriefScratch *scratch, BriefWord *words, uint32_t n)
{
  const BriefLabels *labels = &scratch->model->tag_labels[BRIEF_TAG_FEATS];
  const float *scores = logits (scratch, BRIEF_TAG_FEATS);

  for (uint32_t i = 0; i < n; i++) {
    uint32_t best = best_of (scores + (size_t) i * labels->n, labels->n);

    words[i].feats = labels->at[best];
    words[i].morph = scratch->inventory.morph[best];
  }
}

/* The label with this text, or NO_LABEL. */
static uint32_t
find_label (const BriefLabels *labels, const char *text)
{
  for (uint32_t i = 0; i < labels->n; i++)
    if (strcmp (labels->at[i], text) == 0)
      return i;
  return NO_LABEL;
}

/* Gives a word the tag and the features of a past. */
static void
make_past (const BriefScratch *scratch, BriefWord *word)
{
  const BriefLabels *tags = &scratch->model->tag_labels[BRIEF_TAG_XPOS],
                    *feats = &scratch->model->tag_labels[BRIEF_TAG_FEATS];
  uint32_t past = find_label (tags, "VBD");
  const char *tense = strstr (word->feats, "Tense=Pres");

  if (past == NO_LABEL)
    return;
  word->xpos = tags->at[past];
  if (tense != NULL) {
    char changed[256];
    uint32_t label;

    g_snprintf (changed, sizeof changed, "%.*sTense=Past%s", (int) (tense - word->feats), word->feats,
                tense + strlen ("Tense=Pres"));
    label = find_label (feats, changed);
    if (label == NO_LABEL)
      return;
    word->feats = feats->at[label];
    word->morph = scratch->inventory.morph[label];
  }
}

/* The network's slips that the form of a word gives away. */
static void
check_tags (const BriefScratch *scratch, BriefWord *words, uint32_t n)
{
  for (uint32_t i = 0; i < n; i++)
    if (_brief_tag_is_mistaken_present (&scratch->model->frames, &words[i]))
      make_past (scratch, &words[i]);
}

static bool
read_lemmas (BriefScratch *scratch, BriefDocument *document, BriefWord *words, uint32_t n)
{
  uint32_t classes = scratch->model->tag[BRIEF_TAG_LEMMA].out;
  const float *scores = logits (scratch, BRIEF_TAG_LEMMA);

  for (uint32_t i = 0; i < n; i++) {
    const BriefLemmaRule *rule = &scratch->inventory.lemma[best_of (scores + (size_t) i * classes, classes)];
    BriefSpan span = words[i].span;

    words[i].lemma = _brief_lemma_apply (rule, document->text + span.start, span.end - span.start, document->arena);
    if (words[i].lemma != NULL)
      words[i].lemma = _brief_lemma_check (&scratch->model->frames, &words[i], words[i].lemma, document->arena);
    if (words[i].lemma == NULL)
      return false;
  }
  return true;
}

static void
read_starts (BriefScratch *scratch, uint32_t row, uint32_t n)
{
  const float *scores = logits (scratch, BRIEF_TAG_SENT);

  for (uint32_t i = 0; i < n; i++)
    scratch->pending.start[row + i] = scores[2 * i + 1] - scores[2 * i];
}

/* Whether the frames that are listed for the word allow SENSE. */
static bool
allowed (const BriefFrameLine *lines, uint32_t n, const char *sense)
{
  for (uint32_t i = 0; i < n; i++)
    if (_brief_frame_has_sense (&lines[i], sense))
      return true;
  return false;
}

/* Of a word that is not listed at all, only the first sense and the light verb are possible. */
static bool
possible (const BriefFrameLine *lines, uint32_t n, const char *sense)
{
  if (lines == NULL)
    return strcmp (sense, "01") == 0 || strcmp (sense, "LV") == 0;
  return allowed (lines, n, sense);
}

/* Is the word a predicate at all? That is asked of all senses together; then the likeliest possible one is taken. */
static void
read_sense (BriefScratch *scratch, const BriefWord *word, float *scores, uint32_t row)
{
  const BriefLabels *labels = &scratch->model->tag_labels[BRIEF_TAG_PRED];
  const char *upos = _brief_upos_to_string ((BriefUpos) word->upos);
  uint32_t n, best = 0;
  const BriefFrameLine *lines;

  scratch->pending.sense[row] = 0;
  scratch->pending.sense_probability[row] = 0;
  scratch->encoder.kernels->softmax (scores, labels->n);
  if (!(scores[0] < 0.5f))
    return;
  lines = _brief_frames_find (&scratch->model->frames, word->lemma, upos, &n);
  for (uint32_t i = 1; i < labels->n; i++)
    if (possible (lines, n, labels->at[i]) && (best == 0 || scores[i] > scores[best]))
      best = i;
  scratch->pending.sense[row] = best;
  scratch->pending.sense_probability[row] = 1 - scores[0];
}

static void
read_predicates (BriefScratch *scratch, const BriefWord *words, uint32_t row, uint32_t n)
{
  uint32_t classes = scratch->model->tag[BRIEF_TAG_PRED].out;

  logits (scratch, BRIEF_TAG_PRED);
  for (uint32_t i = 0; i < n; i++)
    read_sense (scratch, &words[i], scratch->logits + (size_t) i * classes, row + i);
}

bool
_brief_tags_read (BriefScratch *scratch, BriefDocument *document)
{
  const BriefWindow *window = &scratch->window;
  BriefWord *words = document->words + window->core_first;
  uint32_t n = window->core_end - window->core_first, row = window->core_first - scratch->pending.first;
  uint32_t names = scratch->model->tag[BRIEF_TAG_NAMES].out;

  read_upos (scratch, words, n);
  read_xpos (scratch, words, n);
  read_feats (scratch, words, n);
  check_tags (scratch, words, n);
  read_starts (scratch, row, n);
  if (!read_lemmas (scratch, document, words, n))
    return false;
  read_predicates (scratch, words, row, n);
  memcpy (scratch->pending.names + (size_t) row * names, logits (scratch, BRIEF_TAG_NAMES),
          (size_t) n * names * sizeof (float));
  return true;
}
