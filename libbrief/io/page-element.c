/* SPDX-License-Identifier: MIT */
/* What the name and the attributes of an HTML element say about the text in it. */
#include <string.h>

#include "io/markup.h"
#include "io/page.h"

typedef struct {
  const char *name;
  uint32_t flags;
  PageKind kind;
} Element;

#define KEEPS_KIND ((PageKind) -1)

/* In the order of strcmp(). What is not here is inline, as in a browser. */
static const Element elements[] = {
  { "a", PAGE_INLINE | PAGE_LINK, KEEPS_KIND },
  { "address", 0, PAGE_OTHER },
  { "applet", PAGE_NO_TEXT, KEEPS_KIND },
  { "article", PAGE_ARTICLE, PAGE_OTHER },
  { "aside", PAGE_ASIDE, PAGE_OTHER },
  { "audio", PAGE_NO_TEXT, KEEPS_KIND },
  { "blockquote", 0, PAGE_QUOTATION },
  { "body", 0, PAGE_OTHER },
  { "br", PAGE_INLINE | PAGE_BREAK, KEEPS_KIND },
  { "button", PAGE_NO_TEXT, KEEPS_KIND },
  { "canvas", PAGE_NO_TEXT, KEEPS_KIND },
  { "caption", 0, PAGE_CAPTION },
  { "center", 0, PAGE_OTHER },
  { "datalist", PAGE_NO_TEXT, KEEPS_KIND },
  { "dd", 0, PAGE_PARAGRAPH },
  { "details", 0, PAGE_OTHER },
  { "dialog", PAGE_ASIDE, PAGE_OTHER },
  { "dir", 0, PAGE_OTHER },
  { "div", 0, PAGE_OTHER },
  { "dl", 0, PAGE_OTHER },
  { "dt", 0, PAGE_OTHER },
  { "fieldset", 0, PAGE_OTHER },
  { "figcaption", 0, PAGE_CAPTION },
  { "figure", 0, PAGE_OTHER },
  { "footer", PAGE_ASIDE, PAGE_OTHER },
  { "form", PAGE_ASIDE, PAGE_OTHER },
  { "h1", PAGE_TITLE, PAGE_HEADING },
  { "h2", 0, PAGE_HEADING },
  { "h3", 0, PAGE_HEADING },
  { "h4", 0, PAGE_HEADING },
  { "h5", 0, PAGE_HEADING },
  { "h6", 0, PAGE_HEADING },
  { "head", 0, PAGE_OTHER },
  { "header", 0, PAGE_OTHER },
  { "hgroup", 0, PAGE_OTHER },
  { "hr", 0, PAGE_OTHER },
  { "html", 0, PAGE_OTHER },
  { "iframe", PAGE_NO_TEXT, KEEPS_KIND },
  { "legend", PAGE_ASIDE, PAGE_OTHER },
  { "li", 0, PAGE_ITEM },
  { "main", PAGE_MAIN, PAGE_OTHER },
  { "math", PAGE_NO_TEXT, KEEPS_KIND },
  { "menu", PAGE_ASIDE, PAGE_OTHER },
  { "nav", PAGE_ASIDE, PAGE_OTHER },
  { "noembed", PAGE_NO_TEXT, KEEPS_KIND },
  { "noframes", PAGE_NO_TEXT, KEEPS_KIND },
  { "noscript", PAGE_NO_TEXT, KEEPS_KIND },
  { "object", PAGE_NO_TEXT, KEEPS_KIND },
  { "ol", 0, PAGE_OTHER },
  { "optgroup", PAGE_NO_TEXT, KEEPS_KIND },
  { "option", PAGE_NO_TEXT, KEEPS_KIND },
  { "p", 0, PAGE_PARAGRAPH },
  { "pre", PAGE_VERBATIM, PAGE_PARAGRAPH },
  { "rp", PAGE_NO_TEXT, KEEPS_KIND },
  { "rt", PAGE_NO_TEXT, KEEPS_KIND },
  { "script", PAGE_NO_TEXT | PAGE_RAW, KEEPS_KIND },
  { "section", 0, PAGE_OTHER },
  { "select", PAGE_NO_TEXT, KEEPS_KIND },
  { "style", PAGE_NO_TEXT | PAGE_RAW, KEEPS_KIND },
  { "summary", 0, PAGE_OTHER },
  { "svg", PAGE_NO_TEXT, KEEPS_KIND },
  { "table", 0, PAGE_OTHER },
  { "tbody", 0, PAGE_OTHER },
  { "td", 0, PAGE_OTHER },
  { "template", PAGE_NO_TEXT, KEEPS_KIND },
  { "textarea", PAGE_NO_TEXT, KEEPS_KIND },
  { "tfoot", 0, PAGE_OTHER },
  { "th", 0, PAGE_OTHER },
  { "thead", 0, PAGE_OTHER },
  { "time", PAGE_INLINE | PAGE_TIME, KEEPS_KIND },
  { "title", PAGE_NO_TEXT, KEEPS_KIND },
  { "tr", 0, PAGE_OTHER },
  { "ul", 0, PAGE_OTHER },
  { "video", PAGE_NO_TEXT, KEEPS_KIND },
};

