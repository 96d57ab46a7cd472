/* SPDX-License-Identifier: MIT */
/* One name, one span: what is a name in one place of a document is one where the same words stand again. */
#include <string.h>

#include "entity/name.h"

/* A name must be as sure as this to be looked for elsewhere; what is found so is less sure. */
#define SURE_ENOUGH 0.5f
#define FOUND_AGAIN 0.6f

/* A longer name is not looked for. */
enum { LONGEST = 8 };

/* A name of several words, and by how many the places where the network read all of it outnumber those where it read only the first ones. */
typedef struct {
  const BriefNameSpan *span;
  int votes;
} LongName;

/* By a word: the longest name of several words that begins with it, and what it names alone: the latest person of that family name, else a
 * storm. */
typedef struct {
  GHashTable *by_first; /* norm -> LongName */
  GHashTable *alone;    /* norm -> BriefNameSpan, borrowed */
} Known;

/* False when out of memory. */
static bool
learn (const BriefEntityState *state, Known *known, BriefNameSpan *name)
{
  uint32_t n = name->end - name->first;
  if (n < 2 || n > LONGEST || name->probability < SURE_ENOUGH)
    return true;
  const char *first = _brief_name_word (state, name->first)->norm,
             *last = _brief_name_word (state, name->end - 1)->norm;
  if (name->type == BRIEF_ENTITY_PERSON && strlen (last) > 2)
    g_hash_table_insert (known->alone, (char *) last, name);
  LongName *other = g_hash_table_lookup (known->by_first, first);
  if (!other && !(other = _brief_arena_alloc (state->arena, sizeof *other)))
    return false;
  if (!other->span)
    g_hash_table_insert (known->by_first, (char *) first, other);
  if (!other->span || other->span->end - other->span->first < n)
    other->span = name;
  return true;
}

/* "Milton" of "Hurricane Milton", wherever that stands; false when out of memory. */
static bool
learn_storms (const BriefEntityState *state, Known *known)
{
  for (uint32_t at = 0; at < state->document->n_words; at++) {
    uint32_t end = _brief_name_storm (state, at);
    if (!end || g_hash_table_contains (known->alone, _brief_name_word (state, end - 1)->norm))
      continue;
    BriefNameSpan *storm = _brief_arena_alloc (state->arena, sizeof *storm);
    if (!storm)
      return false;
    storm->first = end - 1;
    storm->end = end;
    _brief_name_become_event (storm);
    g_hash_table_insert (known->alone, (char *) _brief_name_word (state, end - 1)->norm, storm);
  }
  return true;
}

/* Do the words of NAME stand at AT, in one sentence? */
static bool
stands_at (const BriefEntityState *state, const BriefNameSpan *name, uint32_t at)
{
  uint32_t n = name->end - name->first;
  if (!_brief_name_same_sentence (state, at, at + n - 1) || !_brief_name_may_be (state, at)
      || !_brief_name_may_be (state, at + n - 1))
    return false;
  for (uint32_t i = 0; i < n; i++)
    if (strcmp (_brief_name_word (state, at + i)->norm, _brief_name_word (state, name->first + i)->norm) != 0)
      return false;
  return true;
}

static void
vote (const BriefEntityState *state, const Known *known, const BriefNameSpan *name)
{
  LongName *whole = g_hash_table_lookup (known->by_first, _brief_name_word (state, name->first)->norm);
  uint32_t n = whole ? whole->span->end - whole->span->first : 0;
  if (whole && name->end - name->first <= n && stands_at (state, whole->span, name->first))
    whole->votes += name->end - name->first == n ? 1 : -1;
}

/* A name of the document at AT, outside the network's or around the one at *NEXT; its length in words, 0 for none. */
static uint32_t
find_again (const BriefEntityState *state, const Known *known, uint32_t at, const BriefNameSpan *next,
            const BriefNameSpan **found)
{
  const BriefWord *word = _brief_name_word (state, at);
  const LongName *name = g_hash_table_lookup (known->by_first, word->norm);
  uint32_t n = name ? name->span->end - name->span->first : 0;
  bool free =
      name
      && (!next || next->first >= at + n || (name->votes >= 0 && next->end <= at + n && next->end - next->first < n));
  if (free && stands_at (state, name->span, at)) {
    *found = name->span;
    return n;
  }
  *found = g_hash_table_lookup (known->alone, word->norm);
  bool alone = *found && !state->covered[at] && (!next || next->first > at) && word->upos == BRIEF_UPOS_PROPN
               && _brief_name_may_be (state, at);
  return alone ? 1 : 0;
}

/* Writes the names in text order, with those found again, to OUT; their number. */
static uint32_t
merge (const BriefEntityState *state, const Known *known, const BriefNameSpan *names, uint32_t n,
       BriefNameSpan *out, uint32_t most)
{
  uint32_t written = 0, next = 0;
  for (uint32_t at = 0; at < state->document->n_words && written < most; at++) {
    while (next < n && names[next].first < at)
      next++; /* swallowed */
    const BriefNameSpan *found;
    uint32_t length = find_again (state, known, at, next < n ? &names[next] : NULL, &found);
    if (length > 0) {
      out[written] = *found;
      out[written].first = at;
      out[written].end = at + length;
      out[written++].probability = FOUND_AGAIN;
      at += length - 1;
    } else if (next < n && names[next].first == at) {
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
  bool done = learn_storms (state, &known);
  for (uint32_t i = 0; i < *n && done; i++)
    done = learn (state, &known, &(*names)[i]);
  for (uint32_t i = 0; i < *n && done; i++)
    vote (state, &known, &(*names)[i]);
  if (done && g_hash_table_size (known.by_first) + g_hash_table_size (known.alone) > 0) {
    BriefNameSpan *out = _brief_arena_alloc_n (state->arena, state->max_mentions + 1, sizeof *out);
    done = out != NULL;
    if (done)
      *n = merge (state, &known, *names, *n, out, state->max_mentions);
    *names = out;
  }
  g_hash_table_unref (known.by_first);
  g_hash_table_unref (known.alone);
  return done;
}
