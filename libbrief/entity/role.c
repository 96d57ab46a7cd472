/* SPDX-License-Identifier: MIT */
/* Titles, offices and affiliations of named persons, before their names and in apposition to them. */
#include <string.h>

#include "entity/mention.h"

#define MAX_TITLE_WORDS 14

static const BriefWord *
word_at (const BriefEntityState *state, uint32_t at)
{
  return &state->document->words[at];
}

static const BriefLexeme *
person_noun (const BriefEntityState *state, uint32_t at)
{
  const BriefWord *word = word_at (state, at);
  if (word->upos != BRIEF_UPOS_NOUN && word->upos != BRIEF_UPOS_PROPN && word->upos != BRIEF_UPOS_ADJ)
    return NULL;
  char key[32];
  const char *norm = g_str_has_prefix (word->norm, "ex-") ? word->norm + 3 : word->norm;
  size_t n = strlen (norm);
  const BriefLexeme *noun = _brief_lexicon_noun (word->lemma);
  if (!noun && n > 0 && n < sizeof key) {
    memcpy (key, norm, n + 1);
    if (key[n - 1] == '.')
      key[n - 1] = '\0';
    noun = _brief_lexicon_noun (key);
  }
  return noun && noun->kind == BRIEF_NOUN_PERSON ? noun : NULL;
}

static bool
is_office (const BriefEntityState *state, uint32_t at)
{
  const BriefLexeme *noun = person_noun (state, at);
  return noun && noun->value == 1 && strcmp (noun->key, "dr") != 0;
}

/* The name that ends just before word AT (a possessive 's may stand between). */
static uint32_t
name_before (const BriefEntityState *state, uint32_t at)
{
  uint32_t end = at;
  if (end > 0 && strcmp (word_at (state, end - 1)->norm, "'s") == 0)
    end--;
  if (end == 0 || !state->in_name[end - 1])
    return BRIEF_NONE;
  for (uint32_t back = 1; back <= 8 && back <= end; back++) {
    uint32_t m = state->mention_at[end - back];
    if (m != BRIEF_NONE && state->mentions[m].kind == BRIEF_MENTION_NAME && state->mentions[m].end == end)
      return m;
  }
  return BRIEF_NONE;
}

/* "Its chief executive", "his lawyer". */
static bool
is_owner (const BriefEntityState *state, uint32_t at)
{
  return word_at (state, at)->upos == BRIEF_UPOS_PRON && word_at (state, at)->dep == BRIEF_DEP_NMOD_POSS
         && state->mention_at[at] != BRIEF_NONE;
}

static bool
title_goes_left (const BriefEntityState *state, uint32_t at)
{
  const BriefWord *word = word_at (state, at);
  if (state->in_name[at] || state->covered[at])
    return false;
  switch (word->upos) {
  case BRIEF_UPOS_NOUN: case BRIEF_UPOS_PROPN:
    return true;
  case BRIEF_UPOS_ADJ:
    return true;
  case BRIEF_UPOS_VERB:
    return strcmp (word->norm, "elected") == 0 || strcmp (word->norm, "acting") == 0
           || strcmp (word->norm, "appointed") == 0 || strcmp (word->norm, "outgoing") == 0
           || strcmp (word->norm, "incoming") == 0 || strcmp (word->norm, "managing") == 0;
  case BRIEF_UPOS_ADV:
    return strcmp (word->norm, "newly") == 0 || strcmp (word->norm, "then") == 0;
  case BRIEF_UPOS_CCONJ:
    /* "actor and director Paul Fine", not "officials and President Ann Lee" */
    return at > 0 && person_noun (state, at - 1) && !state->in_name[at - 1]
           && !(word_at (state, at - 1)->morph & BRIEF_MORPH_PLUR);
  case BRIEF_UPOS_PUNCT:
    return strcmp (word->norm, "-") == 0;
  default:
    return false;
  }
}

/* The noun of the office that ends just before word AT, also of "President-elect"; BRIEF_NONE when there is none. */
static uint32_t
office_before (const BriefEntityState *state, uint32_t at)
{
  uint32_t head = at - 1;
  if (at > 2 && strcmp (word_at (state, at - 1)->norm, "elect") == 0
      && strcmp (word_at (state, at - 2)->norm, "-") == 0)
    head = at - 3;
  return !state->in_name[head] && is_office (state, head) ? head : BRIEF_NONE;
}

