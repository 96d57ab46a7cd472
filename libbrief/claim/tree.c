/* SPDX-License-Identifier: MIT */
#include "claim/tree.h"

#include <string.h>

/* A parent inside the same sentence, or BRIEF_NONE. */
static uint32_t
parent_of (const BriefDocument *d, uint32_t word)
{
  int32_t head = d->words[word].head;
  if (head < 0 || (uint32_t) head >= d->n_words || (uint32_t) head == word)
    return BRIEF_NONE;
  if (d->words[head].sentence != d->words[word].sentence)
    return BRIEF_NONE;
  return (uint32_t) head;
}

static void
link_children (BriefTree *t)
{
  const BriefDocument *d = t->document;
  for (uint32_t i = 0; i < d->n_words; i++)
    t->first_child[i] = t->next_sibling[i] = BRIEF_NONE;
  for (uint32_t i = d->n_words; i-- > 0;) { /* backwards, so that the lists come out in text order */
    uint32_t parent = parent_of (d, i);
    if (parent == BRIEF_NONE)
      continue;
    t->next_sibling[i] = t->first_child[parent];
    t->first_child[parent] = i;
  }
}

/* Numbers the subtree of ROOT without recursion: down to the first child, else on to the next sibling of it or of an ancestor. */
static uint32_t
walk (BriefTree *t, uint32_t root, uint32_t clock)
{
  uint32_t word = root;
  for (;;) {
    t->enter[word] = clock;
    t->order[clock++] = word;
    if (t->first_child[word] != BRIEF_NONE) {
      word = t->first_child[word];
      continue;
    }
    t->leave[word] = clock;
    while (word != root && t->next_sibling[word] == BRIEF_NONE) {
      word = parent_of (t->document, word);
      t->leave[word] = clock;
    }
    if (word == root)
      return clock;
    word = t->next_sibling[word];
  }
}

/* Takes WORD out of its parent's list, so that it becomes a root. */
static void
cut (BriefTree *t, uint32_t word)
{
  uint32_t parent = parent_of (t->document, word);
  if (parent == BRIEF_NONE)
    return;
  uint32_t *at = &t->first_child[parent];
  while (*at != BRIEF_NONE && *at != word)
    at = &t->next_sibling[*at];
  if (*at == word)
    *at = t->next_sibling[word];
  t->next_sibling[word] = BRIEF_NONE;
}

static void
measure (BriefTree *t, uint32_t n)
{
  for (uint32_t i = 0; i < n; i++) {
    t->left[i] = i;
    t->right[i] = i + 1;
  }
  for (uint32_t k = n; k-- > 0;) { /* children come after their parent in the walk */
    uint32_t word = t->order[k];
    for (uint32_t c = t->first_child[word]; c != BRIEF_NONE; c = t->next_sibling[c]) {
      t->left[word] = MIN (t->left[word], t->left[c]);
      t->right[word] = MAX (t->right[word], t->right[c]);
    }
  }
}

BriefTree *
_brief_tree_new (const BriefDocument *d)
{
  BriefTree *t = _brief_arena_alloc (d->arena, sizeof *t);
  size_t n = d->n_words + (size_t) 1;
  uint32_t *memory = _brief_arena_alloc_n (d->arena, n * 7, sizeof *memory);
  if (!t || !memory)
    return NULL;
  t->document = d;
  t->first_child = memory;
  t->next_sibling = memory + n;
  t->enter = memory + 2 * n;
  t->leave = memory + 3 * n;
  t->order = memory + 4 * n;
  t->left = memory + 5 * n;
  t->right = memory + 6 * n;
  t->mark = _brief_arena_alloc_n (d->arena, n, 1);
  if (!t->mark)
    return NULL;
  link_children (t);
  memset (t->enter, 0xFF, n * sizeof *t->enter);
  uint32_t clock = 0;
  for (uint32_t i = 0; i < d->n_words; i++)
    if (parent_of (d, i) == BRIEF_NONE)
      clock = walk (t, i, clock);
  for (uint32_t i = 0; i < d->n_words && clock < d->n_words; i++)
    if (t->enter[i] == BRIEF_NONE) { /* on a cycle that no root reaches */
      cut (t, i);
      clock = walk (t, i, clock);
    }
  measure (t, d->n_words);
  return t;
}

