/* SPDX-License-Identifier: MIT */
/* Noun phrases and pronouns as mentions. */
#include <string.h>

#include "entity/mention.h"

/* The pronouns of English with what they say. */
static const struct {
  const char *norm;
  uint8_t person;
  BriefNumber number;
  BriefGender gender;
  bool reflexive, possessive;
} pronouns[] = { { "he", 3, BRIEF_NUMBER_SINGULAR, BRIEF_GENDER_MALE, false, false },
                 { "him", 3, BRIEF_NUMBER_SINGULAR, BRIEF_GENDER_MALE, false, false },
                 { "his", 3, BRIEF_NUMBER_SINGULAR, BRIEF_GENDER_MALE, false, true },
                 { "himself", 3, BRIEF_NUMBER_SINGULAR, BRIEF_GENDER_MALE, true, false },
                 { "she", 3, BRIEF_NUMBER_SINGULAR, BRIEF_GENDER_FEMALE, false, false },
                 { "her", 3, BRIEF_NUMBER_SINGULAR, BRIEF_GENDER_FEMALE, false, false },
                 { "hers", 3, BRIEF_NUMBER_SINGULAR, BRIEF_GENDER_FEMALE, false, false },
                 { "herself", 3, BRIEF_NUMBER_SINGULAR, BRIEF_GENDER_FEMALE, true, false },
                 { "it", 3, BRIEF_NUMBER_SINGULAR, BRIEF_GENDER_NEUTER, false, false },
                 { "its", 3, BRIEF_NUMBER_SINGULAR, BRIEF_GENDER_NEUTER, false, true },
                 { "itself", 3, BRIEF_NUMBER_SINGULAR, BRIEF_GENDER_NEUTER, true, false },
                 { "they", 3, BRIEF_NUMBER_PLURAL, BRIEF_GENDER_UNKNOWN, false, false },
                 { "them", 3, BRIEF_NUMBER_PLURAL, BRIEF_GENDER_UNKNOWN, false, false },
                 { "their", 3, BRIEF_NUMBER_PLURAL, BRIEF_GENDER_UNKNOWN, false, true },
                 { "theirs", 3, BRIEF_NUMBER_PLURAL, BRIEF_GENDER_UNKNOWN, false, false },
                 { "themselves", 3, BRIEF_NUMBER_PLURAL, BRIEF_GENDER_UNKNOWN, true, false },
                 { "i", 1, BRIEF_NUMBER_SINGULAR, BRIEF_GENDER_UNKNOWN, false, false },
                 { "me", 1, BRIEF_NUMBER_SINGULAR, BRIEF_GENDER_UNKNOWN, false, false },
                 { "my", 1, BRIEF_NUMBER_SINGULAR, BRIEF_GENDER_UNKNOWN, false, true },
                 { "mine", 1, BRIEF_NUMBER_SINGULAR, BRIEF_GENDER_UNKNOWN, false, false },
                 { "myself", 1, BRIEF_NUMBER_SINGULAR, BRIEF_GENDER_UNKNOWN, false, false },
                 { "we", 1, BRIEF_NUMBER_PLURAL, BRIEF_GENDER_UNKNOWN, false, false },
                 { "us", 1, BRIEF_NUMBER_PLURAL, BRIEF_GENDER_UNKNOWN, false, false },
                 { "our", 1, BRIEF_NUMBER_PLURAL, BRIEF_GENDER_UNKNOWN, false, true },
                 { "ours", 1, BRIEF_NUMBER_PLURAL, BRIEF_GENDER_UNKNOWN, false, false },
                 { "ourselves", 1, BRIEF_NUMBER_PLURAL, BRIEF_GENDER_UNKNOWN, false, false },
                 { "you", 2, BRIEF_NUMBER_UNKNOWN, BRIEF_GENDER_UNKNOWN, false, false },
                 { "your", 2, BRIEF_NUMBER_UNKNOWN, BRIEF_GENDER_UNKNOWN, false, true },
                 { "yours", 2, BRIEF_NUMBER_UNKNOWN, BRIEF_GENDER_UNKNOWN, false, false },
                 { "yourself", 2, BRIEF_NUMBER_SINGULAR, BRIEF_GENDER_UNKNOWN, true, false },
                 { "yourselves", 2, BRIEF_NUMBER_PLURAL, BRIEF_GENDER_UNKNOWN, true, false } };

