/* SPDX-License-Identifier: MIT */
#include "claim/predicate.h"

#include "claim/attribution.h"
#include "claim/frame.h"
#include "claim/predicate-choice.h"
#include "lexicon/predicate.h"
#include "lexicon/source-noun.h"

#include <string.h>

#define MAX_CHAIN 12 /* conjuncts above a conjunct */

/* "Described P as Q", "called P Q". */
static const char *const describing_verbs[] = {
  "brand", "call", "characterise", "characterize", "denounce", "depict", "describe", "dismiss", "label", "portray", "slam", NULL
};

uint32_t
_brief_clause_governor (const BriefTree *t, uint32_t word, uint8_t *dep)
{
  const BriefWord *w = &t->document->words[word];
  for (int step = 0; step < MAX_CHAIN && w->dep == BRIEF_DEP_CONJ && w->head >= 0; step++) {
    word = (uint32_t) w->head;
    w = &t->document->words[word];
  }
  *dep = w->dep;
  return w->head < 0 ? BRIEF_NONE : (uint32_t) w->head;
}

static void
add_word (BriefPredicate *p, uint32_t word)
{
  if (word == BRIEF_NONE || p->n_words == BRIEF_PREDICATE_WORDS)
    return;
  uint32_t at = p->n_words++;
  for (; at > 0 && p->words[at - 1] > word; at--)
    p->words[at] = p->words[at - 1];
  p->words[at] = word;
}

/* A complement of a linking verb that is no clause: "remain committed", "became a citizen". */
static uint32_t
find_complement (const BriefTree *t, uint32_t verb)
{
  const BriefDocument *d = t->document;
  uint32_t c = _brief_tree_child (t, verb, BRIEF_DEP_XCOMP);
  if (c == BRIEF_NONE || _brief_clause_has_copula (t, c) || _brief_clause_has_to (t, c))
    return BRIEF_NONE;
  uint8_t upos = d->words[c].upos;
  if (upos == BRIEF_UPOS_ADJ || upos == BRIEF_UPOS_NOUN || upos == BRIEF_UPOS_PROPN || upos == BRIEF_UPOS_ADV
      || upos == BRIEF_UPOS_NUM)
    return c;
  return BRIEF_NONE;
}

uint32_t
_brief_predicate_particle (const BriefTree *t, uint32_t verb)
{
  static const char *const particles[] = { "away", "down", "off", "out", "up", NULL };
  const BriefDocument *d = t->document;
  uint32_t particle = _brief_tree_child (t, verb, BRIEF_DEP_COMPOUND_PRT);
  if (particle != BRIEF_NONE || verb + 1 >= d->n_words)
    return particle;
  const BriefWord *next = &d->words[verb + 1];
  bool adverb = next->dep == BRIEF_DEP_ADVMOD && next->head == (int32_t) verb && t->first_child[verb + 1] == BRIEF_NONE;
  return adverb && _brief_word_in (d, verb + 1, particles) ? verb + 1 : BRIEF_NONE;
}

static void
complete (const BriefTree *t, BriefPredicate *p)
{
  const BriefDocument *d = t->document;
  add_word (p, p->head);
  add_word (p, _brief_predicate_particle (t, p->head));
  if (p->form == BRIEF_PREDICATE_COPULA)
    add_word (p, _brief_clause_copula (t, p->head));
  if (p->form != BRIEF_PREDICATE_VERB)
    return;
  p->complement = find_complement (t, p->head);
  if (p->complement != BRIEF_NONE && (_brief_verb_flags (d->words[p->head].lemma) & BRIEF_VERB_LINKING
                                      || _brief_word_is (d, p->head, "make")))
    add_word (p, p->complement);
  uint32_t object = _brief_tree_child (t, p->head, BRIEF_DEP_OBJ);
  if (object == BRIEF_NONE && _brief_clause_is_passive (t, p->head))
    object = _brief_tree_child (t, p->head, BRIEF_DEP_NSUBJ_PASS);
  if (object != BRIEF_NONE && _brief_verb_is_light (d->words[p->head].lemma, d->words[object].lemma)) {
    p->light_noun = object;
    add_word (p, object);
  } else if (_brief_word_is (d, p->head, "be")) /* "there is no conflict" */
    add_word (p, _brief_tree_child (t, p->head, BRIEF_DEP_NSUBJ));
}

