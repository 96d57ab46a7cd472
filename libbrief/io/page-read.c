/* SPDX-License-Identifier: MIT */
/* A page as blocks of text in a tree of elements. Inline elements are no borders: "<b>U</b>.S." is one word. */
#include <string.h>

#include "base/utf8.h"
#include "io/charset.h"
#include "io/markup.h"
#include "io/page.h"

#define LONGEST_NOTE 4096        /* bytes of a title, an address, … */
#define LONGEST_LINKED (1 << 20) /* bytes of a JSON-LD script */

/* An element that is open. */
typedef struct {
  uint32_t element, flags;
  PageKind kind;
} Open;

typedef struct {
  BriefPage *page;
  Open open[BRIEF_MARKUP_DEEPEST + 1];
  size_t depth;
  unsigned silent, links, times, verbatim, titles; /* how many such elements are open */
  /* The block at hand, which begins at START of the page's text. */
  size_t start;
  uint32_t words, linked, timed;
  bool space;       /* white space stands before what comes next */
  unsigned breaks;  /* line breaks that stand before it */
  /* Text of an element that is not shown but says something: <title>, JSON-LD. */
  BriefBuffer aside;
  bool title, linked_data;
} Reader;

static uint32_t
add_element (BriefPage *page, uint32_t parent, uint32_t flags)
{
  if (page->n_elements == page->elements_room) {
    size_t room = MAX (page->elements_room * 2, 256);
    PageElement *elements = room < UINT32_MAX ? g_try_realloc_n (page->elements, room, sizeof *elements) : NULL;
    if (!elements) {
      page->failed = true;
      return parent;
    }
    page->elements = elements;
    page->elements_room = room;
  }
  page->elements[page->n_elements] = (PageElement) { .parent = parent, .flags = flags };
  return (uint32_t) page->n_elements++;
}

static void
add_block (BriefPage *page, const PageBlock *block)
{
  if (page->n_blocks == page->blocks_room) {
    size_t room = MAX (page->blocks_room * 2, 256);
    PageBlock *blocks = g_try_realloc_n (page->blocks, room, sizeof *blocks);
    if (!blocks) {
      page->failed = true;
      return;
    }
    page->blocks = blocks;
    page->blocks_room = room;
  }
  page->blocks[page->n_blocks++] = *block;
}

static bool
has_end (const char *text, size_t length, const char *end)
{
  size_t n = strlen (end);
  return length >= n && memcmp (text + length - n, end, n) == 0;
}

/* Does TEXT end like a sentence, or with the colon before a quotation? */
static bool
is_ended (const char *text, size_t length)
{
  static const char *const closers[] = { "\"", "'", ")", "]", "”", "’", "»", "*" };
  static const char *const stops[] = { ".", "!", "?", "…", ":", ";" };
  bool closed = false;
  for (int n = 0; n < 3; n++) {
    bool found = false;
    for (size_t i = 0; i < G_N_ELEMENTS (closers) && !found; i++) {
      found = has_end (text, length, closers[i]);
      length -= found ? strlen (closers[i]) : 0;
    }
    closed |= found;
    if (!found)
      break;
  }
  for (size_t i = 0; i < G_N_ELEMENTS (stops); i++)
    if (has_end (text, length, stops[i]))
      return true;
  return closed && length > 40; /* "…,” he said (in Lima)" */
}

/* Whole sentences for people to read, and no list of links, perhaps with a summary of what is behind them. */
static bool
is_prose (const PageBlock *block)
{
  uint32_t share = block->kind == PAGE_ITEM ? 5 : 3;
  return block->ends && block->words >= 10 && block->linked * share <= block->words && block->kind != PAGE_HEADING
         && block->kind != PAGE_CAPTION;
}

static void
end_block (Reader *reader)
{
  BriefPage *page = reader->page;
  const Open *open = &reader->open[reader->depth];
  size_t end = page->text.length;
  if (end > reader->start && !page->text.failed) {
    const char *text = page->text.data + reader->start;
    uint32_t rest = reader->words - reader->timed;
    PageBlock block = {
      .element = open->element, .kind = open->kind, .start = reader->start, .end = end, .words = reader->words,
      .linked = reader->linked, .ends = is_ended (text, end - reader->start), .title = reader->titles > 0,
    };
    block.dated = reader->timed > 0 && rest <= 3;
    block.prose = is_prose (&block);
    add_block (page, &block);
    page->elements[open->element].prose += block.prose ? end - reader->start : 0;
  }
  reader->start = end;
  reader->words = reader->linked = reader->timed = 0;
  reader->space = false;
  reader->breaks = 0;
}

/* Puts what stands between the words: a blank, a line break, or the border of two blocks. */
static void
put_space (Reader *reader)
{
  BriefBuffer *text = &reader->page->text;
  if (reader->breaks > 1)
    end_block (reader);
  else if (text->length > reader->start && (reader->breaks || reader->space)) {
    bool line = reader->breaks && reader->titles == 0 && reader->open[reader->depth].kind != PAGE_HEADING;
    _brief_buffer_append_char (text, line ? '\n' : ' ');
  }
  reader->space = false;
  reader->breaks = 0;
}

