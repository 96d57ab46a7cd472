/* SPDX-License-Identifier: MIT */
/* Every accessor of every node, over a graph whose fields all differ from their defaults. */
#include <brief/brief.h>

#include "support/check-main.h"
#include "support/sample-graph.h"

static BriefGraph *graph;

static void
setup (void)
{
  graph = sample_graph_new ();
  ck_assert_ptr_nonnull (graph);
}

static void
teardown (void)
{
  brief_graph_unref (graph);
}

static void
assert_span (BriefSpan span, const char *piece, unsigned nth)
{
  BriefSpan expected = sample_span (sample_text, piece, nth);
  ck_assert_uint_eq (span.start, expected.start);
  ck_assert_uint_eq (span.end, expected.end);
}

static void
assert_no_span (BriefSpan span)
{
  ck_assert_uint_eq (span.start, 0);
  ck_assert_uint_eq (span.end, 0);
}

START_TEST (document)
{
  size_t length;
  ck_assert_str_eq (brief_graph_text (graph, &length), sample_text);
  ck_assert_uint_eq (length, strlen (sample_text));
  ck_assert_uint_eq (brief_graph_length (graph), (uint32_t) g_utf8_strlen (sample_text, -1));
  ck_assert (!brief_graph_in_code_points (graph));
  ck_assert (brief_graph_has_tokens (graph));
  ck_assert_str_eq (brief_graph_id (graph), "sample");
  ck_assert_str_eq (brief_graph_title (graph), "A \"title\" with \\ and \t");
  ck_assert_str_eq (brief_graph_published (graph), "2024-11-18");
  ck_assert_str_eq (brief_graph_publisher (graph), "Agency");
  ck_assert_str_eq (brief_graph_uri (graph), "https://example.org/1");
  ck_assert_str_eq (brief_graph_library (graph), "0.1.0");
  ck_assert_str_eq (brief_graph_model (graph), "en-news/0000000000000000");
  ck_assert_uint_eq (brief_graph_n_notices (graph), 1);
  ck_assert_str_eq (brief_graph_notice (graph, 0), "a notice with the number 7");
  ck_assert_ptr_null (brief_graph_notice (graph, 1));
}
END_TEST

START_TEST (ids)
{
  uint32_t node = 0;
  ck_assert_int_eq (brief_graph_find (graph, "e2", &node), BRIEF_NODE_ENTITY);
  ck_assert_uint_eq (node, 1);
  ck_assert_int_eq (brief_graph_find (graph, "t1", &node), BRIEF_NODE_TIME);
  ck_assert_uint_eq (node, 0);
  ck_assert_int_eq (brief_graph_find (graph, "q1", NULL), BRIEF_NODE_QUANTITY);
  ck_assert_int_eq (brief_graph_find (graph, "a2", &node), BRIEF_NODE_ATTRIBUTION);
  ck_assert_uint_eq (node, 1);
  ck_assert_int_eq (brief_graph_find (graph, "c2", &node), BRIEF_NODE_CLAIM);
  ck_assert_uint_eq (node, 1);
  ck_assert_int_eq (brief_graph_find (graph, "c3", &node), BRIEF_NODE_NONE);
  ck_assert_uint_eq (node, BRIEF_NONE);
  ck_assert_int_eq (brief_graph_find (graph, "", &node), BRIEF_NODE_NONE);
}
END_TEST

START_TEST (sentences)
{
  ck_assert_uint_eq (brief_graph_n_sentences (graph), 2);
  const BriefSentence *sentence = brief_graph_sentence (graph, 0);
  ck_assert_uint_eq (brief_sentence_span (sentence).start, 0);
  ck_assert_int_eq (sample_text[brief_sentence_span (sentence).end], '\n');
  ck_assert_int_eq (brief_sentence_zone (sentence), BRIEF_ZONE_HEADLINE);
  ck_assert_uint_eq (brief_sentence_first_token (sentence), 0);
  ck_assert_uint_eq (brief_sentence_n_tokens (sentence), 11);
  ck_assert_uint_eq (brief_sentence_n_tokens (brief_graph_sentence (graph, 1)), 0);
  ck_assert_ptr_null (brief_graph_sentence (graph, 2));
  ck_assert_ptr_null (brief_graph_sentence (graph, BRIEF_NONE));
}
END_TEST

