/* SPDX-License-Identifier: MIT */
/**
 * @file brief-model.h
 * @brief The trained network that reads.
 *
 * A model is immutable and may be used by any number of threads and readers at once. One is part of the library: no
 * file has to be found.
 */
#ifndef BRIEF_MODEL_H
#define BRIEF_MODEL_H

#include <brief/brief-error.h>
#include <brief/brief-types.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The model that is part of the library. Its weights are read-only pages of the library file, shared by all processes
 * and loaded as they are touched; each call makes a new object over them, which takes a few milliseconds: make one and
 * share it.
 *
 * @param error where to put the reason of a failure, or NULL
 * @return a model with one reference, to be freed with brief_model_unref(); NULL with BRIEF_ERROR_MODEL_ABSENT when the
 *         library was built without one, or BRIEF_ERROR_NO_MEMORY
 *
 * Thread-safe. @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefModel *brief_model_default (BriefError **error);

/**
 * A model in a file. The file is mapped into memory and checked in full; it must not change while the model lives.
 *
 * @param path the name of the file, as the system has it
 * @param error where to put the reason of a failure, or NULL
 * @return a model with one reference, to be freed with brief_model_unref(); NULL with BRIEF_ERROR_FILE,
 *         BRIEF_ERROR_MODEL_INVALID, BRIEF_ERROR_MODEL_VERSION, BRIEF_ERROR_NO_MEMORY, or BRIEF_ERROR_INVALID_ARGUMENT
 *         when PATH is NULL
 *
 * Thread-safe. @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefModel *brief_model_load_file (const char *path, BriefError **error);

/**
 * A model in memory. The memory is checked in full and used in place when it is aligned to 64 bytes; otherwise the
 * model has a copy of it.
 *
 * @param data the content of a model file, that stays as it is until DESTROY is called
 * @param size its size in bytes
 * @param destroy called with USER_DATA when the memory is no longer needed, also when the function fails; or NULL
 * @param user_data given to DESTROY
 * @param error where to put the reason of a failure, or NULL
 * @return as brief_model_load_file(); BRIEF_ERROR_INVALID_ARGUMENT when DATA is NULL
 *
 * Thread-safe. @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefModel *brief_model_load_memory (const void *data, size_t size, BriefDestroyFunc destroy,
                                                            void *user_data, BriefError **error);

/**
 * Takes one more reference. Thread-safe.
 *
 * @param model a model, or NULL
 * @return MODEL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefModel *brief_model_ref (BriefModel *model);

/**
 * Gives a reference back; the last one frees the model. Thread-safe.
 *
 * @param model a model, or NULL (nothing happens)
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 void brief_model_unref (BriefModel *model);

/**
 * The id of a model, which names its content: two models with one id read alike. It stands in every graph
 * that was read with it (brief_graph_model()).
 *
 * @param model a model, or NULL
 * @return the id, e.g. "en-news/3f9c2a7e01b4d658", living as long as MODEL; NULL for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_model_id (const BriefModel *model);

#ifdef __cplusplus
}
#endif

#endif /* BRIEF_MODEL_H */
