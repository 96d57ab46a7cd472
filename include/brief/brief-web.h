/* SPDX-License-Identifier: MIT */
/**
 * @file brief-web.h
 * @brief Articles out of web pages and feeds.
 *
 * @code{.c}
 * BriefArticle *article = brief_article_from_html (page, length, "https://example.org/bridge", &error);
 * BriefGraph *graph = article ? brief_reader_read (reader, article, &error) : NULL;
 * @endcode
 *
 * Nothing is fetched: the bytes come from the caller. They may be in any encoding and from anyone: external entities
 * and DTDs are never loaded, entities that a document declares itself are not expanded, scripts are not run.
 */
#ifndef BRIEF_WEB_H
#define BRIEF_WEB_H

#include <brief/brief-error.h>
#include <brief/brief-types.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The article of a web page.
 *
 * Its text is the title and the paragraphs, subheads, list items (each after a bullet), quotations and captions of the
 * article, divided by blank lines; navigation, lists of links, bylines, forms, comments, notices and whatever is
 * hidden are left out. The words are those of the page: of white space, only blanks and line breaks are left, and the
 * marks that only say where a word may be broken (soft hyphens) are taken out. The page also says the title (without
 * the name of the site), the date of publication, the publisher and the address, where it does; they can be set anew.
 *
 * @param html a page, or the part of one that arrived, in any encoding; not necessarily NUL-terminated
 * @param length its length in bytes, or SIZE_MAX when it is NUL-terminated
 * @param uri the address where the page was found, valid UTF-8, for a page that does not say its own; or NULL
 * @param error where to put the reason of a failure, or NULL
 * @return an article with one reference, to be freed with brief_article_unref(); NULL with BRIEF_ERROR_NO_ARTICLE when
 *         no text of an article was found, BRIEF_ERROR_TOO_LONG when the page is over 2 GB or its elements are nested
 *         more than 512 deep, BRIEF_ERROR_INVALID_UTF8 of URI, BRIEF_ERROR_NO_MEMORY, or
 *         BRIEF_ERROR_INVALID_ARGUMENT when HTML is NULL
 *
 * Thread-safe; the same in every locale. @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefArticle *brief_article_from_html (const char *html, size_t length, const char *uri,
                                                              BriefError **error);

/** The articles of a feed. Immutable itself; its articles are not. @since 0.1 */
typedef struct BriefFeed BriefFeed;

/**
 * Reads a feed: RSS 0.9x, 1.0 and 2.0, Atom.
 *
 * An article is an item that has a text or a title. Its text is the title and the longest form of the text that the
 * feed has, taken out of its HTML as brief_article_from_html() does; id, title, date, publisher and address are the
 * item's, or the feed's.
 *
 * @param xml a feed, or the part of one that arrived, in any encoding; not necessarily NUL-terminated
 * @param length its length in bytes, or SIZE_MAX when it is NUL-terminated
 * @param error where to put the reason of a failure, or NULL
 * @return a feed, perhaps without articles, to be freed with brief_feed_free(); NULL with BRIEF_ERROR_NO_FEED when XML
 *         is neither RSS nor Atom, BRIEF_ERROR_TOO_LONG when it is over 2 GB or its elements, or those of an article, are
 *         nested more than 512 deep, BRIEF_ERROR_NO_MEMORY, or BRIEF_ERROR_INVALID_ARGUMENT when XML is NULL
 *
 * Thread-safe; the same in every locale. @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefFeed *brief_feed_new (const char *xml, size_t length, BriefError **error);

/**
 * Frees a feed, and its articles but those that somebody else has a reference to.
 *
 * @param feed a feed, or NULL (nothing happens)
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 void brief_feed_free (BriefFeed *feed);

/** The title. @param feed a feed @return lives as long as FEED; NULL when it has none or for NULL @since 0.1 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_feed_title (const BriefFeed *feed);

/** The number of articles. @param feed a feed @return 0 for NULL @since 0.1 */
BRIEF_AVAILABLE_IN_0_1 uint32_t brief_feed_n_articles (const BriefFeed *feed);

/**
 * One of the articles, in the order of the feed.
 *
 * @param feed a feed, or NULL
 * @param index less than brief_feed_n_articles()
 * @return an article that lives as long as FEED, and longer with brief_article_ref(); NULL when INDEX is too large and for
 *         NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefArticle *brief_feed_article (const BriefFeed *feed, uint32_t index);

#ifdef __cplusplus
}
#endif

#endif /* BRIEF_WEB_H */
