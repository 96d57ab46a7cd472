/* SPDX-License-Identifier: MIT */
/* Puts together what the network marked and what the tree and the quotation marks show. */
#include "claim/claim.h"
#include "claim/frame.h"

#include <string.h>

#define MAX_CLIMB 12 /* heads between a marked word and the phrase that it belongs to */

static bool
is_relative_pronoun (const BriefWord *w)
{
  return w->upos == BRIEF_UPOS_PRON
         && ((w->morph & BRIEF_MORPH_REL) || strcmp (w->norm, "who") == 0 || strcmp (w->norm, "which") == 0);
}

/* The noun phrase that the network's source is a part of: its words are often only the first or last few of it. */
static uint32_t
phrase_head (const BriefFinder *finder, const BriefFrame *frame)
{
  const BriefDocument *d = finder->document;
  uint32_t word = _brief_range_head (d, frame->source.at[0]);
  for (int step = 0; word != BRIEF_NONE && step < MAX_CLIMB; step++) {
    const BriefWord *w = &d->words[word];
    if (is_relative_pronoun (w)) { /* "Trump, who has promised": Trump */
      uint32_t clause = w->head < 0 ? BRIEF_NONE : (uint32_t) w->head;
      for (int up = 0; up < MAX_CLIMB && clause != BRIEF_NONE; up++) {
        if (d->words[clause].dep == BRIEF_DEP_ACL_RELCL && d->words[clause].head >= 0)
          return _brief_clause_antecedent (finder->tree, clause);
        clause = d->words[clause].head < 0 ? BRIEF_NONE : (uint32_t) d->words[clause].head;
      }
      return word;
    }
    bool inner = w->dep == BRIEF_DEP_DET || w->dep == BRIEF_DEP_AMOD || w->dep == BRIEF_DEP_COMPOUND
                 || w->dep == BRIEF_DEP_FLAT || w->dep == BRIEF_DEP_NUMMOD || w->dep == BRIEF_DEP_NMOD_DESC
                 || w->dep == BRIEF_DEP_APPOS || w->dep == BRIEF_DEP_CASE;
    if (!inner || w->head < 0 || !_brief_word_is_nominal (d, (uint32_t) w->head)
        || _brief_tree_holds (finder->tree, word, frame->head == BRIEF_NONE ? word : frame->head))
      return word;
    word = (uint32_t) w->head;
  }
  return word;
}

static void
complete_source (BriefFinder *finder, BriefFrame *frame)
{
  const BriefDocument *d = finder->document;
  uint32_t head = BRIEF_NONE;
  if (frame->source.n > 0)
    head = phrase_head (finder, frame);
  else if (frame->head != BRIEF_NONE && !_brief_cue_reports_infinitive (finder, frame->head)
           && (_brief_word_is_verb (d, frame->head) || d->words[frame->head].upos == BRIEF_UPOS_ADJ))
    head = _brief_finder_subject (finder, frame->head);
  else if (frame->head != BRIEF_NONE && d->words[frame->head].dep == BRIEF_DEP_OBJ && frame->cue.first < frame->head)
    head = _brief_finder_subject (finder, (uint32_t) d->words[frame->head].head);
  if (head == BRIEF_NONE || d->words[head].dep == BRIEF_DEP_EXPL
      || (frame->source.n == 0 && strcmp (d->words[head].norm, "it") == 0
          && _brief_clause_is_passive (finder->tree, frame->head)))
    return;
  if (_brief_ranges_hold (frame->content.at, frame->content.n, head)) {
    if (frame->source.n > 0)
      return;
    head = BRIEF_NONE;
  }
  BriefRanges phrase = { 0 };
  if (head != BRIEF_NONE)
    _brief_finder_phrase (finder, head, frame->head == BRIEF_NONE ? BRIEF_NONE : frame->head, &phrase);
  if (phrase.n > 0 && !_brief_ranges_hold (phrase.at, phrase.n, frame->cue.first))
    frame->source = phrase;
}

static bool
overlaps (const BriefRanges *a, const BriefRanges *b)
{
  for (uint32_t i = 0; i < a->n; i++)
    for (uint32_t k = 0; k < b->n; k++)
      if (a->at[i].first < b->at[k].end && b->at[k].first < a->at[i].end)
        return true;
  return false;
}