/* Words of class names and ids that stand for what is around an article, in the order of strcmp(). Of the same kind, and
 * in part the same, as the list of Readability (Arc90; Mozilla's Readability.js, REGEXPS.unlikelyCandidates). */
static const char *const aside_words[] = {
  "ad", "ads", "advert", "advertisement", "advertising", "adverts", "author", "authors", "banner", "bio", "breadcrumb",
  "breadcrumbs", "byline", "bylines", "carousel", "comment", "comments", "consent", "cookie", "cookies", "copyright",
  "credits", "cta", "dfp", "disclaimer", "disqus", "follow", "footer", "gallery", "gdpr", "keywords", "login",
  "masthead", "menu", "modal", "nav", "navbar", "navigation", "newsletter", "outbrain", "overlay", "pager", "pagination",
  "paywall", "piano", "popular", "popup", "promo", "promos", "promotion", "pubdate", "rail", "readmore", "recirc",
  "recirculation", "recommendations", "recommended", "related", "share", "sharebar", "sharing", "shoutbox", "sidebar",
  "signup", "skyscraper", "social", "sponsor", "sponsored", "subscribe", "subscription", "taboola", "tags", "teaser",
  "teasers", "timestamp", "toolbar", "tooltip", "trending", "widget",
};

/* Ways in which a class says that an element is not shown. */
static const char *const hidden_classes[] = {
  "a11y-hidden", "d-none", "hidden", "hide", "is-hidden", "screen-reader-only", "screen-reader-text", "sr-only", "u-hidden",
  "visually-hidden", "visuallyhidden",
};

/* Ways in which a class says where the article is. */
static const char *const body_classes[] = {
  "article-body", "article-content", "article-text", "article__body", "article__content", "articlebody", "body-copy",
  "entry-content", "post-body", "post-content", "story-body", "story-content", "storybody",
};

static int
compare_bytes (const char *key, size_t length, const char *word)
{
  int order = strncmp (key, word, length);
  return order != 0 ? order : word[length] == '\0' ? 0 : -1;
}

static bool
is_among (const char *const *words, size_t n, const char *key, size_t length)
{
  size_t low = 0, high = n;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    int order = compare_bytes (key, length, words[middle]);
    if (order == 0)
      return true;
    if (order < 0)
      high = middle;
    else
      low = middle + 1;
  }
  return false;
}

static const Element *
find_element (const char *name)
{
  size_t low = 0, high = G_N_ELEMENTS (elements);
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    int order = strcmp (name, elements[middle].name);
    if (order == 0)
      return &elements[middle];
    if (order < 0)
      high = middle;
    else
      low = middle + 1;
  }
  return NULL;
}

/* Calls of a class or id one word at a time: "article-shareBar" has article, share, bar. */
static bool
has_aside_word (const char *value)
{
  while (*value) {
    char word[24];
    size_t n = 0;
    bool fits = true;
    while (*value && !g_ascii_isalnum (*value))
      value++;
    for (bool lower = false; g_ascii_isalnum (*value) && !(lower && g_ascii_isupper (*value)); value++) {
      lower = g_ascii_islower (*value);
      fits = n < sizeof word;
      if (fits)
        word[n++] = g_ascii_tolower (*value);
    }
    if (fits && n > 0 && is_among (aside_words, G_N_ELEMENTS (aside_words), word, n))
      return true;
  }
  return false;
}

