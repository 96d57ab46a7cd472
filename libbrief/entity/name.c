/* SPDX-License-Identifier: MIT */
/* Names: what the network found, with exact spans and types, and what word lists find besides. */
#include <string.h>

#include "entity/mention.h"

/* The longest country name, in words. */
#define MAX_COUNTRY_WORDS 5

static const BriefWord *
word_at (const BriefEntityState *state, uint32_t at)
{
  return &state->document->words[at];
}

static bool
any_of (const char *norm, const char *const *words)
{
  for (; *words; words++)
    if (strcmp (norm, *words) == 0)
      return true;
  return false;
}

static bool
is_upper (const BriefEntityState *state, uint32_t at)
{
  const char *text = state->document->text + word_at (state, at)->span.start;
  if (g_ascii_isupper (text[0]))
    return true;
  gunichar c = (unsigned char) text[0] < 0x80 ? 0 : g_utf8_get_char (text);
  return c && g_unichar_isupper (c);
}

/* No lower-case letter in the word as it stands. */
static bool
all_capitals (const BriefEntityState *state, uint32_t at)
{
  BriefSpan span = word_at (state, at)->span;
  bool letter = false;
  for (uint32_t i = span.start; i < span.end; i++)
    {
      if (g_ascii_islower (state->document->text[i]))
        return false;
      letter = letter || g_ascii_isupper (state->document->text[i]);
    }
  return letter;
}

static bool
same_sentence (const BriefEntityState *state, uint32_t a, uint32_t b)
{
  return a < state->document->n_words && b < state->document->n_words && word_at (state, a)->sentence == word_at (state, b)->sentence;
}

/* The words joined by blanks, lower case, as in the word lists; false when longer than SIZE. */
static bool
join (const BriefEntityState *state, uint32_t first, uint32_t end, char *key, size_t size)
{
  size_t length = 0;
  for (uint32_t i = first; i < end; i++)
    {
      const char *norm = word_at (state, i)->norm;
      size_t n = strlen (norm);
      if (length + n + 2 > size)
        return false;
      if (i > first && word_at (state, i)->gap != BRIEF_GAP_NONE)
        key[length++] = ' ';
      memcpy (key + length, norm, n + 1);
      length += n;
    }
  return length > 0;
}

static const BriefLexeme *
country_of (const BriefEntityState *state, uint32_t first, uint32_t end)
{
  char key[64];
  if (end - first > MAX_COUNTRY_WORDS || !join (state, first, end, key, sizeof key))
    return NULL;
  return _brief_lexicon_country (key);
}

static const BriefLexeme *
thing_of (const BriefEntityState *state, uint32_t first, uint32_t end)
{
  char key[64];
  if (end - first > 8 || !join (state, first, end, key, sizeof key))
    return NULL;
  return _brief_lexicon_thing (key);
}

/* A word that may stand before a person's name without being part of it. */
static bool
is_title_word (const BriefEntityState *state, uint32_t at)
{
  static const char *const honorifics[] = {
    "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "prof", "prof.", "gen.", "col.", "lt.", "sgt.", "maj.", "capt.", "adm.",
    "rev.", "sen.", "rep.", "gov.", "hon.", "st.", "sir", "dame", "madam", "pres.", "cmdr.", "brig.", "messrs.", NULL
  };
  static const char *const prefixes[] = { "prime", "vice", "former", "foreign", "acting", "deputy", "first", "late", "ex", "us", "u.s.", NULL };
  const char *norm = word_at (state, at)->norm;
  if (any_of (norm, honorifics) || any_of (norm, prefixes))
    return true;
  const BriefLexeme *noun = _brief_lexicon_noun (norm);
  return noun && noun->kind == BRIEF_NOUN_PERSON && noun->value == 1;
}

