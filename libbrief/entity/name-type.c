/* SPDX-License-Identifier: MIT */
/* Names: what the word lists and the words beside a name say of its type. */
#include <string.h>

#include "entity/name.h"

BriefEntityType
_brief_name_head_noun (const BriefEntityState *state, uint32_t end, BriefEntityType type)
{
  for (uint32_t i = end; i < end + 3 && _brief_name_same_sentence (state, i, end - 1); i++) {
    const BriefWord *word = _brief_name_word (state, i);
    if (word->upos != BRIEF_UPOS_NOUN)
      return type;
    const BriefLexeme *noun = _brief_lexicon_noun (word->lemma);
    if (noun && noun->kind == BRIEF_NOUN_WEAPON)
      return BRIEF_ENTITY_WEAPON;
    if (noun && noun->kind == BRIEF_NOUN_VEHICLE)
      return BRIEF_ENTITY_VEHICLE;
  }
  return type;
}

static bool
is_arm (BriefEntityType type)
{
  return type == BRIEF_ENTITY_WEAPON || type == BRIEF_ENTITY_VEHICLE;
}

/* Types that the network says of things it does not know. */
static bool
is_vague (BriefEntityType type)
{
  return is_arm (type) || type == BRIEF_ENTITY_PRODUCT || type == BRIEF_ENTITY_OTHER || type == BRIEF_ENTITY_WORK;
}

static bool
by_country (const BriefEntityState *state, uint32_t first, uint32_t end, float probability, BriefEntityType *type)
{
  const BriefLexeme *country = _brief_name_country (state, first, end);
  bool person = *type == BRIEF_ENTITY_PERSON, doubtful = (person || *type == BRIEF_ENTITY_ORG) && probability < 0.8f;
  if (!country || (country->kind == BRIEF_COUNTRY_CAPITAL ? !doubtful : person))
    return false;
  /* A nationality is a group of its own (OntoNotes NORP), tied to its country by a relation. */
  bool people = country->kind == BRIEF_COUNTRY_PEOPLE || country->kind == BRIEF_COUNTRY_ADJECTIVE;
  *type = people ? BRIEF_ENTITY_NORP : BRIEF_ENTITY_GPE;
  return true;
}

static bool
by_list (const BriefEntityState *state, uint32_t first, uint32_t end, float probability, BriefEntityType *type)
{
  const BriefLexeme *thing = _brief_name_thing (state, first, end);
  BriefEntityType known = thing ? (BriefEntityType) thing->kind : BRIEF_ENTITY_OTHER;
  /* Patriot, Taurus and Apache are also other things. */
  bool sure = thing
              && (!is_arm (known) || is_vague (*type) || probability < 0.8f
                  || _brief_name_head_noun (state, end, *type) == known);
  uint32_t designation;
  if (!sure && !(_brief_name_designation (state, first, end, &designation, &known) && designation == end))
    return false;
  *type = known;
  return true;
}

/* The word of a name that says what it is: the last one, or the one before "of" ("Treaty of Versailles"), or the first one of a law
 * ("Act Governing Relations", "Convention against Torture"). */
static uint32_t
kind_word (const BriefEntityState *state, uint32_t first, uint32_t end)
{
  static const char *const objects[] = { "against", "between", "concerning", "for", "governing", "on", "regulating", NULL };
  if (first + 1 < end && g_strv_contains (objects, _brief_name_word (state, first + 1)->norm))
    return first;
  for (uint32_t i = first + 1; i + 1 < end; i++)
    if (strcmp (_brief_name_word (state, i)->norm, "of") == 0)
      return i - 1;
  bool year = g_ascii_isdigit (_brief_name_word (state, end - 1)->norm[0]); /* "Finance Act 2023" */
  return year && end - first > 1 ? end - 2 : end - 1;
}

/* "Zaporizhzhia Bridge", "Black Sea", "Clean Air Act": the last word says what it is. */
static bool
by_last_word (const BriefEntityState *state, uint32_t first, uint32_t end, BriefEntityType *type)
{
  static const char *const houses[] = { "hotel", "hospital", NULL };
  static const char *const facilities[] = { "airport", "bridge", "stadium", "dam", "airfield", "tower", "palace", "prison", "museum",
                                            "base", "hall", "cathedral", "mosque", "arena", "barracks", "terminal", "refinery", NULL };
  static const char *const places[] = { "square", "hill", "street", "avenue", "river", "lake", "mountains", "sea", "ocean", "valley",
                                        "bay", "strait", "desert", NULL };
  const BriefWord *last = _brief_name_word (state, end - 1);
  if (end - first < 2 || *type == BRIEF_ENTITY_PERSON)
    return false;
  bool house = g_strv_contains (houses, last->norm);
  if (*type == BRIEF_ENTITY_ORG && !house)
    return false;
  if (house || g_strv_contains (facilities, last->norm))
    *type = BRIEF_ENTITY_FAC;
  else if (g_strv_contains (places, last->norm))
    *type = BRIEF_ENTITY_LOC;
  else if (*type == BRIEF_ENTITY_EVENT || *type == BRIEF_ENTITY_WORK || *type == BRIEF_ENTITY_OTHER) {
    const BriefLexeme *noun = _brief_lexicon_noun (_brief_name_word (state, kind_word (state, first, end))->norm);
    if (!noun || (noun->kind != BRIEF_NOUN_LAW && noun->kind != BRIEF_NOUN_EVENT))
      return false;
    *type = noun->kind == BRIEF_NOUN_LAW ? BRIEF_ENTITY_LAW : BRIEF_ENTITY_EVENT;
  } else
    return false;
  return true;
}

