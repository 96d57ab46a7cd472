/* SPDX-License-Identifier: MIT */
#include "pipeline/calibration.h"

#include <math.h>

/* Log odds of 0 and 1 are infinite: nothing is surer than this. */
#define SUREST 0.0001

double
_brief_calibrated (double p, double slope, double offset)
{
  double bounded = CLAMP (p, SUREST, 1.0 - SUREST);
  double odds = slope * log (bounded / (1.0 - bounded)) + offset;
  return 0.5 * (1.0 + tanh (0.5 * odds)); /* the logistic function, without overflow */
}

void
_brief_calibrate (BriefGraph *graph, const BriefModel *model)
{
  if (!model->calibration)
    return;
  const float *claim = model->calibration + 2 * BRIEF_CALIBRATED_CLAIM;
  const float *attribution = model->calibration + 2 * BRIEF_CALIBRATED_ATTRIBUTION;
  for (uint32_t i = 0; i < graph->claims.len; i++) {
    double *confidence = &_brief_graph_claim_at (graph, i)->confidence;
    *confidence = _brief_calibrated (*confidence, claim[0], claim[1]);
  }
  for (uint32_t i = 0; i < graph->attributions.len; i++) {
    double *confidence = &_brief_graph_attribution_at (graph, i)->confidence;
    *confidence = _brief_calibrated (*confidence, attribution[0], attribution[1]);
  }
}
