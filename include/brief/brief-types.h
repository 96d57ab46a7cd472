/* SPDX-License-Identifier: MIT */
/**
 * @file brief-types.h
 * @brief Spans and the closed vocabularies of a brief.
 *
 * Every enumeration has a `…_to_string()` function in brief-vocabulary.h that gives the word used in the JSON form,
 * and a `…_from_string()` function that reads it. Numbers are fixed for ever; new ones are added in
 * the gaps, so a program must accept values that it does not know.
 */
#ifndef BRIEF_TYPES_H
#define BRIEF_TYPES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <brief/brief-version.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * A half-open range `[start, end)` of UTF-8 bytes in the article's text as given.
 * The layout is frozen. @since 0.1
 */
typedef struct BriefSpan {
  uint32_t start; /**< first byte */
  uint32_t end;   /**< byte after the last */
} BriefSpan;

/**
 * @name Opaque types
 * Reference-counted unless said otherwise; described in the header of each.
 * @{
 */
typedef struct BriefModel BriefModel;     /**< the trained network, immutable; see brief-model.h. @since 0.1 */
typedef struct BriefOptions BriefOptions; /**< what to keep and how far to go; see brief-options.h. @since 0.1 */
typedef struct BriefArticle BriefArticle; /**< a text and where it is from; see brief-article.h. @since 0.1 */
typedef struct BriefReader BriefReader;   /**< reads articles, one at a time; see brief-reader.h. @since 0.1 */
typedef struct BriefGraph BriefGraph;     /**< what an article says, immutable; see brief-graph.h. @since 0.1 */
typedef struct BriefError BriefError;     /**< why something failed; not counted; see brief-error.h. @since 0.1 */
/** @} */

/**
 * Called when memory that was lent to the library is no longer needed, once, in whichever thread that is.
 *
 * @param data what was given with the function
 *
 * @since 0.1
 */
typedef void (*BriefDestroyFunc) (void *data);

/** Index that means "none" wherever a function returns the index of a node. @since 0.1 */
#define BRIEF_NONE UINT32_MAX

/** What an entity is (OntoNotes / ACE types). @since 0.1 */
typedef enum BriefEntityType {
  BRIEF_ENTITY_OTHER = 0,
  BRIEF_ENTITY_PERSON = 10,
  BRIEF_ENTITY_ORG = 20,
  BRIEF_ENTITY_GPE = 30,
  BRIEF_ENTITY_LOC = 40,
  BRIEF_ENTITY_FAC = 50,
  BRIEF_ENTITY_NORP = 60,
  BRIEF_ENTITY_WEAPON = 70,
  BRIEF_ENTITY_VEHICLE = 80,
  BRIEF_ENTITY_PRODUCT = 90,
  BRIEF_ENTITY_EVENT = 100,
  BRIEF_ENTITY_LAW = 110,
  BRIEF_ENTITY_WORK = 120
} BriefEntityType;

/** How a mention names its entity (ACE NAM / NOM / PRO). @since 0.1 */
typedef enum BriefMentionKind {
  BRIEF_MENTION_NAME = 0,
  BRIEF_MENTION_NOMINAL = 10,
  BRIEF_MENTION_PRONOUN = 20
} BriefMentionKind;

/** Grammatical number of an entity. @since 0.1 */
typedef enum BriefNumber {
  BRIEF_NUMBER_UNKNOWN = 0,
  BRIEF_NUMBER_SINGULAR = 10,
  BRIEF_NUMBER_PLURAL = 20
} BriefNumber;

/** The part of the article that a sentence stands in. @since 0.1 */
typedef enum BriefZone {
  BRIEF_ZONE_BODY = 0,
  BRIEF_ZONE_HEADLINE = 10,
  BRIEF_ZONE_DATELINE = 20,
  BRIEF_ZONE_BYLINE = 30,
  BRIEF_ZONE_CAPTION = 40,
  BRIEF_ZONE_LIST = 50
} BriefZone;

