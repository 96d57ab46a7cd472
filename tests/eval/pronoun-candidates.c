/* SPDX-License-Identifier: MIT */
/*
 * Prints what the choice of antecedents sees, for fit-pronouns.py: for each pronoun of the third person a line
 *   P DOCUMENT START END GROUP FEATURES        and for each of its candidates        C START END FEATURES
 * with offsets in bytes, and the sets of features as numbers whose bits are those of entity/coref-rank.h.
 *
 * Usage: pronoun-candidates < DOCUMENTS.jsonl
 */
static void observe (const void *view, unsigned long long alone, const void *candidates, unsigned n);
#define BRIEF_PRONOUN_OBSERVE observe
/* The program's own copy of that file: the library's is then not linked. */
#include "entity/coref-pronoun.c" /* NOLINT */

#include <stdio.h>

#include "io/article-json.h"
#include "pipeline/pipeline.h"

BriefModel *brief_model_default (BriefError **error); /* its header has other names for some of the types above */

static uint32_t
end_of (const BriefEntityState *state, const Candidate *candidate)
{
  if (!candidate->coordination)
    return state->mentions[candidate->mention].end;
  BriefGroupMembers members = _brief_group_of_coordination (state, candidate->mention);
  return state->mentions[members.mentions[members.n - 1]].end;
}

static void
observe (const void *view_, unsigned long long alone, const void *candidates_, unsigned n)
{
  const BriefPronounView *view = view_;
  const Candidate *candidates = candidates_;
  const BriefDocument *document = view->state->document;
  printf ("P %s %u %u %d %llu\n", document->id ? document->id : "-", document->words[view->pronoun->first].span.start,
          document->words[view->pronoun->end - 1].span.end, (int) view->group, alone);
  for (unsigned c = 0; c < n; c++)
    printf ("C %u %u %llu\n", document->words[view->state->mentions[candidates[c].mention].first].span.start,
            document->words[end_of (view->state, &candidates[c]) - 1].span.end,
            (unsigned long long) candidates[c].features);
}

/* Reads one line; false when that fails. */
static bool
read_line (BriefModel *model, BriefScratch *scratch, const char *line, size_t length)
{
  BriefArticleJson json;
  struct BriefOptions options = { 0 };
  if (!_brief_article_json_read (line, length, &json, NULL))
    return false;
  struct BriefArticle article = { .ref_count = 1,
                                  .text = json.text,
                                  .length = json.text_length,
                                  .id = (char *) json.id,
                                  .title = (char *) json.title,
                                  .published = (char *) json.published,
                                  .publisher = (char *) json.publisher,
                                  .uri = (char *) json.uri };
  struct BriefGraph *graph = _brief_pipeline_run (model, scratch, &article, &options, NULL);
  if (graph)
    _brief_graph_unref (graph);
  json_decref (json.object);
  return graph != NULL;
}

int
main (void)
{
  BriefModel *model = brief_model_default (NULL);
  BriefScratch *scratch = model ? _brief_scratch_new (model) : NULL;
  char *line = NULL;
  size_t capacity = 0;
  bool ok = scratch != NULL;
  for (ssize_t length; ok && (length = getline (&line, &capacity, stdin)) > 0;)
    ok = read_line (model, scratch, line, (size_t) length);
  free (line);
  if (scratch)
    _brief_scratch_free (scratch);
  return ok ? 0 : 1;
}
