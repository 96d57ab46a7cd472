/* SPDX-License-Identifier: MIT */
/* Quantities: a number with its unit or what it counts, and the bound that the words around it set. */
#include "entity/quantity.h"

#include <string.h>

#include "entity/quantity-reader.h"

const char *
_brief_quantity_norm (const BriefQuantityReader *reader, uint32_t at)
{
  return at < reader->limit ? reader->document->words[at].norm : "";
}

bool
_brief_quantity_is (const BriefQuantityReader *reader, uint32_t at, const char *norm)
{
  return strcmp (_brief_quantity_norm (reader, at), norm) == 0;
}

uint32_t
_brief_quantity_longest (const BriefQuantityReader *reader, uint32_t at, const BriefLexeme *(*find) (const char *),
                         const BriefLexeme **found)
{
  char key[64];
  size_t length = 0;
  uint32_t best = 0;
  for (uint32_t i = 0; i < 3 && at + i < reader->limit; i++) {
    const char *norm = reader->document->words[at + i].norm;
    size_t n = strlen (norm);
    if (length + n + 2 > sizeof key)
      break;
    if (i > 0)
      key[length++] = ' ';
    memcpy (key + length, norm, n + 1);
    length += n;
    const BriefLexeme *row = find (key);
    if (row) {
      *found = row;
      best = i + 1;
    }
  }
  return best;
}

/* Names, scores ("3-1"), clock times and labels ("Article 5", "posts 542") are no quantities. */
static bool
is_label (const BriefQuantityReader *reader, uint32_t at, const BriefNumeral *numeral)
{
  const BriefDocument *document = reader->document;
  if (reader->in_name[at] || strchr (document->words[at].norm, ':'))
    return true;
  bool dash =
      _brief_quantity_is (reader, numeral->end, "-") || _brief_quantity_is (reader, numeral->end, "\342\200\223");
  if (dash && !numeral->range && g_ascii_isdigit (_brief_quantity_norm (reader, numeral->end + 1)[0]))
    return true;
  if (at > reader->begin + 1 && _brief_quantity_is (reader, at - 1, "\342\200\223")
      && g_ascii_isdigit (_brief_quantity_norm (reader, at - 2)[0]))
    return true;
  if (at > reader->begin + 1 && _brief_quantity_is (reader, at - 1, "-") && document->words[at].gap == BRIEF_GAP_NONE
      && document->words[at - 1].gap == BRIEF_GAP_NONE)
    return true;
  if (at > reader->begin && _brief_quantity_is (reader, at - 1, "#"))
    return true;
  const BriefWord *word = &document->words[at];
  bool left = word->head >= 0 && word->head < (int32_t) at && strcmp (document->words[word->head].norm, "age") != 0;
  if (left
      && (word->dep == BRIEF_DEP_NUMMOD || word->dep == BRIEF_DEP_NMOD_DESC || word->dep == BRIEF_DEP_FLAT
          || word->dep == BRIEF_DEP_COMPOUND)
      && document->words[word->head].upos != BRIEF_UPOS_SYM
      && !_brief_lexicon_currency (document->words[word->head].norm))
    return true;
  return false;
}

/* "rose from 12 to 19" tells of two numbers, "from 10 to 15 percent" of a range. */
static bool
is_change (const BriefQuantityReader *reader, uint32_t at)
{
  static const char *const changes[] = {
    "rise", "fall", "increase", "decrease", "drop", "grow", "decline", "jump", "climb", "raise", "cut", "lower", "go",
    "shrink", "widen",
    "slip", "slow", "narrow", "surge", "soar", "plunge", "reduce", "expand", "up", "down", "change", "extend", NULL
  };
  if (at == reader->begin || !_brief_quantity_is (reader, at - 1, "from"))
    return false;
  for (uint32_t i = at - 1; i > reader->begin && at - i <= 4; i--)
    if (g_strv_contains (changes, reader->document->words[i - 1].lemma))
      return true;
  return false;
}

/* "20m people", "75bn euros": a letter is a scale where a plural or a currency follows; else "20m" are metres. */
static void
read_glued_scale (const BriefQuantityReader *reader, BriefNumeral *numeral)
{
  static const struct { const char *letter; double scale; } scales[] = { { "m", 1e6 }, { "mn", 1e6 }, { "bn", 1e9 }, { "tn", 1e12 } };
  static const char *const races[] = { "hurdles", "runners", "sprinters", "sprints", "races", "swimmers", "relays",
                                       "heats", "finals", NULL };
  const BriefWord *words = reader->document->words;
  uint32_t at = numeral->end;
  if (at + 1 >= reader->limit || g_strv_contains (races, words[at + 1].norm) || words[at].gap != BRIEF_GAP_NONE
      || numeral->scaled || !numeral->digits
      || !(strcmp (words[at + 1].xpos, "NNS") == 0 || _brief_lexicon_currency (words[at + 1].norm)))
    return;
  for (size_t i = 0; i < G_N_ELEMENTS (scales); i++)
    if (strcmp (words[at].norm, scales[i].letter) == 0) {
      numeral->value *= scales[i].scale;
      numeral->high *= scales[i].scale;
      numeral->scaled = true;
      numeral->end++;
      return;
    }
}

