/* SPDX-License-Identifier: MIT */
/* Reading whole documents, with a small random model: whatever the network says, what comes out is well formed. */
#include <string.h>
#include <time.h>

#include "support/check-main.h"
#include "support/tiny-model.h"
#include "syntax/relation.h"
#include "syntax/scratch.h"
#include "syntax/tag-check.h"
#include "text/text.h"

static BriefModel *model;
static BriefScratch *scratch;

static void
set_up (void)
{
  model = tiny_model_new (11);
  scratch = _brief_scratch_new (model);
}

static void
tear_down (void)
{
  _brief_scratch_free (scratch);
  _brief_model_unref (model);
}

static void
open_document (BriefDocument *document, const char *text, size_t length)
{
  memset (document, 0, sizeof *document);
  document->text = text;
  document->length = length;
  document->arena = _brief_arena_new ();
  ck_assert (_brief_text_read (document));
}

/* Follows the heads from WORD to the root; false when they leave the sentence or go round. (An assertion of Check is slow: not in such loops.) */
static bool
reaches_root (const BriefDocument *document, const BriefSentence *sentence, uint32_t word)
{
  uint32_t steps = 0;

  for (int32_t node = (int32_t) word; node >= 0; node = document->words[node].head)
    if (node < (int32_t) sentence->first || node >= (int32_t) sentence->end
        || steps++ > sentence->end - sentence->first)
      return false;
  return true;
}

static bool
complete (const BriefWord *word)
{
  return word->lemma != NULL && word->xpos != NULL && word->feats != NULL && word->deprel != NULL
         && word->arc_probability >= 0 && word->arc_probability <= 1
         && word->dep == (uint8_t) _brief_dep_from_string (word->deprel)
         && word->morph == _brief_morph_from_feats (word->feats) && (word->head < 0) == (word->dep == BRIEF_DEP_ROOT);
}

/* Do arcs between words cross? */
static bool
is_crossed (const BriefDocument *document, const BriefSentence *sentence)
{
  for (uint32_t w = sentence->first; w < sentence->end; w++) {
    int32_t head = document->words[w].head, low = MIN ((int32_t) w, head), high = MAX ((int32_t) w, head);

    for (uint32_t k = sentence->first; k < sentence->end && head >= 0; k++) {
      int32_t other = document->words[k].head, start = MIN ((int32_t) k, other), end = MAX ((int32_t) k, other);

      if (other >= 0 && low < start && start < high && high < end)
        return true;
    }
  }
  return false;
}

static void
check_sentence (const BriefDocument *document, const BriefSentence *sentence)
{
  uint32_t roots = 0;

  ck_assert_uint_lt (sentence->first, sentence->end);
  ck_assert_uint_le (sentence->end - sentence->first, BRIEF_SENTENCE_MOST);
  ck_assert_uint_eq (sentence->span.start, document->words[sentence->first].span.start);
  ck_assert_uint_eq (sentence->span.end, document->words[sentence->end - 1].span.end);
  ck_assert_uint_ne (document->words[sentence->first].mwt, 2);
  for (uint32_t w = sentence->first; w < sentence->end; w++) {
    const BriefWord *word = &document->words[w];

    if (&document->sentences[word->sentence] != sentence || !complete (word) || !reaches_root (document, sentence, w)
        || (w > sentence->first && word->start == BRIEF_START_YES))
      ck_abort_msg ("word %u is not as it should be", w);
    roots += word->head < 0;
    if (word->head < 0)
      ck_assert_int_eq (sentence->root, (int32_t) w);
  }
  ck_assert_uint_eq (roots, 1);
  if (sentence->end - sentence->first <= BRIEF_PROJECTIVE_MOST)
    ck_assert (!is_crossed (document, sentence));
}

static bool
is_core (const char *label)
{
  return strncmp (label, "ARG", 3) == 0 && g_ascii_isdigit (label[3]);
}

