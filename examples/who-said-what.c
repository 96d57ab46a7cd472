/* SPDX-License-Identifier: MIT */
/*
 * Lists who said what in an article, and whether the article stands behind it.
 *
 *   cc who-said-what.c $(pkg-config --cflags --libs libbrief) -o who-said-what
 *   ./who-said-what articles/border-strikes.txt 2025-03-12
 */
#include <brief/brief.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The file NAME as a new string (free); NULL with a message. */
static char *
read_file (const char *name, size_t *length)
{
  FILE *file = fopen (name, "rb");
  char *text = NULL;
  size_t size = 0;

  *length = 0;
  if (!file) {
    perror (name);
    return NULL;
  }
  do {
    if (*length == size) {
      char *more = realloc (text, size = size ? 2 * size : 65536);
      if (!more)
        break;
      text = more;
    }
    *length += fread (text + *length, 1, size - *length, file);
  }
  while (*length == size);
  fclose (file);
  return text;
}

/* Prints a piece of the text, each of its white space as a blank. */
static void
print_span (const char *text, BriefSpan span)
{
  for (uint32_t i = span.start; i < span.end; i++)
    putchar (text[i] == '\n' || text[i] == '\t' || text[i] == '\r' ? ' ' : text[i]);
}

/* Whether the words of a source are only "who", "which" or "that": "Silva, who has promised …". */
static int
is_relative_pronoun (const char *text, BriefSpan span)
{
  static const char *const pronouns[] = { "that", "which", "who" };
  size_t length = span.end - span.start;

  for (size_t i = 0; i < sizeof pronouns / sizeof *pronouns; i++)
    if (strlen (pronouns[i]) == length && memcmp (text + span.start, pronouns[i], length) == 0)
      return 1;
  return 0;
}

/* The words for the source, and the entity that they stand for or how far it is named. */
static void
print_source (const BriefGraph *graph, const BriefAttribution *attribution, const char *text)
{
  const BriefEntity *entity = brief_graph_entity (graph, brief_attribution_entity (attribution));
  BriefAnonymity anonymity = brief_attribution_anonymity (attribution);
  BriefSpan words = brief_attribution_source_span (attribution, 0);

  if (brief_attribution_n_source_spans (attribution) == 0)
    printf ("somebody");
  else if (entity && is_relative_pronoun (text, words))
    printf ("%s", brief_entity_name (entity));
  else
    print_span (text, words);
  printf (" [%s]", entity && anonymity == BRIEF_ANONYMITY_NAMED ? brief_entity_name (entity)
                                                                : brief_anonymity_to_string (anonymity));
}

/* What the author of the article commits to: what an unnamed official "said" is said and no more; what was
 * "confirmed" or "revealed" is the article's word, too. */
static const char *
author_view (const BriefGraph *graph, uint32_t claim)
{
  BriefPolarity polarity;
  BriefCertainty certainty;

  if (!brief_graph_claim_commitment (graph, claim, BRIEF_NONE, &polarity, &certainty)
      || certainty == BRIEF_CERTAINTY_UNKNOWN)
    return "the article leaves it open";
  return polarity == BRIEF_POLARITY_POSITIVE ? "the article agrees" : "the article denies it";
}

static void
print_attribution (const BriefGraph *graph, const BriefAttribution *attribution, const char *text)
{
  print_source (graph, attribution, text);
  printf (" -- %s:\n", brief_attribution_cue_lemma (attribution) ? brief_attribution_cue_lemma (attribution) : "");
  for (uint32_t i = 0; i < brief_attribution_n_content_spans (attribution); i++) {
    printf ("    ");
    print_span (text, brief_attribution_content_span (attribution, i));
    printf ("\n");
  }
  for (uint32_t i = 0; i < brief_attribution_n_claims (attribution); i++) {
    uint32_t index = brief_attribution_claim (attribution, i);
    const BriefClaim *claim = brief_graph_claim (graph, index);
    printf ("      %s %s (%s, %s; %s)\n", brief_claim_id (claim), brief_claim_lemma (claim),
            brief_polarity_to_string (brief_claim_polarity (claim)),
            brief_certainty_to_string (brief_claim_certainty (claim)), author_view (graph, index));
  }
}

int
main (int argc, char **argv)
{
  size_t length = 0;
  char *text = argc > 1 ? read_file (argv[1], &length) : NULL;
  BriefError *error = NULL;
  BriefReader *reader = NULL;
  BriefArticle *article = NULL;
  BriefGraph *graph = NULL;
  int code;

  if (!text) {
    fprintf (stderr, "usage: %s ARTICLE [YYYY-MM-DD]\n", argv[0]);
    return 2;
  }
  article = brief_article_new (text, length, &error);
  if (article && (argc < 3 || brief_article_set_published (article, argv[2], &error)))
    reader = brief_reader_new (NULL, NULL, &error);
  if (reader)
    graph = brief_reader_read (reader, article, &error);
  if (!graph)
    fprintf (stderr, "%s: %s\n", argv[1], brief_error_message (error));
  for (uint32_t i = 0; i < brief_graph_n_attributions (graph); i++)
    print_attribution (graph, brief_graph_attribution (graph, i), text);

  code = graph ? 0 : 1;
  brief_graph_unref (graph);
  brief_reader_free (reader);
  brief_article_unref (article);
  brief_error_free (error);
  free (text);
  return code;
}
