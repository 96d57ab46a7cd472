/* SPDX-License-Identifier: MIT */
/**
 * @file brief-entity.h
 * @brief Who and what the text is about.
 *
 * An entity is whatever the text refers to by name, or as a source: all its mentions are merged, and each keeps
 * its place in the text and the reason for which it was merged.
 */
#ifndef BRIEF_ENTITY_H
#define BRIEF_ENTITY_H

#include <brief/brief-types.h>

#ifdef __cplusplus
extern "C" {
#endif

/** An entity of a graph. @since 0.1 */
typedef struct BriefEntity BriefEntity;

/**
 * How many entities the graph has.
 *
 * @param graph a graph, or NULL
 * @return their number; 0 for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 uint32_t brief_graph_n_entities (const BriefGraph *graph);

/**
 * The entity number INDEX.
 *
 * @param graph a graph, or NULL
 * @param index from 0
 * @return the entity, living as long as GRAPH; NULL when INDEX is out of range (BRIEF_NONE always is) and for
 *         NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const BriefEntity *brief_graph_entity (const BriefGraph *graph, uint32_t index);

/**
 * The id of the entity, e.g. "e1".
 *
 * @param entity an entity, or NULL
 * @return the id, living as long as the graph; NULL for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_entity_id (const BriefEntity *entity);

/**
 * What the entity is.
 *
 * @param entity an entity, or NULL
 * @return the type; BRIEF_ENTITY_OTHER for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefEntityType brief_entity_type (const BriefEntity *entity);

/**
 * The fullest name that the text gives to the entity.
 *
 * @param entity an entity, or NULL
 * @return the name, living as long as the graph; NULL for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_entity_name (const BriefEntity *entity);

/**
 * Whether the entity is one or several.
 *
 * @param entity an entity, or NULL
 * @return the number; BRIEF_NUMBER_UNKNOWN for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefNumber brief_entity_number (const BriefEntity *entity);

/**
 * Whether the text presents the entity as known ("the minister") rather than as new ("a minister").
 *
 * @param entity an entity, or NULL
 * @return true when it does; false for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 bool brief_entity_definite (const BriefEntity *entity);

/**
 * The Wikidata id of the entity ("Q30"). This version finds none: only a graph that was read from JSON can have them.
 *
 * @param entity an entity, or NULL
 * @return the id, living as long as the graph; NULL when it has none, too; NULL for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_entity_wikidata (const BriefEntity *entity);

/**
 * The ISO 3166-1 alpha-2 code of a country ("US"), and for a town or region that of the country that it is in; for a
 * part of a country that news treats as one, its ISO 3166-2 code ("GB-SCT").
 *
 * @param entity an entity, or NULL
 * @return the code, living as long as the graph; NULL when it has none, too; NULL for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_entity_iso3166 (const BriefEntity *entity);

/**
 * Where a country, region or town lies: for a town its middle, to about a kilometre, for a country or region the mean
 * of its towns. A name that several places have, and of which the text does not show which it means, has no location.
 *
 * @param entity an entity, or NULL
 * @param latitude where the latitude is written, in degrees (WGS 84), north positive, from -90 to 90; or NULL.
 *        Not written when the function returns false.
 * @param longitude the same for the longitude, east positive, from -180 to 180
 * @return whether the location is known; false for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 bool brief_entity_location (const BriefEntity *entity, double *latitude, double *longitude);

/**
 * How many other names the text gives to the entity.
 *
 * @param entity an entity, or NULL
 * @return their number; 0 for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 uint32_t brief_entity_n_aliases (const BriefEntity *entity);

/**
 * Another name that the text gives to the entity.
 *
 * @param entity an entity, or NULL
 * @param index from 0
 * @return the name, living as long as the graph; NULL when INDEX is out of range and for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_entity_alias (const BriefEntity *entity, uint32_t index);

/**
 * How many titles, offices and affiliations the text gives to the entity.
 *
 * @param entity an entity, or NULL
 * @return their number; 0 for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 uint32_t brief_entity_n_roles (const BriefEntity *entity);

/**
 * The title of a role, e.g. "President".
 *
 * @param entity an entity, or NULL
 * @param index from 0
 * @return the title, living as long as the graph; NULL when INDEX is out of range and for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_entity_role_title (const BriefEntity *entity, uint32_t index);

/**
 * What the role is a role in: the United States in "U.S. President".
 *
 * @param entity an entity, or NULL
 * @param index from 0
 * @return the index of an entity; BRIEF_NONE when the text does not say; BRIEF_NONE when INDEX is out of range
 *         and for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 uint32_t brief_entity_role_of (const BriefEntity *entity, uint32_t index);

/**
 * Where the text gives the role.
 *
 * @param entity an entity, or NULL
 * @param index from 0
 * @return the span, in bytes; `[0, 0)` when INDEX is out of range and for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefSpan brief_entity_role_span (const BriefEntity *entity, uint32_t index);

/**
 * How many mentions the entity has. They are in text order.
 *
 * @param entity an entity, or NULL
 * @return their number; 0 for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 uint32_t brief_entity_n_mentions (const BriefEntity *entity);

/**
 * Where a mention stands.
 *
 * @param entity an entity, or NULL
 * @param index from 0
 * @return the span, in bytes; `[0, 0)` when INDEX is out of range and for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefSpan brief_entity_mention_span (const BriefEntity *entity, uint32_t index);

/**
 * How a mention names the entity.
 *
 * @param entity an entity, or NULL
 * @param index from 0
 * @return the kind; BRIEF_MENTION_NAME when INDEX is out of range and for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefMentionKind brief_entity_mention_kind (const BriefEntity *entity, uint32_t index);

/**
 * Why a mention was found to belong to the entity. Later versions may give other reasons. Those of this one:
 *
 * - names: `exact-name`, `family-name`, `given-name`, `fuller-name`, `part-of-name` ("Norden" for "Norden Group"), `acronym`,
 *   `abbreviation` (given in brackets), `also-known-as`, `country-name`, `nationality` ("Russian", "the Russians"), `capital-for-government`;
 * - noun phrases: `title` ("the secretary"), `apposition`, `head-of-name` ("the agency"), `same-noun` ("a bill … the bill"),
 *   `kind-of-thing` ("the ship"), `only-person` ("the expert said"), `former-latter`;
 * - pronouns: `pronoun`, `pronoun-before-name`, `speaker` (I, we of a source), `same-speaker`, `same-quotation`, `addressee`
 *   (you of whom a source speaks to), `author` and `reader` (outside quotations);
 * - groups: `coordination` (the words "Silva and Weber") and `split-antecedent` ("they", "the two countries" of such a group, or of
 *   "Silva met Weber"); the members have a relation `member-of` to the group;
 * - `first-mention`, and `source` of a mention that only an attribution has found.
 *
 * @param entity an entity, or NULL
 * @param index from 0
 * @return the reason, living as long as the graph; NULL when none is known (JSON does not keep reasons); NULL
 *         when INDEX is out of range and for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 const char *brief_entity_mention_reason (const BriefEntity *entity, uint32_t index);

/**
 * How sure it is that a mention belongs to the entity.
 *
 * @param entity an entity, or NULL
 * @param index from 0
 * @return from 0 to 1; 0 when it is not known (JSON does not keep it); 0 when INDEX is out of range and for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 double brief_entity_mention_confidence (const BriefEntity *entity, uint32_t index);

/**
 * How sure it is that there is such an entity.
 *
 * @param entity an entity, or NULL
 * @return from 0 to 1; 0 for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 double brief_entity_confidence (const BriefEntity *entity);

/**
 * How many claims an entity takes part in, as an argument or as the place.
 *
 * @param graph a graph, or NULL
 * @param entity the index of an entity
 * @return their number; 0 when ENTITY is out of range and for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 uint32_t brief_graph_entity_n_claims (const BriefGraph *graph, uint32_t entity);

/**
 * A claim that an entity takes part in.
 *
 * @param graph a graph, or NULL
 * @param entity the index of an entity
 * @param index from 0
 * @return the index of a claim, rising with INDEX; BRIEF_NONE when ENTITY or INDEX is out of range and for NULL
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 uint32_t brief_graph_entity_claim (const BriefGraph *graph, uint32_t entity, uint32_t index);

#ifdef __cplusplus
}
#endif

#endif /* BRIEF_ENTITY_H */
