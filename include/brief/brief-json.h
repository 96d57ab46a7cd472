/* SPDX-License-Identifier: MIT */
/**
 * @file brief-json.h
 * @brief Graphs and articles as text: JSON, JSON Lines, CoNLL-U.
 *
 * The JSON form is described in docs/output-format.md. Everything that it holds is read back without loss: a
 * graph written, read and written again gives the same bytes. It counts Unicode code points.
 */
#ifndef BRIEF_JSON_H
#define BRIEF_JSON_H

#include <brief/brief-error.h>
#include <brief/brief-types.h>

#ifdef __cplusplus
extern "C" {
#endif

/** How JSON is laid out; may be or-ed. @since 0.1 */
typedef enum BriefJsonFlags {
  BRIEF_JSON_COMPACT = 0,     /**< all on one line, no line break at its end */
  BRIEF_JSON_PRETTY = 1 << 0, /**< a line for each node, for people */
  BRIEF_JSON_NEWLINE = 1 << 1, /**< a line break at the end: with BRIEF_JSON_COMPACT a line of JSON Lines */
  BRIEF_JSON_FACTUALITY = 1 << 2 /**< each claim has its brief_claim_factuality() as a member "factuality" */
} BriefJsonFlags;

/**
 * Writes a graph as JSON.
 *
 * The layers "text" and "tokens" are written when the graph has them: when brief_options_set_keep_text() and
 * brief_options_set_keep_tokens() asked for them, or when they were in the JSON that the graph was read from.
 *
 * @param graph a graph
 * @param flags BriefJsonFlags, or-ed
 * @param length where to put the length of the result in bytes, or NULL
 * @param error where to put the reason of a failure, or NULL
 * @return a NUL-terminated string in UTF-8, to be freed with brief_free(); NULL with BRIEF_ERROR_NO_MEMORY, or
 *         BRIEF_ERROR_INVALID_ARGUMENT when GRAPH is NULL
 *
 * Thread-safe; the same in every locale. @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 char *brief_graph_to_json (const BriefGraph *graph, unsigned flags, size_t *length,
                                                  BriefError **error);

/**
 * Reads a graph from JSON.
 *
 * To count in bytes the graph needs its text: give it, unless the JSON has it as its "text" layer. With neither, the
 * graph is complete but all its spans count code points (brief_graph_in_code_points()). The JSON may come from anyone:
 * everything is checked. Keys that are missing count as null or empty; unknown keys are ignored; unknown words of the
 * vocabularies are kept (brief_graph_unknown_word()).
 *
 * @param json one JSON object, UTF-8, not necessarily NUL-terminated
 * @param length its length in bytes, or SIZE_MAX when it is NUL-terminated
 * @param text the text that was read, or NULL
 * @param text_length its length in bytes, or SIZE_MAX when it is NUL-terminated
 * @param error where to put the reason of a failure, or NULL
 * @return a graph with one reference, to be freed with brief_graph_unref(); NULL with BRIEF_ERROR_JSON_SYNTAX (with the
 *         byte offset into JSON), BRIEF_ERROR_JSON_FORMAT (the message names the place, as in
 *         `claims[3].arguments[0].node`), BRIEF_ERROR_INVALID_UTF8 or BRIEF_ERROR_NUL_BYTE of TEXT,
 *         BRIEF_ERROR_NO_MEMORY, or BRIEF_ERROR_INVALID_ARGUMENT when JSON is NULL
 *
 * Thread-safe. @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefGraph *brief_graph_from_json (const char *json, size_t length, const char *text,
                                                          size_t text_length, BriefError **error);

/**
 * Writes the sentences of a graph in CoNLL-U: multiword tokens as ranges, `# newdoc id`, `# newpar`, `# sent_id`,
 * `# text`, and in MISC `TokenRange=start:end` (code points) and `SpaceAfter=No`.
 *
 * @param graph a graph with text and tokens
 * @param length where to put the length of the result in bytes, or NULL
 * @param error where to put the reason of a failure, or NULL
 * @return a NUL-terminated string in UTF-8, to be freed with brief_free(), empty when there are no sentences; NULL with
 *         BRIEF_ERROR_NOT_KEPT when the graph has no text or no tokens, BRIEF_ERROR_NO_MEMORY, or
 *         BRIEF_ERROR_INVALID_ARGUMENT when GRAPH is NULL
 *
 * Thread-safe. @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 char *brief_graph_to_conllu (const BriefGraph *graph, size_t *length, BriefError **error);

/**
 * Reads an article from a JSON object: `{"text": …, "id": …, "title": …, "published": …, "publisher": …, "uri": …}`,
 * of which only "text" is needed. Other keys are ignored. For JSON Lines, call it for each line. A NUL in the text is
 * reported when the article is read, as BRIEF_ERROR_NUL_BYTE with its offset.
 *
 * @param json one JSON object, UTF-8, not necessarily NUL-terminated
 * @param length its length in bytes, or SIZE_MAX when it is NUL-terminated
 * @param error where to put the reason of a failure, or NULL; its message names the article's id when that could be
 *        read
 * @return an article with one reference, to be freed with brief_article_unref(); NULL with BRIEF_ERROR_JSON_SYNTAX (with
 *         the byte offset), BRIEF_ERROR_JSON_FORMAT, BRIEF_ERROR_NO_MEMORY, or BRIEF_ERROR_INVALID_ARGUMENT when
 *         JSON is NULL
 *
 * Thread-safe. @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefArticle *brief_article_from_json (const char *json, size_t length, BriefError **error);

#ifdef __cplusplus
}
#endif

#endif /* BRIEF_JSON_H */
