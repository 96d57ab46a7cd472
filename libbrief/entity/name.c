/* SPDX-License-Identifier: MIT */
/* Names: what the network found, with exact spans and types, and what word lists find besides. */
#include <string.h>

#include "entity/name.h"
#include "text/text.h"

bool
_brief_name_add (BriefEntityState *state, uint32_t first, uint32_t end, BriefEntityType type, float probability)
{
  const BriefDocument *document = state->document;
  BriefEntityMention *mention = _brief_mention_add (state);
  if (!mention)
    return true;
  mention->first = first;
  mention->end = end;
  mention->head = _brief_range_head (document, (BriefWordRange) { first, end });
  mention->kind = BRIEF_MENTION_NAME;
  mention->type = type;
  mention->typed = true;
  mention->human = type == BRIEF_ENTITY_PERSON;
  mention->definite = true;
  mention->sentence = document->words[first].sentence;
  mention->confidence = probability;
  const BriefLexeme *country = type == BRIEF_ENTITY_PERSON ? NULL : _brief_name_country (state, first, end);
  if (country) {
    mention->country = country->value;
    mention->country_key = (BriefCountryKey) country->kind;
  }
  bool plural = document->words[mention->head].morph & BRIEF_MORPH_PLUR;
  bool group = type == BRIEF_ENTITY_NORP || type == BRIEF_ENTITY_WEAPON || type == BRIEF_ENTITY_VEHICLE
               || type == BRIEF_ENTITY_PRODUCT;
  mention->number = plural && group ? BRIEF_NUMBER_PLURAL : BRIEF_NUMBER_SINGULAR;
  mention->key = _brief_name_key (state, first, end);
  if (!mention->key)
    return false;
  if (type == BRIEF_ENTITY_PERSON) {
    /* A title before the name or the given name tells the gender. */
    if (first > 0 && _brief_name_same_sentence (state, first - 1, first))
      mention->gender = _brief_noun_gender (document->words[first - 1].norm);
    if (mention->gender == BRIEF_GENDER_UNKNOWN && end - first > 1) {
      const BriefLexeme *given = _brief_lexicon_given_name (document->words[first].norm);
      mention->gender = given ? (BriefGender) given->kind : BRIEF_GENDER_UNKNOWN;
    }
  } else
    mention->gender = BRIEF_GENDER_NEUTER;
  memset (state->in_name + first, 1, end - first);
  return true;
}

/* Names that are words of direction, not of a people. */
static bool
is_direction (const char *norm)
{
  static const char *const words[] = { "western", "eastern", "northern", "southern", "foreign", "west", "east", "international", "domestic", NULL };
  return g_strv_contains (words, norm);
}

/* In small letters a name must be as sure as this. */
#define SURE_SMALL 0.7f

/* Something in the name is written with a capital, or has a digit; where letter case is neglected, the network has to be sure. */
static bool
looks_like_name (const BriefEntityState *state, uint32_t first, uint32_t end, BriefEntityType type, float probability)
{
  if (strchr (_brief_name_word (state, end - 1)->norm, '$'))
    return false;
  if (state->small_letters || (probability >= SURE_SMALL && type >= BRIEF_ENTITY_PERSON && type <= BRIEF_ENTITY_FAC))
    return true;
  for (uint32_t i = _brief_name_word (state, first)->span.start; i < _brief_name_word (state, end - 1)->span.end; i++)
    if (g_ascii_isupper (state->document->text[i]) || g_ascii_isdigit (state->document->text[i]))
      return true;
  return _brief_name_is_upper (state, first);
}

/* "the Agency", "the Church": a common noun with a capital. It is a name only when nothing before explains it. */
static bool
is_common_noun (const BriefEntityState *state, uint32_t first, uint32_t end, BriefEntityType type)
{
  if (end - first != 1 || first == 0 || type == BRIEF_ENTITY_PERSON || _brief_name_thing (state, first, end))
    return false;
  const BriefLexeme *noun = _brief_lexicon_noun (_brief_name_word (state, first)->norm);
  bool body = noun
              && (noun->kind == BRIEF_NOUN_ORGANIZATION || noun->kind == BRIEF_NOUN_INSTITUTION
                  || noun->kind == BRIEF_NOUN_COMPANY || noun->kind == BRIEF_NOUN_FACILITY
                  || noun->kind == BRIEF_NOUN_EVENT || noun->kind == BRIEF_NOUN_LAW);
  return body && strcmp (_brief_name_word (state, first - 1)->norm, "the") == 0;
}

