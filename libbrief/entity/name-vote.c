/* SPDX-License-Identifier: MIT */
/* One name, one type: what is said of a name anywhere in a document counts for all of its mentions. */
#include "entity/name.h"

/* The log-probabilities of all mentions of one name; no single mention can rule a type out. */
typedef struct {
  float sum[BRIEF_NAME_TYPES];
  uint32_t n;
} Poll;

#define LEAST (-5.0f)

static void
count (Poll *poll, const BriefNameSpan *name)
{
  for (int t = 0; t < BRIEF_NAME_TYPES; t++)
    poll->sum[t] += MAX (name->types[t], LEAST);
  poll->n++;
}

/* The likeliest type; TYPE, when none is likelier. */
static BriefEntityType
winner (const Poll *poll, BriefEntityType type)
{
  int best = (int) type / 10;
  for (int t = 0; t < BRIEF_NAME_TYPES; t++)
    if (poll->sum[t] > poll->sum[best])
      best = t;
  return (BriefEntityType) (best * 10);
}

bool
_brief_name_vote (BriefEntityState *state, BriefNameSpan *names, uint32_t n)
{
  GHashTable *polls = g_hash_table_new (g_str_hash, g_str_equal);
  Poll **poll_of = _brief_arena_alloc_n (state->arena, n + 1, sizeof *poll_of);
  bool done = poll_of != NULL;
  for (uint32_t i = 0; i < n && done; i++) {
    const char *key = _brief_name_key (state, names[i].first, names[i].end);
    Poll *poll = key ? g_hash_table_lookup (polls, key) : NULL;
    if (key && !poll && (poll = _brief_arena_alloc (state->arena, sizeof *poll)))
      g_hash_table_insert (polls, (char *) key, poll);
    poll_of[i] = poll;
    done = poll != NULL;
    if (done)
      count (poll, &names[i]);
  }
  for (uint32_t i = 0; i < n && done; i++)
    if (poll_of[i]->n > 1)
      names[i].type = winner (poll_of[i], names[i].type);
  g_hash_table_unref (polls);
  return done;
}
