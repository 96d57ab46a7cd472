/* SPDX-License-Identifier: MIT */
/* Which words make the cue, and whether there is one at all. The tree gives the verb group; the network what belongs to it besides
 * ("took offense at"); how sure the network was, and what the lexicon knows, decide whether a cue stays that the tree did not show. */
#include "claim/frame.h"
#include "lexicon/predicate.h"
#include "lexicon/source-noun.h"

#include <string.h>

/* Shares of the right ones among the cues of news text rise with the network's own score; below these most are none. */
#define LEAST_KNOWN 0.6f   /* a word of the lexicon */
#define LEAST_UNKNOWN 0.7f /* any other verb, noun or adjective */
#define LESS_INSIDE 0.1f   /* so much less in the content of another cue */
#define LEAST_ACT 0.8f     /* "criticized" with a content */

/* Words that a cue does not end in: what follows them is its content or the one spoken to. */
static bool
is_outside (const BriefWord *w)
{
  static const char *const marks[] = { "if", "that", "whether", NULL };
  if (w->upos == BRIEF_UPOS_DET || w->upos == BRIEF_UPOS_CCONJ || w->upos == BRIEF_UPOS_PRON
      || w->upos == BRIEF_UPOS_PROPN || w->dep == BRIEF_DEP_CCOMP)
    return true;
  return g_strv_contains (marks, w->norm);
}

/* "Allegedly": a cue of its own. */
static bool
reports_itself (const BriefDocument *d, uint32_t word)
{
  const BriefCue *cue = d->words[word].upos == BRIEF_UPOS_ADV ? _brief_cue_adverb (d->words[word].norm) : NULL;
  return cue && cue->type == BRIEF_ATTRIBUTION_COMMUNICATION;
}

/* Does WORD modify HEAD directly or as an adverb of an adverb: "once again questioning"? */
static bool
is_helper (const BriefDocument *d, uint32_t word, uint32_t head)
{
  for (int step = 0; step < 3; step++) {
    const BriefWord *w = &d->words[word];
    bool adverb =
        w->dep == BRIEF_DEP_ADVMOD && !(w->morph & (BRIEF_MORPH_REL | BRIEF_MORPH_INT)) && !reports_itself (d, word);
    if (!adverb && w->dep != BRIEF_DEP_AUX && w->dep != BRIEF_DEP_AUX_PASS && w->dep != BRIEF_DEP_COP)
      return false;
    if (w->head == (int32_t) head)
      return true;
    if (!adverb || w->head < 0)
      return false;
    word = (uint32_t) w->head;
  }
  return false;
}

/* "Went on to say", "has begun to doubt": a verb that only says how or when the one below it happens belongs to the group. */
static BriefWordRange
with_aspect (const BriefDocument *d, BriefWordRange group, uint32_t head)
{
  const BriefWord *w = &d->words[head];
  if (w->dep != BRIEF_DEP_XCOMP || w->head < 0 || !_brief_verb_is_aspect (d, (uint32_t) w->head)
      || !_brief_cue_of (d, head))
    return group;
  uint32_t above = (uint32_t) w->head;
  bool particle = above + 1 < group.first && strcmp (d->words[above + 1].xpos, "RP") == 0;
  if (above + 1 + particle != group.first)
    return group;
  for (group.first = above; group.first > 0 && is_helper (d, group.first - 1, above);)
    group.first--;
  return group;
}

/* "Was quoted as saying". */
static BriefWordRange
with_quoting (const BriefTree *t, BriefWordRange group, uint32_t head)
{
  const BriefDocument *d = t->document;
  if (!_brief_verb_is_quoted (t, head) || d->words[head].head + 2 != (int32_t) group.first)
    return group;
  uint32_t above = (uint32_t) d->words[head].head;
  for (group.first = above; group.first > 0 && is_helper (d, group.first - 1, above);)
    group.first--;
  return group;
}

/* "Neither confirmed nor denied". */
static BriefWordRange
with_neither (const BriefDocument *d, BriefWordRange group, uint32_t head)
{
  uint32_t first = group.first;
  if (first >= 3 && d->words[head].dep == BRIEF_DEP_CONJ && d->words[head].head == (int32_t) first - 2
      && strcmp (d->words[first - 1].norm, "nor") == 0 && strcmp (d->words[first - 3].norm, "neither") == 0)
    group.first = first - 3;
  return group;
}