bool
_brief_tree_holds (const BriefTree *t, uint32_t ancestor, uint32_t word)
{
  return t->enter[ancestor] <= t->enter[word] && t->enter[word] < t->leave[ancestor];
}

uint32_t
_brief_tree_child (const BriefTree *t, uint32_t word, BriefDep dep)
{
  for (uint32_t c = t->first_child[word]; c != BRIEF_NONE; c = t->next_sibling[c])
    if (t->document->words[c].dep == dep)
      return c;
  return BRIEF_NONE;
}

uint32_t
_brief_tree_subject (const BriefTree *t, uint32_t word)
{
  static const BriefDep subjects[] = { BRIEF_DEP_NSUBJ, BRIEF_DEP_NSUBJ_PASS, BRIEF_DEP_NSUBJ_OUTER,
                                       BRIEF_DEP_CSUBJ, BRIEF_DEP_CSUBJ_PASS, BRIEF_DEP_CSUBJ_OUTER };
  for (size_t i = 0; i < G_N_ELEMENTS (subjects); i++) {
    uint32_t c = _brief_tree_child (t, word, subjects[i]);
    if (c != BRIEF_NONE)
      return c;
  }
  return BRIEF_NONE;
}

bool
_brief_ranges_add (BriefArena *arena, BriefRanges *ranges, BriefWordRange range)
{
  if (range.first >= range.end)
    return true;
  if (ranges->n > 0 && ranges->at[ranges->n - 1].end == range.first) {
    ranges->at[ranges->n - 1].end = range.end;
    return true;
  }
  if (ranges->n == ranges->size) {
    uint32_t size = ranges->size ? ranges->size * 2 : 2;
    BriefWordRange *at = _brief_arena_alloc_n (arena, size, sizeof *at);
    if (!at)
      return false;
    if (ranges->n > 0)
      memcpy (at, ranges->at, ranges->n * sizeof *at);
    ranges->at = at;
    ranges->size = size;
  }
  ranges->at[ranges->n++] = range;
  return true;
}

bool
_brief_ranges_hold (const BriefWordRange *at, uint32_t n, uint32_t word)
{
  for (uint32_t i = 0; i < n; i++)
    if (at[i].first <= word && word < at[i].end)
      return true;
  return false;
}

/* Is the bracket that ends the range opened inside it? */
static bool
closes_bracket (const BriefDocument *d, BriefWordRange range)
{
  const char *close = d->words[range.end - 1].norm;
  if (strcmp (close, ")") != 0 && strcmp (close, "]") != 0)
    return false;
  for (uint32_t i = range.end - 1; i-- > range.first;)
    if (strcmp (d->words[i].norm, close[0] == ')' ? "(" : "[") == 0)
      return true;
    else if (strcmp (d->words[i].norm, close) == 0)
      return false;
  return false;
}

static bool
is_mark (const BriefDocument *d, uint32_t word, const char *mark)
{
  BriefSpan span = d->words[word].span;
  return span.end - span.start == strlen (mark) && memcmp (d->text + span.start, mark, strlen (mark)) == 0;
}

/* Is the quotation that ends the range opened inside it: “the talks were “a waste of time””? */
static bool
closes_quotation (const BriefDocument *d, BriefWordRange range)
{
  enum { LOOK = 400 };
  static const char *const pairs[][2] = { { "\xE2\x80\x9C", "\xE2\x80\x9D" }, { "\xE2\x80\x98", "\xE2\x80\x99" },
                                          { "\xC2\xAB", "\xC2\xBB" }, { "\"", "\"" } };
  uint32_t last = range.end - 1, stop = last - range.first > LOOK ? last - LOOK : range.first, n = 0;
  size_t pair = 0;
  while (pair < G_N_ELEMENTS (pairs) && !is_mark (d, last, pairs[pair][1]))
    pair++;
  if (pair == G_N_ELEMENTS (pairs))
    return false;
  for (uint32_t i = last; i-- > stop;) {
    bool opens = is_mark (d, i, pairs[pair][0]);
    if (pair + 1 < G_N_ELEMENTS (pairs) && (opens || is_mark (d, i, pairs[pair][1])))
      return opens;
    n += opens;
  }
  return n % 2 == 1; /* straight marks open and close by turns */
}