static void
trim (const BriefEntityState *state, uint32_t *first, uint32_t *end)
{
  while (*first < *end && (word_at (state, *first)->upos == BRIEF_UPOS_PUNCT || strcmp (word_at (state, *first)->norm, "'s") == 0)
         && strcmp (word_at (state, *first)->norm, "'") != 0)
    ++*first;
  while (*end > *first && (word_at (state, *end - 1)->upos == BRIEF_UPOS_PUNCT || strcmp (word_at (state, *end - 1)->norm, "'s") == 0
                           || strcmp (word_at (state, *end - 1)->norm, "'") == 0)
         && strcmp (word_at (state, *end - 1)->norm, ".") != 0 && strcmp (word_at (state, *end - 1)->norm, ")") != 0)
    --*end;
}

/* Article and titles off. */
static void
clean (const BriefEntityState *state, BriefEntityType type, uint32_t *first, uint32_t *end)
{
  trim (state, first, end);
  if (*end - *first > 1)
    {
      const char *norm = word_at (state, *first)->norm;
      bool article = strcmp (norm, "the") == 0 || strcmp (norm, "a") == 0 || strcmp (norm, "an") == 0;
      const BriefLexeme *thing = article && is_upper (state, *first) ? thing_of (state, *first, *end) : NULL;
      if (article && !thing)
        ++*first;
    }
  if (type == BRIEF_ENTITY_PERSON)
    while (*end - *first > 1 && is_title_word (state, *first) && !(*end - *first == 2 && _brief_lexicon_given_name (word_at (state, *first)->norm)))
      {
        /* "First" and "Foreign" are titles only before one. */
        const BriefLexeme *noun = _brief_lexicon_noun (word_at (state, *first)->norm);
        bool prefix = !noun && !strchr (word_at (state, *first)->norm, '.') && strlen (word_at (state, *first)->norm) > 4;
        if (prefix && *end - *first < 3)
          break;
        ++*first;
      }
}

/* "F-16", "Su-34", "T-72", "Kh-101": letters, a hyphen, digits. */
static bool
designation_at (const BriefEntityState *state, uint32_t at, uint32_t limit, uint32_t *end, BriefEntityType *type)
{
  static const char *const planes[] = { "f", "su", "mig", "tu", "il", "an", "b", "c", "kc", "ch", "ah", "uh", "mi", "ka", "u", "ea", "a", "yak", "j", "mq", "rq", NULL };
  static const char *const tanks[] = { "t", "btr", "bmp", "brdm", "m", "ss-n", NULL };
  static const char *const arms[] = { "s", "kh", "x", "r", "kab", "fab", "agm", "aim", "gbu", "ss", "df", "js", "ak", "rpg", "tos", "bm", "hwasong", "iris", "storm", NULL };
  char prefix[8];
  const char *norm = word_at (state, at)->norm;
  size_t n = strcspn (norm, "-");
  if (n == 0 || n >= sizeof prefix || !is_upper (state, at))
    return false;
  memcpy (prefix, norm, n);
  prefix[n] = '\0';
  if (norm[n] == '-')
    {
      if (!g_ascii_isdigit (norm[n + 1]))
        return false;
      *end = at + 1;
    }
  else
    {
      if (at + 2 >= limit || strcmp (word_at (state, at + 1)->norm, "-") != 0 || word_at (state, at + 1)->gap != BRIEF_GAP_NONE
          || !g_ascii_isdigit (word_at (state, at + 2)->norm[0]) || word_at (state, at + 2)->gap != BRIEF_GAP_NONE)
        return false;
      *end = at + 3;
    }
  if (any_of (prefix, planes) || any_of (prefix, tanks))
    *type = BRIEF_ENTITY_VEHICLE;
  else if (any_of (prefix, arms))
    *type = BRIEF_ENTITY_WEAPON;
  else
    return false;
  return true;
}

