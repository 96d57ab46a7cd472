/* SPDX-License-Identifier: MIT */
/* Transcripts and posts: who speaks is told by a label at the start of the paragraph, "SMITH: We will win." */
#include "claim/frame.h"

#include <string.h>

#define LABEL_WORDS 4
#define NEAR 24 /* sentences between two turns of one speaker */

/* Where a paragraph's label stands: words [first, colon). */
typedef struct {
  uint32_t first, colon;
} Label;

static bool
find_label (const BriefDocument *d, const BriefSentence *sentence, Label *label)
{
  if (!sentence->paragraph_start)
    return false;
  label->first = sentence->first;
  while (label->first < sentence->end && d->words[label->first].upos == BRIEF_UPOS_PUNCT)
    label->first++; /* the paragraph may open with a quotation mark */
  if (label->first + 1 < sentence->end && d->words[label->first].upos == BRIEF_UPOS_NUM
      && d->words[label->first + 1].gap >= BRIEF_GAP_LINE)
    label->first++; /* a live blog has the hour on a line of its own */
  label->colon = label->first;
  while (label->colon < sentence->end && label->colon - label->first <= LABEL_WORDS
         && strcmp (d->words[label->colon].norm, ":") != 0)
    label->colon++;
  return label->colon > label->first && label->colon - label->first <= LABEL_WORDS && label->colon < sentence->end
         && strcmp (d->words[label->colon].norm, ":") == 0;
}

static bool
is_capital (const BriefDocument *d, const Label *label)
{
  for (uint32_t i = label->first; i < label->colon; i++) {
    if (_brief_word_is_verb (d, i) || d->words[i].upos == BRIEF_UPOS_PRON)
      return false; /* 'I WAS AFRAID': a captain's story */
    for (uint32_t b = d->words[i].span.start; b < d->words[i].span.end; b++)
      if (g_ascii_islower (d->text[b]))
        return false;
  }
  return g_ascii_isupper (d->text[d->words[label->first].span.start]);
}

/* "Q:" and "A:" of an interview: somebody speaks, the label does not say who. */
static bool
is_question_or_answer (const BriefDocument *d, const Label *label)
{
  static const char *const words[] = { "q", "a", "question", "answer", NULL };
  for (const char *const *w = words; label->colon == label->first + 1 && *w; w++)
    if (strcmp (d->words[label->first].norm, *w) == 0)
      return true;
  return false;
}

/* "BREAKING:", "UPDATE 2:": what the paragraph is, not who speaks. */
static bool
is_slug (const BriefDocument *d, const Label *label)
{
  static const char *const words[] = { "analysis", "breaking", "comment", "correction", "exclusive", "explainer", "fact", "just", "latest", "live", "more", "new",
                                       "note", "opinion", "photos", "poll", "read", "related", "story", "summary", "timeline", "update", "updated", "video", "watch", NULL };
  for (const char *const *w = words; *w; w++)
    if (strcmp (d->words[label->first].norm, *w) == 0 || strcmp (d->words[label->colon - 1].norm, *w) == 0)
      return true;
  return false;
}

static bool
is_name (const BriefDocument *d, const Label *label)
{
  for (uint32_t i = label->first; i < label->colon; i++)
    if (d->words[i].upos != BRIEF_UPOS_PROPN)
      return false;
  return true;
}

static bool
is_same (const BriefDocument *d, const Label *a, const Label *b)
{
  if (a->colon - a->first != b->colon - b->first)
    return false;
  for (uint32_t i = 0; i < a->colon - a->first; i++)
    if (strcmp (d->words[a->first + i].norm, d->words[b->first + i].norm) != 0)
      return false;
  return true;
}

/* Do the paragraphs nearby have labels of this kind, of which one returns? A list ("Rome: sunny") has each but once. */
static bool
is_dialogue (const BriefDocument *d, uint32_t sentence, bool (*fits) (const BriefDocument *, const Label *))
{
  Label seen[2 * NEAR + 1];
  uint32_t n = 0, from = sentence < NEAR ? 0 : sentence - NEAR, to = MIN (d->n_sentences, sentence + NEAR + 1);
  for (uint32_t s = from; s < to; s++) {
    if (!find_label (d, &d->sentences[s], &seen[n]) || !fits (d, &seen[n]))
      continue;
    for (uint32_t i = 0; i < n; i++)
      if (fits == is_question_or_answer || is_same (d, &seen[i], &seen[n]))
        return true;
    n++;
  }
  return false;
}

static bool
is_speaker (const BriefDocument *d, uint32_t sentence, const Label *label)
{
  if (d->text[d->words[label->first].span.start] == '@' && label->colon == label->first + 1)
    return true; /* a post */
  if (is_capital (d, label) && d->words[label->colon - 1].span.end - d->words[label->first].span.start > 1)
    return !is_slug (d, label);
  if (is_question_or_answer (d, label))
    return is_dialogue (d, sentence, is_question_or_answer);
  return is_name (d, label) && is_dialogue (d, sentence, is_name);
}

/* A label's content is all that follows, up to the end of its paragraph. */
static void
find_turn (BriefFinder *finder, uint32_t index)
{
  const BriefDocument *d = finder->document;
  const BriefSentence *sentence = &d->sentences[index];
  Label label;
  if (!find_label (d, sentence, &label) || !is_speaker (d, index, &label))
    return;
  uint32_t end = sentence->end;
  for (const BriefSentence *s = sentence + 1; s < d->sentences + d->n_sentences && !s->paragraph_start; s++)
    end = s->end;
  BriefFrame frame = {
    .head = label.colon, .cue = { label.colon, label.colon + 1 }, .strength = BRIEF_FRAME_STRONG, .by_rule = true
  };
  BriefWordRange words = _brief_range_trim (d, (BriefWordRange) { label.colon + 1, end });
  bool known = !is_question_or_answer (d, &label);
  if ((known && !_brief_ranges_add (d->arena, &frame.source, (BriefWordRange) { label.first, label.colon }))
      || !_brief_ranges_add (d->arena, &frame.content, words))
    finder->failed = true;
  else if (frame.content.n > 0) {
    memset (finder->in_turn + words.first, 1, words.end - words.first);
    _brief_finder_add (finder, &frame);
  }
}

void
_brief_find_turns (BriefFinder *finder)
{
  for (uint32_t s = 0; s < finder->document->n_sentences; s++)
    find_turn (finder, s);
}

bool
_brief_frame_is_turn (const BriefFinder *finder, uint32_t first)
{
  const BriefDocument *d = finder->document;
  Label label;
  return find_label (d, &d->sentences[d->words[first].sentence], &label) && finder->frame_of[label.colon] != BRIEF_NONE;
}
