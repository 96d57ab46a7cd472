/* SPDX-License-Identifier: MIT */
/* Which claims: the conditions of a query, one by one and together, on the sample graph. */
#include <brief/brief-glib.h>
#include <brief/brief.h>

#include "support/check-main.h"
#include "support/sample-graph.h"

/* Nodes of the sample graph. */
enum { NUNEZ, PERU, REUTERS };
enum { RULE_OUT, LEAVE };

static BriefGraph *graph;
static BriefQuery *query;

static void
setup (void)
{
  graph = sample_graph_new ();
  query = brief_query_new ();
  ck_assert_ptr_nonnull (graph);
  ck_assert_ptr_nonnull (query);
}

static void
teardown (void)
{
  brief_query_free (query);
  brief_graph_unref (graph);
}

/* The query finds the claim FIRST alone, or none when it is BRIEF_NONE. */
static void
expect (uint32_t first)
{
  ck_assert_uint_eq (brief_query_next (query, graph, BRIEF_NONE), first);
  if (first != BRIEF_NONE)
    ck_assert_uint_eq (brief_query_next (query, graph, first), BRIEF_NONE);
}

START_TEST (no_condition)
{
  ck_assert_uint_eq (brief_query_next (query, graph, BRIEF_NONE), RULE_OUT);
  ck_assert_uint_eq (brief_query_next (query, graph, RULE_OUT), LEAVE);
  ck_assert_uint_eq (brief_query_next (query, graph, LEAVE), BRIEF_NONE);
  ck_assert_uint_eq (brief_query_next (NULL, graph, RULE_OUT), LEAVE);
  ck_assert_uint_eq (brief_query_next (query, graph, 1000), BRIEF_NONE);
  ck_assert_uint_eq (brief_query_next (query, NULL, BRIEF_NONE), BRIEF_NONE);
}
END_TEST

START_TEST (source)
{
  brief_query_set_source (query, PERU);
  expect (LEAVE);
  brief_query_set_source (query, REUTERS); /* it reports what Lima confirmed */
  expect (LEAVE);
  brief_query_set_source (query, NUNEZ);
  expect (BRIEF_NONE);
  brief_query_set_source (query, BRIEF_NONE); /* the article */
  expect (RULE_OUT);
}
END_TEST

START_TEST (about)
{
  brief_query_set_about (query, NUNEZ); /* an argument */
  expect (RULE_OUT);
  brief_query_set_about (query, PERU); /* the place */
  expect (RULE_OUT);
  brief_query_set_about (query, REUTERS);
  expect (BRIEF_NONE);
  brief_query_set_about (query, 1000);
  expect (BRIEF_NONE);
  brief_query_set_about (query, BRIEF_NONE);
  expect (BRIEF_NONE);
}
END_TEST

START_TEST (about_words)
{
  struct BriefGraph *open = sample_graph_build ();
  struct BriefMention mention = { sample_span (sample_text, "ships", 0), BRIEF_MENTION_NOMINAL, NULL, 1.0f };
  uint32_t fleet = _brief_graph_add_entity (open);
  _brief_graph_entity_add_mention (open, fleet, &mention);
  ck_assert_uint_eq (_brief_graph_freeze (open), 0);
  brief_query_set_about (query, fleet); /* no argument, but a word of the claim */
  ck_assert_uint_eq (brief_query_next (query, open, BRIEF_NONE), LEAVE);
  ck_assert_uint_eq (brief_query_next (query, open, LEAVE), BRIEF_NONE);
  brief_graph_unref (open);
}
END_TEST

START_TEST (argument_and_role)
{
  brief_query_set_argument (query, NUNEZ);
  expect (RULE_OUT);
  brief_query_set_role (query, BRIEF_ROLE_AGENT);
  expect (RULE_OUT);
  brief_query_set_role (query, BRIEF_ROLE_PATIENT); /* there is one, but it is not he */
  expect (BRIEF_NONE);
  brief_query_set_argument (query, PERU);
  expect (BRIEF_NONE);
}
END_TEST

START_TEST (role_alone)
{
  brief_query_set_role (query, BRIEF_ROLE_PATIENT);
  expect (RULE_OUT);
  brief_query_set_role (query, BRIEF_ROLE_INSTRUMENT);
  expect (BRIEF_NONE);
}
END_TEST

START_TEST (event)
{
  brief_query_set_event (query, BRIEF_EVENT_REJECT);
  expect (RULE_OUT);
  brief_query_set_event (query, BRIEF_EVENT_NONE);
  expect (LEAVE);
}
END_TEST