/* "Told voters that P": voters are spoken to. */
static uint32_t
behind_addressee (const BriefFinder *finder, const BriefFrame *frame, uint32_t first)
{
  const BriefDocument *d = finder->document;
  const BriefCue *cue = _brief_cue_of (d, frame->head);
  if (!cue || !(cue->flags & BRIEF_CUE_ADDRESSEE))
    return first;
  for (uint32_t c = finder->tree->first_child[frame->head]; c != BRIEF_NONE; c = finder->tree->next_sibling[c]) {
    bool object = d->words[c].dep == BRIEF_DEP_OBJ || d->words[c].dep == BRIEF_DEP_IOBJ;
    uint32_t next = finder->tree->right[c];
    if (object && finder->tree->left[c] == first && next < d->n_words && strcmp (d->words[next].norm, "that") == 0)
      return next;
  }
  return first;
}

/* A content is one clause or phrase: the pieces that the network marked are widened to the one that the longest piece heads, or
 * to the phrases of the cue that it reaches over ("Ohio as a lost cause"). */
static void
complete_content (BriefFinder *finder, BriefFrame *frame)
{
  const BriefDocument *d = finder->document;
  if (frame->content.n == 0 || frame->head == BRIEF_NONE)
    return;
  BriefWordRange longest = frame->content.at[0];
  for (uint32_t i = 1; i < frame->content.n; i++)
    if (frame->content.at[i].end - frame->content.at[i].first > longest.end - longest.first)
      longest = frame->content.at[i];
  uint32_t head = _brief_range_head (d, longest);
  if (head == BRIEF_NONE || head == frame->head || d->words[head].sentence != d->words[frame->head].sentence)
    return;
  if (d->words[head].dep == BRIEF_DEP_ADVCL && d->words[head].head >= (int32_t) longest.end
      && frame->head < longest.first)
    head = (uint32_t) d->words[head].head; /* "think, if it rains, the match will end": not only the condition */
  BriefRanges whole = { 0 };
  if (_brief_tree_holds (finder->tree, head, frame->head) && d->words[head].upos != BRIEF_UPOS_VERB)
    return;
  _brief_finder_content (finder, head, frame->head, &whole);
  if (whole.n > 0 && overlaps (&whole, &frame->content) && !overlaps (&whole, &frame->source)
      && !_brief_ranges_hold (whole.at, whole.n, frame->head)) {
    BriefWordRange *last = &whole.at[whole.n - 1];
    if (last->end < longest.end && last->first <= longest.end)
      last->end = _brief_frame_end (d, longest);
    whole.at[0].first = behind_addressee (finder, frame, whole.at[0].first);
    if (whole.at[0].first < whole.at[0].end)
      frame->content = whole;
  }
}

/* The subject of a passive cue is not the one who speaks: "it was reported", "the general was said to". */
static void
drop_passive_subject (BriefFinder *finder, BriefFrame *frame)
{
  if (frame->source.n == 0 || !_brief_word_is_verb (finder->document, frame->head))
    return;
  uint32_t subject = _brief_tree_child (finder->tree, frame->head, BRIEF_DEP_NSUBJ_PASS);
  uint32_t head = _brief_range_head (finder->document, frame->source.at[0]);
  bool passive = _brief_clause_is_passive (finder->tree, frame->head);
  if (subject == BRIEF_NONE && passive)
    subject = _brief_tree_child (finder->tree, frame->head, BRIEF_DEP_NSUBJ);
  bool is_subject = subject != BRIEF_NONE && head != BRIEF_NONE && _brief_tree_holds (finder->tree, subject, head);
  const BriefWord *verb = &finder->document->words[frame->head];
  uint32_t outer = passive && subject == BRIEF_NONE && verb->dep == BRIEF_DEP_ADVCL && verb->head >= 0
                       ? _brief_tree_subject (finder->tree, (uint32_t) verb->head)
                       : BRIEF_NONE;
  if (outer != BRIEF_NONE && head != BRIEF_NONE && _brief_tree_holds (finder->tree, outer, head))
    is_subject = true; /* "asked whether P, she said": she was asked */
  bool is_it = head != BRIEF_NONE && passive && strcmp (finder->document->words[head].norm, "it") == 0;
  if (is_subject || is_it || _brief_cue_reports_infinitive (finder, frame->head))
    frame->source.n = 0;
}

