/* SPDX-License-Identifier: MIT */
/* Does a time expression lie ahead or behind? The tense of the clause that it stands in tells. */
#include <string.h>

#include "entity/timex.h"

/* The longest way up a tree, and the widest look around a verb: both bound the work for hostile input. */
#define MAX_STEPS 24
#define MAX_LOOK 40

/* What stands around a verb. */
typedef struct { bool perfect, pluperfect, to, future, present; } Auxiliaries;

static Auxiliaries
read_auxiliaries (const BriefDocument *document, uint32_t verb)
{
  static const char *const ahead[] = { "will", "'ll", "wo", "shall", "would", "'d", "may", "might", "should", "must", NULL };
  static const char *const have[] = { "have", "has", "had", "'ve", NULL };
  static const char *const be[] = { "is", "are", "'re", "am", NULL };
  const BriefWord *word = &document->words[verb];
  const BriefSentence *sentence = &document->sentences[word->sentence];
  uint32_t from = verb > sentence->first + MAX_LOOK ? verb - MAX_LOOK : sentence->first;
  Auxiliaries out = { false, false, false, false, false };
  for (uint32_t i = from; i < verb; i++) {
    const BriefWord *w = &document->words[i];
    if (w->head != (int32_t) verb)
      continue;
    if (w->upos == BRIEF_UPOS_PART && strcmp (w->norm, "to") == 0)
      out.to = true;
    if (w->dep != BRIEF_DEP_AUX && w->dep != BRIEF_DEP_AUX_PASS && w->dep != BRIEF_DEP_COP)
      continue;
    /* "'d" before a participle is "had". */
    bool had = strcmp (w->norm, "had") == 0 || (strcmp (w->norm, "'d") == 0 && (word->morph & BRIEF_MORPH_PART));
    out.pluperfect = out.pluperfect || had;
    out.perfect = out.perfect || had || g_strv_contains (have, w->norm);
    out.future = out.future || (!had && g_strv_contains (ahead, w->norm));
    out.present = out.present || g_strv_contains (be, w->norm);
  }
  return out;
}

/* NOMINAL: the expression hangs on a noun below the verb, ATTRIBUTIVE as in "Friday's talks", "a June deal": a weaker tie to its tense. */
static int
verb_direction (const BriefDocument *document, uint32_t verb, bool nominal, bool attributive)
{
  static const char *const planned[] = { "schedule", "expect", "plan", "set", "slate", "postpone", "delay", NULL };
  const BriefWord *word = &document->words[verb];
  Auxiliaries around = read_auxiliaries (document, verb);
  if (g_strv_contains (planned, word->lemma))
    return 1;
  /* Who "has decided to admit them in March" decided before, but not in March: no date of the past goes with the present perfect. */
  if (around.perfect)
    return nominal || !around.pluperfect ? 0 : -1;
  if (around.future)
    return 1;
  if (around.to && word->head >= 0 && g_strv_contains (planned, document->words[word->head].lemma))
    return 1;
  /* "to convey condolences for Saturday's attack", "the third to join the union on Friday" */
  if (around.to)
    return attributive || (nominal && word->dep != BRIEF_DEP_XCOMP) ? 0 : 1;
  bool due = word->upos == BRIEF_UPOS_ADJ && strcmp (word->norm, "due") == 0;
  bool progressive = strcmp (word->xpos, "VBG") == 0, passive = strcmp (word->xpos, "VBN") == 0;
  bool simple = strcmp (word->xpos, "VBZ") == 0 || strcmp (word->xpos, "VBP") == 0;
  /* "is meeting on Monday", "the case is heard in May", "is due on Friday", "opens on Monday" */
  if (simple || (around.present && (progressive || passive || due)))
    return nominal ? 0 : 1;
  return nominal ? 0 : -1;
}

/* What the word before the expression says of its direction; NO_RELATION for nothing. */
static int
word_direction (const BriefDocument *document, uint32_t first)
{
  static const char *const ahead[] = { "until", "till", "by", "as", NULL };
  const BriefWord *word = first > 0 ? &document->words[first - 1] : NULL;
  if (!word || word->sentence != document->words[first].sentence || word->upos == BRIEF_UPOS_VERB)
    return BRIEF_TIMEX_NO_RELATION;
  if (strcmp (word->norm, "since") == 0)
    return -1;
  /* "by Friday", "until Monday", "as early as Tuesday" */
  return g_strv_contains (ahead, word->norm) ? 1 : BRIEF_TIMEX_NO_RELATION;
}

int
_brief_timex_direction (const BriefDocument *document, uint32_t first, uint32_t end)
{
  int said = word_direction (document, first);
  if (said < 0)
    return said;
  int32_t at = (int32_t) _brief_range_head (document, (BriefWordRange) { first, end });
  bool nominal = false, attributive = false;
  for (int steps = 0; steps < MAX_STEPS && at >= 0; steps++) {
    const BriefWord *word = &document->words[at];
    bool inside = at >= (int32_t) first && at < (int32_t) end;
    bool verb = word->upos == BRIEF_UPOS_VERB || word->upos == BRIEF_UPOS_AUX;
    /* The day of "gathered to mark the victory on Friday" is the gathering's. */
    if (verb && said != 1 && word->dep == BRIEF_DEP_ADVCL && word->head >= 0
        && read_auxiliaries (document, (uint32_t) at).to) {
      at = word->head;
      continue;
    }
    if (verb || word->dep == BRIEF_DEP_ROOT || word->head < 0
        || (word->upos == BRIEF_UPOS_ADJ && strcmp (word->norm, "due") == 0)) {
      /* "had handed in their reports by Wednesday" */
      if (said == 1)
        return read_auxiliaries (document, (uint32_t) at).pluperfect ? -1 : 1;
      if (inside && read_auxiliaries (document, (uint32_t) at).present)
        return 1; /* "the vote is on Sunday" */
      return verb_direction (document, (uint32_t) at, nominal || !verb, attributive);
    }
    attributive = attributive || (inside && (word->dep == BRIEF_DEP_NMOD_POSS || word->dep == BRIEF_DEP_COMPOUND));
    nominal = nominal || (!inside && (word->upos == BRIEF_UPOS_NOUN || word->upos == BRIEF_UPOS_PROPN));
    at = word->head;
  }
  return said == BRIEF_TIMEX_NO_RELATION ? 0 : said;
}
