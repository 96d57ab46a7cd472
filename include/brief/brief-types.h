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
  BRIEF_ENTITY_OTHER = 0,    /**< none of these */
  BRIEF_ENTITY_PERSON = 10,  /**< a human being, also an invented one */
  BRIEF_ENTITY_ORG = 20,     /**< a company, party, ministry, team, medium */
  BRIEF_ENTITY_GPE = 30,     /**< a country, region or town, as a place or as its government */
  BRIEF_ENTITY_LOC = 40,     /**< a place without a government: a river, a mountain, "the Middle East" */
  BRIEF_ENTITY_FAC = 50,     /**< what is built: an airport, a bridge, a prison */
  BRIEF_ENTITY_NORP = 60,    /**< a people, or the followers of a party or religion: "Kurds", "Democrats" */
  BRIEF_ENTITY_WEAPON = 70,  /**< a kind or make of weapon */
  BRIEF_ENTITY_VEHICLE = 80, /**< a ship, aircraft or other vehicle */
  BRIEF_ENTITY_PRODUCT = 90, /**< a thing that is made or sold */
  BRIEF_ENTITY_EVENT = 100,  /**< a war, a storm, a match that has a name */
  BRIEF_ENTITY_LAW = 110,    /**< an act, treaty or plan that has a name */
  BRIEF_ENTITY_WORK = 120    /**< a book, film, song, paper */
} BriefEntityType;

/** How a mention names its entity (ACE NAM / NOM / PRO). @since 0.1 */
typedef enum BriefMentionKind {
  BRIEF_MENTION_NAME = 0,     /**< "Joe Biden" */
  BRIEF_MENTION_NOMINAL = 10, /**< "the president" */
  BRIEF_MENTION_PRONOUN = 20  /**< "he", "his" */
} BriefMentionKind;

/** Grammatical number of an entity. @since 0.1 */
typedef enum BriefNumber {
  BRIEF_NUMBER_UNKNOWN = 0,   /**< the text does not show it */
  BRIEF_NUMBER_SINGULAR = 10, /**< one */
  BRIEF_NUMBER_PLURAL = 20    /**< several: "the officials", "Silva and Weber" */
} BriefNumber;

/** The part of the article that a sentence stands in. @since 0.1 */
typedef enum BriefZone {
  BRIEF_ZONE_BODY = 0,      /**< the text itself */
  BRIEF_ZONE_HEADLINE = 10, /**< a title or heading */
  BRIEF_ZONE_DATELINE = 20, /**< "KARSK, March 12 (Reuters) -" */
  BRIEF_ZONE_BYLINE = 30,   /**< who wrote it */
  BRIEF_ZONE_CAPTION = 40,  /**< words below a picture */
  BRIEF_ZONE_LIST = 50      /**< an item of a list */
} BriefZone;

/** TIMEX3 type of a time expression. @since 0.1 */
typedef enum BriefTimeType {
  BRIEF_TIME_DATE = 0,      /**< a day, week, month, year … */
  BRIEF_TIME_TIME = 10,     /**< a time of day */
  BRIEF_TIME_DURATION = 20, /**< a length of time: "three days" */
  BRIEF_TIME_SET = 30       /**< times that recur: "every Monday" */
} BriefTimeType;

/** TIMEX3 modifier of a time expression. @since 0.1 */
typedef enum BriefTimeMod {
  BRIEF_TIME_MOD_NONE = 0,           /**< the value as it is */
  BRIEF_TIME_MOD_BEFORE = 10,        /**< "before 1990", "more than a year ago" */
  BRIEF_TIME_MOD_AFTER = 20,         /**< "after 1990", "less than a year ago" */
  BRIEF_TIME_MOD_START = 30,         /**< "early May" */
  BRIEF_TIME_MOD_MID = 40,           /**< "mid-May" */
  BRIEF_TIME_MOD_END = 50,           /**< "late May" */
  BRIEF_TIME_MOD_APPROX = 60,        /**< "about three days" */
  BRIEF_TIME_MOD_LESS_THAN = 70,     /**< "nearly three days" */
  BRIEF_TIME_MOD_MORE_THAN = 80,     /**< "more than three days" */
  BRIEF_TIME_MOD_EQUAL_OR_LESS = 90, /**< "up to three days" */
  BRIEF_TIME_MOD_EQUAL_OR_MORE = 100 /**< "at least three days" */
} BriefTimeMod;

