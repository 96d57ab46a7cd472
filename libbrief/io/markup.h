/* SPDX-License-Identifier: MIT */
/*
 * HTML and XML taken apart into events, by libxml2: nothing is fetched, no DTD is loaded, no entity is declared, and
 * nothing is said on the error stream. Memory does not grow with the depth of the document beyond what stands here.
 */
#ifndef BRIEF_IO_MARKUP_H
#define BRIEF_IO_MARKUP_H

#include "base/error-private.h"

/* Elements inside each other. Blink, the engine of Chrome, keeps as many. */
#define BRIEF_MARKUP_DEEPEST 512

typedef struct {
  /* ATTRIBUTES: name, value, name, value, …, NULL; itself NULL when there are none. A value may be NULL. */
  void (*open) (void *data, const char *name, const char *const *attributes);
  void (*close) (void *data, const char *name);
  void (*text) (void *data, const char *text, size_t length);
  void (*raw) (void *data, const char *text, size_t length); /* of scripts and styles */
} BriefMarkupEvents;

/* Both read valid UTF-8 without NUL and give each start tag its end tag. Names are in small letters; in XML, the
 * prefixes that feeds use stand for their namespaces: "content:encoded", "dc:date", "atom:link", and "?:x" for an
 * element of any other. False with BRIEF_ERROR_TOO_LONG when the document is over 2 GB or nests too deeply, or
 * BRIEF_ERROR_NO_MEMORY. Other faults of the document are mended. */
bool _brief_markup_read_html (const char *text, size_t length, const BriefMarkupEvents *events, void *data,
                              BriefError **error);
bool _brief_markup_read_xml (const char *text, size_t length, const BriefMarkupEvents *events, void *data,
                             BriefError **error);

/* The value of attribute NAME, or NULL. */
const char *_brief_markup_attribute (const char *const *attributes, const char *name);

#endif
