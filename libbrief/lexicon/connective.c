/* SPDX-License-Identifier: MIT */
#include "lexicon/connective.h"

#include <glib.h>
#include <string.h>

typedef struct {
  uint8_t place; /* BriefConnectivePlace */
  BriefRelationType type;
  const char *word;
} Connective;

static const Connective connectives[] = {
  { BRIEF_CONNECTIVE_MARK, BRIEF_RELATION_CONDITION, "if" },
  { BRIEF_CONNECTIVE_MARK, BRIEF_RELATION_CONDITION, "unless" },
  { BRIEF_CONNECTIVE_MARK, BRIEF_RELATION_CONDITION, "provided" },
  { BRIEF_CONNECTIVE_MARK, BRIEF_RELATION_CAUSE, "because" },
  { BRIEF_CONNECTIVE_MARK, BRIEF_RELATION_CAUSE, "as" },
  { BRIEF_CONNECTIVE_MARK, BRIEF_RELATION_CAUSE, "since" },
  { BRIEF_CONNECTIVE_MARK, BRIEF_RELATION_PURPOSE, "so" },
  { BRIEF_CONNECTIVE_MARK, BRIEF_RELATION_PURPOSE, "to" },
  { BRIEF_CONNECTIVE_MARK, BRIEF_RELATION_PURPOSE, "in" }, /* "in order to" */
  { BRIEF_CONNECTIVE_MARK, BRIEF_RELATION_CONCESSION, "although" },
  { BRIEF_CONNECTIVE_MARK, BRIEF_RELATION_CONCESSION, "though" },
  { BRIEF_CONNECTIVE_MARK, BRIEF_RELATION_CONCESSION, "despite" },
  { BRIEF_CONNECTIVE_MARK, BRIEF_RELATION_CONTRAST, "while" },
  { BRIEF_CONNECTIVE_MARK, BRIEF_RELATION_CONTRAST, "whereas" },
  { BRIEF_CONNECTIVE_MARK, BRIEF_RELATION_AFTER, "after" },
  { BRIEF_CONNECTIVE_MARK, BRIEF_RELATION_AFTER, "following" },
  { BRIEF_CONNECTIVE_MARK, BRIEF_RELATION_BEFORE, "before" },
  { BRIEF_CONNECTIVE_JOIN, BRIEF_RELATION_CONTRAST, "but" },
  { BRIEF_CONNECTIVE_JOIN, BRIEF_RELATION_CONTRAST, "yet" },
  { BRIEF_CONNECTIVE_JOIN, BRIEF_RELATION_CAUSE, "for" },
  { BRIEF_CONNECTIVE_ADVERB, BRIEF_RELATION_CONTRAST, "however" },
  { BRIEF_CONNECTIVE_ADVERB, BRIEF_RELATION_CONTRAST, "but" },
  { BRIEF_CONNECTIVE_ADVERB, BRIEF_RELATION_CONTRAST, "instead" },
  { BRIEF_CONNECTIVE_ADVERB, BRIEF_RELATION_CONCESSION, "nevertheless" },
  { BRIEF_CONNECTIVE_ADVERB, BRIEF_RELATION_CONCESSION, "nonetheless" },
  { BRIEF_CONNECTIVE_ADVERB, BRIEF_RELATION_CAUSE, "therefore" },
  { BRIEF_CONNECTIVE_ADVERB, BRIEF_RELATION_CAUSE, "consequently" },
  { BRIEF_CONNECTIVE_ADVERB, BRIEF_RELATION_CAUSE, "thus" },
  { BRIEF_CONNECTIVE_ADVERB, BRIEF_RELATION_AFTER, "then" },
  { BRIEF_CONNECTIVE_ADVERB, BRIEF_RELATION_AFTER, "afterwards" },
  { BRIEF_CONNECTIVE_ADVERB, BRIEF_RELATION_AFTER, "subsequently" },
};

bool
_brief_connective (BriefConnectivePlace place, const char *word, BriefRelationType *type)
{
  for (size_t i = 0; i < G_N_ELEMENTS (connectives); i++)
    if (connectives[i].place == place && strcmp (connectives[i].word, word) == 0) {
      *type = connectives[i].type;
      return true;
    }
  return false;
}
