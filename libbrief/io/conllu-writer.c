/* SPDX-License-Identifier: MIT */
/*
 * CoNLL-U as Universal Dependencies define it: ten columns, a blank line after each sentence, comments before it. White
 * space inside a form or a sentence (a line break in the middle of it) becomes one space; the offsets into the text as
 * it was given are in MISC.
 */
#include "io/conllu-writer.h"

typedef struct {
  const struct BriefGraph *graph;
  BriefBuffer *out;
} Writer;

static void
raw (Writer *writer, const char *text)
{
  _brief_buffer_append_string (writer->out, text);
}

static void
number (Writer *writer, uint64_t value)
{
  _brief_buffer_append_unsigned (writer->out, value);
}

static const struct BriefToken *
token_at (const Writer *writer, uint32_t i)
{
  return &g_array_index (&writer->graph->tokens, struct BriefToken, i);
}

/* Is there white space at TEXT[AT], before END? Its width in bytes, or 0. No-break and other odd spaces count too, and so do
 * the line and paragraph separators that some readers of lines stop at. */
static unsigned
space_width (const char *text, size_t at, size_t end)
{
  unsigned char c = (unsigned char) text[at];
  if (c == ' ' || (c >= 0x09 && c <= 0x0D) || (c >= 0x1C && c <= 0x1F))
    return 1;
  if (c < 0xC2 || at + 1 >= end)
    return 0;
  unsigned width;
  uint32_t character = _brief_utf8_get (text, at, &width);
  return character == 0x85 || g_unichar_isspace (character) ? width : 0;
}

/* TEXT[START, END) on one line, without white space at its ends. */
static void
one_line (Writer *writer, const char *text, size_t start, size_t end)
{
  bool pending = false, begun = false;
  size_t from = start;
  for (size_t at = start; at < end;) {
    unsigned width = space_width (text, at, end);
    if (width == 0) {
      if (pending && begun)
        raw (writer, " ");
      pending = false;
      begun = true;
      from = at;
      while (at < end && space_width (text, at, end) == 0)
        at++;
      _brief_buffer_append (writer->out, text + from, at - from);
      continue;
    }
    pending = true;
    at += width;
  }
}

/* A column: never empty. */
static void
column (Writer *writer, const char *value)
{
  size_t before = writer->out->length;
  if (value)
    one_line (writer, value, 0, strlen (value));
  if (writer->out->length == before)
    raw (writer, "_");
  raw (writer, "\t");
}

static void
misc (Writer *writer, BriefSpan span, bool space_after)
{
  if (!space_after)
    raw (writer, "SpaceAfter=No|");
  raw (writer, "TokenRange=");
  number (writer, _brief_utf8_byte_to_char (&writer->graph->utf8, span.start));
  raw (writer, ":");
  number (writer, _brief_utf8_byte_to_char (&writer->graph->utf8, span.end));
  raw (writer, "\n");
}

/* The words of the multiword token that begins at FIRST: up to the result. */
static uint32_t
multiword_end (const Writer *writer, uint32_t first, uint32_t end)
{
  uint32_t at = first + 1;
  while (at < end && token_at (writer, at)->mwt == 2)
    at++;
  return at;
}

/* The line of the token as a whole, before its words. */
static void
write_multiword (Writer *writer, const struct BriefSentenceNode *sentence, uint32_t first, uint32_t end)
{
  BriefSpan span = { token_at (writer, first)->span.start, token_at (writer, end - 1)->span.end };
  number (writer, first - sentence->first_token + 1);
  raw (writer, "-");
  number (writer, end - sentence->first_token);
  raw (writer, "\t");
  size_t before = writer->out->length;
  if (span.start < span.end)
    one_line (writer, writer->graph->text, span.start, span.end);
  if (writer->out->length == before)
    raw (writer, "_");
  raw (writer, "\t_\t_\t_\t_\t_\t_\t_\t");
  misc (writer, span, token_at (writer, end - 1)->space_after);
}

static void
write_word (Writer *writer, const struct BriefSentenceNode *sentence, uint32_t i, bool in_multiword)
{
  const struct BriefToken *token = token_at (writer, i);
  number (writer, i - sentence->first_token + 1);
  raw (writer, "\t");
  column (writer, token->form);
  column (writer, token->lemma);
  column (writer, token->upos);
  column (writer, token->xpos);
  column (writer, token->feats);
  number (writer, token->head);
  raw (writer, "\t");
  column (writer, token->deprel);
  raw (writer, "_\t");
  /* Of the words of a multiword token SpaceAfter says nothing: it stands on the token's own line. */
  misc (writer, token->span, in_multiword || token->space_after);
}

static void
write_comments (Writer *writer, const struct BriefSentenceNode *sentence, uint32_t i)
{
  const struct BriefGraph *graph = writer->graph;
  if (i == 0) {
    raw (writer, graph->id ? "# newdoc id = " : "# newdoc");
    if (graph->id)
      one_line (writer, graph->id, 0, strlen (graph->id));
    raw (writer, "\n");
  }
  if (i == 0 || token_at (writer, sentence->first_token)->paragraph_start)
    raw (writer, "# newpar\n");
  raw (writer, "# sent_id = ");
  if (graph->id) {
    one_line (writer, graph->id, 0, strlen (graph->id));
    raw (writer, "-");
  }
  number (writer, (uint64_t) i + 1);
  raw (writer, "\n# text = ");
  one_line (writer, graph->text, sentence->span.start, sentence->span.end);
  raw (writer, "\n");
}

static void
write_sentence (Writer *writer, uint32_t i)
{
  const struct BriefSentenceNode *sentence = &g_array_index (&writer->graph->sentences, struct BriefSentenceNode, i);
  uint32_t multiword = sentence->first_token; /* words before this one are in a multiword token */
  if (sentence->first_token == sentence->end_token)
    return;
  write_comments (writer, sentence, i);
  for (uint32_t t = sentence->first_token; t < sentence->end_token; t++) {
    if (t >= multiword && token_at (writer, t)->mwt == 1) {
      uint32_t end = multiword_end (writer, t, sentence->end_token);
      if (end > t + 1) {
        write_multiword (writer, sentence, t, end);
        multiword = end;
      }
    }
    write_word (writer, sentence, t, t < multiword);
  }
  raw (writer, "\n");
}

void
_brief_conllu_write (const struct BriefGraph *graph, BriefBuffer *buffer)
{
  Writer writer = { graph, buffer };
  for (uint32_t i = 0; i < graph->sentences.len; i++)
    write_sentence (&writer, i);
}
