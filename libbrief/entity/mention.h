/* SPDX-License-Identifier: MIT */
/* Mentions and clusters: the working memory of this stage, and the parts that fill it in turn. */
#ifndef BRIEF_ENTITY_MENTION_H
#define BRIEF_ENTITY_MENTION_H

#include "entity/entity.h"
#include "lexicon/nominal.h"
#include "text/quote.h"
#include "text/range.h"

typedef struct {
  uint32_t first, end, head; /* words of the span; its head word */
  BriefMentionKind kind;
  BriefEntityType type;
  bool typed;          /* TYPE is known */
  bool human;
  bool definite, indefinite;
  bool reflexive, possessive;
  bool common;         /* a name that ends in a common noun ("Iraqi government"): written as a noun phrase */
  bool silent;         /* an apposition or title: known to belong to its cluster, but not written */
  BriefNumber number;
  BriefGender gender;
  uint8_t person;      /* of a pronoun: 1, 2, 3 */
  uint32_t sentence;
  int country;         /* number in the table of countries, -1: none */
  BriefCountryKey country_key;
  const char *key;     /* normalised name, or lemma of the head */
  const char *reason;
  float confidence;
  uint32_t cluster;    /* BRIEF_NONE: refers to nothing that we know */
} BriefEntityMention;

/* A title, office or affiliation in the words: "U.S. President", "executive director of the Center". */
typedef struct {
  uint32_t first, end;              /* the whole */
  uint32_t title_first, title_end;  /* without the body or country */
  uint32_t head;                    /* its head noun */
  uint32_t of;                      /* mention of the body, country or person, BRIEF_NONE */
  uint32_t tenure_first,
      tenure_end; /* words that say it is not, or not fully, held now ("former", "acting"); may be empty */
} BriefTitle;

#define BRIEF_MAX_TITLES 6

typedef struct {
  BriefEntityType type;
  bool human, named, definite;
  bool speaks;                 /* the subject of a verb of speech by name */
  bool grouped;                /* a group that a plural pronoun stands for, or a member of one */
  BriefNumber number;
  BriefGender gender;
  int country;
  const char *key;             /* of the fullest name, or the head lemma */
  uint32_t best;               /* mention with the fullest name (or the first) */
  uint32_t last;               /* latest mention */
  uint32_t n_mentions, n_names;
  uint32_t entity;             /* index in the graph, BRIEF_NONE while it has none */
  BriefTitle titles[BRIEF_MAX_TITLES];
  uint8_t n_titles;
} BriefEntityCluster;

typedef struct BriefEntityGroup BriefEntityGroup; /* see coref-group.h */

typedef struct {
  const BriefDocument *document;
  BriefArena *arena;
  const uint8_t *covered;      /* words of time expressions */
  bool small_letters;          /* nothing in the document is written with capitals, not even names */
  uint32_t *first_child, *next_child;
  BriefEntityMention *mentions; uint32_t n_mentions, max_mentions; /* in the order of their heads after sorting */
  BriefEntityCluster *clusters; uint32_t n_clusters;
  BriefEntityGroup *groups;    /* the latest first */
  uint32_t *mention_at;        /* per word: the mention that it heads, or BRIEF_NONE */
  uint8_t *in_name;            /* per word: inside a name */
  uint8_t *in_title;           /* per word: the noun of a title, no mention of its own */
  uint8_t *capital_noun;       /* per word: a common noun that the network took for a name of type value - 1 */
  struct BriefNameIndex *index;
  const BriefQuotes *quotes;   /* of the document; from the first speaker pass on */
  uint32_t country_cluster[BRIEF_MAX_COUNTRIES]; /* the cluster that names each country, or BRIEF_NONE */
} BriefEntityState;

/* entity/phrase.c */
bool _brief_phrase_prepare (BriefEntityState *state);
/* The first word of the noun phrase with this head: its determiner, or what else stands before the head. */
uint32_t _brief_phrase_start (const BriefDocument *document, uint32_t head);
/* The word of a coordination that carries the grammatical role, and that role. */
uint32_t _brief_phrase_role_word (const BriefDocument *document, uint32_t word);
bool _brief_phrase_is_subject (const BriefDocument *document, uint32_t word);
/* The verb or other word that governs the word's clause, BRIEF_NONE at the top. */
uint32_t _brief_phrase_clause (const BriefDocument *document, uint32_t word);
/* Is WORD below ANCESTOR (or the same)? Looks up a bounded number of steps. */
bool _brief_phrase_below (const BriefDocument *document, uint32_t word, uint32_t ancestor);
uint32_t _brief_phrase_child (const BriefEntityState *state, uint32_t word, BriefDep dep);
/* The preposition of a phrase in lower case, "" when it has none. */
const char *_brief_phrase_case (const BriefEntityState *state, uint32_t word);

/* Words joined to a lower-case key: no points, no marks on Latin letters, no leading "the". Arena; NULL without memory. */
const char *_brief_name_key (BriefEntityState *state, uint32_t first, uint32_t end);

/* The steps, in order. Each returns false when out of memory. */
bool _brief_name_collect (BriefEntityState *state);      /* name.c: names of the network, corrected and completed */

bool _brief_nominal_collect (BriefEntityState *state);   /* nominal.c: noun phrases and pronouns */
bool _brief_cluster_names (BriefEntityState *state);     /* cluster.c: merges names */
void _brief_role_find (BriefEntityState *state); /* role.c: notes the titles of named persons in their clusters */
/* role-tenure.c: is this a word that says since or until when a title is held, not which? */
bool _brief_role_is_tense_word (const char *norm);
/* Finds the words of the title that limit the tenure. */
void _brief_role_note_tenure (const BriefEntityState *state, BriefTitle *title);
/* Is it no longer held ("former")? */
bool _brief_role_is_past (const BriefEntityState *state, const BriefTitle *title);
/* The title in the words of the text, with what limits it ("former acting Defense Secretary"). */
const char *_brief_role_title (const BriefEntityState *state, BriefGraph *graph, const BriefTitle *title);
void _brief_coref_link (BriefEntityState *state);        /* coref.c: nominals and pronouns of the third person */
/* speaker.c: I, we and you. First the author's and those of named sources, so that "my car" knows its owner; when all other
 * words are linked, those of the rest. */
typedef enum { BRIEF_SPEAKER_FIRST, BRIEF_SPEAKER_LAST } BriefSpeakerPass;
bool _brief_speaker_link (BriefEntityState *state, BriefSpeakerPass pass);

/* Makes a cluster of its own for a mention, or puts it into one. */
uint32_t _brief_cluster_new (BriefEntityState *state, uint32_t mention);
void _brief_cluster_join (BriefEntityState *state, uint32_t cluster, uint32_t mention, const char *reason,
                          float confidence);

BriefEntityMention *_brief_mention_add (BriefEntityState *state);

#endif