/* "Shah said", after "Raj Shah": a title that is somebody's surname here. The look back is bounded. */
static bool
is_surname (const BriefEntityState *state, uint32_t at)
{
  enum { LOOK = 250 };
  if (at > 0 && _brief_name_word (state, at - 1)->upos == BRIEF_UPOS_DET
      && _brief_name_same_sentence (state, at - 1, at))
    return false;
  for (uint32_t m = state->n_mentions, step = 0; m-- > 0 && step < LOOK; step++) {
    const BriefEntityMention *mention = &state->mentions[m];
    if (mention->type == BRIEF_ENTITY_PERSON && mention->end - mention->first > 1
        && strcmp (_brief_name_word (state, mention->end - 1)->norm, _brief_name_word (state, at)->norm) == 0)
      return true;
  }
  return false;
}

/* A pronoun or a small word alone, "HMS" without its ship; role words alone, which are a noun phrase ("the President"). */
static bool
is_no_name (const BriefEntityState *state, uint32_t first, uint32_t end, BriefEntityType type)
{
  const BriefWord *word = _brief_name_word (state, first);
  if (end - first == 1
      && (word->upos == BRIEF_UPOS_PRON || word->upos == BRIEF_UPOS_DET || word->upos == BRIEF_UPOS_ADP
          || _brief_name_is_ship (state, first)))
    return true;
  if (end - first == 1 && is_surname (state, first))
    return false;
  for (uint32_t i = first; i < end; i++)
    if (type != BRIEF_ENTITY_PERSON || !_brief_name_is_title (state, i)
        || _brief_lexicon_given_name (_brief_name_word (state, i)->norm))
      return false;
  return true;
}

/* "United Kingdom's Health Protection Agency": a country and a body. The word of the possessive mark, 0 for none. */
static uint32_t
country_possessive (const BriefEntityState *state, uint32_t first, uint32_t end)
{
  for (uint32_t i = first + 1; i + 1 < end; i++)
    if (strcmp (_brief_name_word (state, i)->norm, "'s") == 0)
      return _brief_name_country (state, first, i) ? i : 0;
  return 0;
}

/* A body called by a name and, in small letters, a common noun: it has a name, but its mentions are noun phrases. */
static bool
add_common (BriefEntityState *state, uint32_t first, uint32_t end, float probability)
{
  uint32_t n = state->n_mentions;
  if (!_brief_name_add (state, first, end, BRIEF_ENTITY_ORG, probability))
    return false;
  if (state->n_mentions > n)
    state->mentions[n].common = !_brief_name_is_upper (state, end - 1);
  return true;
}

/* "Ben & Jerry's sued": the mark belongs to the firm's name, as nothing follows that it could own. */
static uint32_t
with_possessive (const BriefEntityState *state, uint32_t first, uint32_t end, BriefEntityType type)
{
  bool joined = false;
  for (uint32_t i = first; i < end; i++)
    joined = joined || strcmp (_brief_name_word (state, i)->norm, "&") == 0;
  if (!joined || type != BRIEF_ENTITY_ORG || end + 1 >= state->document->n_words
      || strcmp (_brief_name_word (state, end)->norm, "'s") != 0)
    return end;
  uint8_t next = _brief_name_word (state, end + 1)->upos;
  return next == BRIEF_UPOS_VERB || next == BRIEF_UPOS_AUX || next == BRIEF_UPOS_PUNCT ? end + 1 : end;
}

