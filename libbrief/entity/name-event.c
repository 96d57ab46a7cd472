/* SPDX-License-Identifier: MIT */
/* Names of events that are made of other names: storms ("Hurricane Milton"), games of a year ("2024 Summer Olympics"). */
#include <string.h>

#include "entity/name.h"

/* The network's log-probability of a type that a name cannot have. */
#define IMPOSSIBLE (-9.0f)

static void
become_event (BriefNameSpan *name)
{
  name->type = BRIEF_ENTITY_EVENT;
  for (int t = 0; t < BRIEF_NAME_TYPES; t++)
    name->types[t] = t == BRIEF_ENTITY_EVENT / 10 ? 0 : IMPOSSIBLE;
}

static bool
is_storm_word (const BriefEntityState *state, uint32_t at)
{
  static const char *const words[] = { "hurricane", "typhoon", "cyclone", "storm", "superstorm", "depression", NULL };
  return _brief_name_is_upper (state, at) && _brief_name_is_any (_brief_name_word (state, at)->norm, words);
}

/* Where the words for a storm begin that end before AT; AT itself when there are none. */
static uint32_t
storm_start (const BriefEntityState *state, uint32_t at)
{
  static const char *const kinds[] = { "tropical", "subtropical", "winter", "super", NULL };
  if (at == 0 || !_brief_name_same_sentence (state, at - 1, at) || !is_storm_word (state, at - 1))
    return at;
  bool depression = strcmp (_brief_name_word (state, at - 1)->norm, "depression") == 0;
  bool kind = at > 1 && _brief_name_same_sentence (state, at - 2, at) && _brief_name_is_any (_brief_name_word (state, at - 2)->norm, kinds);
  return kind ? at - 2 : depression ? at : at - 1;
}

/* The one word by which a storm is called, or NULL. */
static const char *
storm_name (const BriefEntityState *state, const BriefNameSpan *name)
{
  uint32_t last = name->end - 1;
  return last > name->first && is_storm_word (state, last - 1) && storm_start (state, last) == name->first ? _brief_name_word (state, last)->norm : NULL;
}

void
_brief_name_storms (BriefEntityState *state, BriefNameSpan *names, uint32_t n)
{
  GHashTable *storms = g_hash_table_new (g_str_hash, g_str_equal);
  for (uint32_t i = 0; i < n; i++)
    {
      uint32_t least = i > 0 ? names[i - 1].end : 0;
      uint32_t start = names[i].end - names[i].first == 1 ? storm_start (state, names[i].first) : names[i].first;
      if (start >= least)
        names[i].first = start;
      const char *storm = storm_name (state, &names[i]);
      if (!storm)
        continue;
      become_event (&names[i]);
      g_hash_table_add (storms, (char *) storm);
    }
  /* "Milton" is the storm from then on, and before. */
  for (uint32_t i = 0; i < n && g_hash_table_size (storms) > 0; i++)
    if (names[i].end - names[i].first == 1 && g_hash_table_contains (storms, _brief_name_word (state, names[i].first)->norm))
      become_event (&names[i]);
  g_hash_table_unref (storms);
}

uint32_t
_brief_name_with_year (const BriefEntityState *state, uint32_t first, BriefEntityType type)
{
  if (type != BRIEF_ENTITY_EVENT || first == 0 || !_brief_name_same_sentence (state, first - 1, first) || state->in_name[first - 1])
    return first;
  const char *norm = _brief_name_word (state, first - 1)->norm;
  bool year = strlen (norm) == 4 && strspn (norm, "0123456789") == 4 && (norm[0] == '1' || norm[0] == '2');
  return year ? first - 1 : first;
}
