/* SPDX-License-Identifier: MIT */
/*
 * The article of a web page, in three steps: the page as a list of blocks of text inside a tree of elements
 * (page-read.c, page-element.c), the choice of the blocks that are the article (page-content.c), and what the page says
 * about it: title, date, publisher, address (page-about.c, page-linked.c, page-date.c).
 */
#ifndef BRIEF_IO_PAGE_H
#define BRIEF_IO_PAGE_H

#include "base/arena.h"
#include "base/buffer.h"
#include "base/error-private.h"
#include "io/article-fields.h"

typedef enum { PAGE_OTHER, PAGE_PARAGRAPH, PAGE_HEADING, PAGE_ITEM, PAGE_CAPTION, PAGE_QUOTATION } PageKind;

/* What is known of an element from its name and attributes. */
typedef enum {
  PAGE_INLINE = 1 << 0,   /* part of the line around it */
  PAGE_BREAK = 1 << 1,    /* a line break */
  PAGE_VERBATIM = 1 << 2, /* line breaks in it are line breaks */
  PAGE_NO_TEXT = 1 << 3,  /* never text for a reader: a script, a drawing, a field of a form */
  PAGE_RAW = 1 << 4,      /* its text is no markup */
  PAGE_ASIDE = 1 << 5,    /* not the article, unless most of the page's text is in it */
  PAGE_ARTICLE = 1 << 6,  /* <article> */
  PAGE_MAIN = 1 << 7,     /* <main> */
  PAGE_BODY = 1 << 8,     /* said to be the text of the article */
  PAGE_LINK = 1 << 9,     /* leads elsewhere */
  PAGE_TIME = 1 << 10,    /* a date, in a line of its own not the article */
  PAGE_TITLE = 1 << 11,   /* <h1> */
} PageFlags;

typedef struct {
  uint32_t parent; /* an element before it; element 0 is the page, and its own parent */
  uint32_t flags;
  size_t prose;    /* bytes of the sentences in it */
} PageElement;

/* A block of text between two borders of elements, its white space made blanks. */
typedef struct {
  uint32_t element;      /* the innermost one that is no inline element */
  PageKind kind;
  size_t start, end;     /* of the page's text */
  uint32_t words, linked; /* words, and those of them in links */
  bool ends;             /* with the end of a sentence, or a colon */
  bool title;            /* of <h1> */
  bool prose;            /* whole sentences, and no list of links */
  bool dated;            /* nothing but a date */
  bool kept;             /* is part of the article */
} PageBlock;

/* What the page says of itself, where; strings in the arena, or NULL. */
typedef struct {
  const char *title, *og_title, *headline;     /* <title>; og:title; of linked data */
  const char *linked_date, *meta_date, *time;  /* of the article in linked data; <meta>; the first <time> */
  const char *linked_page_date;                /* of the page in linked data */
  const char *site, *linked_publisher;         /* og:site_name; of linked data */
  const char *canonical, *og_url;
  const char *linked_body;                     /* the text of the article in linked data */
} PageAbout;

typedef struct {
  BriefArena *arena;
  BriefBuffer text;
  PageElement *elements;
  size_t n_elements, elements_room;
  PageBlock *blocks;
  size_t n_blocks, blocks_room;
  PageAbout about;
  bool failed; /* no memory */
} BriefPage;

/* Flags and kind of an element. KIND is left as it is (the one around) when the element says nothing of it. */
uint32_t _brief_page_element_flags (const char *name, const char *const *attributes, PageKind *kind);

/* Takes apart HTML in any encoding. False with the error of _brief_markup_read_html(). */
bool _brief_page_read (BriefPage *page, const char *html, size_t length, BriefError **error);
void _brief_page_clear (BriefPage *page);

/* Takes up the text of a JSON-LD script. */
void _brief_page_read_linked (BriefPage *page, const char *json, size_t length);

/* Marks the blocks that are kept: those of the article; or, of a FRAGMENT, which is an article, all but links. */
void _brief_page_choose (BriefPage *page, bool fragment);

/* TITLE, or NULL, and the kept blocks, divided by blank lines. Nothing when there are no such blocks. */
void _brief_page_write (const BriefPage *page, const char *title, BriefBuffer *text);

/* What is known about the article but its text. False without memory. */
bool _brief_page_describe (BriefPage *page, const char *uri, BriefArticleFields *fields);

/* The date of ISO 8601, of RFC 822 or in English words that TEXT begins with, as "YYYY-MM-DD" or "YYYY-MM-DDThh:mm:ss±hh:mm". False when
 * there is none. */
#define PAGE_DATE_SIZE 32
bool _brief_page_date (const char *text, char date[PAGE_DATE_SIZE]);

/* The article of a page. False with BRIEF_ERROR_NO_ARTICLE, BRIEF_ERROR_TOO_LONG or BRIEF_ERROR_NO_MEMORY. */
bool _brief_page_article (const char *html, size_t length, const char *uri, BriefArticleFields *fields,
                          BriefError **error);

/* The text of a piece of HTML that is an article without its TITLE (or NULL), which is put before it; to be freed with
 * g_free(), empty when there is no text. NULL with ERROR. */
char *_brief_page_fragment (const char *html, size_t length, const char *title, size_t *text_length,
                            BriefError **error);

/* The letters and digits of TEXT in small form, to be freed with g_free(); NULL without memory. */
char *_brief_page_letters (const char *text, size_t length);

/* Has the block these letters and digits, and no others? */
bool _brief_page_has_letters (const BriefPage *page, const PageBlock *block, const char *letters);

#endif
