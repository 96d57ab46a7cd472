/* SPDX-License-Identifier: MIT */
/**
 * @file brief-text.h
 * @brief Bytes and code points, pieces of the text, and freeing what was given away.
 *
 * The C interface counts UTF-8 bytes; the JSON form counts Unicode code points. A graph converts between them in
 * its own text in (nearly) constant time. Of a graph without its text (brief_graph_in_code_points()) all
 * offsets are code points already, and the conversions leave them as they are.
 */
#ifndef BRIEF_TEXT_H
#define BRIEF_TEXT_H

#include <brief/brief-error.h>
#include <brief/brief-types.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Frees a string that a function of this library gave away: those named `…_dup_…` and `…_to_…`.
 *
 * @param memory the string, or NULL (nothing happens)
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 void brief_free (void *memory);

/**
 * Checks that a text can be read: valid UTF-8 without NUL.
 *
 * @param text a text; NULL only when LENGTH is 0
 * @param length its length in bytes, or SIZE_MAX when it is NUL-terminated
 * @param error where to put the reason of a failure, or NULL
 * @return true; false with BRIEF_ERROR_INVALID_UTF8 or BRIEF_ERROR_NUL_BYTE and the offset of the first faulty byte,
 *         or BRIEF_ERROR_INVALID_ARGUMENT when TEXT is NULL and LENGTH is not 0
 *
 * Takes linear time. @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 bool brief_text_validate (const char *text, size_t length, BriefError **error);

/**
 * From a byte offset to a code-point offset in the text of a graph.
 *
 * @param graph a graph, or NULL
 * @param byte an offset in bytes; inside a character it counts as that character's, beyond the end as the end
 * @return the offset in code points; 0 for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 uint32_t brief_graph_byte_to_code_point (const BriefGraph *graph, uint32_t byte);

/**
 * From a code-point offset to a byte offset in the text of a graph.
 *
 * @param graph a graph, or NULL
 * @param code_point an offset in code points; beyond the end it counts as the end
 * @return the offset in bytes; 0 for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 uint32_t brief_graph_code_point_to_byte (const BriefGraph *graph, uint32_t code_point);

/**
 * From a span in bytes to the same span in code points.
 *
 * @param graph a graph, or NULL
 * @param span a span in bytes
 * @return the span in code points; `[0, 0)` for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefSpan brief_graph_span_to_code_points (const BriefGraph *graph, BriefSpan span);

/**
 * From a span in code points to the same span in bytes.
 *
 * @param graph a graph, or NULL
 * @param span a span in code points
 * @return the span in bytes; `[0, 0)` for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefSpan brief_graph_span_to_bytes (const BriefGraph *graph, BriefSpan span);

/**
 * A copy of a piece of the text.
 *
 * @param graph a graph, or NULL
 * @param span a span in bytes, as every accessor gives it; what lies beyond the end is left out
 * @return a NUL-terminated string, to be freed with brief_free(); NULL when the graph has no text, when SPAN does not
 *         begin and end at characters, without memory, and for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 char *brief_graph_dup_span (const BriefGraph *graph, BriefSpan span);

#ifdef __cplusplus
}
#endif

#endif /* BRIEF_TEXT_H */
