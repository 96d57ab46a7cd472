/* SPDX-License-Identifier: MIT */
/* Who was asked and says nothing is news, too: "declined to comment", "did not respond to a request for comment". */
#include "claim/attribution.h"
#include "claim/frame.h"

#include <string.h>

static const char *const declining_verbs[] = { "decline", "refuse", NULL };
static const char *const speaking_verbs[] = {
  "answer", "comment", "confirm", "describe", "discuss", "disclose", "elaborate", "explain", "give", "identify", "name",
  "respond", "reveal", "say", "speak", "specify", "speculate", NULL
};

/* "Say" in "declined to say". */
bool
_brief_cue_is_declined (const BriefDocument *d, uint32_t verb)
{
  const BriefWord *w = &d->words[verb];
  return w->dep == BRIEF_DEP_XCOMP && w->head >= 0 && _brief_word_in (d, (uint32_t) w->head, declining_verbs)
         && _brief_word_in (d, verb, speaking_verbs);
}

/* "Comment", "an interview", "requests for an interview", "an interview request". */
static bool
is_for_words (const BriefTree *t, uint32_t noun)
{
  static const char *const words[] = { "comment", "interview", NULL };
  const BriefDocument *d = t->document;
  if (_brief_word_in (d, noun, words))
    return true;
  if (!_brief_word_is (d, noun, "request"))
    return false;
  for (uint32_t c = t->first_child[noun]; c != BRIEF_NONE; c = t->next_sibling[c])
    if ((d->words[c].dep == BRIEF_DEP_NMOD || d->words[c].dep == BRIEF_DEP_COMPOUND) && _brief_word_in (d, c, words))
      return true;
  return false;
}

uint32_t
_brief_attribution_declined (const BriefTree *t, uint32_t head)
{
  const BriefDocument *d = t->document;
  if (!_brief_word_in (d, head, declining_verbs))
    return BRIEF_NONE;
  uint32_t below = _brief_tree_child (t, head, BRIEF_DEP_XCOMP);
  if (below != BRIEF_NONE)
    return _brief_word_in (d, below, speaking_verbs) ? below : BRIEF_NONE;
  uint32_t object = _brief_tree_child (t, head, BRIEF_DEP_OBJ);
  return object != BRIEF_NONE && is_for_words (t, object) ? object : BRIEF_NONE;
}

/* "Denied" for "confirmed" in "neither confirmed nor denied", "would not confirm or deny", or the other way round: the one verb without
 * the other would say something. Else BRIEF_NONE. */
static uint32_t
contrary (const BriefTree *t, uint32_t head)
{
  const BriefDocument *d = t->document;
  const char *other = _brief_word_is (d, head, "confirm") ? "deny"
                      : _brief_word_is (d, head, "deny")  ? "confirm"
                                                          : NULL;
  if (!other)
    return BRIEF_NONE;
  for (uint32_t c = t->first_child[head]; c != BRIEF_NONE; c = t->next_sibling[c])
    if (d->words[c].dep == BRIEF_DEP_CONJ && _brief_word_is (d, c, other))
      return c;
  bool second = d->words[head].dep == BRIEF_DEP_CONJ && d->words[head].head >= 0
                && _brief_word_is (d, (uint32_t) d->words[head].head, other);
  return second ? (uint32_t) d->words[head].head : BRIEF_NONE;
}

/* By a word of its clause, or by its subject: "neither side would comment". */
static bool
is_negated (const BriefTree *t, uint32_t head)
{
  static const char *const nobody[] = { "neither", "no", "nobody", "none", NULL };
  const BriefDocument *d = t->document;
  uint32_t subject = _brief_tree_subject (t, head);
  if (_brief_clause_is_negated (t, head) || (subject != BRIEF_NONE && _brief_word_in (d, t->left[subject], nobody)))
    return true;
  for (uint32_t i = head; i > t->left[head] && head - i < 3; i--) /* "neither" may hang anywhere */
    if (strcmp (d->words[i - 1].norm, "neither") == 0)
      return true;
  return false;
}

bool
_brief_attribution_withheld (const BriefTree *t, uint32_t head)
{
  static const char *const commenting[] = { "comment", "elaborate", NULL };
  static const char *const auxiliaries[] = { "will", "would", NULL };
  const BriefDocument *d = t->document;
  if (!_brief_word_is_verb (d, head)
      || !(is_negated (t, head) || (contrary (t, head) != BRIEF_NONE && is_negated (t, contrary (t, head)))))
    return false;
  if (_brief_word_in (d, head, commenting) || contrary (t, head) != BRIEF_NONE)
    return true;
  if (!_brief_word_in (d, head, speaking_verbs) || _brief_word_is (d, head, "give"))
    return false;
  for (uint32_t c = t->first_child[head]; c != BRIEF_NONE; c = t->next_sibling[c])
    if (d->words[c].dep == BRIEF_DEP_AUX && _brief_word_in (d, c, auxiliaries))
      return true;
  return false;
}

/* "A request for comment" in "did not respond to a request for comment", or BRIEF_NONE. */
static uint32_t
unanswered_object (const BriefTree *t, uint32_t head)
{
  static const char *const verbs[] = { "answer", "reply", "respond", "return", NULL };
  static const char *const nouns[] = { "call", "e-mail", "email", "inquiry", "letter", "message", "query", "question", "request", NULL };
  const BriefDocument *d = t->document;
  if (!_brief_word_in (d, head, verbs) || !is_negated (t, head)
      || _brief_tree_child (t, head, BRIEF_DEP_CCOMP) != BRIEF_NONE)
    return BRIEF_NONE;
  for (uint32_t c = t->first_child[head]; c != BRIEF_NONE; c = t->next_sibling[c]) {
    const BriefWord *preposition = _brief_tree_case (t, c);
    bool object = d->words[c].dep == BRIEF_DEP_OBJ
                  || (d->words[c].dep == BRIEF_DEP_OBL && preposition && strcmp (preposition->norm, "to") == 0);
    if (c > head && object && _brief_word_in (d, c, nouns))
      return c;
  }
  return BRIEF_NONE;
}

