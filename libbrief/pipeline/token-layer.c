/* SPDX-License-Identifier: MIT */
#include "pipeline/token-layer.h"

#include "syntax/relation.h"

static void
fill_sentence (const BriefSentence *from, struct BriefSentenceNode *to, bool tokens)
{
  to->span = from->span;
  to->zone = (BriefZone) from->zone;
  to->first_token = tokens ? from->first : 0;
  to->end_token = tokens ? from->end : 0;
}

/* CONTEXT: the sentence's first word, for heads that count inside the sentence as in CoNLL-U. */
static void
fill_token (const BriefDocument *document, uint32_t index, const BriefSentence *sentence, BriefGraph *graph,
            struct BriefToken *to)
{
  const BriefWord *word = &document->words[index];
  to->span = word->span;
  to->form = _brief_graph_substring (graph, word->span);
  to->lemma = _brief_graph_string (graph, word->lemma);
  to->upos = _brief_upos_to_string (word->upos);
  to->xpos = _brief_graph_string (graph, word->xpos);
  to->feats = _brief_graph_string (graph, word->feats);
  to->deprel = _brief_graph_string (graph, word->deprel);
  to->head = word->head < 0 ? 0 : (uint32_t) word->head - sentence->first + 1;
  to->mwt = word->mwt;
  to->space_after = index + 1 < document->n_words && document->words[index + 1].gap != BRIEF_GAP_NONE;
  to->paragraph_start = index == sentence->first && sentence->paragraph_start;
}

bool
_brief_token_layer_add (const BriefDocument *document, BriefGraph *graph, bool keep_tokens)
{
  for (uint32_t s = 0; s < document->n_sentences; s++) {
    const BriefSentence *sentence = &document->sentences[s];
    uint32_t index = _brief_graph_add_sentence (graph);
    if (index == BRIEF_NONE)
      return false;
    fill_sentence (sentence, _brief_graph_sentence_at (graph, index), keep_tokens);
    for (uint32_t w = sentence->first; keep_tokens && w < sentence->end; w++) {
      uint32_t token = _brief_graph_add_token (graph);
      if (token == BRIEF_NONE)
        return false;
      fill_token (document, w, sentence, graph, _brief_graph_token_at (graph, token));
    }
  }
  return true;
}
