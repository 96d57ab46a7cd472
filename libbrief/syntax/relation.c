/* SPDX-License-Identifier: MIT */
#include "syntax/relation.h"

#include <string.h>

static const char *const deps[] = {
  [BRIEF_DEP_DEP] = "dep",
  [BRIEF_DEP_ACL] = "acl",
  [BRIEF_DEP_ACL_RELCL] = "acl:relcl",
  [BRIEF_DEP_ADVCL] = "advcl",
  [BRIEF_DEP_ADVCL_RELCL] = "advcl:relcl",
  [BRIEF_DEP_ADVMOD] = "advmod",
  [BRIEF_DEP_AMOD] = "amod",
  [BRIEF_DEP_APPOS] = "appos",
  [BRIEF_DEP_AUX] = "aux",
  [BRIEF_DEP_AUX_PASS] = "aux:pass",
  [BRIEF_DEP_CASE] = "case",
  [BRIEF_DEP_CC] = "cc",
  [BRIEF_DEP_CC_PRECONJ] = "cc:preconj",
  [BRIEF_DEP_CCOMP] = "ccomp",
  [BRIEF_DEP_COMPOUND] = "compound",
  [BRIEF_DEP_COMPOUND_PRT] = "compound:prt",
  [BRIEF_DEP_CONJ] = "conj",
  [BRIEF_DEP_COP] = "cop",
  [BRIEF_DEP_CSUBJ] = "csubj",
  [BRIEF_DEP_CSUBJ_PASS] = "csubj:pass",
  [BRIEF_DEP_CSUBJ_OUTER] = "csubj:outer",
  [BRIEF_DEP_DET] = "det",
  [BRIEF_DEP_DET_PREDET] = "det:predet",
  [BRIEF_DEP_DISCOURSE] = "discourse",
  [BRIEF_DEP_DISLOCATED] = "dislocated",
  [BRIEF_DEP_EXPL] = "expl",
  [BRIEF_DEP_FIXED] = "fixed",
  [BRIEF_DEP_FLAT] = "flat",
  [BRIEF_DEP_GOESWITH] = "goeswith",
  [BRIEF_DEP_IOBJ] = "iobj",
  [BRIEF_DEP_LIST] = "list",
  [BRIEF_DEP_MARK] = "mark",
  [BRIEF_DEP_NMOD] = "nmod",
  [BRIEF_DEP_NMOD_DESC] = "nmod:desc",
  [BRIEF_DEP_NMOD_POSS] = "nmod:poss",
  [BRIEF_DEP_NMOD_UNMARKED] = "nmod:unmarked",
  [BRIEF_DEP_NSUBJ] = "nsubj",
  [BRIEF_DEP_NSUBJ_PASS] = "nsubj:pass",
  [BRIEF_DEP_NSUBJ_OUTER] = "nsubj:outer",
  [BRIEF_DEP_NUMMOD] = "nummod",
  [BRIEF_DEP_OBJ] = "obj",
  [BRIEF_DEP_OBL] = "obl",
  [BRIEF_DEP_OBL_AGENT] = "obl:agent",
  [BRIEF_DEP_OBL_UNMARKED] = "obl:unmarked",
  [BRIEF_DEP_ORPHAN] = "orphan",
  [BRIEF_DEP_PARATAXIS] = "parataxis",
  [BRIEF_DEP_PUNCT] = "punct",
  [BRIEF_DEP_REPARANDUM] = "reparandum",
  [BRIEF_DEP_ROOT] = "root",
  [BRIEF_DEP_VOCATIVE] = "vocative",
  [BRIEF_DEP_XCOMP] = "xcomp",
};

static const char *const upos_names[] = {
  [BRIEF_UPOS_X] = "X",         [BRIEF_UPOS_ADJ] = "ADJ",     [BRIEF_UPOS_ADP] = "ADP",     [BRIEF_UPOS_ADV] = "ADV",
  [BRIEF_UPOS_AUX] = "AUX",     [BRIEF_UPOS_CCONJ] = "CCONJ", [BRIEF_UPOS_DET] = "DET",     [BRIEF_UPOS_INTJ] = "INTJ",
  [BRIEF_UPOS_NOUN] = "NOUN",   [BRIEF_UPOS_NUM] = "NUM",     [BRIEF_UPOS_PART] = "PART",   [BRIEF_UPOS_PRON] = "PRON",
  [BRIEF_UPOS_PROPN] = "PROPN", [BRIEF_UPOS_PUNCT] = "PUNCT", [BRIEF_UPOS_SCONJ] = "SCONJ", [BRIEF_UPOS_SYM] = "SYM",
  [BRIEF_UPOS_VERB] = "VERB",
};

