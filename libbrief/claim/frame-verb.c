/* SPDX-License-Identifier: MIT */
/* Verbs and adjectives that introduce what their subject says, thinks, wants or knows, found in the tree. */
#include "claim/frame.h"
#include "lexicon/source-noun.h"

#include <string.h>

/* "describes the ship as a retreat", "dismissed the report as false": the content is what stands after "as". */
static const char *const describing_verbs[] = {
  "brand", "characterise", "characterize", "denounce", "depict", "describe", "dismiss", "label", "portray", "slam", NULL
};

static bool
is_gerund (const BriefDocument *d, uint32_t word)
{
  return (d->words[word].morph & BRIEF_MORPH_GER) || strcmp (d->words[word].xpos, "VBG") == 0;
}

/* "Knows what he wants", "explains why it failed": a question word with its clause. */
static bool
is_free_relative (const BriefTree *t, uint32_t word)
{
  const BriefWord *w = &t->document->words[word];
  return w->dep == BRIEF_DEP_OBJ && w->xpos[0] == 'W'
         && (_brief_tree_child (t, word, BRIEF_DEP_ADVCL_RELCL) != BRIEF_NONE
             || _brief_tree_child (t, word, BRIEF_DEP_ACL_RELCL) != BRIEF_NONE);
}

/* May this complement of CUE be its content? */
static bool
fits_clause (const BriefFinder *finder, uint32_t verb, const BriefCue *cue, uint32_t child)
{
  const BriefTree *t = finder->tree;
  const BriefDocument *d = finder->document;
  const BriefWord *w = &d->words[child];
  if (_brief_clause_is_background (t, child, verb))
    return false;
  bool question = (w->dep == BRIEF_DEP_XCOMP || w->dep == BRIEF_DEP_CCOMP)
                  && d->words[t->left[child]].xpos[0] == 'W'; /* "what to do" */
  if (question || is_free_relative (t, child))
    return (cue->flags & BRIEF_CUE_CLAUSE) != 0;
  if (w->dep == BRIEF_DEP_CCOMP) {
    if (_brief_clause_has_to (t, child) && _brief_tree_subject (t, child) == BRIEF_NONE)
      return (cue->flags & BRIEF_CUE_TO) != 0;
    return (cue->flags & (BRIEF_CUE_CLAUSE | BRIEF_CUE_QUOTE)) != 0;
  }
  if (w->dep == BRIEF_DEP_CSUBJ_PASS || (w->dep == BRIEF_DEP_CSUBJ && _brief_clause_is_passive (t, verb)))
    return (cue->flags & BRIEF_CUE_CLAUSE) != 0;
  if (w->dep != BRIEF_DEP_XCOMP && w->dep != BRIEF_DEP_ADVCL)
    return false;
  if (is_gerund (d, child) && w->dep == BRIEF_DEP_XCOMP)
    return (cue->flags & BRIEF_CUE_GERUND) != 0;
  if (!_brief_clause_has_to (t, child) || (w->dep == BRIEF_DEP_ADVCL && _brief_word_is_verb (d, verb)))
    return false;
  if (cue->flags & BRIEF_CUE_TO)
    return true;
  return (_brief_clause_is_passive (t, verb) || _brief_cue_reports_infinitive (finder, verb))
         && (cue->flags & BRIEF_CUE_CLAUSE); /* "was said to have been" */
}

/* "Reported on Thursday": when, not what. */
static bool
is_day (const BriefDocument *d, uint32_t word)
{
  const char *norm = d->words[word].norm;
  return d->words[word].upos == BRIEF_UPOS_PROPN && (g_str_has_suffix (norm, "day") || g_str_has_suffix (norm, "day."));
}

/* The object of a preposition that the cue takes: "insist on concessions", "accused Iran of lying". */
static uint32_t
prepositional_content (const BriefFinder *finder, uint32_t verb, const BriefCue *cue)
{
  const BriefTree *t = finder->tree;
  for (uint32_t c = t->first_child[verb]; c != BRIEF_NONE && cue->prepositions; c = t->next_sibling[c]) {
    const BriefWord *w = &finder->document->words[c];
    if (c < verb || is_day (finder->document, c)
        || (w->dep != BRIEF_DEP_OBL && w->dep != BRIEF_DEP_ADVCL && w->dep != BRIEF_DEP_NMOD
            && w->dep != BRIEF_DEP_XCOMP && w->dep != BRIEF_DEP_CCOMP))
      continue;
    const BriefWord *mark = _brief_tree_case (t, c);
    if (!mark && _brief_clause_mark (t, c) != BRIEF_NONE)
      mark = &finder->document->words[_brief_clause_mark (t, c)];
    if (mark && _brief_cue_takes (cue, mark->norm))
      return c;
  }
  return BRIEF_NONE;
}

