/* SPDX-License-Identifier: MIT */
/* From frames of words to attributions of the graph: who the source is, and in what manner it speaks. */
#include "claim/attribution.h"
#include "claim/claim.h"
#include "claim/frame.h"
#include "claim/scope.h"

#include <string.h>

typedef struct {
  const BriefDocument *document;
  BriefGraph *graph;
  BriefWordNodes *nodes;
  const BriefTree *tree;
  const BriefQuotes *quotes;
  const BriefScope *scope;
} Reader;

static void
add_range (Reader *r, BriefSpanList *list, BriefWordRange range)
{
  if (range.first < range.end && range.end <= r->document->n_words)
    _brief_graph_add_span (r->graph, list, _brief_range_span (r->document, range));
}

/* Who is spoken to: "told X", "said to X", "declined to comment to X". */
static uint32_t
find_addressee (const Reader *r, const BriefCueFrame *frame, uint32_t head)
{
  const BriefTree *t = r->tree;
  const BriefDocument *d = r->document;
  const BriefCue *entry = _brief_cue_of (d, head);
  uint32_t below = _brief_attribution_declined (t, head);
  for (int turn = 0; turn < 2; turn++) {
    uint32_t verb = turn == 0 ? head : below;
    for (uint32_t c = verb == BRIEF_NONE ? BRIEF_NONE : t->first_child[verb]; c != BRIEF_NONE; c = t->next_sibling[c]) {
      const BriefWord *w = &d->words[c], *preposition = _brief_tree_case (t, c);
      bool object = (w->dep == BRIEF_DEP_OBJ || w->dep == BRIEF_DEP_NSUBJ_PASS) && entry
                    && (entry->flags & BRIEF_CUE_ADDRESSEE)
                    && (w->dep == BRIEF_DEP_OBJ || _brief_clause_is_passive (t, verb));
      bool to = w->dep == BRIEF_DEP_OBL && preposition && strcmp (preposition->norm, "to") == 0 && c > verb;
      bool asked_to = object && frame->n_contents > 0
                      && _brief_tree_holds (t, c, frame->contents[0].first); /* "urged X to leave" */
      if ((object || w->dep == BRIEF_DEP_IOBJ || to) && r->nodes->entity[c] != BRIEF_NONE
          && (asked_to || !_brief_ranges_hold (frame->contents, frame->n_contents, c)))
        return r->nodes->entity[c];
    }
  }
  /* "An informed source speaking to Axios confirmed …" */
  for (uint32_t s = 0; s < frame->n_sources; s++)
    for (uint32_t i = frame->sources[s].first; i < frame->sources[s].end; i++) {
      const BriefWord *w = &d->words[i], *preposition = _brief_tree_case (t, i);
      if (w->dep == BRIEF_DEP_OBL && w->head >= 0 && preposition && strcmp (preposition->norm, "to") == 0
          && _brief_word_is (d, (uint32_t) w->head, "speak"))
        return r->nodes->entity[i];
    }
  return BRIEF_NONE;
}

/* When it was said: a time that belongs to the cue, not to the content. */
static uint32_t
find_time (const Reader *r, const BriefCueFrame *frame, uint32_t head)
{
  const BriefTree *t = r->tree;
  if (!_brief_word_is_verb (r->document, head))
    return BRIEF_NONE;
  for (uint32_t c = t->first_child[head]; c != BRIEF_NONE; c = t->next_sibling[c])
    if (r->nodes->time[c] != BRIEF_NONE && !_brief_ranges_hold (frame->contents, frame->n_contents, c)
        && !_brief_ranges_hold (frame->sources, frame->n_sources, c))
      return r->nodes->time[c];
  return BRIEF_NONE;
}

/* "Not to be named" in "asked not to be named because P". */
static bool
is_request (const BriefTree *t, uint32_t verb)
{
  static const char *const asking[] = { "ask", "decline", "refuse", "request", "want", "wish", NULL };
  const BriefDocument *d = t->document;
  const BriefWord *w = &d->words[verb];
  return (strcmp (w->lemma, "name") == 0 || strcmp (w->lemma, "identify") == 0) && w->head >= 0
         && w->dep == BRIEF_DEP_XCOMP && _brief_clause_is_passive (t, verb)
         && _brief_word_in (d, (uint32_t) w->head, asking);
}

/* Does the reason that stands at WORD tell of the source of this frame: does the source hold it, or, when none nearby does, is the cue
 * the outermost? */
