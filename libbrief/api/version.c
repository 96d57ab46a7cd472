/* SPDX-License-Identifier: MIT */
#include <brief/brief-version.h>

#include <stddef.h>

void
brief_version (unsigned *major, unsigned *minor, unsigned *micro)
{
  if (major)
    *major = BRIEF_VERSION_MAJOR;
  if (minor)
    *minor = BRIEF_VERSION_MINOR;
  if (micro)
    *micro = BRIEF_VERSION_MICRO;
}

const char *
brief_version_string (void)
{
  return BRIEF_VERSION_STRING;
}
