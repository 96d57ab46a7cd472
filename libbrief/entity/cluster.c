/* SPDX-License-Identifier: MIT */
/* Which names are names of the same thing. A merge that would be a guess is not made. */
#include <string.h>

#include "entity/name-index.h"

/* --- pieces of keys ------------------------------------------------------------------------------------------------------ */

typedef struct { const char *at; size_t length; } Piece;

static size_t
count_words (const char *key)
{
  size_t n = 1;
  for (; *key; key++)
    n += *key == ' ';
  return n;
}

static bool
is_suffix (Piece piece)
{
  static const char *const suffixes[] = { "jr", "sr", "ii", "iii", "iv", ",", NULL };
  for (int i = 0; suffixes[i]; i++)
    if (strlen (suffixes[i]) == piece.length && memcmp (suffixes[i], piece.at, piece.length) == 0)
      return true;
  return false;
}

static Piece
first_word (const char *key)
{
  return (Piece) { key, strcspn (key, " ") };
}

/* The last word that is not "Jr." or the like. */
static Piece
last_word (const char *key)
{
  size_t end = strlen (key);
  Piece piece = { key, end };
  while (end > 0)
    {
      size_t start = end;
      while (start > 0 && key[start - 1] != ' ')
        start--;
      piece = (Piece) { key + start, end - start };
      while (piece.length > 1 && piece.at[piece.length - 1] == ',')
        piece.length--;
      if (!is_suffix (piece) || start == 0)
        break;
      end = start - 1;
    }
  return piece;
}

static bool
same_piece (Piece a, Piece b)
{
  return a.length == b.length && memcmp (a.at, b.at, a.length) == 0;
}

/* "al-Abadi" is also called "Abadi". */
static Piece
without_article (Piece piece)
{
  static const char *const articles[] = { "al-", "el-", "al ", "as-", "ash-", "ad-", "an-", NULL };
  for (int i = 0; articles[i]; i++)
    {
      size_t n = strlen (articles[i]);
      if (piece.length > n + 2 && memcmp (piece.at, articles[i], n) == 0)
        return (Piece) { piece.at + n, piece.length - n };
    }
  return piece;
}

/* Are these first names of one person: equal, or one the initial of the other? */
static bool
first_names_agree (Piece a, Piece b)
{
  static const char *const short_forms[][2] = {
    { "joe", "joseph" }, { "bill", "william" }, { "bob", "robert" }, { "jim", "james" }, { "mike", "michael" }, { "tom", "thomas" },
    { "dick", "richard" }, { "ted", "edward" }, { "dan", "daniel" }, { "dave", "david" }, { "steve", "steven" }, { "tony", "anthony" },
    { "ben", "benjamin" }, { "sam", "samuel" }, { "chris", "christopher" }, { "nick", "nicholas" }, { "matt", "matthew" },
    { "andy", "andrew" }, { "jeff", "jeffrey" }, { "greg", "gregory" }, { "liz", "elizabeth" }, { "kate", "catherine" },
    { "ash", "ashton" }, { "ron", "ronald" }, { "don", "donald" }, { "ken", "kenneth" }, { "tim", "timothy" }, { "bernie", "bernard" }
  };
  if (same_piece (a, b))
    return true;
  if (a.length == 1 || b.length == 1)
    return a.at[0] == b.at[0];
  for (size_t i = 0; i < G_N_ELEMENTS (short_forms); i++)
    {
      Piece s = { short_forms[i][0], strlen (short_forms[i][0]) }, l = { short_forms[i][1], strlen (short_forms[i][1]) };
      if ((same_piece (a, s) && same_piece (b, l)) || (same_piece (a, l) && same_piece (b, s)))
        return true;
    }
  return false;
}

