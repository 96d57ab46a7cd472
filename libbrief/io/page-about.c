/* SPDX-License-Identifier: MIT */
/* What a page says about its article, and the article as a whole. */
#include <string.h>

#include "base/utf8.h"
#include "io/page.h"

#define LONGEST_TITLE 1000 /* bytes */
#define MOST_HEADINGS 16   /* that may be the title */
#define MOST_DATE_LINES 8  /* below the title */
#define LONGEST_DATE_LINE 100

char *
_brief_page_letters (const char *text, size_t length)
{
  BriefBuffer letters = { 0 };
  for (size_t at = 0; at < length;) {
    unsigned width;
    uint32_t c = _brief_utf8_get (text, at, &width);
    at += width;
    if (!g_unichar_isalnum (c))
      continue;
    char utf8[4];
    _brief_buffer_append (&letters, utf8, _brief_utf8_put (g_unichar_tolower (c), utf8));
  }
  return _brief_buffer_take (&letters, NULL);
}

bool
_brief_page_has_letters (const BriefPage *page, const PageBlock *block, const char *letters)
{
  char *own = NULL;
  if (letters && block->words < 60)
    own = _brief_page_letters (page->text.data + block->start, block->end - block->start);
  bool same = own && strcmp (own, letters) == 0;
  g_free (own);
  return same;
}

/* A copy in one line, its white space made blanks; NULL (and PAGE->FAILED) without memory, NULL for NULL or nothing. */
static char *
clean (BriefPage *page, const char *text, size_t length)
{
  BriefBuffer line = { 0 };
  for (size_t i = 0; i < length; i++) {
    bool blank = (unsigned char) text[i] <= ' ';
    size_t nbsp = i + 1 < length && (unsigned char) text[i] == 0xC2 && (unsigned char) text[i + 1] == 0xA0;
    i += nbsp;
    if (!blank && !nbsp)
      _brief_buffer_append_char (&line, text[i]);
    else if (line.length > 0 && line.data[line.length - 1] != ' ')
      _brief_buffer_append_char (&line, ' ');
  }
  if (line.length > 0 && line.data[line.length - 1] == ' ')
    line.length--;
  bool empty = line.length == 0 && !line.failed;
  char *copy = _brief_buffer_take (&line, NULL);
  page->failed |= copy == NULL;
  if (empty)
    g_clear_pointer (&copy, g_free);
  return copy;
}

static char *
clean_string (BriefPage *page, const char *text)
{
  return text ? clean (page, text, strlen (text)) : NULL;
}

/* Are LETTERS in TEXT, and most of it? The name of the site is in it, too. */
static bool
has_letters_of (BriefPage *page, const char *text, const char *letters)
{
  char *own = text && letters ? _brief_page_letters (text, strlen (text)) : NULL;
  page->failed |= text && letters && !own;
  bool has = own && strstr (own, letters) != NULL && 2 * strlen (letters) >= strlen (own);
  g_free (own);
  return has;
}

static uint32_t
count_words (const char *text, size_t length)
{
  uint32_t words = 0;
  for (size_t i = 0; i < length; i++)
    words += text[i] != ' ' && (i == 0 || text[i - 1] == ' ');
  return words;
}

/* "Headline | The Site" to "Headline": cuts TITLE before its last mark of division when the site's name follows, or else
 * when enough stands before it and what follows is short and looks like a name. */
static void
cut_site (BriefPage *page, char *title, const char *site)
{
  static const char *const marks[] = { " | ", " - ", " – ", " — ", " :: ", " » ", " « ", " • ", " · " };
  char *last = NULL, *name = NULL;
  for (size_t i = 0; i < G_N_ELEMENTS (marks); i++) {
    char *at = g_strrstr (title, marks[i]);
    if (at && (!last || at > last)) {
      last = at;
      name = at + strlen (marks[i]);
    }
  }
  if (!last)
    return;
  char *site_letters = site ? _brief_page_letters (site, strlen (site)) : NULL;
  char *rest = _brief_page_letters (name, strlen (name));
  bool same = site_letters && rest && *rest && (strstr (rest, site_letters) || strstr (site_letters, rest));
  page->failed |= !rest || (site && !site_letters);
  bool likely = !site && !g_ascii_islower (*name) && count_words (title, (size_t) (last - title)) >= 4
                && count_words (name, strlen (name)) <= 4;
  if (same || likely)
    *last = '\0';
  g_free (site_letters);
  g_free (rest);
}

/* The <h1> that the page's other titles repeat. Else, the only one, when these say nothing. */
static char *
find_heading (BriefPage *page)
{
  const PageAbout *about = &page->about;
  size_t n = 0, only = 0;
  for (size_t i = 0; i < page->n_blocks && n < MOST_HEADINGS; i++) {
    const PageBlock *block = &page->blocks[i];
    size_t length = block->end - block->start;
    if (!block->title || length > LONGEST_TITLE)
      continue;
    char *letters = _brief_page_letters (page->text.data + block->start, length);
    page->failed |= letters == NULL;
    bool named = letters && strlen (letters) > 0 && block->words > 1
                 && (has_letters_of (page, about->title, letters) || has_letters_of (page, about->og_title, letters)
                     || has_letters_of (page, about->headline, letters));
    g_free (letters);
    if (named)
      return clean (page, page->text.data + block->start, length);
    n++;
    only = i;
  }
  bool none = !about->og_title && !about->headline
              && (!about->title || count_words (about->title, strlen (about->title)) < 4);
  if (n != 1 || page->blocks[only].words < 3 || !none)
    return NULL;
  const PageBlock *block = &page->blocks[only];
  return clean (page, page->text.data + block->start, block->end - block->start);
}

