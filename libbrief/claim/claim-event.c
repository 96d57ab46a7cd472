/* SPDX-License-Identifier: MIT */
/* The event class of a claim: what its verb usually means, corrected by who and what takes part. */
#include "claim/claim-reader.h"
#include "claim/frame.h"
#include "lexicon/event.h"
#include "lexicon/predicate.h"
#include "lexicon/source-noun.h"

#include <string.h>

typedef struct {
  const BriefClaimReader *reader;
  const BriefPredicate *predicate;
  const char *lemma;   /* of the word that carries the meaning */
  const char *subject, *object; /* lemmas of agent and patient heads, "" when there is none */
  uint32_t subject_word, object_word;
  bool passive, has_agent;
} Scene;

static uint32_t
role_word (const BriefClaimReader *r, uint32_t index, BriefRole role)
{
  const struct BriefClaim *claim = _brief_graph_claim_at (r->graph, index);
  for (uint32_t i = 0; i < claim->n_arguments; i++)
    if (claim->arguments[i].role == role)
      return _brief_word_at (r->document, claim->arguments[i].head.start);
  return BRIEF_NONE;
}

/* "Dozens of rockets" are rockets. */
static const char *
meaning_of (const BriefClaimReader *r, uint32_t word)
{
  static const char *const quantifiers[] = { "dozen", "hundred", "number", "round", "score", "series", "thousand", "type", "wave", NULL };
  if (word == BRIEF_NONE)
    return "";
  if (_brief_word_in (r->document, word, quantifiers))
    for (uint32_t c = r->tree->first_child[word]; c != BRIEF_NONE; c = r->tree->next_sibling[c])
      if (r->document->words[c].dep == BRIEF_DEP_NMOD)
        return r->document->words[c].lemma;
  return r->document->words[word].lemma;
}

static bool
is_entity (const Scene *s, uint32_t word, BriefEntityType type)
{
  uint32_t entity = word == BRIEF_NONE ? BRIEF_NONE : s->reader->nodes->entity[word];
  return entity != BRIEF_NONE && _brief_graph_entity_at (s->reader->graph, entity)->type == type;
}

static bool
is_actor (const Scene *s, uint32_t word)
{
  return is_entity (s, word, BRIEF_ENTITY_PERSON) || is_entity (s, word, BRIEF_ENTITY_ORG)
         || is_entity (s, word, BRIEF_ENTITY_GPE) || is_entity (s, word, BRIEF_ENTITY_NORP);
}

static bool
object_is (const Scene *s, BriefNounField field)
{
  return _brief_noun_is (field, s->object);
}

/* The noun of the phrase after PREPOSITION, NULL when there is none. */
static const char *
oblique_noun (const Scene *s, const char *preposition)
{
  const BriefTree *t = s->reader->tree;
  for (uint32_t c = t->first_child[s->predicate->head]; c != BRIEF_NONE; c = t->next_sibling[c]) {
    const BriefWord *w = _brief_tree_case (t, c);
    if (w && s->reader->document->words[c].dep == BRIEF_DEP_OBL && strcmp (w->norm, preposition) == 0)
      return s->reader->document->words[c].lemma;
  }
  return NULL;
}

static bool
has_oblique (const Scene *s, const char *preposition)
{
  return oblique_noun (s, preposition) != NULL;
}

/* People who work, not who fight: "nurses are striking". */
static bool
is_labour (const Scene *s)
{
  static const char *const bodies[] = { "staff", "union", "workforce", NULL };
  const char *subject = s->subject;
  for (const char *const *b = bodies; *b; b++)
    if (g_ascii_strcasecmp (subject, *b) == 0) /* "the Dockers' Union" */
      return true;
  return _brief_noun_is (BRIEF_NOUN_PERSON, subject) && !_brief_noun_is (BRIEF_NOUN_MILITARY, subject)
         && strcmp (subject, "person") != 0 && strcmp (subject, "man") != 0;
}

static bool
has_particle (const Scene *s, const char *particle)
{
  uint32_t p = _brief_predicate_particle (s->reader->tree, s->predicate->head);
  return p != BRIEF_NONE && strcmp (s->reader->document->words[p].norm, particle) == 0;
}

static bool
lemma_is (const Scene *s, const char *lemma)
{
  return strcmp (s->lemma, lemma) == 0;
}

static bool
lemma_in (const Scene *s, const char *const *list)
{
  return g_strv_contains (list, s->lemma);
}

