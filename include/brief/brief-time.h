/* SPDX-License-Identifier: MIT */
/**
 * @file brief-time.h
 * @brief Dates, times, durations and recurring times (TIMEX3).
 */
#ifndef BRIEF_TIME_H
#define BRIEF_TIME_H

#include <brief/brief-types.h>

#ifdef __cplusplus
extern "C" {
#endif

/** A time expression of a graph. @since 0.1 */
typedef struct BriefTime BriefTime;

/**
 * How many times the graph has.
 *
 * @param graph a graph, or NULL
 * @return their number; 0 for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 uint32_t brief_graph_n_times (const BriefGraph *graph);

/**
 * The time number INDEX.
 *
 * @param graph a graph, or NULL
 * @param index from 0
 * @return the time, living as long as GRAPH; NULL when INDEX is out of range (BRIEF_NONE always is) and for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const BriefTime *brief_graph_time (const BriefGraph *graph, uint32_t index);

/**
 * The id of the time, e.g. "t1".
 *
 * @param time a time, or NULL
 * @return the id, living as long as the graph; NULL for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_time_id (const BriefTime *time);

/**
 * Where the time expression stands.
 *
 * @param time a time, or NULL
 * @return the span, in bytes; `[0, 0)` for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefSpan brief_time_span (const BriefTime *time);

/**
 * What kind of time it is.
 *
 * @param time a time, or NULL
 * @return the type; BRIEF_TIME_DATE for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefTimeType brief_time_type (const BriefTime *time);

/**
 * The TIMEX3 value, e.g. "2024-11-18", "P3D", "XXXX-11-18". It is resolved against the date of publication when
 * that is known.
 *
 * @param time a time, or NULL
 * @return the value, living as long as the graph; NULL for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_time_value (const BriefTime *time);

/**
 * The TIMEX3 modifier ("late November": BRIEF_TIME_MOD_END).
 *
 * @param time a time, or NULL
 * @return the modifier; BRIEF_TIME_MOD_NONE for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefTimeMod brief_time_mod (const BriefTime *time);

/**
 * The first day that can be meant.
 *
 * @param time a time, or NULL
 * @return `YYYY-MM-DD`; NULL when it cannot be told, too; NULL for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_time_earliest (const BriefTime *time);

/**
 * The last day that can be meant.
 *
 * @param time a time, or NULL
 * @return `YYYY-MM-DD`; NULL when it cannot be told, too; NULL for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_time_latest (const BriefTime *time);

/**
 * How sure it is that this is the time meant.
 *
 * @param time a time, or NULL
 * @return from 0 to 1; 0 for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 double brief_time_confidence (const BriefTime *time);

#ifdef __cplusplus
}
#endif

#endif /* BRIEF_TIME_H */
