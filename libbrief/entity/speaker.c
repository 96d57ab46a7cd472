/* SPDX-License-Identifier: MIT */
/* I, we and you: in a quotation the source of the attribution that holds them and whom it speaks to, else the author and the reader. */
#include "entity/mention.h"

#include <string.h>

/* The persons of one conversation: who is I, we and you in it, BRIEF_NONE while nobody is. */
enum { I, WE, YOU, N_PERSONS };
typedef struct {
  uint32_t cluster[N_PERSONS];
  bool addressed; /* you is somebody whom the text says the words go to */
} Talk;

typedef struct {
  BriefEntityState *state;
  const BriefQuotes *quotes;
  Talk author;      /* outside quotations */
  Talk *of_source;  /* per cluster: in what it says */
  Talk unknown;     /* in the quotation without a known source that was met last, and which one that is */
  uint32_t unknown_quote;
} Talks;

static void
start_talk (Talk *talk)
{
  for (int p = 0; p < N_PERSONS; p++)
    talk->cluster[p] = BRIEF_NONE;
  talk->addressed = false;
}

static uint32_t
length_of (BriefWordRange range)
{
  return range.end - range.first;
}

/* The innermost frame whose content holds each word, for the words of first-person pronouns only: the shortest content wins. */
static const BriefCueFrame *
frame_of (const BriefDocument *document, uint32_t word, uint32_t *from)
{
  const BriefCueFrame *best = NULL;
  uint32_t best_length = 0;
  /* Frames come in the order of their cues; contents lie near them. */
  while (*from < document->n_cues && document->cues[*from].cue.first + 400 < word)
    ++*from;
  for (uint32_t f = *from; f < document->n_cues && document->cues[f].cue.first < word + 400 && f - *from < 200; f++) {
    const BriefCueFrame *frame = &document->cues[f];
    for (uint32_t c = 0; c < frame->n_contents; c++)
      if (frame->contents[c].first <= word && word < frame->contents[c].end && frame->n_sources > 0
          && (!best || length_of (frame->contents[c]) < best_length)) {
        best = frame;
        best_length = length_of (frame->contents[c]);
      }
  }
  return best;
}

/* The cluster that the words of a source name. */
static uint32_t
cluster_of_source (const BriefEntityState *state, BriefWordRange words)
{
  const BriefDocument *document = state->document;
  uint32_t end = MIN (words.end, document->n_words);
  uint32_t found = BRIEF_NONE;
  if (words.first >= end)
    return BRIEF_NONE;
  uint32_t head = _brief_range_head (document, (BriefWordRange) { words.first, end });
  for (uint32_t i = words.first; i < end && i - words.first < 64; i++) {
    uint32_t m = state->mention_at[i];
    if (m == BRIEF_NONE || state->mentions[m].cluster == BRIEF_NONE)
      continue;
    const BriefEntityMention *mention = &state->mentions[m];
    /* A person's name wins (titles stand around it), then the head of the phrase. */
    if (mention->kind == BRIEF_MENTION_NAME && mention->type == BRIEF_ENTITY_PERSON
        && document->words[i].dep != BRIEF_DEP_NMOD_POSS)
      return mention->cluster;
    if (i == head || found == BRIEF_NONE)
      found = i == head ? mention->cluster : found;
  }
  return found;
}

/* Is this somebody to whom one speaks? */
static bool
is_one_person (const BriefEntityState *state, uint32_t m)
{
  if (m == BRIEF_NONE || state->mentions[m].cluster == BRIEF_NONE || state->mentions[m].person == 1)
    return false;
  const BriefEntityCluster *cluster = &state->clusters[state->mentions[m].cluster];
  return cluster->human && cluster->number != BRIEF_NUMBER_PLURAL;
}

/* Whom the cue says that the words go to: "told Silva", "said to Silva". */
static uint32_t
told_by_cue (const BriefEntityState *state, const BriefCueFrame *frame)
{
  const BriefDocument *document = state->document;
  uint32_t cue =
      _brief_range_head (document, (BriefWordRange) { frame->cue.first, MIN (frame->cue.end, document->n_words) });
  int looked = 0;
  for (uint32_t child = state->first_child[cue]; child != BRIEF_NONE && looked < 32;
       child = state->next_child[child], looked++) {
    uint8_t dep = document->words[child].dep;
    bool told = dep == BRIEF_DEP_IOBJ || dep == BRIEF_DEP_OBJ
                || (dep == BRIEF_DEP_OBL && strcmp (_brief_phrase_case (state, child), "to") == 0);
    for (uint32_t word = child; told && word < child + 4 && word < document->n_words; word++)
      if (_brief_phrase_role_word (document, word) == child && is_one_person (state, state->mention_at[word]))
        return state->mentions[state->mention_at[word]].cluster;
  }
  return BRIEF_NONE;
}

/* Whom the sentence of the pronoun calls by name or title: "Mr. President, you …" */
static uint32_t
called (const BriefEntityState *state, uint32_t m)
{
  for (uint32_t at = m, step = 0; at-- > 0 && step < 24 && state->mentions[at].sentence == state->mentions[m].sentence;
       step++)
    if (state->document->words[state->mentions[at].head].dep == BRIEF_DEP_VOCATIVE && is_one_person (state, at))
      return state->mentions[at].cluster;
  return BRIEF_NONE;
}

