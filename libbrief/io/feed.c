/* SPDX-License-Identifier: MIT */
#include "io/feed.h"

#include <string.h>

#include "base/buffer.h"
#include "io/charset.h"
#include "io/markup.h"
#include "io/page.h"

/* What is read of an item. */
typedef enum { TITLE, LINK, ID, DATE, UPDATED, SUMMARY, CONTENT, SOURCE, N_FIELDS, NO_FIELD = N_FIELDS } Field;

typedef struct {
  BriefFeedItems *items;
  BriefError *error;  /* the first one */
  BriefBuffer fields[N_FIELDS]; /* of the item at hand; titles and texts as HTML */
  BriefBuffer title;  /* of the feed, as HTML */
  unsigned depth;     /* elements that are open */
  unsigned item;      /* depth of the item at hand, or 0 */
  unsigned start;     /* depth of the element of FIELD */
  Field field;        /* that is being read */
  BriefBuffer *value; /* of FIELD */
  bool is_feed, atom;
  bool plain;         /* FIELD is no HTML: its text is to be shown as it is */
  bool marked_up;     /* FIELD is made of elements */
  unsigned other;     /* depth of an element in FIELD that is none of its, or 0 */
} Reader;

static Field
field_of (const char *name)
{
  static const struct {
    const char *name;
    Field field;
  } names[] = {
    { "title", TITLE },     { "link", LINK },       { "guid", ID },         { "id", ID },           { "pubdate", DATE },
    { "published", DATE },  { "issued", DATE },     { "dc:date", DATE },    { "updated", UPDATED }, { "modified", UPDATED },
    { "summary", SUMMARY }, { "description", SUMMARY }, { "content", CONTENT }, { "content:encoded", CONTENT }, { "source", SOURCE },
  };
  for (size_t i = 0; i < G_N_ELEMENTS (names); i++)
    if (strcmp (name, names[i].name) == 0)
      return names[i].field;
  return NO_FIELD;
}

static void
append_escaped (BriefBuffer *html, const char *text, size_t length)
{
  for (size_t i = 0; i < length; i++)
    if (text[i] == '<')
      _brief_buffer_append_string (html, "&lt;");
    else if (text[i] == '&')
      _brief_buffer_append_string (html, "&amp;");
    else
      _brief_buffer_append_char (html, text[i]);
}

/* In Atom, TYPE says how the text of an element is written; in RSS it is HTML, as all who read it take it to be. */
static void
begin_text (Reader *reader, const char *const *attributes)
{
  const char *type = _brief_markup_attribute (attributes, "type");
  reader->marked_up = reader->atom && type && strstr (type, "xhtml");
  reader->plain = reader->atom && !reader->marked_up && !(type && strstr (type, "html"));
  if (reader->plain && reader->field != TITLE)
    _brief_buffer_append_string (reader->value, "<pre>");
}

/* An address in an attribute, as Atom has it. */
static void
read_link (Reader *reader, const char *const *attributes)
{
  const char *href = _brief_markup_attribute (attributes, "href"), *rel = _brief_markup_attribute (attributes, "rel");
  if (href && reader->value->length == 0 && (!rel || strcmp (rel, "alternate") == 0))
    _brief_buffer_append_string (reader->value, href);
}

/* The first of several elements counts; but the text of an article may be repeated, and the longest is taken. */
static void
begin_field (Reader *reader, Field field, const char *const *attributes)
{
  BriefBuffer *value = &reader->fields[field];
  if (value->length > 0 && field != CONTENT)
    return;
  value->length = 0;
  reader->field = field;
  reader->value = value;
  reader->start = reader->depth;
  reader->plain = reader->marked_up = false;
  reader->other = 0;
  if (field == LINK)
    read_link (reader, attributes);
  if (field == TITLE || field == SUMMARY || field == CONTENT)
    begin_text (reader, attributes);
}

static void
open_in_field (Reader *reader, const char *name)
{
  if (reader->marked_up && *name != '?') {
    _brief_buffer_append_char (reader->value, '<');
    _brief_buffer_append_string (reader->value, name);
    _brief_buffer_append_char (reader->value, '>');
  } else if (reader->field == SOURCE && !reader->other && strcmp (name, "title") != 0)
    reader->other = reader->depth;
}

