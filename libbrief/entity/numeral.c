/* SPDX-License-Identifier: MIT */
/* Numbers of several words: "1.5 million", "two and a half", "a hundred and six". */
#include "entity/numeral.h"

#include <string.h>

#include "lexicon/lexicon.h"

/* The longest spelled-out number, in words; bounds the work at each word. */
#define MAX_NUMBER_WORDS 16

static double
power_of_ten (int exponent)
{
  double value = 1;
  while (exponent-- > 0)
    value *= 10;
  return value;
}

static const char *
norm_at (const BriefDocument *document, uint32_t at, uint32_t limit)
{
  return at < limit ? document->words[at].norm : "";
}

static bool
is_dash (const char *norm)
{
  return strcmp (norm, "-") == 0 || strcmp (norm, "\342\200\223") == 0;
}

/* ½ ¼ ¾ */
static double
vulgar_fraction (const char *norm)
{
  if (strcmp (norm, "\302\275") == 0)
    return 0.5;
  if (strcmp (norm, "\302\274") == 0)
    return 0.25;
  if (strcmp (norm, "\302\276") == 0)
    return 0.75;
  return 0;
}

/* "twenty-five" as one word. */
static bool
parse_joined (const char *norm, double *value)
{
  const char *dash = strchr (norm, '-');
  char left[16];
  if (!dash || (size_t) (dash - norm) >= sizeof left)
    return false;
  memcpy (left, norm, (size_t) (dash - norm));
  left[dash - norm] = '\0';
  const BriefLexeme *tens = _brief_lexicon_number (left), *unit = _brief_lexicon_number (dash + 1);
  if (!tens || !unit || tens->kind != BRIEF_NUM_TENS || unit->kind != BRIEF_NUM_UNIT || unit->value == 0
      || unit->value > 9)
    return false;
  *value = tens->value + unit->value;
  return true;
}

typedef struct { double total, current; int scale; bool any, scaled, open; } Sum;

/* Adds one number word; false when it cannot continue the number. */
static bool
add_word (Sum *sum, const BriefLexeme *word)
{
  int last = (int) sum->current % 100;
  switch (word->kind) {
  case BRIEF_NUM_UNIT:
    if (sum->any && !sum->open && !(last >= 20 && last % 10 == 0 && word->value < 10 && word->value > 0))
      return false;
    sum->current += word->value;
    break;
  case BRIEF_NUM_TENS:
    if (sum->any && !sum->open)
      return false;
    sum->current += word->value;
    break;
  case BRIEF_NUM_HUNDRED:
    if (sum->current >= 100 || (sum->any && sum->current == 0))
      return false;
    sum->current = (sum->current > 0 ? sum->current : 1) * 100;
    break;
  case BRIEF_NUM_DOZEN:
    if (sum->any && (sum->total > 0 || sum->current > 20))
      return false;
    sum->current = (sum->current > 0 ? sum->current : 1) * 12;
    break;
  case BRIEF_NUM_SCALE:
    if (sum->any && sum->current == 0 && (sum->total == 0 || word->value <= sum->scale))
      return false;
    if (sum->any && sum->current == 0)
      sum->total *= power_of_ten (word->value); /* "two lakh crore" */
    else
      sum->total += (sum->current > 0 ? sum->current : 1) * power_of_ten (word->value);
    sum->current = 0;
    sum->scale = word->value;
    sum->scaled = true;
    break;
  default:
    return false;
  }
  /* After a hundred or a scale a smaller number may follow. */
  sum->open = word->kind == BRIEF_NUM_HUNDRED || word->kind == BRIEF_NUM_SCALE;
  sum->any = true;
  return true;
}

/* "and a half", "1/2" or "½" after a number: the word after it, else AT. */
static uint32_t
read_tail (const BriefDocument *document, uint32_t at, uint32_t limit, double *value)
{
  double fraction = vulgar_fraction (norm_at (document, at, limit));
  if (fraction > 0) {
    *value += fraction;
    return at + 1;
  }
  if (strchr (norm_at (document, at, limit), '/') && _brief_numeral_parse_digits (document->words[at].norm, &fraction)
      && fraction < 1) {
    *value += fraction;
    return at + 1;
  }
  if (strcmp (norm_at (document, at, limit), "and") == 0 && strcmp (norm_at (document, at + 1, limit), "a") == 0
      && strcmp (norm_at (document, at + 2, limit), "half") == 0) {
    *value += 0.5;
    return at + 3;
  }
  return at;
}

