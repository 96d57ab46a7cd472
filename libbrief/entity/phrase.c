/* SPDX-License-Identifier: MIT */
/* Noun phrases in the trees. All walks are bounded, so that no tree can make them long. */
#include <string.h>

#include "entity/mention.h"
#include "lexicon/gazetteer.h"

#define MAX_STEPS 24
#define MAX_PHRASE 24

bool
_brief_phrase_prepare (BriefEntityState *state)
{
  const BriefDocument *document = state->document;
  uint32_t n = document->n_words;
  state->first_child = _brief_arena_alloc_n (state->arena, n + 1, sizeof (uint32_t));
  state->next_child = _brief_arena_alloc_n (state->arena, n + 1, sizeof (uint32_t));
  if (!state->first_child || !state->next_child)
    return false;
  for (uint32_t i = 0; i < n; i++)
    state->first_child[i] = state->next_child[i] = BRIEF_NONE;
  for (uint32_t i = n; i-- > 0;) {
    int32_t head = document->words[i].head;
    if (head < 0 || (uint32_t) head >= n || (uint32_t) head == i)
      continue;
    state->next_child[i] = state->first_child[head];
    state->first_child[head] = i;
  }
  return true;
}

/* The child of ANCESTOR on the way up from WORD, BRIEF_NONE when it is not below it. */
static uint32_t
branch (const BriefDocument *document, uint32_t word, uint32_t ancestor)
{
  for (int step = 0; step < MAX_STEPS; step++) {
    int32_t head = document->words[word].head;
    if (head == (int32_t) ancestor)
      return word;
    if (head < 0 || (uint32_t) head == word)
      return BRIEF_NONE;
    word = (uint32_t) head;
  }
  return BRIEF_NONE;
}

uint32_t
_brief_phrase_start (const BriefDocument *document, uint32_t head)
{
  uint32_t start = head;
  uint32_t sentence = document->words[head].sentence;
  while (start > 0 && head - start < MAX_PHRASE && document->words[start - 1].sentence == sentence) {
    uint32_t child = branch (document, start - 1, head);
    if (child == BRIEF_NONE)
      break;
    uint8_t dep = document->words[child].dep;
    bool part = dep == BRIEF_DEP_DET || dep == BRIEF_DEP_DET_PREDET || dep == BRIEF_DEP_AMOD
                || dep == BRIEF_DEP_COMPOUND || dep == BRIEF_DEP_NUMMOD || dep == BRIEF_DEP_NMOD_POSS
                || dep == BRIEF_DEP_NMOD_DESC || dep == BRIEF_DEP_FLAT || dep == BRIEF_DEP_NMOD_UNMARKED
                || (dep == BRIEF_DEP_PUNCT && start < head && strcmp (document->words[child].norm, "-") == 0)
                || (dep == BRIEF_DEP_ADVMOD && strcmp (document->words[child].xpos, "RB") != 0)
                || dep == BRIEF_DEP_NMOD;
    if (dep == BRIEF_DEP_NMOD && child + 1 == head && document->words[child].upos == BRIEF_UPOS_ADP)
      part = false;
    if (!part)
      break;
    start--;
  }
  while (start < head
         && (document->words[start].upos == BRIEF_UPOS_PUNCT || document->words[start].upos == BRIEF_UPOS_CCONJ))
    start++;
  return start;
}

uint32_t
_brief_phrase_role_word (const BriefDocument *document, uint32_t word)
{
  for (int step = 0; step < MAX_STEPS; step++) {
    const BriefWord *w = &document->words[word];
    if ((w->dep != BRIEF_DEP_CONJ && w->dep != BRIEF_DEP_APPOS && w->dep != BRIEF_DEP_FLAT
         && w->dep != BRIEF_DEP_NMOD_DESC)
        || w->head < 0)
      return word;
    word = (uint32_t) w->head;
  }
  return word;
}

bool
_brief_phrase_is_subject (const BriefDocument *document, uint32_t word)
{
  uint8_t dep = document->words[_brief_phrase_role_word (document, word)].dep;
  return dep == BRIEF_DEP_NSUBJ || dep == BRIEF_DEP_NSUBJ_PASS || dep == BRIEF_DEP_NSUBJ_OUTER;
}

