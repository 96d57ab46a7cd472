/* SPDX-License-Identifier: MIT */
/* Numbers with a unit: money, measures, ages. */
#include "entity/quantity-reader.h"

#include <string.h>

#include "lexicon/nominal.h"

/* How far back a sentence may have spoken of what a unit is of. */
#define MAX_LOOK 16

/* "£30m", "$2bn" where the letter is a word of its own. */
static void
read_scale (const BriefQuantityReader *reader, BriefQuantityRead *out)
{
  static const struct { const char *letter; double scale; } scales[] = { { "m", 1e6 }, { "mn", 1e6 }, { "bn", 1e9 },
                                                                         { "b", 1e9 }, { "tn", 1e12 }, { "k", 1e3 } };
  if (out->end >= reader->limit || reader->document->words[out->end].gap != BRIEF_GAP_NONE || out->numeral.scaled)
    return;
  for (size_t i = 0; i < G_N_ELEMENTS (scales); i++)
    if (_brief_quantity_is (reader, out->end, scales[i].letter)) {
      out->numeral.value *= scales[i].scale;
      out->numeral.high *= scales[i].scale;
      out->end++;
      return;
    }
}

/* Pounds are money by the million, or where dollars stand in brackets behind them; else they are a weight. */
static bool
is_sterling (const BriefQuantityReader *reader, uint32_t at, const BriefNumeral *numeral)
{
  if (!_brief_quantity_is (reader, at, "pounds") || _brief_quantity_is (reader, at + 1, "of"))
    return false;
  const BriefLexeme *exchanged = _brief_quantity_is (reader, at + 1, "(")
                                 ? _brief_lexicon_currency (_brief_quantity_norm (reader, at + 2)) : NULL;
  return numeral->scaled || (exchanged && exchanged->value == 1);
}

/* "$500 million", "US$1 million", "5 million euros". */
bool
_brief_quantity_money (const BriefQuantityReader *reader, uint32_t at, BriefQuantityRead *out)
{
  const BriefLexeme *currency = NULL;
  if (at > reader->begin) {
    currency = _brief_lexicon_currency (_brief_quantity_norm (reader, at - 1));
    if (currency && currency->value == 1) {
      out->first = at - 1;
      /* "US" "$" in two words */
      if (at >= reader->begin + 2 && strcmp (currency->key, "$") == 0
          && reader->document->words[at - 1].gap == BRIEF_GAP_NONE) {
        static const struct { const char *country, *code; } dollars[] = {
          { "us", "USD" }, { "u.s.", "USD" }, { "c", "CAD" }, { "ca", "CAD" }, { "a", "AUD" }, { "au", "AUD" }, { "nz", "NZD" },
          { "hk", "HKD" }, { "s", "SGD" }, { "r", "BRL" }
        };
        for (size_t i = 0; i < G_N_ELEMENTS (dollars); i++)
          if (_brief_quantity_is (reader, at - 2, dollars[i].country)) {
            out->first = at - 2;
            out->unit = dollars[i].code;
          }
      }
      if (!out->unit)
        out->unit = currency->text;
      out->end = out->numeral.end;
      out->head = out->first;
      out->type = BRIEF_QUANTITY_MONEY;
      read_scale (reader, out);
      return true;
    }
  }
  uint32_t next = out->numeral.end;
  if (_brief_quantity_is (reader, next, "-"))
    next++;
  out->first = at;
  if (is_sterling (reader, next, &out->numeral)) {
    out->end = next + 1;
    out->head = next;
    out->type = BRIEF_QUANTITY_MONEY;
    out->unit = "GBP";
    return true;
  }
  uint32_t n = _brief_quantity_longest (reader, next, _brief_lexicon_currency, &currency);
  if (!n || (currency->value == 1 && strlen (currency->key) < 3 && strcmp (currency->key, "\342\202\254") != 0))
    return false;
  out->end = next + n;
  out->head = next + n - 1;
  out->type = BRIEF_QUANTITY_MONEY;
  out->unit = currency->text;
  if (strchr (currency->text, '/')) {
    out->numeral.value /= 100;
    out->numeral.high /= 100;
    out->unit = currency->text[0] == 'G' ? "GBP" : "USD";
  }
  return true;
}

/* "113 F" is a temperature where the sentence has spoken of one. */
static bool
is_degree (const BriefQuantityReader *reader, uint32_t at)
{
  static const char *const letters[] = { "c", "f", NULL };
  static const char *const words[] = { "degrees", "degree", "celsius", "fahrenheit", "temperature", "temperatures", NULL };
  const BriefDocument *document = reader->document;
  if (!g_strv_contains (letters, _brief_quantity_norm (reader, at))
      || !g_ascii_isupper (document->text[document->words[at].span.start]))
    return false;
  for (uint32_t i = at; i > reader->begin && at - i < MAX_LOOK; i--)
    if (g_strv_contains (words, document->words[i - 1].norm))
      return true;
  return false;
}

/* "a magnitude-6.3 earthquake", "a 7.8-magnitude quake", "magnitude 7.8". */
static bool
is_magnitude (const BriefQuantityReader *reader, uint32_t at, uint32_t end)
{
  bool before = at > reader->begin
                && (_brief_quantity_is (reader, at - 1, "magnitude")
                    || (at > reader->begin + 1 && _brief_quantity_is (reader, at - 1, "-")
                        && _brief_quantity_is (reader, at - 2, "magnitude")));
  return before || _brief_quantity_is (reader, _brief_quantity_is (reader, end, "-") ? end + 1 : end, "magnitude");
}

