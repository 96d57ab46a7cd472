/* SPDX-License-Identifier: MIT */
/* Finds the time expressions of a document and resolves them in the order of the text. */
#include "entity/time.h"

#include <string.h>

#include "entity/timex.h"
#include "text/text.h"

/* How far into a sentence a dateline reaches; bounds the work for hostile input. */
#define MAX_LOOK 40
/* How many other words a line may have that gives the day of publication. */
#define MAX_OTHERS 3

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
  reader->small_letters = _brief_text_is_in_small_letters (document);
  reader->calendar = _brief_arena_alloc_n (document->arena, document->n_words + 1, sizeof *reader->calendar);
  reader->in_name = _brief_arena_alloc (document->arena, document->n_words + 1);
  if (!reader->calendar || !reader->in_name)
    return false;
  for (uint32_t i = 0; i < document->n_words; i++)
    reader->calendar[i] = calendar_word (document->words[i].norm);
  for (uint32_t i = 0; i < document->n_names; i++) {
    const BriefNameSpan *name = &document->names[i];
    uint8_t mark = name->type == BRIEF_ENTITY_PERSON ? 2 : name->end - name->first > 1 ? 1 : 0;
    /* The year of "the 2012 Olympics" dates them, that of "Vision 2030" is a part of the name. */
    uint32_t first = name->first < name->end && _brief_timex_year (reader, name->first, name->end) ? name->first + 1
                     : name->first;
    for (uint32_t w = first; w < name->end && w < document->n_words; w++)
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
         || (timex->end < n && reader->in_name[timex->end] == 1 && reader->in_name[timex->end - 1] == 1);
}

static bool
is_full_date (const BriefTimex *timex)
{
  return timex->kind == BRIEF_TIMEX_DATE && timex->year && timex->month && timex->day;
}

/* The full date of a line that tells when the text was published: a dateline, or one above the body that says little else
 * ("Updated 10:35 AM EST, Mon November 18, 2024"). */
static bool
date_of_line (const BriefTimexReader *reader, const BriefSentence *sentence, BriefDate *date)
{
  const BriefDocument *document = reader->document;
  uint32_t others = 0;
  bool found = false, body = true, dateline = false;
  for (uint32_t i = sentence->first; i < sentence->end && i < sentence->first + MAX_LOOK; i++) {
    BriefTimex timex;
    dateline = dateline || document->words[i].zone == BRIEF_ZONE_DATELINE;
    body = body && document->words[i].zone == BRIEF_ZONE_BODY;
    if (_brief_timex_match (reader, i, sentence->end, &timex)) {
      if (!found && is_full_date (&timex)) {
        *date = (BriefDate) { timex.year, timex.month, timex.day };
        found = _brief_date_is_valid (*date);
      }
      i = timex.end - 1;
    } else
      others += document->words[i].upos != BRIEF_UPOS_PUNCT;
  }
  return found && (dateline || (!body && others <= MAX_OTHERS));
}

/* Publication as given, else the first full date that the lines above the text or its dateline give. */
static void
find_publication (const BriefTimexReader *reader, BriefTimeline *line)
{
  const BriefDocument *document = reader->document;
  line->has_published = _brief_date_parse (document->published, &line->published);
  for (uint32_t s = 0; !line->has_published && s < document->n_sentences && s < 8; s++)
    line->has_published = date_of_line (reader, &document->sentences[s], &line->published);
}

/* Does an amount stand just before the expression ("86 cents a share, a year ago")? */
static bool
follows_amount (const BriefTimexReader *reader, const BriefTimex *timex)
{
  static const char *const words[] = { "share", "million", "billion", "cents", "%", "percent", "trillion", NULL };
  for (uint32_t back = 1; back <= 4 && back <= timex->first; back++)
    if (g_strv_contains (words, reader->document->words[timex->first - back].norm))
      return true;
  return false;
}

static bool
add_time (const BriefTimexReader *reader, BriefTimeline *line, const BriefTimex *timex, BriefGraph *graph,
          BriefWordNodes *nodes)
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
  nodes->time[_brief_range_head (document, (BriefWordRange) { timex->first, timex->end })] = index;
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
  for (uint32_t s = 0; s < document->n_sentences; s++) {
    const BriefSentence *sentence = &document->sentences[s];
    line.sentence = s;
    for (uint32_t i = sentence->first; i < sentence->end;) {
      BriefTimex timex;
      if (!_brief_timex_match (&reader, i, sentence->end, &timex) || is_in_name (&reader, &timex)) {
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
