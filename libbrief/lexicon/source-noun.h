/* SPDX-License-Identifier: MIT */
/* What kind of source a noun or a name stands for. */
#ifndef BRIEF_LEXICON_SOURCE_NOUN_H
#define BRIEF_LEXICON_SOURCE_NOUN_H

#include <brief/brief-types.h>

/* "Official", "witness", "report": puts the type of a source headed by this noun into TYPE; false when it says nothing. */
bool _brief_source_noun (const char *lemma, BriefSourceType *type);

/* Does the name of an organisation look like that of a news medium, or of a part of a state? */
bool _brief_source_is_medium (const char *name);
bool _brief_source_is_government (const char *name);

#endif
