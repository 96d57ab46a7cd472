/* SPDX-License-Identifier: MIT */
#include "lexicon/hedge.h"

#include <string.h>

/* WORDS: separated by blanks, one before the first and after the last. */
static bool
has_word (const char *words, const char *word)
{
  size_t n = strlen (word);
  for (const char *p = strchr (words, ' '); p; p = strchr (p + 1, ' '))
    if (strncmp (p + 1, word, n) == 0 && p[n + 1] == ' ')
      return true;
  return false;
}

BriefCertainty
_brief_hedge_of (const char *adverb)
{
  if (has_word (" conceivably maybe perhaps possibly potentially ", adverb))
    return BRIEF_CERTAINTY_POSSIBLE;
  if (has_word (" apparently arguably likely presumably probably seemingly supposedly ", adverb))
    return BRIEF_CERTAINTY_PROBABLE;
  return BRIEF_CERTAINTY_CERTAIN;
}

BriefCertainty
_brief_adjective_hedge (const char *adjective)
{
  if (has_word (" alleged conceivable feared hypothetical possible potential purported supposed suspected threatened would-be ", adjective))
    return BRIEF_CERTAINTY_POSSIBLE;
  if (has_word (" anticipated apparent expected impending likely planned presumed probable projected proposed scheduled upcoming ", adjective))
    return BRIEF_CERTAINTY_PROBABLE;
  return BRIEF_CERTAINTY_CERTAIN;
}

bool
_brief_adjective_negates (const char *lemma)
{
  return has_word (" impossible impractical incapable powerless unable unwilling ", lemma);
}

bool
_brief_noun_negates (const char *lemma)
{
  return has_word (" failure impossibility inability neglect refusal unwillingness ", lemma);
}

bool
_brief_noun_is_possibility (const char *lemma)
{
  return has_word (" accusation allegation chance charge danger fear hope idea intention likelihood option possibility probability prospect risk suspicion"
                   " thought threat ", lemma);
}

bool
_brief_adjective_is_opinion (const char *lemma)
{
  return has_word (" absurd acceptable adequate admirable amazing appalling appropriate awful bad beautiful best better brilliant brutal clear crucial cruel"
                   " dangerous deplorable despicable difficult disappointing disastrous disgraceful easier easy effective encouraging essential excellent fair"
                   " fantastic foolish futile good great happy hard heroic horrible horrific ideal illegal important impossible impressive inadequate"
                   " inappropriate inevitable insufficient irresponsible key meaningless necessary nice outrageous perfect pointless poor possible premature"
                   " positive proud reasonable reckless ridiculous right sad safe serious shameful significant simple strange strong stupid successful suitable"
                   " terrible tough tragic true unacceptable unfair unfortunate unjust unjustified unnecessary unreasonable useful useless vital vulnerable weak"
                   " wise wonderful worrying worse worst worth wrong ", lemma);
}

bool
_brief_cue_is_wish (const char *lemma)
{
  return has_word (" afraid demand desire doubt doubtful dream eager fear fearful hope hopeful long pray seek want wish wonder worried worry yearn ", lemma);
}

bool
_brief_cue_is_guess (const char *lemma)
{
  return has_word (" anticipate assume assumption belief believe confident consider estimate expect expectation feel forecast guess imagine imply indicate"
                   " opinion optimistic predict prediction presume project reckon speculate speculation suggest suggestion suppose suspect suspicion think"
                   " view ", lemma);
}
