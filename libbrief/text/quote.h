/* SPDX-License-Identifier: MIT */
/*
 * Quotations: the stretches of text between quotation marks, read paragraph by paragraph.
 * Curly, straight, doubled single (``…'') and single curly marks, «…» and „…“; the outermost quotation counts. A quotation that is
 * still open at the end of its paragraph ends there; when the next paragraph opens with a mark, it goes on in that one.
 */
#ifndef BRIEF_TEXT_QUOTE_H
#define BRIEF_TEXT_QUOTE_H

#include "text/document.h"

typedef struct {
  BriefSpan span;      /* with its marks */
  uint32_t first, end; /* the words inside, without the marks; may be empty */
  bool closed;         /* by a mark of its own */
  bool continues;      /* the quotation of the paragraph before, which was left open */
} BriefQuote;

typedef struct {
  BriefQuote *at;
  uint32_t n;
  uint32_t *of_word; /* for each word the quotation that it stands in (its marks count as inside), or BRIEF_NONE */
} BriefQuotes;

/* NULL when out of memory. */
BriefQuotes *_brief_quotes_read (const BriefDocument *document);

/* Is every word of the range inside one and the same quotation? */
bool _brief_quotes_hold (const BriefQuotes *quotes, const BriefDocument *document, BriefWordRange range);

/* direct when every word that is not punctuation stands inside quotation marks, indirect when none does, else mixed. */
BriefForm _brief_quotes_form (const BriefQuotes *quotes, const BriefDocument *document, const BriefWordRange *ranges,
                              uint32_t n);

#endif
