/* SPDX-License-Identifier: MIT */
/* Numbers with what they count, and numbers that stand for it. */
#include "entity/quantity-reader.h"

#include <string.h>

/* How far from its number a counted noun may stand, and how far a word that tells what a bare number counts. */
#define MAX_NOUN_DISTANCE 8

static const char *
counted_unit (const BriefWord *noun)
{
  static const struct { const char *word, *unit; } persons[] = {
    { "people", "person" }, { "personnel", "person" }, { "men", "man" }, { "women", "woman" }
  };
  for (size_t i = 0; i < G_N_ELEMENTS (persons); i++)
    if (strcmp (noun->norm, persons[i].word) == 0)
      return persons[i].unit;
  return noun->lemma;
}

static bool
is_noun (const BriefWord *word)
{
  return word->upos == BRIEF_UPOS_NOUN || word->upos == BRIEF_UPOS_PROPN;
}

/* The noun that the number counts, to its right; BRIEF_NONE for none. */
static uint32_t
counted_noun (const BriefQuantityReader *reader, uint32_t at, const BriefNumeral *numeral)
{
  const BriefDocument *document = reader->document;
  const BriefWord *word = &document->words[_brief_range_head (document, (BriefWordRange) { at, numeral->end })];
  /* A plural noun right behind is counted whatever the tree says. */
  uint32_t next = numeral->end;
  bool noun_governs = word->head >= (int32_t) next && is_noun (&document->words[word->head]);
  if (next < reader->limit && strcmp (document->words[next].xpos, "NNS") == 0 && numeral->value != 1 && !noun_governs)
    return next;
  if (word->dep != BRIEF_DEP_NUMMOD && word->dep != BRIEF_DEP_AMOD && word->dep != BRIEF_DEP_DET
      && word->dep != BRIEF_DEP_COMPOUND)
    return BRIEF_NONE;
  if (word->head < (int32_t) next || (uint32_t) word->head >= reader->limit
      || (uint32_t) word->head - next > MAX_NOUN_DISTANCE)
    return BRIEF_NONE;
  for (uint32_t i = next; i < (uint32_t) word->head; i++)
    if (document->words[i].upos == BRIEF_UPOS_ADP)
      return BRIEF_NONE; /* "109.45 per dollar" */
  const BriefWord *noun = &document->words[word->head];
  return is_noun (noun) || noun->upos == BRIEF_UPOS_SYM ? (uint32_t) word->head : BRIEF_NONE;
}

/* "50-odd", "4 million-plus", "200 or so" */
static bool
has_suffix (const BriefQuantityReader *reader, uint32_t end)
{
  static const char *const joined[] = { "plus", "odd", NULL }, *const apart[] = { "so", "more", "fewer", "less", NULL };
  const char *suffix = _brief_quantity_norm (reader, end + 1);
  return (_brief_quantity_is (reader, end, "-") && g_strv_contains (joined, suffix))
         || (_brief_quantity_is (reader, end, "or") && g_strv_contains (apart, suffix));
}

/* The plural noun at AT or at most two words behind it; BRIEF_NONE for none. */
static uint32_t
plural_behind (const BriefQuantityReader *reader, uint32_t at)
{
  for (uint32_t i = at; i < reader->limit && i < at + 3; i++) {
    const BriefWord *word = &reader->document->words[i];
    if (strcmp (word->xpos, "NNS") == 0)
      return i;
    if (word->upos != BRIEF_UPOS_ADJ && word->upos != BRIEF_UPOS_NOUN && word->upos != BRIEF_UPOS_PROPN)
      break;
  }
  return BRIEF_NONE;
}

/* "between 40 and 60 people", "one or two points": the upper end, when the tree gives the noun to the lower one. */
static void
read_upper (const BriefQuantityReader *reader, uint32_t at, uint32_t noun, BriefQuantityRead *out)
{
  uint32_t next = out->numeral.end;
  bool between = _brief_quantity_is (reader, next, "and") && at > reader->begin
                 && _brief_quantity_is (reader, at - 1, "between");
  BriefNumeral upper;
  if ((!between && !_brief_quantity_is (reader, next, "or"))
      || !_brief_numeral_read (reader->document, next + 1, reader->limit, &upper)
      || upper.end > noun || upper.value <= out->numeral.value)
    return;
  _brief_numeral_align (&out->numeral, &upper);
  out->numeral.high = upper.value;
  out->numeral.range = true;
}

