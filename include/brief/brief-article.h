/* SPDX-License-Identifier: MIT */
/**
 * @file brief-article.h
 * @brief A text to read, and where it is from.
 *
 * Only the text is needed; whatever else is known helps: with the date of publication "on Monday" becomes a date, with
 * the title the headline is known. One BriefArticle must not be changed by two threads at once.
 */
#ifndef BRIEF_ARTICLE_H
#define BRIEF_ARTICLE_H

#include <brief/brief-error.h>
#include <brief/brief-types.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * A new article with a copy of TEXT. The text is checked when it is read, not here.
 *
 * @param text UTF-8, not necessarily NUL-terminated; NULL only when LENGTH is 0
 * @param length its length in bytes, or SIZE_MAX when it is NUL-terminated
 * @param error where to put the reason of a failure, or NULL
 * @return an article with one reference, to be freed with brief_article_unref(); NULL with
 *         BRIEF_ERROR_INVALID_ARGUMENT (TEXT is NULL, LENGTH is not 0) or BRIEF_ERROR_NO_MEMORY
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefArticle *brief_article_new (const char *text, size_t length, BriefError **error);

/**
 * A new article over TEXT itself, without a copy: for texts that are memory already in other hands (a mapped file, an
 * object of another language).
 *
 * @param text UTF-8, not necessarily NUL-terminated, that stays as it is until DESTROY is called; NULL only when
 *        LENGTH is 0
 * @param length its length in bytes
 * @param destroy called with DATA when the text is no longer needed, also when the function fails; or NULL
 * @param data given to DESTROY
 * @param error where to put the reason of a failure, or NULL
 * @return as brief_article_new()
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefArticle *brief_article_new_take (const char *text, size_t length, BriefDestroyFunc destroy,
                                                             void *data, BriefError **error);

/**
 * Takes one more reference. Thread-safe.
 *
 * @param article an article, or NULL
 * @return ARTICLE
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefArticle *brief_article_ref (BriefArticle *article);

/**
 * Gives a reference back; the last one frees the article. Thread-safe.
 *
 * @param article an article, or NULL (nothing happens)
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 void brief_article_unref (BriefArticle *article);

/**
 * Sets the id by which the article is known in outputs.
 *
 * @param article an article
 * @param id valid UTF-8, copied; NULL for none
 * @param error where to put the reason of a failure, or NULL
 * @return true; false with BRIEF_ERROR_INVALID_ARGUMENT when ARTICLE is NULL, BRIEF_ERROR_INVALID_UTF8, or
 *         BRIEF_ERROR_NO_MEMORY, and nothing is changed
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 bool brief_article_set_id (BriefArticle *article, const char *id, BriefError **error);

/**
 * Sets the title. It need not be in the text; where it is, it is the headline.
 *
 * @param article an article
 * @param title valid UTF-8, copied; NULL for none
 * @param error where to put the reason of a failure, or NULL
 * @return as brief_article_set_id()
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 bool brief_article_set_title (BriefArticle *article, const char *title, BriefError **error);

/**
 * Sets the date of publication, against which relative times are resolved.
 *
 * @param article an article
 * @param date `YYYY-MM-DD`, alone or followed by a time as in ISO 8601 (`2024-11-18T09:30:00Z`), copied;
 *        NULL for none
 * @param error where to put the reason of a failure, or NULL
 * @return as brief_article_set_id(); BRIEF_ERROR_INVALID_ARGUMENT also when DATE is no such date
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 bool brief_article_set_published (BriefArticle *article, const char *date, BriefError **error);

/**
 * Sets the name of the publisher, the outermost source of all claims.
 *
 * @param article an article
 * @param publisher valid UTF-8, copied; NULL for none
 * @param error where to put the reason of a failure, or NULL
 * @return as brief_article_set_id()
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 bool brief_article_set_publisher (BriefArticle *article, const char *publisher,
                                                         BriefError **error);

/**
 * Sets the address of the article. It is only passed on.
 *
 * @param article an article
 * @param uri valid UTF-8, copied; NULL for none
 * @param error where to put the reason of a failure, or NULL
 * @return as brief_article_set_id()
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 bool brief_article_set_uri (BriefArticle *article, const char *uri, BriefError **error);

/**
 * The text, as it was given.
 *
 * @param article an article, or NULL
 * @param length where to put its length in bytes, or NULL
 * @return the text, **not** NUL-terminated, living as long as ARTICLE; NULL (and length 0) for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_article_text (const BriefArticle *article, size_t *length);

/** The id. @param article an article @return lives until it is set anew; NULL when unset or for NULL @since 0.1 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_article_id (const BriefArticle *article);

/** The title. @param article an article @return as brief_article_id() @since 0.1 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_article_title (const BriefArticle *article);

/** The date of publication. @param article an article @return as brief_article_id() @since 0.1 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_article_published (const BriefArticle *article);

/** The publisher. @param article an article @return as brief_article_id() @since 0.1 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_article_publisher (const BriefArticle *article);

/** The address. @param article an article @return as brief_article_id() @since 0.1 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_article_uri (const BriefArticle *article);

#ifdef __cplusplus
}
#endif

#endif /* BRIEF_ARTICLE_H */
