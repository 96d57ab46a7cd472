/* SPDX-License-Identifier: MIT */
/* Takes a model file apart into the views that the network computes with. */
#include "model/model.h"

#include <string.h>

#include "model/views.h"

static const char *const tag_names[BRIEF_TAGS] = {"sent", "upos", "xpos", "feats", "lemma", "names", "pred", "cue"};

static bool
fail (char **message, const char *reason)
{
  if (message != NULL)
    *message = g_strdup (reason);
  return false;
}

static bool
read_embedding (BriefModel *model, char **message)
{
  const BriefContainer *c = &model->container;
  const BriefTensor *pieces = _brief_view_tensor (c, "vocab.pieces", message);
  const BriefTensor *weight = _brief_view_tensor (c, "embed.word.weight", pieces != NULL ? message : NULL);
  const BriefConfig *config = &model->config;

  if (pieces == NULL || weight == NULL || !_brief_vocabulary_read (&model->vocabulary, pieces, message))
    return false;
  if (weight->dtype != BRIEF_DTYPE_I8 || weight->n_dims != 2 || weight->dims[0] != model->vocabulary.n
      || weight->dims[1] != config->width)
    return fail (message, "embed.word.weight: wrong type or dimensions");
  model->word_weight = weight->data;
  return _brief_view_floats (c, "embed.word.scale", 0, model->vocabulary.n, &model->word_scale, message)
         && _brief_view_floats (c, "embed.position.weight", config->positions, config->width, &model->position, message)
         && _brief_view_floats (c, "embed.shape.weight", BRIEF_SHAPES, config->width, &model->shape, message)
         && _brief_view_floats (c, "embed.gap.weight", BRIEF_GAPS, config->width, &model->gap, message)
         && _brief_view_norm (c, "embed.norm", config->width, &model->embed_norm, message);
}

static bool
read_layer (BriefModel *model, uint32_t i, char **message)
{
  const struct {
    const char *name;
    uint32_t in, out;
    BriefLinear *linear;
  } parts[] = {
    {"qkv", model->config.width, 3 * model->config.width, &model->layers[i].qkv},
    {"out", model->config.width, model->config.width, &model->layers[i].out},
    {"ffn1", model->config.width, model->config.ffn, &model->layers[i].ffn1},
    {"ffn2", model->config.ffn, model->config.width, &model->layers[i].ffn2},
  };
  char name[64];

  for (unsigned j = 0; j < G_N_ELEMENTS (parts); j++) {
    g_snprintf (name, sizeof name, "layer.%u.%s", i, parts[j].name);
    if (!_brief_view_linear (&model->container, name, parts[j].in, parts[j].out, parts[j].linear, message))
      return false;
  }
  g_snprintf (name, sizeof name, "layer.%u.norm1", i);
  if (!_brief_view_norm (&model->container, name, model->config.width, &model->layers[i].norm1, message))
    return false;
  g_snprintf (name, sizeof name, "layer.%u.norm2", i);
  return _brief_view_norm (&model->container, name, model->config.width, &model->layers[i].norm2, message);
}

static bool
read_tagger (BriefModel *model, BriefTag tag, char **message)
{
  uint32_t classes = 2;
  char name[64];

  if (tag != BRIEF_TAG_SENT) {
    g_snprintf (name, sizeof name, "labels.%s", tag_names[tag]);
    if (!_brief_view_labels (&model->container, name, &model->tag_labels[tag], message))
      return false;
    classes = model->tag_labels[tag].n;
  }
  g_snprintf (name, sizeof name, "head.%s", tag_names[tag]);
  return _brief_view_linear (&model->container, name, model->config.width, classes, &model->tag[tag], message);
}

