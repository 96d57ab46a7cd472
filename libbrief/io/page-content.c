/* SPDX-License-Identifier: MIT */
/*
 * Which blocks of a page are the article.
 *
 * Where it is: in the element that says so (itemprop="articleBody", <article>, <main>), or else in the one around the
 * best paragraphs, scored as in Readability (Arc90 Labs 2009, https://github.com/mozilla/readability). What of that is
 * text and not furniture: sentences stand, and for the rest the decision tree over the number of words and the share of
 * links of a block and its neighbours of Kohlschütter, Fankhauser, Nejdl, "Boilerplate detection using shallow text
 * features" (WSDM 2010), algorithm 2.
 */
#include <string.h>

#include "io/page.h"

/* Prose in bytes: a page with so much outside of what its classes call aside is an article without that. */
#define ENOUGH_PROSE 400
#define LEAST_PROSE 200

#define MORE 4          /* a whole has so much more than a part: a quarter */
#define HIGHEST_CLIMB 4 /* elements above the best one */
#define OWN_WORDS 7     /* outside of links: a sentence with long links */
#define SHORT_LABEL 8 /* words before a colon that may be a heading */

typedef struct {
  BriefPage *page;
  bool *out;      /* of each element: is in an aside */
  bool *in;       /* of each element: is in the root */
  double *scores; /* of each element: how much it looks like the one around an article */
  size_t *prose;  /* of each element: bytes of its sentences that are in no aside */
} Choice;

/* An aside of which LIMIT bytes or more are prose is none, nor is one with most of what is said to be the article. */
static void
find_asides (Choice *choice, size_t limit)
{
  const BriefPage *page = choice->page;
  size_t *limits = choice->prose; /* for now: of an element, and those in it */
  for (size_t i = 0; i < page->n_elements; i++) {
    const PageElement *element = &page->elements[i];
    bool out = i > 0 && choice->out[element->parent];
    limits[i] = i > 0 ? limits[element->parent] : limit;
    choice->out[i] = out || ((element->flags & PAGE_ASIDE) && element->prose < limits[i]);
    if (element->flags & PAGE_BODY)
      limits[i] = MIN (limits[i], element->prose / 2 + 1);
  }
  for (size_t i = 0; i < page->n_elements; i++)
    choice->prose[i] = choice->out[i] ? 0 : page->elements[i].prose;
  for (size_t i = page->n_elements; i-- > 1;)
    if (choice->out[i] && !choice->out[page->elements[i].parent])
      for (size_t e = page->elements[i].parent;; e = page->elements[e].parent) {
        choice->prose[e] -= page->elements[i].prose;
        if (e == 0)
          break;
      }
}

/* The parts of an article side by side, with something between them, all have FLAGS. */
static bool
is_part (const Choice *choice, size_t i, size_t of, uint32_t flags)
{
  const PageElement *elements = choice->page->elements;
  bool beside = of != 0 && elements[i].parent == elements[of].parent;
  return i == of || (flags == PAGE_BODY && beside && (elements[i].flags & flags));
}

/* The element with one of FLAGS that has, with its other parts, most of the prose of all those; none when they share it,
 * or it is little. */
static bool
find_flagged (const Choice *choice, uint32_t flags, size_t *root)
{
  const BriefPage *page = choice->page;
  size_t best = 0, sum = 0, prose = 0;
  for (size_t i = 1; i < page->n_elements; i++) {
    const PageElement *element = &page->elements[i];
    /* CHOICE->IN serves here to say: inside one of FLAGS */
    bool inside = choice->in[element->parent], is = (element->flags & flags) && !choice->out[i];
    choice->in[i] = inside || is;
    if (is && !inside)
      sum += choice->prose[i];
    if (is && !inside && (best == 0 || choice->prose[i] > choice->prose[best]))
      best = i;
  }
  for (size_t i = 1; best && i < page->n_elements; i++)
    prose += is_part (choice, i, best, flags) ? choice->prose[i] : 0;
  if (prose < sum / 2 || prose < MIN (LEAST_PROSE, choice->prose[0] / 2 + 1) || prose < choice->prose[0] / 4)
    return false;
  *root = best;
  return true;
}

static double
score_of (const BriefPage *page, const PageBlock *block)
{
  size_t length = block->end - block->start, commas = 0;
  if (length < 25 || block->linked * 2 > block->words || block->kind == PAGE_HEADING)
    return 0;
  for (size_t i = block->start; i < block->end; i++)
    commas += page->text.data[i] == ',';
  return 1 + (double) commas + MIN ((double) length / 100, 3.0);
}

