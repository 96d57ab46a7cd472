/* SPDX-License-Identifier: MIT */
/* Addresses: http://…, www.…, name@example.org, @handle, #tag, example.com. */
#include <glib.h>
#include <string.h>

#include "text/tokens.h"

/* RFC 5321's longest local part, and a limit for the rest, so that looking ahead costs a bounded time. */
#define LONGEST_LOCAL 64
#define LONGEST_DOMAIN 253

/* Top-level domains and file name endings that join what stands before their full stop. */
static const char endings[][6] = {
  "au", "biz", "ca", "ch", "cn", "co", "com", "csv", "de", "doc", "docx", "edu", "eu", "exe", "fr", "gif", "gov", "htm",
  "html", "ie", "in", "info", "int", "io", "jp", "jpeg", "jpg", "js", "mil", "mp3", "mp4", "net", "nl", "nz", "org", "pdf",
  "php", "png", "pl", "ppt", "pptx", "ru", "tv", "txt", "ua", "uk", "url", "xls", "xlsx", "xml", "zip",
};

static bool
is_ending (const BriefScan *scan, size_t start, size_t end)
{
  for (size_t i = 0; i < G_N_ELEMENTS (endings); i++)
    if (strlen (endings[i]) == end - start && _brief_scan_is (scan, start, endings[i]))
      return true;
  return false;
}

/* How many more brackets TEXT[START, END) closes than it opens. */
static int
unopened (const BriefScan *scan, size_t start, size_t end)
{
  int n = 0;
  for (size_t i = start; i < end; i++)
    n += (scan->text[i] == ')') - (scan->text[i] == '(');
  return n;
}

/* An address that reaches to the end of the chunk loses the punctuation of the sentence around it. */
static size_t
trim (const BriefScan *scan, size_t start, size_t end)
{
  int brackets = unopened (scan, start, end);
  while (end > start) {
    size_t last = _brief_utf8_before (scan->text, end);
    BriefScanChar c = _brief_scan_char (scan, last);
    bool mark = c.class == BRIEF_CHAR_STOP || c.class == BRIEF_CHAR_MARKER || c.class == BRIEF_CHAR_QUOTE
                || c.class == BRIEF_CHAR_APOSTROPHE || c.class == BRIEF_CHAR_OPEN
                || (c.c < 0x80 && strchr (",;:>*", (int) c.c));
    if (!mark && !(c.class == BRIEF_CHAR_CLOSE && (c.c != ')' || brackets > 0)))
      break;
    brackets += (c.c == '(') - (c.c == ')');
    end = last;
  }
  return end;
}

/* The end of what an address may reach to: the chunk, or a quotation mark or angle bracket in it. */
static size_t
address_limit (const BriefScan *scan, size_t at)
{
  while (at < scan->end) {
    BriefScanChar c = _brief_scan_char (scan, at);
    if (c.c == '"' || c.c == '<' || c.c == '>' || c.c == 0x201C || c.c == 0x201D)
      break;
    at = c.next;
  }
  return at;
}

static size_t
url (const BriefScan *scan, size_t at)
{
  static const char *const schemes[] = { "http://", "https://", "ftp://", "mailto:" };
  bool found = _brief_scan_is (scan, at, "www.") && at + 4 < scan->end;
  for (size_t i = 0; i < G_N_ELEMENTS (schemes) && scan->has_colon && !found; i++)
    found = _brief_scan_is (scan, at, schemes[i]) && at + strlen (schemes[i]) < scan->end;
  return found ? MAX (trim (scan, at, address_limit (scan, at)), at) : at;
}

static bool
is_label_char (BriefScanChar c)
{
  return _brief_char_is_letter (c.class) || c.class == BRIEF_CHAR_DIGIT || c.c == '-';
}

static size_t
email (const BriefScan *scan, size_t at)
{
  size_t p = at;
  for (;;) {
    BriefScanChar c = _brief_scan_char (scan, p);
    if (c.c == '@' && p > at)
      break;
    if (p - at > LONGEST_LOCAL || !(is_label_char (c) || c.c == '.' || c.c == '+' || c.c == '%'))
      return at;
    p = c.next;
  }
  size_t domain = ++p, end = p;
  while (p - domain <= LONGEST_DOMAIN) {
    BriefScanChar c = _brief_scan_char (scan, p);
    if (is_label_char (c))
      end = c.next;
    else if (c.c != '.')
      break;
    p = c.next;
  }
  return end > domain ? end : at;
}

size_t
_brief_token_address (const BriefScan *scan, size_t at)
{
  BriefScanChar c = _brief_scan_char (scan, at);
  if (c.class == BRIEF_CHAR_LOWER || c.class == BRIEF_CHAR_UPPER || c.class == BRIEF_CHAR_DIGIT) {
    size_t end = c.class == BRIEF_CHAR_DIGIT ? at : url (scan, at);
    return end == at && scan->has_at ? email (scan, at) : end;
  }
  if (c.c != '@' && c.c != '#')
    return at;

  bool glued =
      at > scan->chunk && _brief_char_is_word (_brief_scan_char (scan, _brief_utf8_before (scan->text, at)).class);
  BriefScanChar next = _brief_scan_char (scan, c.next);
  return !glued && _brief_char_is_letter (next.class) ? _brief_scan_run (scan, c.next) : at;
}

size_t
_brief_token_domain (const BriefScan *scan, size_t at)
{
  size_t end = at, label = at; /* the last label begins there */
  while (scan->has_stop) {
    BriefScanChar c = _brief_scan_char (scan, end);
    if (c.c == '.' && end > label && is_label_char (_brief_scan_char (scan, c.next)))
      label = c.next;
    else if (!is_label_char (c) && c.c != '_')
      break;
    end = c.next;
    if (end - at > LONGEST_DOMAIN)
      return at;
  }
  if (label == at || !is_ending (scan, label, end))
    return at;
  BriefScanChar c = _brief_scan_char (scan, end);
  BriefScanChar next = _brief_scan_char (scan, c.next);
  return c.c == '/' && _brief_char_is_word (next.class) ? trim (scan, at, address_limit (scan, end)) : end;
}
