/* SPDX-License-Identifier: MIT */
/* Confidences of claims and attributions, scaled as the model says. */
#include "pipeline/calibration.h"
#include "support/check-main.h"

#define NEAR 1e-9

START_TEST (scales_log_odds)
{
  ck_assert_double_eq_tol (_brief_calibrated (0.3, 1.0, 0.0), 0.3, NEAR);      /* slope 1, offset 0: as it was */
  ck_assert_double_eq_tol (_brief_calibrated (0.5, 7.0, 0.0), 0.5, NEAR);      /* even odds have no size */
  ck_assert_double_eq_tol (_brief_calibrated (0.9, 0.5, 0.0), 0.75, NEAR);     /* odds 9 become odds 3 */
  ck_assert_double_eq_tol (_brief_calibrated (0.2, 0.0, 1.0986122886681098), 0.75, NEAR);
}
END_TEST

START_TEST (keeps_to_its_bounds)
{
  ck_assert_double_eq_tol (_brief_calibrated (0.0, 1.0, 0.0), 0.0001, NEAR);
  ck_assert_double_eq_tol (_brief_calibrated (1.0, 1.0, 0.0), 0.9999, NEAR);
  ck_assert_double_eq_tol (_brief_calibrated (1.0, 1e6, 1e6), 1.0, NEAR);      /* what a hostile model may ask for */
  ck_assert_double_eq_tol (_brief_calibrated (1.0, -1e6, -1e6), 0.0, NEAR);
}
END_TEST

START_TEST (takes_the_row_of_each_kind)
{
  static const float numbers[BRIEF_CALIBRATED][2] = { [BRIEF_CALIBRATED_CLAIM] = { 0.5f, 0.0f },
                                                      [BRIEF_CALIBRATED_ATTRIBUTION] = { 1.0f, 0.0f } };
  BriefModel model = { .calibration = numbers[0] };
  BriefGraph *graph = _brief_graph_new ("text", 4);
  uint32_t claim = _brief_graph_add_claim (graph), attribution = _brief_graph_add_attribution (graph),
           entity = _brief_graph_add_entity (graph);
  _brief_graph_claim_at (graph, claim)->confidence = 0.9;
  _brief_graph_attribution_at (graph, attribution)->confidence = 0.9;
  _brief_graph_entity_at (graph, entity)->confidence = 0.9;
  _brief_calibrate (graph, &model);
  ck_assert_double_eq_tol (_brief_graph_claim_at (graph, claim)->confidence, 0.75, NEAR);
  ck_assert_double_eq_tol (_brief_graph_attribution_at (graph, attribution)->confidence, 0.9, NEAR);
  ck_assert_double_eq_tol (_brief_graph_entity_at (graph, entity)->confidence, 0.9, NEAR);
  model.calibration = NULL;
  _brief_graph_claim_at (graph, claim)->confidence = 0.4;
  _brief_calibrate (graph, &model);
  ck_assert_double_eq_tol (_brief_graph_claim_at (graph, claim)->confidence, 0.4, NEAR);
  _brief_graph_free (graph);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("calibration");
  TCase *tcase = tcase_create ("calibration");
  tcase_add_test (tcase, scales_log_odds);
  tcase_add_test (tcase, keeps_to_its_bounds);
  tcase_add_test (tcase, takes_the_row_of_each_kind);
  suite_add_tcase (suite, tcase);
  return run_suite (suite);
}