/* The initials of a long name, without its small words; the length, 0 when it has fewer than two. */
static size_t
initials_of (const char *key, char *out, size_t size, bool with_small)
{
  static const char *const small[] = { "of", "the", "and", "for", "in", "on", "de", "la", "&", "to", "at", NULL };
  size_t n = 0;
  while (*key && n + 1 < size)
    {
      size_t length = strcspn (key, " -/");
      bool is_small = false;
      for (int i = 0; small[i]; i++)
        is_small = is_small || (strlen (small[i]) == length && memcmp (small[i], key, length) == 0);
      if (length > 0 && (!is_small || with_small) && (g_ascii_isalnum (*key)))
        out[n++] = *key;
      key += length;
      if (*key)
        key++;
    }
  out[n] = '\0';
  return n >= 2 ? n : 0;
}

/* --- clusters --------------------------------------------------------------------------------------------------------------- */

uint32_t
_brief_cluster_new (BriefEntityState *state, uint32_t mention)
{
  BriefEntityMention *m = &state->mentions[mention];
  uint32_t index = state->n_clusters++;
  BriefEntityCluster *cluster = &state->clusters[index];
  memset (cluster, 0, sizeof *cluster);
  cluster->type = m->type;
  cluster->human = m->human;
  cluster->named = m->kind == BRIEF_MENTION_NAME;
  cluster->definite = m->definite;
  cluster->number = m->number;
  cluster->gender = m->gender;
  cluster->country = m->country_key && m->country_key != BRIEF_COUNTRY_CAPITAL ? m->country : -1;
  cluster->key = m->key;
  cluster->best = cluster->last = mention;
  cluster->n_mentions = 1;
  cluster->n_names = m->kind == BRIEF_MENTION_NAME;
  cluster->entity = BRIEF_NONE;
  m->cluster = index;
  if (!m->reason)
    m->reason = "first";
  return index;
}

void
_brief_cluster_join (BriefEntityState *state, uint32_t index, uint32_t mention, const char *reason, float confidence)
{
  BriefEntityCluster *cluster = &state->clusters[index];
  BriefEntityMention *m = &state->mentions[mention];
  m->cluster = index;
  m->reason = reason;
  m->confidence = MIN (m->confidence, confidence);
  cluster->n_mentions += !m->silent;
  if (state->mentions[cluster->last].head < m->head)
    cluster->last = mention;
  if (cluster->gender == BRIEF_GENDER_UNKNOWN && m->gender != BRIEF_GENDER_UNKNOWN && cluster->human)
    cluster->gender = m->gender;
  if (m->kind != BRIEF_MENTION_NAME)
    return;
  bool longer = strlen (m->key) > strlen (cluster->key);
  if (!cluster->named || (longer && (cluster->country < 0)))
    {
      cluster->best = mention;
      cluster->key = m->key;
    }
  if (!cluster->named)
    {
      cluster->type = m->type;
      cluster->human = m->human;
    }
  cluster->named = true;
  cluster->n_names++;
}

/* Makes a cluster findable by the name of one of its mentions. */
static bool
index_name (BriefEntityState *state, const BriefEntityMention *mention)
{
  BriefNameIndex *index = state->index;
  const char *key = mention->key;
  size_t length = strlen (key);
  if (length == 0)
    return true;
  bool ok = _brief_name_index_add (index, BRIEF_INDEX_WHOLE, key, length, mention->cluster);
  if (count_words (key) > 1)
    {
      Piece first = first_word (key), last = last_word (key), bare = without_article (last);
      ok = ok && _brief_name_index_add (index, BRIEF_INDEX_FIRST, first.at, first.length, mention->cluster)
           && _brief_name_index_add (index, BRIEF_INDEX_LAST, last.at, last.length, mention->cluster);
      if (ok && bare.length != last.length)
        ok = _brief_name_index_add (index, BRIEF_INDEX_LAST, bare.at, bare.length, mention->cluster);
      char initials[16];
      for (int small = 0; small < 2 && ok && mention->type != BRIEF_ENTITY_PERSON; small++)
        {
          size_t n = initials_of (key, initials, sizeof initials, small);
          char *kept = n ? _brief_arena_strndup (state->arena, initials, n) : NULL;
          if (kept)
            ok = _brief_name_index_add (index, BRIEF_INDEX_INITIALS, kept, n, mention->cluster);
        }
    }
  else
    {
      Piece bare = without_article ((Piece) { key, length });
      ok = ok && _brief_name_index_add (index, BRIEF_INDEX_LAST, bare.at, bare.length, mention->cluster);
    }
  return ok;
}

