/* SPDX-License-Identifier: MIT */
/* The entity that the phrase of a source stands for. */
#include <string.h>

#include "entity/entity.h"
#include "entity/mention.h"
#include "lexicon/lexicon.h"

#define MOST_LOOKED_AT 64 /* words of a phrase */
#define LONGEST_NAME 8    /* words */

/* The longest name that a source without a name is given, in words. */
#define MAX_NAME_WORDS 10

static BriefSpan
span_of (const BriefDocument *document, uint32_t first, uint32_t end)
{
  return (BriefSpan) { document->words[first].span.start, document->words[end - 1].span.end };
}

static bool
is_person (const BriefGraph *graph, uint32_t entity)
{
  return entity != BRIEF_NONE && _brief_graph_entity_at ((BriefGraph *) graph, entity)->type == BRIEF_ENTITY_PERSON;
}

/* The name that stands beside a person's noun in the tree: "spokesman John Smith". */
static uint32_t
name_beside (const BriefDocument *document, const BriefGraph *graph, const BriefWordNodes *nodes, BriefWordRange words, uint32_t head)
{
  const BriefLexeme *noun = _brief_lexicon_noun (document->words[head].lemma);
  if (!noun || noun->kind != BRIEF_NOUN_PERSON)
    return BRIEF_NONE;
  for (uint32_t i = words.first; i < words.end && i - words.first < MOST_LOOKED_AT; i++)
    {
      const BriefWord *word = &document->words[i];
      bool beside = word->head == (int32_t) head && (word->dep == BRIEF_DEP_APPOS || word->dep == BRIEF_DEP_FLAT || word->dep == BRIEF_DEP_COMPOUND);
      if (beside && is_person (graph, nodes->entity[i]))
        return nodes->entity[i];
    }
  return BRIEF_NONE;
}

/* May WORD stand between a role and the name that it introduces: "highway police SI", "student named", "in-charge"? */
static bool
may_introduce (const BriefDocument *document, uint32_t word)
{
  const BriefWord *w = &document->words[word];
  switch (w->upos)
    {
    case BRIEF_UPOS_NOUN: case BRIEF_UPOS_PROPN: case BRIEF_UPOS_ADJ: case BRIEF_UPOS_DET: case BRIEF_UPOS_NUM:
      return true;
    case BRIEF_UPOS_PUNCT:
      return strcmp (w->norm, "-") == 0;
    case BRIEF_UPOS_ADP: case BRIEF_UPOS_ADV:
      return word + 1 < document->n_words && strcmp (document->words[word + 1].norm, "-") == 0;
    default:
      return false;
    }
}

/* The first byte of the entity's name that ends at byte END, or END when it has none there. */
static uint32_t
name_start (const struct BriefEntity *entity, uint32_t end)
{
  for (uint32_t i = 0; i < entity->n_mentions; i++)
    if (entity->mentions[i].kind == BRIEF_MENTION_NAME && entity->mentions[i].span.end == end)
      return entity->mentions[i].span.start;
  return end;
}

/* The person whose name closes the phrase; FIRST becomes the first word of the name. */
static uint32_t
find_name_at_end (const BriefDocument *document, const BriefGraph *graph, const BriefWordNodes *nodes, BriefWordRange words, uint32_t *first)
{
  uint32_t end = document->words[words.end - 1].span.end;
  for (uint32_t i = words.end; i-- > words.first && words.end - i <= LONGEST_NAME;)
    {
      if (!is_person (graph, nodes->entity[i]))
        continue;
      uint32_t start = name_start (_brief_graph_entity_at ((BriefGraph *) graph, nodes->entity[i]), end);
      if (start == end)
        continue;
      for (*first = words.end - 1; *first > words.first && document->words[*first].span.start > start;)
        --*first;
      return nodes->entity[i];
    }
  return BRIEF_NONE;
}

/* "Outpost in-charge Premdhan Majumder", "a student named Chhoton", "Executive Director of the Center, Dmitry Zhmaylo";
 * but not "a lawyer for John Smith", "friends of John Smith". */
static uint32_t
name_at_end (const BriefDocument *document, const BriefGraph *graph, const BriefWordNodes *nodes, BriefWordRange words, uint32_t head)
{
  uint32_t first, entity = find_name_at_end (document, graph, nodes, words, &first);
  const BriefWord *role = &document->words[head];
  bool several = role->morph & BRIEF_MORPH_PLUR && strcmp (role->norm, role->lemma) != 0; /* "officials"; one may be "police" */
  if (entity == BRIEF_NONE || several)
    return BRIEF_NONE;
  for (uint32_t i = first; i-- > words.first && first - i < MOST_LOOKED_AT;)
    {
      const BriefWord *word = &document->words[i];
      if (strcmp (word->norm, "named") == 0 || strcmp (word->norm, "called") == 0 || (i + 1 == first && strcmp (word->norm, ",") == 0))
        return entity;
      if (!may_introduce (document, i))
        return BRIEF_NONE;
    }
  return entity;
}

