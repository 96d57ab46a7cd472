/* SPDX-License-Identifier: MIT */
#include "entity-document.h"

#include <string.h>

#include "conllu-document.h"
#include "text/text.h"

static EntityDocument *
read_entities (EntityDocument *one, const char *published)
{
  one->document->published = published;
  one->graph = _brief_graph_new (one->document->text, one->document->length);
  if (!one->graph || !_brief_entity_read (one->document, one->graph, &one->nodes))
    g_error ("no memory");
  return one;
}

EntityDocument *
entity_document_new (const char *lines, const char *published)
{
  EntityDocument *one = g_new0 (EntityDocument, 1);
  GString *conllu = g_string_new (NULL);
  char **list = g_strsplit (lines, "\n", -1);
  for (char **line = list; *line; line++) {
    char **fields = g_strsplit (*line, " ", -1);
    if (g_strv_length (fields) >= 9)
      g_string_append_printf (conllu, "%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t_\t%s\n", fields[0], fields[1], fields[2],
                              fields[3], fields[4], fields[5], fields[6], fields[7], fields[8]);
    else
      g_string_append_c (conllu, '\n');
    g_strfreev (fields);
  }
  g_string_append_c (conllu, '\n');
  g_strfreev (list);
  one->document = conllu_document_new (conllu->str);
  g_string_free (conllu, TRUE);
  return read_entities (one, published);
}

EntityDocument *
entity_document_new_plain (const char *text, const char *published)
{
  EntityDocument *one = g_new0 (EntityDocument, 1);
  BriefDocument *document = one->document = g_new0 (BriefDocument, 1);
  one->plain = true;
  document->arena = _brief_arena_new ();
  document->text = text;
  document->length = strlen (text);
  if (!_brief_text_read (document))
    g_error ("no memory");
  document->n_sentences = document->n_words > 0;
  document->sentences = _brief_arena_alloc_n (document->arena, 1, sizeof (BriefSentence));
  if (document->n_words > 0)
    document->sentences[0] =
        (BriefSentence) { { 0, (uint32_t) document->length }, 0, document->n_words, 0, BRIEF_ZONE_BODY, true };
  for (uint32_t i = 0; i < document->n_words; i++) {
    BriefWord *word = &document->words[i];
    word->head = -1;
    word->lemma = word->norm;
    word->xpos = word->feats = "_";
    word->deprel = "dep";
  }
  return read_entities (one, published);
}

void
entity_document_free (EntityDocument *one)
{
  _brief_graph_free (one->graph);
  if (one->plain) {
    _brief_arena_free (one->document->arena);
    g_free (one->document);
  } else
    conllu_document_free (one->document);
  g_free (one);
}

const struct BriefEntity *
entity_document_find (const EntityDocument *one, const char *name)
{
  for (uint32_t i = 0; i < one->graph->entities.len; i++) {
    const struct BriefEntity *entity = _brief_graph_entity_at (one->graph, i);
    if (strcmp (entity->name, name) == 0)
      return entity;
  }
  return NULL;
}

static bool
is_span (const EntityDocument *one, BriefSpan span, const char *words)
{
  return strlen (words) == span.end - span.start
         && memcmp (one->document->text + span.start, words, span.end - span.start) == 0;
}

bool
entity_document_mentions (const EntityDocument *one, const struct BriefEntity *entity, const char *words, unsigned n)
{
  unsigned found = 0;
  for (uint32_t i = 0; entity && i < entity->n_mentions; i++)
    found += is_span (one, entity->mentions[i].span, words);
  return entity && found == n;
}

char *
entity_document_time (const EntityDocument *one, const char *words)
{
  static const char *const types[] = { "DATE", "TIME", "DURATION", "SET" };
  static const char *const mods[] = { "", " BEFORE", " AFTER", " START", " MID", " END", " APPROX", " LESS_THAN", " MORE_THAN", " EQUAL_OR_LESS", " EQUAL_OR_MORE" };
  for (uint32_t i = 0; i < one->graph->times.len; i++) {
    const struct BriefTime *time = _brief_graph_time_at (one->graph, i);
    if (is_span (one, time->span, words))
      return g_strdup_printf ("%s %s%s", types[time->type / 10], time->value, mods[time->mod / 10]);
  }
  return g_strdup ("-");
}

char *
entity_document_quantity (const EntityDocument *one, const char *words)
{
  static const char *const types[] = { "other", "cardinal", "ordinal", "money", "percent", "length", "area", "volume", "mass", "speed",
                                       "temperature", "energy", "age", "count" };
  static const char *const bounds[] = { "exact", "at_least", "at_most", "about", "range" };
  char number[G_ASCII_DTOSTR_BUF_SIZE];
  for (uint32_t i = 0; i < one->graph->quantities.len; i++) {
    const struct BriefQuantity *quantity = _brief_graph_quantity_at (one->graph, i);
    if (!is_span (one, quantity->span, words))
      continue;
    g_ascii_formatd (number, sizeof number, "%.12g", quantity->value);
    return g_strdup_printf ("%s %s %s %s", types[quantity->type / 10], number, quantity->unit ? quantity->unit : "-",
                            bounds[quantity->bound / 10]);
  }
  return g_strdup ("-");
}