static bool
is_of_source (const Reader *r, uint32_t index, uint32_t word)
{
  enum { NEAR = 3 };
  const BriefDocument *d = r->document;
  const BriefCueFrame *frame = &d->cues[index];
  if (_brief_ranges_hold (frame->sources, frame->n_sources, word))
    return true;
  for (uint32_t k = index < NEAR ? 0 : index - NEAR; k <= index + NEAR && k < d->n_cues; k++)
    if (_brief_ranges_hold (d->cues[k].sources, d->cues[k].n_sources, word))
      return false;
  uint32_t outer = r->scope->parent[index];
  return outer == BRIEF_NONE || d->words[d->cues[outer].cue.first].sentence != d->words[word].sentence;
}

/* Why a source is not named: "on condition of anonymity because …", "who asked not to be named", in the sentence of the cue. */
static bool
find_reason (const Reader *r, uint32_t index, uint32_t head, BriefSpan *reason)
{
  const BriefDocument *d = r->document;
  const BriefTree *t = r->tree;
  const BriefSentence *s = &d->sentences[d->words[head].sentence];
  for (uint32_t i = s->first; i < s->end; i++) {
    bool request = is_request (t, i);
    if ((!request && strcmp (d->words[i].lemma, "anonymity") != 0 && strcmp (d->words[i].norm, "anonymously") != 0)
        || !is_of_source (r, index, i))
      continue;
    uint32_t top = request ? (uint32_t) d->words[i].head : i; /* up to the phrase that hangs on a verb */
    for (int step = 0; step < 8 && !request && d->words[top].head >= 0 && d->words[top].dep != BRIEF_DEP_OBL
                       && !_brief_word_is_verb (d, (uint32_t) d->words[top].head); step++)
      top = (uint32_t) d->words[top].head;
    uint32_t first = request ? top : t->left[top], end = request ? t->right[i] : t->right[top];
    while (!request && first > s->first && strcmp (d->words[first].norm, "of") == 0 && first >= s->first + 2
           && strcmp (d->words[first - 1].norm, "condition") == 0)
      first -= 2; /* "on condition" */
    for (int turn = 0; turn < 2; turn++) { /* the reason of the reason hangs on the phrase, or on its verb */
      uint32_t above = turn == 0 ? top : (d->words[top].head < 0 ? BRIEF_NONE : (uint32_t) d->words[top].head);
      for (uint32_t c = above == BRIEF_NONE ? BRIEF_NONE : t->first_child[above]; c != BRIEF_NONE;
           c = t->next_sibling[c]) {
        uint32_t mark = _brief_clause_mark (t, c);
        if (c > top && mark != BRIEF_NONE
            && (strcmp (d->words[mark].norm, "because") == 0 || strcmp (d->words[mark].norm, "as") == 0
                || strcmp (d->words[mark].norm, "since") == 0))
          end = MAX (end, t->right[c]);
      }
    }
    while (end < s->end && d->words[end].upos == BRIEF_UPOS_PUNCT)
      end++;
    if (end < s->end && strcmp (d->words[end].norm, "because") == 0
        && d->words[end].head > (int32_t) end) /* hung somewhere else */
      end = MAX (end, t->right[d->words[end].head]);
    *reason = _brief_range_span (d, _brief_range_trim (d, (BriefWordRange) { first, end }));
    return true;
  }
  return false;
}

static void
read_manner (Reader *r, const BriefCueFrame *frame, uint32_t head, struct BriefAttribution *a)
{
  BriefManner manner = _brief_attribution_manner (r->tree, frame, head);
  a->type = manner.type;
  a->stance = manner.stance;
  a->polarity = manner.polarity;
  a->form = _brief_quotes_form (r->quotes, r->document, frame->contents, frame->n_contents);
  if (a->form == BRIEF_FORM_DIRECT && frame->n_contents > 0) { /* after "that" a quotation is not direct speech */
    uint32_t before = frame->contents[0].first;
    while (before > 0 && r->document->words[before - 1].upos == BRIEF_UPOS_PUNCT)
      before--;
    if (before > 0 && strcmp (r->document->words[before - 1].norm, "that") == 0)
      a->form = BRIEF_FORM_MIXED;
  }
}

/* "The governor's": the governor. */
static BriefWordRange
without_possessive (const BriefDocument *d, BriefWordRange source)
{
  if (source.end > source.first + 1 && d->words[source.end - 1].dep == BRIEF_DEP_CASE)
    source.end--;
  return source;
}

