/* SPDX-License-Identifier: MIT */
/* Whatever bytes come as JSON: an error, or a graph that is written and read again to the same bytes. */
#include <brief/brief.h>

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

/* A violation has to be seen by whatever runs this. */
static void
need (bool holds)
{
  if (!holds)
    abort ();
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  BriefError *error = NULL;
  BriefGraph *graph = brief_graph_from_json ((const char *) data, size, NULL, 0, &error);
  need ((graph == NULL) == (error != NULL));
  brief_error_free (error);
  if (graph) {
    size_t length, again_length;
    char *json = brief_graph_to_json (graph, BRIEF_JSON_PRETTY, &length, NULL);
    BriefGraph *again = brief_graph_from_json (json, length, NULL, 0, NULL);
    need (again != NULL);
    char *twice = brief_graph_to_json (again, BRIEF_JSON_PRETTY, &again_length, NULL);
    need (length == again_length && memcmp (json, twice, length) == 0);
    for (uint32_t c = 0; c < brief_graph_n_claims (graph); c++)
      brief_graph_claim_commitment (graph, c, BRIEF_NONE, NULL, NULL);
    brief_free (brief_graph_to_conllu (graph, NULL, NULL));
    brief_free (brief_graph_to_html (graph, NULL, NULL, NULL));
    brief_free (json);
    brief_free (twice);
    brief_graph_unref (again);
    brief_graph_unref (graph);
  }
  brief_article_unref (brief_article_from_json ((const char *) data, size, NULL));
  return 0;
}
