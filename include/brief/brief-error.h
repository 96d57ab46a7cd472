/* SPDX-License-Identifier: MIT */
/**
 * @file brief-error.h
 * @brief Why something failed.
 *
 * A function that can fail takes as its last parameter a `BriefError **error`. It may be NULL when the reason
 * does not matter. When it is not NULL and the function fails, `*error` is set to a new BriefError, which
 * the caller frees with brief_error_free(); what `*error` held before is overwritten and not freed. When the function
 * succeeds, `*error` is left alone.
 */
#ifndef BRIEF_ERROR_H
#define BRIEF_ERROR_H

#include <brief/brief-types.h>

#ifdef __cplusplus
extern "C" {
#endif

/** What went wrong. The numbers are fixed for ever; new ones may be added. @since 0.1 */
typedef enum BriefErrorCode {
  BRIEF_ERROR_NONE = 0,              /**< no error: what brief_error_code() says of NULL */
  BRIEF_ERROR_INVALID_ARGUMENT = 10, /**< a required argument is NULL or has a value that it must not have */
  BRIEF_ERROR_NO_MEMORY = 20,        /**< there is not enough memory */
  BRIEF_ERROR_CANCELLED = 30,        /**< the cancel function of the options said so */
  BRIEF_ERROR_INVALID_UTF8 = 40,     /**< the text is no valid UTF-8; the offset is that of the first faulty byte */
  BRIEF_ERROR_NUL_BYTE = 50,         /**< the text has a NUL byte in it; the offset is that of the first one */
  BRIEF_ERROR_TOO_LONG = 60,         /**< the text is over a limit, such as that of the options */
  BRIEF_ERROR_FILE = 70,             /**< a file cannot be read */
  BRIEF_ERROR_MODEL_INVALID = 80,    /**< a model file is damaged or no model file; the offset is into the file */
  BRIEF_ERROR_MODEL_VERSION = 90,    /**< a model file is of a version that this library does not know */
  BRIEF_ERROR_MODEL_ABSENT = 100,    /**< this build of the library has no model of its own */
  BRIEF_ERROR_JSON_SYNTAX = 110,     /**< not JSON; the offset is that of the fault */
  BRIEF_ERROR_JSON_FORMAT = 120,     /**< JSON, but no brief (or no article): the message names the place */
  BRIEF_ERROR_NOT_KEPT = 130,        /**< the graph lacks a layer that this needs (tokens, text) */
  BRIEF_ERROR_INTERNAL = 140,        /**< a fault of the library itself: please report it */
  BRIEF_ERROR_NO_ARTICLE = 150,      /**< a web page in which no text of an article was found */
  BRIEF_ERROR_NO_FEED = 160          /**< neither an RSS nor an Atom feed */
} BriefErrorCode;

/** What brief_error_offset() says when there is no offset. @since 0.1 */
#define BRIEF_NO_OFFSET SIZE_MAX

/**
 * The code of an error.
 *
 * @param error an error, or NULL
 * @return its code; BRIEF_ERROR_NONE for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefErrorCode brief_error_code (const BriefError *error);

/**
 * What went wrong, in one line of English for people, without a full stop at its end.
 *
 * @param error an error, or NULL
 * @return a string that lives as long as ERROR; "no error" for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_error_message (const BriefError *error);

/**
 * Where in the input it went wrong.
 *
 * @param error an error, or NULL
 * @return a byte offset into the text, the JSON or the model file; BRIEF_NO_OFFSET when the error is about no
 *         place in particular, and for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 size_t brief_error_offset (const BriefError *error);

/**
 * Frees an error.
 *
 * @param error an error, or NULL (nothing happens)
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 void brief_error_free (BriefError *error);

/**
 * The name of an error code, e.g. "invalid-utf8".
 *
 * @param code an error code
 * @return a static string; "unknown" for a number that this version does not know
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_error_code_to_string (BriefErrorCode code);

#ifdef __cplusplus
}
#endif

#endif /* BRIEF_ERROR_H */