uint32_t
_brief_phrase_clause (const BriefDocument *document, uint32_t word)
{
  for (int step = 0; step < MAX_STEPS; step++) {
    const BriefWord *w = &document->words[word];
    if (w->head < 0)
      return word;
    uint32_t head = (uint32_t) w->head;
    switch (w->dep) {
    case BRIEF_DEP_NSUBJ:
    case BRIEF_DEP_NSUBJ_PASS:
    case BRIEF_DEP_NSUBJ_OUTER:
    case BRIEF_DEP_OBJ:
    case BRIEF_DEP_IOBJ:
    case BRIEF_DEP_OBL:
    case BRIEF_DEP_OBL_AGENT:
    case BRIEF_DEP_OBL_UNMARKED:
    case BRIEF_DEP_ADVMOD:
    case BRIEF_DEP_EXPL:
      return head;
    case BRIEF_DEP_ACL: case BRIEF_DEP_ACL_RELCL: case BRIEF_DEP_ADVCL: case BRIEF_DEP_CCOMP: case BRIEF_DEP_XCOMP:
    case BRIEF_DEP_CSUBJ: case BRIEF_DEP_PARATAXIS:
      return word;
    default:
      word = head;
    }
  }
  return word;
}

bool
_brief_phrase_below (const BriefDocument *document, uint32_t word, uint32_t ancestor)
{
  return word == ancestor || branch (document, word, ancestor) != BRIEF_NONE;
}

uint32_t
_brief_phrase_child (const BriefEntityState *state, uint32_t word, BriefDep dep)
{
  int looked = 0;
  for (uint32_t child = state->first_child[word]; child != BRIEF_NONE && looked < 64;
       child = state->next_child[child], looked++)
    if (state->document->words[child].dep == dep)
      return child;
  return BRIEF_NONE;
}

const char *
_brief_phrase_case (const BriefEntityState *state, uint32_t word)
{
  uint32_t child = _brief_phrase_child (state, _brief_phrase_role_word (state->document, word), BRIEF_DEP_CASE);
  return child == BRIEF_NONE ? "" : state->document->words[child].norm;
}

BriefEntityMention *
_brief_mention_add (BriefEntityState *state)
{
  if (state->n_mentions >= state->max_mentions)
    return NULL;
  BriefEntityMention *mention = &state->mentions[state->n_mentions++];
  memset (mention, 0, sizeof *mention);
  mention->country = -1;
  mention->cluster = BRIEF_NONE;
  mention->confidence = 1;
  return mention;
}

/* Appends a word without its points and without the marks on its letters: "São" is "Sao" elsewhere. */
static char *
append_plain (char *p, const char *norm)
{
  for (const char *next; *norm; norm = next) {
    next = g_utf8_next_char (norm);
    gunichar parts[4], c = (unsigned char) *norm < 0x80 ? (gunichar) *norm : g_utf8_get_char (norm);
    if (c >= 0x80 && g_unichar_fully_decompose (c, FALSE, parts, G_N_ELEMENTS (parts)) > 0)
      c = parts[0];
    const char *plain = c < 0x80 ? "" : _brief_plain_letter (c);
    if (c == '.' || (c >= 0x300 && c < 0x370)) /* combining marks that stand alone */
      continue;
    if (c < 0x80)
      *p++ = (char) c;
    else
      p = plain[0] ? g_stpcpy (p, plain) : (char *) memcpy (p, norm, (size_t) (next - norm)) + (next - norm);
  }
  return p;
}

const char *
_brief_name_key (BriefEntityState *state, uint32_t first, uint32_t end)
{
  const BriefDocument *document = state->document;
  size_t size = 1;
  if (first + 1 < end && strcmp (document->words[first].norm, "the") == 0)
    first++;
  for (uint32_t i = first; i < end; i++)
    size += strlen (document->words[i].norm) + 1;
  char *key = _brief_arena_alloc (state->arena, size), *p = key;
  if (!key)
    return NULL;
  for (uint32_t i = first; i < end; i++) {
    if (i > first && document->words[i].gap != BRIEF_GAP_NONE)
      *p++ = ' ';
    p = append_plain (p, document->words[i].norm);
  }
  *p = '\0';
  return key;
}
