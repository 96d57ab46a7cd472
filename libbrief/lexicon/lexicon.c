/* SPDX-License-Identifier: MIT */
#include "lexicon/lexicon.h"

#include "lexicon/table.h"

#include <brief/brief-types.h>
#include <glib.h>

static const BriefLexeme calendar[] = {
#include "lexicon/calendar.inc"
};
static const BriefLexeme numbers[] = {
#include "lexicon/numbers.inc"
};
static const BriefLexeme units[] = {
#include "lexicon/units.inc"
};
static const BriefLexeme currencies[] = {
#include "lexicon/currencies.inc"
};

const BriefLexeme *
_brief_lexicon_find (const BriefLexeme *table, size_t n, const char *key)
{
  return _brief_table_find (table, n, sizeof *table, key);
}

const BriefLexeme *
_brief_lexicon_calendar (const char *word)
{
  return _brief_lexicon_find (calendar, G_N_ELEMENTS (calendar), word);
}

const BriefLexeme *
_brief_lexicon_number (const char *word)
{
  return _brief_lexicon_find (numbers, G_N_ELEMENTS (numbers), word);
}

const BriefLexeme *
_brief_lexicon_unit (const char *word)
{
  return _brief_lexicon_find (units, G_N_ELEMENTS (units), word);
}

const BriefLexeme *
_brief_lexicon_currency (const char *word)
{
  return _brief_lexicon_find (currencies, G_N_ELEMENTS (currencies), word);
}
