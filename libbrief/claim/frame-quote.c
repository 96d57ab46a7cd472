/* SPDX-License-Identifier: MIT */
/* Quotations: whose content reaches over a whole quotation, quotations beside a verb that the tree does not tie to them,
 * quotations signed with a name, and those that go on without a cue of their own. */
#include "claim/frame.h"

#include <string.h>

#define NEAR 2 /* words between a quotation and its cue's clause: a comma, a mark */
#define MAX_BACK 3 /* cues between the parts of a broken quotation */
#define SIGNATURE 6 /* words of a name after a dash */

static BriefFrame *
frame_at (BriefFinder *finder, uint32_t index)
{
  return &g_array_index (finder->frames, BriefFrame, index);
}

static uint32_t
quote_of (const BriefFinder *finder, uint32_t word)
{
  return word < finder->document->n_words ? finder->quotes->of_word[word] : BRIEF_NONE;
}

static bool
is_text (const BriefFinder *finder, uint32_t word)
{
  return finder->document->words[word].upos != BRIEF_UPOS_PUNCT;
}

static BriefWordRange
quote_words (const BriefFinder *finder, uint32_t quote)
{
  const BriefQuote *q = &finder->quotes->at[quote];
  return _brief_range_trim (finder->document, (BriefWordRange) { q->first, q->end });
}

/* Puts a range in its place among the content's ranges, melting those that it touches. */
static void
insert_range (BriefFinder *finder, BriefRanges *ranges, BriefWordRange range)
{
  if (ranges->n > 0
      && ranges->at[ranges->n - 1].end < range.first) { /* the usual case, and cheap however many there are */
    finder->failed = finder->failed || !_brief_ranges_add (finder->document->arena, ranges, range);
    return;
  }
  BriefRanges out = { 0 };
  bool placed = false, ok = true;
  for (uint32_t i = 0; i < ranges->n; i++) {
    BriefWordRange old = ranges->at[i];
    if (old.end < range.first || placed) {
      ok = ok && _brief_ranges_add (finder->document->arena, &out, old);
    } else if (range.end < old.first) {
      ok = ok && _brief_ranges_add (finder->document->arena, &out, range)
           && _brief_ranges_add (finder->document->arena, &out, old);
      placed = true;
    } else {
      range.first = MIN (range.first, old.first);
      range.end = MAX (range.end, old.end);
    }
  }
  if (!placed)
    ok = ok && _brief_ranges_add (finder->document->arena, &out, range);
  finder->failed = finder->failed || !ok;
  *ranges = out;
}

/* "P." The engineer said this: the pronoun stands for the quotation. */
static bool
is_pronoun_only (const BriefDocument *d, const BriefRanges *content)
{
  return content->n == 1 && content->at[0].end == content->at[0].first + 1
         && d->words[content->at[0].first].upos == BRIEF_UPOS_PRON;
}

/* A content that begins or ends inside a quotation reaches to the quotation's own edge, over sentence ends too. */
static void
stretch (BriefFinder *finder, BriefFrame *frame)
{
  const BriefQuotes *quotes = finder->quotes;
  for (uint32_t i = 0; i < frame->content.n; i++) {
    BriefWordRange range = frame->content.at[i], wide = range;
    uint32_t q = quotes->of_word[range.first];
    if (q != BRIEF_NONE && quote_of (finder, frame->cue.first) != q)
      wide.first = MIN (wide.first, quote_words (finder, q).first);
    q = quotes->of_word[range.end - 1];
    if (q != BRIEF_NONE && quote_of (finder, frame->cue.first) != q)
      wide.end = MAX (wide.end, quote_words (finder, q).end);
    bool over_cue = wide.first < frame->cue.end && frame->cue.first < wide.end
                    && !(range.first < frame->cue.end && frame->cue.first < range.end);
    if (!over_cue && (wide.first != range.first || wide.end != range.end))
      insert_range (finder, &frame->content, wide);
  }
}

