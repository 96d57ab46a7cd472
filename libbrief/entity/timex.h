/* SPDX-License-Identifier: MIT */
/* Time expressions: what the words say (BriefTimex), and what it comes to (BriefTimeValue). */
#ifndef BRIEF_ENTITY_TIMEX_H
#define BRIEF_ENTITY_TIMEX_H

#include "entity/calendar.h"
#include "lexicon/lexicon.h"
#include "text/document.h"
#include "text/range.h"

typedef enum {
  BRIEF_TIMEX_DATE,      /* year, month, day as far as given */
  BRIEF_TIMEX_WEEKDAY,
  BRIEF_TIMEX_DAY,       /* offset days from publication */
  BRIEF_TIMEX_RELATIVE,  /* this, last, next unit */
  BRIEF_TIMEX_SHIFT,     /* count units before or after the anchor */
  BRIEF_TIMEX_QUARTER,
  BRIEF_TIMEX_HALF,
  BRIEF_TIMEX_SEASON,
  BRIEF_TIMEX_DECADE,    /* year holds its first year */
  BRIEF_TIMEX_CENTURY,   /* number holds it: 20 = the twentieth */
  BRIEF_TIMEX_HOLIDAY,
  BRIEF_TIMEX_CLOCK,     /* only a time of day */
  BRIEF_TIMEX_DURATION,
  BRIEF_TIMEX_SET,
  BRIEF_TIMEX_FIXED      /* PRESENT_REF and the like */
} BriefTimexKind;

/* From where a relative expression counts. */
typedef enum {
  BRIEF_ANCHOR_PUBLISHED,
  BRIEF_ANCHOR_REFERENCE  /* the date last spoken of */
} BriefAnchor;

#define BRIEF_TIMEX_NO_RELATION 99

typedef struct {
  uint32_t first, end; /* words */
  BriefTimexKind kind;
  BriefTimeMod mod;
  BriefAnchor anchor;
  int year, month, day;      /* 0: not given */
  int relation;              /* -1 last, 0 this, 1 next, or NO_RELATION */
  int weekday;
  int number;                /* quarter, half, century, holiday, days of DAY */
  BriefTimeUnit unit;
  double count;              /* of units; negative: before the anchor */
  bool names_year;           /* the relation is the year's ("October last year"), not the month's */
  bool compares;             /* stands behind an amount: "$5 million a year earlier" */
  bool vague;                /* an unknown number of units */
  bool comparative;          /* "earlier", "later": MOD divides the stretch at the day of publication */
  bool fiscal;               /* the year is a financial one: nobody says when it begins */
  bool of_week;              /* the week or weekend (UNIT) that holds the day */
  bool is_time;              /* a part of a day: type TIME although the value is a day */
  const char *part;          /* "MO" … or NULL */
  int hour, minute;          /* hour -1: none */
  const char *text;          /* season or fixed value */
} BriefTimex;

/* The grammar's view of a document. */
typedef struct {
  const BriefDocument *document;
  const BriefLexeme **calendar; /* per word, or NULL */
  bool small_letters;           /* names of days and months have no capitals either */
  uint8_t *in_name;             /* per word: 1 inside a name that is longer than it, 2 inside a person's name */
} BriefTimexReader;

/* The longest time expression that begins at word AT and ends before LIMIT. */
bool _brief_timex_match (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out);

/* A rule of the grammar: reads an expression at word AT into OUT, which is reset, and returns the word after it, or 0. */
typedef uint32_t BriefTimexRule (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out);

/* What the first of N rules that fits reads. */
uint32_t _brief_timex_first_of (BriefTimexRule *const *rules, size_t n, const BriefTimexReader *reader, uint32_t at,
                                uint32_t limit, BriefTimex *out);

/* Parts of the grammar (entity/timex-*.c). Each resets OUT itself, and returns the word after the expression, or 0. */
uint32_t _brief_timex_date (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out);
uint32_t _brief_timex_clock (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out);
uint32_t _brief_timex_unit (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out);
uint32_t _brief_timex_years (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out);
uint32_t _brief_timex_period (const BriefTimexReader *reader, uint32_t at, uint32_t limit, BriefTimex *out);

void _brief_timex_reset (BriefTimex *timex);
const char *_brief_timex_norm (const BriefTimexReader *reader, uint32_t at, uint32_t limit);
bool _brief_timex_is (const BriefTimexReader *reader, uint32_t at, uint32_t limit, const char *norm);
/* The calendar word at AT when it is of that kind, else NULL. */
const BriefLexeme *_brief_timex_calendar (const BriefTimexReader *reader, uint32_t at, uint32_t limit,
                                          BriefCalendarKind kind);
/* A year in four digits, 0 when there is none. */
int _brief_timex_year (const BriefTimexReader *reader, uint32_t at, uint32_t limit);
/* A year in digits or words ("1994", "nineteen ninety-four", "two thousand and six"): the word after it, or 0. */
uint32_t _brief_timex_read_year (const BriefTimexReader *reader, uint32_t at, uint32_t limit, int *year);
/* An ordinal from 1 to MOST, 0 when there is none. */
int _brief_timex_ordinal (const BriefTimexReader *reader, uint32_t at, uint32_t limit, int most);
bool _brief_timex_is_capital (const BriefTimexReader *reader, uint32_t at);

/* Where in time the document stands, while its expressions are resolved in order. */
typedef struct {
  bool has_published;
  BriefDate published;
  bool has_reference;
  BriefDate reference;        /* month and day 0: not known */
  int reference_quarter;      /* of reference.year, 0: none */
  int quarter, quarter_year;  /* the quarter last reported on, 0: none */
  uint32_t quarter_sentence;
  uint32_t sentence;          /* that is being read */
  uint32_t reference_sentence;
  BriefArena *arena;
} BriefTimeline;

typedef struct {
  BriefTimeType type;
  const char *value;
  BriefTimeMod mod;
  const char *earliest, *latest; /* or NULL */
  double confidence;
} BriefTimeValue;

/* Resolves one expression; DIRECTION is -1 past, 1 future, 0 unknown. NULL value: out of memory. */
BriefTimeValue _brief_timex_resolve (BriefTimeline *timeline, const BriefTimex *timex, int direction);

/* Whether the words lie behind (-1) or ahead (1) by the tense of their clause; 0 when it does not tell. */
int _brief_timex_direction (const BriefDocument *document, uint32_t first, uint32_t end);

#endif
