/* SPDX-License-Identifier: MIT */
/* Quantities: a number with its unit or what it counts, and the bound that the words around it set. */
#include "entity/quantity.h"

#include <string.h>

#include "entity/numeral.h"
#include "lexicon/lexicon.h"

/* How far from its number a counted noun may stand. */
#define MAX_NOUN_DISTANCE 8

typedef struct {
  const BriefDocument *document;
  const uint8_t *covered;
  uint8_t *in_name;  /* 1: inside a name of several words */
  uint32_t limit;    /* end of the sentence */
  uint32_t begin;    /* its first word */
} Reader;

typedef struct {
  uint32_t first, end, head;
  BriefNumeral numeral;
  BriefQuantityType type;
  const char *unit;
} Quantity;

static const char *
norm_at (const Reader *reader, uint32_t at)
{
  return at < reader->limit ? reader->document->words[at].norm : "";
}

static bool
is (const Reader *reader, uint32_t at, const char *norm)
{
  return strcmp (norm_at (reader, at), norm) == 0;
}

static bool
any_of (const char *norm, const char *const *words)
{
  for (; *words; words++)
    if (strcmp (norm, *words) == 0)
      return true;
  return false;
}

/* The longest entry of a table that begins at word AT (up to three words joined by blanks): its words, 0 for none. */
static uint32_t
longest (const Reader *reader, uint32_t at, const BriefLexeme *(*find) (const char *), const BriefLexeme **found)
{
  char key[64];
  size_t length = 0;
  uint32_t best = 0;
  for (uint32_t i = 0; i < 3 && at + i < reader->limit; i++)
    {
      const char *norm = reader->document->words[at + i].norm;
      size_t n = strlen (norm);
      if (length + n + 2 > sizeof key)
        break;
      if (i > 0)
        key[length++] = ' ';
      memcpy (key + length, norm, n + 1);
      length += n;
      const BriefLexeme *row = find (key);
      if (row)
        {
          *found = row;
          best = i + 1;
        }
    }
  return best;
}

/* --- bounds ---------------------------------------------------------------------------------------------------------- */

typedef struct { const char *words[4]; BriefBound bound; } BoundPhrase;

/* Before the number, last word first. */
static const BoundPhrase before_number[] = {
  { { "than", "more", "no", NULL }, BRIEF_BOUND_AT_MOST },   { { "than", "less", "no", NULL }, BRIEF_BOUND_AT_LEAST },
  { { "than", "fewer", "no", NULL }, BRIEF_BOUND_AT_LEAST }, { { "than", "more", NULL }, BRIEF_BOUND_AT_LEAST },
  { { "than", "greater", NULL }, BRIEF_BOUND_AT_LEAST },     { { "than", "less", NULL }, BRIEF_BOUND_AT_MOST },
  { { "than", "fewer", NULL }, BRIEF_BOUND_AT_MOST },        { { "than", "higher", NULL }, BRIEF_BOUND_AT_LEAST },
  { { "than", "lower", NULL }, BRIEF_BOUND_AT_MOST },        { { "than", "longer", NULL }, BRIEF_BOUND_AT_LEAST },
  { { "least", "at", NULL }, BRIEF_BOUND_AT_LEAST },         { { "most", "at", NULL }, BRIEF_BOUND_AT_MOST },
  { { "to", "up", NULL }, BRIEF_BOUND_AT_MOST },             { { "to", "close", NULL }, BRIEF_BOUND_ABOUT },
  { { "as", "many", "as", NULL }, BRIEF_BOUND_AT_MOST },     { { "as", "much", "as", NULL }, BRIEF_BOUND_AT_MOST },
  { { "as", "few", "as", NULL }, BRIEF_BOUND_AT_LEAST },     { { "of", "maximum", NULL }, BRIEF_BOUND_AT_MOST },
  { { "of", "minimum", NULL }, BRIEF_BOUND_AT_LEAST },       { { "over", NULL }, BRIEF_BOUND_AT_LEAST },
  { { "above", NULL }, BRIEF_BOUND_AT_LEAST },               { { "exceeding", NULL }, BRIEF_BOUND_AT_LEAST },
  { { "under", NULL }, BRIEF_BOUND_AT_MOST },                { { "below", NULL }, BRIEF_BOUND_AT_MOST },
  { { "within", NULL }, BRIEF_BOUND_AT_MOST },               { { "maximum", NULL }, BRIEF_BOUND_AT_MOST },
  { { "minimum", NULL }, BRIEF_BOUND_AT_LEAST },             { { "about", NULL }, BRIEF_BOUND_ABOUT },
  { { "around", NULL }, BRIEF_BOUND_ABOUT },                 { { "approximately", NULL }, BRIEF_BOUND_ABOUT },
  { { "roughly", NULL }, BRIEF_BOUND_ABOUT },                { { "some", NULL }, BRIEF_BOUND_ABOUT },
  { { "nearly", NULL }, BRIEF_BOUND_ABOUT },                 { { "almost", NULL }, BRIEF_BOUND_ABOUT },
  { { "estimated", NULL }, BRIEF_BOUND_ABOUT },              { { "circa", NULL }, BRIEF_BOUND_ABOUT },
  { { "~", NULL }, BRIEF_BOUND_ABOUT },                      { { ">", NULL }, BRIEF_BOUND_AT_LEAST },
  { { "<", NULL }, BRIEF_BOUND_AT_MOST }
};