/** What a quantity measures. @since 0.1 */
typedef enum BriefQuantityType {
  BRIEF_QUANTITY_OTHER = 0,         /**< another unit */
  BRIEF_QUANTITY_CARDINAL = 10,     /**< a bare number */
  BRIEF_QUANTITY_ORDINAL = 20,      /**< "third" */
  BRIEF_QUANTITY_MONEY = 30,        /**< the unit is an ISO 4217 code */
  BRIEF_QUANTITY_PERCENT = 40,      /**< percent, or percentage points */
  BRIEF_QUANTITY_LENGTH = 50,       /**< length */
  BRIEF_QUANTITY_AREA = 60,         /**< area */
  BRIEF_QUANTITY_VOLUME = 70,       /**< volume */
  BRIEF_QUANTITY_MASS = 80,         /**< mass */
  BRIEF_QUANTITY_SPEED = 90,        /**< speed */
  BRIEF_QUANTITY_TEMPERATURE = 100, /**< temperature */
  BRIEF_QUANTITY_ENERGY = 110,      /**< energy or power */
  BRIEF_QUANTITY_AGE = 120,         /**< how old somebody is */
  BRIEF_QUANTITY_COUNT = 130        /**< "31 people": the unit is the counted noun */
} BriefQuantityType;

/** How a quantity's value bounds what is meant. @since 0.1 */
typedef enum BriefBound {
  BRIEF_BOUND_EXACT = 0,     /**< the number as it is */
  BRIEF_BOUND_AT_LEAST = 10, /**< "at least", "more than" */
  BRIEF_BOUND_AT_MOST = 20,  /**< "up to", "less than" */
  BRIEF_BOUND_ABOUT = 30,    /**< "about", "some" */
  BRIEF_BOUND_RANGE = 40     /**< "three to five": from the value to the upper end */
} BriefBound;

/** What kind of source stands behind an attribution. @since 0.1 */
typedef enum BriefSourceType {
  BRIEF_SOURCE_UNKNOWN = 0,        /**< the words do not show it */
  BRIEF_SOURCE_PERSON = 10,        /**< somebody without one of these functions */
  BRIEF_SOURCE_OFFICIAL = 20,      /**< who holds an office: a minister, judge, officer */
  BRIEF_SOURCE_SPOKESPERSON = 30,  /**< who speaks for a body */
  BRIEF_SOURCE_EXPERT = 40,        /**< an analyst, scientist, doctor */
  BRIEF_SOURCE_ORG = 50,           /**< a company, party, association */
  BRIEF_SOURCE_GOVERNMENT = 60,    /**< a government, ministry, authority, or country */
  BRIEF_SOURCE_MEDIA = 70,         /**< a newspaper, agency, broadcaster */
  BRIEF_SOURCE_DOCUMENT = 80,      /**< a report, letter, law, ruling */
  BRIEF_SOURCE_POLL = 90,          /**< a survey */
  BRIEF_SOURCE_SOCIAL_MEDIA = 100, /**< posts and their users */
  BRIEF_SOURCE_WITNESS = 110,      /**< who saw it */
  BRIEF_SOURCE_PUBLIC = 120        /**< people at large: residents, critics, voters */
} BriefSourceType;

/** Whether a source is named. @since 0.1 */
typedef enum BriefAnonymity {
  BRIEF_ANONYMITY_NAMED = 0,      /**< by a name, or a pronoun for one */
  BRIEF_ANONYMITY_ROLE_ONLY = 10, /**< "a senior official" */
  BRIEF_ANONYMITY_ANONYMOUS = 20  /**< "sources", or nobody */
} BriefAnonymity;

