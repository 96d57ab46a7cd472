/* SPDX-License-Identifier: MIT */
#include "entity/key-piece.h"

#include <string.h>

size_t
_brief_key_n_words (const char *key)
{
  size_t n = 1;
  for (; *key; key++)
    n += *key == ' ';
  return n;
}

static bool
is_suffix (BriefPiece piece)
{
  static const char *const suffixes[] = { "jr", "sr", "ii", "iii", "iv", ",", NULL };
  for (int i = 0; suffixes[i]; i++)
    if (strlen (suffixes[i]) == piece.length && memcmp (suffixes[i], piece.at, piece.length) == 0)
      return true;
  return false;
}

BriefPiece
_brief_key_first (const char *key)
{
  return (BriefPiece) { key, strcspn (key, " ") };
}

/* The last word that is not "Jr." or the like. */
BriefPiece
_brief_key_last (const char *key)
{
  size_t end = strlen (key);
  BriefPiece piece = { key, end };
  while (end > 0) {
    size_t start = end;
    while (start > 0 && key[start - 1] != ' ')
      start--;
    piece = (BriefPiece) { key + start, end - start };
    while (piece.length > 1 && piece.at[piece.length - 1] == ',')
      piece.length--;
    if (!is_suffix (piece) || start == 0)
      break;
    end = start - 1;
  }
  return piece;
}

bool
_brief_piece_equal (BriefPiece a, BriefPiece b)
{
  return a.length == b.length && memcmp (a.at, b.at, a.length) == 0;
}

/* "al-Abadi" is also called "Abadi". */
BriefPiece
_brief_piece_bare (BriefPiece piece)
{
  static const char *const articles[] = { "al-", "el-", "al ", "as-", "ash-", "ad-", "an-", NULL };
  for (int i = 0; articles[i]; i++) {
    size_t n = strlen (articles[i]);
    if (piece.length > n + 2 && memcmp (piece.at, articles[i], n) == 0)
      return (BriefPiece) { piece.at + n, piece.length - n };
  }
  return piece;
}

/* Are these first names of one person: equal, or one the initial of the other? */
bool
_brief_given_names_agree (BriefPiece a, BriefPiece b)
{
  static const char *const short_forms[][2] = {
    { "joe", "joseph" }, { "bill", "william" }, { "bob", "robert" }, { "jim", "james" }, { "mike", "michael" }, { "tom", "thomas" },
    { "dick", "richard" }, { "ted", "edward" }, { "dan", "daniel" }, { "dave", "david" }, { "steve", "steven" }, { "tony", "anthony" },
    { "ben", "benjamin" }, { "sam", "samuel" }, { "chris", "christopher" }, { "nick", "nicholas" }, { "matt", "matthew" },
    { "andy", "andrew" }, { "jeff", "jeffrey" }, { "greg", "gregory" }, { "liz", "elizabeth" }, { "kate", "catherine" },
    { "ash", "ashton" }, { "ron", "ronald" }, { "don", "donald" }, { "ken", "kenneth" }, { "tim", "timothy" }, { "bernie", "bernard" }
  };
  if (_brief_piece_equal (a, b))
    return true;
  if (a.length == 1 || b.length == 1)
    return a.at[0] == b.at[0];
  for (size_t i = 0; i < G_N_ELEMENTS (short_forms); i++) {
    BriefPiece s = { short_forms[i][0], strlen (short_forms[i][0]) },
               l = { short_forms[i][1], strlen (short_forms[i][1]) };
    if ((_brief_piece_equal (a, s) && _brief_piece_equal (b, l))
        || (_brief_piece_equal (a, l) && _brief_piece_equal (b, s)))
      return true;
  }
  return false;
}

/* The initials of a long name, without its small words; the length, 0 when it has fewer than two. */
size_t
_brief_key_initials (const char *key, char *out, size_t size, bool with_small)
{
  static const char *const small[] = { "of", "the", "and", "for", "in", "on", "de", "la", "&", "to", "at", NULL };
  size_t n = 0;
  while (*key && n + 1 < size) {
    size_t length = strcspn (key, " -/");
    bool is_small = false;
    for (int i = 0; small[i]; i++)
      is_small = is_small || (strlen (small[i]) == length && memcmp (small[i], key, length) == 0);
    if (length > 0 && (!is_small || with_small) && (g_ascii_isalnum (*key)))
      out[n++] = *key;
    key += length;
    if (*key)
      key++;
  }
  out[n] = '\0';
  return n >= 2 ? n : 0;
}