static const struct {
  const char *feature;
  uint32_t bit;
} morphs[] = {
  { "Tense=Past", BRIEF_MORPH_PAST },  { "Tense=Pres", BRIEF_MORPH_PRES },    { "VerbForm=Fin", BRIEF_MORPH_FIN },
  { "VerbForm=Inf", BRIEF_MORPH_INF }, { "VerbForm=Part", BRIEF_MORPH_PART }, { "VerbForm=Ger", BRIEF_MORPH_GER },
  { "Voice=Pass", BRIEF_MORPH_PASS },  { "Number=Sing", BRIEF_MORPH_SING },   { "Number=Plur", BRIEF_MORPH_PLUR },
  { "Mood=Imp", BRIEF_MORPH_IMP },     { "Gender=Masc", BRIEF_MORPH_MASC },   { "Gender=Fem", BRIEF_MORPH_FEM },
  { "Gender=Neut", BRIEF_MORPH_NEUT }, { "Person=1", BRIEF_MORPH_P1 },        { "Person=2", BRIEF_MORPH_P2 },
  { "Person=3", BRIEF_MORPH_P3 },      { "Poss=Yes", BRIEF_MORPH_POSS },      { "Definite=Def", BRIEF_MORPH_DEF },
  { "Degree=Cmp", BRIEF_MORPH_CMP },   { "Degree=Sup", BRIEF_MORPH_SUP },     { "Polarity=Neg", BRIEF_MORPH_NEG },
  { "PronType=Rel", BRIEF_MORPH_REL }, { "PronType=Int", BRIEF_MORPH_INT },   { "PronType=Prs", BRIEF_MORPH_PRS },
  { "PronType=Dem", BRIEF_MORPH_DEM }, { "NumType=Ord", BRIEF_MORPH_ORD },    { "Reflex=Yes", BRIEF_MORPH_REFLEX },
};

/* The index of the LENGTH bytes at STRING in NAMES, or N. */
static unsigned
find (const char *const *names, unsigned n, const char *string, size_t length)
{
  unsigned i = 0;

  while (i < n && (strncmp (names[i], string, length) != 0 || names[i][length] != 0))
    i++;
  return i;
}

BriefDep
_brief_dep_from_string (const char *string)
{
  unsigned found = find (deps, G_N_ELEMENTS (deps), string, strlen (string));

  if (found == G_N_ELEMENTS (deps))
    found = find (deps, G_N_ELEMENTS (deps), string, strcspn (string, ":"));
  return found < G_N_ELEMENTS (deps) ? (BriefDep) found : BRIEF_DEP_DEP;
}

const char *
_brief_dep_to_string (BriefDep dep)
{
  return (unsigned) dep < G_N_ELEMENTS (deps) ? deps[dep] : "dep";
}

BriefUpos
_brief_upos_from_string (const char *string)
{
  unsigned found = find (upos_names, G_N_ELEMENTS (upos_names), string, strlen (string));

  return found < G_N_ELEMENTS (upos_names) ? (BriefUpos) found : BRIEF_UPOS_X;
}

const char *
_brief_upos_to_string (BriefUpos upos)
{
  return (unsigned) upos < G_N_ELEMENTS (upos_names) ? upos_names[upos] : "X";
}

uint32_t
_brief_morph_from_feats (const char *feats)
{
  uint32_t morph = 0;

  while (*feats != 0) {
    size_t length = strcspn (feats, "|");

    for (unsigned i = 0; i < G_N_ELEMENTS (morphs); i++)
      if (strncmp (morphs[i].feature, feats, length) == 0 && morphs[i].feature[length] == 0)
        morph |= morphs[i].bit;
    feats += length;
    feats += *feats == '|';
  }
  return morph;
}
