/* SPDX-License-Identifier: MIT */
/**
 * @file brief-query.h
 * @brief Which claims: by who says them, whom they are about, what happens and when.
 *
 * A query is a set of conditions, all of which a claim must meet. "What has X said about Y, in May":
 *
 * @code{.c}
 * uint32_t silva = brief_graph_find_entity (graph, "Ana Silva", BRIEF_NONE);
 * uint32_t council = brief_graph_find_entity (graph, "City Council", BRIEF_NONE);
 * if (silva == BRIEF_NONE || council == BRIEF_NONE)
 *   return; // the text names no such entity
 * BriefQuery *query = brief_query_new ();
 * brief_query_set_source (query, silva);
 * brief_query_set_about (query, council);
 * brief_query_set_time (query, "2024-05-01", "2024-05-31");
 * for (uint32_t i = brief_query_next (query, graph, BRIEF_NONE); i != BRIEF_NONE; i = brief_query_next (query, graph, i))
 *   puts (brief_claim_lemma (brief_graph_claim (graph, i)));
 * brief_query_free (query);
 * @endcode
 *
 * Indices are those of one graph; the conditions on words and dates can be used with any. brief_graph_claim_commitment() tells
 * how far each source in the chain commits itself to a claim that was found.
 */
#ifndef BRIEF_QUERY_H
#define BRIEF_QUERY_H

#include <brief/brief-types.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Conditions on claims. @since 0.1 */
typedef struct BriefQuery BriefQuery;

/**
 * A query without conditions: every claim meets it.
 *
 * @return the query; NULL without memory. Free it with brief_query_free(). One thread at a time may set conditions; any number may
 *         then use it in brief_query_next()
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefQuery *brief_query_new (void);

/**
 * Frees a query.
 *
 * @param query a query, or NULL (nothing happens)
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 void brief_query_free (BriefQuery *query);

/**
 * Only what ENTITY says, thinks or knows, itself or as reported by others: it is the source of the claim's attribution or of one around
 * it ("Reuters reports that Silva said …" is said by both).
 *
 * @param query a query; nothing happens for NULL
 * @param entity the index of an entity; BRIEF_NONE for what the article says in its own voice. A name that was not found
 *        (brief_graph_find_entity()) is BRIEF_NONE, too: look before you ask
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 void brief_query_set_source (BriefQuery *query, uint32_t entity);

/**
 * Only what has to do with ENTITY: it is an argument or the place of the claim, or is mentioned in the claim's words.
 *
 * @param query a query; nothing happens for NULL
 * @param entity the index of an entity; no claim meets BRIEF_NONE
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 void brief_query_set_about (BriefQuery *query, uint32_t entity);

/**
 * Only claims of which ENTITY is an argument: in any role, or in that of brief_query_set_role().
 *
 * @param query a query; nothing happens for NULL
 * @param entity the index of an entity; no claim meets BRIEF_NONE
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 void brief_query_set_argument (BriefQuery *query, uint32_t entity);

/**
 * Only claims with an argument in ROLE; when brief_query_set_argument() names an entity, it is that one.
 *
 * @param query a query; nothing happens for NULL
 * @param role the part that the argument plays
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 void brief_query_set_role (BriefQuery *query, BriefRole role);

/**
 * Only claims of an event class.
 *
 * @param query a query; nothing happens for NULL
 * @param event the class; BRIEF_EVENT_NONE for claims without one
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 void brief_query_set_event (BriefQuery *query, BriefEvent event);

/**
 * Only claims whose own time (brief_claim_time()) may lie in a range of days: the two intervals share a day. A claim without a time, or
 * with one that no day is known of, is left out.
 *
 * @param query a query
 * @param earliest the first day, YYYY-MM-DD; NULL for no bound
 * @param latest the last day, YYYY-MM-DD; NULL for no bound
 * @return true; false, and nothing is changed, when one of them is no day of the calendar, and for a NULL query
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 bool brief_query_set_time (BriefQuery *query, const char *earliest, const char *latest);

/**
 * Only claims that are at least so sure (brief_claim_confidence()).
 *
 * @param query a query; nothing happens for NULL
 * @param confidence from 0 to 1
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 void brief_query_set_confidence (BriefQuery *query, double confidence);

/**
 * The next claim that meets all conditions, in the order of the graph.
 *
 * @param query a query; NULL is one without conditions
 * @param graph a graph, or NULL
 * @param after the index of the claim found last; BRIEF_NONE to begin
 * @return the index of a claim; BRIEF_NONE when there is no other one, and for a NULL graph
 *
 * Thread-safe. A walk over all takes time linear in the size of the graph, times the mentions of the entity of
 * brief_query_set_about(). @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 uint32_t brief_query_next (const BriefQuery *query, const BriefGraph *graph, uint32_t after);

/**
 * The next entity of a name: all words of NAME, in any letter case, are words of its name or of one of its aliases ("silva" finds
 * Ana Silva).
 *
 * @param graph a graph, or NULL
 * @param name UTF-8; NULL and a name without a word find nothing
 * @param after the index of the entity found last; BRIEF_NONE to begin
 * @return the index of an entity; BRIEF_NONE when there is no other one, and for NULL
 *
 * Thread-safe. @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 uint32_t brief_graph_find_entity (const BriefGraph *graph, const char *name, uint32_t after);

#ifdef __cplusplus
}
#endif

#endif /* BRIEF_QUERY_H */
