/* SPDX-License-Identifier: MIT */
/*
 * The store behind BriefGraph. The stages append to it while a document is read (through the
 * functions below); _brief_graph_freeze() then checks and numbers it, and nothing changes it any more.
 * Everything a node points at is in the graph's arena. Indices are those of the lists; the JSON
 * ids ("e1") are kept as strings so that a graph read back from JSON is the same graph.
 */
#ifndef BRIEF_GRAPH_PRIVATE_H
#define BRIEF_GRAPH_PRIVATE_H

#include <brief/brief-types.h>
#include <glib.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "graph/list.h"

/* A list of T in the arena. */
typedef struct { BriefSpan *at; uint32_t n; } BriefSpanList;

typedef struct { BriefNodeType type; uint32_t index; } BriefNodeRef; /* type NONE: no node */

struct BriefSentenceNode {
  BriefSpan span;
  BriefZone zone;
  uint32_t first_token, end_token; /* into tokens when the layer is kept, else 0, 0 */
};

/* One syntactic word of the optional token layer. */
struct BriefToken {
  BriefSpan span;
  const char *form, *lemma, *upos, *xpos, *feats, *deprel;
  uint32_t head;  /* 0 = root, else 1 + index of the word in its sentence, as in CoNLL-U */
  uint8_t mwt;    /* as BriefWord.mwt */
  bool space_after, paragraph_start;
};

struct BriefMention {
  BriefSpan span;
  BriefMentionKind kind;
  const char *reason; /* why it belongs to its entity: "exact-name", "part-of-name", "acronym", "pronoun", …; static */
  float confidence;
};

/* A title, office or affiliation of an entity. */
struct BriefEntityRole {
  const char *title;
  uint32_t of;      /* entity index or BRIEF_NONE */
  BriefSpan span;
};

struct BriefEntity {
  const char *id, *name;
  BriefEntityType type;
  BriefNumber number;
  bool definite;
  bool named_group;               /* a group of entities that all have names; not in JSON, where relations tell it */
  const char *wikidata, *iso3166; /* or NULL */
  bool has_location;
  double latitude, longitude;     /* degrees, WGS 84 */
  const char **aliases;             uint32_t n_aliases;
  struct BriefEntityRole *roles;    uint32_t n_roles;
  struct BriefMention *mentions;    uint32_t n_mentions; /* in text order */
  double confidence;
};

struct BriefTime {
  const char *id;
  BriefSpan span;
  BriefTimeType type;
  const char *value; /* TIMEX3 value, never NULL */
  BriefTimeMod mod;
  const char *earliest, *latest; /* ISO dates or NULL */
  double confidence;
};

struct BriefQuantity {
  const char *id;
  BriefSpan span;
  BriefQuantityType type;
  double value;
  bool has_value;
  double upper;      /* the upper end of a range whose ends are both given ("three to five") */
  bool has_upper;
  const char *unit; /* or NULL */
  BriefBound bound;
  double confidence;
};

struct BriefAttribution {
  const char *id;
  /* source */
  uint32_t entity;        /* entity index or BRIEF_NONE */
  BriefSpanList source;   /* may be empty */
  BriefSourceType source_type;
  BriefAnonymity anonymity;
  bool has_reason;
  BriefSpan reason;       /* why the source is not named */
  /* cue and content */
  BriefSpanList cue;
  const char *cue_lemma;  /* or NULL */
  BriefSpanList content;
  BriefForm form;
  BriefAttributionType type;
  BriefStance stance;
  BriefPolarity polarity;
  uint32_t addressee;     /* entity index or BRIEF_NONE */
  uint32_t time;          /* time index or BRIEF_NONE: when it was said */
  uint32_t parent;        /* attribution index or BRIEF_NONE */
  uint32_t *claims;  uint32_t n_claims;
  double confidence;
};

struct BriefArgument {
  BriefRole role;
  const char *label;      /* PropBank label or NULL */
  BriefNodeRef node;
  BriefSpanList spans;
  BriefSpan head;
};

struct BriefClaim {
  const char *id;
  BriefSpanList spans;
  BriefClaimKind kind;
  BriefEvent event;
  BriefSpanList predicate;
  const char *lemma, *sense; /* sense may be NULL */
  struct BriefArgument *arguments;  uint32_t n_arguments;
  uint32_t time, place;   /* time index, entity index, or BRIEF_NONE */
  BriefPolarity polarity;
  BriefCertainty certainty;
  BriefTense tense;
  uint32_t attribution;   /* attribution index or BRIEF_NONE */
  double confidence;
};

struct BriefRelation {
  BriefRelationType type;
  BriefNodeRef from, to;
  bool has_span;
  BriefSpan span;
  double confidence;
};

