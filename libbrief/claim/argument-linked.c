/* SPDX-License-Identifier: MIT */
/* The arguments that the network gives a predicate, for when every predicate is wanted. */
#include "claim/argument.h"
#include "lexicon/preposition.h"

#include <string.h>

/* Modals, negation and the like are a claim's certainty and polarity; references ("R-") stand for an argument that is there itself. */
static bool
is_role (const char *label)
{
  static const char *const others[] = { "ARGM-MOD", "ARGM-NEG", "ARGM-DIS", "ARGM-LVB", "ARGM-PRR", "ARGM-CXN",
                                        "ARGM-REC", "ARGM-DSP", NULL };
  if (g_strv_contains (others, label))
    return false;
  return strncmp (label, "R-", 2) != 0 && strncmp (label, "C-", 2) != 0;
}

/* What the label says; where it says little, the preposition. */
static BriefRole
role_of (const BriefArguments *b, const BriefRoleLink *link)
{
  const BriefWord *roleset = &b->reader->document->words[link->predicate];
  BriefRole role = _brief_label_role (link->label);
  if (role != BRIEF_ROLE_OTHER)
    return role;
  if (strcmp (link->label, "ARG2") == 0 && strcmp (roleset->lemma, "be") == 0)
    return BRIEF_ROLE_ATTRIBUTE;
  const char *preposition = _brief_argument_preposition (b, link->argument);
  return preposition ? _brief_prepositional_role (b, link->argument, preposition) : role;
}

void
_brief_arguments_add_linked (BriefArguments *b)
{
  const BriefDocument *d = b->reader->document;
  uint32_t roleset = b->predicate->roleset;
  for (uint32_t i = _brief_claim_links (b->reader, roleset, 0); i < d->n_roles && d->roles[i].predicate == roleset; i++)
    if (is_role (d->roles[i].label) && d->roles[i].argument != b->predicate->head)
      _brief_arguments_add_whole (b, role_of (b, &d->roles[i]), d->roles[i].argument);
}
