/* SPDX-License-Identifier: MIT */
/* Reads all documents, one or several at a time, and writes the outputs in the order of the input. */
#ifndef TOOL_JOBS_H
#define TOOL_JOBS_H

#include "input.h"
#include "options.h"

/* TEXT is that of --text, or NULL. Returns the exit code. */
int jobs_run (const Options *options, Input *input, BriefModel *model, const char *text, gsize text_length);

/* Writes `brief: MESSAGE` to standard error, as one line without control characters. */
void complain (const char *format, ...) G_GNUC_PRINTF (1, 2);

#endif