static BriefBound
read_bound (const Reader *reader, const Quantity *quantity)
{
  if (quantity->numeral.range)
    return BRIEF_BOUND_RANGE;
  uint32_t at = quantity->first;
  if (at > reader->begin && (is (reader, at - 1, "an") || is (reader, at - 1, "the")) )
    at--;
  for (size_t p = 0; p < G_N_ELEMENTS (before_number); p++)
    {
      const BoundPhrase *phrase = &before_number[p];
      uint32_t n = 0;
      while (phrase->words[n] && at > reader->begin + n && is (reader, at - 1 - n, phrase->words[n]))
        n++;
      if (!phrase->words[n])
        return phrase->bound;
    }
  uint32_t end = quantity->end;
  if (is (reader, end, "or"))
    {
      if (is (reader, end + 1, "more"))
        return BRIEF_BOUND_AT_LEAST;
      if (is (reader, end + 1, "less") || is (reader, end + 1, "fewer"))
        return BRIEF_BOUND_AT_MOST;
      if (is (reader, end + 1, "so"))
        return BRIEF_BOUND_ABOUT;
    }
  if (is (reader, quantity->numeral.end, "+"))
    return BRIEF_BOUND_AT_LEAST;
  return BRIEF_BOUND_EXACT;
}

/* --- kinds ---------------------------------------------------------------------------------------------------------------- */

/* "£30m", "$2bn" where the letter is a word of its own. */
static void
read_scale (const Reader *reader, Quantity *out)
{
  static const struct { const char *letter; double scale; } scales[] = { { "m", 1e6 }, { "mn", 1e6 }, { "bn", 1e9 }, { "b", 1e9 }, { "tn", 1e12 }, { "k", 1e3 } };
  if (out->end >= reader->limit || reader->document->words[out->end].gap != BRIEF_GAP_NONE || out->numeral.scaled)
    return;
  for (size_t i = 0; i < G_N_ELEMENTS (scales); i++)
    if (is (reader, out->end, scales[i].letter))
      {
        out->numeral.value *= scales[i].scale;
        out->end++;
        return;
      }
}

