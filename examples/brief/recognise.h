/* SPDX-License-Identifier: MIT */
/* What a file is, by how it begins. */
#ifndef TOOL_RECOGNISE_H
#define TOOL_RECOGNISE_H

#include "options.h"

/* INPUT_HTML, INPUT_FEED, or INPUT_TEXT for whatever does not begin like a page or a feed. */
InputKind recognise (const char *text, gsize length);

#endif
