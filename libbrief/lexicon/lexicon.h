/* SPDX-License-Identifier: MIT */
/* Small static word tables. Every table is sorted by key (generate.py writes them so), and looked up by halving. */
#ifndef BRIEF_LEXICON_LEXICON_H
#define BRIEF_LEXICON_LEXICON_H

#include <stddef.h>
#include <stdint.h>

typedef struct {
  const char *key;  /* lower case */
  uint16_t kind;    /* meaning: see the enumeration of the table */
  int32_t value;
  const char *text; /* or NULL */
} BriefLexeme;

/* What a word of time is. */
typedef enum {
  BRIEF_CAL_NONE = 0,
  BRIEF_CAL_MONTH,     /* value 1…12 */
  BRIEF_CAL_WEEKDAY,   /* value 1…7; negative: plural ("Mondays") */
  BRIEF_CAL_UNIT,      /* value: BriefTimeUnit; negative: plural */
  BRIEF_CAL_PART,      /* part of the day, text "MO" */
  BRIEF_CAL_SEASON,    /* text "SP"; value 1 when the word is seldom a season by itself ("fall", "spring") */
  BRIEF_CAL_DAY,       /* today, yesterday, tomorrow: value days from today */
  BRIEF_CAL_REF,       /* "now": text "PRESENT_REF" */
  BRIEF_CAL_SET,       /* "daily": text "P1D" */
  BRIEF_CAL_ZONE,      /* GMT */
  BRIEF_CAL_HOLIDAY    /* value: BriefHoliday; several words are joined by a blank */
} BriefCalendarKind;

typedef enum {
  BRIEF_UNIT_SECOND = 1, BRIEF_UNIT_MINUTE, BRIEF_UNIT_HOUR, BRIEF_UNIT_DAY, BRIEF_UNIT_WEEK,
  BRIEF_UNIT_WEEKEND, BRIEF_UNIT_FORTNIGHT, BRIEF_UNIT_MONTH, BRIEF_UNIT_QUARTER, BRIEF_UNIT_YEAR,
  BRIEF_UNIT_DECADE, BRIEF_UNIT_CENTURY, BRIEF_UNIT_MILLENNIUM
} BriefTimeUnit;

/* Holidays: month * 100 + day, or one of these. */
typedef enum {
  BRIEF_HOLIDAY_EASTER = 10001,
  BRIEF_HOLIDAY_GOOD_FRIDAY,
  BRIEF_HOLIDAY_EASTER_MONDAY,
  BRIEF_HOLIDAY_PENTECOST,
  BRIEF_HOLIDAY_THANKSGIVING,
  BRIEF_HOLIDAY_MEMORIAL_DAY,
  BRIEF_HOLIDAY_LABOR_DAY,
  BRIEF_HOLIDAY_KING_DAY,
  BRIEF_HOLIDAY_PRESIDENTS_DAY,
  BRIEF_HOLIDAY_COLUMBUS_DAY,
  BRIEF_HOLIDAY_MOTHERS_DAY,
  BRIEF_HOLIDAY_FATHERS_DAY,
  BRIEF_HOLIDAY_ELECTION_DAY,
  BRIEF_HOLIDAY_BLACK_FRIDAY,
  BRIEF_HOLIDAY_ASH_WEDNESDAY,
  BRIEF_HOLIDAY_PALM_SUNDAY,
  BRIEF_HOLIDAY_ASCENSION,
  BRIEF_HOLIDAY_WHIT_MONDAY,
  BRIEF_HOLIDAY_HOLY_THURSDAY,
  BRIEF_HOLIDAY_ORTHODOX_EASTER,
  BRIEF_HOLIDAY_ROSH_HASHANAH,
  BRIEF_HOLIDAY_YOM_KIPPUR,
  BRIEF_HOLIDAY_PASSOVER,
  BRIEF_HOLIDAY_HANUKKAH,
  BRIEF_HOLIDAY_CYBER_MONDAY,
  BRIEF_HOLIDAY_MARDI_GRAS,
  BRIEF_HOLIDAY_HOLY_SATURDAY,
  BRIEF_HOLIDAY_HOLY_WEEK,
  BRIEF_HOLIDAY_LENT,
  BRIEF_HOLIDAY_PURIM,
  BRIEF_HOLIDAY_SHAVUOT,
  BRIEF_HOLIDAY_SUKKOT,
  BRIEF_HOLIDAY_SIMCHAT_TORAH,
  BRIEF_HOLIDAY_RAMADAN,
  BRIEF_HOLIDAY_EID_AL_FITR,
  BRIEF_HOLIDAY_EID_AL_ADHA,
  BRIEF_HOLIDAY_ISLAMIC_NEW_YEAR,
  BRIEF_HOLIDAY_ASHURA,
  BRIEF_HOLIDAY_MAWLID,
  BRIEF_HOLIDAY_LUNAR_NEW_YEAR,
  BRIEF_HOLIDAY_DIWALI
} BriefHoliday;

/* What a number word is. */
typedef enum {
  BRIEF_NUM_NONE = 0,
  BRIEF_NUM_UNIT,      /* 0…19 */
  BRIEF_NUM_TENS,      /* 20…90 */
  BRIEF_NUM_HUNDRED,
  BRIEF_NUM_SCALE,     /* value: power of ten */
  BRIEF_NUM_ORDINAL,   /* value */
  BRIEF_NUM_VAGUE,     /* several, few, dozens */
  BRIEF_NUM_DOZEN,
  BRIEF_NUM_FRACTION   /* half 2, quarter 4, third 3: value is the divisor */
} BriefNumberKind;

const BriefLexeme *_brief_lexicon_calendar (const char *word);
const BriefLexeme *_brief_lexicon_number (const char *word);
/* Units of measure: kind is the BriefQuantityType, text the canonical unit. */
const BriefLexeme *_brief_lexicon_unit (const char *word);
/* Currencies by name, symbol or code: text is the ISO 4217 code; value 1 when the sign stands before the number. */
const BriefLexeme *_brief_lexicon_currency (const char *word);

/* The row of a sorted table with that key, or NULL. */
const BriefLexeme *_brief_lexicon_find (const BriefLexeme *table, size_t n, const char *key);

#endif
