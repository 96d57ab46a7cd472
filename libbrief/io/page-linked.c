/* SPDX-License-Identifier: MIT */
/* JSON-LD in a page: the article of schema.org, its headline, date and publisher. */
#include <jansson.h>
#include <string.h>

#include "io/page.h"

#define MOST_OBJECTS 1000 /* of a script that are looked at */

/* Is one of the types of OBJECT this one, or a narrower one by its name: NewsArticle, ReportageNewsArticle? */
static bool
is_a (const json_t *object, const char *name)
{
  const json_t *type = json_object_get (object, "@type");
  if (json_is_string (type))
    return g_str_has_suffix (json_string_value (type), name);
  for (size_t i = 0; i < json_array_size (type); i++)
    if (json_is_string (json_array_get (type, i))
        && g_str_has_suffix (json_string_value (json_array_get (type, i)), name))
      return true;
  return false;
}

static void
note (BriefPage *page, const char **field, const json_t *value)
{
  const char *string = json_string_value (value);
  if (*field || !string || !*string)
    return;
  *field = _brief_arena_strndup (page->arena, string, strlen (string));
  page->failed |= *field == NULL;
}

static void
read_article (BriefPage *page, const json_t *article)
{
  const json_t *publisher = json_object_get (article, "publisher");
  if (json_is_array (publisher))
    publisher = json_array_get (publisher, 0);
  note (page, &page->about.headline, json_object_get (article, "headline"));
  note (page, &page->about.linked_date, json_object_get (article, "datePublished"));
  note (page, &page->about.linked_publisher,
        json_is_string (publisher) ? publisher : json_object_get (publisher, "name"));
  note (page, &page->about.linked_body, json_object_get (article, "articleBody"));
}

/* Skips white space, and the marks of XHTML and of old browsers that hide a script. */
static void
skip_wrapping (const char **json, size_t *length)
{
  static const char *const marks[] = { "<![CDATA[", "<!--", "/*", "*/", "//" };
  for (bool skipped = true; skipped;) {
    size_t n = *length > 0 && g_ascii_isspace (**json);
    for (size_t i = 0; i < G_N_ELEMENTS (marks) && n == 0; i++)
      if (*length >= strlen (marks[i]) && memcmp (*json, marks[i], strlen (marks[i])) == 0)
        n = strlen (marks[i]);
    *json += n;
    *length -= n;
    skipped = n > 0;
  }
}

/* The objects at the top, in lists and in "@graph": the first article among them, or else what the page says of itself. */
void
_brief_page_read_linked (BriefPage *page, const char *json, size_t length)
{
  const json_t *waiting[16];
  const json_t *article = NULL, *web_page = NULL;
  size_t n = 0, seen = 0;
  skip_wrapping (&json, &length);
  json_t *root = json_loadb (json, length, JSON_DISABLE_EOF_CHECK, NULL);
  if (root)
    waiting[n++] = root;
  while (n > 0 && !article && seen++ < MOST_OBJECTS) {
    const json_t *value = waiting[--n];
    if (is_a (value, "Article") || is_a (value, "BlogPosting"))
      article = value;
    else if (!web_page && is_a (value, "WebPage"))
      web_page = value;
    const json_t *list = json_is_array (value) ? value : json_object_get (value, "@graph");
    for (size_t i = MIN (json_array_size (list), MOST_OBJECTS); i-- > 0;)
      if (n < G_N_ELEMENTS (waiting))
        waiting[n++] = json_array_get (list, i);
  }
  if (article)
    read_article (page, article);
  else if (web_page)
    note (page, &page->about.linked_page_date, json_object_get (web_page, "datePublished"));
  json_decref (root);
}
