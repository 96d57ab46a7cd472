/* SPDX-License-Identifier: MIT */
#include "syntax/inventory.h"

#include <string.h>

#include "syntax/relation.h"

static const struct {
  const char *name;
  BriefEntityType type;
} entity_types[] = {
  { "person", BRIEF_ENTITY_PERSON }, { "org", BRIEF_ENTITY_ORG },         { "gpe", BRIEF_ENTITY_GPE },
  { "loc", BRIEF_ENTITY_LOC },       { "fac", BRIEF_ENTITY_FAC },         { "norp", BRIEF_ENTITY_NORP },
  { "weapon", BRIEF_ENTITY_WEAPON }, { "vehicle", BRIEF_ENTITY_VEHICLE }, { "product", BRIEF_ENTITY_PRODUCT },
  { "event", BRIEF_ENTITY_EVENT },   { "law", BRIEF_ENTITY_LAW },         { "work", BRIEF_ENTITY_WORK },
};

static BriefEntityType
entity_type (const char *name)
{
  for (unsigned i = 0; i < G_N_ELEMENTS (entity_types); i++)
    if (strcmp (entity_types[i].name, name) == 0)
      return entity_types[i].type;
  return BRIEF_ENTITY_OTHER;
}

/* A rule that is not well formed leaves the form as it is, in lower case. */
static BriefLemmaRule
lemma_rule (const char *label)
{
  BriefLemmaRule rule = {.lower = true, .cut = 0, .suffix = ""};
  char *end;
  guint64 cut;

  if ((label[0] != 'l' && label[0] != 'k') || label[1] != '|' || !g_ascii_isdigit (label[2]))
    return rule;
  cut = g_ascii_strtoull (label + 2, &end, 10);
  if (*end != '|')
    return rule;
  rule.lower = label[0] == 'l';
  rule.cut = (uint32_t) MIN (cut, G_MAXINT32);
  rule.suffix = end + 1;
  return rule;
}

static BriefNameTag
name_tag (const char *label)
{
  BriefNameTag tag = {.prefix = 'O', .type = BRIEF_ENTITY_OTHER};

  if ((label[0] != 'B' && label[0] != 'I') || label[1] != '-')
    return tag;
  tag.prefix = label[0];
  tag.type = (uint8_t) entity_type (label + 2);
  return tag;
}

static bool
is_core_role (const char *label)
{
  return strncmp (label, "ARG", 3) == 0 && g_ascii_isdigit (label[3]) && label[4] == 0;
}

bool
_brief_inventory_init (BriefInventory *inventory, const BriefModel *model)
{
  const BriefLabels *upos = &model->tag_labels[BRIEF_TAG_UPOS], *feats = &model->tag_labels[BRIEF_TAG_FEATS];
  const BriefLabels *lemma = &model->tag_labels[BRIEF_TAG_LEMMA], *names = &model->tag_labels[BRIEF_TAG_NAMES];

  memset (inventory, 0, sizeof *inventory);
  inventory->upos = g_try_new (uint8_t, upos->n);
  inventory->morph = g_try_new (uint32_t, feats->n);
  inventory->lemma = g_try_new (BriefLemmaRule, lemma->n);
  inventory->names = g_try_new (BriefNameTag, names->n);
  inventory->dep = g_try_new (uint8_t, model->deprels.n);
  inventory->core_role = g_try_new (bool, model->roles.n);
  if (inventory->upos == NULL || inventory->morph == NULL || inventory->lemma == NULL || inventory->names == NULL
      || inventory->dep == NULL || inventory->core_role == NULL)
    return false;
  for (uint32_t i = 0; i < upos->n; i++)
    inventory->upos[i] = (uint8_t) _brief_upos_from_string (upos->at[i]);
  for (uint32_t i = 0; i < feats->n; i++)
    inventory->morph[i] = _brief_morph_from_feats (feats->at[i]);
  for (uint32_t i = 0; i < lemma->n; i++)
    inventory->lemma[i] = lemma_rule (lemma->at[i]);
  for (uint32_t i = 0; i < names->n; i++)
    inventory->names[i] = name_tag (names->at[i]);
  for (uint32_t i = 0; i < model->deprels.n; i++)
    inventory->dep[i] = (uint8_t) _brief_dep_from_string (model->deprels.at[i]);
  for (uint32_t i = 0; i < model->roles.n; i++)
    inventory->core_role[i] = is_core_role (model->roles.at[i]);
  inventory->root = _brief_labels_find (&model->deprels, "root");
  return true;
}

void
_brief_inventory_clear (BriefInventory *inventory)
{
  g_free (inventory->upos);
  g_free (inventory->morph);
  g_free (inventory->lemma);
  g_free (inventory->names);
  g_free (inventory->dep);
  g_free (inventory->core_role);
  memset (inventory, 0, sizeof *inventory);
}
