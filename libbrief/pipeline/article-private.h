/* SPDX-License-Identifier: MIT */
/* What an article holds. */
#ifndef BRIEF_PIPELINE_ARTICLE_PRIVATE_H
#define BRIEF_PIPELINE_ARTICLE_PRIVATE_H

#include <brief/brief-article.h>
#include <glib.h>

struct BriefArticle {
  int ref_count;    /* atomic */
  const char *text; /* not NUL-terminated; not validated yet; never NULL */
  size_t length;    /* bytes */
  BriefDestroyFunc destroy; /* frees the text, or NULL */
  void *destroy_data;
  char *id, *title, *published, *publisher, *uri; /* valid UTF-8, or NULL */
};

#endif
