/* SPDX-License-Identifier: MIT */
/* Names that the word lists know: before the network's, and where it found none. */
#include <string.h>

#include "entity/name.h"

/* The network's name that holds word AT with more words than [AT, END), or none. */
static bool
in_longer_name (const BriefDocument *document, uint32_t at, uint32_t end, uint32_t *from)
{
  while (*from < document->n_names && document->names[*from].end <= at)
    ++*from;
  for (uint32_t n = *from; n < document->n_names && document->names[n].first < end; n++)
    if (document->names[n].first <= at && document->names[n].end >= end
        && document->names[n].end - document->names[n].first > end - at)
      return true;
  return false;
}

/* "Moody's" ends in a possessive mark. */
static bool
may_end (const BriefEntityState *state, uint32_t at)
{
  return _brief_name_may_be (state, at) || strcmp (_brief_name_word (state, at)->norm, "'s") == 0;
}

/* Names of several words that the lists know ("North Korean", "al-Qaida") go before what the network cut out of them. */
bool
_brief_name_add_known (BriefEntityState *state)
{
  const BriefDocument *document = state->document;
  uint32_t from = 0;
  for (uint32_t s = 0; s < document->n_sentences; s++) {
    const BriefSentence *sentence = &document->sentences[s];
    for (uint32_t at = sentence->first; at + 1 < sentence->end;) {
      uint32_t next = at + 1;
      const BriefWord *word = _brief_name_word (state, at);
      bool may_begin = _brief_name_may_be (state, at)
                       || (strcmp (word->norm, "al") == 0 && strcmp (_brief_name_word (state, at + 1)->norm, "-") == 0);
      for (uint32_t end = may_begin ? MIN (at + 8, sentence->end) : at; end > at + 1; end--) {
        if (!may_end (state, end - 1) || in_longer_name (document, at, end, &from))
          continue;
        const BriefLexeme *country = _brief_name_country (state, at, end),
                          *thing = country ? NULL : _brief_name_thing (state, at, end);
        if (!(country && country->kind != BRIEF_COUNTRY_CAPITAL) && !thing)
          continue;
        BriefEntityType type =
            country ? _brief_name_correct (state, at, end, BRIEF_ENTITY_GPE, 0.9f) : (BriefEntityType) thing->kind;
        if (!country && type == BRIEF_ENTITY_NORP)
          continue;
        uint32_t first = at;
        if (thing && strcmp (word->norm, "the") == 0 && strchr (thing->key, ' ')
            && strncmp (thing->key, "the ", 4) != 0)
          first++;
        first = _brief_name_with_year (state, first, end, type);
        if (!_brief_name_add (state, first, end, type, 0.9f))
          return false;
        next = end;
        break;
      }
      uint32_t storm = next == at + 1 ? _brief_name_storm (state, at) : 0;
      if (storm && !in_longer_name (document, at, storm, &from)) {
        if (!_brief_name_add (state, at, storm, BRIEF_ENTITY_EVENT, 0.9f))
          return false;
        next = storm;
      }
      uint32_t designated;
      BriefEntityType type;
      if (next == at + 1 && may_begin && _brief_name_designation (state, at, sentence->end, &designated, &type)
          && !in_longer_name (document, at, designated, &from)) {
        if (!_brief_name_add (state, at, designated, type, 0.85f))
          return false;
        next = designated;
      }
      at = next;
    }
  }
  return true;
}

