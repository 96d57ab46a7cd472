/* SPDX-License-Identifier: MIT */
#include "lexicon/antonym.h"

#include <glib.h>
#include <string.h>

/* Not "begin" and "end" or "open" and "close": what is done and undone in turn is no contradiction. */
static const char *const pairs[][2] = {
  { "accept", "reject" }, { "accept", "refuse" }, { "approve", "reject" }, { "confirm", "deny" },
  { "continue", "stop" }, { "convict", "acquit" }, { "expand", "shrink" }, { "gain", "lose" },
  { "grow", "shrink" }, { "improve", "worsen" }, { "increase", "decrease" }, { "increase", "decline" },
  { "pass", "fail" }, { "rise", "fall" }, { "strengthen", "weaken" }, { "succeed", "fail" },
  { "support", "oppose" }, { "survive", "die" }, { "win", "lose" }, { "advance", "retreat" },
  { "allow", "ban" },
};

const char *
_brief_antonym_key (const char *lemma, bool *turned)
{
  *turned = false;
  for (size_t i = 0; i < G_N_ELEMENTS (pairs); i++)
    for (int side = 0; side < 2; side++)
      if (strcmp (pairs[i][side], lemma) == 0) {
        *turned = side == 1;
        return pairs[i][0];
      }
  return lemma;
}
