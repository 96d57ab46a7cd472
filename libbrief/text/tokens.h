/* SPDX-License-Identifier: MIT */
/*
 * From characters to tokens, as UD English EWT cuts them. The tokenizer goes once from left to right; a
 * recogniser says how far the token reaches that begins here, looking at a bounded stretch beyond it.
 */
#ifndef BRIEF_TEXT_TOKENS_H
#define BRIEF_TEXT_TOKENS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/utf8.h"
#include "text/chars.h"

typedef struct {
  uint32_t start, end;
  uint8_t gap; /* BriefGap */
  uint8_t mwt; /* as BriefWord.mwt */
} BriefRawToken;

typedef struct {
  BriefRawToken *at;
  size_t n, allocated;
  bool failed; /* out of memory */
} BriefTokenList;

void _brief_token_list_add (BriefTokenList *list, size_t start, size_t end, uint8_t mwt);

/* Cuts the whole TEXT, or as much of it as gives more than LIMIT tokens (0: no limit). The list's memory is g_free()'s.
 * False when out of memory. */
bool _brief_tokens_read (const char *text, size_t length, size_t limit, BriefTokenList *list);

/* Where the tokenizer stands. */
typedef struct {
  const char *text;
  size_t length;
  size_t limit;           /* of tokens, 0: none */
  size_t chunk, end;      /* the stretch without white space that is being cut */
  bool has_at, has_colon, has_stop; /* does the chunk hold @, :, or a full stop with something behind it? */
  bool line_start;        /* is the chunk the first one of its line? */
  bool quoted;            /* is a single quotation mark open? */
  unsigned brackets;      /* open brackets in this paragraph */
  BriefTokenList *out;
} BriefScan;

/* One character of the text; class SPACE beyond the end of the chunk. */
typedef struct {
  uint32_t c;
  BriefChar class;
  size_t next; /* where the next one begins */
} BriefScanChar;

static inline BriefScanChar
_brief_scan_char (const BriefScan *scan, size_t at)
{
  if (at >= scan->end)
    return (BriefScanChar) { 0, BRIEF_CHAR_SPACE, at };
  unsigned width;
  uint32_t c = _brief_utf8_get (scan->text, at, &width);
  return (BriefScanChar) { c, _brief_char_class (c), at + width };
}

/* The end of the letters, digits, marks and joiners at AT. */
size_t _brief_scan_run (const BriefScan *scan, size_t at);

/* Does TEXT[AT...) in the chunk equal the lower-case ASCII string WHAT, whatever its case? */
bool _brief_scan_is (const BriefScan *scan, size_t at, const char *what);

/* What follows AT, across white space. */
typedef struct {
  uint32_t c;      /* 0: nothing near enough */
  BriefChar class;
  size_t at;
  bool glued;      /* no white space between */
  bool paragraph;  /* a blank line or the end of the text comes first */
} BriefAhead;

BriefAhead _brief_scan_ahead (const BriefScan *scan, size_t at);

/* Recognisers: the end of the token at AT, or AT itself when there is none of this kind. */
size_t _brief_token_address (const BriefScan *scan, size_t at); /* URL, e-mail address, @handle, #tag */
size_t _brief_token_domain (const BriefScan *scan, size_t at);  /* example.com, report.doc */
size_t _brief_token_number (const BriefScan *scan, size_t at);
size_t _brief_token_elision (const BriefScan *scan, size_t at); /* '90s, 'em, and 's behind punctuation */
size_t _brief_token_symbol (BriefScan *scan, size_t at);        /* punctuation, runs of it, emoticons; never AT */

/* Reads the word or number at AT, with its clitics, into SCAN->out; returns its end. */
size_t _brief_token_word (BriefScan *scan, size_t at);

/* Does the full stop at STOP belong to the word that began at START? */
bool _brief_stop_belongs (const BriefScan *scan, size_t start, size_t stop);

#endif