/* Weapon and vehicle by the noun that the name stands before ("ATACMS missiles"). */
static BriefEntityType
type_of_head_noun (const BriefEntityState *state, uint32_t end, BriefEntityType type)
{
  for (uint32_t i = end; i < end + 3 && same_sentence (state, i, end - 1); i++)
    {
      const BriefWord *word = word_at (state, i);
      if (word->upos != BRIEF_UPOS_NOUN)
        return type;
      const BriefLexeme *noun = _brief_lexicon_noun (word->lemma);
      if (noun && noun->kind == BRIEF_NOUN_WEAPON)
        return BRIEF_ENTITY_WEAPON;
      if (noun && noun->kind == BRIEF_NOUN_VEHICLE)
        return BRIEF_ENTITY_VEHICLE;
    }
  return type;
}

/* What the word lists say of a name that the network has typed. */
static BriefEntityType
correct_type (const BriefEntityState *state, uint32_t first, uint32_t end, BriefEntityType type, float probability)
{
  const BriefLexeme *country = country_of (state, first, end);
  if (country && type != BRIEF_ENTITY_PERSON && country->kind != BRIEF_COUNTRY_CAPITAL)
    {
      /* A nationality is a group of its own (OntoNotes NORP), tied to its country by a relation. */
      if (country->kind == BRIEF_COUNTRY_PEOPLE || country->kind == BRIEF_COUNTRY_ADJECTIVE)
        return BRIEF_ENTITY_NORP;
      return BRIEF_ENTITY_GPE;
    }
  if (country && country->kind == BRIEF_COUNTRY_CAPITAL && (type == BRIEF_ENTITY_PERSON || type == BRIEF_ENTITY_ORG) && probability < 0.8f)
    return BRIEF_ENTITY_GPE;
  const BriefLexeme *thing = thing_of (state, first, end);
  bool bare = type == BRIEF_ENTITY_PRODUCT || type == BRIEF_ENTITY_OTHER || type == BRIEF_ENTITY_WORK || type == BRIEF_ENTITY_WEAPON
              || type == BRIEF_ENTITY_VEHICLE;
  if (thing)
    {
      BriefEntityType known = (BriefEntityType) thing->kind;
      bool arm = known == BRIEF_ENTITY_WEAPON || known == BRIEF_ENTITY_VEHICLE;
      /* Patriot, Taurus and Apache are also other things. */
      if (!arm || bare || probability < 0.8f || type_of_head_noun (state, end, type) == known)
        return known;
    }
  uint32_t designation;
  BriefEntityType known;
  if (designation_at (state, first, end, &designation, &known) && designation == end)
    return known;
  if (end - first > 1 && type != BRIEF_ENTITY_PERSON && type != BRIEF_ENTITY_ORG)
    {
      static const char *const facilities[] = { "hotel", "hospital", "airport", "bridge", "stadium", "dam", "airfield", "tower", "palace", "prison",
                                                "museum", "base", "cathedral", "mosque", "arena", "barracks", "terminal", "refinery", NULL };
      static const char *const places[] = { "square", "hill", "street", "avenue", "river", "lake", "mountains", "sea", "ocean", "valley", "bay", "strait", "desert", NULL };
      const char *last = word_at (state, end - 1)->norm;
      if (any_of (last, facilities))
        return BRIEF_ENTITY_FAC;
      if (any_of (last, places))
        return BRIEF_ENTITY_LOC;
    }
  if (type == BRIEF_ENTITY_ORG && end - first > 1 && (strcmp (word_at (state, end - 1)->norm, "hospital") == 0 || strcmp (word_at (state, end - 1)->norm, "hotel") == 0))
    return BRIEF_ENTITY_FAC;
  return bare || type == BRIEF_ENTITY_LOC || type == BRIEF_ENTITY_FAC ? type_of_head_noun (state, end, type) : type;
}

