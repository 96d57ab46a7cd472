/* SPDX-License-Identifier: MIT */
/* What freezing takes out, ties together, sorts and numbers. */
#include <brief/brief.h>
#include <math.h>

#include "graph/clean.h"
#include "support/check-main.h"
#include "support/sample-graph.h"

#define LENGTH 100

static struct BriefGraph *graph;

static void
setup (void)
{
  char text[LENGTH];
  memset (text, 'a', sizeof text);
  graph = _brief_graph_new (text, sizeof text);
}

static void
teardown (void)
{
  _brief_graph_unref (graph);
}

static uint32_t
add_entity (uint32_t start)
{
  uint32_t entity = _brief_graph_add_entity (graph);
  struct BriefMention mention = { { start, start + 2 }, BRIEF_MENTION_NAME, NULL, 1.0f };
  _brief_graph_entity_add_mention (graph, entity, &mention);
  return entity;
}

static uint32_t
add_claim (uint32_t start)
{
  uint32_t claim = _brief_graph_add_claim (graph);
  _brief_graph_add_span (graph, &_brief_graph_claim_at (graph, claim)->spans, (BriefSpan) { start, start + 5 });
  _brief_graph_add_span (graph, &_brief_graph_claim_at (graph, claim)->predicate, (BriefSpan) { start, start + 1 });
  return claim;
}

static uint32_t
add_attribution (uint32_t start)
{
  uint32_t attribution = _brief_graph_add_attribution (graph);
  _brief_graph_add_span (graph, &_brief_graph_attribution_at (graph, attribution)->content,
                         (BriefSpan) { start, start + 5 });
  return attribution;
}

static void
add_argument (uint32_t claim, BriefNodeType type, uint32_t index)
{
  struct BriefArgument argument = { BRIEF_ROLE_AGENT, NULL, { type, index }, { NULL, 0 }, { 0, 0 } };
  _brief_graph_add_span (graph, &argument.spans, (BriefSpan) { 1, 2 });
  _brief_graph_claim_add_argument (graph, claim, &argument);
}

START_TEST (nothing)
{
  ck_assert_uint_eq (_brief_graph_freeze (graph), 0);
  ck_assert (!graph->failed);
  ck_assert_uint_eq (graph->length, LENGTH);
}
END_TEST

START_TEST (spans_sorted_and_joined)
{
  BriefSpanList list = { NULL, 0 };
  static const BriefSpan spans[] = { { 50, 60 }, { 10, 20 }, { 15, 25 }, { 25, 30 }, { 99, 101 }, { 7, 7 }, { 9, 3 } };
  for (size_t i = 0; i < G_N_ELEMENTS (spans); i++)
    _brief_graph_add_span (graph, &list, spans[i]);
  ck_assert_uint_eq (_brief_clean_spans (graph, &list), 4);
  ck_assert_uint_eq (list.n, 3);
  ck_assert_uint_eq (list.at[0].start, 10);
  ck_assert_uint_eq (list.at[0].end, 25);
  ck_assert_uint_eq (list.at[1].start, 25);
  ck_assert_uint_eq (list.at[2].end, 60);
}
END_TEST

START_TEST (mentions_sorted_and_single)
{
  uint32_t first = add_entity (30), second = add_entity (30);
  struct BriefMention early = { { 5, 9 }, BRIEF_MENTION_PRONOUN, "pronoun", 0.25f };
  struct BriefMention outside = { { 5, LENGTH + 1 }, BRIEF_MENTION_NAME, NULL, 1.0f };
  _brief_graph_entity_add_mention (graph, first, &early);
  _brief_graph_entity_add_mention (graph, second, &outside);
  ck_assert_uint_eq (_brief_graph_freeze (graph), 3); /* the double, the one outside, and the entity left without */
  ck_assert_uint_eq (graph->entities.len, 1);
  const struct BriefEntity *entity = _brief_graph_entity_at (graph, 0);
  ck_assert_uint_eq (entity->n_mentions, 2);
  ck_assert_uint_eq (entity->mentions[0].span.start, 5);
  ck_assert_str_eq (entity->mentions[0].reason, "pronoun");
  ck_assert_uint_eq (entity->mentions[1].span.start, 30);
}
END_TEST