struct BriefGraph {
  int ref_count; /* atomic */
  BriefArena *arena;
  bool failed;   /* memory ran out while it was built: it is incomplete and must not be given out */
  /* document */
  const char *text;  size_t text_length; /* kept while the graph lives: spans are turned into code points with it; NULL
                                          * for a graph read from JSON without its text */
  uint32_t length;                       /* of the text in code points; set by _brief_graph_finish */
  bool code_points;                      /* spans count code points, not bytes: only without a text */
  bool with_text, with_tokens;           /* the optional layers were asked for */
  BriefUtf8Index utf8;                   /* of the text; set by _brief_graph_finish */
  const char *id, *title, *published, *publisher, *uri; /* or NULL */
  const char *library, *model;           /* producer; library may be NULL in a graph read from JSON */
  struct BriefIdTable *ids;              /* id → node; made by _brief_graph_finish (see ids.h) */
  uint32_t *entity_claim_starts, *entity_claims; /* claims that entity i is an argument or the place of: entity_claims
                                          * [entity_claim_starts[i], entity_claim_starts[i + 1]); by _brief_graph_finish */
  BriefList words;        /* const char *: words of no vocabulary, found in JSON; word i has the value
                           * BRIEF_UNKNOWN_WORD + i wherever it stands for an enumeration's */
  /* lists: g_array_index (&graph->claims, struct BriefClaim, i) and .len work as for a GArray */
  BriefList sentences;    /* struct BriefSentenceNode */
  BriefList tokens;       /* struct BriefToken; empty unless the layer is kept */
  BriefList entities;     /* struct BriefEntity */
  BriefList times;        /* struct BriefTime */
  BriefList quantities;   /* struct BriefQuantity */
  BriefList attributions; /* struct BriefAttribution */
  BriefList claims;       /* struct BriefClaim */
  BriefList relations;    /* struct BriefRelation */
  BriefList notices;      /* const char *, arena */
};

/* A new, empty graph with a copy of TEXT (valid UTF-8; NULL: none). NULL when there is no memory. */
struct BriefGraph *_brief_graph_new (const char *text, size_t length);
struct BriefGraph *_brief_graph_ref (struct BriefGraph *graph);
void _brief_graph_unref (struct BriefGraph *graph);
void _brief_graph_free (struct BriefGraph *graph);

/* Each appends a zeroed node (indices set to BRIEF_NONE, confidence 1) and returns its index.
 * Pointers into the lists are invalid after the next append: take them with the _at functions.
 * Without memory graph->failed becomes true and the index is that of a spare node that can be written but is not kept;
 * who runs the stages looks at graph->failed at the end. */
uint32_t _brief_graph_add_sentence (struct BriefGraph *graph);
uint32_t _brief_graph_add_token (struct BriefGraph *graph);
uint32_t _brief_graph_add_entity (struct BriefGraph *graph);
uint32_t _brief_graph_add_time (struct BriefGraph *graph);
uint32_t _brief_graph_add_quantity (struct BriefGraph *graph);
uint32_t _brief_graph_add_attribution (struct BriefGraph *graph);
uint32_t _brief_graph_add_claim (struct BriefGraph *graph);
uint32_t _brief_graph_add_relation (struct BriefGraph *graph);
void _brief_graph_add_notice (struct BriefGraph *graph, const char *format, ...) G_GNUC_PRINTF (2, 3);

/* INDEX must come from the add function above. */
struct BriefSentenceNode *_brief_graph_sentence_at (struct BriefGraph *graph, uint32_t index);
struct BriefToken *_brief_graph_token_at (struct BriefGraph *graph, uint32_t index);
struct BriefEntity *_brief_graph_entity_at (struct BriefGraph *graph, uint32_t index);
struct BriefTime *_brief_graph_time_at (struct BriefGraph *graph, uint32_t index);
struct BriefQuantity *_brief_graph_quantity_at (struct BriefGraph *graph, uint32_t index);
struct BriefAttribution *_brief_graph_attribution_at (struct BriefGraph *graph, uint32_t index);
struct BriefClaim *_brief_graph_claim_at (struct BriefGraph *graph, uint32_t index);
struct BriefRelation *_brief_graph_relation_at (struct BriefGraph *graph, uint32_t index);

/* Appends to a node's own lists (copied into the arena; growth by doubling). A list that is appended to must have been
 * made by these functions alone: not shared between nodes, not set to an array of one's own. */
void _brief_graph_entity_add_mention (struct BriefGraph *graph, uint32_t entity, const struct BriefMention *mention);
void _brief_graph_entity_add_alias (struct BriefGraph *graph, uint32_t entity, const char *alias, size_t length);
void _brief_graph_entity_add_role (struct BriefGraph *graph, uint32_t entity, const struct BriefEntityRole *role);
void _brief_graph_claim_add_argument (struct BriefGraph *graph, uint32_t claim, const struct BriefArgument *argument);
void _brief_graph_attribution_add_claim (struct BriefGraph *graph, uint32_t attribution, uint32_t claim);
void _brief_graph_add_span (struct BriefGraph *graph, BriefSpanList *list, BriefSpan span);

/* Strings of the graph; "" when there is no memory (and graph->failed), NULL for NULL. */
const char *_brief_graph_string (struct BriefGraph *graph, const char *string);
const char *_brief_graph_substring (struct BriefGraph *graph, BriefSpan span); /* a copy of that piece of the text */

/* The value of WORD, a new one when the graph has not met it yet. */
#define BRIEF_UNKNOWN_WORD 0x10000
int _brief_graph_unknown_word (struct BriefGraph *graph, const char *word);

/* Makes the index of the text (once) and sets the length: for conversions before the graph is finished. */
bool _brief_graph_index_text (struct BriefGraph *graph);

/* Gives ids to the nodes that have none, and makes what look-ups need: the id table, the index of the text. False with
 * graph->failed when there is no memory. Called by freeze and by who reads a graph from JSON. */
bool _brief_graph_finish (struct BriefGraph *graph);

/* The end of building: sorts mentions, ties claims and attributions to each other, takes out what does not hold with
 * all that pointed at it (a span outside the text, an index out of range, an entity without mentions, a claim without a
 * predicate, a claim of who declines to comment, an attribution without content that is no refusal, a circle), then
 * finishes the graph. Returns how much was taken out: 0 unless a stage has a fault. Without memory graph->failed is
 * true afterwards. */
uint32_t _brief_graph_freeze (struct BriefGraph *graph);

#endif