/** Form of an attribution's content (PARC / PolNeAR). @since 0.1 */
typedef enum BriefForm {
  BRIEF_FORM_INDIRECT = 0, /**< in the words of the author */
  BRIEF_FORM_DIRECT = 10,  /**< all of it in quotation marks */
  BRIEF_FORM_MIXED = 20    /**< a part of it in quotation marks */
} BriefForm;

/** Type of an attribution (PDTB Comm / PAtt / Ctrl / Ftv). @since 0.1 */
typedef enum BriefAttributionType {
  BRIEF_ATTRIBUTION_COMMUNICATION = 0, /**< said, written, shown */
  BRIEF_ATTRIBUTION_BELIEF = 10,       /**< thought, hoped, feared */
  BRIEF_ATTRIBUTION_INTENTION = 20,    /**< wanted, planned, decided */
  BRIEF_ATTRIBUTION_PERCEPTION = 30    /**< known, seen, learnt */
} BriefAttributionType;

/** The stance of an attribution's cue towards its content. @since 0.1 */
typedef enum BriefStance {
  BRIEF_STANCE_NEUTRAL = 0,      /**< "said" */
  BRIEF_STANCE_ASSERTING = 10,   /**< "insisted", "warned" */
  BRIEF_STANCE_DISTANCING = 20,  /**< "claimed", "alleged" */
  BRIEF_STANCE_ENDORSING = 30,   /**< "confirmed", "revealed", "showed" */
  BRIEF_STANCE_DENYING = 40,     /**< "denied", "dismissed" */
  BRIEF_STANCE_QUESTIONING = 50, /**< "asked whether" */
  BRIEF_STANCE_DIRECTING = 60,   /**< "urged", "ordered", "demanded" */
  BRIEF_STANCE_PROMISING = 70,   /**< "promised", "pledged" */
  BRIEF_STANCE_DECLINING = 80    /**< "declined to comment": nothing is said */
} BriefStance;

/** What kind of proposition a claim is. @since 0.1 */
typedef enum BriefClaimKind {
  BRIEF_CLAIM_EVENT = 0,         /**< something happens */
  BRIEF_CLAIM_STATE = 10,        /**< something holds */
  BRIEF_CLAIM_PLAN = 20,         /**< the one who would do it intends it */
  BRIEF_CLAIM_PREDICTION = 30,   /**< somebody else says that it will be */
  BRIEF_CLAIM_OPINION = 40,      /**< a valuation: "unacceptable", "should" */
  BRIEF_CLAIM_DIRECTIVE = 50,    /**< what is asked for */
  BRIEF_CLAIM_HYPOTHETICAL = 60, /**< "if", "would": nobody says that it is so */
  BRIEF_CLAIM_QUESTION = 70      /**< what is asked */
} BriefClaimKind;