/* "two thirds", "three-quarters", "one-fifth". */
static uint32_t
read_fraction (const BriefDocument *document, uint32_t at, uint32_t limit, double *value)
{
  uint32_t next = at;
  if (is_dash (norm_at (document, next, limit)))
    next++;
  const BriefLexeme *word = _brief_lexicon_number (norm_at (document, next, limit));
  if (!word || *value < 1 || *value > 9)
    return at;
  bool plural = word->kind == BRIEF_NUM_FRACTION && word->value != 2;
  bool single = *value == 1 && word->kind == BRIEF_NUM_ORDINAL && word->value >= 3 && word->value <= 10;
  if (!(plural && (*value > 1 || word->value == 4)) && !single)
    return at;
  *value /= word->value;
  return next + 1;
}

/* A scale word after digits ("1.5 million", "1.5-million"): its lexeme and where it stands. */
static const BriefLexeme *
scale_at (const BriefDocument *document, uint32_t at, uint32_t limit)
{
  const BriefLexeme *word = _brief_lexicon_number (norm_at (document, at, limit));
  bool fits =
      word && (word->kind == BRIEF_NUM_SCALE || word->kind == BRIEF_NUM_DOZEN || word->kind == BRIEF_NUM_HUNDRED);
  return fits ? word : NULL;
}

static double
scale_value (const BriefLexeme *word)
{
  return word->kind == BRIEF_NUM_SCALE ? power_of_ten (word->value) : word->value;
}

/* Scale words behind a number ("2.5 lakh crore"), or behind its fraction ("one and a half billion"): the word after them, else AT. */
static uint32_t
read_scales (const BriefDocument *document, uint32_t at, uint32_t limit, BriefNumeral *out)
{
  int last = 0;
  for (const BriefLexeme *scale; (scale = scale_at (document, at, limit))
       && (last == 0 || (scale->kind == BRIEF_NUM_SCALE && scale->value > last)); at++) {
    out->value *= scale_value (scale);
    out->scaled = true;
    last = scale->kind == BRIEF_NUM_SCALE ? scale->value : 2;
  }
  return at;
}

/* "of a million" behind a fraction. */
static uint32_t
read_of_scale (const BriefDocument *document, uint32_t at, uint32_t limit, BriefNumeral *out)
{
  if (strcmp (norm_at (document, at, limit), "of") != 0 || strcmp (norm_at (document, at + 1, limit), "a") != 0)
    return at;
  uint32_t end = read_scales (document, at + 2, limit, out);
  return end > at + 2 ? end : at;
}

static bool
read_digits (const BriefDocument *document, uint32_t at, uint32_t limit, BriefNumeral *out)
{
  const char *norm = document->words[at].norm;
  out->digits = true;
  out->end = at + 1;
  if (_brief_numeral_parse_ordinal (norm, &out->value)) {
    out->ordinal = true;
    return true;
  }
  if (_brief_numeral_parse_suffixed (norm, &out->value)) {
    out->scaled = true;
    return true;
  }
  if (!_brief_numeral_parse_digits (norm, &out->value))
    return false;
  uint32_t next = out->end;
  if (is_dash (norm_at (document, next, limit)) && scale_at (document, next + 1, limit))
    next++;
  if (scale_at (document, next, limit)) {
    out->end = read_scales (document, next, limit, out);
    return true;
  }
  next = read_tail (document, out->end, limit, &out->value);
  out->end = next > out->end ? read_scales (document, next, limit, out) : next;
  return true;
}

/* Adds up the number words from AT: the word after them, AT when there are none. */
static uint32_t
read_sum (const BriefDocument *document, uint32_t at, uint32_t limit, Sum *sum)
{
  uint32_t end = at;
  for (uint32_t i = at; i < limit; i++) {
    const char *norm = document->words[i].norm;
    const BriefLexeme *word = _brief_lexicon_number (norm);
    double joined;
    if (word && add_word (sum, word))
      end = i + 1;
    else if (!sum->any && parse_joined (norm, &joined)) {
      sum->current = joined;
      sum->any = true;
      end = i + 1;
    } else if (!(sum->any && sum->open && strcmp (norm, "and") == 0)
             && !(sum->any && is_dash (norm) && document->words[i].gap == BRIEF_GAP_NONE))
      break;
  }
  return end;
}