static void
check_roles (const BriefDocument *document)
{
  for (uint32_t i = 0; i < document->n_roles; i++) {
    const BriefRoleLink *role = &document->roles[i];

    if (role->predicate >= document->n_words
        || document->words[role->predicate].sentence != document->words[role->argument].sentence
        || document->words[role->predicate].sense == NULL || strcmp (role->label, "none") == 0
        || !(role->probability > 0 && role->probability <= 1))
      ck_abort_msg ("role %u is not as it should be", i);
    if (i > 0
        && (role->predicate < role[-1].predicate
            || (role->predicate == role[-1].predicate && role->argument <= role[-1].argument)))
      ck_abort_msg ("role %u is not in order", i);
    for (uint32_t j = i + 1; j < document->n_roles && document->roles[j].predicate == role->predicate; j++)
      if (is_core (role->label) && strcmp (document->roles[j].label, role->label) == 0)
        ck_abort_msg ("two arguments %s", role->label);
  }
}

static void
check_ranges (const BriefWordRange *ranges, uint32_t n, BriefWordRange cue, uint32_t n_words)
{
  for (uint32_t i = 0; i < n; i++) {
    ck_assert_uint_lt (ranges[i].first, ranges[i].end);
    ck_assert_uint_le (ranges[i].end, n_words);
    ck_assert (ranges[i].end <= cue.first || ranges[i].first >= cue.end);
    if (i > 0)
      ck_assert_uint_gt (ranges[i].first, ranges[i - 1].end);
  }
}

static void
check_document (const BriefDocument *document)
{
  uint32_t word = 0;

  for (uint32_t i = 0; i < document->n_sentences; i++) {
    ck_assert_uint_eq (document->sentences[i].first, word);
    check_sentence (document, &document->sentences[i]);
    word = document->sentences[i].end;
  }
  ck_assert_uint_eq (word, document->n_words);
  check_roles (document);
  for (uint32_t i = 0; i < document->n_names; i++) {
    const BriefNameSpan *name = &document->names[i];

    ck_assert_uint_lt (name->first, name->end);
    ck_assert_uint_eq (document->words[name->first].sentence, document->words[name->end - 1].sentence);
    ck_assert (name->type == BRIEF_ENTITY_PERSON || name->type == BRIEF_ENTITY_ORG);
    ck_assert (name->probability > 0 && name->probability <= 1);
    if (i > 0)
      ck_assert_uint_ge (name->first, document->names[i - 1].end);
  }
  for (uint32_t i = 0; i < document->n_cues; i++) {
    const BriefCueFrame *cue = &document->cues[i];

    ck_assert_uint_lt (cue->cue.first, cue->cue.end);
    ck_assert_uint_le (cue->cue.end, document->n_words);
    ck_assert (cue->probability > 0 && cue->probability <= 1);
    check_ranges (cue->sources, cue->n_sources, cue->cue, document->n_words);
    check_ranges (cue->contents, cue->n_contents, cue->cue, document->n_words);
    if (i > 0)
      ck_assert_uint_gt (cue->cue.first, document->cues[i - 1].cue.first);
  }
}

static void
read_and_check (const char *text, size_t length, BriefDocument *document)
{
  bool stopped = true;

  open_document (document, text, length);
  ck_assert (_brief_syntax_read (model, scratch, document, NULL, NULL, &stopped));
  ck_assert (!stopped);
  check_document (document);
}

static const char article[] =
  "Strikes hit the port of Arden\n\nARDEN, March 3 - Workers at the main port walked out on Monday, and the minister, Lena Ort, said that talks "
  "had failed. \"We will not give in,\" she told reporters.\n\nThe union denied it.\n\n* First point\n* Second point\n";

/* As many copies of PART as make up LENGTH bytes. */
static GString *
repeat (const char *part, size_t length)
{
  GString *text = g_string_new (NULL);

  while (text->len < length)
    g_string_append (text, part);
  return text;
}

START_TEST (test_articles)
{
  static const char *const texts[] = {
    article,
    "",
    " \n\n\t",
    ".",
    "word",
    "...",
    "\xE4\xB8\xAD\xE6\x96\x87 \xE5\x8F\xA5\xE5\xAD\x90\xE3\x80\x82",
    "\xD8\xB3\xD9\x84\xD8\xA7\xD9\x85",
    "don't can't won't",
    "a\n\nb\n\nc\n\nd",
    "\xEF\xBB\xBFHello, world.\r\n\r\nNext.",
    "\"(\"[{<>}])\"",
    "e\xCC\x81\xCC\x81\xCC\x81 x",
  };

  for (size_t i = 0; i < G_N_ELEMENTS (texts); i++) {
    BriefDocument document;

    read_and_check (texts[i], strlen (texts[i]), &document);
    _brief_arena_free (document.arena);
  }
}
END_TEST