/* Makes the one who is spoken to here, if that is said and not the speaker, the "you" of the conversation. */
static void
note_addressee (const BriefEntityState *state, Talk *talk, uint32_t m, uint32_t source, const BriefCueFrame *frame)
{
  uint32_t addressee = called (state, m);
  if (addressee == BRIEF_NONE && frame)
    addressee = told_by_cue (state, frame);
  if (addressee == BRIEF_NONE || addressee == source)
    return;
  talk->cluster[YOU] = addressee;
  talk->addressed = true;
}

static int
person_of (const BriefEntityMention *pronoun)
{
  if (pronoun->person == 2)
    return YOU;
  return pronoun->number == BRIEF_NUMBER_PLURAL ? WE : I;
}

/* Puts a pronoun to the others of its person in the same conversation. */
static void
join_talk (BriefEntityState *state, Talk *talk, uint32_t m, const char *reason, float confidence)
{
  int person = person_of (&state->mentions[m]);
  uint32_t *cluster = &talk->cluster[person];
  if (person == YOU && talk->addressed)
    reason = "addressee";
  if (*cluster != BRIEF_NONE) {
    _brief_cluster_join (state, *cluster, m, reason, confidence);
    return;
  }
  *cluster = _brief_cluster_new (state, m);
  state->clusters[*cluster].type = BRIEF_ENTITY_PERSON;
}

/* I and we of a source are that source, when it is one person and when it is a group. */
static bool
is_source (const BriefEntityCluster *source, const BriefEntityMention *pronoun)
{
  if (pronoun->person == 2)
    return false;
  bool group =
      source->type == BRIEF_ENTITY_ORG || source->type == BRIEF_ENTITY_GPE || source->number == BRIEF_NUMBER_PLURAL;
  bool person = source->human || source->type == BRIEF_ENTITY_PERSON;
  return pronoun->number == BRIEF_NUMBER_PLURAL ? group : person;
}

static void
link_quoted (Talks *talks, uint32_t m, uint32_t source, const BriefCueFrame *frame, BriefSpeakerPass pass)
{
  BriefEntityState *state = talks->state;
  uint32_t quote = talks->quotes->of_word[state->mentions[m].head];
  if (source != BRIEF_NONE && is_source (&state->clusters[source], &state->mentions[m]))
    _brief_cluster_join (state, source, m, "speaker", 0.85f);
  else if (pass == BRIEF_SPEAKER_FIRST || quote == BRIEF_NONE)
    return; /* the source may yet be found to be somebody known */
  else if (source != BRIEF_NONE) {
    note_addressee (state, &talks->of_source[source], m, source, frame);
    join_talk (state, &talks->of_source[source], m, "same-speaker", 0.75f);
  } else {
    if (quote != talks->unknown_quote)
      start_talk (&talks->unknown);
    talks->unknown_quote = quote;
    note_addressee (state, &talks->unknown, m, BRIEF_NONE, frame);
    join_talk (state, &talks->unknown, m, "same-quotation", 0.7f);
  }
}

bool
_brief_speaker_link (BriefEntityState *state, BriefSpeakerPass pass)
{
  if (!state->quotes)
    state->quotes = _brief_quotes_read (state->document);
  Talks talks = { .state = state, .quotes = state->quotes, .unknown_quote = BRIEF_NONE };
  uint32_t n_sources = state->n_clusters, from = 0;
  talks.of_source = _brief_arena_alloc_n (state->arena, n_sources + 1, sizeof *talks.of_source);
  if (!talks.quotes || !talks.of_source)
    return false;
  start_talk (&talks.author);
  start_talk (&talks.unknown);
  for (uint32_t c = 0; c < n_sources; c++)
    start_talk (&talks.of_source[c]);
  for (uint32_t m = 0; m < state->n_mentions; m++) {
    BriefEntityMention *pronoun = &state->mentions[m];
    if (pronoun->kind != BRIEF_MENTION_PRONOUN || pronoun->person == 3 || pronoun->cluster != BRIEF_NONE)
      continue;
    const BriefCueFrame *frame = frame_of (state->document, pronoun->head, &from);
    uint32_t source = frame ? cluster_of_source (state, frame->sources[0]) : BRIEF_NONE;
    bool quoted = talks.quotes->of_word[pronoun->head] != BRIEF_NONE;
    /* The author's own "I think that we …" is no quotation. */
    bool own = source != BRIEF_NONE && state->mentions[state->clusters[source].best].kind == BRIEF_MENTION_PRONOUN;
    if (!quoted && (source == BRIEF_NONE || own || !is_source (&state->clusters[source], pronoun))) {
      if (pass == BRIEF_SPEAKER_FIRST)
        join_talk (state, &talks.author, m, pronoun->person == 2 ? "reader" : "author", 0.75f);
    } else if (source == BRIEF_NONE || source < n_sources)
      link_quoted (&talks, m, source, frame, pass);
  }
  return true;
}
