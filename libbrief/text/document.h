/* SPDX-License-Identifier: MIT */
/*
 * The text as the stages see it: one article, its zones, sentences and words, and what
 * the network said of them. Each stage fills its own fields and reads those of the stages before it.
 * All offsets are UTF-8 bytes into BriefDocument.text; all word indices count from the start
 * of the document. Everything is allocated in the document's arena.
 */
#ifndef BRIEF_TEXT_DOCUMENT_H
#define BRIEF_TEXT_DOCUMENT_H

#include <brief/brief-types.h>
#include <glib.h>

#include "base/arena.h"

/* White space before a word. The numbers are the network's `gap` feature. */
typedef enum {
  BRIEF_GAP_NONE = 0,  /* glued to the word before */
  BRIEF_GAP_SPACE = 1,
  BRIEF_GAP_LINE = 2,  /* one line break */
  BRIEF_GAP_BLANK = 3  /* a blank line, or the start of the text */
} BriefGap;

/* What the rules know about a sentence starting at a word; the network decides where they are unsure. */
typedef enum {
  BRIEF_START_UNSURE = 0,
  BRIEF_START_YES = 1,  /* paragraph, headline, list item, text start */
  BRIEF_START_NO = 2    /* inside a multiword token, after a comma, before closing punctuation, … */
} BriefStart;

/* Universal part-of-speech tags, in the alphabetical order of the UD page. */
typedef enum {
  BRIEF_UPOS_X = 0,
  BRIEF_UPOS_ADJ, BRIEF_UPOS_ADP, BRIEF_UPOS_ADV, BRIEF_UPOS_AUX, BRIEF_UPOS_CCONJ,
  BRIEF_UPOS_DET, BRIEF_UPOS_INTJ, BRIEF_UPOS_NOUN, BRIEF_UPOS_NUM, BRIEF_UPOS_PART,
  BRIEF_UPOS_PRON, BRIEF_UPOS_PROPN, BRIEF_UPOS_PUNCT, BRIEF_UPOS_SCONJ, BRIEF_UPOS_SYM,
  BRIEF_UPOS_VERB
} BriefUpos;

/* Universal dependency relations; subtypes that rules need have their own number (see syntax/relation.h). */
typedef enum {
  BRIEF_DEP_DEP = 0,
  BRIEF_DEP_ACL, BRIEF_DEP_ACL_RELCL, BRIEF_DEP_ADVCL, BRIEF_DEP_ADVCL_RELCL, BRIEF_DEP_ADVMOD,
  BRIEF_DEP_AMOD, BRIEF_DEP_APPOS, BRIEF_DEP_AUX, BRIEF_DEP_AUX_PASS, BRIEF_DEP_CASE,
  BRIEF_DEP_CC, BRIEF_DEP_CC_PRECONJ, BRIEF_DEP_CCOMP, BRIEF_DEP_COMPOUND, BRIEF_DEP_COMPOUND_PRT,
  BRIEF_DEP_CONJ, BRIEF_DEP_COP, BRIEF_DEP_CSUBJ, BRIEF_DEP_CSUBJ_PASS, BRIEF_DEP_CSUBJ_OUTER, BRIEF_DEP_DET,
  BRIEF_DEP_DET_PREDET, BRIEF_DEP_DISCOURSE, BRIEF_DEP_DISLOCATED, BRIEF_DEP_EXPL, BRIEF_DEP_FIXED,
  BRIEF_DEP_FLAT, BRIEF_DEP_GOESWITH, BRIEF_DEP_IOBJ, BRIEF_DEP_LIST, BRIEF_DEP_MARK,
  BRIEF_DEP_NMOD, BRIEF_DEP_NMOD_DESC, BRIEF_DEP_NMOD_POSS, BRIEF_DEP_NMOD_UNMARKED, BRIEF_DEP_NSUBJ,
  BRIEF_DEP_NSUBJ_PASS, BRIEF_DEP_NSUBJ_OUTER, BRIEF_DEP_NUMMOD, BRIEF_DEP_OBJ, BRIEF_DEP_OBL,
  BRIEF_DEP_OBL_AGENT, BRIEF_DEP_OBL_UNMARKED, BRIEF_DEP_ORPHAN, BRIEF_DEP_PARATAXIS,
  BRIEF_DEP_PUNCT, BRIEF_DEP_REPARANDUM, BRIEF_DEP_ROOT, BRIEF_DEP_VOCATIVE, BRIEF_DEP_XCOMP
} BriefDep;