static char *
find_title (BriefPage *page, const char *site)
{
  const PageAbout *about = &page->about;
  char *title = find_heading (page);
  const char *others[] = { about->og_title, about->headline, about->title };
  for (size_t i = 0; i < G_N_ELEMENTS (others) && !title; i++) {
    title = clean_string (page, others[i]);
    if (title && others[i] != about->headline)
      cut_site (page, title, site);
    if (title && strlen (title) > LONGEST_TITLE)
      g_clear_pointer (&title, g_free);
  }
  return title;
}

/* A date in words at any place of a short line: "Updated on Friday, June 6, 2003". */
static bool
find_date_in (const BriefPage *page, const PageBlock *block, char date[PAGE_DATE_SIZE])
{
  char line[LONGEST_DATE_LINE + 1];
  size_t length = block->end - block->start;
  if (length > LONGEST_DATE_LINE)
    return false;
  memcpy (line, page->text.data + block->start, length);
  line[length] = '\0';
  for (size_t i = 0; i < length; i++)
    if ((i == 0 || !g_ascii_isalnum (line[i - 1])) && _brief_page_date (line + i, date) && strncmp (date, "19", 2) >= 0)
      return true;
  return false;
}

/* The date in the lines between the title and the text. */
static bool
find_shown_date (BriefPage *page, const char *title, char date[PAGE_DATE_SIZE])
{
  char *letters = title ? _brief_page_letters (title, strlen (title)) : NULL;
  size_t at = 0;
  bool found = false, titled = false;
  for (; letters && at < page->n_blocks && !titled; at++) {
    const PageBlock *block = &page->blocks[at];
    if (block->prose)
      break;
    titled = _brief_page_has_letters (page, block, letters);
  }
  for (size_t end = at + MOST_DATE_LINES; titled && !found && at < MIN (end, page->n_blocks); at++) {
    if (page->blocks[at].prose)
      break;
    found = find_date_in (page, &page->blocks[at], date);
  }
  g_free (letters);
  return found;
}

static char *
find_date (BriefPage *page, const char *title)
{
  const char *dates[] = { page->about.linked_date, page->about.meta_date, page->about.linked_page_date,
                          page->about.time };
  char date[PAGE_DATE_SIZE];
  for (size_t i = 0; i < G_N_ELEMENTS (dates); i++)
    if (dates[i] && _brief_page_date (dates[i], date))
      return clean_string (page, date);
  return find_shown_date (page, title, date) ? clean_string (page, date) : NULL;
}

static bool
is_address (const char *uri)
{
  return uri && (g_ascii_strncasecmp (uri, "http://", 7) == 0 || g_ascii_strncasecmp (uri, "https://", 8) == 0);
}

bool
_brief_page_describe (BriefPage *page, const char *uri, BriefArticleFields *fields)
{
  const PageAbout *about = &page->about;
  const char *own = is_address (about->canonical) ? about->canonical : is_address (about->og_url) ? about->og_url : uri;
  fields->publisher = clean_string (page, about->site ? about->site : about->linked_publisher);
  fields->title = find_title (page, fields->publisher);
  fields->published = find_date (page, fields->title);
  fields->uri = clean_string (page, own);
  return !page->failed;
}

/* The text of linked data, where the page has none itself: such pages are filled in by their scripts. */
static void
write_linked_body (const BriefPage *page, const char *title, BriefBuffer *text)
{
  if (text->length > 0 || !page->about.linked_body)
    return;
  if (title)
    _brief_buffer_append_string (text, title);
  if (title)
    _brief_buffer_append_string (text, "\n\n");
  _brief_buffer_append_string (text, page->about.linked_body);
}

bool
_brief_page_article (const char *html, size_t length, const char *uri, BriefArticleFields *fields, BriefError **error)
{
  BriefPage page;
  BriefBuffer text = { 0 };
  *fields = (BriefArticleFields) { 0 };
  bool done = _brief_page_read (&page, html, length, error);
  if (done) {
    _brief_page_choose (&page, false);
    done = !page.failed && _brief_page_describe (&page, uri, fields);
    if (done) {
      _brief_page_write (&page, fields->title, &text);
      write_linked_body (&page, fields->title, &text);
    }
    bool none = done && !text.failed && text.length == 0;
    fields->text = done && !none ? _brief_buffer_take (&text, &fields->text_length) : NULL;
    if (none)
      done = _brief_error_set (error, BRIEF_ERROR_NO_ARTICLE, BRIEF_NO_OFFSET,
                               "no text of an article was found in the page");
    else if (!fields->text)
      done = _brief_error_set_no_memory (error);
  }
  if (!done)
    _brief_article_fields_clear (fields);
  g_free (text.data);
  _brief_page_clear (&page);
  return done;
}

char *
_brief_page_fragment (const char *html, size_t length, const char *title, size_t *text_length, BriefError **error)
{
  BriefPage page;
  BriefBuffer text = { 0 };
  char *result = NULL;
  bool read = _brief_page_read (&page, html, length, error);
  if (read) {
    _brief_page_choose (&page, true);
    if (!page.failed) {
      _brief_page_write (&page, title, &text);
      result = _brief_buffer_take (&text, text_length);
    }
    if (!result)
      _brief_error_set_no_memory (error);
  }
  _brief_page_clear (&page);
  return result;
}
