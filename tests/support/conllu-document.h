/* SPDX-License-Identifier: MIT */
/*
 * A BriefDocument made from CoNLL-U, for tests of the stages after the network.
 *
 * The text is built from the forms and SpaceAfter=No; `# newpar` and `# newdoc` start a paragraph (blank line),
 * `# zone = headline` (dateline, byline, caption, list) gives the sentence its zone. `# text` is not needed.
 * Columns: all ten of CoNLL-U; multiword tokens ("1-2 don't") are understood, empty nodes ("8.1") skipped.
 * Keys of MISC that are read:
 *   SpaceAfter=No       no space after this token
 *   Name=B-person       a name begins here (I-person: goes on)
 *   Sense=allow.01      the word is a predicate of this PropBank sense
 *   Roles=ARG0:3,ARG1:5 its arguments: label and id of the argument's head word in the sentence
 *   Frame=1-cue         the word is a part of attribution frame 1 of the document: cue, source or content;
 *                       several separated by commas ("1-content,2-source")
 */
#ifndef TEST_CONLLU_DOCUMENT_H
#define TEST_CONLLU_DOCUMENT_H

#include "text/document.h"

/* The document owns its text and arena. Aborts the test with a message when CONLLU is malformed. */
BriefDocument *conllu_document_new (const char *conllu);
void conllu_document_free (BriefDocument *document);

/* The words [first, end) as they stand in the text; free with g_free(). */
char *conllu_document_words (const BriefDocument *document, uint32_t first, uint32_t end);

/* Index of the N-th word (from 1) with this form, compared exactly; aborts when there is none. */
uint32_t conllu_document_word (const BriefDocument *document, const char *form, unsigned n);

#endif
