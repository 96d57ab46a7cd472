/* SPDX-License-Identifier: MIT */
/* Names of the closed vocabularies of UD, both ways. */
#ifndef BRIEF_SYNTAX_RELATION_H
#define BRIEF_SYNTAX_RELATION_H

#include "text/document.h"

/* "nsubj:pass" and the like; an unknown subtype is read as its relation, an unknown relation as BRIEF_DEP_DEP. */
BriefDep _brief_dep_from_string (const char *string);
const char *_brief_dep_to_string (BriefDep dep);

/* "NOUN" and the like; unknown ones are BRIEF_UPOS_X. */
BriefUpos _brief_upos_from_string (const char *string);
const char *_brief_upos_to_string (BriefUpos upos);

/* The BriefMorph bits of a FEATS string as in CoNLL-U. */
uint32_t _brief_morph_from_feats (const char *feats);

#endif
