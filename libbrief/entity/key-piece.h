/* SPDX-License-Identifier: MIT */
/* The words of a name's key (lower case, joined by blanks). */
#ifndef BRIEF_ENTITY_KEY_PIECE_H
#define BRIEF_ENTITY_KEY_PIECE_H

#include <glib.h>
#include <stdbool.h>

typedef struct { const char *at; size_t length; } BriefPiece;

size_t _brief_key_n_words (const char *key);
BriefPiece _brief_key_first (const char *key);
/* The last word that is not "Jr." or the like. */
BriefPiece _brief_key_last (const char *key);

bool _brief_piece_equal (BriefPiece a, BriefPiece b);
/* "al-Abadi" is also called "Abadi". */
BriefPiece _brief_piece_bare (BriefPiece piece);

/* Are these first names of one person: equal, one short for the other, or its initial? */
bool _brief_given_names_agree (BriefPiece a, BriefPiece b);

/* Writes the initials of a long name to OUT, with or without those of its small words; their number, 0 when it has fewer than two. */
size_t _brief_key_initials (const char *key, char *out, size_t size, bool with_small);

#endif
