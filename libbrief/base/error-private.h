/* SPDX-License-Identifier: MIT */
/* Setting errors. */
#ifndef BRIEF_BASE_ERROR_PRIVATE_H
#define BRIEF_BASE_ERROR_PRIVATE_H

#include <brief/brief-error.h>
#include <glib.h>

struct BriefError {
  BriefErrorCode code;
  size_t offset;   /* or BRIEF_NO_OFFSET */
  char message[];
};

/* Sets *ERROR when ERROR is not NULL. The message is a line without a full stop; over about 500 bytes it is cut.
 * Needs no memory for BRIEF_ERROR_NO_MEMORY; without memory every error becomes that one. Always returns false. */
bool _brief_error_set (BriefError **error, BriefErrorCode code, size_t offset, const char *format, ...)
  G_GNUC_PRINTF (4, 5);

/* Short for the commonest one. Always returns false. */
bool _brief_error_set_no_memory (BriefError **error);

/* True when TEXT[0, LENGTH) is valid UTF-8 without NUL; else false with the fitting error and offset. */
bool _brief_error_check_text (const char *text, size_t length, BriefError **error);

void _brief_error_free (BriefError *error);

#endif