/* What befalls persons. */
static const char *const harm[] = {
  "kill", "injure", "wound", "hurt", "die", "leave", "arrest", "detain", "rescue", "hospitalize", "evacuate",
  "displace", NULL
};
static const char *const harmed[] = {
  "dead", "injured", "wounded", "killed", "hurt", "missing", "hospitalized", "hospitalised", "arrested", "detained",
  "displaced", "homeless", NULL
};

/* Is "one" at AT only an article ("one official said"), or a part of a set phrase? */
static bool
is_article (const BriefQuantityReader *reader, uint32_t at, uint32_t noun, const BriefNumeral *numeral)
{
  static const char *const phrases[] = { "day", "thing", "way", NULL };
  if (numeral->value != 1 || numeral->digits || numeral->end != at + 1
      || (at > reader->begin && _brief_quantity_is (reader, at - 1, "least")))
    return false;
  const BriefWord *subject = &reader->document->words[noun];
  if (subject->head >= 0 && g_strv_contains (harm, reader->document->words[subject->head].lemma))
    return false; /* "one person died" */
  return subject->dep == BRIEF_DEP_NSUBJ || g_strv_contains (phrases, _brief_quantity_norm (reader, noun));
}

/* "the two leaders" are a mention of both, and no count. */
static bool
is_definite (const BriefQuantityReader *reader, uint32_t at, const BriefNumeral *numeral)
{
  static const char *const determiners[] = { "the", "these", "those", NULL };
  bool part = at >= reader->begin + 2 && _brief_quantity_is (reader, at - 2, "of"); /* "four of the six hostages" */
  return !part && !numeral->digits && numeral->value == 2 && at > reader->begin
         && g_strv_contains (determiners, _brief_quantity_norm (reader, at - 1));
}

/* "one in five children": the second number of a share counts nothing. */
static bool
is_share (const BriefQuantityReader *reader, uint32_t at)
{
  static const char *const joints[] = { "in", "of", NULL };
  BriefNumeral first;
  return at >= reader->begin + 2 && _brief_quantity_is (reader, at - 1, joints[0])
         && _brief_numeral_read (reader->document, at - 2, reader->limit, &first) && first.end == at - 1
         && !first.ordinal && first.value < 100;
}

bool
_brief_quantity_count (const BriefQuantityReader *reader, uint32_t at, BriefQuantityRead *out)
{
  const BriefDocument *document = reader->document;
  uint32_t noun = has_suffix (reader, out->numeral.end) ? plural_behind (reader, out->numeral.end + 2)
                  : counted_noun (reader, at, &out->numeral);
  if (noun == BRIEF_NONE || is_share (reader, at) || is_definite (reader, at, &out->numeral))
    return false;
  for (uint32_t i = at; i <= noun; i++)
    if (reader->covered[i])
      return false;
  /* "between 60 and 65 percent" waits for its upper end, which has the unit. */
  const char *counted = _brief_quantity_norm (reader, noun);
  if (_brief_lexicon_unit (counted) && !_brief_quantity_is (reader, out->numeral.end, counted))
    return false;
  if (_brief_quantity_is (reader, out->numeral.end, "-") && !has_suffix (reader, out->numeral.end))
    return false; /* "the three-nation alliance" */
  if (is_article (reader, at, noun, &out->numeral))
    return false;
  if (document->words[noun].dep == BRIEF_DEP_COMPOUND && !(at + 1 < noun))
    return false; /* "four-wheel drive" */
  read_upper (reader, at, noun, out);
  out->first = at;
  out->end = noun + 1;
  out->head = noun;
  out->type = BRIEF_QUANTITY_COUNT;
  out->unit = counted_unit (&document->words[noun]);
  return true;
}

