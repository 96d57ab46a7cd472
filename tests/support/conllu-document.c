/* SPDX-License-Identifier: MIT */
#include "conllu-document.h"

#include <string.h>

#include "graph/vocabulary.h"
#include "syntax/relation.h"

typedef struct {
  GString *text;
  GArray *words;     /* BriefWord, span offsets into text */
  GArray *sentences; /* BriefSentence */
  GArray *roles;     /* BriefRoleLink */
  GArray *names;     /* BriefNameSpan */
  GArray *parts;     /* FramePart */
  BriefArena *arena;
  /* the sentence being read */
  uint32_t first;        /* its first word */
  uint8_t gap;           /* gap before the next token */
  bool paragraph;
  uint8_t zone;
  unsigned mwt_first, mwt_last; /* ids of the multiword token being read, 0 = none */
  uint32_t mwt_at, mwt_end;     /* its characters that are still to be dealt out */
  uint8_t mwt_gap_after;
} Reader;

typedef struct { unsigned frame; char part; uint32_t word; } FramePart;

/* The value of KEY in MISC, or NULL; free with g_free(). */
static char *
misc_value (const char *misc, const char *key)
{
  char *value = NULL;
  size_t n = strlen (key);
  char **list = g_strsplit (misc, "|", -1);
  for (char **f = list; *f && !value; f++)
    if (strncmp (*f, key, n) == 0 && (*f)[n] == '=')
      value = g_strdup (*f + n + 1);
  g_strfreev (list);
  return value;
}

static const char *
keep (Reader *r, const char *string)
{
  return _brief_arena_strndup (r->arena, string, strlen (string));
}

static const char *
normalise (Reader *r, const char *form)
{
  GString *out = g_string_new (NULL);
  for (const char *p = form; *p; p = g_utf8_next_char (p)) {
    gunichar c = g_utf8_get_char (p);
    if (c == 0x2018 || c == 0x2019)
      c = '\'';
    else if (c == 0x201C || c == 0x201D)
      c = '"';
    g_string_append_unichar (out, g_unichar_tolower (c));
  }
  const char *norm = keep (r, out->str);
  g_string_free (out, TRUE);
  return norm;
}

static void
add_token_text (Reader *r, const char *form, BriefSpan *span)
{
  if (r->text->len > 0 && r->gap == BRIEF_GAP_BLANK)
    g_string_append (r->text, "\n\n");
  else if (r->text->len > 0 && r->gap == BRIEF_GAP_SPACE)
    g_string_append_c (r->text, ' ');
  span->start = (uint32_t) r->text->len;
  g_string_append (r->text, form);
  span->end = (uint32_t) r->text->len;
}

static uint8_t
gap_after (const char *misc)
{
  char *value = misc_value (misc, "SpaceAfter");
  uint8_t gap = value && strcmp (value, "No") == 0 ? BRIEF_GAP_NONE : BRIEF_GAP_SPACE;
  g_free (value);
  return gap;
}

static void
read_name (Reader *r, const char *misc, uint32_t word)
{
  char *value = misc_value (misc, "Name");
  if (!value)
    return;
  g_assert_true (strlen (value) > 2 && value[1] == '-');
  if (value[0] == 'I') {
    g_assert_cmpuint (r->names->len, >, 0);
    g_array_index (r->names, BriefNameSpan, r->names->len - 1).end = word + 1;
  } else {
    int type = _brief_words_from_string (BRIEF_WORDS_ENTITY_TYPE, value + 2);
    g_assert_cmpint (type, >=, 0);
    BriefNameSpan name = { .first = word, .end = word + 1, .type = (BriefEntityType) type, .probability = 1.0f };
    g_array_append_val (r->names, name);
  }
  g_free (value);
}

static void
read_roles (Reader *r, const char *misc, uint32_t word)
{
  char *value = misc_value (misc, "Roles");
  if (!value)
    return;
  char **list = g_strsplit (value, ",", -1);
  for (char **f = list; *f; f++) {
    char *colon = strrchr (*f, ':');
    g_assert_nonnull (colon);
    *colon = '\0';
    BriefRoleLink link = { word, r->first + (uint32_t) g_ascii_strtoull (colon + 1, NULL, 10) - 1, keep (r, *f), 1.0f };
    g_array_append_val (r->roles, link);
  }
  g_strfreev (list);
  g_free (value);
}

static void
read_frames (Reader *r, const char *misc, uint32_t word)
{
  char *value = misc_value (misc, "Frame");
  if (!value)
    return;
  char **list = g_strsplit (value, ",", -1);
  for (char **f = list; *f; f++) {
    char *dash = strchr (*f, '-');
    g_assert_nonnull (dash);
    FramePart part = { (unsigned) g_ascii_strtoull (*f, NULL, 10), dash[1] == 'c' && dash[2] == 'o' ? 't' : dash[1],
                       word };
    g_array_append_val (r->parts, part);
  }
  g_strfreev (list);
  g_free (value);
}

