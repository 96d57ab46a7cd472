/* SPDX-License-Identifier: MIT */
/**
 * @file brief-vocabulary.h
 * @brief The words of the closed vocabularies, both ways.
 *
 * Every enumeration of brief-types.h has a function that gives the word of the JSON form, and one that reads it.
 * The strings are static. All functions are thread-safe.
 *
 * A graph read from JSON may hold words that this version does not know: brief_graph_unknown_word() gives them
 * back.
 */
#ifndef BRIEF_VOCABULARY_H
#define BRIEF_VOCABULARY_H

#include <brief/brief-types.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The word for an entity type, e.g. "gpe".
 *
 * @param value an entity type
 * @return a static string; "unknown-word" for a number that this version does not know
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_entity_type_to_string (BriefEntityType value);

/**
 * Reads the word for an entity type.
 *
 * @param word a word of the vocabulary, or NULL
 * @param value where to put its number, or NULL; left alone when false is returned
 * @return true; false when WORD is NULL or no word of this vocabulary
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 bool brief_entity_type_from_string (const char *word, BriefEntityType *value);

/**
 * The word for a mention kind, e.g. "nominal".
 *
 * @param value a mention kind
 * @return a static string; "unknown-word" for a number that this version does not know
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_mention_kind_to_string (BriefMentionKind value);

/**
 * Reads the word for a mention kind.
 *
 * @param word a word of the vocabulary, or NULL
 * @param value where to put its number, or NULL; left alone when false is returned
 * @return true; false when WORD is NULL or no word of this vocabulary
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 bool brief_mention_kind_from_string (const char *word, BriefMentionKind *value);

/**
 * The word for a grammatical number, e.g. "plural".
 *
 * @param value a grammatical number
 * @return a static string; "unknown-word" for a number that this version does not know
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_number_to_string (BriefNumber value);

/**
 * Reads the word for a grammatical number.
 *
 * @param word a word of the vocabulary, or NULL
 * @param value where to put its number, or NULL; left alone when false is returned
 * @return true; false when WORD is NULL or no word of this vocabulary
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 bool brief_number_from_string (const char *word, BriefNumber *value);

/**
 * The word for a zone, e.g. "dateline".
 *
 * @param value a zone
 * @return a static string; "unknown-word" for a number that this version does not know
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_zone_to_string (BriefZone value);

/**
 * Reads the word for a zone.
 *
 * @param word a word of the vocabulary, or NULL
 * @param value where to put its number, or NULL; left alone when false is returned
 * @return true; false when WORD is NULL or no word of this vocabulary
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 bool brief_zone_from_string (const char *word, BriefZone *value);

/**
 * The word for a TIMEX3 type, e.g. "DURATION".
 *
 * @param value a TIMEX3 type
 * @return a static string; "unknown-word" for a number that this version does not know
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_time_type_to_string (BriefTimeType value);

/**
 * Reads the word for a TIMEX3 type.
 *
 * @param word a word of the vocabulary, or NULL
 * @param value where to put its number, or NULL; left alone when false is returned
 * @return true; false when WORD is NULL or no word of this vocabulary
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 bool brief_time_type_from_string (const char *word, BriefTimeType *value);

/**
 * The word for a TIMEX3 modifier, e.g. "EQUAL_OR_LESS".
 *
 * @param value a TIMEX3 modifier
 * @return a static string; "none" for BRIEF_TIME_MOD_NONE, where JSON has null; "unknown-word" for a number that
 *         this version does not know
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_time_mod_to_string (BriefTimeMod value);

/**
 * Reads the word for a TIMEX3 modifier.
 *
 * @param word a word of the vocabulary, or NULL
 * @param value where to put its number, or NULL; left alone when false is returned
 * @return true; false when WORD is NULL or no word of this vocabulary
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 bool brief_time_mod_from_string (const char *word, BriefTimeMod *value);

/**
 * The word for a quantity type, e.g. "money".
 *
 * @param value a quantity type
 * @return a static string; "unknown-word" for a number that this version does not know
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_quantity_type_to_string (BriefQuantityType value);

/**
 * Reads the word for a quantity type.
 *
 * @param word a word of the vocabulary, or NULL
 * @param value where to put its number, or NULL; left alone when false is returned
 * @return true; false when WORD is NULL or no word of this vocabulary
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 bool brief_quantity_type_from_string (const char *word, BriefQuantityType *value);

/**
 * The word for a bound, e.g. "at_most".
 *
 * @param value a bound
 * @return a static string; "unknown-word" for a number that this version does not know
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_bound_to_string (BriefBound value);

/**
 * Reads the word for a bound.
 *
 * @param word a word of the vocabulary, or NULL
 * @param value where to put its number, or NULL; left alone when false is returned
 * @return true; false when WORD is NULL or no word of this vocabulary
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 bool brief_bound_from_string (const char *word, BriefBound *value);

/**
 * The word for a source type, e.g. "social-media".
 *
 * @param value a source type
 * @return a static string; "unknown-word" for a number that this version does not know
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_source_type_to_string (BriefSourceType value);

/**
 * Reads the word for a source type.
 *
 * @param word a word of the vocabulary, or NULL
 * @param value where to put its number, or NULL; left alone when false is returned
 * @return true; false when WORD is NULL or no word of this vocabulary
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 bool brief_source_type_from_string (const char *word, BriefSourceType *value);

/**
 * The word for an anonymity, e.g. "role-only".
 *
 * @param value an anonymity
 * @return a static string; "unknown-word" for a number that this version does not know
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_anonymity_to_string (BriefAnonymity value);

/**
 * Reads the word for an anonymity.
 *
 * @param word a word of the vocabulary, or NULL
 * @param value where to put its number, or NULL; left alone when false is returned
 * @return true; false when WORD is NULL or no word of this vocabulary
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 bool brief_anonymity_from_string (const char *word, BriefAnonymity *value);

/**
 * The word for a form, e.g. "mixed".
 *
 * @param value a form
 * @return a static string; "unknown-word" for a number that this version does not know
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_form_to_string (BriefForm value);

/**
 * Reads the word for a form.
 *
 * @param word a word of the vocabulary, or NULL
 * @param value where to put its number, or NULL; left alone when false is returned
 * @return true; false when WORD is NULL or no word of this vocabulary
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 bool brief_form_from_string (const char *word, BriefForm *value);

/**
 * The word for an attribution type, e.g. "belief".
 *
 * @param value an attribution type
 * @return a static string; "unknown-word" for a number that this version does not know
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_attribution_type_to_string (BriefAttributionType value);

/**
 * Reads the word for an attribution type.
 *
 * @param word a word of the vocabulary, or NULL
 * @param value where to put its number, or NULL; left alone when false is returned
 * @return true; false when WORD is NULL or no word of this vocabulary
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 bool brief_attribution_type_from_string (const char *word, BriefAttributionType *value);

/**
 * The word for a stance, e.g. "denying".
 *
 * @param value a stance
 * @return a static string; "unknown-word" for a number that this version does not know
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_stance_to_string (BriefStance value);

/**
 * Reads the word for a stance.
 *
 * @param word a word of the vocabulary, or NULL
 * @param value where to put its number, or NULL; left alone when false is returned
 * @return true; false when WORD is NULL or no word of this vocabulary
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 bool brief_stance_from_string (const char *word, BriefStance *value);

/**
 * The word for a claim kind, e.g. "plan".
 *
 * @param value a claim kind
 * @return a static string; "unknown-word" for a number that this version does not know
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_claim_kind_to_string (BriefClaimKind value);

/**
 * Reads the word for a claim kind.
 *
 * @param word a word of the vocabulary, or NULL
 * @param value where to put its number, or NULL; left alone when false is returned
 * @return true; false when WORD is NULL or no word of this vocabulary
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 bool brief_claim_kind_from_string (const char *word, BriefClaimKind *value);

/**
 * The word for an event class, e.g. "SANCTION".
 *
 * @param value an event class
 * @return a static string; "none" for BRIEF_EVENT_NONE, where JSON has null; "unknown-word" for a number that
 *         this version does not know
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_event_to_string (BriefEvent value);

/**
 * Reads the word for an event class.
 *
 * @param word a word of the vocabulary, or NULL
 * @param value where to put its number, or NULL; left alone when false is returned
 * @return true; false when WORD is NULL or no word of this vocabulary
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 bool brief_event_from_string (const char *word, BriefEvent *value);

/**
 * The word for a role, e.g. "patient".
 *
 * @param value a role
 * @return a static string; "unknown-word" for a number that this version does not know
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_role_to_string (BriefRole value);

/**
 * Reads the word for a role.
 *
 * @param word a word of the vocabulary, or NULL
 * @param value where to put its number, or NULL; left alone when false is returned
 * @return true; false when WORD is NULL or no word of this vocabulary
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 bool brief_role_from_string (const char *word, BriefRole *value);

/**
 * The word for a polarity, e.g. "negative".
 *
 * @param value a polarity
 * @return a static string; "unknown-word" for a number that this version does not know
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_polarity_to_string (BriefPolarity value);

/**
 * Reads the word for a polarity.
 *
 * @param word a word of the vocabulary, or NULL
 * @param value where to put its number, or NULL; left alone when false is returned
 * @return true; false when WORD is NULL or no word of this vocabulary
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 bool brief_polarity_from_string (const char *word, BriefPolarity *value);

/**
 * The word for a certainty, e.g. "probable".
 *
 * @param value a certainty
 * @return a static string; "unknown-word" for a number that this version does not know
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_certainty_to_string (BriefCertainty value);

/**
 * Reads the word for a certainty.
 *
 * @param word a word of the vocabulary, or NULL
 * @param value where to put its number, or NULL; left alone when false is returned
 * @return true; false when WORD is NULL or no word of this vocabulary
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 bool brief_certainty_from_string (const char *word, BriefCertainty *value);

/**
 * The word for a tense, e.g. "future".
 *
 * @param value a tense
 * @return a static string; "unknown-word" for a number that this version does not know
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_tense_to_string (BriefTense value);

/**
 * Reads the word for a tense.
 *
 * @param word a word of the vocabulary, or NULL
 * @param value where to put its number, or NULL; left alone when false is returned
 * @return true; false when WORD is NULL or no word of this vocabulary
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 bool brief_tense_from_string (const char *word, BriefTense *value);

/**
 * The word for a relation type, e.g. "part-of".
 *
 * @param value a relation type
 * @return a static string; "unknown-word" for a number that this version does not know
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_relation_type_to_string (BriefRelationType value);

/**
 * Reads the word for a relation type.
 *
 * @param word a word of the vocabulary, or NULL
 * @param value where to put its number, or NULL; left alone when false is returned
 * @return true; false when WORD is NULL or no word of this vocabulary
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 bool brief_relation_type_from_string (const char *word, BriefRelationType *value);

/**
 * The word for a node type, e.g. "claim".
 *
 * @param value a node type
 * @return a static string; "none" for BRIEF_NODE_NONE; "unknown-word" for a number that this version does not
 *         know
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_node_type_to_string (BriefNodeType value);

/**
 * Reads the word for a node type.
 *
 * @param word a word of the vocabulary, or NULL
 * @param value where to put its number, or NULL; left alone when false is returned
 * @return true; false when WORD is NULL or no word of this vocabulary
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 bool brief_node_type_from_string (const char *word, BriefNodeType *value);

#ifdef __cplusplus
}
#endif

#endif /* BRIEF_VOCABULARY_H */