static bool
genders_agree (BriefGender a, BriefGender b)
{
  return a == BRIEF_GENDER_UNKNOWN || b == BRIEF_GENDER_UNKNOWN || a == b;
}

/* Types that the network confuses may name one thing. */
static bool
types_agree (BriefEntityType a, BriefEntityType b)
{
  if (a == b)
    return true;
  bool person = a == BRIEF_ENTITY_PERSON || b == BRIEF_ENTITY_PERSON;
  bool people = a == BRIEF_ENTITY_NORP || b == BRIEF_ENTITY_NORP;
  return !person && !people;
}

static uint32_t
find_whole (const BriefEntityState *state, const BriefEntityMention *mention)
{
  uint32_t found[BRIEF_INDEX_MOST];
  uint32_t n = _brief_name_index_find (state->index, BRIEF_INDEX_WHOLE, mention->key, strlen (mention->key), found);
  for (uint32_t i = 0; i < n; i++)
    if (types_agree (state->clusters[found[i]].type, mention->type) && genders_agree (state->clusters[found[i]].gender, mention->gender))
      return found[i];
  return BRIEF_NONE;
}

/* --- persons ----------------------------------------------------------------------------------------------------------------- */

/* The cluster of a person called by one word. */
static uint32_t
find_person_by_word (const BriefEntityState *state, const BriefEntityMention *mention, const char **reason, float *confidence)
{
  uint32_t found[BRIEF_INDEX_MOST];
  Piece word = without_article ((Piece) { mention->key, strlen (mention->key) });
  uint32_t n = _brief_name_index_find (state->index, BRIEF_INDEX_LAST, word.at, word.length, found);
  uint32_t best = BRIEF_NONE, n_fit = 0;
  for (uint32_t i = 0; i < n; i++)
    {
      const BriefEntityCluster *cluster = &state->clusters[found[i]];
      if (cluster->type != BRIEF_ENTITY_PERSON || !genders_agree (cluster->gender, mention->gender))
        continue;
      n_fit++;
      if (best == BRIEF_NONE || state->mentions[cluster->last].head > state->mentions[state->clusters[best].last].head)
        best = found[i];
    }
  *reason = "family-name";
  *confidence = n_fit > 1 ? 0.6f : 0.95f;
  if (best != BRIEF_NONE)
    return best;
  /* A given name, or a family name that stands first, only when it can be but one person. */
  n = _brief_name_index_find (state->index, BRIEF_INDEX_FIRST, mention->key, strlen (mention->key), found);
  for (uint32_t i = 0; i < n; i++)
    {
      const BriefEntityCluster *cluster = &state->clusters[found[i]];
      if (cluster->type != BRIEF_ENTITY_PERSON || !genders_agree (cluster->gender, mention->gender))
        continue;
      if (best != BRIEF_NONE && best != found[i])
        return BRIEF_NONE;
      best = found[i];
    }
  *reason = "given-name";
  *confidence = 0.85f;
  return best;
}

