/* SPDX-License-Identifier: MIT */
/* What kind of source somebody is, and whether the text names them. */
#include "claim/attribution.h"

#include "lexicon/source-noun.h"

#include <string.h>

static bool
has_name_mention (const struct BriefEntity *entity)
{
  if (entity->named_group)
    return true; /* "they" of Silva and Weber */
  for (uint32_t i = 0; i < entity->n_mentions; i++)
    if (entity->mentions[i].kind == BRIEF_MENTION_NAME)
      return true;
  return false;
}

/* Is the word at SPAN a name mention of the entity, or in one? */
static bool
is_name_of (const struct BriefEntity *entity, BriefSpan span)
{
  for (uint32_t i = 0; i < entity->n_mentions; i++)
    if (entity->mentions[i].kind == BRIEF_MENTION_NAME && entity->mentions[i].span.start <= span.start
        && span.end <= entity->mentions[i].span.end)
      return true;
  return false;
}

/* Does a name of the document stand in the source as its head or in apposition, not as a modifier ("a White House report")? */
static bool
is_named_in_words (const BriefTree *t, const BriefCueFrame *frame, uint32_t head)
{
  const BriefDocument *d = t->document;
  uint32_t low = 0, high = d->n_names;
  while (low < high) { /* first name that ends behind the source's start */
    uint32_t middle = low + (high - low) / 2;
    if (d->names[middle].end <= frame->sources[0].first)
      low = middle + 1;
    else
      high = middle;
  }
  uint32_t end = frame->sources[frame->n_sources - 1].end;
  for (uint32_t i = low; i < d->n_names && d->names[i].first < end; i++) {
    uint32_t word = _brief_range_head (d, (BriefWordRange) { d->names[i].first, d->names[i].end });
    for (int step = 0; word != BRIEF_NONE && step < 4; step++) {
      if (word == head)
        return true;
      uint8_t dep = d->words[word].dep;
      if (d->words[word].head < 0 || (dep != BRIEF_DEP_APPOS && dep != BRIEF_DEP_FLAT && dep != BRIEF_DEP_LIST
                                      && dep != BRIEF_DEP_NMOD_DESC))
        break;
      word = (uint32_t) d->words[word].head;
    }
  }
  return d->words[head].upos == BRIEF_UPOS_PROPN;
}

/* Does the source hold a name of the person that it was read as, wherever the tree puts it ("in-charge Premdhan Majumder")? */
static bool
is_named_person (const BriefDocument *d, const BriefCueFrame *frame, const struct BriefEntity *entity)
{
  if (!entity || entity->type != BRIEF_ENTITY_PERSON)
    return false;
  uint32_t start = d->words[frame->sources[0].first].span.start,
           end = d->words[frame->sources[frame->n_sources - 1].end - 1].span.end;
  for (uint32_t i = 0; i < entity->n_mentions; i++)
    if (entity->mentions[i].kind == BRIEF_MENTION_NAME && entity->mentions[i].span.start >= start
        && entity->mentions[i].span.end <= end)
      return true;
  return false;
}

/* "People familiar with the matter", "a person close to the talks", "three people with knowledge of P": known only by what they know. */
static bool
is_in_the_know (const BriefTree *t, uint32_t head)
{
  static const char *const knowing[] = { "brief", "close", "familiar", "inform", "know", "knowledgeable", NULL };
  static const char *const insight[] = { "access", "information", "insight", "knowledge", NULL };
  const BriefDocument *d = t->document;
  if (!_brief_word_is (d, head, "people") && !_brief_word_is (d, head, "person"))
    return false;
  for (uint32_t c = t->first_child[head]; c != BRIEF_NONE; c = t->next_sibling[c]) {
    uint8_t dep = d->words[c].dep;
    bool clause = dep == BRIEF_DEP_AMOD || dep == BRIEF_DEP_ACL || dep == BRIEF_DEP_ACL_RELCL;
    if (c > head
        && ((clause && _brief_word_in (d, c, knowing)) || (dep == BRIEF_DEP_NMOD && _brief_word_in (d, c, insight))))
      return true;
  }
  return false;
}

