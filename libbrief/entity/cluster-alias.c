/* SPDX-License-Identifier: MIT */
/* Other names that the text gives: "X, better known as Y", "X, formerly Y", "the Long Name of X, or LNX,". */
#include "entity/cluster.h"

#include <string.h>

static bool
is_at (const BriefEntityState *state, uint32_t at, const char *norm)
{
  return at < state->document->n_words && strcmp (state->document->words[at].norm, norm) == 0;
}

static bool
is_one_of (const BriefEntityState *state, uint32_t at, const char *const *words)
{
  for (; *words; words++)
    if (is_at (state, at, *words))
      return true;
  return false;
}

/* Where the name ends that is followed by ", also known as" or the like up to AT; 0 when no such words stand there. */
static uint32_t
end_before_known_as (const BriefEntityState *state, uint32_t at)
{
  static const char *const hows[] = { "also", "better", "best", "widely", "popularly", "commonly", "formerly", "previously", "formally", "officially", "now",
                                      "once", "then", NULL };
  static const char *const alone[] = { "formerly", "previously", "nicknamed", "aka", "a.k.a.", NULL }; /* only behind a comma */
  uint32_t end = at;
  bool known = end > 2 && is_at (state, end - 1, "as") && is_at (state, end - 2, "known");
  if (known)
    end -= is_one_of (state, end - 3, hows) ? 3 : 2;
  else if (end > 1 && is_one_of (state, end - 1, alone))
    end--;
  else
    return 0;
  bool set_off = end > 1 && (is_at (state, end - 1, ",") || is_at (state, end - 1, "("));
  return set_off ? end - 1 : known ? end : 0;
}

/* In capitals, with points or hyphens at most. What everybody knows under its acronym ("NATO") is not another's. */
static bool
is_acronym (const BriefEntityState *state, const BriefEntityMention *mention)
{
  BriefSpan span = state->document->words[mention->first].span;
  if (_brief_lexicon_thing (mention->key) || mention->end - mention->first != 1 || mention->type == BRIEF_ENTITY_PERSON
      || span.end - span.start > 10)
    return false;
  for (uint32_t i = span.start; i < span.end; i++)
    if (!g_ascii_isupper (state->document->text[i]) && state->document->text[i] != '.'
        && state->document->text[i] != '-')
      return false;
  return true;
}

/* Where the name ends that is followed by ", or" and an acronym that a comma or the like closes; else 0. */
static uint32_t
end_before_or (const BriefEntityState *state, const BriefEntityMention *mention)
{
  static const char *const closing[] = { ",", ".", ")", ";", NULL };
  uint32_t at = mention->first;
  bool said =
      at > 2 && is_at (state, at - 1, "or") && is_at (state, at - 2, ",") && is_one_of (state, mention->end, closing);
  return said && is_acronym (state, mention) ? at - 2 : 0;
}

uint32_t
_brief_cluster_find_alias_before (const BriefEntityState *state, uint32_t m)
{
  const BriefEntityMention *mention = &state->mentions[m];
  uint32_t known = end_before_known_as (state, mention->first), end = known ? known : end_before_or (state, mention);
  for (uint32_t back = m; end > 0 && back-- > 0 && m - back < 6;) {
    const BriefEntityMention *before = &state->mentions[back];
    if (before->kind != BRIEF_MENTION_NAME || before->end != end || before->cluster == BRIEF_NONE
        || before->sentence != mention->sentence)
      continue;
    bool is_long = known || _brief_key_n_words (before->key) > 1;
    return is_long && _brief_types_agree (before->type, mention->type) ? before->cluster : BRIEF_NONE;
  }
  return BRIEF_NONE;
}