/* The cluster of a person with this full name: the same first and last names, or until now only the last. */
static uint32_t
find_person_by_name (const BriefEntityState *state, const BriefEntityMention *mention, const char **reason, float *confidence)
{
  uint32_t found[BRIEF_INDEX_MOST];
  Piece first = first_word (mention->key), last = last_word (mention->key), bare = without_article (last);
  uint32_t n = _brief_name_index_find (state->index, BRIEF_INDEX_LAST, bare.at, bare.length, found);
  if (n == 0)
    n = _brief_name_index_find (state->index, BRIEF_INDEX_LAST, last.at, last.length, found);
  for (uint32_t i = 0; i < n; i++)
    {
      const BriefEntityCluster *cluster = &state->clusters[found[i]];
      if (cluster->type != BRIEF_ENTITY_PERSON || !genders_agree (cluster->gender, mention->gender))
        continue;
      *reason = "fuller-name";
      *confidence = 0.9f;
      if (count_words (cluster->key) == 1)
        return found[i];
      if (first_names_agree (first_word (cluster->key), first))
        return found[i];
    }
  return BRIEF_NONE;
}

/* --- bodies and things --------------------------------------------------------------------------------------------------------- */

static bool
is_generic_word (Piece word)
{
  static const char *const generic[] = {
    "american", "national", "international", "united", "new", "north", "south", "east", "west", "northern", "southern", "eastern", "western",
    "central", "first", "royal", "general", "federal", "european", "world", "global", "public", "supreme", "high", "house", "university",
    "department", "ministry", "bank", "church", "great", "saint", "st", "los", "san", "el", "la", "port", "fort", "mount", "air", "democratic",
    "republican", "islamic", "free", "people's", "state", "city", "council", "court", "office", "party", "group", "company", "center", NULL
  };
  char key[32];
  if (word.length >= sizeof key || word.length < 3)
    return true;
  memcpy (key, word.at, word.length);
  key[word.length] = '\0';
  for (int i = 0; generic[i]; i++)
    if (strcmp (key, generic[i]) == 0)
      return true;
  return _brief_lexicon_country (key) != NULL;
}

/* "Department of Defense" and "Defense Department", "defence" and "defense" become one key. */
static const char *
body_key (BriefEntityState *state, const char *key)
{
  static const char *const bodies[] = { "department of ", "ministry of ", "university of ", NULL };
  for (int i = 0; bodies[i]; i++)
    {
      size_t n = strlen (bodies[i]);
      if (strncmp (key, bodies[i], n) != 0)
        continue;
      const char *rest = key + n;
      if (strncmp (rest, "the ", 4) == 0)
        rest += 4;
      size_t m = strlen (rest), head = n - 4;
      char *out = _brief_arena_alloc (state->arena, m + head + 2);
      if (!out)
        return key;
      memcpy (out, rest, m);
      out[m] = ' ';
      memcpy (out + m + 1, key, head);
      out[m + 1 + head] = '\0';
      return out;
    }
  return key;
}

static bool
all_upper (const BriefEntityState *state, const BriefEntityMention *mention)
{
  const BriefDocument *document = state->document;
  BriefSpan span = { document->words[mention->first].span.start, document->words[mention->end - 1].span.end };
  bool letters = false;
  for (uint32_t i = span.start; i < span.end; i++)
    {
      if (g_ascii_islower (document->text[i]))
        return false;
      letters = letters || g_ascii_isupper (document->text[i]);
    }
  return letters;
}

static uint32_t
find_by_initials (const BriefEntityState *state, const BriefEntityMention *mention)
{
  uint32_t found[BRIEF_INDEX_MOST];
  size_t length = strlen (mention->key);
  if (length < 2 || length > 10 || strchr (mention->key, ' ') || !all_upper (state, mention))
    return BRIEF_NONE;
  uint32_t n = _brief_name_index_find (state->index, BRIEF_INDEX_INITIALS, mention->key, length, found);
  for (uint32_t i = 0; i < n; i++)
    if (state->clusters[found[i]].type != BRIEF_ENTITY_PERSON)
      return found[i];
  return BRIEF_NONE;
}

