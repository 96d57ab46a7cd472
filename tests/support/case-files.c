/* SPDX-License-Identifier: MIT */
#include "support/case-files.h"

#include <glib.h>
#include <string.h>

void
case_files_read (const char *path, CaseFunc add)
{
  char *content, *where = g_path_get_basename (path);
  if (!g_file_get_contents (path, &content, NULL, NULL))
    g_error ("cannot read %s", path);
  char **blocks = g_strsplit (content, "=====\n", -1);
  for (char **block = blocks; *block; block++)
    if (g_strstrip (*block)[0] != '\0') {
      char *ended = g_strconcat (*block, "\n", NULL);
      add (where, ended);
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
case_files_read_folder (const char *folder, CaseFunc add)
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
    case_files_read (names->pdata[i], add);
  g_ptr_array_unref (names);
  g_dir_close (dir);
}
