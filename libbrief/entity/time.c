/* SPDX-License-Identifier: MIT */
/* Finds the time expressions of a document and resolves them in the order of the text. */
#include "entity/time.h"

#include <string.h>

#include "entity/timex.h"

/* The longest way up a tree, and the widest look around a verb: both bound the work for hostile input. */
#define MAX_STEPS 24
#define MAX_LOOK 40

static bool
is_future_aux (const char *norm)
{
  static const char *const words[] = { "will", "'ll", "wo", "shall", "would", "'d", "may", "might", "should", "must", NULL };
  for (int i = 0; words[i]; i++)
    if (strcmp (norm, words[i]) == 0)
      return true;
  return false;
}

/* What the words around a verb say of its time. */
static int
verb_direction (const BriefDocument *document, uint32_t verb)
{
  const BriefWord *word = &document->words[verb];
  const BriefSentence *sentence = &document->sentences[word->sentence];
  uint32_t from = verb > sentence->first + MAX_LOOK ? verb - MAX_LOOK : sentence->first;
  bool perfect = false, to = false, future = false, present = false;
  for (uint32_t i = from; i < verb; i++)
    {
      const BriefWord *w = &document->words[i];
      if (w->head != (int32_t) verb)
        continue;
      if (w->dep == BRIEF_DEP_AUX || w->dep == BRIEF_DEP_AUX_PASS || w->dep == BRIEF_DEP_COP)
        {
          if (strcmp (w->norm, "have") == 0 || strcmp (w->norm, "has") == 0 || strcmp (w->norm, "had") == 0 || strcmp (w->norm, "'ve") == 0)
            perfect = true;
          if (is_future_aux (w->norm) && !(strcmp (w->norm, "'d") == 0 && (word->morph & BRIEF_MORPH_PART)))
            future = true;
          if (strcmp (w->norm, "is") == 0 || strcmp (w->norm, "are") == 0 || strcmp (w->norm, "'re") == 0 || strcmp (w->norm, "am") == 0)
            present = true;
        }
      if (w->upos == BRIEF_UPOS_PART && strcmp (w->norm, "to") == 0)
        to = true;
    }
  static const char *const planned[] = { "schedule", "expect", "plan", "set", "slate", "postpone", "delay", NULL };
  for (int i = 0; planned[i]; i++)
    if (strcmp (word->lemma, planned[i]) == 0)
      return 1;
  if (perfect)
    return -1;
  if (future || to)
    return 1;
  if (present && strcmp (word->xpos, "VBG") == 0)
    return 1; /* "is meeting on Monday" */
  if (present && word->upos == BRIEF_UPOS_ADJ && strcmp (word->norm, "due") == 0)
    return 1;
  if (strcmp (word->xpos, "VBZ") == 0 || strcmp (word->xpos, "VBP") == 0)
    return 1; /* "opens on Monday" */
  return -1;
}

int
_brief_timex_direction (const BriefDocument *document, uint32_t first, uint32_t end)
{
  static const char *const ahead[] = { "until", "till", "by", "as", NULL };
  if (first > 1)
    {
      const char *before = document->words[first - 1].norm;
      /* "by Friday", "until Monday", "as early as Tuesday" */
      for (int i = 0; ahead[i]; i++)
        if (strcmp (before, ahead[i]) == 0 && document->words[first - 1].upos != BRIEF_UPOS_VERB)
          return 1;
    }
  int32_t at = (int32_t) first;
  for (uint32_t i = first; i < end; i++)
    if (document->words[i].head < (int32_t) first || document->words[i].head >= (int32_t) end)
      {
        at = (int32_t) i;
        break;
      }
  for (int steps = 0; steps < MAX_STEPS && at >= 0; steps++)
    {
      const BriefWord *word = &document->words[at];
      if (word->upos == BRIEF_UPOS_VERB || word->upos == BRIEF_UPOS_AUX)
        return verb_direction (document, (uint32_t) at);
      if (word->dep == BRIEF_DEP_ROOT || word->head < 0 || (word->upos == BRIEF_UPOS_ADJ && strcmp (word->norm, "due") == 0))
        return verb_direction (document, (uint32_t) at);
      at = word->head;
    }
  return -1;
}

/* The calendar word of each word; a point at the end ("Jan.") does not count. */
static const BriefLexeme *
calendar_word (const char *norm)
{
  char key[24];
  if (strncmp (norm, "mid-", 4) == 0)
    norm += 4;
  size_t n = strlen (norm);
  if (n == 0 || n >= sizeof key || (!g_ascii_isalpha (norm[0])))
    return NULL;
  memcpy (key, norm, n + 1);
  if (key[n - 1] == '.')
    key[n - 1] = '\0';
  const BriefLexeme *word = _brief_lexicon_calendar (key);
  return word && word->kind != BRIEF_CAL_HOLIDAY ? word : NULL;
}