START_TEST (references_follow)
{
  /* Entity 0 goes (no mention): everything that points at 1 must point at 0 afterwards, and what pointed at 0 at none. */
  _brief_graph_add_entity (graph);
  uint32_t kept = add_entity (10), other = add_entity (20), claim = add_claim (40), attribution = add_attribution (60);
  struct BriefEntityRole role = { "minister", kept, { 1, 3 } }, lost = { "envoy", 0, { 1, 3 } };
  _brief_graph_entity_add_role (graph, other, &role);
  _brief_graph_entity_add_role (graph, other, &lost);
  _brief_graph_attribution_at (graph, attribution)->entity = kept;
  _brief_graph_attribution_at (graph, attribution)->addressee = 0;
  _brief_graph_claim_at (graph, claim)->place = other;
  _brief_graph_claim_at (graph, claim)->time = 77;
  add_argument (claim, BRIEF_NODE_ENTITY, kept);
  add_argument (claim, BRIEF_NODE_ENTITY, 0);
  ck_assert_uint_gt (_brief_graph_freeze (graph), 0);
  ck_assert_uint_eq (graph->entities.len, 2);
  ck_assert_uint_eq (_brief_graph_entity_at (graph, 1)->roles[0].of, 0);
  ck_assert_uint_eq (_brief_graph_entity_at (graph, 1)->roles[1].of, BRIEF_NONE);
  ck_assert_uint_eq (_brief_graph_attribution_at (graph, 0)->entity, 0);
  ck_assert_uint_eq (_brief_graph_attribution_at (graph, 0)->addressee, BRIEF_NONE);
  const struct BriefClaim *frozen = _brief_graph_claim_at (graph, 0);
  ck_assert_uint_eq (frozen->place, 1);
  ck_assert_uint_eq (frozen->time, BRIEF_NONE);
  ck_assert_uint_eq (frozen->arguments[0].node.index, 0);
  ck_assert_int_eq (frozen->arguments[1].node.type, BRIEF_NODE_NONE);
  ck_assert_uint_eq (frozen->arguments[1].head.start, 1); /* no head: the span */
  ck_assert_uint_eq (frozen->arguments[1].head.end, 2);
}
END_TEST

START_TEST (nodes_that_do_not_hold)
{
  _brief_graph_time_at (graph, _brief_graph_add_time (graph))->span = (BriefSpan) { 90, 110 };
  _brief_graph_quantity_at (graph, _brief_graph_add_quantity (graph))->span = (BriefSpan) { 5, 5 };
  _brief_graph_add_claim (graph);
  _brief_graph_add_attribution (graph);
  uint32_t declining = _brief_graph_add_attribution (graph);
  _brief_graph_attribution_at (graph, declining)->stance = BRIEF_STANCE_DECLINING;
  _brief_graph_sentence_at (graph, _brief_graph_add_sentence (graph))->span = (BriefSpan) { 0, LENGTH + 1 };
  ck_assert_uint_eq (_brief_graph_freeze (graph), 5);
  ck_assert_uint_eq (graph->times.len + graph->quantities.len + graph->claims.len + graph->sentences.len, 0);
  ck_assert_uint_eq (graph->attributions.len, 1);
}
END_TEST

START_TEST (claims_and_attributions_tied)
{
  uint32_t a = add_attribution (10), b = add_attribution (20);
  uint32_t first = add_claim (40), second = add_claim (50), third = add_claim (60);
  _brief_graph_claim_at (graph, first)->attribution = b; /* not listed */
  _brief_graph_attribution_add_claim (graph, a, second); /* listed only */
  _brief_graph_attribution_add_claim (graph, a, third);  /* listed by one, told by the other */
  _brief_graph_claim_at (graph, third)->attribution = b;
  ck_assert_uint_eq (_brief_graph_freeze (graph), 0);
  ck_assert_uint_eq (_brief_graph_claim_at (graph, second)->attribution, a);
  ck_assert_uint_eq (_brief_graph_attribution_at (graph, a)->n_claims, 1);
  ck_assert_uint_eq (_brief_graph_attribution_at (graph, a)->claims[0], second);
  ck_assert_uint_eq (_brief_graph_attribution_at (graph, b)->n_claims, 2);
  ck_assert_uint_eq (_brief_graph_attribution_at (graph, b)->claims[0], first);
  ck_assert_uint_eq (_brief_graph_attribution_at (graph, b)->claims[1], third);
}
END_TEST

