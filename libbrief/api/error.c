/* SPDX-License-Identifier: MIT */
#include <brief/brief-error.h>

#include "base/error-private.h"
#include "graph/vocabulary.h"

BriefErrorCode
brief_error_code (const BriefError *error)
{
  return error ? error->code : BRIEF_ERROR_NONE;
}

const char *
brief_error_message (const BriefError *error)
{
  return error ? error->message : "no error";
}

size_t
brief_error_offset (const BriefError *error)
{
  return error ? error->offset : BRIEF_NO_OFFSET;
}

void
brief_error_free (BriefError *error)
{
  _brief_error_free (error);
}

const char *
brief_error_code_to_string (BriefErrorCode code)
{
  const char *name = _brief_words_to_string (BRIEF_WORDS_ERROR_CODE, (int) code);
  return name ? name : "unknown";
}