/* An object that can be said or denied: not a person spoken to, not "it" or "him". */
static uint32_t
nominal_content (const BriefFinder *finder, uint32_t verb, const BriefCue *cue)
{
  const BriefTree *t = finder->tree;
  static const char *const upholding[] = { "maintain", "profess", "protest", NULL };
  uint32_t upheld = _brief_tree_child (t, verb, BRIEF_DEP_OBJ);
  if (upheld != BRIEF_NONE && _brief_word_in (finder->document, verb, upholding)
      && _brief_word_is (finder->document, upheld, "innocence"))
    return upheld;
  if (!(cue->flags & BRIEF_CUE_NOUN) || (cue->flags & BRIEF_CUE_ADDRESSEE))
    return BRIEF_NONE;
  uint32_t object = _brief_tree_child (t, verb, BRIEF_DEP_OBJ);
  static const char *const reporting[] = { "allege", "confirm", "estimate", "expect", "fear", "report", "suspect", NULL };
  if (object == BRIEF_NONE && _brief_clause_is_passive (t, verb)
      && (_brief_word_in (finder->document, verb, reporting)
          || _brief_tree_child (t, verb, BRIEF_DEP_OBL_AGENT) != BRIEF_NONE))
    object = _brief_tree_child (t, verb, BRIEF_DEP_NSUBJ_PASS);
  if (object == BRIEF_NONE)
    return BRIEF_NONE;
  const BriefWord *w = &finder->document->words[object];
  return w->upos == BRIEF_UPOS_NOUN ? object : BRIEF_NONE;
}

bool
_brief_cue_reports_infinitive (const BriefFinder *finder, uint32_t verb)
{
  static const char *const verbs[] = { "believe", "know", "report", "repute", "rumor", "say", "think", "understand", NULL };
  const BriefTree *t = finder->tree;
  if (!_brief_word_in (finder->document, verb, verbs) || _brief_tree_child (t, verb, BRIEF_DEP_OBJ) != BRIEF_NONE)
    return false;
  uint32_t below = _brief_tree_child (t, verb, BRIEF_DEP_XCOMP);
  return below != BRIEF_NONE && _brief_clause_has_to (t, below);
}

/* The words between the first comma or mark behind VERB and the end of CLAUSE, whatever the tree ties to which of the two. */
static BriefWordRange
behind_comma (const BriefTree *t, uint32_t verb, uint32_t clause)
{
  BriefWordRange words = { verb + 1, t->right[clause] };
  while (words.first < clause && t->document->words[words.first].upos != BRIEF_UPOS_PUNCT)
    words.first++;
  return words.first < clause ? _brief_range_trim (t->document, words) : (BriefWordRange) { 0, 0 };
}

/* "Said P, Q", "The deal, he said, is dead": all clauses that the tree gives to a verb of saying. */
static void
add_clauses (BriefFinder *finder, uint32_t verb, uint32_t first, BriefRanges *content)
{
  const BriefTree *t = finder->tree;
  const BriefDocument *d = finder->document;
  bool behind = first > verb; /* does the content stand there already? */
  for (uint32_t c = t->next_sibling[first]; c != BRIEF_NONE && d->words[first].dep == BRIEF_DEP_CCOMP;
       c = t->next_sibling[c]) {
    if (d->words[c].dep != BRIEF_DEP_CCOMP || content->n == 0 || content->at[content->n - 1].end > t->left[c]
        || c < verb)
      continue;
    BriefWordRange *last = &content->at[content->n - 1];
    BriefWordRange rest =
        behind ? _brief_range_trim (d, (BriefWordRange) { t->left[c], t->right[c] }) : behind_comma (t, verb, c);
    if (rest.first >= rest.end)
      continue;
    bool joined =
        rest.first == last->end || (rest.first == last->end + 1 && strcmp (d->words[last->end].norm, ",") == 0);
    bool out_of_quote =
        finder->quotes->of_word[last->first] != BRIEF_NONE && finder->quotes->of_word[rest.first] == BRIEF_NONE;
    if (behind && joined)
      last->end = rest.end; /* over the comma between them */
    else if (!behind && !out_of_quote) {
      finder->failed = finder->failed || !_brief_ranges_add (d->arena, content, rest);
      behind = true;
    }
  }
}