START_TEST (no_claims_of_who_declines)
{
  uint32_t refusal = add_attribution (10), kept = add_claim (40), dropped = add_claim (50);
  _brief_graph_attribution_at (graph, refusal)->stance = BRIEF_STANCE_DECLINING;
  _brief_graph_claim_at (graph, dropped)->attribution = refusal;
  _brief_graph_attribution_add_claim (graph, refusal, dropped);
  add_argument (kept, BRIEF_NODE_CLAIM, dropped);
  ck_assert_uint_gt (_brief_graph_freeze (graph), 0);
  ck_assert_uint_eq (graph->claims.len, 1);
  ck_assert_uint_eq (_brief_graph_attribution_at (graph, refusal)->n_claims, 0);
  ck_assert_int_eq (_brief_graph_claim_at (graph, 0)->arguments[0].node.type, BRIEF_NODE_NONE);
}
END_TEST

START_TEST (relations_need_two_ends)
{
  uint32_t from = add_claim (10), to = add_claim (20);
  for (uint32_t i = 0; i < 3; i++) {
    struct BriefRelation *relation = _brief_graph_relation_at (graph, _brief_graph_add_relation (graph));
    relation->type = BRIEF_RELATION_CAUSE;
    relation->from = (BriefNodeRef) { BRIEF_NODE_CLAIM, from };
    relation->to = (BriefNodeRef) { i == 2 ? BRIEF_NODE_NONE : BRIEF_NODE_CLAIM, i == 0 ? from : to };
    relation->has_span = true;
    relation->span = (BriefSpan) { 0, 0 };
  }
  ck_assert_uint_eq (_brief_graph_freeze (graph), 2);
  ck_assert_uint_eq (graph->relations.len, 1);
  ck_assert_uint_eq (_brief_graph_relation_at (graph, 0)->to.index, to);
  ck_assert (!_brief_graph_relation_at (graph, 0)->has_span);
}
END_TEST

START_TEST (circles_of_parents)
{
  enum { N = 5 };
  for (uint32_t i = 0; i < N; i++)
    _brief_graph_attribution_at (graph, add_attribution (10 * i))->parent = (i + 1) % N;
  _brief_graph_attribution_at (graph, add_attribution (60))->parent = 2; /* hangs on the circle */
  _brief_graph_attribution_at (graph, add_attribution (70))->parent = 6; /* its own parent */
  ck_assert_uint_eq (_brief_graph_freeze (graph), 2);
  for (uint32_t i = 0; i < graph->attributions.len; i++) {
    uint32_t steps = 0;
    for (uint32_t at = i; at != BRIEF_NONE; at = _brief_graph_attribution_at (graph, at)->parent)
      ck_assert_uint_le (++steps, graph->attributions.len);
  }
  ck_assert_uint_eq (_brief_graph_attribution_at (graph, 5)->parent, 2);
}
END_TEST

START_TEST (circles_of_claims)
{
  for (uint32_t i = 0; i < 4; i++)
    add_claim (10 * i);
  add_argument (0, BRIEF_NODE_CLAIM, 1);
  add_argument (0, BRIEF_NODE_CLAIM, 2);
  add_argument (1, BRIEF_NODE_CLAIM, 2); /* 2 twice is no circle */
  add_argument (2, BRIEF_NODE_CLAIM, 3);
  add_argument (3, BRIEF_NODE_CLAIM, 0); /* closes one */
  add_argument (3, BRIEF_NODE_CLAIM, 3); /* one of its own */
  ck_assert_uint_eq (_brief_clean_claim_circles (graph), 2);
  ck_assert_uint_eq (_brief_clean_claim_circles (graph), 0);
  ck_assert_int_eq (_brief_graph_claim_at (graph, 0)->arguments[1].node.type, BRIEF_NODE_CLAIM);
}
END_TEST