/** TIMEX3 type of a time expression. @since 0.1 */
typedef enum BriefTimeType {
  BRIEF_TIME_DATE = 0,
  BRIEF_TIME_TIME = 10,
  BRIEF_TIME_DURATION = 20,
  BRIEF_TIME_SET = 30
} BriefTimeType;

/** TIMEX3 modifier of a time expression. @since 0.1 */
typedef enum BriefTimeMod {
  BRIEF_TIME_MOD_NONE = 0,
  BRIEF_TIME_MOD_BEFORE = 10,
  BRIEF_TIME_MOD_AFTER = 20,
  BRIEF_TIME_MOD_START = 30,
  BRIEF_TIME_MOD_MID = 40,
  BRIEF_TIME_MOD_END = 50,
  BRIEF_TIME_MOD_APPROX = 60,
  BRIEF_TIME_MOD_LESS_THAN = 70,
  BRIEF_TIME_MOD_MORE_THAN = 80,
  BRIEF_TIME_MOD_EQUAL_OR_LESS = 90,
  BRIEF_TIME_MOD_EQUAL_OR_MORE = 100
} BriefTimeMod;

/** What a quantity measures. @since 0.1 */
typedef enum BriefQuantityType {
  BRIEF_QUANTITY_OTHER = 0,
  BRIEF_QUANTITY_CARDINAL = 10,
  BRIEF_QUANTITY_ORDINAL = 20,
  BRIEF_QUANTITY_MONEY = 30,
  BRIEF_QUANTITY_PERCENT = 40,
  BRIEF_QUANTITY_LENGTH = 50,
  BRIEF_QUANTITY_AREA = 60,
  BRIEF_QUANTITY_VOLUME = 70,
  BRIEF_QUANTITY_MASS = 80,
  BRIEF_QUANTITY_SPEED = 90,
  BRIEF_QUANTITY_TEMPERATURE = 100,
  BRIEF_QUANTITY_ENERGY = 110,
  BRIEF_QUANTITY_AGE = 120,
  BRIEF_QUANTITY_COUNT = 130
} BriefQuantityType;

/** How a quantity's value bounds what is meant. @since 0.1 */
typedef enum BriefBound {
  BRIEF_BOUND_EXACT = 0,
  BRIEF_BOUND_AT_LEAST = 10,
  BRIEF_BOUND_AT_MOST = 20,
  BRIEF_BOUND_ABOUT = 30,
  BRIEF_BOUND_RANGE = 40
} BriefBound;

/** What kind of source stands behind an attribution. @since 0.1 */
typedef enum BriefSourceType {
  BRIEF_SOURCE_UNKNOWN = 0,
  BRIEF_SOURCE_PERSON = 10,
  BRIEF_SOURCE_OFFICIAL = 20,
  BRIEF_SOURCE_SPOKESPERSON = 30,
  BRIEF_SOURCE_EXPERT = 40,
  BRIEF_SOURCE_ORG = 50,
  BRIEF_SOURCE_GOVERNMENT = 60,
  BRIEF_SOURCE_MEDIA = 70,
  BRIEF_SOURCE_DOCUMENT = 80,
  BRIEF_SOURCE_POLL = 90,
  BRIEF_SOURCE_SOCIAL_MEDIA = 100,
  BRIEF_SOURCE_WITNESS = 110,
  BRIEF_SOURCE_PUBLIC = 120
} BriefSourceType;

/** Whether a source is named. @since 0.1 */
typedef enum BriefAnonymity {
  BRIEF_ANONYMITY_NAMED = 0,
  BRIEF_ANONYMITY_ROLE_ONLY = 10,
  BRIEF_ANONYMITY_ANONYMOUS = 20
} BriefAnonymity;

/** Form of an attribution's content (PARC / PolNeAR). @since 0.1 */
typedef enum BriefForm {
  BRIEF_FORM_INDIRECT = 0,
  BRIEF_FORM_DIRECT = 10,
  BRIEF_FORM_MIXED = 20
} BriefForm;

