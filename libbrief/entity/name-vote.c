/* SPDX-License-Identifier: MIT */
/* One name, one type: mentions of the same words are outvoted by the other ones of their document. */
#include "entity/mention.h"

enum { TYPES = BRIEF_ENTITY_WORK / 10 + 1 };

/* How much the network said for each type of one name (types are tens). */
typedef struct { float sum[TYPES]; } Poll;

/* A lone mention must be outvoted clearly: a place may also be a family name. */
#define MAJORITY 1.4f

static bool
may_vote (const BriefEntityMention *mention)
{
  return mention->kind == BRIEF_MENTION_NAME && mention->country < 0 && mention->key;
}

static void
retype (BriefEntityMention *mention, BriefEntityType type)
{
  mention->type = type;
  mention->human = type == BRIEF_ENTITY_PERSON;
  mention->gender = mention->human ? BRIEF_GENDER_UNKNOWN : BRIEF_GENDER_NEUTER;
}

bool
_brief_name_vote (BriefEntityState *state)
{
  GHashTable *polls = g_hash_table_new (g_str_hash, g_str_equal);
  bool done = true;
  for (uint32_t m = 0; m < state->n_mentions && done; m++)
    {
      const BriefEntityMention *mention = &state->mentions[m];
      if (!may_vote (mention))
        continue;
      Poll *poll = g_hash_table_lookup (polls, mention->key);
      if (!poll && (done = (poll = _brief_arena_alloc (state->arena, sizeof *poll)) != NULL))
        g_hash_table_insert (polls, (char *) mention->key, poll);
      if (poll)
        poll->sum[mention->type / 10] += mention->confidence;
    }
  for (uint32_t m = 0; m < state->n_mentions && done; m++)
    {
      BriefEntityMention *mention = &state->mentions[m];
      const Poll *poll = may_vote (mention) ? g_hash_table_lookup (polls, mention->key) : NULL;
      if (!poll)
        continue;
      int best = 0;
      for (int t = 1; t < TYPES; t++)
        if (poll->sum[t] > poll->sum[best])
          best = t;
      if (best != (int) mention->type / 10 && poll->sum[best] >= MAJORITY * poll->sum[mention->type / 10])
        retype (mention, (BriefEntityType) (best * 10));
    }
  g_hash_table_unref (polls);
  return done;
}
