/* SPDX-License-Identifier: MIT */
/* Attributions whose cue is no verb of saying: nouns ("his promise to", "issued an order that"), "according to", "in X's view",
 * "allegedly", and the colon of a headline. */
#include "claim/frame.h"
#include "lexicon/source-noun.h"

#include <string.h>

#define MAX_CLIMB 16 /* heads between a phrase and its clause */

/* Verbs that only lend a noun its subject: "made a promise", "issued an order". */
static const char *const lending_verbs[] = {
  "announce", "deliver", "express", "file", "give", "have", "issue", "make", "offer", "publish", "reiterate", "release",
  "renew", "repeat", "send", "state", "utter", "voice", NULL
};

static const char *const view_nouns[] = { "account", "estimate", "judgment", "opinion", "view", "word", "telling", "assessment", NULL };

/* What the noun is about: "promise to V", "claim that P", "accusations of N". */
static uint32_t
noun_content (const BriefFinder *finder, uint32_t noun, const BriefCue *cue, bool *without_preposition)
{
  const BriefTree *t = finder->tree;
  const BriefDocument *d = finder->document;
  *without_preposition = false;
  for (uint32_t c = t->first_child[noun]; c != BRIEF_NONE; c = t->next_sibling[c]) {
    const BriefWord *w = &d->words[c];
    if (c < noun)
      continue;
    uint32_t mark = _brief_clause_mark (t, c);
    const char *mark_norm = mark == BRIEF_NONE ? "" : d->words[mark].norm;
    if (w->dep == BRIEF_DEP_CCOMP && (cue->flags & BRIEF_CUE_CLAUSE))
      return c;
    if (w->dep == BRIEF_DEP_ACL && strcmp (mark_norm, "that") == 0 && (cue->flags & BRIEF_CUE_CLAUSE))
      return c;
    if ((w->dep == BRIEF_DEP_ACL || w->dep == BRIEF_DEP_XCOMP) && strcmp (mark_norm, "to") == 0
        && (cue->flags & BRIEF_CUE_TO))
      return c;
  }
  for (uint32_t c = t->first_child[noun]; c != BRIEF_NONE && cue->prepositions; c = t->next_sibling[c]) {
    const BriefWord *preposition = _brief_tree_case (t, c);
    if (c > noun && d->words[c].dep == BRIEF_DEP_NMOD && preposition && _brief_cue_takes (cue, preposition->norm)) {
      *without_preposition = true;
      return c;
    }
  }
  return BRIEF_NONE;
}

/* Whose noun it is: "Biden's promise", "a warning by officials", "officials made a promise". */
static uint32_t
noun_source (const BriefFinder *finder, uint32_t noun, BriefWordRange *cue)
{
  const BriefTree *t = finder->tree;
  const BriefDocument *d = finder->document;
  uint32_t owner = _brief_tree_child (t, noun, BRIEF_DEP_NMOD_POSS);
  if (owner != BRIEF_NONE)
    return owner;
  for (uint32_t c = t->first_child[noun]; c != BRIEF_NONE; c = t->next_sibling[c]) {
    const BriefWord *preposition = _brief_tree_case (t, c);
    if (c > noun && d->words[c].dep == BRIEF_DEP_NMOD && preposition
        && (strcmp (preposition->norm, "by") == 0 || strcmp (preposition->norm, "from") == 0))
      return c;
  }
  const BriefWord *w = &d->words[noun];
  if (w->head < 0 || w->dep != BRIEF_DEP_OBJ || !_brief_word_in (d, (uint32_t) w->head, lending_verbs))
    return BRIEF_NONE;
  if ((uint32_t) w->head < noun && noun - (uint32_t) w->head <= 3)
    cue->first = (uint32_t) w->head; /* "issued an order" */
  return _brief_finder_subject (finder, (uint32_t) w->head);
}

static void
find_noun (BriefFinder *finder, uint32_t noun, const BriefCue *cue)
{
  bool without_preposition;
  uint32_t content = noun_content (finder, noun, cue, &without_preposition);
  if (content == BRIEF_NONE)
    return;
  BriefFrame frame = { .head = noun, .cue = { noun, noun + 1 }, .strength = BRIEF_FRAME_WEAK, .by_rule = true };
  uint32_t source = noun_source (finder, noun, &frame.cue);
  if (source == BRIEF_NONE || source == content)
    return;
  if (without_preposition)
    _brief_finder_phrase (finder, content, BRIEF_NONE, &frame.content);
  else
    _brief_finder_content (finder, content, BRIEF_NONE, &frame.content);
  _brief_finder_phrase (finder, source, noun, &frame.source);
  if (frame.source.n > 0 && frame.content.n > 0)
    _brief_finder_add (finder, &frame);
}

