/* SPDX-License-Identifier: MIT */
#include "lexicon/abbreviations.h"

#include <glib.h>
#include <stdlib.h>
#include <string.h>

#define LONGEST 10

typedef struct {
  char word[LONGEST + 1];
  BriefAbbreviation kind;
} Entry;

#define T BRIEF_ABBREVIATION_TITLE
#define M BRIEF_ABBREVIATION_MONTH
#define S BRIEF_ABBREVIATION_SUFFIX
#define A BRIEF_ABBREVIATION_STATE
#define N BRIEF_ABBREVIATION_NUMBER
#define L BRIEF_ABBREVIATION_LATIN
#define E BRIEF_ABBREVIATION_ETC
#define U BRIEF_ABBREVIATION_UNIT
#define G BRIEF_ABBREVIATION_GENERAL

/* In the order of strcmp(); a unit test checks it. */
static const Entry entries[] = {
  { "adm", T }, { "al", E }, { "ala", A }, { "approx", G }, { "apr", M }, { "apt", N }, { "arch", G },
  { "ariz", A }, { "ark", A }, { "arr", G }, { "art", N }, { "assn", S }, { "assoc", G }, { "asst", G },
  { "attn", G }, { "atty", T }, { "aug", M }, { "ave", S },
  { "bldg", S }, { "blvd", S }, { "brig", T }, { "bros", S },
  { "ca", L }, { "calif", A }, { "capt", T }, { "cf", L }, { "ch", N }, { "chap", N }, { "cie", S }, { "cllr", T },
  { "cmdr", T }, { "co", S }, { "col", T }, { "colo", A }, { "comdr", T }, { "cong", T }, { "conn", A },
  { "const", T }, { "corp", S }, { "cpl", T }, { "ct", S },
  { "dec", M }, { "del", A }, { "dem", T }, { "dep", T }, { "dept", G }, { "det", T }, { "dir", T }, { "dist", G },
  { "div", G }, { "dr", T },
  { "ed", G }, { "eds", G }, { "eg", L }, { "eq", N }, { "esp", L }, { "esq", S }, { "est", G }, { "etc", E },
  { "ext", N },
  { "feb", M }, { "fig", N }, { "figs", N }, { "fla", A }, { "fr", T }, { "fri", M }, { "ft", T },
  { "ga", A }, { "gen", T }, { "gov", T }, { "govs", T },
  { "hon", T }, { "hr", U }, { "hrs", U }, { "hwy", G },
  { "ie", L }, { "ill", A }, { "inc", S }, { "ind", A }, { "insp", T },
  { "jan", M }, { "jr", S }, { "jul", M }, { "jun", M },
  { "kan", A }, { "kans", A }, { "ky", A },
  { "la", A }, { "lb", U }, { "lbs", U }, { "lieut", T }, { "lt", T }, { "ltd", S },
  { "maj", T }, { "mar", M }, { "mass", A }, { "md", A }, { "messrs", T }, { "mfg", S }, { "mgr", T }, { "mi", U },
  { "mich", A }, { "mil", U }, { "min", U }, { "minn", A }, { "mins", U }, { "miss", A }, { "mlle", T },
  { "mme", T }, { "mo", A }, { "mon", M }, { "mont", A }, { "mr", T }, { "mrs", T }, { "ms", T }, { "msgr", T },
  { "mt", T }, { "mts", T },
  { "natl", G }, { "neb", A }, { "nev", A }, { "no", N }, { "nos", N }, { "nov", M },
  { "oct", M }, { "okla", A }, { "ont", A }, { "op", N }, { "ore", A }, { "oz", U },
  { "pa", A }, { "para", N }, { "penn", A }, { "pfc", T }, { "phd", S }, { "pl", S }, { "plc", S }, { "pp", N },
  { "pres", T }, { "prof", T }, { "profs", T }, { "pt", N }, { "pty", S }, { "pvt", T },
  { "que", A },
  { "rd", S }, { "rep", T }, { "reps", T }, { "rev", T }, { "revs", T }, { "rt", T }, { "rte", N },
  { "sat", M }, { "sec", N }, { "sect", N }, { "sen", T }, { "sens", T }, { "sep", M }, { "sept", M }, { "sgt", T },
  { "spc", T }, { "sq", U }, { "sr", S }, { "st", T }, { "sta", G }, { "ste", T }, { "sun", M }, { "supt", T },
  { "tel", N }, { "tenn", A }, { "tex", A }, { "thu", M }, { "thur", M }, { "thurs", M }, { "tue", M },
  { "tues", M },
  { "univ", G },
  { "va", A }, { "viz", L }, { "vol", N }, { "vols", N }, { "vs", L }, { "vt", A },
  { "wash", A }, { "wed", M }, { "wis", A }, { "wyo", A },
  { "yr", U }, { "yrs", U },
};

#undef T
#undef M
#undef S
#undef A
#undef N
#undef L
#undef E
#undef U
#undef G

static int
compare (const void *key, const void *entry)
{
  return strcmp (key, ((const Entry *) entry)->word);
}

BriefAbbreviation
_brief_abbreviation_find (const char *word, size_t length)
{
  char key[LONGEST + 1];
  if (length == 0 || length > LONGEST)
    return BRIEF_ABBREVIATION_NONE;
  for (size_t i = 0; i < length; i++)
    key[i] = g_ascii_tolower (word[i]);
  key[length] = '\0';
  const Entry *entry = bsearch (key, entries, G_N_ELEMENTS (entries), sizeof *entries, compare);
  return entry == NULL ? BRIEF_ABBREVIATION_NONE : entry->kind;
}
