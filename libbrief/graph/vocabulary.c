/* SPDX-License-Identifier: MIT */
#include "graph/vocabulary.h"

#include <brief/brief-error.h>
#include <string.h>

typedef struct {
  int value;
  const char *word;
} Word;

static const Word entity_type_words[] = {
  { BRIEF_ENTITY_OTHER, "other" },
  { BRIEF_ENTITY_PERSON, "person" },
  { BRIEF_ENTITY_ORG, "org" },
  { BRIEF_ENTITY_GPE, "gpe" },
  { BRIEF_ENTITY_LOC, "loc" },
  { BRIEF_ENTITY_FAC, "fac" },
  { BRIEF_ENTITY_NORP, "norp" },
  { BRIEF_ENTITY_WEAPON, "weapon" },
  { BRIEF_ENTITY_VEHICLE, "vehicle" },
  { BRIEF_ENTITY_PRODUCT, "product" },
  { BRIEF_ENTITY_EVENT, "event" },
  { BRIEF_ENTITY_LAW, "law" },
  { BRIEF_ENTITY_WORK, "work" },
};

static const Word mention_kind_words[] = {
  { BRIEF_MENTION_NAME, "name" },
  { BRIEF_MENTION_NOMINAL, "nominal" },
  { BRIEF_MENTION_PRONOUN, "pronoun" },
};

static const Word number_words[] = {
  { BRIEF_NUMBER_UNKNOWN, "unknown" },
  { BRIEF_NUMBER_SINGULAR, "singular" },
  { BRIEF_NUMBER_PLURAL, "plural" },
};

static const Word zone_words[] = {
  { BRIEF_ZONE_BODY, "body" },
  { BRIEF_ZONE_HEADLINE, "headline" },
  { BRIEF_ZONE_DATELINE, "dateline" },
  { BRIEF_ZONE_BYLINE, "byline" },
  { BRIEF_ZONE_CAPTION, "caption" },
  { BRIEF_ZONE_LIST, "list" },
};

static const Word time_type_words[] = {
  { BRIEF_TIME_DATE, "DATE" },
  { BRIEF_TIME_TIME, "TIME" },
  { BRIEF_TIME_DURATION, "DURATION" },
  { BRIEF_TIME_SET, "SET" },
};

static const Word time_mod_words[] = {
  { BRIEF_TIME_MOD_NONE, "none" },
  { BRIEF_TIME_MOD_BEFORE, "BEFORE" },
  { BRIEF_TIME_MOD_AFTER, "AFTER" },
  { BRIEF_TIME_MOD_START, "START" },
  { BRIEF_TIME_MOD_MID, "MID" },
  { BRIEF_TIME_MOD_END, "END" },
  { BRIEF_TIME_MOD_APPROX, "APPROX" },
  { BRIEF_TIME_MOD_LESS_THAN, "LESS_THAN" },
  { BRIEF_TIME_MOD_MORE_THAN, "MORE_THAN" },
  { BRIEF_TIME_MOD_EQUAL_OR_LESS, "EQUAL_OR_LESS" },
  { BRIEF_TIME_MOD_EQUAL_OR_MORE, "EQUAL_OR_MORE" },
};

static const Word quantity_type_words[] = {
  { BRIEF_QUANTITY_OTHER, "other" },
  { BRIEF_QUANTITY_CARDINAL, "cardinal" },
  { BRIEF_QUANTITY_ORDINAL, "ordinal" },
  { BRIEF_QUANTITY_MONEY, "money" },
  { BRIEF_QUANTITY_PERCENT, "percent" },
  { BRIEF_QUANTITY_LENGTH, "length" },
  { BRIEF_QUANTITY_AREA, "area" },
  { BRIEF_QUANTITY_VOLUME, "volume" },
  { BRIEF_QUANTITY_MASS, "mass" },
  { BRIEF_QUANTITY_SPEED, "speed" },
  { BRIEF_QUANTITY_TEMPERATURE, "temperature" },
  { BRIEF_QUANTITY_ENERGY, "energy" },
  { BRIEF_QUANTITY_AGE, "age" },
  { BRIEF_QUANTITY_COUNT, "count" },
};

static const Word bound_words[] = {
  { BRIEF_BOUND_EXACT, "exact" },
  { BRIEF_BOUND_AT_LEAST, "at_least" },
  { BRIEF_BOUND_AT_MOST, "at_most" },
  { BRIEF_BOUND_ABOUT, "about" },
  { BRIEF_BOUND_RANGE, "range" },
};