static bool
is_unnamed_source (const BriefTree *t, uint32_t head)
{
  static const char *const nouns[] = { "source", "insider", "someone", "somebody", "information", NULL };
  const BriefDocument *d = t->document;
  if (is_in_the_know (t, head))
    return true;
  return _brief_word_in (d, head, nouns) || strcmp (d->words[head].norm, "sources") == 0
         || strcmp (d->words[head].lemma, "person") == 0;
}

/* "Sources" that a later "they" refers to. */
static bool
is_unnamed_entity (const struct BriefEntity *entity)
{
  const char *name = entity->name ? entity->name : "";
  return strstr (name, "ource") != NULL && (g_str_has_suffix (name, "ource") || strstr (name, "ources") != NULL);
}

static BriefAnonymity
anonymity_of (const BriefTree *t, const BriefCueFrame *frame, uint32_t head, const struct BriefEntity *entity)
{
  const BriefDocument *d = t->document;
  if (d->words[head].upos == BRIEF_UPOS_PRON) {
    if (entity && has_name_mention (entity))
      return BRIEF_ANONYMITY_NAMED;
    return entity && !is_unnamed_entity (entity) ? BRIEF_ANONYMITY_ROLE_ONLY : BRIEF_ANONYMITY_ANONYMOUS;
  }
  if (is_named_in_words (t, frame, head) || (entity && is_name_of (entity, d->words[head].span))
      || is_named_person (d, frame, entity))
    return BRIEF_ANONYMITY_NAMED;
  BriefSourceType type = BRIEF_SOURCE_UNKNOWN;
  uint32_t compound = _brief_tree_child (t, head, BRIEF_DEP_COMPOUND);
  if (_brief_source_noun (d->words[head].lemma, &type)
      && (type == BRIEF_SOURCE_GOVERNMENT || type == BRIEF_SOURCE_ORG || type == BRIEF_SOURCE_MEDIA)
      && compound != BRIEF_NONE && d->words[compound].upos == BRIEF_UPOS_PROPN)
    return BRIEF_ANONYMITY_NAMED; /* "the Biden administration" */
  return is_unnamed_source (t, head) ? BRIEF_ANONYMITY_ANONYMOUS : BRIEF_ANONYMITY_ROLE_ONLY;
}

/* "A district attorney", "the U.S. attorney in Boston": not a party's lawyer. */
static bool
is_public_attorney (const BriefDocument *d, uint32_t noun)
{
  static const char *const places[] = { "district", "state", "county", "city", "u.s.", "us", "states", "prosecuting", NULL };
  if (noun == 0 || !_brief_word_is (d, noun, "attorney"))
    return false;
  return g_strv_contains (places, d->words[noun - 1].norm);
}

/* "Sources at the ministry": what the head noun says. Modifiers of a spokesman or a person count too ("press secretary"). */
static bool
type_of_noun (const BriefTree *t, uint32_t head, BriefSourceType *type)
{
  const BriefDocument *d = t->document;
  if (is_in_the_know (t, head)) {
    *type = BRIEF_SOURCE_UNKNOWN;
    return true;
  }
  if (_brief_word_is (d, head, "secretary") && head > 0 && strcmp (d->words[head - 1].norm, "press") == 0) {
    *type = BRIEF_SOURCE_SPOKESPERSON;
    return true;
  }
  if (is_public_attorney (d, head)) {
    *type = BRIEF_SOURCE_OFFICIAL;
    return true;
  }
  if (_brief_word_is (d, head, "agency")) {
    static const char *const press[] = { "news", "press", "wire", NULL };
    *type = head > 0 && _brief_word_in (d, head - 1, press) ? BRIEF_SOURCE_MEDIA : BRIEF_SOURCE_ORG;
    return true;
  }
  if (_brief_source_noun (d->words[head].lemma, type))
    return true;
  char *singular = g_strdup (d->words[head].norm); /* a plural whose lemma was missed */
  size_t length = strlen (singular);
  if (length > 1 && singular[length - 1] == 's')
    singular[length - 1] = '\0';
  bool found = _brief_source_noun (singular, type);
  g_free (singular);
  return found;
}