BriefWordRange
_brief_finder_verb_group (const BriefFinder *finder, uint32_t head)
{
  const BriefDocument *d = finder->document;
  BriefWordRange group = { head, head + 1 };
  while (group.first > 0 && is_helper (d, group.first - 1, head))
    group.first--;
  if (group.first > 0 && strcmp (d->words[group.first - 1].norm, "to") == 0
      && d->words[group.first - 1].dep == BRIEF_DEP_MARK && d->words[group.first - 1].head == (int32_t) head)
    group.first--; /* "to deny" */
  if (group.end < d->n_words && d->words[group.end].head == (int32_t) head
      && d->words[group.end].dep == BRIEF_DEP_COMPOUND_PRT)
    group.end++;
  return with_neither (d, with_quoting (finder->tree, with_aspect (d, group, head), head), head);
}

/* What somebody says inside a quotation does not reach out of it to the clause of the one who is quoted. A label's quotation may be
 * a paragraph of many ("SMITH: …"). */
static void
stay_in_quotation (const BriefFinder *finder, BriefFrame *frame)
{
  uint32_t quote = finder->quotes->of_word[frame->cue.first], n = 0;
  if (quote == BRIEF_NONE || finder->document->words[frame->cue.first].upos == BRIEF_UPOS_PUNCT)
    return;
  BriefWordRange inside = { finder->quotes->at[quote].first, finder->quotes->at[quote].end };
  for (uint32_t i = 0; i < frame->content.n; i++) {
    BriefWordRange part = { MAX (frame->content.at[i].first, inside.first),
                            MIN (frame->content.at[i].end, inside.end) };
    if (part.first < part.end)
      frame->content.at[n++] = part;
  }
  frame->content.n = n;
}

/* A few words of one noun phrase and nothing else. */
static bool
is_plain_phrase (const BriefDocument *d, uint32_t first, uint32_t end)
{
  enum { MAX_PHRASE = 5 };
  if (end <= first || end - first > MAX_PHRASE || !_brief_word_is_nominal (d, end - 1))
    return false;
  for (uint32_t i = first; i < end; i++)
    if (!_brief_word_is_nominal (d, i) && d->words[i].upos != BRIEF_UPOS_DET && d->words[i].upos != BRIEF_UPOS_ADJ)
      return false;
  return d->words[end - 1].dep != BRIEF_DEP_OBL_UNMARKED;
}

/* "Urged voters to wait", "called on Iran to stop": who shall act is a part of what is said. Somebody told to do it is spoken to. */
static void
take_actor (const BriefFinder *finder, BriefFrame *frame)
{
  const BriefDocument *d = finder->document;
  const BriefTree *t = finder->tree;
  const BriefCue *cue = _brief_cue_verb (d->words[frame->head].lemma);
  if (cue && frame->content.n > 0 && frame->content.at[0].first == frame->cue.end + 1
      && frame->cue.end == frame->head + 1
      && (_brief_cue_takes (cue, d->words[frame->cue.end].norm)
          || (_brief_word_is (d, frame->head, "call") && strcmp (d->words[frame->cue.end].norm, "on") == 0)))
    frame->cue.end++; /* "called on", "insisted on" */
  if (frame->content.n == 0 || strcmp (d->words[frame->content.at[0].first].norm, "to") != 0
      || _brief_word_is (d, frame->head, "tell") || _brief_word_is (d, frame->head, "promise"))
    return;
  uint32_t first = frame->content.at[0].first;
  for (uint32_t c = t->first_child[frame->head]; c != BRIEF_NONE && c < first; c = t->next_sibling[c]) {
    const BriefWord *preposition = _brief_tree_case (t, c);
    bool on = d->words[c].dep == BRIEF_DEP_OBL && preposition && strcmp (preposition->norm, "on") == 0
              && preposition == &d->words[t->left[c]];
    bool object = d->words[c].dep == BRIEF_DEP_OBJ || d->words[c].dep == BRIEF_DEP_IOBJ
                  || (on && _brief_word_is (d, frame->head, "call"));
    if (!object || t->right[c] != first || t->left[c] <= frame->head)
      continue;
    frame->content.at[0].first = t->left[c] + on;
    frame->cue.end = MAX (frame->head + 1, MIN (frame->cue.end, frame->content.at[0].first));
    if (on)
      frame->cue.end = t->left[c] + 1;
    return;
  }
  if (is_plain_phrase (d, frame->cue.end, first)) /* whatever the tree makes of it */
    frame->content.at[0].first = frame->cue.end;
}

