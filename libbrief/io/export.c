/* SPDX-License-Identifier: MIT */
#include "io/export.h"

#include "base/utf8.h"

const char *
_brief_export_id (const struct BriefGraph *graph, BriefNodeType type, uint32_t index)
{
  if (index == BRIEF_NONE)
    return NULL;
  switch (type) {
  case BRIEF_NODE_ENTITY:
    return g_array_index (&graph->entities, struct BriefEntity, index).id;
  case BRIEF_NODE_TIME:
    return g_array_index (&graph->times, struct BriefTime, index).id;
  case BRIEF_NODE_QUANTITY:
    return g_array_index (&graph->quantities, struct BriefQuantity, index).id;
  case BRIEF_NODE_CLAIM:
    return g_array_index (&graph->claims, struct BriefClaim, index).id;
  case BRIEF_NODE_ATTRIBUTION:
    return g_array_index (&graph->attributions, struct BriefAttribution, index).id;
  case BRIEF_NODE_NONE:
  default:
    return NULL;
  }
}

const char *
_brief_export_word (const struct BriefGraph *graph, BriefWords words, int value)
{
  return value >= BRIEF_UNKNOWN_WORD ? g_array_index (&graph->words, const char *, value - BRIEF_UNKNOWN_WORD)
                                     : _brief_words_to_string (words, value);
}

uint64_t
_brief_export_offset (const struct BriefGraph *graph, uint32_t offset)
{
  return graph->text ? _brief_utf8_byte_to_char (&graph->utf8, offset) : offset;
}