static void
place_word (Reader *r, unsigned id, const char *form, BriefWord *word)
{
  word->gap = r->gap;
  if (r->mwt_first == 0 || id > r->mwt_last) {
    r->mwt_first = 0;
    add_token_text (r, form, &word->span);
    return;
  }
  /* A later word of the token is glued to the one before; the last takes what characters are left. */
  uint32_t end = r->mwt_at + (uint32_t) strlen (form);
  if (id == r->mwt_last || end > r->mwt_end)
    end = r->mwt_end;
  word->span = (BriefSpan) { r->mwt_at, end };
  word->mwt = id == r->mwt_first ? 1 : 2;
  if (word->mwt == 2)
    word->gap = BRIEF_GAP_NONE;
  r->mwt_at = end;
}

static void
read_multiword (Reader *r, const char *id, const char *form, const char *misc)
{
  BriefSpan span;
  add_token_text (r, form, &span);
  r->mwt_first = (unsigned) g_ascii_strtoull (id, NULL, 10);
  r->mwt_last = (unsigned) g_ascii_strtoull (strchr (id, '-') + 1, NULL, 10);
  r->mwt_at = span.start;
  r->mwt_end = span.end;
  r->mwt_gap_after = gap_after (misc);
}

static void
read_word (Reader *r, char **column)
{
  unsigned id = (unsigned) g_ascii_strtoull (column[0], NULL, 10);
  uint32_t index = r->words->len;
  g_assert_cmpuint (id, ==, index - r->first + 1);
  BriefWord word = { 0 };
  place_word (r, id, column[1], &word);
  word.upos = (uint8_t) _brief_upos_from_string (column[3]);
  word.dep = (uint8_t) _brief_dep_from_string (column[7]);
  word.sentence = r->sentences->len;
  int head = (int) g_ascii_strtoll (column[6], NULL, 10);
  word.head = head == 0 ? -1 : (int32_t) r->first + head - 1;
  word.morph = _brief_morph_from_feats (column[5]);
  word.norm = normalise (r, column[1]);
  word.lemma = keep (r, column[2]);
  word.xpos = keep (r, column[4]);
  word.feats = keep (r, column[5]);
  word.deprel = keep (r, column[7]);
  word.arc_probability = 1.0f;
  word.zone = r->zone;
  word.start = index == r->first && r->paragraph ? BRIEF_START_YES : BRIEF_START_UNSURE;
  char *sense = misc_value (column[9], "Sense");
  if (sense) {
    word.sense = keep (r, sense);
    word.sense_probability = 1.0f;
    g_free (sense);
  }
  g_array_append_val (r->words, word);
  read_name (r, column[9], index);
  read_roles (r, column[9], index);
  read_frames (r, column[9], index);
  if (r->mwt_first == 0)
    r->gap = gap_after (column[9]);
  else if (id == r->mwt_last) {
    r->gap = r->mwt_gap_after;
    r->mwt_first = 0;
  }
}

static void
end_sentence (Reader *r)
{
  if (r->words->len == r->first)
    return;
  BriefSentence sentence = {
    .first = r->first, .end = r->words->len, .zone = r->zone, .paragraph_start = r->paragraph
  };
  const BriefWord *words = (const BriefWord *) (void *) r->words->data;
  sentence.span = (BriefSpan) { words[r->first].span.start, words[r->words->len - 1].span.end };
  sentence.root = (int32_t) r->first;
  for (uint32_t i = r->first; i < r->words->len; i++)
    if (words[i].head < 0)
      sentence.root = (int32_t) i;
  g_array_append_val (r->sentences, sentence);
  r->first = r->words->len;
  r->paragraph = false;
  r->zone = BRIEF_ZONE_BODY;
}

static void
read_comment (Reader *r, const char *line)
{
  if (g_str_has_prefix (line, "# newpar") || g_str_has_prefix (line, "# newdoc")) {
    r->gap = BRIEF_GAP_BLANK;
    r->paragraph = true;
  } else if (g_str_has_prefix (line, "# zone = ")) {
    int zone = _brief_words_from_string (BRIEF_WORDS_ZONE, line + strlen ("# zone = "));
    g_assert_cmpint (zone, >=, 0);
    r->zone = (uint8_t) zone;
  }
}

