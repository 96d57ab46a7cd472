/* SPDX-License-Identifier: MIT */
/* One name, one span: what is a name in one place of a document is one where the same words stand again. */
#include <string.h>

#include "entity/name.h"

/* A name must be as sure as this to be looked for elsewhere; what is found so is less sure. */
#define SURE_ENOUGH 0.5f
#define FOUND_AGAIN 0.6f

/* A longer name is not looked for. */
enum { LONGEST = 8 };

/* The longest name of several words that begins with a word, the latest of persons that ends with it. */
typedef struct {
  GHashTable *by_first, *by_last; /* norm -> BriefNameSpan, borrowed */
} Known;

static bool
is_worth_knowing (const BriefNameSpan *name)
{
  return name->end - name->first > 1 && name->end - name->first <= LONGEST && name->probability >= SURE_ENOUGH;
}

static void
learn (const BriefEntityState *state, Known *known, BriefNameSpan *name)
{
  const char *first = _brief_name_word (state, name->first)->norm, *last = _brief_name_word (state, name->end - 1)->norm;
  const BriefNameSpan *other = g_hash_table_lookup (known->by_first, first);
  if (!other || other->end - other->first < name->end - name->first)
    g_hash_table_insert (known->by_first, (char *) first, name);
  if (name->type == BRIEF_ENTITY_PERSON && strlen (last) > 2)
    g_hash_table_insert (known->by_last, (char *) last, name);
}

/* Do the words of NAME stand at AT, in one sentence? */
static bool
stands_at (const BriefEntityState *state, const BriefNameSpan *name, uint32_t at)
{
  uint32_t n = name->end - name->first;
  if (!_brief_name_same_sentence (state, at, at + n - 1) || !_brief_name_may_be (state, at) || !_brief_name_may_be (state, at + n - 1))
    return false;
  for (uint32_t i = 0; i < n; i++)
    if (strcmp (_brief_name_word (state, at + i)->norm, _brief_name_word (state, name->first + i)->norm) != 0)
      return false;
  return true;
}

/* A name of the document at AT, outside the network's or around the one at *NEXT; its length in words, 0 for none. */
static uint32_t
find_again (const BriefEntityState *state, const Known *known, uint32_t at, const BriefNameSpan *next, const BriefNameSpan **found)
{
  const BriefWord *word = _brief_name_word (state, at);
  const BriefNameSpan *name = g_hash_table_lookup (known->by_first, word->norm);
  uint32_t n = name ? name->end - name->first : 0;
  bool free = !next || next->first >= at + n || (next->end <= at + n && next->end - next->first < n);
  *found = name;
  if (name && free && stands_at (state, name, at))
    return n;
  *found = g_hash_table_lookup (known->by_last, word->norm);
  bool family = *found && !state->covered[at] && (!next || next->first > at) && word->upos == BRIEF_UPOS_PROPN && _brief_name_may_be (state, at);
  return family ? 1 : 0;
}

/* Writes the names in text order, with those found again, to OUT; their number. */
static uint32_t
merge (const BriefEntityState *state, const Known *known, const BriefNameSpan *names, uint32_t n, BriefNameSpan *out, uint32_t most)
{
  uint32_t written = 0, next = 0;
  for (uint32_t at = 0; at < state->document->n_words && written < most; at++)
    {
      while (next < n && names[next].first < at)
        next++; /* swallowed */
      const BriefNameSpan *found;
      uint32_t length = find_again (state, known, at, next < n ? &names[next] : NULL, &found);
      if (length > 0)
        {
          out[written] = *found;
          out[written].first = at;
          out[written].end = at + length;
          out[written++].probability = FOUND_AGAIN;
          at += length - 1;
        }
      else if (next < n && names[next].first == at)
        {
          at = names[next].end - 1;
          out[written++] = names[next++];
        }
    }
  return written;
}

bool
_brief_name_repeat (BriefEntityState *state, BriefNameSpan **names, uint32_t *n)
{
  Known known = { g_hash_table_new (g_str_hash, g_str_equal), g_hash_table_new (g_str_hash, g_str_equal) };
  for (uint32_t i = 0; i < *n; i++)
    if (is_worth_knowing (&(*names)[i]))
      learn (state, &known, &(*names)[i]);
  uint32_t most = state->max_mentions;
  BriefNameSpan *out = g_hash_table_size (known.by_first) ? _brief_arena_alloc_n (state->arena, most + 1, sizeof *out) : *names;
  if (out && out != *names)
    {
      *n = merge (state, &known, *names, *n, out, most);
      *names = out;
    }
  g_hash_table_unref (known.by_first);
  g_hash_table_unref (known.by_last);
  return out != NULL;
}
