/* SPDX-License-Identifier: MIT */
/* The network's names before anything else is asked of them: pieces of one name joined, two names in one taken apart. */
#include <string.h>

#include "entity/name.h"

/* Is a word that only stands inside names between A and B: "Muhammed" + "Sheikh" + "Khalil"? */
static bool
is_inner_word (const BriefEntityState *state, const BriefNameSpan *a, const BriefNameSpan *b)
{
  static const char *const words[] = { "abd", "abu", "al", "bin", "da", "de", "del", "della", "der", "di", "el", "haji", "ibn", "mullah", "sayed", "sheikh",
                                       "syed", "van", "von", NULL };
  return a->end == a->first + 1 && a->end + 1 == b->first
         && g_strv_contains (words, _brief_name_word (state, a->end)->norm);
}

/* Two pieces of one person's name that stand side by side. */
static bool
continues_person (const BriefEntityState *state, const BriefNameSpan *a, const BriefNameSpan *b)
{
  const BriefDocument *document = state->document;
  if (a->type != BRIEF_ENTITY_PERSON || b->type != BRIEF_ENTITY_PERSON
      || (a->end != b->first && !is_inner_word (state, a, b)) || b->end > document->n_words)
    return false;
  return _brief_name_word (state, b->first)->gap == BRIEF_GAP_SPACE
         && _brief_name_same_sentence (state, a->first, b->first) && b->end - a->first <= 5
         && _brief_name_word (state, a->end - 1)->upos != BRIEF_UPOS_PUNCT
         && _brief_name_word (state, b->first)->upos != BRIEF_UPOS_PUNCT
         && strcmp (_brief_name_word (state, b->first)->norm, "'s") != 0
         && !_brief_name_is_title (state, b->first)
         /* "Ana Silva" + "John Smith" in a list of names */
         && !(a->end - a->first > 1 && _brief_lexicon_given_name (_brief_name_word (state, b->first)->norm));
}

/* "Ben & Jerry's", "Smith & Wesson": a firm that is called after two people. The end of its name, 0 for none. */
static uint32_t
firm_of_two (const BriefEntityState *state, const BriefNameSpan *a, const BriefNameSpan *b)
{
  const BriefDocument *document = state->document;
  if (a->type != BRIEF_ENTITY_PERSON || b->type != BRIEF_ENTITY_PERSON || a->end != a->first + 1
      || a->end + 1 != b->first || b->end > document->n_words
      || strcmp (_brief_name_word (state, a->end)->norm, "&") != 0)
    return 0;
  return b->end;
}

/* "Superior Court of" + "the District of Columbia", "Bank of" + "China": where the body's name ends. 0 where nothing goes on. */
static uint32_t
body_of_place (const BriefEntityState *state, const BriefNameSpan *a, const BriefNameSpan *b)
{
  if (a->type != BRIEF_ENTITY_ORG || (b->type != BRIEF_ENTITY_GPE && b->type != BRIEF_ENTITY_LOC)
      || a->end < a->first + 2 || b->first < a->end || b->end > state->document->n_words
      || strcmp (_brief_name_word (state, a->end - 1)->norm, "of") != 0
      || !_brief_name_same_sentence (state, a->first, b->first))
    return 0;
  bool article = b->first == a->end + 1 && strcmp (_brief_name_word (state, a->end)->norm, "the") == 0;
  return b->first == a->end || article ? b->end : 0;
}

/* "Lisa Gile Jeffrey Snyder": two persons of whom nothing but a blank is between. The first word of the second, 0 for none. */
static uint32_t
second_person (const BriefEntityState *state, const BriefNameSpan *name)
{
  if (name->type != BRIEF_ENTITY_PERSON || name->end != name->first + 4)
    return 0;
  bool given[4];
  for (uint32_t i = 0; i < 4; i++) {
    const BriefWord *word = _brief_name_word (state, name->first + i);
    if (word->upos == BRIEF_UPOS_PUNCT || !_brief_name_is_upper (state, name->first + i))
      return 0;
    given[i] = _brief_lexicon_given_name (word->norm) != NULL;
  }
  return given[0] && !given[1] && given[2] && !given[3] ? name->first + 2 : 0;
}

/* "Snyder, Jeffrey" between quotation marks: the sender of a message. */
static bool
is_turned_person (const BriefEntityState *state, const BriefNameSpan *a, const BriefNameSpan *b)
{
  if (a->end != a->first + 1 || b->first != a->end + 1 || b->end != b->first + 1 || a->first == 0
      || b->end >= state->document->n_words || strcmp (_brief_name_word (state, a->end)->norm, ",") != 0
      || strcmp (_brief_name_word (state, a->first - 1)->norm, "\"") != 0
      || strcmp (_brief_name_word (state, b->end)->norm, "\"") != 0)
    return false;
  return b->type == BRIEF_ENTITY_PERSON && _brief_lexicon_given_name (_brief_name_word (state, b->first)->norm)
         && !_brief_lexicon_given_name (_brief_name_word (state, a->first)->norm);
}

/* The comma between two places that the network took for one ("NAIROBI, Kenya"); 0 for none. */
static uint32_t
comma_between_places (const BriefEntityState *state, const BriefNameSpan *name)
{
  if (name->type != BRIEF_ENTITY_GPE && name->type != BRIEF_ENTITY_LOC)
    return 0;
  for (uint32_t i = name->first + 1; i + 1 < name->end; i++)
    if (strcmp (_brief_name_word (state, i)->norm, ",") == 0)
      return strncmp (_brief_name_word (state, i + 1)->norm, "d.c", 3) == 0 ? 0 : i;
  return 0;
}

/* Takes into NAME the network's names from I on that are parts of it; returns the number of the next one. */
static uint32_t
join (const BriefEntityState *state, BriefNameSpan *name, uint32_t i)
{
  const BriefDocument *document = state->document;
  while (i < document->n_names && continues_person (state, name, &document->names[i]))
    name->end = document->names[i++].end;
  if (i == document->n_names)
    return i;
  const BriefNameSpan *next = &document->names[i];
  uint32_t firm = firm_of_two (state, name, next), body = firm ? firm : body_of_place (state, name, next);
  if (body) {
    name->end = body;
    name->type = BRIEF_ENTITY_ORG;
    return i + 1;
  }
  if (is_turned_person (state, name, next)) {
    name->end = next->end;
    name->type = BRIEF_ENTITY_PERSON;
    return i + 1;
  }
  return i;
}

uint32_t
_brief_name_pieces (const BriefEntityState *state, BriefNameSpan *names)
{
  const BriefDocument *document = state->document;
  uint32_t n = 0;
  for (uint32_t i = 0; i < document->n_names;) {
    BriefNameSpan name = document->names[i++];
    i = join (state, &name, i);
    name.end = MIN (name.end, document->n_words);
    /* A time expression is no name, the words of a name that begins with a year ("2024 Paris Olympics") are. */
    if (name.first >= name.end || (state->covered[name.first] && state->covered[name.end - 1]))
      continue;
    _brief_name_clean (state, name.type, &name.first, &name.end);
    uint32_t comma = comma_between_places (state, &name), second = comma ? comma + 1 : second_person (state, &name);
    if (second) {
      names[n] = name;
      names[n++].end = comma ? comma : second;
      name.first = second;
    }
    if (name.first < name.end)
      names[n++] = name;
  }
  return n;
}