/* Is one of the blank-separated classes of VALUE among WORDS? */
static bool
has_class (const char *value, const char *const *words, size_t n_words)
{
  while (*value) {
    char word[32];
    size_t n = strcspn (value, " \t\n\r\f");
    for (size_t i = 0; i < MIN (n, sizeof word); i++)
      word[i] = g_ascii_tolower (value[i]);
    if (n > 0 && n <= sizeof word && is_among (words, n_words, word, n))
      return true;
    value += n + (value[n] != '\0');
  }
  return false;
}

/* "display: none" in a style attribute. */
static bool
is_not_displayed (const char *style)
{
  const char *at = strstr (style, "display");
  if (!at)
    return false;
  at += strlen ("display");
  at += strspn (at, " \t\n");
  if (*at != ':')
    return false;
  at++;
  at += strspn (at, " \t\n");
  return strncmp (at, "none", 4) == 0;
}

static bool
is_one_of (const char *value, const char *const *words)
{
  for (; value && *words; words++)
    if (g_ascii_strcasecmp (value, *words) == 0)
      return true;
  return false;
}

static bool
is_hidden (const char *const *attributes)
{
  const char *style = _brief_markup_attribute (attributes, "style");
  const char *class_names = _brief_markup_attribute (attributes, "class");
  const char *aria = _brief_markup_attribute (attributes, "aria-hidden");
  for (const char *const *at = attributes; at && *at; at += 2)
    if (strcmp (*at, "hidden") == 0)
      return true;
  return (style && is_not_displayed (style)) || (aria && strcmp (aria, "true") == 0)
         || (class_names && has_class (class_names, hidden_classes, G_N_ELEMENTS (hidden_classes)));
}

/* What the attributes say. Inside a paragraph nothing is aside: a link to an author is a word of its sentence. */
static uint32_t
attribute_flags (const char *name, const char *const *attributes, bool in_line)
{
  static const char *const aside_roles[] = {
    "navigation", "complementary", "banner", "contentinfo", "search", "menu", "menubar", "dialog", "alertdialog",
    "toolbar", NULL,
  };
  static const char *const wholes[] = { "html", "body", "article", "main", NULL };
  static const char *const aside_items[] = { "author", "publisher", "datePublished", "dateModified", "comment", NULL };
  const char *class_names = _brief_markup_attribute (attributes, "class"),
             *id = _brief_markup_attribute (attributes, "id");
  const char *role = _brief_markup_attribute (attributes, "role"),
             *item = _brief_markup_attribute (attributes, "itemprop");
  const char *rel = _brief_markup_attribute (attributes, "rel");
  uint32_t flags = 0;

  if (item && g_ascii_strcasecmp (item, "articleBody") == 0)
    return PAGE_BODY;
  if (class_names && has_class (class_names, body_classes, G_N_ELEMENTS (body_classes)))
    flags |= PAGE_BODY;
  if (role && g_ascii_strcasecmp (role, "main") == 0)
    flags |= PAGE_MAIN;
  if (is_hidden (attributes))
    return in_line ? PAGE_NO_TEXT : flags | PAGE_ASIDE;
  if (in_line)
    return 0;
  if (is_one_of (role, aside_roles) || is_one_of (item, aside_items) || (rel && strcmp (rel, "author") == 0))
    flags |= PAGE_ASIDE;
  /* The classes of the page and of the article as a whole tell about all that is on it. */
  bool whole = flags || is_one_of (name, wholes);
  if (!whole && ((class_names && has_aside_word (class_names)) || (id && has_aside_word (id))))
    flags |= PAGE_ASIDE;
  return flags;
}

uint32_t
_brief_page_element_flags (const char *name, const char *const *attributes, PageKind *kind)
{
  const Element *element = find_element (name);
  uint32_t flags = element ? element->flags : PAGE_INLINE;
  bool keeps = !element || element->kind == KEEPS_KIND || *kind == PAGE_CAPTION || *kind == PAGE_HEADING
               || ((*kind == PAGE_ITEM || *kind == PAGE_QUOTATION) && element->kind == PAGE_PARAGRAPH);
  bool in_line = (flags & PAGE_INLINE) && *kind != PAGE_OTHER;
  if (!keeps)
    *kind = element->kind;
  if (attributes && !(flags & PAGE_NO_TEXT))
    flags |= attribute_flags (name, attributes, in_line);
  return flags & PAGE_ASIDE ? flags & ~(uint32_t) PAGE_INLINE : flags;
}
