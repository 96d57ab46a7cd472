/* SPDX-License-Identifier: MIT */
#include "lexicon/hedge.h"

#include "lexicon/table.h"

BriefCertainty
_brief_hedge_of (const char *adverb)
{
  if (_brief_words_have (" conceivably maybe perhaps possibly potentially ", adverb))
    return BRIEF_CERTAINTY_POSSIBLE;
  if (_brief_words_have (" apparently arguably likely presumably probably seemingly supposedly ", adverb))
    return BRIEF_CERTAINTY_PROBABLE;
  return BRIEF_CERTAINTY_CERTAIN;
}

BriefCertainty
_brief_adjective_hedge (const char *adjective)
{
  if (_brief_words_have (" alleged conceivable feared hypothetical possible potential purported supposed suspected "
                         "threatened would-be ",
                         adjective))
    return BRIEF_CERTAINTY_POSSIBLE;
  if (_brief_words_have (" anticipated apparent expected impending likely planned presumed probable projected proposed "
                         "scheduled upcoming ",
                         adjective))
    return BRIEF_CERTAINTY_PROBABLE;
  return BRIEF_CERTAINTY_CERTAIN;
}

bool
_brief_adjective_negates (const char *lemma)
{
  return _brief_words_have (" impossible impractical incapable powerless unable unwilling ", lemma);
}

bool
_brief_noun_negates (const char *lemma)
{
  return _brief_words_have (" failure impossibility inability neglect refusal unwillingness ", lemma);
}

bool
_brief_noun_is_possibility (const char *lemma)
{
  return _brief_words_have (" accusation allegation chance charge danger fear hope idea intention likelihood option "
                            "possibility probability prospect risk suspicion"
                            " thought threat ",
                            lemma);
}

bool
_brief_adjective_is_opinion (const char *lemma)
{
  return _brief_words_have (" absurd acceptable adequate admirable amazing appalling appropriate awful bad beautiful "
                            "best better brilliant brutal clear crucial cruel"
                            " dangerous deplorable despicable difficult disappointing disastrous disgraceful easier "
                            "easy effective encouraging essential excellent fair"
                            " fantastic foolish futile good great happy hard heroic horrible horrific ideal illegal "
                            "important impossible impressive inadequate"
                            " inappropriate inevitable insufficient irresponsible key meaningless necessary nice "
                            "outrageous perfect pointless poor possible premature"
                            " positive proud reasonable reckless ridiculous right sad safe serious shameful "
                            "significant simple strange strong stupid successful suitable"
                            " terrible tough tragic true unacceptable unfair unfortunate unjust unjustified "
                            "unnecessary unreasonable useful useless vital vulnerable weak"
                            " wise wonderful worrying worse worst worth wrong ",
                            lemma);
}

bool
_brief_cue_is_wish (const char *lemma)
{
  return _brief_words_have (" afraid demand desire doubt doubtful dream eager fear fearful hope hopeful long pray seek "
                            "want wish wonder worried worry yearn ",
                            lemma);
}

bool
_brief_cue_is_guess (const char *lemma)
{
  return _brief_words_have (" anticipate assume assumption belief believe confident consider estimate expect "
                            "expectation feel forecast guess imagine imply indicate"
                            " opinion optimistic predict prediction presume project reckon speculate speculation "
                            "suggest suggestion suppose suspect suspicion think"
                            " view ",
                            lemma);
}