/* "Four of the six hostages": the noun of the whole, or NULL. */
static const BriefWord *
partitive_noun (const BriefQuantityReader *reader, uint32_t end)
{
  static const char *const determiners[] = { "the", "its", "their", "his", "her", "our", "these", "those", NULL };
  /* "23 of them women" */
  const BriefWord *behind = end + 2 < reader->limit ? &reader->document->words[end + 2] : NULL;
  if (behind && _brief_quantity_is (reader, end, "of") && _brief_quantity_is (reader, end + 1, "them")
      && strcmp (behind->xpos, "NNS") == 0)
    return behind;
  if (!_brief_quantity_is (reader, end, "of") || !g_strv_contains (determiners, _brief_quantity_norm (reader, end + 1)))
    return NULL;
  for (uint32_t i = end + 2; i < reader->limit && i < end + 2 + MAX_NOUN_DISTANCE; i++) {
    const BriefWord *word = &reader->document->words[i];
    if (strcmp (word->xpos, "NNS") == 0)
      return word;
    if (word->upos == BRIEF_UPOS_PUNCT || word->upos == BRIEF_UPOS_VERB || word->upos == BRIEF_UPOS_ADP)
      return NULL;
  }
  return NULL;
}

/* Does a bare number tell of casualties: "killing eight", "140 injured", "the death toll rose to 87"? */
static bool
counts_persons (const BriefQuantityReader *reader, const BriefWord *governor, uint32_t at, uint32_t end)
{
  if ((governor && g_strv_contains (harm, governor->lemma))
      || g_strv_contains (harmed, _brief_quantity_norm (reader, end)))
    return true;
  if (_brief_quantity_is (reader, end, "of") && _brief_quantity_is (reader, end + 1, "those"))
    return g_strv_contains (harmed, _brief_quantity_norm (reader, end + 2)); /* "seven of those killed" */
  for (uint32_t i = at; i > reader->begin && at - i < MAX_NOUN_DISTANCE; i--)
    if (strcmp (reader->document->words[i - 1].norm, "toll") == 0)
      return true;
  return false;
}

/* "killing eight", "eight in the last 24 hours", "more than 140 injured": a number that stands for what it counts. */
bool
_brief_quantity_bare (const BriefQuantityReader *reader, uint32_t at, BriefQuantityRead *out)
{
  const BriefDocument *document = reader->document;
  static const char *const definite[] = { "the", "these", "those", "all", NULL };
  uint32_t head = _brief_range_head (document, (BriefWordRange) { at, out->numeral.end });
  const BriefWord *word = &document->words[head];
  bool fraction =
      out->numeral.value < 1 && _brief_quantity_is (reader, out->numeral.end, "of"); /* "two-thirds of the votes" */
  if (out->numeral.value == 1 || (word->upos != BRIEF_UPOS_NUM && !fraction))
    return false;
  if (at > reader->begin && g_strv_contains (definite, _brief_quantity_norm (reader, at - 1)))
    return false; /* "the six" is a mention */
  if (out->numeral.value >= 1900 && out->numeral.value < 2100 && out->numeral.digits)
    return false;
  const BriefWord *governor = word->head >= 0 ? &document->words[word->head] : NULL;
  bool persons = counts_persons (reader, governor, at, out->numeral.end);
  bool argument = word->dep == BRIEF_DEP_OBJ || word->dep == BRIEF_DEP_NSUBJ || word->dep == BRIEF_DEP_NSUBJ_PASS
                  || word->dep == BRIEF_DEP_OBL
                  || word->dep == BRIEF_DEP_APPOS || word->dep == BRIEF_DEP_PARATAXIS;
  out->first = at;
  out->end = out->numeral.end;
  bool bounded = _brief_quantity_bound (reader, out) != BRIEF_BOUND_EXACT; /* "a maximum of 24 are needed" */
  const BriefWord *noun = fraction ? NULL : partitive_noun (reader, out->numeral.end);
  if ((!governor || !argument) && !persons && !noun && !bounded && !out->numeral.scaled && !fraction)
    return false;
  out->head = head;
  out->type = BRIEF_QUANTITY_CARDINAL;
  if (persons || noun) {
    out->type = BRIEF_QUANTITY_COUNT;
    out->unit = noun ? counted_unit (noun) : "person";
  }
  return true;
}