/* A long name whose initials were used before it. */
static uint32_t
find_by_long_form (const BriefEntityState *state, const BriefEntityMention *mention)
{
  char initials[16];
  uint32_t found[BRIEF_INDEX_MOST];
  if (count_words (mention->key) < 2)
    return BRIEF_NONE;
  for (int small = 0; small < 2; small++)
    {
      size_t n = initials_of (mention->key, initials, sizeof initials, small);
      if (n < 3)
        continue;
      uint32_t count = _brief_name_index_find (state->index, BRIEF_INDEX_WHOLE, initials, n, found);
      for (uint32_t i = 0; i < count; i++)
        {
          const BriefEntityCluster *cluster = &state->clusters[found[i]];
          if (types_agree (cluster->type, mention->type) && cluster->type != BRIEF_ENTITY_PERSON && all_upper (state, &state->mentions[cluster->best]))
            return found[i];
        }
    }
  return BRIEF_NONE;
}

/* "Apple" for "Apple Computer", "Kursk" for "Kursk region", "OS X" for "Mac OS X"; in either order. */
static uint32_t
find_by_part (const BriefEntityState *state, const BriefEntityMention *mention)
{
  uint32_t found[BRIEF_INDEX_MOST];
  size_t length = strlen (mention->key), words = count_words (mention->key);
  static const char *const ends[] = { " region", " province", " oblast", " governorate", " prefecture", " county", " city", " district",
                                      " inc", " corp", " ltd", " co", " plc", " group", " corporation", " company", " computer", " news agency",
                                      " agency", " llc", " ag", " sa", " series", NULL };
  bool org = mention->type == BRIEF_ENTITY_ORG, place = mention->type == BRIEF_ENTITY_GPE || mention->type == BRIEF_ENTITY_LOC;
  if (words == 1 && !is_generic_word ((Piece) { mention->key, length }))
    {
      uint32_t n = _brief_name_index_find (state->index, BRIEF_INDEX_FIRST, mention->key, length, found);
      for (uint32_t i = 0; i < n; i++)
        {
          const BriefEntityCluster *cluster = &state->clusters[found[i]];
          const char *rest = cluster->key + MIN (length, strlen (cluster->key));
          bool ends_so = false;
          for (int e = 0; ends[e]; e++)
            ends_so = ends_so || strcmp (rest, ends[e]) == 0;
          if (ends_so && types_agree (cluster->type, mention->type) && cluster->type != BRIEF_ENTITY_PERSON)
            return found[i];
          if (org && cluster->type == BRIEF_ENTITY_ORG && mention->country < 0)
            return found[i];
        }
      /* "Scientology" for "Church of Scientology" */
      n = org ? _brief_name_index_find (state->index, BRIEF_INDEX_LAST, mention->key, length, found) : 0;
      for (uint32_t i = 0; i < n; i++)
        {
          const BriefEntityCluster *cluster = &state->clusters[found[i]];
          size_t whole = strlen (cluster->key);
          if (cluster->type == BRIEF_ENTITY_ORG && whole > length + 4 && strncmp (cluster->key + whole - length - 4, " of ", 4) == 0)
            return found[i];
        }
    }
  if (words >= 2 && !place)
    {
      Piece last = last_word (mention->key);
      uint32_t n = _brief_name_index_find (state->index, BRIEF_INDEX_LAST, last.at, last.length, found);
      for (uint32_t i = 0; i < n; i++)
        {
          const BriefEntityCluster *cluster = &state->clusters[found[i]];
          size_t whole = strlen (cluster->key);
          if (cluster->type == mention->type && mention->type != BRIEF_ENTITY_PERSON && whole > length + 1
              && strcmp (cluster->key + whole - length, mention->key) == 0 && cluster->key[whole - length - 1] == ' ')
            return found[i];
        }
    }
  for (int e = 0; ends[e]; e++)
    {
      size_t n = strlen (ends[e]);
      if (length <= n + 2 || strcmp (mention->key + length - n, ends[e]) != 0)
        continue;
      uint32_t count = _brief_name_index_find (state->index, BRIEF_INDEX_WHOLE, mention->key, length - n, found);
      for (uint32_t i = 0; i < count; i++)
        if (types_agree (state->clusters[found[i]].type, mention->type) && state->clusters[found[i]].type != BRIEF_ENTITY_PERSON)
          return found[i];
    }
  return BRIEF_NONE;
}