/* Punctuation, however it is tagged: no letter or digit, and no sign of money or the like. */
static bool
is_edge (const BriefWord *w)
{
  if (w->upos == BRIEF_UPOS_PUNCT)
    return true;
  for (const char *p = w->norm; *p; p = g_utf8_next_char (p)) {
    gunichar c = g_utf8_get_char (p);
    if (g_unichar_isalnum (c) || !g_unichar_ispunct (c) || g_unichar_type (c) == G_UNICODE_CURRENCY_SYMBOL
        || strchr ("%#@&$", (int) c))
      return false;
  }
  return true;
}

BriefWordRange
_brief_range_trim (const BriefDocument *d, BriefWordRange range)
{
  while (range.first < range.end && is_edge (&d->words[range.first]))
    range.first++;
  while (range.first < range.end && is_edge (&d->words[range.end - 1]) && !closes_bracket (d, range)
         && !closes_quotation (d, range))
    range.end--;
  return range;
}

bool
_brief_tree_ranges (const BriefTree *t, uint32_t root, BriefTreeSkip skip, void *data, BriefRanges *ranges)
{
  const BriefDocument *d = t->document;
  for (uint32_t k = t->enter[root]; k < t->leave[root];) {
    uint32_t word = t->order[k];
    if (word != root && skip && skip (t, word, data)) {
      k = t->leave[word];
      continue;
    }
    t->mark[word] = 1;
    k++;
  }
  uint32_t left = t->left[root], right = t->right[root];
  bool ok = true;
  for (uint32_t i = left; i < right;) {
    if (!t->mark[i]) {
      i++;
      continue;
    }
    BriefWordRange range = { i, i };
    while (range.end < right && t->mark[range.end])
      t->mark[range.end++] = 0;
    i = range.end;
    ok = ok && _brief_ranges_add (d->arena, ranges, _brief_range_trim (d, range));
  }
  return ok;
}

bool
_brief_word_is (const BriefDocument *d, uint32_t word, const char *lemma)
{
  return strcmp (d->words[word].lemma, lemma) == 0;
}

bool
_brief_word_in (const BriefDocument *d, uint32_t word, const char *const *list)
{
  return g_strv_contains (list, d->words[word].lemma);
}

bool
_brief_word_is_relative (const BriefDocument *d, uint32_t word)
{
  const BriefWord *w = &d->words[word];
  return (w->morph & BRIEF_MORPH_REL) || strcmp (w->norm, "who") == 0 || strcmp (w->norm, "which") == 0
         || strcmp (w->norm, "that") == 0;
}

bool
_brief_word_is_verb (const BriefDocument *d, uint32_t word)
{
  return d->words[word].upos == BRIEF_UPOS_VERB || d->words[word].upos == BRIEF_UPOS_AUX;
}

bool
_brief_word_is_nominal (const BriefDocument *d, uint32_t word)
{
  uint8_t u = d->words[word].upos;
  return u == BRIEF_UPOS_NOUN || u == BRIEF_UPOS_PROPN || u == BRIEF_UPOS_PRON || u == BRIEF_UPOS_NUM
         || u == BRIEF_UPOS_SYM;
}

const BriefWord *
_brief_tree_case (const BriefTree *t, uint32_t word)
{
  uint32_t c = _brief_tree_child (t, word, BRIEF_DEP_CASE);
  return c == BRIEF_NONE ? NULL : &t->document->words[c];
}

uint32_t
_brief_word_at (const BriefDocument *d, uint32_t byte)
{
  uint32_t low = 0, high = d->n_words;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (d->words[middle].span.start < byte)
      low = middle + 1;
    else
      high = middle;
  }
  return low < d->n_words && d->words[low].span.start == byte ? low : BRIEF_NONE;
}
