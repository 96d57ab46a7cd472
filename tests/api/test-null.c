/* SPDX-License-Identifier: MIT */
/* Every function takes NULL and does what its description says: here those that read. */
#include <brief/brief.h>

#include "support/check-main.h"

static void
assert_no_span (BriefSpan span)
{
  ck_assert_uint_eq (span.start, 0);
  ck_assert_uint_eq (span.end, 0);
}

START_TEST (graph)
{
  ck_assert_ptr_null (brief_graph_text (NULL, NULL));
  ck_assert_uint_eq (brief_graph_length (NULL), 0);
  ck_assert (!brief_graph_in_code_points (NULL));
  ck_assert (!brief_graph_has_tokens (NULL));
  ck_assert_ptr_null (brief_graph_id (NULL));
  ck_assert_ptr_null (brief_graph_title (NULL));
  ck_assert_ptr_null (brief_graph_published (NULL));
  ck_assert_ptr_null (brief_graph_publisher (NULL));
  ck_assert_ptr_null (brief_graph_uri (NULL));
  ck_assert_ptr_null (brief_graph_library (NULL));
  ck_assert_ptr_null (brief_graph_model (NULL));
  ck_assert_uint_eq (brief_graph_n_notices (NULL), 0);
  ck_assert_ptr_null (brief_graph_notice (NULL, 0));
  ck_assert_int_eq ((int) brief_graph_find (NULL, NULL, NULL), BRIEF_NODE_NONE);
  ck_assert_ptr_null (brief_graph_unknown_word (NULL, 0));
}
END_TEST

START_TEST (sentence)
{
  ck_assert_uint_eq (brief_graph_n_sentences (NULL), 0);
  ck_assert_ptr_null (brief_graph_sentence (NULL, 0));
  ck_assert_uint_eq (brief_graph_sentence_at (NULL, 0), BRIEF_NONE);
  assert_no_span (brief_sentence_span (NULL));
  ck_assert_int_eq ((int) brief_sentence_zone (NULL), BRIEF_ZONE_BODY);
  ck_assert_uint_eq (brief_sentence_first_token (NULL), 0);
  ck_assert_uint_eq (brief_sentence_n_tokens (NULL), 0);
  ck_assert_uint_eq (brief_graph_n_tokens (NULL), 0);
  ck_assert_ptr_null (brief_graph_token (NULL, 0));
  assert_no_span (brief_token_span (NULL));
  ck_assert_ptr_null (brief_token_form (NULL));
  ck_assert_ptr_null (brief_token_lemma (NULL));
  ck_assert_ptr_null (brief_token_upos (NULL));
  ck_assert_ptr_null (brief_token_xpos (NULL));
  ck_assert_ptr_null (brief_token_feats (NULL));
  ck_assert_ptr_null (brief_token_deprel (NULL));
  ck_assert_uint_eq (brief_token_head (NULL), 0);
  ck_assert_uint_eq (brief_token_multiword (NULL), 0);
  ck_assert (!brief_token_space_after (NULL));
  ck_assert (!brief_token_paragraph_start (NULL));
}
END_TEST

START_TEST (entity)
{
  ck_assert_uint_eq (brief_graph_n_entities (NULL), 0);
  ck_assert_ptr_null (brief_graph_entity (NULL, 0));
  ck_assert_ptr_null (brief_entity_id (NULL));
  ck_assert_int_eq ((int) brief_entity_type (NULL), BRIEF_ENTITY_OTHER);
  ck_assert_ptr_null (brief_entity_name (NULL));
  ck_assert_int_eq ((int) brief_entity_number (NULL), BRIEF_NUMBER_UNKNOWN);
  ck_assert (!brief_entity_definite (NULL));
  ck_assert_ptr_null (brief_entity_wikidata (NULL));
  ck_assert_ptr_null (brief_entity_iso3166 (NULL));
  ck_assert (!brief_entity_location (NULL, NULL, NULL));
  ck_assert_uint_eq (brief_entity_n_aliases (NULL), 0);
  ck_assert_ptr_null (brief_entity_alias (NULL, 0));
  ck_assert_uint_eq (brief_entity_n_roles (NULL), 0);
  ck_assert_ptr_null (brief_entity_role_title (NULL, 0));
  ck_assert_uint_eq (brief_entity_role_of (NULL, 0), BRIEF_NONE);
  assert_no_span (brief_entity_role_span (NULL, 0));
  ck_assert_uint_eq (brief_entity_n_mentions (NULL), 0);
  assert_no_span (brief_entity_mention_span (NULL, 0));
  ck_assert_int_eq ((int) brief_entity_mention_kind (NULL, 0), BRIEF_MENTION_NAME);
  ck_assert_ptr_null (brief_entity_mention_reason (NULL, 0));
  ck_assert_double_eq (brief_entity_mention_confidence (NULL, 0), 0.0);
  ck_assert_double_eq (brief_entity_confidence (NULL), 0.0);
  ck_assert_uint_eq (brief_graph_entity_n_claims (NULL, 0), 0);
  ck_assert_uint_eq (brief_graph_entity_claim (NULL, 0, 0), BRIEF_NONE);
}
END_TEST

