/* SPDX-License-Identifier: MIT */
/* What a page or a feed says of an article. */
#ifndef BRIEF_IO_ARTICLE_FIELDS_H
#define BRIEF_IO_ARTICLE_FIELDS_H

#include <glib.h>

/* Each string is valid UTF-8 without NUL and belongs to the fields; all but the text may be NULL. */
typedef struct {
  char *text;
  size_t text_length;
  char *id, *title, *published, *publisher, *uri;
} BriefArticleFields;

static inline void
_brief_article_fields_clear (BriefArticleFields *fields)
{
  g_free (fields->text);
  g_free (fields->id);
  g_free (fields->title);
  g_free (fields->published);
  g_free (fields->publisher);
  g_free (fields->uri);
  *fields = (BriefArticleFields) { 0 };
}

#endif
