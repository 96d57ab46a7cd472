/* SPDX-License-Identifier: MIT */
/* Names of persons: the family name, the given name, the full name. */
#include "entity/cluster.h"

#include <string.h>

/* The cluster of a person called by one word. */
static uint32_t
find_by_word (const BriefEntityState *state, const BriefEntityMention *mention, const char **reason, float *confidence)
{
  uint32_t found[BRIEF_INDEX_MOST];
  BriefPiece word = _brief_piece_bare ((BriefPiece) { mention->key, strlen (mention->key) });
  uint32_t n = _brief_name_index_find (state->index, BRIEF_INDEX_LAST, word.at, word.length, found);
  uint32_t best = BRIEF_NONE, n_fit = 0;
  for (uint32_t i = 0; i < n; i++) {
    const BriefEntityCluster *cluster = &state->clusters[found[i]];
    if (cluster->type != BRIEF_ENTITY_PERSON || !_brief_genders_agree (cluster->gender, mention->gender))
      continue;
    n_fit++;
    if (best == BRIEF_NONE || state->mentions[cluster->last].head > state->mentions[state->clusters[best].last].head)
      best = found[i];
  }
  *reason = "family-name";
  *confidence = n_fit > 1 ? 0.6f : 0.95f;
  if (best != BRIEF_NONE)
    return best;
  /* A given name, or a family name that stands first, only when it can be but one person. */
  n = _brief_name_index_find (state->index, BRIEF_INDEX_FIRST, mention->key, strlen (mention->key), found);
  for (uint32_t i = 0; i < n; i++) {
    const BriefEntityCluster *cluster = &state->clusters[found[i]];
    if (cluster->type != BRIEF_ENTITY_PERSON || !_brief_genders_agree (cluster->gender, mention->gender))
      continue;
    if (best != BRIEF_NONE && best != found[i])
      return BRIEF_NONE;
    best = found[i];
  }
  *reason = "given-name";
  *confidence = 0.85f;
  return best;
}

/* The cluster of a person with this full name: the same first and last names, or until now only the last. */
static uint32_t
find_by_name (const BriefEntityState *state, const BriefEntityMention *mention, const char **reason, float *confidence)
{
  uint32_t found[BRIEF_INDEX_MOST];
  BriefPiece first = _brief_key_first (mention->key), last = _brief_key_last (mention->key),
             bare = _brief_piece_bare (last);
  uint32_t n = _brief_name_index_find (state->index, BRIEF_INDEX_LAST, bare.at, bare.length, found);
  if (n == 0)
    n = _brief_name_index_find (state->index, BRIEF_INDEX_LAST, last.at, last.length, found);
  for (uint32_t i = 0; i < n; i++) {
    const BriefEntityCluster *cluster = &state->clusters[found[i]];
    if (cluster->type != BRIEF_ENTITY_PERSON || !_brief_genders_agree (cluster->gender, mention->gender))
      continue;
    *reason = "fuller-name";
    *confidence = 0.9f;
    if (_brief_key_n_words (cluster->key) == 1)
      return found[i];
    if (_brief_given_names_agree (_brief_key_first (cluster->key), first))
      return found[i];
  }
  return BRIEF_NONE;
}

/* Is a one-word place or body really a person spoken of before ("Paris claims …" after "Valeska Paris")? */
uint32_t
_brief_cluster_person_behind (const BriefEntityState *state, const BriefEntityMention *mention)
{
  const char *reason;
  float confidence;
  if (mention->type == BRIEF_ENTITY_PERSON || _brief_key_n_words (mention->key) > 1
      || mention->type == BRIEF_ENTITY_NORP || (mention->country_key && mention->country_key != BRIEF_COUNTRY_CAPITAL))
    return BRIEF_NONE;
  BriefEntityMention person = *mention;
  person.gender = BRIEF_GENDER_UNKNOWN;
  uint32_t cluster = find_by_word (state, &person, &reason, &confidence);
  if (cluster == BRIEF_NONE || strcmp (reason, "family-name") != 0
      || _brief_key_n_words (state->clusters[cluster].key) < 2)
    return BRIEF_NONE;
  const BriefWord *word = &state->document->words[_brief_phrase_role_word (state->document, mention->head)];
  const char *prep = _brief_phrase_case (state, mention->head);
  bool place =
      strcmp (prep, "in") == 0 || strcmp (prep, "at") == 0 || strcmp (prep, "near") == 0 || strcmp (prep, "to") == 0;
  bool weak = mention->type == BRIEF_ENTITY_OTHER || mention->type == BRIEF_ENTITY_PRODUCT
              || mention->type == BRIEF_ENTITY_WORK || mention->confidence < 0.6f;
  bool acts = weak || word->dep == BRIEF_DEP_NSUBJ || word->dep == BRIEF_DEP_NSUBJ_PASS
              || word->dep == BRIEF_DEP_NMOD_POSS || word->dep == BRIEF_DEP_OBJ;
  static const char *const fates[] = { "arrest", "death", "killing", "murder", "assassination", "detention", "resignation", "extradition", "conviction", "trial",
                                       "indictment", "imprisonment", "prosecution", "release", "appointment", "nomination", NULL };
  acts = acts
         || (strcmp (prep, "of") == 0 && word->head >= 0
             && g_strv_contains (fates, state->document->words[word->head].lemma));
  return acts && !place ? cluster : BRIEF_NONE;
}

uint32_t _brief_cluster_find_person (const BriefEntityState *state, const BriefEntityMention *mention,
                                     const char **reason, float *confidence)
{
  return _brief_key_n_words (mention->key) == 1 ? find_by_word (state, mention, reason, confidence)
                                                : find_by_name (state, mention, reason, confidence);
}