static void
add_pronoun (BriefEntityState *state, uint32_t at)
{
  const BriefWord *word = &state->document->words[at];
  if (strlen (word->norm) > 10 || word->dep == BRIEF_DEP_EXPL)
    return;
  for (size_t p = 0; p < G_N_ELEMENTS (pronouns); p++) {
    if (strcmp (word->norm, pronouns[p].norm) != 0)
      continue;
    BriefEntityMention *mention = _brief_mention_add (state);
    if (!mention)
      return;
    mention->first = mention->head = at;
    mention->end = at + 1;
    mention->kind = BRIEF_MENTION_PRONOUN;
    mention->person = pronouns[p].person;
    mention->number = pronouns[p].number;
    mention->gender = pronouns[p].gender;
    mention->reflexive = pronouns[p].reflexive;
    mention->possessive = pronouns[p].possessive || word->dep == BRIEF_DEP_NMOD_POSS;
    mention->human =
        mention->gender == BRIEF_GENDER_MALE || mention->gender == BRIEF_GENDER_FEMALE || mention->person != 3;
    mention->definite = true;
    mention->sentence = word->sentence;
    mention->key = pronouns[p].norm;
    return;
  }
}

static BriefEntityType
type_of_class (int class, bool *known)
{
  *known = true;
  switch (class) {
  case BRIEF_NOUN_PERSON: return BRIEF_ENTITY_PERSON;
  case BRIEF_NOUN_COMPANY: case BRIEF_NOUN_INSTITUTION: case BRIEF_NOUN_ORGANIZATION: return BRIEF_ENTITY_ORG;
  case BRIEF_NOUN_COUNTRY: case BRIEF_NOUN_PLACE: return BRIEF_ENTITY_GPE;
  case BRIEF_NOUN_LOCATION: return BRIEF_ENTITY_LOC;
  case BRIEF_NOUN_FACILITY: return BRIEF_ENTITY_FAC;
  case BRIEF_NOUN_WEAPON: return BRIEF_ENTITY_WEAPON;
  case BRIEF_NOUN_VEHICLE: return BRIEF_ENTITY_VEHICLE;
  case BRIEF_NOUN_PRODUCT: return BRIEF_ENTITY_PRODUCT;
  case BRIEF_NOUN_EVENT: return BRIEF_ENTITY_EVENT;
  case BRIEF_NOUN_LAW: return BRIEF_ENTITY_LAW;
  case BRIEF_NOUN_WORK: return BRIEF_ENTITY_WORK;
  default: *known = false; return BRIEF_ENTITY_OTHER;
  }
}

/* Words that refer to nothing one could speak of again. */
static bool
is_hollow (const BriefWord *word)
{
  static const char *const words[] = {
    "way", "time", "lot", "number", "part", "percent", "kind", "sort", "fact", "thing", "case", "order", "example", "addition", "place",
    "%", "rest", "course", "least", "name", "term", "result", "reason", "point", "moment", "end", "today", NULL
  };
  return g_strv_contains (words, word->lemma);
}

/* The lemma of "the Secretary" is that of "the secretary". */
static const char *
lower_key (BriefEntityState *state, const char *lemma)
{
  if (!g_ascii_isupper (*lemma))
    return lemma;
  char *key = _brief_arena_strndup (state->arena, lemma, strlen (lemma));
  for (char *c = key; c && *c; c++)
    *c = g_ascii_tolower (*c);
  return key ? key : lemma;
}