static bool
read_parser (BriefModel *model, char **message)
{
  const BriefContainer *c = &model->container;
  const BriefConfig *config = &model->config;
  uint32_t width = config->width, arc = config->arc, label = config->label;

  return _brief_view_labels (c, "labels.deprel", &model->deprels, message)
         && _brief_view_linear (c, "parser.dep", width, arc, &model->parser_dep, message)
         && _brief_view_linear (c, "parser.head", width, arc, &model->parser_head, message)
         && _brief_view_linear (c, "parser.arc.U", arc, arc, &model->arc_u, message)
         && _brief_view_floats (c, "parser.root", 0, arc, &model->parser_root, message)
         && _brief_view_floats (c, "parser.arc.b", 0, arc, &model->arc_b, message)
         && _brief_view_linear (c, "parser.label.dep", width, label, &model->label_dep, message)
         && _brief_view_linear (c, "parser.label.head", width, label, &model->label_head, message)
         && _brief_view_linear (c, "parser.label.U", label, model->deprels.n * (label + 1), &model->label_u, message)
         && _brief_view_floats (c, "parser.label.root", 0, label, &model->label_root, message);
}

static bool
read_roles (BriefModel *model, char **message)
{
  const BriefContainer *c = &model->container;
  uint32_t width = model->config.width, role = model->config.role;

  return _brief_view_labels (c, "labels.roles", &model->roles, message)
         && _brief_view_linear (c, "roles.pred", width, role, &model->role_pred, message)
         && _brief_view_linear (c, "roles.arg", width, role, &model->role_arg, message)
         && _brief_view_linear (c, "roles.U", role, model->roles.n * (role + 1), &model->role_u, message);
}

static bool
read_attribution (BriefModel *model, char **message)
{
  const BriefContainer *c = &model->container;
  uint32_t width = model->config.width, attr = model->config.attr;

  return _brief_view_labels (c, "labels.attr", &model->attr_labels, message)
         && _brief_view_linear (c, "attr.A", width, attr, &model->attr_a, message)
         && _brief_view_linear (c, "attr.B", width, attr, &model->attr_b, message)
         && _brief_view_linear (c, "attr.W", attr, model->attr_labels.n, &model->attr_w, message)
         && _brief_view_floats (c, "attr.dist", BRIEF_DISTANCES, attr, &model->attr_dist, message);
}

/* It is measured with a finished model, so that a file may be without. */
static bool
read_calibration (BriefModel *model, char **message)
{
  return _brief_container_find (&model->container, "calibration") == NULL
         || _brief_view_floats (&model->container, "calibration", BRIEF_CALIBRATED, 2, &model->calibration, message);
}

/* Label lists that the code has a fixed meaning for. */
static bool
check_labels (const BriefModel *model, char **message)
{
  static const char *const attribution[] = {"O", "B-SRC", "I-SRC", "B-CNT", "I-CNT"};
  static const char *const cue[] = {"O", "B", "I"};
  const BriefLabels *cues = &model->tag_labels[BRIEF_TAG_CUE];

  if (model->attr_labels.n != G_N_ELEMENTS (attribution) || cues->n != G_N_ELEMENTS (cue))
    return fail (message, "labels.attr, labels.cue: wrong number");
  for (unsigned i = 0; i < G_N_ELEMENTS (attribution); i++)
    if (strcmp (model->attr_labels.at[i], attribution[i]) != 0)
      return fail (message, "labels.attr: not the labels that the library knows");
  for (unsigned i = 0; i < G_N_ELEMENTS (cue); i++)
    if (strcmp (cues->at[i], cue[i]) != 0)
      return fail (message, "labels.cue: not the labels that the library knows");
  if (strcmp (model->tag_labels[BRIEF_TAG_NAMES].at[0], "O") != 0)
    return fail (message, "labels.names: the first one is not O");
  if (strcmp (model->tag_labels[BRIEF_TAG_PRED].at[0], "none") != 0 || strcmp (model->roles.at[0], "none") != 0)
    return fail (message, "labels.pred, labels.roles: the first one is not none");
  return true;
}

static bool
read_all (BriefModel *model, BriefModelFlags flags, char **message)
{
  const BriefTensor *frames;

  if (!_brief_container_open (&model->container, model->data, model->size, message))
    return false;
  if ((flags & BRIEF_MODEL_VERIFY) != 0 && !_brief_container_verify (&model->container))
    return fail (message, "the file is damaged: its content does not fit its content id");
  if (!_brief_view_config (&model->container, &model->config, message) || !read_embedding (model, message))
    return false;
  for (uint32_t i = 0; i < model->config.layers; i++)
    if (!read_layer (model, i, message))
      return false;
  for (int tag = 0; tag < BRIEF_TAGS; tag++)
    if (!read_tagger (model, (BriefTag) tag, message))
      return false;
  frames = _brief_view_tensor (&model->container, "frames", message);
  return frames != NULL && read_parser (model, message) && read_roles (model, message)
         && read_attribution (model, message) && read_calibration (model, message) && check_labels (model, message)
         && _brief_frames_read (&model->frames, frames, message);
}