/** Type of an attribution (PDTB Comm / PAtt / Ctrl / Ftv). @since 0.1 */
typedef enum BriefAttributionType {
  BRIEF_ATTRIBUTION_COMMUNICATION = 0,
  BRIEF_ATTRIBUTION_BELIEF = 10,
  BRIEF_ATTRIBUTION_INTENTION = 20,
  BRIEF_ATTRIBUTION_PERCEPTION = 30
} BriefAttributionType;

/** The stance of an attribution's cue towards its content. @since 0.1 */
typedef enum BriefStance {
  BRIEF_STANCE_NEUTRAL = 0,
  BRIEF_STANCE_ASSERTING = 10,
  BRIEF_STANCE_DISTANCING = 20,
  BRIEF_STANCE_ENDORSING = 30,
  BRIEF_STANCE_DENYING = 40,
  BRIEF_STANCE_QUESTIONING = 50,
  BRIEF_STANCE_DIRECTING = 60,
  BRIEF_STANCE_PROMISING = 70,
  BRIEF_STANCE_DECLINING = 80
} BriefStance;

/** What kind of proposition a claim is. @since 0.1 */
typedef enum BriefClaimKind {
  BRIEF_CLAIM_EVENT = 0,
  BRIEF_CLAIM_STATE = 10,
  BRIEF_CLAIM_PLAN = 20,
  BRIEF_CLAIM_PREDICTION = 30,
  BRIEF_CLAIM_OPINION = 40,
  BRIEF_CLAIM_DIRECTIVE = 50,
  BRIEF_CLAIM_HYPOTHETICAL = 60,
  BRIEF_CLAIM_QUESTION = 70
} BriefClaimKind;

/** Event class of a claim: none, PLOVER's sixteen, and sixteen of general news. @since 0.1 */
typedef enum BriefEvent {
  BRIEF_EVENT_NONE = 0,
  BRIEF_EVENT_AGREE = 10,
  BRIEF_EVENT_CONSULT = 20,
  BRIEF_EVENT_SUPPORT = 30,
  BRIEF_EVENT_CONCEDE = 40,
  BRIEF_EVENT_COOPERATE = 50,
  BRIEF_EVENT_AID = 60,
  BRIEF_EVENT_RETREAT = 70,
  BRIEF_EVENT_REQUEST = 80,
  BRIEF_EVENT_ACCUSE = 90,
  BRIEF_EVENT_REJECT = 100,
  BRIEF_EVENT_THREATEN = 110,
  BRIEF_EVENT_PROTEST = 120,
  BRIEF_EVENT_SANCTION = 130,
  BRIEF_EVENT_MOBILIZE = 140,
  BRIEF_EVENT_COERCE = 150,
  BRIEF_EVENT_ASSAULT = 160,
  BRIEF_EVENT_SPEAK = 300,
  BRIEF_EVENT_APPOINT = 310,
  BRIEF_EVENT_RESIGN = 320,
  BRIEF_EVENT_ELECT = 330,
  BRIEF_EVENT_LEGISLATE = 340,
  BRIEF_EVENT_JUDGE = 350,
  BRIEF_EVENT_ARREST = 360,
  BRIEF_EVENT_DIE = 370,
  BRIEF_EVENT_DISASTER = 380,
  BRIEF_EVENT_ACCIDENT = 390,
  BRIEF_EVENT_TRADE = 400,
  BRIEF_EVENT_EARN = 410,
  BRIEF_EVENT_LAUNCH = 420,
  BRIEF_EVENT_DISCOVER = 430,
  BRIEF_EVENT_MEET = 440,
  BRIEF_EVENT_MOVE = 450
} BriefEvent;

