/* SPDX-License-Identifier: MIT */
/**
 * @file brief.h
 * @brief Everything but the optional GLib header: the one header that most programs include.
 *
 * libbrief reads an English news text into a graph of who is named, who says what, and what is claimed:
 *
 * @code{.c}
 * BriefError *error = NULL;
 * BriefReader *reader = brief_reader_new (NULL, NULL, &error);
 * BriefGraph *graph = reader ? brief_reader_read_text (reader, text, length, &error) : NULL;
 * if (!graph)
 *   fprintf (stderr, "%s\n", brief_error_message (error));
 * for (uint32_t i = 0; i < brief_graph_n_claims (graph); i++)
 *   puts (brief_claim_lemma (brief_graph_claim (graph, i)));
 * brief_graph_unref (graph);
 * brief_reader_free (reader);
 * brief_error_free (error);
 * @endcode
 *
 * Conventions, the same everywhere:
 *
 * - There is no call to begin with and none to end with; the library keeps no state, prints nothing and never ends the
 *   program.
 * - Texts are UTF-8, given by pointer and length. Offsets and lengths are bytes unless said otherwise.
 * - Whatever a function returns is borrowed and lives as long as what it was got from, unless the function is named
 *   `…_new…`, `…_load…`, `…_default`, `…_read…`, `…_from_json`, `…_from_html` or `…_ref` (give it back with the `…_unref` or `…_free`
 *   function of its type), or `…_dup_…` or `…_to_…` returning `char *` (free it with brief_free()).
 * - What can fail takes a last `BriefError **error`, which may be NULL.
 * - Every function accepts NULL and says what it then does.
 * - Everything immutable (models, graphs) may be used by any number of threads at once; the rest by one at a time.
 */
#ifndef BRIEF_H
#define BRIEF_H

#include <brief/brief-article.h>
#include <brief/brief-attribution.h>
#include <brief/brief-claim.h>
#include <brief/brief-entity.h>
#include <brief/brief-error.h>
#include <brief/brief-export.h>
#include <brief/brief-graph.h>
#include <brief/brief-json.h>
#include <brief/brief-model.h>
#include <brief/brief-options.h>
#include <brief/brief-quantity.h>
#include <brief/brief-query.h>
#include <brief/brief-reader.h>
#include <brief/brief-relation.h>
#include <brief/brief-sentence.h>
#include <brief/brief-text.h>
#include <brief/brief-time.h>
#include <brief/brief-types.h>
#include <brief/brief-version.h>
#include <brief/brief-vocabulary.h>
#include <brief/brief-web.h>

#endif /* BRIEF_H */