static const Word source_type_words[] = {
  { BRIEF_SOURCE_UNKNOWN, "unknown" },
  { BRIEF_SOURCE_PERSON, "person" },
  { BRIEF_SOURCE_OFFICIAL, "official" },
  { BRIEF_SOURCE_SPOKESPERSON, "spokesperson" },
  { BRIEF_SOURCE_EXPERT, "expert" },
  { BRIEF_SOURCE_ORG, "org" },
  { BRIEF_SOURCE_GOVERNMENT, "government" },
  { BRIEF_SOURCE_MEDIA, "media" },
  { BRIEF_SOURCE_DOCUMENT, "document" },
  { BRIEF_SOURCE_POLL, "poll" },
  { BRIEF_SOURCE_SOCIAL_MEDIA, "social-media" },
  { BRIEF_SOURCE_WITNESS, "witness" },
  { BRIEF_SOURCE_PUBLIC, "public" },
};

static const Word anonymity_words[] = {
  { BRIEF_ANONYMITY_NAMED, "named" },
  { BRIEF_ANONYMITY_ROLE_ONLY, "role-only" },
  { BRIEF_ANONYMITY_ANONYMOUS, "anonymous" },
};

static const Word form_words[] = {
  { BRIEF_FORM_INDIRECT, "indirect" },
  { BRIEF_FORM_DIRECT, "direct" },
  { BRIEF_FORM_MIXED, "mixed" },
};

static const Word attribution_type_words[] = {
  { BRIEF_ATTRIBUTION_COMMUNICATION, "communication" },
  { BRIEF_ATTRIBUTION_BELIEF, "belief" },
  { BRIEF_ATTRIBUTION_INTENTION, "intention" },
  { BRIEF_ATTRIBUTION_PERCEPTION, "perception" },
};

static const Word stance_words[] = {
  { BRIEF_STANCE_NEUTRAL, "neutral" },
  { BRIEF_STANCE_ASSERTING, "asserting" },
  { BRIEF_STANCE_DISTANCING, "distancing" },
  { BRIEF_STANCE_ENDORSING, "endorsing" },
  { BRIEF_STANCE_DENYING, "denying" },
  { BRIEF_STANCE_QUESTIONING, "questioning" },
  { BRIEF_STANCE_DIRECTING, "directing" },
  { BRIEF_STANCE_PROMISING, "promising" },
  { BRIEF_STANCE_DECLINING, "declining" },
};

static const Word claim_kind_words[] = {
  { BRIEF_CLAIM_EVENT, "event" },
  { BRIEF_CLAIM_STATE, "state" },
  { BRIEF_CLAIM_PLAN, "plan" },
  { BRIEF_CLAIM_PREDICTION, "prediction" },
  { BRIEF_CLAIM_OPINION, "opinion" },
  { BRIEF_CLAIM_DIRECTIVE, "directive" },
  { BRIEF_CLAIM_HYPOTHETICAL, "hypothetical" },
  { BRIEF_CLAIM_QUESTION, "question" },
};

static const Word event_words[] = {
  { BRIEF_EVENT_NONE, "none" },
  { BRIEF_EVENT_AGREE, "AGREE" },
  { BRIEF_EVENT_CONSULT, "CONSULT" },
  { BRIEF_EVENT_SUPPORT, "SUPPORT" },
  { BRIEF_EVENT_CONCEDE, "CONCEDE" },
  { BRIEF_EVENT_COOPERATE, "COOPERATE" },
  { BRIEF_EVENT_AID, "AID" },
  { BRIEF_EVENT_RETREAT, "RETREAT" },
  { BRIEF_EVENT_REQUEST, "REQUEST" },
  { BRIEF_EVENT_ACCUSE, "ACCUSE" },
  { BRIEF_EVENT_REJECT, "REJECT" },
  { BRIEF_EVENT_THREATEN, "THREATEN" },
  { BRIEF_EVENT_PROTEST, "PROTEST" },
  { BRIEF_EVENT_SANCTION, "SANCTION" },
  { BRIEF_EVENT_MOBILIZE, "MOBILIZE" },
  { BRIEF_EVENT_COERCE, "COERCE" },
  { BRIEF_EVENT_ASSAULT, "ASSAULT" },
  { BRIEF_EVENT_SPEAK, "SPEAK" },
  { BRIEF_EVENT_APPOINT, "APPOINT" },
  { BRIEF_EVENT_RESIGN, "RESIGN" },
  { BRIEF_EVENT_ELECT, "ELECT" },
  { BRIEF_EVENT_LEGISLATE, "LEGISLATE" },
  { BRIEF_EVENT_JUDGE, "JUDGE" },
  { BRIEF_EVENT_ARREST, "ARREST" },
  { BRIEF_EVENT_DIE, "DIE" },
  { BRIEF_EVENT_DISASTER, "DISASTER" },
  { BRIEF_EVENT_ACCIDENT, "ACCIDENT" },
  { BRIEF_EVENT_TRADE, "TRADE" },
  { BRIEF_EVENT_EARN, "EARN" },
  { BRIEF_EVENT_LAUNCH, "LAUNCH" },
  { BRIEF_EVENT_DISCOVER, "DISCOVER" },
  { BRIEF_EVENT_MEET, "MEET" },
  { BRIEF_EVENT_MOVE, "MOVE" },
};