static bool
starts_paragraph (const BriefDocument *d, uint32_t word)
{
  const BriefSentence *s = &d->sentences[d->words[word].sentence];
  return s->first == word && s->paragraph_start;
}

/* The quotation that ends right before, or begins right after, the words [left, right). */
static uint32_t
quote_beside (const BriefFinder *finder, uint32_t left, uint32_t right)
{
  for (uint32_t i = 1; i <= NEAR && i <= left && !starts_paragraph (finder->document, left - i + 1); i++) {
    uint32_t q = quote_of (finder, left - i);
    if (q != BRIEF_NONE)
      return q;
    if (is_text (finder, left - i))
      break;
  }
  for (uint32_t i = right; i < right + NEAR && i < finder->document->n_words; i++) {
    uint32_t q = quote_of (finder, i);
    bool leads = finder->document->words[i].sentence == finder->document->words[left].sentence
                 || strcmp (finder->document->words[i - 1].norm, ":") == 0;
    if (!leads)
      break;
    if (q != BRIEF_NONE)
      return q;
    if (is_text (finder, i))
      break;
  }
  return BRIEF_NONE;
}

/* "P," read a sign: right behind a quotation the phrase after the verb is who or what says it, though the tree may take it for the object. */
static uint32_t
inverted_subject (const BriefFinder *finder, uint32_t verb)
{
  bool behind =
      verb > 0 && quote_of (finder, verb - 1) != BRIEF_NONE && _brief_tree_subject (finder->tree, verb) == BRIEF_NONE;
  uint32_t object = behind ? _brief_tree_child (finder->tree, verb, BRIEF_DEP_OBJ) : BRIEF_NONE;
  return object != BRIEF_NONE && object > verb && _brief_word_is_nominal (finder->document, object) ? object
                                                                                                    : BRIEF_NONE;
}

/* "P." he said: the tree has no content for the verb, the marks have. */
static void
find_beside (BriefFinder *finder, uint32_t verb)
{
  const BriefTree *t = finder->tree;
  const BriefCue *cue = _brief_cue_of (finder->document, verb);
  if (!cue || !(cue->flags & BRIEF_CUE_QUOTE) || finder->frame_of[verb] != BRIEF_NONE
      || quote_of (finder, verb) != BRIEF_NONE)
    return;
  if (_brief_tree_child (t, verb, BRIEF_DEP_XCOMP) != BRIEF_NONE)
    return; /* "continue to fight" */
  uint32_t subject = inverted_subject (finder, verb);
  uint32_t q =
      subject == BRIEF_NONE ? quote_beside (finder, t->left[verb], t->right[verb]) : quote_of (finder, verb - 1);
  if (subject == BRIEF_NONE)
    subject = _brief_finder_subject (finder, verb);
  if (q == BRIEF_NONE || subject == BRIEF_NONE || quote_of (finder, subject) == q)
    return;
  BriefFrame frame = _brief_frame_of_rule (finder, verb, BRIEF_FRAME_STRONG);
  finder->failed =
      finder->failed || !_brief_ranges_add (finder->document->arena, &frame.content, quote_words (finder, q));
  _brief_finder_phrase (finder, subject, verb, &frame.source);
  if (frame.source.n > 0 && frame.content.n > 0)
    _brief_finder_add (finder, &frame);
}

