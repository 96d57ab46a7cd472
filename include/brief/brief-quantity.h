/* SPDX-License-Identifier: MIT */
/**
 * @file brief-quantity.h
 * @brief Numbers with what they measure or count.
 */
#ifndef BRIEF_QUANTITY_H
#define BRIEF_QUANTITY_H

#include <brief/brief-types.h>

#ifdef __cplusplus
extern "C" {
#endif

/** A quantity of a graph. @since 0.1 */
typedef struct BriefQuantity BriefQuantity;

/**
 * How many quantities the graph has.
 *
 * @param graph a graph, or NULL
 * @return their number; 0 for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 uint32_t brief_graph_n_quantities (const BriefGraph *graph);

/**
 * The quantity number INDEX.
 *
 * @param graph a graph, or NULL
 * @param index from 0
 * @return the quantity, living as long as GRAPH; NULL when INDEX is out of range (BRIEF_NONE always is) and for
 *         NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const BriefQuantity *brief_graph_quantity (const BriefGraph *graph, uint32_t index);

/**
 * The id of the quantity, e.g. "q1".
 *
 * @param quantity a quantity, or NULL
 * @return the id, living as long as the graph; NULL for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_quantity_id (const BriefQuantity *quantity);

/**
 * Where the quantity stands.
 *
 * @param quantity a quantity, or NULL
 * @return the span, in bytes; `[0, 0)` for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefSpan brief_quantity_span (const BriefQuantity *quantity);

/**
 * What is measured.
 *
 * @param quantity a quantity, or NULL
 * @return the type; BRIEF_QUANTITY_OTHER for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefQuantityType brief_quantity_type (const BriefQuantity *quantity);

/**
 * The number: of a range the lower end.
 *
 * @param quantity a quantity, or NULL
 * @param value where to put the number, in the units of brief_quantity_unit(); or NULL. Left alone when false is
 *        returned
 * @return true; false when the number is not known, and for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 bool brief_quantity_value (const BriefQuantity *quantity, double *value);

/**
 * The upper end of a range ("three to five").
 *
 * @param quantity a quantity, or NULL
 * @param value where to put the number; or NULL. Left alone when false is returned
 * @return true; false when the quantity is no range with two ends, and for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 bool brief_quantity_upper (const BriefQuantity *quantity, double *value);

/**
 * The unit, e.g. "km", "USD"; of a count the counted noun.
 *
 * @param quantity a quantity, or NULL
 * @return the unit, living as long as the graph; NULL when there is none, too; NULL for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_quantity_unit (const BriefQuantity *quantity);

/**
 * How the number bounds what is meant.
 *
 * @param quantity a quantity, or NULL
 * @return the bound; BRIEF_BOUND_EXACT for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefBound brief_quantity_bound (const BriefQuantity *quantity);

/**
 * How sure the value is.
 *
 * @param quantity a quantity, or NULL
 * @return from 0 to 1; 0 for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 double brief_quantity_confidence (const BriefQuantity *quantity);

#ifdef __cplusplus
}
#endif

#endif /* BRIEF_QUANTITY_H */