/* Adds the frame of VERB with the words below CONTENT. */
static void
add_frame (BriefFinder *finder, uint32_t verb, uint32_t content, bool without_preposition, BriefFrameStrength strength)
{
  BriefFrame frame = _brief_frame_of_rule (finder, verb, strength);
  if (content != BRIEF_NONE && without_preposition)
    _brief_finder_phrase (finder, content, verb, &frame.content);
  else if (content != BRIEF_NONE)
    _brief_finder_content (finder, content, verb, &frame.content);
  if (content != BRIEF_NONE)
    add_clauses (finder, verb, content, &frame.content);
  if (frame.content.n > 0 && without_preposition && frame.content.at[0].first == frame.cue.end + 1)
    frame.cue.end++; /* "called for" */
  _brief_frame_add_around (finder, verb, &frame.content);
  _brief_finder_source (finder, verb, &frame.source);
  if (frame.source.n == 0 && !_brief_clause_is_passive (finder->tree, verb)
      && !_brief_cue_reports_infinitive (finder, verb))
    return;
  _brief_finder_add (finder, &frame);
}

/* The verb whose subject or clause a participle belongs to: "X, citing Y, said", "X said P, citing Y". */
static uint32_t
governing_verb (const BriefTree *t, uint32_t participle)
{
  const BriefDocument *d = t->document;
  const BriefWord *w = &d->words[participle];
  if (w->head < 0)
    return BRIEF_NONE;
  if (w->dep == BRIEF_DEP_ADVCL)
    return (uint32_t) w->head;
  const BriefWord *noun = &d->words[w->head];
  return w->dep == BRIEF_DEP_ACL && noun->dep == BRIEF_DEP_NSUBJ && noun->head >= 0 ? (uint32_t) noun->head
                                                                                    : BRIEF_NONE;
}

/* "X, citing two officials, said P": the officials say P, X passes it on. What else is cited ("citing the cost") is no source. */
static bool
find_citing (BriefFinder *finder, uint32_t verb)
{
  const BriefTree *t = finder->tree;
  const BriefDocument *d = finder->document;
  static const char *const citing[] = { "cite", "quote", NULL };
  uint32_t cited = _brief_tree_child (t, verb, BRIEF_DEP_OBJ), outer = governing_verb (t, verb);
  if (!_brief_word_in (d, verb, citing) || strcmp (d->words[verb].xpos, "VBG") != 0 || cited == BRIEF_NONE
      || outer == BRIEF_NONE)
    return false;
  uint32_t content = _brief_tree_child (t, outer, BRIEF_DEP_CCOMP);
  if (content == BRIEF_NONE)
    content = _brief_tree_child (t, verb, BRIEF_DEP_CCOMP); /* "reported, citing officials, that P" */
  BriefSourceType type;
  bool speaks =
      _brief_source_noun (d->words[cited].lemma, &type) && type != BRIEF_SOURCE_DOCUMENT && type != BRIEF_SOURCE_POLL;
  if (!speaks || content == BRIEF_NONE || !_brief_cue_verb (d->words[outer].lemma))
    return false;
  BriefFrame frame = _brief_frame_of_rule (finder, verb, BRIEF_FRAME_STRONG);
  frame.is_exact = true;
  frame.like = outer;
  _brief_finder_content (finder, content, outer, &frame.content);
  _brief_finder_phrase (finder, cited, verb, &frame.source);
  if (frame.content.n > 0 && frame.source.n > 0)
    _brief_finder_add (finder, &frame);
  return true;
}

/* "X quoted Y as saying P": both say P. */
static bool
find_quoting (BriefFinder *finder, uint32_t verb)
{
  const BriefTree *t = finder->tree;
  for (uint32_t c = t->first_child[verb]; c != BRIEF_NONE; c = t->next_sibling[c]) {
    if (!_brief_verb_is_quoted (t, c))
      continue;
    uint32_t content = _brief_tree_child (t, c, BRIEF_DEP_CCOMP);
    if (content != BRIEF_NONE && !_brief_clause_is_passive (t, verb))
      add_frame (finder, verb, content, false, BRIEF_FRAME_STRONG);
    return true;
  }
  return false;
}