/* A range without the "and" that tied on what was cut off behind it. */
static BriefWordRange
without_conjunction (const BriefDocument *d, BriefWordRange range)
{
  while (range.end > range.first + 1 && d->words[range.end - 1].upos == BRIEF_UPOS_CCONJ)
    range = _brief_range_trim (d, (BriefWordRange) { range.first, range.end - 1 });
  return range;
}

/* The words for the source: the pronoun of a relative clause when the cue is its verb ("Trump, who has promised"). Whom it stands for
 * is the entity's matter. */
static void
add_source_words (Reader *r, const BriefCueFrame *frame, uint32_t head, struct BriefAttribution *a)
{
  uint32_t pronoun = frame->n_sources > 0 && !_brief_clause_is_passive (r->tree, head)
                         ? _brief_clause_relative (r->tree, head)
                         : BRIEF_NONE;
  if (pronoun != BRIEF_NONE && frame->sources[0].first < pronoun && pronoun < frame->cue.first) {
    add_range (r, &a->source, (BriefWordRange) { pronoun, pronoun + 1 });
    return;
  }
  for (uint32_t i = 0; i < frame->n_sources; i++)
    add_range (r, &a->source, frame->sources[i]);
}

/* The speaker of an earlier turn with the same label, or BRIEF_NONE. */
static uint32_t
same_label (const Reader *r, uint32_t index)
{
  enum { TURNS = 24 };
  const BriefDocument *d = r->document;
  const BriefCueFrame *frame = &d->cues[index];
  if (frame->n_sources != 1 || d->words[frame->cue.first].upos != BRIEF_UPOS_PUNCT)
    return BRIEF_NONE;
  BriefSpan label = _brief_range_span (d, frame->sources[0]);
  for (uint32_t i = index; i-- > 0 && index - i <= TURNS;) {
    const BriefCueFrame *other = &d->cues[i];
    if (other->n_sources != 1 || d->words[other->cue.first].upos != BRIEF_UPOS_PUNCT)
      continue;
    BriefSpan name = _brief_range_span (d, other->sources[0]);
    if (name.end - name.start == label.end - label.start
        && memcmp (d->text + name.start, d->text + label.start, name.end - name.start) == 0)
      return _brief_graph_attribution_at (r->graph, i)->entity;
  }
  return BRIEF_NONE;
}

static void
read_frame (Reader *r, uint32_t index)
{
  const BriefDocument *d = r->document;
  const BriefCueFrame *frame = &d->cues[index];
  uint32_t head = _brief_cue_head (d, frame->cue);
  uint32_t entity = same_label (r, index); /* first: it may add nodes */
  if (entity == BRIEF_NONE && frame->n_sources > 0)
    entity = _brief_entity_of_phrase (d, r->graph, r->nodes, without_possessive (d, frame->sources[0]));
  uint32_t at = _brief_graph_add_attribution (r->graph);
  struct BriefAttribution *a = _brief_graph_attribution_at (r->graph, at);
  a->entity = entity;
  add_source_words (r, frame, head, a);
  BriefSource source = _brief_attribution_source (r->tree, r->graph, frame, entity);
  a->source_type = source.type;
  a->anonymity = source.anonymity;
  if (source.anonymity != BRIEF_ANONYMITY_NAMED)
    a->has_reason = find_reason (r, index, head, &a->reason);
  add_range (r, &a->cue, frame->cue);
  const char *lemma = strcmp (d->words[head].norm, "according") == 0 ? "accord" : d->words[head].lemma;
  a->cue_lemma = _brief_graph_string (r->graph, lemma);
  for (uint32_t i = 0; i < frame->n_contents; i++)
    add_range (r, &a->content, without_conjunction (d, _brief_range_trim (d, frame->contents[i])));
  read_manner (r, frame, head, a);
  a->addressee = find_addressee (r, frame, head);
  if (a->addressee == a->entity)
    a->addressee = BRIEF_NONE;
  a->time = find_time (r, frame, head);
  a->parent = r->scope->parent[index];
  a->confidence = frame->probability;
}

bool
_brief_attribution_read (const BriefDocument *document, BriefGraph *graph, BriefWordNodes *nodes)
{
  Reader r = {
    document, graph, nodes, _brief_tree_new (document), _brief_quotes_read (document), _brief_scope_read (document)
  };
  if (!r.tree || !r.quotes || !r.scope)
    return false;
  for (uint32_t i = 0; i < document->n_cues; i++)
    read_frame (&r, i);
  return true;
}
