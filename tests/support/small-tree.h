/* SPDX-License-Identifier: MIT */
/*
 * A BriefDocument from one line for each sentence: its words separated by blanks, each
 *   FORM/LEMMA/UPOS/XPOS/HEAD/RELATION
 * with HEAD counted from 1 in the sentence, 0 for its root. Punctuation is glued to the word before it where English does so; a
 * line "#" starts a new paragraph. The features that rules read follow from the Penn tag.
 */
#ifndef TEST_SMALL_TREE_H
#define TEST_SMALL_TREE_H

#include "conllu-document.h"

BriefDocument *small_tree_new (const char *lines);

#endif