static void
on_open (void *data, const char *name, const char *const *attributes)
{
  Reader *reader = data;
  if (g_str_has_prefix (name, "atom:"))
    name += strlen ("atom:");
  reader->depth++;
  if (reader->depth == 1) {
    reader->atom = strcmp (name, "feed") == 0;
    reader->is_feed = reader->atom || strcmp (name, "rss") == 0 || strcmp (name, "rdf") == 0;
  }
  if (!reader->is_feed)
    return;
  Field field = field_of (name);
  if (reader->field != NO_FIELD)
    open_in_field (reader, name);
  else if (!reader->item && (strcmp (name, "item") == 0 || strcmp (name, "entry") == 0))
    reader->item = reader->depth;
  else if (reader->item && reader->depth == reader->item + 1 && field != NO_FIELD)
    begin_field (reader, field, attributes);
  else if (!reader->item && field == TITLE && reader->title.length == 0 && reader->depth <= 3) {
    begin_field (reader, TITLE, attributes);
    reader->value = &reader->title;
  }
}

static void
on_text (void *data, const char *text, size_t length)
{
  Reader *reader = data;
  if (reader->field == NO_FIELD || reader->other)
    return;
  if (reader->plain || reader->marked_up)
    append_escaped (reader->value, text, length);
  else
    _brief_buffer_append (reader->value, text, length);
}

/* The text of a field without markup, in one line; NULL when there is none, or no memory. */
static char *
plain_of (Reader *reader, const BriefBuffer *html)
{
  size_t length;
  if (html->length == 0 || reader->error)
    return NULL;
  char *text = _brief_page_fragment (html->data, html->length, NULL, &length, &reader->error);
  if (text)
    g_strdelimit (text, "\n", ' ');
  if (text && !*text)
    g_clear_pointer (&text, g_free);
  return text;
}

/* A field that is no HTML, without the white space around it. */
static char *
string_of (Reader *reader, const BriefBuffer *value)
{
  if (value->length == 0 || reader->error)
    return NULL;
  char *string = g_try_malloc (value->length + 1);
  if (!string) {
    _brief_error_set_no_memory (&reader->error);
    return NULL;
  }
  memcpy (string, value->data, value->length);
  string[value->length] = '\0';
  g_strstrip (string);
  if (!*string)
    g_clear_pointer (&string, g_free);
  return string;
}

/* The text: the longest form that there is, else the title alone. */
static void
fill_text (Reader *reader, BriefArticleFields *item)
{
  static const Field fields[] = { CONTENT, SUMMARY };
  for (size_t i = 0; i < G_N_ELEMENTS (fields) && !reader->error && item->text_length == 0; i++) {
    const BriefBuffer *html = &reader->fields[fields[i]];
    g_clear_pointer (&item->text, g_free);
    if (html->length > 0)
      item->text = _brief_page_fragment (html->data, html->length, item->title, &item->text_length, &reader->error);
  }
  if (item->text_length > 0 || !item->title || reader->error)
    return;
  g_free (item->text);
  item->text_length = strlen (item->title);
  item->text = g_try_malloc (item->text_length + 1);
  if (item->text)
    memcpy (item->text, item->title, item->text_length + 1);
  else
    _brief_error_set_no_memory (&reader->error);
}

static void
fill_date (Reader *reader, BriefArticleFields *item)
{
  char *text = string_of (reader, &reader->fields[reader->fields[DATE].length > 0 ? DATE : UPDATED]);
  char date[PAGE_DATE_SIZE];
  if (text && _brief_page_date (text, date) && strlen (date) > 0) {
    BriefBuffer buffer = { .data = date, .length = strlen (date), .capacity = sizeof date };
    item->published = string_of (reader, &buffer);
  }
  g_free (text);
}

static bool
make_room (BriefFeedItems *items)
{
  if (items->n < items->room)
    return true;
  size_t room = MAX (items->room * 2, 32);
  BriefArticleFields *grown = g_try_realloc_n (items->items, room, sizeof *grown);
  if (!grown)
    return false;
  items->items = grown;
  items->room = room;
  return true;
}

static void
end_item (Reader *reader)
{
  BriefArticleFields item = { 0 };
  item.title = plain_of (reader, &reader->fields[TITLE]);
  fill_text (reader, &item);
  fill_date (reader, &item);
  item.publisher = plain_of (reader, &reader->fields[SOURCE]);
  item.id = string_of (reader, &reader->fields[ID]);
  item.uri = string_of (reader, &reader->fields[LINK]);
  if (!item.uri && item.id && g_str_has_prefix (item.id, "http"))
    item.uri = string_of (reader, &reader->fields[ID]);
  if (!item.id)
    item.id = string_of (reader, &reader->fields[LINK]);
  if (!reader->error && item.text_length > 0 && !make_room (reader->items))
    _brief_error_set_no_memory (&reader->error);
  if (!reader->error && item.text_length > 0)
    reader->items->items[reader->items->n++] = item;
  else
    _brief_article_fields_clear (&item);
  for (size_t i = 0; i < N_FIELDS; i++)
    reader->fields[i].length = 0;
}

