/* SPDX-License-Identifier: MIT */
/* "at least", "up to", "nearly", "or more": how sure a number is. */
#include "entity/quantity-reader.h"

#include <string.h>

typedef struct { const char *words[4]; BriefBound bound; } BoundPhrase;

/* Before the number, last word first; a longer phrase stands before its own tail. */
static const BoundPhrase before_number[] = {
  { { "than", "more", "no", NULL }, BRIEF_BOUND_AT_MOST },      { { "than", "less", "no", NULL }, BRIEF_BOUND_AT_LEAST },
  { { "than", "fewer", "no", NULL }, BRIEF_BOUND_AT_LEAST },    { { "than", "more", "not", NULL }, BRIEF_BOUND_AT_MOST },
  { { "than", "less", "not", NULL }, BRIEF_BOUND_AT_LEAST },    { { "than", "higher", "no", NULL }, BRIEF_BOUND_AT_MOST },
  { { "than", "longer", "no", NULL }, BRIEF_BOUND_AT_MOST },    { { "of", "excess", "in", NULL }, BRIEF_BOUND_AT_LEAST },
  { { "as", "many", "as", NULL }, BRIEF_BOUND_AT_MOST },        { { "as", "much", "as", NULL }, BRIEF_BOUND_AT_MOST },
  { { "as", "little", "as", NULL }, BRIEF_BOUND_AT_LEAST },     { { "as", "few", "as", NULL }, BRIEF_BOUND_AT_LEAST },
  { { "than", "more", NULL }, BRIEF_BOUND_AT_LEAST },           { { "than", "greater", NULL }, BRIEF_BOUND_AT_LEAST },
  { { "than", "less", NULL }, BRIEF_BOUND_AT_MOST },            { { "than", "fewer", NULL }, BRIEF_BOUND_AT_MOST },
  { { "than", "higher", NULL }, BRIEF_BOUND_AT_LEAST },         { { "than", "lower", NULL }, BRIEF_BOUND_AT_MOST },
  { { "than", "longer", NULL }, BRIEF_BOUND_AT_LEAST },         { { "of", "upwards", NULL }, BRIEF_BOUND_AT_LEAST },
  { { "of", "short", NULL }, BRIEF_BOUND_ABOUT },               { { "of", "shy", NULL }, BRIEF_BOUND_ABOUT },
  { { "least", "at", NULL }, BRIEF_BOUND_AT_LEAST },            { { "most", "at", NULL }, BRIEF_BOUND_AT_MOST },
  { { "to", "up", NULL }, BRIEF_BOUND_AT_MOST },                { { "to", "close", NULL }, BRIEF_BOUND_ABOUT },
  { { "of", "maximum", NULL }, BRIEF_BOUND_AT_MOST },           { { "of", "minimum", NULL }, BRIEF_BOUND_AT_LEAST },
  { { "exceeded", NULL }, BRIEF_BOUND_AT_LEAST },               { { "topped", NULL }, BRIEF_BOUND_AT_LEAST },
  { { "surpassed", NULL }, BRIEF_BOUND_AT_LEAST },              { { "over", NULL }, BRIEF_BOUND_AT_LEAST },
  { { "above", NULL }, BRIEF_BOUND_AT_LEAST },                  { { "exceeding", NULL }, BRIEF_BOUND_AT_LEAST },
  { { "under", NULL }, BRIEF_BOUND_AT_MOST },                   { { "below", NULL }, BRIEF_BOUND_AT_MOST },
  { { "within", NULL }, BRIEF_BOUND_AT_MOST },                  { { "maximum", NULL }, BRIEF_BOUND_AT_MOST },
  { { "minimum", NULL }, BRIEF_BOUND_AT_LEAST },                { { "about", NULL }, BRIEF_BOUND_ABOUT },
  { { "around", NULL }, BRIEF_BOUND_ABOUT },                    { { "approximately", NULL }, BRIEF_BOUND_ABOUT },
  { { "roughly", NULL }, BRIEF_BOUND_ABOUT },                   { { "some", NULL }, BRIEF_BOUND_ABOUT },
  { { "nearly", NULL }, BRIEF_BOUND_ABOUT },                    { { "almost", NULL }, BRIEF_BOUND_ABOUT },
  { { "estimated", NULL }, BRIEF_BOUND_ABOUT },                 { { "circa", NULL }, BRIEF_BOUND_ABOUT },
  { { "~", NULL }, BRIEF_BOUND_ABOUT },                         { { ">", NULL }, BRIEF_BOUND_AT_LEAST },
  { { "<", NULL }, BRIEF_BOUND_AT_MOST }
};

BriefBound
_brief_quantity_bound (const BriefQuantityReader *reader, const BriefQuantityRead *quantity)
{
  if (quantity->numeral.range)
    return BRIEF_BOUND_RANGE;
  uint32_t at = quantity->first;
  if (at > reader->begin && (_brief_quantity_is (reader, at - 1, "an") || _brief_quantity_is (reader, at - 1, "the")) )
    at--;
  for (size_t p = 0; p < G_N_ELEMENTS (before_number); p++) {
    const BoundPhrase *phrase = &before_number[p];
    uint32_t n = 0;
    while (phrase->words[n] && at > reader->begin + n && _brief_quantity_is (reader, at - 1 - n, phrase->words[n]))
      n++;
    if (!phrase->words[n])
      return phrase->bound;
  }
  /* "12 kilometers or more", "50 or so people" */
  uint32_t end = _brief_quantity_is (reader, quantity->numeral.end, "or") ? quantity->numeral.end : quantity->end;
  if (_brief_quantity_is (reader, end, "or")) {
    if (_brief_quantity_is (reader, end + 1, "more"))
      return BRIEF_BOUND_AT_LEAST;
    if (_brief_quantity_is (reader, end + 1, "less") || _brief_quantity_is (reader, end + 1, "fewer"))
      return BRIEF_BOUND_AT_MOST;
    if (_brief_quantity_is (reader, end + 1, "so"))
      return BRIEF_BOUND_ABOUT;
  }
  uint32_t behind = quantity->numeral.end;
  bool plus = _brief_quantity_is (reader, behind, "-")
              && _brief_quantity_is (reader, behind + 1, "plus"); /* "4 million-plus" */
  if (plus || _brief_quantity_is (reader, behind, "+"))
    return BRIEF_BOUND_AT_LEAST;
  if (_brief_quantity_is (reader, behind, "-") && _brief_quantity_is (reader, behind + 1, "odd"))
    return BRIEF_BOUND_ABOUT; /* "50-odd" */
  return BRIEF_BOUND_EXACT;
}
