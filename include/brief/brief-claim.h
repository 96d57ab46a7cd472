/* SPDX-License-Identifier: MIT */
/**
 * @file brief-claim.h
 * @brief What is claimed, by whom, how surely.
 *
 * A claim is a predicate with its arguments. It carries the polarity and the certainty that its *innermost*
 * source gives it; what an outer source or the article itself commits to follows from the attributions around
 * it: see brief_graph_claim_commitment().
 */
#ifndef BRIEF_CLAIM_H
#define BRIEF_CLAIM_H

#include <brief/brief-types.h>

#ifdef __cplusplus
extern "C" {
#endif

/** A claim of a graph. @since 0.1 */
typedef struct BriefClaim BriefClaim;

/**
 * How many claims the graph has.
 *
 * @param graph a graph, or NULL
 * @return their number; 0 for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 uint32_t brief_graph_n_claims (const BriefGraph *graph);

/**
 * The claim number INDEX.
 *
 * @param graph a graph, or NULL
 * @param index from 0
 * @return the claim, living as long as GRAPH; NULL when INDEX is out of range (BRIEF_NONE always is) and for
 *         NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const BriefClaim *brief_graph_claim (const BriefGraph *graph, uint32_t index);

/**
 * The id of the claim, e.g. "c1".
 *
 * @param claim a claim, or NULL
 * @return the id, living as long as the graph; NULL for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_claim_id (const BriefClaim *claim);

/**
 * How many pieces the words of the claim are in.
 *
 * @param claim a claim, or NULL
 * @return their number; 0 for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 uint32_t brief_claim_n_spans (const BriefClaim *claim);

/**
 * A piece of the words of the claim. They are in text order.
 *
 * @param claim a claim, or NULL
 * @param index from 0
 * @return the span, in bytes; `[0, 0)` when INDEX is out of range and for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefSpan brief_claim_span (const BriefClaim *claim, uint32_t index);

/**
 * What kind of proposition it is.
 *
 * @param claim a claim, or NULL
 * @return the kind; BRIEF_CLAIM_EVENT for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefClaimKind brief_claim_kind (const BriefClaim *claim);

/**
 * The event class.
 *
 * @param claim a claim, or NULL
 * @return the class; BRIEF_EVENT_NONE when none fits; BRIEF_EVENT_NONE for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefEvent brief_claim_event (const BriefClaim *claim);

/**
 * How many pieces the predicate is in.
 *
 * @param claim a claim, or NULL
 * @return their number; 0 for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 uint32_t brief_claim_n_predicate_spans (const BriefClaim *claim);

/**
 * A piece of the predicate. They are in text order.
 *
 * @param claim a claim, or NULL
 * @param index from 0
 * @return the span, in bytes; `[0, 0)` when INDEX is out of range and for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefSpan brief_claim_predicate_span (const BriefClaim *claim, uint32_t index);

/**
 * The dictionary form of the predicate.
 *
 * @param claim a claim, or NULL
 * @return the lemma, living as long as the graph; NULL for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_claim_lemma (const BriefClaim *claim);

/**
 * The PropBank sense of the predicate, e.g. "allow.01".
 *
 * @param claim a claim, or NULL
 * @return the sense, living as long as the graph; NULL when none is known, too; NULL for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_claim_sense (const BriefClaim *claim);

/**
 * How many arguments the claim has.
 *
 * @param claim a claim, or NULL
 * @return their number; 0 for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 uint32_t brief_claim_n_arguments (const BriefClaim *claim);

/**
 * The part that an argument plays.
 *
 * @param claim a claim, or NULL
 * @param index from 0
 * @return the role; BRIEF_ROLE_OTHER when INDEX is out of range and for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefRole brief_claim_argument_role (const BriefClaim *claim, uint32_t index);

/**
 * The PropBank label of an argument, e.g. "ARG0", "ARGM-TMP".
 *
 * @param claim a claim, or NULL
 * @param index from 0
 * @return the label, living as long as the graph; NULL when none is known; NULL when INDEX is out of range and
 *         for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_claim_argument_label (const BriefClaim *claim, uint32_t index);

/**
 * The node that an argument is: not one that it merely contains.
 *
 * @param claim a claim, or NULL
 * @param index from 0
 * @param node where to put the index of the node in the list of its type, BRIEF_NONE when there is none; or NULL
 * @return the type of the node; BRIEF_NODE_NONE when the argument is none, when INDEX is out of range and for
 *         NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefNodeType brief_claim_argument_node (const BriefClaim *claim, uint32_t index,
                                                                uint32_t *node);

/**
 * How many pieces the words of an argument are in.
 *
 * @param claim a claim, or NULL
 * @param index from 0
 * @return their number; 0 when INDEX is out of range and for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 uint32_t brief_claim_argument_n_spans (const BriefClaim *claim, uint32_t index);

/**
 * A piece of the words of an argument. They are in text order.
 *
 * @param claim a claim, or NULL
 * @param index the argument, from 0
 * @param span the piece, from 0
 * @return the span, in bytes; `[0, 0)` when INDEX or SPAN is out of range and for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefSpan brief_claim_argument_span (const BriefClaim *claim, uint32_t index, uint32_t span);

/**
 * The head word of an argument.
 *
 * @param claim a claim, or NULL
 * @param index from 0
 * @return the span, in bytes; `[0, 0)` when INDEX is out of range and for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefSpan brief_claim_argument_head (const BriefClaim *claim, uint32_t index);

/**
 * When it happens.
 *
 * @param claim a claim, or NULL
 * @return the index of a time; BRIEF_NONE when the claim does not say; BRIEF_NONE for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 uint32_t brief_claim_time (const BriefClaim *claim);

/**
 * Where it happens.
 *
 * @param claim a claim, or NULL
 * @return the index of an entity; BRIEF_NONE when the claim does not say; BRIEF_NONE for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 uint32_t brief_claim_place (const BriefClaim *claim);

/**
 * Whether the innermost source affirms or denies it.
 *
 * @param claim a claim, or NULL
 * @return the polarity; BRIEF_POLARITY_POSITIVE for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefPolarity brief_claim_polarity (const BriefClaim *claim);

/**
 * How sure the innermost source is.
 *
 * @param claim a claim, or NULL
 * @return the certainty; BRIEF_CERTAINTY_UNKNOWN for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefCertainty brief_claim_certainty (const BriefClaim *claim);

/**
 * How far a reader may take it that what the claim says happens, happened or holds: on the scale of event factuality
 * (Saurí and Pustejovsky 2009, Lee et al. 2015), which the certainty alone is too coarse for.
 *
 * brief_claim_certainty() says what the innermost source asserts: of a plan, an order or a condition nothing,
 * BRIEF_CERTAINTY_UNKNOWN. That a plan is still likelier to come true than a condition, and a report surer than a
 * forecast, is in this number, which follows from the claim's kind, certainty, polarity and tense:
 *
 * | certainty | size |
 * |-----------|------|
 * | certain   | 3; a prediction 2.5; a plan, or what is denied of the present or the future, 2 |
 * | probable  | 2 |
 * | possible  | 1 |
 * | unknown   | a plan, prediction or directive 1.5; a hypothesis or an opinion 1; else 0 |
 *
 * The sign is that of the polarity.
 *
 * @param claim a claim, or NULL
 * @return from -3 (certainly not) to 3 (certainly); 0 for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 double brief_claim_factuality (const BriefClaim *claim);

/**
 * When the content is placed, seen from publication.
 *
 * @param claim a claim, or NULL
 * @return the tense; BRIEF_TENSE_PAST for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefTense brief_claim_tense (const BriefClaim *claim);

/**
 * Who claims it: the innermost attribution.
 *
 * @param claim a claim, or NULL
 * @return the index of an attribution; BRIEF_NONE when the article itself does; BRIEF_NONE for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 uint32_t brief_claim_attribution (const BriefClaim *claim);

/**
 * How sure it is that the text makes this claim.
 *
 * @param claim a claim, or NULL
 * @return from 0 to 1; 0 for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 double brief_claim_confidence (const BriefClaim *claim);

/**
 * What a source commits itself to about a claim.
 *
 * SOURCE is one of the attributions around the claim (the claim's own, its parent, …) or BRIEF_NONE for the article.
 * The innermost source commits itself to the claim's own polarity and certainty. Going outwards, each attribution
 * passes on, changes or drops what its source commits to:
 *
 * | the attribution inside                                          | who stands around it is committed to          |
 * |-----------------------------------------------------------------|-----------------------------------------------|
 * | names its source wrong: "falsely claimed", "wrongly", "lied"    | the contrary, as surely as its source says it |
 * | stance endorsing, not negated ("revealed", "confirmed")         | the same as its source                        |
 * | type perception, stance neutral, negated or not ("did not know")| the same as its source: it is presupposed     |
 * | tells whether it is done: "refused to", "did not dare to"       | the same as its source                        |
 * | stance endorsing, negated ("has not confirmed")                 | nothing                                       |
 * | any other ("said", "claimed", "denied", "wants", "asked")       | nothing                                       |
 *
 * "Nothing" is certainty BRIEF_CERTAINTY_UNKNOWN with the claim's polarity, and stays so further out. A denial needs no
 * line of its own: that P is false for who denies it is in the claim's own polarity, and whoever reports a denial
 * is committed to nothing. "Falsely" and its like are looked for in the cue and in the word before it, so that
 * line needs a graph with its text.
 *
 * @param graph a graph, or NULL
 * @param claim the index of a claim
 * @param source the index of an attribution, or BRIEF_NONE for the article
 * @param polarity where to put the polarity, or NULL
 * @param certainty where to put the certainty, or NULL
 * @return true; false (and nothing is put) when CLAIM is out of range, when SOURCE is no attribution around it, and
 *         for NULL
 *
 * Takes time linear in the depth of the attributions. @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 bool brief_graph_claim_commitment (const BriefGraph *graph, uint32_t claim, uint32_t source,
                                                          BriefPolarity *polarity, BriefCertainty *certainty);

#ifdef __cplusplus
}
#endif

#endif /* BRIEF_CLAIM_H */