static BriefEvent
violence (const Scene *s, BriefEvent usual)
{
  if (_brief_noun_is (BRIEF_NOUN_DISASTER, s->subject))
    return BRIEF_EVENT_DISASTER;
  if (_brief_noun_is (BRIEF_NOUN_MILITARY, s->subject))
    return usual;
  if (_brief_noun_is (BRIEF_NOUN_VEHICLE, s->subject))
    return BRIEF_EVENT_ACCIDENT;
  if (lemma_is (s, "kill") && s->passive && !s->has_agent)
    return BRIEF_EVENT_DIE;
  if (lemma_is (s, "fight") && !s->has_agent)
    return BRIEF_EVENT_NONE;
  static const char *const concrete[] = { "hit", "strike", "clear", "destroy", "capture", "target", "detonate", "shoot", "execute", NULL };
  if (lemma_in (s, concrete) && !is_actor (s, s->subject_word) && !is_actor (s, s->object_word)) {
    bool armed = _brief_noun_is (BRIEF_NOUN_MILITARY, s->subject) || _brief_noun_is (BRIEF_NOUN_ATTACK, s->subject)
                 || object_is (s, BRIEF_NOUN_PERSON) || object_is (s, BRIEF_NOUN_MILITARY);
    return armed || lemma_is (s, "shoot") || lemma_is (s, "destroy") ? usual : BRIEF_EVENT_NONE;
  }
  return usual;
}

static bool
object_is_person (const Scene *s)
{
  return is_entity (s, s->object_word, BRIEF_ENTITY_PERSON) || object_is (s, BRIEF_NOUN_PERSON);
}

/* "Struck a deal", "the dockers strike", "rockets struck the port". */
static BriefEvent
of_striking (const Scene *s, BriefEvent usual)
{
  if (strcmp (s->object, "deal") == 0 || object_is (s, BRIEF_NOUN_ACCORD))
    return BRIEF_EVENT_AGREE;
  return s->object_word == BRIEF_NONE && !s->passive && is_labour (s) ? BRIEF_EVENT_PROTEST : usual;
}

/* "Fired at the boat", "fired the coach". */
static BriefEvent
of_firing (const Scene *s)
{
  if (has_oblique (s, "at") || has_oblique (s, "on") || object_is (s, BRIEF_NOUN_ATTACK))
    return BRIEF_EVENT_ASSAULT;
  return object_is_person (s) || object_is (s, BRIEF_NOUN_OFFICE) ? BRIEF_EVENT_RESIGN : BRIEF_EVENT_NONE;
}

/* "Charged him with fraud", "charged $5", "charged that P". */
static BriefEvent
of_charging (const Scene *s)
{
  if (has_oblique (s, "with") || object_is (s, BRIEF_NOUN_PERSON))
    return BRIEF_EVENT_JUDGE;
  return object_is (s, BRIEF_NOUN_MONEY) ? BRIEF_EVENT_NONE : BRIEF_EVENT_ACCUSE;
}

/* "Sent troops", "sent aid", "was sent to prison". */
static BriefEvent
of_sending (const Scene *s)
{
  if (object_is (s, BRIEF_NOUN_MILITARY))
    return BRIEF_EVENT_MOBILIZE;
  if (is_entity (s, s->object_word, BRIEF_ENTITY_WEAPON) || strcmp (s->object, "aid") == 0)
    return BRIEF_EVENT_AID;
  return s->passive || object_is_person (s) ? BRIEF_EVENT_MOVE : BRIEF_EVENT_NONE;
}

/* "Spoke out against", "spoke with", "spoke". */
static BriefEvent
of_speaking (const Scene *s)
{
  if (has_particle (s, "out") || has_oblique (s, "against"))
    return BRIEF_EVENT_ACCUSE;
  return has_oblique (s, "with") ? BRIEF_EVENT_CONSULT : BRIEF_EVENT_SPEAK;
}

/* Not "met the target". */
static bool
is_meeting (const Scene *s)
{
  return is_actor (s, s->object_word) || object_is (s, BRIEF_NOUN_PERSON) || object_is (s, BRIEF_NOUN_OFFICE)
         || has_oblique (s, "with") || s->object_word == BRIEF_NONE;
}

/* "Washington allowed Kyiv to …", not "the law allows". */
static bool
is_favour (const Scene *s)
{
  uint32_t index = (uint32_t) (s->predicate - s->reader->predicates->at);
  return is_actor (s, s->subject_word)
         && (is_actor (s, s->object_word) || is_actor (s, role_word (s->reader, index, BRIEF_ROLE_RECIPIENT)));
}