/* --- countries ------------------------------------------------------------------------------------------------------------------ */

/* Does a capital stand for the government here? It acts, is made to act, decides, or is talked to; it is not where something is. */
static bool
speaks_for_country (const BriefEntityState *state, const BriefEntityMention *mention)
{
  static const char *const pressed[] = { "push", "force", "urge", "pressure", "press", "ask", "tell", "accuse", "blame", "warn", "persuade",
                                         "convince", "pressurize", "criticize", "condemn", "back", "support", "allow", "help", "let", NULL };
  static const char *const decided[] = { "decision", "policy", "position", "response", "government", "stance", "reaction", "interest", "plan",
                                         "demand", "refusal", "support", "effort", "ambition", "intention", "ally", "reintegration", "proposal",
                                         "request", "commitment", "strategy", "claim", "foe", "partner", "permission", NULL };
  static const char *const dealt[] = { "with", "from", "by", "against", "between", "of", NULL };
  static const char *const talked[] = { "permission", "talk", "negotiate", "negotiation", "relation", "tie", "agree", "agreement", "deal",
                                        "approval", "support", "pressure", "order", "signal", "demand", "receive", "war", "alliance", "fight", NULL };
  const BriefDocument *document = state->document;
  uint32_t role = _brief_phrase_role_word (document, mention->head);
  const BriefWord *word = &document->words[role];
  if (word->head < 0)
    return false;
  const BriefWord *head = &document->words[word->head];
  const char *prep = _brief_phrase_case (state, mention->head);
  if (word->dep == BRIEF_DEP_NSUBJ && head->upos == BRIEF_UPOS_VERB)
    return true;
  for (int i = 0; word->dep == BRIEF_DEP_NMOD_POSS && decided[i]; i++)
    if (strcmp (head->lemma, decided[i]) == 0)
      return true;
  for (int i = 0; (word->dep == BRIEF_DEP_OBJ || word->dep == BRIEF_DEP_IOBJ) && pressed[i]; i++)
    if (strcmp (head->lemma, pressed[i]) == 0)
      return true;
  static const char *const motion[] = { "come", "arrive", "fly", "travel", "return", "depart", "leave", "drive", "move", "report", "flight", "train",
                                        "mile", "kilometer", "kilometre", "km", "journey", "trip", "road", "bus", "evacuate", "flee", "broadcast", NULL };
  bool deals = false;
  for (int i = 0; dealt[i]; i++)
    deals = deals || strcmp (prep, dealt[i]) == 0;
  for (int i = 0; deals && talked[i]; i++)
    if (strcmp (head->lemma, talked[i]) == 0)
      return true;
  if (!deals || strcmp (prep, "of") == 0 || head->upos != BRIEF_UPOS_VERB)
    return false;
  for (int i = 0; motion[i]; i++)
    if (strcmp (head->lemma, motion[i]) == 0)
      return false;
  return true;
}

/* "the North" and "the South" where the text speaks of the two Koreas. */
static uint32_t
find_korea (const BriefEntityState *state, const BriefEntityMention *mention, const uint32_t *by_country)
{
  bool north = strcmp (mention->key, "north") == 0;
  if (!north && strcmp (mention->key, "south") != 0)
    return BRIEF_NONE;
  const BriefLexeme *one = _brief_lexicon_country ("north korea"), *other = _brief_lexicon_country ("south korea");
  if (!one || !other || by_country[one->value] == BRIEF_NONE || by_country[other->value] == BRIEF_NONE)
    return BRIEF_NONE;
  (void) state;
  return by_country[north ? one->value : other->value];
}