START_TEST (time)
{
  ck_assert_uint_eq (brief_graph_n_times (NULL), 0);
  ck_assert_ptr_null (brief_graph_time (NULL, 0));
  ck_assert_ptr_null (brief_time_id (NULL));
  assert_no_span (brief_time_span (NULL));
  ck_assert_int_eq ((int) brief_time_type (NULL), BRIEF_TIME_DATE);
  ck_assert_ptr_null (brief_time_value (NULL));
  ck_assert_int_eq ((int) brief_time_mod (NULL), BRIEF_TIME_MOD_NONE);
  ck_assert_ptr_null (brief_time_earliest (NULL));
  ck_assert_ptr_null (brief_time_latest (NULL));
  ck_assert_double_eq (brief_time_confidence (NULL), 0.0);
}
END_TEST

START_TEST (quantity)
{
  ck_assert_uint_eq (brief_graph_n_quantities (NULL), 0);
  ck_assert_ptr_null (brief_graph_quantity (NULL, 0));
  ck_assert_ptr_null (brief_quantity_id (NULL));
  assert_no_span (brief_quantity_span (NULL));
  ck_assert_int_eq ((int) brief_quantity_type (NULL), BRIEF_QUANTITY_OTHER);
  ck_assert (!brief_quantity_value (NULL, NULL));
  ck_assert (!brief_quantity_upper (NULL, NULL));
  ck_assert_ptr_null (brief_quantity_unit (NULL));
  ck_assert_int_eq ((int) brief_quantity_bound (NULL), BRIEF_BOUND_EXACT);
  ck_assert_double_eq (brief_quantity_confidence (NULL), 0.0);
}
END_TEST

START_TEST (attribution)
{
  ck_assert_uint_eq (brief_graph_n_attributions (NULL), 0);
  ck_assert_ptr_null (brief_graph_attribution (NULL, 0));
  ck_assert_ptr_null (brief_attribution_id (NULL));
  ck_assert_uint_eq (brief_attribution_entity (NULL), BRIEF_NONE);
  ck_assert_uint_eq (brief_attribution_n_source_spans (NULL), 0);
  assert_no_span (brief_attribution_source_span (NULL, 0));
  ck_assert_int_eq ((int) brief_attribution_source_type (NULL), BRIEF_SOURCE_UNKNOWN);
  ck_assert_int_eq ((int) brief_attribution_anonymity (NULL), BRIEF_ANONYMITY_NAMED);
  ck_assert (!brief_attribution_reason (NULL, NULL));
  ck_assert_uint_eq (brief_attribution_n_cue_spans (NULL), 0);
  assert_no_span (brief_attribution_cue_span (NULL, 0));
  ck_assert_ptr_null (brief_attribution_cue_lemma (NULL));
  ck_assert_uint_eq (brief_attribution_n_content_spans (NULL), 0);
  assert_no_span (brief_attribution_content_span (NULL, 0));
  ck_assert_int_eq ((int) brief_attribution_form (NULL), BRIEF_FORM_INDIRECT);
  ck_assert_int_eq ((int) brief_attribution_type (NULL), BRIEF_ATTRIBUTION_COMMUNICATION);
  ck_assert_int_eq ((int) brief_attribution_stance (NULL), BRIEF_STANCE_NEUTRAL);
  ck_assert_int_eq ((int) brief_attribution_polarity (NULL), BRIEF_POLARITY_POSITIVE);
  ck_assert_uint_eq (brief_attribution_addressee (NULL), BRIEF_NONE);
  ck_assert_uint_eq (brief_attribution_time (NULL), BRIEF_NONE);
  ck_assert_uint_eq (brief_attribution_parent (NULL), BRIEF_NONE);
  ck_assert_uint_eq (brief_attribution_n_claims (NULL), 0);
  ck_assert_uint_eq (brief_attribution_claim (NULL, 0), BRIEF_NONE);
  ck_assert_double_eq (brief_attribution_confidence (NULL), 0.0);
}
END_TEST

