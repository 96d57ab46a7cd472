/* SPDX-License-Identifier: MIT */
/* Names: the words that they are made of, and the lists that know some. */
#include <string.h>

#include "entity/name.h"

bool
_brief_name_is_upper (const BriefEntityState *state, uint32_t at)
{
  const char *text = state->document->text + _brief_name_word (state, at)->span.start;
  if (g_ascii_isupper (text[0]))
    return true;
  gunichar c = (unsigned char) text[0] < 0x80 ? 0 : g_utf8_get_char (text);
  return c && g_unichar_isupper (c);
}

bool
_brief_name_may_be (const BriefEntityState *state, uint32_t at)
{
  return state->small_letters || _brief_name_is_upper (state, at);
}

/* No lower-case letter in the word as it stands. */
bool
_brief_name_all_capitals (const BriefEntityState *state, uint32_t at)
{
  BriefSpan span = _brief_name_word (state, at)->span;
  bool letter = false;
  for (uint32_t i = span.start; i < span.end; i++) {
    if (g_ascii_islower (state->document->text[i]))
      return false;
    letter = letter || g_ascii_isupper (state->document->text[i]);
  }
  return letter;
}

bool
_brief_name_same_sentence (const BriefEntityState *state, uint32_t a, uint32_t b)
{
  return a < state->document->n_words && b < state->document->n_words
         && _brief_name_word (state, a)->sentence == _brief_name_word (state, b)->sentence;
}

/* The words joined by blanks, lower case, as in the word lists; false when longer than SIZE. */
static bool
join (const BriefEntityState *state, uint32_t first, uint32_t end, char *key, size_t size)
{
  size_t length = 0;
  for (uint32_t i = first; i < end; i++) {
    const char *norm = _brief_name_word (state, i)->norm;
    size_t n = strlen (norm);
    if (length + n + 2 > size)
      return false;
    if (i > first && _brief_name_word (state, i)->gap != BRIEF_GAP_NONE)
      key[length++] = ' ';
    memcpy (key + length, norm, n + 1);
    length += n;
  }
  return length > 0;
}

const BriefLexeme *
_brief_name_country (const BriefEntityState *state, uint32_t first, uint32_t end)
{
  char key[64];
  if (end - first > BRIEF_COUNTRY_WORDS || !join (state, first, end, key, sizeof key))
    return NULL;
  return _brief_lexicon_country (key);
}

const BriefLexeme *
_brief_name_thing (const BriefEntityState *state, uint32_t first, uint32_t end)
{
  char key[64];
  if (end - first > 8 || !join (state, first, end, key, sizeof key))
    return NULL;
  return _brief_lexicon_thing (key);
}

/* "F-16", "Su-34", "T-72", "Kh-101": letters, a hyphen, digits. */
bool _brief_name_designation (const BriefEntityState *state, uint32_t at, uint32_t limit, uint32_t *end,
                              BriefEntityType *type)
{
  static const char *const planes[] = { "f", "su", "mig", "tu", "il", "an", "b", "c", "kc", "ch", "ah", "uh", "mi", "ka", "u", "ea", "a", "yak", "j", "mq", "rq", NULL };
  static const char *const tanks[] = { "t", "btr", "bmp", "brdm", "m", "ss-n", NULL };
  static const char *const arms[] = { "s", "kh", "x", "r", "kab", "fab", "agm", "aim", "gbu", "ss", "df", "js", "ak", "rpg", "tos", "bm", "hwasong", "iris", "storm", NULL };
  char prefix[8];
  const char *norm = _brief_name_word (state, at)->norm;
  size_t n = strcspn (norm, "-");
  if (n == 0 || n >= sizeof prefix || !_brief_name_is_upper (state, at))
    return false;
  memcpy (prefix, norm, n);
  prefix[n] = '\0';
  if (norm[n] == '-') {
    if (!g_ascii_isdigit (norm[n + 1]))
      return false;
    *end = at + 1;
  } else {
    if (at + 2 >= limit || strcmp (_brief_name_word (state, at + 1)->norm, "-") != 0
        || _brief_name_word (state, at + 1)->gap != BRIEF_GAP_NONE
        || !g_ascii_isdigit (_brief_name_word (state, at + 2)->norm[0])
        || _brief_name_word (state, at + 2)->gap != BRIEF_GAP_NONE)
      return false;
    *end = at + 3;
  }
  if (g_strv_contains (planes, prefix) || g_strv_contains (tanks, prefix))
    *type = BRIEF_ENTITY_VEHICLE;
  else if (g_strv_contains (arms, prefix))
    *type = BRIEF_ENTITY_WEAPON;
  else
    return false;
  return true;
}
