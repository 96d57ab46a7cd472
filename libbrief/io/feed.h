/* SPDX-License-Identifier: MIT */
/* The articles of a feed: RSS 0.9x and 2.0, RSS 1.0, Atom. */
#ifndef BRIEF_IO_FEED_H
#define BRIEF_IO_FEED_H

#include "base/error-private.h"
#include "io/article-fields.h"

typedef struct {
  char *title; /* or NULL */
  BriefArticleFields *items;
  size_t n, room;
} BriefFeedItems;

/* The items with a text or a title, in the order of the feed. False with BRIEF_ERROR_NO_FEED, BRIEF_ERROR_TOO_LONG or
 * BRIEF_ERROR_NO_MEMORY, and ITEMS is empty. */
bool _brief_feed_read (const char *xml, size_t length, BriefFeedItems *items, BriefError **error);
void _brief_feed_clear (BriefFeedItems *items);

#endif
