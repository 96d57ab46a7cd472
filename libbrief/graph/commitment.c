/* SPDX-License-Identifier: MIT */
#include "graph/commitment.h"

#include <string.h>

/* Cues that say that their content is false, and adverbs that make any cue say so. */
static const char *const false_lemmas[] = { "feign", "lie", "pretend" };
static const char *const false_adverbs[]
  = { "deceitfully", "dishonestly", "erroneously", "falsely", "incorrectly", "mistakenly", "untruthfully", "wrongly" };

/* Cues that say themselves whether their content takes place: whoever tells of a refusal says that it is not done. */
static const char *const implicative_lemmas[] = { "dare", "decline", "refuse" };

static bool
is_one_of (const char *word, size_t length, const char *const *words, size_t n)
{
  for (size_t i = 0; i < n; i++)
    if (strlen (words[i]) == length && g_ascii_strncasecmp (words[i], word, length) == 0)
      return true;
  return false;
}

/* Is one of the words in TEXT[START, END) an adverb of falsehood? */
static bool
has_false_adverb (const char *text, size_t start, size_t end)
{
  for (size_t at = start; at < end;) {
    size_t word = at;
    while (at < end && g_ascii_isalpha (text[at]))
      at++;
    if (at > word && is_one_of (text + word, at - word, false_adverbs, G_N_ELEMENTS (false_adverbs)))
      return true;
    if (at == word)
      at++;
  }
  return false;
}

/* The start of the word before AT when only spaces stand between ("falsely claimed"), else AT. */
static size_t
word_before (const char *text, size_t at)
{
  size_t end = at;
  while (end > 0 && text[end - 1] == ' ')
    end--;
  size_t start = end;
  while (start > 0 && g_ascii_isalpha (text[start - 1]))
    start--;
  return end < at ? start : at;
}

/* Does the author call the content false by the choice of words? */
static bool
calls_it_false (const struct BriefGraph *graph, const struct BriefAttribution *attribution)
{
  const char *lemma = attribution->cue_lemma;
  if (lemma && is_one_of (lemma, strlen (lemma), false_lemmas, G_N_ELEMENTS (false_lemmas)))
    return true;
  if (!graph->text || attribution->cue.n == 0)
    return false;
  size_t first = word_before (graph->text, attribution->cue.at[0].start);
  for (uint32_t i = 0; i < attribution->cue.n; i++) {
    if (has_false_adverb (graph->text, first, attribution->cue.at[i].end))
      return true;
    if (i + 1 < attribution->cue.n)
      first = attribution->cue.at[i + 1].start;
  }
  return false;
}

/* From what the attribution's source commits itself to, to what the one around it does. */
static BriefCommitment
pass_outwards (const struct BriefGraph *graph, const struct BriefAttribution *attribution, BriefCommitment inner)
{
  bool negated = attribution->polarity == BRIEF_POLARITY_NEGATIVE;
  if (inner.certainty == BRIEF_CERTAINTY_UNKNOWN)
    return inner;
  if (!negated && calls_it_false (graph, attribution)) {
    inner.polarity = inner.polarity == BRIEF_POLARITY_POSITIVE ? BRIEF_POLARITY_NEGATIVE : BRIEF_POLARITY_POSITIVE;
    return inner;
  }
  bool presupposed = attribution->type == BRIEF_ATTRIBUTION_PERCEPTION && attribution->stance == BRIEF_STANCE_NEUTRAL;
  bool endorsed = attribution->stance == BRIEF_STANCE_ENDORSING && !negated;
  const char *lemma = attribution->cue_lemma;
  bool implied = lemma && is_one_of (lemma, strlen (lemma), implicative_lemmas, G_N_ELEMENTS (implicative_lemmas));
  if (!presupposed && !endorsed && !implied)
    inner.certainty = BRIEF_CERTAINTY_UNKNOWN;
  return inner;
}

bool
_brief_commitment_of (const struct BriefGraph *graph, uint32_t index, uint32_t source, BriefCommitment *commitment)
{
  const struct BriefClaim *claim = &g_array_index (&graph->claims, struct BriefClaim, index);
  BriefCommitment found = { claim->polarity, claim->certainty };
  uint32_t at = claim->attribution;
  while (at != source && at != BRIEF_NONE) {
    const struct BriefAttribution *attribution = &g_array_index (&graph->attributions, struct BriefAttribution, at);
    found = pass_outwards (graph, attribution, found);
    if (found.certainty == BRIEF_CERTAINTY_UNKNOWN)
      found.polarity = claim->polarity;
    at = attribution->parent;
  }
  if (at != source)
    return false;
  *commitment = found;
  return true;
}
