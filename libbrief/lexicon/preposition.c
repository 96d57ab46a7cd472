/* SPDX-License-Identifier: MIT */
#include "lexicon/preposition.h"

#include "lexicon/table.h"

#include <string.h>

typedef struct {
  const char *word;
  BriefRole role;
} WordRole;

/* Sorted. */
static const WordRole prepositions[] = {
  { "about", BRIEF_ROLE_TOPIC },       { "above", BRIEF_ROLE_LOCATION },    { "across", BRIEF_ROLE_LOCATION },
  { "after", BRIEF_ROLE_TIME },        { "against", BRIEF_ROLE_TOPIC },     { "ahead", BRIEF_ROLE_TIME },
  { "along", BRIEF_ROLE_LOCATION },    { "alongside", BRIEF_ROLE_COMPANION }, { "among", BRIEF_ROLE_LOCATION },
  { "around", BRIEF_ROLE_LOCATION },   { "as", BRIEF_ROLE_ATTRIBUTE },      { "at", BRIEF_ROLE_LOCATION },
  { "because", BRIEF_ROLE_CAUSE },     { "before", BRIEF_ROLE_TIME },       { "behind", BRIEF_ROLE_LOCATION },
  { "below", BRIEF_ROLE_LOCATION },    { "beneath", BRIEF_ROLE_LOCATION },  { "beside", BRIEF_ROLE_LOCATION },
  { "between", BRIEF_ROLE_LOCATION },  { "by", BRIEF_ROLE_MANNER },         { "concerning", BRIEF_ROLE_TOPIC },
  { "due", BRIEF_ROLE_CAUSE },         { "during", BRIEF_ROLE_TIME },       { "following", BRIEF_ROLE_TIME },
  { "for", BRIEF_ROLE_PURPOSE },       { "from", BRIEF_ROLE_ORIGIN },       { "in", BRIEF_ROLE_LOCATION },
  { "inside", BRIEF_ROLE_LOCATION },   { "into", BRIEF_ROLE_DESTINATION },  { "like", BRIEF_ROLE_MANNER },
  { "near", BRIEF_ROLE_LOCATION },     { "of", BRIEF_ROLE_TOPIC },          { "off", BRIEF_ROLE_LOCATION },
  { "on", BRIEF_ROLE_TOPIC },          { "onto", BRIEF_ROLE_DESTINATION },  { "out", BRIEF_ROLE_ORIGIN },
  { "outside", BRIEF_ROLE_LOCATION },  { "over", BRIEF_ROLE_TOPIC },        { "regarding", BRIEF_ROLE_TOPIC },
  { "since", BRIEF_ROLE_TIME },        { "through", BRIEF_ROLE_INSTRUMENT }, { "throughout", BRIEF_ROLE_LOCATION },
  { "till", BRIEF_ROLE_TIME },         { "to", BRIEF_ROLE_RECIPIENT },      { "toward", BRIEF_ROLE_DESTINATION },
  { "towards", BRIEF_ROLE_DESTINATION }, { "until", BRIEF_ROLE_TIME },      { "upon", BRIEF_ROLE_TOPIC },
  { "using", BRIEF_ROLE_INSTRUMENT },  { "via", BRIEF_ROLE_INSTRUMENT },    { "with", BRIEF_ROLE_INSTRUMENT },
  { "within", BRIEF_ROLE_TIME },       { "without", BRIEF_ROLE_MANNER }
};

static const WordRole modifiers[] = {
  { "ARGM-CAU", BRIEF_ROLE_CAUSE },   { "ARGM-COM", BRIEF_ROLE_COMPANION },   { "ARGM-DIR", BRIEF_ROLE_DESTINATION },
  { "ARGM-EXT", BRIEF_ROLE_EXTENT },  { "ARGM-GOL", BRIEF_ROLE_DESTINATION }, { "ARGM-LOC", BRIEF_ROLE_LOCATION },
  { "ARGM-MNR", BRIEF_ROLE_MANNER },  { "ARGM-PRD", BRIEF_ROLE_ATTRIBUTE },   { "ARGM-PRP", BRIEF_ROLE_PURPOSE },
  { "ARGM-TMP", BRIEF_ROLE_TIME }
};

