/* SPDX-License-Identifier: MIT */
/* The table at brief_graph_claim_commitment(), line by line. */
#include <brief/brief.h>

#include "support/check-main.h"
#include "support/sample-graph.h"

/* An attribution to add around the claim, the innermost first. */
typedef struct {
  const char *cue, *lemma;
  BriefStance stance;
  BriefAttributionType type;
  BriefPolarity polarity;
} Layer;

static const char text[] =
    "They said, falsely claimed, revealed, did not confirm, denied, know, lied, that talks failed.";

/* A claim of the given polarity and certainty inside N attributions. */
static BriefGraph *
make_graph (const Layer *layers, uint32_t n, BriefPolarity polarity, BriefCertainty certainty)
{
  struct BriefGraph *graph = _brief_graph_new (text, strlen (text));
  for (uint32_t i = 0; i < n; i++) {
    uint32_t index = _brief_graph_add_attribution (graph);
    struct BriefAttribution *attribution = _brief_graph_attribution_at (graph, index);
    attribution->cue_lemma = layers[i].lemma;
    attribution->stance = layers[i].stance;
    attribution->type = layers[i].type;
    attribution->polarity = layers[i].polarity;
    attribution->parent = i + 1 < n ? i + 1 : BRIEF_NONE;
    _brief_graph_add_span (graph, &attribution->cue, sample_span (text, layers[i].cue, 0));
    _brief_graph_add_span (graph, &attribution->content, sample_span (text, "that talks failed", 0));
  }
  struct BriefClaim *claim = _brief_graph_claim_at (graph, _brief_graph_add_claim (graph));
  claim->polarity = polarity;
  claim->certainty = certainty;
  claim->attribution = n > 0 ? 0 : BRIEF_NONE;
  _brief_graph_add_span (graph, &claim->spans, sample_span (text, "talks failed", 0));
  _brief_graph_add_span (graph, &claim->predicate, sample_span (text, "failed", 0));
  ck_assert_uint_eq (_brief_graph_freeze (graph), 0);
  return graph;
}

static void
assert_commits (const BriefGraph *graph, uint32_t source, BriefPolarity polarity, BriefCertainty certainty)
{
  BriefPolarity found_polarity = BRIEF_POLARITY_POSITIVE;
  BriefCertainty found_certainty = BRIEF_CERTAINTY_POSSIBLE;
  ck_assert (brief_graph_claim_commitment (graph, 0, source, &found_polarity, &found_certainty));
  ck_assert_int_eq (found_polarity, polarity);
  ck_assert_int_eq (found_certainty, certainty);
}

static const Layer said = { "said", "say", BRIEF_STANCE_NEUTRAL, BRIEF_ATTRIBUTION_COMMUNICATION, BRIEF_POLARITY_POSITIVE };
static const Layer falsely = { "claimed", "claim", BRIEF_STANCE_DISTANCING, BRIEF_ATTRIBUTION_COMMUNICATION,
                               BRIEF_POLARITY_POSITIVE };
static const Layer falsely_inside = { "falsely claimed", "claim", BRIEF_STANCE_DISTANCING,
                                      BRIEF_ATTRIBUTION_COMMUNICATION, BRIEF_POLARITY_POSITIVE };
static const Layer lied = { "lied", "lie", BRIEF_STANCE_DISTANCING, BRIEF_ATTRIBUTION_COMMUNICATION,
                            BRIEF_POLARITY_POSITIVE };
static const Layer revealed = { "revealed", "reveal", BRIEF_STANCE_ENDORSING, BRIEF_ATTRIBUTION_COMMUNICATION,
                                BRIEF_POLARITY_POSITIVE };
static const Layer unconfirmed = { "confirm", "confirm", BRIEF_STANCE_ENDORSING, BRIEF_ATTRIBUTION_COMMUNICATION,
                                   BRIEF_POLARITY_NEGATIVE };
static const Layer denied = { "denied", "deny", BRIEF_STANCE_DENYING, BRIEF_ATTRIBUTION_COMMUNICATION,
                              BRIEF_POLARITY_POSITIVE };
static const Layer refused = { "said", "refuse", BRIEF_STANCE_NEUTRAL, BRIEF_ATTRIBUTION_INTENTION, BRIEF_POLARITY_POSITIVE };
static const Layer not_refused = { "said", "refuse", BRIEF_STANCE_NEUTRAL, BRIEF_ATTRIBUTION_INTENTION, BRIEF_POLARITY_NEGATIVE };
static const Layer know = { "know", "know", BRIEF_STANCE_NEUTRAL, BRIEF_ATTRIBUTION_PERCEPTION, BRIEF_POLARITY_NEGATIVE };

/* What the article is committed to when a sure claim stands in one attribution. */
static void
assert_article (const Layer *layer, BriefPolarity claim, BriefPolarity polarity, BriefCertainty certainty)
{
  BriefGraph *graph = make_graph (layer, 1, claim, BRIEF_CERTAINTY_CERTAIN);
  assert_commits (graph, 0, claim, BRIEF_CERTAINTY_CERTAIN);
  assert_commits (graph, BRIEF_NONE, polarity, certainty);
  brief_graph_unref (graph);
}

