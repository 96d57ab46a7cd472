/* SPDX-License-Identifier: MIT */
/* Countries: their capitals as their governments, and parts of their names. */
#include "entity/cluster.h"

#include <string.h>

/* "Moscow has 12 million inhabitants", "Kyiv woke to explosions": the subject of VERB is the town and those who live there. */
static bool
is_told_of_town (const BriefEntityState *state, uint32_t verb)
{
  static const char *const verbs[] = { "lie", "sit", "stretch", "sleep", "wake", "awake", "celebrate", "host", "boast", "grow", "shake", "burn",
                                       "flood", "fall", "experience", "stand", "resemble", "brace", "mourn", "swelter", "choke", "recover", "rebuild", NULL };
  static const char *const has[] = { "have", "see", "lack", "receive", "get", "lose", "include", NULL };
  static const char *const things[] = { "inhabitant", "resident", "people", "population", "citizen", "museum", "airport", "metro", "subway", "street", "park",
                                        "church", "mosque", "university", "climate", "weather", "temperature", "snow", "rain", "heat", "traffic",
                                        "restaurant", "hotel", "hospital", "school", "district", "building", "power", "electricity", "water", NULL };
  const BriefDocument *document = state->document;
  if (g_strv_contains (verbs, document->words[verb].lemma))
    return true;
  if (!g_strv_contains (has, document->words[verb].lemma))
    return false;
  uint32_t object = _brief_phrase_child (state, verb, BRIEF_DEP_OBJ);
  return object != BRIEF_NONE && g_strv_contains (things, document->words[object].lemma);
}

/* Does a capital stand for the government here? It acts, is made to act, decides, or is talked to; it is not where something is. */
bool
_brief_capital_speaks (const BriefEntityState *state, const BriefEntityMention *mention)
{
  static const char *const pressed[] = { "push", "force", "urge", "pressure", "press", "ask", "tell", "accuse", "blame", "warn", "persuade",
                                         "convince", "pressurize", "criticize", "condemn", "back", "support", "allow", "help", "let", NULL };
  static const char *const decided[] = { "decision", "policy", "position", "response", "government", "stance", "reaction", "interest", "plan",
                                         "demand", "refusal", "support", "effort", "ambition", "intention", "ally", "reintegration", "proposal",
                                         "request", "commitment", "strategy", "claim", "foe", "partner", "permission", NULL };
  static const char *const dealt[] = { "with", "from", "by", "against", "between", "of", NULL };
  static const char *const talked[] = { "permission", "talk", "negotiate", "negotiation", "relation", "tie", "agree", "agreement", "deal",
                                        "approval", "support", "pressure", "order", "signal", "demand", "receive", "war", "alliance", "fight", NULL };
  static const char *const minded[] = { "ready", "willing", "unwilling", "prepared", "open", "committed", "determined", "reluctant", "keen", "eager", "wary",
                                        "adamant", "concerned", "worried", "convinced", "confident", "interested", "angry", "furious", "responsible",
                                        "guilty", "unhappy", "afraid", "opposed", NULL };
  const BriefDocument *document = state->document;
  uint32_t role = _brief_phrase_role_word (document, mention->head);
  const BriefWord *word = &document->words[role];
  if (word->head < 0)
    return false;
  const BriefWord *head = &document->words[word->head];
  const char *prep = _brief_phrase_case (state, mention->head);
  if (word->dep == BRIEF_DEP_NSUBJ && head->upos == BRIEF_UPOS_VERB)
    return !is_told_of_town (state, (uint32_t) word->head);
  if (word->dep == BRIEF_DEP_NSUBJ && head->upos == BRIEF_UPOS_ADJ)
    return g_strv_contains (minded, head->lemma);
  if (strcmp (prep, "according") == 0)
    return true;
  if (word->dep == BRIEF_DEP_NMOD_POSS && g_strv_contains (decided, head->lemma))
    return true;
  if ((word->dep == BRIEF_DEP_OBJ || word->dep == BRIEF_DEP_IOBJ) && g_strv_contains (pressed, head->lemma))
    return true;
  static const char *const motion[] = { "come", "arrive", "fly", "travel", "return", "depart", "leave", "drive", "move", "report", "flight", "train",
                                        "mile", "kilometer", "kilometre", "km", "journey", "trip", "road", "bus", "evacuate", "flee", "broadcast", NULL };
  bool deals = g_strv_contains (dealt, prep);
  if (deals && g_strv_contains (talked, head->lemma))
    return true;
  return deals && strcmp (prep, "of") != 0 && head->upos == BRIEF_UPOS_VERB && !g_strv_contains (motion, head->lemma);
}

/* "the North" and "the South" where the text speaks of the two Koreas. */
uint32_t
_brief_cluster_find_korea (const BriefEntityMention *mention, const uint32_t *by_country)
{
  bool north = strcmp (mention->key, "north") == 0;
  if (!north && strcmp (mention->key, "south") != 0)
    return BRIEF_NONE;
  const BriefLexeme *one = _brief_lexicon_country ("north korea"), *other = _brief_lexicon_country ("south korea");
  if (!one || !other || by_country[one->value] == BRIEF_NONE || by_country[other->value] == BRIEF_NONE)
    return BRIEF_NONE;
  return by_country[north ? one->value : other->value];
}
