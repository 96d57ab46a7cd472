/* SPDX-License-Identifier: MIT */
#ifndef BRIEF_IO_JSON_READER_H
#define BRIEF_IO_JSON_READER_H

#include "base/error-private.h"
#include "graph/graph-private.h"

/* Reads a graph, finished, from JSON[0, LENGTH). TEXT (or NULL) is the text that was read, checked here. NULL with
 * ERROR when anything is not as it should be. */
struct BriefGraph *_brief_json_read (const char *json, size_t length, const char *text, size_t text_length,
                                     BriefError **error);

#endif
