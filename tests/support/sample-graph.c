/* SPDX-License-Identifier: MIT */
#include "support/sample-graph.h"

#include <check.h>
#include <string.h>

const char sample_text[] = "José Núñez, Peru’s minister, doesn't rule out a strike.\n"
                           "“Lima confirmed on Nov. 18 that 3 to 5 ships left,” Reuters said.";

BriefSpan
sample_span (const char *text, const char *piece, unsigned nth)
{
  const char *at = strstr (text, piece);
  while (at && nth-- > 0)
    at = strstr (at + 1, piece);
  ck_assert_msg (at != NULL, "“%s” is not in the text", piece);
  return (BriefSpan) { (uint32_t) (at - text), (uint32_t) (at - text + strlen (piece)) };
}

static BriefSpan
piece (const char *words)
{
  return sample_span (sample_text, words, 0);
}

static void
add_mention (struct BriefGraph *graph, uint32_t entity, BriefSpan span, BriefMentionKind kind, const char *reason)
{
  struct BriefMention mention = { span, kind, reason, 0.5f };
  _brief_graph_entity_add_mention (graph, entity, &mention);
}

static void
add_entities (struct BriefGraph *graph)
{
  uint32_t person = _brief_graph_add_entity (graph), country = _brief_graph_add_entity (graph),
           agency = _brief_graph_add_entity (graph);
  struct BriefEntity *entity = _brief_graph_entity_at (graph, person);
  entity->type = BRIEF_ENTITY_PERSON;
  entity->name = "José Núñez";
  entity->number = BRIEF_NUMBER_SINGULAR;
  entity->definite = true;
  entity->confidence = 0.99;
  add_mention (graph, person, piece ("José Núñez"), BRIEF_MENTION_NAME, "exact-name");
  struct BriefEntityRole role = { "minister", country, piece ("Peru’s minister") };
  _brief_graph_entity_add_role (graph, person, &role);
  entity = _brief_graph_entity_at (graph, country);
  entity->type = BRIEF_ENTITY_GPE;
  entity->name = "Peru";
  entity->wikidata = "Q419";
  entity->iso3166 = "PE";
  entity->has_location = true;
  entity->latitude = -10.125;
  entity->longitude = -76;
  _brief_graph_entity_add_alias (graph, country, "Lima", 4);
  /* Out of order: freezing sorts them. */
  add_mention (graph, country, piece ("Lima"), BRIEF_MENTION_NAME, "capital");
  add_mention (graph, country, piece ("Peru"), BRIEF_MENTION_NAME, "exact-name");
  entity = _brief_graph_entity_at (graph, agency);
  entity->type = BRIEF_ENTITY_ORG;
  entity->name = "Reuters";
  add_mention (graph, agency, piece ("Reuters"), BRIEF_MENTION_NAME, "exact-name");
}

static void
add_values (struct BriefGraph *graph)
{
  struct BriefTime *time = _brief_graph_time_at (graph, _brief_graph_add_time (graph));
  time->span = piece ("Nov. 18");
  time->value = "2024-11-18";
  time->mod = BRIEF_TIME_MOD_APPROX;
  time->earliest = "2024-11-17";
  time->latest = "2024-11-19";
  time->confidence = 0.8;
  struct BriefQuantity *quantity = _brief_graph_quantity_at (graph, _brief_graph_add_quantity (graph));
  quantity->span = piece ("3 to 5 ships");
  quantity->type = BRIEF_QUANTITY_COUNT;
  quantity->has_value = quantity->has_upper = true;
  quantity->value = 3;
  quantity->upper = 5;
  quantity->unit = "ship";
  quantity->bound = BRIEF_BOUND_RANGE;
  quantity->confidence = 0.7;
}