/* "X described P as Q": the content is Q. */
static bool
find_describing (BriefFinder *finder, uint32_t verb)
{
  const BriefTree *t = finder->tree;
  const BriefDocument *d = finder->document;
  if (_brief_word_is (d, verb, "call")
      && _brief_tree_child (t, verb, BRIEF_DEP_XCOMP) != BRIEF_NONE) { /* "called it a mistake" */
    uint32_t complement = _brief_tree_child (t, verb, BRIEF_DEP_XCOMP);
    if (_brief_word_is_verb (d, complement)
        || (_brief_clause_is_passive (t, verb) && _brief_tree_child (t, verb, BRIEF_DEP_OBL_AGENT) == BRIEF_NONE))
      return false;
    add_frame (finder, verb, complement, true, BRIEF_FRAME_STRONG);
    return true;
  }
  if (!_brief_word_in (d, verb, describing_verbs))
    return false;
  for (uint32_t c = t->first_child[verb]; c != BRIEF_NONE; c = t->next_sibling[c]) {
    const BriefWord *w = &d->words[c];
    const BriefWord *as = _brief_tree_case (t, c);
    if (!as && _brief_clause_mark (t, c) != BRIEF_NONE)
      as = &d->words[_brief_clause_mark (t, c)];
    if ((w->dep == BRIEF_DEP_OBL || w->dep == BRIEF_DEP_ADVCL || w->dep == BRIEF_DEP_XCOMP) && as
        && strcmp (as->norm, "as") == 0) {
      add_frame (finder, verb, c, true, BRIEF_FRAME_STRONG);
      return true;
    }
  }
  return false;
}

/* "When", "where" as an adverb inside its clause. */
static bool
tells_when (const BriefTree *t, uint32_t verb)
{
  static const char *const words[] = { "when", "where", NULL };
  for (uint32_t c = t->first_child[verb]; c != BRIEF_NONE && c < verb; c = t->next_sibling[c])
    if (t->document->words[c].dep == BRIEF_DEP_ADVMOD && _brief_word_in (t->document, c, words))
      return true;
  return false;
}

/* The verb stands beside or after what it reports: "P, she said", "In Syria, he said, P". The tree then hangs it under P. */
static uint32_t
inserted_content (const BriefFinder *finder, uint32_t verb)
{
  const BriefDocument *d = finder->document;
  const BriefWord *w = &d->words[verb];
  if (w->head < 0
      || (w->dep != BRIEF_DEP_PARATAXIS && w->dep != BRIEF_DEP_CCOMP && w->dep != BRIEF_DEP_DISCOURSE
          && w->dep != BRIEF_DEP_ADVCL))
    return BRIEF_NONE;
  if (_brief_clause_mark (finder->tree, verb) != BRIEF_NONE || tells_when (finder->tree, verb)
      || _brief_tree_subject (finder->tree, verb) == BRIEF_NONE)
    return BRIEF_NONE;
  /* Outside its own clause's words there must be a comma, dash or mark on the side where P stands. */
  uint32_t left = finder->tree->left[verb], head = (uint32_t) w->head;
  const BriefCue *cue = _brief_cue_of (d, verb), *above = _brief_cue_of (d, head);
  if (w->dep == BRIEF_DEP_CCOMP && above && (above->flags & BRIEF_CUE_QUOTE) && _brief_word_is_verb (d, head))
    return BRIEF_NONE; /* "He said: 'Nobody knows'", "she has conceded, he reports": what is said, not who says it */
  if (_brief_tree_child (finder->tree, verb, BRIEF_DEP_OBJ) != BRIEF_NONE
      && !(cue && (cue->flags & BRIEF_CUE_ADDRESSEE)))
    return BRIEF_NONE; /* "Live: the party holds its lead" */
  if (head < verb && left > 0 && strchr (".?!:", d->words[left - 1].norm[0]) != NULL)
    return BRIEF_NONE; /* two sentences in one */
  if (head < verb
          ? !(left > 0 && d->words[left - 1].upos == BRIEF_UPOS_PUNCT) && d->words[left].upos != BRIEF_UPOS_PUNCT
          : w->dep == BRIEF_DEP_ADVCL)
    return BRIEF_NONE;
  return head;
}