/* "half a percentage point", "half a mile": END is the word after "half a". */
static bool
read_half_unit (const BriefDocument *document, uint32_t end, uint32_t limit, BriefNumeral *out)
{
  const char *unit = norm_at (document, end, limit);
  out->value = 0.5;
  out->end = end;
  return _brief_lexicon_unit (unit) != NULL || strcmp (unit, "percentage") == 0;
}

/* "a quarter of a million", but not "a quarter": END is the word after that. */
static bool
read_quarter (const BriefDocument *document, uint32_t end, uint32_t limit, BriefNumeral *out)
{
  out->value = 0.25;
  out->end = read_of_scale (document, end, limit, out);
  return out->end > end;
}

/* A number that is spelled out. */
static bool
read_words (const BriefDocument *document, uint32_t at, uint32_t limit, BriefNumeral *out)
{
  /* "half a million", "a hundred", "a dozen" */
  bool half = strcmp (norm_at (document, at, limit), "half") == 0;
  uint32_t first = at + half;
  bool article =
      strcmp (norm_at (document, first, limit), "a") == 0 || strcmp (norm_at (document, first, limit), "an") == 0;
  bool scaled = article && scale_at (document, first + 1, limit);
  if (article && strcmp (norm_at (document, first + 1, limit), "quarter") == 0)
    return read_quarter (document, first + 2, limit, out);
  if (half && article && !scaled)
    return read_half_unit (document, first + 1, limit, out);
  if ((half || article) && !scaled)
    return false;
  Sum sum = { 0, 0, 0, false, false, false };
  uint32_t end = read_sum (document, first + article, MIN (limit, at + MAX_NUMBER_WORDS), &sum);
  if (!sum.any)
    return false;
  out->value = (sum.total + sum.current) / (half ? 2 : 1);
  out->scaled = sum.scaled;
  uint32_t tail = read_fraction (document, end, limit, &out->value);
  if (tail > end) {
    out->end = read_of_scale (document, tail, limit, out);
    return true;
  }
  tail = read_tail (document, end, limit, &out->value);
  out->end = tail > end ? read_scales (document, tail, limit, out) : tail;
  return true;
}

bool
_brief_numeral_read (const BriefDocument *document, uint32_t at, uint32_t limit, BriefNumeral *out)
{
  memset (out, 0, sizeof *out);
  if (at >= limit)
    return false;
  const char *norm = document->words[at].norm;
  bool found;
  if (g_ascii_isdigit (norm[0]) || (norm[0] == '.' && g_ascii_isdigit (norm[1])))
    found = read_digits (document, at, limit, out);
  else {
    const BriefLexeme *word = _brief_lexicon_number (norm);
    if (word && word->kind == BRIEF_NUM_ORDINAL) {
      out->value = word->value;
      out->ordinal = true;
      out->end = at + 1;
      found = true;
    } else
      found = read_words (document, at, limit, out);
  }
  out->high = out->value;
  return found;
}

void
_brief_numeral_align (BriefNumeral *lower, const BriefNumeral *upper)
{
  if (!upper->scaled || lower->scaled || upper->value <= 1000 * lower->value)
    return;
  double power = 1;
  while (upper->value / (power * 1000) >= 1 && lower->value * power * 1000 <= upper->value)
    power *= 1000;
  lower->value *= power;
}

bool
_brief_numeral_read_range (const BriefDocument *document, uint32_t at, uint32_t limit, BriefNumeral *out)
{
  BriefNumeral upper;
  if (!_brief_numeral_read (document, at, limit, out) || out->ordinal)
    return out->end > at;
  const char *norm = norm_at (document, out->end, limit);
  bool dash = is_dash (norm) && document->words[out->end].gap == BRIEF_GAP_NONE;
  if (!(dash || strcmp (norm, "to") == 0) || !_brief_numeral_read (document, out->end + 1, limit, &upper)
      || upper.ordinal)
    return true;
  _brief_numeral_align (out, &upper);
  if (upper.value <= out->value) {
    out->high = out->value;
    return true;
  }
  out->high = upper.value;
  out->end = upper.end;
  out->scaled = out->scaled || upper.scaled;
  out->range = true;
  return true;
}