START_TEST (deep_chain_of_claims)
{
  /* As deep as the list is long: no recursion, no quadratic time. */
  enum { N = 200000 };
  for (uint32_t i = 0; i < N; i++)
    add_claim (i % 90);
  for (uint32_t i = 0; i < N; i++)
    add_argument (i, BRIEF_NODE_CLAIM, (i + 1) % N);
  ck_assert_uint_eq (_brief_graph_freeze (graph), 1);
}
END_TEST

START_TEST (confidences)
{
  static const double given[] = { 0.5, 1.5, -1, NAN, 0.123456 }, expected[] = { 0.5, 1, 0, 0, 0.1235 };
  for (uint32_t i = 0; i < 5; i++)
    _brief_graph_claim_at (graph, add_claim (i))->confidence = given[i];
  _brief_graph_freeze (graph);
  for (uint32_t i = 0; i < 5; i++)
    ck_assert_double_eq (_brief_graph_claim_at (graph, i)->confidence, expected[i]);
}
END_TEST

START_TEST (new_ids_avoid_old_ones)
{
  for (uint32_t i = 0; i < 3; i++)
    add_claim (i);
  _brief_graph_claim_at (graph, 1)->id = "c1"; /* the first would be called so */
  ck_assert_uint_eq (_brief_graph_freeze (graph), 0);
  uint32_t node;
  for (uint32_t i = 0; i < 3; i++) {
    ck_assert_int_eq (brief_graph_find (graph, _brief_graph_claim_at (graph, i)->id, &node), BRIEF_NODE_CLAIM);
    ck_assert_uint_eq (node, i);
  }
}
END_TEST

START_TEST (strings)
{
  ck_assert_ptr_null (_brief_graph_string (graph, NULL));
  ck_assert_str_eq (_brief_graph_string (graph, "x"), "x");
  ck_assert_str_eq (_brief_graph_substring (graph, (BriefSpan) { 1, 4 }), "aaa");
  ck_assert_str_eq (_brief_graph_substring (graph, (BriefSpan) { 4, 1 }), "");
  ck_assert_str_eq (_brief_graph_substring (graph, (BriefSpan) { 0, LENGTH + 1 }), "");
}
END_TEST

START_TEST (long_lists)
{
  uint32_t claim = add_claim (0);
  for (uint32_t i = 0; i < 1000; i++)
    add_argument (claim, BRIEF_NODE_NONE, i);
  ck_assert_uint_eq (_brief_graph_claim_at (graph, claim)->n_arguments, 1000);
  for (uint32_t i = 0; i < 1000; i++)
    ck_assert_uint_eq (_brief_graph_claim_at (graph, claim)->arguments[i].node.index, i);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("freeze");
  TCase *tcase = tcase_create ("freeze");
  tcase_add_checked_fixture (tcase, setup, teardown);
  tcase_add_test (tcase, nothing);
  tcase_add_test (tcase, spans_sorted_and_joined);
  tcase_add_test (tcase, mentions_sorted_and_single);
  tcase_add_test (tcase, references_follow);
  tcase_add_test (tcase, nodes_that_do_not_hold);
  tcase_add_test (tcase, claims_and_attributions_tied);
  tcase_add_test (tcase, no_claims_of_who_declines);
  tcase_add_test (tcase, relations_need_two_ends);
  tcase_add_test (tcase, circles_of_parents);
  tcase_add_test (tcase, circles_of_claims);
  tcase_add_test (tcase, deep_chain_of_claims);
  tcase_add_test (tcase, confidences);
  tcase_add_test (tcase, new_ids_avoid_old_ones);
  tcase_add_test (tcase, strings);
  tcase_add_test (tcase, long_lists);
  suite_add_tcase (suite, tcase);
  return run_suite (suite);
}