/* A run of characters that are no white space. */
static void
put_run (Reader *reader, const char *text, size_t length)
{
  bool word = reader->space || reader->breaks || reader->page->text.length == reader->start;
  put_space (reader);
  if (word) {
    reader->words++;
    reader->linked += reader->links > 0;
    reader->timed += reader->times > 0;
  }
  _brief_buffer_append (&reader->page->text, text, length);
}

/* How many bytes of white space stand at TEXT: ASCII's, and the space that does not break. 0 when none. */
static size_t
space_width (const unsigned char *text, size_t left)
{
  if (text[0] <= ' ' || text[0] == 0x7F)
    return 1;
  if (text[0] == 0xC2 && left > 1 && text[1] == 0xA0)
    return 2;
  return text[0] == 0xE2 && left > 2 && text[1] == 0x80 && (text[2] == 0xA8 || text[2] == 0xA9) ? 3 : 0;
}

/* So with the marks that only say where a word may be broken: soft hyphen, zero-width space, word joiner, BOM. */
static size_t
mark_width (const unsigned char *text, size_t left)
{
  if (text[0] == 0xC2 && left > 1 && text[1] == 0xAD)
    return 2;
  if (left < 3)
    return 0;
  bool mark = memcmp (text, "\xE2\x80\x8B", 3) == 0 || memcmp (text, "\xE2\x81\xA0", 3) == 0
              || memcmp (text, "\xEF\xBB\xBF", 3) == 0;
  return mark ? 3 : 0;
}

static void
put_text (Reader *reader, const char *text, size_t length)
{
  size_t at = 0, run = 0;
  while (at < length) {
    const unsigned char *here = (const unsigned char *) text + at;
    size_t space = space_width (here, length - at), skip = space ? space : mark_width (here, length - at);
    bool control = *here == 0xC2 && length - at > 1 && here[1] >= 0x80 && here[1] < 0xA0;
    if (!skip && !control) {
      at++;
      continue;
    }
    if (at > run)
      put_run (reader, text + run, at - run);
    reader->space |= space > 0;
    reader->breaks += *here == '\n' && reader->verbatim > 0;
    char meant[4];
    if (control)
      put_run (reader, meant, _brief_charset_western (here[1], meant));
    at += control ? 2 : skip;
    run = at;
  }
  if (at > run)
    put_run (reader, text + run, at - run);
}

static const char *
keep (Reader *reader, const char *text, size_t length)
{
  char *copy = _brief_arena_strndup (reader->page->arena, text, length);
  reader->page->failed |= copy == NULL;
  return copy;
}

/* Keeps TEXT as *FIELD unless something is there already, or TEXT is empty or no such thing by its length. */
static void
note (Reader *reader, const char **field, const char *text)
{
  if (!*field && text && *text && strlen (text) <= LONGEST_NOTE)
    *field = keep (reader, text, strlen (text));
}

static void
read_meta (Reader *reader, const char *const *attributes)
{
  static const char *const dates[] = {
    "article:published_time", "article:published", "datepublished", "date", "pdate", "pubdate", "publishdate", "publish-date", "publish_date", "dc.date",
    "dc.date.issued", "dcterms.created", "dcterms.date", "dcterms.issued", "parsely-pub-date", "sailthru.date",
    "og:published_time",
  };
  PageAbout *about = &reader->page->about;
  const char *content = _brief_markup_attribute (attributes, "content");
  const char *names[] = { _brief_markup_attribute (attributes, "property"),
                          _brief_markup_attribute (attributes, "name"),
                          _brief_markup_attribute (attributes, "itemprop") };
  for (size_t i = 0; content && i < G_N_ELEMENTS (names); i++) {
    if (!names[i])
      continue;
    if (g_ascii_strcasecmp (names[i], "og:title") == 0)
      note (reader, &about->og_title, content);
    else if (g_ascii_strcasecmp (names[i], "og:site_name") == 0)
      note (reader, &about->site, content);
    else if (g_ascii_strcasecmp (names[i], "og:url") == 0)
      note (reader, &about->og_url, content);
    for (size_t d = 0; d < G_N_ELEMENTS (dates); d++)
      if (g_ascii_strcasecmp (names[i], dates[d]) == 0)
        note (reader, &about->meta_date, content);
  }
}

/* What elements say that is no text. */
static void
read_attributes (Reader *reader, const char *name, const char *const *attributes, uint32_t flags)
{
  PageAbout *about = &reader->page->about;
  const char *rel = _brief_markup_attribute (attributes, "rel"), *type = _brief_markup_attribute (attributes, "type");
  if (strcmp (name, "meta") == 0)
    read_meta (reader, attributes);
  else if (strcmp (name, "link") == 0 && rel && g_ascii_strcasecmp (rel, "canonical") == 0)
    note (reader, &about->canonical, _brief_markup_attribute (attributes, "href"));
  else if (flags & PAGE_TIME)
    note (reader, &about->time, _brief_markup_attribute (attributes, "datetime"));
  reader->title = strcmp (name, "title") == 0 && !about->title && reader->silent == 0;
  reader->linked_data =
      strcmp (name, "script") == 0 && type && g_ascii_strncasecmp (type, "application/ld+json", 19) == 0;
}