/* "Kursk" + "region", "Biden" + "administration", "Iraqi" + "government": a name that goes on in small letters. */
static bool
extend (const BriefEntityState *state, uint32_t first, uint32_t *end, BriefEntityType *type)
{
  static const char *const regions[] = { "region", "province", "oblast", NULL };
  static const char *const bodies[] = { "administration", "government", "regime", "campaign", NULL };
  uint32_t next = *end;
  if (!same_sentence (state, next, first))
    return false;
  const BriefWord *word = word_at (state, next);
  bool modifies = false;
  for (uint32_t i = first; i < *end; i++)
    modifies = modifies || word_at (state, i)->head == (int32_t) next;
  if (!modifies || word->upos == BRIEF_UPOS_PUNCT)
    return false;
  const BriefLexeme *country = country_of (state, first, *end);
  if ((*type == BRIEF_ENTITY_GPE || *type == BRIEF_ENTITY_LOC) && !(country && country->kind != BRIEF_COUNTRY_CAPITAL) && any_of (word->norm, regions))
    {
      *end = next + 1;
      return true;
    }
  bool one = *end - first == 1 && (*type == BRIEF_ENTITY_ORG || *type == BRIEF_ENTITY_OTHER) && !country && !thing_of (state, first, *end);
  if ((*type == BRIEF_ENTITY_PERSON || one) && any_of (word->norm, bodies))
    {
      *end = next + 1;
      *type = BRIEF_ENTITY_ORG;
      return true;
    }
  return false;
}

/* Bodies that a nationality names: "Iraqi government", "Iraqi security forces", "Russian defence ministry". */
static uint32_t
national_body (const BriefEntityState *state, uint32_t end)
{
  static const char *const bodies[][3] = {
    { "government", NULL, NULL }, { "parliament", NULL, NULL }, { "army", NULL, NULL }, { "navy", NULL, NULL }, { "armed", "forces", NULL },
    { "security", "forces", NULL }, { "air", "force", NULL }, { "foreign", "ministry", NULL }, { "defense", "ministry", NULL },
    { "defence", "ministry", NULL }, { "interior", "ministry", NULL }, { "finance", "ministry", NULL }, { "health", "ministry", NULL },
    { "central", "bank", NULL }, { "regional", "government", NULL }, { "federal", "government", NULL }, { "supreme", "court", NULL }, { "embassy", NULL, NULL }
  };
  for (size_t b = 0; b < G_N_ELEMENTS (bodies); b++)
    {
      uint32_t i = 0;
      while (i < 3 && bodies[b][i] && same_sentence (state, end + i, end - 1) && strcmp (word_at (state, end + i)->norm, bodies[b][i]) == 0
             && !state->in_name[end + i])
        i++;
      if (i == 3 || bodies[b][i])
        continue;
      /* The body must be the head of the phrase, not "government forces". */
      uint32_t head = end + i - 1;
      if (word_at (state, head)->dep == BRIEF_DEP_COMPOUND && word_at (state, head)->head > (int32_t) head)
        continue;
      return end + i;
    }
  return 0;
}

static bool
add_name (BriefEntityState *state, uint32_t first, uint32_t end, BriefEntityType type, float probability)
{
  const BriefDocument *document = state->document;
  BriefEntityMention *mention = _brief_mention_add (state);
  if (!mention)
    return true;
  mention->first = first;
  mention->end = end;
  mention->head = _brief_phrase_head (document, first, end);
  mention->kind = BRIEF_MENTION_NAME;
  mention->type = type;
  mention->typed = true;
  mention->human = type == BRIEF_ENTITY_PERSON;
  mention->definite = true;
  mention->sentence = document->words[first].sentence;
  mention->confidence = probability;
  const BriefLexeme *country = type == BRIEF_ENTITY_PERSON ? NULL : country_of (state, first, end);
  if (country)
    {
      mention->country = country->value;
      mention->country_key = (BriefCountryKey) country->kind;
    }
  bool plural = document->words[mention->head].morph & BRIEF_MORPH_PLUR;
  bool group = type == BRIEF_ENTITY_NORP || type == BRIEF_ENTITY_WEAPON || type == BRIEF_ENTITY_VEHICLE || type == BRIEF_ENTITY_PRODUCT;
  mention->number = plural && group ? BRIEF_NUMBER_PLURAL : BRIEF_NUMBER_SINGULAR;
  mention->key = _brief_name_key (state, first, end);
  if (!mention->key)
    return false;
  if (type == BRIEF_ENTITY_PERSON)
    {
      /* A title before the name or the given name tells the gender. */
      if (first > 0 && same_sentence (state, first - 1, first))
        mention->gender = _brief_noun_gender (document->words[first - 1].norm);
      if (mention->gender == BRIEF_GENDER_UNKNOWN && end - first > 1)
        {
          const BriefLexeme *given = _brief_lexicon_given_name (document->words[first].norm);
          mention->gender = given ? (BriefGender) given->kind : BRIEF_GENDER_UNKNOWN;
        }
    }
  else
    mention->gender = BRIEF_GENDER_NEUTER;
  memset (state->in_name + first, 1, end - first);
  return true;
}

