/* SPDX-License-Identifier: MIT */
/* What stands beside the name of a place and says where it is. All looks around are bounded. */
#include <string.h>

#include "entity/place.h"

#define LONGEST_NAME 6     /* words that are looked at for the head of a name beside another one */
#define LONGEST_PHRASE 12  /* words of an apposition that are looked at */
#define MOST_REGIONS 8

static const BriefWord *
word_at (const BriefEntityState *state, uint32_t at)
{
  return &state->document->words[at];
}

static bool
is_word (const BriefEntityState *state, uint32_t at, const char *norm)
{
  return at < state->document->n_words && strcmp (word_at (state, at)->norm, norm) == 0;
}

static bool
is_one_of (const BriefEntityState *state, uint32_t at, const char *const *norms)
{
  for (; *norms; norms++)
    if (is_word (state, at, *norms))
      return true;
  return false;
}

static bool
is_place_noun (const BriefEntityState *state, uint32_t at)
{
  static const char *const nouns[] = { "city", "town", "village", "port", "capital", "suburb", "district", "region",
                                       "province", "state", "settlement",
                                       "hamlet", "resort", "stronghold", "enclave", "community", "municipality", "oblast", NULL };
  return is_one_of (state, at, nouns);
}

static bool
is_direction (const BriefEntityState *state, uint32_t at)
{
  static const char *const words[] = { "the", "northern", "southern", "eastern", "western", "central", "northeastern", "northwestern",
                                       "southeastern", "southwestern", "north", "south", "east", "west", "far", "coastal", NULL };
  return is_one_of (state, at, words);
}

static bool
is_name_at (const BriefEntityState *state, uint32_t head, uint32_t *mention)
{
  *mention = state->mention_at[head];
  return *mention != BRIEF_NONE && state->mentions[*mention].kind == BRIEF_MENTION_NAME;
}

/* The name whose first word is WORD, BRIEF_NONE when there is none. */
static uint32_t
name_from (const BriefEntityState *state, uint32_t word)
{
  uint32_t found;
  for (uint32_t head = word; head < state->document->n_words && head - word < LONGEST_NAME; head++)
    if (is_name_at (state, head, &found) && state->mentions[found].first == word)
      return found;
  return BRIEF_NONE;
}

/* The name that ends before word END. */
static uint32_t
name_until (const BriefEntityState *state, uint32_t end)
{
  uint32_t found;
  for (uint32_t back = 1; back <= LONGEST_NAME && back <= end; back++)
    if (is_name_at (state, end - back, &found) && state->mentions[found].end == end)
      return found;
  return BRIEF_NONE;
}

static bool
is_country (const BriefEntityMention *mention)
{
  return mention->country >= 0 && mention->country_key != BRIEF_COUNTRY_CAPITAL;
}

static bool
has_candidate (const BriefGazetteerPlace *all, uint32_t n, const char *country, const char *region)
{
  for (uint32_t i = 0; i < n; i++)
    if (strcmp (all[i].country, country) == 0 && (!region || strcmp (all[i].region, region) == 0))
      return true;
  return false;
}

static void
set (BriefPlaceHint *hint, const char *country, const char *region, bool firm)
{
  memset (hint, 0, sizeof *hint);
  g_strlcpy (hint->country, country, sizeof hint->country);
  g_strlcpy (hint->region, region, sizeof hint->region);
  hint->firm = firm;
}

/* Notes that the place that mention M names is in WHERE, a country or a region, as far as a place of that name is there; else, when
 * FIRM, in the country or region that is most likely meant. "Georgia" and "Washington" are what the town before them makes them. */
