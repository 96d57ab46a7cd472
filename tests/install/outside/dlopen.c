/* SPDX-License-Identifier: MIT */
/* Loads the library named by its first argument as a plugin would, reads its second, unloads, and does it all again. */
#include <dlfcn.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

typedef const char *(*VersionString) (void);
typedef void *(*ReaderNew) (void *model, const void *options, void **error);
typedef void *(*ReadText) (void *reader, const char *text, size_t length, void **error);
typedef char *(*ToJson) (const void *graph, unsigned flags, size_t *length, void **error);
typedef void (*Free) (void *);

static void *
symbol (void *library, const char *name)
{
  void *address = dlsym (library, name);
  if (!address)
    fprintf (stderr, "%s\n", dlerror ());
  return address;
}

static bool
read_once (const char *path, const char *text, bool print)
{
  void *library = dlopen (path, RTLD_NOW | RTLD_LOCAL);
  if (!library) {
    fprintf (stderr, "%s\n", dlerror ());
    return false;
  }
  VersionString version = (VersionString) symbol (library, "brief_version_string");
  ReaderNew new = (ReaderNew) symbol (library, "brief_reader_new");
  ReadText read = (ReadText) symbol (library, "brief_reader_read_text");
  ToJson to_json = (ToJson) symbol (library, "brief_graph_to_json");
  Free free_reader = (Free) symbol (library, "brief_reader_free");
  Free unref_graph = (Free) symbol (library, "brief_graph_unref");
  Free free_text = (Free) symbol (library, "brief_free");
  if (!version || !new || !read || !to_json || !free_reader || !unref_graph || !free_text)
    return false;

  void *reader = new (NULL, NULL, NULL);
  void *graph = read (reader, text, strlen (text), NULL);
  char *json = to_json (graph, 0, NULL, NULL);
  if (print && json)
    printf ("%s\n%s\n", version (), json);
  bool done = json != NULL;
  free_text (json);
  unref_graph (graph);
  free_reader (reader);
  return dlclose (library) == 0 && done;
}

int
main (int argc, char **argv)
{
  if (argc < 3)
    return 1;
  for (int i = 0; i < 3; i++)
    if (!read_once (argv[1], argv[2], i == 2))
      return 1;
  return 0;
}