/* The last words of a title decide: "Executive Director", "President of Bulgaria". */
static bool
type_of_title (const char *title, BriefSourceType *type)
{
  char *lower = g_ascii_strdown (title, -1);
  char *of = strstr (lower, " of ");
  if (of)
    *of = '\0';
  bool found = strstr (lower, "press secretary") != NULL;
  if (found)
    *type = BRIEF_SOURCE_SPOKESPERSON;
  static const char *const attorneys[] = { "attorney general", "district attorney", "state attorney", "county attorney",
                                           "city attorney", "u.s. attorney" };
  for (size_t i = 0; i < G_N_ELEMENTS (attorneys) && !found; i++)
    if (strstr (lower, attorneys[i])
        || g_str_has_suffix (lower, "speaker")) { /* of a parliament: others have no title of this */
      *type = BRIEF_SOURCE_OFFICIAL;
      found = true;
    }
  char **words = g_strsplit_set (lower, " ,-/'", -1);
  for (guint i = g_strv_length (words); i-- > 0 && !found;) {
    size_t length = strlen (words[i]);
    found = _brief_source_noun (words[i], type);
    if (!found && length > 1 && words[i][length - 1] == 's') { /* "experts" */
      words[i][length - 1] = '\0';
      found = _brief_source_noun (words[i], type);
    }
  }
  g_strfreev (words);
  g_free (lower);
  return found;
}

/* The same for the words of the text that a title was read from: "Pentagon Press Secretary". */
static bool
type_of_words (const BriefDocument *d, BriefSpan span, BriefSourceType *type)
{
  if (span.end <= span.start || span.end > d->length)
    return false;
  char *words = g_strndup (d->text + span.start, span.end - span.start);
  bool found = type_of_title (words, type);
  g_free (words);
  return found;
}

/* The title in front of the first name of a person: "Pentagon Press Secretary Peter Cook". */
static bool
type_before_name (const BriefDocument *d, const struct BriefEntity *entity, BriefSourceType *type)
{
  enum { TITLE_WORDS = 4 };
  for (uint32_t i = 0; entity && i < entity->n_mentions; i++) {
    if (entity->mentions[i].kind != BRIEF_MENTION_NAME)
      continue;
    uint32_t low = 0, high = d->n_words;
    while (low < high) {
      uint32_t middle = low + (high - low) / 2;
      if (d->words[middle].span.start < entity->mentions[i].span.start)
        low = middle + 1;
      else
        high = middle;
    }
    uint32_t first = low;
    while (first > 0 && low - first < TITLE_WORDS
           && d->words[first - 1].sentence == d->words[MIN (low, d->n_words - 1)].sentence
           && (d->words[first - 1].upos == BRIEF_UPOS_PROPN || d->words[first - 1].upos == BRIEF_UPOS_NOUN
               || d->words[first - 1].upos == BRIEF_UPOS_ADJ))
      first--;
    uint32_t last = low; /* a long name may hold the title itself; its last word is a surname ("King") */
    while (last < d->n_words && d->words[last].span.end <= entity->mentions[i].span.end)
      last++;
    if (last > low + 3)
      low = last - 2;
    return first < low
           && type_of_words (d, (BriefSpan) { d->words[first].span.start, d->words[low - 1].span.end }, type);
  }
  return false;
}

static bool
is_rank (BriefSourceType type)
{
  return type == BRIEF_SOURCE_SPOKESPERSON || type == BRIEF_SOURCE_EXPERT || type == BRIEF_SOURCE_OFFICIAL
         || type == BRIEF_SOURCE_WITNESS;
}