void
_brief_find_nouns (BriefFinder *finder, uint32_t first, uint32_t end)
{
  for (uint32_t i = first; i < end; i++) {
    if (finder->document->words[i].upos != BRIEF_UPOS_NOUN)
      continue;
    const BriefCue *cue = _brief_cue_noun (finder->document->words[i].lemma);
    if (cue && !_brief_cue_is_idle (finder, i))
      find_noun (finder, i, cue);
  }
}

/* The clause that a phrase belongs to: up over nouns, and from a later conjunct to the first when the phrase stands outside both. */
static uint32_t
clause_above (const BriefFinder *finder, uint32_t word, uint32_t phrase)
{
  const BriefDocument *d = finder->document;
  for (int step = 0; step < MAX_CLIMB && d->words[word].head >= 0 && _brief_word_is_nominal (d, word)
                     && d->words[word].dep != BRIEF_DEP_CCOMP && _brief_tree_subject (finder->tree, word) == BRIEF_NONE;
       step++)
    word = (uint32_t) d->words[word].head;
  for (int step = 0;
       step < MAX_CLIMB && d->words[word].dep == BRIEF_DEP_CONJ && d->words[word].head >= 0 && phrase > word; step++)
    word = (uint32_t) d->words[word].head;
  return word;
}

static void
add_adjunct (BriefFinder *finder, uint32_t cue_head, BriefWordRange cue, uint32_t source, uint32_t clause,
             uint32_t phrase)
{
  BriefFrame frame = { .head = cue_head, .cue = cue, .strength = BRIEF_FRAME_STRONG, .by_rule = true };
  if (source != BRIEF_NONE)
    _brief_finder_phrase (finder, source, cue_head, &frame.source);
  _brief_finder_content (finder, clause, phrase, &frame.content);
  if (frame.content.n > 0 && (frame.source.n > 0 || source == BRIEF_NONE))
    _brief_finder_add (finder, &frame);
}

/* Where the tree does not help: "According to N, P" and "P, according to N." by their commas. */
static void
find_according_by_commas (BriefFinder *finder, uint32_t word)
{
  const BriefDocument *d = finder->document;
  const BriefSentence *s = &d->sentences[d->words[word].sentence];
  BriefWordRange source = { word + 2, word + 2 }, content;
  while (source.end < s->end && d->words[source.end].upos != BRIEF_UPOS_PUNCT)
    source.end++;
  if (source.end <= source.first)
    return;
  bool opens = true;
  for (uint32_t i = s->first; i < word; i++)
    opens = opens && d->words[i].upos == BRIEF_UPOS_PUNCT;
  content = opens ? (BriefWordRange) { source.end, s->end } : (BriefWordRange) { s->first, word };
  content = _brief_range_trim (d, content);
  if (content.end <= content.first + 1)
    return;
  BriefFrame frame = { .head = word, .cue = { word, word + 2 }, .strength = BRIEF_FRAME_STRONG, .by_rule = true };
  if (!_brief_ranges_add (d->arena, &frame.source, source) || !_brief_ranges_add (d->arena, &frame.content, content))
    finder->failed = true;
  else
    _brief_finder_add (finder, &frame);
}

/* "According to N": the words may be tagged as a preposition below N or as a participle above it. */
static bool
find_according (BriefFinder *finder, uint32_t word)
{
  const BriefTree *t = finder->tree;
  const BriefDocument *d = finder->document;
  int32_t head = d->words[word].head;
  if (head < 0)
    return false;
  uint32_t source = (uint32_t) head, phrase = (uint32_t) head;
  if (d->words[word].dep != BRIEF_DEP_CASE) {
    source = _brief_tree_child (t, word, BRIEF_DEP_OBL);
    if (source == BRIEF_NONE)
      source = _brief_tree_child (t, word, BRIEF_DEP_OBJ);
    if (source == BRIEF_NONE)
      source = _brief_tree_child (t, word, BRIEF_DEP_NMOD);
    phrase = word;
  }
  if (source == BRIEF_NONE || d->words[phrase].head < 0)
    return false;
  BriefFrame frame = { .head = word, .cue = { word, word + 2 }, .strength = BRIEF_FRAME_STRONG, .by_rule = true };
  _brief_finder_phrase (finder, source, word, &frame.source);
  BriefRanges phrase_words = { 0 };
  _brief_finder_phrase (finder, source, BRIEF_NONE, &phrase_words);
  if (frame.source.n == 0)
    frame.source = phrase_words;
  _brief_finder_content (finder, clause_above (finder, (uint32_t) d->words[phrase].head, phrase), phrase,
                         &frame.content);
  if (frame.source.n == 0 || frame.content.n == 0 || frame.source.at[0].first < word)
    return false;
  _brief_finder_add (finder, &frame);
  return true;
}