/* "On these reports": the preposition belongs to the cue. */
static void
drop_preposition (BriefFinder *finder, BriefFrame *frame)
{
  const BriefDocument *d = finder->document;
  if (frame->content.n == 0 || !_brief_word_is_verb (d, frame->head))
    return;
  BriefWordRange *first = &frame->content.at[0];
  const BriefWord *w = &d->words[first->first];
  bool phrase = w->dep == BRIEF_DEP_CASE && w->head > (int32_t) first->first && w->head < (int32_t) first->end;
  if (phrase && first->first == frame->cue.end && first->end > first->first + 1
      && d->words[w->head].head >= 0 && !_brief_ranges_hold (first, 1, (uint32_t) d->words[w->head].head))
    frame->cue.end = ++first->first;
}

/* The network's frames, before the rules complete them. */
static void
add_network_frames (BriefFinder *finder)
{
  BriefDocument *d = (BriefDocument *) finder->document;
  for (uint32_t i = 0; i < d->n_cues; i++) {
    const BriefCueFrame *seen = &d->cues[i];
    if (seen->cue.first >= seen->cue.end || seen->cue.end > d->n_words)
      continue;
    BriefFrame frame = { .head = _brief_frame_main_word (d, _brief_cue_head (d, seen->cue)),
                         .cue = seen->cue,
                         .probability = seen->probability };
    for (uint32_t r = 0; r < seen->n_sources; r++)
      if (!_brief_ranges_add (d->arena, &frame.source, _brief_range_trim (d, seen->sources[r])))
        finder->failed = true;
    for (uint32_t r = 0; r < seen->n_contents; r++)
      if (!_brief_ranges_add (d->arena, &frame.content, _brief_range_trim (d, seen->contents[r])))
        finder->failed = true;
    if (frame.head == BRIEF_NONE || _brief_frame_is_no_cue (finder, &frame))
      continue;
    _brief_frame_bound (finder, &frame);
    drop_passive_subject (finder, &frame);
    drop_preposition (finder, &frame);
    if (finder->frame_of[frame.head] == BRIEF_NONE) {
      complete_content (finder, &frame);
      complete_source (finder, &frame);
    } else
      _brief_frame_merge (finder, &g_array_index (finder->frames, BriefFrame, finder->frame_of[frame.head]), &frame);
    _brief_finder_add (finder, &frame);
  }
}

/* "They were told": is the content nothing but the cue with its own subject? */
static bool
is_cue_alone (const BriefTree *t, const BriefFrame *frame)
{
  uint32_t subject = frame->head == BRIEF_NONE ? BRIEF_NONE : _brief_tree_subject (t, frame->head);
  if (subject == BRIEF_NONE || frame->content.n != 1 || !_brief_ranges_hold (frame->content.at, 1, frame->head))
    return false;
  for (uint32_t i = frame->content.at[0].first; i < frame->content.at[0].end; i++)
    if ((i < frame->cue.first || i >= frame->cue.end) && !_brief_tree_holds (t, subject, i))
      return false;
  return true;
}

/* A frame without content says nothing, unless it is a refusal to speak. */
static bool
is_empty (const BriefDocument *d, const BriefFrame *frame)
{
  return frame->content.n == 0 && !frame->is_silent
         && !(frame->head != BRIEF_NONE && frame->by_rule && frame->strength == BRIEF_FRAME_STRONG
              && (_brief_word_is (d, frame->head, "decline") || _brief_word_is (d, frame->head, "refuse")));
}

static bool
add_source (GArray *out, const BriefFrame *frame, const BriefRanges *content, const BriefDocument *d,
            const BriefWordRange *sources, uint32_t n)
{
  BriefCueFrame cue = { .cue = frame->cue,
                        .contents = content->at,
                        .n_contents = content->n,
                        .probability = frame->probability > 0 ? frame->probability
                                                              : (frame->strength == BRIEF_FRAME_STRONG ? 0.8f : 0.6f) };
  cue.sources = _brief_arena_alloc_n (d->arena, n + (size_t) 1, sizeof *cue.sources);
  if (!cue.sources)
    return false;
  if (n > 0)
    memcpy (cue.sources, sources, n * sizeof *sources);
  cue.n_sources = n;
  g_array_append_val (out, cue);
  return true;
}

