/* SPDX-License-Identifier: MIT */
#include "syntax/lemma-check.h"

#include <string.h>

#include "lexicon/verb-form.h"

static bool
is_verb (const BriefFrames *frames, const char *lemma)
{
  uint32_t n;
  return _brief_frames_find (frames, lemma, "VERB", &n) != NULL;
}

static bool
is_past (const BriefWord *word)
{
  return strcmp (word->xpos, "VBD") == 0 || strcmp (word->xpos, "VBN") == 0;
}

static bool
ends_in (const char *form, size_t length, const char *suffix)
{
  size_t n = strlen (suffix);
  return length > n && strcmp (form + length - n, suffix) == 0;
}

/* Plurals that no rule gives; "spokesmen" like "men". */
static const char *
irregular_plural (const char *norm, size_t length, BriefArena *arena)
{
  static const char *const plurals[][2] = {
    { "children", "child" }, { "feet", "foot" },   { "knives", "knife" },   { "lives", "life" },       { "people", "people" },
    { "teeth", "tooth" },    { "troops", "troop" }, { "wives", "wife" },  { "thieves", "thief" },  { "analyses", "analysis" }, { "crises", "crisis" }
  };
  for (size_t i = 0; i < G_N_ELEMENTS (plurals); i++)
    if (strcmp (plurals[i][0], norm) == 0)
      return plurals[i][1];
  if (!(length >= 3 && strcmp (norm + length - 3, "men") == 0) || strcmp (norm, "specimen") == 0)
    return NULL;
  char *singular = _brief_arena_strndup (arena, norm, length);
  if (singular)
    singular[length - 2] = 'a';
  return singular;
}

/* "Witnesse", "injurie": plurals that were cut one letter short. */
static const char *
check_plural (const BriefWord *word, const char *lemma, BriefArena *arena)
{
  size_t length = strlen (word->norm);
  const char *irregular = irregular_plural (word->norm, length, arena);
  if (irregular)
    return irregular;
  if (strlen (lemma) + 1 != length || strncmp (word->norm, lemma, length - 1) != 0)
    return lemma;
  if (ends_in (word->norm, length, "sses") || ends_in (word->norm, length, "shes")
      || ends_in (word->norm, length, "ches") || ends_in (word->norm, length, "xes"))
    return strcmp (lemma, "ache") == 0 || strcmp (lemma, "headache") == 0
               ? lemma
               : _brief_arena_strndup (arena, lemma, length - 2);
  if (!ends_in (word->norm, length, "ies") || length < 6 || ends_in (word->norm, length, "ovies")
      || ends_in (word->norm, length, "okies"))
    return lemma;
  char *singular = _brief_arena_strndup (arena, lemma, length - 2);
  if (singular)
    singular[length - 3] = 'y';
  return singular;
}

const char *
_brief_lemma_check (const BriefFrames *frames, const BriefWord *word, const char *lemma, BriefArena *arena)
{
  if (word->upos == BRIEF_UPOS_NOUN && strcmp (word->xpos, "NNS") == 0)
    return check_plural (word, lemma, arena);
  if (word->upos != BRIEF_UPOS_VERB || word->mwt != 0)
    return lemma;
  const char *irregular = is_past (word) ? _brief_verb_irregular (word->norm) : NULL;
  if (irregular)
    return irregular;
  BriefVerbLemmas possible;
  _brief_verb_lemmas (word->norm, word->xpos, &possible);
  const char *known = NULL;
  for (uint32_t i = 0; i < possible.n; i++) {
    bool is_known = is_verb (frames, possible.at[i]);
    if (is_known && strcmp (possible.at[i], lemma) == 0)
      return lemma;
    if (is_known && !known)
      known = possible.at[i];
  }
  return known ? _brief_arena_strndup (arena, known, strlen (known)) : lemma;
}