static void
on_close (void *data, const char *name)
{
  Reader *reader = data;
  bool own = reader->field != NO_FIELD && reader->depth == reader->start;
  if (g_str_has_prefix (name, "atom:"))
    name += strlen ("atom:");
  if (own)
    reader->field = NO_FIELD;
  else if (reader->field != NO_FIELD && reader->marked_up && *name != '?') {
    _brief_buffer_append_string (reader->value, "</");
    _brief_buffer_append_string (reader->value, name);
    _brief_buffer_append_char (reader->value, '>');
  }
  if (reader->other == reader->depth)
    reader->other = 0;
  if (reader->item && reader->depth == reader->item) {
    end_item (reader);
    reader->item = 0;
  }
  reader->depth--;
}

/* Does a reference, "&amp;", "&#8217;", begin at TEXT? */
static bool
is_reference (const char *text, size_t left)
{
  size_t n = 1 + (left > 1 && text[1] == '#');
  size_t first = n;
  while (n < left && n < 12 && g_ascii_isalnum (text[n]))
    n++;
  return n > first && n < left && text[n] == ';';
}

/* TEXT with what no XML may have in it made good: an "&" that stands for itself, control characters, blanks before. */
static void
mend (const char *text, size_t length, BriefBuffer *xml)
{
  bool data = false; /* in a CDATA section, where "&" is no mark */
  size_t at = 0;
  while (at < length && g_ascii_isspace (text[at]))
    at++;
  for (; at < length; at++) {
    size_t left = length - at;
    if (text[at] == '<' && left >= 9 && memcmp (text + at, "<![CDATA[", 9) == 0)
      data = true;
    else if (text[at] == ']' && left >= 3 && memcmp (text + at, "]]>", 3) == 0)
      data = false;
    bool control = (unsigned char) text[at] < ' ' && !g_ascii_isspace (text[at]);
    if (!data && text[at] == '&' && !is_reference (text + at, left))
      _brief_buffer_append_string (xml, "&amp;");
    else
      _brief_buffer_append_char (xml, control || text[at] == '\v' || text[at] == '\f' ? ' ' : text[at]);
  }
}

/* Who publishes an item that does not say so itself: the feed. */
static void
fill_publishers (Reader *reader)
{
  BriefFeedItems *items = reader->items;
  items->title = plain_of (reader, &reader->title);
  if (!items->title)
    return;
  BriefBuffer title = { .data = items->title, .length = strlen (items->title) };
  for (size_t i = 0; i < items->n && !reader->error; i++)
    if (!items->items[i].publisher)
      items->items[i].publisher = string_of (reader, &title);
}

bool
_brief_feed_read (const char *xml, size_t length, BriefFeedItems *items, BriefError **error)
{
  static const BriefMarkupEvents events = { .open = on_open, .close = on_close, .text = on_text, .raw = on_text };
  Reader reader = { .items = items, .field = NO_FIELD };
  BriefBuffer utf8 = { 0 }, mended = { 0 };
  *items = (BriefFeedItems) { 0 };
  _brief_charset_decode (xml, length, &utf8);
  if (!utf8.failed && utf8.length > 0)
    mend (utf8.data, utf8.length, &mended);
  g_free (utf8.data);
  bool failed = utf8.failed || mended.failed;
  if (!failed && mended.length > 0)
    _brief_markup_read_xml (mended.data, mended.length, &events, &reader, &reader.error);
  g_free (mended.data);
  if (!reader.error && reader.is_feed)
    fill_publishers (&reader);
  for (size_t i = 0; i < N_FIELDS; i++) {
    failed |= reader.fields[i].failed;
    g_free (reader.fields[i].data);
  }
  failed |= reader.title.failed;
  g_free (reader.title.data);
  if (failed && !reader.error)
    _brief_error_set_no_memory (&reader.error);
  if (!reader.error && !reader.is_feed)
    _brief_error_set (&reader.error, BRIEF_ERROR_NO_FEED, BRIEF_NO_OFFSET, "neither an RSS nor an Atom feed");
  if (!reader.error)
    return true;
  _brief_feed_clear (items);
  if (error)
    *error = reader.error;
  else
    _brief_error_free (reader.error);
  return false;
}

void
_brief_feed_clear (BriefFeedItems *items)
{
  for (size_t i = 0; i < items->n; i++)
    _brief_article_fields_clear (&items->items[i]);
  g_free (items->items);
  g_free (items->title);
  *items = (BriefFeedItems) { 0 };
}
