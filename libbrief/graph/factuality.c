/* SPDX-License-Identifier: MIT */
#include "graph/factuality.h"

/* What is left open is not equally far from being so: a plan is likelier to be carried out than a condition is to be met. */
static double
open_value (BriefClaimKind kind)
{
  switch (kind) {
  case BRIEF_CLAIM_PLAN:
  case BRIEF_CLAIM_PREDICTION:
  case BRIEF_CLAIM_DIRECTIVE:
    return 1.5;
  case BRIEF_CLAIM_HYPOTHETICAL:
  case BRIEF_CLAIM_OPINION:
    return 1.0;
  default:
    return 0.0;
  }
}

/* A forecast is never as sure as a report, an own plan less than a forecast; and readers take "does not" and "will not" less
 * strictly than "did not". */
static double
certain_value (const struct BriefClaim *claim)
{
  if (claim->kind == BRIEF_CLAIM_PLAN
      || (claim->polarity == BRIEF_POLARITY_NEGATIVE && claim->tense != BRIEF_TENSE_PAST))
    return 2.0;
  return claim->kind == BRIEF_CLAIM_PREDICTION ? 2.5 : 3.0;
}

double
_brief_factuality_of (const struct BriefClaim *claim)
{
  double size;
  switch (claim->certainty) {
  case BRIEF_CERTAINTY_CERTAIN:
    size = certain_value (claim);
    break;
  case BRIEF_CERTAINTY_PROBABLE:
    size = 2.0;
    break;
  case BRIEF_CERTAINTY_POSSIBLE:
    size = 1.0;
    break;
  case BRIEF_CERTAINTY_UNKNOWN:
    size = open_value (claim->kind);
    break;
  default: /* a word of a later vocabulary */
    size = 0.0;
    break;
  }
  return claim->polarity == BRIEF_POLARITY_NEGATIVE && size > 0 ? -size : size;
}
