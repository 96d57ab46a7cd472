/* SPDX-License-Identifier: MIT */
#include "claim/frame.h"

#include "claim/attribution.h"
#include "lexicon/source-noun.h"

#include <string.h>

#define MAX_CLIMB 12 /* clauses that a subject may be inherited through */

typedef struct {
  uint32_t cue;  /* head word of the cue, or BRIEF_NONE */
  uint32_t root; /* of the content or of the source's noun phrase */
} Skip;

/* Does a comma stand right before the words of this phrase, or open them? */
static bool
is_set_off (const BriefTree *t, uint32_t word)
{
  uint32_t left = t->left[word];
  return strcmp (t->document->words[left].norm, ",") == 0
         || (left > 0 && strcmp (t->document->words[left - 1].norm, ",") == 0);
}

/* "Would rebuild the town and warned": a past cannot share the auxiliary of the verb that it is joined to. */
static bool
clashes (const BriefTree *t, uint32_t first, uint32_t second)
{
  uint32_t aux = _brief_tree_child (t, first, BRIEF_DEP_AUX);
  return aux != BRIEF_NONE && strcmp (t->document->words[aux].xpos, "MD") == 0
         && strcmp (t->document->words[second].xpos, "VBD") == 0;
}

/* A verb of saying with a clause for what is said. */
static bool
is_report (const BriefTree *t, uint32_t verb)
{
  const BriefCue *cue = _brief_cue_verb (t->document->words[verb].lemma);
  return cue && (cue->flags & BRIEF_CUE_CLAUSE) && _brief_tree_child (t, verb, BRIEF_DEP_CCOMP) != BRIEF_NONE;
}

/* "Called on the ministry to act". */
static bool
is_appeal (const BriefTree *t, uint32_t verb)
{
  const BriefCue *cue = _brief_cue_verb (t->document->words[verb].lemma);
  uint32_t below = _brief_tree_child (t, verb, BRIEF_DEP_XCOMP);
  uint32_t mark = below == BRIEF_NONE ? BRIEF_NONE : _brief_clause_mark (t, below);
  return cue && (cue->flags & BRIEF_CUE_TO) && cue->stance == BRIEF_STANCE_DIRECTING && mark != BRIEF_NONE
         && strcmp (t->document->words[mark].norm, "to") == 0;
}

/* ", adding that Q": a participle with a clause of its own, by which the speaker of the sentence goes on. */
static bool
is_addition (const BriefTree *t, uint32_t word)
{
  const BriefDocument *d = t->document;
  const BriefWord *w = &d->words[word];
  if (w->dep != BRIEF_DEP_ADVCL || strcmp (w->xpos, "VBG") != 0 || w->head >= (int32_t) word || !is_set_off (t, word))
    return false;
  return is_report (t, word) && _brief_cue_verb (w->lemma)->type == BRIEF_ATTRIBUTION_COMMUNICATION;
}

/* For the verb of a content that stands behind its cue, that cue; else BRIEF_NONE. */
static uint32_t
cue_above (const BriefTree *t, uint32_t verb)
{
  const BriefWord *w = &t->document->words[verb];
  if (w->dep != BRIEF_DEP_CCOMP || w->head < 0 || w->head > (int32_t) verb
      || !_brief_cue_verb (t->document->words[w->head].lemma))
    return BRIEF_NONE;
  return (uint32_t) w->head;
}

/* "Warned that the dam leaked and recommended that it be closed": what the subject of the content cannot say is said by the speaker of
 * the sentence, whatever the tree joins. */
bool
_brief_verb_is_second_report (const BriefTree *t, uint32_t word)
{
  const BriefDocument *d = t->document;
  const BriefWord *w = &d->words[word];
  BriefSourceType type;
  if (w->dep != BRIEF_DEP_CONJ || w->head < 0 || _brief_tree_subject (t, word) != BRIEF_NONE
      || cue_above (t, (uint32_t) w->head) == BRIEF_NONE || _brief_tree_child (t, word, BRIEF_DEP_AUX) != BRIEF_NONE)
    return false;
  const BriefCue *cue = _brief_cue_verb (w->lemma);
  bool speaks =
      (cue && cue->type == BRIEF_ATTRIBUTION_COMMUNICATION) || _brief_attribution_declined (t, word) != BRIEF_NONE;
  if (speaks && clashes (t, (uint32_t) w->head, word))
    return true;
  if (!is_report (t, word) && !is_appeal (t, word))
    return false;
  uint32_t subject = _brief_tree_subject (t, (uint32_t) w->head);
  return subject != BRIEF_NONE && d->words[subject].upos == BRIEF_UPOS_NOUN
         && !_brief_source_noun (d->words[subject].lemma, &type);
}