/* The head of a content; of "the plan a disaster", which two children of the cue share, the second. */
static uint32_t
content_head (const BriefDocument *d, const BriefTree *t, const BriefCueFrame *frame, uint32_t cue)
{
  uint32_t head = _brief_range_head (d, frame->contents[0]);
  if (head == BRIEF_NONE || d->words[head].head != (int32_t) cue
      || (d->words[head].dep != BRIEF_DEP_OBJ && d->words[head].dep != BRIEF_DEP_IOBJ))
    return head;
  for (uint32_t c = t->first_child[cue]; c != BRIEF_NONE; c = t->next_sibling[c])
    if (c > head
        && (d->words[c].dep == BRIEF_DEP_XCOMP || d->words[c].dep == BRIEF_DEP_OBL
            || d->words[c].dep == BRIEF_DEP_ADVCL)
        && _brief_ranges_hold (frame->contents, frame->n_contents, c))
      return c;
  return head;
}

/* The nouns that are the whole content of an attribution. */
static void
mark_content_nouns (const BriefDocument *d, const BriefTree *t, uint8_t *noun)
{
  for (uint32_t i = 0; i < d->n_cues; i++) {
    const BriefCueFrame *frame = &d->cues[i];
    if (frame->n_contents == 0)
      continue;
    uint32_t cue = _brief_cue_head (d, frame->cue);
    if (cue == BRIEF_NONE || _brief_attribution_declined (t, cue) != BRIEF_NONE)
      continue;
    uint32_t head = content_head (d, t, frame, cue);
    bool describes = head != BRIEF_NONE && _brief_word_in (d, cue, describing_verbs)
                     && d->words[head].head == (int32_t) cue && d->words[head].dep != BRIEF_DEP_OBJ
                     && d->words[head].dep != BRIEF_DEP_NSUBJ_PASS;
    if (describes && (d->words[head].upos == BRIEF_UPOS_NOUN || d->words[head].upos == BRIEF_UPOS_ADJ)
        && !_brief_clause_has_copula (t, head)) {
      noun[head] = 2;
      continue;
    }
    BriefSourceType person;
    if (head == BRIEF_NONE || d->words[head].upos != BRIEF_UPOS_NOUN
        || _brief_source_noun (d->words[head].lemma, &person)) {
      if (head == BRIEF_NONE || d->words[head].upos != BRIEF_UPOS_NOUN || person != BRIEF_SOURCE_DOCUMENT)
        continue;
    }
    if (!_brief_noun_is_event (d->words[head].lemma))
      continue;
    if (_brief_clause_has_copula (t, head) || _brief_tree_subject (t, head) != BRIEF_NONE)
      continue;
    /* Nothing but this noun and its modifiers: its own head is the cue's clause. */
    if (frame->contents[0].first <= t->left[head] + 2)
      noun[head] = 1;
  }
}

static bool
map_cues (const BriefDocument *d, BriefPredicates *p)
{
  p->cue_of = _brief_arena_alloc_n (d->arena, d->n_words + (size_t) 1, sizeof (uint32_t));
  p->in_source = _brief_arena_alloc_n (d->arena, d->n_words + (size_t) 1, 1);
  if (!p->cue_of || !p->in_source)
    return false;
  memset (p->cue_of, 0xFF, d->n_words * sizeof (uint32_t));
  for (uint32_t i = d->n_cues; i-- > 0;) {
    uint32_t head = _brief_cue_head (d, d->cues[i].cue);
    if (head != BRIEF_NONE)
      p->cue_of[head] = i;
    for (uint32_t s = 0; s < d->cues[i].n_sources; s++)
      for (uint32_t w = d->cues[i].sources[s].first; w < d->cues[i].sources[s].end && w < d->n_words; w++)
        p->in_source[w] = 1;
  }
  return true;
}

/* Auxiliaries have rolesets of their own in PropBank, without arguments. */
static bool
is_auxiliary (const BriefWord *w)
{
  static const char *const senses[] = { "be.03", "do.01", "get.03", "have.01", NULL };
  if (w->dep == BRIEF_DEP_AUX || w->dep == BRIEF_DEP_AUX_PASS)
    return true;
  for (const char *const *s = senses; w->sense && *s; s++)
    if (strcmp (w->sense, *s) == 0)
      return true;
  return false;
}

/* A predicate that no reader would list: reporting verbs, aspect, nouns and adjectives with arguments of their own. */
static bool
is_other_predicate (const BriefTree *t, const BriefQuotes *quotes, const BriefPredicates *p, uint32_t word)
{
  const BriefWord *w = &t->document->words[word];
  if (!t->document->every_predicate || is_auxiliary (w))
    return false;
  if (w->dep == BRIEF_DEP_COP && w->head >= 0)
    return w->sense && !_brief_predicate_is_copula (t, quotes, p, (uint32_t) w->head);
  return w->sense
         || (w->upos == BRIEF_UPOS_VERB && _brief_predicate_position (w->dep) && !_brief_clause_has_copula (t, word));
}

