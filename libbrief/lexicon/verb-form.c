/* SPDX-License-Identifier: MIT */
#include "lexicon/verb-form.h"

#include "lexicon/table.h"

#include <glib.h>
#include <string.h>

/* Past forms and past participles that no rule gives, sorted by form. */
static const char *const irregular[][2] = {
  { "arisen", "arise" }, { "arose", "arise" }, { "ate", "eat" }, { "awoke", "awake" }, { "awoken", "awake" },
  { "beaten", "beat" }, { "became", "become" }, { "began", "begin" }, { "begun", "begin" }, { "bent", "bend" },
  { "bit", "bite" }, { "bitten", "bite" }, { "bled", "bleed" }, { "blew", "blow" }, { "blown", "blow" },
  { "bore", "bear" }, { "born", "bear" }, { "borne", "bear" }, { "bought", "buy" }, { "bound", "bind" },
  { "bred", "breed" }, { "broke", "break" }, { "broken", "break" }, { "brought", "bring" }, { "built", "build" },
  { "burnt", "burn" }, { "came", "come" }, { "caught", "catch" }, { "chose", "choose" }, { "chosen", "choose" },
  { "clung", "cling" }, { "crept", "creep" }, { "dealt", "deal" }, { "did", "do" }, { "done", "do" },
  { "drank", "drink" }, { "drawn", "draw" }, { "drew", "draw" }, { "driven", "drive" }, { "drove", "drive" },
  { "drunk", "drink" }, { "dug", "dig" }, { "eaten", "eat" }, { "fallen", "fall" }, { "fed", "feed" },
  { "fell", "fall" }, { "felt", "feel" }, { "fled", "flee" }, { "flew", "fly" }, { "flown", "fly" },
  { "forbade", "forbid" }, { "forbidden", "forbid" }, { "forgave", "forgive" }, { "forgiven", "forgive" },
  { "forgot", "forget" }, { "forgotten", "forget" }, { "fought", "fight" }, { "found", "find" }, { "froze", "freeze" },
  { "frozen", "freeze" }, { "gave", "give" }, { "given", "give" }, { "gone", "go" }, { "got", "get" },
  { "gotten", "get" }, { "grew", "grow" }, { "grown", "grow" }, { "had", "have" }, { "heard", "hear" },
  { "held", "hold" }, { "hid", "hide" }, { "hidden", "hide" }, { "hung", "hang" }, { "kept", "keep" },
  { "knew", "know" }, { "known", "know" }, { "laid", "lay" }, { "lain", "lie" }, { "led", "lead" }, { "left", "leave" },
  { "lent", "lend" }, { "lit", "light" }, { "lost", "lose" }, { "made", "make" }, { "meant", "mean" },
  { "met", "meet" }, { "overcame", "overcome" }, { "oversaw", "oversee" }, { "overseen", "oversee" },
  { "overtaken", "overtake" }, { "overthrew", "overthrow" }, { "overthrown", "overthrow" }, { "overtook", "overtake" },
  { "paid", "pay" }, { "ran", "run" }, { "rang", "ring" }, { "ridden", "ride" }, { "risen", "rise" },
  { "rode", "ride" }, { "rose", "rise" }, { "rung", "ring" }, { "said", "say" }, { "sang", "sing" }, { "sank", "sink" },
  { "sat", "sit" }, { "saw", "see" }, { "seen", "see" }, { "sent", "send" }, { "shaken", "shake" },
  { "shone", "shine" }, { "shook", "shake" }, { "shot", "shoot" }, { "shown", "show" }, { "shrank", "shrink" },
  { "shrunk", "shrink" }, { "slept", "sleep" }, { "slid", "slide" }, { "sold", "sell" }, { "sought", "seek" },
  { "sped", "speed" }, { "spent", "spend" }, { "spoke", "speak" }, { "spoken", "speak" }, { "sprang", "spring" },
  { "sprung", "spring" }, { "spun", "spin" }, { "stole", "steal" }, { "stolen", "steal" }, { "stood", "stand" },
  { "stricken", "strike" }, { "struck", "strike" }, { "stuck", "stick" }, { "sung", "sing" }, { "sunk", "sink" },
  { "swam", "swim" }, { "swept", "sweep" }, { "swore", "swear" }, { "sworn", "swear" }, { "swum", "swim" },
  { "swung", "swing" }, { "taken", "take" }, { "taught", "teach" }, { "thought", "think" }, { "threw", "throw" },
  { "thrown", "throw" }, { "told", "tell" }, { "took", "take" }, { "tore", "tear" }, { "torn", "tear" },
  { "undergone", "undergo" }, { "understood", "understand" }, { "undertaken", "undertake" },
  { "undertook", "undertake" }, { "underwent", "undergo" }, { "upheld", "uphold" }, { "went", "go" },
  { "wept", "weep" }, { "withdrawn", "withdraw" }, { "withdrew", "withdraw" }, { "withheld", "withhold" },
  { "withstood", "withstand" }, { "woke", "wake" }, { "woken", "wake" }, { "won", "win" }, { "wore", "wear" },
  { "worn", "wear" }, { "wove", "weave" }, { "woven", "weave" }, { "written", "write" }, { "wrote", "write" },
  { "wrung", "wring" },
};

const char *
_brief_verb_irregular (const char *form)
{
  const char *const *found = BRIEF_TABLE_FIND (irregular, form);
  return found ? found[1] : NULL;
}

static bool
ends_in (const char *form, size_t length, const char *suffix)
{
  size_t n = strlen (suffix);
  return length >= n + 1 && strcmp (form + length - n, suffix) == 0;
}

/* Notes the first LENGTH bytes of FORM with SUFFIX behind them. */
static void
add (BriefVerbLemmas *out, const char *form, size_t length, const char *suffix)
{
  char *to = out->at[out->n++];
  memcpy (to, form, length);
  g_strlcpy (to + length, suffix, BRIEF_VERB_LONGEST - length);
}

static bool
is_doubled (const char *form, size_t length)
{
  return length > 3 && form[length - 1] == form[length - 2] && strchr ("aeiou", form[length - 1]) == NULL;
}

/* What may stand before "ed" or "ing": "urg" is urge, "stopp" stop. */
static void
add_stem (BriefVerbLemmas *out, const char *form, size_t length)
{
  add (out, form, length, "");
  add (out, form, length, "e");
  if (is_doubled (form, length))
    add (out, form, length - 1, "");
}

void
_brief_verb_lemmas (const char *form, const char *xpos, BriefVerbLemmas *out)
{
  size_t length = strlen (form);
  out->n = 0;
  if (length < 3 || length + 2 > BRIEF_VERB_LONGEST)
    return;
  if (strcmp (xpos, "VBZ") == 0) {
    if (ends_in (form, length, "ies"))
      add (out, form, length - 3, "y");
    if (ends_in (form, length, "s"))
      add (out, form, length - 1, "");
    if (ends_in (form, length, "es"))
      add (out, form, length - 2, "");
  } else if (strcmp (xpos, "VBG") == 0) {
    if (ends_in (form, length, "ying"))
      add (out, form, length - 4, "ie");
    if (ends_in (form, length, "ing"))
      add_stem (out, form, length - 3);
  } else if (strcmp (xpos, "VBD") == 0 || strcmp (xpos, "VBN") == 0) {
    if (ends_in (form, length, "ied"))
      add (out, form, length - 3, "y");
    if (ends_in (form, length, "ed"))
      add_stem (out, form, length - 2);
  } else if (strcmp (xpos, "VB") == 0 || strcmp (xpos, "VBP") == 0)
    add (out, form, length, "");
}