static void
add_attributions (struct BriefGraph *graph)
{
  uint32_t outer = _brief_graph_add_attribution (graph), inner = _brief_graph_add_attribution (graph);
  struct BriefAttribution *attribution = _brief_graph_attribution_at (graph, outer);
  attribution->entity = 2;
  attribution->source_type = BRIEF_SOURCE_MEDIA;
  attribution->form = BRIEF_FORM_DIRECT;
  attribution->cue_lemma = "say";
  attribution->confidence = 0.9;
  _brief_graph_add_span (graph, &attribution->source, piece ("Reuters"));
  _brief_graph_add_span (graph, &attribution->cue, piece ("said"));
  _brief_graph_add_span (graph, &attribution->content, piece ("Lima confirmed on Nov. 18 that 3 to 5 ships left,"));
  attribution = _brief_graph_attribution_at (graph, inner);
  attribution->entity = 1;
  attribution->addressee = 0;
  attribution->time = 0;
  attribution->parent = outer;
  attribution->source_type = BRIEF_SOURCE_GOVERNMENT;
  attribution->anonymity = BRIEF_ANONYMITY_ROLE_ONLY;
  attribution->has_reason = true;
  attribution->reason = piece ("rule out");
  attribution->cue_lemma = "confirm";
  attribution->stance = BRIEF_STANCE_ENDORSING;
  attribution->confidence = 0.6;
  _brief_graph_add_span (graph, &attribution->source, piece ("Lima"));
  _brief_graph_add_span (graph, &attribution->cue, piece ("confirmed"));
  _brief_graph_add_span (graph, &attribution->content, piece ("that 3 to 5 ships left"));
}

static void
add_argument (struct BriefGraph *graph, uint32_t claim, BriefRole role, const char *label, BriefNodeRef node,
              BriefSpan span, BriefSpan head)
{
  struct BriefArgument argument = { role, label, node, { NULL, 0 }, head };
  _brief_graph_add_span (graph, &argument.spans, span);
  _brief_graph_claim_add_argument (graph, claim, &argument);
}

static void
add_claims (struct BriefGraph *graph)
{
  uint32_t rule = _brief_graph_add_claim (graph), leave = _brief_graph_add_claim (graph);
  struct BriefClaim *claim = _brief_graph_claim_at (graph, rule);
  claim->kind = BRIEF_CLAIM_STATE;
  claim->lemma = "rule out";
  claim->sense = "rule.02";
  claim->event = BRIEF_EVENT_REJECT;
  claim->polarity = BRIEF_POLARITY_NEGATIVE;
  claim->certainty = BRIEF_CERTAINTY_CERTAIN;
  claim->tense = BRIEF_TENSE_PRESENT;
  claim->place = 1;
  claim->confidence = 0.87;
  _brief_graph_add_span (graph, &claim->spans, piece ("José Núñez"));
  _brief_graph_add_span (graph, &claim->spans, piece ("doesn't rule out a strike"));
  _brief_graph_add_span (graph, &claim->predicate, piece ("rule out"));
  add_argument (graph, rule, BRIEF_ROLE_AGENT, "ARG0", (BriefNodeRef) { BRIEF_NODE_ENTITY, 0 }, piece ("José Núñez"),
                piece ("Núñez"));
  add_argument (graph, rule, BRIEF_ROLE_PATIENT, NULL, (BriefNodeRef) { BRIEF_NODE_NONE, BRIEF_NONE },
                piece ("a strike"), piece ("strike"));
  claim = _brief_graph_claim_at (graph, leave);
  claim->lemma = "leave";
  claim->certainty = BRIEF_CERTAINTY_PROBABLE;
  claim->time = 0;
  claim->attribution = 1;
  _brief_graph_add_span (graph, &claim->spans, piece ("3 to 5 ships left"));
  _brief_graph_add_span (graph, &claim->predicate, piece ("left"));
  add_argument (graph, leave, BRIEF_ROLE_AGENT, "ARG0", (BriefNodeRef) { BRIEF_NODE_QUANTITY, 0 },
                piece ("3 to 5 ships"), piece ("ships"));
  _brief_graph_attribution_add_claim (graph, 1, leave);
  struct BriefRelation *relation = _brief_graph_relation_at (graph, _brief_graph_add_relation (graph));
  relation->type = BRIEF_RELATION_CONTRAST;
  relation->from = (BriefNodeRef) { BRIEF_NODE_CLAIM, leave };
  relation->to = (BriefNodeRef) { BRIEF_NODE_CLAIM, rule };
  relation->has_span = true;
  relation->span = piece ("that");
  relation->confidence = 0.25;
  relation = _brief_graph_relation_at (graph, _brief_graph_add_relation (graph));
  relation->type = BRIEF_RELATION_ROLE_IN;
  relation->from = (BriefNodeRef) { BRIEF_NODE_ENTITY, 0 };
  relation->to = (BriefNodeRef) { BRIEF_NODE_ENTITY, 1 };
}