/* In a content: the clause of the cue itself, and the conjunction that ties the content to what stands before it. */
static bool
skip_cue (const BriefTree *t, uint32_t word, void *data)
{
  const Skip *skip = data;
  const BriefWord *w = &t->document->words[word];
  if (strcmp (w->norm, "speaking") == 0 && word > 0 && w->dep == BRIEF_DEP_ADVCL && t->right[word] > word + 4
      && strcmp (t->document->words[word + 2].norm, "condition")
             == 0) /* ", speaking on condition of anonymity" tells of the source */
    return true;
  if (w->dep == BRIEF_DEP_ADVCL && t->left[word] > 0
      && strcmp (t->document->words[t->left[word] - 1].norm, "anonymity") == 0)
    return true; /* "because he was not allowed to speak" */
  if ((uint32_t) w->head == skip->root && skip->cue != BRIEF_NONE && cue_above (t, skip->root) == skip->cue
      && is_addition (t, word))
    return true;
  if ((uint32_t) w->head == skip->root && skip->cue != BRIEF_NONE && cue_above (t, skip->root) == skip->cue
      && _brief_verb_is_second_report (t, word))
    return true;
  bool before_root = (uint32_t) w->head == skip->root && word < skip->root;
  if (w->dep == BRIEF_DEP_CASE && before_root && word > 0
      && (skip->cue == word - 1 || t->document->words[word - 1].dep == BRIEF_DEP_COMPOUND_PRT))
    return true; /* "insisted on concessions" */
  return word == skip->cue || (w->dep == BRIEF_DEP_CC && before_root);
}

/* In a source: the clause that holds its own cue, and what does not belong to the noun phrase. */
static bool
skip_in_phrase (const BriefTree *t, uint32_t word, void *data)
{
  const BriefWord *w = &t->document->words[word];
  uint32_t cue = ((const Skip *) data)->cue;
  if (cue != BRIEF_NONE && _brief_tree_holds (t, word, cue))
    return true;
  if (w->dep == BRIEF_DEP_CASE && word > ((const Skip *) data)->root)
    return false; /* "the governor's" */
  if (w->dep == BRIEF_DEP_PARATAXIS || w->dep == BRIEF_DEP_CASE || w->dep == BRIEF_DEP_CC || w->dep == BRIEF_DEP_MARK
      || w->dep == BRIEF_DEP_DISCOURSE)
    return (uint32_t) w->head == ((const Skip *) data)->root; /* only directly below the phrase's head */
  if (w->dep == BRIEF_DEP_ACL && cue != BRIEF_NONE && is_set_off (t, word))
    return true; /* "Trump, appearing at the same forum, said" */
  if (w->dep == BRIEF_DEP_ACL_RELCL && is_set_off (t, word) && is_report (t, word))
    return true; /* "the police, who said that P": an attribution of its own */
  return false;
}

void
_brief_finder_content (BriefFinder *finder, uint32_t root, uint32_t cue, BriefRanges *ranges)
{
  Skip skip = { cue, root };
  if (!_brief_tree_ranges (finder->tree, root, skip_cue, &skip, ranges))
    finder->failed = true;
}

void
_brief_finder_phrase (BriefFinder *finder, uint32_t head, uint32_t cue, BriefRanges *ranges)
{
  Skip skip = { cue, head };
  if (!_brief_tree_ranges (finder->tree, head, skip_in_phrase, &skip, ranges))
    finder->failed = true;
}

static bool
is_relative (const BriefWord *w)
{
  return (w->morph & BRIEF_MORPH_REL) || strcmp (w->norm, "who") == 0 || strcmp (w->norm, "which") == 0;
}

uint32_t
_brief_verb_overheard (const BriefTree *t, uint32_t verb)
{
  static const char *const verbs[] = { "catch", "film", "hear", "overhear", "quote", "record", "see", NULL };
  const BriefDocument *d = t->document;
  if (verb == 0 || strcmp (d->words[verb].xpos, "VBG") != 0 || strcmp (d->words[verb - 1].xpos, "VBN") != 0
      || !_brief_word_in (d, verb - 1, verbs))
    return BRIEF_NONE;
  uint32_t subject = _brief_tree_child (t, verb - 1, BRIEF_DEP_NSUBJ_PASS);
  return subject == BRIEF_NONE || is_relative (&d->words[subject]) ? BRIEF_NONE : subject;
}