/* "Smith writes:" at the end of a paragraph: the next one is his, though its marks or its indent got lost. */
static void
find_block (BriefFinder *finder, uint32_t verb)
{
  enum { LEAST_WORDS = 5 };
  const BriefDocument *d = finder->document;
  const BriefCue *cue = _brief_cue_of (d, verb);
  uint32_t first = verb + 2, end;
  uint32_t seen = finder->frame_of[verb];
  if (!cue || !(cue->flags & BRIEF_CUE_QUOTE) || (seen != BRIEF_NONE && frame_at (finder, seen)->content.n > 0)
      || first >= d->n_words || strcmp (d->words[verb + 1].norm, ":") != 0
      || !d->sentences[d->words[first].sentence].paragraph_start || d->words[first].sentence == d->words[verb].sentence
      || quote_of (finder, first) != BRIEF_NONE || !is_text (finder, first))
    return;
  uint32_t last = d->words[first].sentence + 1, subject = _brief_finder_subject (finder, verb);
  while (last < d->n_sentences && !d->sentences[last].paragraph_start)
    last++;
  end = d->sentences[last - 1].end;
  if (subject == BRIEF_NONE || end < first + LEAST_WORDS)
    return;
  BriefFrame frame = _brief_frame_of_rule (finder, verb, BRIEF_FRAME_STRONG);
  finder->failed =
      finder->failed
      || !_brief_ranges_add (d->arena, &frame.content, _brief_range_trim (d, (BriefWordRange) { first, end }));
  _brief_finder_phrase (finder, subject, verb, &frame.source);
  if (frame.source.n > 0)
    _brief_finder_add (finder, &frame);
}

static bool
is_dash (const BriefWord *w)
{
  return strcmp (w->norm, "-") == 0 || strcmp (w->norm, "--") == 0 || strcmp (w->norm, "\xE2\x80\x94") == 0
         || strcmp (w->norm, "\xE2\x80\x93") == 0 || strcmp (w->norm, "\xE2\x80\x95") == 0;
}

/* A quotation followed by a dash and a name up to the end of the paragraph. */
static void
find_signature (BriefFinder *finder, uint32_t quote)
{
  const BriefDocument *d = finder->document;
  uint32_t dash = finder->quotes->at[quote].end;
  while (dash < d->n_words && finder->quotes->of_word[dash] == quote)
    dash++;
  if (dash + 1 >= d->n_words || !is_dash (&d->words[dash]))
    return;
  uint32_t end = dash + 1;
  bool name = false;
  for (; end < d->n_words && d->words[end].gap < BRIEF_GAP_LINE; end++) {
    if (_brief_word_is_verb (d, end) || end - dash > SIGNATURE)
      return;
    name = name || d->words[end].upos == BRIEF_UPOS_PROPN;
  }
  if (!name)
    return;
  BriefFrame frame = { .head = dash, .cue = { dash, dash + 1 }, .strength = BRIEF_FRAME_STRONG, .by_rule = true };
  bool ok = _brief_ranges_add (d->arena, &frame.source, _brief_range_trim (d, (BriefWordRange) { dash + 1, end }))
            && _brief_ranges_add (d->arena, &frame.content, quote_words (finder, quote));
  finder->failed = finder->failed || !ok;
  if (frame.source.n > 0 && frame.content.n > 0)
    _brief_finder_add (finder, &frame);
}

static int
by_cue (const void *a, const void *b)
{
  const BriefFrame *x = a, *y = b;
  return (x->cue.first > y->cue.first) - (x->cue.first < y->cue.first);
}

/* Keeps frame_of true after the frames were put in another order. */
static void
sort_frames (BriefFinder *finder)
{
  g_array_sort (finder->frames, by_cue);
  for (uint32_t i = 0; i < finder->frames->len; i++)
    if (frame_at (finder, i)->head != BRIEF_NONE)
      finder->frame_of[frame_at (finder, i)->head] = i;
}

/* 'All Bets Are Off': a heading, not somebody's words. */
static bool
is_heading (const BriefDocument *d, const BriefQuote *q)
{
  uint32_t capital = 0;
  for (uint32_t i = q->first; i < q->end; i++) {
    const BriefWord *w = &d->words[i];
    if (w->upos == BRIEF_UPOS_PUNCT || w->upos == BRIEF_UPOS_ADP || w->upos == BRIEF_UPOS_DET
        || w->upos == BRIEF_UPOS_CCONJ || w->upos == BRIEF_UPOS_PART || w->upos == BRIEF_UPOS_SCONJ || w->mwt == 2)
      continue;
    if (g_ascii_islower (d->text[w->span.start]))
      return false;
    capital++;
  }
  return capital >= 3;
}

