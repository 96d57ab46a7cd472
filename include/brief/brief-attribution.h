/* SPDX-License-Identifier: MIT */
/**
 * @file brief-attribution.h
 * @brief Who says, thinks, wants or knows it.
 *
 * An attribution ties a source and a cue ("said", "according to") to a content. The claims made in the content
 * belong to the innermost attribution around them; an attribution whose own cue stands in the content of another
 * one names that one as its parent.
 */
#ifndef BRIEF_ATTRIBUTION_H
#define BRIEF_ATTRIBUTION_H

#include <brief/brief-types.h>

#ifdef __cplusplus
extern "C" {
#endif

/** An attribution of a graph. @since 0.1 */
typedef struct BriefAttribution BriefAttribution;

/**
 * How many attributions the graph has.
 *
 * @param graph a graph, or NULL
 * @return their number; 0 for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 uint32_t brief_graph_n_attributions (const BriefGraph *graph);

/**
 * The attribution number INDEX.
 *
 * @param graph a graph, or NULL
 * @param index from 0
 * @return the attribution, living as long as GRAPH; NULL when INDEX is out of range (BRIEF_NONE always is) and
 *         for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const BriefAttribution *brief_graph_attribution (const BriefGraph *graph, uint32_t index);

/**
 * The id of the attribution, e.g. "a1".
 *
 * @param attribution an attribution, or NULL
 * @return the id, living as long as the graph; NULL for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_attribution_id (const BriefAttribution *attribution);

/**
 * The source.
 *
 * @param attribution an attribution, or NULL
 * @return the index of an entity; BRIEF_NONE when the source has no words in the text ("it is reported that");
 *         BRIEF_NONE for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 uint32_t brief_attribution_entity (const BriefAttribution *attribution);

/**
 * How many pieces the words for the source are in.
 *
 * @param attribution an attribution, or NULL
 * @return their number; 0 for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 uint32_t brief_attribution_n_source_spans (const BriefAttribution *attribution);

/**
 * A piece of the words for the source, with title and modifiers. They are in text order.
 *
 * @param attribution an attribution, or NULL
 * @param index from 0
 * @return the span, in bytes; `[0, 0)` when INDEX is out of range and for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefSpan brief_attribution_source_span (const BriefAttribution *attribution, uint32_t index);

/**
 * What kind of source it is.
 *
 * @param attribution an attribution, or NULL
 * @return the type; BRIEF_SOURCE_UNKNOWN for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefSourceType brief_attribution_source_type (const BriefAttribution *attribution);

/**
 * Whether the source is named.
 *
 * @param attribution an attribution, or NULL
 * @return the anonymity; BRIEF_ANONYMITY_NAMED for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefAnonymity brief_attribution_anonymity (const BriefAttribution *attribution);

/**
 * Where the text says why the source is not named.
 *
 * @param attribution an attribution, or NULL
 * @param span where to put the span, in bytes; or NULL. Left alone when false is returned
 * @return true; false when the text gives no reason, and for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 bool brief_attribution_reason (const BriefAttribution *attribution, BriefSpan *span);

/**
 * How many pieces the cue is in. The cue is the whole verb group with its auxiliaries, negation, particle and the preposition
 * before the content ("would not have called for"), a noun ("promise"), "according to", or the colon or dash beside a name.
 *
 * @param attribution an attribution, or NULL
 * @return their number; 0 for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 uint32_t brief_attribution_n_cue_spans (const BriefAttribution *attribution);

/**
 * A piece of the cue. They are in text order.
 *
 * @param attribution an attribution, or NULL
 * @param index from 0
 * @return the span, in bytes; `[0, 0)` when INDEX is out of range and for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefSpan brief_attribution_cue_span (const BriefAttribution *attribution, uint32_t index);

/**
 * The dictionary form of the cue, e.g. "say", "according to".
 *
 * @param attribution an attribution, or NULL
 * @return the lemma, living as long as the graph; NULL when the cue has no words, too; NULL for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_attribution_cue_lemma (const BriefAttribution *attribution);

/**
 * How many pieces the content is in: more than one when the cue interrupts it.
 *
 * @param attribution an attribution, or NULL
 * @return their number; 0 for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 uint32_t brief_attribution_n_content_spans (const BriefAttribution *attribution);

/**
 * A piece of the content, without quotation marks. They are in text order.
 *
 * @param attribution an attribution, or NULL
 * @param index from 0
 * @return the span, in bytes; `[0, 0)` when INDEX is out of range and for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefSpan brief_attribution_content_span (const BriefAttribution *attribution, uint32_t index);

/**
 * Whether the content is quoted.
 *
 * @param attribution an attribution, or NULL
 * @return the form; BRIEF_FORM_INDIRECT for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefForm brief_attribution_form (const BriefAttribution *attribution);

/**
 * Whether the content is said, thought, wanted or perceived.
 *
 * @param attribution an attribution, or NULL
 * @return the type; BRIEF_ATTRIBUTION_COMMUNICATION for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefAttributionType brief_attribution_type (const BriefAttribution *attribution);

/**
 * The stance of the cue towards the content.
 *
 * @param attribution an attribution, or NULL
 * @return the stance; BRIEF_STANCE_NEUTRAL for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefStance brief_attribution_stance (const BriefAttribution *attribution);

/**
 * Whether the cue is negated ("has not confirmed").
 *
 * @param attribution an attribution, or NULL
 * @return the polarity; BRIEF_POLARITY_POSITIVE for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefPolarity brief_attribution_polarity (const BriefAttribution *attribution);

/**
 * To whom it was said.
 *
 * @param attribution an attribution, or NULL
 * @return the index of an entity; BRIEF_NONE when the text does not say; BRIEF_NONE for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 uint32_t brief_attribution_addressee (const BriefAttribution *attribution);

/**
 * When it was said.
 *
 * @param attribution an attribution, or NULL
 * @return the index of a time; BRIEF_NONE when the text does not say; BRIEF_NONE for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 uint32_t brief_attribution_time (const BriefAttribution *attribution);

/**
 * The attribution whose content this one is.
 *
 * @param attribution an attribution, or NULL
 * @return the index of an attribution; BRIEF_NONE when the article itself attributes; BRIEF_NONE for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 uint32_t brief_attribution_parent (const BriefAttribution *attribution);

/**
 * How many claims belong to the attribution: those of its content that no inner attribution has.
 *
 * @param attribution an attribution, or NULL
 * @return their number; 0 for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 uint32_t brief_attribution_n_claims (const BriefAttribution *attribution);

/**
 * A claim that belongs to the attribution.
 *
 * @param attribution an attribution, or NULL
 * @param index from 0
 * @return the index of a claim; BRIEF_NONE when INDEX is out of range and for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 uint32_t brief_attribution_claim (const BriefAttribution *attribution, uint32_t index);

/**
 * How sure it is that there is such an attribution.
 *
 * @param attribution an attribution, or NULL
 * @return from 0 to 1; 0 for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 double brief_attribution_confidence (const BriefAttribution *attribution);

#ifdef __cplusplus
}
#endif

#endif /* BRIEF_ATTRIBUTION_H */
