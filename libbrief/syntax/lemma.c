/* SPDX-License-Identifier: MIT */
#include "syntax/lemma.h"

#include <string.h>

/* One character of the lemma: lower-cased (only where that keeps it one character), apostrophes straight. */
static gunichar
lemma_character (gunichar c, bool lower)
{
  if (c == 0x2018 || c == 0x2019 || c == 0x02BC)
    return '\'';
  return lower ? g_unichar_tolower (c) : c;
}

const char *
_brief_lemma_apply (const BriefLemmaRule *rule, const char *form, size_t length, BriefArena *arena)
{
  const char *end = form + length;
  size_t suffix = strlen (rule->suffix);
  char *lemma, *at;

  for (uint32_t i = 0; i < rule->cut && end > form; i++)
    end = g_utf8_prev_char (end);
  /* lower-casing a character of two bytes or more can take one byte more (U+023A), never more than that */
  lemma = _brief_arena_alloc (arena, (size_t) (end - form) / 2 * 3 + suffix + 2);
  if (lemma == NULL)
    return NULL;
  for (at = lemma; form < end; form = g_utf8_next_char (form)) {
    if ((uint8_t) *form < 128)
      *at++ = rule->lower ? g_ascii_tolower (*form) : *form;
    else
      at += g_unichar_to_utf8 (lemma_character (g_utf8_get_char (form), rule->lower), at);
  }
  memcpy (at, rule->suffix, suffix + 1);
  return lemma;
}