/** Event class of a claim: none, PLOVER's sixteen, and sixteen of general news. @since 0.1 */
typedef enum BriefEvent {
  BRIEF_EVENT_NONE = 0,        /**< no class fits */
  BRIEF_EVENT_AGREE = 10,      /**< agrees, signs an accord */
  BRIEF_EVENT_CONSULT = 20,    /**< talks, negotiates, visits */
  BRIEF_EVENT_SUPPORT = 30,    /**< praises, endorses, thanks */
  BRIEF_EVENT_CONCEDE = 40,    /**< gives way, apologizes, pardons */
  BRIEF_EVENT_COOPERATE = 50,  /**< works together, shares */
  BRIEF_EVENT_AID = 60,        /**< gives help, funds, allows */
  BRIEF_EVENT_RETREAT = 70,    /**< withdraws, releases, surrenders */
  BRIEF_EVENT_REQUEST = 80,    /**< asks for, demands, appeals */
  BRIEF_EVENT_ACCUSE = 90,     /**< accuses, blames, criticizes */
  BRIEF_EVENT_REJECT = 100,    /**< refuses, opposes, denies */
  BRIEF_EVENT_THREATEN = 110,  /**< threatens */
  BRIEF_EVENT_PROTEST = 120,   /**< demonstrates, strikes work */
  BRIEF_EVENT_SANCTION = 130,  /**< punishes: embargoes, expels, cuts aid */
  BRIEF_EVENT_MOBILIZE = 140,  /**< sends or readies forces */
  BRIEF_EVENT_COERCE = 150,    /**< bans, seizes, detains, deports */
  BRIEF_EVENT_ASSAULT = 160,   /**< attacks, kills, wounds */
  BRIEF_EVENT_SPEAK = 300,     /**< gives a speech, writes */
  BRIEF_EVENT_APPOINT = 310,   /**< comes or is put into an office */
  BRIEF_EVENT_RESIGN = 320,    /**< leaves an office */
  BRIEF_EVENT_ELECT = 330,     /**< elects, wins a vote */
  BRIEF_EVENT_LEGISLATE = 340, /**< makes a law */
  BRIEF_EVENT_JUDGE = 350,     /**< tries, convicts, rules */
  BRIEF_EVENT_ARREST = 360,    /**< takes into custody */
  BRIEF_EVENT_DIE = 370,       /**< dies */
  BRIEF_EVENT_DISASTER = 380,  /**< a force of nature strikes */
  BRIEF_EVENT_ACCIDENT = 390,  /**< crashes, collapses */
  BRIEF_EVENT_TRADE = 400,     /**< buys, sells */
  BRIEF_EVENT_EARN = 410,      /**< earns */
  BRIEF_EVENT_LAUNCH = 420,    /**< starts, puts on sale */
  BRIEF_EVENT_DISCOVER = 430,  /**< finds out, invents */
  BRIEF_EVENT_MEET = 440,      /**< gathers */
  BRIEF_EVENT_MOVE = 450       /**< travels, carries */
} BriefEvent;

/** The part that an argument plays in its claim. @since 0.1 */
typedef enum BriefRole {
  BRIEF_ROLE_OTHER = 0,        /**< none of these */
  BRIEF_ROLE_AGENT = 10,       /**< who does or has it */
  BRIEF_ROLE_PATIENT = 20,     /**< to whom or what it happens; also the subject of "is", "die", "rise" */
  BRIEF_ROLE_RECIPIENT = 30,   /**< to whom it is given or said */
  BRIEF_ROLE_ATTRIBUTE = 40,   /**< what the patient is or becomes */
  BRIEF_ROLE_INSTRUMENT = 50,  /**< by what */
  BRIEF_ROLE_LOCATION = 60,    /**< where */
  BRIEF_ROLE_ORIGIN = 70,      /**< from where */
  BRIEF_ROLE_DESTINATION = 80, /**< to where */
  BRIEF_ROLE_TIME = 90,        /**< when */
  BRIEF_ROLE_DURATION = 100,   /**< how long */
  BRIEF_ROLE_MANNER = 110,     /**< how */
  BRIEF_ROLE_EXTENT = 120,     /**< by how much */
  BRIEF_ROLE_CAUSE = 130,      /**< why */
  BRIEF_ROLE_PURPOSE = 140,    /**< what for */
  BRIEF_ROLE_COMPANION = 150,  /**< with whom */
  BRIEF_ROLE_TOPIC = 160       /**< what is said, thought or written about */
} BriefRole;

/** Whether a claim or an attribution is affirmed or negated. @since 0.1 */
typedef enum BriefPolarity {
  BRIEF_POLARITY_POSITIVE = 0, /**< affirmed */
  BRIEF_POLARITY_NEGATIVE = 10 /**< negated: "not", "without", the content of a denial */
} BriefPolarity;

