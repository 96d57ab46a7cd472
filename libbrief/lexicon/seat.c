/* SPDX-License-Identifier: MIT */
#include "lexicon/seat.h"

#include <glib.h>
#include <string.h>

#include "lexicon/gazetteer.h"

const char *
_brief_seat_country (const char *name)
{
  static const struct { const char *key, *country; } seats[] = {
    { "10 downing street", "GB" }, { "blue house", "KR" }, { "capitol hill", "US" }, { "casa rosada", "AR" },
    { "downing street", "GB" }, { "elysee", "FR" }, { "elysee palace", "FR" }, { "foggy bottom", "US" }, { "kremlin", "RU" },
    { "malacanang", "PH" }, { "malacanang palace", "PH" }, { "matignon", "FR" }, { "moncloa", "ES" }, { "number 10", "GB" },
    { "oval office", "US" }, { "palazzo chigi", "IT" }, { "pentagon", "US" }, { "planalto", "BR" }, { "planalto palace", "BR" },
    { "quai dorsay", "FR" }, { "quirinal palace", "IT" }, { "rashtrapati bhavan", "IN" }, { "white house", "US" }, { "whitehall", "GB" },
    { "zhongnanhai", "CN" }
  };
  char key[BRIEF_GAZETTEER_KEY];
  if (!_brief_gazetteer_fold (name, strlen (name), key))
    return NULL;
  const char *bare = strncmp (key, "the ", 4) == 0 ? key + 4 : key;
  for (size_t i = 0; i < G_N_ELEMENTS (seats); i++)
    if (strcmp (bare, seats[i].key) == 0)
      return seats[i].country;
  return NULL;
}