/* Is the quotation made of whole sentences that no cue outside it claims? */
static bool
stands_alone (const BriefFinder *finder, uint32_t quote)
{
  const BriefDocument *d = finder->document;
  const BriefQuote *q = &finder->quotes->at[quote];
  if (q->end < q->first + 3 || is_heading (d, q))
    return false;
  const BriefSentence *s = &d->sentences[d->words[q->first].sentence];
  for (uint32_t i = s->first; i < q->first; i++)
    if (is_text (finder, i))
      return false;
  const BriefSentence *last = &d->sentences[d->words[q->end - 1].sentence];
  for (uint32_t i = q->end; i < last->end && last == s; i++)
    if (is_text (finder, i) && finder->quotes->of_word[i] != quote)
      return false;
  return true;
}

/* The rest of a broken quotation: a longer piece in a sentence whose own cue already has a quotation as its content. */
static BriefFrame *
rest_of (BriefFinder *finder, uint32_t quote, uint32_t index)
{
  const BriefDocument *d = finder->document;
  BriefWordRange words = quote_words (finder, quote);
  if (words.end < words.first + 3 || index == 0)
    return NULL;
  for (uint32_t back = 1; back <= MAX_BACK && back <= index;
       back++) { /* another cue may stand between: "P," he said, noting that Q, "P" */
    BriefFrame *frame = frame_at (finder, index - back);
    if (d->words[frame->cue.first].sentence != d->words[words.first].sentence)
      return NULL;
    if (frame->content.n > 0 && frame->content.at[0].end <= frame->cue.first
        && _brief_quotes_form (finder->quotes, d, frame->content.at, frame->content.n) == BRIEF_FORM_DIRECT)
      return frame;
  }
  return NULL;
}

/* May a quotation that starts at WORD go on with this frame? Its source spoke in the sentence or paragraph right before. */
static bool
reaches (const BriefFinder *finder, const BriefFrame *frame, uint32_t word)
{
  const BriefDocument *d = finder->document;
  uint32_t last = frame->cue.end - 1;
  if (frame->content.n > 0)
    last = MAX (last, frame->content.at[frame->content.n - 1].end - 1);
  if (frame->rest.n > 0)
    last = MAX (last, frame->rest.at[frame->rest.n - 1].end - 1);
  uint32_t paragraphs = 0, to = d->words[word].sentence, from = d->words[last].sentence;
  if (to - from > 4)
    return false;
  for (uint32_t s = from + 1; s <= to; s++)
    paragraphs += d->sentences[s].paragraph_start;
  return paragraphs <= 1;
}

static bool
introduces (const BriefFinder *finder, const BriefFrame *frame, uint32_t first)
{
  const BriefDocument *d = finder->document;
  return first >= 2 && frame->strength == BRIEF_FRAME_WEAK && frame->content.n == 1 && frame->content.at[0].end < first
         && first - frame->content.at[0].end <= 3 && strcmp (d->words[frame->content.at[0].end].norm, ":") == 0;
}

/* Does somebody speak here who may go on: outside of quotations, and by a cue that will stay? */
static bool
is_speaker (const BriefFinder *finder, const BriefFrame *frame)
{
  if (quote_of (finder, frame->cue.first) != BRIEF_NONE || frame->source.n == 0 || frame->is_silent)
    return false;
  const BriefCue *cue = frame->head == BRIEF_NONE ? NULL : _brief_cue_of (finder->document, frame->head);
  if (cue && cue->type != BRIEF_ATTRIBUTION_COMMUNICATION)
    return false;
  return _brief_frame_is_likely (finder, frame, false);
}

static bool
is_quotation (const BriefFinder *finder, const BriefFrame *frame)
{
  return frame->content.n > 0
         && _brief_quotes_form (finder->quotes, finder->document, frame->content.at, frame->content.n)
                == BRIEF_FORM_DIRECT;
}