/* The element around the best paragraphs. */
static size_t
find_scored (Choice *choice)
{
  const BriefPage *page = choice->page;
  size_t best = 0;
  for (size_t i = 0; i < page->n_blocks; i++) {
    size_t element = page->blocks[i].element, parent = page->elements[element].parent;
    double score = choice->out[element] ? 0 : score_of (page, &page->blocks[i]);
    choice->scores[parent] += score;
    choice->scores[page->elements[parent].parent] += score / 2;
  }
  for (size_t i = 1; i < page->n_elements; i++)
    if (!choice->out[i] && choice->scores[i] > choice->scores[best])
      best = i;
  /* Paragraphs that stand in several sections: the element around these. */
  for (int level = 0; level < HIGHEST_CLIMB && best != 0 && page->elements[best].parent != 0; level++) {
    size_t alike = 0, up = page->elements[best].parent;
    for (size_t i = 1; i < page->n_elements && alike < 2; i++)
      alike += page->elements[i].parent == up && !choice->out[i] && choice->scores[i] >= choice->scores[best] / 4;
    if (alike < 2 || choice->scores[up] > choice->scores[best])
      break;
    choice->scores[up] = choice->scores[best];
    best = up;
  }
  return best;
}

/* The element around all of the article: a part of it may look like it. */
static size_t
find_whole (const Choice *choice, size_t root, uint32_t flags)
{
  const PageElement *elements = choice->page->elements;
  size_t whole = root;
  for (size_t up = elements[root].parent; root != 0 && up != 0; up = elements[up].parent) {
    bool may_be = !flags || elements[up].flags & (PAGE_ARTICLE | PAGE_MAIN);
    if (may_be && choice->prose[up] > choice->prose[whole] + choice->prose[whole] / MORE)
      whole = up;
  }
  return whole;
}

static void
find_root (Choice *choice)
{
  static const uint32_t all_flags[] = { PAGE_BODY, PAGE_ARTICLE, PAGE_MAIN };
  BriefPage *page = choice->page;
  size_t root = 0;
  uint32_t flags = 0;
  for (size_t i = 0; i < G_N_ELEMENTS (all_flags) && !flags; i++)
    if (find_flagged (choice, all_flags[i], &root))
      flags = all_flags[i];
  if (!flags)
    root = find_scored (choice);
  root = find_whole (choice, root, flags);
  for (size_t i = 0; i < page->n_elements; i++) {
    bool inside = i > 0 && choice->in[page->elements[i].parent];
    choice->in[i] = (inside || is_part (choice, i, root, flags)) && !choice->out[i];
  }
}

static double
link_density (const PageBlock *block)
{
  return block && block->words > 0 ? (double) block->linked / block->words : 0;
}

/* Kohlschütter et al., algorithm 2. Beyond the ends is nothing. */
static bool
is_content (const PageBlock *before, const PageBlock *block, const PageBlock *next)
{
  uint32_t words_before = before ? before->words : 0, words_next = next ? next->words : 0;
  if (link_density (block) > 0.333333)
    return false;
  if (link_density (before) > 0.555556)
    return block->words > 40 || words_next > 17;
  return block->words > 16 || words_next > 15 || words_before > 4;
}

/* Does it lead elsewhere rather than say something? */
static bool
is_linked (const PageBlock *block)
{
  return block->linked * 2 > block->words && !(block->ends && block->words - block->linked >= OWN_WORDS);
}

static bool
is_text (const PageBlock *before, const PageBlock *block, const PageBlock *next)
{
  if (block->dated || is_linked (block))
    return false;
  switch (block->kind) {
  case PAGE_CAPTION:
    return block->words >= 4;
  case PAGE_QUOTATION: /* perhaps without a stop, and with the one who says it: "— Ana Silva (@silva) March 3, 2025" */
    return block->ends || block->words >= 3;
  case PAGE_PARAGRAPH:
  case PAGE_ITEM:
    return block->ends || (block->words >= 3 && is_content (before, block, next));
  default:
    if (block->words < 10)
      return block->ends && is_content (before, block, next);
    return block->ends || is_content (before, block, next);
  }
}

/* The block of the root before or after number I, or NULL. */
static PageBlock *
next_inside (const Choice *choice, size_t i, bool forward)
{
  BriefPage *page = choice->page;
  while (forward ? ++i < page->n_blocks : i-- > 0)
    if (choice->in[page->blocks[i].element])
      return &page->blocks[i];
  return NULL;
}