/* One attribution for each coordinated source. */
static bool
add_sources (GArray *out, const BriefFrame *frame, const BriefRanges *content, const BriefTree *t)
{
  enum { MAX_SOURCES = 8 };
  uint32_t heads[MAX_SOURCES];
  uint32_t n = _brief_frame_speakers (t, frame, heads, MAX_SOURCES);
  if (n < 2)
    return add_source (out, frame, content, t->document, frame->source.at, frame->source.n);
  for (uint32_t i = 0; i < n; i++) {
    BriefRanges part = { 0 };
    if (!_brief_frame_speaker (t, heads[i], &part) || !add_source (out, frame, content, t->document, part.at, part.n))
      return false;
  }
  return true;
}

static bool
add_frame (GArray *out, const BriefFrame *frame, const BriefTree *t)
{
  return add_sources (out, frame, &frame->content, t)
         && (frame->rest.n == 0 || add_sources (out, frame, &frame->rest, t));
}

/* "X, citing officials, said P": the officials say all of P. */
static void
share_content (BriefFinder *finder, BriefFrame *frame)
{
  uint32_t at = frame->is_exact && frame->like != BRIEF_NONE ? finder->frame_of[frame->like] : BRIEF_NONE;
  const BriefFrame *other = at == BRIEF_NONE ? NULL : &g_array_index (finder->frames, BriefFrame, at);
  if (other && other->content.n > 0 && !_brief_ranges_hold (other->content.at, other->content.n, frame->cue.first))
    frame->content = other->content;
}

/* Settles each frame and marks the words of the contents of those that are likely. */
static void
settle_frames (BriefFinder *finder, uint8_t *said)
{
  for (uint32_t i = 0; i < finder->frames->len; i++) {
    BriefFrame *frame = &g_array_index (finder->frames, BriefFrame, i);
    _brief_frame_settle_source (finder->document, frame);
    _brief_frame_settle_cue (finder, frame);
    _brief_frame_settle_content (finder, frame);
    for (uint32_t r = 0; r < frame->content.n && _brief_frame_is_likely (finder, frame, false); r++)
      memset (said + frame->content.at[r].first, 1, frame->content.at[r].end - frame->content.at[r].first);
    for (uint32_t r = 0; r < frame->rest.n; r++)
      memset (said + frame->rest.at[r].first, 1, frame->rest.at[r].end - frame->rest.at[r].first);
  }
}

/* The frame of the verb that FRAME's verb is joined to, or NULL. */
static BriefFrame *
first_verb (const BriefFinder *finder, const BriefFrame *frame)
{
  const BriefWord *w = frame->head == BRIEF_NONE ? NULL : &finder->document->words[frame->head];
  uint32_t other = w && w->dep == BRIEF_DEP_CONJ && w->head >= 0 ? finder->frame_of[w->head] : BRIEF_NONE;
  return other == BRIEF_NONE ? NULL : &g_array_index (finder->frames, BriefFrame, other);
}

/* "Neither confirmed nor denied" is one cue, whichever of the two verbs has found all of it. */
static void
widen_cue (const BriefFinder *finder, const BriefFrame *frame)
{
  BriefFrame *first = first_verb (finder, frame);
  if (first && frame->cue.first <= first->cue.first && first->cue.end <= frame->cue.end)
    first->cue = frame->cue;
}

/* SAID marks the words of likely contents. */
static bool
says_something (const BriefFinder *finder, const BriefFrame *frame, const uint8_t *said)
{
  return !is_empty (finder->document, frame) && !is_cue_alone (finder->tree, frame)
         && _brief_frame_is_likely (finder, frame, said[frame->cue.first] != 0);
}

