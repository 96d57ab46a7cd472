/* SPDX-License-Identifier: MIT */
/**
 * @file brief-graph.h
 * @brief What an article says: the graph as a whole.
 *
 * A graph is immutable, owns everything that can be reached from it, and may be used by any number of threads at
 * once. Its nodes are reached by index, from 0 to below the number of them; pointers to nodes and strings live
 * as long as the graph and are never freed by the caller.
 *
 * Nodes are described in brief-sentence.h, brief-entity.h, brief-time.h, brief-quantity.h, brief-attribution.h,
 * brief-claim.h and brief-relation.h.
 */
#ifndef BRIEF_GRAPH_H
#define BRIEF_GRAPH_H

#include <brief/brief-types.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Takes one more reference. Thread-safe.
 *
 * @param graph a graph, or NULL
 * @return GRAPH
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefGraph *brief_graph_ref (BriefGraph *graph);

/**
 * Gives a reference back; the last one frees the graph and everything reached from it. Thread-safe.
 *
 * @param graph a graph, or NULL (nothing happens)
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 void brief_graph_unref (BriefGraph *graph);

/**
 * The text that was read, exactly as given.
 *
 * @param graph a graph, or NULL
 * @param length where to put its length in bytes, or NULL
 * @return the text, NUL-terminated, living as long as GRAPH; NULL (and length 0) when the graph was read from
 *         JSON without its text, and for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_graph_text (const BriefGraph *graph, size_t *length);

/**
 * The length of the text in Unicode code points.
 *
 * @param graph a graph, or NULL
 * @return the length; it is known without the text, too; 0 for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 uint32_t brief_graph_length (const BriefGraph *graph);

/**
 * Whether the spans of this graph count code points instead of bytes. They do only when the graph was read from
 * JSON without its text, which is needed to count bytes.
 *
 * @param graph a graph, or NULL
 * @return true when they do; false for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 bool brief_graph_in_code_points (const BriefGraph *graph);

/**
 * Whether the graph has its token layer.
 *
 * @param graph a graph, or NULL
 * @return true when it has; false for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 bool brief_graph_has_tokens (const BriefGraph *graph);

/**
 * The id of the article.
 *
 * @param graph a graph, or NULL
 * @return the id, living as long as GRAPH; NULL when it was not given, too; NULL for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_graph_id (const BriefGraph *graph);

/**
 * The title of the article.
 *
 * @param graph a graph, or NULL
 * @return the title, living as long as GRAPH; NULL when it was not given, too; NULL for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_graph_title (const BriefGraph *graph);

/**
 * The date of publication of the article.
 *
 * @param graph a graph, or NULL
 * @return the date, as it was given, living as long as GRAPH; NULL when it was not given, too; NULL for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_graph_published (const BriefGraph *graph);

/**
 * The publisher of the article.
 *
 * @param graph a graph, or NULL
 * @return the publisher, living as long as GRAPH; NULL when it was not given, too; NULL for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_graph_publisher (const BriefGraph *graph);

/**
 * The address of the article.
 *
 * @param graph a graph, or NULL
 * @return the address, living as long as GRAPH; NULL when it was not given, too; NULL for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_graph_uri (const BriefGraph *graph);

/**
 * What made the graph: the version of the library.
 *
 * @param graph a graph, or NULL
 * @return the version, living as long as GRAPH; NULL when it is not known, too; NULL for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_graph_library (const BriefGraph *graph);

/**
 * The model that read the article: see brief_model_id().
 *
 * @param graph a graph, or NULL
 * @return the id of the model, living as long as GRAPH; NULL when it is not known, too; NULL for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_graph_model (const BriefGraph *graph);

/**
 * How many notices there are.
 *
 * @param graph a graph, or NULL
 * @return their number; 0 for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 uint32_t brief_graph_n_notices (const BriefGraph *graph);

/**
 * A notice: what of the text could not be analysed, and why, in a line of English.
 *
 * @param graph a graph, or NULL
 * @param index from 0
 * @return the notice, living as long as GRAPH; NULL when INDEX is out of range and for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_graph_notice (const BriefGraph *graph, uint32_t index);

/**
 * Finds a node by its id ("c7").
 *
 * @param graph a graph, or NULL
 * @param id an id, or NULL
 * @param node where to put the index of the node in the list of its type, BRIEF_NONE when there is none; or NULL
 * @return the type of the node; BRIEF_NODE_NONE when there is none, and for NULL
 *
 * Takes constant time.
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefNodeType brief_graph_find (const BriefGraph *graph, const char *id, uint32_t *node);

/**
 * The word behind a value that a `…_to_string()` function does not know: a graph read from JSON that a newer
 * version wrote may have such ones.
 *
 * @param graph a graph, or NULL
 * @param value what an accessor of this graph gave, as a number
 * @return the word, living as long as GRAPH; NULL when VALUE stands for no such word, and for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_graph_unknown_word (const BriefGraph *graph, int value);

#ifdef __cplusplus
}
#endif

#endif /* BRIEF_GRAPH_H */
