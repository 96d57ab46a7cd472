/* SPDX-License-Identifier: MIT */
/* The order of the stages: the only place that knows it. */
#ifndef BRIEF_PIPELINE_PIPELINE_H
#define BRIEF_PIPELINE_PIPELINE_H

#include "base/error-private.h"
#include "graph/graph-private.h"
#include "pipeline/article-private.h"
#include "pipeline/options-private.h"
#include "syntax/syntax.h"

/* Reads ARTICLE into a new graph. NULL with ERROR set when the text is no valid UTF-8, over a limit,
 * when there is no memory, or when the options' cancel function said so. */
BriefGraph *_brief_pipeline_run (const BriefModel *model, BriefScratch *scratch, const struct BriefArticle *article,
                                 const struct BriefOptions *options, BriefError **error);

#endif