static bool
is_honorific (const char *norm)
{
  static const char *const words[] = { "dr", "dr.", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "prof", "prof.", "sir", "dame", NULL };
  return g_strv_contains (words, norm);
}

/* "U.S. President", "newly elected President", "Russian President's press secretary" in front of a name. */
static bool
role_before (const BriefEntityState *state, const BriefEntityMention *name, BriefTitle *title)
{
  uint32_t first = name->first;
  if (first > 0 && is_honorific (word_at (state, first - 1)->norm))
    first--; /* "Prime Minister Dr. Ana Silva" */
  if (first == 0 || word_at (state, first - 1)->sentence != name->sentence)
    return false;
  uint32_t head = office_before (state, first);
  if (head == BRIEF_NONE || word_at (state, head)->sentence != name->sentence)
    return false;
  title->head = head;
  title->end = title->title_end = first;
  title->of = BRIEF_NONE;
  uint32_t start = head;
  while (start > 0 && first - start < MAX_TITLE_WORDS && word_at (state, start - 1)->sentence == name->sentence
         && title_goes_left (state, start - 1))
    start--;
  title->first = title->title_first = start;
  while (title->title_first < title->head && _brief_role_is_tense_word (word_at (state, title->title_first)->norm))
    title->title_first++;
  uint32_t of = name_before (state, start);
  if (of != BRIEF_NONE && state->mentions[of].sentence == name->sentence) {
    title->of = of;
    title->first = state->mentions[of].first;
    /* "former U.S. President" */
    while (title->first > 0 && word_at (state, title->first - 1)->sentence == name->sentence
           && _brief_role_is_tense_word (word_at (state, title->first - 1)->norm)
           && strcmp (word_at (state, title->first - 1)->norm, "-") != 0)
      title->first--;
  } else if (start > 0 && is_owner (state, start - 1)) {
    title->of = state->mention_at[start - 1];
    title->first = start - 1;
  } else if (start > 1 && strcmp (word_at (state, start - 1)->norm, "'s") == 0) {
    uint32_t m = state->mention_at[start - 2];
    if (m != BRIEF_NONE && state->mentions[m].sentence == name->sentence) {
      title->of = m;
      title->first = state->mentions[m].first;
    }
  }
  return true;
}

/* The body that follows the title in the row of words, where the tree has it otherwise: "head of research at Danske Bank". */
static void
find_body_after (const BriefEntityState *state, BriefTitle *title)
{
  const BriefDocument *document = state->document;
  uint32_t next = title->end;
  if (next + 1 >= document->n_words
      || (strcmp (word_at (state, next)->norm, "of") != 0 && strcmp (word_at (state, next)->norm, "at") != 0))
    return;
  next++;
  if (word_at (state, next)->upos == BRIEF_UPOS_DET && next + 1 < document->n_words)
    next++;
  for (uint32_t i = next; i < next + 8 && i < document->n_words && state->in_name[i]; i++) {
    uint32_t m = state->mention_at[i];
    if (m == BRIEF_NONE || state->mentions[m].kind != BRIEF_MENTION_NAME || state->mentions[m].first != next)
      continue;
    title->of = m;
    title->end = state->mentions[m].end;
    return;
  }
}

/* The first word from AT on that is no possessive 's, before END. */
static uint32_t
skip_possessive (const BriefEntityState *state, uint32_t at, uint32_t end)
{
  while (at < end && (strcmp (word_at (state, at)->norm, "'s") == 0 || strcmp (word_at (state, at)->norm, "'") == 0))
    at++;
  return at;
}