static BriefPredicateForm
form_of_other (const BriefTree *t, uint32_t word)
{
  return _brief_word_is_verb (t->document, word) ? BRIEF_PREDICATE_VERB : BRIEF_PREDICATE_NOUN;
}

static BriefPredicate
read_other (const BriefTree *t, uint32_t word)
{
  const BriefWord *w = &t->document->words[word];
  BriefPredicate one = { .head = word,
                         .top = word,
                         .outer = BRIEF_NONE,
                         .roleset = word,
                         .form = (uint8_t) form_of_other (t, word),
                         .complement = BRIEF_NONE,
                         .described_by = BRIEF_NONE,
                         .light_noun = BRIEF_NONE };
  if (w->dep == BRIEF_DEP_COP && w->head >= 0)
    one.top = (uint32_t) w->head; /* that word has the subject and the auxiliaries */
  add_word (&one, word);
  if (one.form == BRIEF_PREDICATE_VERB)
    add_word (&one, _brief_predicate_particle (t, word));
  return one;
}

static BriefPredicate
read_listed (const BriefTree *t, const BriefQuotes *quotes, uint32_t word, BriefPredicateForm form, bool described)
{
  BriefPredicate one = { .head = word, .outer = BRIEF_NONE, .roleset = word, .listed = true, .form = (uint8_t) form,
                         .complement = BRIEF_NONE, .described_by = BRIEF_NONE, .light_noun = BRIEF_NONE };
  if (described)
    one.described_by = (uint32_t) t->document->words[word].head;
  if (form == BRIEF_PREDICATE_COPULA && _brief_clause_copula (t, word) != BRIEF_NONE)
    one.roleset = _brief_clause_copula (t, word);
  one.top = _brief_predicate_top (t, quotes, word, &one.outer);
  complete (t, &one);
  return one;
}

static uint32_t *
new_index (const BriefDocument *d)
{
  uint32_t *index = _brief_arena_alloc_n (d->arena, d->n_words + (size_t) 1, sizeof (uint32_t));
  if (index)
    memset (index, 0xFF, d->n_words * sizeof (uint32_t));
  return index;
}

/* The listed predicate of WORD, if it is one, and then the one that only PropBank has of the same word ("is able": able). */
static void
read_word (const BriefTree *t, const BriefQuotes *quotes, BriefPredicates *p, uint32_t word, uint8_t noun, GArray *list)
{
  int form = -1;
  if (_brief_predicate_is_copula (t, quotes, p, word))
    form = BRIEF_PREDICATE_COPULA;
  else if (_brief_predicate_is_verb (t, quotes, p, word))
    form = BRIEF_PREDICATE_VERB;
  else if (noun && p->cue_of[word] == BRIEF_NONE)
    form = BRIEF_PREDICATE_NOUN;
  if (form >= 0) {
    BriefPredicate one =
        read_listed (t, quotes, word, (BriefPredicateForm) form, form == BRIEF_PREDICATE_NOUN && noun == 2);
    p->of_word[word] = list->len;
    g_array_append_val (list, one);
  }
  if ((form < 0 || form == BRIEF_PREDICATE_COPULA) && is_other_predicate (t, quotes, p, word)) {
    BriefPredicate one = read_other (t, word);
    p->other_of_word[word] = list->len;
    g_array_append_val (list, one);
  }
}

BriefPredicates *
_brief_predicates_read (const BriefTree *t, const BriefQuotes *quotes)
{
  const BriefDocument *d = t->document;
  BriefPredicates *p = _brief_arena_alloc (d->arena, sizeof *p);
  uint8_t *noun = _brief_arena_alloc_n (d->arena, d->n_words + (size_t) 1, 1);
  if (!p || !noun || !map_cues (d, p))
    return NULL;
  p->of_word = new_index (d);
  p->other_of_word = d->every_predicate ? new_index (d) : NULL;
  if (!p->of_word || (d->every_predicate && !p->other_of_word))
    return NULL;
  mark_content_nouns (d, t, noun);
  GArray *list = g_array_new (FALSE, FALSE, sizeof (BriefPredicate));
  for (uint32_t i = 0; i < d->n_words; i++)
    read_word (t, quotes, p, i, noun[i], list);
  p->n = list->len;
  p->at = _brief_arena_alloc_n (d->arena, list->len + (size_t) 1, sizeof (BriefPredicate));
  if (p->at && list->len > 0)
    memcpy (p->at, list->data, list->len * sizeof (BriefPredicate));
  g_array_free (list, TRUE);
  return p->at ? p : NULL;
}