/* `"P," she said, explaining why Q. "R."`: of the speakers in the sentence of the frame at INDEX, the one who is quoted goes on. */
static BriefFrame *
quoted_beside (BriefFinder *finder, uint32_t index)
{
  const BriefDocument *d = finder->document;
  BriefFrame *last = frame_at (finder, index);
  for (uint32_t back = 0; back <= MAX_BACK && back <= index; back++) {
    BriefFrame *frame = frame_at (finder, index - back);
    if (d->words[frame->cue.first].sentence != d->words[last->cue.first].sentence)
      break;
    if (is_speaker (finder, frame) && is_quotation (finder, frame))
      return frame;
  }
  return last;
}

/* "She said that P. "Q."": who was not quoted yet says Q besides P, if it is a cue that quotes. */
static bool
quotes_anew (const BriefFinder *finder, const BriefFrame *frame)
{
  const BriefCue *cue = frame->head == BRIEF_NONE ? NULL : _brief_cue_of (finder->document, frame->head);
  return cue && (cue->flags & BRIEF_CUE_QUOTE) && frame->content.n > 0
         && _brief_quotes_form (finder->quotes, finder->document, frame->content.at, frame->content.n)
                == BRIEF_FORM_INDIRECT;
}

/* Gives QUOTE to the last speaker before it. INDEX: the first frame whose cue stands behind the quotation. */
static void
continue_speaker (BriefFinder *finder, uint32_t quote, uint32_t index)
{
  BriefWordRange words = quote_words (finder, quote);
  while (index-- > 0) {
    if (!is_speaker (finder, frame_at (finder, index)))
      continue; /* somebody quoted inside a quotation, or who said nothing */
    BriefFrame *frame = quoted_beside (finder, index);
    if (!reaches (finder, frame, words.first))
      return;
    if (introduces (finder, frame, words.first) || is_pronoun_only (finder->document, &frame->content))
      frame->content.n = 0; /* "denied these allegations: …" */
    insert_range (finder, frame->rest.n > 0 || quotes_anew (finder, frame) ? &frame->rest : &frame->content, words);
    return;
  }
}

void
_brief_find_quotes (BriefFinder *finder)
{
  const BriefQuotes *quotes = finder->quotes;
  for (uint32_t i = 0; i < finder->document->n_words; i++)
    if (finder->document->words[i].upos == BRIEF_UPOS_VERB) {
      find_beside (finder, i);
      find_block (finder, i);
    }
  for (uint32_t i = 0; i < finder->frames->len; i++)
    stretch (finder, frame_at (finder, i));
  for (uint32_t q = 0; q < quotes->n; q++)
    if (quotes->at[q].first < quotes->at[q].end)
      find_signature (finder, q);
  sort_frames (finder);
  uint8_t *taken = g_new0 (uint8_t, quotes->n + 1);
  for (uint32_t i = 0; i < finder->frames->len; i++) {
    const BriefFrame *frame = frame_at (finder, i);
    for (uint32_t r = 0; r < frame->content.n; r++) {
      uint32_t first = quotes->of_word[frame->content.at[r].first],
               last = quotes->of_word[frame->content.at[r].end - 1];
      uint32_t own = quote_of (finder, frame->cue.first);
      if (own != BRIEF_NONE && !is_text (finder, frame->cue.first))
        taken[own] = 1; /* "SMITH: We will win." */
      if (first != BRIEF_NONE && first != own)
        taken[first] = 1;
      if (last != BRIEF_NONE && last != own)
        taken[last] = 1;
      for (uint32_t q = first; q != BRIEF_NONE && last != BRIEF_NONE && q <= last; q++)
        if (q != own)
          taken[q] = 1;
    }
  }
  uint32_t index = 0;
  for (uint32_t q = 0; q < quotes->n; q++) {
    while (index < finder->frames->len && frame_at (finder, index)->cue.first < quotes->at[q].first)
      index++;
    if (taken[q] || quotes->at[q].first >= quotes->at[q].end)
      continue;
    BriefFrame *broken = rest_of (finder, q, index);
    if (broken)
      insert_range (finder, &broken->content, quote_words (finder, q));
    else if (stands_alone (finder, q))
      continue_speaker (finder, q, index);
  }
  g_free (taken);
}