/* Names that are words of direction, not of a people. */
static bool
is_direction (const char *norm)
{
  static const char *const words[] = { "western", "eastern", "northern", "southern", "foreign", "west", "east", "international", "domestic", NULL };
  return any_of (norm, words);
}

/* Something in the name is written with a capital, or has a digit. */
static bool
looks_like_name (const BriefEntityState *state, uint32_t first, uint32_t end)
{
  if (strchr (word_at (state, end - 1)->norm, '$'))
    return false;
  for (uint32_t i = word_at (state, first)->span.start; i < word_at (state, end - 1)->span.end; i++)
    if (g_ascii_isupper (state->document->text[i]) || g_ascii_isdigit (state->document->text[i]))
      return true;
  return is_upper (state, first);
}

/* "the Agency", "the Church": a common noun with a capital. It is a name only when nothing before explains it. */
static bool
is_common_noun (const BriefEntityState *state, uint32_t first, uint32_t end, BriefEntityType type)
{
  if (end - first != 1 || first == 0 || type == BRIEF_ENTITY_PERSON || thing_of (state, first, end))
    return false;
  const BriefLexeme *noun = _brief_lexicon_noun (word_at (state, first)->norm);
  bool body = noun && (noun->kind == BRIEF_NOUN_ORGANIZATION || noun->kind == BRIEF_NOUN_INSTITUTION || noun->kind == BRIEF_NOUN_COMPANY
                       || noun->kind == BRIEF_NOUN_FACILITY || noun->kind == BRIEF_NOUN_EVENT || noun->kind == BRIEF_NOUN_LAW);
  return body && strcmp (word_at (state, first - 1)->norm, "the") == 0;
}

/* "United Kingdom's Health Protection Agency": a country and a body. The word of the possessive mark, 0 for none. */
static uint32_t
country_possessive (const BriefEntityState *state, uint32_t first, uint32_t end)
{
  for (uint32_t i = first + 1; i + 1 < end; i++)
    if (strcmp (word_at (state, i)->norm, "'s") == 0)
      return country_of (state, first, i) ? i : 0;
  return 0;
}