static void
release_data (BriefModel *model)
{
  if (model->free_data != NULL)
    model->free_data (model->user_data);
  model->free_data = NULL;
}

/* Moves the data to an aligned place when it is not at one. */
static bool
align_data (BriefModel *model, char **message)
{
  void *copy;

  if ((uintptr_t) model->data % BRIEF_TENSOR_ALIGNMENT == 0)
    return true;
  copy = g_try_malloc (model->size + BRIEF_TENSOR_ALIGNMENT);
  if (copy == NULL)
    return fail (message, "out of memory");
  memcpy ((void *) (((uintptr_t) copy + BRIEF_TENSOR_ALIGNMENT - 1) & ~(uintptr_t) (BRIEF_TENSOR_ALIGNMENT - 1)),
          model->data, model->size);
  release_data (model);
  model->data =
      (const void *) (((uintptr_t) copy + BRIEF_TENSOR_ALIGNMENT - 1) & ~(uintptr_t) (BRIEF_TENSOR_ALIGNMENT - 1));
  model->free_data = g_free;
  model->user_data = copy;
  return true;
}

BriefModel *_brief_model_parse (const void *data, size_t size, BriefModelFlags flags, GDestroyNotify free_data,
                                void *user_data, char **message)
{
  BriefModel *model = g_try_new0 (BriefModel, 1);
  GString *id;

  if (message != NULL)
    *message = NULL;
  if (model == NULL) {
    if (free_data != NULL)
      free_data (user_data);
    fail (message, "out of memory");
    return NULL;
  }
  model->ref_count = 1;
  model->data = data;
  model->size = size;
  model->free_data = free_data;
  model->user_data = user_data;
  if (data == NULL || !align_data (model, message) || !read_all (model, flags, message)) {
    if (data == NULL)
      fail (message, "no data");
    _brief_model_unref (model);
    return NULL;
  }
  id = g_string_new ("en-news/");
  for (unsigned i = 0; i < sizeof model->container.content_id; i++)
    g_string_append_printf (id, "%02x", model->container.content_id[i]);
  g_strlcpy (model->id, id->str, sizeof model->id);
  g_string_free (id, TRUE);
  return model;
}

BriefModel *
_brief_model_open (const char *path, char **message)
{
  GError *error = NULL;
  GMappedFile *file = g_mapped_file_new (path, FALSE, &error);

  if (file == NULL) {
    if (message != NULL)
      *message = g_strdup (error->message);
    g_error_free (error);
    return NULL;
  }
  if (g_mapped_file_get_contents (file) == NULL) { /* an empty file */
    g_mapped_file_unref (file);
    fail (message, "not a model file");
    return NULL;
  }
  return _brief_model_parse (g_mapped_file_get_contents (file), g_mapped_file_get_length (file), BRIEF_MODEL_VERIFY,
                             (GDestroyNotify) g_mapped_file_unref, file, message);
}

BriefModel *
_brief_model_ref (BriefModel *model)
{
  g_atomic_int_inc (&model->ref_count);
  return model;
}

void
_brief_model_unref (BriefModel *model)
{
  if (!g_atomic_int_dec_and_test (&model->ref_count))
    return;
  for (int tag = 0; tag < BRIEF_TAGS; tag++)
    _brief_labels_clear (&model->tag_labels[tag]);
  _brief_labels_clear (&model->deprels);
  _brief_labels_clear (&model->roles);
  _brief_labels_clear (&model->attr_labels);
  _brief_frames_clear (&model->frames);
  _brief_vocabulary_clear (&model->vocabulary);
  _brief_container_close (&model->container);
  release_data (model);
  g_free (model);
}

const char *
_brief_model_id (const BriefModel *model)
{
  return model->id;
}
