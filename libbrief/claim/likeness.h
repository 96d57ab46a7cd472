/* SPDX-License-Identifier: MIT */
/* Claims that say the same or the opposite. */
#ifndef BRIEF_CLAIM_LIKENESS_H
#define BRIEF_CLAIM_LIKENESS_H

#include "claim/claim-reader.h"

/* Adds the relations of claims that say the same thing of the same things: repeats and confirms, or with the opposite polarity or an
 * opposite predicate denies and contradicts. From the later to the earlier claim. */
void _brief_likeness_read (BriefClaimReader *reader);

#endif
