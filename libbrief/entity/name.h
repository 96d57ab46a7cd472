/* SPDX-License-Identifier: MIT */
/* Names while they are collected: their words, their edges, and what the word lists know of them. */
#ifndef BRIEF_ENTITY_NAME_H
#define BRIEF_ENTITY_NAME_H

#include "entity/mention.h"

/* The longest country name, in words. */
#define BRIEF_COUNTRY_WORDS 5

static inline const BriefWord *
_brief_name_word (const BriefEntityState *state, uint32_t at)
{
  return &state->document->words[at];
}

/* name-word.c: words and word lists. Spans are words [first, end). */
bool _brief_name_is_upper (const BriefEntityState *state, uint32_t at);
/* Could the word be (part of) a name, as far as its letters go? With a capital, where the document has any. */
bool _brief_name_may_be (const BriefEntityState *state, uint32_t at);
/* No lower-case letter in the word as it stands. */
bool _brief_name_all_capitals (const BriefEntityState *state, uint32_t at);
bool _brief_name_same_sentence (const BriefEntityState *state, uint32_t a, uint32_t b);
const BriefLexeme *_brief_name_country (const BriefEntityState *state, uint32_t first, uint32_t end);
const BriefLexeme *_brief_name_thing (const BriefEntityState *state, uint32_t first, uint32_t end);
/* "F-16", "Su-34", "T-72", "Kh-101": letters, a hyphen, digits. Before LIMIT. */
bool _brief_name_designation (const BriefEntityState *state, uint32_t at, uint32_t limit, uint32_t *end,
                              BriefEntityType *type);

/* name-edge.c: where a name ends. */
/* A word that may stand before a person's name without being part of it. */
bool _brief_name_is_title (const BriefEntityState *state, uint32_t at);
void _brief_name_trim (const BriefEntityState *state, uint32_t *first, uint32_t *end);
/* Article and titles off. */
void _brief_name_clean (const BriefEntityState *state, BriefEntityType type, uint32_t *first, uint32_t *end);
/* "USS" and the like, before the name of a ship. */
bool _brief_name_is_ship (const BriefEntityState *state, uint32_t at);
/* Takes in what the network leaves out: "Kursk" + "region", "3rd" + "Assault Brigade", "HMS" + "Victory". */
void _brief_name_extend (const BriefEntityState *state, uint32_t *first, uint32_t *end, BriefEntityType *type);
/* The end of a body's name in small letters that goes on at END after a name of type TYPE: "Iraqi" + "security forces",
 * "Biden" + "administration"; 0 for none. */
uint32_t _brief_name_body (const BriefEntityState *state, uint32_t first, uint32_t end, BriefEntityType type);

/* name-type.c: what a name is. */
/* Weapon and vehicle by the noun that the name stands before ("ATACMS missiles"), else TYPE. */
BriefEntityType _brief_name_head_noun (const BriefEntityState *state, uint32_t end, BriefEntityType type);
/* What the word lists say of a name that the network has typed. */
BriefEntityType _brief_name_correct (const BriefEntityState *state, uint32_t first, uint32_t end, BriefEntityType type,
                                     float probability);

/* name-vote.c: the N names of one document that have the same words get the type that all of them together make likeliest. */
bool _brief_name_vote (BriefEntityState *state, BriefNameSpan *names, uint32_t n);

/* name-event.c */
/* The end of a storm's name that begins with "Hurricane" or the like at AT; 0 for none. */
uint32_t _brief_name_storm (const BriefEntityState *state, uint32_t at);
void _brief_name_become_event (BriefNameSpan *name);
/* Of the N names, makes those events that are a storm's name without that word. */
void _brief_name_storms (BriefEntityState *state, BriefNameSpan *names, uint32_t n);
/* FIRST, or the year before it that belongs to the name of an event that comes again: "2024 Summer Olympics". */
uint32_t _brief_name_with_year (const BriefEntityState *state, uint32_t first, uint32_t end, BriefEntityType type);

/* name-repeat.c: adds to the N names, in text order, the places where the document says them again; *NAMES becomes another array. */
bool _brief_name_repeat (BriefEntityState *state, BriefNameSpan **names, uint32_t *n);

/* name-pieces.c: the network's names, with pieces of one name joined and two names taken apart, without articles and titles. NAMES has
 * room for twice as many as the network found; returns their number. */
uint32_t _brief_name_pieces (const BriefEntityState *state, BriefNameSpan *names);

/* name-places.c: the word where the second of two places begins ("San Rafael" + "California"), 0 where there is one place. */
uint32_t _brief_name_second_place (const BriefEntityState *state, uint32_t first, uint32_t end, BriefEntityType type);

/* name-known.c: names that the word lists know. */
/* Those of several words ("North Korean", "al-Qaida"), before the network's. */
bool _brief_name_add_known (BriefEntityState *state);
/* Countries, nationalities, weapons and vehicles that the network missed, after its names. */
bool _brief_name_add_missed (BriefEntityState *state);

/* name.c: a mention; false when out of memory. */
bool _brief_name_add (BriefEntityState *state, uint32_t first, uint32_t end, BriefEntityType type, float probability);

#endif