/* A heading, or "Read more:", goes with what it stands over. From the last block to the first. */
static void
keep_headings (const Choice *choice)
{
  BriefPage *page = choice->page;
  const PageBlock *next = NULL;
  for (size_t i = page->n_blocks; i-- > 0;) {
    PageBlock *block = &page->blocks[i];
    if (!choice->in[block->element])
      continue;
    bool label = block->kept && block->words <= SHORT_LABEL && page->text.data[block->end - 1] == ':';
    if (block->kind == PAGE_HEADING)
      block->kept = !block->title && next && next->kept && !is_linked (block);
    else if (label)
      block->kept = next && next->kept;
    if (block->kind != PAGE_HEADING || !next || next->kind != PAGE_HEADING)
      next = block;
  }
}

/* The items of a list stand or fall together, but for links. From the first to the last, or the other way. */
static void
keep_lists (const Choice *choice, bool forward)
{
  BriefPage *page = choice->page;
  const PageBlock *before = NULL;
  for (size_t n = 0; n < page->n_blocks; n++) {
    PageBlock *block = &page->blocks[forward ? n : page->n_blocks - 1 - n];
    if (!choice->in[block->element])
      continue;
    bool same = before && before->kept && before->kind == PAGE_ITEM && block->kind == PAGE_ITEM
                && page->elements[before->element].parent == page->elements[block->element].parent;
    block->kept |= same && !block->dated && !is_linked (block);
    before = block;
  }
}

/* Sentences between the title and the text. */
static void
keep_standfirst (const Choice *choice)
{
  BriefPage *page = choice->page;
  size_t first = 0, title;
  while (first < page->n_blocks && !choice->in[page->blocks[first].element])
    first++;
  for (title = first; title > 0 && !page->blocks[title - 1].title;)
    title--;
  for (size_t i = title; title > 0 && first < page->n_blocks && i < first; i++)
    page->blocks[i].kept = page->blocks[i].prose && !choice->out[page->blocks[i].element];
}

static void
keep_blocks (const Choice *choice, bool fragment)
{
  BriefPage *page = choice->page;
  PageBlock *before = NULL, *next;
  for (size_t i = 0; i < page->n_blocks; i++) {
    PageBlock *block = &page->blocks[i];
    if (!choice->in[block->element])
      continue;
    next = next_inside (choice, i, true);
    block->kept = fragment ? !is_linked (block) : is_text (before, block, next);
    before = block;
  }
  if (!fragment)
    keep_standfirst (choice);
  keep_lists (choice, true);
  keep_lists (choice, false);
  keep_headings (choice);
}

void
_brief_page_choose (BriefPage *page, bool fragment)
{
  size_t n = page->n_elements;
  Choice choice = { .page = page, .out = g_try_new0 (bool, n), .in = g_try_new0 (bool, n),
                    .scores = g_try_new0 (double, n), .prose = g_try_new0 (size_t, n) };
  if (choice.out && choice.in && choice.scores && choice.prose) {
    size_t all = page->elements[0].prose;
    find_asides (&choice, SIZE_MAX);
    if (choice.prose[0] < ENOUGH_PROSE && choice.prose[0] < all / 5)
      find_asides (&choice, all / 2);
    if (fragment)
      for (size_t i = 0; i < n; i++)
        choice.in[i] = !choice.out[i];
    else
      find_root (&choice);
    keep_blocks (&choice, fragment);
  } else
    page->failed = true;
  g_free (choice.out);
  g_free (choice.in);
  g_free (choice.scores);
  g_free (choice.prose);
}

void
_brief_page_write (const BriefPage *page, const char *title, BriefBuffer *text)
{
  char *letters = title ? _brief_page_letters (title, strlen (title)) : NULL;
  size_t written = 0;
  if (title)
    _brief_buffer_append_string (text, title);
  for (size_t i = 0; i < page->n_blocks; i++) {
    const PageBlock *block = &page->blocks[i];
    if (!block->kept || (written < 3 && _brief_page_has_letters (page, block, letters)))
      continue;
    if (text->length > 0)
      _brief_buffer_append_string (text, "\n\n");
    if (block->kind == PAGE_ITEM)
      _brief_buffer_append_string (text, "• ");
    _brief_buffer_append (text, page->text.data + block->start, block->end - block->start);
    written++;
  }
  if (written == 0)
    text->length = 0;
  g_free (letters);
}