bool
_brief_attribution_unanswered (const BriefTree *t, uint32_t head)
{
  return unanswered_object (t, head) != BRIEF_NONE;
}

/* What was not commented on: the first clause, object or phrase with "on" or "about" below WORD and behind AFTER. */
static void
add_topic (BriefFinder *finder, uint32_t word, uint32_t after, uint32_t cue, BriefRanges *content)
{
  const BriefTree *t = finder->tree;
  for (uint32_t c = t->first_child[word]; c != BRIEF_NONE && content->n == 0; c = t->next_sibling[c]) {
    const BriefWord *w = &finder->document->words[c], *preposition = _brief_tree_case (t, c);
    bool about = w->dep == BRIEF_DEP_OBL && preposition
                 && (strcmp (preposition->norm, "on") == 0 || strcmp (preposition->norm, "about") == 0);
    if (c <= after)
      continue;
    if (w->dep == BRIEF_DEP_CCOMP)
      _brief_finder_content (finder, c, cue, content);
    else if (w->dep == BRIEF_DEP_OBJ || about)
      _brief_finder_phrase (finder, c, cue, content);
  }
}

/* What is declined: "to comment", which the parser may take for a noun behind a preposition. */
static uint32_t
declined_act (const BriefTree *t, uint32_t verb)
{
  for (uint32_t c = t->first_child[verb]; c != BRIEF_NONE; c = t->next_sibling[c])
    if (c > verb + 1 && _brief_word_in (t->document, c, speaking_verbs)
        && (t->document->words[c].dep == BRIEF_DEP_XCOMP || strcmp (t->document->words[c - 1].norm, "to") == 0))
      return c;
  return BRIEF_NONE;
}

/* "X declined to comment on P": the cue reaches to the verb below, the content is what was not commented on. */
bool
_brief_find_declining (BriefFinder *finder, uint32_t verb)
{
  const BriefTree *t = finder->tree;
  const BriefDocument *d = finder->document;
  if (!_brief_word_in (d, verb, declining_verbs))
    return false;
  uint32_t below = declined_act (t, verb), object = _brief_tree_child (t, verb, BRIEF_DEP_OBJ);
  BriefFrame frame = _brief_frame_of_rule (finder, verb, BRIEF_FRAME_STRONG);
  if (below == BRIEF_NONE && object != BRIEF_NONE && is_for_words (t, object)) { /* "declined an interview request" */
    _brief_finder_phrase (finder, object, verb, &frame.content);
    _brief_finder_source (finder, verb, &frame.source);
    if (frame.source.n > 0)
      _brief_finder_add (finder, &frame);
    return true;
  }
  if (below == BRIEF_NONE)
    return false;
  frame.cue.end = MAX (frame.cue.end, below + 1);
  add_topic (finder, below, below, verb, &frame.content);
  if (frame.content.n == 0) /* the phrase may hang on either verb */
    add_topic (finder, verb, below, verb, &frame.content);
  _brief_finder_source (finder, verb, &frame.source);
  if (frame.source.n > 0)
    _brief_finder_add (finder, &frame);
  return true;
}

/* "X would not comment on P", "X neither confirmed nor denied P". A single verb with a clause is like others of its kind. */
bool
_brief_find_withheld (BriefFinder *finder, uint32_t verb)
{
  const BriefTree *t = finder->tree;
  if (!_brief_attribution_withheld (t, verb) || finder->quotes->of_word[verb] != BRIEF_NONE)
    return false;
  uint32_t second = contrary (t, verb);
  if (second == BRIEF_NONE ? _brief_tree_child (t, verb, BRIEF_DEP_CCOMP) != BRIEF_NONE : second < verb)
    return second != BRIEF_NONE;
  BriefFrame frame = _brief_frame_of_rule (finder, verb, BRIEF_FRAME_STRONG);
  frame.is_silent = true;
  if (second != BRIEF_NONE)
    frame.cue.end = second + 1;
  add_topic (finder, verb, frame.cue.end - 1, verb, &frame.content);
  if (frame.content.n == 0 && second != BRIEF_NONE)
    add_topic (finder, second, second, verb, &frame.content);
  _brief_finder_source (finder, verb, &frame.source);
  if (frame.source.n > 0)
    _brief_finder_add (finder, &frame);
  return true;
}

/* "X did not respond to a request for comment": the content is what was left without an answer. */
bool
_brief_find_unanswered (BriefFinder *finder, uint32_t verb)
{
  const BriefDocument *d = finder->document;
  if (!_brief_attribution_unanswered (finder->tree, verb))
    return false;
  BriefFrame frame = _brief_frame_of_rule (finder, verb, BRIEF_FRAME_STRONG);
  frame.is_exact = true;
  frame.is_silent = true;
  frame.like = BRIEF_NONE;
  uint32_t object = unanswered_object (finder->tree, verb);
  _brief_finder_phrase (finder, object, BRIEF_NONE, &frame.content);
  if (frame.content.n > 0 && frame.content.at[0].first == frame.cue.end + 1
      && strcmp (d->words[frame.cue.end].norm, "to") == 0)
    frame.cue.end++;
  _brief_finder_source (finder, verb, &frame.source);
  if (frame.source.n > 0)
    _brief_finder_add (finder, &frame);
  return true;
}