static bool
add_network_name (BriefEntityState *state, const BriefNameSpan *name)
{
  uint32_t first = name->first, end = MIN (name->end, state->document->n_words);
  BriefEntityType type = name->type;
  if (first >= end || state->covered[first])
    return true;
  clean (state, type, &first, &end);
  if (first >= end || !looks_like_name (state, first, end) || (end - first == 1 && is_direction (word_at (state, first)->norm)))
    return true;
  if (end < state->document->n_words && strcmp (word_at (state, end)->norm, "$") == 0)
    return true; /* "US$" */
  uint32_t mark = country_possessive (state, first, end);
  if (mark)
    {
      if (!state->in_name[first] && !add_name (state, first, mark, BRIEF_ENTITY_GPE, name->probability))
        return false;
      first = mark + 1;
    }
  if (first > 0 && strcmp (word_at (state, first - 1)->norm, "the") == 0 && same_sentence (state, first - 1, first)
      && thing_of (state, first - 1, end))
    first--; /* "The New York Times" */
  if (is_common_noun (state, first, end, type))
    {
      state->capital_noun[first] = (uint8_t) (type + 1);
      return true;
    }
  /* A pronoun or a small word alone is no name. */
  const BriefWord *word = word_at (state, first);
  if (end - first == 1 && (word->upos == BRIEF_UPOS_PRON || word->upos == BRIEF_UPOS_DET || word->upos == BRIEF_UPOS_ADP))
    return true;
  /* A role word alone is a nominal: "the President". */
  if (type == BRIEF_ENTITY_PERSON && end - first == 1 && is_title_word (state, first) && !_brief_lexicon_given_name (word->norm))
    return true;
  /* "Iraqi security" + "forces" */
  for (uint32_t inner = first + 1; inner < end && inner < first + 3; inner++)
    {
      const BriefLexeme *country = country_of (state, first, inner);
      uint32_t body = country && country->kind != BRIEF_COUNTRY_CAPITAL ? national_body (state, inner) : 0;
      if (body >= end)
        {
          end = body;
          type = BRIEF_ENTITY_ORG;
        }
    }
  type = correct_type (state, first, end, type, name->probability);
  extend (state, first, &end, &type);
  /* What a known name has taken is cut off. */
  while (first < end && state->in_name[first])
    first++;
  while (end > first && state->in_name[end - 1])
    end--;
  trim (state, &first, &end);
  if (first >= end || !looks_like_name (state, first, end) || (first > 0 && state->in_name[first - 1] && end - first == 1 && type != BRIEF_ENTITY_PERSON && strcmp (word_at (state, first)->norm, "the") == 0))
    return true;
  return add_name (state, first, end, type, name->probability);
}

/* Countries and nationalities that the network missed. The words must look like names. */
static bool
add_missed_country (BriefEntityState *state, uint32_t at, uint32_t limit, uint32_t *next)
{
  *next = at + 1;
  const BriefWord *word = word_at (state, at);
  if (!is_upper (state, at) || word->upos == BRIEF_UPOS_PRON || word->upos == BRIEF_UPOS_VERB)
    return true;
  for (uint32_t end = MIN (at + MAX_COUNTRY_WORDS, limit); end > at; end--)
    {
      const BriefLexeme *country = country_of (state, at, end);
      bool free = true;
      for (uint32_t i = at; i < end; i++)
        free = free && !state->in_name[i];
      if (!country || !free || country->kind == BRIEF_COUNTRY_CAPITAL || !is_upper (state, end - 1))
        continue;
      if (strlen (country->key) <= 3 && !all_capitals (state, at))
        continue;
      if (end < limit && strcmp (word_at (state, end)->norm, "$") == 0)
        continue;
      if (strcmp (country->key, "georgia") == 0 || strcmp (country->key, "jordan") == 0 || strcmp (country->key, "chad") == 0)
        continue; /* as often a person or a state: left to the network */
      BriefEntityType type = correct_type (state, at, end, BRIEF_ENTITY_GPE, 0.9f);
      *next = end;
      return add_name (state, at, end, type, 0.9f);
    }
  /* Weapons and vehicles that the list knows, in capitals or before a noun of their kind ("Taurus missiles"). */
  const BriefLexeme *thing = state->in_name[at] ? NULL : thing_of (state, at, at + 1);
  if (thing && (thing->kind == BRIEF_ENTITY_WEAPON || thing->kind == BRIEF_ENTITY_VEHICLE)
      && ((all_capitals (state, at) && strlen (thing->key) > 4) || type_of_head_noun (state, at + 1, BRIEF_ENTITY_OTHER) == (BriefEntityType) thing->kind))
    return add_name (state, at, at + 1, (BriefEntityType) thing->kind, 0.8f);
  uint32_t end;
  BriefEntityType type;
  if (!state->in_name[at] && designation_at (state, at, limit, &end, &type))
    {
      for (uint32_t i = at; i < end; i++)
        if (state->in_name[i])
          return true;
      *next = end;
      return add_name (state, at, end, type, 0.85f);
    }
  return true;
}

