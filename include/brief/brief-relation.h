/* SPDX-License-Identifier: MIT */
/**
 * @file brief-relation.h
 * @brief How claims, and entities, stand to each other.
 *
 * A relation has a direction. Between claims: `from` is the claim that *has* the condition, cause, purpose, contrast,
 * concession or elaboration, and `to` is that other claim; `before`: `from` happens earlier, `after`: later; `denies`,
 * `confirms`, `contradicts`, `supports`, `corrects`, `updates`, `repeats`: from the later claim in the text to the earlier.
 * Between entities: `member-of` from the member to the group, `located-in` from the place to what it lies in, `role-in` and
 * `speaks-for` from who has the role or speaks.
 */
#ifndef BRIEF_RELATION_H
#define BRIEF_RELATION_H

#include <brief/brief-types.h>

#ifdef __cplusplus
extern "C" {
#endif

/** A relation of a graph. @since 0.1 */
typedef struct BriefRelation BriefRelation;

/**
 * How many relations the graph has.
 *
 * @param graph a graph, or NULL
 * @return their number; 0 for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 uint32_t brief_graph_n_relations (const BriefGraph *graph);

/**
 * The relation number INDEX.
 *
 * @param graph a graph, or NULL
 * @param index from 0
 * @return the relation, living as long as GRAPH; NULL when INDEX is out of range (BRIEF_NONE always is) and for
 *         NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const BriefRelation *brief_graph_relation (const BriefGraph *graph, uint32_t index);

/**
 * What kind of relation it is.
 *
 * @param relation a relation, or NULL
 * @return the type; 0 for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefRelationType brief_relation_type (const BriefRelation *relation);

/**
 * The node that the relation goes from.
 *
 * @param relation a relation, or NULL
 * @param node where to put the index of the node in the list of its type, BRIEF_NONE when there is none; or NULL
 * @return the type of the node; BRIEF_NODE_NONE for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefNodeType brief_relation_from (const BriefRelation *relation, uint32_t *node);

/**
 * The node that the relation goes to.
 *
 * @param relation a relation, or NULL
 * @param node where to put the index of the node in the list of its type, BRIEF_NONE when there is none; or NULL
 * @return the type of the node; BRIEF_NODE_NONE for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefNodeType brief_relation_to (const BriefRelation *relation, uint32_t *node);

/**
 * Where the connective stands ("because", "although").
 *
 * @param relation a relation, or NULL
 * @param span where to put the span, in bytes; or NULL. Left alone when false is returned
 * @return true; false when no words show the relation, and for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 bool brief_relation_span (const BriefRelation *relation, BriefSpan *span);

/**
 * How sure the relation is.
 *
 * @param relation a relation, or NULL
 * @return from 0 to 1; 0 for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 double brief_relation_confidence (const BriefRelation *relation);

#ifdef __cplusplus
}
#endif

#endif /* BRIEF_RELATION_H */
