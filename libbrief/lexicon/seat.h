/* SPDX-License-Identifier: MIT */
/* Buildings and streets whose names stand for who governs in them. */
#ifndef BRIEF_LEXICON_SEAT_H
#define BRIEF_LEXICON_SEAT_H

#include <stddef.h>

/* The ISO 3166-1 alpha-2 code of the country that is governed from NAME ("the Kremlin"); NULL for all other names. */
const char *_brief_seat_country (const char *name);

#endif