/* "the North" and "the South" in a text about the two Koreas. */
static bool
add_directions (BriefEntityState *state)
{
  const BriefDocument *document = state->document;
  const BriefLexeme *north = _brief_lexicon_country ("north korea"), *south = _brief_lexicon_country ("south korea");
  bool seen_north = false, seen_south = false;
  for (uint32_t m = 0; m < state->n_mentions && north && south; m++)
    {
      seen_north = seen_north || state->mentions[m].country == north->value;
      seen_south = seen_south || state->mentions[m].country == south->value;
    }
  for (uint32_t i = 1; i < document->n_words && seen_north && seen_south; i++)
    {
      const BriefWord *word = word_at (state, i);
      bool direction = strcmp (word->norm, "north") == 0 || strcmp (word->norm, "south") == 0;
      if (!direction || state->in_name[i] || !is_upper (state, i) || strcmp (word_at (state, i - 1)->norm, "the") != 0)
        continue;
      uint8_t next = i + 1 < document->n_words ? word_at (state, i + 1)->upos : BRIEF_UPOS_PUNCT;
      if (next == BRIEF_UPOS_NOUN || next == BRIEF_UPOS_PROPN || next == BRIEF_UPOS_ADJ)
        continue;
      if (!add_name (state, i, i + 1, BRIEF_ENTITY_GPE, 0.8f))
        return false;
    }
  return true;
}

/* The nationality inside a body whose name goes on in small letters ("Iraqi" in "Iraqi security forces"). */
static bool
add_inner_countries (BriefEntityState *state)
{
  uint32_t n = state->n_mentions;
  for (uint32_t m = 0; m < n; m++)
    {
      BriefEntityMention *mention = &state->mentions[m];
      if (mention->type == BRIEF_ENTITY_PERSON || mention->end - mention->first < 2)
        continue;
      if (mention->country >= 0 && mention->country_key != BRIEF_COUNTRY_CAPITAL)
        continue;
      if (is_upper (state, mention->end - 1))
        continue;
      for (uint32_t end = MIN (mention->end - 1, mention->first + 3); end > mention->first; end--)
        {
          const BriefLexeme *country = country_of (state, mention->first, end);
          if (!country || country->kind == BRIEF_COUNTRY_CAPITAL)
            continue;
          uint32_t first = mention->first;
          if (!add_name (state, first, end, correct_type (state, first, end, BRIEF_ENTITY_GPE, 0.85f), 0.85f))
            return false;
          break;
        }
    }
  return true;
}

static bool
add_national_bodies (BriefEntityState *state)
{
  uint32_t n = state->n_mentions;
  for (uint32_t m = 0; m < n; m++)
    {
      BriefEntityMention *mention = &state->mentions[m];
      if (mention->country < 0 || mention->country_key == BRIEF_COUNTRY_CAPITAL
          || (mention->type != BRIEF_ENTITY_GPE && mention->type != BRIEF_ENTITY_NORP))
        continue;
      uint32_t end = national_body (state, mention->end);
      if (!end)
        continue;
      uint32_t first = mention->first;
      if (!add_name (state, first, end, BRIEF_ENTITY_ORG, 0.85f))
        return false;
    }
  return true;
}

/* The network's name that holds word AT with more words than [AT, END), or none. */
static bool
in_longer_name (const BriefDocument *document, uint32_t at, uint32_t end, uint32_t *from)
{
  while (*from < document->n_names && document->names[*from].end <= at)
    ++*from;
  for (uint32_t n = *from; n < document->n_names && document->names[n].first < end; n++)
    if (document->names[n].first <= at && document->names[n].end >= end && document->names[n].end - document->names[n].first > end - at)
      return true;
  return false;
}