START_TEST (sentence_at)
{
  uint32_t line_break = brief_sentence_span (brief_graph_sentence (graph, 0)).end;
  ck_assert_uint_eq (brief_graph_sentence_at (graph, 0), 0);
  ck_assert_uint_eq (brief_graph_sentence_at (graph, line_break - 1), 0);
  ck_assert_uint_eq (brief_graph_sentence_at (graph, line_break), BRIEF_NONE);
  ck_assert_uint_eq (brief_graph_sentence_at (graph, line_break + 1), 1);
  ck_assert_uint_eq (brief_graph_sentence_at (graph, (uint32_t) strlen (sample_text) - 1), 1);
  ck_assert_uint_eq (brief_graph_sentence_at (graph, (uint32_t) strlen (sample_text)), BRIEF_NONE);
}
END_TEST

START_TEST (tokens)
{
  ck_assert_uint_eq (brief_graph_n_tokens (graph), 11);
  const BriefToken *token = brief_graph_token (graph, 7);
  ck_assert_str_eq (brief_token_form (token), "does");
  ck_assert_str_eq (brief_token_lemma (token), "do");
  ck_assert_str_eq (brief_token_upos (token), "AUX");
  ck_assert_str_eq (brief_token_xpos (token), "VBZ");
  ck_assert_str_eq (brief_token_feats (token), "Mood=Ind|Tense=Pres");
  ck_assert_str_eq (brief_token_deprel (token), "aux");
  ck_assert_uint_eq (brief_token_head (token), 11);
  ck_assert_uint_eq (brief_token_multiword (token), 1);
  ck_assert (!brief_token_space_after (token));
  ck_assert (!brief_token_paragraph_start (token));
  assert_span (brief_token_span (token), "does", 0);
  ck_assert (brief_token_paragraph_start (brief_graph_token (graph, 0)));
  ck_assert (brief_token_space_after (brief_graph_token (graph, 8)));
  ck_assert_ptr_null (brief_graph_token (graph, 11));
}
END_TEST

START_TEST (entities)
{
  ck_assert_uint_eq (brief_graph_n_entities (graph), 3);
  const BriefEntity *person = brief_graph_entity (graph, 0), *country = brief_graph_entity (graph, 1);
  ck_assert_str_eq (brief_entity_id (person), "e1");
  ck_assert_int_eq (brief_entity_type (person), BRIEF_ENTITY_PERSON);
  ck_assert_str_eq (brief_entity_name (person), "José Núñez");
  ck_assert_int_eq (brief_entity_number (person), BRIEF_NUMBER_SINGULAR);
  ck_assert (brief_entity_definite (person));
  ck_assert (!brief_entity_definite (country));
  ck_assert_double_eq (brief_entity_confidence (person), 0.99);
  ck_assert_ptr_null (brief_entity_wikidata (person));
  ck_assert_ptr_null (brief_entity_iso3166 (person));
  ck_assert_str_eq (brief_entity_wikidata (country), "Q419");
  ck_assert_str_eq (brief_entity_iso3166 (country), "PE");
  double latitude = 0, longitude = 0;
  ck_assert (!brief_entity_location (person, &latitude, &longitude));
  ck_assert (brief_entity_location (country, &latitude, &longitude) && brief_entity_location (country, NULL, NULL));
  ck_assert_double_eq (latitude, -10.125);
  ck_assert_double_eq (longitude, -76);
  ck_assert_uint_eq (brief_entity_n_aliases (country), 1);
  ck_assert_str_eq (brief_entity_alias (country, 0), "Lima");
  ck_assert_ptr_null (brief_entity_alias (country, 1));
}
END_TEST

