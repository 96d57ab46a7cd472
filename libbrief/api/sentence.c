/* SPDX-License-Identifier: MIT */
#include <brief/brief-sentence.h>

#include "graph/graph-private.h"

uint32_t
brief_graph_n_sentences (const BriefGraph *graph)
{
  return graph ? graph->sentences.len : 0;
}

const BriefSentence *
brief_graph_sentence (const BriefGraph *graph, uint32_t index)
{
  return graph && index < graph->sentences.len ? _brief_graph_sentence_at ((BriefGraph *) graph, index) : NULL;
}

uint32_t
brief_graph_sentence_at (const BriefGraph *graph, uint32_t offset)
{
  uint32_t low = 0, high = graph ? graph->sentences.len : 0, n = high;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (brief_graph_sentence (graph, middle)->span.end <= offset)
      low = middle + 1;
    else
      high = middle;
  }
  return low < n && brief_graph_sentence (graph, low)->span.start <= offset ? low : BRIEF_NONE;
}

BriefSpan
brief_sentence_span (const BriefSentence *sentence)
{
  return sentence ? sentence->span : (BriefSpan) { 0, 0 };
}

BriefZone
brief_sentence_zone (const BriefSentence *sentence)
{
  return sentence ? sentence->zone : BRIEF_ZONE_BODY;
}

uint32_t
brief_sentence_first_token (const BriefSentence *sentence)
{
  return sentence ? sentence->first_token : 0;
}

uint32_t
brief_sentence_n_tokens (const BriefSentence *sentence)
{
  return sentence ? sentence->end_token - sentence->first_token : 0;
}

uint32_t
brief_graph_n_tokens (const BriefGraph *graph)
{
  return graph ? graph->tokens.len : 0;
}

const BriefToken *
brief_graph_token (const BriefGraph *graph, uint32_t index)
{
  return graph && index < graph->tokens.len ? _brief_graph_token_at ((BriefGraph *) graph, index) : NULL;
}

BriefSpan
brief_token_span (const BriefToken *token)
{
  return token ? token->span : (BriefSpan) { 0, 0 };
}

const char *
brief_token_form (const BriefToken *token)
{
  return token ? token->form : NULL;
}

const char *
brief_token_lemma (const BriefToken *token)
{
  return token ? token->lemma : NULL;
}

const char *
brief_token_upos (const BriefToken *token)
{
  return token ? token->upos : NULL;
}

const char *
brief_token_xpos (const BriefToken *token)
{
  return token ? token->xpos : NULL;
}

const char *
brief_token_feats (const BriefToken *token)
{
  return token ? token->feats : NULL;
}

const char *
brief_token_deprel (const BriefToken *token)
{
  return token ? token->deprel : NULL;
}

uint32_t
brief_token_head (const BriefToken *token)
{
  return token ? token->head : 0;
}

uint32_t
brief_token_multiword (const BriefToken *token)
{
  return token ? token->mwt : 0;
}

bool
brief_token_space_after (const BriefToken *token)
{
  return token ? token->space_after : false;
}

bool
brief_token_paragraph_start (const BriefToken *token)
{
  return token ? token->paragraph_start : false;
}