/* "In the opinion of some doctors, P", "by his account, P". */
static void
find_view (BriefFinder *finder, uint32_t noun)
{
  const BriefTree *t = finder->tree;
  const BriefDocument *d = finder->document;
  const BriefWord *w = &d->words[noun], *preposition = _brief_tree_case (t, noun);
  if (w->dep != BRIEF_DEP_OBL || w->head < 0 || !preposition
      || (strcmp (preposition->norm, "in") != 0 && strcmp (preposition->norm, "by") != 0))
    return;
  uint32_t source = _brief_tree_child (t, noun, BRIEF_DEP_NMOD_POSS);
  for (uint32_t c = t->first_child[noun]; c != BRIEF_NONE && source == BRIEF_NONE; c = t->next_sibling[c]) {
    const BriefWord *of = _brief_tree_case (t, c);
    if (d->words[c].dep == BRIEF_DEP_NMOD && of && strcmp (of->norm, "of") == 0)
      source = c;
  }
  if (source != BRIEF_NONE)
    add_adjunct (finder, noun, (BriefWordRange) { noun, noun + 1 }, source,
                 clause_above (finder, (uint32_t) w->head, noun), noun);
}

void
_brief_find_adjuncts (BriefFinder *finder, uint32_t first, uint32_t end)
{
  const BriefDocument *d = finder->document;
  for (uint32_t i = first; i < end; i++) {
    const BriefWord *w = &d->words[i];
    if (strcmp (w->norm, "according") == 0 && i + 1 < end && strcmp (d->words[i + 1].norm, "to") == 0) {
      if (!find_according (finder, i))
        find_according_by_commas (finder, i);
    } else if (w->upos == BRIEF_UPOS_NOUN && _brief_word_in (d, i, view_nouns))
      find_view (finder, i);
    else if (w->upos == BRIEF_UPOS_ADV && w->dep == BRIEF_DEP_ADVMOD && w->head >= 0) {
      const BriefCue *cue = _brief_cue_adverb (w->norm);
      if (cue && cue->type == BRIEF_ATTRIBUTION_COMMUNICATION)
        add_adjunct (finder, i, (BriefWordRange) { i, i + 1 }, BRIEF_NONE, clause_above (finder, (uint32_t) w->head, 0),
                     i);
    }
  }
}

/* Do the words hold a verb that heads a clause? */
static bool
has_verb (const BriefDocument *d, uint32_t first, uint32_t end)
{
  for (uint32_t i = first; i < end; i++)
    if (_brief_word_is_verb (d, i))
      return true;
  return false;
}

/* A name, or a noun for somebody who speaks, without further phrases. */
static bool
is_name_phrase (const BriefDocument *d, uint32_t first, uint32_t end)
{
  bool source = false;
  if (end <= first || end - first > 6 || has_verb (d, first, end))
    return false;
  for (uint32_t i = first; i < end; i++) {
    BriefSourceType type;
    uint8_t upos = d->words[i].upos;
    if (upos == BRIEF_UPOS_ADP || upos == BRIEF_UPOS_INTJ || upos == BRIEF_UPOS_SCONJ)
      return false;
    source = source || upos == BRIEF_UPOS_PROPN
             || (upos == BRIEF_UPOS_NOUN && _brief_source_noun (d->words[i].lemma, &type));
  }
  return source;
}

void
_brief_find_headline (BriefFinder *finder, const BriefSentence *sentence)
{
  const BriefDocument *d = finder->document;
  if (sentence->zone != BRIEF_ZONE_HEADLINE || _brief_frame_is_turn (finder, sentence->first))
    return;
  for (uint32_t i = sentence->first + 1; i + 1 < sentence->end; i++) {
    if (strcmp (d->words[i].norm, ":") != 0)
      continue;
    BriefWordRange before = { sentence->first, i }, after = { i + 1, sentence->end };
    BriefFrame frame = { .head = i, .cue = { i, i + 1 }, .strength = BRIEF_FRAME_STRONG, .by_rule = true };
    bool turned = is_name_phrase (d, after.first, after.end) && has_verb (d, before.first, before.end);
    if (!turned && !(is_name_phrase (d, before.first, before.end) && has_verb (d, after.first, after.end)))
      return;
    if (!_brief_ranges_add (d->arena, &frame.source, _brief_range_trim (d, turned ? after : before))
        || !_brief_ranges_add (d->arena, &frame.content, _brief_range_trim (d, turned ? before : after)))
      finder->failed = true;
    else
      _brief_finder_add (finder, &frame);
    return;
  }
}