/* --- the pass -------------------------------------------------------------------------------------------------------------------- */


/* The name just before "(ABC)": one word in capitals that is no person. */
static uint32_t
long_form_before (const BriefEntityState *state, uint32_t m)
{
  const BriefDocument *document = state->document;
  const BriefEntityMention *mention = &state->mentions[m];
  if (mention->first < 2 || strcmp (document->words[mention->first - 1].norm, "(") != 0 || mention->end >= document->n_words
      || strcmp (document->words[mention->end].norm, ")") != 0 || mention->country >= 0 || mention->type == BRIEF_ENTITY_PERSON
      || strchr (mention->key, ' ') || !all_upper (state, mention))
    return BRIEF_NONE;
  for (uint32_t back = m; back-- > 0 && m - back < 4;)
    {
      const BriefEntityMention *before = &state->mentions[back];
      if (before->kind == BRIEF_MENTION_NAME && before->end == mention->first - 1 && before->cluster != BRIEF_NONE
          && types_agree (before->type, mention->type) && (before->country < 0 || before->type == mention->type))
        return before->cluster;
    }
  return BRIEF_NONE;
}

/* Is a one-word place or body really a person spoken of before ("Paris claims …" after "Valeska Paris")? */
static uint32_t
person_behind_place (const BriefEntityState *state, const BriefEntityMention *mention)
{
  const char *reason;
  float confidence;
  if (mention->type == BRIEF_ENTITY_PERSON || count_words (mention->key) > 1 || mention->type == BRIEF_ENTITY_NORP
      || (mention->country_key && mention->country_key != BRIEF_COUNTRY_CAPITAL))
    return BRIEF_NONE;
  BriefEntityMention person = *mention;
  person.gender = BRIEF_GENDER_UNKNOWN;
  uint32_t cluster = find_person_by_word (state, &person, &reason, &confidence);
  if (cluster == BRIEF_NONE || strcmp (reason, "family-name") != 0 || count_words (state->clusters[cluster].key) < 2)
    return BRIEF_NONE;
  const BriefWord *word = &state->document->words[_brief_phrase_role_word (state->document, mention->head)];
  const char *prep = _brief_phrase_case (state, mention->head);
  bool place = strcmp (prep, "in") == 0 || strcmp (prep, "at") == 0 || strcmp (prep, "near") == 0 || strcmp (prep, "to") == 0;
  bool weak = mention->type == BRIEF_ENTITY_OTHER || mention->type == BRIEF_ENTITY_PRODUCT || mention->type == BRIEF_ENTITY_WORK || mention->confidence < 0.6f;
  bool acts = weak || word->dep == BRIEF_DEP_NSUBJ || word->dep == BRIEF_DEP_NSUBJ_PASS || word->dep == BRIEF_DEP_NMOD_POSS || word->dep == BRIEF_DEP_OBJ;
  return acts && !place ? cluster : BRIEF_NONE;
}

