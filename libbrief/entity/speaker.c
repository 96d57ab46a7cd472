/* SPDX-License-Identifier: MIT */
/* I and we in a quotation: the source of the attribution that holds them. */
#include "entity/mention.h"

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
  for (uint32_t f = *from; f < document->n_cues && document->cues[f].cue.first < word + 400 && f - *from < 200; f++)
    {
      const BriefCueFrame *frame = &document->cues[f];
      for (uint32_t c = 0; c < frame->n_contents; c++)
        if (frame->contents[c].first <= word && word < frame->contents[c].end && frame->n_sources > 0
            && (!best || length_of (frame->contents[c]) < best_length))
          {
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
  uint32_t head = _brief_phrase_head (document, words.first, end);
  for (uint32_t i = words.first; i < end && i - words.first < 64; i++)
    {
      uint32_t m = state->mention_at[i];
      if (m == BRIEF_NONE || state->mentions[m].cluster == BRIEF_NONE)
        continue;
      const BriefEntityMention *mention = &state->mentions[m];
      /* A person's name wins (titles stand around it), then the head of the phrase. */
      if (mention->kind == BRIEF_MENTION_NAME && mention->type == BRIEF_ENTITY_PERSON && document->words[i].dep != BRIEF_DEP_NMOD_POSS)
        return mention->cluster;
      if (i == head || found == BRIEF_NONE)
        found = i == head ? mention->cluster : found;
    }
  return found;
}

void
_brief_speaker_link (BriefEntityState *state)
{
  uint32_t from = 0;
  for (uint32_t m = 0; m < state->n_mentions; m++)
    {
      BriefEntityMention *pronoun = &state->mentions[m];
      if (pronoun->kind != BRIEF_MENTION_PRONOUN || pronoun->person != 1)
        continue;
      const BriefCueFrame *frame = frame_of (state->document, pronoun->head, &from);
      if (!frame)
        continue;
      uint32_t cluster = cluster_of_source (state, frame->sources[0]);
      if (cluster == BRIEF_NONE)
        continue;
      const BriefEntityCluster *source = &state->clusters[cluster];
      /* "We" of a single person is more than that person. */
      bool group = source->type == BRIEF_ENTITY_ORG || source->type == BRIEF_ENTITY_GPE || source->number == BRIEF_NUMBER_PLURAL;
      bool person = source->human || source->type == BRIEF_ENTITY_PERSON;
      if (pronoun->number == BRIEF_NUMBER_PLURAL ? group : person)
        _brief_cluster_join (state, cluster, m, "speaker", 0.85f);
    }
}
