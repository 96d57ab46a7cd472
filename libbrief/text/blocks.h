/* SPDX-License-Identifier: MIT */
/*
 * Blocks: the lines of the text as its author meant them. Hard-wrapped lines are joined again; a paragraph, a
 * headline, a byline and each item of a list is a block.
 */
#ifndef BRIEF_TEXT_BLOCKS_H
#define BRIEF_TEXT_BLOCKS_H

#include "text/document.h"

typedef struct {
  uint32_t first, end; /* words [first, end), never empty */
  uint32_t dateline;   /* so many words at its start are the dateline */
  uint8_t gap;         /* BriefGap before it: LINE or BLANK */
  uint8_t zone;        /* BriefZone */
  bool stopped;        /* ends with a full stop, a question or an exclamation mark, perhaps within quotation marks */
  bool bullet;         /* begins with a bullet or an item number */
} BriefBlock;

typedef struct {
  BriefBlock *at;
  size_t n;
} BriefBlockList;

/* Finds the blocks of DOCUMENT's words; zones are left at body. The list's memory is g_free()'s. False when out of memory. */
bool _brief_blocks_read (const BriefDocument *document, BriefBlockList *blocks);

/* Sets the zone and the dateline of every block (zones.c). */
void _brief_zones_find (const BriefDocument *document, BriefBlockList *blocks);

/* Sets start and start_guess of every word (starts.c). */
void _brief_starts_find (BriefDocument *document, const BriefBlockList *blocks);

/* What a word is to the rules of this stage. */
bool _brief_norm_is (const BriefDocument *document, uint32_t word, const char *norm);
bool _brief_word_is_stop (const BriefDocument *document, uint32_t word);   /* . ! ? and runs of them */
bool _brief_word_is_closer (const BriefDocument *document, uint32_t word); /* quotation mark or bracket that closes */
bool _brief_word_is_opener (const BriefDocument *document, uint32_t word);
bool _brief_word_is_dash (const BriefDocument *document, uint32_t word);
bool _brief_word_is_upper (const BriefDocument *document, uint32_t word);  /* begins with a capital letter */
bool _brief_word_is_lower (const BriefDocument *document, uint32_t word);
bool _brief_word_is_capitals (const BriefDocument *document, uint32_t word); /* two letters or more, all capitals */

/* Parts of a page around its text (furniture.c). */
bool _brief_block_is_byline (const BriefDocument *document, const BriefBlock *block);
bool _brief_block_is_caption (const BriefDocument *document, const BriefBlock *block);
bool _brief_block_is_date (const BriefDocument *document, const BriefBlock *block);
/* The number of words of the dateline that BLOCK begins with, 0 for none. FIRST: nothing of the body came before. */
uint32_t _brief_block_dateline (const BriefDocument *document, const BriefBlock *block, bool first);

#endif