static void
settle_cue (const BriefFinder *finder, BriefFrame *frame)
{
  const BriefDocument *d = finder->document;
  stay_in_quotation (finder, frame);
  if (frame->head != BRIEF_NONE && _brief_word_is_verb (d, frame->head))
    take_actor (finder, frame);
  if (frame->by_rule || frame->head == BRIEF_NONE || frame->head < frame->cue.first || frame->head >= frame->cue.end)
    return;
  uint32_t end = frame->cue.end;
  while (frame->cue.end > frame->head + 1 && is_outside (&d->words[frame->cue.end - 1]))
    frame->cue.end--;
  if (frame->content.n > 0 && frame->content.at[0].first == end)
    frame->content.at[0].first = frame->cue.end; /* "if", "the" of what follows */
  if (!_brief_word_is_verb (d, frame->head))
    return;
  BriefWordRange group = _brief_finder_verb_group (finder, frame->head);
  frame->cue.first = MIN (frame->cue.first, group.first);
  frame->cue.end = MAX (frame->cue.end, group.end);
}

void
_brief_frame_settle_cue (const BriefFinder *finder, BriefFrame *frame)
{
  settle_cue (finder, frame);
  BriefWordRange cue = _brief_range_trim (finder->document, frame->cue);
  if (cue.first < cue.end) /* `called "`, but not a colon alone */
    frame->cue = cue;
}

/* "Did not say", "is saying", "would say": a clause of its own. */
static bool
has_finite_helper (const BriefTree *t, uint32_t verb)
{
  return _brief_tree_child (t, verb, BRIEF_DEP_AUX) != BRIEF_NONE
         || _brief_tree_child (t, verb, BRIEF_DEP_AUX_PASS) != BRIEF_NONE;
}

/* "By emphasizing fairness", "your best bet is to say P": a verb without a finite form, of which the network saw no cue, is none; in
 * quotation marks somebody's words are meant all the same. */
static bool
is_mere_act (const BriefFinder *finder, const BriefFrame *frame)
{
  const char *xpos = finder->document->words[frame->head].xpos;
  return frame->probability == 0 && !frame->is_exact && !_brief_verb_is_quoted (finder->tree, frame->head)
         && _brief_cue_of (finder->document, frame->head) && (strcmp (xpos, "VBG") == 0 || strcmp (xpos, "VB") == 0)
         && finder->document->words[frame->head].upos == BRIEF_UPOS_VERB && frame->content.n > 0
         && finder->quotes->of_word[frame->content.at[0].first] == BRIEF_NONE
         && !has_finite_helper (finder->tree, frame->head);
}

bool
_brief_frame_is_likely (const BriefFinder *finder, const BriefFrame *frame, bool inside)
{
  const BriefDocument *d = finder->document;
  if (frame->head == BRIEF_NONE)
    return true;
  if (frame->by_rule)
    return inside || !is_mere_act (finder, frame);
  const BriefWord *w = &d->words[frame->head];
  bool content_word = _brief_word_is_verb (d, frame->head) || w->upos == BRIEF_UPOS_NOUN || w->upos == BRIEF_UPOS_ADJ
                      || w->upos == BRIEF_UPOS_ADV || w->upos == BRIEF_UPOS_PROPN || strcmp (w->norm, ":") == 0;
  if (w->upos == BRIEF_UPOS_NOUN && frame->source.n == 0)
    return false; /* "a promise that P", of nobody */
  return content_word
         && frame->probability
                >= (_brief_cue_of (d, frame->head) ? LEAST_KNOWN : LEAST_UNKNOWN) - (inside ? LESS_INSIDE : 0);
}

/* Is the content nobody's words but somebody: "praised the mayor", "attacked them"? */
static bool
is_somebody (const BriefFinder *finder, const BriefFrame *frame)
{
  const BriefDocument *d = finder->document;
  BriefSourceType type;
  uint32_t head = frame->content.n == 0 ? BRIEF_NONE : _brief_range_head (d, frame->content.at[0]);
  return head == BRIEF_NONE || d->words[head].upos == BRIEF_UPOS_PROPN || d->words[head].upos == BRIEF_UPOS_PRON
         || (_brief_source_noun (d->words[head].lemma, &type) && type != BRIEF_SOURCE_DOCUMENT);
}

/* "Critics see the ban as a mistake", "the analyst sees no contradiction": of those who have opinions. */
static bool
is_opinion (const BriefTree *t, const BriefFrame *frame)
{
  const BriefDocument *d = t->document;
  BriefSourceType type;
  for (uint32_t c = t->first_child[frame->head]; c != BRIEF_NONE; c = t->next_sibling[c]) {
    const BriefWord *as = _brief_tree_case (t, c);
    if (as && c > frame->head && strcmp (as->norm, "as") == 0)
      return true;
  }
  uint32_t source = frame->source.n > 0 ? _brief_range_head (d, frame->source.at[0]) : BRIEF_NONE;
  return source != BRIEF_NONE
         && (_brief_source_noun (d->words[source].lemma, &type) || d->words[source].upos == BRIEF_UPOS_PRON);
}