/** The part that an argument plays in its claim. @since 0.1 */
typedef enum BriefRole {
  BRIEF_ROLE_OTHER = 0,
  BRIEF_ROLE_AGENT = 10,
  BRIEF_ROLE_PATIENT = 20,
  BRIEF_ROLE_RECIPIENT = 30,
  BRIEF_ROLE_ATTRIBUTE = 40,
  BRIEF_ROLE_INSTRUMENT = 50,
  BRIEF_ROLE_LOCATION = 60,
  BRIEF_ROLE_ORIGIN = 70,
  BRIEF_ROLE_DESTINATION = 80,
  BRIEF_ROLE_TIME = 90,
  BRIEF_ROLE_DURATION = 100,
  BRIEF_ROLE_MANNER = 110,
  BRIEF_ROLE_EXTENT = 120,
  BRIEF_ROLE_CAUSE = 130,
  BRIEF_ROLE_PURPOSE = 140,
  BRIEF_ROLE_COMPANION = 150,
  BRIEF_ROLE_TOPIC = 160
} BriefRole;

/** Whether a claim or an attribution is affirmed or negated. @since 0.1 */
typedef enum BriefPolarity {
  BRIEF_POLARITY_POSITIVE = 0,
  BRIEF_POLARITY_NEGATIVE = 10
} BriefPolarity;

/** How sure the innermost source is (FactBank U / PS / PR / CT). @since 0.1 */
typedef enum BriefCertainty {
  BRIEF_CERTAINTY_UNKNOWN = 0,
  BRIEF_CERTAINTY_POSSIBLE = 10,
  BRIEF_CERTAINTY_PROBABLE = 20,
  BRIEF_CERTAINTY_CERTAIN = 30
} BriefCertainty;

/** When a claim's content is placed, seen from publication. @since 0.1 */
typedef enum BriefTense {
  BRIEF_TENSE_PAST = 0,
  BRIEF_TENSE_PRESENT = 10,
  BRIEF_TENSE_FUTURE = 20,
  BRIEF_TENSE_TIMELESS = 30
} BriefTense;

/** Type of a relation between two nodes. @since 0.1 */
typedef enum BriefRelationType {
  BRIEF_RELATION_CONDITION = 10,
  BRIEF_RELATION_CAUSE = 20,
  BRIEF_RELATION_PURPOSE = 30,
  BRIEF_RELATION_CONTRAST = 40,
  BRIEF_RELATION_CONCESSION = 50,
  BRIEF_RELATION_ELABORATION = 60,
  BRIEF_RELATION_BEFORE = 70,
  BRIEF_RELATION_AFTER = 80,
  BRIEF_RELATION_CONTRADICTS = 90,
  BRIEF_RELATION_SUPPORTS = 100,
  BRIEF_RELATION_DENIES = 110,
  BRIEF_RELATION_CONFIRMS = 120,
  BRIEF_RELATION_CORRECTS = 130,
  BRIEF_RELATION_UPDATES = 140,
  BRIEF_RELATION_REPEATS = 150,
  BRIEF_RELATION_MEMBER_OF = 300,
  BRIEF_RELATION_ROLE_IN = 310,
  BRIEF_RELATION_LOCATED_IN = 320,
  BRIEF_RELATION_PART_OF = 330,
  BRIEF_RELATION_SPEAKS_FOR = 340,
  BRIEF_RELATION_ALLY_OF = 350,
  BRIEF_RELATION_REPRINT_OF = 500
} BriefRelationType;

/** What a node of the graph is. @since 0.1 */
typedef enum BriefNodeType {
  BRIEF_NODE_NONE = 0,
  BRIEF_NODE_ENTITY = 10,
  BRIEF_NODE_TIME = 20,
  BRIEF_NODE_QUANTITY = 30,
  BRIEF_NODE_CLAIM = 40,
  BRIEF_NODE_ATTRIBUTION = 50
} BriefNodeType;

#ifdef __cplusplus
}
#endif

#endif /* BRIEF_TYPES_H */
