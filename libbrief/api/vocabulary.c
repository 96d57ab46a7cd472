/* SPDX-License-Identifier: MIT */
#include <brief/brief-vocabulary.h>

#include "graph/vocabulary.h"

static const char *
to_string (BriefWords words, int value)
{
  const char *word = _brief_words_to_string (words, value);
  return word ? word : "unknown-word";
}

const char *
brief_entity_type_to_string (BriefEntityType value)
{
  return to_string (BRIEF_WORDS_ENTITY_TYPE, (int) value);
}

bool
brief_entity_type_from_string (const char *word, BriefEntityType *value)
{
  int found = word ? _brief_words_from_string (BRIEF_WORDS_ENTITY_TYPE, word) : -1;
  if (found >= 0 && value)
    *value = (BriefEntityType) found;
  return found >= 0;
}

const char *
brief_mention_kind_to_string (BriefMentionKind value)
{
  return to_string (BRIEF_WORDS_MENTION_KIND, (int) value);
}

bool
brief_mention_kind_from_string (const char *word, BriefMentionKind *value)
{
  int found = word ? _brief_words_from_string (BRIEF_WORDS_MENTION_KIND, word) : -1;
  if (found >= 0 && value)
    *value = (BriefMentionKind) found;
  return found >= 0;
}

const char *
brief_number_to_string (BriefNumber value)
{
  return to_string (BRIEF_WORDS_NUMBER, (int) value);
}

bool
brief_number_from_string (const char *word, BriefNumber *value)
{
  int found = word ? _brief_words_from_string (BRIEF_WORDS_NUMBER, word) : -1;
  if (found >= 0 && value)
    *value = (BriefNumber) found;
  return found >= 0;
}

const char *
brief_zone_to_string (BriefZone value)
{
  return to_string (BRIEF_WORDS_ZONE, (int) value);
}

bool
brief_zone_from_string (const char *word, BriefZone *value)
{
  int found = word ? _brief_words_from_string (BRIEF_WORDS_ZONE, word) : -1;
  if (found >= 0 && value)
    *value = (BriefZone) found;
  return found >= 0;
}

const char *
brief_time_type_to_string (BriefTimeType value)
{
  return to_string (BRIEF_WORDS_TIME_TYPE, (int) value);
}

bool
brief_time_type_from_string (const char *word, BriefTimeType *value)
{
  int found = word ? _brief_words_from_string (BRIEF_WORDS_TIME_TYPE, word) : -1;
  if (found >= 0 && value)
    *value = (BriefTimeType) found;
  return found >= 0;
}

const char *
brief_time_mod_to_string (BriefTimeMod value)
{
  return to_string (BRIEF_WORDS_TIME_MOD, (int) value);
}

bool
brief_time_mod_from_string (const char *word, BriefTimeMod *value)
{
  int found = word ? _brief_words_from_string (BRIEF_WORDS_TIME_MOD, word) : -1;
  if (found >= 0 && value)
    *value = (BriefTimeMod) found;
  return found >= 0;
}

const char *
brief_quantity_type_to_string (BriefQuantityType value)
{
  return to_string (BRIEF_WORDS_QUANTITY_TYPE, (int) value);
}

bool
brief_quantity_type_from_string (const char *word, BriefQuantityType *value)
{
  int found = word ? _brief_words_from_string (BRIEF_WORDS_QUANTITY_TYPE, word) : -1;
  if (found >= 0 && value)
    *value = (BriefQuantityType) found;
  return found >= 0;
}

const char *
brief_bound_to_string (BriefBound value)
{
  return to_string (BRIEF_WORDS_BOUND, (int) value);
}

bool
brief_bound_from_string (const char *word, BriefBound *value)
{
  int found = word ? _brief_words_from_string (BRIEF_WORDS_BOUND, word) : -1;
  if (found >= 0 && value)
    *value = (BriefBound) found;
  return found >= 0;
}

const char *
brief_source_type_to_string (BriefSourceType value)
{
  return to_string (BRIEF_WORDS_SOURCE_TYPE, (int) value);
}

bool
brief_source_type_from_string (const char *word, BriefSourceType *value)
{
  int found = word ? _brief_words_from_string (BRIEF_WORDS_SOURCE_TYPE, word) : -1;
  if (found >= 0 && value)
    *value = (BriefSourceType) found;
  return found >= 0;
}

const char *
brief_anonymity_to_string (BriefAnonymity value)
{
  return to_string (BRIEF_WORDS_ANONYMITY, (int) value);
}

bool
brief_anonymity_from_string (const char *word, BriefAnonymity *value)
{
  int found = word ? _brief_words_from_string (BRIEF_WORDS_ANONYMITY, word) : -1;
  if (found >= 0 && value)
    *value = (BriefAnonymity) found;
  return found >= 0;
}