static bool
read_at (const BriefQuantityReader *reader, uint32_t at, BriefQuantityRead *out)
{
  memset (out, 0, sizeof *out);
  if (reader->covered[at])
    return false;
  const BriefWord *word = &reader->document->words[at];
  bool may_be = word->upos == BRIEF_UPOS_NUM || strcmp (word->xpos, "CD") == 0 || g_ascii_isdigit (word->norm[0])
                || word->norm[0] == '.' || word->upos == BRIEF_UPOS_DET
                || word->upos == BRIEF_UPOS_NOUN || word->upos == BRIEF_UPOS_X || strcmp (word->norm, "half") == 0;
  if (!may_be || !_brief_numeral_read_range (reader->document, at, reader->limit, &out->numeral)
      || out->numeral.ordinal)
    return false;
  if (out->numeral.range && is_change (reader, at))
    _brief_numeral_read (reader->document, at, reader->limit, &out->numeral);
  for (uint32_t i = at; i < out->numeral.end; i++)
    if (reader->covered[i])
      return false;
  if (!reader->in_name[at] && _brief_quantity_magnitude (reader, at, out))
    return true;
  if (is_label (reader, at, &out->numeral))
    return false;
  read_glued_scale (reader, &out->numeral);
  return _brief_quantity_money (reader, at, out) || _brief_quantity_age (reader, at, out)
         || (out->unit = NULL, _brief_quantity_measure (reader, at, out))
         || _brief_quantity_count (reader, at, out) || _brief_quantity_bare (reader, at, out);
}

/* The word after a sign of money at AT, else AT. */
static uint32_t
skip_sign (const BriefQuantityReader *reader, uint32_t at)
{
  const BriefLexeme *sign = at < reader->limit ? _brief_lexicon_currency (_brief_quantity_norm (reader, at)) : NULL;
  return sign && sign->value == 1 ? at + 1 : at;
}

/* Is the quantity the lower end of "between 10 and 15", "between $3 million and $4 million"? It waits for the upper. */
static bool
is_lower_end (const BriefQuantityReader *reader, const BriefQuantityRead *quantity)
{
  BriefNumeral upper;
  return quantity->first > reader->begin && _brief_quantity_is (reader, quantity->first - 1, "between")
         && _brief_quantity_is (reader, quantity->end, "and")
         && _brief_numeral_read (reader->document, skip_sign (reader, quantity->end + 1), reader->limit, &upper)
         && !upper.ordinal
         && upper.value > quantity->numeral.value;
}

/* The upper end of "between … and …" becomes the whole range. */
static void
join_between (const BriefQuantityReader *reader, BriefQuantityRead *quantity)
{
  uint32_t at = quantity->first;
  if (at < reader->begin + 3 || !_brief_quantity_is (reader, at - 1, "and"))
    return;
  BriefNumeral lower;
  for (uint32_t back = 2; back <= 6 && at >= reader->begin + back + 1; back++)
    if (_brief_quantity_is (reader, at - back - 1, "between")) {
      /* Between the number and "and" at most a unit may stand. */
      if (!_brief_numeral_read (reader->document, skip_sign (reader, at - back), reader->limit, &lower)
          || lower.end > at - 1 || lower.end + 2 < at - 1)
        return;
      const BriefLexeme *coin = _brief_lexicon_currency (_brief_quantity_norm (reader, quantity->end - 1));
      if (quantity->type == BRIEF_QUANTITY_MONEY && coin && strchr (coin->text, '/'))
        lower.value /= 100; /* cents, as the upper end already is */
      _brief_numeral_align (&lower, &quantity->numeral);
      if (lower.value >= quantity->numeral.value)
        return;
      quantity->numeral.high = quantity->numeral.value;
      quantity->numeral.value = lower.value;
      quantity->numeral.range = true;
      quantity->first = at - back;
      return;
    }
}

static void
add (const BriefQuantityReader *reader, const BriefQuantityRead *quantity, BriefGraph *graph, BriefWordNodes *nodes)
{
  const BriefDocument *document = reader->document;
  uint32_t index = _brief_graph_add_quantity (graph);
  struct BriefQuantity *node = _brief_graph_quantity_at (graph, index);
  node->span.start = document->words[quantity->first].span.start;
  node->span.end = document->words[quantity->end - 1].span.end;
  node->type = quantity->type;
  node->value = quantity->numeral.value;
  node->has_value = true;
  node->upper = quantity->numeral.high;
  node->has_upper = quantity->numeral.range;
  node->unit = quantity->unit ? _brief_graph_string (graph, quantity->unit) : NULL;
  node->bound = _brief_quantity_bound (reader, quantity);
  node->confidence = quantity->type == BRIEF_QUANTITY_CARDINAL ? 0.6 : 0.9;
  uint32_t head = _brief_range_head (document, (BriefWordRange) { quantity->first, quantity->end });
  nodes->quantity[head] = index;
}

void
_brief_quantity_read (const BriefDocument *document, BriefGraph *graph, BriefWordNodes *nodes, const uint8_t *covered)
{
  BriefQuantityReader reader = { document, covered, NULL, 0, 0 };
  reader.in_name = _brief_arena_alloc (document->arena, document->n_words + 1);
  if (!reader.in_name)
    return;
  for (uint32_t i = 0; i < document->n_names; i++)
    for (uint32_t w = document->names[i].first; w < document->names[i].end && w < document->n_words; w++)
      reader.in_name[w] = document->names[i].end - document->names[i].first > 1;
  for (uint32_t s = 0; s < document->n_sentences; s++) {
    reader.begin = document->sentences[s].first;
    reader.limit = document->sentences[s].end;
    for (uint32_t i = reader.begin; i < reader.limit;) {
      BriefQuantityRead quantity;
      if (!read_at (&reader, i, &quantity)) {
        i++;
        continue;
      }
      uint32_t next = MAX (quantity.end, i + 1);
      if (!is_lower_end (&reader, &quantity)) {
        join_between (&reader, &quantity);
        add (&reader, &quantity, graph, nodes);
      }
      i = next;
    }
  }
}