static void
note (const BriefEntityState *state, BriefPlaceHint *hints, uint32_t m, uint32_t w, bool firm)
{
  const BriefEntityMention *mention = &state->mentions[m], *where = &state->mentions[w];
  BriefPlaceHint *hint = &hints[mention->cluster];
  BriefGazetteerPlace all[BRIEF_PLACE_MOST], regions[BRIEF_PLACE_MOST];
  bool unused;
  if (hint->country[0] || where->cluster == mention->cluster || where->cluster == BRIEF_NONE)
    return;
  uint32_t n = _brief_place_candidates (mention->key, all, &unused);
  const char *code = is_country (where) ? _brief_country_code (where->country) : NULL;
  char country[4] = "";
  if (code)
    g_strlcpy (country, code, 3);
  const char *part = code && code[2] == '-' ? code + 3 : NULL; /* "GB-SCT" */
  if (code && has_candidate (all, n, country, part)) {
    set (hint, country, part ? part : "", firm);
    return;
  }
  uint32_t n_regions = where->type == BRIEF_ENTITY_NORP ? 0 : _brief_place_candidates (where->key, regions, &unused),
           first = BRIEF_NONE;
  for (uint32_t i = 0; i < n_regions; i++) {
    if (regions[i].kind != BRIEF_GAZETTEER_REGION)
      continue;
    if (first == BRIEF_NONE)
      first = i;
    if (!has_candidate (all, n, regions[i].country, regions[i].region))
      continue;
    set (hint, regions[i].country, regions[i].region, firm);
    if (where->type == BRIEF_ENTITY_GPE && hints[where->cluster].country[0] == '\0')
      set (&hints[where->cluster], regions[i].country, regions[i].region, true);
    return;
  }
  if (!firm || n > 0)
    return;
  if (code)
    set (hint, country, "", true);
  else if (first == 0 && where->country < 0)
    set (hint, regions[0].country, "", true);
}

/* "Paris, Texas", "Lyman (Donetsk region)"; but not "Paris, France and Germany" and "In Paris, Germany's chancellor". */
static void
look_behind_comma (const BriefEntityState *state, BriefPlaceHint *hints, uint32_t m)
{
  static const char *const open[] = { ",", "(", NULL }, *const close[] = { ",", ".", ")", ";", ":", NULL };
  static const char *const joins[] = { "and", "or", "&", "'s", "'", NULL };
  uint32_t end = state->mentions[m].end;
  uint32_t w = is_one_of (state, end, open) ? name_from (state, end + 1) : BRIEF_NONE;
  if (w == BRIEF_NONE || word_at (state, end + 1)->sentence != word_at (state, end - 1)->sentence)
    return;
  uint32_t next = state->mentions[w].end;
  bool closed = next >= state->document->n_words || is_one_of (state, next, close);
  if (is_one_of (state, next, joins) || (is_country (&state->mentions[w]) && is_word (state, next, ",")
                                         && name_from (state, next + 1) != BRIEF_NONE))
    return;
  note (state, hints, m, w, closed);
}

/* "Donetsk in eastern Ukraine", "its Georgetown plant in Kentucky"; "Kharkiv, a city in the east of Ukraine". */
static void
look_behind_in (const BriefEntityState *state, BriefPlaceHint *hints, uint32_t m)
{
  static const char *const articles[] = { "a", "an", "the", NULL }, *const in[] = { "in", "of", "on", NULL };
  uint32_t at = state->mentions[m].end, n = state->document->n_words, sentence = word_at (state, at - 1)->sentence;
  if (at + 1 < n && word_at (state, at)->upos == BRIEF_UPOS_NOUN && word_at (state, at - 1)->head == (int32_t) at)
    at++;
  bool noun = false, apposition = is_word (state, at, ",") && is_one_of (state, at + 1, articles);
  if (!apposition && !is_word (state, at, "in"))
    return;
  for (uint32_t i = apposition ? at + 2 : at;
       i < n && i - at < LONGEST_PHRASE && word_at (state, i)->sentence == sentence; i++) {
    uint8_t upos = word_at (state, i)->upos;
    noun = noun || is_place_noun (state, i);
    if (is_one_of (state, i, in)) {
      uint32_t from = i + 1;
      while (from < n && from - i < 4 && is_direction (state, from))
        from++;
      uint32_t w = from < n && word_at (state, from)->sentence == sentence ? name_from (state, from) : BRIEF_NONE;
      if (w != BRIEF_NONE) {
        note (state, hints, m, w, apposition && noun);
        return;
      }
    }
    if (!apposition || upos == BRIEF_UPOS_PUNCT || upos == BRIEF_UPOS_VERB)
      return;
  }
}