static const Word role_words[] = {
  { BRIEF_ROLE_OTHER, "other" },
  { BRIEF_ROLE_AGENT, "agent" },
  { BRIEF_ROLE_PATIENT, "patient" },
  { BRIEF_ROLE_RECIPIENT, "recipient" },
  { BRIEF_ROLE_ATTRIBUTE, "attribute" },
  { BRIEF_ROLE_INSTRUMENT, "instrument" },
  { BRIEF_ROLE_LOCATION, "location" },
  { BRIEF_ROLE_ORIGIN, "origin" },
  { BRIEF_ROLE_DESTINATION, "destination" },
  { BRIEF_ROLE_TIME, "time" },
  { BRIEF_ROLE_DURATION, "duration" },
  { BRIEF_ROLE_MANNER, "manner" },
  { BRIEF_ROLE_EXTENT, "extent" },
  { BRIEF_ROLE_CAUSE, "cause" },
  { BRIEF_ROLE_PURPOSE, "purpose" },
  { BRIEF_ROLE_COMPANION, "companion" },
  { BRIEF_ROLE_TOPIC, "topic" },
};

static const Word polarity_words[] = {
  { BRIEF_POLARITY_POSITIVE, "positive" },
  { BRIEF_POLARITY_NEGATIVE, "negative" },
};

static const Word certainty_words[] = {
  { BRIEF_CERTAINTY_UNKNOWN, "unknown" },
  { BRIEF_CERTAINTY_POSSIBLE, "possible" },
  { BRIEF_CERTAINTY_PROBABLE, "probable" },
  { BRIEF_CERTAINTY_CERTAIN, "certain" },
};

static const Word tense_words[] = {
  { BRIEF_TENSE_PAST, "past" },
  { BRIEF_TENSE_PRESENT, "present" },
  { BRIEF_TENSE_FUTURE, "future" },
  { BRIEF_TENSE_TIMELESS, "timeless" },
};

static const Word relation_type_words[] = {
  { BRIEF_RELATION_CONDITION, "condition" },
  { BRIEF_RELATION_CAUSE, "cause" },
  { BRIEF_RELATION_PURPOSE, "purpose" },
  { BRIEF_RELATION_CONTRAST, "contrast" },
  { BRIEF_RELATION_CONCESSION, "concession" },
  { BRIEF_RELATION_ELABORATION, "elaboration" },
  { BRIEF_RELATION_BEFORE, "before" },
  { BRIEF_RELATION_AFTER, "after" },
  { BRIEF_RELATION_CONTRADICTS, "contradicts" },
  { BRIEF_RELATION_SUPPORTS, "supports" },
  { BRIEF_RELATION_DENIES, "denies" },
  { BRIEF_RELATION_CONFIRMS, "confirms" },
  { BRIEF_RELATION_CORRECTS, "corrects" },
  { BRIEF_RELATION_UPDATES, "updates" },
  { BRIEF_RELATION_REPEATS, "repeats" },
  { BRIEF_RELATION_MEMBER_OF, "member-of" },
  { BRIEF_RELATION_ROLE_IN, "role-in" },
  { BRIEF_RELATION_LOCATED_IN, "located-in" },
  { BRIEF_RELATION_PART_OF, "part-of" },
  { BRIEF_RELATION_SPEAKS_FOR, "speaks-for" },
  { BRIEF_RELATION_ALLY_OF, "ally-of" },
  { BRIEF_RELATION_REPRINT_OF, "reprint-of" },
};