/* A person's own title beats what an apposition says of a company or a party. */
static BriefSourceType
type_of_person (const BriefTree *t, const BriefCueFrame *frame, const struct BriefEntity *entity)
{
  BriefSourceType type, best = BRIEF_SOURCE_PERSON;
  for (uint32_t i = 0; entity && i < entity->n_roles; i++)
    if (entity->roles[i].title && (type_of_words (t->document, entity->roles[i].span, &type)
                                   || type_of_title (entity->roles[i].title, &type))
        && is_rank (type))
      return type;
  const BriefDocument *d = t->document;
  if (type_before_name (d, entity, &type) && is_rank (type))
    return type;
  for (uint32_t s = 0; s < frame->n_sources; s++)
    for (uint32_t i = frame->sources[s].first; i < frame->sources[s].end; i++) {
      uint8_t dep = d->words[i].dep;
      bool says_role = dep == BRIEF_DEP_APPOS || dep == BRIEF_DEP_COMPOUND || dep == BRIEF_DEP_NMOD_DESC
                       || dep == BRIEF_DEP_FLAT || dep == BRIEF_DEP_LIST
                       || dep == BRIEF_DEP_NSUBJ;
      if (!says_role)
        continue;
      char *lower = g_ascii_strdown (d->words[i].lemma, -1);
      bool found = _brief_source_noun (lower, &type);
      g_free (lower);
      if (found && is_rank (type))
        return type;
    }
  return best;
}

static BriefSourceType
type_of_organisation (const struct BriefEntity *entity)
{
  if (_brief_source_is_medium (entity->name ? entity->name : ""))
    return BRIEF_SOURCE_MEDIA;
  return _brief_source_is_government (entity->name ? entity->name : "") ? BRIEF_SOURCE_GOVERNMENT : BRIEF_SOURCE_ORG;
}

static BriefSourceType
type_of (const BriefTree *t, const BriefCueFrame *frame, uint32_t head, const struct BriefEntity *entity)
{
  const BriefDocument *d = t->document;
  BriefSourceType type = BRIEF_SOURCE_UNKNOWN;
  bool noun = d->words[head].upos == BRIEF_UPOS_NOUN && type_of_noun (t, head, &type);
  if (noun && _brief_word_is (d, head, "agency") && type == BRIEF_SOURCE_ORG && entity && has_name_mention (entity))
    return type_of_organisation (entity);
  if (noun && (type != BRIEF_SOURCE_PERSON || !entity || !has_name_mention (entity)))
    if (type != BRIEF_SOURCE_OFFICIAL || !entity || entity->type != BRIEF_ENTITY_PERSON || is_public_attorney (d, head))
      return type;
  if (!entity)
    return type;
  switch (entity->type) {
  case BRIEF_ENTITY_PERSON: {
    BriefSourceType person = type_of_person (t, frame, entity);
    if (person == BRIEF_SOURCE_PERSON && !has_name_mention (entity)) {
      BriefSourceType title;
      if (noun)
        return type;
      if (entity->name && type_of_title (entity->name, &title))
        return title;
    }
    return person == BRIEF_SOURCE_PERSON && noun ? type : person;
  }
  case BRIEF_ENTITY_ORG:
  case BRIEF_ENTITY_FAC:
    return type_of_organisation (entity);
  case BRIEF_ENTITY_GPE:
  case BRIEF_ENTITY_LOC:
    return BRIEF_SOURCE_GOVERNMENT;
  case BRIEF_ENTITY_NORP:
    return BRIEF_SOURCE_PUBLIC;
  case BRIEF_ENTITY_WORK:
  case BRIEF_ENTITY_LAW:
    return _brief_source_is_medium (entity->name ? entity->name : "") ? BRIEF_SOURCE_MEDIA : BRIEF_SOURCE_DOCUMENT;
  default:
    if (entity->name && type_of_title (entity->name, &type))
      return type;
    return BRIEF_SOURCE_UNKNOWN;
  }
}

BriefSource
_brief_attribution_source (const BriefTree *t, BriefGraph *graph, const BriefCueFrame *frame, uint32_t entity)
{
  BriefSource source = { BRIEF_SOURCE_UNKNOWN, BRIEF_ANONYMITY_ANONYMOUS };
  if (frame->n_sources == 0)
    return source;
  uint32_t head = _brief_range_head (t->document, frame->sources[0]);
  if (head == BRIEF_NONE)
    return source;
  const struct BriefEntity *node = entity == BRIEF_NONE ? NULL : _brief_graph_entity_at (graph, entity);
  source.type = type_of (t, frame, head, node);
  source.anonymity = anonymity_of (t, frame, head, node);
  return source;
}
