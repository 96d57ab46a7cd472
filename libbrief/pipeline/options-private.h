/* SPDX-License-Identifier: MIT */
/* What options hold. */
#ifndef BRIEF_PIPELINE_OPTIONS_PRIVATE_H
#define BRIEF_PIPELINE_OPTIONS_PRIVATE_H

#include <brief/brief-options.h>

struct BriefOptions {
  int ref_count; /* atomic */
  bool keep_tokens, keep_text, every_predicate;
  size_t max_bytes; /* 0: no limit but that of a BriefSpan */
  size_t max_words; /* 0: no limit */
  BriefCancelFunc cancel; /* or NULL */
  void *cancel_data;
  BriefProgressFunc progress; /* or NULL */
  void *progress_data;
};

#endif