/* Verbs whose class hangs on what goes with them. NONE: no rule of this kind. */
static BriefEvent
special (const Scene *s, BriefEvent usual)
{
  if (lemma_is (s, "strike"))
    return of_striking (s, usual);
  if ((lemma_is (s, "go") || lemma_is (s, "be")) && g_strcmp0 (oblique_noun (s, "on"), "strike") == 0)
    return BRIEF_EVENT_PROTEST;
  if (lemma_is (s, "fire"))
    return of_firing (s);
  if (lemma_is (s, "charge"))
    return of_charging (s);
  if (lemma_is (s, "pass") || lemma_is (s, "approve") || lemma_is (s, "adopt"))
    return object_is (s, BRIEF_NOUN_LAW) ? BRIEF_EVENT_LEGISLATE : BRIEF_EVENT_NONE;
  if (lemma_is (s, "sign"))
    return object_is (s, BRIEF_NOUN_LAW)      ? BRIEF_EVENT_LEGISLATE
           : object_is (s, BRIEF_NOUN_ACCORD) ? BRIEF_EVENT_AGREE
                                              : BRIEF_EVENT_NONE;
  if (lemma_is (s, "win") || lemma_is (s, "lose"))
    return object_is (s, BRIEF_NOUN_ELECTION) ? BRIEF_EVENT_ELECT : BRIEF_EVENT_NONE;
  if (lemma_is (s, "send") || lemma_is (s, "transfer"))
    return of_sending (s);
  if (lemma_is (s, "impose"))
    return object_is (s, BRIEF_NOUN_SANCTION) ? BRIEF_EVENT_SANCTION : BRIEF_EVENT_COERCE;
  if (lemma_is (s, "cut") || lemma_is (s, "reduce") || lemma_is (s, "suspend"))
    return object_is (s, BRIEF_NOUN_SANCTION) ? BRIEF_EVENT_SANCTION : BRIEF_EVENT_NONE;
  if (lemma_is (s, "release"))
    return object_is_person (s)                                  ? BRIEF_EVENT_RETREAT
           : is_entity (s, s->object_word, BRIEF_ENTITY_PRODUCT) ? BRIEF_EVENT_LAUNCH
                                                                 : BRIEF_EVENT_NONE;
  if (lemma_is (s, "launch"))
    return object_is (s, BRIEF_NOUN_ATTACK) ? BRIEF_EVENT_ASSAULT : usual;
  if (lemma_is (s, "take") && has_particle (s, "away"))
    return BRIEF_EVENT_COERCE;
  if (lemma_is (s, "take") && s->predicate->light_noun != BRIEF_NONE && strcmp (s->object, "office") == 0)
    return BRIEF_EVENT_APPOINT;
  if (lemma_is (s, "elect"))
    return BRIEF_EVENT_ELECT;
  if (lemma_is (s, "name"))
    return s->predicate->complement != BRIEF_NONE ? BRIEF_EVENT_APPOINT : BRIEF_EVENT_NONE;
  if (lemma_is (s, "step") || lemma_is (s, "stand"))
    return has_particle (s, "down") ? BRIEF_EVENT_RESIGN : BRIEF_EVENT_NONE;
  if (lemma_is (s, "pull") || lemma_is (s, "back"))
    return has_particle (s, "out") || has_particle (s, "down") || has_oblique (s, "out") ? BRIEF_EVENT_RETREAT
           : lemma_is (s, "back")                                                        ? usual
                                                                                         : BRIEF_EVENT_NONE;
  if (lemma_is (s, "speak") || lemma_is (s, "talk"))
    return of_speaking (s);
  if (lemma_is (s, "call"))
    return has_oblique (s, "for") ? BRIEF_EVENT_REQUEST : BRIEF_EVENT_NONE;
  if (lemma_is (s, "demonstrate"))
    return s->object_word == BRIEF_NONE
                   && _brief_tree_child (s->reader->tree, s->predicate->head, BRIEF_DEP_CCOMP) == BRIEF_NONE
               ? usual
               : BRIEF_EVENT_NONE;
  if (lemma_is (s, "meet"))
    return is_meeting (s) ? usual : BRIEF_EVENT_NONE;
  if (lemma_is (s, "visit"))
    return is_entity (s, s->object_word, BRIEF_ENTITY_FAC) || is_entity (s, s->object_word, BRIEF_ENTITY_LOC)
               ? BRIEF_EVENT_MOVE
               : usual;
  if (lemma_is (s, "permit") || lemma_is (s, "allow") || lemma_is (s, "authorize"))
    return is_favour (s) ? BRIEF_EVENT_AID : BRIEF_EVENT_NONE;
  if (lemma_is (s, "agree"))
    return BRIEF_EVENT_AGREE;
  if (lemma_is (s, "work"))
    return has_oblique (s, "with") ? BRIEF_EVENT_COOPERATE : BRIEF_EVENT_NONE;
  if (lemma_is (s, "crack"))
    return has_particle (s, "down") ? BRIEF_EVENT_COERCE : BRIEF_EVENT_NONE;
  return usual;
}