START_TEST (roles_and_mentions)
{
  const BriefEntity *person = brief_graph_entity (graph, 0), *country = brief_graph_entity (graph, 1);
  ck_assert_uint_eq (brief_entity_n_roles (person), 1);
  ck_assert_str_eq (brief_entity_role_title (person, 0), "minister");
  ck_assert_uint_eq (brief_entity_role_of (person, 0), 1);
  assert_span (brief_entity_role_span (person, 0), "Peru’s minister", 0);
  ck_assert_ptr_null (brief_entity_role_title (person, 1));
  ck_assert_uint_eq (brief_entity_role_of (person, 1), BRIEF_NONE);
  assert_no_span (brief_entity_role_span (person, 1));
  ck_assert_uint_eq (brief_entity_n_mentions (country), 2);
  assert_span (brief_entity_mention_span (country, 0), "Peru", 0);
  assert_span (brief_entity_mention_span (country, 1), "Lima", 0);
  assert_no_span (brief_entity_mention_span (country, 2));
  ck_assert_int_eq (brief_entity_mention_kind (country, 1), BRIEF_MENTION_NAME);
  ck_assert_str_eq (brief_entity_mention_reason (country, 1), "capital");
  ck_assert_ptr_null (brief_entity_mention_reason (country, 2));
  ck_assert_double_eq (brief_entity_mention_confidence (country, 1), 0.5);
}
END_TEST

START_TEST (claims_of_entities)
{
  ck_assert_uint_eq (brief_graph_entity_n_claims (graph, 0), 1);
  ck_assert_uint_eq (brief_graph_entity_claim (graph, 0, 0), 0);
  ck_assert_uint_eq (brief_graph_entity_claim (graph, 0, 1), BRIEF_NONE);
  ck_assert_uint_eq (brief_graph_entity_n_claims (graph, 1), 1); /* as the place */
  ck_assert_uint_eq (brief_graph_entity_claim (graph, 1, 0), 0);
  ck_assert_uint_eq (brief_graph_entity_n_claims (graph, 2), 0);
  ck_assert_uint_eq (brief_graph_entity_n_claims (graph, 3), 0);
}
END_TEST

START_TEST (times_and_quantities)
{
  const BriefTime *time = brief_graph_time (graph, 0);
  ck_assert_uint_eq (brief_graph_n_times (graph), 1);
  ck_assert_str_eq (brief_time_id (time), "t1");
  assert_span (brief_time_span (time), "Nov. 18", 0);
  ck_assert_int_eq (brief_time_type (time), BRIEF_TIME_DATE);
  ck_assert_str_eq (brief_time_value (time), "2024-11-18");
  ck_assert_int_eq (brief_time_mod (time), BRIEF_TIME_MOD_APPROX);
  ck_assert_str_eq (brief_time_earliest (time), "2024-11-17");
  ck_assert_str_eq (brief_time_latest (time), "2024-11-19");
  ck_assert_double_eq (brief_time_confidence (time), 0.8);
  const BriefQuantity *quantity = brief_graph_quantity (graph, 0);
  double lower = 0, upper = 0;
  ck_assert_uint_eq (brief_graph_n_quantities (graph), 1);
  ck_assert_str_eq (brief_quantity_id (quantity), "q1");
  assert_span (brief_quantity_span (quantity), "3 to 5 ships", 0);
  ck_assert_int_eq (brief_quantity_type (quantity), BRIEF_QUANTITY_COUNT);
  ck_assert (brief_quantity_value (quantity, &lower) && brief_quantity_upper (quantity, &upper));
  ck_assert (brief_quantity_value (quantity, NULL));
  ck_assert_double_eq (lower, 3);
  ck_assert_double_eq (upper, 5);
  ck_assert_str_eq (brief_quantity_unit (quantity), "ship");
  ck_assert_int_eq (brief_quantity_bound (quantity), BRIEF_BOUND_RANGE);
  ck_assert_double_eq (brief_quantity_confidence (quantity), 0.7);
}
END_TEST

