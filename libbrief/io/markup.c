/* SPDX-License-Identifier: MIT */
#include "io/markup.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <string.h>

/* Bytes of names of one document. libxml2 compares each attribute with all others of its element: with many names that
 * were quadratic. Feeds and pages have some hundred names. */
#define MOST_NAMES 16384

#define MOST_ATTRIBUTES 64 /* of an XML element that are looked at */

typedef struct {
  const BriefMarkupEvents *events;
  void *data;
  xmlParserCtxtPtr parser;
  unsigned depth;
  bool too_deep;
  xmlEntity entity; /* the one that was asked for last */
  xmlChar entity_text[8];
} Markup;

static void
stop_when_deep (Markup *markup)
{
  markup->parser->wellFormed = 1; /* or libxml2 leaves out all entities after the first fault of an XML document */
  if (++markup->depth <= BRIEF_MARKUP_DEEPEST || markup->too_deep)
    return;
  markup->too_deep = true;
  xmlStopParser (markup->parser);
}

static void
on_open (void *data, const xmlChar *name, const xmlChar **attributes)
{
  Markup *markup = data;
  stop_when_deep (markup);
  if (!markup->too_deep)
    markup->events->open (markup->data, (const char *) name, (const char *const *) attributes);
}

static void
on_close (void *data, const xmlChar *name)
{
  Markup *markup = data;
  if (markup->too_deep || markup->depth == 0)
    return;
  markup->parser->wellFormed = 1;
  markup->depth--;
  markup->events->close (markup->data, (const char *) name);
}

static void
on_text (void *data, const xmlChar *text, int length)
{
  Markup *markup = data;
  markup->parser->wellFormed = 1;
  if (!markup->too_deep && length > 0)
    markup->events->text (markup->data, (const char *) text, (size_t) length);
}

static void
on_raw (void *data, const xmlChar *text, int length)
{
  Markup *markup = data;
  if (!markup->too_deep && length > 0)
    markup->events->raw (markup->data, (const char *) text, (size_t) length);
}

#if LIBXML_VERSION >= 21200
typedef const xmlError *Fault;
#else
typedef xmlErrorPtr Fault;
#endif

static void
on_fault (void *data, Fault fault)
{
  (void) data;
  (void) fault;
}