bool
_brief_quantity_magnitude (const BriefQuantityReader *reader, uint32_t at, BriefQuantityRead *out)
{
  if (!out->numeral.digits || out->numeral.value > 10 || !is_magnitude (reader, at, out->numeral.end))
    return false;
  out->first = at;
  out->end = out->numeral.end;
  out->head = at;
  out->type = BRIEF_QUANTITY_OTHER;
  out->unit = "magnitude";
  return true;
}

/* "305 kilometers", "82%", "300-kilometer". */
bool
_brief_quantity_measure (const BriefQuantityReader *reader, uint32_t at, BriefQuantityRead *out)
{
  const BriefLexeme *unit = NULL;
  uint32_t next = out->numeral.end;
  if (_brief_quantity_is (reader, next, "-") && reader->document->words[next].gap == BRIEF_GAP_NONE)
    next++;
  uint32_t n = _brief_quantity_longest (reader, next, _brief_lexicon_unit, &unit);
  if (!n && is_degree (reader, next)) {
    n = 1;
    unit = _brief_lexicon_unit (_brief_quantity_is (reader, next, "c") ? "celsius" : "fahrenheit");
  }
  /* One letter is a unit only close behind digits. */
  if (!n || !unit || (strlen (unit->key) < 2 && strcmp (unit->key, "%") != 0 && !out->numeral.digits))
    return false;
  if ((strcmp (unit->key, "m") == 0 || strcmp (unit->key, "ha") == 0) && next < reader->limit
      && reader->document->words[next].gap == BRIEF_GAP_BLANK)
    return false;
  out->first = at;
  out->end = next + n;
  out->head = next;
  out->type = (BriefQuantityType) unit->kind;
  out->unit = unit->text;
  return true;
}

/* A name, or a noun like "judge". */
static bool
is_person (const BriefWord *word)
{
  const BriefLexeme *noun = word->upos == BRIEF_UPOS_NOUN ? _brief_lexicon_noun (word->lemma) : NULL;
  return word->upos == BRIEF_UPOS_PROPN || (noun && noun->kind == BRIEF_NOUN_PERSON);
}

/* "25-year-old", "48 years old", "aged 14", "age seventeen", ", 48,". */
bool
_brief_quantity_age (const BriefQuantityReader *reader, uint32_t at, BriefQuantityRead *out)
{
  const BriefDocument *document = reader->document;
  uint32_t next = out->numeral.end;
  if (_brief_quantity_is (reader, next, "-"))
    next++;
  out->type = BRIEF_QUANTITY_AGE;
  out->first = at;
  static const char *const units[] = { "year", "years", "month", "months", NULL };
  if (g_strv_contains (units, _brief_quantity_norm (reader, next))) {
    uint32_t after = next + 1;
    if (_brief_quantity_is (reader, after, "-"))
      after++;
    bool of_age = _brief_quantity_is (reader, after, "of") && _brief_quantity_is (reader, after + 1, "age");
    if (_brief_quantity_is (reader, after, "old") || _brief_quantity_is (reader, after, "olds") || of_age) {
      out->end = of_age ? after + 2 : after + 1;
      out->head = after;
      out->unit = _brief_quantity_norm (reader, next)[0] == 'y' ? "year" : "month";
      return true;
    }
    return false;
  }
  out->end = out->numeral.end;
  out->head = out->end - 1;
  out->unit = "year";
  if (out->numeral.value < 1 || out->numeral.value > 119 || out->numeral.value != (int) out->numeral.value)
    return false;
  const char *before = at > reader->begin ? document->words[at - 1].norm : "";
  static const char *const introduced[] = { "aged", "age", "ages", NULL };
  /* "aged seven", "aged seven and nine" */
  if (g_strv_contains (introduced, before)
      || (strcmp (before, "and") == 0 && at >= reader->begin + 3
          && g_strv_contains (introduced, document->words[at - 3].norm)
          && document->words[at - 2].upos == BRIEF_UPOS_NUM))
    return true;
  /* ", 48," behind a person's name */
  bool after =
      next >= reader->limit || _brief_quantity_is (reader, next, ",") || _brief_quantity_is (reader, next, ".");
  if (strcmp (before, ",") == 0 && after && at >= reader->begin + 2 && is_person (&document->words[at - 2])
      && (document->words[at].dep == BRIEF_DEP_APPOS || document->words[at].dep == BRIEF_DEP_AMOD
          || document->words[at].dep == BRIEF_DEP_NUMMOD
          || document->words[at].dep == BRIEF_DEP_NMOD_UNMARKED || document->words[at].dep == BRIEF_DEP_PARATAXIS)
      && out->numeral.digits && out->numeral.value >= 5)
    return true;
  /* "she was six": the number is the predicate of a person */
  const BriefWord *word = &document->words[at];
  if (word->upos != BRIEF_UPOS_NUM || out->numeral.end != at + 1)
    return false;
  bool cop = false, person = false;
  for (uint32_t i = at > reader->begin + 6 ? at - 6 : reader->begin; i < at; i++)
    if (document->words[i].head == (int32_t) at) {
      cop = cop || document->words[i].dep == BRIEF_DEP_COP;
      const char *norm = document->words[i].norm;
      person = person || (document->words[i].dep == BRIEF_DEP_NSUBJ
                          && (strcmp (norm, "he") == 0 || strcmp (norm, "she") == 0 || strcmp (norm, "i") == 0));
    }
  return cop && person;
}