static bool
place_name (BriefEntityState *state, uint32_t m, uint32_t *by_country)
{
  BriefEntityMention *mention = &state->mentions[m];
  const char *reason = "exact-name";
  float confidence = 0.98f;
  uint32_t found = BRIEF_NONE;
  bool capital = mention->country_key == BRIEF_COUNTRY_CAPITAL;
  uint32_t *slot = mention->country < 0 ? NULL : &by_country[mention->country + (mention->type == BRIEF_ENTITY_NORP ? BRIEF_MAX_COUNTRIES : 0)];
  if (mention->type != BRIEF_ENTITY_PERSON && mention->type != BRIEF_ENTITY_NORP)
    mention->key = body_key (state, mention->key);
  if ((found = long_form_before (state, m)) != BRIEF_NONE)
    reason = "abbreviation";
  if (found == BRIEF_NONE && (found = person_behind_place (state, mention)) != BRIEF_NONE)
    {
      mention->type = BRIEF_ENTITY_PERSON;
      mention->human = true;
      mention->gender = BRIEF_GENDER_UNKNOWN;
      mention->country = -1;
      mention->country_key = 0;
      capital = false;
      reason = "family-name";
      confidence = 0.8f;
    }
  if (found == BRIEF_NONE && mention->country >= 0 && !capital)
    {
      found = *slot;
      reason = mention->type == BRIEF_ENTITY_NORP ? "nationality" : "country-name";
    }
  else if (found == BRIEF_NONE && capital && by_country[mention->country] != BRIEF_NONE && speaks_for_country (state, mention))
    {
      found = by_country[mention->country];
      reason = "capital-for-government";
      confidence = 0.8f;
    }
  if (found == BRIEF_NONE && (found = find_korea (state, mention, by_country)) != BRIEF_NONE)
    reason = "part-of-name";
  if (found == BRIEF_NONE && (mention->country < 0 || capital))
    found = find_whole (state, mention);
  if (found == BRIEF_NONE && mention->type == BRIEF_ENTITY_PERSON)
    found = count_words (mention->key) == 1 ? find_person_by_word (state, mention, &reason, &confidence)
                                            : find_person_by_name (state, mention, &reason, &confidence);
  else if (found == BRIEF_NONE && mention->type != BRIEF_ENTITY_NORP && (mention->country < 0))
    {
      confidence = 0.85f;
      reason = "acronym";
      if ((found = find_by_initials (state, mention)) == BRIEF_NONE && (found = find_by_long_form (state, mention)) == BRIEF_NONE)
        {
          found = find_by_part (state, mention);
          reason = "part-of-name";
        }
    }
  if (found != BRIEF_NONE)
    _brief_cluster_join (state, found, m, reason, confidence);
  else
    {
      found = _brief_cluster_new (state, m);
      mention->reason = "first-mention";
    }
  if (mention->country >= 0 && !capital && *slot == BRIEF_NONE)
    *slot = found;
  /* Nationalities and capitals that stand for a country are not its name. */
  bool is_name = mention->country < 0 || mention->country_key == BRIEF_COUNTRY_NAME || strcmp (reason, "capital-for-government") != 0;
  return !is_name || index_name (state, mention);
}

bool
_brief_cluster_names (BriefEntityState *state)
{
  uint32_t by_country[2 * BRIEF_MAX_COUNTRIES]; /* the countries, then their peoples */
  for (int i = 0; i < 2 * BRIEF_MAX_COUNTRIES; i++)
    by_country[i] = BRIEF_NONE;
  uint32_t n_names = 0;
  for (uint32_t m = 0; m < state->n_mentions; m++)
    n_names += state->mentions[m].kind == BRIEF_MENTION_NAME;
  state->index = _brief_name_index_new (state->arena, 4 * n_names);
  if (!state->index)
    return false;
  for (int i = 0; i < BRIEF_MAX_COUNTRIES; i++)
    state->country_cluster[i] = BRIEF_NONE;
  /* Countries first, so that a capital in the headline finds its country. */
  for (int capitals = 0; capitals < 2; capitals++)
    for (uint32_t m = 0; m < state->n_mentions; m++)
      {
        BriefEntityMention *mention = &state->mentions[m];
        bool country = mention->country >= 0 && mention->country < BRIEF_MAX_COUNTRIES && mention->country_key != BRIEF_COUNTRY_CAPITAL;
        if (mention->kind != BRIEF_MENTION_NAME || country != (capitals == 0))
          continue;
        if (!place_name (state, m, by_country))
          return false;
      }
  for (uint32_t c = 0; c < state->n_clusters; c++)
    {
      int country = state->clusters[c].country;
      if (country >= 0 && country < BRIEF_MAX_COUNTRIES && state->clusters[c].type == BRIEF_ENTITY_GPE)
        state->country_cluster[country] = c;
    }
  return true;
}