static void
add_phrase (BriefEntityState *state, uint32_t at)
{
  const BriefDocument *document = state->document;
  const BriefWord *word = &document->words[at];
  switch (word->dep) {
  case BRIEF_DEP_COMPOUND:
  case BRIEF_DEP_FLAT:
  case BRIEF_DEP_AMOD:
  case BRIEF_DEP_FIXED:
  case BRIEF_DEP_GOESWITH:
  case BRIEF_DEP_NMOD_DESC:
  case BRIEF_DEP_APPOS:
  case BRIEF_DEP_XCOMP:
  case BRIEF_DEP_CASE:
  case BRIEF_DEP_ADVMOD:
  case BRIEF_DEP_NMOD_UNMARKED:
  case BRIEF_DEP_OBL_UNMARKED:
    return;
  default:
    break;
  }
  if (is_hollow (word) || _brief_phrase_child (state, at, BRIEF_DEP_COP) != BRIEF_NONE)
    return;
  BriefEntityMention *mention = _brief_mention_add (state);
  if (!mention)
    return;
  mention->first = _brief_phrase_start (document, at);
  mention->end = at + 1;
  mention->head = at;
  mention->kind = BRIEF_MENTION_NOMINAL;
  mention->sentence = word->sentence;
  mention->key = lower_key (state, word->lemma);
  mention->number = word->morph & BRIEF_MORPH_PLUR   ? BRIEF_NUMBER_PLURAL
                    : word->morph & BRIEF_MORPH_SING ? BRIEF_NUMBER_SINGULAR
                                                     : BRIEF_NUMBER_UNKNOWN;
  const BriefLexeme *noun = _brief_lexicon_noun (mention->key);
  mention->type = type_of_class (noun ? noun->kind : BRIEF_NOUN_NONE, &mention->typed);
  mention->human = mention->typed && mention->type == BRIEF_ENTITY_PERSON;
  mention->gender = mention->human   ? _brief_noun_gender (mention->key)
                    : mention->typed ? BRIEF_GENDER_NEUTER
                                     : BRIEF_GENDER_UNKNOWN;
  if (strcmp (word->norm, "people") == 0 || strcmp (word->norm, "both") == 0 || strcmp (word->norm, "personnel") == 0
      || strcmp (word->norm, "police") == 0)
    mention->number = BRIEF_NUMBER_PLURAL;
  const char *first = document->words[mention->first].norm;
  static const char *const definite[] = { "the", "this", "that", "these", "those", "his", "her", "its", "their", "our",
                                          "my", "your", "both", NULL };
  static const char *const indefinite[] = { "a", "an", "some", "any", "no", "every", "each", "another", "many", "several", "few", NULL };
  for (int i = 0; definite[i]; i++)
    mention->definite = mention->definite || strcmp (first, definite[i]) == 0;
  for (int i = 0; indefinite[i]; i++)
    mention->indefinite = mention->indefinite || strcmp (first, indefinite[i]) == 0;
  mention->definite = mention->definite || _brief_phrase_child (state, at, BRIEF_DEP_NMOD_POSS) != BRIEF_NONE;
}

/* "The former", "the latter", "both": one or all of two. */
static bool
is_which_of_two (const BriefEntityState *state, uint32_t at)
{
  const BriefWord *word = &state->document->words[at];
  if (strcmp (word->norm, "both") == 0)
    return word->dep == BRIEF_DEP_NSUBJ || word->dep == BRIEF_DEP_NSUBJ_PASS || word->dep == BRIEF_DEP_OBJ
           || word->dep == BRIEF_DEP_OBL;
  return (strcmp (word->norm, "former") == 0 || strcmp (word->norm, "latter") == 0) && word->dep != BRIEF_DEP_AMOD
         && word->dep != BRIEF_DEP_COMPOUND
         && at > 0 && strcmp (word[-1].norm, "the") == 0;
}

bool
_brief_nominal_collect (BriefEntityState *state)
{
  const BriefDocument *document = state->document;
  for (uint32_t i = 0; i < document->n_words; i++) {
    if (state->in_name[i] || state->covered[i])
      continue;
    uint8_t upos = document->words[i].upos;
    if (upos == BRIEF_UPOS_NOUN || upos == BRIEF_UPOS_PROPN || is_which_of_two (state, i))
      add_phrase (state, i);
    else if (upos == BRIEF_UPOS_PRON || upos == BRIEF_UPOS_DET)
      add_pronoun (state, i);
  }
  return true;
}