BriefRole
_brief_preposition_role (const char *preposition)
{
  const WordRole *found = BRIEF_TABLE_FIND (prepositions, preposition);
  return found ? found->role : BRIEF_ROLE_OTHER;
}

BriefRole
_brief_label_role (const char *label)
{
  if (label[0] == 'C' && label[1] == '-')
    label += 2;
  const WordRole *found = BRIEF_TABLE_FIND (modifiers, label);
  if (found)
    return found->role;
  if (strcmp (label, "ARG0") == 0)
    return BRIEF_ROLE_AGENT;
  return strcmp (label, "ARG1") == 0 ? BRIEF_ROLE_PATIENT : BRIEF_ROLE_OTHER;
}

const char *
_brief_role_label (BriefRole role)
{
  switch (role) {
  case BRIEF_ROLE_AGENT: return "ARG0";
  case BRIEF_ROLE_PATIENT: return "ARG1";
  case BRIEF_ROLE_RECIPIENT:
  case BRIEF_ROLE_ATTRIBUTE:
  case BRIEF_ROLE_TOPIC: return "ARG2";
  case BRIEF_ROLE_INSTRUMENT: return "ARGM-MNR";
  case BRIEF_ROLE_LOCATION: return "ARGM-LOC";
  case BRIEF_ROLE_ORIGIN:
  case BRIEF_ROLE_DESTINATION: return "ARGM-DIR";
  case BRIEF_ROLE_TIME:
  case BRIEF_ROLE_DURATION: return "ARGM-TMP";
  case BRIEF_ROLE_MANNER: return "ARGM-MNR";
  case BRIEF_ROLE_EXTENT: return "ARGM-EXT";
  case BRIEF_ROLE_CAUSE: return "ARGM-CAU";
  case BRIEF_ROLE_PURPOSE: return "ARGM-PRP";
  case BRIEF_ROLE_COMPANION: return "ARGM-COM";
  default: return "ARGM-ADV";
  }
}

bool
_brief_adverb_is_time (const char *lemma)
{
  return _brief_words_have (" afterwards afterward ago already currently earlier early eventually ever finally "
                            "formerly immediately initially late later lately meanwhile"
                            " now nowadays once originally overnight presently previously recently shortly "
                            "simultaneously since sometimes soon still subsequently"
                            " then today tomorrow tonight yesterday ",
                            lemma);
}

bool
_brief_adverb_is_place (const char *lemma)
{
  return _brief_words_have (" abroad ahead away back downtown elsewhere everywhere here home indoors inside locally "
                            "nationwide nearby outside overseas somewhere"
                            " there upstairs worldwide ",
                            lemma);
}

bool
_brief_adverb_is_manner (const char *lemma)
{
  size_t n = strlen (lemma);
  if (n < 5 || strcmp (lemma + n - 2, "ly") != 0 || _brief_adverb_is_time (lemma))
    return false;
  return !_brief_words_have (" absolutely actually additionally allegedly almost also apparently approximately "
                             "basically briefly certainly clearly completely consequently"
                             " currently definitely especially essentially eventually evidently exactly extremely "
                             "fairly family finally firstly fortunately frankly fully"
                             " generally greatly hardly highly hopefully immediately increasingly inevitably largely "
                             "likely literally mainly merely mostly nearly"
                             " necessarily obviously occasionally officially only originally partially particularly "
                             "partly perfectly possibly potentially practically"
                             " presumably previously primarily principally probably purely rarely really recently "
                             "regularly relatively reportedly reply roughly sadly"
                             " seriously significantly similarly simply slightly solely specifically strictly strongly "
                             "substantially supposedly surely technically"
                             " totally traditionally truly typically ultimately undoubtedly unfortunately unlikely "
                             "usually utterly virtually widely ",
                             lemma);
}
