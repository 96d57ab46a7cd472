/* SPDX-License-Identifier: MIT */
/* Filling the nodes of a graph from their JSON objects; see json-reader.c for the document around them. */
#ifndef BRIEF_IO_JSON_NODES_H
#define BRIEF_IO_JSON_NODES_H

#include "io/json-value.h"

/* Each fills node I, which is there with its id, from OBJECT at PLACE. All nodes that have ids are there. */
bool _brief_json_sentence (JsonReader *reader, const JsonPlace *place, const json_t *object, uint32_t i);
bool _brief_json_entity (JsonReader *reader, const JsonPlace *place, const json_t *object, uint32_t i);
bool _brief_json_time (JsonReader *reader, const JsonPlace *place, const json_t *object, uint32_t i);
bool _brief_json_quantity (JsonReader *reader, const JsonPlace *place, const json_t *object, uint32_t i);
bool _brief_json_attribution (JsonReader *reader, const JsonPlace *place, const json_t *object, uint32_t i);
bool _brief_json_claim (JsonReader *reader, const JsonPlace *place, const json_t *object, uint32_t i);
bool _brief_json_relation (JsonReader *reader, const JsonPlace *place, const json_t *object, uint32_t i);
/* LIST: the tokens of sentence I. */
bool _brief_json_tokens (JsonReader *reader, const JsonPlace *place, const json_t *list, uint32_t i);

#endif
