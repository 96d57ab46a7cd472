/* SPDX-License-Identifier: MIT */
/* Cues that are no attribution, since nobody says, thinks or wants anything by them: "if he says", "it is too early to say", "you know". */
#include "claim/frame.h"

#include <string.h>

static bool
has_child_with_lemma (const BriefTree *t, uint32_t word, uint8_t dep, const char *const *lemmas)
{
  for (uint32_t c = t->first_child[word]; c != BRIEF_NONE; c = t->next_sibling[c])
    if (t->document->words[c].dep == dep && _brief_word_in (t->document, c, lemmas))
      return true;
  return false;
}

/* "Must admit", "if he says": a claim, not an attribution. */
static bool
is_hypothetical (const BriefTree *t, uint32_t verb)
{
  static const char *const modals[] = { "may", "might", "must", "ought", "should", NULL };
  static const char *const marks[] = { "if", "unless", "whether", NULL };
  return has_child_with_lemma (t, verb, BRIEF_DEP_AUX, modals) || has_child_with_lemma (t, verb, BRIEF_DEP_MARK, marks);
}

/* A speaker's own "I think" inside a quotation adds no attribution; nor does "you know". */
static bool
is_own_comment (const BriefFinder *finder, uint32_t verb)
{
  uint32_t subject = _brief_tree_subject (finder->tree, verb);
  if (finder->document->words[verb].upos == BRIEF_UPOS_NOUN)
    subject = _brief_tree_child (finder->tree, verb, BRIEF_DEP_NMOD_POSS); /* "our commitment" */
  if (subject == BRIEF_NONE && finder->document->words[verb].upos == BRIEF_UPOS_NOUN)
    return false;
  if (subject == BRIEF_NONE)
    return finder->document->words[verb].morph & BRIEF_MORPH_IMP;
  const BriefWord *w = &finder->document->words[subject];
  if (w->upos != BRIEF_UPOS_PRON)
    return false;
  if (w->morph & BRIEF_MORPH_P2)
    return true;
  return (w->morph & BRIEF_MORPH_P1) && (finder->quotes->of_word[verb] != BRIEF_NONE || finder->in_turn[verb]);
}

/* "Asked about a settlement", "has been asked for comment": what nobody in the words wants to know. */
static bool
is_mere_request (const BriefTree *t, uint32_t verb)
{
  const BriefDocument *d = t->document;
  if (!_brief_word_is (d, verb, "ask") || !_brief_clause_is_passive (t, verb)
      || _brief_tree_child (t, verb, BRIEF_DEP_OBL_AGENT) != BRIEF_NONE)
    return false;
  for (uint32_t c = t->first_child[verb]; c != BRIEF_NONE; c = t->next_sibling[c])
    if (c > verb
        && (d->words[c].dep == BRIEF_DEP_CCOMP || d->words[c].dep == BRIEF_DEP_XCOMP
            || d->words[c].dep == BRIEF_DEP_ADVCL))
      return false;
  return true;
}

/* "It is too early to say whether P": nobody says so. */
static bool
is_impersonal (const BriefTree *t, uint32_t verb)
{
  const BriefDocument *d = t->document;
  int32_t above = d->words[verb].head;
  if (above < 0 || d->words[above].upos != BRIEF_UPOS_ADJ || !_brief_clause_has_to (t, verb)
      || _brief_tree_subject (t, verb) != BRIEF_NONE)
    return false;
  uint32_t subject = _brief_tree_subject (t, (uint32_t) above);
  return subject != BRIEF_NONE && strcmp (d->words[subject].norm, "it") == 0;
}

/* "Requested anonymity because P": why somebody is not named, no news. */
static bool
hides (const BriefTree *t, uint32_t verb)
{
  uint32_t object = _brief_tree_child (t, verb, BRIEF_DEP_OBJ);
  return object != BRIEF_NONE && _brief_word_is (t->document, object, "anonymity");
}

/* "Is supposed to": a duty. */
static bool
is_duty (const BriefTree *t, uint32_t verb)
{
  return _brief_word_is (t->document, verb, "suppose") && _brief_clause_is_passive (t, verb)
         && _brief_tree_child (t, verb, BRIEF_DEP_XCOMP) != BRIEF_NONE;
}

bool
_brief_cue_is_idle (const BriefFinder *finder, uint32_t head)
{
  const BriefTree *t = finder->tree;
  return is_duty (t, head) || hides (t, head) || is_impersonal (t, head) || is_mere_request (t, head)
         || is_hypothetical (t, head) || is_own_comment (finder, head)
         || _brief_cue_is_declined (finder->document, head);
}