/* "Goldman Sachs analyst Kota Yuzawa": who bears such a title right before the name is a person. Bodies are called owners and leaders, too. */
static bool
follows_title (const BriefEntityState *state, uint32_t first, uint32_t end)
{
  static const char *const persons[] = { "analyst", "spokesman", "spokeswoman", "spokesperson", "minister", "chancellor", "senator", "governor", "mayor", "judge",
                                         "lawyer", "attorney", "prosecutor", "professor", "economist", "researcher", "scientist", "physicist", "biologist",
                                         "historian", "journalist", "reporter", "correspondent", "columnist", "actor", "actress", "singer", "ambassador",
                                         "chairman", "chairwoman", "chief", "director", "coach", "striker", "midfielder", "goalkeeper", "activist", "colonel",
                                         "lieutenant", "sergeant", "congressman", "congresswoman", "lawmaker", "doctor", "surgeon", NULL };
  if (first == 0 || end - first < 2 || end - first > 5 || !_brief_name_same_sentence (state, first - 1, first)
      || state->in_name[first - 1])
    return false;
  const BriefWord *title = _brief_name_word (state, first - 1);
  for (uint32_t i = first; i < end; i++) {
    bool syllable = i > first && strcmp (_brief_name_word (state, i - 1)->norm, "-") == 0; /* "Ki-moon" */
    if (strcmp (_brief_name_word (state, i)->norm, "-") != 0 && !syllable
        && (!_brief_name_is_upper (state, i) || _brief_name_word (state, i)->upos != BRIEF_UPOS_PROPN))
      return false;
  }
  return g_strv_contains (persons, title->norm) && !_brief_name_thing (state, first, end)
         && !_brief_name_country (state, first, end);
}

/* "The manufacturer, Biovar, said": one word in apposition to a body's noun is a body. */
static bool
is_apposed_to_body (const BriefEntityState *state, uint32_t first, uint32_t end)
{
  const BriefWord *word = _brief_name_word (state, first);
  if (end != first + 1 || word->dep != BRIEF_DEP_APPOS || word->head < 0 || word->head >= (int32_t) first
      || _brief_lexicon_given_name (word->norm))
    return false;
  const BriefWord *above = _brief_name_word (state, (uint32_t) word->head);
  const BriefLexeme *noun = above->morph & BRIEF_MORPH_PLUR ? NULL : _brief_lexicon_noun (above->lemma);
  return noun && (noun->kind == BRIEF_NOUN_COMPANY || noun->kind == BRIEF_NOUN_ORGANIZATION);
}

/* Does the name fill quotation marks, with an article perhaps, as the title of a work does? */
static bool
fills_quotes (const BriefEntityState *state, uint32_t first, uint32_t end)
{
  if (first > 0 && strcmp (_brief_name_word (state, first - 1)->norm, "the") == 0
      && _brief_name_is_upper (state, first - 1))
    first--;
  if (first == 0 || end - first < 2 || !_brief_name_same_sentence (state, first - 1, end - 1)
      || strcmp (_brief_name_word (state, first - 1)->norm, "\"") != 0)
    return false;
  uint32_t close = end;
  if (close < state->document->n_words && strcmp (_brief_name_word (state, close)->norm, ",") == 0)
    close++;
  return close < state->document->n_words && strcmp (_brief_name_word (state, close)->norm, "\"") == 0;
}

BriefEntityType _brief_name_correct (const BriefEntityState *state, uint32_t first, uint32_t end, BriefEntityType type,
                                     float probability)
{
  if (end - first > 1 && _brief_name_is_ship (state, first))
    return BRIEF_ENTITY_VEHICLE;
  if (type != BRIEF_ENTITY_NORP && follows_title (state, first, end))
    return BRIEF_ENTITY_PERSON;
  if (type == BRIEF_ENTITY_PERSON && is_apposed_to_body (state, first, end))
    return BRIEF_ENTITY_ORG;
  if (by_country (state, first, end, probability, &type) || by_list (state, first, end, probability, &type)
      || by_last_word (state, first, end, &type))
    return type;
  if ((type == BRIEF_ENTITY_EVENT || type == BRIEF_ENTITY_LAW || type == BRIEF_ENTITY_OTHER)
      && fills_quotes (state, first, end))
    return BRIEF_ENTITY_WORK;
  bool open = is_vague (type) || type == BRIEF_ENTITY_LOC || type == BRIEF_ENTITY_FAC;
  return open ? _brief_name_head_noun (state, end, type) : type;
}
