/* SPDX-License-Identifier: MIT */
#ifndef BRIEF_SYNTAX_SYNTAX_H
#define BRIEF_SYNTAX_SYNTAX_H

#include "model/model.h"
#include "text/document.h"

/* Memory that one reader reuses from document to document. */
typedef struct BriefScratch BriefScratch;
BriefScratch *_brief_scratch_new (const BriefModel *model);
void _brief_scratch_free (BriefScratch *scratch);

/* Called once a window, with the byte up to which the text is read; false means stop. */
typedef bool (*BriefStepFunc) (size_t done, void *data);

/* Reads the words with the network: sentences, tags, lemmas, trees, predicates and roles, names, cue frames.
 * STEP may be NULL. False when out of memory or stopped (*STOPPED tells which). */
bool _brief_syntax_read (const BriefModel *model, BriefScratch *scratch, BriefDocument *document,
                         BriefStepFunc step, void *data, bool *stopped);

#endif
