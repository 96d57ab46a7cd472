/* SPDX-License-Identifier: MIT */
/* Names of events that are made of other names: storms ("Hurricane Milton"), games of a year ("2024 Summer Olympics"). */
#include <string.h>

#include "entity/name.h"

/* The network's log-probability of a type that a name cannot have. */
#define IMPOSSIBLE (-9.0f)

void
_brief_name_become_event (BriefNameSpan *name)
{
  name->type = BRIEF_ENTITY_EVENT;
  for (int t = 0; t < BRIEF_NAME_TYPES; t++)
    name->types[t] = t == BRIEF_ENTITY_EVENT / 10 ? 0 : IMPOSSIBLE;
}

/* "Hurricane", "Tropical Storm", "Super Typhoon" from word AT on: the word after, or AT. */
static uint32_t
storm_word_end (const BriefEntityState *state, uint32_t at)
{
  static const char *const words[] = { "hurricane", "typhoon", "cyclone", "storm", "superstorm", NULL };
  static const char *const kinds[] = { "tropical", "subtropical", "winter", "super", NULL };
  static const char *const after_kind[] = { "storm", "cyclone", "depression", "typhoon", NULL };
  if (g_strv_contains (words, _brief_name_word (state, at)->norm))
    return at + 1;
  bool two =
      g_strv_contains (kinds, _brief_name_word (state, at)->norm) && _brief_name_same_sentence (state, at, at + 1)
      && g_strv_contains (after_kind, _brief_name_word (state, at + 1)->norm) && _brief_name_is_upper (state, at + 1);
  return two ? at + 2 : at;
}

uint32_t
_brief_name_storm (const BriefEntityState *state, uint32_t at)
{
  static const char *const no_names[] = { "warning", "watch", "season", "surge", "damage", "relief", "recovery", "track", "update", NULL };
  bool title =
      _brief_name_is_upper (state, at) && !_brief_name_all_capitals (state, at); /* in capitals, nothing tells a name */
  uint32_t last = title ? storm_word_end (state, at) : at;
  if (last == at || !_brief_name_same_sentence (state, at, last) || !_brief_name_is_upper (state, last))
    return 0;
  const BriefWord *word = _brief_name_word (state, last);
  bool name = word->upos == BRIEF_UPOS_PROPN && !state->covered[last] && !g_strv_contains (no_names, word->norm)
              && !_brief_lexicon_noun (word->lemma) && !_brief_lexicon_noun (word->norm)
              && !_brief_name_country (state, last, last + 1);
  /* "Hurricane Relief Fund" goes on */
  bool alone = !_brief_name_same_sentence (state, last, last + 1) || !_brief_name_is_upper (state, last + 1)
               || _brief_name_word (state, last + 1)->upos != BRIEF_UPOS_PROPN;
  return name && alone && strlen (word->norm) > 2 ? last + 1 : 0;
}

void
_brief_name_storms (BriefEntityState *state, BriefNameSpan *names, uint32_t n)
{
  GHashTable *storms = g_hash_table_new (g_str_hash, g_str_equal);
  for (uint32_t i = 0; i < state->document->n_words; i++) {
    uint32_t end = _brief_name_storm (state, i);
    if (end)
      g_hash_table_add (storms, (char *) _brief_name_word (state, end - 1)->norm);
  }
  /* "Milton" is the storm from then on, and before. */
  for (uint32_t i = 0; i < n && g_hash_table_size (storms) > 0; i++)
    if (names[i].end - names[i].first == 1
        && g_hash_table_contains (storms, _brief_name_word (state, names[i].first)->norm))
      _brief_name_become_event (&names[i]);
  g_hash_table_unref (storms);
}

uint32_t
_brief_name_with_year (const BriefEntityState *state, uint32_t first, uint32_t end, BriefEntityType type)
{
  static const char *const once[] = { "war", "spring", "holocaust", "brexit", NULL };
  if (g_strv_contains (once, _brief_name_word (state, end - 1)->norm))
    return first;
  if (type != BRIEF_ENTITY_EVENT || first == 0 || !_brief_name_same_sentence (state, first - 1, first)
      || state->in_name[first - 1])
    return first;
  const char *norm = _brief_name_word (state, first - 1)->norm;
  bool year = strlen (norm) == 4 && strspn (norm, "0123456789") == 4 && (norm[0] == '1' || norm[0] == '2');
  return year ? first - 1 : first;
}