START_TEST (claim)
{
  ck_assert_uint_eq (brief_graph_n_claims (NULL), 0);
  ck_assert_ptr_null (brief_graph_claim (NULL, 0));
  ck_assert_ptr_null (brief_claim_id (NULL));
  ck_assert_uint_eq (brief_claim_n_spans (NULL), 0);
  assert_no_span (brief_claim_span (NULL, 0));
  ck_assert_int_eq ((int) brief_claim_kind (NULL), BRIEF_CLAIM_EVENT);
  ck_assert_int_eq ((int) brief_claim_event (NULL), BRIEF_EVENT_NONE);
  ck_assert_uint_eq (brief_claim_n_predicate_spans (NULL), 0);
  assert_no_span (brief_claim_predicate_span (NULL, 0));
  ck_assert_ptr_null (brief_claim_lemma (NULL));
  ck_assert_ptr_null (brief_claim_sense (NULL));
  ck_assert_uint_eq (brief_claim_n_arguments (NULL), 0);
  ck_assert_int_eq ((int) brief_claim_argument_role (NULL, 0), BRIEF_ROLE_OTHER);
  ck_assert_ptr_null (brief_claim_argument_label (NULL, 0));
  ck_assert_int_eq ((int) brief_claim_argument_node (NULL, 0, NULL), BRIEF_NODE_NONE);
  ck_assert_uint_eq (brief_claim_argument_n_spans (NULL, 0), 0);
  assert_no_span (brief_claim_argument_span (NULL, 0, 0));
  assert_no_span (brief_claim_argument_head (NULL, 0));
  ck_assert_uint_eq (brief_claim_time (NULL), BRIEF_NONE);
  ck_assert_uint_eq (brief_claim_place (NULL), BRIEF_NONE);
  ck_assert_int_eq ((int) brief_claim_polarity (NULL), BRIEF_POLARITY_POSITIVE);
  ck_assert_int_eq ((int) brief_claim_certainty (NULL), BRIEF_CERTAINTY_UNKNOWN);
  ck_assert_double_eq (brief_claim_factuality (NULL), 0.0);
  ck_assert_int_eq ((int) brief_claim_tense (NULL), BRIEF_TENSE_PAST);
  ck_assert_uint_eq (brief_claim_attribution (NULL), BRIEF_NONE);
  ck_assert_double_eq (brief_claim_confidence (NULL), 0.0);
  ck_assert (!brief_graph_claim_commitment (NULL, 0, 0, NULL, NULL));
}
END_TEST

START_TEST (relation)
{
  ck_assert_uint_eq (brief_graph_n_relations (NULL), 0);
  ck_assert_ptr_null (brief_graph_relation (NULL, 0));
  ck_assert_int_eq ((int) brief_relation_type (NULL), 0);
  ck_assert_int_eq ((int) brief_relation_from (NULL, NULL), BRIEF_NODE_NONE);
  ck_assert_int_eq ((int) brief_relation_to (NULL, NULL), BRIEF_NODE_NONE);
  ck_assert (!brief_relation_span (NULL, NULL));
  ck_assert_double_eq (brief_relation_confidence (NULL), 0.0);
}
END_TEST

START_TEST (text)
{
  BriefError *error = NULL;
  brief_free (NULL);
  ck_assert (brief_text_validate (NULL, 0, NULL));
  ck_assert (!brief_text_validate (NULL, 1, &error));
  ck_assert_int_eq (brief_error_code (error), BRIEF_ERROR_INVALID_ARGUMENT);
  brief_error_free (error);
  ck_assert_uint_eq (brief_graph_byte_to_code_point (NULL, 3), 0);
  ck_assert_uint_eq (brief_graph_code_point_to_byte (NULL, 3), 0);
  assert_no_span (brief_graph_span_to_code_points (NULL, (BriefSpan) { 1, 2 }));
  assert_no_span (brief_graph_span_to_bytes (NULL, (BriefSpan) { 1, 2 }));
  ck_assert_ptr_null (brief_graph_dup_span (NULL, (BriefSpan) { 0, 1 }));
}
END_TEST

