/* SPDX-License-Identifier: MIT */
#include "small-tree.h"

#include <string.h>

static const char *
features (const char *lemma, const char *xpos)
{
  static const struct { const char *xpos, *feats; } table[] = {
    { "NN", "Number=Sing" },  { "NNS", "Number=Plur" }, { "NNP", "Number=Sing" }, { "NNPS", "Number=Plur" },
    { "VB", "VerbForm=Inf" }, { "VBD", "Tense=Past|VerbForm=Fin" }, { "VBZ", "Tense=Pres|VerbForm=Fin" },
    { "VBP", "Tense=Pres|VerbForm=Fin" }, { "VBN", "Tense=Past|VerbForm=Part" }, { "VBG", "VerbForm=Ger" },
    { "WDT", "PronType=Rel" }, { "WP", "PronType=Rel" }, { "PRP$", "Person=3|Poss=Yes|PronType=Prs" }
  };
  if (strcmp (xpos, "PRP") == 0)
    return strcmp (lemma, "I") == 0 || strcmp (lemma, "we") == 0 ? "Person=1|PronType=Prs"
           : strcmp (lemma, "you") == 0                          ? "Person=2|PronType=Prs"
                                                                 : "Person=3|PronType=Prs";
  for (size_t i = 0; i < G_N_ELEMENTS (table); i++)
    if (strcmp (table[i].xpos, xpos) == 0)
      return table[i].feats;
  return "_";
}

/* Is there no space between a word and the NEXT one? A straight mark opens when it is the first, third … of the sentence. */
static gboolean
is_glued (const char *form, const char *next, guint marks)
{
  if (strcmp (form, "\"") == 0 && marks % 2 == 1)
    return TRUE;
  if (strcmp (next, "\"") == 0)
    return marks % 2 == 1;
  return strlen (next) == 1 && strchr (".,:;?!", next[0]) != NULL;
}

BriefDocument *
small_tree_new (const char *lines)
{
  GString *conllu = g_string_new (NULL);
  char **list = g_strsplit (lines, "\n", -1);
  for (char **line = list; *line; line++) {
    if (strcmp (g_strstrip (*line), "#") == 0) {
      g_string_append (conllu, "# newpar\n");
      continue;
    }
    char **words = g_strsplit (*line, " ", -1);
    guint marks = 0;
    for (guint i = 0; words[i] && *words[i]; i++) {
      char **column = g_strsplit (words[i], "/", -1);
      g_assert_cmpuint (g_strv_length (column), ==, 6);
      char *next = words[i + 1] ? g_strndup (words[i + 1], strcspn (words[i + 1], "/")) : g_strdup ("");
      marks += strcmp (column[0], "\"") == 0;
      g_string_append_printf (conllu, "%u\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t_\t%s\n", i + 1, column[0], column[1], column[2],
                              column[3], features (column[1], column[3]), column[4], column[5],
                              is_glued (column[0], next, marks) ? "SpaceAfter=No" : "_");
      g_free (next);
      g_strfreev (column);
    }
    g_string_append_c (conllu, '\n');
    g_strfreev (words);
  }
  BriefDocument *document = conllu_document_new (conllu->str);
  g_strfreev (list);
  g_string_free (conllu, TRUE);
  return document;
}
