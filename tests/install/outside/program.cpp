// SPDX-License-Identifier: MIT
// The same in C++: the headers and the types of the library work there, and with smart pointers.
#include <cstdio>
#include <cstring>
#include <memory>

#include <brief/brief.h>

template <auto function> struct Free {
  template <typename T> void operator() (T *pointer) const { function (pointer); }
};

int
main (int argc, char **argv)
{
  if (argc < 2)
    return 1;
  BriefError *error = nullptr;
  std::unique_ptr<BriefReader, Free<brief_reader_free>> reader (brief_reader_new (nullptr, nullptr, &error));
  std::unique_ptr<BriefGraph, Free<brief_graph_unref>> graph (
    brief_reader_read_text (reader.get (), argv[1], std::strlen (argv[1]), reader ? &error : nullptr));
  std::unique_ptr<char, Free<brief_free>> json (
    brief_graph_to_json (graph.get (), BRIEF_JSON_COMPACT, nullptr, graph ? &error : nullptr));
  std::unique_ptr<BriefError, Free<brief_error_free>> problem (error);
  if (!json)
    {
      std::fprintf (stderr, "%s\n", brief_error_message (problem.get ()));
      return 1;
    }
  BriefSpan span = brief_sentence_span (brief_graph_sentence (graph.get (), 0));
  if (span.end <= span.start)
    return 1;
  std::printf ("%s\n%s\n", brief_version_string (), json.get ());
  return 0;
}