bool
_brief_frame_is_no_cue (const BriefFinder *finder, const BriefFrame *frame)
{
  /* Verbs of speaking about something: their object is a topic, not what is said. "Allowed X to": nothing is said at all. */
  static const char *const topical[] = { "address", "comment", "debate", "discuss", "ignore", "name", "speak", "talk", NULL };
  static const char *const permitting[] = { "allow", "enable", "force", "help", "let", "permit", "prevent", NULL };
  const BriefDocument *d = finder->document;
  if (_brief_cue_is_idle (finder, frame->head) || d->words[frame->head].upos == BRIEF_UPOS_DET)
    return true;
  if (d->words[frame->head].upos == BRIEF_UPOS_NOUN && frame->content.n > 0
      && d->words[frame->content.at[0].first].upos == BRIEF_UPOS_PRON
      && strcmp (d->words[frame->content.at[0].first].norm, "that") == 0
      && d->words[frame->content.at[0].first].dep != BRIEF_DEP_MARK)
    return true; /* "requests that they had ignored": what is said of the requests */
  if (!_brief_word_is_verb (d, frame->head) || finder->frame_of[frame->head] != BRIEF_NONE)
    return false;
  static const char *const naming[] = { "base", "call", "date", "know", "name", NULL };
  if (_brief_word_in (d, frame->head, permitting))
    return true;
  uint32_t object = _brief_tree_child (finder->tree, frame->head, BRIEF_DEP_OBJ);
  if (object != BRIEF_NONE && finder->frame_of[object] != BRIEF_NONE && frame->cue.first < object)
    return true; /* "issued an order that P": the noun is the cue */
  if (_brief_clause_is_passive (finder->tree, frame->head) && frame->source.n == 0
      && _brief_word_in (d, frame->head, naming))
    return true; /* "also called Q-West" */
  static const char *const undergoing[] = { "experience", "see", "suffer", "undergo", "witness", NULL };
  if (object != BRIEF_NONE && _brief_word_in (d, frame->head, undergoing)
      && _brief_noun_is_event (d->words[object].lemma)
      && !(_brief_word_is (d, frame->head, "see") && is_opinion (finder->tree, frame)))
    return true; /* "Ecuador has seen a surge of violence" */
  static const char *const posts[] = { "appointment", "candidate", "nomination", "nominee", NULL };
  if (object != BRIEF_NONE && _brief_word_is (d, frame->head, "confirm")
      && (d->words[object].upos == BRIEF_UPOS_PROPN || _brief_word_in (d, object, posts)))
    return true; /* "the Senate confirmed General Silva as commander" */
  const BriefCue *cue = _brief_cue_verb (d->words[frame->head].lemma);
  bool act_only = cue && cue->flags == BRIEF_CUE_ACT && !cue->prepositions; /* "thanked the minister" */
  bool quoted = frame->content.n > 0 && finder->quotes->of_word[frame->content.at[0].first] != BRIEF_NONE;
  if (act_only && !quoted && (frame->probability < LEAST_ACT || is_somebody (finder, frame)))
    return true;
  const BriefWord *first = frame->content.n > 0 ? &d->words[frame->content.at[0].first] : NULL;
  if (!cue && first && strcmp (first->norm, "by") == 0) /* "retaliated by shelling" */
    return true;
  if (!_brief_word_in (d, frame->head, topical))
    return false;
  return frame->content.n == 0 || finder->quotes->of_word[frame->content.at[0].first] == BRIEF_NONE;
}

uint32_t
_brief_frame_main_word (const BriefDocument *d, uint32_t head)
{
  if (head == BRIEF_NONE)
    return BRIEF_NONE;
  const BriefWord *w = &d->words[head];
  bool helper = w->dep == BRIEF_DEP_AUX || w->dep == BRIEF_DEP_AUX_PASS || w->dep == BRIEF_DEP_COP
                || (w->dep == BRIEF_DEP_ADVMOD && !_brief_cue_of (d, head));
  if (!helper)
    return head;
  return w->head >= 0 && _brief_cue_of (d, (uint32_t) w->head) ? (uint32_t) w->head : BRIEF_NONE;
}