/* Bits of BriefWord.morph: the features that rules read (the full string is BriefWord.feats). */
typedef enum {
  BRIEF_MORPH_PAST = 1u << 0,     /* Tense=Past */
  BRIEF_MORPH_PRES = 1u << 1,     /* Tense=Pres */
  BRIEF_MORPH_FIN = 1u << 2,      /* VerbForm=Fin */
  BRIEF_MORPH_INF = 1u << 3,
  BRIEF_MORPH_PART = 1u << 4,
  BRIEF_MORPH_GER = 1u << 5,
  BRIEF_MORPH_PASS = 1u << 6,     /* Voice=Pass */
  BRIEF_MORPH_SING = 1u << 7,
  BRIEF_MORPH_PLUR = 1u << 8,
  BRIEF_MORPH_IMP = 1u << 9,      /* Mood=Imp */
  BRIEF_MORPH_MASC = 1u << 10,
  BRIEF_MORPH_FEM = 1u << 11,
  BRIEF_MORPH_NEUT = 1u << 12,
  BRIEF_MORPH_P1 = 1u << 13,      /* Person=1 */
  BRIEF_MORPH_P2 = 1u << 14,
  BRIEF_MORPH_P3 = 1u << 15,
  BRIEF_MORPH_POSS = 1u << 16,    /* Poss=Yes */
  BRIEF_MORPH_DEF = 1u << 17,     /* Definite=Def */
  BRIEF_MORPH_CMP = 1u << 18,
  BRIEF_MORPH_SUP = 1u << 19,
  BRIEF_MORPH_NEG = 1u << 20,     /* Polarity=Neg */
  BRIEF_MORPH_REL = 1u << 21,     /* PronType=Rel */
  BRIEF_MORPH_INT = 1u << 22,     /* PronType=Int */
  BRIEF_MORPH_PRS = 1u << 23,     /* PronType=Prs */
  BRIEF_MORPH_DEM = 1u << 24,     /* PronType=Dem */
  BRIEF_MORPH_ORD = 1u << 25,     /* NumType=Ord */
  BRIEF_MORPH_REFLEX = 1u << 26
} BriefMorph;

/* A syntactic word (UD). Words of one multiword token ("don't" = "do" + "n't") share its characters in order. */
typedef struct {
  /* text/ */
  BriefSpan span;
  uint8_t gap;        /* BriefGap */
  uint8_t mwt;        /* 0: a token of its own; 1: first word of a multiword token; 2: a later word of it */
  uint8_t start;      /* BriefStart: what the rules say of a sentence starting here */
  uint8_t zone;       /* BriefZone of its line */
  float start_guess;  /* prior of the rules that a sentence starts here, 0 to 1; agrees with start where that is sure */
  /* syntax/ */
  uint8_t upos;       /* BriefUpos */
  uint8_t dep;        /* BriefDep: relation to the head */
  uint32_t sentence;  /* index into BriefDocument.sentences */
  int32_t head;       /* word index of the head, -1 for the root of a sentence */
  uint32_t morph;     /* BriefMorph bits */
  const char *norm;   /* lower-case form with straight quotes, arena */
  const char *lemma;  /* arena or static, never NULL after syntax */
  const char *xpos;   /* Penn tag, static in the model; never NULL after syntax */
  const char *feats;  /* UD features as in CoNLL-U ("_" for none) */
  const char *deprel; /* relation as in CoNLL-U */
  float arc_probability;
  /* predicate head */
  const char *sense;  /* PropBank sense ("allow.01") or NULL when the word is no predicate */
  float sense_probability;
} BriefWord;

typedef struct {
  BriefSpan span;
  uint32_t first, end; /* words [first, end); never empty */
  int32_t root;        /* word index */
  uint8_t zone;        /* BriefZone */
  bool paragraph_start;
} BriefSentence;

/* A PropBank argument: ARGUMENT is the head word of the span. */
typedef struct {
  uint32_t predicate, argument; /* word indices, same sentence */
  const char *label;            /* "ARG0", "ARGM-TMP", "R-ARG1", … */
  float probability;
} BriefRoleLink;

enum { BRIEF_NAME_TYPES = BRIEF_ENTITY_WORK / 10 + 1 }; /* the types are tens */

/* A name found by the network: words [first, end). */
typedef struct {
  uint32_t first, end;
  BriefEntityType type;
  float probability;
  float types
      [BRIEF_NAME_TYPES]; /* log-probability of each type (index: a tenth), given that the words are a name; all 0: unknown */
} BriefNameSpan;

/* Words [first, end). */
typedef struct { uint32_t first, end; } BriefWordRange;

/* An attribution as the network saw it: a cue with the spans that belong to it. */
typedef struct {
  BriefWordRange cue;
  BriefWordRange *sources;  uint32_t n_sources;
  BriefWordRange *contents; uint32_t n_contents; /* in text order, not touching */
  float probability;
} BriefCueFrame;

typedef struct {
  const char *text; /* borrowed; valid UTF-8 without NUL */
  size_t length;    /* bytes */
  const char *title, *published, *publisher, *uri, *id; /* borrowed, may be NULL */
  BriefArena *arena;
  bool every_predicate; /* every predicate becomes a claim, not only those that a reader would list */
  size_t
      max_words; /* 0: no limit. A text with more is read no further: n_words is then greater than this, and the words are of no use */

  BriefWord *words;           uint32_t n_words;      /* text/ */
  BriefSentence *sentences;   uint32_t n_sentences;  /* syntax/, in text order */
  BriefRoleLink *roles;       uint32_t n_roles;      /* sorted by predicate, argument */
  BriefNameSpan *names;       uint32_t n_names;      /* in text order, not overlapping */
  BriefCueFrame *cues;        uint32_t n_cues;       /* in text order of the cue */
} BriefDocument;

#endif