/* Fills TITLE from the noun HEAD: its phrase, and the body that it names with "of", "at", "for". */
static bool
title_of_noun (const BriefEntityState *state, uint32_t head, BriefTitle *title)
{
  const BriefDocument *document = state->document;
  static const char *const prepositions[] = { "of", "at", "for", "from", "with", "in", "to", NULL };
  title->head = head;
  title->first = _brief_phrase_start (document, head);
  title->end = title->title_end = head + 1;
  title->of = BRIEF_NONE;
  while (title->first < head && (word_at (state, title->first)->upos == BRIEF_UPOS_DET
                                 || strcmp (word_at (state, title->first)->norm, "whose") == 0))
    title->first++;
  title->title_first = title->first;
  /* A country or body inside the phrase: "Russian president", "Pentagon spokesman", "Ukraine's president". */
  for (uint32_t i = head; i-- > title->first;)
    if (state->in_name[i] && state->mention_at[i] != BRIEF_NONE && state->mentions[state->mention_at[i]].end <= head) {
      uint32_t m = state->mention_at[i], end = state->mentions[m].end;
      if (strcmp (word_at (state, end)->norm, "-") == 0) {
        title->title_first = MIN (end + 2, head); /* "Mexican-born physicist" */
        break;
      }
      title->of = m;
      title->title_first = skip_possessive (state, end, head);
      break;
    }
  uint32_t owner = title->of == BRIEF_NONE ? _brief_phrase_child (state, head, BRIEF_DEP_NMOD_POSS) : BRIEF_NONE;
  if (owner != BRIEF_NONE && owner >= title->first && owner < head && state->mention_at[owner] != BRIEF_NONE) {
    /* "its chief executive", "the union's president" */
    title->of = state->mention_at[owner];
    title->title_first = skip_possessive (state, owner + 1, head);
  }
  while (title->title_first < head && _brief_role_is_tense_word (word_at (state, title->title_first)->norm))
    title->title_first++;
  int looked = 0;
  for (uint32_t child = state->first_child[head]; child != BRIEF_NONE && looked < 32;
       child = state->next_child[child], looked++) {
    if (child < head || document->words[child].dep != BRIEF_DEP_NMOD)
      continue;
    uint32_t marker = _brief_phrase_child (state, child, BRIEF_DEP_CASE);
    if (marker == BRIEF_NONE)
      continue;
    bool fits = false;
    for (int i = 0; prepositions[i]; i++)
      fits = fits || strcmp (document->words[marker].norm, prepositions[i]) == 0;
    if (!fits)
      continue;
    uint32_t m = state->mention_at[child];
    if (m != BRIEF_NONE && state->mentions[m].kind == BRIEF_MENTION_NAME) {
      title->of = m;
      title->end = state->mentions[m].end;
      return true;
    }
    /* "commissioner for external relations": the field belongs to the title */
    title->end = title->title_end = child + 1;
  }
  if (title->of == BRIEF_NONE)
    find_body_after (state, title);
  return true;
}

/* The noun in apposition to the name, from the tree or from the order of the words. */
static uint32_t
apposed_noun (const BriefEntityState *state, const BriefEntityMention *name)
{
  const BriefDocument *document = state->document;
  int looked = 0;
  for (uint32_t child = state->first_child[name->head]; child != BRIEF_NONE && looked < 32;
       child = state->next_child[child], looked++)
    if (document->words[child].dep == BRIEF_DEP_APPOS && person_noun (state, child))
      return child;
  const BriefWord *word = word_at (state, name->head);
  if ((word->dep == BRIEF_DEP_APPOS || word->dep == BRIEF_DEP_FLAT) && word->head >= 0 && !state->in_name[word->head]
      && person_noun (state, (uint32_t) word->head))
    return (uint32_t) word->head;
  /* "executive director of the Center, Dmitry Zhmaylo" */
  if (name->first >= 2 && strcmp (word_at (state, name->first - 1)->norm, ",") == 0)
    for (uint32_t back = 2; back < MAX_TITLE_WORDS && back <= name->first; back++) {
      uint32_t at = name->first - back;
      if (word_at (state, at)->sentence != name->sentence || word_at (state, at)->upos == BRIEF_UPOS_VERB
          || strcmp (word_at (state, at)->norm, ",") == 0)
        break;
      if (!state->in_name[at] && is_office (state, at) && _brief_phrase_below (document, name->first - 2, at)
          && !(word_at (state, at)->dep == BRIEF_DEP_COMPOUND && word_at (state, at)->head > (int32_t) at))
        return at;
    }
  /* the noun that the name is the subject of: "Peskov is the Kremlin's spokesman" */
  if (word->dep == BRIEF_DEP_NSUBJ && word->head >= 0
      && _brief_phrase_child (state, (uint32_t) word->head, BRIEF_DEP_COP) != BRIEF_NONE
      && is_office (state, (uint32_t) word->head))
    return (uint32_t) word->head;
  return BRIEF_NONE;
}