/** How sure the innermost source is (FactBank U / PS / PR / CT). @since 0.1 */
typedef enum BriefCertainty {
  BRIEF_CERTAINTY_UNKNOWN = 0,   /**< left open: wishes, orders, conditions, questions */
  BRIEF_CERTAINTY_POSSIBLE = 10, /**< "may", "could" */
  BRIEF_CERTAINTY_PROBABLE = 20, /**< "likely", "expects" */
  BRIEF_CERTAINTY_CERTAIN = 30   /**< stated without a reserve */
} BriefCertainty;

/** When a claim's content is placed, seen from publication. @since 0.1 */
typedef enum BriefTense {
  BRIEF_TENSE_PAST = 0,     /**< past */
  BRIEF_TENSE_PRESENT = 10, /**< present */
  BRIEF_TENSE_FUTURE = 20,  /**< also plans and orders that are not carried out yet */
  BRIEF_TENSE_TIMELESS = 30 /**< definitions, laws of nature */
} BriefTense;

/**
 * Type of a relation between two nodes: of claims up to BRIEF_RELATION_REPEATS, of entities up to BRIEF_RELATION_ALLY_OF. Which way
 * it goes is told in brief-relation.h. This version finds none of the types "corrects", "updates", "part-of", "ally-of" and
 * "reprint-of". @since 0.1
 */
typedef enum BriefRelationType {
  BRIEF_RELATION_CONDITION = 10,   /**< "if" */
  BRIEF_RELATION_CAUSE = 20,       /**< "because" */
  BRIEF_RELATION_PURPOSE = 30,     /**< "in order to" */
  BRIEF_RELATION_CONTRAST = 40,    /**< "but", "while" */
  BRIEF_RELATION_CONCESSION = 50,  /**< "although" */
  BRIEF_RELATION_ELABORATION = 60, /**< "for example" */
  BRIEF_RELATION_BEFORE = 70,      /**< from the earlier claim */
  BRIEF_RELATION_AFTER = 80,       /**< from the later claim */
  BRIEF_RELATION_CONTRADICTS = 90, /**< both cannot be right */
  BRIEF_RELATION_SUPPORTS = 100,   /**< speaks for it */
  BRIEF_RELATION_DENIES = 110,     /**< somebody says that it is not so */
  BRIEF_RELATION_CONFIRMS = 120,   /**< somebody else says so, too */
  BRIEF_RELATION_CORRECTS = 130,   /**< puts it right */
  BRIEF_RELATION_UPDATES = 140,    /**< tells how it went on */
  BRIEF_RELATION_REPEATS = 150,    /**< the same again */
  BRIEF_RELATION_MEMBER_OF = 300,  /**< an entity to the group or country that it belongs to */
  BRIEF_RELATION_ROLE_IN = 310,    /**< a person to a body */
  BRIEF_RELATION_LOCATED_IN = 320, /**< a town or region to the region or country around it */
  BRIEF_RELATION_PART_OF = 330,    /**< a thing to its whole */
  BRIEF_RELATION_SPEAKS_FOR = 340, /**< a spokesperson, capital or seat of government to whom it speaks for */
  BRIEF_RELATION_ALLY_OF = 350,    /**< one entity to another */
  BRIEF_RELATION_REPRINT_OF = 500  /**< a document to the one it is taken from */
} BriefRelationType;

/** What a node of the graph is. @since 0.1 */
typedef enum BriefNodeType {
  BRIEF_NODE_NONE = 0,        /**< no node */
  BRIEF_NODE_ENTITY = 10,     /**< see brief-entity.h */
  BRIEF_NODE_TIME = 20,       /**< see brief-time.h */
  BRIEF_NODE_QUANTITY = 30,   /**< see brief-quantity.h */
  BRIEF_NODE_CLAIM = 40,      /**< see brief-claim.h */
  BRIEF_NODE_ATTRIBUTION = 50 /**< see brief-attribution.h */
} BriefNodeType;

#ifdef __cplusplus
}
#endif

#endif /* BRIEF_TYPES_H */
