/* SPDX-License-Identifier: MIT */
/**
 * @file brief-export.h
 * @brief Graphs in the formats of other tools: JSON-LD, DOT, GraphML; and as a page for people: HTML.
 *
 * These are for programs that know nothing of libbrief. They leave out the tokens, and only brief_graph_to_json() can
 * be read back. Words of the text are quoted as they are: in JSON-LD those of spans up to 4096 bytes, elsewhere the
 * first ones. Positions count Unicode code points.
 * Each call writes one whole document in its format: several lines of JSON-LD and several DOT graphs may follow one
 * another in a file, several GraphML documents and HTML pages may not.
 */
#ifndef BRIEF_EXPORT_H
#define BRIEF_EXPORT_H

#include <brief/brief-error.h>
#include <brief/brief-types.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Writes a graph as linked data: JSON-LD 1.1 (W3C 2020) on one line, with its context inside, so that reading it needs
 * no network.
 *
 * Claims are schema.org Claims and SEM events (van Hage et al. 2011), attributions are those of PROV-O, entities are
 * schema.org Persons, Organizations, Places or Things, and every node points at its words with the text position and
 * text quote selectors of the Web Annotation Data Model. What these vocabularies lack is in our own
 * (`urn:x-libbrief:`). Nodes are named by the article's URI, or by `urn:x-libbrief:article:` and its id, with the
 * node's id behind `#`.
 *
 * @param graph a graph
 * @param length where to put the length of the result in bytes, or NULL
 * @param error where to put the reason of a failure, or NULL
 * @return a NUL-terminated string in UTF-8, without a line break at its end, to be freed with brief_free(); NULL with
 *         BRIEF_ERROR_NO_MEMORY, or BRIEF_ERROR_INVALID_ARGUMENT when GRAPH is NULL
 *
 * Thread-safe. @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 char *brief_graph_to_jsonld (const BriefGraph *graph, size_t *length, BriefError **error);

/**
 * Writes a graph for Graphviz: a directed graph in the DOT language. The article and the graph's entities, times,
 * quantities, attributions and claims are nodes; who says what, the arguments of claims and the relations between them
 * are edges with their roles as labels. Labels are for the eye: after 120 bytes they are cut and end in "…", and
 * control characters in them become spaces.
 *
 * @param graph a graph
 * @param length where to put the length of the result in bytes, or NULL
 * @param error where to put the reason of a failure, or NULL
 * @return a NUL-terminated string in UTF-8, to be freed with brief_free(); NULL with BRIEF_ERROR_NO_MEMORY, or
 *         BRIEF_ERROR_INVALID_ARGUMENT when GRAPH is NULL
 *
 * Thread-safe. @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 char *brief_graph_to_dot (const BriefGraph *graph, size_t *length, BriefError **error);

/**
 * Writes a graph as GraphML (Brandes et al. 2002), for Gephi, yEd, igraph, NetworkX: the nodes and edges of
 * brief_graph_to_dot() with their properties as attributes. A character that XML 1.0 cannot hold becomes U+FFFD; ids
 * are percent-escaped as in URIs ("c7" stays "c7").
 *
 * @param graph a graph
 * @param length where to put the length of the result in bytes, or NULL
 * @param error where to put the reason of a failure, or NULL
 * @return a NUL-terminated string in UTF-8, to be freed with brief_free(); NULL with BRIEF_ERROR_NO_MEMORY, or
 *         BRIEF_ERROR_INVALID_ARGUMENT when GRAPH is NULL
 *
 * Thread-safe. @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 char *brief_graph_to_graphml (const BriefGraph *graph, size_t *length, BriefError **error);

/**
 * Writes a graph as a page for people: the article with who says what in it, in HTML. The article's text stands in an
 * element `<div class="text">`, every character once, with marks for quoted and reported words, sources, the words that
 * report, names, times and quantities. Beside it stand the statements by their sources, with "via", certainty, denials
 * and unnamed sources in words, what is in dispute, and who is who. Statements and names link to their place in the
 * text, and back.
 *
 * The page needs nothing else: its style is in it, it has no scripts, nothing is fetched; it is for light and dark
 * screens, wide and narrow ones, and paper. What comes from the text or the graph is escaped; the article's URI becomes
 * a link only when it is one of http or https. Statements are quoted up to some hundred bytes; the size of the page
 * grows with that of the text and the graph.
 *
 * There is one `<article>` element on the page, and all ids in it begin with PREFIX: whoever wants several articles on
 * one page takes these elements out of pages made with different prefixes, from the first `<article` to the last
 * `</article>`. Of the page around them, the `<style>` element is the same for all.
 *
 * @param graph a graph with its text
 * @param prefix what ids begin with: letters, digits, '-', '_' and '.' of ASCII, a letter first; NULL or "": nothing
 * @param length where to put the length of the result in bytes, or NULL
 * @param error where to put the reason of a failure, or NULL
 * @return a NUL-terminated string in UTF-8, to be freed with brief_free(); NULL with BRIEF_ERROR_NOT_KEPT when the
 *         graph has no text, BRIEF_ERROR_NO_MEMORY, or BRIEF_ERROR_INVALID_ARGUMENT when GRAPH is NULL or PREFIX cannot
 *         begin ids
 *
 * Thread-safe. @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 char *brief_graph_to_html (const BriefGraph *graph, const char *prefix, size_t *length,
                                                  BriefError **error);

#ifdef __cplusplus
}
#endif

#endif /* BRIEF_EXPORT_H */
