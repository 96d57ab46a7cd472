/* SPDX-License-Identifier: MIT */
/* Writing the small parts of JSON: strings, numbers, and the commas between. */
#ifndef BRIEF_IO_JSON_TEXT_H
#define BRIEF_IO_JSON_TEXT_H

#include "base/buffer.h"

/* STRING in quotation marks, or null for NULL. UTF-8 stays as it is; control characters are escaped. */
void _brief_json_append_string (BriefBuffer *buffer, const char *string, size_t length);

/* The shortest form of NUMBER that reads back as itself; whole numbers without a point; null when not finite. */
void _brief_json_append_double (BriefBuffer *buffer, double number);

#endif
