/* SPDX-License-Identifier: MIT */
/**
 * @file brief-reader.h
 * @brief From articles to graphs.
 *
 * A reader holds the memory that reading needs and is meant to be kept for many articles. It serves one thread at
 * a time; several threads take a reader each over one model. What it reads is the same in every thread, whatever
 * was read before.
 */
#ifndef BRIEF_READER_H
#define BRIEF_READER_H

#include <brief/brief-error.h>
#include <brief/brief-types.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * A new reader.
 *
 * @param model the model to read with, of which a reference is taken; NULL for the library's own. Several readers share one when
 *        each is given what brief_model_default() returned once: that saves a few milliseconds and a little memory each
 * @param options the options, which are copied; NULL for the defaults
 * @param error where to put the reason of a failure, or NULL
 * @return a reader, to be freed with brief_reader_free(); NULL with BRIEF_ERROR_NO_MEMORY, or when MODEL is NULL what
 *         brief_model_default() fails with
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefReader *brief_reader_new (BriefModel *model, const BriefOptions *options,
                                                      BriefError **error);

/**
 * Frees a reader. The graphs that it made live on.
 *
 * @param reader a reader, or NULL (nothing happens)
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 void brief_reader_free (BriefReader *reader);

/**
 * Reads an article.
 *
 * The whole text is read, always. A text without words (empty, white space) gives a graph without nodes and a notice.
 *
 * @param reader a reader
 * @param article the article; it may be changed or freed afterwards
 * @param error where to put the reason of a failure, or NULL
 * @return a graph with one reference, to be freed with brief_graph_unref(); NULL with BRIEF_ERROR_INVALID_UTF8 or
 *         BRIEF_ERROR_NUL_BYTE (with the byte offset), BRIEF_ERROR_TOO_LONG, BRIEF_ERROR_CANCELLED,
 *         BRIEF_ERROR_NO_MEMORY, or BRIEF_ERROR_INVALID_ARGUMENT when READER or ARTICLE is NULL. The reader can
 *         be used on after every failure
 *
 * Takes time linear in the length of the text. Not for two threads at once on one reader. @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefGraph *brief_reader_read (BriefReader *reader, const BriefArticle *article,
                                                      BriefError **error);

/**
 * Reads a text of which nothing else is known: brief_reader_read() of an article without title and date.
 *
 * @param reader a reader
 * @param text UTF-8, not necessarily NUL-terminated; NULL only when LENGTH is 0
 * @param length its length in bytes, or SIZE_MAX when it is NUL-terminated
 * @param error where to put the reason of a failure, or NULL
 * @return as brief_reader_read()
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefGraph *brief_reader_read_text (BriefReader *reader, const char *text, size_t length,
                                                           BriefError **error);

/**
 * The model that a reader reads with.
 *
 * @param reader a reader, or NULL
 * @return the model, borrowed, living as long as READER; NULL for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefModel *brief_reader_model (const BriefReader *reader);

#ifdef __cplusplus
}
#endif

#endif /* BRIEF_READER_H */
