/* SPDX-License-Identifier: MIT */
#include <brief/brief-model.h>

#include "base/error-private.h"
#include "model/model.h"

/* From the loader's words to an error. MESSAGE is freed. */
static BriefModel *
refuse (char *message, BriefError **error)
{
  const char *why = message ? message : "not a model file";
  if (g_str_has_prefix (why, "out of memory"))
    _brief_error_set_no_memory (error);
  else if (g_str_has_prefix (why, "format version") || g_str_has_prefix (why, "feature schema"))
    _brief_error_set (error, BRIEF_ERROR_MODEL_VERSION, BRIEF_NO_OFFSET, "the model cannot be used: %s", why);
  else
    _brief_error_set (error, BRIEF_ERROR_MODEL_INVALID, BRIEF_NO_OFFSET, "the model cannot be used: %s", why);
  g_free (message);
  return NULL;
}

BriefModel *
brief_model_default (BriefError **error)
{
  const void *data;
  size_t size;
  _brief_model_embedded (&data, &size);
  if (size == 0) {
    _brief_error_set (error, BRIEF_ERROR_MODEL_ABSENT, BRIEF_NO_OFFSET, "the library was built without a model");
    return NULL;
  }
  char *message = NULL;
  BriefModel *model = _brief_model_parse (data, size, BRIEF_MODEL_TRUSTED, NULL, NULL, &message);
  return model ? model : refuse (message, error);
}

static void
unmap (void *file)
{
  g_mapped_file_unref (file);
}

BriefModel *
brief_model_load_file (const char *path, BriefError **error)
{
  if (!path) {
    _brief_error_set (error, BRIEF_ERROR_INVALID_ARGUMENT, BRIEF_NO_OFFSET, "the path is NULL");
    return NULL;
  }
  GError *problem = NULL;
  GMappedFile *file = g_mapped_file_new (path, FALSE, &problem);
  if (!file) {
    _brief_error_set (error, BRIEF_ERROR_FILE, BRIEF_NO_OFFSET, "%s", problem->message);
    g_error_free (problem);
    return NULL;
  }
  if (g_mapped_file_get_length (file) == 0) {
    g_mapped_file_unref (file);
    return refuse (NULL, error);
  }
  return brief_model_load_memory (g_mapped_file_get_contents (file), g_mapped_file_get_length (file), unmap, file,
                                  error);
}

BriefModel *
brief_model_load_memory (const void *data, size_t size, BriefDestroyFunc destroy, void *user_data, BriefError **error)
{
  if (!data) {
    if (destroy)
      destroy (user_data);
    _brief_error_set (error, BRIEF_ERROR_INVALID_ARGUMENT, BRIEF_NO_OFFSET, "the model is NULL");
    return NULL;
  }
  char *message = NULL;
  BriefModel *model = _brief_model_parse (data, size, BRIEF_MODEL_VERIFY, destroy, user_data, &message);
  return model ? model : refuse (message, error);
}

BriefModel *
brief_model_ref (BriefModel *model)
{
  return model ? _brief_model_ref (model) : NULL;
}

void
brief_model_unref (BriefModel *model)
{
  if (model)
    _brief_model_unref (model);
}

const char *
brief_model_id (const BriefModel *model)
{
  return model ? _brief_model_id (model) : NULL;
}