/* Names of several words that the lists know ("North Korean", "al-Qaida") go before what the network cut out of them. */
static bool
add_known_names (BriefEntityState *state)
{
  const BriefDocument *document = state->document;
  uint32_t from = 0;
  for (uint32_t s = 0; s < document->n_sentences; s++)
    {
      const BriefSentence *sentence = &document->sentences[s];
      for (uint32_t at = sentence->first; at + 1 < sentence->end;)
        {
          uint32_t next = at + 1;
          const BriefWord *word = word_at (state, at);
          bool may_begin = is_upper (state, at) || (strcmp (word->norm, "al") == 0 && strcmp (word_at (state, at + 1)->norm, "-") == 0);
          for (uint32_t end = may_begin ? MIN (at + 8, sentence->end) : at; end > at + 1; end--)
            {
              if (!is_upper (state, end - 1) || in_longer_name (document, at, end, &from))
                continue;
              const BriefLexeme *country = country_of (state, at, end), *thing = country ? NULL : thing_of (state, at, end);
              if (!(country && country->kind != BRIEF_COUNTRY_CAPITAL) && !thing)
                continue;
              BriefEntityType type = country ? correct_type (state, at, end, BRIEF_ENTITY_GPE, 0.9f) : (BriefEntityType) thing->kind;
              if (!country && type == BRIEF_ENTITY_NORP)
                continue;
              uint32_t first = at;
              if (thing && strcmp (word->norm, "the") == 0 && strchr (thing->key, ' ') && strncmp (thing->key, "the ", 4) != 0)
                first++;
              if (!add_name (state, first, end, type, 0.9f))
                return false;
              next = end;
              break;
            }
          uint32_t designated;
          BriefEntityType type;
          if (next == at + 1 && may_begin && designation_at (state, at, sentence->end, &designated, &type)
              && !in_longer_name (document, at, designated, &from))
            {
              if (!add_name (state, at, designated, type, 0.85f))
                return false;
              next = designated;
            }
          at = next;
        }
    }
  return true;
}

/* Two pieces of one person's name that stand side by side. */
static bool
continues_person (const BriefEntityState *state, const BriefNameSpan *a, const BriefNameSpan *b)
{
  const BriefDocument *document = state->document;
  if (a->type != BRIEF_ENTITY_PERSON || b->type != BRIEF_ENTITY_PERSON || a->end != b->first || b->end > document->n_words)
    return false;
  return word_at (state, b->first)->gap == BRIEF_GAP_SPACE && same_sentence (state, a->first, b->first) && b->end - a->first <= 5
         && word_at (state, a->end - 1)->upos != BRIEF_UPOS_PUNCT && word_at (state, b->first)->upos != BRIEF_UPOS_PUNCT
         && strcmp (word_at (state, b->first)->norm, "'s") != 0 && !is_title_word (state, b->first);
}

bool
_brief_name_collect (BriefEntityState *state)
{
  const BriefDocument *document = state->document;
  if (!add_known_names (state))
    return false;
  for (uint32_t i = 0; i < document->n_names;)
    {
      BriefNameSpan name = document->names[i++];
      while (i < document->n_names && continues_person (state, &name, &document->names[i]))
        name.end = document->names[i++].end;
      if (!add_network_name (state, &name))
        return false;
    }
  for (uint32_t s = 0; s < document->n_sentences; s++)
    {
      const BriefSentence *sentence = &document->sentences[s];
      for (uint32_t i = sentence->first; i < sentence->end;)
        {
          uint32_t next = i + 1;
          if (!state->in_name[i] && !state->covered[i] && !add_missed_country (state, i, sentence->end, &next))
            return false;
          i = next;
        }
    }
  return add_directions (state) && add_national_bodies (state) && add_inner_countries (state);
}
