/* SPDX-License-Identifier: MIT */
#include "support/case-files.h"

#include <string.h>

static void
add_case (GPtrArray *cases, const char *where, const char *block)
{
  const char *text = strchr (block, '\n'), *rule = text ? strstr (text, "\n---\n") : NULL;
  if (!rule)
    g_error ("%s: a case without text or ---: %s", where, block);
  TextCase *one = g_new0 (TextCase, 1);
  char *title = g_strndup (block, (gsize) (text - block)), *at = strstr (title, " @ ");
  if (at) {
    *at = '\0';
    one->published = g_strdup (at + 3);
  }
  one->name = g_strdup_printf ("%s: %s", where, title);
  one->text = g_strndup (text + 1, (gsize) (rule - text - 1));
  one->expected = g_strdup (rule + 5);
  g_ptr_array_add (cases, one);
  g_free (title);
}

void
case_files_read (const char *path, GPtrArray *cases)
{
  char *content, *where = g_path_get_basename (path);
  if (!g_file_get_contents (path, &content, NULL, NULL))
    g_error ("cannot read %s", path);
  char **blocks = g_strsplit (content, "=====\n", -1);
  for (char **block = blocks; *block; block++)
    if (g_strstrip (*block)[0] != '\0') {
      char *ended = g_strconcat (*block, "\n", NULL);
      add_case (cases, where, ended);
      g_free (ended);
    }
  g_strfreev (blocks);
  g_free (content);
  g_free (where);
}

static int
by_name (const void *a, const void *b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

void
case_files_read_folder (const char *folder, GPtrArray *cases)
{
  GDir *dir = g_dir_open (folder, 0, NULL);
  if (!dir)
    g_error ("cannot open %s", folder);
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  for (const char *name = g_dir_read_name (dir); name; name = g_dir_read_name (dir))
    if (g_str_has_suffix (name, ".txt"))
      g_ptr_array_add (names, g_build_filename (folder, name, NULL));
  g_ptr_array_sort (names, by_name);
  for (guint i = 0; i < names->len; i++)
    case_files_read (names->pdata[i], cases);
  g_ptr_array_unref (names);
  g_dir_close (dir);
}
