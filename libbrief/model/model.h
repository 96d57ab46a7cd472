/* SPDX-License-Identifier: MIT */
/*
 * A trained model: views into the memory of its file, checked once and never changed. The big
 * tensors are not copied. Reference counts are atomic; any number of threads may read one model.
 */
#ifndef BRIEF_MODEL_MODEL_H
#define BRIEF_MODEL_MODEL_H

#include "model/container.h"
#include "model/frames.h"
#include "model/labels.h"
#include "model/vocabulary.h"
#include "nn/nn.h"

typedef struct BriefModel BriefModel;

typedef enum {
  BRIEF_MODEL_TRUSTED = 0,    /* the content id is taken as it is */
  BRIEF_MODEL_VERIFY = 1 << 0 /* read the whole file and compare it with the content id */
} BriefModelFlags;

enum { BRIEF_SHAPES = 16, BRIEF_GAPS = 4, BRIEF_DISTANCES = 23, BRIEF_LAYERS_MOST = 24, BRIEF_PIECES_MOST = 256 };

/* Sizes. Widths are multiples of BRIEF_NN_STEP. */
typedef struct {
  uint32_t layers, width, heads, ffn, positions, max_pieces, max_word_pieces, arc, label, role, attr;
} BriefConfig;

typedef struct {
  BriefLinear qkv, out, ffn1, ffn2;
  BriefNorm norm1, norm2;
} BriefLayer;

/* Heads that give every word one of some labels. */
typedef enum {
  BRIEF_TAG_SENT,
  BRIEF_TAG_UPOS,
  BRIEF_TAG_XPOS,
  BRIEF_TAG_FEATS,
  BRIEF_TAG_LEMMA,
  BRIEF_TAG_NAMES,
  BRIEF_TAG_PRED,
  BRIEF_TAG_CUE,
  BRIEF_TAGS
} BriefTag;

struct BriefModel {
  int ref_count; /* atomic */
  const void *data;
  size_t size;
  GDestroyNotify free_data;
  void *user_data;
  BriefContainer container;
  char id[40];
  BriefConfig config;
  /* input */
  BriefVocabulary vocabulary;
  const int8_t *word_weight; /* [pieces][width] */
  const float *word_scale;   /* [pieces] */
  const float *position;     /* [positions][width] */
  const float *shape;        /* [BRIEF_SHAPES][width] */
  const float *gap;          /* [BRIEF_GAPS][width] */
  BriefNorm embed_norm;
  BriefLayer layers[BRIEF_LAYERS_MOST];
  /* heads */
  BriefLinear tag[BRIEF_TAGS];
  BriefLabels tag_labels[BRIEF_TAGS]; /* none for BRIEF_TAG_SENT */
  BriefLinear parser_dep, parser_head, arc_u, label_dep, label_head, label_u;
  const float *parser_root, *arc_b;   /* [arc] */
  const float *label_root;            /* [label] */
  BriefLabels deprels;
  BriefLinear role_pred, role_arg, role_u;
  BriefLabels roles;
  BriefLinear attr_a, attr_b, attr_w;
  const float *attr_dist;             /* [BRIEF_DISTANCES][attr] */
  BriefLabels attr_labels;
  BriefFrames frames;
  const float
      *calibration; /* [BRIEF_CALIBRATED][2] slope and offset of confidences (pipeline/calibration.h), NULL for none */
};

/* Rows of the calibration. */
enum { BRIEF_CALIBRATED_CLAIM, BRIEF_CALIBRATED_ATTRIBUTION, BRIEF_CALIBRATED };

/* A model in DATA, which belongs to it from now on, also on failure: FREE_DATA (USER_DATA) is called when it is no longer
 * needed (may be NULL). Data that is not aligned to 64 bytes is copied. NULL with MESSAGE (free with g_free) when it is no valid model. */
BriefModel *_brief_model_parse (const void *data, size_t size, BriefModelFlags flags, GDestroyNotify free_data,
                                void *user_data, char **message);

/* A model in a file, mapped into memory and verified. */
BriefModel *_brief_model_open (const char *path, char **message);

/* The bytes of the model that is linked into the library. */
void _brief_model_embedded (const void **data, size_t *size);

BriefModel *_brief_model_ref (BriefModel *model);
void _brief_model_unref (BriefModel *model);

/* "en-news/" and the 16 hexadecimal digits of the content id. */
const char *_brief_model_id (const BriefModel *model);

#endif