/* "the eastern Ukrainian city of Kramatorsk", "Ukraine's capital, Kyiv", "Russia's Belgorod". */
static void
look_before (const BriefEntityState *state, BriefPlaceHint *hints, uint32_t m)
{
  uint32_t first = state->mentions[m].first, sentence = word_at (state, first)->sentence;
  if (first < 2)
    return;
  if (is_word (state, first - 1, "'s")) {
    uint32_t w = name_until (state, first - 1);
    if (w != BRIEF_NONE)
      note (state, hints, m, w, false);
    return;
  }
  uint32_t noun = first - 1;
  if (is_word (state, noun, "of") || is_word (state, noun, ","))
    noun--;
  if (!is_place_noun (state, noun))
    return;
  for (uint32_t i = noun; i > 0 && noun - i < LONGEST_NAME && word_at (state, i - 1)->sentence == sentence; i--) {
    uint32_t w = name_until (state, i);
    if (w != BRIEF_NONE) {
      note (state, hints, m, w, true);
      return;
    }
    uint8_t upos = word_at (state, i - 1)->upos;
    if (upos == BRIEF_UPOS_VERB || upos == BRIEF_UPOS_AUX || upos == BRIEF_UPOS_ADP
        || (upos == BRIEF_UPOS_PUNCT && !is_word (state, i - 1, "-")))
      return;
  }
}

/* "Springfield, Ill." when it is one name. */
static void
look_inside (const BriefEntityState *state, BriefPlaceHint *hints, uint32_t m)
{
  const BriefEntityMention *mention = &state->mentions[m];
  const char *comma = strchr (mention->key, ',');
  BriefPlaceHint *hint = &hints[mention->cluster];
  char key[BRIEF_GAZETTEER_KEY];
  BriefGazetteerPlace all[BRIEF_PLACE_MOST], where[MOST_REGIONS];
  bool unused;
  if (!comma || hint->country[0] || !_brief_gazetteer_fold (comma + 1, strlen (comma + 1), key))
    return;
  uint32_t n = _brief_place_candidates (mention->key, all, &unused),
           n_where = _brief_gazetteer_find (key, where, MOST_REGIONS);
  for (uint32_t i = 0; i < n_where; i++)
    if (where[i].kind == BRIEF_GAZETTEER_REGION && has_candidate (all, n, where[i].country, where[i].region)) {
      set (hint, where[i].country, where[i].region, true);
      return;
    }
  const BriefLexeme *country = _brief_lexicon_country (key);
  const char *code = country && country->kind == BRIEF_COUNTRY_NAME ? _brief_country_code (country->value) : NULL;
  if (code && code[0] && code[1] && !code[2])
    set (hint, code, "", true);
}

BriefPlaceHint *
_brief_place_hints (const BriefEntityState *state)
{
  BriefPlaceHint *hints = _brief_arena_alloc_n (state->arena, state->n_clusters + 1, sizeof *hints);
  if (!hints)
    return NULL;
  for (uint32_t m = 0; m < state->n_mentions; m++) {
    const BriefEntityMention *mention = &state->mentions[m];
    bool place = mention->type == BRIEF_ENTITY_GPE || mention->type == BRIEF_ENTITY_LOC;
    if (mention->kind != BRIEF_MENTION_NAME || mention->cluster == BRIEF_NONE || !place || is_country (mention)
        || !mention->key)
      continue;
    look_inside (state, hints, m);
    look_behind_comma (state, hints, m);
    look_before (state, hints, m);
    look_behind_in (state, hints, m);
  }
  return hints;
}