const char *
brief_form_to_string (BriefForm value)
{
  return to_string (BRIEF_WORDS_FORM, (int) value);
}

bool
brief_form_from_string (const char *word, BriefForm *value)
{
  int found = word ? _brief_words_from_string (BRIEF_WORDS_FORM, word) : -1;
  if (found >= 0 && value)
    *value = (BriefForm) found;
  return found >= 0;
}

const char *
brief_attribution_type_to_string (BriefAttributionType value)
{
  return to_string (BRIEF_WORDS_ATTRIBUTION_TYPE, (int) value);
}

bool
brief_attribution_type_from_string (const char *word, BriefAttributionType *value)
{
  int found = word ? _brief_words_from_string (BRIEF_WORDS_ATTRIBUTION_TYPE, word) : -1;
  if (found >= 0 && value)
    *value = (BriefAttributionType) found;
  return found >= 0;
}

const char *
brief_stance_to_string (BriefStance value)
{
  return to_string (BRIEF_WORDS_STANCE, (int) value);
}

bool
brief_stance_from_string (const char *word, BriefStance *value)
{
  int found = word ? _brief_words_from_string (BRIEF_WORDS_STANCE, word) : -1;
  if (found >= 0 && value)
    *value = (BriefStance) found;
  return found >= 0;
}

const char *
brief_claim_kind_to_string (BriefClaimKind value)
{
  return to_string (BRIEF_WORDS_CLAIM_KIND, (int) value);
}

bool
brief_claim_kind_from_string (const char *word, BriefClaimKind *value)
{
  int found = word ? _brief_words_from_string (BRIEF_WORDS_CLAIM_KIND, word) : -1;
  if (found >= 0 && value)
    *value = (BriefClaimKind) found;
  return found >= 0;
}

const char *
brief_event_to_string (BriefEvent value)
{
  return to_string (BRIEF_WORDS_EVENT, (int) value);
}

bool
brief_event_from_string (const char *word, BriefEvent *value)
{
  int found = word ? _brief_words_from_string (BRIEF_WORDS_EVENT, word) : -1;
  if (found >= 0 && value)
    *value = (BriefEvent) found;
  return found >= 0;
}

const char *
brief_role_to_string (BriefRole value)
{
  return to_string (BRIEF_WORDS_ROLE, (int) value);
}

bool
brief_role_from_string (const char *word, BriefRole *value)
{
  int found = word ? _brief_words_from_string (BRIEF_WORDS_ROLE, word) : -1;
  if (found >= 0 && value)
    *value = (BriefRole) found;
  return found >= 0;
}

const char *
brief_polarity_to_string (BriefPolarity value)
{
  return to_string (BRIEF_WORDS_POLARITY, (int) value);
}

bool
brief_polarity_from_string (const char *word, BriefPolarity *value)
{
  int found = word ? _brief_words_from_string (BRIEF_WORDS_POLARITY, word) : -1;
  if (found >= 0 && value)
    *value = (BriefPolarity) found;
  return found >= 0;
}

const char *
brief_certainty_to_string (BriefCertainty value)
{
  return to_string (BRIEF_WORDS_CERTAINTY, (int) value);
}

bool
brief_certainty_from_string (const char *word, BriefCertainty *value)
{
  int found = word ? _brief_words_from_string (BRIEF_WORDS_CERTAINTY, word) : -1;
  if (found >= 0 && value)
    *value = (BriefCertainty) found;
  return found >= 0;
}

const char *
brief_tense_to_string (BriefTense value)
{
  return to_string (BRIEF_WORDS_TENSE, (int) value);
}

bool
brief_tense_from_string (const char *word, BriefTense *value)
{
  int found = word ? _brief_words_from_string (BRIEF_WORDS_TENSE, word) : -1;
  if (found >= 0 && value)
    *value = (BriefTense) found;
  return found >= 0;
}

const char *
brief_relation_type_to_string (BriefRelationType value)
{
  return to_string (BRIEF_WORDS_RELATION_TYPE, (int) value);
}

bool
brief_relation_type_from_string (const char *word, BriefRelationType *value)
{
  int found = word ? _brief_words_from_string (BRIEF_WORDS_RELATION_TYPE, word) : -1;
  if (found >= 0 && value)
    *value = (BriefRelationType) found;
  return found >= 0;
}

const char *
brief_node_type_to_string (BriefNodeType value)
{
  return to_string (BRIEF_WORDS_NODE_TYPE, (int) value);
}

bool
brief_node_type_from_string (const char *word, BriefNodeType *value)
{
  int found = word ? _brief_words_from_string (BRIEF_WORDS_NODE_TYPE, word) : -1;
  if (found >= 0 && value)
    *value = (BriefNodeType) found;
  return found >= 0;
}