uint32_t
_brief_finder_subject (const BriefFinder *finder, uint32_t cue)
{
  const BriefTree *t = finder->tree;
  const BriefDocument *d = finder->document;
  uint32_t verb = cue;
  for (int step = 0; step < MAX_CLIMB; step++) {
    const BriefWord *w = &d->words[verb];
    if (_brief_clause_is_passive (t, verb)) {
      uint32_t agent = _brief_tree_child (t, verb, BRIEF_DEP_OBL_AGENT);
      if (verb == cue) /* "it was reported (by X)" */
        return agent;
    }
    uint32_t subject = _brief_tree_subject (t, verb);
    uint32_t heard = verb == cue ? _brief_verb_overheard (t, verb) : BRIEF_NONE;
    if (heard != BRIEF_NONE)
      return heard;
    if (subject != BRIEF_NONE) {
      if (!is_relative (&d->words[subject]))
        return subject;
      if (w->head >= 0
          && (w->dep == BRIEF_DEP_ACL_RELCL
              || ((uint32_t) w->head < verb && _brief_word_is_nominal (d, (uint32_t) w->head))))
        return _brief_clause_antecedent (t, verb);
      return subject;
    }
    if (w->head < 0)
      return BRIEF_NONE;
    uint32_t outer = verb == cue && (is_addition (t, verb) || _brief_verb_is_second_report (t, verb))
                         ? cue_above (t, (uint32_t) w->head)
                         : BRIEF_NONE;
    if (outer != BRIEF_NONE) { /* "said that P, adding that Q" */
      verb = outer;
      continue;
    }
    if (w->dep == BRIEF_DEP_ACL || w->dep == BRIEF_DEP_ACL_RELCL) /* "a statement saying", "the man to ask" */
      return _brief_word_is_nominal (d, (uint32_t) w->head) ? (uint32_t) w->head : BRIEF_NONE;
    if (_brief_verb_is_quoted (t, verb)) { /* "quoted officials as saying", "was quoted as saying" */
      uint32_t quoted = _brief_tree_child (t, (uint32_t) w->head, BRIEF_DEP_OBJ);
      if (quoted == BRIEF_NONE)
        quoted = _brief_tree_child (t, (uint32_t) w->head, BRIEF_DEP_IOBJ);
      return quoted == BRIEF_NONE ? _brief_tree_child (t, (uint32_t) w->head, BRIEF_DEP_NSUBJ_PASS) : quoted;
    }
    if (w->dep == BRIEF_DEP_XCOMP || w->dep == BRIEF_DEP_CCOMP) {
      uint32_t object =
          _brief_tree_child (t, (uint32_t) w->head, BRIEF_DEP_OBJ); /* object control: "urged him to say" */
      if (object != BRIEF_NONE && object < verb && w->dep == BRIEF_DEP_XCOMP)
        return object;
    }
    if (w->dep != BRIEF_DEP_CONJ && w->dep != BRIEF_DEP_XCOMP && w->dep != BRIEF_DEP_ADVCL && w->dep != BRIEF_DEP_CCOMP
        && w->dep != BRIEF_DEP_PARATAXIS)
      return BRIEF_NONE;
    verb = (uint32_t) w->head;
  }
  return BRIEF_NONE;
}

void
_brief_finder_source (BriefFinder *finder, uint32_t verb, BriefRanges *source)
{
  if (_brief_cue_reports_infinitive (finder, verb)) /* "one said to be a spy": said by others */
    return;
  uint32_t subject = _brief_finder_subject (finder, verb);
  if (subject == BRIEF_NONE || finder->document->words[subject].dep == BRIEF_DEP_EXPL
      || strcmp (finder->document->words[subject].norm, "there") == 0)
    return;
  if (strcmp (finder->document->words[subject].norm, "it") == 0 && _brief_clause_is_passive (finder->tree, verb))
    return;
  _brief_finder_phrase (finder, subject, verb, source);
}

static bool
reaches_into (const BriefRanges *ranges, BriefWordRange cue)
{
  for (uint32_t i = 0; i < ranges->n; i++)
    if (ranges->at[i].first < cue.end && cue.first < ranges->at[i].end)
      return true;
  return false;
}

BriefFrame
_brief_frame_of_rule (const BriefFinder *finder, uint32_t verb, BriefFrameStrength strength)
{
  BriefWordRange cue = _brief_finder_verb_group (finder, verb);
  return (BriefFrame) { .head = verb, .cue = cue, .strength = (uint8_t) strength, .by_rule = true };
}

void
_brief_finder_add (BriefFinder *finder, const BriefFrame *frame)
{
  uint32_t at = frame->head == BRIEF_NONE ? BRIEF_NONE : finder->frame_of[frame->head];
  if (at == BRIEF_NONE) {
    if (frame->head != BRIEF_NONE)
      finder->frame_of[frame->head] = finder->frames->len;
    g_array_append_vals (finder->frames, frame, 1);
    return;
  }
  BriefFrame *old = &g_array_index (finder->frames, BriefFrame, at);
  if (old->source.n == 0)
    old->source = frame->source;
  if (old->content.n == 0 && !old->is_exact
      && !reaches_into (&frame->content, old->cue)) /* "declined to comment" has none */
    old->content = frame->content;
  old->strength = MAX (old->strength, frame->strength);
  old->probability = MAX (old->probability, frame->probability);
  old->by_rule = old->by_rule || frame->by_rule;
}