static const Word node_type_words[] = {
  { BRIEF_NODE_NONE, "none" },
  { BRIEF_NODE_ENTITY, "entity" },
  { BRIEF_NODE_TIME, "time" },
  { BRIEF_NODE_QUANTITY, "quantity" },
  { BRIEF_NODE_CLAIM, "claim" },
  { BRIEF_NODE_ATTRIBUTION, "attribution" },
};

static const Word error_code_words[] = {
  { BRIEF_ERROR_NONE, "none" },
  { BRIEF_ERROR_INVALID_ARGUMENT, "invalid-argument" },
  { BRIEF_ERROR_NO_MEMORY, "no-memory" },
  { BRIEF_ERROR_CANCELLED, "cancelled" },
  { BRIEF_ERROR_INVALID_UTF8, "invalid-utf8" },
  { BRIEF_ERROR_NUL_BYTE, "nul-byte" },
  { BRIEF_ERROR_TOO_LONG, "too-long" },
  { BRIEF_ERROR_FILE, "file" },
  { BRIEF_ERROR_MODEL_INVALID, "model-invalid" },
  { BRIEF_ERROR_MODEL_VERSION, "model-version" },
  { BRIEF_ERROR_MODEL_ABSENT, "model-absent" },
  { BRIEF_ERROR_JSON_SYNTAX, "json-syntax" },
  { BRIEF_ERROR_JSON_FORMAT, "json-format" },
  { BRIEF_ERROR_NOT_KEPT, "not-kept" },
  { BRIEF_ERROR_INTERNAL, "internal" },
  { BRIEF_ERROR_NO_ARTICLE, "no-article" },
  { BRIEF_ERROR_NO_FEED, "no-feed" },
};

#define TABLE(name) { name, sizeof name / sizeof name[0] }

/* In the order of BriefWords. */
static const struct {
  const Word *words;
  size_t n;
} tables[] = {
  [BRIEF_WORDS_ENTITY_TYPE] = TABLE (entity_type_words),
  [BRIEF_WORDS_MENTION_KIND] = TABLE (mention_kind_words),
  [BRIEF_WORDS_NUMBER] = TABLE (number_words),
  [BRIEF_WORDS_ZONE] = TABLE (zone_words),
  [BRIEF_WORDS_TIME_TYPE] = TABLE (time_type_words),
  [BRIEF_WORDS_TIME_MOD] = TABLE (time_mod_words),
  [BRIEF_WORDS_QUANTITY_TYPE] = TABLE (quantity_type_words),
  [BRIEF_WORDS_BOUND] = TABLE (bound_words),
  [BRIEF_WORDS_SOURCE_TYPE] = TABLE (source_type_words),
  [BRIEF_WORDS_ANONYMITY] = TABLE (anonymity_words),
  [BRIEF_WORDS_FORM] = TABLE (form_words),
  [BRIEF_WORDS_ATTRIBUTION_TYPE] = TABLE (attribution_type_words),
  [BRIEF_WORDS_STANCE] = TABLE (stance_words),
  [BRIEF_WORDS_CLAIM_KIND] = TABLE (claim_kind_words),
  [BRIEF_WORDS_EVENT] = TABLE (event_words),
  [BRIEF_WORDS_ROLE] = TABLE (role_words),
  [BRIEF_WORDS_POLARITY] = TABLE (polarity_words),
  [BRIEF_WORDS_CERTAINTY] = TABLE (certainty_words),
  [BRIEF_WORDS_TENSE] = TABLE (tense_words),
  [BRIEF_WORDS_RELATION_TYPE] = TABLE (relation_type_words),
  [BRIEF_WORDS_NODE_TYPE] = TABLE (node_type_words),
  [BRIEF_WORDS_ERROR_CODE] = TABLE (error_code_words),
};

const char *
_brief_words_to_string (BriefWords words, int value)
{
  for (size_t i = 0; i < tables[words].n; i++)
    if (tables[words].words[i].value == value)
      return tables[words].words[i].word;
  return NULL;
}

int
_brief_words_from_string (BriefWords words, const char *word)
{
  for (size_t i = 0; i < tables[words].n; i++)
    if (strcmp (tables[words].words[i].word, word) == 0)
      return tables[words].words[i].value;
  return -1;
}