/* A country, nationality, weapon or vehicle at word AT. It must look like a name. */
static bool
add_missed (BriefEntityState *state, uint32_t at, uint32_t limit, uint32_t *next)
{
  *next = at + 1;
  const BriefWord *word = _brief_name_word (state, at);
  if (!_brief_name_is_upper (state, at) || word->upos == BRIEF_UPOS_PRON || word->upos == BRIEF_UPOS_VERB)
    return true;
  for (uint32_t end = MIN (at + BRIEF_COUNTRY_WORDS, limit); end > at; end--) {
    const BriefLexeme *country = _brief_name_country (state, at, end);
    bool free = true;
    for (uint32_t i = at; i < end; i++)
      free = free && !state->in_name[i];
    if (!country || !free || country->kind == BRIEF_COUNTRY_CAPITAL || !_brief_name_is_upper (state, end - 1))
      continue;
    if (strlen (country->key) <= 3 && !_brief_name_all_capitals (state, at))
      continue;
    if (end < limit && strcmp (_brief_name_word (state, end)->norm, "$") == 0)
      continue;
    if (strcmp (country->key, "georgia") == 0 || strcmp (country->key, "jordan") == 0
        || strcmp (country->key, "chad") == 0)
      continue; /* as often a person or a state: left to the network */
    BriefEntityType type = _brief_name_correct (state, at, end, BRIEF_ENTITY_GPE, 0.9f);
    *next = end;
    return _brief_name_add (state, at, end, type, 0.9f);
  }
  /* Weapons and vehicles that the list knows, in capitals or before a noun of their kind ("Taurus missiles"). */
  const BriefLexeme *thing = state->in_name[at] ? NULL : _brief_name_thing (state, at, at + 1);
  if (thing && (thing->kind == BRIEF_ENTITY_WEAPON || thing->kind == BRIEF_ENTITY_VEHICLE)
      && ((_brief_name_all_capitals (state, at) && strlen (thing->key) > 4)
          || _brief_name_head_noun (state, at + 1, BRIEF_ENTITY_OTHER) == (BriefEntityType) thing->kind))
    return _brief_name_add (state, at, at + 1, (BriefEntityType) thing->kind, 0.8f);
  /* Bodies that hardly any other word is. "The Amazon" is a river, and the first word of a sentence has a capital anyway. */
  bool first = at == 0 || !_brief_name_same_sentence (state, at - 1, at);
  bool noun = word->upos == BRIEF_UPOS_PROPN || word->upos == BRIEF_UPOS_NOUN;
  if (thing && thing->kind == BRIEF_ENTITY_ORG && noun && strlen (thing->key) > 4 && !first
      && strcmp (_brief_name_word (state, at - 1)->norm, "the") != 0)
    return _brief_name_add (state, at, at + 1, BRIEF_ENTITY_ORG, 0.7f);
  uint32_t end;
  BriefEntityType type;
  if (!state->in_name[at] && _brief_name_designation (state, at, limit, &end, &type)) {
    for (uint32_t i = at; i < end; i++)
      if (state->in_name[i])
        return true;
    *next = end;
    return _brief_name_add (state, at, end, type, 0.85f);
  }
  return true;
}

/* "the North" and "the South" in a text about the two Koreas. */
static bool
add_directions (BriefEntityState *state)
{
  const BriefDocument *document = state->document;
  const BriefLexeme *north = _brief_lexicon_country ("north korea"), *south = _brief_lexicon_country ("south korea");
  bool seen_north = false, seen_south = false;
  for (uint32_t m = 0; m < state->n_mentions && north && south; m++) {
    seen_north = seen_north || state->mentions[m].country == north->value;
    seen_south = seen_south || state->mentions[m].country == south->value;
  }
  for (uint32_t i = 1; i < document->n_words && seen_north && seen_south; i++) {
    const BriefWord *word = _brief_name_word (state, i);
    bool direction = strcmp (word->norm, "north") == 0 || strcmp (word->norm, "south") == 0;
    if (!direction || state->in_name[i] || !_brief_name_is_upper (state, i)
        || strcmp (_brief_name_word (state, i - 1)->norm, "the") != 0)
      continue;
    uint8_t next = i + 1 < document->n_words ? _brief_name_word (state, i + 1)->upos : BRIEF_UPOS_PUNCT;
    if (next == BRIEF_UPOS_NOUN || next == BRIEF_UPOS_PROPN || next == BRIEF_UPOS_ADJ)
      continue;
    if (!_brief_name_add (state, i, i + 1, BRIEF_ENTITY_GPE, 0.8f))
      return false;
  }
  return true;
}

bool
_brief_name_add_missed (BriefEntityState *state)
{
  const BriefDocument *document = state->document;
  for (uint32_t s = 0; s < document->n_sentences; s++) {
    const BriefSentence *sentence = &document->sentences[s];
    for (uint32_t i = sentence->first; i < sentence->end;) {
      uint32_t next = i + 1;
      if (!state->in_name[i] && !state->covered[i] && !add_missed (state, i, sentence->end, &next))
        return false;
      i = next;
    }
  }
  return add_directions (state);
}