/* The nouns of a title are no mentions of their own; the predicate of "Peskov is the spokesman" neither. */
static void
hush (BriefEntityState *state, const BriefTitle *title, uint32_t cluster)
{
  for (uint32_t i = title->title_first; i < title->title_end; i++)
    if (i == title->head || (person_noun (state, i) && !state->in_name[i])) {
      uint32_t m = state->mention_at[i];
      if (m == BRIEF_NONE || state->mentions[m].kind != BRIEF_MENTION_NOMINAL
          || state->mentions[m].cluster != BRIEF_NONE)
        continue;
      state->mentions[m].silent = true;
      _brief_cluster_join (state, cluster, m, "title", 0.9f);
      state->in_title[i] = 1;
    }
}

static void
note (const BriefEntityState *state, BriefEntityCluster *cluster, BriefTitle *title)
{
  _brief_role_note_tenure (state, title);
  if (cluster->n_titles < BRIEF_MAX_TITLES)
    cluster->titles[cluster->n_titles++] = *title;
}

/* Notes the role that a noun beside the name says. */
static void
note_beside (BriefEntityState *state, const BriefEntityMention *name, uint32_t noun)
{
  BriefEntityCluster *cluster = &state->clusters[name->cluster];
  BriefTitle title;
  if ((noun >= name->first && noun < name->end) || !title_of_noun (state, noun, &title)
      || (title.first <= name->head && name->head < title.end))
    return;
  note (state, cluster, &title);
  hush (state, &title, name->cluster);
  if (cluster->gender == BRIEF_GENDER_UNKNOWN)
    cluster->gender = _brief_noun_gender (word_at (state, noun)->lemma);
}

/* "Silva is", "becomes the fifth woman to win": the noun that is said of the subject NAME tells its gender. */
static void
note_gender (BriefEntityState *state, const BriefEntityMention *name)
{
  const BriefWord *word = word_at (state, name->head);
  BriefEntityCluster *cluster = &state->clusters[name->cluster];
  if (cluster->gender != BRIEF_GENDER_UNKNOWN || word->dep != BRIEF_DEP_NSUBJ || word->head < 0)
    return;
  uint32_t said = (uint32_t) word->head;
  if (strcmp (word_at (state, said)->lemma, "become") == 0)
    said = _brief_phrase_child (state, said, BRIEF_DEP_XCOMP);
  else if (_brief_phrase_child (state, said, BRIEF_DEP_COP) == BRIEF_NONE)
    return;
  if (said != BRIEF_NONE && word_at (state, said)->upos == BRIEF_UPOS_NOUN)
    cluster->gender = _brief_noun_gender (word_at (state, said)->lemma);
}

void
_brief_role_find (BriefEntityState *state)
{
  for (uint32_t m = 0; m < state->n_mentions; m++) {
    const BriefEntityMention *name = &state->mentions[m];
    if (name->kind != BRIEF_MENTION_NAME || name->type != BRIEF_ENTITY_PERSON || name->cluster == BRIEF_NONE)
      continue;
    note_gender (state, name);
    BriefTitle title;
    if (role_before (state, name, &title)) {
      note (state, &state->clusters[name->cluster], &title);
      hush (state, &title, name->cluster);
    }
    uint32_t noun = apposed_noun (state, name);
    if (noun == BRIEF_NONE)
      continue;
    note_beside (state, name, noun);
    /* "a former judge and member of the Green Party" */
    int looked = 0;
    for (uint32_t child = state->first_child[noun]; child != BRIEF_NONE && looked < 32;
         child = state->next_child[child], looked++)
      if (word_at (state, child)->dep == BRIEF_DEP_CONJ && person_noun (state, child) && !state->in_name[child]
          && _brief_phrase_child (state, child, BRIEF_DEP_DET) == BRIEF_NONE)
        note_beside (state, name, child);
  }
}