/* The claim's time is from 2024-11-17 to 2024-11-19. */
START_TEST (days)
{
  static const struct { const char *earliest, *latest; uint32_t found; } cases[] = {
    { "2024-11-18", "2024-11-18", LEAVE }, { "2024-11-19", "2024-12-01", LEAVE }, { "2024-11-20", NULL, BRIEF_NONE },
    { NULL, "2024-11-16", BRIEF_NONE }, { NULL, "2024-11-17", LEAVE }, { NULL, NULL, LEAVE }, { "2024-02-29", "2025-01-01", LEAVE },
  };
  for (size_t i = 0; i < G_N_ELEMENTS (cases); i++) {
    ck_assert (brief_query_set_time (query, cases[i].earliest, cases[i].latest));
    expect (cases[i].found);
  }
}
END_TEST

START_TEST (no_days)
{
  static const char *const wrong[] = { "", "2024", "2024-11", "2023-02-29", "2024-13-01", "2024-1-01", "18.11.2024", "2024-11-18T10:00",
                                       "0000-01-01", "next week" };
  for (size_t i = 0; i < G_N_ELEMENTS (wrong); i++) {
    ck_assert_msg (!brief_query_set_time (query, wrong[i], NULL), "%s", wrong[i]);
    ck_assert_msg (!brief_query_set_time (query, NULL, wrong[i]), "%s", wrong[i]);
  }
  ck_assert (brief_query_set_time (query, "2024-12-01", NULL));
  ck_assert (!brief_query_set_time (query, "nonsense", NULL)); /* leaves the condition as it was */
  expect (BRIEF_NONE);
}
END_TEST

START_TEST (confidence)
{
  brief_query_set_confidence (query, 0.8);
  ck_assert_uint_eq (brief_query_next (query, graph, BRIEF_NONE), RULE_OUT);
  brief_query_set_confidence (query, 0.88);
  brief_query_set_event (query, BRIEF_EVENT_REJECT);
  expect (BRIEF_NONE);
}
END_TEST

START_TEST (together)
{
  brief_query_set_source (query, REUTERS);
  ck_assert (brief_query_set_time (query, "2024-11-18", "2024-11-18"));
  expect (LEAVE);
  brief_query_set_about (query, NUNEZ);
  expect (BRIEF_NONE);
}
END_TEST

START_TEST (names)
{
  ck_assert_uint_eq (brief_graph_find_entity (graph, "José Núñez", BRIEF_NONE), NUNEZ);
  ck_assert_uint_eq (brief_graph_find_entity (graph, "NÚÑEZ", BRIEF_NONE), NUNEZ);
  ck_assert_uint_eq (brief_graph_find_entity (graph, "lima", BRIEF_NONE), PERU); /* an alias */
  ck_assert_uint_eq (brief_graph_find_entity (graph, "Per", BRIEF_NONE), BRIEF_NONE);
  ck_assert_uint_eq (brief_graph_find_entity (graph, "Peru Lima", BRIEF_NONE), BRIEF_NONE); /* words of two names */
  ck_assert_uint_eq (brief_graph_find_entity (graph, "Peru", PERU), BRIEF_NONE);
  ck_assert_uint_eq (brief_graph_find_entity (graph, "", BRIEF_NONE), BRIEF_NONE);
  ck_assert_uint_eq (brief_graph_find_entity (graph, " , ", BRIEF_NONE), BRIEF_NONE);
  ck_assert_uint_eq (brief_graph_find_entity (graph, "Per\xff", BRIEF_NONE), BRIEF_NONE);
}
END_TEST

START_TEST (nothing)
{
  brief_query_free (NULL);
  brief_query_set_source (NULL, 0);
  brief_query_set_about (NULL, 0);
  brief_query_set_argument (NULL, 0);
  brief_query_set_role (NULL, BRIEF_ROLE_AGENT);
  brief_query_set_event (NULL, BRIEF_EVENT_NONE);
  brief_query_set_confidence (NULL, 1);
  ck_assert (!brief_query_set_time (NULL, "2024-11-18", NULL));
  ck_assert_uint_eq (brief_graph_find_entity (NULL, "Peru", BRIEF_NONE), BRIEF_NONE);
  ck_assert_uint_eq (brief_graph_find_entity (graph, NULL, BRIEF_NONE), BRIEF_NONE);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("query");
  TCase *tcase = tcase_create ("query");
  tcase_add_checked_fixture (tcase, setup, teardown);
  tcase_add_test (tcase, no_condition);
  tcase_add_test (tcase, source);
  tcase_add_test (tcase, about);
  tcase_add_test (tcase, about_words);
  tcase_add_test (tcase, argument_and_role);
  tcase_add_test (tcase, role_alone);
  tcase_add_test (tcase, event);
  tcase_add_test (tcase, days);
  tcase_add_test (tcase, no_days);
  tcase_add_test (tcase, confidence);
  tcase_add_test (tcase, together);
  tcase_add_test (tcase, names);
  tcase_add_test (tcase, nothing);
  suite_add_tcase (suite, tcase);
  return run_suite (suite);
}
