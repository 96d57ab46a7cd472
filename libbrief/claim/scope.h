/* SPDX-License-Identifier: MIT */
/* Which attribution every word belongs to: the innermost one whose content holds it. */
#ifndef BRIEF_CLAIM_SCOPE_H
#define BRIEF_CLAIM_SCOPE_H

#include "text/document.h"

typedef struct {
  uint32_t *holder; /* for each word the index of the innermost cue frame whose content holds it, or BRIEF_NONE */
  uint32_t
      *parent; /* for each cue frame the innermost other frame whose content holds its cue, or BRIEF_NONE; no cycles */
} BriefScope;

/* Of frames with the same content the first counts, so that coordinated sources leave the claims to the first of them;
 * when one such frame's cue hangs on the other's source ("Yonhap, quoting KCNA") the inner one counts. NULL when out of memory. */
BriefScope *_brief_scope_read (const BriefDocument *document);

#endif