START_TEST (attributions)
{
  ck_assert_uint_eq (brief_graph_n_attributions (graph), 2);
  const BriefAttribution *outer = brief_graph_attribution (graph, 0), *inner = brief_graph_attribution (graph, 1);
  BriefSpan reason = { 1, 2 };
  ck_assert_str_eq (brief_attribution_id (inner), "a2");
  ck_assert_uint_eq (brief_attribution_entity (inner), 1);
  ck_assert_uint_eq (brief_attribution_n_source_spans (inner), 1);
  assert_span (brief_attribution_source_span (inner, 0), "Lima", 0);
  assert_no_span (brief_attribution_source_span (inner, 1));
  ck_assert_int_eq (brief_attribution_source_type (inner), BRIEF_SOURCE_GOVERNMENT);
  ck_assert_int_eq (brief_attribution_anonymity (inner), BRIEF_ANONYMITY_ROLE_ONLY);
  ck_assert (!brief_attribution_reason (outer, &reason));
  ck_assert_uint_eq (reason.start, 1);
  ck_assert (brief_attribution_reason (inner, &reason));
  assert_span (reason, "rule out", 0);
  ck_assert_uint_eq (brief_attribution_n_cue_spans (inner), 1);
  assert_span (brief_attribution_cue_span (inner, 0), "confirmed", 0);
  ck_assert_str_eq (brief_attribution_cue_lemma (inner), "confirm");
  ck_assert_uint_eq (brief_attribution_n_content_spans (inner), 1);
  assert_span (brief_attribution_content_span (inner, 0), "that 3 to 5 ships left", 0);
  ck_assert_int_eq (brief_attribution_form (outer), BRIEF_FORM_DIRECT);
  ck_assert_int_eq (brief_attribution_form (inner), BRIEF_FORM_INDIRECT);
  ck_assert_int_eq (brief_attribution_type (inner), BRIEF_ATTRIBUTION_COMMUNICATION);
  ck_assert_int_eq (brief_attribution_stance (inner), BRIEF_STANCE_ENDORSING);
  ck_assert_int_eq (brief_attribution_polarity (inner), BRIEF_POLARITY_POSITIVE);
  ck_assert_uint_eq (brief_attribution_addressee (inner), 0);
  ck_assert_uint_eq (brief_attribution_addressee (outer), BRIEF_NONE);
  ck_assert_uint_eq (brief_attribution_time (inner), 0);
  ck_assert_uint_eq (brief_attribution_parent (inner), 0);
  ck_assert_uint_eq (brief_attribution_parent (outer), BRIEF_NONE);
  ck_assert_uint_eq (brief_attribution_n_claims (inner), 1);
  ck_assert_uint_eq (brief_attribution_claim (inner, 0), 1);
  ck_assert_uint_eq (brief_attribution_claim (inner, 1), BRIEF_NONE);
  ck_assert_double_eq (brief_attribution_confidence (inner), 0.6);
}
END_TEST

START_TEST (claims)
{
  ck_assert_uint_eq (brief_graph_n_claims (graph), 2);
  const BriefClaim *claim = brief_graph_claim (graph, 0);
  ck_assert_str_eq (brief_claim_id (claim), "c1");
  ck_assert_uint_eq (brief_claim_n_spans (claim), 2);
  assert_span (brief_claim_span (claim, 1), "doesn't rule out a strike", 0);
  assert_no_span (brief_claim_span (claim, 2));
  ck_assert_int_eq (brief_claim_kind (claim), BRIEF_CLAIM_STATE);
  ck_assert_int_eq (brief_claim_event (claim), BRIEF_EVENT_REJECT);
  ck_assert_uint_eq (brief_claim_n_predicate_spans (claim), 1);
  assert_span (brief_claim_predicate_span (claim, 0), "rule out", 0);
  ck_assert_str_eq (brief_claim_lemma (claim), "rule out");
  ck_assert_str_eq (brief_claim_sense (claim), "rule.02");
  ck_assert_uint_eq (brief_claim_time (claim), BRIEF_NONE);
  ck_assert_uint_eq (brief_claim_time (brief_graph_claim (graph, 1)), 0);
  ck_assert_uint_eq (brief_claim_place (claim), 1);
  ck_assert_int_eq (brief_claim_polarity (claim), BRIEF_POLARITY_NEGATIVE);
  ck_assert_int_eq (brief_claim_certainty (claim), BRIEF_CERTAINTY_CERTAIN);
  ck_assert_double_eq (brief_claim_factuality (claim), -2.0);
  ck_assert_int_eq (brief_claim_tense (claim), BRIEF_TENSE_PRESENT);
  ck_assert_uint_eq (brief_claim_attribution (claim), BRIEF_NONE);
  ck_assert_uint_eq (brief_claim_attribution (brief_graph_claim (graph, 1)), 1);
  ck_assert_double_eq (brief_claim_confidence (claim), 0.87);
}
END_TEST

