/* SPDX-License-Identifier: MIT */
/* A graph as a page for people. */
#ifndef BRIEF_IO_HTML_WRITER_H
#define BRIEF_IO_HTML_WRITER_H

#include <stdbool.h>

#include "base/buffer.h"
#include "graph/graph-private.h"

/* Whether PREFIX can begin the ids of a page: letters, digits, '-', '_' and '.' of ASCII; a letter first. "" can, too. */
bool _brief_html_is_prefix (const char *prefix);

/* The graph must have its text. Without memory the buffer has failed afterwards. */
void _brief_html_write (const struct BriefGraph *graph, const char *prefix, BriefBuffer *buffer);

#endif
