/* SPDX-License-Identifier: MIT */
#include "text/text.h"

#include <string.h>

#include "base/utf8.h"
#include "text/blocks.h"
#include "text/tokens.h"

/* The character of the normal form for C: small letters, straight quotation marks, nothing for what is invisible. */
static uint32_t
normal_char (uint32_t c)
{
  if (c < 0x80)
    return c == '`' ? '\'' : (uint32_t) g_ascii_tolower ((char) c);
  switch (c) {
  case 0x201C: case 0x201D: case 0x201E: case 0x201F: case 0x00AB: case 0x00BB: case 0xFF02:
    return '"';
  case 0x201A: case 0x2039: case 0x203A:
    return '\'';
  case 0x2010: case 0x2011:
    return '-';
  }
  BriefChar class = _brief_char_class (c);
  if (class == BRIEF_CHAR_APOSTROPHE)
    return '\'';
  return class == BRIEF_CHAR_FORMAT ? 0 : g_unichar_tolower (c);
}

/* Two passes, since a small letter can take more bytes than its capital (U+023A). */
static const char *
general_norm (BriefArena *arena, const char *text, size_t length)
{
  char buffer[4];
  unsigned width;
  size_t size = 0;
  for (size_t at = 0; at < length; at += width) {
    uint32_t c = normal_char (_brief_utf8_get (text, at, &width));
    size += c == 0 ? 0 : _brief_utf8_put (c, buffer);
  }
  char *norm = _brief_arena_alloc (arena, size + 1);
  size_t out = 0;
  for (size_t at = 0; at < length && norm != NULL; at += width) {
    uint32_t c = normal_char (_brief_utf8_get (text, at, &width));
    out += c == 0 ? 0 : _brief_utf8_put (c, norm + out);
  }
  return norm;
}

static const char *
norm_of (BriefArena *arena, const char *text, size_t length)
{
  for (size_t i = 0; i < length; i++)
    if ((unsigned char) text[i] >= 0x80)
      return general_norm (arena, text, length);

  char *norm = _brief_arena_strndup (arena, text, length);
  for (size_t i = 0; i < length && norm != NULL; i++)
    norm[i] = norm[i] == '`' ? '\'' : g_ascii_tolower (norm[i]);
  return norm;
}

static bool
fill_words (BriefDocument *document, const BriefTokenList *tokens)
{
  if (tokens->n > UINT32_MAX / 2)
    return false;
  document->words = _brief_arena_alloc_n (document->arena, MAX (tokens->n, 1), sizeof *document->words);
  if (document->words == NULL)
    return false;
  document->n_words = (uint32_t) tokens->n;
  for (size_t i = 0; i < tokens->n; i++) {
    const BriefRawToken *token = &tokens->at[i];
    BriefWord *word = &document->words[i];
    word->span = (BriefSpan) { token->start, token->end };
    word->gap = token->gap;
    word->mwt = token->mwt;
    word->head = -1;
    word->norm = norm_of (document->arena, document->text + token->start, token->end - token->start);
    if (word->norm == NULL)
      return false;
  }
  return true;
}

static void
set_zones (BriefDocument *document, const BriefBlockList *blocks)
{
  for (size_t i = 0; i < blocks->n; i++)
    for (uint32_t word = blocks->at[i].first; word < blocks->at[i].end; word++)
      document->words[word].zone
        = word < blocks->at[i].first + blocks->at[i].dateline ? BRIEF_ZONE_DATELINE : blocks->at[i].zone;
}

/* Zones and sentence starts of the document's words. */
static bool
read_blocks (BriefDocument *document)
{
  BriefBlockList blocks;
  if (!_brief_blocks_read (document, &blocks))
    return false;
  _brief_zones_find (document, &blocks);
  set_zones (document, &blocks);
  _brief_starts_find (document, &blocks);
  g_free (blocks.at);
  return true;
}

bool
_brief_text_read (BriefDocument *document)
{
  if (document->length >= UINT32_MAX)
    return false;
  BriefTokenList tokens = { 0 };
  bool done = _brief_tokens_read (document->text, document->length, document->max_words, &tokens)
              && fill_words (document, &tokens);
  g_free (tokens.at);
  return done && read_blocks (document);
}