/* The prefix by which an XML element of the namespace is known; "" for what feeds are made of, "?" for the rest. */
static const char *
prefix_of (const char *prefix, const char *uri)
{
  static const struct {
    const char *uri, *prefix;
  } known[] = {
    { "http://www.w3.org/2005/Atom", "atom" },
    { "http://purl.org/atom/ns#", "atom" },
    { "http://purl.org/rss/1.0/modules/content/", "content" },
    { "http://purl.org/dc/elements/1.1/", "dc" },
    { "http://www.w3.org/1999/xhtml", "" },
    { "http://purl.org/rss/1.0/", "" },
    { "http://my.netscape.com/rdf/simple/0.9/", "" },
    { "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "" },
    { "http://backend.userland.com/rss2", "" },
  };
  for (size_t i = 0; uri && i < G_N_ELEMENTS (known); i++)
    if (strcmp (uri, known[i].uri) == 0)
      return known[i].prefix;
  if (!prefix && !uri)
    return "";
  return !uri && (strcmp (prefix, "content") == 0 || strcmp (prefix, "dc") == 0) ? prefix : "?";
}

/* "prefix:name" in small letters; what does not fit in is cut, and then is no name that anybody asks for. */
static void
write_name (char *out, size_t size, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
  const char *known = prefix_of ((const char *) prefix, (const char *) uri);
  g_snprintf (out, (gulong) size, "%s%s%s", known, *known ? ":" : "", (const char *) name);
  for (; *out; out++)
    *out = g_ascii_tolower (*out);
}

static void
on_open_xml (void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int n_namespaces,
             const xmlChar **namespaces, int n_attributes, int n_defaulted, const xmlChar **attributes)
{
  Markup *markup = data;
  const char *given[2 * MOST_ATTRIBUTES + 1];
  char values[4096], full[64];
  size_t n = 0, used = 0;

  (void) n_namespaces;
  (void) namespaces;
  (void) n_defaulted;
  for (int i = 0; i < n_attributes && i < MOST_ATTRIBUTES; i++) {
    const xmlChar *start = attributes[5 * i + 3], *end = attributes[5 * i + 4];
    size_t length = (size_t) (end - start);
    if (attributes[5 * i + 1] || length >= sizeof values - used)
      continue;
    memcpy (values + used, start, length);
    values[used + length] = '\0';
    given[n++] = (const char *) attributes[5 * i];
    given[n++] = values + used;
    used += length + 1;
  }
  given[n] = NULL;
  write_name (full, sizeof full, name, prefix, uri);
  stop_when_deep (markup);
  if (!markup->too_deep)
    markup->events->open (markup->data, full, given);
}

static void
on_close_xml (void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
  char full[64];
  write_name (full, sizeof full, name, prefix, uri);
  on_close (data, (const xmlChar *) full);
}

/* Feeds use the entities of HTML without declaring them; those that a feed declares itself are not looked at. */
static xmlEntityPtr
on_entity (void *data, const xmlChar *name)
{
  Markup *markup = data;
  const htmlEntityDesc *known = htmlEntityLookup (name);
  if (!known)
    return NULL;
  int length = 0;
  if (known->value < 0x80)
    markup->entity_text[length++] = (xmlChar) known->value;
  else
    length = g_unichar_to_utf8 (known->value, (char *) markup->entity_text);
  markup->entity_text[length] = 0;
  markup->entity = (xmlEntity) {
    .type = XML_ENTITY_DECL, .name = (const xmlChar *) known->name, .content = markup->entity_text, .length = length,
    .etype = XML_INTERNAL_PREDEFINED_ENTITY,
  };
  return &markup->entity;
}

static bool
check_length (size_t length, BriefError **error)
{
  return length < G_MAXINT
         || _brief_error_set (error, BRIEF_ERROR_TOO_LONG, BRIEF_NO_OFFSET, "the document is longer than 2 GB");
}

/* What both parsers need, and what came of it. */
static void
set_up (Markup *markup, const xmlSAXHandler *handler)
{
  xmlDictSetLimit (markup->parser->dict, MOST_NAMES);
  *markup->parser->sax = *handler;
  markup->parser->userData = markup;
  xmlSwitchEncoding (markup->parser, XML_CHAR_ENCODING_UTF8);
}

static bool
finish (const Markup *markup, BriefError **error)
{
  if (markup->too_deep)
    return _brief_error_set (error, BRIEF_ERROR_TOO_LONG, BRIEF_NO_OFFSET,
                             "the elements of the document are nested more than %d deep", BRIEF_MARKUP_DEEPEST);
  return true;
}

bool
_brief_markup_read_html (const char *text, size_t length, const BriefMarkupEvents *events, void *data,
                         BriefError **error)
{
  static const xmlSAXHandler handler = {
    .startElement = on_open, .endElement = on_close, .characters = on_text, .ignorableWhitespace = on_text,
    .cdataBlock = on_raw, .initialized = XML_SAX2_MAGIC, .serror = on_fault,
  };
  if (!check_length (length, error))
    return false;
  xmlInitParser (); /* takes a lock itself, and is over at once when it was done before */
  Markup markup = { .events = events, .data = data, .parser = htmlCreateMemoryParserCtxt (text, (int) length) };
  if (!markup.parser)
    return length == 0 || _brief_error_set_no_memory (error);
  htmlCtxtUseOptions (markup.parser,
                      HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC | HTML_PARSE_NOIMPLIED);
  set_up (&markup, &handler);
  htmlParseDocument (markup.parser);
  xmlFreeDoc (markup.parser->myDoc);
  markup.parser->myDoc = NULL;
  htmlFreeParserCtxt (markup.parser);
  return finish (&markup, error);
}

bool
_brief_markup_read_xml (const char *text, size_t length, const BriefMarkupEvents *events, void *data,
                        BriefError **error)
{
  static const xmlSAXHandler handler = {
    .startElementNs = on_open_xml, .endElementNs = on_close_xml, .characters = on_text, .ignorableWhitespace = on_text,
    .cdataBlock = on_text, .getEntity = on_entity, .initialized = XML_SAX2_MAGIC, .serror = on_fault,
  };
  if (!check_length (length, error))
    return false;
  xmlInitParser (); /* takes a lock itself, and is over at once when it was done before */
  Markup markup = { .events = events, .data = data, .parser = xmlCreateMemoryParserCtxt (text, (int) length) };
  if (!markup.parser)
    return length == 0 || _brief_error_set_no_memory (error);
  xmlCtxtUseOptions (markup.parser, XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_IGNORE_ENC);
  set_up (&markup, &handler);
  xmlParseDocument (markup.parser);
  xmlFreeDoc (markup.parser->myDoc);
  markup.parser->myDoc = NULL;
  xmlFreeParserCtxt (markup.parser);
  return finish (&markup, error);
}

const char *
_brief_markup_attribute (const char *const *attributes, const char *name)
{
  for (; attributes && *attributes; attributes += 2)
    if (strcmp (attributes[0], name) == 0)
      return attributes[1];
  return NULL;
}