/* One name of the network, cleaned. */
static bool
add_network_name (BriefEntityState *state, const BriefNameSpan *name)
{
  uint32_t first = name->first, end = name->end;
  BriefEntityType type = name->type;
  if (!looks_like_name (state, first, end, type, name->probability)
      || (end - first == 1 && is_direction (_brief_name_word (state, first)->norm)))
    return true;
  if (end < state->document->n_words && strcmp (_brief_name_word (state, end)->norm, "$") == 0)
    return true; /* "US$" */
  uint32_t mark = country_possessive (state, first, end);
  if (mark) {
    if (!state->in_name[first] && !_brief_name_add (state, first, mark, BRIEF_ENTITY_GPE, name->probability))
      return false;
    first = mark + 1;
  }
  if (first > 0 && strcmp (_brief_name_word (state, first - 1)->norm, "the") == 0
      && _brief_name_same_sentence (state, first - 1, first) && _brief_name_thing (state, first - 1, end))
    first--; /* "The New York Times" */
  if (is_common_noun (state, first, end, type)) {
    state->capital_noun[first] = (uint8_t) (type + 1);
    return true;
  }
  if (is_no_name (state, first, end, type))
    return true;
  /* "Iraqi security" + "forces" */
  for (uint32_t inner = first + 1; inner < end && inner < first + 3; inner++) {
    uint32_t body = _brief_name_body (state, first, inner, BRIEF_ENTITY_NORP);
    if (body >= end)
      return add_common (state, first, body, name->probability);
  }
  type = _brief_name_correct (state, first, end, type, name->probability);
  _brief_name_extend (state, &first, &end, &type);
  /* What a known name has taken is cut off. */
  while (first < end && state->in_name[first])
    first++;
  while (end > first && state->in_name[end - 1])
    end--;
  _brief_name_trim (state, &first, &end);
  if (first >= end || !looks_like_name (state, first, end, type, name->probability)
      || is_no_name (state, first, end, type))
    return true;
  end = with_possessive (state, first, end, type);
  uint32_t second = _brief_name_second_place (state, first, end, type);
  return _brief_name_add (state, first, second ? second : end, type, name->probability)
         && (!second || _brief_name_add (state, second, end, BRIEF_ENTITY_GPE, name->probability));
}

/* The nationality inside a body whose name goes on in small letters ("Iraqi" in "Iraqi security forces"). */
static bool
add_inner_countries (BriefEntityState *state)
{
  uint32_t n = state->n_mentions;
  for (uint32_t m = 0; m < n; m++) {
    const BriefEntityMention *mention = &state->mentions[m];
    bool is_country = mention->country >= 0 && mention->country_key != BRIEF_COUNTRY_CAPITAL;
    if (mention->type == BRIEF_ENTITY_PERSON || mention->end - mention->first < 2 || is_country
        || _brief_name_is_upper (state, mention->end - 1))
      continue;
    for (uint32_t end = MIN (mention->end - 1, mention->first + 3); end > mention->first; end--) {
      const BriefLexeme *country = _brief_name_country (state, mention->first, end);
      if (!country || country->kind == BRIEF_COUNTRY_CAPITAL)
        continue;
      uint32_t first = mention->first;
      if (!_brief_name_add (state, first, end, _brief_name_correct (state, first, end, BRIEF_ENTITY_GPE, 0.85f), 0.85f))
        return false;
      break;
    }
  }
  return true;
}

/* "Iraqi government", "Biden administration": beside the name in them. */
static bool
add_bodies (BriefEntityState *state)
{
  uint32_t n = state->n_mentions;
  for (uint32_t m = 0; m < n; m++) {
    const BriefEntityMention *mention = &state->mentions[m];
    uint32_t first = mention->first;
    uint32_t end = mention->common ? 0 : _brief_name_body (state, first, mention->end, mention->type);
    if (end && !add_common (state, first, end, 0.85f))
      return false;
  }
  return true;
}

bool
_brief_name_collect (BriefEntityState *state)
{
  state->small_letters = _brief_text_is_in_small_letters (state->document);
  BriefNameSpan *names = _brief_arena_alloc_n (state->arena, 2 * (size_t) state->document->n_names + 1, sizeof *names);
  uint32_t n = names ? _brief_name_pieces (state, names) : 0;
  if (!names || !_brief_name_repeat (state, &names, &n))
    return false;
  _brief_name_storms (state, names, n);
  if (!_brief_name_vote (state, names, n) || !_brief_name_add_known (state))
    return false;
  for (uint32_t i = 0; i < n; i++)
    if (!add_network_name (state, &names[i]))
      return false;
  return _brief_name_add_missed (state) && add_bodies (state) && add_inner_countries (state);
}