START_TEST (outputs)
{
  BriefError *error = NULL;
  ck_assert_ptr_null (brief_graph_to_json (NULL, 0, NULL, NULL));
  ck_assert_ptr_null (brief_graph_to_json (NULL, 0, NULL, &error));
  ck_assert_int_eq (brief_error_code (error), BRIEF_ERROR_INVALID_ARGUMENT);
  brief_error_free (error);
  ck_assert_ptr_null (brief_graph_to_conllu (NULL, NULL, &error));
  ck_assert_int_eq (brief_error_code (error), BRIEF_ERROR_INVALID_ARGUMENT);
  brief_error_free (error);
  char *(*const exports[]) (const BriefGraph *, size_t *, BriefError **)
    = { brief_graph_to_jsonld, brief_graph_to_dot, brief_graph_to_graphml };
  for (size_t i = 0; i < sizeof exports / sizeof exports[0]; i++) {
    ck_assert_ptr_null (exports[i] (NULL, NULL, NULL));
    ck_assert_ptr_null (exports[i] (NULL, NULL, &error));
    ck_assert_int_eq (brief_error_code (error), BRIEF_ERROR_INVALID_ARGUMENT);
    brief_error_free (error);
  }
  ck_assert_ptr_null (brief_graph_to_html (NULL, NULL, NULL, NULL));
  ck_assert_ptr_null (brief_graph_to_html (NULL, "a", NULL, &error));
  ck_assert_int_eq (brief_error_code (error), BRIEF_ERROR_INVALID_ARGUMENT);
  brief_error_free (error);
  ck_assert_ptr_null (brief_graph_from_json (NULL, 0, NULL, 0, NULL));
  ck_assert_ptr_null (brief_article_from_json (NULL, 0, NULL));
  ck_assert_ptr_null (brief_article_from_html (NULL, 0, NULL, NULL));
  ck_assert_ptr_null (brief_feed_new (NULL, 0, NULL));
  ck_assert_ptr_null (brief_feed_title (NULL));
  ck_assert_uint_eq (brief_feed_n_articles (NULL), 0);
  ck_assert_ptr_null (brief_feed_article (NULL, 0));
  brief_feed_free (NULL);
}
END_TEST

START_TEST (versions)
{
  unsigned major = 7, minor = 7, micro = 7;
  brief_version (NULL, NULL, NULL);
  brief_version (&major, &minor, &micro);
  ck_assert_uint_eq (BRIEF_VERSION_ENCODE (major, minor, micro), BRIEF_VERSION);
  ck_assert_str_eq (brief_version_string (), BRIEF_VERSION_STRING);
  ck_assert (BRIEF_CHECK_VERSION (0, 1, 0) && !BRIEF_CHECK_VERSION (99, 0, 0));
}
END_TEST

START_TEST (references)
{
  ck_assert_ptr_null (brief_graph_ref (NULL));
  brief_graph_unref (NULL);
  ck_assert_ptr_null (brief_article_ref (NULL));
  brief_article_unref (NULL);
  ck_assert_ptr_null (brief_options_ref (NULL));
  brief_options_unref (NULL);
  ck_assert_ptr_null (brief_model_ref (NULL));
  brief_model_unref (NULL);
  brief_reader_free (NULL);
  brief_error_free (NULL);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("null");
  TCase *tcase = tcase_create ("null");
  tcase_add_test (tcase, graph);
  tcase_add_test (tcase, sentence);
  tcase_add_test (tcase, entity);
  tcase_add_test (tcase, time);
  tcase_add_test (tcase, quantity);
  tcase_add_test (tcase, attribution);
  tcase_add_test (tcase, claim);
  tcase_add_test (tcase, relation);
  tcase_add_test (tcase, text);
  tcase_add_test (tcase, outputs);
  tcase_add_test (tcase, versions);
  tcase_add_test (tcase, references);
  suite_add_tcase (suite, tcase);
  return run_suite (suite);
}