START_TEST (arguments)
{
  const BriefClaim *claim = brief_graph_claim (graph, 0);
  uint32_t node = 7;
  ck_assert_uint_eq (brief_claim_n_arguments (claim), 2);
  ck_assert_int_eq (brief_claim_argument_role (claim, 0), BRIEF_ROLE_AGENT);
  ck_assert_str_eq (brief_claim_argument_label (claim, 0), "ARG0");
  ck_assert_ptr_null (brief_claim_argument_label (claim, 1));
  ck_assert_int_eq (brief_claim_argument_node (claim, 0, &node), BRIEF_NODE_ENTITY);
  ck_assert_uint_eq (node, 0);
  ck_assert_int_eq (brief_claim_argument_node (claim, 1, &node), BRIEF_NODE_NONE);
  ck_assert_uint_eq (node, BRIEF_NONE);
  ck_assert_int_eq (brief_claim_argument_node (claim, 2, &node), BRIEF_NODE_NONE);
  ck_assert_uint_eq (brief_claim_argument_n_spans (claim, 1), 1);
  ck_assert_uint_eq (brief_claim_argument_n_spans (claim, 2), 0);
  assert_span (brief_claim_argument_span (claim, 1, 0), "a strike", 0);
  assert_no_span (brief_claim_argument_span (claim, 1, 1));
  assert_no_span (brief_claim_argument_span (claim, 2, 0));
  assert_span (brief_claim_argument_head (claim, 1), "strike", 0);
  assert_no_span (brief_claim_argument_head (claim, 2));
}
END_TEST

START_TEST (relations)
{
  uint32_t node = 7;
  BriefSpan span = { 1, 2 };
  ck_assert_uint_eq (brief_graph_n_relations (graph), 2);
  const BriefRelation *relation = brief_graph_relation (graph, 0);
  ck_assert_int_eq (brief_relation_type (relation), BRIEF_RELATION_CONTRAST);
  ck_assert_int_eq (brief_relation_from (relation, &node), BRIEF_NODE_CLAIM);
  ck_assert_uint_eq (node, 1);
  ck_assert_int_eq (brief_relation_to (relation, &node), BRIEF_NODE_CLAIM);
  ck_assert_uint_eq (node, 0);
  ck_assert (brief_relation_span (relation, &span));
  assert_span (span, "that", 0);
  ck_assert_double_eq (brief_relation_confidence (relation), 0.25);
  ck_assert (!brief_relation_span (brief_graph_relation (graph, 1), NULL));
  ck_assert_int_eq (brief_relation_to (brief_graph_relation (graph, 1), &node), BRIEF_NODE_ENTITY);
}
END_TEST

START_TEST (references)
{
  ck_assert_ptr_eq (brief_graph_ref (graph), graph);
  brief_graph_unref (graph);
  ck_assert_uint_eq (brief_graph_n_claims (graph), 2);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("nodes");
  TCase *tcase = tcase_create ("nodes");
  tcase_add_checked_fixture (tcase, setup, teardown);
  tcase_add_test (tcase, document);
  tcase_add_test (tcase, ids);
  tcase_add_test (tcase, sentences);
  tcase_add_test (tcase, sentence_at);
  tcase_add_test (tcase, tokens);
  tcase_add_test (tcase, entities);
  tcase_add_test (tcase, roles_and_mentions);
  tcase_add_test (tcase, claims_of_entities);
  tcase_add_test (tcase, times_and_quantities);
  tcase_add_test (tcase, attributions);
  tcase_add_test (tcase, claims);
  tcase_add_test (tcase, arguments);
  tcase_add_test (tcase, relations);
  tcase_add_test (tcase, references);
  suite_add_tcase (suite, tcase);
  return run_suite (suite);
}