static void
on_open (void *data, const char *name, const char *const *attributes)
{
  Reader *reader = data;
  const Open *around = &reader->open[reader->depth];
  PageKind kind = around->kind;
  uint32_t flags = _brief_page_element_flags (name, attributes, &kind), element = around->element;

  if (reader->page->failed || reader->depth >= BRIEF_MARKUP_DEEPEST)
    return;
  read_attributes (reader, name, attributes, flags);
  if (!(flags & (PAGE_INLINE | PAGE_NO_TEXT))) {
    end_block (reader);
    element = add_element (reader->page, element, flags);
  }
  reader->breaks += (flags & PAGE_BREAK) != 0;
  reader->silent += (flags & PAGE_NO_TEXT) != 0;
  reader->links += (flags & PAGE_LINK) != 0;
  reader->times += (flags & PAGE_TIME) != 0;
  reader->verbatim += (flags & PAGE_VERBATIM) != 0;
  reader->titles += (flags & PAGE_TITLE) != 0;
  reader->open[++reader->depth] = (Open) { .element = element, .flags = flags, .kind = kind };
}

/* Ends what was gathered of <title> or a script. */
static void
end_aside (Reader *reader)
{
  BriefBuffer *aside = &reader->aside;
  reader->page->failed |= aside->failed;
  if (reader->title && aside->length > 0 && !aside->failed)
    reader->page->about.title = keep (reader, aside->data, aside->length);
  if (reader->linked_data && aside->length > 0 && !aside->failed)
    _brief_page_read_linked (reader->page, aside->data, aside->length);
  aside->length = 0;
  reader->title = reader->linked_data = false;
}

static void
on_close (void *data, const char *name)
{
  Reader *reader = data;
  (void) name;
  if (reader->page->failed || reader->depth == 0)
    return;
  uint32_t flags = reader->open[reader->depth].flags;
  if (!(flags & (PAGE_INLINE | PAGE_NO_TEXT)))
    end_block (reader);
  if (flags & PAGE_NO_TEXT)
    end_aside (reader);
  reader->silent -= (flags & PAGE_NO_TEXT) != 0;
  reader->links -= (flags & PAGE_LINK) != 0;
  reader->times -= (flags & PAGE_TIME) != 0;
  reader->verbatim -= (flags & PAGE_VERBATIM) != 0;
  reader->titles -= (flags & PAGE_TITLE) != 0;
  reader->depth--;
}

static void
on_raw (void *data, const char *text, size_t length)
{
  Reader *reader = data;
  if (reader->linked_data && length < LONGEST_LINKED - MIN (reader->aside.length, LONGEST_LINKED))
    _brief_buffer_append (&reader->aside, text, length);
}

static void
on_text (void *data, const char *text, size_t length)
{
  Reader *reader = data;
  if (reader->page->failed)
    return;
  if (reader->silent == 0)
    put_text (reader, text, length);
  else if (reader->title && reader->aside.length < LONGEST_NOTE)
    _brief_buffer_append (&reader->aside, text, length);
  else
    on_raw (data, text, length);
}

/* What is in an element is in those around it, too. An element stands before those in it. */
static void
sum_prose (BriefPage *page)
{
  for (size_t i = page->n_elements; i-- > 1;)
    page->elements[page->elements[i].parent].prose += page->elements[i].prose;
}

bool
_brief_page_read (BriefPage *page, const char *html, size_t length, BriefError **error)
{
  static const BriefMarkupEvents events = { .open = on_open, .close = on_close, .text = on_text, .raw = on_raw };
  *page = (BriefPage) { .arena = _brief_arena_new () };
  Reader *reader = g_try_new0 (Reader, 1);
  BriefBuffer utf8 = { 0 };
  page->failed = !page->arena || !reader;
  if (!page->failed) {
    reader->page = page;
    add_element (page, 0, 0);
    _brief_charset_decode (html, length, &utf8);
  }
  bool read = page->failed || utf8.failed || utf8.length == 0
              || _brief_markup_read_html (utf8.data, utf8.length, &events, reader, error);
  if (reader) {
    end_block (reader);
    g_free (reader->aside.data);
  }
  page->failed |= utf8.failed || page->text.failed;
  g_free (utf8.data);
  g_free (reader);
  if (read && page->failed)
    return _brief_error_set_no_memory (error);
  sum_prose (page);
  return read;
}

void
_brief_page_clear (BriefPage *page)
{
  _brief_arena_free (page->arena);
  g_free (page->text.data);
  g_free (page->elements);
  g_free (page->blocks);
  *page = (BriefPage) { 0 };
}