START_TEST (one_attribution)
{
  const BriefPolarity yes = BRIEF_POLARITY_POSITIVE, no = BRIEF_POLARITY_NEGATIVE;
  assert_article (&said, yes, yes, BRIEF_CERTAINTY_UNKNOWN);
  assert_article (&said, no, no, BRIEF_CERTAINTY_UNKNOWN);
  assert_article (&falsely, yes, no, BRIEF_CERTAINTY_CERTAIN);
  assert_article (&falsely_inside, yes, no, BRIEF_CERTAINTY_CERTAIN);
  assert_article (&lied, no, yes, BRIEF_CERTAINTY_CERTAIN);
  assert_article (&revealed, yes, yes, BRIEF_CERTAINTY_CERTAIN);
  assert_article (&unconfirmed, yes, yes, BRIEF_CERTAINTY_UNKNOWN);
  assert_article (&denied, no, no, BRIEF_CERTAINTY_UNKNOWN);
  assert_article (&know, yes, yes, BRIEF_CERTAINTY_CERTAIN);
  assert_article (&refused, no, no, BRIEF_CERTAINTY_CERTAIN);
  assert_article (&not_refused, yes, yes, BRIEF_CERTAINTY_CERTAIN);
}
END_TEST

START_TEST (no_attribution)
{
  BriefGraph *graph = make_graph (NULL, 0, BRIEF_POLARITY_NEGATIVE, BRIEF_CERTAINTY_POSSIBLE);
  assert_commits (graph, BRIEF_NONE, BRIEF_POLARITY_NEGATIVE, BRIEF_CERTAINTY_POSSIBLE);
  ck_assert (brief_graph_claim_commitment (graph, 0, BRIEF_NONE, NULL, NULL));
  ck_assert (!brief_graph_claim_commitment (graph, 0, 0, NULL, NULL));
  ck_assert (!brief_graph_claim_commitment (graph, 1, BRIEF_NONE, NULL, NULL));
  ck_assert (!brief_graph_claim_commitment (NULL, 0, BRIEF_NONE, NULL, NULL));
  brief_graph_unref (graph);
}
END_TEST

START_TEST (nested)
{
  /* "They falsely claimed that it was revealed that talks failed." */
  const Layer layers[] = { revealed, falsely, revealed };
  BriefGraph *graph = make_graph (layers, 3, BRIEF_POLARITY_POSITIVE, BRIEF_CERTAINTY_PROBABLE);
  assert_commits (graph, 0, BRIEF_POLARITY_POSITIVE, BRIEF_CERTAINTY_PROBABLE);
  assert_commits (graph, 1, BRIEF_POLARITY_POSITIVE, BRIEF_CERTAINTY_PROBABLE);
  assert_commits (graph, 2, BRIEF_POLARITY_NEGATIVE, BRIEF_CERTAINTY_PROBABLE);
  assert_commits (graph, BRIEF_NONE, BRIEF_POLARITY_NEGATIVE, BRIEF_CERTAINTY_PROBABLE);
  brief_graph_unref (graph);
}
END_TEST

START_TEST (unknown_stays_unknown)
{
  /* "They revealed that someone said that talks failed": the saying is revealed, not the failure. */
  const Layer layers[] = { said, revealed, falsely };
  BriefGraph *graph = make_graph (layers, 3, BRIEF_POLARITY_POSITIVE, BRIEF_CERTAINTY_CERTAIN);
  assert_commits (graph, 0, BRIEF_POLARITY_POSITIVE, BRIEF_CERTAINTY_CERTAIN);
  assert_commits (graph, 1, BRIEF_POLARITY_POSITIVE, BRIEF_CERTAINTY_UNKNOWN);
  assert_commits (graph, 2, BRIEF_POLARITY_POSITIVE, BRIEF_CERTAINTY_UNKNOWN);
  assert_commits (graph, BRIEF_NONE, BRIEF_POLARITY_POSITIVE, BRIEF_CERTAINTY_UNKNOWN);
  brief_graph_unref (graph);
}
END_TEST

START_TEST (polarity_comes_back)
{
  /* The contrary, then nothing: nothing has the claim's own polarity. */
  const Layer layers[] = { falsely, said };
  BriefGraph *graph = make_graph (layers, 2, BRIEF_POLARITY_POSITIVE, BRIEF_CERTAINTY_CERTAIN);
  assert_commits (graph, 1, BRIEF_POLARITY_NEGATIVE, BRIEF_CERTAINTY_CERTAIN);
  assert_commits (graph, BRIEF_NONE, BRIEF_POLARITY_POSITIVE, BRIEF_CERTAINTY_UNKNOWN);
  brief_graph_unref (graph);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("commitment");
  TCase *tcase = tcase_create ("commitment");
  tcase_add_test (tcase, one_attribution);
  tcase_add_test (tcase, no_attribution);
  tcase_add_test (tcase, nested);
  tcase_add_test (tcase, unknown_stays_unknown);
  tcase_add_test (tcase, polarity_comes_back);
  suite_add_tcase (suite, tcase);
  return run_suite (suite);
}