/* Verbs that are an event of their class only when somebody does it to somebody. */
static BriefEvent
actors_only (const Scene *s, BriefEvent event)
{
  static const char *const everyday[] = {
    "ally", "back", "brief", "come", "ease", "enter", "go", "ground", "help", "host", "land", "leave", "lift", "march", "move", "protect", "provide",
    "recognize", "return", "share", "storm", "walk", "drive", "feed", "fund", "grant", "reduce", "support", "succeed", "find", "gather", "assemble",
    "introduce", "discover", "aid", "assist", "address", "communicate", "speak", "comment", "rescue", "acquire", "ask", "seek", "ignore", "detect", "yield", "defend", "restrict", "terminate", NULL
  };
  if (!lemma_in (s, everyday))
    return event;
  BriefSourceType type;
  bool group = _brief_source_noun (s->subject, &type) || _brief_noun_is (BRIEF_NOUN_PERSON, s->subject)
               || _brief_noun_is (BRIEF_NOUN_OFFICE, s->subject) || _brief_noun_is (BRIEF_NOUN_MILITARY, s->subject);
  bool pronoun = s->subject_word != BRIEF_NONE && s->reader->document->words[s->subject_word].upos == BRIEF_UPOS_PRON;
  if (event == BRIEF_EVENT_MOVE || event == BRIEF_EVENT_SPEAK || lemma_is (s, "ask") || lemma_is (s, "seek")
      || lemma_is (s, "ignore"))
    return (s->passive && event == BRIEF_EVENT_SPEAK) || is_actor (s, s->subject_word) || group || pronoun
               ? event
               : BRIEF_EVENT_NONE;
  if (lemma_is (s, "provide") || lemma_is (s, "help") || lemma_is (s, "support"))
    return is_actor (s, s->subject_word) || is_actor (s, s->object_word) || group ? event : BRIEF_EVENT_NONE;
  return is_actor (s, s->subject_word) || group || (s->passive && is_actor (s, s->object_word)) ? event
                                                                                                : BRIEF_EVENT_NONE;
}

BriefEvent
_brief_claim_event (const BriefClaimReader *r, uint32_t index)
{
  const BriefPredicate *p = &r->predicates->at[index];
  if (p->described_by != BRIEF_NONE)
    return BRIEF_EVENT_NONE;
  if (p->form == BRIEF_PREDICATE_NOUN)
    return _brief_event_of_noun (r->document->words[p->head].lemma);
  if (p->form == BRIEF_PREDICATE_COPULA)
    return BRIEF_EVENT_NONE;
  Scene s = { .reader = r, .predicate = p, .lemma = r->document->words[p->head].lemma };
  s.subject_word = role_word (r, index, BRIEF_ROLE_AGENT);
  s.object_word = role_word (r, index, BRIEF_ROLE_PATIENT);
  s.has_agent = s.subject_word != BRIEF_NONE;
  s.passive = _brief_clause_is_passive (r->tree, p->head);
  s.subject = meaning_of (r, s.subject_word);
  s.object = meaning_of (r, p->light_noun != BRIEF_NONE ? p->light_noun : s.object_word);
  if (p->light_noun != BRIEF_NONE) {
    BriefEvent event = special (&s, BRIEF_EVENT_NONE);
    return event != BRIEF_EVENT_NONE ? event : _brief_event_of_noun (r->document->words[p->light_noun].lemma);
  }
  BriefEvent event = special (&s, _brief_event_of_verb (s.lemma));
  if (event == BRIEF_EVENT_ASSAULT)
    event = violence (&s, event);
  return actors_only (&s, event);
}