static bool
has_name (const struct BriefEntity *entity)
{
  for (uint32_t i = 0; i < entity->n_mentions; i++)
    if (entity->mentions[i].kind == BRIEF_MENTION_NAME)
      return true;
  return false;
}

/* The entity that is known for the phrase: the one noted at its head, or a person whom it names with it. */
static uint32_t
known_entity (const BriefDocument *document, const BriefGraph *graph, const BriefWordNodes *nodes, BriefWordRange words, uint32_t head)
{
  uint32_t noted = nodes->entity[head];
  if (noted != BRIEF_NONE && has_name (_brief_graph_entity_at ((BriefGraph *) graph, noted)))
    return noted;
  uint32_t named = name_beside (document, graph, nodes, words, head);
  if (named == BRIEF_NONE && document->words[head].upos != BRIEF_UPOS_PRON)
    named = name_at_end (document, graph, nodes, words, head);
  return named != BRIEF_NONE ? named : noted;
}

uint32_t
_brief_entity_of_phrase (const BriefDocument *document, BriefGraph *graph, BriefWordNodes *nodes, BriefWordRange words)
{
  words.end = MIN (words.end, document->n_words);
  while (words.first < words.end && document->words[words.first].upos == BRIEF_UPOS_PUNCT)
    words.first++;
  while (words.end > words.first && document->words[words.end - 1].upos == BRIEF_UPOS_PUNCT)
    words.end--;
  if (words.first >= words.end)
    return BRIEF_NONE;
  uint32_t head = _brief_phrase_head (document, words.first, words.end);
  /* A tree gone wrong: the first noun is a better head than an article. */
  uint8_t upos = document->words[head].upos;
  if (upos != BRIEF_UPOS_NOUN && upos != BRIEF_UPOS_PROPN && upos != BRIEF_UPOS_PRON && upos != BRIEF_UPOS_NUM)
    for (uint32_t i = words.first; i < words.end; i++)
      if (document->words[i].upos == BRIEF_UPOS_NOUN || document->words[i].upos == BRIEF_UPOS_PROPN || document->words[i].upos == BRIEF_UPOS_PRON)
        {
          head = i;
          break;
        }
  uint32_t found = known_entity (document, graph, nodes, words, head);
  if (found != BRIEF_NONE)
    return found;
  const BriefWord *word = &document->words[head];
  const BriefLexeme *noun = _brief_lexicon_noun (word->lemma);
  bool pronoun = word->upos == BRIEF_UPOS_PRON;
  /* "This", "one", "we": nobody that could be named again. */
  if (pronoun && !(word->morph & BRIEF_MORPH_P3))
    return BRIEF_NONE;
  bool person = noun && noun->kind == BRIEF_NOUN_PERSON;
  bool body = noun && (noun->kind == BRIEF_NOUN_COMPANY || noun->kind == BRIEF_NOUN_INSTITUTION || noun->kind == BRIEF_NOUN_ORGANIZATION);
  bool work = noun && noun->kind == BRIEF_NOUN_WORK;
  uint32_t first = MAX (_brief_phrase_start (document, head), words.first);
  uint32_t end = words.end - first <= MAX_NAME_WORDS ? words.end : head + 1;
  uint32_t index = _brief_graph_add_entity (graph);
  const char *name = _brief_graph_substring (graph, span_of (document, first, end));
  struct BriefEntity *entity = _brief_graph_entity_at (graph, index);
  entity->name = name;
  entity->type = body ? BRIEF_ENTITY_ORG : work ? BRIEF_ENTITY_WORK : person || pronoun || !noun ? BRIEF_ENTITY_PERSON : BRIEF_ENTITY_OTHER;
  entity->number = word->morph & BRIEF_MORPH_PLUR ? BRIEF_NUMBER_PLURAL : word->morph & BRIEF_MORPH_SING ? BRIEF_NUMBER_SINGULAR : BRIEF_NUMBER_UNKNOWN;
  const char *determiner = document->words[first].norm;
  entity->definite = strcmp (determiner, "the") == 0 || strcmp (determiner, "this") == 0 || strcmp (determiner, "these") == 0
                     || strcmp (determiner, "his") == 0 || strcmp (determiner, "her") == 0 || strcmp (determiner, "their") == 0;
  entity->confidence = 0.8;
  struct BriefMention mention = { span_of (document, first, head + 1), pronoun ? BRIEF_MENTION_PRONOUN : BRIEF_MENTION_NOMINAL, "source", 0.8f };
  _brief_graph_entity_add_mention (graph, index, &mention);
  nodes->entity[head] = index;
  return index;
}