/* Verbs such as "continue" report only what stands in quotation marks. */
static bool
is_quoted_if_needed (const BriefFinder *finder, const BriefCue *cue, uint32_t content)
{
  return (cue->flags & (BRIEF_CUE_CLAUSE | BRIEF_CUE_TO | BRIEF_CUE_GERUND))
         || finder->quotes->of_word[content] != BRIEF_NONE;
}

static void
find_verb (BriefFinder *finder, uint32_t verb, const BriefCue *cue)
{
  const BriefTree *t = finder->tree;
  if (_brief_cue_is_idle (finder, verb))
    return;
  if (find_citing (finder, verb) || find_quoting (finder, verb) || _brief_find_declining (finder, verb)
      || find_describing (finder, verb))
    return;
  uint32_t clause = BRIEF_NONE;
  for (uint32_t c = t->first_child[verb]; c != BRIEF_NONE && clause == BRIEF_NONE; c = t->next_sibling[c])
    if (fits_clause (finder, verb, cue, c))
      clause = c;
  if (clause != BRIEF_NONE && is_quoted_if_needed (finder, cue, clause)) {
    add_frame (finder, verb, clause, false, BRIEF_FRAME_STRONG);
    return;
  }
  if ((cue->flags & (BRIEF_CUE_CLAUSE | BRIEF_CUE_QUOTE)) && !_brief_clause_is_passive (t, verb)) {
    uint32_t around = inserted_content (finder, verb);
    if (around != BRIEF_NONE && is_quoted_if_needed (finder, cue, around)) {
      add_frame (finder, verb, around, false, BRIEF_FRAME_STRONG);
      return;
    }
    uint32_t beside = _brief_tree_child (t, verb, BRIEF_DEP_PARATAXIS);
    if (beside != BRIEF_NONE && is_quoted_if_needed (finder, cue, beside)
        && _brief_tree_child (t, verb, BRIEF_DEP_OBJ) == BRIEF_NONE
        && _brief_cue_of (finder->document, beside) == NULL) {
      add_frame (finder, verb, beside, false, BRIEF_FRAME_STRONG);
      return;
    }
  }
  if (_brief_clause_has_to (t, verb)) /* "in order to confirm the reports": a purpose, not an attribution */
    return;
  uint32_t noun = prepositional_content (finder, verb, cue);
  if (noun != BRIEF_NONE) {
    add_frame (finder, verb, noun, true, BRIEF_FRAME_WEAK);
    return;
  }
  noun = nominal_content (finder, verb, cue);
  if (noun != BRIEF_NONE)
    add_frame (finder, verb, noun, false, BRIEF_FRAME_WEAK);
}

/* "Is eager to", "are convinced that". */
static void
find_adjective (BriefFinder *finder, uint32_t adjective, const BriefCue *cue)
{
  const BriefTree *t = finder->tree;
  if (_brief_cue_is_idle (finder, adjective))
    return;
  uint32_t subject = _brief_tree_subject (t, adjective);
  if (subject == BRIEF_NONE || strcmp (finder->document->words[subject].norm, "it") == 0)
    return;
  for (uint32_t c = t->first_child[adjective]; c != BRIEF_NONE; c = t->next_sibling[c])
    if (c > adjective && fits_clause (finder, adjective, cue, c)) {
      add_frame (finder, adjective, c, false, BRIEF_FRAME_STRONG);
      return;
    }
  uint32_t noun = prepositional_content (finder, adjective, cue);
  if (noun != BRIEF_NONE)
    add_frame (finder, adjective, noun, true, BRIEF_FRAME_WEAK);
}

void
_brief_find_verbs (BriefFinder *finder, uint32_t first, uint32_t end)
{
  for (uint32_t i = first; i < end; i++) {
    const BriefCue *cue = _brief_cue_of (finder->document, i);
    bool verb = finder->document->words[i].upos == BRIEF_UPOS_VERB;
    if ((verb && (_brief_find_unanswered (finder, i) || _brief_find_withheld (finder, i))) || !cue)
      continue;
    if (verb)
      find_verb (finder, i, cue);
    else if (finder->document->words[i].upos == BRIEF_UPOS_ADJ)
      find_adjective (finder, i, cue);
  }
}
