/* SPDX-License-Identifier: MIT */
#include <brief/brief-quantity.h>

#include "graph/graph-private.h"

uint32_t
brief_graph_n_quantities (const BriefGraph *graph)
{
  return graph ? graph->quantities.len : 0;
}

const BriefQuantity *
brief_graph_quantity (const BriefGraph *graph, uint32_t index)
{
  return graph && index < graph->quantities.len ? _brief_graph_quantity_at ((BriefGraph *) graph, index) : NULL;
}

const char *
brief_quantity_id (const BriefQuantity *quantity)
{
  return quantity ? quantity->id : NULL;
}

BriefSpan
brief_quantity_span (const BriefQuantity *quantity)
{
  return quantity ? quantity->span : (BriefSpan) { 0, 0 };
}

BriefQuantityType
brief_quantity_type (const BriefQuantity *quantity)
{
  return quantity ? quantity->type : BRIEF_QUANTITY_OTHER;
}

bool
brief_quantity_value (const BriefQuantity *quantity, double *value)
{
  if (!quantity || !quantity->has_value)
    return false;
  if (value)
    *value = quantity->value;
  return true;
}

bool
brief_quantity_upper (const BriefQuantity *quantity, double *value)
{
  if (!quantity || !quantity->has_upper)
    return false;
  if (value)
    *value = quantity->upper;
  return true;
}

const char *
brief_quantity_unit (const BriefQuantity *quantity)
{
  return quantity ? quantity->unit : NULL;
}

BriefBound
brief_quantity_bound (const BriefQuantity *quantity)
{
  return quantity ? quantity->bound : BRIEF_BOUND_EXACT;
}

double
brief_quantity_confidence (const BriefQuantity *quantity)
{
  return quantity ? quantity->confidence : 0.0;
}
