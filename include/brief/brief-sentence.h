/* SPDX-License-Identifier: MIT */
/**
 * @file brief-sentence.h
 * @brief Sentences, and the tokens when they were kept.
 *
 * Sentences are in text order and do not overlap. Tokens are syntactic words in the sense of Universal
 * Dependencies; they are there when brief_options_set_keep_tokens() asked for them.
 */
#ifndef BRIEF_SENTENCE_H
#define BRIEF_SENTENCE_H

#include <brief/brief-types.h>

#ifdef __cplusplus
extern "C" {
#endif

/** A sentence of a graph. @since 0.1 */
typedef struct BriefSentenceNode BriefSentence;

/** A syntactic word of a graph. @since 0.1 */
typedef struct BriefToken BriefToken;

/**
 * How many sentences the graph has.
 *
 * @param graph a graph, or NULL
 * @return their number; 0 for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 uint32_t brief_graph_n_sentences (const BriefGraph *graph);

/**
 * The sentence number INDEX.
 *
 * @param graph a graph, or NULL
 * @param index from 0
 * @return the sentence, living as long as GRAPH; NULL when INDEX is out of range (BRIEF_NONE always is) and for
 *         NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const BriefSentence *brief_graph_sentence (const BriefGraph *graph, uint32_t index);

/**
 * The sentence that holds a place in the text.
 *
 * @param graph a graph, or NULL
 * @param offset in bytes, as in a BriefSpan
 * @return the index of the sentence; BRIEF_NONE when no sentence is there, and for NULL
 *
 * Takes time logarithmic in the number of sentences.
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 uint32_t brief_graph_sentence_at (const BriefGraph *graph, uint32_t offset);

/**
 * Where the sentence stands.
 *
 * @param sentence a sentence, or NULL
 * @return its span, in bytes; `[0, 0)` for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefSpan brief_sentence_span (const BriefSentence *sentence);

/**
 * The part of the article that the sentence stands in.
 *
 * @param sentence a sentence, or NULL
 * @return the zone; BRIEF_ZONE_BODY for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefZone brief_sentence_zone (const BriefSentence *sentence);

/**
 * The first token of the sentence.
 *
 * @param sentence a sentence, or NULL
 * @return its index; meaningless when brief_sentence_n_tokens() is 0; 0 for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 uint32_t brief_sentence_first_token (const BriefSentence *sentence);

/**
 * How many tokens the sentence has.
 *
 * @param sentence a sentence, or NULL
 * @return their number; 0 when tokens were not kept, and for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 uint32_t brief_sentence_n_tokens (const BriefSentence *sentence);

/**
 * How many tokens the graph has.
 *
 * @param graph a graph, or NULL
 * @return their number; 0 for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 uint32_t brief_graph_n_tokens (const BriefGraph *graph);

/**
 * The token number INDEX. Tokens of all sentences count on from each other.
 *
 * @param graph a graph, or NULL
 * @param index from 0
 * @return the token, living as long as GRAPH; NULL when INDEX is out of range (BRIEF_NONE always is) and for
 *         NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const BriefToken *brief_graph_token (const BriefGraph *graph, uint32_t index);

/**
 * Where the token stands. The words of a multiword token ("don't" = "do" + "n't") share its characters in order.
 *
 * @param token a token, or NULL
 * @return its span, in bytes; `[0, 0)` for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefSpan brief_token_span (const BriefToken *token);

/**
 * The word as it stands in the text.
 *
 * @param token a token, or NULL
 * @return its form, living as long as the graph; NULL for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_token_form (const BriefToken *token);

/**
 * The dictionary form.
 *
 * @param token a token, or NULL
 * @return the lemma, living as long as the graph; NULL for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_token_lemma (const BriefToken *token);

/**
 * The universal part of speech, e.g. "NOUN".
 *
 * @param token a token, or NULL
 * @return the tag, living as long as the graph; NULL for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_token_upos (const BriefToken *token);

/**
 * The Penn Treebank tag, e.g. "NNS".
 *
 * @param token a token, or NULL
 * @return the tag, living as long as the graph; NULL for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_token_xpos (const BriefToken *token);

/**
 * The universal features as in CoNLL-U, e.g. "Number=Plur|Person=3"; "_" for none.
 *
 * @param token a token, or NULL
 * @return the features, living as long as the graph; NULL for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_token_feats (const BriefToken *token);

/**
 * The universal dependency relation to the head, e.g. "nsubj".
 *
 * @param token a token, or NULL
 * @return the relation, living as long as the graph; NULL for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_token_deprel (const BriefToken *token);

/**
 * The head of the token in the dependency tree, as in CoNLL-U.
 *
 * @param token a token, or NULL
 * @return 1 + the place of the head in its sentence; 0 for the root of the sentence; 0 for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 uint32_t brief_token_head (const BriefToken *token);

/**
 * Whether the token is part of a multiword token.
 *
 * @param token a token, or NULL
 * @return 0: it stands alone, 1: it is the first word of one, 2: a later word of the same one; 0 for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 uint32_t brief_token_multiword (const BriefToken *token);

/**
 * Whether white space (or the end of the text) follows the token.
 *
 * @param token a token, or NULL
 * @return true when it does; false for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 bool brief_token_space_after (const BriefToken *token);

/**
 * Whether a paragraph begins with the token.
 *
 * @param token a token, or NULL
 * @return true when one does; false for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 bool brief_token_paragraph_start (const BriefToken *token);

#ifdef __cplusplus
}
#endif

#endif /* BRIEF_SENTENCE_H */
