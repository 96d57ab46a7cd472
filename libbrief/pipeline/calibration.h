/* SPDX-License-Identifier: MIT */
/* Confidences that mean what they say: of the nodes given 0.9, nine in ten are right on development data. */
#ifndef BRIEF_PIPELINE_CALIBRATION_H
#define BRIEF_PIPELINE_CALIBRATION_H

#include "graph/graph-private.h"
#include "model/model.h"

/* Platt scaling (Platt 1999) of P, a number from 0 to 1, with a slope and an offset on its log odds. */
double _brief_calibrated (double p, double slope, double offset);

/* Scales the confidences of GRAPH's claims and attributions as MODEL says; leaves them when it says nothing.
 * The numbers are fitted by tests/eval/calibrate.py. */
void _brief_calibrate (BriefGraph *graph, const BriefModel *model);

#endif
