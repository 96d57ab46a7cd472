/* SPDX-License-Identifier: MIT */
/* The smallest useful program: reads a text from standard input and says what each claim is about.
 * cc minimal.c $(pkg-config --cflags --libs libbrief) -o minimal && ./minimal <articles/river-flood.txt */
#include <brief/brief.h>
#include <stdio.h>

int
main (void)
{
  static char text[1 << 20]; /* what is longer is left out */
  size_t length = fread (text, 1, sizeof text, stdin);
  BriefError *error = NULL;
  BriefReader *reader = brief_reader_new (NULL, NULL, &error);
  BriefGraph *graph = reader ? brief_reader_read_text (reader, text, length, &error) : NULL;

  if (!graph)
    fprintf (stderr, "%s\n", brief_error_message (error));
  for (uint32_t i = 0; i < brief_graph_n_claims (graph); i++) {
    const BriefClaim *claim = brief_graph_claim (graph, i);
    BriefSpan span = brief_claim_span (claim, 0);
    printf ("%-4s %-12s %.*s\n", brief_claim_id (claim), brief_claim_kind_to_string (brief_claim_kind (claim)),
            (int) (span.end - span.start), text + span.start);
  }
  int code = graph ? 0 : 1;
  brief_graph_unref (graph);
  brief_reader_free (reader);
  brief_error_free (error);
  return code;
}