/* "$500 million", "US$1 million", "5 million euros". */
static bool
read_money (const Reader *reader, uint32_t at, Quantity *out)
{
  const BriefLexeme *currency = NULL;
  if (at > reader->begin)
    {
      currency = _brief_lexicon_currency (norm_at (reader, at - 1));
      if (currency && currency->value == 1)
        {
          out->first = at - 1;
          /* "US" "$" in two words */
          if (at >= reader->begin + 2 && strcmp (currency->key, "$") == 0 && reader->document->words[at - 1].gap == BRIEF_GAP_NONE)
            {
              static const struct { const char *country, *code; } dollars[] = {
                { "us", "USD" }, { "u.s.", "USD" }, { "c", "CAD" }, { "ca", "CAD" }, { "a", "AUD" }, { "au", "AUD" }, { "nz", "NZD" },
                { "hk", "HKD" }, { "s", "SGD" }, { "r", "BRL" }
              };
              for (size_t i = 0; i < G_N_ELEMENTS (dollars); i++)
                if (is (reader, at - 2, dollars[i].country))
                  {
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
  if (is (reader, next, "-"))
    next++;
  out->first = at;
  uint32_t n = longest (reader, next, _brief_lexicon_currency, &currency);
  if (!n || (currency->value == 1 && strlen (currency->key) < 3 && strcmp (currency->key, "\342\202\254") != 0))
    return false;
  out->end = next + n;
  out->head = next + n - 1;
  out->type = BRIEF_QUANTITY_MONEY;
  out->unit = currency->text;
  const char *hundredth = strchr (currency->text, '/');
  if (hundredth)
    {
      out->numeral.value /= 100;
      out->unit = currency->text[0] == 'G' ? "GBP" : "USD";
    }
  return true;
}

/* "305 kilometers", "82%", "300-kilometer". */
static bool
read_measure (const Reader *reader, uint32_t at, Quantity *out)
{
  const BriefLexeme *unit = NULL;
  uint32_t next = out->numeral.end;
  if (is (reader, next, "-") && reader->document->words[next].gap == BRIEF_GAP_NONE)
    next++;
  uint32_t n = longest (reader, next, _brief_lexicon_unit, &unit);
  /* One letter is a unit only close behind digits. */
  if (!n || (strlen (unit->key) < 2 && strcmp (unit->key, "%") != 0 && !out->numeral.digits))
    return false;
  if ((strcmp (unit->key, "m") == 0 || strcmp (unit->key, "ha") == 0) && next < reader->limit && reader->document->words[next].gap == BRIEF_GAP_BLANK)
    return false;
  out->first = at;
  out->end = next + n;
  out->head = next;
  out->type = (BriefQuantityType) unit->kind;
  out->unit = unit->text;
  return true;
}

/* "25-year-old", "48 years old", "aged 14", "age seventeen", ", 48,". */
static bool
read_age (const Reader *reader, uint32_t at, Quantity *out)
{
  const BriefDocument *document = reader->document;
  uint32_t next = out->numeral.end;
  if (is (reader, next, "-"))
    next++;
  out->type = BRIEF_QUANTITY_AGE;
  out->first = at;
  if (is (reader, next, "year") || is (reader, next, "years") || is (reader, next, "month") || is (reader, next, "months"))
    {
      uint32_t after = next + 1;
      if (is (reader, after, "-"))
        after++;
      bool of_age = is (reader, after, "of") && is (reader, after + 1, "age");
      if (is (reader, after, "old") || is (reader, after, "olds") || of_age)
        {
          out->end = of_age ? after + 2 : after + 1;
          out->head = after;
          out->unit = norm_at (reader, next)[0] == 'y' ? "year" : "month";
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
  if (strcmp (before, "aged") == 0 || (strcmp (before, "age") == 0) || (strcmp (before, "ages") == 0))
    return true;
  /* ", 48," behind a person's name */
  bool after = next >= reader->limit || is (reader, next, ",") || is (reader, next, ".");
  if (strcmp (before, ",") == 0 && after && at >= reader->begin + 2 && document->words[at - 2].upos == BRIEF_UPOS_PROPN
      && (document->words[at].dep == BRIEF_DEP_APPOS || document->words[at].dep == BRIEF_DEP_AMOD || document->words[at].dep == BRIEF_DEP_NUMMOD
          || document->words[at].dep == BRIEF_DEP_NMOD_UNMARKED || document->words[at].dep == BRIEF_DEP_PARATAXIS)
      && out->numeral.digits && out->numeral.value >= 5)
    return true;
  /* "she was six": the number is the predicate of a person */
  const BriefWord *word = &document->words[at];
  if (word->upos != BRIEF_UPOS_NUM || out->numeral.end != at + 1)
    return false;
  bool cop = false, person = false;
  for (uint32_t i = at > reader->begin + 6 ? at - 6 : reader->begin; i < at; i++)
    if (document->words[i].head == (int32_t) at)
      {
        cop = cop || document->words[i].dep == BRIEF_DEP_COP;
        const char *norm = document->words[i].norm;
        person = person || (document->words[i].dep == BRIEF_DEP_NSUBJ
                            && (strcmp (norm, "he") == 0 || strcmp (norm, "she") == 0 || strcmp (norm, "i") == 0));
      }
  return cop && person;
}

/* The word of the number that the rest hangs on. */
static uint32_t
numeral_head (const BriefDocument *document, uint32_t first, uint32_t end)
{
  for (uint32_t i = first; i < end; i++)
    if (document->words[i].head < (int32_t) first || document->words[i].head >= (int32_t) end)
      return i;
  return first;
}

static const char *
counted_unit (const BriefWord *noun)
{
  static const struct { const char *word, *unit; } persons[] = { { "people", "person" }, { "personnel", "person" }, { "men", "man" }, { "women", "woman" } };
  for (size_t i = 0; i < G_N_ELEMENTS (persons); i++)
    if (strcmp (noun->norm, persons[i].word) == 0)
      return persons[i].unit;
  return noun->lemma;
}

/* The noun that the number counts, to its right; BRIEF_NONE for none. */
static uint32_t
counted_noun (const Reader *reader, uint32_t at, const BriefNumeral *numeral)
{
  const BriefDocument *document = reader->document;
  const BriefWord *word = &document->words[numeral_head (document, at, numeral->end)];
  /* A plural noun right behind is counted whatever the tree says. */
  uint32_t next = numeral->end;
  bool noun_governs = word->head >= (int32_t) next && (document->words[word->head].upos == BRIEF_UPOS_NOUN || document->words[word->head].upos == BRIEF_UPOS_PROPN);
  if (next < reader->limit && strcmp (document->words[next].xpos, "NNS") == 0 && numeral->value != 1 && !noun_governs)
    return next;
  if (word->dep != BRIEF_DEP_NUMMOD && word->dep != BRIEF_DEP_AMOD && word->dep != BRIEF_DEP_DET && word->dep != BRIEF_DEP_COMPOUND)
    return BRIEF_NONE;
  if (word->head < (int32_t) numeral->end || (uint32_t) word->head >= reader->limit || (uint32_t) word->head - numeral->end > MAX_NOUN_DISTANCE)
    return BRIEF_NONE;
  const BriefWord *noun = &document->words[word->head];
  return noun->upos == BRIEF_UPOS_NOUN || noun->upos == BRIEF_UPOS_PROPN || noun->upos == BRIEF_UPOS_SYM ? (uint32_t) word->head : BRIEF_NONE;
}

/* "between 40 and 60 people", "one or two points": the upper end, when the tree gives the noun to the lower one. */
static void
read_upper (const Reader *reader, uint32_t at, uint32_t noun, Quantity *out)
{
  uint32_t next = out->numeral.end;
  bool between = is (reader, next, "and") && at > reader->begin && is (reader, at - 1, "between");
  BriefNumeral upper;
  if ((!between && !is (reader, next, "or")) || !_brief_numeral_read (reader->document, next + 1, reader->limit, &upper)
      || upper.end > noun || upper.value <= out->numeral.value)
    return;
  out->numeral.high = upper.value;
  out->numeral.range = true;
}

static bool
read_count (const Reader *reader, uint32_t at, Quantity *out)
{
  const BriefDocument *document = reader->document;
  uint32_t noun = counted_noun (reader, at, &out->numeral);
  if (noun == BRIEF_NONE)
    return false;
  for (uint32_t i = at; i <= noun; i++)
    if (reader->covered[i])
      return false;
  /* "one official said": only an article */
  if (is (reader, out->numeral.end, "-"))
    return false; /* "the three-nation alliance" */
  bool one = out->numeral.value == 1 && !out->numeral.digits && out->numeral.end == at + 1;
  if (one && (document->words[noun].dep == BRIEF_DEP_NSUBJ || is (reader, noun, "day") || is (reader, noun, "thing") || is (reader, noun, "way"))
      && !(at > reader->begin && is (reader, at - 1, "least")))
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

/* "killing eight", "eight in the last 24 hours": a number that stands for what it counts. */
static bool
read_bare (const Reader *reader, uint32_t at, Quantity *out)
{
  const BriefDocument *document = reader->document;
  uint32_t head = numeral_head (document, at, out->numeral.end);
  const BriefWord *word = &document->words[head];
  if (out->numeral.value == 1 || word->upos != BRIEF_UPOS_NUM || word->head < 0)
    return false;
  if (at > reader->begin && (is (reader, at - 1, "the") || is (reader, at - 1, "these") || is (reader, at - 1, "those") || is (reader, at - 1, "all")))
    return false; /* "the six" is a mention */
  if (out->numeral.value >= 1900 && out->numeral.value < 2100 && out->numeral.digits)
    return false;
  const BriefWord *governor = &document->words[word->head];
  bool argument = word->dep == BRIEF_DEP_OBJ || word->dep == BRIEF_DEP_NSUBJ || word->dep == BRIEF_DEP_NSUBJ_PASS || word->dep == BRIEF_DEP_OBL
                  || word->dep == BRIEF_DEP_APPOS || word->dep == BRIEF_DEP_PARATAXIS;
  if (!argument)
    return false;
  static const char *const harm[] = { "kill", "injure", "wound", "hurt", "die", "leave", "arrest", "detain", "rescue", "hospitalize", NULL };
  out->first = at;
  out->end = out->numeral.end;
  out->head = head;
  out->type = BRIEF_QUANTITY_CARDINAL;
  if (any_of (governor->lemma, harm))
    {
      out->type = BRIEF_QUANTITY_COUNT;
      out->unit = "person";
    }
  return true;
}

/* Names, scores ("3-1"), clock times and labels ("Article 5", "posts 542") are no quantities. */
static bool
is_label (const Reader *reader, uint32_t at, const BriefNumeral *numeral)
{
  const BriefDocument *document = reader->document;
  if (reader->in_name[at] || strchr (document->words[at].norm, ':'))
    return true;
  bool dash = is (reader, numeral->end, "-") || is (reader, numeral->end, "\342\200\223");
  if (dash && !numeral->range && g_ascii_isdigit (norm_at (reader, numeral->end + 1)[0]))
    return true;
  if (at > reader->begin + 1 && is (reader, at - 1, "\342\200\223") && g_ascii_isdigit (norm_at (reader, at - 2)[0]))
    return true;
  if (at > reader->begin + 1 && is (reader, at - 1, "-") && document->words[at].gap == BRIEF_GAP_NONE && document->words[at - 1].gap == BRIEF_GAP_NONE)
    return true;
  if (at > reader->begin && is (reader, at - 1, "#"))
    return true;
  const BriefWord *word = &document->words[at];
  bool left = word->head >= 0 && word->head < (int32_t) at;
  if (left && (word->dep == BRIEF_DEP_NUMMOD || word->dep == BRIEF_DEP_NMOD_DESC || word->dep == BRIEF_DEP_FLAT || word->dep == BRIEF_DEP_COMPOUND)
      && document->words[word->head].upos != BRIEF_UPOS_SYM && !_brief_lexicon_currency (document->words[word->head].norm))
    return true;
  return false;
}

static bool
read_at (const Reader *reader, uint32_t at, Quantity *out)
{
  memset (out, 0, sizeof *out);
  if (reader->covered[at])
    return false;
  const BriefWord *word = &reader->document->words[at];
  bool may_be = word->upos == BRIEF_UPOS_NUM || g_ascii_isdigit (word->norm[0]) || word->norm[0] == '.' || word->upos == BRIEF_UPOS_DET
                || word->upos == BRIEF_UPOS_NOUN || word->upos == BRIEF_UPOS_X || strcmp (word->norm, "half") == 0;
  if (!may_be || !_brief_numeral_read_range (reader->document, at, reader->limit, &out->numeral) || out->numeral.ordinal)
    return false;
  for (uint32_t i = at; i < out->numeral.end; i++)
    if (reader->covered[i])
      return false;
  if (is_label (reader, at, &out->numeral))
    return false;
  return read_money (reader, at, out) || read_age (reader, at, out) || (out->unit = NULL, read_measure (reader, at, out))
         || read_count (reader, at, out) || read_bare (reader, at, out);
}

/* "between 10 and 15 people": the lower end was read as a number of its own. */
static void
join_between (const Reader *reader, Quantity *quantity)
{
  uint32_t at = quantity->first;
  if (at < reader->begin + 3 || !is (reader, at - 1, "and"))
    return;
  BriefNumeral lower;
  for (uint32_t back = 2; back <= 4 && at >= reader->begin + back + 1; back++)
    if (is (reader, at - back - 1, "between") && _brief_numeral_read (reader->document, at - back, reader->limit, &lower)
        && lower.end == at - 1 && lower.value < quantity->numeral.value)
      {
        quantity->numeral.high = quantity->numeral.value;
        quantity->numeral.value = lower.value;
        quantity->numeral.range = true;
        quantity->first = at - back;
        return;
      }
}

static void
add (const Reader *reader, const Quantity *quantity, BriefGraph *graph, BriefWordNodes *nodes)
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
  node->bound = read_bound (reader, quantity);
  node->confidence = quantity->type == BRIEF_QUANTITY_CARDINAL ? 0.6 : 0.9;
  uint32_t head = numeral_head (document, quantity->first, quantity->end);
  nodes->quantity[head] = index;
}

void
_brief_quantity_read (const BriefDocument *document, BriefGraph *graph, BriefWordNodes *nodes, const uint8_t *covered)
{
  Reader reader = { document, covered, NULL, 0, 0 };
  reader.in_name = _brief_arena_alloc (document->arena, document->n_words + 1);
  if (!reader.in_name)
    return;
  for (uint32_t i = 0; i < document->n_names; i++)
    for (uint32_t w = document->names[i].first; w < document->names[i].end && w < document->n_words; w++)
      reader.in_name[w] = document->names[i].end - document->names[i].first > 1;
  for (uint32_t s = 0; s < document->n_sentences; s++)
    {
      reader.begin = document->sentences[s].first;
      reader.limit = document->sentences[s].end;
      for (uint32_t i = reader.begin; i < reader.limit;)
        {
          Quantity quantity;
          if (!read_at (&reader, i, &quantity))
            {
              i++;
              continue;
            }
          uint32_t next = MAX (quantity.end, i + 1);
          /* The lower end of "between 10 and 15" waits for the upper. */
          bool lower = i > reader.begin && is (&reader, i - 1, "between") && is (&reader, quantity.numeral.end, "and")
                       && quantity.end == quantity.numeral.end;
          if (!lower)
            {
              join_between (&reader, &quantity);
              add (&reader, &quantity, graph, nodes);
            }
          i = next;
        }
    }
}