/* Sentences longer than a window, longer than any sentence may be, words of many pieces, many empty lines. */
START_TEST (test_long)
{
  static const char *const parts[] = {
    "and the minister said ", "a", "(", "don't ", "the.the.the.the.the.the ", "word. ", "\n\nx", "Mr. ", "\xE2\x80\x9C", "1,000 ", "said\n", "z z Z Z ",
  };

  for (size_t i = 0; i < G_N_ELEMENTS (parts); i++) {
    GString *text = repeat (parts[i], 5000);
    BriefDocument document;

    read_and_check (text->str, text->len, &document);
    _brief_arena_free (document.arena);
    g_string_free (text, TRUE);
  }
}
END_TEST

/* The same text gives the same answer, whatever was read before and whichever kernels do it. */
START_TEST (test_repeatable)
{
  GString *text = repeat (article, 6000);
  BriefDocument first, second;

  read_and_check (text->str, text->len, &first);
  for (unsigned k = 0; _brief_kernels_nth (k) != NULL; k++) {
    scratch->encoder.kernels = _brief_kernels_nth (k);
    read_and_check (article, strlen (article), &second);
    _brief_arena_free (second.arena);
    read_and_check (text->str, text->len, &second);
    ck_assert_uint_eq (second.n_sentences, first.n_sentences);
    ck_assert_uint_eq (second.n_names, first.n_names);
    ck_assert_uint_eq (second.n_roles, first.n_roles);
    ck_assert_uint_eq (second.n_cues, first.n_cues);
    for (uint32_t i = 0; i < first.n_words; i++)
      if (first.words[i].head != second.words[i].head
          || first.words[i].arc_probability != second.words[i].arc_probability
          || strcmp (first.words[i].lemma, second.words[i].lemma) != 0)
        ck_abort_msg ("%s: word %u differs", scratch->encoder.kernels->name, i);
    for (uint32_t i = 0; i < first.n_cues; i++)
      ck_assert (first.cues[i].probability == second.cues[i].probability);
    _brief_arena_free (second.arena);
  }
  ck_assert_uint_gt (first.n_cues + first.n_names + first.n_roles, 0);
  _brief_arena_free (first.arena);
  g_string_free (text, TRUE);
}
END_TEST

/* Windows follow each other without a gap, hold at most max_pieces, and show some words around a cut that is not at a sentence. */
START_TEST (test_windows)
{
  static const char *const parts[] = { "and the minister said ", "the.the.the.the.the.the ",
                                       "One two three. Four five six! ", "a\n\nb c d e f g h i\n\n" };

  for (size_t i = 0; i < G_N_ELEMENTS (parts); i++) {
    GString *text = repeat (parts[i], 5000);
    BriefDocument document;
    BriefWindow window;
    uint32_t before = 0, overlapping = 0;

    open_document (&document, text->str, text->len);
    _brief_window_start (&window);
    while (_brief_window_next (&window, model, &document)) {
      ck_assert_uint_eq (window.core_first, before);
      ck_assert_uint_gt (window.core_end, window.core_first);
      ck_assert_uint_le (window.first, window.core_first);
      ck_assert_uint_ge (window.end, window.core_end);
      ck_assert_uint_le (window.n_pieces, model->config.max_pieces);
      ck_assert_uint_eq (window.piece[0], model->vocabulary.start);
      ck_assert_uint_eq (window.piece[window.n_pieces - 1], model->vocabulary.end);
      ck_assert_uint_eq (window.row[0], 1);
      for (uint32_t k = 1; k < window.end - window.first; k++)
        if (window.row[k] <= window.row[k - 1])
          ck_abort_msg ("pieces out of order");
      overlapping += window.first < window.core_first;
      before = window.core_end;
    }
    ck_assert_uint_eq (before, document.n_words);
    if (i == 0)
      ck_assert_uint_gt (overlapping, 10);
    if (i >= 2)
      ck_assert_uint_eq (overlapping, 0);
    _brief_arena_free (document.arena);
    g_string_free (text, TRUE);
  }
}
END_TEST