typedef struct {
  const char *form, *lemma, *upos, *xpos, *feats, *deprel;
  uint32_t head;
  uint8_t mwt;
  bool space_after;
} Word;

static const Word first_sentence[] = {
  { "José", "José", "PROPN", "NNP", "Number=Sing", "nsubj", 11, 0, true },
  { "Núñez", "Núñez", "PROPN", "NNP", "Number=Sing", "flat", 1, 0, false },
  { ",", ",", "PUNCT", ",", "_", "punct", 6, 0, true },
  { "Peru", "Peru", "PROPN", "NNP", "Number=Sing", "nmod:poss", 6, 1, false },
  { "’s", "’s", "PART", "POS", "_", "case", 4, 2, true },
  { "minister", "minister", "NOUN", "NN", "Number=Sing", "appos", 1, 0, false },
  { ",", ",", "PUNCT", ",", "_", "punct", 6, 0, true },
  { "does", "do", "AUX", "VBZ", "Mood=Ind|Tense=Pres", "aux", 11, 1, false },
  { "n't", "not", "PART", "RB", "Polarity=Neg", "advmod", 11, 2, true },
  { "rule", "rule", "VERB", "VB", "VerbForm=Inf", "root", 0, 0, true },
  { "out", "out", "ADP", "RP", "_", "compound:prt", 10, 0, true },
};

/* Not all words of the text: a token layer need not be complete to be kept. */
static void
add_sentences (struct BriefGraph *graph)
{
  size_t at = 0;
  for (size_t i = 0; i < G_N_ELEMENTS (first_sentence); i++) {
    const Word *word = &first_sentence[i];
    struct BriefToken *token = _brief_graph_token_at (graph, _brief_graph_add_token (graph));
    token->form = word->form;
    token->lemma = word->lemma;
    token->upos = word->upos;
    token->xpos = word->xpos;
    token->feats = word->feats;
    token->deprel = word->deprel;
    token->head = word->head;
    token->mwt = word->mwt;
    token->space_after = word->space_after;
    token->paragraph_start = i == 0;
    const char *found = strstr (sample_text + at, word->form);
    token->span.start = (uint32_t) (found - sample_text);
    token->span.end = token->span.start + (uint32_t) strlen (word->form);
    at = token->span.end;
  }
  uint32_t first = _brief_graph_add_sentence (graph), second = _brief_graph_add_sentence (graph);
  struct BriefSentenceNode *sentence = _brief_graph_sentence_at (graph, first);
  sentence->span = (BriefSpan) { 0, (uint32_t) (strchr (sample_text, '\n') - sample_text) };
  sentence->zone = BRIEF_ZONE_HEADLINE;
  sentence->end_token = G_N_ELEMENTS (first_sentence);
  BriefSpan first_span = sentence->span;
  sentence = _brief_graph_sentence_at (graph, second);
  sentence->span = (BriefSpan) { first_span.end + 1, (uint32_t) strlen (sample_text) };
  sentence->first_token = sentence->end_token = G_N_ELEMENTS (first_sentence);
}

struct BriefGraph *
sample_graph_build (void)
{
  struct BriefGraph *graph = _brief_graph_new (sample_text, strlen (sample_text));
  if (!graph)
    return NULL;
  graph->id = "sample";
  graph->title = "A \"title\" with \\ and \t";
  graph->published = "2024-11-18";
  graph->publisher = "Agency";
  graph->uri = "https://example.org/1";
  graph->library = "0.1.0";
  graph->model = "en-news/0000000000000000";
  graph->with_text = graph->with_tokens = true;
  add_sentences (graph);
  add_entities (graph);
  add_values (graph);
  add_attributions (graph);
  add_claims (graph);
  _brief_graph_add_notice (graph, "a notice with the number %d", 7);
  return graph;
}

struct BriefGraph *
sample_graph_new (void)
{
  struct BriefGraph *graph = sample_graph_build ();
  if (!graph)
    return NULL;
  uint32_t dropped = _brief_graph_freeze (graph);
  if (graph->failed) {
    _brief_graph_free (graph);
    return NULL;
  }
  ck_assert_uint_eq (dropped, 0);
  return graph;
}