static void
read_line (Reader *r, const char *line)
{
  if (line[0] == '\0') {
    end_sentence (r);
  } else if (line[0] == '#') {
    read_comment (r, line);
  } else {
    char **column = g_strsplit (line, "\t", -1);
    g_assert_cmpuint (g_strv_length (column), ==, 10);
    if (strchr (column[0], '-'))
      read_multiword (r, column[0], column[1], column[9]);
    else if (!strchr (column[0], '.'))
      read_word (r, column);
    g_strfreev (column);
  }
}

static void *
take (Reader *r, GArray *array, size_t size, uint32_t *n)
{
  void *copy = _brief_arena_alloc_n (r->arena, MAX (array->len, 1), size);
  if (array->len > 0)
    memcpy (copy, array->data, array->len * size);
  *n = array->len;
  g_array_free (array, TRUE);
  return copy;
}

static void
add_range (Reader *r, BriefWordRange **ranges, uint32_t *n, uint32_t word)
{
  if (*n > 0 && (*ranges)[*n - 1].end == word) {
    (*ranges)[*n - 1].end++;
    return;
  }
  BriefWordRange *more = _brief_arena_alloc_n (r->arena, *n + 1, sizeof *more);
  if (*n > 0)
    memcpy (more, *ranges, *n * sizeof *more);
  more[(*n)++] = (BriefWordRange) { word, word + 1 };
  *ranges = more;
}

static void
build_frames (Reader *r, BriefDocument *document)
{
  unsigned max = 0;
  for (guint i = 0; i < r->parts->len; i++)
    max = MAX (max, g_array_index (r->parts, FramePart, i).frame);
  document->cues = _brief_arena_alloc_n (r->arena, max + 1, sizeof *document->cues);
  for (unsigned f = 0; f <= max; f++) {
    BriefCueFrame frame = { .probability = 1.0f };
    BriefWordRange *cue = NULL;
    uint32_t n_cue = 0;
    for (guint i = 0; i < r->parts->len; i++) {
      FramePart part = g_array_index (r->parts, FramePart, i);
      if (part.frame != f)
        continue;
      if (part.part == 'c')
        add_range (r, &cue, &n_cue, part.word);
      else if (part.part == 's')
        add_range (r, &frame.sources, &frame.n_sources, part.word);
      else
        add_range (r, &frame.contents, &frame.n_contents, part.word);
    }
    if (n_cue > 0) {
      frame.cue = cue[0];
      document->cues[document->n_cues++] = frame;
    }
  }
}

BriefDocument *
conllu_document_new (const char *conllu)
{
  Reader r = {
    .text = g_string_new (NULL),
    .words = g_array_new (FALSE, TRUE, sizeof (BriefWord)),
    .sentences = g_array_new (FALSE, TRUE, sizeof (BriefSentence)),
    .roles = g_array_new (FALSE, TRUE, sizeof (BriefRoleLink)),
    .names = g_array_new (FALSE, TRUE, sizeof (BriefNameSpan)),
    .parts = g_array_new (FALSE, TRUE, sizeof (FramePart)),
    .arena = _brief_arena_new (),
    .gap = BRIEF_GAP_BLANK,
    .paragraph = true
  };
  char **lines = g_strsplit (conllu, "\n", -1);
  for (char **line = lines; *line; line++)
    read_line (&r, g_strchomp (*line));
  end_sentence (&r);
  g_strfreev (lines);

  BriefDocument *document = _brief_arena_alloc (r.arena, sizeof *document);
  document->arena = r.arena;
  document->length = r.text->len;
  document->text = _brief_arena_strndup (r.arena, r.text->str, r.text->len);
  g_string_free (r.text, TRUE);
  document->words = take (&r, r.words, sizeof (BriefWord), &document->n_words);
  document->sentences = take (&r, r.sentences, sizeof (BriefSentence), &document->n_sentences);
  document->roles = take (&r, r.roles, sizeof (BriefRoleLink), &document->n_roles);
  document->names = take (&r, r.names, sizeof (BriefNameSpan), &document->n_names);
  build_frames (&r, document);
  g_array_free (r.parts, TRUE);
  return document;
}

void
conllu_document_free (BriefDocument *document)
{
  if (document)
    _brief_arena_free (document->arena); /* the document lives in it */
}

char *
conllu_document_words (const BriefDocument *document, uint32_t first, uint32_t end)
{
  g_assert_true (first < end && end <= document->n_words);
  uint32_t start = document->words[first].span.start;
  return g_strndup (document->text + start, document->words[end - 1].span.end - start);
}

uint32_t
conllu_document_word (const BriefDocument *document, const char *form, unsigned n)
{
  for (uint32_t i = 0; i < document->n_words; i++) {
    BriefSpan span = document->words[i].span;
    if (strlen (form) == span.end - span.start && strncmp (document->text + span.start, form, strlen (form)) == 0
        && --n == 0)
      return i;
  }
  g_error ("the document has no such word: %s", form);
}
