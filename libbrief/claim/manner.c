/* SPDX-License-Identifier: MIT */
/* Type, stance and polarity of an attribution, from its cue and what follows. */
#include "claim/attribution.h"
#include "claim/frame.h"

#include <string.h>

/* "Does not think that P" is read as "thinks that not P". */
static const char *const neg_raising[] = {
  "anticipate", "believe", "expect", "feel", "figure", "imagine", "intend", "plan", "see", "suppose", "think", "want", "wish", NULL
};

/* First word of the content that is not punctuation, or BRIEF_NONE. */
static uint32_t
first_of_content (const BriefDocument *d, const BriefCueFrame *frame)
{
  if (frame->n_contents == 0)
    return BRIEF_NONE;
  BriefWordRange range = _brief_range_trim (d, frame->contents[0]);
  return range.first < range.end ? range.first : BRIEF_NONE;
}

static bool
is_interrogative (const BriefDocument *d, const BriefCueFrame *frame, uint32_t first)
{
  static const char *const words[] = { "how", "if", "what", "when", "where", "whether", "which", "who", "whom", "why", NULL };
  if (first != BRIEF_NONE)
    if (g_strv_contains (words, d->words[first].norm))
      return true;
  for (uint32_t i = 0; i < frame->n_contents; i++) {
    uint32_t end = frame->contents[i].end;
    for (uint32_t k = end; k > 0 && k <= end + 1 && k <= d->n_words; k++)
      if (strcmp (d->words[k - 1].norm, "?") == 0)
        return true;
  }
  return false;
}

/* Is the content what somebody shall do: "to leave", "not to leave", "voters to leave"? */
static bool
is_infinitive (const BriefTree *t, const BriefCueFrame *frame, uint32_t head, uint32_t first)
{
  const BriefDocument *d = t->document;
  if (first == BRIEF_NONE)
    return false;
  if (strcmp (d->words[first].norm, "to") == 0
      || (strcmp (d->words[first].norm, "not") == 0 && first + 1 < d->n_words
          && strcmp (d->words[first + 1].norm, "to") == 0))
    return true;
  bool shared = false; /* the content begins with the one who shall act */
  for (uint32_t c = t->first_child[head]; c != BRIEF_NONE; c = t->next_sibling[c]) {
    uint8_t dep = d->words[c].dep;
    if (dep == BRIEF_DEP_OBJ || dep == BRIEF_DEP_IOBJ || dep == BRIEF_DEP_OBL || dep == BRIEF_DEP_XCOMP
        || dep == BRIEF_DEP_CCOMP)
      shared = shared || _brief_tree_holds (t, c, first);
    uint32_t mark = dep == BRIEF_DEP_XCOMP || dep == BRIEF_DEP_CCOMP || dep == BRIEF_DEP_ADVCL
                        ? _brief_clause_mark (t, c)
                        : BRIEF_NONE;
    if (shared && mark != BRIEF_NONE && strcmp (d->words[mark].norm, "to") == 0
        && _brief_ranges_hold (frame->contents, frame->n_contents, c))
      return true;
  }
  return false;
}

/* "Pleaded not guilty". */
static BriefStance
stance_of_plea (const BriefDocument *d, uint32_t head, BriefStance otherwise)
{
  static const char *const words[] = { "guilty", "innocent", "not", NULL };
  bool not = false;
  for (uint32_t i = head + 1; i < d->n_words && _brief_word_in (d, i, words); i++)
    if (strcmp (d->words[i].norm, "not") == 0)
      not = true;
    else
      return not != (d->words[i].norm[0] == 'i') ? BRIEF_STANCE_DENYING : BRIEF_STANCE_ENDORSING;
  return otherwise;
}

/* Verbs whose stance hangs on the shape of the content: "told X to leave", "asked whether". */
static BriefStance
stance_of (const BriefTree *t, const BriefCueFrame *frame, uint32_t head, const BriefCue *cue)
{
  const BriefDocument *d = t->document;
  uint32_t first = first_of_content (d, frame);
  bool to = is_infinitive (t, frame, head, first);
  if (_brief_word_is (d, head, "tell") || _brief_word_is (d, head, "warn"))
    return to && (cue->flags & BRIEF_CUE_ADDRESSEE) ? BRIEF_STANCE_DIRECTING : (BriefStance) cue->stance;
  if (_brief_word_is (d, head, "ask"))
    return to || !is_interrogative (d, frame, first) ? BRIEF_STANCE_DIRECTING : BRIEF_STANCE_QUESTIONING;
  if (_brief_word_is (d, head, "plead"))
    return stance_of_plea (d, head, (BriefStance) cue->stance);
  if (_brief_word_is (d, head, "call") && to)
    return BRIEF_STANCE_DIRECTING;
  if (_brief_word_is (d, head, "call")) {
    bool wanted = first != BRIEF_NONE && first > 0 && strcmp (d->words[first - 1].norm, "for") == 0;
    return wanted ? BRIEF_STANCE_DIRECTING : BRIEF_STANCE_NEUTRAL;
  }
  if (_brief_word_is (d, head, "insist") && first != BRIEF_NONE && first > 0
      && strcmp (d->words[first - 1].norm, "on") == 0)
    return BRIEF_STANCE_DIRECTING;
  if (_brief_word_is (d, head, "threaten") || _brief_word_is (d, head, "offer"))
    return to ? BRIEF_STANCE_PROMISING : (BriefStance) cue->stance;
  return (BriefStance) cue->stance;
}

/* "No official confirmed", "nobody said", "neither side admitted". */
static bool
has_negative_source (const BriefDocument *d, const BriefCueFrame *frame)
{
  static const char *const words[] = { "no", "nobody", "neither", "none", NULL };
  if (frame->n_sources == 0)
    return false;
  uint32_t first = frame->sources[0].first;
  return g_strv_contains (words, d->words[first].norm);
}

BriefManner
_brief_attribution_manner (const BriefTree *t, const BriefCueFrame *frame, uint32_t head)
{
  const BriefDocument *d = t->document;
  BriefManner manner = { BRIEF_ATTRIBUTION_COMMUNICATION, BRIEF_STANCE_NEUTRAL, BRIEF_POLARITY_POSITIVE, false };
  const BriefCue *cue = _brief_cue_of (d, head);
  if (cue) {
    manner.type = (BriefAttributionType) cue->type;
    manner.stance = stance_of (t, frame, head, cue);
  }
  if (_brief_attribution_declined (t, head) != BRIEF_NONE || _brief_attribution_unanswered (t, head)
      || _brief_attribution_withheld (t, head))
    return (BriefManner) { BRIEF_ATTRIBUTION_COMMUNICATION, BRIEF_STANCE_DECLINING, BRIEF_POLARITY_POSITIVE, false };
  bool negated = _brief_clause_is_negated (t, head) || has_negative_source (d, frame);
  if (negated && _brief_word_in (d, head, neg_raising)) {
    manner.content_negated = true;
    if (_brief_word_is (d, head, "see")) /* "sees no contradiction" is an opinion */
      manner.type = BRIEF_ATTRIBUTION_BELIEF;
  } else if (negated && !_brief_word_is (d, head, "plead"))
    manner.polarity = BRIEF_POLARITY_NEGATIVE;
  return manner;
}