/* "Announced" in "announced plans to build", whose cue is the noun with the verb. */
static bool
is_lent (const BriefFinder *finder, const BriefFrame *frame, const uint8_t *said)
{
  if (frame->head == BRIEF_NONE || !_brief_word_is_verb (finder->document, frame->head))
    return false;
  uint32_t object = _brief_tree_child (finder->tree, frame->head, BRIEF_DEP_OBJ);
  uint32_t at = object == BRIEF_NONE ? BRIEF_NONE : finder->frame_of[object];
  const BriefFrame *noun = at == BRIEF_NONE ? NULL : &g_array_index (finder->frames, BriefFrame, at);
  if (!noun || noun == frame || noun->content.n == 0 || noun->cue.first > frame->head || noun->cue.end <= frame->head)
    return false;
  uint32_t content = _brief_range_head (finder->document, noun->content.at[0]);
  bool relative = content != BRIEF_NONE
                  && finder->document->words[content].dep == BRIEF_DEP_ACL_RELCL; /* "cited comments he had made" */
  return !relative && says_something (finder, noun, said);
}

/* Is the verb part of the cue of another frame, which tells it all? */
static bool
is_second_verb (const BriefFinder *finder, const BriefFrame *frame, const uint8_t *said)
{
  const BriefFrame *first = first_verb (finder, frame);
  return first && first->cue.first <= frame->head && frame->head < first->cue.end
         && says_something (finder, first, said);
}

static bool
write_frames (BriefFinder *finder)
{
  BriefDocument *d = (BriefDocument *) finder->document;
  uint8_t *said = g_new0 (uint8_t, d->n_words + (size_t) 1);
  GArray *out = g_array_new (FALSE, FALSE, sizeof (BriefCueFrame));
  bool ok = true;
  settle_frames (finder, said);
  for (uint32_t i = 0; i < finder->frames->len; i++)
    share_content (finder, &g_array_index (finder->frames, BriefFrame, i));
  for (uint32_t i = 0; i < finder->frames->len; i++)
    widen_cue (finder, &g_array_index (finder->frames, BriefFrame, i));
  for (uint32_t i = 0; i < finder->frames->len && ok; i++) {
    const BriefFrame *frame = &g_array_index (finder->frames, BriefFrame, i);
    if (says_something (finder, frame, said) && !is_second_verb (finder, frame, said) && !is_lent (finder, frame, said))
      ok = add_frame (out, frame, finder->tree);
  }
  g_free (said);
  BriefCueFrame *cues = ok ? _brief_arena_alloc_n (d->arena, out->len + (size_t) 1, sizeof *cues) : NULL;
  if (cues) {
    if (out->len > 0)
      memcpy (cues, out->data, out->len * sizeof *cues);
    d->cues = cues;
    d->n_cues = out->len;
  }
  g_array_free (out, TRUE);
  return cues != NULL;
}

bool
_brief_attribution_find (BriefDocument *document)
{
  BriefFinder finder = { .document = document,
                         .tree = _brief_tree_new (document),
                         .quotes = _brief_quotes_read (document) };
  finder.frame_of = _brief_arena_alloc_n (document->arena, document->n_words + (size_t) 1, sizeof (uint32_t));
  finder.in_turn = _brief_arena_alloc_n (document->arena, document->n_words + (size_t) 1, 1);
  if (!finder.tree || !finder.quotes || !finder.frame_of || !finder.in_turn)
    return false;
  memset (finder.frame_of, 0xFF, document->n_words * sizeof (uint32_t));
  finder.frames = g_array_new (FALSE, FALSE, sizeof (BriefFrame));
  _brief_find_turns (&finder);
  for (uint32_t s = 0; s < document->n_sentences; s++) {
    const BriefSentence *sentence = &document->sentences[s];
    _brief_find_verbs (&finder, sentence->first, sentence->end);
    _brief_find_nouns (&finder, sentence->first, sentence->end);
    _brief_find_adjuncts (&finder, sentence->first, sentence->end);
    _brief_find_as (&finder, sentence->first, sentence->end);
    _brief_find_headline (&finder, sentence);
  }
  add_network_frames (&finder);
  _brief_find_quotes (&finder);
  bool ok = !finder.failed && write_frames (&finder);
  g_array_free (finder.frames, TRUE);
  return ok;
}
