/* SPDX-License-Identifier: MIT */
/* The entity that the phrase of a source stands for. */
#include <string.h>

#include "entity/entity.h"
#include "entity/mention.h"
#include "lexicon/lexicon.h"
#include "lexicon/table.h"

#define MOST_LOOKED_AT 64 /* words of a phrase */
#define LONGEST_NAME 8    /* words */

/* The longest name that a source without a name is given, in words. */
#define MAX_NAME_WORDS 10

static bool
is_person (const BriefGraph *graph, uint32_t entity)
{
  return entity != BRIEF_NONE && _brief_graph_entity_at ((BriefGraph *) graph, entity)->type == BRIEF_ENTITY_PERSON;
}

/* The name that stands beside a person's noun in the tree: "spokesman John Smith". */
static uint32_t
name_beside (const BriefDocument *document, const BriefGraph *graph, const BriefWordNodes *nodes,
             BriefWordRange words, uint32_t head)
{
  const BriefLexeme *noun = _brief_lexicon_noun (document->words[head].lemma);
  if (!noun || noun->kind != BRIEF_NOUN_PERSON)
    return BRIEF_NONE;
  for (uint32_t i = words.first; i < words.end && i - words.first < MOST_LOOKED_AT; i++) {
    const BriefWord *word = &document->words[i];
    bool beside = word->head == (int32_t) head
                  && (word->dep == BRIEF_DEP_APPOS || word->dep == BRIEF_DEP_FLAT || word->dep == BRIEF_DEP_COMPOUND);
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
  switch (w->upos) {
  case BRIEF_UPOS_NOUN: case BRIEF_UPOS_PROPN: case BRIEF_UPOS_ADJ: case BRIEF_UPOS_DET: case BRIEF_UPOS_NUM:
    return true;
  case BRIEF_UPOS_PUNCT:
    return strcmp (w->norm, "-") == 0;
  case BRIEF_UPOS_VERB: /* "Managing Director" */
    return g_unichar_isupper (g_utf8_get_char (document->text + w->span.start));
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
find_name_at_end (const BriefDocument *document, const BriefGraph *graph, const BriefWordNodes *nodes,
                  BriefWordRange words, uint32_t *first)
{
  uint32_t end = document->words[words.end - 1].span.end;
  for (uint32_t i = words.end; i-- > words.first && words.end - i <= LONGEST_NAME;) {
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
name_at_end (const BriefDocument *document, const BriefGraph *graph, const BriefWordNodes *nodes,
             BriefWordRange words, uint32_t head)
{
  uint32_t first, entity = find_name_at_end (document, graph, nodes, words, &first);
  const BriefWord *role = &document->words[head];
  bool several =
      role->morph & BRIEF_MORPH_PLUR && strcmp (role->norm, role->lemma) != 0; /* "officials"; one may be "police" */
  if (entity == BRIEF_NONE || several)
    return BRIEF_NONE;
  for (uint32_t i = first; i-- > words.first && first - i < MOST_LOOKED_AT;) {
    const BriefWord *word = &document->words[i];
    if (strcmp (word->norm, "named") == 0 || strcmp (word->norm, "called") == 0
        || (i + 1 == first && strcmp (word->norm, ",") == 0))
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
known_entity (const BriefDocument *document, const BriefGraph *graph, const BriefWordNodes *nodes,
              BriefWordRange words, uint32_t head)
{
  uint32_t noted = nodes->entity[head];
  if (head
      != _brief_range_head (document,
                            words)) { /* a tree gone wrong: what stands last is the name, whatever it hangs on */
    uint32_t last = name_at_end (document, graph, nodes, words, head);
    if (last != BRIEF_NONE)
      return last;
  }
  if (noted != BRIEF_NONE && has_name (_brief_graph_entity_at ((BriefGraph *) graph, noted)))
    return noted;
  uint32_t named = name_beside (document, graph, nodes, words, head);
  if (named == BRIEF_NONE && document->words[head].upos != BRIEF_UPOS_PRON)
    named = name_at_end (document, graph, nodes, words, head);
  return named != BRIEF_NONE ? named : noted;
}

static bool
is_capital (const BriefDocument *document, uint32_t word)
{
  return g_unichar_isupper (g_utf8_get_char (document->text + document->words[word].span.start));
}

/* The words of a name around HEAD that nothing has found to be one: those with capitals that hang on it without a word between. */
static BriefWordRange
unknown_name (const BriefDocument *document, BriefWordRange words, uint32_t head)
{
  BriefWordRange name = { head, head + 1 };
  const BriefWord *word = &document->words[head];
  bool common = _brief_lexicon_noun (word->norm) || word->span.end - word->span.start < 3; /* "the President" */
  if (word->upos != BRIEF_UPOS_PROPN || !is_capital (document, head) || common)
    return (BriefWordRange) { head, head };
  while (name.first > words.first && is_capital (document, name.first - 1)
         && document->words[name.first - 1].upos == BRIEF_UPOS_PROPN
         && document->words[name.first - 1].head == (int32_t) head)
    name.first--;
  while (name.end < words.end && is_capital (document, name.end) && document->words[name.end].upos == BRIEF_UPOS_PROPN
         && document->words[name.end].dep == BRIEF_DEP_FLAT && document->words[name.end].head == (int32_t) head)
    name.end++;
  return name;
}

/* Who is called by such a name: one word without "who" is rather a body. */
static BriefEntityType
type_of_unknown (const BriefDocument *document, BriefWordRange words, BriefWordRange name)
{
  for (uint32_t i = name.end; i < words.end && i < name.end + 3; i++)
    if (document->words[i].morph & BRIEF_MORPH_REL)
      return strncmp (document->words[i].norm, "who", 3) == 0 ? BRIEF_ENTITY_PERSON : BRIEF_ENTITY_ORG;
  const BriefLexeme *thing =
      name.end - name.first == 1 ? _brief_lexicon_thing (document->words[name.first].norm) : NULL;
  if (thing)
    return (BriefEntityType) thing->kind;
  bool given = _brief_lexicon_given_name (document->words[name.first].norm) != NULL;
  return given || name.end - name.first > 1 ? BRIEF_ENTITY_PERSON : BRIEF_ENTITY_ORG;
}

static BriefEntityType
type_of_noun (const BriefLexeme *noun)
{
  switch (noun ? noun->kind : BRIEF_NOUN_PERSON) {
  case BRIEF_NOUN_COMPANY: case BRIEF_NOUN_INSTITUTION: case BRIEF_NOUN_ORGANIZATION: return BRIEF_ENTITY_ORG;
  case BRIEF_NOUN_WORK: return BRIEF_ENTITY_WORK;
  case BRIEF_NOUN_PERSON: return BRIEF_ENTITY_PERSON;
  default: return BRIEF_ENTITY_OTHER;
  }
}

static bool
is_definite (const BriefDocument *document, uint32_t first)
{
  return _brief_words_have (" the this these his her their ", document->words[first].norm);
}

/* So many entities are looked through for a name that only a source has. */
#define MOST_ENTITIES 512

/* The entity that has the words of NAME as a name; BRIEF_NONE when there is none. */
static uint32_t
entity_called (const BriefDocument *document, const BriefGraph *graph, BriefWordRange name)
{
  BriefSpan span = _brief_range_span (document, name);
  uint32_t length = span.end - span.start;
  for (uint32_t e = 0; e < graph->entities.len && e < MOST_ENTITIES; e++) {
    const struct BriefEntity *entity = _brief_graph_entity_at ((BriefGraph *) graph, e);
    if (entity->name && strlen (entity->name) == length
        && memcmp (entity->name, document->text + span.start, length) == 0 && has_name (entity))
      return e;
  }
  return BRIEF_NONE;
}

static uint32_t
new_entity (BriefGraph *graph, const BriefDocument *document, BriefWordRange name, BriefEntityType type,
            const BriefWord *head)
{
  uint32_t index = _brief_graph_add_entity (graph);
  const char *words = _brief_graph_substring (graph, _brief_range_span (document, name));
  struct BriefEntity *entity = _brief_graph_entity_at (graph, index);
  entity->name = words;
  entity->type = type;
  entity->number = head->morph & BRIEF_MORPH_PLUR   ? BRIEF_NUMBER_PLURAL
                   : head->morph & BRIEF_MORPH_SING ? BRIEF_NUMBER_SINGULAR
                                                    : BRIEF_NUMBER_UNKNOWN;
  return index;
}

/* The mention of a name that nothing else has found. */
static uint32_t
add_name (const BriefDocument *document, BriefGraph *graph, BriefWordRange words, BriefWordRange name, uint32_t head)
{
  uint32_t index = entity_called (document, graph, name);
  if (index == BRIEF_NONE) {
    index = new_entity (graph, document, name, type_of_unknown (document, words, name), &document->words[head]);
    _brief_graph_entity_at (graph, index)->definite = true;
    _brief_graph_entity_at (graph, index)->confidence = 0.5;
  }
  struct BriefMention mention = { _brief_range_span (document, name), BRIEF_MENTION_NAME, "source", 0.5f };
  _brief_graph_entity_add_mention (graph, index, &mention);
  return index;
}

/* A new entity of which the words up to HEAD are the one mention. */
static uint32_t
add_phrase (const BriefDocument *document, BriefGraph *graph, BriefWordRange words, uint32_t head)
{
  const BriefWord *word = &document->words[head];
  bool pronoun = word->upos == BRIEF_UPOS_PRON;
  uint32_t first = MAX (_brief_phrase_start (document, head), words.first);
  uint32_t end = words.end - first <= MAX_NAME_WORDS ? words.end : head + 1;
  BriefEntityType type = pronoun ? BRIEF_ENTITY_PERSON : type_of_noun (_brief_lexicon_noun (word->lemma));
  uint32_t index = new_entity (graph, document, (BriefWordRange) { first, end }, type, word);
  struct BriefEntity *entity = _brief_graph_entity_at (graph, index);
  entity->definite = is_definite (document, first);
  entity->confidence = 0.8;
  struct BriefMention mention = { _brief_range_span (document, (BriefWordRange) { first, head + 1 }),
                                  pronoun ? BRIEF_MENTION_PRONOUN : BRIEF_MENTION_NOMINAL, "source", 0.8f };
  _brief_graph_entity_add_mention (graph, index, &mention);
  return index;
}

static bool
may_head (uint8_t upos)
{
  return upos == BRIEF_UPOS_NOUN || upos == BRIEF_UPOS_PROPN || upos == BRIEF_UPOS_PRON;
}

static uint32_t
head_of (const BriefDocument *document, BriefWordRange words)
{
  uint32_t head = _brief_range_head (document, words);
  if (may_head (document->words[head].upos) || document->words[head].upos == BRIEF_UPOS_NUM)
    return head;
  /* A tree gone wrong: the first noun is a better head than an article. */
  for (uint32_t i = words.first; i < words.end; i++)
    if (may_head (document->words[i].upos))
      return i;
  return head;
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
  uint32_t head = head_of (document, words);
  uint32_t found = known_entity (document, graph, nodes, words, head);
  if (found != BRIEF_NONE)
    return found;
  /* "This", "one", "we": nobody that could be named again. */
  const BriefWord *word = &document->words[head];
  if (word->upos == BRIEF_UPOS_PRON && !(word->morph & BRIEF_MORPH_P3))
    return BRIEF_NONE;
  BriefWordRange name = unknown_name (document, words, head);
  nodes->entity[head] =
      name.first < name.end ? add_name (document, graph, words, name, head) : add_phrase (document, graph, words, head);
  return nodes->entity[head];
}
