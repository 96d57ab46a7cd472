/* SPDX-License-Identifier: MIT */
/* Numbers in digits and words. */
#ifndef BRIEF_ENTITY_NUMERAL_H
#define BRIEF_ENTITY_NUMERAL_H

#include "text/document.h"

typedef struct {
  double value, high; /* HIGH: the upper end of a range, else VALUE */
  uint32_t end;       /* the word after it */
  bool digits;        /* begins with a digit */
  bool scaled;        /* has a word like million */
  bool ordinal;
  bool range;
} BriefNumeral;

/* Reads the number that begins with word AT and ends before LIMIT ("3,800", "1.5 million", "twenty-five", "a dozen",
 * "two and a half", "three quarters"). False when there is none; vague numbers ("dozens") are none. */
bool _brief_numeral_read (const BriefDocument *document, uint32_t at, uint32_t limit, BriefNumeral *out);

/* The same, and an upper end after a dash or "to". */
bool _brief_numeral_read_range (const BriefDocument *document, uint32_t at, uint32_t limit, BriefNumeral *out);

/* "between 2 and 3 million": gives the lower end of a range the scale that only the upper end has. */
void _brief_numeral_align (BriefNumeral *lower, const BriefNumeral *upper);

/* A whole text in digits with optional separators: "3,800", "7.5", ".5", "1/2". False when it is none. */
bool _brief_numeral_parse_digits (const char *text, double *value);
/* With a scale glued to it: "20bn", "5k", "1.5m". */
bool _brief_numeral_parse_suffixed (const char *text, double *value);
/* "7th", "21st". */
bool _brief_numeral_parse_ordinal (const char *text, double *value);

#endif