static bool
prepare (BriefTimexReader *reader, const BriefDocument *document)
{
  reader->document = document;
  reader->calendar = _brief_arena_alloc_n (document->arena, document->n_words + 1, sizeof *reader->calendar);
  reader->in_name = _brief_arena_alloc (document->arena, document->n_words + 1);
  if (!reader->calendar || !reader->in_name)
    return false;
  for (uint32_t i = 0; i < document->n_words; i++)
    reader->calendar[i] = calendar_word (document->words[i].norm);
  for (uint32_t i = 0; i < document->n_names; i++)
    {
      const BriefNameSpan *name = &document->names[i];
      uint8_t mark = name->type == BRIEF_ENTITY_PERSON ? 2 : name->end - name->first > 1 ? 1 : 0;
      for (uint32_t w = name->first; w < name->end && w < document->n_words; w++)
        reader->in_name[w] = mark;
    }
  return true;
}

/* A name that goes beyond the expression, or a person's, is no time ("Black Friday Inc.", "April Jones"). */
static bool
is_in_name (const BriefTimexReader *reader, const BriefTimex *timex)
{
  uint32_t n = reader->document->n_words;
  for (uint32_t i = timex->first; i < timex->end; i++)
    if (reader->in_name[i] == 2)
      return true;
  if (!reader->in_name[timex->first] || !reader->in_name[timex->end - 1])
    return false;
  return (timex->first > 0 && reader->in_name[timex->first - 1] == 1 && reader->in_name[timex->first] == 1)
         || (timex->end < n && reader->in_name[timex->end] == 1);
}

/* Publication as given, else the first full or nearly full date of the dateline. */
static void
find_publication (const BriefTimexReader *reader, BriefTimeline *line)
{
  const BriefDocument *document = reader->document;
  line->has_published = _brief_date_parse (document->published, &line->published);
  for (uint32_t s = 0; !line->has_published && s < document->n_sentences && s < 8; s++)
    {
      const BriefSentence *sentence = &document->sentences[s];
      for (uint32_t i = sentence->first; i < sentence->end && i < sentence->first + MAX_LOOK; i++)
        {
          BriefTimex timex;
          if (document->words[i].zone != BRIEF_ZONE_DATELINE)
            break;
          if (!_brief_timex_match (reader, i, sentence->end, &timex))
            continue;
          if (timex.kind == BRIEF_TIMEX_DATE && timex.year && timex.month && timex.day)
            {
              line->published = (BriefDate) { timex.year, timex.month, timex.day };
              line->has_published = _brief_date_is_valid (line->published);
            }
          i = timex.end - 1;
        }
    }
}

static uint32_t
head_word (const BriefDocument *document, uint32_t first, uint32_t end)
{
  for (uint32_t i = first; i < end; i++)
    if (document->words[i].head < (int32_t) first || document->words[i].head >= (int32_t) end)
      return i;
  return first;
}

/* Does an amount stand just before the expression ("86 cents a share, a year ago")? */
static bool
follows_amount (const BriefTimexReader *reader, const BriefTimex *timex)
{
  static const char *const words[] = { "share", "million", "billion", "cents", "%", "percent", "trillion", NULL };
  for (uint32_t back = 1; back <= 4 && back <= timex->first; back++)
    {
      const BriefWord *word = &reader->document->words[timex->first - back];
      for (int i = 0; words[i]; i++)
        if (strcmp (word->norm, words[i]) == 0)
          return true;
    }
  return false;
}

static bool
add_time (const BriefTimexReader *reader, BriefTimeline *line, const BriefTimex *timex, BriefGraph *graph, BriefWordNodes *nodes)
{
  const BriefDocument *document = reader->document;
  int direction = _brief_timex_direction (document, timex->first, timex->end);
  BriefTimeValue value = _brief_timex_resolve (line, timex, direction);
  if (!value.value)
    return true;
  uint32_t index = _brief_graph_add_time (graph);
  struct BriefTime *time = _brief_graph_time_at (graph, index);
  time->span.start = document->words[timex->first].span.start;
  time->span.end = document->words[timex->end - 1].span.end;
  time->type = value.type;
  time->value = _brief_graph_string (graph, value.value);
  time->mod = value.mod;
  time->earliest = value.earliest ? _brief_graph_string (graph, value.earliest) : NULL;
  time->latest = value.latest ? _brief_graph_string (graph, value.latest) : NULL;
  time->confidence = value.confidence;
  nodes->time[head_word (document, timex->first, timex->end)] = index;
  return true;
}

bool
_brief_time_read (const BriefDocument *document, BriefGraph *graph, BriefWordNodes *nodes, uint8_t *covered)
{
  BriefTimexReader reader;
  BriefTimeline line = { .arena = document->arena };
  if (!prepare (&reader, document))
    return false;
  find_publication (&reader, &line);
  for (uint32_t s = 0; s < document->n_sentences; s++)
    {
      const BriefSentence *sentence = &document->sentences[s];
      line.sentence = s;
      for (uint32_t i = sentence->first; i < sentence->end;)
        {
          BriefTimex timex;
          if (!_brief_timex_match (&reader, i, sentence->end, &timex) || is_in_name (&reader, &timex))
            {
              i++;
              continue;
            }
          timex.compares = timex.kind == BRIEF_TIMEX_SHIFT && follows_amount (&reader, &timex);
          add_time (&reader, &line, &timex, graph, nodes);
          memset (covered + timex.first, 1, timex.end - timex.first);
          i = timex.end;
        }
    }
  return true;
}
