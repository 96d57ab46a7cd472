/* SPDX-License-Identifier: MIT */
#include "text/range.h"

uint32_t
_brief_range_head (const BriefDocument *d, BriefWordRange range)
{
  for (uint32_t i = range.first; i < range.end; i++) {
    int32_t head = d->words[i].head;
    if ((head < 0 || (uint32_t) head < range.first || (uint32_t) head >= range.end)
        && d->words[i].upos != BRIEF_UPOS_PUNCT)
      return i;
  }
  return range.first < range.end ? range.first : BRIEF_NONE;
}

BriefSpan
_brief_range_span (const BriefDocument *d, BriefWordRange range)
{
  return (BriefSpan) { d->words[range.first].span.start, d->words[range.end - 1].span.end };
}