static bool
stop_at_third (size_t done, void *data)
{
  unsigned *calls = data;

  (void) done;
  return ++*calls < 3;
}

static bool
note_progress (size_t done, void *data)
{
  size_t *before = data;

  ck_assert_uint_ge (done, *before);
  *before = done;
  return true;
}

START_TEST (test_steps)
{
  GString *text = repeat (article, 6000);
  BriefDocument document;
  unsigned calls = 0;
  size_t done = 0;
  bool stopped = false;

  open_document (&document, text->str, text->len);
  ck_assert (!_brief_syntax_read (model, scratch, &document, stop_at_third, &calls, &stopped));
  ck_assert (stopped);
  ck_assert_uint_eq (calls, 3);
  _brief_arena_free (document.arena);
  open_document (&document, text->str, text->len);
  ck_assert (_brief_syntax_read (model, scratch, &document, note_progress, &done, &stopped));
  ck_assert_uint_eq (done, document.words[document.n_words - 1].span.end);
  check_document (&document);
  _brief_arena_free (document.arena);
  g_string_free (text, TRUE);
}
END_TEST

/* Four times the text takes about four times as long. */
START_TEST (test_linear_time)
{
  static const char *const parts[] = {"and the minister said ", "One two. ", "(", "a\n\n"};

  for (size_t i = 0; i < G_N_ELEMENTS (parts); i++) {
    clock_t spent[2];

    for (int j = 0; j < 2; j++) {
      GString *text = repeat (parts[i], j == 0 ? 8000 : 32000);
      BriefDocument document;
      bool stopped;

      open_document (&document, text->str, text->len);
      spent[j] = clock ();
      ck_assert (_brief_syntax_read (model, scratch, &document, NULL, NULL, &stopped));
      spent[j] = clock () - spent[j];
      _brief_arena_free (document.arena);
      g_string_free (text, TRUE);
    }
    ck_assert_msg (spent[1] < 10 * spent[0] + CLOCKS_PER_SEC / 20, "part %zu: %ld and %ld", i, (long) spent[0],
                   (long) spent[1]);
  }
}
END_TEST

/* "They visited" is no present, whatever the network says; the tiny model's frames know visit and take. */
START_TEST (test_mistaken_present)
{
  static const struct {
    const char *form, *xpos;
    BriefUpos upos;
    bool mistaken;
  } cases[] = { { "visited", "VBP", BRIEF_UPOS_VERB, true }, { "took", "VBP", BRIEF_UPOS_VERB, true },
                { "visit", "VBP", BRIEF_UPOS_VERB, false },  { "visited", "VBD", BRIEF_UPOS_VERB, false },
                { "visited", "VBP", BRIEF_UPOS_ADJ, false }, { "mumbled", "VBP", BRIEF_UPOS_VERB, false } };

  for (size_t i = 0; i < G_N_ELEMENTS (cases); i++) {
    BriefWord word = {.norm = cases[i].form, .xpos = cases[i].xpos, .upos = cases[i].upos};

    ck_assert_msg (_brief_tag_is_mistaken_present (&model->frames, &word) == cases[i].mistaken, "%s %s", cases[i].form,
                   cases[i].xpos);
  }
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("syntax");
  TCase *tests = tcase_create ("syntax");

  tcase_add_checked_fixture (tests, set_up, tear_down);
  tcase_set_timeout (tests, 120);
  tcase_add_test (tests, test_articles);
  tcase_add_test (tests, test_long);
  tcase_add_test (tests, test_repeatable);
  tcase_add_test (tests, test_windows);
  tcase_add_test (tests, test_steps);
  tcase_add_test (tests, test_linear_time);
  tcase_add_test (tests, test_mistaken_present);
  suite_add_tcase (suite, tests);
  return run_suite (suite);
}
