/* SPDX-License-Identifier: MIT */
/* What the entity stage makes of a document whose trees are given, or of bare words. */
#ifndef TESTS_SUPPORT_ENTITY_DOCUMENT_H
#define TESTS_SUPPORT_ENTITY_DOCUMENT_H

#include "entity/entity.h"

typedef struct {
  BriefDocument *document;
  BriefGraph *graph;
  BriefWordNodes nodes;
  bool plain; /* the document has no trees */
} EntityDocument;

/* LINES: one word a line, "ID FORM LEMMA UPOS XPOS FEATS HEAD DEPREL MISC" with blanks; an empty line ends a sentence. */
EntityDocument *entity_document_new (const char *lines, const char *published);
/* Words of TEXT without tags and trees, all in one sentence: enough for times and quantities. */
EntityDocument *entity_document_new_plain (const char *text, const char *published);
void entity_document_free (EntityDocument *one);

/* The entity with this name, or NULL. */
const struct BriefEntity *entity_document_find (const EntityDocument *one, const char *name);
/* Has the entity exactly N mentions with these words? */
bool entity_document_mentions (const EntityDocument *one, const struct BriefEntity *entity, const char *words,
                               unsigned n);
/* "TYPE VALUE MOD" of the time with these words, "-" when there is none; free with g_free(). */
char *entity_document_time (const EntityDocument *one, const char *words);
/* "TYPE VALUE UNIT BOUND" of the quantity with these words, "-" when there is none; free with g_free(). */
char *entity_document_quantity (const EntityDocument *one, const char *words);

#endif
