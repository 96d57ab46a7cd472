/* SPDX-License-Identifier: MIT */
/* Prints the version, then the brief of its argument as JSON. */
#include <stdio.h>
#include <string.h>

#include <brief/brief.h>

int
main (int argc, char **argv)
{
  BriefError *error = NULL;
  BriefReader *reader = brief_reader_new (NULL, NULL, &error);
  BriefGraph *graph = reader && argc > 1 ? brief_reader_read_text (reader, argv[1], strlen (argv[1]), &error) : NULL;
  char *json = graph ? brief_graph_to_json (graph, BRIEF_JSON_COMPACT, NULL, &error) : NULL;
  if (json)
    printf ("%s\n%s\n", brief_version_string (), json);
  else
    fprintf (stderr, "%s\n", brief_error_message (error));
  brief_free (json);
  brief_graph_unref (graph);
  brief_reader_free (reader);
  brief_error_free (error);
  return json == NULL;
}
